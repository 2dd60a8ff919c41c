"""What was read of a report's recommendations: a proposal, in which every character of the text has its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from editor.model.text import visible

ItemKind: TypeAlias = Literal["recommendation", "cause_of_concern", "afi"]
Owner: TypeAlias = Literal["force", "body", "national"]
Role: TypeAlias = Literal["number", "text", "owner", "due", "page", "label", "heading", "stated", "unplaced"]

NAMES: Final[dict[ItemKind, tuple[str, str]]] = {
    "recommendation": ("recommendation", "recommendations"),
    "cause_of_concern": ("cause of concern", "causes of concern"),
    "afi": ("area for improvement", "areas for improvement"),
}
_JOINT = re.compile(r"\s*(?:,|&|\band\b)\s*")
_RANGE = re.compile(r"([0-9]{1,3})\s*(?:to|[–-])\s*([0-9]{1,3})")


@dataclass(frozen=True, slots=True)
class ReportItem:
    """A recommendation, cause of concern or area for improvement, or a numbered or lettered part of one.

    ``number`` stands as in the report ("14", "10 and 22", "1a", "(a)" as "a"), "" where there is none. Bullets
    are no parts: they stay as lines of ``text``. ``part_of`` is the place, in the list of items, of the item that
    this one belongs to: a part's recommendation, or the cause of concern that a recommendation is made under.
    ``owners_named`` are the addressees as they stand, ``due_words`` the time ("by 31 March 2026", "within six
    months"); ``due`` is None where the words name no single day. A part without owners has those of its whole.
    ``source`` says where in the text the item stands: its first character, and the one behind its last.
    """

    kind: ItemKind
    number: str
    text: str
    part_of: int | None = None
    owners: tuple[Owner, ...] = ()
    owners_named: str = ""
    due: date | None = None
    due_words: str = ""
    report: str = ""
    page: int | None = None
    source: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class StatedCount:
    """How many items the report says that it makes: ``words`` as they stand ("five further AFIs")."""

    kind: ItemKind
    count: int
    words: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text and what it was taken for; ``item`` is the place of the item that it belongs to."""

    start: int
    end: int
    role: Role
    item: int | None = None


@dataclass(frozen=True, slots=True)
class ReportList:
    """The items of a report as they can be told apart, for a person to confirm.

    ``pieces`` follow one another through ``text`` and leave out nothing but white space; ``unplaced`` are the
    words of those that belong to no item and are no heading, label or stated count.
    """

    items: tuple[ReportItem, ...] = ()
    stated: tuple[StatedCount, ...] = ()
    unplaced: tuple[str, ...] = ()
    text: str = ""
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Accounting:
    """Characters that are not white space: of the whole text, in items, in headings and labels, in no place."""

    characters_in: int
    placed: int
    label: int
    unplaced: int


def accounting(proposal: ReportList) -> Accounting:
    """Where the characters of the text went; the last three make up the first."""
    counts = {"placed": 0, "label": 0, "unplaced": 0}
    for piece in proposal.pieces:
        counts[_column(piece.role)] += visible(proposal.text[piece.start : piece.end])
    return Accounting(visible(proposal.text), **counts)


def _column(role: Role) -> str:
    if role == "unplaced":
        return "unplaced"
    return "label" if role in ("label", "heading", "stated") else "placed"


def reconcile(proposal: ReportList) -> tuple[str, ...]:
    """A sentence for each stated count that disagrees with what was found; nothing where they agree."""
    return tuple(_disagreements(proposal))


def _disagreements(proposal: ReportList) -> Iterator[str]:
    for stated in dict.fromkeys((each.kind, each.count) for each in proposal.stated):
        kind, count = stated
        found = sum(_how_many(each.number) for each in wholes(proposal, kind))
        if found != count:
            was = "was" if found == 1 else "were"
            yield f"The report states {count} {NAMES[kind][count != 1]}; {found or 'none'} {was} found."


def wholes(proposal: ReportList, kind: ItemKind) -> Iterator[ReportItem]:
    """The items of a kind without their parts; a recommendation under a cause of concern is a whole one."""
    for item in proposal.items:
        above = proposal.items[item.part_of].kind if item.part_of is not None else None
        if item.kind == kind and above in (None, "cause_of_concern"):
            yield item


def _how_many(number: str) -> int:
    """How many items a number stands for: "10 and 22" for two, "4–6" for three."""
    total = 0
    for each in _JOINT.split(number):
        span = _RANGE.fullmatch(each)
        total += max(int(span[2]) - int(span[1]) + 1, 1) if span else 1
    return total
