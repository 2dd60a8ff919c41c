"""The recommendations of a report, pasted or taken from its PDF, told apart into a proposal that a person confirms.

What makes an item: a label ("Recommendation 7", "AFI 2", "Cause of concern 1"), a number before a line ("14.", "R4"),
a row of a copied table, and beneath a heading ("Areas for improvement") also a bullet or a line with "should". Marks
such as "(a)" make parts; bullets inside an item stay lines of its text. A paragraph behind a blank line belongs to
the item where it is asked for (the item ends with a colon) or itself asks for something; all other prose is unplaced.
"""

import re
from dataclasses import dataclass, field, replace

from editor.importing.pasted import MOST_CHARACTERS, TooLongError
from editor.importing.report.items import ItemKind, Piece, ReportItem, ReportList, Role, StatedCount
from editor.importing.report.marks import (
    BULLETS,
    Line,
    Mark,
    ends_sentence,
    heading_of,
    lines_of,
    mark_of,
    part_of,
    report_of,
)
from editor.importing.report.owners import due_in, due_of, has_modal, owners_in, owners_named
from editor.importing.report.parts import first_of, following
from editor.importing.report.stated import is_one_sentence, stated_in
from editor.importing.report.table import (
    KINDS,
    PAGE,
    Cell,
    Column,
    cells_of,
    guessed,
    headed,
    is_head,
    name_of,
    number_of,
)
from editor.model.text import clean

_ON_PAGE = re.compile(r"(?:\bpage|\bp\.)\s?([0-9]{1,4})\)?\.?\Z", re.IGNORECASE)


def read_report_list(text: str) -> ReportList:
    """The items in ``text``, the counts that it states, and all that could not be placed.

    Raises :class:`~editor.importing.pasted.TooLongError` above two million characters.
    """
    cleaned = clean(text)
    if len(cleaned) > MOST_CHARACTERS:
        raise TooLongError
    reader = _Reader(cleaned)
    for line in lines_of(cleaned):
        reader.read(line)
    return reader.proposal()


@dataclass(slots=True)
class _Draft:
    """An item that is being read."""

    kind: ItemKind
    part_of: int | None
    report: str
    start: int
    end: int
    number: str = ""
    lines: list[str] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)

    def is_open(self) -> bool:
        """Whether something has to follow: there are no words yet, or no end of a sentence."""
        return not self.lines or not ends_sentence(self.lines[-1])

    def has_bullets(self) -> bool:
        return any(line[0] in BULLETS for line in self.lines[1:])

    def finished(self) -> ReportItem:
        text = "\n".join(self.lines)
        named = self.cells.get("owner") or owners_named(text)
        day, words = due_of(self.cells["due"]) if "due" in self.cells else due_in(text)
        page = PAGE.fullmatch(self.cells.get("page", "")) or _ON_PAGE.search(text[-40:])
        return ReportItem(
            self.kind,
            self.number,
            text,
            self.part_of,
            owners_in(named),
            named,
            day,
            words,
            self.report,
            int(page[1]) if page else None,
            (self.start, self.end),
        )


@dataclass(frozen=True, slots=True)
class _Level:
    """An open item: its place in the list, and what its mark was, by which the next of its kind is known."""

    item: int
    style: str
    sign: str = ""


class _Reader:
    """Reads line after line; what was read of the lines before decides what the next one is."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._drafts: list[_Draft] = []
        self._pieces: list[Piece] = []
        self._stated: list[StatedCount] = []
        self._levels: list[_Level] = []
        self._kind: ItemKind = "recommendation"
        self._under_heading = False
        self._report = ""
        self._concern: int | None = None
        self._columns: dict[int, Column] = {}

    def proposal(self) -> ReportList:
        return ReportList(
            tuple(draft.finished() for draft in self._drafts),
            tuple(self._stated),
            tuple(self._text[each.start : each.end] for each in self._pieces if each.role == "unplaced"),
            self._text,
            tuple(self._pieces),
        )

    def read(self, line: Line) -> None:
        if "\t" in line.text and self._is_row(line):
            return
        if self._is_heading(line):
            return
        mark = mark_of(line.text)
        if mark is not None and self._is_item(line, mark):
            return
        part = part_of(line.text)
        if part is not None and self._is_part(line, part):
            return
        self._plain(line)

    # --- headings ------------------------------------------------------------------------------------

    def _is_heading(self, line: Line) -> bool:
        name_at = report_of(line.text)
        heading = None if name_at else heading_of(line.text)
        if name_at:
            self._report, self._concern = line.text[name_at:], None
        elif heading is None:
            return False
        else:
            self._kind, self._under_heading = heading.kind, True
            self._report = heading.report or self._report
            # "Recommendations" alone, beneath a cause of concern, are those that it carries.
            if not heading.plain or heading.kind != "recommendation":
                self._concern = None
        self._levels, self._columns = [], {}
        self._add(line.start, line.end, "heading")
        return True

    # --- items and parts -----------------------------------------------------------------------------

    def _is_item(self, line: Line, mark: Mark) -> bool:
        if mark.style == "labelled":
            self._begin(line, mark, mark.kind or self._kind)
            return True
        whole = self._levels[0] if self._levels else None
        if mark.style == "bare":
            if (
                whole
                and not mark.number.startswith("R")
                and whole.style == "labelled"
                and self._drafts[whole.item].kind != "cause_of_concern"
            ):
                return self._is_part(line, replace(mark, style="part"))
            kind = self._kind if self._concern is None else "recommendation"
            self._begin(line, mark, kind)
            return True
        return self._is_bullet_item(line, mark, whole)

    def _is_bullet_item(self, line: Line, mark: Mark, whole: _Level | None) -> bool:
        if whole is None:
            if self._under_heading:
                self._begin(line, mark, self._kind)
            return self._under_heading
        draft = self._drafts[whole.item]
        if whole.style != mark.style or draft.has_bullets() or draft.lines[-1].endswith(":"):
            return False
        self._begin(line, mark, draft.kind)
        return True

    def _is_part(self, line: Line, mark: Mark) -> bool:
        for depth in range(len(self._levels) - 1, 0, -1):
            if style := following(self._levels[depth].style, self._levels[depth].sign, mark.number):
                self._begin(line, mark, self._drafts[self._levels[0].item].kind, depth, style)
                return True
        style = first_of(mark.number)
        if not self._levels or not style or any(level.style == style for level in self._levels[1:]):
            return False
        self._begin(line, mark, self._drafts[self._levels[0].item].kind, len(self._levels), style)
        return True

    def _begin(self, line: Line, mark: Mark, kind: ItemKind, depth: int = 0, style: str = "") -> None:
        """Open an item; ``depth`` says of how many open ones it is a part."""
        index = self._open(kind, depth, style or mark.style, mark.number, line.start)
        at = line.start + mark.at
        self._add(line.start, at, "label")
        self._add(at, at + len(mark.number), "number", index)
        self._add(at + len(mark.number), line.start + mark.length, "label")
        self._put(index, line.text[mark.length :].strip(), line.start + mark.length, line.end)

    def _open(self, kind: ItemKind, depth: int, style: str, number: str, start: int) -> int:
        index = len(self._drafts)
        above = self._levels[depth - 1].item if depth else None
        if not depth:
            if kind != "recommendation":
                self._concern = index if kind == "cause_of_concern" else None
            else:
                above = self._concern
        self._levels = [*self._levels[:depth], _Level(index, style, number)]
        self._drafts.append(_Draft(kind, above, self._report, start, start + len(number), number))
        return index

    def _put(self, index: int, text: str, start: int, end: int, role: Role = "text") -> None:
        draft = self._drafts[index]
        draft.end = max(draft.end, end)
        if text and role == "text":
            draft.lines.append(text)
        elif text:
            draft.cells[role] = text
        self._add(start, end, role, index)

    def _add(self, start: int, end: int, role: Role, item: int | None = None) -> None:
        words = self._text[start:end]
        if words.strip():
            start += len(words) - len(words.lstrip())
            self._pieces.append(Piece(start, start + len(words.strip()), role, item))

    # --- prose ---------------------------------------------------------------------------------------

    def _plain(self, line: Line) -> None:
        stated = stated_in(line.text)
        if stated:
            self._stated.extend(stated)
            self._levels = []
            self._add(line.start, line.end, "stated" if is_one_sentence(line.text) else "unplaced")
        elif self._is_unmarked_item(line):
            self._begin(line, Mark("unmarked", 0), self._kind)
        elif self._levels and self._belongs(line):
            self._put(self._levels[-1].item, line.text, line.start, line.end)
        else:
            self._levels = []
            self._add(line.start, line.end, "unplaced")

    def _is_unmarked_item(self, line: Line) -> bool:
        if not self._under_heading or line.text[0] in BULLETS or not has_modal(line.text):
            return False
        if not self._levels:
            return True
        return self._levels[-1].style == "unmarked" and not self._drafts[-1].is_open()

    def _belongs(self, line: Line) -> bool:
        draft = self._drafts[self._levels[-1].item]
        return (
            not line.after_blank
            or draft.is_open()
            or draft.kind == "cause_of_concern"
            or line.text[0] in BULLETS
            or line.text[0].islower()
            or has_modal(line.text)
        )

    # --- tables copied as lines with tabs ------------------------------------------------------------

    def _is_row(self, line: Line) -> bool:
        cells = list(cells_of(line))
        if is_head(cells):
            self._columns = headed(cells)
            self._levels = []
            self._kind = next((kind for cell in cells if (kind := KINDS.get(name_of(cell)))), self._kind)
            self._add(line.start, line.end, "heading")
            return True
        columns = self._columns or guessed(cells)
        if "text" not in {columns.get(cell.column) for cell in cells}:
            return False
        self._read_row(cells, columns)
        return True

    def _read_row(self, cells: list[Cell], columns: dict[int, Column]) -> None:
        numbered = next((cell for cell in cells if columns.get(cell.column) == "number"), None)
        mark = number_of(numbered.text) if numbered else Mark("row", 0)
        index = self._open(mark.kind or self._kind, 0, "row", mark.number, cells[0].start)
        for cell in cells:
            end = cell.start + len(cell.text)
            role = columns.get(cell.column)
            if cell is numbered:
                at = cell.start + mark.at
                self._add(cell.start, at, "label")
                self._put(index, "", at, at + len(mark.number), "number")
                self._add(at + len(mark.number), end, "label")
            elif role is None or (role == "page" and not PAGE.fullmatch(cell.text)):
                self._add(cell.start, end, "unplaced")
            else:
                self._put(index, cell.text, cell.start, end, role)
