"""The items that were read of a report, as a table to correct before they are added."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from editor.importing.report.items import ItemKind, ReportItem
from editor.importing.report.owners import owners_in
from editor.importing.report.records import depth_of, without
from editor.languages import later, said, tr
from editor.model.dates import parse_day
from editor.model.text import clean
from editor.ui.controls.components import DropDown
from editor.ui.controls.days import format_day
from editor.ui.controls.theme import Look

_COLUMNS = (later("Kind"), later("Number"), later("What it says"), later("For"), later("Due"), later("Page"))
_KIND, _NUMBER, _TEXT, _OWNERS, _DUE, _PAGE = range(6)
KIND_WORDS: dict[ItemKind, str] = {
    "recommendation": later("Recommendation"),
    "cause_of_concern": later("Cause of concern"),
    "afi": later("Area for improvement"),
}
_OWNER_WORDS = {
    "force": later("the force"),
    "body": later("the policing body"),
    "national": later("national bodies"),
}
_SHARES = {_KIND: 0.21, _NUMBER: 0.1, _OWNERS: 0.17, _DUE: 0.13, _PAGE: 0.08}
"""How much of the width each column has; what the item says takes the rest."""
_PAD_SIDE, _PAD_TOP, _SLACK = 8, 6, 8
_INDENT = "   "
_AnyIndex = QModelIndex | QPersistentModelIndex


class _Items(QAbstractTableModel):
    """The items as Qt wants them. ``changed`` is called after each correction."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self._changed = changed
        self.items: tuple[ReportItem, ...] = ()

    def show(self, items: Sequence[ReportItem]) -> None:
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: _AnyIndex = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return said(_COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: _AnyIndex, /) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        shown = _cell(self.items[index.row()], index.column())
        if role == Qt.ItemDataRole.DisplayRole and index.column() == _KIND:
            return _INDENT * depth_of(self.items, index.row()) + shown
        return shown

    def setData(self, index: _AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        item = self.items[index.row()]
        corrected = _corrected(item, index.column(), clean(str(value)).strip())
        if corrected is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.items = (*self.items[: index.row()], corrected, *self.items[index.row() + 1 :])
        self.dataChanged.emit(index, index)
        self._changed()
        return True


def _cell(item: ReportItem, column: int) -> str:
    match column:
        case 0:
            return said(KIND_WORDS[item.kind])
        case 1:
            return item.number
        case 2:
            return item.text
        case 3:
            return item.owners_named or ", ".join(said(_OWNER_WORDS[each]) for each in item.owners)
        case 4:
            return format_day(item.due) if item.due else item.due_words
        case _:
            return str(item.page) if item.page is not None else ""


def _corrected(item: ReportItem, column: int, text: str) -> ReportItem | None:
    """The item with one cell as it was typed; None where the cell cannot hold that."""
    if text == _cell(item, column):
        return item
    match column:
        case 0:
            kind = next((each for each, words in KIND_WORDS.items() if said(words) == text), None)
            return replace(item, kind=kind) if kind else None
        case 1:
            return replace(item, number=text)
        case 2:
            return replace(item, text=text)
        case 3:
            return replace(item, owners=owners_in(text), owners_named=text)
        case 4:
            day = parse_day(text)
            return replace(item, due=day, due_words="") if day or not text else None
        case _:
            if not text:
                return replace(item, page=None)
            return replace(item, page=int(text)) if text.isdecimal() and len(text) < 5 else None


class _CellDelegate(QStyledItemDelegate):
    """Measures a cell with the room that the style sheet puts around its words: Qt's own forgets it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex, /) -> QSize:
        look = self._look
        width = max(option.rect.width() - look.px(2 * _PAD_SIDE) - _SLACK, look.px(40))
        words = QFontMetrics(look.body).boundingRect(
            QRect(0, 0, width, 100_000), int(Qt.TextFlag.TextWordWrap), str(index.data())
        )
        return QSize(width, words.height() + look.px(2 * _PAD_TOP) + _SLACK)


class _KindDelegate(_CellDelegate):
    """Lets the kind be chosen from a list."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _AnyIndex, /) -> QWidget:
        box = DropDown(self._look)
        box.setParent(parent)
        box.setObjectName("format")
        box.addItems([said(each) for each in KIND_WORDS.values()])
        box.setAccessibleName(tr("Kind"))
        return box

    def setEditorData(self, editor: QWidget, index: _AnyIndex, /) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _AnyIndex, /) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())


class ProposalTable(QTableView):
    """Items in rows, parts indented; a cell is corrected in place, a row removed with Delete."""

    def __init__(self, look: Look, changed: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("proposal")
        self._changed = changed
        self._model = _Items(changed)
        self.setModel(self._model)
        self.setItemDelegate(_CellDelegate(look, self))
        self.setItemDelegateForColumn(_KIND, _KindDelegate(look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setAccessibleName(tr("What was read of the report"))
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for section in _SHARES:
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        for section, share in _SHARES.items():
            self.horizontalHeader().resizeSection(section, round(self.viewport().width() * share))
        super().resizeEvent(event)

    @property
    def items(self) -> tuple[ReportItem, ...]:
        """The items as corrected."""
        return self._model.items

    def show_items(self, items: Sequence[ReportItem]) -> None:
        """Show these."""
        self._model.show(items)
        if items:
            self.selectRow(0)

    def remove_selected(self) -> None:
        """Take the selected rows out; what was part of them stays."""
        rows = sorted((each.row() for each in self.selectionModel().selectedRows()), reverse=True)
        items = self._model.items
        for number in rows:
            items = without(items, number)
        self._model.show(items)
        if items and rows:
            self.selectRow(min(rows[-1], len(items) - 1))
        self._changed()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
            return
        super().keyPressEvent(event)
