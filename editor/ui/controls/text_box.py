"""A box for plain text that wraps and grows, so that a long title can be read whole."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from editor.model.text import clean, one_line
from editor.ui.controls.dropping import dropped_files
from editor.ui.controls.theme import Look

_FRAME = 2


class TextBox(QPlainTextEdit):
    """Plain text of one line or several, as high as what it holds.

    ``edited`` is called with the text after each change by the person. Undo belongs to the session, so its
    keys pass through to the window. ``menu_opening`` carries the context menu, to be added to, and a cursor where it
    was asked for.
    """

    menu_opening = Signal(object, object)

    def __init__(self, look: Look, edited: Callable[[str], None], *, multiline: bool = False) -> None:
        super().__init__()
        self._look = look
        self._edited = edited
        self._multiline = multiline
        self._showing = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def text(self) -> str:
        """The text as typed. Not toPlainText(), which turns no-break spaces into spaces."""
        block, lines = self.document().begin(), []
        while block.isValid():
            lines.append(block.text())
            block = block.next()
        return clean("\n".join(lines))

    def show_text(self, text: str) -> None:
        """Put ``text`` there without calling ``edited``; the caret stays as near as it can."""
        if text == self.text():
            return
        position = self.textCursor().position()
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _on_text_changed(self) -> None:
        self._fit()
        if not self._showing:
            self._edited(self.text())

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._multiline:
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        menu = self.createStandardContextMenu(event.pos())
        for action in menu.actions():
            if action.objectName() in ("edit-undo", "edit-redo"):
                menu.removeAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_opening.emit(menu, self.cursorForPosition(event.pos()) if by_mouse else self.textCursor())
        menu.popup(event.globalPos())

    def insertFromMimeData(self, source: QMimeData, /) -> None:
        """Take plain text alone; on one line where the box holds one line."""
        text = clean(source.text())
        self.textCursor().insertText(text if self._multiline else one_line(text))

    def canInsertFromMimeData(self, source: QMimeData, /) -> bool:
        return source.hasText() and not dropped_files(source)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """As high as the wrapped lines; several-line boxes begin with room for three."""
        # A QPlainTextEdit's document reports its size in lines, not pixels.
        lines = max(round(self.document().size().height()), 3 if self._multiline else 1)
        height = lines * QFontMetrics(self.font()).lineSpacing() + 2 * (self._look.px(8) + _FRAME)
        if height != self.height():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self.height())

    def move_to_end(self) -> None:
        self.moveCursor(QTextCursor.MoveOperation.End)


class LineBox(QLineEdit):
    """A line for a short text. Undo belongs to the session here too."""

    def event(self, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if _is_undo(event):
            event.ignore()
            return
        super().keyPressEvent(event)


def _is_undo(event: QKeyEvent) -> bool:
    return any(event.matches(each) for each in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
