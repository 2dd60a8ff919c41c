"""What waits behind a line until it is asked for, which record is which, and what a line says."""

from datetime import UTC, date, datetime
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.archive import Summary
from editor.model.document import Document
from editor.model.edits import SetAnswers
from editor.model.values import Record, Records
from editor.model.workflow import Step
from editor.ui.form.card_line import card_line
from editor.ui.form.records_editor import standing
from editor.ui.form.section_view import folding_of
from editor.ui.response.standing import Standing, standing_of
from editor.ui.statute.step_dialog import history_lines, step_words
from forms.schema import RecordsField, Section
from tests.builders import pcc_response, shipped_form
from tests.ui.person import Person, document, new_response, place

FORM = shipped_form("pcc-response")


def section(section_id: str) -> Section:
    return next(each for each in FORM.sections if each.id == section_id)


def shown(section_id: str, document: Document) -> list[str]:
    return [each.id for each in folding_of(section(section_id), document).shown]


# --- sections --------------------------------------------------------------------------------------------


def test_an_optional_section_without_an_answer_waits_as_a_whole() -> None:
    assert shown("letter", pcc_response()) == []
    assert shown("letter", pcc_response(salutation="Dear Home Secretary,")) == ["addressee", "salutation"]


def test_what_is_seldom_needed_waits_behind_what_is_expected() -> None:
    assert shown("details", pcc_response())[-1] == "force_quoted"
    assert "grades" in shown("details", pcc_response(publisher="HMICFRS"))


def test_a_section_where_nothing_is_expected_is_shown_whole() -> None:
    assert shown("office", pcc_response()) == [each.id for each in section("office").fields]


def test_a_folded_section_opens_with_one_key_and_typing_begins_there(person: Person) -> None:
    new_response(person)
    view = place(person).page._sections["letter"]
    assert view.is_folded and view.more is not None
    view.more.setFocus()
    person.press("Return")
    person.write("The Home Secretary")
    assert document(person).answer("addressee") == "The Home Secretary"


def test_an_answer_that_is_brought_back_opens_the_section_it_stands_in(person: Person) -> None:
    new_response(person)
    place(person).session.edit(SetAnswers({"addressee": "The Home Secretary"}))
    assert not place(person).page._sections["letter"].is_folded


# --- records ---------------------------------------------------------------------------------------------


def record(words: str, record_id: str | None = None) -> Record:
    return Record({"words": words}, record_id)


def test_a_record_that_moves_is_known_again() -> None:
    one, two = record("1"), record("2")
    assert standing([one, two], (two, one)) == [1, 0]
    assert standing([one, two], (two,)) == [1]
    assert standing([one, two], (one, record("new"), two)) == [0, None, 1]


def test_a_record_that_changed_is_known_by_its_id_else_by_its_place() -> None:
    assert standing([record("1", "r1"), record("2", "r2")], (record("x", "r2"), record("y", "r1"))) == [1, 0]
    assert standing([record("1"), record("2")], (record("x"), record("y"))) == [0, 1]
    assert standing([record("1")], (record("x"), record("y"))) == [None, None]


@given(st.lists(st.sampled_from("abcd"), max_size=6), st.permutations(range(6)), st.integers(0, 6))
def test_no_card_is_given_to_two_records(words: list[str], order: list[int], fresh: int) -> None:
    before = [record(each) for each in words]
    kept = [before[n] for n in order if n < len(before)][:fresh]
    after = (*kept, *(record("new") for _ in range(fresh)))
    found = [each for each in standing(before, after) if each is not None]
    assert len(found) == len(set(found))
    assert standing(before, after)[: len(kept)] == [
        next(n for n, each in enumerate(before) if each is one) for one in kept
    ]


def test_a_folded_answer_says_to_what_and_how_it_answers() -> None:
    made = pcc_response(
        items=[{"id": "r1", "item_kind": "recommendation", "item_number": "10"}],
        answers=[{"answer_items": ["r1"], "body_action": "none", "body_explanation": "The law forbids it."}],
    )
    field = FORM.field("answers")
    assert isinstance(field, RecordsField)
    answer = cast("Records", made.answers["answers"])[0]
    line = card_line(field, answer, 1, made.office.fill, lambda _field: [("r1", "Recommendation 10")])
    assert line.name == "Answer 1"
    assert line.words == "Recommendation 10 · The law forbids it."
    assert line.state == "No action, because"


# --- the archive's column, the steps ---------------------------------------------------------------------


def summary(**values: object) -> Summary:
    told: dict[str, object] = {
        "id": "x", "form": "f", "form_name": "F", "title": "T", "published_on": date(2026, 10, 5),
        "changed": datetime(2026, 11, 1, tzinfo=UTC), "last_day": date(2026, 11, 29), **values,
    }  # fmt: skip
    return Summary(**told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("today", "words", "kind"),
    [
        (date(2026, 10, 5), "55 days left · 29 Nov", "in time"),
        (date(2026, 11, 22), "7 days left · 29 Nov", "soon"),
        (date(2026, 11, 29), "Last day today", "soon"),
        (date(2026, 11, 30), "1 day late", "late"),
    ],
    ids=["day 1", "a week", "day 56", "day 57"],
)
def test_the_last_lawful_day_is_said_in_words(today: date, words: str, kind: str) -> None:
    assert standing_of(summary(), today) == Standing(words, kind)  # type: ignore[arg-type]


def test_what_is_published_is_in_time_or_late_for_ever() -> None:
    far = date(2030, 1, 1)
    in_time = summary(published=True, publication_on=date(2026, 11, 29))
    late = summary(published=True, publication_on=date(2026, 11, 30))
    assert standing_of(in_time, far) == Standing("Published in time", "published")
    assert standing_of(late, far) == Standing("Published 1 day late", "late")
    assert standing_of(summary(published=True), far) == Standing("Published", "published")


def test_where_no_limit_applies_nothing_is_late() -> None:
    far = date(2030, 1, 1)
    assert standing_of(summary(clock_off=True), far).words == "No 56-day duty"
    before = summary(published_on=date(2016, 3, 22), last_day=None)
    assert standing_of(before, far) == Standing("No 56-day limit then", "no limit")
    assert standing_of(summary(published_on=None, last_day=None), far).words == "–"


def test_the_history_says_who_when_and_why() -> None:
    at = datetime(2026, 11, 23, 14, 2).astimezone()
    steps = (
        Step("for_sign_off", "Sam Reed", at),
        Step("published", "Morgan Ashdown", at, "By hand.", ("A fault.",), "The court said so."),
    )
    assert history_lines(steps) == [
        "Published: Morgan Ashdown, 23 November 2026 14:02. By hand. (despite 1 fault: The court said so.)",
        "For sign-off: Sam Reed, 23 November 2026 14:02",
    ]
    assert (step_words("draft", "with_force"), step_words("published", "draft")) == (
        "With the force",
        "Reopen as a draft",
    )
