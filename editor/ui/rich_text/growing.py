"""A text edit as tall as its text: the page scrolls, not the field. It loads nothing, whatever its text names."""

import math

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QTextEdit, QWidget

_LEAST_LINES = 4
_ROOM_AT_CARET = 24
"""Pixels that stay visible above and below the caret."""


class GrowingTextEdit(QTextEdit):
    """Takes the height of its text, and keeps its caret in sight on the page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The page takes its new height only in the next turn of the event loop.
        self._follow = QTimer(self, singleShot=True, interval=0)
        self._follow.timeout.connect(self.show_caret)
        self.cursorPositionChanged.connect(self._follow.start)
        # Held here: where only Qt holds it, PySide takes the layout for deleted once a passing name of it goes.
        self.page_layout = self.document().documentLayout()
        self.page_layout.documentSizeChanged.connect(self.fit)

    def fit(self) -> None:
        """Take the height of the text, at least that of a few lines."""
        least = _LEAST_LINES * self.fontMetrics().lineSpacing()
        frame = self.height() - self.viewport().height()
        wanted = math.ceil(max(self.document().size().height(), least)) + frame
        if wanted != self.height() or wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    def show_caret(self) -> None:
        """Scroll the page round this field so that the caret is in sight."""
        page = self._page()
        inside = page.widget() if page is not None else None
        if page is None or inside is None or not self.hasFocus():
            return
        caret = self.cursorRect()
        top = self.viewport().mapTo(inside, caret.topLeft()).y() - _ROOM_AT_CARET
        bottom = top + caret.height() + 2 * _ROOM_AT_CARET
        bar, seen = page.verticalScrollBar(), page.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + seen:
            bar.setValue(bottom - seen)

    def _page(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self._follow.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """There is nothing to scroll here: the page gets the wheel."""
        event.ignore()

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: ARG002
        """A picture of one pixel for whatever is asked: an empty answer would let Qt open files and shares."""
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        return image
