"""One open document: edit, undo, redo, save. No Qt; the window listens through typed callbacks."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from editor.archive import Reason
from editor.languages import said, tr
from editor.model.document import Document
from editor.model.editions import as_spoken
from editor.model.edits import Confirm, Edit, Place, SetAnswer, SetAnswers, Translate, apply
from editor.model.history import History
from editor.model.locking import HOW_TO_REOPEN, LockedTextError, labels, locked_changes
from editor.model.workflow import state_said
from forms.schema import FormDefinition


@dataclass(frozen=True, slots=True)
class Change:
    """What listeners hear: the documents before and after, where it happened, and whether it was an undo or redo.

    ``source`` is whoever made the edit (a widget's token), so that it need not redraw what it shows already.
    """

    before: Document
    after: Document
    place: Place | None
    source: object | None = None


Listener = Callable[[Change], None]
Save = Callable[[Document, Reason | None], Document]


class Session:
    """A document being worked on.

    ``save`` stores a document, keeps it as a version if there is a reason to, and returns it as acknowledged (its
    revision counted up), or raises; after a failure the session still holds everything and is still dirty.
    """

    def __init__(
        self,
        document: Document,
        definition: FormDefinition,
        save: Save,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self.definition = definition
        self._history = History(document)
        self._saved = document
        self._kept: int | None = None
        self._save = save
        self._steady = steady
        self._listeners: list[Listener] = []

    @property
    def document(self) -> Document:
        """The document as it is now. The steps taken and the files read in are as stored: no undo takes them back."""
        present = self._history.present
        saved = self._saved
        if (present.steps, present.sources) == (saved.steps, saved.sources):
            return present
        return replace(present, steps=saved.steps, sources=saved.sources)

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was last acknowledged."""
        return self.document.content != self._saved.content

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back, and no sign-off forbids it."""
        return self._may_become(self._history.undone())

    @property
    def can_redo(self) -> bool:
        """Whether there is a step forward again, likewise."""
        return self._may_become(self._history.redone())

    def _may_become(self, history: History) -> bool:
        return history is not self._history and not self._locked_changes(history.present)

    def _locked_changes(self, after: Document) -> tuple[str, ...]:
        """What would change although it is signed off."""
        if not self._saved.locked:
            return ()
        return locked_changes(self.document.content, after.content, self.definition)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every change from now on, until the function that is returned is called."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def edit(self, edit: Edit, source: object | None = None) -> None:
        """Apply an edit; one that changes nothing leaves no trace.

        Raises LockedTextError where it would change what is signed off; then nothing was changed.
        """
        before = self.document
        after = apply(before, edit, self.definition)
        if after.content == before.content:
            return
        locked = self._locked_changes(after)
        if locked:
            raise LockedTextError(
                tr(
                    "The response is {state}, so {fields} cannot be changed; {how_to_reopen}.",
                    state=state_said(before.state),
                    fields=labels(before, as_spoken(self.definition), locked),
                    how_to_reopen=said(HOW_TO_REOPEN),
                )
            )
        place = _place_of(edit, before, after)
        step = (place, "other side") if isinstance(edit, Translate) else place
        self._history = self._history.record(
            after, step, self._steady(), merge=isinstance(edit, SetAnswer | Translate)
        )
        self._tell(Change(before, after, place, source))

    def undo(self) -> None:
        """Back by one step; nothing where there is none, or a sign-off forbids it."""
        self._move(self._history.undone())

    def redo(self) -> None:
        """Forward again by one step."""
        self._move(self._history.redone())

    def _move(self, history: History) -> None:
        if not self._may_become(history):
            return
        back = len(history.past) < len(self._history.past)
        step = self._history.past[-1] if back else self._history.future[0]
        before = self.document
        self._history = history
        place = step.place[0] if isinstance(step.place, tuple) else step.place
        place = place if isinstance(place, Place) else None
        self._tell(Change(before, self.document, place))

    def to_save(self, now: datetime, keep: Reason | None = None) -> Document | None:
        """The document to store now, None where there is nothing to store.

        With ``keep`` there is also where the text was stored before and is not kept as a version yet. Whoever stores
        it tells :meth:`acknowledge`, and does not ask again before that.
        """
        saved = self._saved
        to_keep = keep is not None and self._kept != saved.revision
        if not self.dirty and saved.revision and not to_keep:
            return None
        changed = now if self.dirty or not saved.revision else saved.changed
        return replace(self.document, changed=changed, revision=saved.revision, basis=saved.basis)

    def acknowledge(self, saved: Document, keep: Reason | None = None) -> None:
        """``saved`` is stored; what was edited meanwhile is not, and stays dirty.

        Its steps and sources are the document's.
        """
        self._saved = saved
        if keep is not None:
            self._kept = saved.revision

    def save(self, now: datetime | None = None, keep: Reason | None = None) -> bool:
        """Store what is not stored yet and wait for it; True if anything was. Raises what the archive raises."""
        document = self.to_save(now or datetime.now(UTC), keep)
        if document is None:
            return False
        self.acknowledge(self._save(document, keep), keep)
        return True

    @property
    def saved(self) -> Document:
        """The document as last acknowledged."""
        return self._saved

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)


def _place_of(edit: Edit, before: Document, after: Document) -> Place:
    """Where an edit is seen: for one of many answers, the first that it changed."""
    match edit:
        case SetAnswer(place, _) | Translate(place, _) | Confirm(place):
            return place
        case SetAnswers():
            return Place(next(each for each in after.content if before.content[each] != after.content[each]))
        case _:
            return Place(edit.field)
