"""Tables in the window: rows, columns, header and caption, at a cursor."""

from typing import Literal

from PySide6.QtGui import QTextCursor, QTextTable

from editor.model.richtext import RichText, Table
from editor.ui.rich_text.bridge import table_at
from editor.ui.rich_text.keystrokes import insert_rich
from editor.ui.rich_text.look import RichLook, caption_of, table_format
from editor.ui.rich_text.style import style_block, style_table

Part = Literal["row", "column"]


def insert_table(cursor: QTextCursor, look: RichLook, rows: int, columns: int) -> None:
    """An empty table with a header row at the caret, which goes to its first cell. Tables do not nest."""
    if table_at(cursor) is not None:
        return
    insert_rich(cursor, look, RichText((Table((((),) * columns,) * rows),)))
    # Each empty cell is one position long. (Inside an edit Qt does not know its new frames yet.)
    cursor.setPosition(cursor.position() - rows * columns)


def add_part(cursor: QTextCursor, look: RichLook, part: Part, *, after: bool) -> None:
    """Add an empty row or column beside the caret's cell."""
    table = table_at(cursor)
    if table is None:
        return
    cell = table.cellAt(cursor)
    if part == "row":
        table.insertRows(cell.row() + after, 1)
    else:
        table.insertColumns(cell.column() + after, 1)
    _style_cells(table, look)


def remove_part(cursor: QTextCursor, look: RichLook, part: Part) -> None:
    """Take away the caret's row or column; the last one takes the table with it."""
    table = table_at(cursor)
    if table is None:
        return
    cell = table.cellAt(cursor)
    last = (table.rows() if part == "row" else table.columns()) == 1
    if part == "row":
        table.removeRows(cell.row(), 1)
    else:
        table.removeColumns(cell.column(), 1)
    if not last:
        _style_cells(table, look)


def set_caption(cursor: QTextCursor, look: RichLook, caption: str | None) -> None:
    """Give the caret's table a caption, or take it away."""
    table = table_at(cursor)
    if table is not None:
        header = table.format().headerRowCount() > 0
        table.setFormat(table_format(look, header=header, caption=caption or None))


def toggle_header(cursor: QTextCursor, look: RichLook) -> None:
    """Let the first row of the caret's table head the columns, or be a row like others."""
    table = table_at(cursor)
    if table is not None:
        form = table.format()
        header = form.headerRowCount() == 0
        table.setFormat(table_format(look, header=header, caption=caption_of(form)))
        _style_cells(table, look)


def next_cell(cursor: QTextCursor, look: RichLook) -> None:
    """Go to the next cell; from the last one into a new row."""
    table = table_at(cursor)
    if table is None:
        return
    cell = table.cellAt(cursor)
    if (cell.row(), cell.column()) == (table.rows() - 1, table.columns() - 1):
        add_part(cursor, look, "row", after=True)
    number = cell.row() * table.columns() + cell.column() + 1
    _enter_cell(cursor, table, number)


def previous_cell(cursor: QTextCursor, _look: RichLook) -> None:
    """Go to the cell before; from the first one nowhere."""
    table = table_at(cursor)
    if table is None:
        return
    cell = table.cellAt(cursor)
    _enter_cell(cursor, table, max(cell.row() * table.columns() + cell.column() - 1, 0))


def _enter_cell(cursor: QTextCursor, table: QTextTable, number: int) -> None:
    cell = table.cellAt(*divmod(number, table.columns()))
    cursor.setPosition(cell.lastPosition())


def _style_cells(table: QTextTable, look: RichLook) -> None:
    style_table(table, look)
    block = table.firstCursorPosition().block()
    while block.isValid() and block.position() <= table.lastPosition():
        style_block(block, look)
        block = block.next()
