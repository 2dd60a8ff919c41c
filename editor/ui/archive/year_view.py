"""The year view: deadlines and how many days each response took, drawn, and the same facts as a table."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from editor.languages import later, said, tr
from editor.model.year import STANDINGS, Told, YearFacts, year_facts, years_of
from editor.ui.archive.year_drawing import HEAD, LEGEND, ROW, Drawing, row_area
from editor.ui.controls.announce import announce
from editor.ui.controls.components import DropDown, button, column, label, row
from editor.ui.controls.days import format_short
from editor.ui.controls.facts_table import FactsTable
from editor.ui.controls.theme import LIGHT, Look

_HEADINGS = (
    later("Response"),
    later("Report published"),
    later("Last lawful day"),
    later("Response published"),
    later("How it stands"),
    later("Days"),
)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class YearView(QWidget):
    """``opened`` is called with the id of a response that is chosen by Enter or a double click."""

    def __init__(self, look: Look, today: Callable[[], date], opened: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look, self._today = look, today
        self._responses: tuple[Told, ...] = ()
        self.facts: YearFacts = YearFacts(today().year, today(), ())
        self.years = DropDown(look)
        self.years.setAccessibleName(tr("Year"))
        self.years.activated.connect(lambda _index: self._show_year())
        self._summary = label("", "help")
        self.chart = YearChart(look, opened)
        self.table = FactsTable(look, tr("The year as a table"), [said(each) for each in _HEADINGS])
        self.table.doubleClicked.connect(lambda index: opened(self.facts.due[index.row()].id))
        scroll = QScrollArea()
        scroll.setWidget(self.chart)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chart.moved = lambda area: scroll.ensureVisible(
            area.center().x(), area.center().y(), 0, area.height()
        )
        copy = button(tr("Copy the table"), "outlined", self._copy)
        head = row(
            label(tr("The year"), "sectionTitle", wrap=False), self.years, None, copy, spacing=look.px(12)
        )
        layout = column(head, self._summary, scroll, self.table, spacing=look.px(10))
        layout.setStretchFactor(scroll, 3)
        layout.setStretchFactor(self.table, 2)
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)

    def show_responses(self, responses: Sequence[Told]) -> None:
        """Show what falls due among these, the year that was shown before if there still is one."""
        self._responses = tuple(responses)
        before = self.years.currentText() or str(self._today().year)
        self.years.clear()
        self.years.addItems([str(each) for each in years_of(self._responses, self._today())])
        self.years.setCurrentIndex(max(0, self.years.findText(before)))
        self._show_year()

    def print_to(self, device: QPagedPaintDevice) -> None:
        """Print the year that is shown."""
        print_year(self.facts, device)

    def _show_year(self) -> None:
        self.facts = year_facts(self._responses, int(self.years.currentText()), self._today())
        self._summary.setText(self.facts.in_words)
        self.chart.show_facts(self.facts)
        self.table.show_rows(table_rows(self.facts))

    def _copy(self) -> None:
        self.table.selectAll()
        self.table.copy()


def table_rows(facts: YearFacts) -> list[tuple[str, ...]]:
    """The same facts as the drawing, for the table."""
    return [
        (
            each.title,
            format_short(each.began),
            format_short(each.last_day),
            format_short(each.published) if each.published else "–",
            said(STANDINGS[each.standing]),
            each.days_words,
        )
        for each in facts.due
    ]


class YearChart(QWidget):
    """The drawing. Arrow keys go from response to response, each of them read; Enter opens."""

    def __init__(self, look: Look, opened: Callable[[str], object]) -> None:
        super().__init__()
        self._look, self._opened = look, opened
        self._facts: YearFacts | None = None
        self.current = 0
        self.moved: Callable[[QRect], object] = lambda _area: None
        self.setObjectName("canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_facts(self, facts: YearFacts) -> None:
        """Draw these facts."""
        self._facts, self.current = facts, 0
        self.setAccessibleName(tr("Drawing of {year}: {in_words}", year=facts.year, in_words=facts.in_words))
        self._describe()
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = len(self._facts.due) if self._facts else 0
        rows = self._look.px(ROW) * max(count, 1)
        width = max(self.width(), self._look.px(400))
        legend = Drawing(self._look, self._facts, 0, width).legend_height if self._facts else 0
        return QSize(self._look.px(400), self._look.px(HEAD) + rows + legend)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.setMinimumSize(self.sizeHint())

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._look.palette.page))
        if self._facts is not None:
            self._paint(painter, self._facts)
        painter.end()

    def _paint(self, painter: QPainter, facts: YearFacts) -> None:
        look, drawing = self._look, Drawing(self._look, facts, 0, self.width())
        top = look.px(HEAD)
        bottom = top + max(drawing.rows_height, look.px(ROW))
        drawing.head(painter, 0, bottom)
        for number, due in enumerate(facts.due):
            area = QRectF(row_area(look, number, self.width()).translated(0, top))
            drawing.row(painter, due, area, current=number == self.current and self.hasFocus())
            if number == self.current and self.hasFocus():
                painter.setPen(QPen(QColor(look.palette.accent.ink), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(area.adjusted(1, 1, -1, -1))
        drawing.legend(painter, bottom)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        due = self._facts.due if self._facts else ()
        key = Qt.Key(event.key())
        if due and key in _STEPS:
            self._go_to(self.current + _STEPS[key])
        elif due and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else len(due) - 1)
        elif due and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._opened(due[self.current].id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        self._go_to((round(event.position().y()) - self._look.px(HEAD)) // self._look.px(ROW))

    def mouseDoubleClickEvent(self, _event: QMouseEvent, /) -> None:
        if self._facts and self._facts.due:
            self._opened(self._facts.due[self.current].id)

    def _go_to(self, number: int) -> None:
        if not self._facts or not self._facts.due:
            return
        self.current = max(0, min(number, len(self._facts.due) - 1))
        self._describe()
        announce(self, self._facts.due[self.current].words)
        self.moved(row_area(self._look, self.current, self.width()).translated(0, self._look.px(HEAD)))
        self.update()

    def _describe(self) -> None:
        due = self._facts.due if self._facts else ()
        self.setAccessibleDescription(due[self.current].words if due else "")


def print_year(facts: YearFacts, device: QPagedPaintDevice) -> None:
    """Print a year, black on white, on as many sheets as it needs; each has the months at its head."""
    device.setPageOrientation(QPageLayout.Orientation.Landscape)
    look = Look(LIGHT)
    painter = QPainter(device)
    scale = device.width() / 1000
    painter.scale(scale, scale)
    page = QRectF(0, 0, 1000, device.height() / scale)
    head = look.px(ROW)
    per_page = max(1, int((page.height() - 2 * head - HEAD - LEGEND) // ROW))
    starts = range(0, max(len(facts.due), 1), per_page)
    drawing = Drawing(look, facts, 0, page.width())
    for start in starts:
        if start:
            device.newPage()
        rows = facts.due[start : start + per_page]
        _print_title(painter, look, facts, page.width())
        top = 2.0 * head + HEAD
        bottom = top + len(rows) * ROW
        drawing.head(painter, 2.0 * head, bottom)
        for number, due in enumerate(rows):
            drawing.row(painter, due, QRectF(0, top + number * ROW, page.width(), ROW), current=False)
        drawing.legend(painter, bottom)
    painter.end()


def _print_title(painter: QPainter, look: Look, facts: YearFacts, width: float) -> None:
    painter.setPen(QColor(look.palette.ink))
    painter.setFont(look.font(18))
    painter.drawText(
        QRectF(0, 0, width, ROW),
        int(Qt.AlignmentFlag.AlignVCenter),
        tr("Responses due in {year}", year=facts.year),
    )
    painter.setFont(look.font(13))
    words = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
    painter.drawText(QRectF(0, ROW, width, ROW), words, facts.in_words)
