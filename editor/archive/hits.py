"""Lists that cost nothing until somebody looks at them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import overload

from editor.archive.entries import Entry
from editor.archive.summary import Summary


class Hits(Sequence[Summary]):
    """A list of responses, each made when it is looked at; so is the snippet that a search shows of it."""

    def __init__(self, entries: Sequence[Entry], look: Callable[[Entry], str] | None = None) -> None:
        self._entries = entries
        self._look = look

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, at: int) -> Summary: ...
    @overload
    def __getitem__(self, at: slice) -> "Hits": ...
    def __getitem__(self, at: int | slice) -> "Summary | Hits":
        if isinstance(at, slice):
            return Hits(self._entries[at], self._look)
        entry = self._entries[at]
        return entry.summary(partial(self._look, entry) if self._look else None)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # as a list

    def __repr__(self) -> str:
        return repr(list(self))
