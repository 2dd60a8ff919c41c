"""What did we say last time? Passages of other responses on the subject of a text that is being written.

The index tells which responses hold the text's rarer words; the passages of the likeliest are weighed by the same
words. A word counts the more the fewer responses have it, and what stood in the same field counts more.
"""

import heapq
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from editor.archive.archive import Archive
from editor.archive.errors import ArchiveError
from editor.archive.query import plain
from editor.model.dates import format_short
from editor.model.document import Document, title_of
from editor.model.placed import written_answers
from editor.model.richtext import Block, Heading, ListItem, RichText, Table, plain_lines
from editor.model.text import one_line
from editor.model.values import Value
from forms.schema import FormDefinition, RecordsField

MOST_PASSAGES: Final = 12
_MOST_WORDS: Final = 16
"""Words that the index is asked for; each takes a millisecond or two at 10,000 responses."""

_MOST_RESPONSES: Final = 20
_SHORTEST_WORD: Final = 4
_TITLE_WEIGHT: Final = 2.0
_SAME_FIELD: Final = 1.5
_SHORTEST_PASSAGE: Final = 40
"""Characters: a shorter one says nothing that would be worth finding again."""

_COMMON = """
about above according across action actions address after again against agree agreed along already also although always
among another areas around asked because become been before began behind being below between both cannot case cases
chief commissioner constable continue could crime does done down during each either ensure even every find findings
first following force forces found from further give given good hard have having held help here however improve
improvement including inspection inspectorate inspectors into issues just keep know last less like made make many
might more most much must need never next note noted number office officer officers often once only open other others
over part people place plan plans police policing public published raised recommendation recommendations report
reported reports response said same service services several shall should show since some staff still such take taken
team that their them then there these they thing this those three through time together under until upon used using
very want well were what when where which while will with within without work working would year years your
"""
_PASSED_OVER = frozenset(_COMMON.split())
_WORDS = re.compile(rf"[^\W\d_]{{{_SHORTEST_WORD},}}")


@dataclass(frozen=True, slots=True)
class Subject:
    """What is being written about: the response (by id), its title, the field, and the text that is there so far."""

    response: str
    title: str
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class PastPassage:
    """A passage of another response, formatting and all, and where it comes from.

    ``field`` is the field's id, ``label`` what it is called, ``published_on`` the day of the report's publication.
    """

    text: RichText
    response: str
    title: str
    published_on: date | None
    field: str
    label: str
    score: float = 0.0

    @property
    def source(self) -> str:
        """Where it comes from, in words: "Custody: a joint inspection, 3 Sep 2024, Executive summary"."""
        day = f", {format_short(self.published_on)}" if self.published_on else ""
        return f"{self.title}{day}, {self.label}"

    @property
    def words(self) -> str:
        """Its words on one line."""
        return one_line(" ".join(plain_lines(self.text)))


def subject_of(document: Document, definition: FormDefinition, field: str) -> Subject:
    """The subject of a field (with all its records) of the document."""
    written = written_answers(document, definition)
    texts = (_text_of(each.value) for each in written if each.place.field == field)
    return Subject(document.id, title_of(document, definition), field, "\n".join(texts))


def past_passages(archive: Archive, subject: Subject, most: int = MOST_PASSAGES) -> list[PastPassage]:
    """Passages of other responses on the same subject, the likeliest first, no two alike. Raises ArchiveError.

    It reads files: ask for it off the window's thread.
    """
    asked = _asked_words(subject)
    holders = {word: archive.ids_with(word) for word in asked}
    weights = _weights(asked, {word: len(ids) for word, ids in holders.items()}, len(archive.search("")))
    scores: dict[str, float] = {}
    for word, ids in holders.items():
        for id in ids:
            scores[id] = scores.get(id, 0.0) + weights[word]
    scores.pop(subject.response, None)
    likeliest = heapq.nlargest(_MOST_RESPONSES, scores, key=scores.__getitem__)
    found = [each for id in likeliest for each in _passages_in(archive, id, subject, weights)]
    found.sort(key=lambda each: -each.score)
    return list(_unlike(found, plain(subject.text)))[:most]


def _asked_words(subject: Subject) -> dict[str, float]:
    """The words to ask for and how much each counts by itself: those of the title, then the text's most used."""
    in_title = dict.fromkeys(_words(subject.title))
    in_text = Counter(_words(subject.text))
    # Of words used as often, long ones are rarer.
    often = sorted(in_text, key=lambda word: (-in_text[word], -len(word), word))
    chosen = [*in_title, *(word for word in often if word not in in_title)][:_MOST_WORDS]
    return {word: _TITLE_WEIGHT if word in in_title else 1.0 for word in chosen}


def _weights(asked: Mapping[str, float], holders: Mapping[str, int], count: int) -> dict[str, float]:
    """Each word's weight: how rare it is, as in BM25; one that all responses have still tells a little."""
    return {
        word: weight * math.log(1 + (max(count - holders[word], 0) + 0.5) / (holders[word] + 0.5))
        for word, weight in asked.items()
    }


def _words(text: str) -> list[str]:
    return [each for each in _WORDS.findall(plain(text)) if each not in _PASSED_OVER]


def _passages_in(
    archive: Archive, id: str, subject: Subject, weights: Mapping[str, float]
) -> Iterator[PastPassage]:
    try:
        document = archive.load(id)
    except ArchiveError:
        return  # it went, or was damaged, a moment ago: the list is none the worse without it
    definition = archive.catalogue.get(document.form, document.form_version)
    title, published = title_of(document, definition), _published(document, definition)
    for each in written_answers(document, definition):
        if not isinstance(each.value, RichText):
            continue
        field = each.place.field
        label = _label(document, definition, field)
        for text in passages_of(each.value):
            score = _score(text, weights) * (_SAME_FIELD if field == subject.field else 1.0)
            if score > 0:
                yield PastPassage(text, id, title, published, field, label, score)


def passages_of(text: RichText) -> Iterator[RichText]:
    """The passages of a text: each paragraph and quotation, and each list as a whole, with what leads into it."""
    lead: list[Block] = []
    for is_list, together in groupby(text.blocks, key=lambda block: isinstance(block, ListItem)):
        blocks = list(together)
        if is_list:
            yield RichText((*lead, *blocks))
            lead = []
            continue
        for block in blocks:
            if lead:
                yield RichText(tuple(lead))
            lead = [] if isinstance(block, Heading | Table) else [block]
        if lead and not _leads_on(lead[0]):
            yield RichText(tuple(lead))
            lead = []
    if lead:
        yield RichText(tuple(lead))


def _leads_on(block: Block) -> bool:
    return " ".join(plain_lines(RichText((block,)))).rstrip().endswith(":")


def _score(text: RichText, weights: Mapping[str, float]) -> float:
    """The weight of the words in a passage, each once; long passages are not better for being long."""
    words = _words(" ".join(plain_lines(text)))
    shared = sum(weights.get(word, 0.0) for word in set(words))
    return shared / math.sqrt(8 + len(words))


def _unlike(passages: Iterable[PastPassage], present: str) -> Iterator[PastPassage]:
    """Those that say something, each once, and nothing that the text says already."""
    seen: set[str] = set()
    for each in passages:
        words = plain(each.words)
        if len(words) < _SHORTEST_PASSAGE or words in seen or words in present:
            continue
        seen.add(words)
        yield each


def _published(document: Document, definition: FormDefinition) -> date | None:
    field = definition.with_role("published_on")
    answer = document.answer(field.id) if field else None
    return answer if isinstance(answer, date) else None


def _label(document: Document, definition: FormDefinition, field_id: str) -> str:
    field = definition.field(field_id)
    label = field.singular if isinstance(field, RecordsField) else field.label
    return document.office.fill(label).rstrip(":")


def _text_of(value: Value) -> str:
    if isinstance(value, RichText):
        return "\n".join(plain_lines(value))
    return value if isinstance(value, str) else ""
