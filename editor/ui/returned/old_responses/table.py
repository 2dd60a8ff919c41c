"""The documents of an import as a table: one row for each, opened with Enter."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from editor.languages import FORMS, current, later, said, tr
from editor.ui.controls.theme import Look
from editor.ui.returned.old_responses.incoming import Incoming
from editor.ui.returned.old_responses.words import progress_words, sure_words
from forms.catalogue import Catalogue

_COLUMNS = (later("File"), later("Form"), later("How sure"), later("To look at"), later("State"))
_AnyIndex = QModelIndex | QPersistentModelIndex


class _Documents(QAbstractTableModel):
    def __init__(self, look: Look, catalogue: Catalogue) -> None:
        super().__init__()
        self._look = look
        self._names = {each.id: current().words(FORMS, each.name) for each in catalogue.current}
        self.rows: list[Incoming] = []

    def add(self, rows: Sequence[Incoming]) -> None:
        first = len(self.rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self.rows += rows
        self.endInsertRows()

    def put(self, number: int, incoming: Incoming) -> None:
        self.rows[number] = incoming
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(_COLUMNS) - 1))

    def rowCount(self, parent: _AnyIndex = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

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

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        incoming = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(incoming)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(incoming.path) if index.column() == 0 else self._cells(incoming)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            cells = zip(map(said, _COLUMNS), self._cells(incoming), strict=True)
            return ", ".join(f"{title}: {words}" for title, words in cells if words)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == len(_COLUMNS) - 1:
            return QColor(self._ink(incoming))
        return None

    def _cells(self, incoming: Incoming) -> tuple[str, ...]:
        proposal = incoming.proposal
        if proposal is None:
            return incoming.path.name, "", "", "", progress_words(incoming)
        flags = tr("{n:,} thing", "{n:,} things", n=len(incoming.flags)) if incoming.flags else tr("Nothing")
        form = self._names.get(proposal.form, proposal.form)
        return incoming.path.name, form, sure_words(proposal), flags, progress_words(incoming)

    def _ink(self, incoming: Incoming) -> str:
        palette = self._look.palette
        if incoming.problem:
            return palette.late.ink
        told = {"saved": palette.published.ink, "duplicate": palette.warning.ink}
        return told.get(incoming.progress, palette.secondary)


class DocumentTable(QTableView):
    """``opened`` is called with the number of a row on Enter or a double click, ``chosen`` as rows are gone through."""

    def __init__(
        self, look: Look, catalogue: Catalogue, opened: Callable[[int], None], chosen: Callable[[], None]
    ) -> None:
        super().__init__()
        self._opened = opened
        self._model = _Documents(look, catalogue)
        self.setModel(self._model)
        self.setObjectName("documents")
        self.setAccessibleName(tr("Documents to import"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(36))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(look.px(60))
        for section, width in ((1, 170), (2, 160), (3, 100)):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(section, look.px(width))
        for section in (0, 4):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: opened(index.row()))
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: chosen())

    @property
    def rows(self) -> Sequence[Incoming]:
        """The documents in the order in which they came."""
        return self._model.rows

    @property
    def current(self) -> int | None:
        """The number of the row that is gone to."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def add(self, rows: Sequence[Incoming]) -> None:
        """Put further documents at the end."""
        if rows:
            self._model.add(rows)
        if self.current is None and self.rows:
            self.selectRow(0)

    def put(self, number: int, incoming: Incoming) -> None:
        """What a document has become."""
        self._model.put(number, incoming)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self._opened(self.current)
            return
        super().keyPressEvent(event)
