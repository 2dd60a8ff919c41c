"""What the card of an item says of its answers, and the way from an item to an answer of its own."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtWidgets import QWidget

from editor.languages import tr
from editor.model.editions import as_spoken
from editor.model.edits import InsertRecord, Place, SetAnswers, apply
from editor.model.statute import Answer, statute_of
from editor.model.values import Records
from editor.session import Session
from editor.ui.controls.components import Flow, button, clear, label
from editor.ui.controls.theme import Look
from editor.ui.form.line_button import Line
from forms.schema import RecordsField


class ItemAnswers:
    """The items of a session's document, and who answers them (section 55(5B))."""

    def __init__(self, session: Session, look: Look, go_to: Callable[[Place], None]) -> None:
        self._session, self._look, self._go_to = session, look, go_to
        self._form = as_spoken(session.definition)
        self._statute = statute_of(session.document, self._form)

    def refresh(self) -> None:
        """Look at the document as it is now."""
        if self._statute.document is not self._session.document:
            self._statute = statute_of(self._session.document, self._form)

    def line(self, own: Line, number: int) -> Line:
        """The line of an item, with whether it is answered for its state."""
        answers = self._answers_to(number)
        palette = self._look.palette
        if not answers:
            return replace(own, state=tr("No answer yet"), tint=palette.warning)
        if any(each.explains for each in answers):
            return replace(own, state=tr("Answered"), tint=palette.published)
        return replace(own, state=tr("Answer begun"), tint=palette.accent)

    def answer_line(self) -> "AnswerLine | None":
        """What stands in an open card; None where the form has no answers."""
        return AnswerLine(self, self._look) if self._answers_field() is not None else None

    def answer_names(self, number: int) -> list[tuple[str, Place]]:
        """The answers that serve an item, by the names that they go by, and where they stand."""
        return [(_answer_name(each), each.place) for each in self._answers_to(number)]

    def answer(self, number: int) -> None:
        """Make an answer that refers to an item, as one step, and go there."""
        field = self._answers_field()
        reference = field.with_role("items") if field else None
        self.refresh()
        if field is None or reference is None or number >= len(self._statute.items):
            return
        document = self._session.document
        index = len(cast("Records", document.answer(field.id) or ()))
        added = apply(document, InsertRecord(field.id, index), self._session.definition)
        *before, blank = cast("Records", added.answer(field.id))
        record = blank.with_value(reference.id, (self._statute.items[number].id,))
        self._session.edit(SetAnswers({field.id: (*before, record)}))
        self.refresh()
        begin = next((sub for sub in field.fields if sub.id != reference.id), reference)
        self._go_to(Place(field.id, index, begin.id))

    def go_to(self, place: Place) -> None:
        self._go_to(place)

    def _answers_field(self) -> RecordsField | None:
        field = self._statute.field("answers")
        return field if isinstance(field, RecordsField) else None

    def _answers_to(self, number: int) -> tuple[Answer, ...]:
        self.refresh()
        items = self._statute.items
        return self._statute.answers_to(items[number]) if number < len(items) else ()


def _answer_name(answer: Answer) -> str:
    number = (answer.place.record or 0) + 1
    name = tr("Answer {number}", number=number)
    return f"{name} ({answer.action_words})" if answer.action_words else name


class AnswerLine:
    """The line in an item's card: "Answered by Answer 3 (Action proposed)", or a button that begins an answer."""

    def __init__(self, items: ItemAnswers, look: Look) -> None:
        self._items, self._look = items, look
        self._shown: tuple[int, list[tuple[str, Place]]] | None = None
        self.widget = QWidget()
        self._layout = Flow(spacing=look.px(8))
        self.widget.setLayout(self._layout)

    def refresh(self, number: int) -> None:
        """Show the answers to item ``number`` as they are now."""
        answers = self._items.answer_names(number)
        if (number, answers) == self._shown:
            return
        self._shown = (number, answers)
        clear(self._layout)
        words = tr("Answered by") if answers else tr("No answer yet.")
        self._layout.addWidget(label(words, "help", wrap=False))
        for name, place in answers:
            go = button(
                name, "viewing", partial(self._items.go_to, place), name=tr("Go to {name}", name=name)
            )
            self._layout.addWidget(go)
        if not answers:
            begin = button(tr("Answer this"), "outlined", lambda: self._items.answer(number))
            self._layout.addWidget(begin)
