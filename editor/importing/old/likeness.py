"""How like a label a line is, however loosely it was typed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from string import Formatter
from typing import Final

from editor.model.text import fold

_WORD: Final = re.compile(r"\w+(?:['’]\w+)?")
_SMALL: Final = frozenset(
    {"a", "an", "and", "any", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "s"}
)
_SMALL_WEIGHT: Final = 0.3
_ALIKE: Final = 0.8
_MOST_ABSORBED: Final = 4
_MOST_WORDS: Final = 24
# What the office's words stand for in the documents of any office: a few words that nobody can know …
_OPEN_WORDS: Final = frozenset({"force", "force_area", "body", "chief_officer", "commissioner"})
# … or words that are told by their sense.
_TOLD_WORDS: Final = {
    "commissioner_title": "PCC", "commissioner_short": "PCC", "chief_officer_title": "Chief Constable"
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a line as it is compared, and its characters' place."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """A label's words; None is a word of the office that nobody can know, such as the force's name."""

    words: tuple[str | None, ...]

    @property
    def telling(self) -> frozenset[str]:
        """The words by which a line can be found."""
        return frozenset(word for word in self.words if word and word not in _SMALL)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like (0 to 1) the characters up to ``end`` are; ``whole`` where nothing of the line is left over."""

    like: float
    end: int
    whole: bool


def tokens(text: str) -> list[Token]:
    """The words of a line, forms of the same name as one."""
    plain = [Token(_plain(found[0]), *found.span()) for found in _WORD.finditer(text)]
    merged: list[Token] = []
    at = 0
    while at < len(plain):
        size, word = _same(plain, at)
        merged.append(Token(word, plain[at].start, plain[at + size - 1].end))
        at += size
    return merged


@lru_cache(maxsize=20_000)
def _plain(word: str) -> str:
    """Folded, without a genitive's or plural's s."""
    found = re.sub(r"['’]s?$|['’](?=s$)", "", fold(word)).replace("'", "").replace("’", "")
    return found[:-1] if len(found) > 3 and found.endswith("s") and not found.endswith("ss") else found


_SAME: Final[tuple[tuple[tuple[str, ...], str], ...]] = tuple(
    (tuple(map(_plain, phrase.split())), word)
    for phrase, word in (
        ("his majesty inspectorate of constabulary and fire and rescue service", "hmic"),
        ("her majesty inspectorate of constabulary and fire and rescue service", "hmic"),
        ("his majesty inspectorate of constabulary", "hmic"),
        ("her majesty inspectorate of constabulary", "hmic"),
        ("hmicfrs", "hmic"),
        ("police fire and crime commissioner", "pcc"),
        ("police fire crime commissioner", "pcc"),
        ("police and crime commissioner", "pcc"),
        ("police crime commissioner", "pcc"),
        ("mayors office for policing and crime", "pcc"),
        ("mopac", "pcc"),
        ("mayor", "pcc"),
        ("pfcc", "pcc"),
        ("opcc", "pcc"),
        ("commissioner", "pcc"),
        ("comisiynydd heddlu a throseddu", "pcc"),
        ("comisiynydd", "pcc"),
        ("chth", "pcc"),
        ("followup", "follow"),
    )
)
_FIRST_WORDS: Final = frozenset(phrase[0] for phrase, _ in _SAME)


def _same(plain: Sequence[Token], at: int) -> tuple[int, str]:
    if plain[at].word in _FIRST_WORDS:
        for phrase, word in _SAME:
            if tuple(each.word for each in plain[at : at + len(phrase)]) == phrase:
                return len(phrase), word
    return 1, plain[at].word


def phrases(label: str, office: Mapping[str, str] | None = None) -> list[Phrase]:
    """A label's words with the office's own left open, and again filled in where the office is known."""
    words: list[str | None] = []
    for literal, name, _, _ in Formatter().parse(label):
        words += [each.word for each in tokens(literal)]
        if name in _OPEN_WORDS:
            words.append(None)
        elif name:
            words += [each.word for each in tokens(_TOLD_WORDS.get(name, ""))]
    found = [Phrase(tuple(words))]
    if office:
        found.append(Phrase(tuple(each.word for each in tokens(label.format_map(office)))))
    return [each for each in dict.fromkeys(found) if each.telling]


@lru_cache(maxsize=50_000)
def _alike(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if min(len(one), len(other)) < 4 or abs(len(one) - len(other)) > 2:
        return 0.0
    ratio = SequenceMatcher(None, one, other).ratio()
    return ratio if ratio >= _ALIKE else 0.0


def _weight(word: str) -> float:
    return _SMALL_WEIGHT if word in _SMALL else 1.0


def likenesses(phrase: Phrase, line: Sequence[Token]) -> tuple[Likeness, Likeness]:
    """How like ``phrase`` the whole line is, and the best beginning of it.

    Words are aligned in their order; the office's own words take up to four of the line without cost.
    """
    words = line[:_MOST_WORDS]
    # row[j]: the weight matched and the weight taken up, with the first j words of the line.
    row = [(0.0, 0.0)] * (len(words) + 1)
    for wanted in phrase.words:
        row = _open(row, words) if wanted is None else _next(row, wanted, words)
    of_phrase = sum(_weight(word) for word in phrase.words if word)
    weights = [0.0]
    for each in words:
        weights.append(weights[-1] + _weight(each.word))
    scores = [2 * row[j][0] / ((of_phrase + weights[j] - row[j][1]) or 1) for j in range(len(row))]
    best = max(range(len(scores)), key=lambda j: (round(scores[j], 6), j if phrase.words[-1] is None else -j))
    long = len(line) > len(words)
    end = words[-1].end if words else 0
    return (
        Likeness(0.0 if long else scores[-1], end, True),
        Likeness(scores[best], words[best - 1].end if best else 0, best == len(words) and not long),
    )


_Row = list[tuple[float, float]]


def _next(row: _Row, wanted: str, words: Sequence[Token]) -> _Row:
    result = [row[0]]
    for j, each in enumerate(words, 1):
        alike = _alike(wanted, each.word)
        taken = (row[j - 1][0] + alike * _weight(wanted), row[j - 1][1]) if alike else (0.0, 0.0)
        result.append(max(taken, row[j], result[-1], key=_worth))
    return result


def _open(row: _Row, words: Sequence[Token]) -> _Row:
    result = []
    for j in range(len(row)):
        choices = [row[j]]
        absorbed = 0.0
        for k in range(1, min(_MOST_ABSORBED, j) + 1):
            absorbed += _weight(words[j - k].word)
            choices.append((row[j - k][0], row[j - k][1] + absorbed))
        result.append(max(choices, key=_worth))
    return result


def _worth(cell: tuple[float, float]) -> float:
    return cell[0] + cell[1] / 2
