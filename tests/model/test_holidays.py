"""Our bank holidays against a published list."""

from datetime import date, timedelta
from functools import cache

import holidays
import pytest

from editor.model.holidays import holiday_name

# What the list calls them, in our words; "(observed)" marks a weekday kept in a holiday's stead.
_OUR_WORDS = {
    "New Year's Day": "New Year’s Day",
    "May Day": "the early May bank holiday",
    "Spring Bank Holiday": "the spring bank holiday",
    "Late Summer Bank Holiday": "the summer bank holiday",
    "Platinum Jubilee of Elizabeth II": "Platinum Jubilee bank holiday",
    "State Funeral of Queen Elizabeth II": "the state funeral of Queen Elizabeth II",
    "Coronation of Charles III": "the coronation of King Charles III",
}


@cache
def _published() -> dict[date, str]:
    return dict(holidays.country_holidays("GB", subdiv="ENG", years=range(2017, 2041)))


@pytest.mark.parametrize("year", range(2017, 2041))
def test_bank_holidays_are_those_of_the_published_list(year: int) -> None:
    days = (date(year, 1, 1) + timedelta(number) for number in range(366))
    ours = {day: name for day in days if day.year == year and (name := holiday_name(day))}
    listed = {
        day: " and ".join(_in_our_words(part) for part in name.split("; "))
        for day, name in _published().items()
        if day.year == year
    }
    assert ours == listed


def _in_our_words(name: str) -> str:
    plain = name.removesuffix(" (observed)")
    return _OUR_WORDS.get(plain, plain)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2021, 12, 25), "Christmas Day"),
        (date(2021, 12, 27), "Christmas Day"),
        (date(2021, 12, 28), "Boxing Day"),
        (date(2022, 12, 26), "Boxing Day"),
        (date(2022, 12, 27), "Christmas Day"),
        (date(2020, 12, 28), "Boxing Day"),
        (date(2020, 5, 4), None),
        (date(2020, 5, 8), "the early May bank holiday"),
        (date(2022, 5, 30), None),
        (date(2022, 6, 2), "the spring bank holiday"),
        (date(2022, 6, 3), "Platinum Jubilee bank holiday"),
        (date(2024, 3, 29), "Good Friday"),
        (date(2038, 4, 26), "Easter Monday"),
        (date(2017, 8, 7), None),
    ],
)
def test_days_that_are_easily_got_wrong(day: date, name: str | None) -> None:
    assert holiday_name(day) == name


def test_easter_moves_as_the_calendar_has_it_for_a_century() -> None:
    listed = holidays.country_holidays("GB", subdiv="ENG", years=range(1980, 2101))
    easter_mondays = {day for day, name in listed.items() if "Easter Monday" in name}
    assert len(easter_mondays) == 121
    assert {holiday_name(day) for day in easter_mondays} == {"Easter Monday"}


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_holidays_that_fail(day: date) -> None:
    assert holiday_name(day) in (None, "New Year’s Day")
