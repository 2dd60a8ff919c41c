"""The editor of a reference: which records of another field are meant, by the names that they have now."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from editor.languages import tr
from editor.model.values import Value
from editor.ui.controls.choices import TickBox
from editor.ui.controls.components import DropDown, Flow, label
from editor.ui.controls.theme import Look
from editor.ui.form.editors import Edited

Names = Callable[[], list[tuple[str, str]]]
"""The records that can be referred to, as (id, what people call it), as they are now."""


class ReferenceEditor:
    """Boxes to tick: any number of records where ``several``, else one of them at most."""

    def __init__(self, look: Look, name: str, edited: Edited, records: Names, *, several: bool) -> None:
        self._look, self._edited, self._records, self._several = look, edited, records, several
        self._shown: list[tuple[str, str]] = []
        self._value: Value = None
        self.widget = QWidget()
        self.boxes: dict[str, TickBox] = {}
        self.widget.setLayout(Flow())
        self.widget.setAccessibleName(name)

    def show(self, value: Value) -> None:
        self._value = value
        self._rebuild_if_changed()
        wanted = value if isinstance(value, tuple) else (value,)
        for record_id, box in self.boxes.items():
            box.setChecked(record_id in wanted)

    def refresh(self) -> None:
        """Show the records as they are named now."""
        self.show(self._value)

    def focus(self) -> None:
        ticked = next((box for box in self.boxes.values() if box.isChecked()), None)
        first = ticked or next(iter(self.boxes.values()), None)
        if first is not None:
            first.setFocus()

    def _rebuild_if_changed(self) -> None:
        records = self._records()
        if records == self._shown and self.boxes:
            return
        self._shown = records
        layout = cast("Flow", self.widget.layout())
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {}
        for record_id, text in records:
            box = TickBox(text, self._look)
            box.clicked.connect(lambda checked, record_id=record_id: self._on_clicked(record_id, checked))
            self.boxes[record_id] = box
            layout.addWidget(box)
        if not records:
            layout.addWidget(label(tr("Nothing to refer to yet."), "help", wrap=False))

    def _on_clicked(self, record_id: str, checked: bool) -> None:
        if self._several:
            chosen = tuple(each for each, box in self.boxes.items() if box.isChecked())
            self._value = chosen or None
        else:
            self._value = record_id if checked else None
            for each, box in self.boxes.items():
                box.setChecked(each == self._value)
        self._edited(self._value)


class OneReferenceEditor:
    """A list to choose one record from, where pointing at none has words of its own ("First report")."""

    def __init__(self, look: Look, name: str, edited: Edited, records: Names, blank: str) -> None:
        self._edited, self._records, self._blank = edited, records, blank
        self._value: Value = None
        self.widget = DropDown(look)
        self.widget.setAccessibleName(name)
        self.widget.activated.connect(self._on_chosen)
        self._shown: list[tuple[str, str]] = []
        self._fill([])

    def show(self, value: Value) -> None:
        self._value = value
        records = self._records()
        if records != self._shown:
            self._fill(records)
        index = self.widget.findData(value) if isinstance(value, str) else 0
        self.widget.setCurrentIndex(max(index, 0))

    def refresh(self) -> None:
        """Show the records as they are named now."""
        self.show(self._value)

    def focus(self) -> None:
        self.widget.setFocus()

    def _fill(self, records: list[tuple[str, str]]) -> None:
        self._shown = records
        with QSignalBlocker(self.widget):
            self.widget.clear()
            self.widget.addItem(self._blank, None)
            for record_id, text in records:
                self.widget.addItem(text, record_id)

    def _on_chosen(self, index: int) -> None:
        self._value = self.widget.itemData(index)
        self._edited(self._value)
