"""The editor of repeating records: a card for each, to fill, move and remove, and a button for one more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.model.edits import Edit, InsertRecord, MoveRecord, Place, RemoveRecord
from editor.model.values import Record, Records, Value
from editor.ui.components import button, clear, column, label, row
from editor.ui.form.editors import Editor, ReferenceEditor
from editor.ui.form.rich_editor import RichEditor
from editor.ui.theme import Look
from forms.schema import RecordsField, SubField

MakeSubEditor = Callable[[SubField, Place], tuple[QWidget, Editor]]
"""Makes the row (label, help, editor) of a sub-field and gives the editor in it."""


class RecordsEditor:
    """Cards that follow the records of one field.

    Values change in place; cards are made anew only when a record comes, goes or moves.
    """

    def __init__(
        self, look: Look, field: RecordsField, make: MakeSubEditor, edit: Callable[[Edit], None]
    ) -> None:
        self._look, self._field, self._make, self._edit = look, field, make, edit
        self._editors: list[dict[str, Editor]] = []
        self.buttons: list[QPushButton] = []
        self.widget = QWidget()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(look.px(12))
        self.add = button(f"Add {field.singular.casefold()}", "outlined", self._add)
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.widget.setLayout(column(self._cards, self.add, spacing=look.px(12)))
        self.widget.setAccessibleName(field.label)

    def show(self, value: Value) -> None:
        records: Records = (
            tuple(each for each in value if isinstance(each, Record)) if isinstance(value, tuple) else ()
        )
        if len(records) != len(self._editors):
            self._rebuild(records)
        for editors, record in zip(self._editors, records, strict=True):
            for sub_id, editor in editors.items():
                editor.show(record.get(sub_id))

    def focus(self) -> None:
        if self._editors:
            next(iter(self._editors[0].values())).focus()
        else:
            self.add.setFocus()

    def editor(self, number: int, sub_id: str) -> Editor:
        """The editor of one sub-field; IndexError or KeyError if it is not there."""
        return self._editors[number][sub_id]

    def refresh(self) -> None:
        """Show references among the records by the names that those have now."""
        for editors in self._editors:
            for editor in editors.values():
                if isinstance(editor, ReferenceEditor):
                    editor.refresh()

    def flush(self) -> None:
        """Hand on what was typed this moment."""
        for editors in self._editors:
            for editor in editors.values():
                if isinstance(editor, RichEditor):
                    editor.flush()

    def _rebuild(self, records: Records) -> None:
        clear(self._cards)
        self.buttons = []
        self._editors = [self._card(number, len(records)) for number in range(len(records))]

    def _card(self, number: int, count: int) -> dict[str, Editor]:
        name = f"{self._field.singular} {number + 1}"
        card = QFrame()
        card.setObjectName("card")
        up = button("Move up", "link", partial(self._move, number, number - 1), name=f"Move {name} up")
        down = button("Move down", "link", partial(self._move, number, number + 1), name=f"Move {name} down")
        remove = button("Remove", "link", partial(self._remove, number), name=f"Remove {name}")
        self.buttons += [up, down, remove]
        up.setEnabled(number > 0)
        down.setEnabled(number < count - 1)
        layout = column(
            row(label(name, "fieldLabel", wrap=False), None, up, down, remove), spacing=self._look.px(12)
        )
        inset = self._look.px(16)
        layout.setContentsMargins(inset, inset, inset, inset)
        editors = {}
        for sub in self._field.fields:
            widget, editors[sub.id] = self._make(sub, Place(self._field.id, number, sub.id))
            layout.addWidget(widget)
        card.setLayout(layout)
        self._cards.addWidget(card)
        return editors

    def _add(self) -> None:
        self._edit(InsertRecord(self._field.id, len(self._editors)))
        next(iter(self._editors[-1].values())).focus()

    def _remove(self, number: int) -> None:
        self._edit(RemoveRecord(self._field.id, number))
        self.add.setFocus()

    def _move(self, number: int, to: int) -> None:
        self._edit(MoveRecord(self._field.id, number, to))
