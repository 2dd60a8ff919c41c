"""Tick boxes in the notations of old documents: symbol fonts, Unicode, typed brackets, form fields, controls.

What a document does not show stays unknown. Whether a box stands before or after its words is found out for each
group: on the side on which more words have a box, else before where a box comes first of all, else on the closer side.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from editor.importing.old.lines import Line

_CHECK, _CROSS, _EMPTY = "☑", "☒", "☐"
# The private characters of the symbol fonts, by the low byte; Word adds F000.
_WINGDINGS: Final = {
    0xFE: _CHECK, 0xFD: _CROSS, 0xA8: _EMPTY, 0x6F: _EMPTY, 0x71: _EMPTY, 0x72: _EMPTY, 0x78: _CROSS,
    0xFC: "✓", 0xFB: "✗", 0xA7: "▪", 0x6E: "■", 0xD8: "▸", 0x76: "❖", 0xE0: "→", 0x6C: "●",
}  # fmt: skip
_WINGDINGS_2: Final = {
    0x52: _CHECK, 0x53: _CROSS, 0x54: _CROSS, 0x51: _CROSS, 0xA3: _EMPTY, 0x2A: _EMPTY, 0x50: "✓", 0x4F: "✗",
}  # fmt: skip
_SYMBOL: Final = {0xB7: "•", 0xD6: "√", 0x2D: "−"}
_PRIVATE: Final = re.compile("[\uf020-\uf0ff]")
_SIGN: Final = re.compile(
    r"(?P<check>[☑✓✔✅🗹🗸√])|(?P<cross>[☒✗✘⊠☓🗷❌❎])|(?P<full>■)|(?P<empty>[☐□▢◻⬜❏❐❑❒])"
    r"|\[(?P<typed> ?[xX✓✔✗✘/] ?)\]|\[(?P<open>[ \u00a0_]{0,4})\]"
    r"|\((?P<round>[xX✓✔])\)|\((?P<gap>[ \u00a0]{1,4})\)"
)


def symbol(code: int, font: str = "") -> str:
    """The character that stands for a symbol of a font, one for one; an unknown one stays what it is."""
    low, name = code & 0xFF, font.casefold()
    tables = (_WINGDINGS_2, _WINGDINGS) if name == "wingdings 2" else (_WINGDINGS, _WINGDINGS_2)
    if name == "symbol":
        tables = (_SYMBOL, _WINGDINGS)
    if 0x20 <= code <= 0xFF or 0xF020 <= code <= 0xF0FF:
        return next((table[low] for table in tables if low in table), chr(code))
    return chr(code)


def symbols(text: str, font: str = "") -> str:
    """``text`` with its private characters, or all of them in a symbol font, as :func:`symbol` gives them."""
    if font.casefold() in ("wingdings", "wingdings 2"):
        return "".join(symbol(ord(char), font) if not char.isspace() else char for char in text)
    return _PRIVATE.sub(lambda found: symbol(ord(found[0]), font), text)


@dataclass(frozen=True, slots=True)
class Sign:
    """A tick box at characters ``start`` to ``end``. A ``cross`` means no where the group also has check marks."""

    start: int
    end: int
    ticked: bool
    cross: bool = False


def signs(line: Line) -> list[Sign]:
    """The boxes of a line in their order; what the file itself calls a box counts before how it looks."""
    own = [Sign(each.at, each.at + each.width, each.ticked) for each in line.boxes]
    covered = {at for each in own for at in range(each.start, each.end)}
    looked = [
        _sign(found) for found in _SIGN.finditer(line.text) if not covered.intersection(range(*found.span()))
    ]
    return sorted([*own, *looked], key=lambda each: (each.start, each.end))


def _sign(found: re.Match[str]) -> Sign:
    kind = found.lastgroup
    cross = kind == "cross" or (kind == "typed" and found["typed"].strip() in "✗✘")
    return Sign(found.start(), found.end(), kind not in ("empty", "open", "gap"), cross)


@dataclass(frozen=True, slots=True)
class Span:
    """Where the words of one box stand."""

    start: int
    end: int


def states(spans: Sequence[Span], found: Sequence[Sign], *, beside: Sequence[Sign] = ()) -> list[bool | None]:
    """Whether each of ``spans`` is ticked; None where no box can be said to be its own.

    ``beside`` are other boxes that the same hand filled in: they too say what a cross means.
    """
    boxes = _understood(found, beside)
    before, after = (_paired(spans, boxes, side) for side in ("before", "after"))
    paired = [sum(each is not None for each in side) for side in (before, after)]
    # A box in front of all the words can only belong to what follows it.
    leads = bool(boxes and spans) and boxes[0].start < spans[0].start
    worth = [(paired[0], leads, -_gap(spans, before)), (paired[1], False, -_gap(spans, after))]
    if worth[0] == worth[1]:
        return [None] * len(spans)
    chosen = before if worth[0] > worth[1] else after
    return [None if each is None else each.ticked for each in chosen]


def _understood(found: Sequence[Sign], beside: Sequence[Sign]) -> list[Sign]:
    """Beside a check mark a cross says no; alone it is how many people tick a box."""
    checks = any(each.ticked and not each.cross for each in (*found, *beside))
    return [Sign(each.start, each.end, each.ticked and not (checks and each.cross)) for each in found]


def _paired(spans: Sequence[Span], boxes: Sequence[Sign], side: str) -> list[Sign | None]:
    """For each of ``spans`` the box next to it on that side ("before", "after"), no other option in between."""
    result: list[Sign | None] = []
    for number, span in enumerate(spans):
        if side == "before":
            limit = spans[number - 1].end if number else 0
            between = [each for each in boxes if limit <= each.start and each.end <= span.start]
            result.append(between[-1] if between else None)
        else:
            limit = spans[number + 1].start if number + 1 < len(spans) else 1 << 30
            between = [each for each in boxes if span.end <= each.start and each.end <= limit]
            result.append(between[0] if between else None)
    return result


def _gap(spans: Sequence[Span], boxes: Sequence[Sign | None]) -> int:
    """How far, on the whole, the boxes stand from the words."""
    return sum(
        span.start - box.end if box.end <= span.start else box.start - span.end
        for span, box in zip(spans, boxes, strict=True)
        if box is not None
    )
