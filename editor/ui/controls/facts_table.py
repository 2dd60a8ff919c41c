"""A table to be read: facts in rows, that the keyboard walks through and Ctrl+C copies for a spreadsheet."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from editor.ui.controls.theme import Look


class FactsTable(QTableWidget):
    """``name`` is what a screen reader calls it. The first column takes the room that is left."""

    def __init__(self, look: Look, name: str, headings: Sequence[str]) -> None:
        super().__init__(0, len(headings))
        self.setObjectName("facts")
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headings))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(36))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section in range(1, len(headings)):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        self._least = look.px(200)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows, the first of them chosen."""
        self.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for place, words in enumerate(cells):
                self.setItem(number, place, QTableWidgetItem(words))
        if rows:
            self.selectRow(0)
        self._fit()

    def selectRow(self, row: int, /) -> None:
        """Select this row alone, whatever keys are held down: Qt's own would add to the selection under Ctrl."""
        flag = QItemSelectionModel.SelectionFlag
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def row(self, number: int) -> tuple[str, ...]:  # type: ignore[override]  # of no use here: Qt's asks for an item
        """The words of a row."""
        items = (self.item(number, place) for place in range(self.columnCount()))
        return tuple(item.text() if item else "" for item in items)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The first column has what the others leave, but never so little that nothing of it can be read."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(place) for place in range(1, self.columnCount()))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, max(self.viewport().width() - others, self._least))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, with tabs between the cells."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        QGuiApplication.clipboard().setText("\n".join("\t".join(self.row(each)) for each in chosen))
