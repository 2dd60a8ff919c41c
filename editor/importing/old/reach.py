"""How far what follows a label can be its own: to the end of its row in a table, and not into a letter's close."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from editor.importing.old.lines import Line
from editor.importing.old.people import CLOSING

_MOST_SIGNED: Final = 8


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a line that are still to be placed."""

    at: int
    start: int
    end: int


def before_closing(lines: Sequence[Line], rest: list[Stretch]) -> tuple[list[Stretch], list[Stretch]]:
    """What stands above "Yours sincerely" and a few lines of who signed, and those."""
    ends = (n for n, each in enumerate(rest) if CLOSING.fullmatch(lines[each.at].text[each.start : each.end]))
    end = next((n for n in ends if len(rest) - n <= _MOST_SIGNED), len(rest))
    return rest[:end], rest[end:]


def of_row(lines: Sequence[Line], label: int, rest: list[Stretch]) -> tuple[list[Stretch], list[Stretch]]:
    """What may belong to a label whose value stands beside it in a table, and the rows below that begin anew."""
    own = lines[label].cell
    first = lines[rest[0].at].cell if rest else None
    if own is None or first is None or (first.table, first.row) != (own.table, own.row):
        return rest, []
    inside = [
        (number, cell)
        for number, each in enumerate(rest)
        if (cell := lines[each.at].cell) is not None and cell.table == own.table
    ]
    anew = (number for number, cell in inside if cell.row > own.row and cell.column <= own.column)
    begin, end = next(anew, len(rest)), inside[-1][0] + 1
    return [*rest[:begin], *rest[max(begin, end) :]], rest[begin : max(begin, end)]
