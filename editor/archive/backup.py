"""Backups: the whole archive in one zip, which counts only once it was restored and compared."""

import hashlib
import os
import re
import secrets
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from editor import __version__
from editor.archive.archive import Archive
from editor.archive.disk import told_as_reading, told_as_writing
from editor.archive.errors import ArchiveError
from editor.archive.folder import AUDIT, BACKUPS, BIN, PRESENCE, RESPONSES, VERSIONS, ArchiveFolder
from editor.archive.json_text import to_bytes
from editor.archive.presence import utc_now
from editor.archive.unpacking import (
    BACKUP_FORMAT,
    BACKUP_SCHEMA,
    CONTENTS,
    ROOT,
    Hashes,
    NotABackup,
    travels,
    unpack,
)
from editor.files import is_temporary, make_folder, move
from editor.model.moments import moment_to_json
from editor.model.text import one_line

DAILY, WEEKLY, MONTHLY = 7, 4, 12

# Who is in a response at this moment, and the backups themselves, are no part of what a backup keeps.
_LEFT_OUT = (BACKUPS, PRESENCE)
_LOCK_END = ".lock"
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"\d{8}T\d{6}Z\.zip")
_BROKEN_NAME = re.compile(r"\d{8}T\d{6}Z\.zip\.broken")
_ID = "([a-z0-9]{1,40})"
_RESPONSE_FILE = re.compile(rf"(?:{RESPONSES}|{BIN})/{_ID}\.json|{AUDIT}/{_ID}\.jsonl|{VERSIONS}/{_ID}/[^/]+")
# Nobody's save waits longer for a backup than this, or than it takes to read one response's files.
_LONGEST_HOLD_SECONDS = 0.05
_OLD_TEMPORARY = timedelta(days=1)

Progress = Callable[[int, int], None]
"""Told how many files are in the backup, and of how many (about)."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was restored and compared when it was made, ``made`` in UTC, ``size`` in bytes.

    ``left_out`` names what the backup lacks: files whose names other systems could not hold, and linked folders.
    Only :meth:`Backups.make` tells of them.
    """

    path: Path
    made: datetime
    size: int
    left_out: tuple[str, ...] = ()


@dataclass(eq=False)
class BackupFailed(ArchiveError):  # noqa: N818  (named as people say it)
    """The backup could not be restored as it was made. It stays at ``path`` and does not count."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return (
            f"The backup was made but failed its check ({one_line(self.reason).rstrip('.')}); it is kept as "
            f"“{one_line(str(self.path))}” and does not count. Earlier backups and the archive are as they were."
        )


class Backups:
    """The backups of an archive, in its folder ``backups``."""

    def __init__(self, archive: Archive, clock: Callable[[], datetime] = utc_now) -> None:
        self.folder = archive.folder / BACKUPS
        self._place = ArchiveFolder(archive.folder)
        self._clock = clock

    def list(self) -> list[Backup]:
        """The backups that count, newest first. Raises NotThere and CannotRead."""
        self._place.refuse_missing()
        with told_as_reading(self.folder):
            found = [
                Backup(path, _made(path.name), path.stat().st_size)
                for path in _files_in(self.folder)
                if _NAME.fullmatch(path.name)
            ]
        return sorted(found, key=lambda each: each.made, reverse=True)

    def due(self, now: datetime) -> bool:
        """Whether this day, in UTC, has no backup yet."""
        newest = next(iter(self.list()), None)
        return newest is None or newest.made.date() < now.astimezone(UTC).date()

    def make(self, progress: Progress | None = None) -> Backup:
        """Back the archive up, restore that into a temporary folder, compare, then let old backups go.

        Others can go on saving. Raises BackupFailed where the check failed, and what reading and writing
        raise; then no backup was added and none was removed.
        """
        with told_as_writing(self.folder):
            self._place.refuse_missing()
            make_folder(self.folder)
            self._sweep()
            made = self._clock().astimezone(UTC).replace(microsecond=0)
            path = self.folder / _name(made)
            temporary = self.folder / f".{path.name}.{secrets.token_hex(6)}.tmp"
            try:
                hashes, left_out = self._write(temporary, made, progress)
                self._check(temporary, path, hashes)
                move(temporary, path)
            finally:
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)
            self._rotate()
            return Backup(path, made, path.stat().st_size, left_out)

    def _write(self, path: Path, made: datetime, progress: Progress | None) -> tuple[Hashes, tuple[str, ...]]:
        """Write the zip durably; the hashes of what was read, and the names of what was left out."""
        hashes: Hashes = {}
        root = self._place.path
        with told_as_reading(root):
            names = sorted(_lasting(root))
            left_out = tuple(name for name in names if not travels(name) or (root / name).is_dir())
        wanted = [name for name in names if name not in left_out]
        told = progress or (lambda *_: None)
        with path.open("xb") as file:
            with ZipFile(file, "w", ZIP_DEFLATED) as zipped:
                for name, data in _contents(self._place, wanted):
                    zipped.writestr(_entry(ROOT + name), data)
                    hashes[name] = hashlib.sha256(data).hexdigest()
                    told(len(hashes), max(len(hashes), len(wanted)))
                zipped.writestr(_entry(CONTENTS), to_bytes(_list_of_contents(made, hashes)))
            file.flush()
            os.fsync(file.fileno())
        return hashes, left_out

    def _check(self, temporary: Path, path: Path, hashes: Hashes) -> None:
        """Restore for trial what is on the disk by now, and compare it with what was read from the archive."""
        try:
            with tempfile.TemporaryDirectory(prefix="pcc-response-editor-") as folder:
                if unpack(temporary, Path(folder) / "restored") != hashes:
                    raise NotABackup(temporary, "its list of files is not the one that was written")
        except ArchiveError as error:
            broken = path.with_name(f"{path.name}.broken")
            move(temporary, broken)
            reason = error.reason if isinstance(error, NotABackup) else str(error)
            raise BackupFailed(broken, reason) from error

    def _rotate(self) -> None:
        found = self.list()
        kept = worth_keeping(each.made for each in found)
        for each in found:
            if each.made not in kept:
                each.path.unlink(missing_ok=True)

    def _sweep(self) -> None:
        """Remove what a backup left that was killed long ago, and broken ones but the newest."""
        old = self._clock() - _OLD_TEMPORARY
        files = _files_in(self.folder)
        broken = sorted(path for path in files if _BROKEN_NAME.fullmatch(path.name))
        killed = [
            path
            for path in files
            if is_temporary(path.name) and datetime.fromtimestamp(path.stat().st_mtime, UTC) < old
        ]
        for path in [*broken[:-1], *killed]:
            path.unlink(missing_ok=True)


def worth_keeping(moments: Iterable[datetime]) -> set[datetime]:
    """Which of the backups made at these moments are kept.

    The newest of each of the last 7 days that have one, of each of the last 4 weeks and of the last 12 months.
    """
    newest_first = sorted(moments, reverse=True)
    kept: set[datetime] = set()
    for most, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        newest: dict[tuple[int, ...], datetime] = {}
        for moment in newest_first:
            newest.setdefault(period(moment), moment)
        kept.update(list(newest.values())[:most])
    return kept


def _day(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month, moment.day


def _week(moment: datetime) -> tuple[int, ...]:
    return tuple(moment.isocalendar())[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month


def _name(made: datetime) -> str:
    return f"{made.strftime(_STAMP)}.zip"


def _made(name: str) -> datetime:
    return datetime.strptime(name, f"{_STAMP}.zip").replace(tzinfo=UTC)


def _entry(name: str) -> ZipInfo:
    """An entry without a time of its own: the same archive makes the same backup."""
    entry = ZipInfo(name)
    entry.compress_type = ZIP_DEFLATED
    return entry


def _list_of_contents(made: datetime, hashes: Hashes) -> dict[str, object]:
    return {
        "format": BACKUP_FORMAT,
        "schema": BACKUP_SCHEMA,
        "app_version": __version__,
        "made": moment_to_json(made),
        "files": hashes,
    }


def _files_in(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_file()] if folder.is_dir() else []


# --- what is in a backup ------------------------------------------------------------------------------------


def _lasting(root: Path) -> Iterator[str]:
    """The names of all files that a backup keeps, with ``/`` between their parts; links to folders among them."""
    for folder, folders, files in os.walk(root, onerror=_raise):
        here = Path(folder)
        if here == root:
            folders[:] = [name for name in folders if name not in _LEFT_OUT]
        links = [name for name in folders if (here / name).is_symlink()]
        lasting = [name for name in files if not is_temporary(name) and not name.endswith(_LOCK_END)]
        for name in (*links, *lasting):
            if (here / name).exists():
                yield (here / name).relative_to(root).as_posix()


def _raise(error: OSError) -> None:
    raise error


def _contents(place: ArchiveFolder, names: list[str]) -> Iterator[tuple[str, bytes]]:
    """The files and their content. All that belongs to one response is of one moment, before or after a save.

    Responses come first: an attachment is kept before a response refers to it, so none is missed.
    """
    owners = {name: _RESPONSE_FILE.fullmatch(name) for name in names}
    ids = sorted({match[match.lastindex or 0] for match in owners.values() if match})
    yield from _read_together(place, ids, lambda id: _files_of(place.path, id))
    yield from _read_together(place, [name for name in names if not owners[name]], lambda name: [name])


def _files_of(root: Path, id: str) -> list[str]:
    folder = root / VERSIONS / id
    with told_as_reading(folder):
        versions = sorted(f"{VERSIONS}/{id}/{path.name}" for path in _files_in(folder))
    lasting = (name for name in versions if travels(name) and not is_temporary(name.rpartition("/")[2]))
    return [f"{RESPONSES}/{id}.json", f"{BIN}/{id}.json", f"{AUDIT}/{id}.jsonl", *lasting]


def _read_together(
    place: ArchiveFolder, wanted: Iterable[str], names: Callable[[str], list[str]]
) -> Iterator[tuple[str, bytes]]:
    """Read what stands there under ``names(each)``, without others' changes in the middle of one of them."""
    waiting = deque(wanted)
    while waiting:
        read: list[tuple[str, bytes | None]] = []
        with place.writing():
            give_way = time.monotonic() + _LONGEST_HOLD_SECONDS
            while waiting and time.monotonic() < give_way:
                read += [(name, place.read(name)) for name in names(waiting.popleft())]
        yield from ((name, data) for name, data in read if data is not None)
