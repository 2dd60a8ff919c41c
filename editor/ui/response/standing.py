"""How a response of the archive stands against its last lawful day: in words, and of which kind for its colour."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from editor.languages import tr
from editor.ui.controls.days import format_short
from editor.ui.controls.theme import Look, Tint

if TYPE_CHECKING:
    from editor.archive import Summary

SOON_DAYS = 7
"""With so many days left, and fewer, the last lawful day is near."""

Kind = Literal["late", "soon", "in time", "published", "no limit"]


@dataclass(frozen=True, slots=True)
class Standing:
    """Words for a table, and what they amount to."""

    words: str
    kind: Kind


def standing_of(summary: "Summary", today: date) -> Standing:
    """Where a response stands on ``today`` (section 55(5A)); without a clock there is no limit."""
    if summary.clock_off:
        return Standing(tr("No 56-day duty"), "no limit")
    if summary.published_on is None and summary.last_day is None:
        return Standing("–", "no limit")
    if summary.last_day is None:
        return Standing(tr("No 56-day limit then"), "no limit")
    if summary.published:
        return _published(summary, summary.last_day)
    if summary.state == "withdrawn":
        return Standing("–", "no limit")
    return _open((summary.last_day - today).days, summary.last_day)


def _published(summary: "Summary", last_day: date) -> Standing:
    if summary.publication_on is None:
        return Standing(tr("Published"), "published")
    late = (summary.publication_on - last_day).days
    if late > 0:
        return Standing(tr("Published {n} day late", "Published {n} days late", n=late), "late")
    return Standing(tr("Published in time"), "published")


def _open(left: int, last_day: date) -> Standing:
    if left < 0:
        return Standing(tr("{n} day late", "{n} days late", n=-left), "late")
    if left == 0:
        return Standing(tr("Last day today"), "soon")
    short = format_short(last_day).rsplit(" ", 1)[0]
    return Standing(
        tr("{n} day left · {day}", "{n} days left · {day}", n=left, day=short),
        "soon" if left <= SOON_DAYS else "in time",
    )


def tint_of(kind: Kind, look: Look) -> Tint | None:
    """The colour of a standing; None where nothing presses."""
    palette = look.palette
    match kind:
        case "late" | "soon":
            return palette.late
        case "in time":
            return palette.warning
        case "published":
            return palette.published
        case "no limit":
            return None
