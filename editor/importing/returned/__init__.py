"""Our own Word document that comes back edited and commented: seen field by field, and taken as a person decides."""

from editor.importing.returned.compare import compare_returned
from editor.importing.returned.exported import is_exported
from editor.importing.returned.identity import Identity, read_identity
from editor.importing.returned.result import (
    Change,
    Flag,
    Returned,
    ReturnedField,
    Unplaced,
    to_json,
)
from editor.importing.returned.take import Decisions, Taken, take
from editor.model.accepting import Accept
from editor.model.sources import Comment, Reply

__all__ = [
    "Accept",
    "Change",
    "Comment",
    "Decisions",
    "Flag",
    "Identity",
    "Reply",
    "Returned",
    "ReturnedField",
    "Taken",
    "Unplaced",
    "compare_returned",
    "is_exported",
    "read_identity",
    "take",
    "to_json",
]
