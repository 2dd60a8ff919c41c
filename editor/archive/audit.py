"""The trail of a response: who did what to it and when, in lines that are only ever added.

``audit/<id>.jsonl`` is a chain (:mod:`editor.archive.chain`) that begins with the archive's id. Each line tells::

    {"at", "by", "action", "revision", "sha256", "note"}    sha256 is that of the response's file since then

A save is acknowledged when its line is on the disk. A process that is killed just before leaves a file that the
trail does not know; the next change, or :meth:`Trails.heal`, adds a line "found" about it.
"""

import hashlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from editor.archive.chain import End, add, read_chain, read_end
from editor.archive.disk import told_as_reading, told_as_writing
from editor.archive.folder import AUDIT, ArchiveFolder
from editor.archive.presence import me
from editor.files import Stamp, stamp
from editor.model.jsonreading import JsonError, Node
from editor.model.moments import moment_from_json, moment_to_json
from editor.model.workflow import STATES, Step

SAVED: Final = "saved"
FOUND: Final = "found"
BINNED: Final = "binned"
UNBINNED: Final = "taken out of the bin"
QUARANTINED: Final = "quarantined"
HELD: Final = "held"
RELEASED: Final = "released"
RESTORED: Final = "restored"
DISPOSED: Final = "disposed"
STEPPED: Final = "step"
CARRIED: Final = "carried"
IMPORTED: Final = "imported"
TAKEN_BACK: Final = "taken back"
TOOK: Final = "took a passage"
"""A passage of another response was put into the text; the note says from where."""

_LEAVES_TEXT: Final = (HELD, RELEASED, TOOK)
"""What is told of a response without its text's being another one than before."""


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody does to a response. ``by`` is a person's name, the login's where none was given."""

    action: str
    by: str
    note: str = ""

    @classmethod
    def of(cls, action: str, by: str = "", note: str = "") -> "Act":
        """An act by somebody, by whoever is logged in where no name is given."""
        return cls(action, by or me(), note)


@dataclass(frozen=True, slots=True)
class Mark:
    """Which state of a response a line tells of."""

    revision: int
    sha256: str

    @classmethod
    def of(cls, revision: int, data: bytes) -> "Mark":
        """The mark of a file's bytes."""
        return cls(revision, hashlib.sha256(data).hexdigest())


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a trail. ``at`` is in UTC, ``sha256`` that of the file as it was left."""

    seq: int
    at: datetime
    by: str
    action: str
    revision: int
    sha256: str
    note: str


class Trails:
    """The trails of an archive. Lines are added only while the archive is locked."""

    def __init__(self, folder: ArchiveFolder, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._clock = clock
        self._written: tuple[str, End] | None = None
        """Where the trail to which a line was added last ends since then: whoever writes does so again and again."""

    def add(self, id: str, act: Act, after: Mark, before: Mark | None = None) -> None:
        """Add a line durably. ``before`` is what stood there, told first where the trail does not know it.

        Raises CannotWrite; then nothing was added about ``after``.
        """
        path = self._folder.path / _name(id)
        with told_as_writing(path):
            end = self._end(id)
            if before is not None and _last(end) != before.sha256:
                end = add(path, end, self._line(Act.of(FOUND), before))
            self._written = id, add(path, end, self._line(act, after))

    def knows(self, id: str, standing: Mark) -> bool:
        """Whether the last line tells of what stands there. Raises CannotRead."""
        with told_as_reading(self._folder.path / _name(id)):
            return _last(self._end(id)) == standing.sha256

    def heal(self, id: str, standing: Mark) -> bool:
        """Add a line "found" where the trail does not know of what stands there; returns whether it was needed."""
        with told_as_writing(self._folder.path / _name(id)):
            end = self._end(id)
            if _last(end) == standing.sha256:
                return False
            add(self._folder.path / _name(id), end, self._line(Act.of(FOUND), standing))
        return True

    def entries(self, id: str) -> list[Entry]:
        """The trail from its first line on, without lines that somebody spoilt; empty where there is none.

        Raises CannotRead. What is wrong with a trail is told by :func:`check_trail`.
        """
        data = self._folder.read(_name(id)) or b""
        found: list[Entry] = []
        for each in read_chain(data, None).entries:
            with suppress(JsonError):
                found.append(_entry(Node(dict(each))))
        return found

    def last_revision(self, id: str) -> int:
        """The revision in the last line; 0 without one."""
        with told_as_reading(self._folder.path / _name(id)):
            revision = (self._end(id).entry or {}).get("revision")
        return revision if isinstance(revision, int) else 0

    def _end(self, id: str) -> End:
        path = self._folder.path / _name(id)
        written, end = self._written or ("", None)
        if end is not None and written == id and end.stamp == _stamp(path):
            return end  # a trail only grows, so nobody has written there since
        end = read_end(path, "")
        return end if end.count else replace(end, last=self._folder.archive_id or "")

    def _line(self, act: Act, mark: Mark) -> dict[str, Any]:
        return {
            "at": moment_to_json(self._clock()),
            "by": act.by,
            "action": act.action,
            "revision": mark.revision,
            "sha256": mark.sha256,
            "note": act.note,
        }


def only_marked_since(trail: Sequence[Entry], basis: Mark, standing: Mark) -> bool:
    """Whether the text is still that of the file ``basis``: since then nothing was saved."""
    told = (Mark(each.revision, each.sha256) for each in trail)
    since = next((at for at, mark in enumerate(told) if mark == basis), None)
    if since is None or trail[-1].sha256 != standing.sha256:
        return False
    return all(each.action in _LEAVES_TEXT for each in trail[since + 1 :])


def hold_told_by(trail: Sequence[Entry]) -> dict[str, str] | None:
    """The hold that a trail tells of, as a response's file has it; None where it was released or never held."""
    last = next((each for each in reversed(trail) if each.action in (HELD, RELEASED)), None)
    if last is None or last.action == RELEASED:
        return None
    return {"reason": last.note, "by": last.by, "at": moment_to_json(last.at)}


def step_note(step: Step) -> str:
    """What the line of a step says: to which state, the note, and the reason for which it was taken despite faults."""
    words = "; ".join(filter(None, (step.note, step.reason)))
    return f"{step.state}: {words}" if words else step.state


def steps_told_by(trail: Sequence[Entry]) -> tuple[Step, ...]:
    """The steps that a trail tells of, without the faults despite which one was taken."""
    return tuple(step for each in trail if each.action == STEPPED and (step := _step(each)))


def _step(entry: Entry) -> Step | None:
    told, _, note = entry.note.partition(": ")
    state = next((each for each in STATES if each == told), None)
    return Step(state, entry.by, entry.at, note) if state else None


def check_trail(folder: ArchiveFolder, id: str) -> list[str]:
    """A sentence for each line of a response's trail that is not what was written. Raises CannotRead."""
    return list(read_chain(folder.read(_name(id)) or b"", folder.archive_id or "").problems)


def _name(id: str) -> str:
    return f"{AUDIT}/{id}.jsonl"


def _stamp(path: Path) -> Stamp | None:
    with suppress(FileNotFoundError):
        return stamp(path.stat())
    return None


def _last(end: End) -> object:
    return (end.entry or {}).get("sha256")


def _entry(node: Node) -> Entry:
    members = node.at_least(("seq", "at", "by", "action", "revision", "sha256", "note"))
    return Entry(
        members["seq"].whole(1, 10**9),
        moment_from_json(members["at"]),
        members["by"].text(),
        members["action"].text(),
        members["revision"].whole(0, 10**9),
        members["sha256"].text(),
        members["note"].text(),
    )
