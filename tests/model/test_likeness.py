"""Duplicates warned of when a title is typed."""

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.likeness import Like, like_titles

DAY, OTHER = date(2026, 9, 3), date(2025, 9, 3)


@dataclass(frozen=True, slots=True)
class Response:
    title: str
    id: str = "one"
    published_on: date | None = DAY


def near(typed: str, there: str) -> str | None:
    found = like_titles(typed, None, [Response(there)])
    return found[0].nearness if found else None


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("custody: a joint inspection", "Custody – A Joint Inspection"),
        ("Cydymffurfio a’r ty", "Cydymffurfio â’r Tŷ"),
        ("  Crime  data integrity ", "Crime data integrity."),
    ],
)
def test_case_accents_and_punctuation_do_not_matter(typed: str, there: str) -> None:
    assert near(typed, there) == "same"


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("Joint inspection of custody suites", "Custody suites: a joint inspection"),
        ("Child protecton inspection follow up", "Child protection: follow-up"),
        (
            "PEEL 2025/26 how well the force keeps people safe",
            "PEEL 2025/26: how the force keeps people safe",
        ),
    ],
)
def test_other_order_small_words_and_slips_are_near(typed: str, there: str) -> None:
    assert near(typed, there) == "near"


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("PEEL 2025/26: keeping people safe", "PEEL 2023/24: keeping people safe"),
        ("Custody", "Custody suites"),
        ("Crime data integrity", "Child protection"),
        ("", "Custody"),
        ("…", "Custody"),
    ],
)
def test_other_years_single_words_and_other_subjects_are_not(typed: str, there: str) -> None:
    assert near(typed, there) is None


def test_the_same_day_and_the_same_words_come_first_and_three_are_enough() -> None:
    there = [
        Response("Crime data integrities", "near", OTHER),
        Response("Crime data integrity", "same", OTHER),
        Response("Crime data integrety", "near today", DAY),
        Response("Crime data integrity", "same today", DAY),
    ]
    assert [each.id for each in like_titles("Crime data integrity", DAY, there)] == [
        "same today",
        "near today",
        "same",
    ]


def test_a_response_is_not_a_duplicate_of_itself() -> None:
    assert like_titles("Custody", DAY, [Response("Custody", "mine")], own_id="mine") == []


def test_it_is_said_in_a_sentence() -> None:
    assert Like("one", "Custody", "same", same_day=False).words == "“Custody” has this title already."
    assert Like("one", "Custody", "near", same_day=True).words == (
        "“Custody” about a report of the same day has a title much like this already."
    )


@given(st.text(), st.text())
def test_likeness_goes_both_ways(one: str, two: str) -> None:
    assert near(one, two) == near(two, one) or not (one.strip() and two.strip())
