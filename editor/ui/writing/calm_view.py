"""Distraction-free writing: the page alone, until Escape."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class CalmView(QObject):
    """Hides everything round the page, and shows what of it was shown before when the person leaves.

    ``window`` is the whole window: Escape anywhere in it leaves, unless a list or dialog wants the key first.
    ``changed`` carries whether the view is on.
    """

    changed = Signal(bool)

    def __init__(self, window: QWidget, around: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._around = window, tuple(around)
        self._hidden: list[QWidget] = []
        self.on = False

    def toggle(self) -> None:
        """Enter or leave; the keyboard stays where it is."""
        self.leave() if self.on else self.enter()

    def enter(self) -> None:
        """Show the page alone."""
        if self.on:
            return
        focused = QApplication.focusWidget()
        self._hidden = [each for each in self._around if isValid(each) and not each.isHidden()]
        for each in self._hidden:
            each.hide()
        self._set(True, focused)

    def leave(self) -> None:
        """Show again what was there before."""
        if not self.on:
            return
        focused = QApplication.focusWidget()
        for each in self._hidden:
            if isValid(each):
                each.show()
        self._hidden = []
        self._set(False, focused)

    def _set(self, on: bool, focused: QWidget | None) -> None:
        self.on = on
        application = QApplication.instance()
        if application is not None and on:
            application.installEventFilter(self)
        elif application is not None:
            application.removeEventFilter(self)
        if focused is not None and isValid(focused) and focused.isVisible():
            focused.setFocus()
        self.changed.emit(on)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        escape = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if escape and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            inside = isinstance(watched, QWidget) and watched.window() is self._window
            if inside and QApplication.activePopupWidget() is None:
                self.leave()
                return True
        return super().eventFilter(watched, event)
