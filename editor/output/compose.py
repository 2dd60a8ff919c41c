"""Document and definition to blocks: the template's order and words, decided once for all formats. No I/O."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, assert_never, cast

from editor.model.dates import format_day
from editor.model.document import Document, title_of
from editor.model.edits import Place
from editor.model.records import record_name
from editor.model.richtext import RichText
from editor.model.values import File, Person, Record, Records, Tick, Value
from editor.output.blocks import (
    Block,
    Box,
    Cell,
    Choice,
    Choices,
    Chosen,
    Composition,
    CrestSpace,
    Day,
    Detail,
    FieldHeading,
    Inline,
    Kept,
    Line,
    Narrative,
    Pointer,
    Quoted,
    RecordTable,
    SectionHeading,
    Source,
    Speaker,
    SubHeading,
    TickBox,
    Title,
    Words,
)
from forms.schema import (
    ChoiceField,
    DateField,
    DateStyle,
    Field,
    FileField,
    FormDefinition,
    PersonField,
    RecordsField,
    ReferenceField,
    RichField,
    Section,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)

LANGUAGE: Final = "en-GB"
_VALUE: Final = "{value}"
_AFTER: Final = "after"
_YES_OR_NO: Final = {None: "", True: "Yes", False: "No"}
_WITH_LABEL: Final = ("labelled", "answered")
_InlineField = TextField | DateField | ChoiceField | PersonField | ReferenceField | FileField
_ON_A_LINE: Final = (TextField, DateField, ChoiceField, PersonField, ReferenceField, FileField)


def compose(document: Document, definition: FormDefinition) -> Composition:
    """The document as blocks.

    An unanswered field prints its label, as the template does, where an answer or a tick is expected; a detail
    that may be left out, and what prints as value, line or heading, prints nothing until it is answered.
    """
    blocks = tuple(_Composer(document, definition).blocks())
    return Composition(title_of(document, definition), LANGUAGE, blocks)


@dataclass(frozen=True, slots=True)
class _Composer:
    document: Document
    definition: FormDefinition

    def blocks(self) -> Iterator[Block]:
        yield from self._head()
        for section in self.definition.sections:
            inside = tuple(self._section(section))
            if section.boxed:
                yield Box(section.id, inside)
            else:
                yield from inside
            yield from self._own_sections(section)

    def _head(self) -> Iterator[Block]:
        """The crest stands over a title that the form gives, and under one that the writer gives."""
        if self.definition.title is not None:
            yield CrestSpace()
            yield Title(Words(self._words(self.definition.title)))
            return
        field = next(each for each in self.definition.fields if each.prints == "title")
        yield Title(_text(cast("TextField", field), self.document.answer(field.id)), Place(field.id))
        yield CrestSpace()

    def _section(self, section: Section) -> Iterator[Block]:
        inside = tuple(
            _joined(
                block
                for field in section.fields
                for block in self._field(field, Place(field.id), self.document.answer(field.id))
            )
        )
        if section.heading and (inside or not section.optional):
            yield SectionHeading(section.id, self._words(section.title))
        yield from inside

    def _own_sections(self, section: Section) -> Iterator[Block]:
        """The sections of the writer's own behind ``section``; those without a place stand behind their field's."""
        for field in self.definition.fields:
            if not isinstance(field, RecordsField) or field.layout != "sections":
                continue
            home = next(each.id for each in self.definition.sections if field in each.fields)
            for number, record in enumerate(cast("Records", self.document.answer(field.id) or ())):
                if (record.get(_AFTER) or home) == section.id:
                    yield from self._own_section(field, number, record)

    def _own_section(self, field: RecordsField, number: int, record: Record) -> Iterator[Block]:
        heading, *rest = field.fields
        title = record.get(heading.id)
        if title:
            place = Place(field.id, number, heading.id)
            yield FieldHeading(place, _text(cast("TextField", heading), title))
        for sub in rest:
            if sub.id != _AFTER:
                yield from self._field(sub, Place(field.id, number, sub.id), record.get(sub.id))

    def _field(self, field: Field, place: Place, value: Value) -> Iterator[Block]:
        match field:
            case TextField(prints="title"):
                return
            case TextField(prints="heading"):
                if value:
                    yield FieldHeading(place, _text(field, value))
            case TextField() | DateField() | ChoiceField() | PersonField() | ReferenceField() | FileField():
                yield from self._inline(field, place, self._inline_value(field, value))
            case SeveralField() | YesNoField():
                yield from self._choices(field, place, value)
            case TickField():
                yield from self._tick(field, place, cast("Tick | None", value))
            case RichField():
                if value is not None or field.prints == "labelled":
                    yield Narrative(place, self._label(field), cast("RichText | None", value))
            case RecordsField():
                yield from self._records(field, cast("Records", value or ()))
            case _:
                assert_never(field)

    # --- values on a line -----------------------------------------------------------------------------

    def _inline(self, field: _InlineField, place: Place, value: Inline) -> Iterator[Block]:
        if field.prints in _WITH_LABEL and (value.text or (field.prints == "labelled" and field.expected)):
            yield Detail(place, self._label(field), value)
        elif not value.text:
            return
        elif field.prints == "line":
            before, _, after = field.line.partition(_VALUE)
            yield Line(place, self._words(before), value, self._words(after))
        else:
            yield Detail(place, "", value)

    def _inline_value(self, field: _InlineField, value: Value) -> Inline:
        match field:
            case TextField():
                return _text(field, value)
            case DateField():
                return _day(value, field.style)
            case PersonField():
                return Speaker(cast("Person | None", value))
            case ReferenceField():
                return Pointer(self._names(field, value))
            case ChoiceField():
                return self._chosen(field, (cast("str", value),) if value else ())
            case FileField():
                return Kept(cast("File | None", value))
            case _:
                assert_never(field)

    def _chosen(self, field: ChoiceField | SeveralField, ids: tuple[str, ...]) -> Chosen:
        labels = (self._words(each.label) for each in field.options if each.id in ids)
        return Chosen(ids, ", ".join(labels))

    def _names(self, field: ReferenceField, value: Value) -> str:
        """The names of the records that a reference points at, in their own order."""
        wanted = (value,) if isinstance(value, str) else cast("tuple[str, ...]", value or ())
        target = cast("RecordsField", self.definition.field(field.to))
        records = cast("Records", self.document.answer(field.to) or ())
        return ", ".join(
            record_name(target, record, number, self._words)
            for number, record in enumerate(records, 1)
            if record.id in wanted
        )

    # --- boxes ----------------------------------------------------------------------------------------

    def _choices(self, field: SeveralField | YesNoField, place: Place, value: Value) -> Iterator[Block]:
        if value is None and field.prints != "labelled":
            return
        if isinstance(field, SeveralField):
            ticked = cast("tuple[str, ...] | None", value)
            options = [
                Choice(each.id, self._words(each.label), None if ticked is None else each.id in ticked)
                for each in field.options
            ]
        else:
            options = [
                Choice("yes", "Yes", None if value is None else value is True),
                Choice("no", "No", None if value is None else value is False),
            ]
        yield Choices(place, self._label(field), tuple(options))

    def _tick(self, field: TickField, place: Place, value: Tick | None) -> Iterator[Block]:
        if value is None and field.prints != "labelled":
            return
        tick = value or Tick(None)
        # A box without words says nothing, so its label is printed even where it should stand alone.
        label = self._label(field) or self._words(field.label)
        yield TickBox(place, label, tick.done, _day(tick.on, "plain"))

    # --- records --------------------------------------------------------------------------------------

    def _records(self, field: RecordsField, records: Records) -> Iterator[Block]:
        if field.layout == "sections":
            return
        label = self._label(field)
        if field.layout == "table" and records:
            yield self._table(field, records, label)
            return
        if label and (records or field.prints == "labelled"):
            yield SubHeading(Place(field.id), 1, label)
        for number, record in enumerate(records):
            if field.layout == "quotations":
                yield from self._quotation(field, number, record)
            else:
                name = self._entry_name(field, record, number)
                yield SubHeading(Place(field.id, number), 2 if label else 1, name)
                for sub in field.fields:
                    yield from self._field(sub, Place(field.id, number, sub.id), record.get(sub.id))

    def _entry_name(self, field: RecordsField, record: Record, number: int) -> str:
        """ "Quotation 2"; by the form's naming where it has one."""
        return (
            record_name(field, record, number + 1, self._words)
            if field.naming
            else f"{field.singular} {number + 1}"
        )

    def _table(self, field: RecordsField, records: Records, caption: str) -> RecordTable:
        """A column for each sub-field that any record answers: an empty column tells nobody anything."""
        used = [
            sub for sub in field.fields if any(record.get(sub.id) not in (None, ()) for record in records)
        ]
        shown = used or [field.fields[0]]
        rows = tuple(
            tuple(Cell(Place(field.id, number, sub.id), self._cell(sub, record.get(sub.id))) for sub in shown)
            for number, record in enumerate(records)
        )
        return RecordTable(Place(field.id), caption, tuple(self._words(sub.label) for sub in shown), rows)

    def _cell(self, field: SubField, value: Value) -> Inline:
        match field:
            case SeveralField():
                return self._chosen(field, cast("tuple[str, ...]", value or ()))
            case YesNoField():
                return Chosen(
                    () if value is None else ("yes" if value else "no",),
                    _YES_OR_NO[cast("bool | None", value)],
                )
            case TickField() | RichField():
                raise AssertionError(f"“{field.id}” cannot stand in a table: the reader has refused it")
            case _:
                return self._inline_value(field, value)

    def _quotation(self, field: RecordsField, number: int, record: Record) -> Iterator[Block]:
        """The first sub-field is the quotation, what follows says where it stands; neither has a label."""
        for index, sub in enumerate(field.fields):
            place = Place(field.id, number, sub.id)
            value = record.get(sub.id)
            if value is None:
                continue
            if index == 0 and isinstance(sub, TextField):
                yield Quoted(place, _text(sub, value))
            elif isinstance(sub, TextField | DateField | PersonField | ReferenceField):
                yield Source(place, self._inline_value(sub, value))
            else:
                yield from self._field(replace(sub, prints="value"), place, value)

    # --- words ----------------------------------------------------------------------------------------

    def _label(self, field: Field) -> str:
        """What stands before a field: its label, nothing, or its sentence without the value."""
        if field.prints in _WITH_LABEL:
            return self._words(field.label)
        return (
            self._words(" ".join(field.line.replace(_VALUE, " ").split())) if field.prints == "line" else ""
        )

    def _words(self, text: str) -> str:
        return self.document.office.fill(text)


def _text(field: TextField, value: Value) -> Words:
    return Words(cast("str | None", value) or "", field.multiline)


def _day(value: Value, style: DateStyle) -> Day:
    on = cast("date | None", value)
    return Day(on, format_day(on, style) if on else "")


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """A value without a label, right after a labelled one, is a further line of it."""
    before: Block | None = None
    for each in blocks:
        before = _joined_to(before, each) if isinstance(each, Detail) and not each.label else each
        yield before


def _joined_to(before: Block | None, detail: Detail) -> Detail:
    if not isinstance(before, Detail | Choices):
        return detail
    return replace(detail, continues=bool(before.label) or (isinstance(before, Detail) and before.continues))
