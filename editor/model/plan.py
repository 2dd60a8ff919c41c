"""Dates planned backwards from the last lawful day, so that the response is signed in time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from editor.languages import later
from editor.model.holidays import holiday_name
from editor.model.rules import Plan

_WHAT: Final[tuple[tuple[str, Callable[[Plan], int]], ...]] = (
    (later("Comments of the chief officer due"), lambda plan: plan.chief_officer_due),
    (later("Review"), lambda plan: plan.review),
    (later("Sign-off"), lambda plan: plan.sign_off),
)


@dataclass(frozen=True, slots=True)
class Planned:
    """What is to be done (to be ``said``) by which day."""

    what: str
    on: date


def planned(published: date, last_day: date, plan: Plan) -> tuple[Planned, ...]:
    """The plan for a report published on ``published``, whose last lawful day is ``last_day``.

    A date that falls on a weekend or bank holiday is moved to the working day before it, though never before day 1.
    """
    return tuple(
        Planned(what, max(published, working_day_before(last_day - timedelta(days=offset(plan)))))
        for what, offset in _WHAT
    )


def working_day_before(day: date) -> date:
    """``day``, or where it is no working day in England and Wales, the last one before it."""
    while day.weekday() >= 5 or holiday_name(day) is not None:
        day -= timedelta(days=1)
    return day
