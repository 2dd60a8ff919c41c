"""The statutory clock: within 56 days beginning with the day of publication (Police Act 1996 s.55(5A))."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from editor.languages import said, tr
from editor.model.days import format_day, short_weekday, weekday
from editor.model.holidays import holiday_name

DAYS_ALLOWED: Final = 56
COMMENCED: Final = date(2017, 5, 2)
"""Section 55(5A) and (5B) apply from this day (SI 2017/399; its transitional position is unverified)."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last lawful day for a report, seen from one day.

    ``last_day`` is None where no 56-day limit applied. ``days_left`` is the last day minus today: 0 on the
    last lawful day, negative when it has passed. ``warnings`` are sentences. ``seen_on`` is the day it is seen from.
    """

    published: date
    last_day: date | None
    days_left: int | None
    warnings: tuple[str, ...]
    seen_on: date

    @property
    def is_late(self) -> bool:
        """Whether the last lawful day has passed."""
        return self.days_left is not None and self.days_left < 0

    def in_words(self) -> str:
        """The clock on one line, for a chip: "12 days left: Wed 15 November 2017"."""
        if self.last_day is None or self.days_left is None:
            return tr("No 56-day limit then")
        day, left = f"{short_weekday(self.last_day)} {format_day(self.last_day)}", self.days_left
        if left == 0:
            return tr("Last day today: {day}", day=day)
        if left > 0:
            return tr("{n} day left: {day}", "{n} days left: {day}", n=left, day=day)
        return tr("{n} day late: was due {day}", "{n} days late: was due {day}", n=-left, day=day)

    def in_full(self) -> str:
        """The clock as a sentence.

        "Day 1 was 21 September 2017; last lawful day Wednesday 15 November 2017; 12 days left."
        """
        if self.last_day is None or self.days_left is None:
            why = self.warnings[-1]
            return f"{self.up_to_last_day()}; {why[0].lower()}{why[1:]}"
        return f"{self.up_to_last_day()}; {_left(self.days_left)}."

    def up_to_last_day(self) -> str:
        """ "Day 1 was 21 September 2017; last lawful day Wednesday 15 November 2017"."""
        day = format_day(self.published)
        first = (
            tr("Day 1 is {day}", day=day) if self.published > self.seen_on else tr("Day 1 was {day}", day=day)
        )
        if self.last_day is None:
            return first
        return tr("{day_1}; last lawful day {last_day}", day_1=first, last_day=full_day(self.last_day))


def full_day(day: date) -> str:
    """ "Wednesday 15 November 2017"."""
    return f"{weekday(day)} {format_day(day)}"


def _left(days: int) -> str:
    if days == 0:
        return tr("it is today")
    if days > 0:
        return tr("{n} day left", "{n} days left", n=days)
    return tr("{n} day late", "{n} days late", n=-days)


def last_lawful_day(published: date) -> date | None:
    """Publication + 55 days; None where no 56-day limit applied, or the calendar ends before."""
    if not COMMENCED <= published <= date.max - timedelta(days=DAYS_ALLOWED):
        return None
    return published + timedelta(days=DAYS_ALLOWED - 1)


def deadline(published: date, today: date) -> Deadline:
    """The clock of a report published on ``published``.

    Publication day is day 1, so the last lawful day is publication + 55; weekends and bank holidays bring
    no extension, only a warning.
    """
    if published < COMMENCED:
        return Deadline(
            published,
            None,
            None,
            (tr("No 56-day limit applied to reports published before {day}.", day=format_day(COMMENCED)),),
            today,
        )
    last_day = last_lawful_day(published)
    if last_day is None:
        return Deadline(published, None, None, (tr("The date is beyond the calendar."),), today)
    return Deadline(
        published, last_day, (last_day - today).days, tuple(_warnings(published, last_day, today)), today
    )


def _warnings(published: date, last_day: date, today: date) -> list[str]:
    warnings = []
    if published > today:
        warnings.append(tr("The report’s publication date lies in the future."))
    name = holiday_name(last_day)
    if name:
        warnings.append(
            tr(
                "The last lawful day, {day}, is a bank holiday ({name}); publish before it.",
                day=full_day(last_day),
                name=said(name),
            )
        )
    elif last_day.weekday() >= 5:
        warnings.append(
            tr(
                "The last lawful day, {day}, is a {weekday}; publish before it.",
                day=format_day(last_day),
                weekday=weekday(last_day),
            )
        )
    elif (last_day.month, last_day.day) in ((12, 24), (12, 27), (12, 28), (12, 29), (12, 30), (12, 31)):
        warnings.append(
            tr(
                "The last lawful day, {day}, falls between Christmas and New Year; few people are there to sign.",
                day=format_day(last_day),
            )
        )
    return warnings
