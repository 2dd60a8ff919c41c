"""The command palette: everything that can be done, found by typing a few letters of it; and the page of shortcuts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.languages import later, said, tr
from editor.model.matching import best
from editor.ui.controls.actions import ACTIONS, Where
from editor.ui.controls.announce import Announcer
from editor.ui.controls.components import button, column, label, row
from editor.ui.controls.facts_table import FactsTable
from editor.ui.controls.text_box import LineBox
from editor.ui.controls.theme import Look

_WHERE: Mapping[Where, str] = {
    "always": later("Anywhere"),
    "archive": later("In the archive"),
    "response": later("In a response"),
}
_UNABLE: Mapping[Where, str] = {
    "always": later("Not possible just now"),
    "archive": later("Only in the archive"),
    "response": later("Only in a response"),
}
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette. ``unable`` says why it cannot be done now; empty where it can."""

    words: str
    run: Callable[[], object]
    keys: str = ""
    unable: str = ""

    @property
    def spoken(self) -> str:
        """The line for the ear."""
        return ", ".join(part for part in (self.words, self.keys, self.unable) if part)


def action_entries(actions: Mapping[str, QAction]) -> list[Entry]:
    """Every action of the table as the window has it now; what cannot be done now comes last, and says why."""
    known = [(spec, actions[spec.id]) for spec in ACTIONS if spec.id in actions]
    entries = [
        Entry(
            said(spec.text),
            action.trigger,
            keys_of(action),
            "" if action.isEnabled() else _unable(spec.where),
        )
        for spec, action in known
    ]
    return sorted(entries, key=lambda each: bool(each.unable))


def section_entries(sections: Sequence[tuple[str, str]], go_to: Callable[[str], object]) -> list[Entry]:
    """A line for each section (id and title) of the open response."""
    return [Entry(tr("Go to {title}", title=title), partial(go_to, id)) for id, title in sections]


def keys_of(action: QAction) -> str:
    """The first shortcut of an action, as this system writes it."""
    shortcuts = action.shortcuts()
    return shortcuts[0].toString(QKeySequence.SequenceFormat.NativeText) if shortcuts else ""


def _unable(where: Where) -> str:
    return said(_UNABLE[where])


class CommandPalette(QDialog):
    """Type to find, Enter to do it, Esc to leave. The keyboard stays in the line; the arrows move in the list."""

    def __init__(self, parent: QWidget, look: Look, entries: Sequence[Entry]) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self.setWindowTitle(tr("Find a command"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = LineBox()
        self.line.setPlaceholderText(tr("What do you want to do?"))
        self.line.setAccessibleName(tr("Find a command"))
        self.line.setAccessibleDescription(tr("The arrow keys choose, Enter does it, Escape leaves."))
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(tr("Commands"))
        self.list.setItemDelegate(_Drawn(look, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = label("", "help")
        self._announcer = Announcer(self.line)
        self.line.textEdited.connect(lambda _text: self._show())
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._run)
        self.list.currentItemChanged.connect(lambda item, _before: self._say(item))
        layout = column(self.line, self._none, self.list, spacing=look.px(8))
        inset = look.px(12)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        room = parent.window().size()
        self.resize(min(look.px(620), room.width() - 40), min(look.px(420), room.height() - 40))
        self.line.setFocus()
        self._show()

    @property
    def shown(self) -> list[Entry]:
        """What answers what was typed, best first."""
        return [self.list.item(number).data(_ENTRY) for number in range(self.list.count())]

    def _show(self) -> None:
        typed = self.line.text()
        found = best(typed, self._entries, lambda each: each.words)
        self.list.clear()
        for entry in sorted(found, key=lambda each: bool(each.unable)):
            item = QListWidgetItem(entry.words)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
            self.list.addItem(item)
        self._none.setText("" if found else tr("No command has all of this: {typed}", typed=typed))
        self._none.setVisible(not found)
        self.list.setVisible(bool(found))
        self.list.setCurrentRow(0)
        if not found:
            self._announcer.say(tr("No commands found"))

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if (
            watched is not self.line
            or event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
        ):
            return super().eventFilter(watched, event)
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentItem())
            return True
        return super().eventFilter(watched, event)

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry: Entry = item.data(_ENTRY)
        if entry.unable:
            self._announcer.say(entry.unable, urgent=True)
            return
        # First the palette goes, so that the keyboard is where the command expects it.
        self.accept()
        entry.run()

    def _say(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.isVisible():
            self._announcer.say(item.data(_ENTRY).spoken)


class _Drawn(QStyledItemDelegate):
    """An entry on one line: its words, and its keys or why it cannot be done."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object, /) -> QSize:
        return QSize(self._look.px(200), self._look.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object, /) -> None:
        look, palette = self._look, self._look.palette
        entry: Entry = index.data(_ENTRY)  # type: ignore[attr-defined]  # an index, of either kind
        area = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(palette.accent.ground))
            painter.fillRect(
                QRect(area.topLeft(), QSize(look.px(3), area.height())), QColor(palette.accent.ink)
            )
        inside = area.adjusted(look.px(12), 0, -look.px(12), 0)
        small = look.font(13)
        beside = entry.unable or entry.keys
        wide = QFontMetrics(small).horizontalAdvance(beside)
        painter.setFont(small)
        painter.setPen(QColor(palette.secondary))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), beside)
        room = inside.adjusted(0, 0, -wide - look.px(16), 0)
        words = QFontMetrics(look.body).elidedText(entry.words, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(look.body)
        painter.setPen(QColor(palette.secondary if entry.unable else palette.ink))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)
        painter.restore()


class ShortcutsPage(QDialog):
    """Every action that has keys, and where they work, as a table made from the one table of actions."""

    def __init__(self, parent: QWidget, look: Look, actions: Mapping[str, QAction]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = FactsTable(look, tr("Keyboard shortcuts"), (tr("What it does"), tr("Keys"), tr("Where")))
        self.table.show_rows(shortcut_rows(actions))
        close = button(tr("Close"), "primary", self.accept)
        layout = column(self.table, row(None, close), spacing=look.px(12))
        inset = look.px(16)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        room = parent.window().size()
        self.resize(min(look.px(720), room.width() - 40), min(look.px(640), room.height() - 40))


def shortcut_rows(actions: Mapping[str, QAction]) -> list[tuple[str, str, str]]:
    """What each shortcut does, its keys as this system writes them, and where it works."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (
            said(spec.text),
            tr(" or ").join(keys.toString(native) for keys in actions[spec.id].shortcuts()),
            said(_WHERE[spec.where]),
        )
        for spec in ACTIONS
        if spec.id in actions and actions[spec.id].shortcuts()
    ]
