"""Searches that a person keeps under a name: the words and what was chosen beside them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from editor.model.jsonreading import Node
from editor.model.text import clean, fold, one_line

NAME_LENGTH: Final = 60


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """``chosen`` has, for each facet in use, its values; both in order, so that equal searches are equal values."""

    name: str
    words: str = ""
    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @classmethod
    def of(cls, name: str, words: str, chosen: Mapping[str, Collection[str]]) -> "SavedSearch":
        """A search as it stands on the screen; one without a name is called by its words."""
        used = {facet: tuple(sorted(values)) for facet, values in chosen.items() if values}
        return cls(_name(name) or _name(words) or "Search", one_line(words), tuple(sorted(used.items())))

    @classmethod
    def read(cls, node: Node) -> "SavedSearch":
        """A search from JSON. Raises JsonError for anything else."""
        members = node.object(("name", "words", "chosen"))
        chosen = {
            facet: tuple(each.text() for each in values.items())
            for facet, values in members["chosen"].mapping().items()
        }
        return cls.of(members["name"].text(), members["words"].text(), chosen)

    def as_json(self) -> dict[str, object]:
        """The search as JSON, for the settings file."""
        chosen = {facet: list(values) for facet, values in self.chosen}
        return {"name": self.name, "words": self.words, "chosen": chosen}

    @property
    def choices(self) -> dict[str, set[str]]:
        """What is chosen under each facet, as the archive takes it."""
        return {facet: set(values) for facet, values in self.chosen}


Searches = tuple[SavedSearch, ...]


def added(searches: Searches, search: SavedSearch) -> Searches:
    """The searches with this one; it takes the place of one of the same name, whatever its capitals and accents."""
    if any(fold(each.name) == fold(search.name) for each in searches):
        return tuple(search if fold(each.name) == fold(search.name) else each for each in searches)
    return (*searches, search)


def renamed(searches: Searches, old: str, new: str) -> Searches:
    """The searches, ``old`` under another name; unchanged where ``new`` is empty or another's already."""
    name = _name(new)
    taken = any(fold(each.name) == fold(name) for each in searches if each.name != old)
    if not name or taken:
        return searches
    return tuple(replace(each, name=name) if each.name == old else each for each in searches)


def without(searches: Searches, name: str) -> Searches:
    """The searches without the one of this name."""
    return tuple(each for each in searches if each.name != name)


def _name(text: str) -> str:
    return one_line(clean(text))[:NAME_LENGTH].strip()
