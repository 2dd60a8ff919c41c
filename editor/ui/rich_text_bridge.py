"""Rich text to a QTextDocument and back, without loss.

The reader needs the document alone, a clone of it too: everything stands in format properties. Qt keeps some
characters for itself (the separators of lines, paragraphs and frames, and the place of an object). One of
those in a text travels as a stand-in character whose format remembers the original; only the stand-in itself
is turned back, so what is typed beside it is safe. A line break is Qt's own line separator.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtGui import (
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrame,
    QTextList,
    QTextOption,
    QTextTable,
)

from editor.model.richtext import (
    Block,
    ListItem,
    ListKind,
    Paragraph,
    RichText,
    Run,
    Runs,
    Table,
    TextBlock,
    rich,
)
from editor.ui.rich_text_look import (
    Own,
    RichLook,
    block_format,
    char_format,
    header_cell_format,
    list_format,
    marks_of,
    shape_of,
    table_format,
)

LINE_BREAK = "\u2028"
STAND_IN = "\ufffd"
_KEPT_BY_QT = re.compile("([\u2028\u2029\ufdd0\ufdd1\ufffc])")


# --- reading ----------------------------------------------------------------------------------------


def read_document(document: QTextDocument) -> RichText:
    """The canonical text that ``document`` shows; empty paragraphs are left out."""
    return rich(_read_blocks(document.rootFrame()))


def _read_blocks(frame: QTextFrame) -> Iterator[Block]:
    looks: dict[int, Run] = {}
    shapes: dict[int, TextBlock] = {}
    place = frame.begin()
    while not place.atEnd():
        block = place.currentBlock()
        child = place.currentFrame()
        if isinstance(child, QTextTable):
            yield read_table(child, 0, 0, child.rows(), child.columns())
        elif block.isValid():
            index = block.blockFormatIndex()
            if index not in shapes:
                shapes[index] = shape_of(block.blockFormat())
            if runs := _read_runs(block, looks):
                yield replace(shapes[index], runs=runs)
        place += 1


def _read_runs(block: QTextBlock, looks: dict[int, Run]) -> Runs:
    return tuple(
        replace(_look_of(fragment, looks), text=_characters(fragment)) for fragment in fragments(block)
    )


def _look_of(fragment: QTextFragment, looks: dict[int, Run]) -> Run:
    index = fragment.charFormatIndex()
    if index not in looks:
        looks[index] = marks_of(fragment.charFormat())
    return looks[index]


def _characters(fragment: QTextFragment) -> str:
    text = fragment.text()
    if STAND_IN not in text:
        return text.replace(LINE_BREAK, "\n")
    original = fragment.charFormat().stringProperty(Own.ORIGINAL)
    return text.replace(LINE_BREAK, "\n").replace(STAND_IN, original or STAND_IN)


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The pieces of ``block`` that look alike, in order."""
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def read_table(table: QTextTable, row: int, column: int, rows: int, columns: int) -> Table:
    """``rows`` by ``columns`` cells of a table from that place on, as a table; the header only with row 0."""
    form = table.format()
    looks: dict[int, Run] = {}
    return Table(
        rows=tuple(
            tuple(_read_cell(table, at_row, at_column, looks) for at_column in range(column, column + columns))
            for at_row in range(row, row + rows)
        ),
        header=row == 0 and form.headerRowCount() > 0,
        caption=form.stringProperty(Own.CAPTION) or None,
    )


def _read_cell(table: QTextTable, row: int, column: int, looks: dict[int, Run]) -> Runs:
    cell = table.cellAt(row, column)
    block, last = cell.firstCursorPosition().block(), cell.lastPosition()
    runs: list[Run] = list(_read_runs(block, looks))
    while (block := block.next()).isValid() and block.position() <= last:
        runs += (Run("\n"), *_read_runs(block, looks))
    return tuple(runs)


def read_selection(cursor: QTextCursor) -> RichText:
    """The selected text: part of one block as a paragraph, selected cells as a table, else whole blocks' kinds."""
    first_row, rows, first_column, columns = cursor.selectedTableCells()  # type: ignore[misc]
    table = cursor.currentTable()
    if rows > 0 and table is not None:
        return rich([read_table(table, first_row, first_column, rows, columns)])
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    copy = QTextDocument()
    blocks = list(_selected_blocks(cursor.document(), start, end))
    del copy
    if len(blocks) == 1 and not isinstance(blocks[0], Table):
        return rich([Paragraph(blocks[0].runs)])
    return rich(blocks)


def _selected_blocks(document: QTextDocument, start: int, end: int) -> Iterator[Block]:
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        table = QTextCursor(block).currentTable()
        if table is not None and not (table.firstPosition() <= start and end <= table.lastPosition()):
            yield read_table(table, 0, 0, table.rows(), table.columns())
            block = document.findBlock(table.lastPosition() + 1)
            continue
        runs = tuple(_selected_runs(block, start, end))
        yield replace(shape_of(block.blockFormat()), runs=runs)
        block = block.next()


def _selected_runs(block: QTextBlock, start: int, end: int) -> Iterator[Run]:
    for fragment in fragments(block):
        position = fragment.position()
        first, last = max(start - position, 0), min(end - position, fragment.length())
        if first < last:
            # Qt counts UTF-16 units; every character that is turned back is one unit in both forms.
            units = _characters(fragment).encode("utf-16-le")[2 * first : 2 * last]
            yield replace(marks_of(fragment.charFormat()), text=units.decode("utf-16-le", "ignore"))
