"""A line to press that says what lies behind it: a name, the first words, a state. It opens and folds."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy

from editor.ui.controls.components import PushButton
from editor.ui.controls.theme import Look, Tint, icon_pixmap

_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says: ``name`` in bold and ``state`` on the first line, ``words`` on a second if there are any.

    ``tint`` sets the state off where it matters.
    """

    name: str
    words: str = ""
    state: str = ""
    tint: Tint | None = None

    @property
    def spoken(self) -> str:
        """The whole line for a screen reader."""
        return ", ".join(part for part in (self.name, self.state, self.words) if part)


class LineButton(PushButton):
    """A :class:`Line` as wide as its page; what does not fit is left out at its end."""

    def __init__(self, look: Look, icon_name: str, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("line")
        self._look = look
        self.line = Line("")
        self._mark: QPixmap | None = None
        self.show_icon(icon_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: pressed())

    def show_icon(self, icon_name: str) -> None:
        """Show another mark at the left."""
        self._icon_name, self._mark = icon_name, None
        self.update()

    def show_line(self, line: Line, opened: str = "") -> None:
        """Say ``line``; ``opened`` ("open", "folded") is said to a screen reader alone."""
        if line != self.line:
            taller = bool(line.words) != bool(self.line.words)
            self.line = line
            if taller:
                self.updateGeometry()
            self.update()
        self.setAccessibleName(", ".join(part for part in (line.spoken, opened) if part))

    def sizeHint(self) -> QSize:
        look = self._look
        lines = QFontMetrics(self._bold).height()
        if self.line.words:
            lines += QFontMetrics(look.font(13)).height() + look.px(2)
        return QSize(look.px(200), lines + look.px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self.sizeHint().height())

    @property
    def _bold(self) -> QFont:
        return self._look.font(15, QFont.Weight.DemiBold)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        look, palette = self._look, self._look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.hover))
            painter.drawRoundedRect(self.rect(), 5, 5)
        inside = self.rect().adjusted(look.px(8), look.px(6), -look.px(8), -look.px(6))
        first = QRect(inside.left(), inside.top(), inside.width(), QFontMetrics(self._bold).height())
        # Made when it is seen first: most lines of a long response are far below.
        self._mark = self._mark or icon_pixmap(self._icon_name, palette.accent.ink, look.px(18))
        mark = self._mark.deviceIndependentSize()
        painter.drawPixmap(
            QPoint(first.left(), round(first.center().y() - mark.height() / 2) + 1), self._mark
        )
        first.setLeft(first.left() + round(mark.width()) + look.px(8))
        room = self._paint_state(painter, first)
        _words(painter, first.adjusted(0, 0, -room, 0), self.line.name, self._bold, palette.ink)
        if self.line.words:
            small = look.font(13)
            second = QRect(first.left(), 0, first.width(), QFontMetrics(small).height())
            second.moveTop(first.bottom() + look.px(3))
            _words(painter, second, self.line.words, small, palette.secondary)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _paint_state(self, painter: QPainter, area: QRect) -> int:
        """The state at the right, on its tint; the width it takes. A name of some length keeps half the line."""
        if not self.line.state:
            return 0
        look, tint = self._look, self.line.tint
        font = look.font(13, QFont.Weight.DemiBold if tint else QFont.Weight.Normal)
        metrics, pad = QFontMetrics(font), look.px(8)
        text = metrics.elidedText(self.line.state, Qt.TextElideMode.ElideRight, area.width() // 2)
        width = metrics.horizontalAdvance(text) + 2 * pad
        chip = QRect(area.right() - width, area.top(), width, area.height())
        if tint:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint.ground))
            painter.drawRoundedRect(chip, 4, 4)
        painter.setFont(font)
        painter.setPen(QColor(tint.ink if tint else look.palette.secondary))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)
        return width + pad


def _words(painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(
        area,
        _ONE_LINE,
        QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width()),
    )
