"""What an answer can be: immutable values, one type for each kind of field. None always means unanswered."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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


Spoken = str | RichText | Person
"""What stands in a language; all else is the same in each."""


@dataclass(frozen=True, slots=True)
class Translation:
    """What a field says on the other side. ``made_from`` is the digest of the main text that it is a translation of."""

    value: Spoken
    made_from: str


SubValue = None | str | date | bool | tuple[str, ...] | Person | Tick | RichText | File


@dataclass(frozen=True, slots=True)
class Record:
    """One entry of a repeating field. ``id`` is set where its field is keyed, so that others can refer to it.

    ``other_side`` holds the translations of its texts by sub-field; they go wherever the record goes.
    """

    values: Mapping[str, SubValue] = field(default_factory=lambda: MappingProxyType({}))
    id: str | None = None
    other_side: Mapping[str, Translation] = field(default_factory=lambda: MappingProxyType({}))

    def get(self, sub_id: str) -> SubValue:
        """The answer of that sub-field, or None."""
        return self.values.get(sub_id)

    def with_value(self, sub_id: str, value: SubValue) -> "Record":
        """This record with one answer changed."""
        return replace(self, values=MappingProxyType({**self.values, sub_id: value}))

    def with_translation(self, sub_id: str, translation: Translation | None) -> "Record":
        """This record with one translation changed; None takes it away."""
        rest = {key: each for key, each in self.other_side.items() if key != sub_id}
        told = {**rest, sub_id: translation} if translation else rest
        return replace(self, other_side=MappingProxyType(told))


Records = tuple[Record, ...]
Value = SubValue | Records
Answers = Mapping[str, Value]
