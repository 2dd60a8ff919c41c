"""What the file held when it left, as far as it can be known, and what paper does not show added to what was read."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import cast

from editor.importing.returned.identity import Identity
from editor.importing.word import Said
from editor.importing.word_text import PROMPTS
from editor.model.alignment import common
from editor.model.digests import answer_digest
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.records import is_printed
from editor.model.richtext import Block, ListItem, RichText, Table, merged, rich, runs_text, to_json
from editor.model.tags import tag
from editor.model.values import File, Person, Record, Records, SubValue, Tick, Value
from forms.schema import (
    ChoiceField,
    Field,
    FormDefinition,
    RecordsField,
    ReferenceField,
    SubField,
    prints_unanswered,
)


@dataclass(frozen=True, slots=True)
class Exported:
    """One field at the export. Where the revision is not kept any more, ``known`` is False and digests speak.

    ``value`` is then the present one, which only lends what paper does not show (ids and references).
    """

    field: Field
    value: Value
    known: bool
    digests: Mapping[str, str | None]
    record_ids: Mapping[str, str]

    def is_same(self, value: Value) -> bool:
        """Whether ``value`` (read from the file, and completed) is what was exported."""
        if self.known:
            return value == self.value
        return _digests(self.field, value) == dict(self.digests)

    @property
    def stands_on_paper(self) -> bool:
        """Whether the export shows anything of the field."""
        return self.value is not None or prints_unanswered(self.field)

    def answered(self, place: Place) -> bool:
        """Whether something stood at that place."""
        if not self.known:
            return self.digests.get(tag(place)) is not None
        return _at(self.value, place) is not None


def exported_fields(
    definition: FormDefinition, present: Document, base: Document | None, identity: Identity
) -> tuple[dict[str, Exported], bool]:
    """What is known of each field at the export, and whether anything is known at all.

    The base says it; without a base, each field that still has its digest of then is as it was; without digests
    the present document has to stand in, which is right where the revision is the same.
    """
    found: dict[str, Exported] = {}
    for field in definition.fields:
        digests = {
            key: identity.digests[key] for key in _tags(field, identity.digests) if key in identity.digests
        }
        now = present.answer(field.id)
        if base is not None:
            value, known = base.answer(field.id), True
        else:
            value, known = now, not identity.digests or _digests(field, now) == digests
        found[field.id] = Exported(field, value, known, MappingProxyType(digests), identity.record_ids)
    certain = base is not None or bool(identity.digests) or identity.revision == present.revision
    return found, certain


def said_of(fields: Iterable[Exported], in_file: Said) -> Said:
    """What the export said beside the text: by the file, and by what was exported, which no re-save can take away."""
    found = {name: dict(attributes) for name, attributes in in_file.items()}
    for each in fields:
        for answer in answers_of(each.field, each.value) if each.known else ():
            said = found.setdefault(tag(answer.place), {})
            said.pop("recorded", None)
            said.update(_said(answer))
    return found


def _said(answer: "Answered") -> Iterator[tuple[str, str]]:
    value = answer.value
    if value is None or (isinstance(value, Tick) and value.done is None):
        yield "recorded", "false"
    if answer.record_id:
        yield "record", answer.record_id
    if isinstance(value, File):
        yield "attachment", value.attachment
    if isinstance(answer.field, ChoiceField) and answer.field.role == "after" and isinstance(value, str):
        yield "option", value


@dataclass(frozen=True, slots=True)
class Answered:
    """One place of a field and what stands there, None where nothing does."""

    place: Place
    field: SubField
    value: SubValue
    record_id: str | None = None


def answers_of(field: Field, value: Value) -> Iterator[Answered]:
    """Every place of a field and what stands there."""
    if not isinstance(field, RecordsField):
        yield Answered(Place(field.id), field, cast("SubValue", value))
        return
    for number, record in enumerate(cast("Records", value or ())):
        for sub in field.fields:
            yield Answered(Place(field.id, number, sub.id), sub, record.get(sub.id), record.id)


def _digests(field: Field, value: Value) -> dict[str, str | None]:
    return {
        tag(each.place): None if each.value is None else answer_digest(each.value)
        for each in answers_of(field, value)
    }


def _tags(field: Field, known: Mapping[str, str | None]) -> Iterator[str]:
    if not isinstance(field, RecordsField):
        yield tag(Place(field.id))
        return
    number = 0
    while any(tag(Place(field.id, number, sub.id)) in known for sub in field.fields):
        yield from (tag(Place(field.id, number, sub.id)) for sub in field.fields)
        number += 1


def _at(value: Value, place: Place) -> SubValue:
    if place.record is None:
        return cast("SubValue", value)
    records = cast("Records", value or ())
    return records[place.record].get(place.sub_field or "") if place.record < len(records) else None


# --- what paper does not show ---------------------------------------------------------------------------


def completed(exported: Exported, read: Value, *, lossy: bool) -> Value:
    """What was read, with ids, references and (after a re-save, ``lossy``) what it took away, as exported."""
    field = exported.field
    if isinstance(field, ReferenceField):
        return exported.value if read is None else read
    if not isinstance(field, RecordsField):
        was = cast("SubValue", exported.value) if exported.known else None
        return _completed(cast("SubValue", read), was, lossy=lossy)
    return tuple(_records(exported, field, cast("Records", read or ()), lossy=lossy))


def _records(exported: Exported, field: RecordsField, read: Records, *, lossy: bool) -> Iterator[Record]:
    """The records of which anything is left. What showed nothing on paper cannot have been taken away."""
    source = cast("Records", exported.value or ())
    by_id = {record.id: record for record in source if record.id}
    blank = Record(MappingProxyType(dict.fromkeys(sub.id for sub in field.fields)))
    for number in range(max(len(read), len(source) if exported.known else 0)):
        ids = (exported.record_ids.get(tag(Place(field.id, number, sub.id))) for sub in field.fields)
        record_id = next(filter(None, ids), None)
        was = by_id.get(record_id) if record_id and not exported.known else None
        was = was or (source[number] if number < len(source) else blank)
        if number < len(source) and exported.known and not is_printed(field, was):
            yield was
            continue
        now = read[number] if number < len(read) else blank
        values = {sub.id: _sub_value(sub, now, was, exported, lossy=lossy) for sub in field.fields}
        left = any(values[sub.id] is not None for sub in _shown(field))
        if left or (number < len(source) and all(was.get(sub.id) is None for sub in _shown(field))):
            yield Record(MappingProxyType(values), (record_id or was.id) if field.keyed else None)


def _shown(field: RecordsField) -> list[SubField]:
    return [sub for sub in field.fields if not isinstance(sub, ReferenceField)]


def _sub_value(sub: SubField, now: Record, was: Record, exported: Exported, *, lossy: bool) -> SubValue:
    if isinstance(sub, ReferenceField):
        return was.get(sub.id) if now.get(sub.id) is None else now.get(sub.id)
    return _completed(now.get(sub.id), was.get(sub.id) if exported.known else None, lossy=lossy)


def _completed(read: SubValue, was: SubValue, *, lossy: bool) -> SubValue:
    if read == was:
        return was  # the same object is compared in no time from here on
    if read is None:
        return None
    if _is_prompt(read):
        return None
    if isinstance(read, RichText) and isinstance(was, RichText) and lossy:
        return _restored(read, was)
    if isinstance(read, Person) and isinstance(was, Person):
        return _with_role(read, was)
    return read


def _is_prompt(read: SubValue) -> bool:
    """A re-save that loses controls leaves the words that stand in an empty one."""
    if isinstance(read, RichText):
        only = read.blocks[0] if len(read.blocks) == 1 else None
        return only is not None and not isinstance(only, Table) and runs_text(only.runs) in PROMPTS
    return read in PROMPTS if isinstance(read, str) else read in [Person(each) for each in PROMPTS]


def _with_role(read: Person, was: Person) -> Person:
    """The bookmark on the name goes with a name that is typed over; the role before it was not touched then."""
    lost = not read.role and was.role and read.name.startswith(f"{was.role} ")
    return Person(read.name.removeprefix(f"{was.role} "), was.role) if lost else read


def _restored(read: RichText, was: RichText) -> RichText:
    """Paragraphs that differ from the exported only by what a re-save takes away or adds are the exported."""
    blocks = list(read.blocks)
    for i, j in common([_key(each) for each in was.blocks], [_key(each) for each in blocks]):
        blocks[j] = was.blocks[i]
    return rich(blocks)


def _key(block: Block) -> str:
    match block:
        case ListItem():
            block = replace(block, restart=False)
        case Table(rows=rows, header=True):
            plain = tuple(merged(replace(run, bold=False) for run in cell) for cell in rows[0])
            block = replace(block, rows=(plain, *rows[1:]))
        case _:
            pass
    return str(to_json(RichText((block,))))
