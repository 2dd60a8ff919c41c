"""What a sign-off locks, and what stays open."""

from collections.abc import Iterable, Mapping
from typing import Final

from editor.languages import later
from editor.model.document import Document
from forms.schema import FormDefinition, TickField

HOW_TO_REOPEN: Final = later("reopen it as a draft to change it")


class LockedTextError(ValueError):
    """An edit of a text that is signed off; ``str()`` is one sentence."""


def locked_fields(definition: FormDefinition) -> frozenset[str]:
    """The ids of the fields that a sign-off locks: those of sections that do not stay open.

    An office-use box is never locked, wherever it stands: it records what happens after the sign-off.
    """
    boxes = (field.id for field in definition.fields if isinstance(field, TickField))
    return definition.locked_fields.difference(boxes)


def locked_changes(
    before: Mapping[str, object], after: Mapping[str, object], definition: FormDefinition
) -> tuple[str, ...]:
    """The locked fields whose content (or answers) by field differ, in the form's order."""
    locked = locked_fields(definition)
    return tuple(
        field.id
        for field in definition.fields
        if field.id in locked and before.get(field.id) != after.get(field.id)
    )


def labels(document: Document, definition: FormDefinition, fields: Iterable[str]) -> str:
    """The names of fields, for a sentence: "“Executive summary”, “Statement”"."""
    filled = (document.office.spoken().fill(definition.field(each).label).rstrip(":") for each in fields)
    return ", ".join(f"“{each}”" for each in filled)
