"""Days as people write them: day first, always."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.dates import MONTHS, WEEKDAYS, format_day, format_short, parse_day, weekday
from forms.schema import DateStyle
from tests.strategies import dirty_texts

THAT_DAY = date(2017, 9, 21)

YEARS_OF_FOUR_DIGITS = st.dates(min_value=date(1000, 1, 1))


@pytest.mark.parametrize(
    "written",
    [
        "21 September 2017",
        "21st September 2017",
        "21st Sept 2017",
        "21 Sept. 2017",
        "21 Sep 17",
        "21 sep, 2017",
        "21 SEPTEMBER 2017",
        "21st of September 2017",
        "21september2017",
        "Thursday 21 September 2017",
        "Thursday, 21st September 2017",
        "Thu 21 Sep 2017",
        "Thurs. 21 Sep 2017",
        "21/9/17",
        "21/09/2017",
        "21.9.17",
        "21.09.2017",
        "21-9-2017",
        "21 / 9 / 2017",
        "2017-09-21",
        "2017-9-21",
        "  21   September\u00a02017\n",
    ],
)
def test_what_people_write_is_that_day(written: str) -> None:
    assert parse_day(written) == THAT_DAY


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("1 Sept. 2017", date(2017, 9, 1)),
        ("2nd May 2017", date(2017, 5, 2)),
        ("3rd Mar 2018", date(2018, 3, 3)),
        ("29 February 2024", date(2024, 2, 29)),
        ("1/2/2024", date(2024, 2, 1)),
        ("11/12/10", date(2010, 12, 11)),
        ("1 Jan 99", date(2099, 1, 1)),
        ("1 Jan 1999", date(1999, 1, 1)),
    ],
)
def test_the_day_comes_before_the_month(written: str, day: date) -> None:
    assert parse_day(written) == day


@pytest.mark.parametrize(
    "written",
    [
        "",
        "soon",
        "September 2017",
        "21 September",
        "September 21, 2017",
        "9/21/2017",
        "31/4/2017",
        "29 February 2023",
        "0/9/2017",
        "32 Sep 2017",
        "21 Se 2017",
        "21 Septembre 2017",
        "21 Sep 217",
        "21 Sep 20177",
        "before 21 September 2017",
        "21 September 2017 at noon",
        "21/9/2017/1",
        "2017/09/21",
        "2017-13-01",
        "0000-01-01",
        "２１/9/2017",
        "20170921",
    ],
)
def test_what_is_no_day_is_none(written: str) -> None:
    assert parse_day(written) is None


@pytest.mark.parametrize(("number", "name"), list(enumerate(MONTHS, 1)))
def test_every_month_is_known_by_its_name_and_by_three_letters_or_more(number: int, name: str) -> None:
    written = {name[:length] for length in range(3, len(name) + 1)}
    read = {parse_day(f"7 {case} 2020") for word in written for case in (word, word.lower(), word.upper())}
    assert read == {date(2020, number, 7)}


@pytest.mark.parametrize("name", WEEKDAYS)
def test_every_weekday_is_passed_over(name: str) -> None:
    written = [name, name[:3], f"{name},", f"{name[:3]}."]
    assert {parse_day(f"{word} 21 September 2017") for word in written} == {THAT_DAY}


@given(YEARS_OF_FOUR_DIGITS)
def test_a_day_that_is_written_reads_back(day: date) -> None:
    written = [format_day(day), format_day(day, "ordinal"), format_short(day), day.isoformat()]
    written += [f"{day.day}/{day.month}/{day.year}", f"{day:%d.%m.%Y}"]
    assert {parse_day(each) for each in written} == {day}


@given(dirty_texts())
def test_any_text_is_a_day_or_none(text: str) -> None:
    day = parse_day(text)
    assert day is None or isinstance(day, date)


def test_days_are_written_plainly_shortly_and_with_their_weekday() -> None:
    assert format_day(THAT_DAY) == "21 September 2017"
    assert format_short(THAT_DAY) == "21 Sep 2017"
    assert format_day(THAT_DAY, "ordinal") == "Thursday 21st September 2017"
    assert weekday(THAT_DAY) == "Thursday"


def test_ordinals_of_a_month() -> None:
    written = [format_day(date(2020, 1, number), "ordinal").split()[1] for number in range(1, 32)]
    assert " ".join(written) == (
        "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th "
        "21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st"
    )


# --- Welsh -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21 Medi 2017", date(2017, 9, 21)),
        ("dydd Iau 21 Medi 2017", date(2017, 9, 21)),
        ("Iau, 21 Medi 17", date(2017, 9, 21)),
        ("21ain o Fedi 2017", date(2017, 9, 21)),
        ("1af o Fawrth 2026", date(2026, 3, 1)),
        ("dydd Mawrth 3 Mawrth 2026", date(2026, 3, 3)),
        ("2 Gorffennaf 2026", date(2026, 7, 2)),
        ("3 Mai 2026", date(2026, 5, 3)),
        ("3 Maw 2026", date(2026, 3, 3)),
        ("3 Mar 2026", date(2026, 3, 3)),
        ("3 Chwef 2026", date(2026, 2, 3)),
    ],
)
def test_welsh_days_are_read(text: str, day: date) -> None:
    assert parse_day(text) == day


def test_days_are_written_in_welsh() -> None:
    day = date(2017, 9, 21)
    assert format_day(day, language="cy") == "21 Medi 2017"
    assert format_day(day, "ordinal", "cy") == "dydd Iau 21 Medi 2017"
    assert weekday(day, "cy") == "dydd Iau"
    assert format_short(date(2017, 7, 1), "cy") == "1 Gorff 2017"


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["plain", "ordinal"]))
def test_every_day_is_read_back_in_welsh(day: date, style: DateStyle) -> None:
    assert parse_day(format_day(day, style, "cy")) == day
    assert parse_day(format_short(day, "cy")) == day
