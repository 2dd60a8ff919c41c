"""Whether a title that is typed is one that the archive has already, or nearly so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import Final, Literal, Protocol, TypeVar

from editor.model.matching import words_of

Nearness = Literal["same", "near"]
_NEAR: Final = 0.82
_LEAST_WORDS: Final = 2
_MOST: Final = 3
_SMALL: Final = frozenset(
    {"a", "an", "and", "at", "by", "for", "how", "in", "into", "of", "on", "or", "the", "to", "with"}
    | {"inspection", "report"}
)


class Titled(Protocol):
    """What a list tells of a response."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def published_on(self) -> date | None: ...


_Titled = TypeVar("_Titled", bound=Titled)


@dataclass(frozen=True, slots=True)
class Like:
    """A response whose title is the same, or near; ``same_day``: its report was published on the same day too."""

    id: str
    title: str
    nearness: Nearness
    same_day: bool

    @property
    def words(self) -> str:
        """What to say to the person who types it."""
        day = " about a report of the same day" if self.same_day else ""
        how = "has this title" if self.nearness == "same" else "has a title much like this"
        return f"“{self.title}”{day} {how} already."


def like_titles(
    title: str, published_on: date | None, summaries: Iterable[Titled], own_id: str = ""
) -> list[Like]:
    """The responses that may be the same: those of the same day and the same words first; three at most.

    Case, accents, punctuation and small words do not matter. ``own_id`` is the response that is being typed.
    A title of one word says too little to be near another, and years must agree: each year has its inspections.
    """
    typed = words_of(title)
    if not typed:
        return []
    found = [
        Like(each.id, each.title, nearness, published_on is not None and each.published_on == published_on)
        for each in summaries
        if each.id != own_id and (nearness := _nearness(typed, words_of(each.title)))
    ]
    return sorted(found, key=lambda like: (not like.same_day, like.nearness != "same"))[:_MOST]


def _nearness(typed: tuple[str, ...], other: tuple[str, ...]) -> Nearness | None:
    if typed == other:
        return "same"
    one, two = _telling(typed), _telling(other)
    if min(len(one), len(two)) < _LEAST_WORDS or _numbers(one) != _numbers(two):
        return None
    matcher = SequenceMatcher(None, " ".join(sorted(one)), " ".join(sorted(two)), autojunk=False)
    quickly = matcher.real_quick_ratio() >= _NEAR and matcher.quick_ratio() >= _NEAR
    return "near" if quickly and matcher.ratio() >= _NEAR else None


def _telling(words: tuple[str, ...]) -> list[str]:
    return [each for each in words if each not in _SMALL]


def _numbers(words: list[str]) -> list[str]:
    return sorted(each for each in words if each.isdigit())
