"""Records as a Word table: a header row that repeats, no merged cells, each value in a control of its own."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from editor.output.blocks import Cell, Line, RecordTable
from editor.output.word.controls import Controls
from editor.output.word.narrative import TEXT_WIDTH, separator
from editor.output.word.xml import Element, element, paragraph, run, val

_CHARACTER: Final = (
    130  # the width of one in a table's type, in twentieths of a point: rather too much than too little
)
_MARGINS: Final = 250  # of a cell, left and right together
_LONGEST_WORD: Final = (
    15  # characters of a word that a column makes room for; longer ones (addresses) are broken
)
_LONGEST_LINE: Final = 300  # characters from which on a column needs no more room than others as long
_FIRST_ROW_AND_COLUMN: Final = "00A0"


def record_table(table: RecordTable, title: str, controls: Controls) -> Iterator[Element]:
    """The caption, the table, and what keeps it from touching a next one."""
    if table.caption:
        yield paragraph("Caption", *controls.marked("at", table.place, [run(table.caption)]))
    widths = column_widths(table)
    yield element(
        "w:tbl",
        None,
        _properties(title),
        element("w:tblGrid", None, *(element("w:gridCol", {"w:w": str(width)}) for width in widths)),
        _row(
            (
                _cell([paragraph("TableText", run(head))], width)
                for head, width in _with(table.columns, widths)
            ),
            heads=True,
        ),
        *(
            _row(_value_cell(table, number, row[number], widths, controls) for number in range(len(row)))
            for row in table.rows
        ),
    )
    yield separator()


def column_widths(table: RecordTable) -> list[int]:
    """Each column as wide as its longest word; what is left over goes where the long texts stand."""
    texts = [
        [head, *(line for row in table.rows for line in row[number].texts)]
        for number, head in enumerate(table.columns)
    ]
    least = [_width(min(_longest_word(lines), _LONGEST_WORD)) for lines in texts]
    most = [_width(min(max(map(len, lines)), _LONGEST_LINE)) for lines in texts]
    spare = TEXT_WIDTH - sum(least)
    if spare <= 0:
        return _shared(TEXT_WIDTH, least)
    wishes = [max(wanted - needed, 1) for wanted, needed in zip(most, least, strict=True)]
    return [needed + more for needed, more in zip(least, _shared(spare, wishes), strict=True)]


def _width(characters: int) -> int:
    return characters * _CHARACTER + _MARGINS


def _longest_word(lines: Iterable[str]) -> int:
    return max((len(word) for line in lines for word in line.split()), default=0)


def _shared(whole: int, weights: Sequence[int]) -> list[int]:
    """``whole`` in shares that add up to it."""
    shares = [whole * weight // sum(weights) for weight in weights]
    shares[-1] += whole - sum(shares)
    return shares


def _with(heads: Sequence[str], widths: Sequence[int]) -> Iterator[tuple[str, int]]:
    return zip(heads, widths, strict=True)


def _properties(title: str) -> Element:
    look = {
        "w:val": _FIRST_ROW_AND_COLUMN,
        **dict.fromkeys(("w:firstRow", "w:firstColumn"), "1"),
        **dict.fromkeys(("w:lastRow", "w:lastColumn", "w:noHBand"), "0"),
        "w:noVBand": "1",
    }
    return element(
        "w:tblPr",
        None,
        val("w:tblStyle", "TableGrid"),
        element("w:tblW", {"w:w": str(TEXT_WIDTH), "w:type": "dxa"}),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblLook", look),
        val("w:tblCaption", title),
    )


def _row(cells: Iterable[Element], *, heads: bool = False) -> Element:
    properties = [element("w:cantSplit"), *([element("w:tblHeader")] if heads else [])]
    return element("w:tr", None, element("w:trPr", None, *properties), *cells)


def _cell(paragraphs: Iterable[Element], width: int) -> Element:
    size = element("w:tcPr", None, element("w:tcW", {"w:w": str(width), "w:type": "dxa"}))
    return element("w:tc", None, size, *paragraphs)


def _value_cell(
    table: RecordTable, number: int, cell: Cell, widths: Sequence[int], controls: Controls
) -> Element:
    title = f"{table.caption or table.name}: {table.columns[number]}"
    lines = (
        paragraph("TableText", *_values(line, title, controls))
        for number_of_line, line in enumerate(cell.lines)
        if number_of_line == 0 or any(part.value.text for part in line)
    )
    return _cell(lines, widths[number])


def _values(line: Iterable[Line], title: str, controls: Controls) -> Iterator[Element]:
    """Values beside each other, a space between two that are there; one that is not leaves only room to fill it in."""
    written = False
    for part in line:
        if written and part.value.text:
            yield run(" ")
        if part.value.text and part.before:
            yield run(part.before)
        yield from controls.value(part.place, title, part.value, quiet=True)
        if part.value.text and part.after:
            yield run(part.after)
        written = written or bool(part.value.text)
