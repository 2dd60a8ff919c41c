"""How many of each kind a report says it makes: "sixteen recommendations and 5 areas for improvement"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from editor.model.statute import Item, ItemKind

_ONES: Final = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES: Final = {
    "a": 1,
    "an": 1,
    "zero": 0,
    **{word: number for number, word in enumerate(_ONES)},
    **{word: 10 * number for number, word in enumerate(_TENS, 2)},
}
_WORD = "|".join(sorted(_VALUES, key=len, reverse=True))
_NUMBER = (
    rf"(?P<figures>[0-9]{{1,3}})|(?P<words>(?:{'|'.join(_TENS)})[\s-]+(?:{'|'.join(_ONES[1:10])})|{_WORD})"
)
_KINDS: Final[dict[ItemKind, str]] = {
    "recommendation": r"recommendations?",
    "cause_of_concern": r"causes?\s+(?:of|for)\s+concern",
    "afi": r"areas?\s+for\s+improvement|AFIs?",
}
_WHAT = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _KINDS.items())
# Up to two words may stand between ("16 national recommendations"), but no other number.
_STATED = re.compile(
    rf"\b(?:{_NUMBER})\s+(?:(?!and\b|or\b|to\b)[^\W\d]+\s+){{0,2}}?(?:{_WHAT})\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Stated:
    """A number that a text states, and of what."""

    kind: ItemKind
    count: int


def stated_in(text: str) -> tuple[Stated, ...]:
    """Every number of recommendations, causes of concern and areas for improvement in ``text``, as it comes."""
    return tuple(_read(text))


def _read(text: str) -> Iterator[Stated]:
    for found in _STATED.finditer(text):
        kind = next(each for each in _KINDS if found[each])
        yield Stated(kind, int(found["figures"]) if found["figures"] else _value(found["words"]))


def _value(words: str) -> int:
    return sum(_VALUES[each] for each in re.split(r"[\s-]+", words.casefold()))


def counted(items: tuple[Item, ...], kind: ItemKind) -> int:
    """How many items there are of a kind; one that is part of another of the same kind is not counted again."""
    kinds = {each.id: each.kind for each in items}
    return sum(each.kind == kind and kinds.get(each.part_of or "") != kind for each in items)
