"""An old document as a flat row of lines in reading order: all that the recognition looks at."""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any, Final

from editor.model.richtext import ListKind
from editor.model.text import clean

MOST_LINES: Final = 50_000
"""A page holds about fifty; what has more is no response."""

_BREAKS: Final = re.compile("[\t\n\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that look alike; ``href`` is an address that the program may hold."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    struck: bool = False
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in a table: the table's number in the document, row and column from 0."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Box:
    """A tick box that the file itself calls one: ``width`` characters from ``at`` (a drawn box has none)."""

    at: int
    width: int
    ticked: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a paragraph.

    ``paragraph`` numbers the paragraph: its lines are joined again in a narrative, by a space where ``wrapped``
    says that the line end was only the edge of the paper. ``marks`` are visible characters of the file that stand
    for the line's shape and are not in ``text`` (``## ``, ``- ``, ``**``). ``heading``: 0 is none; ``list`` with
    ``level`` from 0 and, where numbered, the ``number`` shown. ``note``: a footnote. ``prompt``: what a form says
    where something is to be filled in. ``edge``: of the navigation, head or foot of a web page.
    """

    pieces: tuple[Piece, ...]
    text: str
    paragraph: int
    marks: str = ""
    heading: int = 0
    list: ListKind | None = None
    level: int = 0
    number: int = 0
    quoted: bool = False
    wrapped: bool = False
    cell: Cell | None = None
    boxes: tuple[Box, ...] = ()
    note: bool = False
    prompt: bool = False
    edge: bool = False

    @property
    def bold(self) -> bool:
        """Whether every visible character is bold."""
        return bool(self.text) and all(each.bold for each in self.pieces if each.text.strip())

    def struck(self, start: int, end: int) -> bool:
        """Whether every visible character from ``start`` to before ``end`` is struck through."""
        inside = [each for each in cut(self.pieces, start, end) if each.text.strip()]
        return bool(inside) and all(each.struck for each in inside)


@dataclass(frozen=True, slots=True)
class OldText:
    """The lines of a document, and what was seen beside its body: (a word for it, its text or number)."""

    lines: tuple[Line, ...]
    beside: tuple[tuple[str, str], ...] = ()
    title: str = ""
    """What the file itself calls itself, for the eye alone: it is no part of the body."""


class TooManyLinesError(ValueError):
    """More lines than a response can have; ``str()`` is one sentence."""

    def __init__(self) -> None:
        super().__init__(f"The document is too large to be read: over {MOST_LINES:,} lines.")


def one_row(text: str) -> str:
    """``text`` without characters that the program cannot keep and without line ends; its length may change."""
    return _BREAKS.sub(" ", clean(text))


def make_line(pieces: Iterable[Piece], paragraph: int, boxes: Iterable[Box] = (), **shape: Any) -> Line:
    """A line of ``pieces``: cleaned, merged, without white space at its ends."""
    parts = _merged(pieces)
    whole = "".join(each.text for each in parts)
    start, end = len(whole) - len(whole.lstrip()), len(whole.rstrip())
    shifted = (Box(max(each.at - start, 0), each.width, each.ticked) for each in boxes)
    return Line(tuple(cut(parts, start, end)), whole[start:end], paragraph, boxes=tuple(shifted), **shape)


def _merged(pieces: Iterable[Piece]) -> list[Piece]:
    joined = (
        Piece(one_row("".join(each.text for each in alike)), *look) for look, alike in groupby(pieces, _look)
    )
    return [each for each in joined if each.text]


def _look(piece: Piece) -> tuple[bool, bool, bool, bool, str | None]:
    return piece.bold, piece.italic, piece.underline, piece.struck, piece.href


def cut(pieces: Iterable[Piece], start: int, end: int) -> Iterable[Piece]:
    """The pieces of the characters from ``start`` to before ``end``."""
    at = 0
    for each in pieces:
        text = each.text[max(start - at, 0) : max(end - at, 0)]
        at += len(each.text)
        if text:
            yield Piece(text, *_look(each))


# --- through a pipe: a document is read in a process of its own ----------------------------------------


def to_bytes(text: OldText) -> bytes:
    """``text`` as :func:`from_bytes` takes it. What a line has not is left out."""
    rows = [{key: value for key, value in asdict(line).items() if value} for line in text.lines]
    return json.dumps([rows, text.beside, text.title]).encode()


def from_bytes(data: bytes) -> OldText:
    """The text that :func:`to_bytes` wrote."""
    rows, beside, title = json.loads(data)
    return OldText(tuple(map(_line, rows)), tuple((word, what) for word, what in beside), title)


def _line(row: dict[str, Any]) -> Line:
    row["pieces"] = tuple(Piece(**each) for each in row.get("pieces", ()))
    row["boxes"] = tuple(Box(**each) for each in row.get("boxes", ()))
    row["cell"] = Cell(**row["cell"]) if "cell" in row else None
    return Line(**{"text": "", "paragraph": 0, **row})
