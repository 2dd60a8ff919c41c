"""What each stretch of an old document is taken for, and how its characters are counted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from editor.importing.old.lines import Line
from editor.model.text import visible

Kind = Literal["value", "label", "unplaced"]


@dataclass(frozen=True, slots=True)
class Passage:
    """Characters ``start`` to ``end`` of the line ``line`` (from 0).

    ``value``: they are (part of) the answer of ``field``. ``label``: words of the template, or of what ``field`` is
    called; an ``option`` says which box they stand beside. ``unplaced``: nothing is known of them.
    """

    line: int
    start: int
    end: int
    kind: Kind
    field: str | None = None
    option: str = ""


@dataclass(frozen=True, slots=True)
class Characters:
    """Visible characters: all of them, and those in fields, in labels and marks, and in what could not be placed.

    What is copied into a second field, such as who said something, counts where it stands.
    """

    in_: int
    placed: int
    label: int
    unplaced: int

    @property
    def add_up(self) -> bool:
        """Whether none was lost and none counted twice."""
        return self.in_ == self.placed + self.label + self.unplaced


def count(lines: Sequence[Line], passages: Iterable[Passage]) -> Characters:
    """The characters of ``lines`` as ``passages`` take them; marks of shape count as label."""
    found = {"value": 0, "label": sum(visible(line.marks) for line in lines), "unplaced": 0}
    for each in passages:
        found[each.kind] += visible(lines[each.line].text[each.start : each.end])
    whole = sum(visible(line.text) + visible(line.marks) for line in lines)
    return Characters(whole, found["value"], found["label"], found["unplaced"])


Span = tuple[int, int, int]
"""Characters of a line: (line, start, end)."""


def cut_out(
    passages: Sequence[Passage], spans: Sequence[Span]
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """``passages`` cut at the edges of ``spans`` (at most one in a line), and those of them that stand inside."""
    by_line = {line: (start, end) for line, start, end in spans}
    found: list[Passage] = []
    inside: list[Passage] = []
    for each in passages:
        start, end = by_line.get(each.line, (0, 0))
        first, last = max(start, each.start), min(end, each.end)
        if first >= last:
            found.append(each)
            continue
        middle = replace(each, start=first, end=last)
        parts = (replace(each, end=first), middle, replace(each, start=last))
        found += [part for part in parts if part.start < part.end]
        inside.append(middle)
    return tuple(found), tuple(inside)
