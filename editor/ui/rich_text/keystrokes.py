"""What happens to the text when a person types or pastes at a cursor."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from editor.model.richtext import (
    ListItem,
    ListKind,
    Paragraph,
    RichText,
    Run,
    Runs,
    Table,
    plain_lines,
    rich,
)
from editor.ui.rich_text.bridge import LINE_BREAK, insert_blocks, insert_runs, make_block, table_at
from editor.ui.rich_text.commands import leave_block_kind, set_kind
from editor.ui.rich_text.look import RichLook, marks_of, shape_of
from editor.ui.rich_text.style import in_header, set_shape

Command = Callable[[QTextCursor, RichLook], object]
_LIST_MARKS: dict[str, ListKind] = {"-": "ul", "*": "ul", "•": "ul", "1.": "ol", "1)": "ol"}


def insert_rich(cursor: QTextCursor, look: RichLook, text: RichText) -> None:
    """Put ``text`` in place of the selection.

    A paragraph goes into the line of the caret; other blocks stay blocks of their own. A cell of a table
    takes the words alone.
    """
    cursor.removeSelectedText()
    table = table_at(cursor)
    if table is not None:
        insert_runs(cursor, _in_one_cell(text), Paragraph(()), look, header=in_header(table, cursor))
        return
    blocks = text.blocks
    line_is_empty = cursor.block().length() == 1
    match blocks:
        case (Paragraph(runs), *others) if not line_is_empty or not others:
            insert_runs(cursor, runs, shape_of(cursor.blockFormat()), look)
            blocks = tuple(others)
        case _:
            pass
    if not blocks:
        return
    behind = not cursor.atBlockEnd()
    if behind:
        _split_behind(cursor)
    if cursor.block().length() > 1:
        cursor.insertBlock()
    insert_blocks(cursor, blocks, look)
    if behind and (isinstance(blocks[-1], Paragraph) or cursor.block().length() == 1):
        _join_behind(cursor, look)


def _split_behind(cursor: QTextCursor) -> None:
    """Move what stands behind the caret into a block of its own, of the same kind."""
    cursor.insertBlock()
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)


def _join_behind(cursor: QTextCursor, look: RichLook) -> None:
    following = shape_of(cursor.block().next().blockFormat())
    wanted = following if cursor.block().length() == 1 else shape_of(cursor.blockFormat())
    cursor.deleteChar()
    set_shape(cursor.block(), wanted, look)


def _in_one_cell(text: RichText) -> Runs:
    runs: list[Run] = []
    for block in text.blocks:
        lines = [(Run(line),) for line in plain_lines(rich([block]))]
        for line in lines if isinstance(block, Table) else [block.runs]:
            runs += ([Run("\n")] if runs else []) + list(line)
    return tuple(runs)


# --- keys -------------------------------------------------------------------------------------------


def command_for(event: QKeyEvent, cursor: QTextCursor) -> Command | None:
    """The command that a key press means here, None where it is nothing special."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = modifiers == Qt.KeyboardModifier.NoModifier
    match event.key():
        case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
            return split_block
        case Qt.Key.Key_Return | Qt.Key.Key_Enter if modifiers == Qt.KeyboardModifier.ShiftModifier:
            return break_line
        case Qt.Key.Key_Space if plain and (kind := _kind_begun(cursor)) is not None:
            return partial(begin_list, kind=kind)
        case Qt.Key.Key_Backspace if plain and _can_become_paragraph(cursor):
            return partial(set_kind, shape=Paragraph(()))
        case _:
            return None


def split_block(cursor: QTextCursor, look: RichLook) -> None:
    """What Enter does: a new block, and out of lists, headings and quotations where that is meant."""
    cursor.removeSelectedText()
    if table_at(cursor) is not None:
        break_line(cursor, look)
        return
    shape = shape_of(cursor.blockFormat())
    if cursor.block().length() == 1 and not isinstance(shape, Paragraph):
        leave_block_kind(cursor.block(), look)
        return
    at_start, at_end = cursor.atBlockStart(), cursor.atBlockEnd()
    cursor.insertBlock()
    if isinstance(shape, ListItem):
        # Only the first of the two begins the numbers anew.
        set_shape(cursor.block(), replace(shape, restart=False), look)
    elif not isinstance(shape, Paragraph) and at_end:
        make_block(cursor, Paragraph(()), look)
    elif not isinstance(shape, Paragraph) and at_start:
        set_shape(cursor.block().previous(), Paragraph(()), look)


def break_line(cursor: QTextCursor, _look: RichLook) -> None:
    """What Shift+Enter does, and Enter in a cell: a new line of the same block."""
    cursor.insertText(LINE_BREAK)


def _kind_begun(cursor: QTextCursor) -> ListKind | None:
    """The kind of list that "-", "*", "•" or "1." alone before the caret begins."""
    if cursor.hasSelection() or table_at(cursor) is not None:
        return None
    if not isinstance(shape_of(cursor.blockFormat()), Paragraph):
        return None
    return _LIST_MARKS.get(cursor.block().text()[: cursor.positionInBlock()])


def begin_list(cursor: QTextCursor, look: RichLook, kind: ListKind) -> None:
    """Make the caret's paragraph an item; the mark typed before the caret goes."""
    cursor.setPosition(cursor.block().position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    set_shape(cursor.block(), ListItem(kind, 0, ()), look)


def _can_become_paragraph(cursor: QTextCursor) -> bool:
    if cursor.hasSelection() or not cursor.atBlockStart() or table_at(cursor) is not None:
        return False
    return not isinstance(shape_of(cursor.blockFormat()), Paragraph)


def at_edge_of_link(cursor: QTextCursor) -> bool:
    """Whether what is typed now would join a link from its edge, where nobody means it to."""
    href = marks_of(cursor.charFormat()).href
    if cursor.hasSelection() or href is None:
        return False
    if cursor.atBlockStart() or cursor.atBlockEnd():
        return True
    following = QTextCursor(cursor)
    following.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return marks_of(following.charFormat()).href != href
