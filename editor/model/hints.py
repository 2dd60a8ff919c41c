"""Plain-English hints, given when they are asked for: advice, never a fault.

Only the writer's own sentences are looked at, never quotations, headings and tables.
"""

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal

from editor.languages import tr
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.lines import Span
from editor.model.placed import Placed, written_answers
from editor.model.richtext import Heading, Quotation, RichText, Table, runs_text
from editor.model.sentences import Readability, readability, sentences
from editor.model.text import count_words
from editor.model.values import SubValue
from forms.schema import FormDefinition, TextField

LONG_SENTENCE: Final = 25
"""Words. GOV.UK's style guide asks writers to split longer sentences."""

TOO_LONG_SENTENCE: Final = 40
"""Words, from which the checks speak of it as well."""

Kind = Literal["long", "too long", "passive", "wordy", "acronym"]


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing that could read more easily: where (characters of a line of an answer), and what to do."""

    kind: Kind
    place: Place
    line: int
    start: int
    end: int
    words: str
    advice: str


@dataclass(frozen=True, slots=True)
class PlainWords:
    """Words and phrases, in small letters, and what to say instead."""

    instead: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Advice:
    """All hints on a document, in the form's order, and how it reads as a whole."""

    hints: tuple[Hint, ...]
    readability: Readability


def read_plain_words(toml: str) -> PlainWords:
    """The words in a list such as ``resources/hints/plain_english.toml``. ValueError for anything else."""
    tables = tomllib.loads(toml)
    for name, table in tables.items():
        if name not in ("verbs", "phrases") or not isinstance(table, dict):
            raise ValueError(f"“{name}” is not known here; known are phrases, verbs")
        if not all(isinstance(plain, str) for plain in table.values()):
            raise ValueError(f"“{name}” must give words for words")
    forms = {form: plain for verb, plain in tables.get("verbs", {}).items() for form in _forms(verb)}
    return PlainWords(MappingProxyType({**forms, **tables.get("phrases", {})}))


def _forms(verb: str) -> tuple[str, ...]:
    """The forms of a regular verb."""
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    ending = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
    short = verb in ("concur", "embed", "underpin")
    doubled = verb + verb[-1] if short else verb
    return verb, f"{verb}{ending}", f"{doubled}ed", f"{doubled}ing"


def advise(
    document: Document, definition: FormDefinition, plain_words: PlainWords, known: Collection[str] = ()
) -> Advice:
    """Hints on everything a writer wrote in sentences; ``known`` are acronyms that need no explanation."""
    hints: list[Hint] = []
    texts: list[str] = []
    explained = {*_KNOWN, *known, *_acronyms_of(document)}
    for place, number, text in _own_sentences(document, definition):
        texts.append(text)
        found = [
            *_long(text),
            *_wordy(text, plain_words),
            *_passive(text),
            *_unexplained(text, explained),
        ]
        hints += [
            Hint(kind, place, number, span.start, span.end, text[span.start : span.end], advice)
            for kind, span, advice in sorted(found, key=lambda each: each[1].start)
        ]
    return Advice(tuple(hints), readability(texts))


def _acronyms_of(document: Document) -> Iterator[str]:
    for words in document.office.as_dict().values():
        yield from (found[0].removesuffix("s") for found in _ACRONYM.finditer(words))


def _own_sentences(document: Document, definition: FormDefinition) -> Iterator[tuple[Place, int, str]]:
    for answer in filter(_is_prose, written_answers(document, definition)):
        for number, text in _prose(answer.value):
            yield answer.place, number, text


def _is_prose(answer: Placed) -> bool:
    """Whether sentences stand there: no title, and nobody else's words."""
    if answer.whole is not None and answer.whole.layout == "quotations":
        return False
    return not isinstance(answer.field, TextField) or answer.field.multiline


def _prose(value: SubValue) -> Iterator[tuple[int, str]]:
    if isinstance(value, str):
        yield 0, value
    if not isinstance(value, RichText):
        return
    number = 0
    for block in value.blocks:
        if isinstance(block, Table):
            number += bool(block.caption) + sum(len(row) for row in block.rows)
            continue
        if not isinstance(block, Heading | Quotation):
            yield number, runs_text(block.runs)
        number += 1


# --- what is found ----------------------------------------------------------------------------------------

Found = tuple[Kind, Span, str]


def _long(text: str) -> Iterator[Found]:
    for span in sentences(text):
        words = count_words(text[span.start : span.end])
        if words > TOO_LONG_SENTENCE:
            yield "too long", span, tr("A sentence of {words} words: make two or three of it.", words=words)
        elif words > LONG_SENTENCE:
            yield "long", span, tr("A sentence of {words} words: perhaps make two of it.", words=words)


def _wordy(text: str, plain_words: PlainWords) -> Iterator[Found]:
    pattern = _pattern(tuple(plain_words.instead))
    for found in pattern.finditer(text) if pattern else ():
        phrase = " ".join(found[0].split()).casefold()
        yield "wordy", Span(*found.span()), tr("Plainer: {words}.", words=plain_words.instead[phrase])


@lru_cache(maxsize=4)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    if not words:
        return None
    longest_first = sorted(words, key=len, reverse=True)
    alternatives = "|".join(r"\s+".join(map(re.escape, each.split())) for each in longest_first)
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)


_BE = r"(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)"
_BETWEEN = r"(?:(?:not|also|now|still|already|often|never|always|then|both|all|being|been|[a-z]+ly)\s+){0,2}"
_IRREGULAR = (
    "begun borne bought brought broken built caught chosen done drawn driven fallen felt found forgotten given gone "
    "heard held hidden hit kept known laid led left lent lost made meant met paid put read ridden risen said seen "
    "sent set shaken shot shown shut sold sought spent spoken spread stolen struck sung swept sworn taken taught "
    "thought thrown told torn understood undertaken withdrawn withheld won worn written overseen overtaken"
)
_PASSIVE = re.compile(
    rf"\b{_BE}\s+{_BETWEEN}(?P<done>[a-z]{{2,}}ed|{'|'.join(_IRREGULAR.split())})\b", re.IGNORECASE
)
# Participles that, behind "is", mostly tell how something is and not what was done to it.
_ADJECTIVES = """
aged ashamed assured committed complicated concerned convinced crowded dedicated delighted detailed determined
disappointed encouraged engaged excited experienced frightened gone indebted informed interested involved isolated
left limited located mixed motivated need opposed organised overwhelmed pleased prepared privileged proceed qualified
reassured related relieved respected risen satisfied saddened scared seed set shocked skilled speed supposed surprised
targeted tired troubled trusted used varied worried frightened fallen based led dated united advanced allied armed
closed exceed extended fixed honoured indeed married naked sacred succeed talented tended touched unaffected unchanged
unlimited unprecedented unrelated unsettled unused wicked hundred bleed breed feed creed greed deed weed red bed fed
sped shed
"""
_HOW_IT_IS = frozenset(_ADJECTIVES.split())


def _passive(text: str) -> Iterator[Found]:
    for found in _PASSIVE.finditer(text):
        if found["done"].casefold() not in _HOW_IT_IS:
            yield "passive", Span(*found.span()), tr("Who did it? Naming them reads more easily.")


_ACRONYM = re.compile(r"(?<![\w&.-])(?:[A-Z]{2,8}|[A-Z](?:&[A-Z])+)s?(?![\w&-])")
_ROMAN = re.compile(r"[IVXLC]+")
_ACRONYMS = """
AM BBC BSL CCTV CD CPS CV DNA DVD EU FAQ GB GP HM HMIC HMICFRS HTML ID IT MOT MP NHS OFFICIAL OK PAYE PC PCC PDF PEEL
PM POLICE SENSITIVE TV UK UN URL USA VAT VIP WALES
"""
_KNOWN: Final = frozenset(_ACRONYMS.split())


def _unexplained(text: str, explained: set[str]) -> Iterator[Found]:
    """Acronyms met here for the first time without an explanation in brackets beside them."""
    if text.isupper():
        return
    for found in _ACRONYM.finditer(text):
        acronym = found[0].removesuffix("s")
        if acronym in explained or _ROMAN.fullmatch(acronym):
            continue
        explained.add(acronym)
        if not _is_explained(text, found):
            yield (
                "acronym",
                Span(*found.span()),
                tr(
                    "First use of {acronym}: say what it stands for, with {acronym} in brackets.",
                    acronym=acronym,
                ),
            )


def _is_explained(text: str, found: re.Match[str]) -> bool:
    """ "Major Incident Team (MIT)", or "MIT (Major Incident Team)"."""
    before, behind = text[: found.start()].rstrip("“‘\"' "), text[found.end() :].lstrip()
    in_brackets = before.endswith(("(", "[")) and len(before) > 1
    return in_brackets or re.match(r"[(\[]\w+ \w+", behind) is not None


def counted(hints: Iterable[Hint]) -> dict[Kind, int]:
    """How many hints there are of each kind, those that occur."""
    counts: dict[Kind, int] = {}
    for hint in hints:
        counts[hint.kind] = counts.get(hint.kind, 0) + 1
    return counts
