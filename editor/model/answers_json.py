"""Answers between JSON and values, by the form's definition. Reading is strict: see :class:`JsonError`."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any, assert_never, cast

from editor.model.jsonreading import JsonError, Node
from editor.model.richtext import RichText, to_json
from editor.model.richtext_json import richtext_from_json
from editor.model.text import clean, one_line
from editor.model.values import Answers, File, Person, Record, Records, SubValue, Tick, Value
from forms.schema import (
    ChoiceField,
    DateField,
    Field,
    FileField,
    FormDefinition,
    PersonField,
    RecordsField,
    ReferenceField,
    RichField,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
ATTACHMENT = re.compile(r"attachments/[0-9a-f]{64}\.[a-z0-9]{1,8}")
RECORD_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


def read_answers(definition: FormDefinition, node: Node, before: Answers = MappingProxyType({})) -> Answers:
    """The answers in a JSON object by field id; those of ``before`` where the object is silent.

    Raises :class:`JsonError` for fields that the form does not have, values that a field cannot hold, and
    references that point nowhere.
    """
    members = node.object([], [field.id for field in definition.fields])
    changes = {
        field.id: read_value(field, members[field.id]) for field in definition.fields if field.id in members
    }
    answers = MappingProxyType({**before, **changes})
    _refuse_dangling(definition, answers, node.path)
    return answers


def read_value(field: Field, node: Node) -> Value:
    """One answer. Null, and text without a character, mean unanswered."""
    if isinstance(field, RecordsField):
        return _records(field, node)
    return _sub_value(field, node)


def _sub_value(field: SubField, node: Node) -> SubValue:  # noqa: PLR0911  (one for each kind of field)
    if node.value is None:
        return None
    match field:
        case TextField():
            return clean(node.text()) or None
        case DateField():
            return _day(node)
        case SeveralField():
            return _several(field, node)
        case ChoiceField():
            return node.choice(option.id for option in field.options)
        case YesNoField():
            return node.flag()
        case PersonField():
            return _person(node)
        case TickField():
            return _tick(node)
        case RichField():
            return richtext_from_json(node) or None
        case ReferenceField():
            return _references_to(node) if field.several else node.text()
        case FileField():
            return _file(node)
        case _:
            assert_never(field)


def _day(node: Node) -> date:
    text = node.text()
    if not _DAY.fullmatch(text):
        raise node.error(f"“{_short(text)}” is not a date such as 2017-09-21")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise node.error(f"“{text}” is not a day of the calendar") from None


def _several(field: SeveralField, node: Node) -> tuple[str, ...]:
    ticked = [each.choice(option.id for option in field.options) for each in node.items()]
    if len(set(ticked)) < len(ticked):
        raise node.error("names an option twice")
    return tuple(option.id for option in field.options if option.id in ticked)


def _references_to(node: Node) -> tuple[str, ...]:
    wanted = tuple(each.text() for each in node.items())
    if len(set(wanted)) < len(wanted):
        raise node.error("names a record twice")
    return wanted


def _person(node: Node) -> Person | None:
    members = node.object([], ["name", "role"])
    name, role = (
        clean(members[key].text()) if key in members and members[key].value is not None else ""
        for key in ("name", "role")
    )
    return Person(name, role) if name or role else None


def _tick(node: Node) -> Tick:
    members = node.object(["done"], ["on"])
    done = None if members["done"].value is None else members["done"].flag()
    on = _day(members["on"]) if "on" in members and members["on"].value is not None else None
    return Tick(done, on)


def _file(node: Node) -> File:
    members = node.object(["name", "attachment"], [])
    name, attachment = one_line(clean(members["name"].text())), members["attachment"].text()
    if not name.strip():
        raise members["name"].error("must not be empty")
    if not ATTACHMENT.fullmatch(attachment):
        raise members["attachment"].error("is not the name of a kept file (attachments/<sha256>.pdf)")
    return File(name, attachment)


def _records(field: RecordsField, node: Node) -> Records:
    if node.value is None:
        return ()
    records = tuple(_record(field, each) for each in node.items())
    return with_ids(records, node) if field.keyed else records


def _record(field: RecordsField, node: Node) -> Record:
    members = node.object([], [*(sub.id for sub in field.fields), *(["id"] if field.keyed else [])])
    values = {sub.id: _sub_value(sub, members[sub.id]) if sub.id in members else None for sub in field.fields}
    record_id = members["id"].text() if "id" in members and members["id"].value is not None else None
    if record_id is not None and not RECORD_ID.fullmatch(record_id):
        raise members["id"].error("must be lower-case letters, digits and “-”, at most 40")
    return Record(MappingProxyType(values), record_id)


def with_ids(records: Records, node: Node | None = None) -> Records:
    """``records`` with the lowest free id (``r1``, ``r2`` …) given to each that has none."""
    taken = [record.id for record in records if record.id]
    if node is not None and len(set(taken)) < len(taken):
        raise node.error("holds two records with the same id")
    used = set(taken)
    result = []
    for record in records:
        result.append(record if record.id else replace(record, id=free_record_id(used)))
        used.add(cast("str", result[-1].id))
    return tuple(result)


def free_record_id(used: set[str]) -> str:
    """The first of ``r1``, ``r2`` … that is not in ``used``."""
    number = 1
    while f"r{number}" in used:
        number += 1
    return f"r{number}"


def _refuse_dangling(definition: FormDefinition, answers: Answers, path: str) -> None:
    """Refuse references to records that are not there."""
    for place, field, value in _references(definition, answers):
        wanted = (value,) if isinstance(value, str) else cast("tuple[str, ...]", value or ())
        present = {record.id for record in cast("Records", answers.get(field.to) or ())}
        missing = next((each for each in wanted if each not in present), None)
        if missing is not None:
            raise JsonError(
                f"{path}.{place}".strip("."), f"refers to “{_short(missing)}”, which is not among {field.to}"
            )


def _references(definition: FormDefinition, answers: Answers) -> list[tuple[str, ReferenceField, Value]]:
    found: list[tuple[str, ReferenceField, Value]] = []
    for field in definition.fields:
        if isinstance(field, ReferenceField):
            found.append((field.id, field, answers.get(field.id)))
        if not isinstance(field, RecordsField):
            continue
        for number, record in enumerate(cast("Records", answers.get(field.id) or ())):
            found.extend(
                (f"{field.id}[{number}].{sub.id}", sub, record.get(sub.id))
                for sub in field.fields
                if isinstance(sub, ReferenceField)
            )
    return found


def answers_to_json(answers: Answers) -> dict[str, Any]:
    """Every answer in the JSON form that :func:`read_answers` takes."""
    return {field_id: value_to_json(value) for field_id, value in answers.items()}


def value_to_json(value: Value) -> Any:
    """One answer as JSON."""
    match value:
        case None | bool() | str():
            return value
        case date():
            return value.isoformat()
        case Person():
            return {"name": value.name, "role": value.role}
        case Tick():
            return {"done": value.done, "on": value.on.isoformat() if value.on else None}
        case RichText():
            return to_json(value)
        case File():
            return {"name": value.name, "attachment": value.attachment}
        case tuple():
            return [_record_to_json(each) if isinstance(each, Record) else each for each in value]
        case _:
            assert_never(value)


def _record_to_json(record: Record) -> Mapping[str, Any]:
    values = {sub_id: value_to_json(value) for sub_id, value in record.values.items()}
    return {"id": record.id, **values} if record.id else values


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
