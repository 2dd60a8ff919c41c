"""The archive place: past responses as a table that a search box narrows while one types."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from editor.archive import Summary
from editor.archive.facets import Chosen, Counts
from editor.model.dates import format_short
from editor.model.workflow import state_words
from editor.ui.components import DropDown, button, column, label, row
from editor.ui.facet_list import FacetList
from editor.ui.standing import standing_of, tint_of
from editor.ui.state_view import capital, state_tint
from editor.ui.text_box import LineBox
from editor.ui.theme import Look, Tint

_COLUMNS = ("Response", "Report published", "Last lawful day", "State", "Changed")
_TITLE, _PUBLISHED, _LAST_DAY, _STATE, _CHANGED = range(5)
_SEARCH_DELAY_MS = 120
_AnyIndex = QModelIndex | QPersistentModelIndex


class _Responses(QAbstractTableModel):
    """The summaries as Qt wants them."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.summaries: list[Summary] = []

    def show(self, summaries: Sequence[Summary]) -> None:
        self.beginResetModel()
        self.summaries = list(summaries)
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.summaries)

    def columnCount(self, parent: _AnyIndex = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _COLUMNS[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tool tip would take a title for markup: escape nothing, show none.
            return None
        summary = self.summaries[index.row()]
        match index.column():
            case 0:
                return summary.title
            case 1:
                return format_short(summary.published_on) if summary.published_on else "–"
            case 2:
                return standing_of(summary, self._today()).words
            case 3:
                return capital(state_words(summary.state))
            case _:
                return changed_words(summary.changed, self._today())

    def tint(self, index: _AnyIndex, look: Look) -> Tint | None:
        """The tint on which a cell's words stand; None for plain words."""
        summary = self.summaries[index.row()]
        if index.column() == _LAST_DAY:
            return tint_of(standing_of(summary, self._today()).kind, look)
        return state_tint(summary.state, look) if index.column() == _STATE else None


def changed_words(changed: datetime, today: date) -> str:
    """When a response was changed: the time if that was today."""
    local = changed.astimezone()
    return f"Today {local:%H:%M}" if local.date() == today else format_short(local.date())


class _Painter(QStyledItemDelegate):
    """Draws a response on two lines, and the days left on a tint."""

    def __init__(self, look: Look, model: _Responses) -> None:
        super().__init__()
        self._look, self._model = look, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _AnyIndex, /) -> QSize:
        return QSize(self._look.px(100), self._look.px(60))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex, /) -> None:
        look, palette = self._look, self._look.palette
        rectangle = QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rectangle, QColor(palette.accent.ground if selected else palette.page))
        painter.setPen(QColor(palette.rule))
        painter.drawLine(rectangle.bottomLeft(), rectangle.bottomRight())
        inside = rectangle.adjusted(look.px(16), 0, -look.px(8), 0)
        summary = self._model.summaries[index.row()]
        if index.column() == _TITLE:
            self._paint_title(painter, inside, summary)
        else:
            self._paint_words(painter, inside, str(self._model.data(index)), self._model.tint(index, look))
        painter.restore()

    def _paint_title(self, painter: QPainter, area: QRect, summary: Summary) -> None:
        look = self._look
        bold, small = look.font(15, QFont.Weight.DemiBold), look.font(13)
        held = "legal hold" if summary.held else ""
        second = " · ".join(part for part in (summary.form_name, held, summary.snippet) if part)
        for font, text, colour, top in (
            (bold, summary.title, look.palette.ink, look.px(9)),
            (small, second, look.palette.secondary, look.px(32)),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            line = QRect(area.left(), area.top() + top, area.width(), QFontMetrics(font).height())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)

    def _paint_words(self, painter: QPainter, area: QRect, text: str, tint: Tint | None) -> None:
        look = self._look
        font = look.font(13, QFont.Weight.DemiBold if tint else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(
            text, Qt.TextElideMode.ElideRight, area.width() - (look.px(16) if tint else 0)
        )
        painter.setFont(font)
        if tint:
            chip = QRect(
                area.left(), 0, metrics.horizontalAdvance(words) + look.px(16), metrics.height() + look.px(6)
            )
            chip.moveTop(area.center().y() - chip.height() // 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint.ground))
            painter.drawRoundedRect(chip, 4, 4)
            area = chip.adjusted(look.px(8), 0, 0, 0)
        painter.setPen(QColor(tint.ink if tint else look.palette.secondary))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)


class _Table(QTableView):
    """The table; Enter opens what is selected."""

    def __init__(self, opened: Callable[[], None]) -> None:
        super().__init__()
        self._opened = opened
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName("Responses")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.doubleClicked.connect(lambda _index: opened())

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._opened()
            return
        super().keyPressEvent(event)


class Shelf(Protocol):
    """Where the responses come from. What goes wrong there is said to the person there, and looks empty here."""

    def find(self, words: str, chosen: Chosen, *, due_first: bool) -> Sequence[Summary]:
        """The responses for these words and choices (all for none): those due soonest first, or changed last first."""

    def binned(self) -> Sequence[Summary]:
        """The responses in the bin."""

    def count(self, words: str, chosen: Chosen) -> Counts:
        """How many responses each value of each facet has."""

    def unread(self) -> int:
        """How many responses what was found last is still without, because they are only being read."""

    def facet_words(self, facet: str, value: str) -> str:
        """A value as people say it."""


class ArchivePlace(QWidget):
    """The table of responses, the search box above it and the bin beside it.

    ``shelf`` is where the responses come from; ``actions`` are what can be done with the selected one.
    """

    def __init__(
        self,
        look: Look,
        today: Callable[[], date],
        shelf: Shelf,
        header_buttons: Sequence[QWidget],
        actions: dict[str, Callable[[], None]],
    ) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look, self._shelf = look, shelf
        self._actions = actions
        self._model = _Responses(today)
        self.search = LineBox()
        self.search.setPlaceholderText("Search titles and text")
        self.search.setAccessibleName("Search the archive")
        self._count = label("", "help", wrap=False)
        self.table = _Table(actions["open"])
        self.facets = FacetList(look, shelf.facet_words, self.refresh)
        self._painter = _Painter(look, self._model)
        self._empty = label("", "help")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shelves = self._make_shelves()
        self._buttons = self._make_buttons()
        self._lay_out(header_buttons)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self.refresh)
        self.search.textEdited.connect(lambda _text: self._typing.start(_SEARCH_DELAY_MS))
        self.search.returnPressed.connect(self._on_search_entered)

    @property
    def in_bin(self) -> bool:
        """Whether the bin is shown."""
        return self.shelf_buttons["bin"].isChecked()

    @property
    def selected(self) -> Summary | None:
        """The selected response."""
        rows = self.table.selectionModel().selectedRows()
        return self._model.summaries[rows[0].row()] if rows else None

    @property
    def summaries(self) -> list[Summary]:
        """What is shown, from the top."""
        return list(self._model.summaries)

    def refresh(self) -> None:
        """Show what the archive holds now, the same response selected if it is still there."""
        self._typing.stop()
        chosen = self.selected
        words = self.search.text().strip()
        soonest_first = self.order.currentIndex() == 0
        found = (
            self._shelf.binned()
            if self.in_bin
            else self._shelf.find(words, self.facets.chosen, due_first=soonest_first)
        )
        summaries = list(found)
        self.facets.show_counts({} if self.in_bin else self._shelf.count(words, self.facets.chosen))
        self._model.show(summaries)
        number = next((n for n, each in enumerate(summaries) if chosen and each.id == chosen.id), 0)
        if summaries:
            self.table.selectRow(number)
        self._show_count(len(summaries), words)
        self._on_selected()

    def show_responses(self) -> None:
        """Leave the bin."""
        self.shelf_buttons["responses"].setChecked(True)
        self.refresh()

    def _show_count(self, count: int, words: str) -> None:
        noun = "response" if count == 1 else "responses"
        unread = self._shelf.unread()
        found = f"{count:,} found" if words and not self.in_bin else f"{count:,} {noun}"
        self._count.setText(f"{found} so far; still reading {unread:,}" if unread else found)
        self._empty.setVisible(not count)
        self.table.setVisible(bool(count))
        if unread:
            self._empty.setText(f"{unread:,} responses are still being read. What is found shows here.")
        elif self.in_bin:
            self._empty.setText("The bin is empty.")
        elif words:
            self._empty.setText(f"Nothing has all of these words: {words}")
        else:
            self._empty.setText("No responses yet. “New response” begins one.")

    def _make_shelves(self) -> QWidget:
        """Responses and bin, side by side above the table."""
        group = QButtonGroup(self)
        self.shelf_buttons: dict[str, QPushButton] = {}
        for shelf, words in (("responses", "Responses"), ("bin", "Bin")):
            each = button(words, "tab", self.refresh)
            each.setCheckable(True)
            group.addButton(each)
            self.shelf_buttons[shelf] = each
        self.shelf_buttons["responses"].setChecked(True)
        result = QWidget()
        self.order = DropDown(self._look)
        self.order.setObjectName("format")
        self.order.addItems(["Due soonest first", "Changed last first"])
        self.order.setAccessibleName("Order of the responses")
        self.order.activated.connect(lambda _index: self.refresh())
        result.setLayout(row(*self.shelf_buttons.values(), None, self._count, self.order))
        return result

    def _make_buttons(self) -> QWidget:
        self.row_buttons = {
            "open": button("Open", "outlined", self._actions["open"]),
            "duplicate": button("Start a new one from this", "outlined", self._actions["duplicate"]),
            "delete": button("Move to the bin", "outlined", self._actions["delete"]),
            "restore": button("Take out of the bin", "outlined", self._actions["restore"]),
        }
        result = QWidget()
        result.setLayout(row(*self.row_buttons.values(), None))
        return result

    def _lay_out(self, header_buttons: Sequence[QWidget]) -> None:
        look = self._look
        header = QFrame()
        header.setObjectName("bar")
        bar = row(label("Archive", "placeTitle", wrap=False), None, *header_buttons, spacing=look.px(8))
        bar.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(10))
        header.setLayout(bar)
        self.table.setModel(self._model)
        self.table.setItemDelegate(self._painter)
        self.table.verticalHeader().setDefaultSectionSize(look.px(60))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_selected())
        main = column(self.search, self._shelves, self.table, self._empty, self._buttons, spacing=look.px(10))
        main.setStretchFactor(self.table, 1)
        main.setStretchFactor(self._empty, 1)
        body = row(self.facets, main, spacing=look.px(16))
        body.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        self.setLayout(column(header, body, spacing=0))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit_columns(event.size().width())

    def _fit_columns(self, width: int) -> None:
        """The title takes what is left; facets and the less needed columns step back where that is little."""
        look, header = self._look, self.table.horizontalHeader()
        self.facets.setVisible(width >= look.px(1000))
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for section, wide in ((_PUBLISHED, 150), (_LAST_DAY, 200), (_STATE, 140), (_CHANGED, 130)):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            self.table.setColumnWidth(section, look.px(wide))
        self.table.setColumnHidden(_CHANGED, width < look.px(1300))
        self.table.setColumnHidden(_PUBLISHED, width < look.px(900))
        self.table.setColumnHidden(_STATE, width < look.px(720))

    def _on_selected(self) -> None:
        for name, each in self.row_buttons.items():
            each.setVisible((name == "restore") == self.in_bin)
            each.setEnabled(self.selected is not None)

    def _on_search_entered(self) -> None:
        self.refresh()
        if self._model.summaries:
            self.table.setFocus()
