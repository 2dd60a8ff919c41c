"""What people call a record."""

from collections.abc import Callable

from editor.model.text import one_line
from editor.model.values import Record
from forms.schema import ChoiceField, RecordsField, SubField, TextField

Fill = Callable[[str], str]


def is_printed(field: RecordsField, record: Record) -> bool:
    """Whether a record is printed: every one is, unless the form asks for an answer in it first (``printed_with``)."""
    return not field.printed_with or record.get(field.printed_with) not in (None, ())


def record_name(field: RecordsField, record: Record, number: int, fill: Fill = str) -> str:
    """What people and references call the record: by its form's naming ("Recommendation 10 and 22"), else its first
    text on one line, else "Crate 2" (``number`` counts from 1). ``fill`` puts the office's words into labels.
    """
    if field.naming:
        words = {sub.id: _words(sub, record, fill) for sub in field.fields}
        return one_line(field.naming.format_map(words)) or f"{field.singular} {number}"
    texts = (record.get(sub.id) for sub in field.fields if isinstance(sub, TextField))
    first = next(texts, None)
    return one_line(first) if isinstance(first, str) and first.strip() else f"{field.singular} {number}"


def _words(field: SubField, record: Record, fill: Fill) -> str:
    value = record.get(field.id)
    if not isinstance(value, str):
        return ""
    return fill(field.label_of(value)) if isinstance(field, ChoiceField) else value
