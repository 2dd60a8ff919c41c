"""Records as an HTML table: a caption, a header for each column and each row, no merged cells."""

from collections.abc import Iterator
from html import escape
from typing import Final

from editor.output.blocks import Cell, RecordTable
from editor.output.html_narrative import typed

_LONG: Final = 60  # characters of a line from which on a column is kept wide


def record_table(table: RecordTable) -> Iterator[str]:
    """The lines of the table. A wide one scrolls by itself, also from the keyboard; hence the name and the tab stop."""
    name = escape(table.caption or table.name)
    yield f'<div class="wide" role="group" aria-label="{name}" tabindex="0"><table class="records">'
    if table.caption:
        yield f'<caption class="typed">{typed(table.caption)}</caption>'
    wide = [_is_long(table, number) for number in range(len(table.columns))]
    heads = (_head(words, is_wide) for words, is_wide in zip(table.columns, wide, strict=True))
    yield f"<thead><tr>{''.join(heads)}</tr></thead>"
    yield "<tbody>"
    for first, *rest in table.rows:
        yield f'<tr><th scope="row">{_lines(first)}</th>{"".join(f"<td>{_lines(each)}</td>" for each in rest)}</tr>'
    yield "</tbody></table></div>"


def _head(words: str, is_wide: bool) -> str:
    kind = "typed long" if is_wide else "typed"
    return f'<th scope="col" class="{kind}">{typed(words)}</th>'


def _is_long(table: RecordTable, number: int) -> bool:
    return any(len(line) > _LONG for row in table.rows for line in row[number].texts)


def _lines(cell: Cell) -> str:
    return "".join(f'<p class="typed">{typed(line)}</p>' for line in cell.texts)
