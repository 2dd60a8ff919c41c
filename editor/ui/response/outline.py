"""The outline of a response: each section, whether it is complete, and how long it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from editor.languages import later, said, tr
from editor.model.checks import is_answered
from editor.model.document import Document
from editor.model.richtext import RichText
from editor.ui.controls.components import DropDown, button, column, label, row, rule
from editor.ui.controls.theme import Look, icon
from editor.ui.form.rich_editor import rich_words
from forms.schema import FormDefinition, Section

_STATES = {"tick": later("complete"), "circle": later("not complete"), "dash": later("nothing needed")}


def section_state(section: Section, document: Document) -> str:
    """``tick`` where every expected answer is there, ``circle`` where one is not, ``dash`` where none is expected."""
    expected = [field for field in section.fields if field.expected]
    if not expected:
        return "dash"
    return "tick" if all(is_answered(field, document.answer(field.id)) for field in expected) else "circle"


def section_words(section: Section, document: Document) -> int:
    """The words of the section's narratives."""
    answers = (document.answer(field.id) for field in section.fields)
    return sum(rich_words(answer) for answer in answers if isinstance(answer, RichText))


class Outline(QWidget):
    """The sections as a list to go by, or folded into one drop-down where there is little room."""

    def __init__(self, look: Look, definition: FormDefinition, chosen: Callable[[str], None]) -> None:
        super().__init__()
        self._look, self._definition, self._chosen = look, definition, chosen
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self._words = {}
        rows = []
        for section in definition.sections:
            each = button("", "outline", partial(chosen, section.id))
            each.setCheckable(True)
            words = label("", "help", wrap=False)
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inner = row(None, words)
            inner.setContentsMargins(0, 0, look.px(8), 0)
            each.setLayout(inner)
            self._group.addButton(each)
            self.buttons[section.id], self._words[section.id] = each, words
            rows.append(each)
        self.list = QFrame()
        self.list.setFixedWidth(look.px(250))
        heading = label(tr("In this response"), "help")
        self.list.setLayout(column(heading, *rows, rule(), spacing=look.px(4)))
        self.drop_down = DropDown(look)
        self.drop_down.setAccessibleName(tr("Section of the response"))
        self.drop_down.activated.connect(lambda index: chosen(definition.sections[index].id))
        self.drop_down.addItems(["" for _ in definition.sections])
        self.setLayout(column(self.list, self.drop_down, spacing=0))
        self.fold(False)

    def fold(self, folded: bool) -> None:
        """Show the drop-down instead of the list."""
        self.list.setVisible(not folded)
        self.drop_down.setVisible(folded)

    def show_document(self, document: Document) -> int:
        """Show each section's state and length as they are now; the words of them all."""
        total = 0
        for number, section in enumerate(self._definition.sections):
            state, words = section_state(section, document), section_words(section, document)
            total += words
            title = document.office.spoken().fill(section.title)
            each = self.buttons[section.id]
            each.setText(document.office.spoken().fill(section.short or section.title))
            each.setIcon(icon(state, self._look))
            told = said(_STATES[state])
            length = tr("{n:,} word", "{n:,} words", n=words)
            self._words[section.id].setText(f"{words:,}" if words else "")
            each.setAccessibleName(", ".join((title, told, length) if words else (title, told)))
            self.drop_down.setItemText(number, f"{title} ({told})")
            self.drop_down.setItemIcon(number, icon(state, self._look))
        return total

    def mark(self, section_id: str) -> None:
        """Show which section the person is in."""
        self.buttons[section_id].setChecked(True)
        ids = [section.id for section in self._definition.sections]
        self.drop_down.setCurrentIndex(ids.index(section_id))
