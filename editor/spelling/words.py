"""The words of a text that can be spelt: letters, with apostrophes inside."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# An address, an e-mail address or a file's path is not spelt, and neither is what holds a digit.
_PASSED_OVER = r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|(?:[A-Za-z]:)?[\\/]\S+|\w*\d\w*"
_WORD = re.compile(rf"(?P<passed>{_PASSED_OVER})|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)")
_LONGEST = 60
"""Longer runs of letters are no words; Hunspell would take long over them."""


class Word(NamedTuple):
    """A word of a text; ``start`` and ``end`` count the text's characters."""

    start: int
    end: int
    text: str


def words_in(text: str) -> Iterator[Word]:
    """The words of ``text``, in order; what is joined by hyphens is several."""
    for found in _WORD.finditer(text):
        word = found["word"]
        if word and len(word) <= _LONGEST:
            yield Word(found.start(), found.end(), word)
