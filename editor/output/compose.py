"""Document and definition to blocks: the template's order and words, decided once for all formats. No I/O."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, assert_never, cast

from editor.languages import Language
from editor.model.document import Document, title_of
from editor.model.edits import Place
from editor.model.records import record_name
from editor.model.richtext import RichText
from editor.model.values import Record, Records, Tick, Value
from editor.output.blocks import (
    Block,
    Box,
    Choice,
    Choices,
    Composition,
    CrestSpace,
    Detail,
    FieldHeading,
    Inline,
    Line,
    Narrative,
    Quoted,
    RecordTable,
    SectionHeading,
    Source,
    SubHeading,
    TickBox,
    Title,
    Words,
)
from editor.output.reading import VALUE, InlineField, Reading, text_of
from editor.output.record_table import printed, record_table
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
    Section,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)

LANGUAGE: Final = "en-GB"
_TAGS: Final[Mapping[Language, str]] = MappingProxyType({"en": LANGUAGE, "cy": "cy-GB"})
_WITH_LABEL: Final = ("labelled", "answered")


def compose(document: Document, definition: FormDefinition) -> Composition:
    """The document as blocks.

    An unanswered field prints its label, as the template does, where an answer or a tick is expected; a detail
    that may be left out, and what prints as value, line or heading, prints nothing until it is answered.
    """
    blocks = tuple(_Composer(document, definition, Reading(document, definition)).blocks())
    return Composition(title_of(document, definition), _TAGS[document.language], blocks)


def compose_answer(document: Document, definition: FormDefinition, field: Field) -> tuple[Block, ...]:
    """The blocks of one field whose label stands in an office's own template: boxes, narratives and records.

    Boxes and narratives are there without an answer too, to be filled in.
    """
    composer = _Composer(document, definition, Reading(document, definition))
    value = document.answer(field.id)
    if isinstance(field, RecordsField):
        records = cast("Records", value or ())
        if field.layout == "sections":
            return tuple(
                block
                for number, each in enumerate(records)
                for block in composer._own_section(field, number, each)
            )
        blocks = tuple(composer._records(field, records))
        if field.layout == "table":
            return tuple(
                replace(each, caption="") if isinstance(each, RecordTable) else each for each in blocks
            )
        # Without the heading over all of them, which the template has; each stays below it.
        return tuple(
            each for each in blocks if not (isinstance(each, SubHeading) and each.place.record is None)
        )
    return tuple(composer._field(replace(field, prints="labelled", label=""), Place(field.id), value))


def compose_rest(document: Document, definition: FormDefinition, placed: frozenset[str]) -> tuple[Block, ...]:
    """The document without the fields that are ``placed`` elsewhere; a section of which some are needs no heading."""
    sections = tuple(_unplaced(section, placed) for section in definition.sections)
    title_placed = any(each.prints == "title" and each.id in placed for each in definition.fields)
    rest = replace(definition, sections=sections, title="" if title_placed else definition.title)
    blocks = _Composer(document, rest, Reading(document, definition)).blocks()
    return tuple(block for block in blocks if not (title_placed and isinstance(block, Title)))


def _unplaced(section: Section, placed: frozenset[str]) -> Section:
    fields = tuple(field for field in section.fields if field.id not in placed)
    if fields == section.fields:
        return section
    return replace(
        section,
        fields=fields,
        heading=section.heading and bool(fields),
        boxed=section.boxed and bool(fields),
        optional=True,
    )


@dataclass(frozen=True, slots=True)
class _Composer:
    document: Document
    definition: FormDefinition
    read: Reading

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
        yield Title(text_of(cast("TextField", field), self.document.answer(field.id)), Place(field.id))
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
            after = field.with_role("after")
            for number, record in printed(field, cast("Records", self.document.answer(field.id) or ())):
                if ((after and record.get(after.id)) or home) == section.id:
                    yield from self._own_section(field, number, record)

    def _own_section(self, field: RecordsField, number: int, record: Record) -> Iterator[Block]:
        heading, *rest = field.fields
        title = record.get(heading.id)
        if title:
            place = Place(field.id, number, heading.id)
            yield FieldHeading(place, text_of(cast("TextField", heading), title))
        for sub in rest:
            if sub.role != "after":
                yield from self._field(sub, Place(field.id, number, sub.id), record.get(sub.id))

    def _field(self, field: Field, place: Place, value: Value) -> Iterator[Block]:
        match field:
            case TextField(prints="title"):
                return
            case TextField(prints="heading"):
                if value:
                    yield FieldHeading(place, text_of(field, value))
            case TextField() | DateField() | ChoiceField() | PersonField() | ReferenceField() | FileField():
                yield from self._inline(field, place, self.read.inline(field, value))
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

    def _inline(self, field: InlineField, place: Place, value: Inline) -> Iterator[Block]:
        if field.prints in _WITH_LABEL and (value.text or (field.prints == "labelled" and field.expected)):
            yield Detail(place, self._label(field), value)
        elif not value.text:
            return
        elif field.prints == "line":
            yield self.read.line(field, place, value)
        else:
            yield Detail(place, "", value)

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
                Choice(id, words, None if value is None else value is (id == "yes"))
                for id, words in self.read.yes_or_no
            ]
        yield Choices(place, self._label(field), tuple(options))

    def _tick(self, field: TickField, place: Place, value: Tick | None) -> Iterator[Block]:
        if value is None and field.prints != "labelled":
            return
        tick = value or Tick(None)
        # A box without words says nothing, so its label is printed even where it should stand alone.
        label = self._label(field) or self._words(field.label)
        yield TickBox(place, label, tick.done, self.read.day(tick.on, "plain"))

    # --- records --------------------------------------------------------------------------------------

    def _records(self, field: RecordsField, records: Records) -> Iterator[Block]:
        label = self._label(field)
        if field.layout == "sections":
            return
        numbered = printed(field, records)
        if field.layout == "table" and numbered:
            yield record_table(field, numbered, label, self.read)
            return
        if label and (numbered or field.prints == "labelled"):
            yield SubHeading(Place(field.id), 1, label)
        for number, record in numbered:
            if field.layout == "quotations":
                yield from self._quotation(field, number, record)
            else:
                yield from self._entry(field, number, record, depth=2 if label else 1)

    def _entry(self, field: RecordsField, number: int, record: Record, depth: int) -> Iterator[Block]:
        """A record under a heading: the answer that prints as one, else its form's naming, else "Crate 2"."""
        heading = next((sub for sub in field.fields if sub.prints == "heading"), None)
        line = self._heading(field, heading, number, record) if heading else None
        name = (
            record_name(field, record, number + 1, self._words)
            if field.naming
            else f"{field.singular} {number + 1}"
        )
        yield SubHeading(Place(field.id, number), depth, line.text if line else name, line)
        for sub in field.fields:
            if sub is not heading:
                yield from self._field(sub, Place(field.id, number, sub.id), record.get(sub.id))

    def _heading(self, field: RecordsField, heading: SubField, number: int, record: Record) -> Line | None:
        value = self.read.inline(heading, record.get(heading.id))
        return self.read.line(heading, Place(field.id, number, heading.id), value) if value.text else None

    def _quotation(self, field: RecordsField, number: int, record: Record) -> Iterator[Block]:
        """The first sub-field is the quotation, what follows says where it stands; neither has a label."""
        for index, sub in enumerate(field.fields):
            place = Place(field.id, number, sub.id)
            value = record.get(sub.id)
            if value is None:
                continue
            if index == 0 and isinstance(sub, TextField):
                yield Quoted(place, text_of(sub, value))
            elif isinstance(sub, InlineField):
                yield Source(place, self.read.inline(sub, value))
            else:
                yield from self._field(replace(sub, prints="value"), place, value)

    # --- words ----------------------------------------------------------------------------------------

    def _label(self, field: Field) -> str:
        """What stands before a field: its label, nothing, or its sentence without the value."""
        if field.prints in _WITH_LABEL:
            return self._words(field.label)
        return self._words(" ".join(field.line.replace(VALUE, " ").split())) if field.prints == "line" else ""

    def _words(self, text: str) -> str:
        return self.document.office.fill(text)


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
