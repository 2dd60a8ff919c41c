"""The table of responses: each on two lines, its states in words and colour, sorted by whichever column is wanted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from editor.languages import FORMS, current, later, said, tr
from editor.model.sorting import Key, sorted_by
from editor.model.workflow import STATES, state_said
from editor.ui.controls.days import format_short
from editor.ui.controls.theme import Look, Tint
from editor.ui.controls.titles import shown_title
from editor.ui.response.standing import standing_of, tint_of
from editor.ui.response.state_view import capital, state_tint

if TYPE_CHECKING:
    from editor.archive import Summary

COLUMNS = (
    later("Response"),
    later("Report published"),
    later("Last lawful day"),
    later("State"),
    later("Changed"),
)
_TITLE, _PUBLISHED, _LAST_DAY, _STATE, _CHANGED = range(5)
_AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Order:
    """One way to sort the table: its words, and the column that it goes by."""

    words: str
    column: int
    descending: bool = False


ORDERS: Final = (
    Order(later("Due soonest first"), _LAST_DAY),
    Order(later("Changed last first"), _CHANGED, descending=True),
    Order(later("Title, A to Z"), _TITLE),
    Order(later("Title, Z to A"), _TITLE, descending=True),
    Order(later("Newest report first"), _PUBLISHED, descending=True),
    Order(later("Oldest report first"), _PUBLISHED),
    Order(later("Due last first"), _LAST_DAY, descending=True),
    Order(later("Draft to published"), _STATE),
    Order(later("Published to draft"), _STATE, descending=True),
    Order(later("Longest unchanged first"), _CHANGED),
)
"""The first two are the archive's own and cost nothing; of each column, the first is what its heading asks for."""

_KEYS: Final[Mapping[int, Callable[["Summary"], Key]]] = MappingProxyType(
    {
        _TITLE: lambda each: each.title,
        _PUBLISHED: lambda each: each.published_on,
        _LAST_DAY: lambda each: each.last_day,
        _STATE: lambda each: STATES.index(each.state),
        _CHANGED: lambda each: each.changed,
    }
)


def in_order(summaries: "Sequence[Summary]", order: Order, *, given: Order) -> "Sequence[Summary]":
    """The summaries, ``given`` in one order, in another. Where it is the same they stay unread until they are drawn."""
    if order == given:
        return summaries
    return sorted_by(summaries, _KEYS[order.column], descending=order.descending)


def order_after(column: int, now: Order) -> Order:
    """What a click on a column's heading asks for: that column, the other way round if it goes by it already."""
    ways = [each for each in ORDERS if each.column == column]
    return ways[1] if now == ways[0] else ways[0]


class Responses(QAbstractTableModel):
    """The summaries as Qt wants them."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.summaries: Sequence[Summary] = ()
        self._looked_at: dict[int, Summary] = {}

    def show(self, summaries: "Sequence[Summary]") -> None:
        self.beginResetModel()
        self.summaries, self._looked_at = summaries, {}
        self.endResetModel()

    def at(self, number: int) -> "Summary":
        """The response in a row. Each is made once, when it is first drawn or asked for."""
        if number not in self._looked_at:
            self._looked_at[number] = self.summaries[number]
        return self._looked_at[number]

    def rowCount(self, parent: _AnyIndex = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.summaries)

    def columnCount(self, parent: _AnyIndex = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return said(COLUMNS[section])
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
        summary = self.at(index.row())
        match index.column():
            case 0:
                return shown_title(summary.title, summary.form_name)
            case 1:
                return format_short(summary.published_on) if summary.published_on else "–"
            case 2:
                return standing_of(summary, self._today()).words
            case 3:
                return capital(state_said(summary.state))
            case _:
                return changed_words(summary.changed, self._today())

    def tint(self, index: _AnyIndex, look: Look) -> Tint | None:
        """The tint on which a cell's words stand; None for plain words."""
        summary = self.at(index.row())
        if index.column() == _LAST_DAY:
            return tint_of(standing_of(summary, self._today()).kind, look)
        return state_tint(summary.state, look) if index.column() == _STATE else None


def changed_words(changed: datetime, today: date) -> str:
    """When a response was changed: the time if that was today."""
    local = changed.astimezone()
    return tr("Today {local:%H:%M}", local=local) if local.date() == today else format_short(local.date())


class ResponsePainter(QStyledItemDelegate):
    """Draws a response on two lines, and the days left on a tint."""

    def __init__(self, look: Look, model: Responses) -> None:
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
        summary = self._model.at(index.row())
        if index.column() == _TITLE:
            self._paint_title(painter, inside, summary)
        else:
            self._paint_words(painter, inside, str(self._model.data(index)), self._model.tint(index, look))
        painter.restore()

    def _paint_title(self, painter: QPainter, area: QRect, summary: "Summary") -> None:
        look = self._look
        bold, small = look.font(15, QFont.Weight.DemiBold), look.font(13)
        held = tr("legal hold") if summary.held else ""
        second = " · ".join(
            part for part in (current().words(FORMS, summary.form_name), held, summary.snippet) if part
        )
        for font, text, colour, top in (
            (bold, shown_title(summary.title, summary.form_name), look.palette.ink, look.px(9)),
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


class ResponseTable(QTableView):
    """The table; Enter opens what is selected."""

    def __init__(self, opened: Callable[[], None]) -> None:
        super().__init__()
        self._opened = opened
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Responses"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.doubleClicked.connect(lambda _index: opened())

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._opened()
            return
        super().keyPressEvent(event)

    def selectRow(self, row: int, /) -> None:
        """Select this row alone, whatever keys are held down: Qt's own would add to the selection under Ctrl."""
        flag = QItemSelectionModel.SelectionFlag
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def fit_columns(self, look: Look, width: int) -> None:
        """The title takes what is left; the less needed columns step back where that is little."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for section, wide in ((_PUBLISHED, 150), (_LAST_DAY, 200), (_STATE, 140), (_CHANGED, 130)):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(section, look.px(wide))
        self.setColumnHidden(_CHANGED, width < look.px(980))
        self.setColumnHidden(_PUBLISHED, width < look.px(860))
        self.setColumnHidden(_STATE, width < look.px(640))

    def show_order(self, order: Order) -> None:
        """Mark the heading that the table is sorted by."""
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(order.column, way)
