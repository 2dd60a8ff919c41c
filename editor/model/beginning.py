"""How a document begins: new, with a row for each copy to be sent; from a past one; carried to a newer form."""

from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import cast

from editor.model.answers_json import answers_to_json, read_answers
from editor.model.document import Document, duplicate, empty_answers, new_document
from editor.model.follow import followed
from editor.model.jsonreading import JsonError, Node
from editor.model.office import OfficeProfile
from editor.model.rules import Rules
from editor.model.sides import sides_kept
from editor.model.sides_json import other_side_to_json, with_other_side
from editor.model.values import Answers, Record, Tick, Value
from forms.schema import FormDefinition, RecordsField, Role

# What tells of the past document alone, beside its days and ticks.
_OF_THE_PAST: tuple[Role, ...] = ("comments_received", "publication_address", "attachments")


class CarryError(ValueError):
    """A document that cannot be carried to another version of its form; ``str()`` is one sentence."""


def begun(
    definition: FormDefinition,
    office: OfficeProfile,
    rules: Rules,
    now: datetime,
    answers: Answers | None = None,
) -> Document:
    """A new document as made ``now`` (UTC), with a row in copies for each of the office's recipients, s.55(6).

    ``answers`` stand as they are given, also where they say that there are no copies; a box that is not among them
    follows what they record.
    """
    given = answers or {}
    blank = replace(new_document(definition, office, now), language=rules.languages[0])
    document = with_given(blank, given, definition)
    copies = definition.with_role("copies")
    return document if copies and copies.id in given else _with_recipients(document, definition, rules)


def with_given(document: Document, given: Answers, definition: FormDefinition) -> Document:
    """The document with these answers; a box that is not among them follows what they record."""
    kept = sides_kept(document, given, definition)
    after = {**document.answers, **kept}
    return document.with_answers({**followed(document.answers, after, definition), **kept})


def begun_from(
    past: Document, definition: FormDefinition, office: OfficeProfile, rules: Rules, now: datetime
) -> Document:
    """A new document with the text of a past one: without its days, ticks, steps, files and whatever happened to it.

    ``definition`` is the one that ``past`` was made with.
    """
    document = duplicate(past, definition, office, now)
    fields = (definition.with_role(role) for role in _OF_THE_PAST)
    none = empty_answers(definition)
    emptied = [field.id for field in fields if field]
    cleared = document.with_answers({each: none[each] for each in emptied}).with_other_side(
        dict.fromkeys(emptied)
    )
    return _with_recipients(cleared, definition, rules)


def _with_recipients(document: Document, definition: FormDefinition, rules: Rules) -> Document:
    copies = definition.with_role("copies")
    to = copies.with_role("to") if isinstance(copies, RecordsField) else None
    if not isinstance(copies, RecordsField) or to is None or document.answer(copies.id):
        return document
    blank = dict.fromkeys(sub.id for sub in copies.fields)
    rows = tuple(Record(MappingProxyType({**blank, to.id: each})) for each in rules.recipients)
    return document.with_answers({copies.id: rows})


def carried(document: Document, newer: FormDefinition) -> Document:
    """The same document under a newer version of its form: every answer stays, what is new is unanswered.

    Answers that a later version of the program had added come into their fields. Raises :class:`CarryError` where
    ``newer`` is another form or not newer, or could not hold everything; then nothing is carried.
    """
    if newer.id != document.form or newer.version <= document.form_version:
        raise CarryError(
            f"The response is of version {document.form_version} of the form “{document.form}”, and there is no newer "
            "one to carry it to; nothing was changed."
        )
    known = {field.id for field in newer.fields}
    gone = {key: value for key, value in document.answers.items() if key not in known}
    lost = [field_id for field_id, value in gone.items() if _says_something(value)]
    if lost:
        raise CarryError(
            f"Version {newer.version} of the form “{newer.id}” has no field “{lost[0]}”; nothing was changed."
        )
    added = document.extra.get("answers")
    beside = cast("dict[str, object]", added) if isinstance(added, dict) else {}
    told = {key: value for key, value in answers_to_json(document.answers).items() if key in known}
    told |= {key: value for key, value in beside.items() if key in known}
    try:
        answers = read_answers(newer, Node(told), empty_answers(newer))
    except JsonError as error:
        raise CarryError(
            f"Version {newer.version} of the form cannot hold it ({error}); nothing was changed."
        ) from None
    carried = replace(
        document, form_version=newer.version, answers=answers, extra=_without(document, beside, known)
    )
    return with_other_side(carried, newer, Node(other_side_to_json(document)))


def _says_something(value: Value) -> bool:
    """Whether a value would be missed: "No" is an answer; a box of unknown state and an empty list are none."""
    return value.done is not None if isinstance(value, Tick) else value not in (None, ())


def _without(document: Document, beside: dict[str, object], known: set[str]) -> MappingProxyType[str, object]:
    """What a later version had added, without the answers that have come into their fields."""
    rest: dict[str, Value | object] = {key: value for key, value in beside.items() if key not in known}
    others = {key: value for key, value in document.extra.items() if key != "answers"}
    return MappingProxyType({**others, **({"answers": rest} if rest else {})})
