"""From every older schema of a response file to today's, one pure function for each step.

A file of an older schema is read through these, on a copy in memory; the file itself stays as it is. The first
save after that keeps the original as a version before it writes the schema of today.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

Migration = Callable[[Mapping[str, Any]], dict[str, Any]]


def _with_hold(envelope: Mapping[str, Any]) -> dict[str, Any]:
    """Schema 2 says whether a response is held; none was before."""
    return {"hold": None, **envelope}


def _with_steps(envelope: Mapping[str, Any]) -> dict[str, Any]:
    """Schema 3 tells the steps from draft to published; none was recorded before."""
    return {**envelope, "doc": {**envelope["doc"], "steps": []}}


MIGRATIONS: Final[Mapping[int, Migration]] = MappingProxyType({1: _with_hold, 2: _with_steps})
"""By the schema that each starts from; it leads to the next."""


def migrated(envelope: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a response file's object in today's schema. ``envelope`` stays as it is."""
    result = dict(envelope)
    while (schema := result["schema"]) in MIGRATIONS:
        result = {**MIGRATIONS[schema](result), "schema": schema + 1}
    return result
