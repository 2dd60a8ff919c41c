"""A backup taken apart again: into a new folder, every byte compared, and nothing trusted that stands in it.

A backup is a zip with the archive's files below ``archive/`` and ``contents.json``::

    {"format": "pcc-response-editor/backup", "schema": 1, "app_version": str, "made": str,
     "files": {"responses/k7f2m9xq4t.json": SHA-256 in hexadecimal, …}}
"""

import hashlib
import os
import re
import secrets
import shutil
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from editor.archive.disk import told_as_reading, told_as_writing
from editor.archive.errors import ArchiveError
from editor.files import make_folder, sync_directory
from editor.model.jsonreading import JsonError, Node, strict_loads
from editor.model.text import one_line

BACKUP_FORMAT = "pcc-response-editor/backup"
BACKUP_SCHEMA = 1
CONTENTS = "contents.json"
ROOT = "archive/"
"""Below it stand the archive's own files, so that any program that unpacks a zip gives the folder back."""

Hashes = dict[str, str]
"""The SHA-256 of each file, in hexadecimal, by its name in the archive: ``responses/k7f2m9xq4t.json``."""

MOST_FILES = 1_000_000
MOST_BYTES = 200 * 10**9
_MOST_CONTENTS_BYTES = 250 * 10**6
_LONGEST_NAME = 400
_CHUNK_BYTES = 1 << 20
# What no file may be called on Windows: a backup made on one system must come back on every other.
_NEVER_IN_A_NAME = re.compile(r'[\0-\x1f<>:"\\|?*\ud800-\udfff]|[. ]$')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ENCRYPTED = 0x1
# All that the standard library says of a zip that is none, or a broken one.
_BROKEN_ZIP = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)


@dataclass(eq=False)
class NotABackup(ArchiveError):  # noqa: N818  (named as people say it)
    """A file that is no backup, or not a whole one; ``reason`` says how it shows."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return (
            f"“{one_line(str(self.path))}” is no sound backup: {one_line(self.reason)}; nothing was restored."
        )


@dataclass(eq=False)
class NotEmpty(ArchiveError):  # noqa: N818
    """An archive is restored beside what is there, never over it."""

    folder: Path

    def __str__(self) -> str:
        return (
            f"“{one_line(str(self.folder))}” holds something already; nothing was restored. "
            "Choose a new folder or an empty one."
        )


def restore_archive(backup: Path, to: Path) -> int:
    """Restore a backup into the folder ``to``, which is missing or empty; how many files it has.

    Every file is compared with its hash before anything stands at ``to``; then the whole folder does, durably.
    Raises NotABackup, NotEmpty, CannotRead and CannotWrite; then ``to`` is as it was.
    """
    target = Path(os.path.realpath(to))
    with told_as_writing(target):
        if target.exists() and not (target.is_dir() and not any(target.iterdir())):
            raise NotEmpty(to)
        make_folder(target.parent)
        temporary = target.with_name(f".{target.name}.{secrets.token_hex(6)}.tmp")
        try:
            hashes = unpack(backup, temporary)
            _settle(temporary)
            with suppress(FileNotFoundError):
                target.rmdir()  # it was empty; one that is not refuses
            temporary.rename(target)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
        sync_directory(target.parent)
    return len(hashes)


def unpack(backup: Path, to: Path) -> Hashes:
    """Unpack a backup into the new folder ``to`` and compare every file, as it stands there, with its hash.

    Not durable, and half of it stays behind on failure: ``to`` is the caller's own folder. Raises NotABackup,
    CannotRead and CannotWrite.
    """
    with told_as_broken(backup), told_as_reading(backup), ZipFile(backup) as zipped:
        entries = _checked(zipped, backup)
        hashes = _listed_hashes(zipped, backup)
        if entries.keys() != hashes.keys():
            odd = min(entries.keys() ^ hashes.keys())
            raise NotABackup(backup, f"its list of files and its content differ in “{odd}”")
        _refuse_too_little_room(sum(each.file_size for each in entries.values()), backup, to)
        for name, entry in entries.items():
            _extract(zipped, entry, backup, to / name)
    for name, wanted in hashes.items():
        if _hash_of(to / name) != wanted:
            raise NotABackup(backup, f"“{name}” is not what was backed up")
    return hashes


def travels(name: str) -> bool:
    """Whether every system can hold a file of this name (parts joined by ``/``), inside the folder that is meant."""
    parts = name.split("/")
    return len(name) <= _LONGEST_NAME and all(
        part and not _NEVER_IN_A_NAME.search(part) and not _DEVICE.fullmatch(part) for part in parts
    )


@contextmanager
def told_as_broken(backup: Path) -> Iterator[None]:
    """Turn what the zip reader says into :class:`NotABackup`."""
    try:
        yield
    except JsonError as error:
        raise NotABackup(backup, f"{CONTENTS}: {error}") from None
    except _BROKEN_ZIP as error:
        raise NotABackup(backup, str(error) or "it ends too soon") from None


def _checked(zipped: ZipFile, backup: Path) -> dict[str, ZipInfo]:
    """The archive's files by name. A zip can say anything; what could harm is refused before a byte is unpacked."""
    entries = [each for each in zipped.infolist() if each.filename != CONTENTS]
    if len(entries) > MOST_FILES or sum(each.file_size for each in entries) > MOST_BYTES:
        raise NotABackup(backup, "it holds more than any archive")
    files: dict[str, ZipInfo] = {}
    for entry in entries:
        name = entry.filename.removeprefix(ROOT)
        if name == entry.filename or not travels(name):
            raise NotABackup(backup, f"“{entry.filename}” is no place in an archive")
        if name in files:
            raise NotABackup(backup, f"“{name}” stands in it twice")
        _refuse_odd(entry, backup)
        files[name] = entry
    return files


def _refuse_odd(entry: ZipInfo, backup: Path) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise NotABackup(backup, "it is encrypted")
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
        raise NotABackup(backup, f"“{entry.filename}” is no ordinary file")
    if entry.header_offset < 0:
        raise NotABackup(backup, "its beginning is missing")
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise NotABackup(backup, f"“{entry.filename}” is packed in an unknown way")


def _listed_hashes(zipped: ZipFile, backup: Path) -> Hashes:
    """What the backup says of itself, written when it was made."""
    found = [each for each in zipped.infolist() if each.filename == CONTENTS]
    if len(found) != 1 or found[0].file_size > _MOST_CONTENTS_BYTES:
        raise NotABackup(backup, f"it has no proper {CONTENTS}")
    _refuse_odd(found[0], backup)
    members = Node(strict_loads(zipped.read(found[0]))).at_least(("format", "schema", "files"))
    members["format"].choice([BACKUP_FORMAT])
    if members["schema"].whole(1, 10**9) > BACKUP_SCHEMA:
        raise NotABackup(backup, "it was made by a newer version of the program")
    hashes = {name: node.text() for name, node in members["files"].mapping().items()}
    if not all(_SHA256.fullmatch(each) for each in hashes.values()):
        raise members["files"].error("holds something that is no SHA-256")
    return hashes


def _refuse_too_little_room(needed: int, backup: Path, to: Path) -> None:
    free = shutil.disk_usage(to.parent).free
    if needed > free:
        there = f"{needed / 1e6:,.0f} MB are needed and {free / 1e6:,.0f} MB are free"
        raise NotABackup(backup, f"it does not fit on the disk, where {there}")


def _extract(zipped: ZipFile, entry: ZipInfo, backup: Path, path: Path) -> None:
    with told_as_writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            for chunk in _chunks(zipped, entry, backup):
                file.write(chunk)


def _chunks(zipped: ZipFile, entry: ZipInfo, backup: Path) -> Iterator[bytes]:
    with told_as_reading(backup), zipped.open(entry) as source:
        while chunk := source.read(_CHUNK_BYTES):
            yield chunk


def _hash_of(path: Path) -> str:
    with told_as_reading(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _settle(folder: Path) -> None:
    """Bring a new folder with all that is in it onto the disk."""
    if hasattr(os, "sync"):  # thousands of files: one call for all of them where the system has it
        os.sync()
        return
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("r+b") as file:
                os.fsync(file.fileno())
