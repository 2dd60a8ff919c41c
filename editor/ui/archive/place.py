"""The archive place: past responses as a table that a search box narrows while one types, and what stands beside it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPlainTextEdit, QPushButton, QStackedWidget, QWidget

from editor.archive.facets import Chosen, Counts
from editor.languages import later, said, tr
from editor.model.saved_search import SavedSearch
from editor.ui.archive.facet_list import FacetList
from editor.ui.archive.saved_searches import SavedSearches
from editor.ui.archive.table import (
    ORDERS,
    Order,
    ResponsePainter,
    Responses,
    ResponseTable,
    in_order,
    order_after,
)
from editor.ui.controls.announce import Announcer, found_words
from editor.ui.controls.components import DropDown, Flow, button, column, label, row
from editor.ui.controls.text_box import LineBox
from editor.ui.controls.theme import Look

if TYPE_CHECKING:
    from editor.archive import Summary
    from editor.ui.archive.year_view import YearView

_SEARCH_DELAY_MS = 120
_PREVIEW_DELAY_MS = 150
_BESIDE_WIDTH, _PREVIEW_WIDTH = 220, 320
_SHELVES = (("responses", later("Responses")), ("bin", later("Bin")), ("year", later("Year")))
_DEEDS = {
    "open": later("Open"),
    "duplicate": later("New from this"),
    "delete": later("Move to the bin"),
    "restore": later("Take out of the bin"),
    "export_many": later("Export to Word…"),
    "hand_over": later("Hand over…"),
    "list_csv": later("List as CSV…"),
}
_OF_ONE = ("open", "duplicate")
_OF_BIN = ("restore",)
_OF_ALL = ("list_csv",)


class Shelf(Protocol):
    """Where the responses come from. What goes wrong there is said to the person there, and looks empty here."""

    def find(self, words: str, chosen: Chosen, *, due_first: bool) -> "Sequence[Summary]":
        """The responses for these words and choices (all for none): those due soonest first, or changed last first."""

    def binned(self) -> "Sequence[Summary]":
        """The responses in the bin."""

    def count(self, words: str, chosen: Chosen) -> Counts:
        """How many responses each value of each facet has."""

    def unread(self) -> int:
        """How many responses what was found last is still without, because they are only being read."""

    def facet_words(self, facet: str, value: str) -> str:
        """A value as people say it."""

    def text(self, id: str, *, binned: bool) -> str:
        """What a response says, as plain text."""


class ArchivePlace(QWidget):
    """The table of responses, the search box above it, bin and year behind it, searches and preview beside it.

    ``shelf`` is where the responses come from; ``actions`` are what can be done with the selected ones;
    ``saved_searches`` makes the list of them from what runs one and what gives the present one.
    """

    def __init__(  # noqa: PLR0913  (what the window gives it)
        self,
        look: Look,
        today: Callable[[], date],
        shelf: Shelf,
        header_buttons: Sequence[QWidget],
        actions: dict[str, Callable[[], None]],
        saved_searches: Callable[[Callable[[SavedSearch], None], Callable[[], SavedSearch]], SavedSearches],
        *,
        opened: Callable[[str], None],
        preview_wanted: bool,
    ) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look, self._shelf, self._today = look, shelf, today
        self._actions, self._opened = actions, opened
        self.preview_wanted = preview_wanted
        self._order = ORDERS[0]
        self._model = Responses(today)
        self.search = LineBox()
        self.search.setPlaceholderText(tr("Search titles and text"))
        self.search.setAccessibleName(tr("Search the archive"))
        self._announcer = Announcer(self.search)
        self._count = label("", "help", wrap=False)
        self.table = ResponseTable(actions["open"])
        self.facets = FacetList(look, shelf.facet_words, self.refresh)
        self.saved = saved_searches(self.run_search, self._present_search)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(tr("Preview of the selected response"))
        self.year: YearView | None = None
        self._painter = ResponsePainter(look, self._model)
        self._empty = label("", "help")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.hide()
        self._filled, self._missing = False, 0
        self._shelves = self._make_shelves()
        self._buttons = self._make_buttons()
        self._lay_out(header_buttons)
        self._typing = self._timer(self.refresh)
        self._reading = self._timer(self._show_preview)
        self.search.textEdited.connect(lambda _text: self._typing.start(_SEARCH_DELAY_MS))
        self.search.returnPressed.connect(self._on_search_entered)
        self._show_deeds()

    def _timer(self, run: Callable[[], None]) -> QTimer:
        result = QTimer(self)
        result.setSingleShot(True)
        result.timeout.connect(run)
        return result

    @property
    def in_bin(self) -> bool:
        """Whether the bin is shown."""
        return self.shelf_buttons["bin"].isChecked()

    @property
    def in_year(self) -> bool:
        """Whether the year is shown."""
        return self.shelf_buttons["year"].isChecked()

    @property
    def chosen(self) -> "list[Summary]":
        """The selected responses, from the top; none where no table is shown."""
        if self.in_year:
            return []
        rows = self.table.selectionModel().selectedRows()
        return [self._model.at(number) for number in sorted(each.row() for each in rows)]

    @property
    def selected(self) -> "Summary | None":
        """The selected response; of several, the first."""
        return next(iter(self.chosen), None)

    @property
    def summaries(self) -> "Sequence[Summary]":
        """What is shown, from the top."""
        return self._model.summaries

    def fill(self) -> None:
        """Show what the archive holds, unless all of it is shown: the window is seen before its list was read."""
        if not self._filled or self._missing:
            self.refresh()

    def refresh(self) -> None:
        """Show what the archive holds now, the same responses selected if they are still there."""
        self._filled = True
        self._typing.stop()
        before = {each.id for each in self.chosen}
        words = self.search.text().strip()
        found = self._found(words)
        self.facets.show_counts({} if self.in_bin else self._shelf.count(words, self.facets.chosen))
        self._model.show(found)
        self._select(before)
        self._show_count(len(found), words)
        self._on_selected()
        self._turn_page()

    def _found(self, words: str) -> "Sequence[Summary]":
        due_first, changed_first = ORDERS[:2]
        if self.in_bin:
            return in_order(self._shelf.binned(), self._order, given=changed_first)
        given = due_first if self._order == due_first else changed_first
        found = self._shelf.find(words, self.facets.chosen, due_first=given == due_first)
        return in_order(found, self._order, given=given)

    def _select(self, ids: set[str]) -> None:
        """Select these again; the first response where none of them is left."""
        shown = self._model.summaries
        if not shown:
            return
        # Most often one was selected, and it is near the top.
        wanted = set(ids)
        numbers: list[int] = []
        for number in range(len(shown) if wanted else 0):
            if shown[number].id in wanted:
                numbers.append(number)
                wanted.discard(shown[number].id)
            if not wanted:
                break
        self.table.selectRow(numbers[0] if numbers else 0)
        flag = QItemSelectionModel.SelectionFlag
        for number in numbers[1:]:
            self.table.selectionModel().select(self._model.index(number, 0), flag.Select | flag.Rows)

    def show_responses(self) -> None:
        """Leave the bin and the year."""
        self.shelf_buttons["responses"].setChecked(True)
        self.refresh()

    def show_year(self) -> None:
        """Show the year of deadlines, the keyboard in its drawing."""
        self.shelf_buttons["year"].setChecked(True)
        self.refresh()
        if self.year is not None:
            self.year.chart.setFocus()

    def run_search(self, search: SavedSearch) -> None:
        """Show what a saved search finds."""
        self.search.setText(search.words)
        self.facets.choose(search.choices)
        self.show_responses()

    def _present_search(self) -> SavedSearch:
        return SavedSearch.of("", self.search.text().strip(), self.facets.chosen)

    def sort(self, order: Order) -> None:
        """Show the responses in this order."""
        self._order = order
        self.order.setCurrentIndex(ORDERS.index(order))
        self.table.show_order(order)
        self.refresh()

    def toggle_preview(self) -> None:
        """Fold the preview away or bring it back."""
        self.preview_wanted = not self.preview.isVisible()
        self._fit(self.width())
        self.preview.setVisible(self.preview_wanted)
        self._fit_table()
        self._reading.start(0)

    def _show_count(self, count: int, words: str) -> None:
        unread = self._missing = self._shelf.unread()
        found = (
            tr("{count:,} found", count=count)
            if words and not self.in_bin
            else tr("{n:,} response", "{n:,} responses", n=count)
        )
        self._count.setText(
            tr("{found} so far; still reading {unread:,}", found=found, unread=unread) if unread else found
        )
        if words and self.isVisible():
            self._announcer.say(found_words(count))
        self._empty.setVisible(not count)
        self.table.setVisible(bool(count))
        if unread:
            self._empty.setText(
                tr("{unread:,} responses are still being read. What is found shows here.", unread=unread)
            )
        elif self.in_bin:
            self._empty.setText(tr("The bin is empty."))
        elif words:
            self._empty.setText(tr("Nothing has all of these words: {words}", words=words))
        else:
            self._empty.setText(tr("No responses yet. “New response” begins one."))

    def _turn_page(self) -> None:
        """Show the list or the year. What narrows and sorts the list is none of the year's business."""
        self._pages.setCurrentIndex(1 if self.in_year else 0)
        for each in (self.search, self._count, self.order):
            each.setVisible(not self.in_year)
        self._beside.setVisible(not self.in_year and self._is_roomy)
        if self.in_year:
            self._fill_year()

    @property
    def panes(self) -> list[QWidget]:
        """Where F6 goes in turn."""
        if self.in_year and self.year is not None:
            return [self.year.chart, self.year.table]
        return [self.search, self.table]

    def _fill_year(self) -> None:
        """The year of everything in the archive, whatever was searched for; drawn when it is first wanted."""
        from editor.ui.archive.year_view import YearView

        if self.year is None:
            self.year = YearView(self._look, self._today, self._opened)
            inside = self.year.layout()
            if inside is not None:
                inside.setContentsMargins(0, 0, 0, 0)  # this place has its own
            self._pages.addWidget(self.year)
            self._pages.setCurrentWidget(self.year)
        self.year.show_responses(self._shelf.find("", {}, due_first=True))

    def _make_shelves(self) -> QWidget:
        """Responses, bin and year, side by side above the table."""
        group = QButtonGroup(self)
        self.shelf_buttons: dict[str, QPushButton] = {}
        for shelf, words in _SHELVES:
            each = button(said(words), "tab", self.refresh)
            each.setCheckable(True)
            group.addButton(each)
            self.shelf_buttons[shelf] = each
        self.shelf_buttons["responses"].setChecked(True)
        result = QWidget()
        self.order = DropDown(self._look)
        self.order.setObjectName("format")
        self.order.addItems([said(each.words) for each in ORDERS])
        self.order.setAccessibleName(tr("Order of the responses"))
        self.order.activated.connect(lambda index: self.sort(ORDERS[index]))
        result.setLayout(row(*self.shelf_buttons.values(), None, self._count, self.order))
        return result

    def _make_buttons(self) -> QWidget:
        self.row_buttons = {
            id: button(said(words), "outlined", self._actions[id]) for id, words in _DEEDS.items()
        }
        result, layout = QWidget(), Flow(spacing=self._look.px(8))
        for each in self.row_buttons.values():
            layout.addWidget(each)
        result.setLayout(layout)
        return result

    def _lay_out(self, header_buttons: Sequence[QWidget]) -> None:
        look = self._look
        header = QFrame()
        header.setObjectName("bar")
        bar = row(label(tr("Archive"), "placeTitle", wrap=False), None, *header_buttons, spacing=look.px(8))
        bar.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(10))
        header.setLayout(bar)
        self.table.setModel(self._model)
        self.table.setItemDelegate(self._painter)
        self.table.verticalHeader().setDefaultSectionSize(look.px(60))
        self.table.show_order(self._order)
        self.table.horizontalHeader().sectionClicked.connect(
            lambda section: self.sort(order_after(section, self._order))
        )
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_selected())
        self._beside, self._list = QWidget(), QWidget()
        self._beside.setLayout(column(self.saved, self.facets, spacing=look.px(16)))
        self._beside.setFixedWidth(look.px(_BESIDE_WIDTH))
        self.preview.setFixedWidth(look.px(_PREVIEW_WIDTH))
        shown = column(self.table, self._empty, self._buttons, spacing=look.px(10))
        shown.setStretchFactor(self.table, 1)
        shown.setStretchFactor(self._empty, 1)
        self._list.setLayout(row(shown, self.preview, spacing=look.px(16)))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        main = column(self.search, self._shelves, self._pages, spacing=look.px(10))
        main.setStretchFactor(self._pages, 1)
        body = row(self._beside, main, spacing=look.px(16))
        body.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        self.setLayout(column(header, body, spacing=0))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        """Searches, facets and the preview step back where there is little room."""
        self._beside.setVisible(not self.in_year and self._is_roomy)
        self.preview.setVisible(self.preview_wanted and width >= self._look.px(1300))
        self._fit_table()

    @property
    def _is_roomy(self) -> bool:
        """Whether there is room for searches and facets beside the table."""
        return self.width() >= self._look.px(1000)

    def _fit_table(self) -> None:
        look = self._look
        beside = look.px(_BESIDE_WIDTH + 16) if self._is_roomy else 0
        preview = look.px(_PREVIEW_WIDTH + 16) if not self.preview.isHidden() else 0
        self.table.fit_columns(look, self.width() - look.px(40) - beside - preview)

    def _on_selected(self) -> None:
        self._show_deeds()
        # The keyboard runs through the table without waiting for each response to be read.
        self._reading.start(_PREVIEW_DELAY_MS)

    def _show_deeds(self) -> None:
        """Offer what can be done with as many as are selected."""
        count = len(self.table.selectionModel().selectedRows())
        for name, each in self.row_buttons.items():
            each.setVisible(name in _OF_ALL or (name in _OF_BIN) == self.in_bin)
            each.setEnabled(bool(self._model.summaries) if name in _OF_ALL else count > 0)
            if name in _OF_ONE:
                each.setEnabled(count == 1)

    def _show_preview(self) -> None:
        if self.preview.isHidden():
            return
        count = len(self.table.selectionModel().selectedRows())
        chosen = self.selected
        if count == 1 and chosen is not None:
            self.preview.setPlainText(self._shelf.text(chosen.id, binned=self.in_bin))
        else:
            self.preview.setPlainText(
                tr("{n:,} response is selected.", "{n:,} responses are selected.", n=count) if count else ""
            )

    def _on_search_entered(self) -> None:
        self.refresh()
        if self._model.summaries:
            self.table.setFocus()
