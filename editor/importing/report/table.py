"""Tables of recommendations copied as lines with tabs: what the columns are, with a head and without one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from editor.importing.report.items import ItemKind
from editor.importing.report.marks import NUMBERS, Line, Mark, mark_of
from editor.importing.report.owners import due_in, due_of, owners_in

Column = Literal["number", "text", "owner", "due", "page"]
_COLUMNS: Final[dict[str, Column]] = {
    **dict.fromkeys(("number", "no", "no.", "ref", "ref.", "reference", "#", "recommendation number"), "number"),
    **dict.fromkeys(("recommendation", "text", "wording", "area for improvement", "afi", "detail"), "text"),
    **dict.fromkeys(("owner", "owners", "for", "lead", "responsible", "addressee", "who", "to"), "owner"),
    **dict.fromkeys(("due", "due by", "due date", "by", "by when", "date", "deadline", "completion date"), "due"),
    **dict.fromkeys(("page", "p.", "page number"), "page"),
}  # fmt: skip
"""What the heads of columns are called, in small letters."""

KINDS: Final[dict[str, ItemKind]] = {
    "recommendation": "recommendation",
    "recommendation number": "recommendation",
    "area for improvement": "afi",
    "afi": "afi",
}
"""What a table's items are, by the head of their column."""

_NUMBER = re.compile(rf"(?:R[0-9]{{1,3}}|{NUMBERS})[.):]?")
PAGE: Final = re.compile(r"(?:page|p\.)?\s?([0-9]{1,4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one column of a row that is not empty, and where in the whole text it begins."""

    column: int
    text: str
    start: int


def cells_of(line: Line) -> Iterator[Cell]:
    """The cells of a line, without the empty ones."""
    at = line.start
    for column, raw in enumerate(line.text.split("\t")):
        if raw.strip():
            yield Cell(column, raw.strip(), at + len(raw) - len(raw.lstrip()))
        at += len(raw) + 1


def name_of(cell: Cell) -> str:
    """A cell's words as the head of a table is known by them."""
    return cell.text.casefold().rstrip(":")


def is_head(cells: list[Cell]) -> bool:
    """Whether a row is the head of a table: each of its cells names a column."""
    return len(cells) > 1 and all(name_of(cell) in _COLUMNS for cell in cells)


def headed(cells: list[Cell]) -> dict[int, Column]:
    """The columns that a head names, each but the text once: a second owner or date would write over the first."""
    columns: dict[int, Column] = {}
    for cell in cells:
        column = _COLUMNS[name_of(cell)]
        if column == "text" or column not in columns.values():
            columns[cell.column] = column
    return columns


def guessed(cells: list[Cell]) -> dict[int, Column]:
    """What the cells are in a table without a head: number, text, then owner, date and page by their words."""
    if len(cells) < 3 or not (_NUMBER.fullmatch(cells[0].text) or _is_label(cells[0].text)):
        return {}
    columns: dict[int, Column] = {cells[0].column: "number", cells[1].column: "text"}
    for cell in cells[2:]:
        meaning = _meaning(cell.text)
        if meaning and meaning not in columns.values():
            columns[cell.column] = meaning
    return columns


def _meaning(text: str) -> Column | None:
    day, _ = due_of(text)
    if day or due_in(text)[1]:
        return "due"
    if owners_in(text):
        return "owner"
    return "page" if PAGE.fullmatch(text) else None


def _is_label(text: str) -> bool:
    mark = mark_of(text)
    return mark is not None and mark.style == "labelled" and mark.length >= len(text)


def number_of(text: str) -> Mark:
    """The number in a cell: behind its label, before its full stop, or else all of it."""
    mark = mark_of(text)
    if mark is not None and mark.length >= len(text) and mark.style in ("labelled", "bare"):
        return mark
    number = text.rstrip(".):") or text
    return Mark("row", len(text), number)
