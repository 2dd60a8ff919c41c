"""What a document says in words, line by line, each with the place where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from editor.model.document import Document
from editor.model.edits import Place
from editor.model.richtext import Heading, Quotation, RichText, Table, runs_text
from editor.model.values import Person, Records, Value
from forms.schema import Field, FormDefinition, RecordsField, Role, SubRole, TextField

_SPOKEN_BY_OTHERS: frozenset[Role | SubRole] = frozenset({"chief_officer_comments", "force_position"})


@dataclass(frozen=True, slots=True)
class Line:
    """A block, cell or line of text. ``quoted``: it stands as somebody else's words, as a block of its own.

    ``own``: the body's own prose, which it may write as it likes; a person's statement and a heading are not.
    """

    place: Place
    text: str
    quoted: bool = False
    own: bool = False


def lines_of(document: Document, definition: FormDefinition) -> Iterator[Line]:
    """Every line that a person wrote, in the form's order; the names of files are none."""
    for field in definition.fields:
        value = document.answer(field.id)
        if not isinstance(field, RecordsField):
            yield from _lines(field, value, Place(field.id))
            continue
        for number, record in enumerate(cast("Records", value or ())):
            for sub in field.fields:
                quoted = field.layout == "quotations" and sub is field.fields[0]
                for line in _lines(sub, record.get(sub.id), Place(field.id, number, sub.id)):
                    yield Line(line.place, line.text, line.quoted or quoted, line.own)


def _lines(field: Field, value: Value, place: Place) -> Iterator[Line]:
    match value:
        case str() if isinstance(field, TextField):
            yield from (Line(place, each) for each in value.split("\n"))
        case Person():
            yield from (Line(place, each) for each in (value.name, value.role) if each)
        case RichText():
            yield from _rich_lines(field, value, place)
        case _:
            return


def _rich_lines(field: Field, text: RichText, place: Place) -> Iterator[Line]:
    own = field.role not in _SPOKEN_BY_OTHERS
    for block in text.blocks:
        if isinstance(block, Table):
            cells = (runs_text(cell) for row in block.rows for cell in row)
            yield from (Line(place, each) for each in ([block.caption] if block.caption else []))
            yield from (Line(place, each, own=own) for each in cells)
        else:
            quoted = isinstance(block, Quotation)
            prose = own and not isinstance(block, Quotation | Heading)
            yield Line(place, runs_text(block.runs), quoted, prose)
