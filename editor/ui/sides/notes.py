"""On the main page: under a field, what its other side says, and in words how far that is."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from editor.languages import LANGUAGE_NAMES, other_language, tr, translator
from editor.model.editions import as_spoken
from editor.model.edits import Place
from editor.model.sides import SidedText, is_spoken, sided_texts
from editor.session import Change, Session
from editor.ui.controls.components import Chip, button, column, label, row
from editor.ui.controls.theme import Look
from editor.ui.sides.page import main_words, state_words
from forms.schema import Field


class SideNotes:
    """The notes of one page. ``beneath`` gives a field's; ``go_to`` leads to its translation."""

    def __init__(self, session: Session, look: Look, go_to: Callable[[Place], None]) -> None:
        self._session, self._look, self._go_to = session, look, go_to
        self.notes: dict[str, SideNote] = {}
        self.let_go = session.listen(self._on_change)
        """Follow the session no longer."""

    def beneath(self, field: Field) -> QWidget | None:
        """The note of a field; None for one without another side. Records tell theirs on the translating page."""
        if not is_spoken(field):
            return None
        note = self.notes[field.id] = SideNote(self._look, self._session, Place(field.id), self._go_to)
        note.show_text(self._texts().get(field.id))
        return note

    def _texts(self) -> dict[str, SidedText]:
        texts = sided_texts(self._session.document, self._session.definition)
        return {each.place.field: each for each in texts if each.place.record is None}

    def _on_change(self, change: Change) -> None:
        # A keystroke changes one field; what else changed, an undo or a version, names none or is rare.
        before, after = change.before.content, change.after.content
        changed = [each for each in self.notes if before.get(each) != after.get(each)]
        texts = self._texts() if changed else {}
        for each in changed:
            self.notes[each].show_text(texts.get(each))


class SideNote(QWidget):
    """What a text says on the other side, with a way there; not to be seen where nothing is to be said."""

    def __init__(self, look: Look, session: Session, place: Place, go_to: Callable[[Place], None]) -> None:
        super().__init__()
        self._look = look
        self._main_name = LANGUAGE_NAMES[session.document.language]
        self._language = other_language(session.document.language)
        name = LANGUAGE_NAMES[self._language]
        self.chip, self.words = Chip(), label("", "help")
        label_of = (
            session.document.office.spoken()
            .fill(as_spoken(session.definition).field(place.field).label)
            .rstrip(":")
        )
        self.go = button(
            name,
            "viewing",
            lambda: go_to(place),
            name=tr("{name}: write in {language}", name=label_of, language=name),
        )
        self.setLayout(
            column(row(self.go, self.chip, None, spacing=look.px(6)), self.words, spacing=look.px(2))
        )

    def show_text(self, text: SidedText | None) -> None:
        """Say how far the translation is, and what it says."""
        state = text.state(translator(self._language)) if text else "nothing"
        self.chip.show_state(*state_words(state, self._main_name, self._look))
        said = main_words(text.translation.value) if text and text.translation else ""
        self.words.setText(said)
        self.words.setVisible(bool(said))
        self.setVisible(state != "nothing")
