"""Facets: how many responses there are of each state, year, form and type of inspection."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType

from editor.archive.summary import Summary

FACETS: Mapping[str, Callable[[Summary], tuple[str, ...]]] = MappingProxyType(
    {
        "state": lambda summary: (summary.state,),
        "year": lambda summary: (summary.year,),
        "form": lambda summary: (summary.form,),
        "type": lambda summary: summary.types,
    }
)
"""What a response counts for under each facet. A response whose report has no day counts for the year ""."""

Chosen = Mapping[str, Collection[str]]
"""The values that a person chose under some of the facets: any one of them is enough, in each facet."""

NOTHING_CHOSEN: Chosen = MappingProxyType({})

Counts = dict[str, dict[str, int]]


def fits(summary: Summary, chosen: Chosen) -> bool:
    """Whether the response is among what a person chose."""
    return all(_fits(summary, facet, wanted) for facet, wanted in chosen.items())


def _fits(summary: Summary, facet: str, wanted: Collection[str]) -> bool:
    return not wanted or any(value in wanted for value in FACETS[facet](summary))


def count(summaries: Iterable[Summary], chosen: Chosen) -> Counts:
    """How many responses each value would show, the choices under the *other* facets kept."""
    counters = {facet: Counter[str]() for facet in FACETS}
    for summary in summaries:
        misfits = [facet for facet, wanted in chosen.items() if not _fits(summary, facet, wanted)]
        for facet in misfits if len(misfits) == 1 else () if misfits else FACETS:
            counters[facet].update(FACETS[facet](summary))
    return {facet: dict(sorted(counter.items())) for facet, counter in counters.items()}
