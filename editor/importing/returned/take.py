"""What is taken from a returned file, as one edit: one undo takes all of it back."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import cast

from editor.importing.returned.merging import OverlapError, transplanted
from editor.importing.returned.result import Change, Returned, ReturnedField
from editor.model.accepting import Accept
from editor.model.document import Document
from editor.model.edits import SetAnswers
from editor.model.sides import sides_kept
from editor.model.values import Answers, Record, Records, SubValue, Value
from forms.schema import FormDefinition, RecordsField, ReferenceField


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decided. A change's own decision counts before its author's, that before its field's.

    ``accept`` speaks for everything that nothing else speaks for, and takes no field that is doubtful. It does
    take a field in conflict, since ours is kept as a version: whoever must not lose the newer words decides on
    the field. A change that touches two fields (a move) is decided once, for both.
    """

    accept: Accept = "none"
    fields: Mapping[str, Accept] = field(default_factory=lambda: MappingProxyType({}))
    authors: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))
    changes: Mapping[int, bool] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Taken:
    """One edit for all that is taken; ``fields`` are those it changes.

    ``left`` are fields with something to take that was left: refused, doubtful, or tracked changes that cannot
    be told from what was edited round them.
    """

    edit: SetAnswers
    fields: tuple[str, ...]
    left: tuple[str, ...]


def take(returned: Returned, present: Document, decisions: Decisions) -> Taken:
    """What ``decisions`` take into ``present`` (the document that was compared, or a later state of it)."""
    accepted = {each.number for each in returned.changes if _is_accepted(each, returned, decisions)}
    found = _found(returned, decisions, accepted)
    while halves := _halves(returned, found, accepted):
        accepted -= halves
        found = _found(returned, decisions, accepted)
    left = [field_id for field_id, (_, whole) in found.items() if not whole]
    answers = {
        field_id: cast("Value", value)
        for field_id, (value, _) in found.items()
        if value is not _NOTHING and value != present.answer(field_id)
    }
    definition = returned.reading.views.definition
    taken = _without_dangling(answers, present, definition)
    edit = SetAnswers(sides_kept(present, taken, definition))
    return Taken(edit, tuple(edit.answers), tuple(left))


_NOTHING = object()
_Found = dict[str, tuple[object, bool]]
"""By field what is taken of it, and whether that is all there was to take."""


def _found(returned: Returned, decisions: Decisions, accepted: set[int]) -> _Found:
    chosen = returned.reading.settled(_marks(returned, accepted)) if accepted else {}
    return {
        each.field: _value(each, chosen, accepted, _mode(each, decisions))
        for each in returned.fields
        if each.state not in ("unchanged", "changed_here")
    }


def _halves(returned: Returned, found: _Found, accepted: set[int]) -> set[int]:
    """The accepted moves of which one field alone can be taken: what was moved would be lost, or stand there twice."""
    stuck = {field_id for field_id, (value, _) in found.items() if value is _NOTHING}
    return {
        each.number
        for each in returned.changes
        if each.number in accepted and len(each.fields) > 1 and stuck.intersection(each.fields)
    }


def _mode(each: ReturnedField, decisions: Decisions) -> Accept:
    return decisions.fields.get(each.field, "none" if each.doubtful else decisions.accept)


def _is_accepted(change: Change, returned: Returned, decisions: Decisions) -> bool:
    if change.number in decisions.changes:
        return decisions.changes[change.number]
    if change.author in decisions.authors:
        return decisions.authors[change.author]
    # Half a move would lose a paragraph or double it: both of its fields have to be taken.
    return bool(change.fields) and all(
        _mode(returned.field(field_id), decisions) != "none" for field_id in change.fields
    )


def _marks(returned: Returned, accepted: set[int]) -> frozenset[int]:
    """The marks of the changes that are accepted; marks that show nothing go with the last of them."""
    told = frozenset(mark for each in returned.changes for mark in each.marks)
    taken = frozenset(mark for each in returned.changes if each.number in accepted for mark in each.marks)
    if accepted != {each.number for each in returned.changes}:
        return taken
    return taken | (frozenset(range(returned.reading.views.marks)) - told)


def _value(
    each: ReturnedField, chosen: Mapping[str, Value], accepted: set[int], mode: Accept
) -> tuple[object, bool]:
    """What is taken of a field, and whether that is all there was to take."""
    numbers = {change.number for change in each.changes}
    with_untracked = mode == "all" and each.untracked
    if not numbers & accepted and not with_untracked:
        return _NOTHING, False
    whole = numbers <= accepted and with_untracked == each.untracked
    value = chosen.get(each.field, each.original)
    if with_untracked or not each.untracked:
        return value, whole
    if not each.known:
        return _NOTHING, False
    moved = any(change.kind == "move" for change in each.changes if change.number in accepted)
    try:
        return transplanted(each.original, each.exported, value, moved=moved), whole
    except OverlapError:
        return _NOTHING, False


def _without_dangling(answers: dict[str, Value], present: Document, definition: FormDefinition) -> Answers:
    """``answers``, and without references to records that they take away."""
    result = dict(answers)
    for target in definition.fields:
        if not isinstance(target, RecordsField) or not target.keyed or target.id not in answers:
            continue
        ids = {record.id for record in cast("Records", answers[target.id] or ())}
        for each in definition.fields:
            now = result.get(each.id, present.answer(each.id))
            if isinstance(each, ReferenceField) and each.to == target.id:
                pruned: Value = _pruned(cast("SubValue", now), ids)
            elif isinstance(each, RecordsField):
                pruned = tuple(
                    _pruned_record(each, target, record, ids) for record in cast("Records", now or ())
                )
            else:
                continue
            if pruned != (now or pruned):
                result[each.id] = pruned
    return result


def _pruned_record(
    field_: RecordsField, target: RecordsField, record: Record, ids: set[str | None]
) -> Record:
    pointing = [s.id for s in field_.fields if isinstance(s, ReferenceField) and s.to == target.id]
    values = {sub_id: _pruned(record.get(sub_id), ids) for sub_id in pointing}
    return replace(record, values=MappingProxyType({**record.values, **values}))


def _pruned(value: SubValue, ids: set[str | None]) -> SubValue:
    if isinstance(value, tuple):
        return tuple(each for each in value if each in ids)
    return value if value in ids else None
