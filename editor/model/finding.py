"""Find and replace: words in every answer of a document, and other words put in their place."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from editor.model.document import Document
from editor.model.edits import Place, SetAnswers, apply
from editor.model.lines import Line, LineChange, Span, changed_lines, lines, with_spans_replaced
from editor.model.richtext import Runs, runs_text
from editor.model.text import clean
from forms.schema import FormDefinition

_AROUND: Final = 40
"""Characters of a line that are shown on each side of what was found."""

_PLAIN_MARKS = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—−", "-"),
}
_TO_PLAIN_MARKS = str.maketrans(_PLAIN_MARKS)


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: plain words, no pattern.

    ``whole`` finds whole words alone; ``match_case`` tells capitals apart; ``fold`` takes accented letters for plain
    ones, curly quotation marks and dashes for straight ones and a no-break space for a space.
    """

    words: str
    whole: bool = False
    match_case: bool = False
    fold: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """Where the words stand: characters ``start`` to ``end`` of line ``line`` of the answer at ``place``.

    ``before`` and ``after`` are what stands around them on the same line.
    """

    place: Place
    line: int
    start: int
    end: int
    words: str
    before: str = ""
    after: str = ""

    @property
    def context(self) -> str:
        """The words with what is around them, on one line."""
        return f"{self.before}{self.words}{self.after}".replace("\n", " ")


def find(document: Document, definition: FormDefinition, query: Query) -> tuple[Match, ...]:
    """Every place in the document's answers where the words stand, in the form's order."""
    sought = _folded(clean(query.words), query)[0]
    if not sought:
        return ()
    return tuple(match for line in lines(document, definition) for match in _in_line(line, sought, query))


def spans_in(text: str, query: Query) -> Iterator[Span]:
    """Where the words stand in one line; places do not overlap."""
    sought = _folded(clean(query.words), query)[0]
    return _spans(text, sought, query) if sought else iter(())


def _in_line(line: Line, sought: str, query: Query) -> Iterator[Match]:
    text = line.text
    for span in _spans(text, sought, query):
        before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
        yield Match(
            place=line.place,
            line=line.number,
            start=span.start,
            end=span.end,
            words=text[span.start : span.end],
            before="…" + before if span.start > _AROUND else before,
            after=after + "…" if span.end + _AROUND < len(text) else after,
        )


def _spans(text: str, sought: str, query: Query) -> Iterator[Span]:
    if _rough(sought) not in _rough(text):  # at the speed of the interpreter's own loops
        return
    folded, origins = _folded(text, query)
    at = folded.find(sought)
    while at >= 0:
        end = at + len(sought)
        span = Span(origins[at], origins[end])
        # A letter that folds into several ("ﬁ") is found whole or not at all, and so is one with its accents.
        is_whole = (at == 0 or origins[at - 1] < span.start) and origins[end - 1] < span.end
        found = is_whole and not _splits_letter(text, span) and not (query.whole and _is_in_word(text, span))
        if found:
            yield span
        at = folded.find(sought, end if found else at + 1)


def _rough(text: str) -> bytes:
    """The ASCII letters of ``text``: those of whatever is found stand among those of where it is found."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_TO_PLAIN_MARKS)).casefold()
    return text.encode("ascii", "ignore").lower()


def _folded(text: str, query: Query) -> tuple[str, list[int]]:
    """``text`` for comparing, and for each of its characters (and the end) the place of its origin in ``text``."""
    if text.isascii():
        plain = text if query.match_case else text.lower()
        return plain, list(range(len(text) + 1))
    parts: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(text):
        folded = _folded_character(character, query)
        parts.append(folded)
        origins += [place] * len(folded)
    return "".join(parts), [*origins, len(text)]


def _folded_character(character: str, query: Query) -> str:
    if query.fold:
        decomposed = unicodedata.normalize("NFKD", _PLAIN_MARKS.get(character, character))
        character = "".join(each for each in decomposed if not unicodedata.combining(each))
    if query.match_case:
        return character
    return character.casefold() if query.fold else character.lower()


def _splits_letter(text: str, span: Span) -> bool:
    """Whether an accent that belongs to the last letter stands behind the place."""
    return span.end < len(text) and bool(unicodedata.combining(text[span.end]))


def _is_in_word(text: str, span: Span) -> bool:
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    first, last = text[span.start], text[span.end - 1]
    return bool((_joins(before) and _joins(first)) or (_joins(after) and _joins(last)))


def _joins(character: str) -> bool:
    return bool(re.match(r"\w", character))


# --- replacing ------------------------------------------------------------------------------------------


def still_standing(
    document: Document, definition: FormDefinition, matches: Iterable[Match]
) -> tuple[Match, ...]:
    """Those of ``matches`` whose words stand in the document where they were found."""
    texts = {(line.place, line.number): line.text for line in lines(document, definition)}
    return tuple(
        each
        for each in matches
        if texts.get((each.place, each.line), "")[each.start : each.end] == each.words
    )


def replacement(
    document: Document, definition: FormDefinition, matches: Iterable[Match], words: str
) -> SetAnswers:
    """One edit that puts ``words`` in every place of ``matches``; the new words look as the old ones did.

    A place where the words found do not stand any more is passed over.
    """
    by_place: dict[Place, dict[int, list[Match]]] = {}
    for match in matches:
        by_place.setdefault(match.place, {}).setdefault(match.line, []).append(match)
    changes: dict[Place, dict[int, LineChange]] = {
        place: {number: partial(_replaced_in_line, found, clean(words)) for number, found in numbered.items()}
        for place, numbered in by_place.items()
    }
    return changed_lines(document, definition, changes)


def replaced(
    document: Document, definition: FormDefinition, matches: Iterable[Match], words: str
) -> Document:
    """The document with ``words`` in every place of ``matches``: :func:`replacement`, applied."""
    return apply(document, replacement(document, definition, matches, words), definition)


def _replaced_in_line(matches: Iterable[Match], words: str, runs: Runs) -> Runs:
    text = runs_text(runs)
    standing = sorted(
        (each for each in matches if text[each.start : each.end] == each.words), key=lambda each: each.start
    )
    return with_spans_replaced(runs, [(Span(each.start, each.end), words) for each in standing])
