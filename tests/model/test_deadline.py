"""The statutory clock of section 55(5A): 56 days beginning with the day of publication."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.deadline import COMMENCED, Deadline, deadline
from editor.model.holidays import holiday_name

PUBLISHED = date(2017, 9, 21)
LAST_DAY = date(2017, 11, 15)


def on_day(number: int) -> Deadline:
    """The clock as seen on day ``number``; publication day is day 1."""
    return deadline(PUBLISHED, PUBLISHED + timedelta(number - 1))


@pytest.mark.parametrize(
    ("published", "last_day", "warning"),
    [
        (date(2017, 9, 21), date(2017, 11, 15), None),
        (
            date(2019, 4, 2),
            date(2019, 5, 27),
            "Monday 27 May 2019, is a bank holiday (the spring bank holiday)",
        ),
        (
            date(2023, 10, 31),
            date(2023, 12, 25),
            "Monday 25 December 2023, is a bank holiday (Christmas Day)",
        ),
        (date(2024, 1, 5), date(2024, 2, 29), None),
    ],
)
def test_last_lawful_days(published: date, last_day: date, warning: str | None) -> None:
    found = deadline(published, published)
    assert found.last_day == last_day
    assert len(found.warnings) == (1 if warning else 0)
    assert all(warning in each for each in found.warnings if warning)


def test_every_report_from_2017_to_2030_has_56_days_counted_one_by_one() -> None:
    published = COMMENCED
    while published.year <= 2030:
        day, number = published, 1
        while number < 56:
            day, number = day + timedelta(1), number + 1
        assert deadline(published, published).last_day == day
        published += timedelta(1)


@pytest.mark.parametrize(
    ("day", "left", "late", "words"),
    [
        (1, 55, False, "55 days left: Wed 15 November 2017"),
        (44, 12, False, "12 days left: Wed 15 November 2017"),
        (54, 2, False, "2 days left: Wed 15 November 2017"),
        (55, 1, False, "1 day left: Wed 15 November 2017"),
        (56, 0, False, "Last day today: Wed 15 November 2017"),
        (57, -1, True, "1 day late: was due Wed 15 November 2017"),
        (58, -2, True, "2 days late: was due Wed 15 November 2017"),
    ],
)
def test_the_clock_day_by_day(day: int, left: int, late: bool, words: str) -> None:
    clock = on_day(day)
    assert (clock.days_left, clock.is_late, clock.in_words()) == (left, late, words)


@given(st.dates(date(2017, 5, 2), date(2100, 1, 1)), st.dates(date(2017, 1, 1), date(2100, 1, 1)))
def test_days_left_are_the_last_day_minus_today(published: date, today: date) -> None:
    clock = deadline(published, today)
    assert clock.last_day == published + timedelta(55)
    assert clock.days_left == (published - today).days + 55
    assert clock.is_late == (today > published + timedelta(55))


@pytest.mark.parametrize("published", [date(2017, 5, 1), date(2012, 11, 22), date.min])
def test_an_earlier_report_had_no_limit_and_is_never_late(published: date) -> None:
    clock = deadline(published, date(2026, 1, 1))
    assert (clock.last_day, clock.days_left, clock.is_late) == (None, None, False)
    assert clock.in_words() == "No 56-day limit then"
    assert clock.warnings == ("No 56-day limit applied to reports published before 2 May 2017.",)


def test_the_limit_applies_from_the_day_of_commencement() -> None:
    assert deadline(date(2017, 5, 2), date(2017, 5, 2)).last_day == date(2017, 6, 26)


@pytest.mark.parametrize("published", [date.max, date.max - timedelta(54)])
def test_a_day_at_the_end_of_the_calendar_has_no_last_day(published: date) -> None:
    clock = deadline(published, date(2026, 1, 1))
    assert (clock.last_day, clock.is_late) == (None, False)
    assert clock.warnings == ("The date is beyond the calendar.",)


@pytest.mark.parametrize(
    ("last_day", "warned"),
    [
        (date(2025, 11, 15), "is a Saturday"),
        (date(2025, 11, 16), "is a Sunday"),
        (date(2021, 12, 25), "is a bank holiday (Christmas Day)"),
        (date(2025, 12, 24), "falls between Christmas and New Year"),
        (date(2023, 12, 27), "falls between Christmas and New Year"),
        (date(2023, 12, 28), "falls between Christmas and New Year"),
        (date(2025, 12, 29), "falls between Christmas and New Year"),
        (date(2025, 12, 30), "falls between Christmas and New Year"),
        (date(2025, 12, 31), "falls between Christmas and New Year"),
    ],
)
def test_a_last_day_on_which_few_work_is_warned_of_and_not_moved(last_day: date, warned: str) -> None:
    published = last_day - timedelta(55)
    clock = deadline(published, published)
    assert clock.last_day == last_day
    assert [warned in each for each in clock.warnings] == [True]


@pytest.mark.parametrize("last_day", [date(2025, 12, 23), date(2026, 1, 2), date(2025, 11, 14)])
def test_an_ordinary_last_day_is_not_warned_of(last_day: date) -> None:
    published = last_day - timedelta(55)
    assert deadline(published, published).warnings == ()


def test_a_report_of_the_future_is_warned_of() -> None:
    assert deadline(PUBLISHED, PUBLISHED).warnings == ()
    assert deadline(PUBLISHED, PUBLISHED - timedelta(1)).warnings == (
        "The report’s publication date lies in the future.",
    )


@given(st.dates(date(2017, 5, 2), date(2060, 1, 1)))
def test_every_bank_holiday_and_weekend_is_warned_of(published: date) -> None:
    last_day = published + timedelta(55)
    warnings = deadline(published, published).warnings
    if holiday_name(last_day) or last_day.weekday() >= 5:
        assert warnings
    assert all(each.endswith(".") and len(each.splitlines()) == 1 for each in warnings)
