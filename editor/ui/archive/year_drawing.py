"""How a year of deadlines is drawn: a row for each response, on a screen or on paper.

What a colour says is said again by a pattern and in words.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QPolygonF

from editor.languages import later, said
from editor.model.days import short_month
from editor.model.year import Due, YearFacts
from editor.ui.controls.theme import Look

ROW: Final = 38
HEAD: Final = 30
LEGEND: Final = 34
_TITLES = 0.27
_BEFORE, _AFTER = timedelta(days=58), timedelta(days=21)
_LEGEND = (
    ("bar", later("Until it was published")),
    ("open", later("Still to be published")),
    ("hatched", later("After the last lawful day")),
    ("diamond", later("Last lawful day")),
)


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws ``facts`` into a width, from ``left`` on: titles, the chart, and the words at its right."""

    look: Look
    facts: YearFacts
    left: float
    width: float

    def px(self, length: float) -> int:
        return self.look.px(length)

    @property
    def _chart(self) -> QRectF:
        start = self.width * _TITLES
        return QRectF(self.left + start, 0, self.width - start - self._words_width, 0)

    @property
    def _words_width(self) -> float:
        metrics = QFontMetrics(self.look.font(14))
        longest = max((metrics.horizontalAdvance(each.days_words) for each in self.facts.due), default=0)
        return min(longest + self.px(24), self.width * 0.4)

    def _x(self, day: date) -> float:
        first, last = date(self.facts.year, 1, 1) - _BEFORE, date(self.facts.year, 12, 31) + _AFTER
        share = (min(max(day, first), last) - first).days / (last - first).days
        return self._chart.left() + share * self._chart.width()

    def head(self, painter: QPainter, top: float, bottom: float) -> None:
        """The months, with lines down to ``bottom``, and today if it is in the year."""
        palette = self.look.palette
        small = self.look.font(13)
        painter.setFont(small)
        for number, name in ((number, short_month(number)) for number in range(1, 13)):
            x = self._x(date(self.facts.year, number, 1))
            painter.setPen(QPen(QColor(palette.rule), 1))
            painter.drawLine(QPointF(x, top + self.px(HEAD) - 4), QPointF(x, bottom))
            painter.setPen(QColor(palette.secondary))
            following = self._x(date(self.facts.year, number, 28))
            fitting = name if following - x > self.px(30) else name[0]
            painter.drawText(QRectF(x, top, self.px(60), self.px(HEAD)), _LINE, fitting)
        if self.facts.today.year == self.facts.year:
            painter.setPen(QPen(QColor(palette.ink), 1.5, Qt.PenStyle.DashLine))
            x = self._x(self.facts.today)
            painter.drawLine(QPointF(x, top + self.px(HEAD) - 4), QPointF(x, bottom))

    def row(self, painter: QPainter, due: Due, area: QRectF, *, current: bool) -> None:
        """One response: its title, its bar, and how it stands in words."""
        palette = self.look.palette
        if current:
            painter.fillRect(area, QColor(palette.accent.ground))
        titles = QRectF(
            self.left + self.px(12), area.top(), self.width * _TITLES - self.px(24), area.height()
        )
        self._words(painter, titles, due.title, palette.ink)
        words = QRectF(
            self._chart.right() + self.px(10), area.top(), self._words_width - self.px(14), area.height()
        )
        late = due.standing in ("late", "overdue")
        self._words(painter, words, due.days_words, palette.late.ink if late else palette.secondary)
        self._bar(painter, due, area.center().y())
        painter.setPen(QPen(QColor(palette.rule), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _words(self, painter: QPainter, area: QRectF, words: str, colour: str) -> None:
        font = self.look.font(14)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, round(area.width()))
        painter.drawText(area, _LINE, elided)

    def _bar(self, painter: QPainter, due: Due, middle: float) -> None:
        palette = self.look.palette
        end = due.published or self.facts.today
        if due.standing == "day not recorded":
            end = due.began
        half = self.px(7)
        start, last = self._x(due.began), self._x(due.last_day)
        until = self._x(min(end, due.last_day))
        body = QRectF(start, middle - half, max(until - start, 2), 2 * half)
        painter.setPen(QPen(QColor(palette.accent.ink), 1.5))
        painter.setBrush(QColor(palette.accent.ink if due.published else palette.page))
        if end >= due.began:
            painter.drawRect(body)
        if end > due.last_day:
            _hatched(painter, QRectF(last, middle - half, max(self._x(end) - last, 3), 2 * half), self.look)
        self._diamond(painter, last, middle)

    def _diamond(self, painter: QPainter, x: float, y: float) -> None:
        size = self.px(7)
        painter.setPen(QPen(QColor(self.look.palette.page), 1.5))
        painter.setBrush(QColor(self.look.palette.ink))
        corners = ((0, -size), (size, 0), (0, size), (-size, 0))
        painter.drawPolygon(QPolygonF([QPointF(x + right, y + down) for right, down in corners]))

    def legend(self, painter: QPainter, top: float) -> None:
        """What the patterns mean."""
        palette, half = self.look.palette, self.px(6)
        for kind, words, place in self._legend_places():
            area = place.translated(0, top)
            sample = QRectF(area.left(), area.center().y() - half, self.px(26), 2 * half)
            painter.setPen(QPen(QColor(palette.accent.ink), 1.5))
            painter.setBrush(QColor(palette.accent.ink if kind == "bar" else palette.page))
            if kind == "hatched":
                _hatched(painter, sample, self.look)
            elif kind == "diamond":
                self._diamond(painter, sample.center().x(), sample.center().y())
            else:
                painter.drawRect(sample)
            painter.setFont(self.look.font(13))
            painter.setPen(QColor(palette.secondary))
            painter.drawText(area.adjusted(self.px(32), 0, 0, 0), _LINE, words)

    @property
    def legend_height(self) -> int:
        """How high the legend is; it takes several lines where the width is small."""
        return round(self._legend_places()[-1][2].bottom())

    def _legend_places(self) -> list[tuple[str, str, QRectF]]:
        metrics = QFontMetrics(self.look.font(13))
        start = self.left + self.px(12)
        x, y, found = start, 0, []
        for kind, english in _LEGEND:
            words = said(english)
            wide = metrics.horizontalAdvance(words) + self.px(38)
            if x > start and x + wide > self.left + self.width:
                x, y = start, y + self.px(LEGEND)
            found.append((kind, words, QRectF(x, y, wide, self.px(LEGEND))))
            x += wide + self.px(16)
        return found

    @property
    def rows_height(self) -> int:
        """How high all the rows are."""
        return self.px(ROW) * len(self.facts.due)


_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def _hatched(painter: QPainter, area: QRectF, look: Look) -> None:
    late = QColor(look.palette.late.ink)
    painter.fillRect(area, QColor(look.palette.late.ground))
    painter.setPen(QPen(late, 1.5))
    painter.setBrush(QBrush(late, Qt.BrushStyle.BDiagPattern))
    painter.drawRect(area)


def row_area(look: Look, number: int, width: int) -> QRect:
    """Where a row stands below the head."""
    return QRect(0, number * look.px(ROW), width, look.px(ROW))
