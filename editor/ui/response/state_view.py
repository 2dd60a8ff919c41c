"""Where a response stands between draft and published: in words, on a tint, and above a text that is locked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from editor.languages import tr
from editor.model.workflow import State, state_said
from editor.ui.controls.components import button, label, row
from editor.ui.controls.days import format_day
from editor.ui.controls.theme import Look, Tint

if TYPE_CHECKING:
    from editor.model.document import Document
    from forms.schema import FormDefinition


def capital(words: str) -> str:
    """ "With the force" of "with the force"."""
    return words[:1].upper() + words[1:]


def shown_state(document: "Document", definition: "FormDefinition") -> State:
    """The state as the archive lists it: where no step was ever taken, what the office-use box says."""
    from editor.model.statute import statute_of  # of a document: the table of them needs only the states

    if not document.steps and statute_of(document, definition).is_published:
        return "published"
    return document.state


def state_chip(state: State, look: Look) -> tuple[str, Tint]:
    """The state for the header."""
    return capital(state_said(state)), state_tint(state, look)


def state_tint(state: State, look: Look) -> Tint:
    """The colour of a state."""
    match state:
        case "published":
            return look.palette.published
        case "for_sign_off" | "signed_off":
            return look.palette.sign_off
        case "for_review" | "with_force":
            return look.palette.warning
        case "draft" | "superseded" | "withdrawn":
            return look.palette.accent


class LockedBanner(QFrame):
    """Says that the text is locked and since when, and leads to reopening it."""

    def __init__(self, look: Look, reopen: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._words = label("", "")
        self.reopen = button(tr("Reopen…"), "outlined", reopen)
        layout = row(self._words, self.reopen, spacing=look.px(12))
        layout.setStretch(0, 1)
        layout.setContentsMargins(look.px(16), look.px(8), look.px(12), look.px(8))
        self.setLayout(layout)
        self.hide()

    def show_document(self, document: "Document") -> None:
        """Show the banner where the document is locked."""
        self.setVisible(document.locked)
        if document.locked and document.steps:
            last = document.steps[-1]
            self._words.setText(
                tr(
                    "{state} by {by} on {date}. The text is locked; copies and publication can "
                    "be recorded still.",
                    state=capital(state_said(last.state)),
                    by=last.by,
                    date=format_day(last.at.astimezone().date()),
                )
            )
