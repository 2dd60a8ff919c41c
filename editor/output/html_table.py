"""Records as an HTML table: a caption, a header for each column and each row, no merged cells."""

from collections.abc import Iterator
from html import escape
from typing import Final

from editor.output.blocks import Cell, RecordTable
from editor.output.html_narrative import typed

_LONGEST_WORD: Final = 24


def record_table(table: RecordTable) -> Iterator[str]:
    """The lines of the table. A wide one scrolls by itself, also from the keyboard; hence the name and the tab stop."""
    name = escape(table.caption or table.name)
    yield f'<div class="wide" role="group" aria-label="{name}" tabindex="0"><table class="records">'
    if table.caption:
        yield f'<caption class="typed">{typed(table.caption)}</caption>'
    most = max(range(len(table.columns)), key=lambda number: _written(table, number))
    heads = (_head(words, most=number == most) for number, words in enumerate(table.columns))
    yield f"<thead><tr>{''.join(heads)}</tr></thead>"
    yield "<tbody>"
    for first, *rest in table.rows:
        yield f'<tr><th scope="row">{_lines(first)}</th>{"".join(f"<td>{_lines(each)}</td>" for each in rest)}</tr>'
    yield "</tbody></table></div>"


def _written(table: RecordTable, number: int) -> int:
    return sum(len(line) for row in table.rows for line in row[number].texts)


def _head(words: str, *, most: bool) -> str:
    kind = "typed most" if most else "typed"
    return f'<th scope="col" class="{kind}">{typed(words)}</th>'


def _lines(cell: Cell) -> str:
    return "".join(f'<p class="{_kind(line)}">{typed(line)}</p>' for line in cell.texts)


def _kind(line: str) -> str:
    """A word that would make its column too wide may break anywhere: most are addresses."""
    longest = max(map(len, line.split()), default=0)
    return "typed breaks" if longest > _LONGEST_WORD else "typed"
