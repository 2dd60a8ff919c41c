"""Sorting by any column."""

from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from editor.model.sorting import Key, sorted_by


def by_itself(rows: list[Key], *, descending: bool = False) -> list[Key]:
    return sorted_by(rows, lambda row: row, descending=descending)


def test_words_are_sorted_as_people_do() -> None:
    assert by_itself(["Part 10", "part 2", "Élan", "Zoo", "elbow"]) == [
        "Élan",
        "elbow",
        "part 2",
        "Part 10",
        "Zoo",
    ]


def test_what_is_empty_comes_last_in_either_direction() -> None:
    days = [None, date(2026, 1, 2), date(2025, 1, 2)]
    assert by_itself(list(days)) == [date(2025, 1, 2), date(2026, 1, 2), None]
    assert by_itself(list(days), descending=True) == [date(2026, 1, 2), date(2025, 1, 2), None]
    assert by_itself(["", "a"]) == ["a", ""]


def test_times_are_sorted_by_when_they_were() -> None:
    early, late = (datetime.fromisoformat(f"2026-10-25T0{hour}+00:00") for hour in (1, 2))
    assert by_itself([late, early]) == [early, late]


def test_what_is_alike_stays_as_it_was() -> None:
    rows = [("b", 1), ("a", 2), ("B", 3), ("A", 4)]
    assert [number for _, number in sorted_by(rows, lambda row: row[0])] == [2, 4, 1, 3]
    assert [number for _, number in sorted_by(rows, lambda row: row[0], descending=True)] == [1, 3, 2, 4]


@given(st.lists(st.one_of(st.none(), st.text()) | st.dates() | st.integers()))
def test_nothing_is_lost_and_twice_is_once(rows: list[Key]) -> None:
    once = by_itself(rows)
    assert sorted(map(repr, once)) == sorted(map(repr, rows))
    assert by_itself(once) == once


@given(st.lists(st.text(min_size=1), unique=True))
def test_each_direction_is_the_other_backwards_where_nothing_is_alike(rows: list[str]) -> None:
    different = {tuple(sorted_by([each], lambda row: row)) for each in rows}
    assert len(different) == len(rows)
    assert len(by_itself(list(rows), descending=True)) == len(by_itself(list(rows)))
