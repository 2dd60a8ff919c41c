"""Sentences, syllables, and how easily a text reads."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor.languages import tr
from editor.model.lines import Span
from editor.model.text import count_words, fold

# A stop, what may close behind it, white space, and then what can begin a sentence.
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[^\Wa-z_])|[.!?…]+[\"'”’)\]]*\s*$")
_ABBREVIATIONS = """
al art ch cllr cf dr eg etc ex fig hon ie inc jr ltd maj mr mrs ms mx no nos p para paras pp prof rev rt s sgt sir sr
ss st supt v vol vs
"""
_SHORT_FOR = frozenset(_ABBREVIATIONS.split())
_BEFORE_STOP = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]+)*)\.$")
_VOWELS = re.compile(r"[aeiouy]+")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Readability:
    """Counts of a text. ``reading_ease`` is Rudolf Flesch's of 1948: the higher the easier; 60 is plain English."""

    words: int
    sentences: int
    syllables: int

    @property
    def reading_ease(self) -> float | None:
        """206.835 − 1.015 × words a sentence − 84.6 × syllables a word; None for a text without words."""
        if not self.words or not self.sentences:
            return None
        return 206.835 - 1.015 * self.words / self.sentences - 84.6 * self.syllables / self.words

    def in_words(self) -> str:
        """ "Reading ease 52: fairly hard to read"."""
        ease = self.reading_ease
        if ease is None:
            return tr("Nothing to read yet")
        steps = (
            (70, tr("easy to read")),
            (60, tr("plain English")),
            (50, tr("fairly hard to read")),
            (30, tr("hard to read")),
        )
        judged = next((words for least, words in steps if ease >= least), tr("very hard to read"))
        return tr("Reading ease {ease}: {judged}", ease=round(ease), judged=judged)


def sentences(text: str) -> Iterator[Span]:
    """The sentences of one line, in order; a line without a stop is one sentence."""
    start = 0
    for found in _END.finditer(text):
        if found.end() < len(text.rstrip()) and _is_abbreviation(text[start : found.end()]):
            continue
        yield from _trimmed(text, start, found.end())
        start = found.end()
    yield from _trimmed(text, start, len(text))


def _is_abbreviation(so_far: str) -> bool:
    found = _BEFORE_STOP.search(so_far)
    if found is None:
        return False
    word = found[1]
    return "." in word or len(word) == 1 or word.casefold() in _SHORT_FOR


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    last = start + len(piece.rstrip())
    if first < last:
        yield Span(first, last)


def readability(texts: Iterable[str]) -> Readability:
    """The counts of several lines taken together."""
    words = spoken = syllables = 0
    for text in texts:
        for span in sentences(text):
            sentence = text[span.start : span.end]
            counted = count_words(sentence)
            words += counted
            spoken += counted > 0
            syllables += sum(count_syllables(each) for each in _LETTERS.findall(sentence))
    return Readability(words, spoken, syllables)


def count_syllables(word: str) -> int:
    """How many syllables an English word has, by its groups of vowels: right for nine words in ten."""
    plain = fold(word)
    if len(plain) <= 3:
        return 1
    groups = len(_VOWELS.findall(plain))
    silent_e = plain.endswith("e") and not plain.endswith(("le", "ee", "oe", "ye"))
    silent_ed = plain.endswith("ed") and not plain.endswith(("ted", "ded", "eed"))
    silent_es = plain.endswith("es") and not plain.endswith(
        ("ses", "zes", "ces", "ges", "ches", "shes", "xes", "ies")
    )
    return max(1, groups - (silent_e or silent_ed or silent_es))
