"""What people call a record."""

import re
from collections.abc import Callable

from editor.model.text import one_line
from editor.model.values import Record
from forms.schema import ChoiceField, RecordsField, TextField

_SUB_FIELD = re.compile(r"{(\w+)}")
Fill = Callable[[str], str]


def record_name(field: RecordsField, record: Record, number: int, fill: Fill = str) -> str:
    """What people and references call the record: by its form's naming ("Recommendation 10 and 22"), else its first
    text on one line, else "Crate 2" (``number`` counts from 1). ``fill`` puts the office's words into labels.
    """
    if field.naming:
        named = one_line(_SUB_FIELD.sub(lambda found: _words(field, record, found[1], fill), field.naming))
        return named.strip() or f"{field.singular} {number}"
    texts = (record.get(sub.id) for sub in field.fields if isinstance(sub, TextField))
    first = next(texts, None)
    return one_line(first) if isinstance(first, str) and first.strip() else f"{field.singular} {number}"


def _words(field: RecordsField, record: Record, sub_id: str, fill: Fill) -> str:
    sub, value = field.field(sub_id), record.get(sub_id)
    if not isinstance(value, str):
        return ""
    return fill(sub.label_of(value)) if isinstance(sub, ChoiceField) else value
