"""The quick way to read a response file that is as this program writes it, as nearly all are.

An archive of ten thousand is read in seconds only if few things are made of each file. So plain shapes are taken as
they are, each looked at with as few steps as will do; whatever looks otherwise is in doubt, and is left to the strict
way (:mod:`editor.archive.facts`). What the strict way refuses is never taken here.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, assert_never

from editor.archive.envelope import RESPONSE_FORMAT, SCHEMA, Envelope, fits_its_hash
from editor.archive.texts import Passages
from editor.languages import LANGUAGES
from editor.model.jsonreading import Node
from editor.model.office import OFFICE_KEYS
from editor.model.richtext import DEEPEST_LEVEL, is_link
from editor.model.sources_json import sources_from_json
from editor.model.steps_json import steps_from_json
from editor.model.text import one_line
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

_RECORD_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_ATTACHMENT = re.compile(r"attachments/[0-9a-f]{64}\.[a-z0-9]{1,8}")


class _Doubt(Exception):  # noqa: N818  (named as people say it)
    """A shape that the short way does not know; it may be right or wrong."""


def plain_envelope(data: bytes, document_id: str) -> Envelope | None:
    """The object in a file that is as this program writes it and fits its hash; None at any doubt."""
    try:
        envelope = json.loads(data)
        before_doc, _, _ = data.partition(b'"doc"')
        plain = (
            is_plain(envelope, document_id)
            and fits_its_hash(data, envelope)
            # A key that stands twice is lost in reading.
            and before_doc.count(b'":') == list(envelope).index("doc") == len(envelope) - 1
        )
    except (ValueError, TypeError, LookupError, RecursionError):
        return None
    return envelope if plain else None


def is_plain(envelope: Envelope, document_id: str) -> bool:
    """Whether the object in a file is one of this schema. TypeError and LookupError where its shape is another."""
    return (
        envelope["format"] == RESPONSE_FORMAT
        and type(envelope["schema"]) is int
        and envelope["schema"] == SCHEMA
        and type(envelope["revision"]) is int
        and envelope["revision"] > 0
        and bool(envelope["doc"]["id"] == document_id)
    )


# --- the words -------------------------------------------------------------------------------------------


def plain_passages(doc: dict[str, Any], definition: FormDefinition) -> Passages | None:
    """What a person wrote in a ``doc``, by field; None at any doubt about any of its answers."""
    try:
        return _passages(doc, definition)
    except (_Doubt, ValueError, TypeError, LookupError, AttributeError):
        return None


def _passages(doc: dict[str, Any], definition: FormDefinition) -> Passages:
    office, answers = doc["office"], doc["answers"]
    for moment in (doc["created"], doc["changed"]):
        _sure(datetime.fromisoformat(moment).tzinfo is not None)
    _sure(type(office) is dict and all(type(office[key]) is str for key in OFFICE_KEYS if key in office))
    _sure(type(doc["steps"]) is list)
    if doc["steps"]:
        steps_from_json(Node(doc["steps"]))
    _sure(doc.get("language", "en") in LANGUAGES)
    other_side = doc.get("other_side", {})
    fields = {field.id: field for field in definition.fields}
    _sure(type(other_side) is dict and other_side.keys() <= fields.keys())
    if "sources" in doc:
        sources_from_json(Node(doc["sources"]))
    ids = {field.id: _plain_ids(answers.get(field.id)) for field in definition.fields if _is_keyed(field)}
    passages = {}
    for field_id, whole in fields.items():
        if field_id in answers:
            found = [*_plain_texts(whole, answers[field_id], ids)]
            if field_id in other_side:
                found += _plain_sides(whole, other_side[field_id], answers[field_id])
            if found:
                passages[field_id] = tuple(found)
    _sure(other_side.keys() <= answers.keys())
    return passages


_Ids = Mapping[str, frozenset[str]]
"""The ids of the records in each keyed field."""


def _is_keyed(field: Field) -> bool:
    return isinstance(field, RecordsField) and field.keyed


def _plain_ids(raw: Any) -> frozenset[str]:
    if not raw:
        return frozenset()
    ids = [record["id"] for record in raw]
    _sure(len(set(ids)) == len(ids) and all(_RECORD_ID.fullmatch(each) for each in ids))
    return frozenset(ids)


def _sure(right: bool) -> None:
    if not right:
        raise _Doubt


def _plain_texts(field: Field, raw: Any, ids: _Ids) -> Iterator[str]:
    if not isinstance(field, RecordsField):
        yield from _plain_sub_texts(field, raw, ids)
    elif raw:
        _sure(type(raw) is list)
        known = {*(sub.id for sub in field.fields), *(["id"] if field.keyed else [])}
        for record in raw:
            _sure(record.keys() <= known)
            for sub in field.fields:
                yield from _plain_sub_texts(sub, record.get(sub.id), ids)


def _plain_sides(field: Field, raw: Any, records: Any) -> Iterator[str]:
    """The translations of a field, or of those of its records."""
    if not isinstance(field, RecordsField):
        yield from _plain_translation(field, raw)
        return
    _sure(type(raw) is list and len(raw) == len(records or ()))
    subs = {sub.id: sub for sub in field.fields}
    for side in raw:
        _sure(type(side) is dict and side.keys() <= subs.keys())
        for sub_id, sub in subs.items():
            if sub_id in side:
                yield from _plain_translation(sub, side[sub_id])


def _plain_translation(field: SubField, raw: Any) -> Iterable[str]:
    _sure(isinstance(field, TextField | RichField | PersonField) and raw.keys() == {"value", "made_from"})
    _sure(_DIGEST.fullmatch(raw["made_from"]) is not None)
    return _plain_sub_texts(field, raw["value"], {})


def _plain_sub_texts(field: SubField, raw: Any, ids: _Ids) -> Iterable[str]:
    if raw is None:
        return ()
    match field:
        case TextField():
            _sure(type(raw) is str)
            return (raw,)
        case RichField():
            return _plain_lines(raw)
        case PersonField():
            _sure(raw.keys() == {"name", "role"} and type(raw["name"]) is type(raw["role"]) is str)
            return (raw["name"], raw["role"])
        case DateField():
            _sure_day(raw)
        case SeveralField():
            _sure(type(raw) is list and len(set(raw)) == len(raw))
            _sure(set(raw) <= {option.id for option in field.options})
        case ChoiceField():
            _sure(type(raw) is str and raw in [option.id for option in field.options])
        case YesNoField():
            _sure(type(raw) is bool)
        case TickField():
            _sure("done" in raw and raw.keys() <= {"done", "on"} and raw["done"] in (None, True, False))
            _sure(type(raw["done"]) is not int and type(raw["done"]) is not float)
            _sure_day(raw.get("on"))
        case ReferenceField():
            named = raw if field.several else [raw]
            _sure(type(named) is list and len(set(named)) == len(named) and ids[field.to].issuperset(named))
        case FileField():
            _sure(
                raw.keys() == {"name", "attachment"} and _ATTACHMENT.fullmatch(raw["attachment"]) is not None
            )
            _sure(raw["name"] != "" and one_line(raw["name"]) == raw["name"])
            return (raw["name"],)
        case _:
            assert_never(field)
    return ()


def _sure_day(raw: Any) -> None:
    if raw is not None:
        _sure(len(raw) == 10 and raw[4] == raw[7] == "-")
        date.fromisoformat(raw)


_KEYS = {"p": 2, "quote": 2, "h": 3, "li": 4}
"""How many keys a block of each kind has; each of them is asked for below, so that they are these."""

_MARKS = (["b"], ["i"], ["b", "i"])


def _plain_lines(raw: Any) -> list[str]:
    """As :func:`~editor.model.richtext.plain_lines`, of JSON. Half of all reading is this."""
    blocks = raw["blocks"]
    _sure(len(raw) == 2 and raw["v"] == 1 and type(blocks) is list)
    lines: list[str] = []
    for block in blocks:
        kind = block["t"]
        if kind == "table":
            lines += _plain_cells(block)
            continue
        if kind == "h":
            _sure(block["level"] in (1, 2))
        elif kind == "li":
            _sure(block["list"] in ("ul", "ol") and block["level"] in range(DEEPEST_LEVEL + 1))
        if len(block) != _KEYS[kind]:
            _sure(kind == "li" and len(block) == _KEYS[kind] + 1 and block["restart"] is True)
        lines.append(_plain_runs(block["runs"]))
    return lines


def _plain_cells(table: dict[str, Any]) -> Iterable[str]:
    rows = table["rows"]
    _sure(table.keys() <= {"t", "header", "caption", "rows"} and type(table["header"]) is bool)
    _sure(type(rows) is list and len(rows[0]) > 0 and all(len(row) == len(rows[0]) for row in rows))
    if "caption" in table:
        _sure(type(table["caption"]) is str)
        yield table["caption"]
    for row in rows:
        _sure(type(row) is list)
        yield from map(_plain_runs, row)


def _plain_runs(runs: Any) -> str:
    if type(runs) is not list:
        raise _Doubt
    if len(runs) == 1 and len(runs[0]) == 1:  # as most are
        text = runs[0]["s"]
        if type(text) is not str:
            raise _Doubt
        return text
    for run in runs:
        _sure(run.keys() == {"s"} or _plain_marks(**run))
    return "".join([run["s"] for run in runs])


def _plain_marks(s: str, m: Any = _MARKS[0], href: Any = None) -> bool:  # noqa: ARG001  (a run's own keys)
    return m in _MARKS and (href is None or (type(href) is str and is_link(href)))
