"""What a document that came back says, field by field."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from editor.importing.returned.identity import Identity
from editor.importing.returned.reading import Reading
from editor.model.answers_json import value_to_json
from editor.model.sources import Comment
from editor.model.sources_json import comments_to_json
from editor.model.values import Value

State = Literal["unchanged", "tracked", "edited", "changed_here", "conflict"]
"""``tracked``: tracked changes alone. ``edited``: anything outside tracking, with or without tracked changes too.
``changed_here``: only our draft has moved on. ``conflict``: both, and not to the same words."""

ChangeKind = Literal["insert", "delete", "move", "format"]

FlagKind = Literal[
    "another_response", "another_form", "revision_unknown", "revision_not_kept", "controls_lost", "control_lost",
    "control_duplicated", "field_lost", "record_gone", "found_by_heading", "outside_control", "unplaced",
    "label_changed",
    "placeholder_left", "tick_differs", "yes_and_no", "neither_yes_nor_no", "date_differs", "not_a_date",
    "reference_changed", "quotes_turned", "not_an_export", "moved_between_fields",
    "marking", "highlighted", "struck_out", "picture",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One tracked change, numbered from 0 in the order of the document.

    ``text`` is what came, went, moved or looks otherwise; a paragraph that was split or joined is a newline.
    ``author`` is the name that Word was told, ``at`` its time as in the file (Word writes local time with a Z),
    None where it does not say. ``fields`` holds the two fields of a move from one to the other; it is empty for
    a change outside every field. ``marks`` numbers the marks in the file.
    """

    number: int
    kind: ChangeKind
    text: str
    author: str
    at: str | None
    fields: tuple[str, ...]
    marks: frozenset[int] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Flag:
    """Something that a person should look at: never guessed, always said. ``field`` is None for the whole file."""

    kind: FlagKind
    field: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Text that stands in no field; ``after`` is the heading or label before it."""

    text: str
    after: str


@dataclass(frozen=True, slots=True)
class ReturnedField:
    """One field: ``original`` with every tracked change rejected, ``final`` with every one accepted.

    ``exported`` is what the file held when it left (where that is ``known``), so exported to original is what was
    edited outside tracking. A ``doubtful`` field is never taken but by a decision on it.
    """

    field: str
    state: State
    original: Value
    final: Value
    changes: tuple[Change, ...]
    exported: Value = None
    known: bool = True
    doubtful: bool = False
    untracked: bool = False


@dataclass(frozen=True, slots=True)
class Returned:
    """A document that came back, compared: see :func:`~editor.importing.returned.compare.compare_returned`."""

    response: str
    identity: Identity
    fields: tuple[ReturnedField, ...]
    changes: tuple[Change, ...]
    comments: tuple[Comment, ...]
    flags: tuple[Flag, ...]
    unplaced: tuple[Unplaced, ...]
    reading: Reading = field(repr=False, compare=False)

    @property
    def revision(self) -> int | None:
        """The revision that was exported, None where the file does not say."""
        return self.identity.revision

    @property
    def authors(self) -> tuple[str, ...]:
        """Who made tracked changes, in the order in which they first appear."""
        return tuple(dict.fromkeys(each.author for each in self.changes))

    def field(self, field_id: str) -> ReturnedField:
        """The field with this id; KeyError if there is none."""
        for each in self.fields:
            if each.field == field_id:
                return each
        raise KeyError(field_id)


def to_json(returned: Returned) -> dict[str, Any]:
    """The comparison as JSON::

    {"response", "revision",
     "fields": [{"field", "state", "original", "final", "changes": [{"kind", "text", "author", "at"}…]}…],
     "comments": [{"author", "at", "text", "quoted", "field", "done", "replies": [{"author", "at", "text"}…]}…],
     "flags": [{"kind", "field", "message"}…], "unplaced": [{"text", "after"}…]}
    """
    return {
        "response": returned.response,
        "revision": returned.revision,
        "fields": [_field_to_json(each) for each in returned.fields],
        "comments": comments_to_json(returned.comments),
        "flags": [
            {"kind": each.kind, "field": each.field, "message": each.message} for each in returned.flags
        ],
        "unplaced": [{"text": each.text, "after": each.after} for each in returned.unplaced],
    }


def _field_to_json(each: ReturnedField) -> dict[str, Any]:
    return {
        "field": each.field,
        "state": each.state,
        "original": value_to_json(each.original),
        "final": value_to_json(each.final),
        "changes": changes_to_json(each.changes),
    }


def changes_to_json(changes: Iterable[Change]) -> list[dict[str, Any]]:
    """Tracked changes as JSON."""
    return [{"kind": each.kind, "text": each.text, "author": each.author, "at": each.at} for each in changes]
