"""Two texts beside each other, as a person would mark them: paragraph by paragraph, then word by word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from typing import Literal, assert_never

from editor.model.alignment import Pair, alike, common, gaps, rising
from editor.model.richtext import (
    Heading,
    ListItem,
    Paragraph,
    Quotation,
    RichText,
    Run,
    Runs,
    Table,
    TextBlock,
    runs_text,
)
from editor.model.text import one_line

PieceKind = Literal["same", "inserted", "deleted"]
PassageChange = Literal["same", "changed", "formatted", "inserted", "deleted", "moved_away", "moved_here"]

# A word with its apostrophes, hyphens and accents, white space, or one other character.
_TOKEN = re.compile(r"\w[\w\u0300-\u036f]*(?:['’\-]\w[\w\u0300-\u036f]*)*|\s+|.", re.DOTALL)
_LONGEST_QUOTE = 40
_PLAIN = Run("")
_BETWEEN_CELLS = Run(" | ")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, a line of typed text or a row of a table. ``look`` names what it is beside plain text."""

    runs: Runs
    look: str = ""

    @property
    def text(self) -> str:
        return runs_text(self.runs)


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that stand on both sides or on one."""

    kind: PieceKind
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, line or table row.

    Its pieces that are not inserted are the text before, those that are not deleted the text after. A passage
    that moved stands at both places: ``moved_away`` with its words as deleted, ``moved_here`` with what was
    changed on the way. ``formatting`` holds a few words for each change of look ("“now” in bold").
    """

    change: PassageChange
    pieces: tuple[Piece, ...]
    look: str = ""
    formatting: tuple[str, ...] = ()


# --- texts as lines -------------------------------------------------------------------------------------


def rich_lines(text: RichText) -> tuple[Line, ...]:
    """The paragraphs and table rows of a rich text."""
    return tuple(
        chain.from_iterable(
            _table_lines(block) if isinstance(block, Table) else [Line(block.runs, _look(block))]
            for block in text.blocks
        )
    )


def typed_lines(text: str, look: str = "") -> tuple[Line, ...]:
    """The lines of plain text."""
    return tuple(Line((Run(line),), look) for line in text.split("\n"))


def _look(block: TextBlock) -> str:
    match block:
        case Paragraph():
            return ""
        case Quotation():
            return "quotation"
        case Heading():
            return "heading" if block.level == 1 else "smaller heading"
        case ListItem():
            kind = "bullet" if block.list == "ul" else "numbered item"
            nested = f", level {block.level + 1}" if block.level else ""
            return f"{kind}{nested}{', beginning anew' if block.restart else ''}"
        case _:
            assert_never(block)


def _table_lines(table: Table) -> Iterator[Line]:
    if table.caption:
        yield Line((Run(table.caption),), "caption of a table")
    for number, row in enumerate(table.rows):
        cells = chain.from_iterable((_BETWEEN_CELLS, *cell) for cell in row)
        first = "heading row of a table" if table.header else "first row of a table"
        yield Line(tuple(cells)[1:], "table row" if number else first)


# --- lines beside lines ---------------------------------------------------------------------------------


def compare_lines(before: Sequence[Line], after: Sequence[Line]) -> tuple[Passage, ...]:
    """Every line of both, in the order of ``after``, what is gone before what came in its place."""
    was, now = [line.text for line in before], [line.text for line in after]
    in_place = _in_place(was, now)
    moved = _moved(was, now, in_place)
    left = {i for i, _ in moved}
    came_from = {j: i for i, j in moved}
    passages: list[Passage] = []
    edges = [*in_place, None]
    for (gone, come), pair in zip(gaps(in_place, len(was), len(now)), edges, strict=True):
        passages.extend(_whole(before[i], "deleted", "moved_away" if i in left else "deleted") for i in gone)
        passages.extend(
            _beside(before[came_from[j]], after[j], moved=True)
            if j in came_from
            else _whole(after[j], "inserted", "inserted")
            for j in come
        )
        if pair is not None:
            passages.append(_beside(before[pair[0]], after[pair[1]]))
    return tuple(passages)


def _in_place(was: Sequence[str], now: Sequence[str]) -> list[Pair]:
    """Lines that are the same or alike and stand in the same order."""
    equal = common(was, now)
    found = list(equal)
    for gone, come in gaps(equal, len(was), len(now)):
        if gone and come:
            near = alike(was[gone.start : gone.stop], now[come.start : come.stop])
            found.extend((gone.start + i, come.start + j) for i, j in rising(near))
    return sorted(found)


def _moved(was: Sequence[str], now: Sequence[str], in_place: Sequence[Pair]) -> list[Pair]:
    """Lines with words in them that stand elsewhere now, as they were or little changed."""
    stayed = [{pair[side] for pair in in_place} for side in (0, 1)]
    gone = [i for i, text in enumerate(was) if i not in stayed[0] and text.strip()]
    come = [j for j, text in enumerate(now) if j not in stayed[1] and text.strip()]
    same: dict[str, list[int]] = {}
    for j in reversed(come):
        same.setdefault(now[j], []).append(j)
    equal = [(i, same[was[i]].pop()) for i in gone if same.get(was[i])]
    taken = [{pair[side] for pair in equal} for side in (0, 1)]
    gone, come = [i for i in gone if i not in taken[0]], [j for j in come if j not in taken[1]]
    near = alike([was[i] for i in gone], [now[j] for j in come])
    return [*equal, *((gone[i], come[j]) for i, j in near)]


def replaced(before: Sequence[Line], after: Sequence[Line]) -> tuple[Passage, ...]:
    """Every line of ``before`` as gone, every one of ``after`` as new: for what is read as a whole, such as a day."""
    gone = (_whole(line, "deleted", "deleted") for line in before)
    return (*gone, *(_whole(line, "inserted", "inserted") for line in after))


def _whole(line: Line, kind: PieceKind, change: PassageChange) -> Passage:
    return Passage(change, (Piece(kind, line.text),), line.look)


def _beside(before: Line, after: Line, *, moved: bool = False) -> Passage:
    pieces = compare_words(before.text, after.text)
    formatting = tuple(_formatting(before, after, pieces))
    if moved:
        return Passage("moved_here", pieces, after.look, formatting)
    if any(piece.kind != "same" for piece in pieces):
        return Passage("changed", pieces, after.look, formatting)
    return Passage("formatted" if formatting else "same", pieces, after.look, formatting)


def words_of(text: str) -> list[str]:
    """The words, spaces and other characters that a comparison looks at; joined they are ``text``."""
    return _TOKEN.findall(text)


# --- words beside words ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Span:
    """Characters before and what stands for them after; ``same`` where they are equal."""

    same: bool
    before: str
    after: str


def compare_words(before: str, after: str) -> tuple[Piece, ...]:
    """The words of both: what stays, and at each change what is gone before what is new."""
    if before == after:
        return (Piece("same", before),) if before else ()
    spans = _joined(_spans(words_of(before), words_of(after)))
    return tuple(chain.from_iterable(map(_pieces, _joined(_without_islands(spans)))))


def _spans(was: Sequence[str], now: Sequence[str]) -> Iterator[_Span]:
    pairs = common(was, now)
    for (gone, come), pair in zip(gaps(pairs, len(was), len(now)), [*pairs, None], strict=True):
        if gone or come:
            yield _Span(False, "".join(was[i] for i in gone), "".join(now[j] for j in come))
        if pair is not None:
            yield _Span(True, was[pair[0]], was[pair[0]])


def _without_islands(spans: Sequence[_Span]) -> Iterator[_Span]:
    """A space or comma alone between two changes is part of one change."""
    for place, span in enumerate(spans):
        inside = 0 < place < len(spans) - 1
        island = inside and not any(map(str.isalnum, span.before))
        yield _Span(span.same and not island, span.before, span.after)


def _joined(spans: Iterable[_Span]) -> list[_Span]:
    """Neighbours of one kind as one."""
    grouped = [(same, list(group)) for same, group in groupby(spans, lambda span: span.same)]
    return [
        _Span(same, "".join(each.before for each in group), "".join(each.after for each in group))
        for same, group in grouped
    ]


def _pieces(span: _Span) -> Iterator[Piece]:
    if span.same:
        yield Piece("same", span.before)
        return
    if span.before:
        yield Piece("deleted", span.before)
    if span.after:
        yield Piece("inserted", span.after)


# --- how it looks ---------------------------------------------------------------------------------------


def _formatting(before: Line, after: Line, pieces: Sequence[Piece]) -> Iterator[str]:
    """What was done to the look of the line, and of the words in it that stayed."""
    if before.look != after.look:
        yield f"{before.look or 'ordinary paragraph'} made {after.look or 'ordinary paragraph'}"
    if all(_restyling(run, _PLAIN) == "" for run in chain(before.runs, after.runs)):
        return
    was, now = _each_character(before.runs), _each_character(after.runs)
    i = j = 0
    for piece in pieces:
        size = len(piece.text)
        if piece.kind == "same":
            yield from _restyled(piece.text, was[i : i + size], now[j : j + size])
        i += 0 if piece.kind == "inserted" else size
        j += 0 if piece.kind == "deleted" else size


def _each_character(runs: Runs) -> list[Run]:
    """The run that each character stands in."""
    return [run for run in runs for _ in run.text]


def _restyled(text: str, was: Sequence[Run], now: Sequence[Run]) -> Iterator[str]:
    at = 0
    for said, group in groupby(map(_restyling, was, now)):
        size = len(list(group))
        if said:
            words = one_line(text[at : at + size])
            yield f"“{words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + '…'}” {said}"
        at += size


def _restyling(was: Run, now: Run) -> str:
    said = [
        f"{'' if new else 'no longer '}in {name}"
        for name, old, new in (("bold", was.bold, now.bold), ("italics", was.italic, now.italic))
        if old != new
    ]
    if was.href != now.href:
        said.append(f"linked to {now.href}" if now.href else "no longer linked")
    return ", ".join(said)
