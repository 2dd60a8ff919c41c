"""What an answer can be: immutable values, one type for each kind of field. None always means unanswered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from editor.model.richtext import RichText


@dataclass(frozen=True, slots=True)
class Person:
    """Who speaks, and as what ("Alex Rowan", "Chief Constable"); either may be empty, not both."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """An office-use box: ``done`` True, False or None (not known), and the day if it is known."""

    done: bool | None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file kept with the document: ``name`` as people called it, ``attachment`` as the archive keeps it.

    ``attachment`` is ``attachments/<sha256>.<suffix>``, so that it holds the hash of the content.
    """

    name: str
    attachment: str


SubValue = None | str | date | bool | tuple[str, ...] | Person | Tick | RichText | File


@dataclass(frozen=True, slots=True)
class Record:
    """One entry of a repeating field. ``id`` is set where its field is keyed, so that others can refer to it."""

    values: Mapping[str, SubValue] = field(default_factory=lambda: MappingProxyType({}))
    id: str | None = None

    def get(self, sub_id: str) -> SubValue:
        """The answer of that sub-field, or None."""
        return self.values.get(sub_id)

    def with_value(self, sub_id: str, value: SubValue) -> "Record":
        """This record with one answer changed."""
        return Record(MappingProxyType({**self.values, sub_id: value}), self.id)


Records = tuple[Record, ...]
Value = SubValue | Records
Answers = Mapping[str, Value]
