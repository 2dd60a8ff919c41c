"""Which words are right, and what may have been meant."""

from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module
from typing import Protocol

import resources

_MOST_SUGGESTIONS = 7
_LANGUAGES = ("en_GB", "cy")


class Dictionary(Protocol):
    """One language."""

    def spell(self, word: str) -> bool:
        """Whether the word is right."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, likeliest first."""


class Speller:
    """Judges words by several dictionaries at once, and by an office's own words.

    A word is right if any of them has it. An office's word is right as it was given, and with a possessive "’s"; one
    that was given in small letters also with a capital or in capitals.
    """

    def __init__(self, dictionaries: Iterable[Dictionary], own_words: Iterable[str] = ()) -> None:
        self._dictionaries = tuple(dictionaries)
        self._own: frozenset[str] = frozenset()
        self._known = lru_cache(maxsize=50_000)(self._in_dictionary)
        self.set_own_words(own_words)

    def set_own_words(self, words: Iterable[str]) -> None:
        """The office's words from now on: each may hold several, such as a name."""
        self._own = frozenset(part for each in words for part in straight(each).split())

    def is_right(self, word: str) -> bool:
        """Whether a word (as :func:`~editor.spelling.words.words_in` gives it) is spelt right."""
        plain = straight(word)
        return len(plain) == 1 or self._is_own(plain) or self._known(plain)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant, likeliest first, those of every language in turn; none for a right word.

        It may take a quarter of a second, which is why it is asked for one word at a time and off the typing.
        """
        if self.is_right(word):
            return ()
        plain = straight(word)
        own = [each for each in self._own if each.casefold() == plain.casefold()]
        each_language = [dictionary.suggest(plain) for dictionary in self._dictionaries]
        in_turn = [each for row in _in_turn(each_language) for each in row]
        curly = "’" in word
        found = dict.fromkeys([*sorted(own), *in_turn])
        return tuple(each.replace("'", "’") if curly else each for each in found)[:_MOST_SUGGESTIONS]

    def _in_dictionary(self, word: str) -> bool:
        return any(dictionary.spell(word) for dictionary in self._dictionaries)

    def _is_own(self, word: str) -> bool:
        bare = word.removesuffix("'s")
        return not self._own.isdisjoint((word, bare, word.lower(), bare.lower()))


def _in_turn(lists: list[tuple[str, ...]]) -> list[list[str]]:
    longest = max(map(len, lists), default=0)
    return [[each[number] for each in lists if number < len(each)] for number in range(longest)]


def straight(word: str) -> str:
    """``word`` with the typewriter's apostrophe, as dictionaries have it."""
    return word.replace("’", "'")


def load_speller(own_words: Iterable[str] = ()) -> Speller | None:
    """The speller of both languages; None where Hunspell has no build for this machine. Takes about 0.1 s."""
    try:
        hunspell = import_module("hunspell")
    except ImportError:
        return None
    with resources.folder("dictionaries") as folder:
        return Speller(
            [hunspell.Hunspell(name, hunspell_data_dir=str(folder)) for name in _LANGUAGES], own_words
        )
