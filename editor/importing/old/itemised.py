"""Answers given recommendation by recommendation, whose headings are those of the form again and again.

They are one text: cut at each heading, all but one of its parts would stand under the wrong one. It goes to the last
of the form's texts whose heading is repeated, for in the form's order that is the one that answers.
"""

import re
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
        {
            at
            for found in places.values()
            for at in found
            if any(one < item < other for item in items for one in found for other in found)
        }
    )
    begin = max((each for each in items if again and each < again[0]), default=None)
    if begin is not None:
        yield begin, again


def _above_columns(
    lines: Sequence[Line], heads: Mapping[int, Sequence[Match]]
) -> Iterator[tuple[int, list[int]]]:
    """The first cell of each row that heads the columns of a table, and the headings in that row."""
    cells = {at: line.cell for at, line in enumerate(lines) if line.cell is not None}
    rows: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for at in heads:
        if (cell := cells.get(at)) is not None:
            rows[cell.table, cell.row].append(at)
    for (table, row), own in rows.items():
        begin = min(at for at, cell in cells.items() if (cell.table, cell.row) == (table, row))
        columns = {cells[at].column for at in own}
        below = {(cell.row, cell.column) for cell in cells.values() if cell.table == table and cell.row > row}
        is_head = begin not in own and any({(each, 0), (each, min(columns))} <= below for each, _ in below)
        if is_head:
            yield begin, sorted(own)
