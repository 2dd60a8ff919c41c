"""Quarantine: a file that is not what was written is set aside, so that a good version can take its place.

It moves to ``quarantine/<id>-<UTC time>.json`` under the archive's lock and stays there: nothing in quarantine is
ever deleted or written over. Reading a response never moves anything.
"""

from dataclasses import dataclass
from datetime import UTC
from itertools import chain, count
from pathlib import Path
from typing import Final

from editor.archive.audit import QUARANTINED, Act
from editor.archive.disk import told_as_reading, told_as_writing
from editor.archive.envelope import open_envelope
from editor.archive.errors import Damaged
from editor.archive.folder import QUARANTINE, TABLES
from editor.archive.storage import FolderStorage
from editor.files import make_folder, move
from editor.model.jsonreading import JsonError, Node, strict_loads

_STAMP: Final = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A damaged file that was set aside at ``path``, with the ``reason`` in words for people.

    ``last_good`` is the token of the newest version that can be restored; None where none was kept.
    """

    id: str
    path: Path
    reason: str
    last_good: str | None


def damage(data: bytes, path: Path, document_id: str) -> str | None:
    """How a response file's bytes show that they are not what was written; None where they do not.

    A file that is sound but lies under another id's name, as a copy made by hand, is not damaged.
    """
    try:
        open_envelope(data, path, document_id)
    except Damaged as error:
        return None if _is_sound_under_its_own_id(data, path) else error.reason
    return None


def _is_sound_under_its_own_id(data: bytes, path: Path) -> bool:
    try:
        open_envelope(data, path, Node(strict_loads(data)).mapping()["doc"].mapping()["id"].text())
    except (Damaged, JsonError, KeyError):
        return False
    return True


def set_aside(files: FolderStorage, document_id: str, by: str = "") -> Quarantined | None:
    """Move a response's file into quarantine if it is damaged, and tell its trail. Raises CannotRead, CannotWrite."""
    table = next((each for each in TABLES if _damage_in(files, each, document_id)), None)
    if table is None:
        return None
    with files.folder.writing():
        reason = _damage_in(files, table, document_id)  # somebody may have mended it a moment ago
        if reason is None:
            return None
        path, last_good = files.path(table, document_id), files.versions.last_good(document_id)
        target = _free_place(files, document_id)
        mark = files.mark(table, document_id)
        act = Act.of(QUARANTINED, by, f"{table}: {reason}")
        with told_as_writing(target):
            make_folder(target.parent)
            move(path, target, lambda: files.trails.add(document_id, act, mark))
        return Quarantined(document_id, target, reason, last_good)


def is_set_aside(archive: Path, document_id: str) -> bool:
    """Whether a file of this response lies in quarantine. Raises CannotRead."""
    folder = archive / QUARANTINE
    with told_as_reading(folder):
        return document_id.isalnum() and any(folder.glob(f"{document_id}-*.json"))


def _damage_in(files: FolderStorage, table: str, document_id: str) -> str | None:
    if not files.holds(table, document_id):
        return None
    data = files.folder.read(f"{table}/{document_id}.json")
    return None if data is None else damage(data, files.path(table, document_id), document_id)


def _free_place(files: FolderStorage, document_id: str) -> Path:
    name = f"{document_id}-{files.clock().astimezone(UTC).strftime(_STAMP)}"
    folder = files.folder.path / QUARANTINE
    numbered = (f"{name}-{number}" for number in count(2))
    with told_as_reading(folder):
        free = (folder / f"{each}.json" for each in chain((name,), numbered))
        return next(path for path in free if not path.exists())
