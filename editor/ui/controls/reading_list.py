"""A list to go through with the arrow keys: Enter or a double click chooses, long lines wrap."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from editor.ui.controls.theme import Look

Index = QModelIndex | QPersistentModelIndex


class _Wrapping(QStyledItemDelegate):
    """Lines as high as their words need: Qt's own measure forgets the inset when it breaks them."""

    def __init__(self, view: QListWidget, look: Look) -> None:
        super().__init__(view)
        self._view, self._look = view, look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return
        # The style's own box has hardly an edge on a dark ground.
        self.initStyleOption(option, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = self._view.style().subElementRect(part, option, self._view)
        painter.setPen(QColor(self._look.palette.secondary))
        painter.drawRect(box.adjusted(0, 0, -1, -1))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index, /) -> QSize:
        look, style = self._look, self._view.style()
        inset = 2 * (look.px(8) + style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            inset += style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + look.px(12)
        room = QRect(0, 0, self._view.viewport().width() - inset, 100_000)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        height = self._view.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
        return QSize(room.width(), height + 2 * look.px(6) + 2)


class ReadingList(QListWidget):
    """Lines of words, each with a value behind it; ``itemActivated`` tells of Enter and of a double click."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_Wrapping(self, look))
        palette = look.palette
        self.setStyleSheet(
            f"QListWidget {{ background: {palette.page}; border: 1px solid {palette.border}; border-radius: 4px;"
            f" outline: none; }}"
            f"QListWidget:focus {{ border: 2px solid {palette.accent.ink}; }}"
            f"QListWidget::item {{ padding: {look.px(6)}px {look.px(8)}px; border-bottom: 1px solid {palette.rule};"
            f" color: {palette.ink}; }}"
            f"QListWidget::item:selected {{ background: {palette.accent.ground}; color: {palette.ink}; }}"
            f"QListWidget::item:disabled {{ color: {palette.secondary}; }}"
        )

    def show_lines(self, lines: list[tuple[str, object]]) -> None:
        """Show these lines; the first is the current one."""
        self.clear()
        for words, value in lines:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, value)
            self.addItem(item)
        if lines:
            self.setCurrentRow(0)

    def chosen(self) -> object:
        """The value behind the current line; None where there is none."""
        row = self.currentRow()
        return self.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.itemActivated.emit(self.currentItem())
            return
        super().keyPressEvent(event)
