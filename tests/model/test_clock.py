"""The clock of a whole document, and the dates planned backwards from it."""

from calendar import isleap
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.clock import DocumentClock, clock_of
from editor.model.deadline import COMMENCED, deadline, last_lawful_day
from editor.model.plan import planned, working_day_before
from editor.model.rules import Plan, Rules
from editor.model.workflow import Step
from tests.builders import NOW, every_kind, every_kind_form, force_statement, pcc_response, shipped_form

PUBLISHED = date(2017, 9, 21)
_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def clock(today: date = PUBLISHED, rules: Rules | None = None, **answers: Any) -> DocumentClock:
    given = {"published_on": PUBLISHED.isoformat(), **answers}
    return clock_of(pcc_response(**given), shipped_form("pcc-response"), today, rules)


def on_day(number: int, **answers: Any) -> DocumentClock:
    return clock(PUBLISHED + timedelta(number - 1), **answers)


def sentence(found: DocumentClock) -> str:
    (only,) = found.in_full()
    return only


# --- every report from 2017 to 2030, against another way of counting --------------------------------------


def counted_on_a_calendar(day: int, month: int, year: int) -> tuple[int, int, int]:
    """Day 56 where day 1 is the day given: turned over one leaf at a time, by the lengths of the months."""
    for _ in range(55):
        length = 29 if month == 2 and isleap(year) else _MONTHS[month - 1]
        if day < length:
            day += 1
        elif month < 12:
            day, month = 1, month + 1
        else:
            day, month, year = 1, 1, year + 1
    return day, month, year


@pytest.mark.parametrize("year", range(2017, 2031))
def test_the_last_lawful_day_of_every_report(year: int) -> None:
    listed = holidays.country_holidays("GB", subdiv="ENG", years=(year, year + 1))
    published = max(date(year, 1, 1), COMMENCED)
    while published.year == year:
        found = deadline(published, published)
        day, month, in_year = counted_on_a_calendar(published.day, published.month, published.year)
        assert found.last_day is not None
        assert found.last_day == date(in_year, month, day) == last_lawful_day(published)
        few_work = found.last_day.weekday() >= 5 or found.last_day in listed
        assert bool(found.warnings) >= few_work
        for each in planned(published, found.last_day, Plan()):
            assert each.on.weekday() < 5
            assert each.on not in listed
        published += timedelta(1)


@pytest.mark.parametrize(
    ("published", "last_day"),
    [
        (date(2024, 1, 5), date(2024, 2, 29)),
        (date(2024, 1, 6), date(2024, 3, 1)),
        (date(2023, 1, 5), date(2023, 3, 1)),
        (date(2017, 10, 31), date(2017, 12, 25)),
        (date(2023, 10, 31), date(2023, 12, 25)),
        (date(2017, 5, 2), date(2017, 6, 26)),
    ],
)
def test_leap_years_both_christmases_and_the_first_day_of_the_duty(published: date, last_day: date) -> None:
    found = deadline(published, published)
    assert found.last_day == last_day
    assert any("Christmas Day" in each for each in found.warnings) == (last_day.month == 12)


# --- in words ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "how_long"),
    [
        (1, "55 days left"),
        (44, "12 days left"),
        (55, "1 day left"),
        (56, "it is today"),
        (57, "1 day late"),
        (59, "3 days late"),
    ],
)
def test_the_clock_in_full(day: int, how_long: str) -> None:
    assert sentence(on_day(day)) == (
        f"Day 1 was 21 September 2017; last lawful day Wednesday 15 November 2017; {how_long}."
    )


def test_a_report_of_before_the_duty_is_never_late() -> None:
    found = clock(date(2026, 1, 1), published_on="2017-05-01")
    assert (
        sentence(found)
        == "Day 1 was 1 May 2017; no 56-day limit applied to reports published before 2 May 2017."
    )
    assert not found.is_late
    assert (found.reports[0].planned, found.reports[0].in_words()) == ((), "No 56-day limit then")


def test_a_report_of_tomorrow_is_not_told_as_past() -> None:
    assert sentence(clock(PUBLISHED - timedelta(1))).startswith("Day 1 is 21 September 2017;")


def test_a_report_without_a_day_has_no_day_one() -> None:
    found = clock(published_on=None)
    assert sentence(found).endswith("so the clock has no day 1.")
    assert (found.is_late, found.reports[0].last_day) == (False, None)


# --- switched off and stopped -------------------------------------------------------------------------------


def test_the_clock_is_switched_off_with_a_reason() -> None:
    found = on_day(90, clock_off="it answers a super-complaint")
    assert found.in_full() == ("No 56-day duty applies: it answers a super-complaint.",)
    assert (found.soonest, found.is_late, found.reports[0].planned) == (None, False, ())


@pytest.mark.parametrize(
    ("published", "words", "how"),
    [
        ("2017-11-10", "Published in time", "published in time, 5 days before it"),
        ("2017-11-14", "Published in time", "published in time, 1 day before it"),
        ("2017-11-15", "Published in time", "published in time, on that day"),
        ("2017-11-16", "Published 1 day late", "published 1 day late"),
        ("2017-11-22", "Published 7 days late", "published 7 days late"),
    ],
)
def test_the_clock_stops_when_the_response_is_published(published: str, words: str, how: str) -> None:
    found = on_day(200, publication_on=published)
    assert sentence(found).endswith(f"15 November 2017; {how}.")
    assert found.reports[0].in_words() == words
    assert found.is_late == ("late" in words)
    assert (found.reports[0].planned, found.reports[0].warnings) == ((), ())


def test_the_office_use_box_stops_it_as_well() -> None:
    found = on_day(200, published_website={"done": True, "on": "2017-11-16"})
    assert found.reports[0].in_words() == "Published 1 day late"


def test_a_publication_without_a_day_is_not_called_late() -> None:
    found = on_day(200, published_website={"done": True})
    assert (found.is_late, found.reports[0].in_words()) == (False, "Published; the day is not recorded")


def test_the_step_to_published_stops_it() -> None:
    stepped = replace(pcc_response(published_on="2017-09-21"), steps=(Step("published", "Sam", NOW),))
    found = clock_of(stepped, shipped_form("pcc-response"), date(2020, 1, 1))
    assert (found.is_late, found.reports[0].stopped) == (False, True)


@pytest.mark.parametrize("box", [{"done": False}, {"done": None}, None])
def test_a_box_that_is_not_ticked_stops_nothing(box: Any) -> None:
    assert on_day(57, published_website=box).is_late


# --- several reports ----------------------------------------------------------------------------------------


def test_each_report_has_a_clock_of_its_own_the_soonest_first() -> None:
    found = clock(
        inspection_title="Late",
        further_reports=[
            {"report_title": "Undated"},
            {"report_title": "Early", "report_published_on": "2017-09-01"},
            {"report_title": "Old", "report_published_on": "2017-04-01"},
        ],
    )
    assert [each.report.title for each in found.reports] == ["Early", "Late", "Undated", "Old"]
    assert found.soonest is found.reports[0]
    assert found.in_full()[1].startswith("“Late”: Day 1 was 21 September 2017;")


def test_one_late_report_makes_the_response_late() -> None:
    further = [{"report_title": "Early", "report_published_on": "2017-09-01"}]
    assert on_day(40, further_reports=further).is_late
    assert not on_day(30, further_reports=further).is_late


def test_a_form_without_a_reports_day_has_no_clock() -> None:
    assert clock_of(force_statement(), shipped_form("force-statement"), PUBLISHED) == DocumentClock(())


def test_a_form_of_an_offices_own_has_a_clock_through_its_roles() -> None:
    found = clock_of(every_kind(slipwayday="2017-09-21"), every_kind_form(), PUBLISHED)
    assert found.reports[0].last_day == date(2017, 11, 15)


# --- the plan -----------------------------------------------------------------------------------------------


def test_the_plan_is_by_the_offices_rules() -> None:
    rules = Rules(plan=Plan(chief_officer_due=30, review=10, sign_off=0))
    assert [each.on for each in clock(rules=rules).reports[0].planned] == [
        date(2017, 10, 16),
        date(2017, 11, 3),  # 5 November is a Sunday
        date(2017, 11, 15),
    ]


@given(st.dates(COMMENCED, date(2099, 12, 31)), *[st.integers(0, 55)] * 3)
def test_what_is_planned_is_a_working_day_from_day_one_to_the_last(
    published: date, officer: int, review: int, sign_off: int
) -> None:
    last = published + timedelta(55)
    for each, offset in zip(
        planned(published, last, Plan(officer, review, sign_off)), (officer, review, sign_off), strict=True
    ):
        assert published <= each.on <= last - timedelta(offset)
        assert each.on == published or each.on == working_day_before(each.on)
