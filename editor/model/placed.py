"""Every answer of a document with the place where it stands: the one walk over fields, records and their sub-fields."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, cast

from editor.model.document import Document
from editor.model.edits import Place
from editor.model.values import Record, Records, SubValue, Value
from forms.schema import Field, FormDefinition, PersonField, RecordsField, RichField, SubField, TextField

WRITTEN: Final = (TextField, PersonField, RichField)
"""The kinds of field in which a person writes words.

A choice and a reference are text in the program as well, but nobody wrote them: they are ids.
"""


@dataclass(frozen=True, slots=True)
class Placed:
    """An answer (None: not answered) and its field; ``whole`` and ``record`` are those that it is part of."""

    place: Place
    field: SubField
    value: SubValue
    whole: RecordsField | None = None
    record: Record | None = None


def placed_answers(document: Document, definition: FormDefinition) -> Iterator[Placed]:
    """Every answer in the form's order, those inside records in the order of the records."""
    for field in definition.fields:
        yield from placed_in(field, document.answer(field.id))


def written_answers(document: Document, definition: FormDefinition) -> Iterator[Placed]:
    """Those of them that are words which a person wrote."""
    return (each for each in placed_answers(document, definition) if isinstance(each.field, WRITTEN))


def placed_in(field: Field, value: Value) -> Iterator[Placed]:
    """The answers in one field: itself, or those in its records."""
    if not isinstance(field, RecordsField):
        yield Placed(Place(field.id), field, cast("SubValue", value))
        return
    for number, record in enumerate(cast("Records", value or ())):
        for sub in field.fields:
            yield Placed(Place(field.id, number, sub.id), sub, record.get(sub.id), field, record)
