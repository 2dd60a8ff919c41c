"""Change what blocks and characters of a QTextDocument are, and lay their looks anew.

A block's kind and a character's marks stand in properties; after any change :func:`style_block` makes fonts,
indents and colours follow from them.
"""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextTable

from editor.model.richtext import ListItem, Paragraph, Run, TextBlock
from editor.ui.rich_text.bridge import fragments, selected_cells, set_defaults, table_at
from editor.ui.rich_text.look import (
    Own,
    RichLook,
    block_format,
    caption_of,
    char_format,
    header_cell_format,
    marks_of,
    shape_of,
    table_format,
)

Span = tuple[QTextBlock, int, int]
"""Part of a block, between two positions of the document."""


def style_all(document: QTextDocument, look: RichLook) -> None:
    """Lay every look anew, as after a change of text size or theme. The text and all positions stay."""
    set_defaults(document, look)
    seen: set[int] = set()
    block = document.begin()
    while block.isValid():
        style_block(block, look)
        table = table_at(QTextCursor(block))
        if table is not None and table.objectIndex() not in seen:
            seen.add(table.objectIndex())
            style_table(table, look)
        block = block.next()


def style_range(document: QTextDocument, start: int, end: int, look: RichLook) -> None:
    """Lay anew the looks of the blocks between two positions."""
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        style_block(block, look)
        block = block.next()


def style_block(block: QTextBlock, look: RichLook) -> None:
    """Make the looks of a block and of its characters follow from what they are."""
    set_shape(block, shape_of(block.blockFormat()), look)


def set_shape(block: QTextBlock, shape: TextBlock, look: RichLook) -> None:
    """Make a block one of this kind; in a table there are only paragraphs."""
    cursor = QTextCursor(block)
    table = table_at(cursor)
    shape = Paragraph(()) if table is not None else shape
    _set_block_format(cursor, shape, look, in_table=table is not None)
    header = table is not None and in_header(table, cursor)
    for fragment in tuple(fragments(block)):
        current = fragment.charFormat()
        original = current.intProperty(Own.ORIGINAL)
        wanted = char_format(marks_of(current), shape, look, header=header, original=original)
        if wanted != current:
            set_chars(block.document(), fragment.position(), fragment.length(), wanted)
    _set_block_char_format(cursor, shape, look, header=header)


def _set_block_format(cursor: QTextCursor, shape: TextBlock, look: RichLook, *, in_table: bool) -> None:
    current, wanted = (
        cursor.blockFormat(),
        block_format(shape, look, in_table=in_table, first=cursor.block().position() == 0),
    )
    if isinstance(shape, ListItem) and current.objectIndex() != -1:
        wanted.setObjectIndex(current.objectIndex())
    if wanted != current:
        cursor.setBlockFormat(wanted)


def _set_block_char_format(cursor: QTextCursor, shape: TextBlock, look: RichLook, *, header: bool) -> None:
    """What is typed into an empty block, and a list's mark, look so; a link does not go on from block to block."""
    current = cursor.blockCharFormat()
    marks = marks_of(current)
    wanted = char_format(Run("", marks.bold, marks.italic), shape, look, header=header)
    if wanted != current:
        cursor.setBlockCharFormat(wanted)


def set_chars(document: QTextDocument, position: int, length: int, wanted: QTextCharFormat) -> None:
    """Give ``length`` characters from ``position`` on exactly this format."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(wanted)


def style_table(table: QTextTable, look: RichLook) -> None:
    """Lay anew the looks of a table's frame and of its cells' ground."""
    form = table.format()
    wanted = table_format(look, header=form.headerRowCount() > 0, caption=caption_of(form))
    if wanted != form:
        table.setFormat(wanted)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            ground = header_cell_format(look, row < form.headerRowCount())
            if cell.format().background() != ground.background():
                cell.setFormat(ground)


def in_header(table: QTextTable, cursor: QTextCursor) -> bool:
    """Whether the cursor, which is in ``table``, stands in its header row."""
    return table.cellAt(cursor).row() < table.format().headerRowCount()


# --- what is selected ---------------------------------------------------------------------------------


def selected_spans(cursor: QTextCursor) -> Iterator[Span]:
    """The selected part of each block, or of each block of the selected cells; an empty part where the caret is."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    row, rows, column, columns = selected_cells(cursor)
    table = table_at(cursor)
    if table is None or not rows:
        yield from _spans(cursor.document(), start, end)
        return
    for at_row in range(row, row + rows):
        for at_column in range(column, column + columns):
            cell = table.cellAt(at_row, at_column)
            yield from _spans(cursor.document(), cell.firstPosition(), cell.lastPosition())


def _spans(document: QTextDocument, start: int, end: int) -> Iterator[Span]:
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        yield block, max(start, block.position()), min(end, block.position() + block.length() - 1)
        block = block.next()


def selected_marks(cursor: QTextCursor) -> Iterator[Run]:
    """The marks of each selected piece of text."""
    for block, start, end in selected_spans(cursor):
        for fragment in fragments(block):
            if fragment.position() < end and fragment.position() + fragment.length() > start:
                yield marks_of(fragment.charFormat())


def mark_selected(cursor: QTextCursor, change: Callable[[Run], Run], look: RichLook) -> None:
    """Give the selected characters the marks that ``change`` makes of theirs."""
    for span in tuple(selected_spans(cursor)):
        mark_span(span, change, look)


def mark_span(span: Span, change: Callable[[Run], Run], look: RichLook) -> None:
    """Give the characters of one span the marks that ``change`` makes of theirs."""
    block, start, end = span
    for fragment in tuple(fragments(block)):
        first = max(start, fragment.position())
        last = min(end, fragment.position() + fragment.length())
        if first >= last:
            continue
        current = fragment.charFormat()
        # Only what the mark means is set here; the block's looks are laid anew below.
        original = current.intProperty(Own.ORIGINAL)
        wanted = char_format(change(marks_of(current)), Paragraph(()), look, original=original)
        set_chars(block.document(), first, last - first, wanted)
    style_block(block, look)


def shape_selected(cursor: QTextCursor, change: Callable[[TextBlock], TextBlock], look: RichLook) -> None:
    """Make each block that the selection touches what ``change`` makes of its kind; tables stay as they are."""
    for block, _start, _end in tuple(selected_spans(cursor)):
        if table_at(QTextCursor(block)) is None:
            set_shape(block, change(shape_of(block.blockFormat())), look)


def selected_shapes(cursor: QTextCursor) -> list[TextBlock]:
    """The kinds of the blocks that the selection touches, those in tables left out."""
    return [
        shape_of(block.blockFormat())
        for block, _start, _end in selected_spans(cursor)
        if table_at(QTextCursor(block)) is None
    ]
