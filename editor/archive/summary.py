"""What a list shows of a document, and what a search looks through."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import accumulate
from typing import assert_never, cast

from editor.archive.codec import Envelope, made_with, required, time_from_json
from editor.model.document import Document
from editor.model.jsonreading import Node
from editor.model.richtext import RichText, plain_lines
from editor.model.text import fold, one_line
from editor.model.values import Person, Records, SubValue
from forms.catalogue import Catalogue, UnknownFormError
from forms.schema import (
    DateField,
    FormDefinition,
    PersonField,
    RecordsField,
    ReferenceField,
    RichField,
    Role,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)

_SNIPPET_AROUND = 60


@dataclass(frozen=True, slots=True)
class Summary:
    """A response in a list. ``changed`` is in UTC; ``snippet`` shows where a search found its words."""

    id: str
    form: str
    form_name: str
    title: str
    published_on: date | None
    changed: datetime
    snippet: str = ""


def summarise(envelope: Envelope, catalogue: Catalogue) -> Summary:
    """The summary of a response file. JsonError where it lacks what every document has."""
    node = Node(envelope["doc"], "doc")
    doc = required(node, ("id", "answers", "changed"))
    form, version = made_with(node)
    answers = {key: node.value for key, node in doc["answers"].mapping().items()}
    try:
        definition: FormDefinition | None = catalogue.get(form, version)
    except UnknownFormError:
        definition = None
    return Summary(
        id=doc["id"].text(),
        form=form,
        form_name=definition.name if definition else form,
        title=_title(answers, definition) if definition else f"Unknown form {form}, version {version}",
        published_on=_day(_with_role(answers, definition, "published_on")) if definition else None,
        changed=time_from_json(doc["changed"]),
    )


def _title(answers: dict[str, object], definition: FormDefinition) -> str:
    answer = _with_role(answers, definition, "title")
    return one_line(answer) if isinstance(answer, str) and answer.strip() else f"Untitled {definition.name}"


def _with_role(answers: dict[str, object], definition: FormDefinition, role: Role) -> object:
    field = definition.with_role(role)
    return answers.get(field.id) if field else None


def _day(answer: object) -> date | None:
    try:
        return date.fromisoformat(answer) if isinstance(answer, str) else None
    except ValueError:
        return None


def texts(document: Document, definition: FormDefinition) -> Iterator[str]:
    """Everything that a person wrote in the document, in the form's order."""
    for field in definition.fields:
        if not isinstance(field, RecordsField):
            yield from _texts_of(field, cast("SubValue", document.answer(field.id)))
            continue
        for record in cast("Records", document.answer(field.id) or ()):
            for sub in field.fields:
                yield from _texts_of(sub, record.get(sub.id))


def _texts_of(field: SubField, value: SubValue) -> Iterator[str]:
    match field:
        case TextField():
            if isinstance(value, str):
                yield value
        case PersonField():
            if isinstance(value, Person):
                yield from (value.name, value.role)
        case RichField():
            if isinstance(value, RichText):
                yield from plain_lines(value)
        case DateField() | SeveralField() | YesNoField() | TickField() | ReferenceField():
            pass
        case _:
            assert_never(field)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a search, each of which must begin a word of the text; case and accents do not matter."""

    folded: tuple[str, ...]

    @classmethod
    def of(cls, query: str) -> "Words":
        """The words in what a person typed."""
        return cls(tuple(_folded(query).split()))

    def snippet(self, passages: Iterable[str]) -> str | None:
        """Where the first word stands, with what is around it; None unless every word occurs somewhere."""
        wanted = dict.fromkeys(self.folded)
        shown: str | None = None
        for passage in passages:
            folded = _folded(passage)
            for word in list(wanted):
                at = _begins_word(folded, word)
                if at is None:
                    continue
                del wanted[word]
                if word == self.folded[0]:
                    shown = _around(passage, at, len(word))
        return None if wanted else shown or ""


def _folded(text: str) -> str:
    # Word types ’ where a keyboard types ', and nobody means the difference.
    return fold(text).replace("’", "'")


def _begins_word(folded: str, word: str) -> int | None:
    """The place of the first word in ``folded`` that begins with ``word``."""
    at = folded.find(word)
    while at > 0 and word[0].isalnum() and folded[at - 1].isalnum():
        at = folded.find(word, at + 1)
    return None if at < 0 else at


def _around(passage: str, at: int, length: int) -> str:
    """The characters around a place of the folded passage, on one line."""
    # Folding changes lengths (ß, ligatures, accents), so the place is counted back character by character.
    ends = list(accumulate(len(_folded(character)) for character in passage))
    first = next((index for index, end in enumerate(ends) if end > at), 0)
    last = next((index for index, end in enumerate(ends) if end >= at + length), len(passage))
    start, end = max(0, first - _SNIPPET_AROUND), last + 1 + _SNIPPET_AROUND
    before, after = "…" if start else "", "…" if end < len(passage) else ""
    return before + one_line(passage[start:end]) + after
