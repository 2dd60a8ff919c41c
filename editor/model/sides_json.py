"""The other side between JSON and values: beside the answers, in their shape, each with what it was made from.

``{"executive_summary": {"value": {…}, "made_from": "<sha256>"}, "items": [{"item_text": {…}}, {}]}``: of records a list
as long as theirs. Only what is translated stands here.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, cast

from editor.model.answers_json import read_value, value_to_json
from editor.model.document import Document
from editor.model.edits import Confirm, Place, Translate, apply
from editor.model.jsonreading import Node
from editor.model.sides import is_spoken
from editor.model.values import Answers, Record, Records, Spoken, Translation
from forms.schema import Field, FormDefinition, RecordsField

_DIGEST = re.compile(r"[0-9a-f]{64}")


def other_side_to_json(document: Document) -> dict[str, Any]:
    """Every translation, by field; empty where there is none."""
    told: dict[str, Any] = _translations_to_json(document.other_side)
    for field_id, answer in document.answers.items():
        if not isinstance(answer, tuple) or not all(isinstance(each, Record) for each in answer):
            continue
        sides = [_translations_to_json(each.other_side) for each in cast("Records", answer)]
        if any(sides):
            told[field_id] = sides
    return told


def _translations_to_json(translations: Mapping[str, Translation]) -> dict[str, Any]:
    return {
        key: {"value": value_to_json(each.value), "made_from": each.made_from}
        for key, each in translations.items()
    }


def with_other_side(document: Document, definition: FormDefinition, node: Node) -> Document:
    """The document with the translations in a JSON object in place of its own. Raises JsonError.

    Refused are fields that hold no text, and records that are not there.
    """
    members = node.object([], [field.id for field in definition.fields])
    whole = {key: each for key, each in members.items() if not _is_records(definition, key)}
    fields = {key: _translation(definition.field(key), each) for key, each in whole.items()}
    answers: dict[str, Records] = {}
    for field in definition.fields:
        if isinstance(field, RecordsField):
            records = cast("Records", document.answer(field.id) or ())
            answers[field.id] = _with_sides(field, records, members.get(field.id))
    told = {key: each for key, each in fields.items() if each is not None}
    return replace(document.with_answers(cast("Answers", answers)), other_side=MappingProxyType(told))


def _is_records(definition: FormDefinition, field_id: str) -> bool:
    return isinstance(definition.field(field_id), RecordsField)


def _with_sides(field: RecordsField, records: Records, node: Node | None) -> Records:
    sides = node.items() if node is not None else [Node({})] * len(records)
    if node is not None and len(sides) != len(records):
        raise node.error(f"must have as many entries as there are records, {len(records)}")
    return tuple(
        replace(record, other_side=_sides(field, side)) for record, side in zip(records, sides, strict=True)
    )


def _sides(field: RecordsField, node: Node) -> Mapping[str, Translation]:
    members = node.object([], [sub.id for sub in field.fields])
    told = {key: _translation(field.field(key), each) for key, each in members.items()}
    return MappingProxyType({key: each for key, each in told.items() if each is not None})


def _translation(field: Field, node: Node) -> Translation | None:
    if not is_spoken(field):
        raise node.error("holds no text, so it has no other side")
    members = node.object(["value", "made_from"], [])
    made_from = members["made_from"].text()
    if not _DIGEST.fullmatch(made_from):
        raise members["made_from"].error("is not a SHA-256 in hexadecimal")
    value = read_value(field, members["value"])
    return Translation(cast("Spoken", value), made_from) if value is not None else None


# --- as a person gives it -----------------------------------------------------------------------------------


def translated_by(document: Document, definition: FormDefinition, node: Node) -> Document:
    """The document with the texts in a JSON object (by field, in the shape of answers) as its translations.

    Each is made from the main text as it stands; null takes one away, and what the object does not name stays. Of
    records a list, of which each entry names the texts of the record in its place, or is null. Raises JsonError.
    """
    members = node.object([], [field.id for field in definition.fields])
    for field_id, each in members.items():
        field = definition.field(field_id)
        if isinstance(field, RecordsField):
            document = _translated_records(document, definition, field, each)
        else:
            document = _translated(document, definition, Place(field_id), field, each)
    return document


def _translated_records(
    document: Document, definition: FormDefinition, field: RecordsField, node: Node
) -> Document:
    entries = node.items()
    if len(entries) > len(cast("Records", document.answer(field.id) or ())):
        raise node.error("names more records than there are")
    for number, entry in enumerate(entries):
        texts = entry.object([], [sub.id for sub in field.fields]) if entry.value is not None else {}
        for sub_id, text in texts.items():
            place = Place(field.id, number, sub_id)
            document = _translated(document, definition, place, field.field(sub_id), text)
    return document


def _translated(
    document: Document, definition: FormDefinition, place: Place, field: Field, node: Node
) -> Document:
    if not is_spoken(field):
        raise node.error("holds no text, so it has no other side")
    value = cast("Spoken | None", read_value(field, node))
    return apply(apply(document, Translate(place, value), definition), Confirm(place), definition)
