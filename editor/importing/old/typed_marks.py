"""Bullets and Markdown that somebody typed into a Word document or a web page: shape, not words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from editor.importing.old.lines import Line, Piece, cut, make_line
from editor.importing.old.text_lines import BULLET, HEADING, RULE, strong, without_closing

_SURE: Final = frozenset("•·▪◦‣●○")
_NEXT: Final = re.compile(r"\s(?=[•▪◦‣●○]\s)")
_FOOT: Final = re.compile(
    r"\s(?=(?:Share this|Powered by)\b)"
)  # in small letters it may be the writer's sentence


def without_typed_marks(lines: Sequence[Line]) -> tuple[Line, ...]:
    """``lines`` with typed bullets as list items, and Markdown's marks as shape where the document uses them.

    A dash or star is a bullet where its neighbour has one too. What is taken off stands in ``marks``.
    """
    apart = [part for at, each in enumerate(lines) for part in _apart(each, last=at == len(lines) - 1)]
    markdown = any(not each.heading and HEADING.match(each.text) for each in apart)
    return tuple(_read(apart, at, markdown=markdown) for at in range(len(apart)))


def _apart(line: Line, *, last: bool) -> Iterator[Line]:
    """What a converter ran together: items of a list at their bullets, and the last line at a page's own words."""
    is_item = bool(line.list or BULLET.match(line.text))
    found = _NEXT.finditer(line.text) if is_item else _FOOT.finditer(line.text) if last else ()
    starts = [0, *(each.end() for each in found)]
    if line.boxes or len(starts) == 1:
        yield line
        return
    for number, (start, end) in enumerate(pairwise((*starts, len(line.text)))):
        made = make_line(cut(line.pieces, start, end), line.paragraph, cell=line.cell)
        yield made if number else replace(line, pieces=made.pieces, text=made.text)


def _read(lines: Sequence[Line], at: int, *, markdown: bool) -> Line:
    line = lines[at]
    if line.list or line.boxes or not line.text:
        return line
    if not line.heading and _is_bullet(lines, at):
        found = BULLET.match(line.text)
        assert found is not None
        made = _cut(line, [(0, found.end())], found["mark"])
        return replace(made, list="ul", level=0)
    return _markdown(line) if markdown else line


def _is_bullet(lines: Sequence[Line], at: int) -> bool:
    found = BULLET.match(lines[at].text)
    if found is None:
        return False
    near = (lines[other] for other in (at - 1, at + 1) if 0 <= other < len(lines))
    return found["mark"] in _SURE or any(
        (other := BULLET.match(each.text)) is not None and other["mark"] == found["mark"] for each in near
    )


def _markdown(line: Line) -> Line:
    if RULE.match(line.text):
        return make_line((), line.paragraph, marks=line.marks + line.text, cell=line.cell)
    if found := HEADING.match(line.text):
        words, closing = without_closing(line.text[found.end() :])
        ends = [(0, found.end()), (found.end() + len(words), len(line.text))]
        made = _cut(line, ends, found[1] + closing)
        line = replace(made, heading=len(found[1]))
    return _without_stars(line)


def _without_stars(line: Line) -> Line:
    spans: list[tuple[int, int]] = []
    pieces: list[Piece] = []
    end, stars = 0, ""
    for found in strong(line.text):
        spans += [(found.start(), found.start(2)), (found.end(2), found.end())]
        pieces += cut(line.pieces, end, found.start())
        size = len(found[1])
        pieces += [
            replace(each, bold=each.bold or size > 1, italic=each.italic or size != 2)
            for each in cut(line.pieces, *found.span(2))
        ]
        end, stars = found.end(), stars + found[1] * 2
    if not spans:
        return line
    pieces += cut(line.pieces, end, len(line.text))
    return _remade(line, pieces, stars)


def _cut(line: Line, spans: Sequence[tuple[int, int]], marks: str) -> Line:
    """``line`` without the characters of ``spans``, which lie at its ends."""
    return _remade(line, _outside(line, spans), marks)


def _outside(line: Line, spans: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    at = 0
    for start, end in (*spans, (len(line.text), len(line.text))):
        yield from cut(line.pieces, at, start)
        at = end


def _remade(line: Line, pieces: Sequence[Piece] | Iterator[Piece], marks: str) -> Line:
    made = make_line(pieces, line.paragraph)
    return replace(line, pieces=made.pieces, text=made.text, marks=line.marks + marks)
