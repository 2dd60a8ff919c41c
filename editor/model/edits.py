"""The one door for changes: an edit is a small value, applied by one pure function.

Undo, autosave and the history all follow from this door, so nothing changes a document any other way.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import assert_never, cast

from editor.model.answers_json import free_record_id
from editor.model.digests import answer_digest
from editor.model.document import Document
from editor.model.follow import followed
from editor.model.values import Answers, Record, Records, Spoken, SubValue, Translation, Value
from forms.schema import FormDefinition, RecordsField, ReferenceField


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer stands: a field, or a sub-field of its record number ``record`` (from 0)."""

    field: str
    record: int | None = None
    sub_field: str | None = None


@dataclass(frozen=True, slots=True)
class SetAnswer:
    """Put ``value`` at ``place``."""

    place: Place
    value: Value


@dataclass(frozen=True, slots=True)
class SetAnswers:
    """Put whole answers into the fields named, all at once: what is brought back from a version is one step.

    ``other_side`` are the translations that come with them; None takes one away.
    """

    answers: Answers
    other_side: Mapping[str, Translation | None] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Translate:
    """Put ``value`` at ``place`` on the other side, as its translation; None takes the translation away.

    A first one is made from the main text as it stands. A later one leaves open whether it follows a main text that
    was changed in between: that is for a person to say, with :class:`Confirm`.
    """

    place: Place
    value: Spoken | None


@dataclass(frozen=True, slots=True)
class Confirm:
    """The translation at ``place`` says what the main text says now."""

    place: Place


@dataclass(frozen=True, slots=True)
class InsertRecord:
    """Put an empty record before number ``index`` of the field (at the end where index is the count)."""

    field: str
    index: int


@dataclass(frozen=True, slots=True)
class RemoveRecord:
    """Take record number ``index`` away, and every reference to it."""

    field: str
    index: int


@dataclass(frozen=True, slots=True)
class MoveRecord:
    """Move record number ``index`` so that it becomes number ``to``."""

    field: str
    index: int
    to: int


Edit = SetAnswer | SetAnswers | Translate | Confirm | InsertRecord | RemoveRecord | MoveRecord


def apply(document: Document, edit: Edit, definition: FormDefinition) -> Document:
    """The document after ``edit``, the office-use boxes following what it records (:mod:`editor.model.follow`).

    KeyError or IndexError if the edit names a place that is not there.
    """
    after = _applied(document, edit, definition)
    return after.with_answers(followed(document.answers, after.answers, definition))


def _applied(document: Document, edit: Edit, definition: FormDefinition) -> Document:
    match edit:
        case SetAnswer(place, value):
            return _set_answer(document, place, value, definition)
        case SetAnswers(answers, other_side):
            for field_id in answers:
                definition.field(field_id)
            for field_id in other_side:
                definition.field(field_id)
            return document.with_answers(answers).with_other_side(other_side)
        case Translate(place, spoken):
            return _translated(document, place, spoken, definition)
        case Confirm(place):
            return _confirmed(document, place, definition)
        case InsertRecord(field_id, index):
            field = _records_field(definition, field_id)
            records = list(_records(document, field_id))
            records.insert(_number(index, len(records) + 1), _blank_record(field, records))
            return _with_records(document, field_id, records)
        case RemoveRecord(field_id, index):
            _records_field(definition, field_id)
            records = list(_records(document, field_id))
            removed = records.pop(_number(index, len(records)))
            rest = _with_records(document, field_id, records)
            return _without_references(rest, definition, field_id, removed.id) if removed.id else rest
        case MoveRecord(field_id, index, to):
            _records_field(definition, field_id)
            records = list(_records(document, field_id))
            to = _number(to, len(records))
            records.insert(to, records.pop(_number(index, len(records))))
            return _with_records(document, field_id, records)
        case _:
            assert_never(edit)


def _set_answer(document: Document, place: Place, value: Value, definition: FormDefinition) -> Document:
    if place.record is None:
        definition.field(place.field)
        return document.with_answers({place.field: value})
    sub = _records_field(definition, place.field).field(place.sub_field or "")
    records = list(_records(document, place.field))
    number = _number(place.record, len(records))
    records[number] = records[number].with_value(sub.id, cast("SubValue", value))
    return _with_records(document, place.field, records)


def _translated(
    document: Document, place: Place, spoken: Spoken | None, definition: FormDefinition
) -> Document:
    before = translation_at(document, place)
    made_from = before.made_from if before else answer_digest(main_text(document, place))
    return _with_translation(document, place, Translation(spoken, made_from) if spoken else None, definition)


def _confirmed(document: Document, place: Place, definition: FormDefinition) -> Document:
    before = translation_at(document, place)
    if before is None:
        return document
    now = Translation(before.value, answer_digest(main_text(document, place)))
    return _with_translation(document, place, now, definition)


def _with_translation(
    document: Document, place: Place, translation: Translation | None, definition: FormDefinition
) -> Document:
    if place.record is None:
        definition.field(place.field)
        return document.with_other_side({place.field: translation})
    sub = _records_field(definition, place.field).field(place.sub_field or "")
    records = list(_records(document, place.field))
    number = _number(place.record, len(records))
    records[number] = records[number].with_translation(sub.id, translation)
    return _with_records(document, place.field, records)


def main_text(document: Document, place: Place) -> Value:
    """The answer at ``place``, in the document's own language; KeyError or IndexError where there is no such place."""
    if place.record is None:
        return document.answers[place.field]
    records = _records(document, place.field)
    return records[_number(place.record, len(records))].get(place.sub_field or "")


def translation_at(document: Document, place: Place) -> Translation | None:
    """What stands at ``place`` on the other side. KeyError or IndexError where there is no such place."""
    if place.record is None:
        return document.other_side.get(place.field)
    records = _records(document, place.field)
    return records[_number(place.record, len(records))].other_side.get(place.sub_field or "")


def _records_field(definition: FormDefinition, field_id: str) -> RecordsField:
    field = definition.field(field_id)
    if not isinstance(field, RecordsField):
        raise KeyError(field_id)
    return field


def _number(index: int, count: int) -> int:
    """``index`` if it is one of ``count`` numbers from 0; a negative one must not count from the end."""
    if not 0 <= index < count:
        raise IndexError(index)
    return index


def _records(document: Document, field_id: str) -> Records:
    return cast("Records", document.answers[field_id] or ())


def _with_records(document: Document, field_id: str, records: list[Record]) -> Document:
    return document.with_answers({field_id: tuple(records)})


def _blank_record(field: RecordsField, others: list[Record]) -> Record:
    values = MappingProxyType(dict.fromkeys(sub.id for sub in field.fields))
    return Record(values, free_record_id({record.id or "" for record in others}) if field.keyed else None)


def _without_references(
    document: Document, definition: FormDefinition, field_id: str, record_id: str
) -> Document:
    """A reference to a record that is gone would point nowhere, or later at another record of the same id."""

    def pruned(value: Value) -> SubValue:
        if isinstance(value, tuple):
            return tuple(each for each in value if isinstance(each, str) and each != record_id)
        return None if value == record_id else value

    return _map_references(document, definition, field_id, pruned)


def _map_references(
    document: Document, definition: FormDefinition, target: str, change: Callable[[Value], SubValue]
) -> Document:
    answers: dict[str, Value] = {}
    for whole in definition.fields:
        if isinstance(whole, ReferenceField) and whole.to == target:
            answers[whole.id] = change(document.answer(whole.id))
        if isinstance(whole, RecordsField):
            pointing = [
                sub.id for sub in whole.fields if isinstance(sub, ReferenceField) and sub.to == target
            ]
            records = list(_records(document, whole.id))
            for sub_id in pointing:
                records = [record.with_value(sub_id, change(record.get(sub_id))) for record in records]
            if pointing:
                answers[whole.id] = tuple(records)
    return document.with_answers(answers)
