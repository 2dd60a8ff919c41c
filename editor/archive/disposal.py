"""Disposal: what was in the bin for as long as the office wants is removed for ever, and a log says so.

The log, ``disposals.jsonl``, is a chain (:mod:`editor.archive.chain`) of what was removed, when, by whom and under
which rule. It holds no title, only the hash of the archive's id and the title: who knows a title can look it up,
and nobody can read it out. Backups keep what they have until they go in their turn.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from editor.archive.archive import Archive
from editor.archive.audit import BINNED, DISPOSED, UNBINNED, Act, Mark, Trails
from editor.archive.chain import Chain, append, read_chain
from editor.archive.disk import told_as_reading, told_as_writing
from editor.archive.envelope import Envelope, open_envelope, refuse_newer
from editor.archive.errors import ArchiveError
from editor.archive.folder import AUDIT, BIN, DISPOSALS, QUARANTINE, RESPONSES, VERSIONS, ArchiveFolder
from editor.archive.header import MOST_BIN_DAYS
from editor.archive.summary import summarise
from editor.errors import RefusalError
from editor.files import sync_directory
from editor.model.jsonreading import JsonError, Node
from editor.model.moments import moment_from_json, moment_to_json

ATTACHMENT_NAMES = re.compile(rb"attachments/[0-9a-f]{64}\.[a-z0-9]{1,8}")
"""How a response's file refers to an attachment, whatever the field."""


@dataclass(frozen=True, slots=True)
class Due:
    """A response whose time in the bin is over: put there at ``binned`` (UTC), kept for ``days`` by rule."""

    id: str
    title: str
    binned: datetime
    days: int


def retention(archive: Archive) -> int | None:
    """For how many days the bin keeps a response; None, the default, is for ever. Raises Damaged, CannotRead."""
    return ArchiveFolder(archive.folder).bin_days


def set_retention(archive: Archive, days: int | None) -> None:
    """Let the bin keep responses for so many days, or for ever (None). Raises RefusalError and CannotWrite."""
    if days is not None and not 1 <= days <= MOST_BIN_DAYS:
        raise RefusalError(f"the bin keeps responses for 1 to {MOST_BIN_DAYS:,} days, or for ever")
    ArchiveFolder(archive.folder).set_bin_days(days)


def due(archive: Archive, now: datetime) -> list[Due]:
    """What :func:`dispose_due` would remove, the longest kept first.

    What is held, cannot be read or has no trail that says since when it is in the bin is never among it.
    """
    place = ArchiveFolder(archive.folder)
    place.refuse_missing()
    days = place.bin_days
    if days is None:
        return []
    ids = (path.stem for path in _files(archive.folder / BIN))
    found = (_due(archive, place, id, days, now) for id in ids)
    return sorted((each for each in found if each), key=lambda each: each.binned)


def dispose_due(archive: Archive, now: datetime, by: str) -> list[Due]:
    """Remove for ever what the bin has kept for long enough: file, versions, attachments that no other uses.

    Each is in the log before the first of its files goes; one that was interrupted is finished the next time.
    Returns what was removed. Raises CannotWrite, Damaged and what else opening the archive raises.
    """
    place = ArchiveFolder(archive.folder)
    removed: list[Due] = []
    for each in due(archive, now):
        with place.writing():
            # Somebody may have restored or held it, or changed the rule, a moment ago.
            again = _due(archive, place, each.id, place.bin_days, now)
            if again is not None:
                _dispose(archive, place, again, now, by)
                removed.append(again)
    return removed


def read_disposals(archive: Archive) -> Chain:
    """The log of disposals, and what is wrong with it."""
    place = ArchiveFolder(archive.folder)
    return read_chain(place.read(DISPOSALS) or b"", place.archive_id or "")


# --- what is due --------------------------------------------------------------------------------------------


def _due(archive: Archive, place: ArchiveFolder, id: str, days: int | None, now: datetime) -> Due | None:
    binned = _binned_since(place, id)
    if days is None or binned is None or binned > now - timedelta(days=days):
        return None
    try:
        envelope = _envelope(place, id)
        summary = summarise(envelope, archive.catalogue)
    except (ArchiveError, JsonError):  # who cannot read it cannot know whether it is held
        return None
    return None if envelope.get("hold") else Due(id, summary.title, binned, days)


def _envelope(place: ArchiveFolder, id: str) -> Envelope:
    path = place.path / BIN / f"{id}.json"
    envelope = open_envelope(place.read(f"{BIN}/{id}.json") or b"", path, id)
    refuse_newer(envelope, path)
    return envelope


def _binned_since(place: ArchiveFolder, id: str) -> datetime | None:
    """When the response was put into the bin where it still is; None where its trail does not say so."""
    trail = read_chain(place.read(f"{AUDIT}/{id}.jsonl") or b"", place.archive_id or "")
    if trail.problems:
        return None
    for entry in reversed(trail.entries):
        if entry.get("action") == BINNED:
            return moment_from_json(Node(entry["at"], "at"))
        if entry.get("action") == UNBINNED:
            return None
    return None


# --- removing -----------------------------------------------------------------------------------------------


def _dispose(archive: Archive, place: ArchiveFolder, each: Due, now: datetime, by: str) -> None:
    data = place.read(f"{BIN}/{each.id}.json") or b""
    _tell_log(archive, place, each, _envelope(place, each.id), now, by)
    _tell_trail(place, each, Mark.of(_envelope(place, each.id)["revision"], data), now, by)
    versions = _files(place.path / VERSIONS / each.id)
    own = [place.path / BIN / f"{each.id}.json", *versions]
    # The file itself goes last: while it stands, an interrupted disposal is found and finished.
    _remove([place.path / name for name in _attachments_of_nobody_else(place.path, own)])
    _remove(versions)
    _remove(own[:1])


def _tell_log(
    archive: Archive, place: ArchiveFolder, each: Due, envelope: Envelope, now: datetime, by: str
) -> None:
    path, log = place.path / DISPOSALS, read_disposals(archive)
    if (each.id, envelope["sha256"]) in ((it.get("id"), it.get("sha256")) for it in log.entries):
        return  # an interrupted disposal is being finished
    with told_as_writing(path):
        append(path, log, _told(place, each, envelope, now, by))


def _tell_trail(place: ArchiveFolder, each: Due, mark: Mark, now: datetime, by: str) -> None:
    trails = Trails(place, lambda: now)
    if trails.entries(each.id)[-1].action != DISPOSED:
        trails.add(each.id, Act.of(DISPOSED, by, _rule(each)), mark, before=mark)


def _rule(each: Due) -> str:
    return f"in the bin for {each.days} days"


def _told(place: ArchiveFolder, each: Due, envelope: Envelope, now: datetime, by: str) -> dict[str, Any]:
    doc = envelope["doc"]
    return {
        "at": moment_to_json(now),
        "by": by,
        "id": each.id,
        "title_sha256": title_hash(place.archive_id or "", each.title),
        "form": doc["form"],
        "form_version": doc["form_version"],
        "created": doc["created"],
        "changed": doc["changed"],
        "binned": moment_to_json(each.binned),
        "rule": _rule(each),
        "revision": envelope["revision"],
        "sha256": envelope["sha256"],
    }


def title_hash(archive_id: str, title: str) -> str:
    """What the log holds in place of a title."""
    return hashlib.sha256(f"{archive_id}\n{title}".encode("utf-8", "backslashreplace")).hexdigest()


def _attachments_of_nobody_else(root: Path, own: list[Path]) -> list[str]:
    names = {name for path in own for name in _attachments_in(path)}
    for path in _who_refers(root):
        if not names:
            break
        if path not in own:
            names -= _attachments_in(path)
    return sorted(name.decode() for name in names)


def _attachments_in(path: Path) -> set[bytes]:
    with told_as_reading(path):
        try:
            return set(ATTACHMENT_NAMES.findall(path.read_bytes()))
        except FileNotFoundError:
            return set()


def _who_refers(root: Path) -> Iterator[Path]:
    """Every file that can refer to an attachment."""
    yield root / "archive.json"
    for name in (RESPONSES, BIN, QUARANTINE):
        yield from _files(root / name)
    with told_as_reading(root):
        yield from sorted(root.glob(f"{VERSIONS}/*/*.json"))


def _files(folder: Path) -> list[Path]:
    with told_as_reading(folder):
        return sorted(folder.glob("[!.]*.json"))


def _remove(paths: list[Path]) -> None:
    for path in paths:
        with told_as_writing(path):
            path.unlink(missing_ok=True)
    for folder in {path.parent for path in paths}:
        with told_as_writing(folder):
            sync_directory(folder)
            if folder.parent.name == VERSIONS and not any(folder.iterdir()):
                folder.rmdir()
