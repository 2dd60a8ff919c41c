"""A short tour of the window: a few sentences, each beside the thing it tells of, left at any time."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from editor.languages import later, said, tr
from editor.ui.controls.announce import announce
from editor.ui.controls.components import button, column, label, row
from editor.ui.controls.theme import Look

_GAP = 12
_WIDTH = 340
_EDGE = 4


@dataclass(frozen=True, slots=True)
class Step:
    """One stop: what it tells of, asked for when it is reached; a step whose thing is not shown is left out."""

    target: Callable[[], QWidget | None]
    title: str
    words: str


TOUR: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "new",
        later("Begin here"),
        later(
            "“New response” opens the form of your template, ready to type. What you "
            "write is saved by itself."
        ),
    ),
    (
        "table",
        later("Everything you have written"),
        later("Each response is a line here; Enter opens it. The sample shows what a finished one is like."),
    ),
    (
        "search",
        later("Find what was said before"),
        later("Type a few words: titles and text are searched while you type, in any order of the words."),
    ),
    (
        "menu",
        later("Everything else"),
        later(
            "All commands are in this menu. Ctrl+Shift+P finds any of them, and F1 "
            "explains the place you are in."
        ),
    ),
    (
        "sizes",
        later("As large as you like"),
        later("Text size changes everything at once. Light, dark and high contrast are in the menu."),
    ),
)
"""What the program tells a newcomer: what it tells of, a title, and words."""


def tour_steps(targets: Mapping[str, Callable[[], QWidget | None]]) -> list[Step]:
    """The steps of :data:`TOUR` for whose things the window has a getter."""
    return [Step(targets[name], said(title), said(words)) for name, title, words in TOUR if name in targets]


class Tour(QFrame):
    """The bubble. ``ended`` is called once, when the tour is left or has come to its end.

    Tab stays within the bubble, Escape leaves from anywhere in the window, and what had the keyboard gets it back.
    """

    def __init__(
        self, window: QWidget, look: Look, steps: Sequence[Step], ended: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._ended = window, look, ended
        self._steps = [each for each in steps if _seen(each)]
        self._number = 0
        self._before = QApplication.focusWidget()
        self.setObjectName("bubble")
        self._title, self._words = label("", "fieldLabel"), label("")
        self._count = label("", "help", wrap=False)
        self.leave_button = button(tr("Leave the tour"), "link", self.leave)
        self.back = button(tr("Back"), "outlined", lambda: self._go(-1))
        self.next = button(tr("Next"), "primary", lambda: self._go(1))
        buttons = row(self.leave_button, None, self.back, self.next, spacing=look.px(8))
        layout = column(self._count, self._title, self._words, buttons, spacing=look.px(8))
        inset = look.px(16)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        self._ring = _Ring(window, look)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)

    def begin(self) -> None:
        """Show the first step; where nothing can be told of, end at once."""
        if not self._steps:
            self.leave()
            return
        self._window.installEventFilter(self)
        self._escape.activated.connect(self.leave)
        self._show()

    def leave(self) -> None:
        """End the tour, for good."""
        self._window.removeEventFilter(self)
        self._escape.setEnabled(False)
        # First the keyboard goes back: Qt would look for another place for it in what is being hidden.
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        for each in (self._ring, self):
            each.hide()
            each.deleteLater()
        ended, self._ended = self._ended, _nothing
        ended()

    def _go(self, by: int) -> None:
        self._number += by
        if self._number >= len(self._steps):
            self.leave()
            return
        self._show()

    def _show(self) -> None:
        step, last = self._steps[self._number], self._number == len(self._steps) - 1
        count = tr("{value} of {steps}", value=self._number + 1, steps=len(self._steps))
        self._count.setText(count)
        self._title.setText(step.title)
        self._words.setText(step.words)
        self.back.setVisible(self._number > 0)
        self.leave_button.setVisible(not last)
        self.next.setText(tr("Start writing") if last else tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.setAccessibleName(tr("Tour, {count}: {title}", count=count, title=step.title))
        self.setAccessibleDescription(step.words)
        self._place()
        self.show()
        self.raise_()
        self.next.setFocus()
        announce(self, f"{step.title}. {step.words}")

    def _place(self) -> None:
        target = self._steps[self._number].target()
        if target is None or not target.isVisible():
            self._ring.hide()
            around = QRect(self._window.rect().center(), QSize(0, 0))
        else:
            around = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
            self._ring.surround(around)
        wide = min(self._look.px(_WIDTH), self._window.width() - 2 * _GAP)
        self.ensurePolished()
        high = self.heightForWidth(wide) + 2 * self.frameWidth() + _EDGE
        self.setGeometry(beside(around, QSize(wide, high), self._window.rect()))

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool, /) -> bool:
        """Tab goes round in the bubble."""
        there = [each for each in (self.leave_button, self.back, self.next) if each.isVisible()]
        if not there:
            return super().focusNextPrevChild(next)
        focused = next_in(there, self.focusWidget(), 1 if next else -1)
        focused.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True


def next_in(widgets: Sequence[QWidget], now: QWidget | None, step: int) -> QWidget:
    """The one after ``now``, or before it, going round."""
    at = next((number for number, each in enumerate(widgets) if each is now), -step)
    return widgets[(at + step) % len(widgets)]


def beside(around: QRect, size: QSize, room: QRect) -> QRect:
    """A place of this size in ``room`` that covers nothing of ``around``: below, above, right or left of it.

    Where there is no such place, in the middle of its lower edge.
    """
    inside = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    x = _within(around.x(), inside.left(), inside.right() - size.width())
    y = _within(around.y(), inside.top(), inside.bottom() - size.height())
    places = (
        QPoint(x, around.bottom() + _GAP),
        QPoint(x, around.top() - _GAP - size.height()),
        QPoint(around.right() + _GAP, y),
        QPoint(around.left() - _GAP - size.width(), y),
    )
    fitting = (QRect(each, size) for each in places)
    last = QRect(QPoint(inside.center().x() - size.width() // 2, inside.bottom() - size.height()), size)
    return next((each for each in fitting if inside.contains(each)), last)


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))


def _seen(step: Step) -> bool:
    target = step.target()
    return target is not None and target.isVisible()


def _nothing() -> None:
    """What is called after the end: a tour ends once."""


class _Ring(QWidget):
    """A line around what is told of; the mouse goes through it."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, area: QRect) -> None:
        edge = self._look.px(4)
        self.setGeometry(area.adjusted(-edge, -edge, edge, edge).intersected(self._parent_rect()))
        self.show()
        self.raise_()

    def _parent_rect(self) -> QRect:
        parent = self.parentWidget()
        return parent.rect() if parent is not None else QRect()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.palette.accent.ink), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 7, 7)
        painter.end()
