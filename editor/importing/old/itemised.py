"""Answers given recommendation by recommendation, whose headings are those of the form again and again.

They are one text: cut at each heading, all but one of its parts would stand under the wrong one. It goes to the last
of the form's texts whose heading is repeated, for in the form's order that is the one that answers.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from editor.importing.old.lines import Line
from editor.importing.old.targets import Match, Target
from forms.schema import RichField

_ITEM: Final = re.compile(
    r"\W*(?:\d{1,2}[.)]\s*)?(?:recommendation|area for improvement|afi|cause of concern)s?\s*(?:no\.?\s*)?#?\d",
    re.IGNORECASE,
)
_LIKE: Final = 0.93
_WORTH: Final = 1.5


def gathered(lines: Sequence[Line], by_line: Mapping[int, Sequence[Match]]) -> dict[int, list[Match]]:
    """``by_line`` with one match in place of headings that come with each recommendation, or head columns."""
    heads = {
        at: own
        for at, matches in by_line.items()
        if (own := [each for each in matches if _is_of_text(each.target) and each.like >= _LIKE])
    }
    found = {at: list(matches) for at, matches in by_line.items()}
    for begin, parts in (*_under_items(lines, heads), *_above_columns(lines, heads)):
        last = max((each.target for at in parts for each in heads[at]), key=lambda target: target.rank)
        for at in parts:
            found[at] = [each for each in found[at] if not _is_of_text(each.target)]
        whole = Match(begin, last, _WORTH, 1.0, 0, len(lines[begin].text), gathers=True)
        found.setdefault(begin, []).append(whole)
    return found


def _is_of_text(target: Target) -> bool:
    """Whether a text stands below the heading ``target``."""
    return isinstance(target.field, RichField) or (target.field is None and target.section is not None)


def _under_items(
    lines: Sequence[Line], heads: Mapping[int, Sequence[Match]]
) -> Iterator[tuple[int, list[int]]]:
    """Where the first recommendation stands, and the headings below it, if one of them comes under a second one too."""
    items = [at for at, line in enumerate(lines) if _ITEM.match(line.text)]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at in sorted(heads):
        for each in heads[at]:
            places[each.target.name].append(at)
    again = sorted(
        at
        for found in places.values()
        for at in found
        if _is_between(items, found[0], at) or _is_between(items, at, found[-1])
    )
    begin = max((each for each in items if again and each < again[0]), default=None)
    if begin is not None:
        yield begin, again


def _above_columns(
    lines: Sequence[Line], heads: Mapping[int, Sequence[Match]]
) -> Iterator[tuple[int, list[int]]]:
    """The first cell of each row that heads the columns of a table, and the headings in that row."""
    rows: defaultdict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line.cell is not None:
            rows[line.cell.table, line.cell.row].append((line.cell.column, at))
    lowest: dict[
        tuple[int, int], int
    ] = {}  # by table and column: the last row with words in it and in the first
    for (table, row), cells in rows.items():
        if any(column == 0 for column, _ in cells):
            lowest |= {(table, column): row for column, _ in cells}
    for (table, row), cells in rows.items():
        own = [(column, at) for column, at in cells if at in heads]
        if own and own[0] != cells[0] and lowest.get((table, own[0][0]), row) > row:
            yield cells[0][1], [at for _, at in own]


def _is_between(items: Sequence[int], one: int, other: int) -> bool:
    return bisect_left(items, one) < bisect_left(items, other)
