"""The editor of repeating records: a card for each, to open, fill, move and remove, and a button for one more."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.languages import tr
from editor.model.edits import Edit, InsertRecord, MoveRecord, RemoveRecord
from editor.model.values import Record, Records, Value
from editor.ui.controls.components import button, column, lay_out_now, reveal
from editor.ui.controls.theme import Look
from editor.ui.form.card import Beside, Card, MakeSubEditor
from editor.ui.form.editors import Editor
from editor.ui.form.line_button import Line
from editor.ui.form.reference_editor import OneReferenceEditor, ReferenceEditor
from editor.ui.form.rich_editor import RichEditor
from forms.schema import RecordsField

_OPEN_AT_MOST = 6
"""So few editors are open from the start; where records have more, they are folded: the page stays short and quick."""


@dataclass(frozen=True, slots=True)
class RecordsMeans:
    """What cards need of their page: editors, edits, what a folded card says, what stands beside its editors.

    ``arranged`` is called when cards were made or opened, so that the Tab key knows of them.
    """

    make: MakeSubEditor
    edit: Callable[[Edit], None]
    line: Callable[[int, Record], Line]
    beside: Callable[[], Beside | None]
    arranged: Callable[[], None]


class RecordsEditor:
    """Cards that follow the records of one field. A card stays with its record when others come, go or move."""

    def __init__(self, look: Look, field: RecordsField, name: str, means: RecordsMeans) -> None:
        self._look, self._field, self._means = look, field, means
        self._locked = False
        self.cards: list[Card] = []
        self.widget = QWidget()
        self._layout = QVBoxLayout()
        self._layout.setSpacing(look.px(8))
        self.add = button(tr("Add {singular}", singular=_in_sentence(field.singular)), "outlined", self._add)
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.widget.setLayout(column(self._layout, self.add, spacing=look.px(12)))
        self.widget.setAccessibleName(name)

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons that move and remove the records of open cards."""
        return [each for card in self.cards for each in card.buttons]

    def show(self, value: Value) -> None:
        records = _records(value)
        places = standing([card.record for card in self.cards], records)
        if places != list(range(len(self.cards))):
            self._arrange(records, places)
        for card, record in zip(self.cards, records, strict=True):
            card.show_record(record)
        self.show_lines()

    def note(self, value: Value) -> None:
        """These are the records now; what changed in them is shown already."""
        for card, record in zip(self.cards, _records(value), strict=True):
            card.record = record

    def focus(self) -> None:
        if self.cards:
            self.cards[0].header.setFocus()
        else:
            self.add.setFocus()

    def focus_record(self, number: int, sub_id: str | None = None) -> None:
        """Open a card and put the keyboard into a sub-field, or where its typing begins."""
        editor = self.cards[number].editor(sub_id or self._field.fields[0].id)
        lay_out_now()
        editor.focus()

    def editor(self, number: int, sub_id: str) -> Editor:
        """The editor of one sub-field, its card opened; IndexError or KeyError if it is not there."""
        return self.cards[number].editor(sub_id)

    def refresh(self) -> None:
        """Show references among the records by the names that those have now."""
        for editor in self._editors():
            if isinstance(editor, ReferenceEditor | OneReferenceEditor):
                editor.refresh()

    def show_lines(self) -> None:
        """Say on each card what its record says now; not for every keystroke."""
        for card in self.cards:
            card.show_line()

    def flush(self) -> None:
        """Hand on what was typed this moment."""
        for editor in self._editors():
            if isinstance(editor, RichEditor):
                editor.flush()

    def lock(self, locked: bool) -> None:
        """Let nothing be changed, or let it be."""
        self._locked = locked
        self.add.setVisible(not locked)
        for card in self.cards:
            card.lock(locked)

    # What cards ask for.

    def line(self, number: int, record: Record) -> Line:
        return self._means.line(number, record)

    def beside(self) -> Beside | None:
        return self._means.beside()

    def moved(self, number: int, to: int) -> None:
        header = self.cards[number].header
        had_keyboard = header.hasFocus()
        self._means.edit(MoveRecord(self._field.id, number, to))
        if had_keyboard:
            header.setFocus()

    def removed(self, number: int) -> None:
        self._means.edit(RemoveRecord(self._field.id, number))
        self.add.setFocus()

    def opened(self) -> None:
        self._means.arranged()

    def _add(self) -> None:
        self._means.edit(InsertRecord(self._field.id, len(self.cards)))
        self.focus_record(len(self.cards) - 1)

    def _editors(self) -> Sequence[Editor]:
        return [editor for card in self.cards for editor in card.editors]

    def _arrange(self, records: Records, places: list[int | None]) -> None:
        """A card for each record, those that stay kept with their editors."""
        begun_empty = not self.cards
        before = self.cards
        self.cards = [
            self._new_card(record) if place is None else before[place]
            for record, place in zip(records, places, strict=True)
        ]
        for number, card in enumerate(before):
            if number not in places:
                self._layout.removeWidget(card)
                card.hide()
                card.deleteLater()
        for number, card in enumerate(self.cards):
            if self._layout.indexOf(card) != number:
                self._layout.insertWidget(number, card)
                reveal(card)
            card.stand(number, len(self.cards))
        if begun_empty and len(self.cards) * len(self._field.fields) <= _OPEN_AT_MOST:
            for card in self.cards:
                card.unfold()
        self._means.arranged()

    def _new_card(self, record: Record) -> Card:
        card = Card(self._look, self._field, record, self._means.make, self)
        card.lock(self._locked)
        return card


def standing(before: Sequence[Record], after: Records) -> list[int | None]:
    """For each record of ``after`` its number in ``before``; None for one that is new.

    A record is known again by being the very same, else by its id, else by its place where none came or went.
    """
    same = {id(record): number for number, record in enumerate(before)}
    found = [same.pop(id(record), None) for record in after]
    free = set(same.values())
    keyed = {before[number].id: number for number in free if before[number].id}
    for number, record in enumerate(after):
        if found[number] is not None:
            continue
        known = keyed.get(record.id) if record.id else None
        if known is None and len(before) == len(after) and number in free:
            known = number
        if known in free:
            free.discard(known)
            found[number] = known
    return found


def _records(value: Value) -> Records:
    return tuple(each for each in value if isinstance(each, Record)) if isinstance(value, tuple) else ()


def _in_sentence(singular: str) -> str:
    return singular[:1].lower() + singular[1:]
