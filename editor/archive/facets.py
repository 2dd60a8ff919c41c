"""Facets: how many responses there are of each state, year, form and type of inspection."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.archive.entries import Entry

FACETS: Mapping[str, Callable[["Entry"], tuple[str, ...] | list[str]]] = MappingProxyType(
    {
        "state": lambda entry: (entry.state,),
        "year": lambda entry: (entry.year,),
        "form": lambda entry: (entry.form,),
        "type": lambda entry: entry.types.split(),
    }
)
"""What a response counts for under each facet. A response whose report has no day counts for the year ""."""

Chosen = Mapping[str, Collection[str]]
"""The values that a person chose under some of the facets: any one of them is enough, in each facet."""

NOTHING_CHOSEN: Chosen = MappingProxyType({})

Counts = dict[str, dict[str, int]]
"""For each facet, how many responses there are of each value."""


def chosen_of(entries: "Sequence[Entry]", chosen: Chosen) -> "Sequence[Entry]":
    """Those of ``entries`` that have a chosen value of each facet. KeyError for a facet that does not exist."""
    for facet, wanted in chosen.items():
        if wanted:
            values = FACETS[facet]
            entries = [each for each in entries if any(value in wanted for value in values(each))]
    return entries


def count(entries: "Sequence[Entry]", chosen: Chosen) -> Counts:
    """How many responses each value would show, the choices under the *other* facets kept."""
    counts: Counts = {}
    for facet, values in FACETS.items():
        others = {other: wanted for other, wanted in chosen.items() if other != facet}
        counted = Counter(chain.from_iterable(map(values, chosen_of(entries, others))))
        counts[facet] = dict(sorted(counted.items()))
    return counts
