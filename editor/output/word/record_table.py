"""Records as a Word table: a header row that repeats, no merged cells, each value in a control of its own."""

import re
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
_LONGEST_NAME: Final = 17  # characters of a name that stay on a line ("Recommendation 10")
_SPACE_BELOW: Final = 200  # twentieths of a point
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
                for head, width in zip(table.columns, widths, strict=True)
            ),
            heads=True,
        ),
        *(
            _row(
                _value_cell(cell, _title(head, row[0]), width, controls)
                for cell, head, width in zip(row, table.columns, widths, strict=True)
            )
            for row in table.rows
        ),
    )
    yield separator(_SPACE_BELOW)


def column_widths(table: RecordTable) -> list[int]:
    """Each column as wide as its longest word, the first as its names; what is left goes where much is written."""
    texts = [
        [head, *(line for row in table.rows for line in row[number].texts)]
        for number, head in enumerate(table.columns)
    ]
    lines = [_width(max(map(len, each))) for each in texts]
    words = [_width(min(_longest_word(each), _LONGEST_WORD)) for each in texts]
    least = [min(lines[0], _width(_LONGEST_NAME)), *words[1:]]
    spare = TEXT_WIDTH - sum(least)
    if spare <= 0:
        return _shared(TEXT_WIDTH, least)
    room = [max(line - needed, 0) for line, needed in zip(lines, least, strict=True)]
    shares = _shared_up_to(room, spare, [sum(map(len, each)) + 1 for each in texts])
    widths = [needed + share for needed, share in zip(least, shares, strict=True)]
    more = _shared(TEXT_WIDTH - sum(widths), widths)
    return [width + share for width, share in zip(widths, more, strict=True)]


def _width(characters: int) -> int:
    return characters * _CHARACTER + _MARGINS


def _longest_word(lines: Iterable[str]) -> int:
    return max((len(word) for line in lines for word in re.split(r"[ \n\t]", line)), default=0)


def _shared(whole: int, weights: Sequence[int]) -> list[int]:
    """``whole`` in shares that add up to it."""
    shares = [whole * weight // sum(weights) for weight in weights]
    shares[-1] += whole - sum(shares)
    return shares


def _shared_up_to(limits: Sequence[int], whole: int, weights: Sequence[int]) -> list[int]:
    """``whole`` by weight, nobody given more than the limit; what one does not need is left for the others."""
    shares = [0] * len(limits)
    left = sum(weights)
    for number in sorted(range(len(limits)), key=lambda each: limits[each] / weights[each]):
        shares[number] = min(limits[number], whole * weights[number] // left)
        whole -= shares[number]
        left -= weights[number]
    return shares


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


def _title(column: str, first: Cell) -> str:
    """What a control in a row is called: by its column, and by what the first cell calls the row."""
    return " – ".join(part for part in (column, *first.texts[:1]) if part)


def _value_cell(cell: Cell, title: str, width: int, controls: Controls) -> Element:
    first, *more = cell.lines
    shown = [first, *(line for line in more if any(part.value.text for part in line))]
    return _cell((paragraph("TableText", *_values(line, title, controls)) for line in shown), width)


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
