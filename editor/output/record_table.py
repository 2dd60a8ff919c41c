"""Records as a table that stays narrow: a column for what stands alone, the rest in the cell that it belongs to."""

from collections.abc import Sequence

from editor.model.edits import Place
from editor.model.records import is_printed
from editor.model.values import Record, Records, SubValue
from editor.output.blocks import Cell, Line, Pointer, RecordTable
from editor.output.reading import Reading
from forms.schema import RecordsField, ReferenceField, SubField

_Column = list[SubField]
Numbered = Sequence[tuple[int, Record]]
"""Records with their numbers in the document, from 0."""


def printed(field: RecordsField, records: Records) -> Numbered:
    """The records that are printed: all, or those with the answer that their form asks for."""
    return [(number, record) for number, record in enumerate(records) if is_printed(field, record)]


def record_table(field: RecordsField, records: Numbered, caption: str, read: Reading) -> RecordTable:
    """A row for each record, a column for each sub-field that any of them answers: an empty one tells nobody anything.

    A sub-field that prints as value or line stands in the column of the one before it.
    """
    columns = _columns(field, records)
    return RecordTable(
        place=Place(field.id),
        caption=caption,
        columns=tuple(_heading(field, column, read) for column in columns),
        rows=tuple(
            tuple(_cell(field, column, number, record, read) for column in columns)
            for number, record in records
        ),
        name=read.words(field.label),
    )


def _columns(field: RecordsField, records: Numbered) -> list[_Column]:
    """The columns with an answer in them, each without what is nowhere answered beside or below its first."""
    columns: list[_Column] = []
    used: list[_Column] = []
    for sub in field.fields:
        if sub.prints not in ("value", "line"):
            columns.append([sub])
        answered = any(_is_answered(record.get(sub.id)) for _, record in records)
        if answered and sub is not columns[-1][0]:
            columns[-1].append(sub)
        if answered and columns[-1] not in used:
            used.append(columns[-1])
    return used or columns[:1]


def _is_answered(value: SubValue) -> bool:
    return value not in (None, ())


def _heading(field: RecordsField, column: _Column, read: Reading) -> str:
    """A column's label; where several values make up the name of a record, what one of these is called."""
    together = any(sub.prints == "value" for sub in column[1:])
    return field.singular if together else read.words(column[0].label)


def _cell(field: RecordsField, column: _Column, number: int, record: Record, read: Reading) -> Cell:
    first, *more = [_part(sub, Place(field.id, number, sub.id), record.get(sub.id), read) for sub in column]
    prints = [sub.prints for sub in column[1:]]
    return Cell(
        first.place,
        first.value,
        beside=tuple(part for part, how in zip(more, prints, strict=True) if how == "value"),
        below=tuple(part for part, how in zip(more, prints, strict=True) if how == "line"),
    )


def _part(sub: SubField, place: Place, value: SubValue, read: Reading) -> Line:
    """One value; a reference to none reads as what that means."""
    shown = read.inline(sub, value)
    if isinstance(sub, ReferenceField) and not shown.text:
        shown = Pointer(read.words(sub.blank))
    return read.line(sub, place, shown) if sub.prints == "line" else Line(place, "", shown, "")
