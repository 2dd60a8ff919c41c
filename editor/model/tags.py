"""The names under which the places of a document are marked in Word: control tags and bookmarks.

A name is made from the definition and looked for; it is never taken apart, because a long one is shortened.
"""

from functools import lru_cache
from hashlib import sha256
from typing import Final, Literal, get_args

from editor.model.edits import Place

SCHEMA: Final = "hpr1"
"""The version of this naming; it begins every tag and bookmark."""

TAG_LIMIT: Final = 63
BOOKMARK_LIMIT: Final = 40  # Word cuts longer bookmark names off
_REMEMBERED: Final = 8192  # names: reading a document back asks for each of them several times

Mark = Literal["at", "after", "from", "name", "section"]
"""What a bookmark says.

``at``: this value, label or box is here; a narrative above it ends before this paragraph. ``after``: the
narrative begins after this paragraph. ``from``: the narrative begins with this paragraph (used where the
paragraph before belongs to another narrative). ``name``: the name inside a person. ``section``: a heading.
"""


@lru_cache(maxsize=_REMEMBERED)
def tag(place: Place, option: str = "") -> str:
    """A control's tag: ``hpr1.field[.option]``, in a record ``hpr1.field.1.sub_field`` (counted from 1)."""
    name = ".".join(_parts(place, option))
    return name if len(name) <= TAG_LIMIT else f"{name[: TAG_LIMIT - 13]}.{_digest(name, 12)}"


@lru_cache(maxsize=_REMEMBERED)
def bookmark(mark: Mark, place: Place, option: str = "") -> str:
    """A bookmark's name: letters, digits and underscores, at most 40.

    Ids hold underscores too, so the joined words alone could mean two places; a digest tells them apart.
    """
    schema, *parts = _parts(place, option)
    name = "_".join((schema, mark, *parts))
    return f"{name[: BOOKMARK_LIMIT - 9]}_{_digest('.'.join((mark, *parts)), 8)}"


def may_name(name: str, field: str) -> bool:
    """Whether a tag or bookmark may belong to that field or its records: a quick look, sure only where it says no."""
    if name.startswith(f"{SCHEMA}.{field}"):
        return True
    return any(name.startswith(f"{SCHEMA}_{mark}_{field}"[: BOOKMARK_LIMIT - 9]) for mark in get_args(Mark))


def section_bookmark(section: str) -> str:
    """The name of the bookmark on a section's heading."""
    return bookmark("section", Place(section))


def _parts(place: Place, option: str) -> tuple[str, ...]:
    number = () if place.record is None else (str(place.record + 1),)
    return (SCHEMA, place.field, *number, *(part for part in (place.sub_field, option) if part))


def _digest(name: str, length: int) -> str:
    return sha256(name.encode()).hexdigest()[:length]
