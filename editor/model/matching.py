"""Which lines a few typed letters mean: words in any order, each perhaps only begun, cut short or with a slip."""

import re
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from editor.model.text import fold

_LETTERS = re.compile(r"[^\W_]+")
_BEGINS, _ACROSS, _INSIDE, _SLIP = range(4)
_LEAST_FOR_SLIP: Final = 3
"""So few letters with gaps between them would be found nearly anywhere."""

_Line = TypeVar("_Line")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text for comparing: without case, accents and punctuation."""
    return tuple(_LETTERS.findall(fold(text)))


def rank(typed: str, text: str) -> int | None:
    """How well ``text`` answers what was typed, 0 best; None where it does not. Every text answers nothing typed.

    Each typed word is the beginning of a word, the beginnings of several in a row ("exw" for "Export Word"), a part
    of one, or most of its letters in order, from the first ("exprt").
    """
    words = words_of(text)
    ranks = [_rank_of(each, words) for each in words_of(typed)]
    found = [each for each in ranks if each is not None]
    return sum(found) if len(found) == len(ranks) else None


def best(typed: str, lines: Iterable[_Line], text: Callable[[_Line], str]) -> list[_Line]:
    """The lines that answer what was typed, best first; equally good ones in the order given."""
    ranked = ((rank(typed, text(each)), each) for each in lines)
    found = [(number, each) for number, each in ranked if number is not None]
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def _rank_of(typed: str, words: tuple[str, ...]) -> int | None:
    if any(each.startswith(typed) for each in words):
        return _BEGINS
    if any(_across(typed, words[start:]) for start in range(len(words))):
        return _ACROSS
    if any(typed in each for each in words):
        return _INSIDE
    if len(typed) >= _LEAST_FOR_SLIP and any(_in_order(typed, each) for each in words):
        return _SLIP
    return None


def _across(typed: str, words: tuple[str, ...]) -> bool:
    """Whether ``typed`` is put together from beginnings of these words, one after the other, from the first on."""
    if not typed or not words:
        return not typed
    cuts = (end for end in range(1, len(typed) + 1) if words[0].startswith(typed[:end]))
    return any(_across(typed[end:], words[1:]) for end in cuts)


def _in_order(typed: str, word: str) -> bool:
    if typed[0] != word[0] or len(typed) * 2 < len(word):
        return False
    letters = iter(word)
    return all(each in letters for each in typed)
