"""Lists: which ``w:num`` each item uses, and how a list's beginning and ``restart`` are told apart.

All bullets share one multilevel definition of the template, all numbers the other. Word goes on counting
through every ``w:num`` of a definition; only ``w:startOverride`` begins anew. Hence:

- a list that begins after something else gets a ``w:num`` that overrides all three levels;
- an item with ``restart`` gets one that overrides its own level alone. **A single override always means
  restart**, nothing else is written so, and that is how the flag comes back;
- where Word would count differently from :mod:`~editor.output.numbering` (numbers nested under bullets), a
  ``w:num`` with two overrides sets the count right.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from editor.model.richtext import DEEPEST_LEVEL, ListItem, ListKind
from editor.output.word.xml import NAMESPACES, Element, element, name, val

_LEVELS = range(DEEPEST_LEVEL + 1)
_LINKED_STYLE: dict[ListKind, str] = {"ul": "ListBullet", "ol": "ListNumber"}


@dataclass(slots=True)
class _Counting:
    """What Word would show next for one kind of list: the counts so far, and the ``w:num`` in use."""

    num: int | None
    counts: list[int]


class Numbering:
    """Hands out ``w:num`` numbers and writes them to the numbering part.

    ``definitions`` are the ids of our list definitions there; without it they are told by their linked styles.
    """

    def __init__(self, part: Element, definitions: Mapping[ListKind, str] | None = None) -> None:
        self._part = part
        self._abstract = definitions or {
            kind: _abstract(part, style) for kind, style in _LINKED_STYLE.items()
        }
        self._next = 1 + max(
            (int(each.get(name("w:numId"), "0")) for each in part.iterfind(name("w:num"))), default=0
        )
        self._counting = {kind: _Counting(None, [0] * len(_LEVELS)) for kind in _LINKED_STYLE}

    def end_list(self) -> None:
        """Something that is no list item follows: the next item begins a new list (Word's counts stay)."""
        for counting in self._counting.values():
            counting.num = None

    def num_of(self, item: ListItem, number: int | None) -> int:
        """The ``w:num`` for an item that is to show ``number`` (None for a bullet)."""
        counting = self._counting[item.list]
        if item.restart:
            self._begin(counting, item.list, {item.level: 1})
        elif counting.num is None:
            self._begin(counting, item.list, dict.fromkeys(_LEVELS, 1))
        elif number is not None and counting.counts[item.level] + 1 != number:
            # The second override changes nothing; it only keeps this from reading as a restart.
            other, goes_on = (
                (item.level + 1, 1) if item.level < DEEPEST_LEVEL else (0, counting.counts[0] + 1)
            )
            self._begin(counting, item.list, {item.level: number, other: goes_on})
        counting.counts[item.level] += 1
        counting.counts[item.level + 1 :] = [0] * (DEEPEST_LEVEL - item.level)
        assert counting.num is not None  # one of the branches above, or an earlier item, has set it
        return counting.num

    def _begin(self, counting: _Counting, kind: ListKind, starts: dict[int, int]) -> None:
        for level, start in starts.items():
            counting.counts[level] = start - 1
        counting.num = self._next
        self._next += 1
        overrides = [
            element("w:lvlOverride", {"w:ilvl": str(level)}, val("w:startOverride", start))
            for level, start in sorted(starts.items())
        ]
        self._part.append(
            element(
                "w:num",
                {"w:numId": str(counting.num)},
                val("w:abstractNumId", self._abstract[kind]),
                *overrides,
            )
        )


def _abstract(part: Element, style: str) -> str:
    """The id of the list definition whose first level is linked to ``style``."""
    path = etree.XPath(
        "string(w:abstractNum[w:lvl/w:pStyle/@w:val=$style]/@w:abstractNumId)",
        namespaces={"w": NAMESPACES["w"]},
    )
    return str(path(part, style=style))
