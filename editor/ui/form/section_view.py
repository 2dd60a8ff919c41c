"""A section of the page: its heading and fields, what is seldom needed folded to a line until it is asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editor.languages import tr
from editor.model.checks import is_answered
from editor.model.document import Document
from editor.model.targets import SectionWords
from editor.ui.controls.components import column, label, lay_out_now, reveal, row, rule
from editor.ui.controls.theme import Look
from editor.ui.controls.words_label import WordsLabel
from editor.ui.form.editors import Editor
from editor.ui.form.line_button import Line, LineButton
from forms.schema import Field, Section

_FEWEST_TO_FOLD = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One field on the page."""

    widget: QWidget
    editor: Editor
    problem: QLabel
    beneath: QWidget | None = None


@dataclass(frozen=True, slots=True)
class Folding:
    """The fields of a section that are shown at once, and those that wait behind a line."""

    shown: tuple[Field, ...]
    folded: tuple[Field, ...]


def folding_of(section: Section, document: Document) -> Folding:
    """What of a section is shown at once.

    An optional section without an answer waits as a whole. Else what stands behind the last expected field waits,
    where it is much and none of it is answered.
    """
    fields = section.fields
    answered = [is_answered(each, document.answer(each.id)) for each in fields]
    if section.optional:
        return Folding(fields, ()) if any(answered) else Folding((), fields)
    expected = [number for number, each in enumerate(fields) if each.expected]
    split = expected[-1] + 1 if expected else len(fields)
    if len(fields) - split < _FEWEST_TO_FOLD or any(answered[split:]):
        return Folding(fields, ())
    return Folding(fields[:split], fields[split:])


class SectionView(QWidget):
    """Rows are made when they are shown first. ``make`` makes one; ``opened`` is called when a line was opened."""

    def __init__(
        self,
        look: Look,
        section: Section,
        document: Document,
        make: Callable[[Field], Row],
        opened: Callable[[], None],
    ) -> None:
        super().__init__()
        self._look, self.section, self._make, self._opened = look, section, make, opened
        self._fill = document.office.spoken().fill
        self.rows: dict[str, Row] = {}
        self._waiting: tuple[Field, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(20))
        folding = folding_of(section, document)
        self.more: LineButton | None = None
        self._heading = QWidget()
        title = label(self._fill(section.title), "sectionTitle")
        self.words = WordsLabel(look)
        self.words.hide()
        head = row(title, self.words, spacing=look.px(12))
        head.setStretchFactor(title, 1)
        self._heading.setLayout(column(head, rule(), spacing=look.px(8)))
        self.setLayout(column(self._heading, self._rows, spacing=look.px(20)))
        self._show(folding.shown)
        if folding.folded:
            self._fold(folding.folded, whole=not folding.shown)

    @property
    def is_folded(self) -> bool:
        """Whether nothing of the section is shown but its line."""
        return not self.rows

    def show_words(self, words: SectionWords) -> None:
        """Show the length where the office wants no more than so many words; the outline tells the others."""
        if words.target is not None:
            self.words.show_words(words)
        self.words.setVisible(words.target is not None)

    def row(self, field_id: str) -> Row | None:
        """The row of a field, brought into view if it waits; None if the section has no such field."""
        if any(each.id == field_id for each in self._waiting):
            self.open()
        return self.rows.get(field_id)

    def open(self) -> None:
        """Show all fields."""
        waiting, self._waiting = self._waiting, ()
        if self.more is not None:
            self.more.hide()
        self._heading.show()
        self._show(waiting)
        self._opened()

    def _on_pressed(self) -> None:
        first = self._waiting[0].id
        self.open()
        lay_out_now()
        self.rows[first].editor.focus()

    def _fold(self, fields: tuple[Field, ...], *, whole: bool) -> None:
        self._waiting = fields
        self.more = LineButton(self._look, "add", self._on_pressed)
        labels = " · ".join(self._fill(each.label).rstrip(":") for each in fields)
        title = self._fill(self.section.title)
        line = (
            Line(tr("Add: {title}", title=title), "", tr("Optional"))
            if whole
            else Line(tr("More details"), labels)
        )
        self.more.show_line(line)
        if whole:
            self._heading.hide()
        self._rows.addWidget(self.more)

    def _show(self, fields: Sequence[Field]) -> None:
        for field in fields:
            self.rows[field.id] = self._make(field)
            self._rows.addWidget(self.rows[field.id].widget)
            # Qt would show it only later, and till then it has no place to scroll to.
            reveal(self.rows[field.id].widget)
