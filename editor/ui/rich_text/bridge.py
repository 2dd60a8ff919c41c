"""Rich text to a QTextDocument and back, without loss.

The reader needs the document alone, a clone of it too: everything stands in format properties. Qt keeps some
characters for itself (the separators of lines, paragraphs and frames, and the place of an object). One of
those in a text travels as a stand-in character whose format remembers the original; only the stand-in itself
is turned back, so what is typed beside it is safe. A line break is Qt's own line separator.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from PySide6.QtGui import (
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrame,
    QTextOption,
    QTextTable,
)

from editor.model.richtext import (
    Block,
    Paragraph,
    RichText,
    Run,
    Runs,
    Table,
    TextBlock,
    rich,
)
from editor.ui.rich_text.lists import number_lists
from editor.ui.rich_text.look import (
    PLAIN,
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

LINE_BREAK = "\u2028"
STAND_IN = "\ufffd"
# Also U+FEFF: at the head of a string PySide takes it for a byte order mark and drops it.
_KEPT_BY_QT = re.compile("([\u2028\u2029\ufdd0\ufdd1\ufffc\ufeff])")


# --- reading ----------------------------------------------------------------------------------------


def read_document(document: QTextDocument) -> RichText:
    """The canonical text that ``document`` shows; empty paragraphs are left out."""
    return rich(block for _, block in numbered_blocks(document))


def numbered_blocks(document: QTextDocument) -> Iterator[tuple[int, Block]]:
    """The blocks that are not empty, each with the number of Qt's block, or -1 for a table."""
    return _read_blocks(document.rootFrame())


def read_block(block: QTextBlock) -> TextBlock:
    """One block that is in no table, not yet canonical."""
    return replace(shape_of(block.blockFormat()), runs=_read_runs(block, {}))


def _read_blocks(frame: QTextFrame) -> Iterator[tuple[int, Block]]:
    looks: dict[int, Run] = {}
    shapes: dict[int, TextBlock] = {}
    place = frame.begin()
    while not place.atEnd():
        block = place.currentBlock()
        child = place.currentFrame()
        if isinstance(child, QTextTable):
            yield -1, read_table(child, 0, 0, child.rows(), child.columns())
        elif block.isValid():
            index = block.blockFormatIndex()
            if index not in shapes:
                shapes[index] = shape_of(block.blockFormat())
            if runs := _read_runs(block, looks):
                yield block.blockNumber(), replace(shapes[index], runs=runs)
        place += 1


def _read_runs(block: QTextBlock, looks: dict[int, Run]) -> Runs:
    return tuple(_read_run(fragment, looks) for fragment in fragments(block))


def _read_run(fragment: QTextFragment, looks: dict[int, Run]) -> Run:
    index = fragment.charFormatIndex()
    if index not in looks:
        looks[index] = marks_of(fragment.charFormat())
    marks = looks[index]
    return Run(_characters(fragment), marks.bold, marks.italic, marks.href)


def _characters(fragment: QTextFragment) -> str:
    text = fragment.text()
    if STAND_IN not in text:
        return text.replace(LINE_BREAK, "\n")
    original = fragment.charFormat().intProperty(Own.ORIGINAL)
    return text.replace(LINE_BREAK, "\n").replace(STAND_IN, chr(original) if original else STAND_IN)


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
            tuple(
                _read_cell(table, at_row, at_column, looks) for at_column in range(column, column + columns)
            )
            for at_row in range(row, row + rows)
        ),
        header=row == 0 and form.headerRowCount() > 0,
        caption=caption_of(form),
    )


def _read_cell(table: QTextTable, row: int, column: int, looks: dict[int, Run]) -> Runs:
    cell = table.cellAt(row, column)
    block, last = cell.firstCursorPosition().block(), cell.lastPosition()
    runs: list[Run] = list(_read_runs(block, looks))
    while (block := block.next()).isValid() and block.position() <= last:
        runs += (Run("\n"), *_read_runs(block, looks))
    return tuple(runs)


def read_selection(cursor: QTextCursor) -> RichText:
    """The selected text: part of one block as a paragraph, cells as a table, else blocks of their kinds."""
    row, rows, column, columns = selected_cells(cursor)
    table = table_at(cursor)
    if table is not None and rows:
        return rich([read_table(table, row, column, rows, columns)])
    selected = list(_selected_blocks(cursor))
    if len(selected) == 1 and not isinstance(selected[0], Table):
        return rich([Paragraph(selected[0].runs)])
    return rich(selected)


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """The table in which the cursor stands (Qt's type stubs forget that there may be none)."""
    return cursor.currentTable()


def selected_cells(cursor: QTextCursor) -> tuple[int, int, int, int]:
    """First row, rows, first column and columns of the cells selected as such; no rows where none are."""
    row, rows, column, columns = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
    return (row, rows, column, columns) if rows > 0 else (0, 0, 0, 0)


def _selected_blocks(cursor: QTextCursor) -> Iterator[Block]:
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        table = table_at(QTextCursor(block))
        if table is not None and not table.firstPosition() <= start <= end <= table.lastPosition():
            yield read_table(table, 0, 0, table.rows(), table.columns())
            block = document.findBlock(table.lastPosition() + 1)
            continue
        yield replace(shape_of(block.blockFormat()), runs=tuple(_selected_runs(block, start, end)))
        block = block.next()


def _selected_runs(block: QTextBlock, start: int, end: int) -> Iterator[Run]:
    for fragment in fragments(block):
        first = max(start - fragment.position(), 0)
        last = min(end - fragment.position(), fragment.length())
        if first < last:
            # Qt counts UTF-16 units. What is turned back is one unit before and after.
            units = _characters(fragment).encode("utf-16-le", "surrogatepass")[2 * first : 2 * last]
            text = units.decode("utf-16-le", "surrogatepass")
            yield replace(marks_of(fragment.charFormat()), text=text)


# --- writing ----------------------------------------------------------------------------------------


def write_document(document: QTextDocument, text: RichText, look: RichLook) -> None:
    """Make ``document`` show ``text`` and nothing else; its own undo is off: the session undoes."""
    document.setUndoRedoEnabled(False)
    document.clear()
    set_defaults(document, look)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    make_block(cursor, Paragraph(()), look)
    insert_blocks(cursor, text.blocks, look)
    number_lists(document)
    cursor.endEditBlock()


def set_defaults(document: QTextDocument, look: RichLook) -> None:
    """The font, indents and wrapping that hold for the whole document."""
    document.setDefaultFont(look.font())
    document.setDocumentMargin(look.gap)
    document.setIndentWidth(look.indent)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)


def insert_blocks(cursor: QTextCursor, blocks: Iterable[Block], look: RichLook) -> None:
    """Write ``blocks`` from an empty block on; text behind the cursor stays behind what is written.

    Leaves the cursor at the end of the last block, or in the empty block that Qt needs below a table.
    """
    fresh = True
    for block in blocks:
        if isinstance(block, Table):
            _insert_table(cursor, block, look)
            fresh = True
            continue
        if not fresh:
            cursor.insertBlock()
        make_block(cursor, block, look)
        insert_runs(cursor, block.runs, block, look)
        fresh = False


def make_block(cursor: QTextCursor, shape: TextBlock, look: RichLook) -> None:
    """Make the cursor's block, so far without text and in no table, one of this kind."""
    cursor.setBlockFormat(block_format(shape, look, first=cursor.block().position() == 0))
    cursor.setBlockCharFormat(char_format(PLAIN, shape, look))
    cursor.setCharFormat(char_format(PLAIN, shape, look))


def insert_runs(
    cursor: QTextCursor, runs: Iterable[Run], shape: TextBlock, look: RichLook, *, header: bool = False
) -> None:
    """Write ``runs`` at the cursor, into a block of that kind."""
    for run in runs:
        looks_like = char_format(run, shape, look, header=header)
        for piece in _KEPT_BY_QT.split(run.text):
            if _KEPT_BY_QT.fullmatch(piece):
                remembers = char_format(run, shape, look, header=header, original=ord(piece))
                cursor.insertText(STAND_IN, remembers)
            elif piece:
                cursor.insertText(piece.replace("\n", LINE_BREAK), looks_like)


def _insert_table(cursor: QTextCursor, table: Table, look: RichLook) -> None:
    columns = max(len(row) for row in table.rows)
    form = table_format(look, header=table.header, caption=table.caption)
    shown = cursor.insertTable(len(table.rows), columns, form)
    for row_number, row in enumerate(table.rows):
        header = table.header and row_number == 0
        for column, runs in enumerate(row):
            cell = shown.cellAt(row_number, column)
            if header:
                cell.setFormat(header_cell_format(look, header))
            inside = cell.firstCursorPosition()
            inside.setBlockFormat(block_format(Paragraph(()), look, in_table=True))
            insert_runs(inside, runs, Paragraph(()), look, header=header)
    cursor.setPosition(shown.lastPosition() + 1)
    make_block(cursor, Paragraph(()), look)
