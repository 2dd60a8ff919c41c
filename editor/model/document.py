"""A document: one response or statement as an immutable value."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import cast

from editor.languages import Language
from editor.model.office import OfficeProfile
from editor.model.sources import Source
from editor.model.text import one_line
from editor.model.values import Answers, Records, Translation, Value
from editor.model.workflow import LOCKED, State, Step, state_of
from forms.schema import DateField, Field, FormDefinition, RecordsField, TextField, TickField

# Neither 0/o nor 1/l/i: an id is read out over the telephone.
_ID_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
_ID_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Document:
    """Answers by field id (every field of the definition has a key), and what is known about the document.

    ``form`` and ``form_version`` name the definition it was made with, ``office`` the profile of that day.
    ``created`` and ``changed`` are in UTC. ``revision`` counts acknowledged saves; 0 was never saved.
    ``extra`` keeps what a later version of the program wrote and this one does not know. ``basis`` is the
    SHA-256 (hexadecimal) of the file that the document was loaded from or saved to, by which a save knows
    whether anybody else has saved since; it is never stored, and two documents do not differ by it. ``steps`` are
    those taken from draft to published, ``sources`` the files that were read in, each the first first. The answers are
    in ``language``; ``other_side`` holds the translations of the fields' texts (those of records are with them), see
    :mod:`editor.model.sides`.
    """

    id: str
    form: str
    form_version: int
    office: OfficeProfile
    answers: Answers
    created: datetime
    changed: datetime
    revision: int = 0
    extra: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    basis: str = field(default="", compare=False)
    steps: tuple[Step, ...] = ()
    sources: tuple[Source, ...] = ()
    language: Language = "en"
    other_side: Mapping[str, Translation] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def state(self) -> State:
        """Where the response stands between draft and published."""
        return state_of(self.steps)

    @property
    def locked(self) -> bool:
        """Whether the text is signed off (or given up) and only what a section that stays open holds may change."""
        return self.state in LOCKED

    @property
    def content(self) -> Mapping[str, tuple[Value, Translation | None]]:
        """All that an edit can change, on both sides, by field."""
        return {key: (value, self.other_side.get(key)) for key, value in self.answers.items()}

    def answer(self, field_id: str) -> Value:
        """The answer of a field; None where there is none yet."""
        return self.answers.get(field_id)

    def with_answers(self, changes: Answers) -> "Document":
        """This document with some answers changed."""
        return replace(self, answers=MappingProxyType({**self.answers, **changes}))

    def with_other_side(self, changes: Mapping[str, Translation | None]) -> "Document":
        """This document with some translations changed; None takes one away."""
        told = {**self.other_side, **changes}
        return replace(
            self, other_side=MappingProxyType({key: each for key, each in told.items() if each is not None})
        )

    def changed_at(self, now: datetime) -> "Document":
        """This document with the time of its last change."""
        return replace(self, changed=now)


def new_id() -> str:
    """A short random id, fit for a file name and for reading out; the archive makes sure it is free."""
    return "".join(secrets.choice(_ID_ALPHABET) for _ in range(_ID_LENGTH))


def empty_answers(definition: FormDefinition) -> Answers:
    """Every field of the form, unanswered: None, and no records."""
    return MappingProxyType(
        {each.id: () if isinstance(each, RecordsField) else None for each in definition.fields}
    )


def new_document(
    definition: FormDefinition, office: OfficeProfile, now: datetime, answers: Answers | None = None
) -> Document:
    """A document of this form as made ``now`` (UTC)."""
    return Document(
        id=new_id(),
        form=definition.id,
        form_version=definition.version,
        office=office,
        answers=MappingProxyType({**empty_answers(definition), **(answers or {})}),
        created=now,
        changed=now,
    )


def duplicate(
    document: Document, definition: FormDefinition, office: OfficeProfile, now: datetime
) -> Document:
    """A new document that starts from a past one: its text and details kept, dates and ticks cleared.

    Dates and ticks tell what happened to the past document; the new one has its own.
    """
    cleared = {each.id: _without_days(each, document.answer(each.id)) for each in definition.fields}
    begun = new_document(definition, office, now, {**document.answers, **cleared})
    return replace(begun, language=document.language, other_side=document.other_side)


def _without_days(each: Field, answer: Value) -> Value:
    if isinstance(each, DateField | TickField):
        return None
    if not isinstance(each, RecordsField):
        return answer
    emptied = dict.fromkeys(sub.id for sub in each.fields if isinstance(sub, DateField | TickField))
    return tuple(
        replace(record, values=MappingProxyType({**record.values, **emptied}))
        for record in cast("Records", answer or ())
    )


def title_of(document: Document, definition: FormDefinition) -> str:
    """The name of the document in lists: its title on one line, or "Untitled" and the form's name."""
    field_with_title = definition.with_role("title")
    answer = document.answer(field_with_title.id) if isinstance(field_with_title, TextField) else None
    return one_line(answer) if isinstance(answer, str) and answer.strip() else f"Untitled {definition.name}"
