"""A year of the statutory clock: what fell due in it, and on which day each response was published."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Final, Literal, Protocol

from editor.model.dates import format_day
from editor.model.deadline import DAYS_ALLOWED

Standing = Literal["in time", "late", "overdue", "running", "day not recorded"]
STANDINGS: Final[dict[Standing, str]] = {
    "in time": "Published in time",
    "late": "Published late",
    "overdue": "Overdue",
    "running": "Still to publish",
    "day not recorded": "Published, day not recorded",
}


class Told(Protocol):
    """What a list tells of a response: see the archive's summaries."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def published_on(self) -> date | None:
        """Day 1 of the clock: when the report was published."""

    @property
    def last_day(self) -> date | None:
        """The last lawful day; None where there is no limit."""

    @property
    def clock_off(self) -> bool:
        """Whether the duty does not apply."""

    @property
    def published(self) -> bool:
        """Whether the response itself is published."""

    @property
    def publication_on(self) -> date | None:
        """When it was, if that is recorded."""


@dataclass(frozen=True, slots=True)
class Due:
    """A response that fell due in the year. Days are counted as the Act does: day 1 is that of the report."""

    id: str
    title: str
    began: date
    last_day: date
    published: date | None
    standing: Standing
    day: int
    """The day of its publication; of one that is still to be published, today's (0 before day 1)."""

    @property
    def days_words(self) -> str:
        """ "Day 43 of 56", "Day 60 of 56, 4 late", "Day 12 of 56, 44 left"."""
        if self.standing == "day not recorded":
            return "Not recorded"
        over = self.day - DAYS_ALLOWED
        counted = f"Day {self.day} of {DAYS_ALLOWED}"
        if over > 0:
            return f"{counted}, {over} late"
        return f"{counted}, {-over} left" if self.standing == "running" else counted

    @property
    def words(self) -> str:
        """All of it in a sentence, for a screen reader."""
        how = STANDINGS[self.standing]
        when = f" on {format_day(self.published)}" if self.published else ""
        return f"{self.title}: last lawful day {format_day(self.last_day)}; {how.lower()}{when}; {self.days_words}."


@dataclass(frozen=True, slots=True)
class YearFacts:
    """What fell due in ``year``, the earliest first, as seen on ``today``. ``unlimited``: responses to reports of that
    year to which no 56-day limit applies."""

    year: int
    today: date
    due: tuple[Due, ...]
    unlimited: int = 0

    def count(self, standing: Standing) -> int:
        """How many of those that fell due have this standing."""
        return sum(each.standing == standing for each in self.due)

    @property
    def usual_days(self) -> int | None:
        """The median of the days on which responses were published; None where none was."""
        days = [each.day for each in self.due if each.published]
        return round(median(days)) if days else None

    @property
    def in_words(self) -> str:
        """The year in a line or two."""
        if not self.due:
            return f"Nothing fell due in {self.year}.{self._unlimited_words}"
        counted = [
            f"{self.count(each)} {words.lower()}" for each, words in STANDINGS.items() if self.count(each)
        ]
        usual = f" Half were published by day {self.usual_days}." if self.usual_days is not None else ""
        noun = "response" if len(self.due) == 1 else "responses"
        return (
            f"{len(self.due)} {noun} due in {self.year}: {', '.join(counted)}.{usual}{self._unlimited_words}"
        )

    @property
    def _unlimited_words(self) -> str:
        if not self.unlimited:
            return ""
        return f" {self.unlimited} more without a 56-day limit."


def year_facts(responses: Iterable[Told], year: int, today: date) -> YearFacts:
    """The facts of a year, from what the archive tells of its responses. A response belongs to its last lawful day."""
    all_of_them = list(responses)
    due = [found for each in all_of_them if (found := _due(each, today)) and found.last_day.year == year]
    unlimited = sum(
        each.published_on is not None
        and each.published_on.year == year
        and (each.clock_off or each.last_day is None)
        for each in all_of_them
    )
    return YearFacts(year, today, tuple(sorted(due, key=lambda each: (each.last_day, each.title))), unlimited)


def years_of(responses: Iterable[Told], today: date) -> tuple[int, ...]:
    """The years in which something falls due, and this one; the newest first."""
    years = {each.last_day.year for each in responses if each.last_day and not each.clock_off}
    return tuple(sorted(years | {today.year}, reverse=True))


def _due(told: Told, today: date) -> Due | None:
    if told.last_day is None or told.published_on is None or told.clock_off:
        return None
    seen = told.publication_on or today
    return Due(
        id=told.id,
        title=told.title,
        began=told.published_on,
        last_day=told.last_day,
        published=told.publication_on if told.published else None,
        standing=_standing(told, told.last_day, today),
        day=max(0, (seen - told.published_on).days + 1),
    )


def _standing(told: Told, last_day: date, today: date) -> Standing:
    if not told.published:
        return "overdue" if today > last_day else "running"
    if told.publication_on is None:
        return "day not recorded"
    return "late" if told.publication_on > last_day else "in time"
