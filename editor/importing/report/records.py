"""A proposal that a person has confirmed, as records of the items of a response."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import cast

from editor.importing.report.items import ReportItem, StatedCount
from editor.model.answers_json import free_record_id
from editor.model.document import Document
from editor.model.statute import Statute, statute_of
from editor.model.text import fold, one_line
from editor.model.values import Answers, Record, Records, SubValue
from forms.schema import FormDefinition, RecordsField, SeveralField, SubRole, TextField


def without(items: Sequence[ReportItem], index: int) -> tuple[ReportItem, ...]:
    """``items`` without one; what was part of it becomes part of what it was itself part of."""
    gone = items[index].part_of

    def above(part_of: int | None) -> int | None:
        place = gone if part_of == index else part_of
        return place - 1 if place is not None and place > index else place

    return tuple(
        replace(each, part_of=above(each.part_of)) for number, each in enumerate(items) if number != index
    )


def depth_of(items: Sequence[ReportItem], index: int) -> int:
    """How deep an item stands: 0 for a whole one, 1 for its part."""
    depth, above = 0, items[index].part_of
    while above is not None and depth < len(items):
        depth, above = depth + 1, items[above].part_of
    return depth


def answers_with(
    document: Document,
    definition: FormDefinition,
    items: Sequence[ReportItem],
    stated: Sequence[StatedCount] = (),
    report: str | None = None,
) -> Answers:
    """The answers that change when ``items`` are added behind those that there are; empty where nothing can be.

    ``report`` is the id of the further report that they stand in where they do not name one themselves, None for the
    first. What the report says that it makes is entered where nothing is entered yet. A form that has no field for
    something takes the rest.
    """
    field = definition.with_role("items")
    if not isinstance(field, RecordsField) or not items:
        return MappingProxyType({})
    before = cast("Records", document.answer(field.id) or ())
    used = {record.id or "" for record in before}
    ids = []
    for _ in items:
        ids.append(free_record_id(used))
        used.add(ids[-1])
    named = _report_ids(statute_of(document, definition), report)
    records = tuple(
        Record(_values(field, each, ids, named(each.report)), own)
        for each, own in zip(items, ids, strict=True)
    )
    return MappingProxyType({field.id: (*before, *records), **_stated(document, definition, stated)})


def _report_ids(statute: Statute, default: str | None) -> Callable[[str], str | None]:
    """From the title that an item names to the id of its report; ``default`` where it names none that is known."""
    known = {fold(one_line(each.title)): each.id for each in statute.reports if each.title}
    return lambda title: known.get(fold(one_line(title)), default) if title else default


def _values(
    field: RecordsField, item: ReportItem, ids: Sequence[str], report: str | None
) -> MappingProxyType[str, SubValue]:
    told: dict[SubRole, SubValue] = {
        "kind": item.kind,
        "number": item.number or None,
        "text": item.text or None,
        "owners": item.owners,
        "owners_named": item.owners_named or None,
        "due": item.due,
        "part_of": ids[item.part_of] if item.part_of is not None else None,
        "report": report,
        "page": str(item.page) if item.page is not None else None,
    }
    values: dict[str, SubValue] = dict.fromkeys(sub.id for sub in field.fields)
    for role, value in told.items():
        sub = field.with_role(role)
        if isinstance(sub, SeveralField):
            # In the form's own order, as answers are read back.
            values[sub.id] = tuple(each.id for each in sub.options if each.id in item.owners) or None
        elif sub is not None:
            values[sub.id] = value
    return MappingProxyType(values)


def _stated(document: Document, definition: FormDefinition, stated: Sequence[StatedCount]) -> Answers:
    field = definition.with_role("stated_total")
    if not isinstance(field, TextField) or document.answer(field.id) or not stated:
        return {}
    return {field.id: " and ".join(dict.fromkeys(each.words for each in stated))}
