"""Plain text and Markdown as lines. Marks that stand for a line's shape are kept apart from its words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from editor.importing.old.lines import MOST_LINES, Line, OldText, Piece, TooManyLinesError, make_line
from editor.importing.old.ticks import symbols

_MOST_BYTES: Final = 30_000_000
_MOST_CHARACTERS: Final = 3_000_000
_LINE_ENDS: Final = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
HEADING: Final = re.compile(r"(#{1,6})[ \t]+(?=\S)")
RULE: Final = re.compile(r"[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$")
_QUOTED: Final = re.compile(r"(>+)[ \t]*(?=\S)")
BULLET: Final = re.compile(r"(?P<indent>[ \t\u00a0]*)(?P<mark>[•·▪◦‣●○*+-]|o(?=\t))[ \t\u00a0]+(?=\S)")
_NUMBER: Final = re.compile(r"(?P<indent>[ \t\u00a0]*)(?P<mark>(?P<number>\d{1,3})[.)])[ \t\u00a0]+(?=\S)")
STRONG: Final = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])(.{1,2000}?)(?<=[^\s*])\1(?![\w*])")
_WIDEST_WRAPPED: Final = 100
_MOST_STARS: Final = 400
_NARROWEST_WRAPPED: Final = 40
_LABELLED: Final = re.compile(r"[^\W\d_][^:.]{1,60}:\s+\S")
_SPACES_A_LEVEL: Final = 2


class TextFileError(ValueError):
    """A file that is no plain text; ``str()`` is one sentence."""


def read_text(data: bytes) -> OldText:
    """The lines of a text file. Raises :class:`TextFileError`, and
    :class:`~editor.importing.old.lines.TooManyLinesError`.
    """
    text = decoded(data)
    rows = list(_rows(text))
    if len(rows) > MOST_LINES:
        raise TooManyLinesError
    numbered = _counted(rows)
    return OldText(tuple(_joined(rows, [_line(row, row.at in numbered) for row in rows])))


def decoded(data: bytes, *, what: str = "plain text") -> str:
    """The characters of a text file, in UTF-8, in UTF-16 with its mark, or in Windows' western characters."""
    if len(data) > _MOST_BYTES:
        raise TextFileError(f"The file is too large: over {_MOST_BYTES // 1_000_000} MB.")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", errors="replace")
    elif b"\0" in data:
        raise TextFileError(
            f"The file is no {what}: it holds NUL bytes. Open it where it was written and save it anew."
        )
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
    if len(text) > _MOST_CHARACTERS:
        raise TextFileError(f"The file is too large to be read: over {_MOST_CHARACTERS:,} characters.")
    return text


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the file that shows something; ``block`` counts the groups between empty lines."""

    at: int
    text: str
    block: int
    broken: bool
    """Two spaces at the end: Markdown's line break inside a paragraph."""


def _rows(text: str) -> Iterator[_Row]:
    block = 0
    for at, row in enumerate(_LINE_ENDS.split(symbols(text))):
        if row.strip():
            yield _Row(at, row, block, row.endswith("  "))
        else:
            block += 1


def _counted(rows: Sequence[_Row]) -> set[int]:
    """The rows that are items of a list: numbers that count 1, 2, 3 from row to row; others are their text."""
    found: set[int] = set()
    group: list[tuple[int, int]] = []
    for row in rows:
        number = _NUMBER.match(row.text)
        told = int(number["number"]) if number else 0
        if told and told == (group[-1][1] + 1 if group else 1):
            group.append((row.at, told))
            continue
        if len(group) > 1:
            found.update(at for at, _ in group)
        group = [(row.at, 1)] if told == 1 else []
    if len(group) > 1:
        found.update(at for at, _ in group)
    return found


def strong(text: str) -> Iterator[re.Match[str]]:
    """The words between pairs of stars; none where so many stars cannot be pairs."""
    return STRONG.finditer(text) if text.count("*") <= _MOST_STARS else iter(())


def without_closing(heading: str) -> tuple[str, str]:
    """A heading's words, and the number signs that close it in Markdown."""
    whole = heading.rstrip()
    words = whole.rstrip("#")
    if words == whole or words[-1:] not in (" ", "\t"):
        return heading, ""
    return words, whole[len(words) :]


def _is_full(row: str, following: str, edge: int) -> bool:
    """Whether the next row's first word had no room left on ``row``: else somebody ended the line on purpose."""
    return len(row.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > edge


def _line(row: _Row, counted: bool) -> Line:
    text = row.text
    if RULE.match(text):
        return make_line((), row.at, marks=text.strip())
    if found := HEADING.match(text):
        words, closing = without_closing(text[found.end() :])
        line = _marked(words, row, found[1] + closing)
        return replace(line, heading=len(found[1]))
    if found := _QUOTED.match(text):
        return replace(_marked(text[found.end() :], row, found[1]), quoted=True)
    found = BULLET.match(text) or (_NUMBER.match(text) if counted else None)
    if found is None:
        return _marked(text, row)
    number = int(found["number"]) if "number" in found.re.groupindex else 0
    indent = len(found["indent"].expandtabs(4))
    line = _marked(text[found.end() :], row, found["mark"])
    level = min(max(indent - 2, 0) // _SPACES_A_LEVEL, 8)
    return replace(line, list="ol" if number else "ul", number=number, level=level)


def _marked(text: str, row: _Row, mark: str = "") -> Line:
    """A line whose stars make bold and italic, in so far as they come in pairs."""
    pieces: list[Piece] = []
    at = 0
    for found in strong(text):
        stars = found[1]
        pieces.append(Piece(text[at : found.start()]))
        pieces.append(Piece(found[2], bold=len(stars) > 1, italic=len(stars) != 2))
        mark += stars * 2
        at = found.end()
    pieces.append(Piece(text[at:]))
    return make_line(pieces, row.at, marks=mark)


def _joined(rows: Sequence[_Row], lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, those of one paragraph under one number."""
    widest = max((len(row.text.rstrip()) for row in rows), default=0)
    edges: dict[int, int] = {}
    for row in rows:
        edges[row.block] = max(edges.get(row.block, 0), len(row.text.rstrip()))
    narrow = _NARROWEST_WRAPPED <= widest <= _WIDEST_WRAPPED
    paragraph = 0
    for number, (row, line) in enumerate(zip(rows, lines, strict=True)):
        before = rows[number - 1] if number else None
        plain = not (line.heading or line.list or line.quoted) and bool(line.text)
        together = before is not None and before.block == row.block and plain and bool(lines[number - 1].text)
        # A row that ends near the paper's edge goes on in the next one.
        wrapped = (
            together
            and narrow
            and before is not None
            and len(before.text.rstrip()) > widest * 2 // 3
            and _is_full(before.text, row.text, edges[row.block])
            and not (_LABELLED.match(before.text) and _LABELLED.match(row.text))
        )
        if not (wrapped or (together and before is not None and before.broken)):
            paragraph += 1
        yield replace(line, paragraph=paragraph, wrapped=wrapped)
