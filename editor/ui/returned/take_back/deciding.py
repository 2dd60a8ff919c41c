"""What a person has decided so far of a returned document: an immutable value, without Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeVar

from editor.importing.returned import Accept, Change, Decisions, Returned, ReturnedField

K = TypeVar("K")
_NOTHING: Mapping[int, bool] = MappingProxyType({})
_NO_FIELD: Mapping[str, bool] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Deciding:
    """True is accepted, False refused; what is in neither mapping is open, and nothing open is ever taken.

    ``changes`` holds tracked changes by number, ``untracked`` what was edited outside tracking, by field.
    """

    returned: Returned
    changes: Mapping[int, bool] = field(default_factory=lambda: _NOTHING)
    untracked: Mapping[str, bool] = field(default_factory=lambda: _NO_FIELD)

    def decide(self, number: int, accept: bool | None) -> "Deciding":
        """One tracked change; None opens it again."""
        return replace(self, changes=_with(self.changes, (number,), accept))

    def decide_untracked(self, field_id: str, accept: bool | None) -> "Deciding":
        """What was edited in a field outside tracking."""
        return replace(self, untracked=_with(self.untracked, (field_id,), accept))

    def decide_field(self, field_id: str, accept: bool) -> "Deciding":
        """Everything in one field: the person looks at it, so a doubtful one too."""
        each = self.returned.field(field_id)
        decided = replace(
            self, changes=_with(self.changes, (change.number for change in each.changes), accept)
        )
        return decided.decide_untracked(field_id, accept) if each.untracked else decided

    def decide_author(self, author: str, accept: bool) -> "Deciding":
        """The changes of one author. Accepting leaves the fields that have to be decided one by one."""
        own = (each for each in self.returned.changes if each.author == author)
        numbers = (each.number for each in own if each.fields and (not accept or not self._is_apart(each)))
        return replace(self, changes=_with(self.changes, numbers, accept))

    def decide_all(self, accept: bool) -> "Deciding":
        """Everything. Accepting leaves the fields that have to be decided one by one."""
        numbers = [
            each.number
            for each in self.returned.changes
            if each.fields and (not accept or not self._is_apart(each))
        ]
        fields = [
            each.field for each in self.returned.fields if each.untracked and not (accept and is_apart(each))
        ]
        return replace(
            self,
            changes=_with(self.changes, numbers, accept),
            untracked=_with(self.untracked, fields, accept),
        )

    def _is_apart(self, change: Change) -> bool:
        return any(is_apart(self.returned.field(each)) for each in change.fields)

    def of_field(self, field_id: str) -> tuple[bool | None, ...]:
        """What was decided of each thing that can be taken in a field."""
        each = self.returned.field(field_id)
        told = tuple(self.changes.get(change.number) for change in each.changes)
        return (self.untracked.get(field_id), *told) if each.untracked else told

    @property
    def accepted(self) -> int:
        """How many things are accepted."""
        return sum(self.changes.values()) + sum(self.untracked.values())

    @property
    def open(self) -> int:
        """How many things nobody has decided yet."""
        told = sum(bool(each.fields) for each in self.returned.changes)
        untracked = sum(each.untracked for each in self.returned.fields)
        return told + untracked - len(self.changes) - len(self.untracked)

    @property
    def decisions(self) -> Decisions:
        """As the door takes them: every change by itself, an open one refused."""
        changes = {each.number: self.changes.get(each.number, False) for each in self.returned.changes}
        fields: dict[str, Accept] = {
            each.field: "all" if self.untracked.get(each.field) else "tracked"
            for each in self.returned.fields
        }
        return Decisions("none", MappingProxyType(fields), changes=MappingProxyType(changes))


def is_apart(each: ReturnedField) -> bool:
    """Whether a field is never accepted along with others: it is doubtful, or newer words here would go."""
    return each.doubtful or each.state == "conflict"


def _with(present: Mapping[K, bool], keys: Iterable[K], accept: bool | None) -> Mapping[K, bool]:
    rest = dict(present)
    for each in keys:
        rest.pop(each, None)
        if accept is not None:
            rest[each] = accept
    return MappingProxyType(rest)
