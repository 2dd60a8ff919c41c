"""Small pieces that every place of the window is built from."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QShortcutEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.ui.controls.theme import Look, Tint, icon_pixmap

_LINK_EDGE = 5


def label(text: str, kind: str = "", *, wrap: bool = True) -> QLabel:
    """A label that shows ``text`` as it is: what a person wrote is never taken for markup."""
    result = QLabel()
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setText(text)
    result.setObjectName(kind)
    result.setWordWrap(wrap)
    return result


def button(text: str, kind: str, clicked: Callable[[], object], *, name: str = "") -> QPushButton:
    """A push button; ``name`` is what a screen reader says where the text alone does not tell."""
    result = PushButton(text)
    result.setObjectName(kind)
    result.setAccessibleName(name or text)
    result.clicked.connect(lambda _checked=False: clicked())
    if kind == "link":
        result.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        result.setCursor(Qt.CursorShape.PointingHandCursor)
    return result


class PushButton(QPushButton):
    """A button that Enter presses too, as people expect who come from the web or from dialogs."""

    def event(self, event: QEvent, /) -> bool:
        # Qt would click a tenth of a second after Alt and the letter, behind what is typed meanwhile.
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class WrappingLink(PushButton):
    """A link whose words may take several lines."""

    def __init__(self, look: Look, text: str, clicked: Callable[[], object], *, name: str = "") -> None:
        super().__init__()
        self.setObjectName("link")
        self._look, self._words = look, text
        self.setAccessibleName(name or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: clicked())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._measure(width).height() + 2 * _LINK_EDGE

    def sizeHint(self) -> QSize:
        size = self._measure(self._look.px(620))
        return QSize(size.width() + 4 * _LINK_EDGE, size.height() + 2 * _LINK_EDGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), QFontMetrics(self._look.font(14)).height() + 2 * _LINK_EDGE)

    def _measure(self, width: int) -> QRect:
        room = QRect(0, 0, max(width - 2 * _LINK_EDGE, self._look.px(60)), 10_000)
        return QFontMetrics(self._look.font(14)).boundingRect(
            room, int(Qt.TextFlag.TextWordWrap), self._words
        )

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        font = self._look.font(14)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(self._look.palette.accent.ink))
        inside = self.rect().adjusted(_LINK_EDGE, _LINK_EDGE, -_LINK_EDGE, -_LINK_EDGE)
        painter.drawText(inside, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter), self._words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._look.palette.accent.ink), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class DropDown(QComboBox):
    """A drop-down whose arrow is one of our icons: a style sheet takes Qt's own away."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._arrow = icon_pixmap("chevron-down", look.palette.secondary, look.px(16))
        self._room = look.px(8)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        size = self._arrow.deviceIndependentSize()
        left = self.width() - size.width() - self._room
        painter = QPainter(self)
        painter.drawPixmap(round(left), round((self.height() - size.height()) / 2), self._arrow)
        painter.end()


def rule() -> QFrame:
    """A hairline."""
    result = QFrame()
    result.setObjectName("rule")
    return result


def row(*parts: QWidget | QLayout | None, spacing: int = 8) -> QHBoxLayout:
    """Parts side by side; None is the space that gives way."""
    layout = QHBoxLayout()
    _fill(layout, parts, spacing)
    return layout


def column(*parts: QWidget | QLayout | None, spacing: int = 8) -> QVBoxLayout:
    """Parts one below the other; None is the space that gives way."""
    layout = QVBoxLayout()
    _fill(layout, parts, spacing)
    return layout


def _fill(
    layout: QHBoxLayout | QVBoxLayout, parts: tuple[QWidget | QLayout | None, ...], spacing: int
) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def lay_out_now() -> None:
    """Give what was made a moment ago its place at once, so that it can be scrolled to."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def reveal(widget: QWidget) -> None:
    """Show a part of a layout if it is hidden, also if Qt would do so only in the next turn of the event loop.

    What is not hidden comes up with what it stands in. Shown before that stands in its window, it would be dressed
    and measured without the window's style sheet, and all of that again with it.
    """
    if widget.isHidden():
        widget.show()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Elided(QLabel):
    """A line of words that gives way: where room is short its middle is left out, and a screen reader has it all."""

    def __init__(self, text: str, kind: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)
        painter.end()


def order_focus(root: QWidget) -> None:
    """Let the Tab key go through ``root`` as it is laid out: widgets made later would otherwise come last."""
    reached = [each for each in _in_layout_order(root) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(reached):
        QWidget.setTabOrder(before, after)


def _in_layout_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _in_layout_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)


class Chip(QLabel):
    """A state in words on a tint."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def show_state(self, text: str, tint: Tint) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setStyleSheet(f"color: {tint.ink}; background: {tint.ground};")
        # Without a parent it would come up as a window of its own.
        if self.parentWidget() is not None:
            self.setVisible(bool(text))


class Flow(QLayout):
    """Lays its widgets out like words: in a row, and in a further row where the width ends."""

    def __init__(self, spacing: int = 20) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        # A layout around this one asks for the height at a width dozens of times, until something changes.
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self._gap for item in self._items if not item.isEmpty())
        height = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(max(0, width - self._gap), height)

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._items), default=0)
        height = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(width, height)

    def setGeometry(self, rectangle: QRect, /) -> None:
        super().setGeometry(rectangle)
        self._place(rectangle, move=True)

    def _place(self, area: QRect, *, move: bool) -> int:
        """Place (or only measure) the items in ``area``; the height they take."""
        x, y, tallest = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(area.width(), item.minimumSize().width()), 10_000))
            if item.hasHeightForWidth():
                size.setHeight(max(size.height(), item.heightForWidth(size.width())))
            if x > area.x() and x + size.width() > area.x() + area.width():
                x, y, tallest = area.x(), y + tallest + 8, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            tallest = max(tallest, size.height())
        return y + tallest - area.y()
