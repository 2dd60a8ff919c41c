"""Tick boxes and radio buttons, drawn here so that they grow with the text and let long labels wrap."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from editor.ui.controls.theme import Look

_GAP = 8
_EDGE = 4
_SLACK = 6


class TickBox(QCheckBox):
    """A box to tick."""

    def __init__(self, text: str, look: Look) -> None:
        super().__init__(text)
        self._look = look
        _prepare(self)

    def sizeHint(self) -> QSize:
        return _size(self.text(), self._look, _WIDEST)

    def minimumSizeHint(self) -> QSize:
        return _smallest(self.text(), self._look)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return _size(self.text(), self._look, width).height()

    def hitButton(self, position: QPoint, /) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        _paint(self, self._look, is_round=False)


class RadioChoice(QRadioButton):
    """One of several answers that exclude one another."""

    def __init__(self, text: str, look: Look) -> None:
        super().__init__(text)
        self._look = look
        _prepare(self)

    def sizeHint(self) -> QSize:
        return _size(self.text(), self._look, _WIDEST)

    def minimumSizeHint(self) -> QSize:
        return _smallest(self.text(), self._look)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return _size(self.text(), self._look, width).height()

    def hitButton(self, position: QPoint, /) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        _paint(self, self._look, is_round=True)


_WIDEST = 10_000


def _prepare(choice: QAbstractButton) -> None:
    choice.setAccessibleName(choice.text())
    choice.setCursor(Qt.CursorShape.PointingHandCursor)
    choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    choice.setSizePolicy(policy)


def _size(text: str, look: Look, width: int) -> QSize:
    """The size of a choice whose label wraps at ``width``."""
    metrics, mark = QFontMetrics(look.body), look.px(20)
    room = max(width - mark - _GAP - 2 * _EDGE, metrics.averageCharWidth() * 8)
    words = metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), text)
    # Wrapping measures a hair wider than the words: without slack a label would wrap at its own width.
    return QSize(mark + _GAP + words.width() + 2 * _EDGE + _SLACK, max(mark, words.height()) + 2 * _EDGE)


def _smallest(text: str, look: Look) -> QSize:
    """As narrow as the longest word allows, and one line high: what it needs then is for the layout to ask."""
    return QSize(_size(text, look, 0).width(), look.px(20) + 2 * _EDGE)


def _paint(choice: QAbstractButton, look: Look, *, is_round: bool) -> None:
    painter = QPainter(choice)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette, mark = look.palette, look.px(20)
    box = QRect(_EDGE, (choice.height() - mark) // 2, mark - 1, mark - 1)
    if choice.height() > mark * 2:
        box.moveTop(_EDGE)
    on = choice.isChecked()
    painter.setPen(QPen(QColor(palette.accent.ink if on else palette.border), 1.5))
    painter.setBrush(QColor(palette.accent.ink if on and not is_round else palette.page))
    if is_round:
        painter.drawEllipse(box)
    else:
        painter.drawRoundedRect(box, 3, 3)
    if on:
        _paint_mark(painter, look, box, is_round=is_round)
    painter.setPen(QColor(palette.ink if choice.isEnabled() else palette.secondary))
    painter.setFont(look.body)
    words = choice.rect().adjusted(_EDGE + mark + _GAP, 0, -_EDGE, 0)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), choice.text())
    if choice.hasFocus():
        painter.setPen(QPen(QColor(palette.accent.ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(choice.rect().adjusted(1, 1, -1, -1), 4, 4)
    painter.end()


def _paint_mark(painter: QPainter, look: Look, box: QRect, *, is_round: bool) -> None:
    if is_round:
        inset = round(box.width() * 0.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.palette.accent.ink))
        painter.drawEllipse(box.adjusted(inset, inset, 1 - inset, 1 - inset))
        return
    pen = QPen(QColor(look.palette.on_accent), look.px(2))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corners = ((0.24, 0.53), (0.43, 0.72), (0.78, 0.32))
    painter.drawPolyline(
        [QPoint(round(box.x() + box.width() * x), round(box.y() + box.height() * y)) for x, y in corners]
    )
