"""A year of the statutory clock: what fell due in it, and on which day each response was published."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Final, Literal, Protocol

from editor.languages import later, said, tr
from editor.model.days import format_day
from editor.model.deadline import DAYS_ALLOWED

Standing = Literal["in time", "late", "overdue", "running", "day not recorded"]
STANDINGS: Final[dict[Standing, str]] = {
    "in time": later("Published in time"),
    "late": later("Published late"),
    "overdue": later("Overdue"),
    "running": later("Still to publish"),
    "day not recorded": later("Published, day not recorded"),
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
            return tr("Not recorded")
        over = self.day - DAYS_ALLOWED
        day, of = self.day, DAYS_ALLOWED
        if over > 0:
            return tr("Day {day} of {of}, {over} late", day=day, of=of, over=over)
        if self.standing == "running":
            return tr("Day {day} of {of}, {left} left", day=day, of=of, left=-over)
        return tr("Day {day} of {of}", day=day, of=of)

    @property
    def words(self) -> str:
        """All of it in a sentence, for the ear."""
        how = said(STANDINGS[self.standing]).lower()
        if self.published:
            how = tr("{how} on {day}", how=how, day=format_day(self.published))
        return tr(
            "{title}: last lawful day {last_day}; {how}; {days}.",
            title=self.title,
            last_day=format_day(self.last_day),
            how=how,
            days=self.days_words,
        )


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
            return " ".join((tr("Nothing fell due in {year}.", year=self.year), *self._more_words()))
        standings = ", ".join(
            f"{count} {said(words).lower()}"
            for each, words in STANDINGS.items()
            if (count := self.count(each))
        )
        told = tr(
            "{n} response due in {year}: {standings}.",
            "{n} responses due in {year}: {standings}.",
            n=len(self.due),
            year=self.year,
            standings=standings,
        )
        return " ".join((told, *self._more_words()))

    def _more_words(self) -> Iterator[str]:
        if self.usual_days is not None:
            yield tr("Half were published by day {day}.", day=self.usual_days)
        if self.unlimited:
            yield tr("{count} more without a 56-day limit.", count=self.unlimited)


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
