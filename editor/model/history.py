"""Undo and redo over whole documents.

Documents are immutable and share what did not change, so a history of them is small and cannot drift from
what the person saw. Keystrokes merge: edits of one place without a pause are undone together.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field, replace

from editor.model.document import Document

_PAUSE_SECONDS = 1.2
_DEEPEST = 1000


@dataclass(frozen=True, slots=True)
class Step:
    """A document to go back (or forward) to, and the place whose change it undoes: where the caret belongs."""

    document: Document
    place: Hashable


@dataclass(frozen=True, slots=True)
class History:
    """The present document, what lies before it and, after an undo, beyond it."""

    present: Document
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    last_edit_at: float = field(default=float("-inf"))

    def record(self, document: Document, place: Hashable, at: float, merge: bool = True) -> "History":
        """The history after an edit of ``place`` at ``at`` (seconds of any steady clock)."""
        if merge and self._continues(place, at):
            return replace(self, present=document, future=(), last_edit_at=at)
        past = (*self.past, Step(self.present, place))[-_DEEPEST:]
        return History(document, past, (), at)

    def _continues(self, place: Hashable, at: float) -> bool:
        same_place = bool(self.past) and not self.future and self.past[-1].place == place
        return same_place and at - self.last_edit_at < _PAUSE_SECONDS

    def undone(self) -> "History":
        """One step back; itself where there is none."""
        if not self.past:
            return self
        step = self.past[-1]
        return History(step.document, self.past[:-1], (Step(self.present, step.place), *self.future))

    def redone(self) -> "History":
        """One step forward again; itself where there is none."""
        if not self.future:
            return self
        step = self.future[0]
        return History(step.document, (*self.past, Step(self.present, step.place)), self.future[1:])
