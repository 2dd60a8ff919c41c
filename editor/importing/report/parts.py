"""The order in which the parts of an item are counted: a, b, c; i, ii, iii; 1, 2, 3."""

from typing import Final

_ROMAN: Final = (
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
    "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx",
)  # fmt: skip


def following(style: str, last: str, sign: str) -> str:
    """``style`` where ``sign`` comes next after ``last`` in it, else ""."""
    before, now = _value(style, last), _value(style, sign)
    return style if before and now == before + 1 else ""


def first_of(sign: str) -> str:
    """The way of counting that begins with ``sign``: "letter", "roman" or "digit"; "" where none does."""
    return next((style for style in ("letter", "roman", "digit") if _value(style, sign) == 1), "")


def _value(style: str, sign: str) -> int:
    if style == "letter" and len(sign) == 1 and "a" <= sign <= "z":
        return ord(sign) - ord("a") + 1
    if style == "roman" and sign in _ROMAN:
        return _ROMAN.index(sign) + 1
    if style == "digit" and sign.isascii() and sign.isdigit():
        return int(sign)
    return 0
