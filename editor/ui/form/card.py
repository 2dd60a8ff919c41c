"""One record as a card: folded to a line, with its editors made when it is opened first."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from editor.languages import tr
from editor.model.edits import Place
from editor.model.values import Record
from editor.ui.controls.components import button, reveal, row
from editor.ui.controls.theme import Look
from editor.ui.form.editors import Editor
from editor.ui.form.line_button import Line, LineButton
from editor.ui.form.locking import lock
from forms.schema import RecordsField, SubField

MakeSubEditor = Callable[[SubField, Callable[[], Place]], tuple[QWidget, Editor]]
"""Makes the row (label, help, editor) of a sub-field that stands where the function says at that time."""


class Beside(Protocol):
    """What is shown in an open card above its editors, and follows the document."""

    @property
    def widget(self) -> QWidget: ...

    def refresh(self, number: int) -> None:
        """Show what holds for record ``number`` (from 0) now."""


class Owner(Protocol):
    """What a card asks of the records editor that it stands in."""

    def line(self, number: int, record: Record) -> Line: ...
    def beside(self) -> Beside | None: ...
    def moved(self, number: int, to: int) -> None: ...
    def removed(self, number: int) -> None: ...
    def opened(self) -> None: ...


class Card(QFrame):
    """A record; ``number`` counts from 0 and changes as others come and go."""

    def __init__(self, look: Look, field: RecordsField, record: Record, make: MakeSubEditor, owner: Owner):
        super().__init__()
        self.setObjectName("card")
        self._look, self._field, self._make, self._owner = look, field, make, owner
        self.record, self.number, self._count, self._locked = record, 0, 1, False
        self._editors: dict[str, Editor] = {}
        self._body: QWidget | None = None
        self._beside: Beside | None = None
        self.header = LineButton(look, "chevron-right", self.toggle)
        self.header.setAccessibleDescription(tr("Alt+Up and Alt+Down move it"))
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.header)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._move, step))
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        edge = look.px(4)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.addWidget(self.header)

    @property
    def is_open(self) -> bool:
        return self._body is not None and not self._body.isHidden()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """Move up, move down, remove; none while the card was never opened."""
        return self._buttons if self._body is not None else ()

    @property
    def editors(self) -> Sequence[Editor]:
        """The editors that there are; none while the card was never opened."""
        return tuple(self._editors.values())

    def editor(self, sub_id: str) -> Editor:
        """The editor of a sub-field, its card opened; KeyError if there is none."""
        self.unfold()
        return self._editors[sub_id]

    def place_of(self, sub_id: str) -> Place:
        """Where a sub-field of this record stands now."""
        return Place(self._field.id, self.number, sub_id)

    def stand(self, number: int, count: int) -> None:
        """Be record ``number`` of ``count``."""
        self.number, self._count = number, count
        self.show_line()
        self._name_buttons()

    def show_record(self, record: Record) -> None:
        """Show a record's answers."""
        self.record = record
        for sub_id, editor in self._editors.items():
            editor.show(record.get(sub_id))

    def show_line(self) -> None:
        """Say on the line what the record says now."""
        line = self._owner.line(self.number, self.record)
        self.header.show_line(
            Line(line.name, "", line.state, line.tint) if self.is_open else line,
            tr("open") if self.is_open else tr("folded"),
        )
        if self._beside is not None:
            self._beside.refresh(self.number)

    def toggle(self) -> None:
        """Open the card or fold it."""
        if self.is_open and self._body is not None:
            self._body.hide()
            self.header.show_icon("chevron-right")
            self.show_line()
        else:
            self.unfold()

    def unfold(self) -> None:
        """Open the card; its editors are made at the first time."""
        if self.is_open:
            return
        if self._body is None:
            self._body = self._make_body()
            self._layout.addWidget(self._body)
            self._name_buttons()
            lock(self._body, self._locked)
        reveal(self._body)
        self.header.show_icon("chevron-down")
        self.show_line()
        self._owner.opened()

    def lock(self, locked: bool) -> None:
        """Let nothing be changed, or let it be."""
        self._locked = locked
        if self._body is not None:
            lock(self._body, locked)
            self._name_buttons()

    def _make_body(self) -> QWidget:
        look, body = self._look, QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(12))
        layout.setSpacing(look.px(14))
        self._beside = self._owner.beside()
        if self._beside is not None:
            layout.addWidget(self._beside.widget)
        for sub in self._field.fields:
            widget, editor = self._make(sub, partial(self.place_of, sub.id))
            editor.show(self.record.get(sub.id))
            self._editors[sub.id] = editor
            layout.addWidget(widget)
        up = button(tr("Move up"), "link", partial(self._move, -1))
        down = button(tr("Move down"), "link", partial(self._move, 1))
        remove = button(tr("Remove"), "link", lambda: self._owner.removed(self.number))
        self._buttons = (up, down, remove)
        layout.addLayout(row(None, *self._buttons))
        return body

    def _name_buttons(self) -> None:
        if self._body is None:
            return
        name = f"{self._field.singular} {self.number + 1}"
        up, down, remove = self._buttons
        up.setAccessibleName(tr("Move {name} up", name=name))
        down.setAccessibleName(tr("Move {name} down", name=name))
        remove.setAccessibleName(tr("Remove {name}", name=name))
        up.setEnabled(self.number > 0 and not self._locked)
        down.setEnabled(self.number < self._count - 1 and not self._locked)

    def _move(self, step: int) -> None:
        to = self.number + step
        if 0 <= to < self._count and not self._locked:
            self._owner.moved(self.number, to)
