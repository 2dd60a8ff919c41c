"""What a person typed into the search box, as a question to the index; and where a text answers it.

    custody fire          both words, in any order and any answers; each may be the beginning of a longer word
    "fire safety"         these words beside each other, whole
    series:peel           in the answer to the field ``series`` alone; also series:"…"

Case, accents and punctuation do not matter. Whatever is typed has a meaning: nothing is a mistake.
"""

import codecs
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from editor.model.text import fold, one_line

_LETTERS = re.compile(r"[^\W_]+")
_TERM = r'["“”„](?P<phrase>[^"“”„]*)(?P<closed>["“”„]?)|(?P<word>[^\s"“”„]+)'
_SNIPPET_AROUND = 60

BETWEEN = "¶"
"""Stands between passages of plain text, so that a phrase does not reach from one into the next."""


def plain(text: str) -> str:
    """``text`` as the index keeps it and searches for it: letters and digits folded, the rest between them."""
    # The encoder goes through ASCII ten times as fast as a pattern does, and asks _plain for all else.
    return text.encode("ascii", _HANDLER).lower().decode()


def plain_fields(fields: Iterable[Iterable[str]]) -> list[str]:
    """The passages of each field, :func:`plain` and with :data:`BETWEEN` between them."""
    # All in one go, with characters between them that need no asking: a response has fifty short passages.
    texts = [_PASSAGE.join(each) for each in fields]
    found = _parted(plain(_FIELD.join(texts)))
    if len(found) == len(texts):
        return found
    return [" ".join(_parted(plain(each))) for each in texts]  # somebody wrote one of these characters


def _parted(plain_text: str) -> list[str]:
    return plain_text.replace(_PASSAGE, f" {BETWEEN} ").split(_FIELD)


_FIELD, _PASSAGE = "\x1e", "\x1f"


@lru_cache(maxsize=4096)  # a text has few such runs, again and again: quotation marks, dashes, ŷ and é
def _plain(characters: str) -> bytes:
    # Soft hyphens, joiners and direction marks stand within words without a person's seeing them.
    seen = (each for each in characters if unicodedata.category(each) != "Cf")
    folded = fold("".join(seen)).lower()
    return "".join(each if each.isalnum() or each == BETWEEN else " " for each in folded).encode()


def _plain_part(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return _plain(error.object[error.start : error.end]), error.end


_HANDLER = "editor.archive.query.plain"
codecs.register_error(_HANDLER, _plain_part)


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand beside each other, the last of them perhaps only begun; in one field or in any."""

    words: tuple[str, ...]
    begun: bool = True
    field: str = ""

    def place_in(self, plain_text: str) -> tuple[int, int] | None:
        """Where the words stand in a text that :func:`plain` made: start and end."""
        pattern = r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, self.words))
        found = re.search(pattern if self.begun else pattern + r"(?![^\W_])", plain_text)
        return found.span() if found else None


Query = tuple[Term, ...]
"""Every term must be found; no terms find everything."""


def parse(typed: str, fields: Iterable[str] = ()) -> Query:
    """The terms in what a person typed; ``fields`` are the ids that may stand before a colon."""
    terms = (_term(found) for found in _pattern(tuple(fields)).finditer(typed))
    return tuple(dict.fromkeys(each for each in terms if each.words))


@lru_cache(maxsize=16)
def _pattern(fields: tuple[str, ...]) -> re.Pattern[str]:
    # Any other word before a colon is a word: 10:30, a web address.
    colon = f"(?ai:{'|'.join(map(re.escape, fields))}):\\s*" if fields else "(?!)"
    # First the field behind which nothing stands yet.
    return re.compile(f"{colon}$|(?:(?P<field>{colon}))?(?:{_TERM})")


def _term(found: re.Match[str]) -> Term:
    # While a phrase is being typed, its last word is only begun.
    text = found["word"] or found["phrase"] or ""
    return Term(
        _words(text), begun=not found["closed"], field=(found["field"] or "").lower().partition(":")[0]
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(_LETTERS.findall(plain(text)))


def snippet(term: Term, passages: Iterable[str]) -> str:
    """Where the term stands first, with what is around it, on one line; empty if it stands nowhere."""
    for passage in passages:
        place = term.place_in(plain(passage))
        if place is not None:
            return _around(passage, *place)
    return ""


def _around(passage: str, first: int, last: int) -> str:
    """The characters around a place of the plain passage."""
    # Folding changes lengths (ß, ligatures, accents), so the place is counted back character by character.
    ends = list(accumulate(len(plain(each)) for each in passage))
    start = next((index for index, end in enumerate(ends) if end > first), 0)
    end = next((index for index, end in enumerate(ends) if end >= last), len(passage) - 1)
    start, end = max(0, start - _SNIPPET_AROUND), end + 1 + _SNIPPET_AROUND
    before, after = "…" if start else "", "…" if end < len(passage) else ""
    return before + one_line(passage[start:end]) + after
