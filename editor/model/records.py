"""What people call a record."""

from editor.model.text import one_line
from editor.model.values import Record
from forms.schema import RecordsField, TextField


def record_name(field: RecordsField, record: Record, number: int) -> str:
    """What a reference calls the record: its first text on one line, or "Crate 2" (``number`` counts from 1)."""
    texts = (record.get(sub.id) for sub in field.fields if isinstance(sub, TextField))
    first = next(texts, None)
    return one_line(first) if isinstance(first, str) and first.strip() else f"{field.singular} {number}"
