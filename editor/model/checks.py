"""What a finished document still lacks. Nothing here stops a draft from being saved."""

from dataclasses import dataclass
from typing import Literal, cast

from editor.model.document import Document
from editor.model.edits import Place
from editor.model.values import Records, Tick, Value
from forms.schema import Field, FormDefinition, RecordsField, ReferenceField

Level = Literal["fault", "advice"]
"""``fault``: stands in the way of a lawful publication, unless a reason is recorded. ``advice``: better mended."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: where, and what to do about it as a sentence.

    ``subsection`` is the one of the Police Act 1996, section 55, that asks for it ("55(5B)"); empty where none does.
    """

    place: Place
    message: str
    level: Level = "fault"
    subsection: str = ""


def is_answered(field: Field, value: Value) -> bool:
    """Whether anything at all was answered.

    "No" and no option ticked are answers; no records, a reference to none and a box of unknown state are not.
    """
    if isinstance(field, RecordsField | ReferenceField):
        return bool(value)
    return value.done is not None if isinstance(value, Tick) else value is not None


def missing_answers(document: Document, definition: FormDefinition) -> list[Finding]:
    """A finding for each expected field without an answer, in the form's order."""
    findings = []
    for field in definition.fields:
        value = document.answer(field.id)
        if field.expected and not is_answered(field, value):
            findings.append(Finding(Place(field.id), f"{_name(document, field)} has no answer."))
        if isinstance(field, RecordsField):
            findings.extend(_missing_in_records(document, field, cast("Records", value or ())))
    return findings


def _missing_in_records(document: Document, field: RecordsField, records: Records) -> list[Finding]:
    return [
        Finding(
            Place(field.id, number, sub.id),
            f"{field.singular} {number + 1}: {_name(document, sub)} has no answer.",
        )
        for number, record in enumerate(records)
        for sub in field.fields
        if sub.expected and not is_answered(sub, record.get(sub.id))
    ]


def _name(document: Document, field: Field) -> str:
    label = document.office.fill(field.label).rstrip(":")
    return f"“{label}”"
