"""The clock at the command line: within 56 days beginning with publication (Police Act 1996 s.55(5A))."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.command_line import Done, call, unchanged

ROWS = [
    ("2017-09-21", "2017-11-15", 0),
    ("2019-04-02", "2019-05-27", 1),
    ("2023-10-31", "2023-12-25", 1),
    ("2024-01-05", "2024-02-29", 0),
]


def asked(words: str, today: date) -> Done:
    return call("deadline", words, "--json", now=datetime(today.year, today.month, today.day, 12, tzinfo=UTC))


@pytest.mark.parametrize(("published", "last_day", "warnings"), ROWS)
def test_the_last_lawful_day(published: str, last_day: str, warnings: int) -> None:
    told = asked(published, date.fromisoformat(published)).json
    assert told == {
        "published": published,
        "last_day": last_day,
        "days_left": 55,
        "warnings": told["warnings"],
        "planned": told["planned"],
    }
    assert len(told["warnings"]) == warnings
    assert all(each[0].isupper() and each.endswith(".") for each in told["warnings"])


@pytest.mark.parametrize(
    "words",
    [
        "21 September 2017", "21 Sep 17", "21st of September 2017", "Thursday 21st September 2017", "21/9/17",
        "21/09/2017", "21.9.2017", "21-9-2017", "2017-9-21", "  21   september  2017 ",
    ],
)  # fmt: skip
def test_a_date_as_people_write_it(words: str) -> None:
    assert asked(words, date(2017, 9, 21)).json["last_day"] == "2017-11-15"
    assert call("deadline", *words.split()).status == 0


@pytest.mark.parametrize(("day", "left"), [(1, 55), (55, 1), (56, 0), (57, -1)])
def test_days_left_are_the_last_day_minus_today(day: int, left: int) -> None:
    today = date(2017, 9, 21) + timedelta(days=day - 1)
    assert asked("2017-09-21", today).json["days_left"] == left


@given(published=st.dates(date(2017, 5, 2), date(9000, 1, 1)), today=st.dates())
def test_every_report_since_the_duty_began(published: date, today: date) -> None:
    told = asked(published.isoformat(), today).json
    assert date.fromisoformat(told["last_day"]) - published == timedelta(days=55)
    assert told["days_left"] == (date.fromisoformat(told["last_day"]) - today).days


@given(published=st.dates(max_value=date(2017, 5, 1)), today=st.dates())
def test_before_the_duty_began_nothing_is_late(published: date, today: date) -> None:
    done = asked(published.isoformat(), today)
    assert (done.status, done.json["last_day"], done.json["days_left"]) == (0, None, None)
    assert done.json["warnings"] == ["No 56-day limit applied to reports published before 2 May 2017."]
    assert "late" not in done.out


def test_today_is_the_day_where_the_office_is() -> None:
    nearly_midnight = datetime(2017, 9, 21, 23, 30, tzinfo=timezone(timedelta(hours=-3)))
    assert call("deadline", "2017-09-21", "--json", now=nearly_midnight).json["days_left"] == 55


def test_the_plan_goes_backwards_from_the_last_lawful_day_by_working_days() -> None:
    # The last day is Saturday 3 January 2026; 27 December is a Saturday after two holidays, 20 and 6 are Saturdays.
    assert asked("2025-11-09", date(2025, 11, 9)).json["planned"] == [
        {"what": "Comments of the chief officer due", "on": "2025-12-05"},
        {"what": "Review", "on": "2025-12-19"},
        {"what": "Sign-off", "on": "2025-12-24"},
    ]


def test_the_plan_is_by_the_offices_rules(tmp_path: Path) -> None:
    archive = str(tmp_path / "office")
    rules = b'{"plan": {"review": 20, "sign_off": 0}}'
    assert call("--archive", archive, "rules", "--set", "-", stdin=rules).status == 0
    told = call("--archive", archive, "deadline", "2017-09-21", "--json").json
    assert [each["on"] for each in told["planned"]] == ["2017-10-18", "2017-10-26", "2017-11-15"]


def test_before_the_duty_began_nothing_is_planned() -> None:
    assert asked("2017-05-01", date(2017, 5, 1)).json["planned"] == []


def test_for_people() -> None:
    now = datetime(2019, 5, 15, 9, tzinfo=UTC)
    assert call("deadline", "2", "April", "2019", now=now).out.splitlines() == [
        "Published 2 April 2019 (day 1). 12 days left: Mon 27 May 2019.",
        "The last lawful day, Monday 27 May 2019, is a bank holiday (the spring bank holiday); publish before it.",
        "Comments of the chief officer due: Monday 29 April 2019",
        "Review: Monday 13 May 2019",
        "Sign-off: Monday 20 May 2019",
    ]


def test_at_the_end_of_the_calendar() -> None:
    told = asked("9999-12-31", date(2026, 3, 2)).json
    assert (told["last_day"], len(told["warnings"])) == (None, 1)


def test_no_archive_is_needed_and_none_is_made(tmp_path: Path) -> None:
    with unchanged(tmp_path):
        assert call("--archive", str(tmp_path / "none"), "deadline", "21/9/17").status == 0
