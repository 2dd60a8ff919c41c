"""The editor of a rich text: it shows the tree, turns typing and commands into a new tree, and tells.

There is no undo here: undo lives in the session, and its keys go on to the window.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from editor.importing.pasted import TooLongError, text_to_rich
from editor.languages import later, said
from editor.model.richtext import Heading, ListItem, ListKind, Paragraph, Quotation, RichText, TextBlock
from editor.ui.controls.dropping import dropped_files
from editor.ui.controls.theme import Look
from editor.ui.rich_text import commands, keystrokes, tables
from editor.ui.rich_text.bridge import read_selection, table_at, write_document
from editor.ui.rich_text.caret import moved_caret, raw_text
from editor.ui.rich_text.clipboard import can_read, from_mime, to_mime
from editor.ui.rich_text.growing import GrowingTextEdit
from editor.ui.rich_text.lists import number_lists
from editor.ui.rich_text.look import RichLook, caption_of, char_format, marks_of, rich_look, shape_of
from editor.ui.rich_text.paint import paint_ornaments
from editor.ui.rich_text.reader import Reader
from editor.ui.rich_text.style import selected_shapes, style_all, style_block, style_range

Kind = Literal["p", "quote", "h1", "h2", "li"]
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PASTE_PLAIN = QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_V)
# With Shift some keyboards tell of the sign above the figure.
_LIST_KEYS: dict[Qt.Key, ListKind] = {
    Qt.Key.Key_8: "ul",
    Qt.Key.Key_Asterisk: "ul",
    Qt.Key.Key_7: "ol",
    Qt.Key.Key_Ampersand: "ol",
}
# Of the two customs for redo each system knows one; both go to the session.
_REDO = (QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_Z), QKeyCombination(_CTRL, Qt.Key.Key_Y))
_NO_TEXT = later("Pictures and files cannot stand in the text; nothing was put in.")


@dataclass(frozen=True, slots=True)
class FormatState:
    """What holds where the caret is, for the buttons that show it. ``level`` counts a list's nesting from 0."""

    bold: bool = False
    italic: bool = False
    kind: Kind = "p"
    list: ListKind | None = None
    level: int = 0
    restart: bool = False
    link: str | None = None
    in_table: bool = False
    header: bool = False
    caption: str | None = None


class RichTextEdit(GrowingTextEdit):
    """A rich text being written.

    ``edited`` carries the new :class:`RichText` after what the person did, once for each turn of the event
    loop, never for :meth:`set_text`. ``state_changed`` carries a :class:`FormatState`. ``refused`` carries a
    sentence where something pasted or dropped could not be taken. ``menu_opening`` carries the context menu, to be
    added to, and a cursor where it was asked for.
    """

    edited = Signal(object)
    state_changed = Signal(object)
    refused = Signal(str)
    menu_opening = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = RichLook()
        self._text = RichText()
        self._reader = Reader()
        self._state = FormatState()
        self._changing = False
        self._touched: tuple[int, int] | None = None
        self._pending = QTimer(self, singleShot=True, interval=0)
        self._pending.timeout.connect(self.flush)
        self.setTabChangesFocus(True)
        # It paints its own ground, so that a key does not paint all that stands beneath it: page, field, frames.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        write_document(self.document(), self._text, self._look)
        self.document().contentsChange.connect(self._note_change)
        self.cursorPositionChanged.connect(self._tell_state)
        self.currentCharFormatChanged.connect(self._tell_state)

    # --- the text ---------------------------------------------------------------------------------

    def text(self) -> RichText:
        """The text as it stands, what was typed this moment included."""
        self.flush()
        return self._text

    def set_text(self, text: RichText) -> None:
        """Show ``text``. Nothing happens where it is shown already; else the caret keeps its place in the words."""
        self.flush()
        if text == self._text:
            return
        before, caret = raw_text(self.document()), self.textCursor().position()
        with self._quietly():
            write_document(self.document(), text, self._look)
        self._reader.forget()
        self._text = text
        cursor = self.textCursor()
        cursor.setPosition(moved_caret(before, raw_text(self.document()), caret))
        self.setTextCursor(cursor)
        self._tell_state()

    def set_look(self, look: Look) -> None:
        """Draw in another text size or theme; caret and selection stay."""
        self._look = rich_look(look)
        with self._quietly():
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            style_all(self.document(), self._look)
            cursor.endEditBlock()

    def flush(self) -> None:
        """Tell now what was changed and not yet told."""
        self._pending.stop()
        if self._changing or self._touched is None:
            return
        start, behind = self._touched
        text = self._read_anew(start, self.document().characterCount() - behind)
        if text != self._text:
            self._text = text
            self.edited.emit(text)

    def _read_anew(self, start: int, end: int) -> RichText:
        """Lay the looks anew between two positions, and the text as it is then; mostly one block has changed."""
        block = self._reader.changed_block(
            self.document(), start, min(end, self.document().characterCount() - 1)
        )
        with self._quietly():
            if block is not None:
                style_block(block, self._look)
            else:
                style_range(self.document(), start, end, self._look)
                number_lists(self.document())
        text = self._reader.reread(block) if block is not None else None
        return self._reader.read(self.document()) if text is None else text

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Change the document as the program, not as the person."""
        self._changing = True
        try:
            yield
        finally:
            self._changing = False
            self._touched = None

    def _note_change(self, position: int, _removed: int, added: int) -> None:
        """Remember how much text before and behind all changes is as it was."""
        if self._changing:
            return
        behind = max(self.document().characterCount() - position - added, 0)
        if self._touched is not None:
            position, behind = min(self._touched[0], position), min(self._touched[1], behind)
        self._touched = (position, behind)
        self._pending.start()

    # --- commands ---------------------------------------------------------------------------------

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or not."""
        self._toggle_mark("bold")

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or not."""
        self._toggle_mark("italic")

    def set_paragraph(self) -> None:
        """Make the touched blocks ordinary paragraphs."""
        self._do(partial(commands.set_kind, shape=Paragraph(())))

    def set_heading(self, level: int) -> None:
        """Make the touched blocks sub-headings of level 1 or 2."""
        self._do(partial(commands.set_kind, shape=Heading(level, ())))

    def toggle_quotation(self) -> None:
        """Make the touched blocks quotations, or paragraphs again."""
        self._do(commands.toggle_quotation)

    def toggle_list(self, kind: ListKind) -> None:
        """Make the touched blocks items of a bulleted ("ul") or numbered ("ol") list, or paragraphs again."""
        self._do(partial(commands.toggle_list, kind=kind))

    def indent(self) -> None:
        """Move the touched list items one level in."""
        self._do(partial(commands.nest, by=1))

    def outdent(self) -> None:
        """Move the touched list items one level out."""
        self._do(partial(commands.nest, by=-1))

    def restart_numbering(self) -> None:
        """Begin the numbers anew at the caret's item, or let them run on again."""
        self._do(commands.toggle_restart)

    def set_link(self, href: str | None) -> None:
        """Link the selection (or the link at the caret, or else the address itself); None takes the link away.

        ValueError where ``href`` is not one that the tree may hold.
        """
        self._do(partial(commands.set_link, href=href))

    def clear_formatting(self) -> None:
        """Make the touched blocks plain paragraphs without marks and links."""
        self._do(commands.clear_formatting)

    def insert_table(self, rows: int, columns: int) -> None:
        """An empty table with a header row; the caret goes to its first cell."""
        self._do(partial(tables.insert_table, rows=rows, columns=columns))

    def add_row(self, *, below: bool = True) -> None:
        """Add a row of the caret's table, below or above the caret."""
        self._do(partial(tables.add_part, part="row", after=below))

    def add_column(self, *, right: bool = True) -> None:
        """Add a column of the caret's table, on the right or left of the caret."""
        self._do(partial(tables.add_part, part="column", after=right))

    def remove_row(self) -> None:
        """Take the caret's row away; the last one takes the table with it."""
        self._do(partial(tables.remove_part, part="row"))

    def remove_column(self) -> None:
        """Take the caret's column away; the last one takes the table with it."""
        self._do(partial(tables.remove_part, part="column"))

    def toggle_header_row(self) -> None:
        """Let the first row of the caret's table head the columns, or be a row like others."""
        self._do(tables.toggle_header)

    def set_caption(self, caption: str | None) -> None:
        """Give the caret's table a caption; None takes it away."""
        self._do(partial(tables.set_caption, caption=caption))

    def insert(self, text: RichText) -> None:
        """Put ``text`` in place of the selection."""
        self._do(partial(keystrokes.insert_rich, text=text))

    def selected(self) -> RichText:
        """What is selected, formatting and all."""
        return read_selection(self.textCursor())

    def _do(self, command: keystrokes.Command) -> None:
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        try:
            command(cursor, self._look)
            number_lists(self.document())
        finally:
            cursor.endEditBlock()
        self.setTextCursor(cursor)
        self._tell_state()

    def _toggle_mark(self, mark: commands.Mark) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            self._do(partial(commands.toggle_mark, mark=mark))
            return
        marks = commands.with_mark(marks_of(self.currentCharFormat()), mark, not getattr(self._state, mark))
        self.setCurrentCharFormat(char_format(marks, shape_of(cursor.blockFormat()), self._look))

    # --- what holds at the caret ------------------------------------------------------------------

    def state(self) -> FormatState:
        """What holds where the caret is."""
        cursor = self.textCursor()
        marks, shape, table = (
            marks_of(self.currentCharFormat()),
            shape_of(cursor.blockFormat()),
            table_at(cursor),
        )
        selected = cursor.hasSelection()
        item = shape if isinstance(shape, ListItem) else None
        return FormatState(
            bold=commands.has_mark(cursor, "bold") if selected else marks.bold,
            italic=commands.has_mark(cursor, "italic") if selected else marks.italic,
            kind=_kind(shape),
            list=item.list if item else None,
            level=item.level if item else 0,
            restart=item.restart if item else False,
            link=marks.href,
            in_table=table is not None,
            header=table is not None and table.format().headerRowCount() > 0,
            caption=caption_of(table.format()) if table is not None else None,
        )

    def _tell_state(self) -> None:
        state = self.state()
        if state != self._state and not self._changing:
            self._state = state
            self.state_changed.emit(state)

    # --- keys -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _undoes(event):
            # The session takes back what it was told; so tell it first.
            self.flush()
            event.ignore()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            command = self._tab_command(event)
            if command is not None:
                self._do(command)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _undoes(event):
            event.ignore()
            return
        if self._run_key(event):
            event.accept()
            return
        if event.text():
            self._leave_link()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self._leave_link()
        super().inputMethodEvent(event)

    def _run_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Bold):
            self.toggle_bold()
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.toggle_italic()
        elif (
            event.modifiers() == _CTRL | _SHIFT and (kind := _LIST_KEYS.get(Qt.Key(event.key()))) is not None
        ):
            self.toggle_list(kind)
        elif event.keyCombination() == _PASTE_PLAIN:
            self.paste_plain()
        elif (command := keystrokes.command_for(event, self.textCursor())) is not None:
            self._do(command)
        else:
            return False
        return True

    def _tab_command(self, event: QKeyEvent) -> keystrokes.Command | None:
        """Tab nests list items and goes from cell to cell; elsewhere it goes on to the next control."""
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or self.isReadOnly():
            return None
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return None
        back = event.key() == Qt.Key.Key_Backtab
        if self._state.in_table:
            return tables.previous_cell if back else tables.next_cell
        if any(isinstance(shape, ListItem) for shape in selected_shapes(self.textCursor())):
            return partial(commands.nest, by=-1 if back else 1)
        return None

    def _leave_link(self) -> None:
        cursor = self.textCursor()
        if keystrokes.at_edge_of_link(cursor):
            marks = replace(marks_of(cursor.charFormat()), href=None)
            self.setCurrentCharFormat(char_format(marks, shape_of(cursor.blockFormat()), self._look))

    # --- clipboard, dragging ----------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        return to_mime(read_selection(self.textCursor()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return can_read(source) and not dropped_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly():
            return
        if not can_read(source):
            self.refused.emit(said(_NO_TEXT))
            return
        try:
            self.insert(from_mime(source))
        except TooLongError as error:
            self.refused.emit(str(error))

    def paste_plain(self) -> None:
        """Paste the words alone."""
        try:
            self.insert(text_to_rich(QGuiApplication.clipboard().text()))
        except TooLongError as error:
            self.refused.emit(str(error))

    # --- the rest ---------------------------------------------------------------------------------

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        for action in menu.actions():
            if action.objectName() in ("edit-undo", "edit-redo"):
                menu.removeAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_opening.emit(menu, self.cursorForPosition(event.pos()) if by_mouse else self.textCursor())
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self._look.page))
        super().paintEvent(event)
        first = self.cursorForPosition(event.rect().topLeft()).block()
        with QPainter(self.viewport()) as painter:
            paint_ornaments(painter, self.page_layout, first, event.rect(), self._look)


def _kind(shape: TextBlock) -> Kind:
    match shape:
        case Heading(level=level):
            return "h1" if level == 1 else "h2"
        case Quotation():
            return "quote"
        case ListItem():
            return "li"
        case Paragraph():
            return "p"


def _undoes(event: QKeyEvent) -> bool:
    return (
        event.matches(QKeySequence.StandardKey.Undo)
        or event.matches(QKeySequence.StandardKey.Redo)
        or event.keyCombination() in _REDO
    )
