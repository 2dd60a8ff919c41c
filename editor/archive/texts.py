"""What a search looks through: everything that a person wrote in a document, in both its languages."""

from collections.abc import Iterator, Mapping
from typing import assert_never, cast

from editor.model.document import Document
from editor.model.placed import placed_in
from editor.model.richtext import RichText, plain_lines
from editor.model.values import File, Person, Records, SubValue, Translation
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

Passages = Mapping[str, tuple[str, ...]]
"""Everything that a person wrote, by the id of the field (a record's under that of its whole), in the form's order."""


def texts(document: Document, definition: FormDefinition) -> dict[str, list[str]]:
    """Everything that a person wrote in the document, by the id of the field, in the form's order."""
    found = {each.id: list(_both_sides(each, document)) for each in definition.fields}
    return {field_id: lines for field_id, lines in found.items() if lines}


def _both_sides(whole: Field, document: Document) -> Iterator[str]:
    answer = document.answer(whole.id)
    for each in placed_in(whole, answer):
        yield from _texts_of(each.field, each.value)
    if not isinstance(whole, RecordsField):
        yield from _texts_said(whole, document.other_side)
        return
    for record in cast("Records", answer or ()):
        for sub in whole.fields:
            yield from _texts_said(sub, record.other_side)


def _texts_said(field: SubField, other_side: Mapping[str, Translation]) -> Iterator[str]:
    if field.id in other_side:
        yield from _texts_of(field, other_side[field.id].value)


def _texts_of(field: SubField, value: SubValue) -> Iterator[str]:
    match field:
        case TextField():
            if isinstance(value, str):
                yield value
        case PersonField():
            if isinstance(value, Person):
                yield from (value.name, value.role)
        case RichField():
            if isinstance(value, RichText):
                yield from plain_lines(value)
        case FileField():
            if isinstance(value, File):
                yield value.name
        case DateField() | SeveralField() | ChoiceField() | YesNoField() | TickField() | ReferenceField():
            pass
        case _:
            assert_never(field)
