"""What a finished document still lacks."""

from typing import Any

import pytest

from editor.model.checks import missing_answers
from editor.model.document import Document
from editor.model.edits import Place
from forms.schema import FormDefinition
from tests.builders import (
    EVERY_KIND_ANSWERS,
    every_kind,
    every_kind_form,
    force_statement,
    pcc_response,
    shipped_form,
)


def messages(document: Document, form: FormDefinition) -> list[str]:
    return [finding.message for finding in missing_answers(document, form)]


def test_an_empty_response_lacks_every_expected_answer_in_the_forms_order() -> None:
    assert messages(pcc_response(), shipped_form("pcc-response")) == [
        "“Title of inspection” has no answer.",
        "“Date inspection published” has no answer.",
        "“Type of inspection” has no answer.",
        "“Is Northmoor Police quoted in the report?” has no answer.",
        "“Executive summary” has no answer.",
        "“Statement” has no answer.",
        "“Comment by the PCC” has no answer.",
    ]


def test_a_full_document_lacks_nothing() -> None:
    assert messages(every_kind(**EVERY_KIND_ANSWERS), every_kind_form()) == []


@pytest.mark.parametrize(
    ("field", "answer", "missing"),
    [
        ("seaworthy", False, False),
        ("seaworthy", None, True),
        ("riggings", [], False),
        ("riggings", None, True),
        ("hullscraped", {"done": False}, False),
        ("hullscraped", {"done": None}, True),
        ("hullscraped", {"done": None, "on": "2026-01-20"}, True),
        ("brigname", "", True),
        ("voyagetale", {"v": 1, "blocks": []}, True),
        ("mastnotes", None, False),
    ],
)
def test_no_and_none_ticked_are_answers_but_unknown_is_not(field: str, answer: Any, missing: bool) -> None:
    document = every_kind(**{**EVERY_KIND_ANSWERS, field: answer})
    places = [finding.place for finding in missing_answers(document, every_kind_form())]
    assert places == ([Place(field)] if missing else [])


def test_expected_records_may_not_be_none() -> None:
    answers = {
        **EVERY_KIND_ANSWERS,
        "crates": [],
        "lashings": [],
        "moorings": [],
        "heaviest": None,
        "breakables": [],
    }
    assert messages(every_kind(**answers), every_kind_form()) == ["“Crates” has no answer."]


def test_a_finding_inside_a_record_says_which_one() -> None:
    document = force_statement(quotations=[{"text": "Good"}, {"source": "p. 3"}])
    found = missing_answers(document, shipped_form("force-statement"))[-1]
    assert found.place == Place("quotations", 1, "text")
    assert found.message == "Quotation 2: “Text” has no answer."


def test_labels_inside_records_are_filled_with_the_offices_words() -> None:
    document = every_kind(
        **{**EVERY_KIND_ANSWERS, "crates": [{"id": "tea"}, {"id": "anvils", "cratemark": "A"}]}
    )
    assert messages(document, every_kind_form()) == ["Crate 1: “Mark of Northmoor Police” has no answer."]


def test_a_reference_to_no_record_is_no_answer() -> None:
    document = every_kind(**{**EVERY_KIND_ANSWERS, "lashings": [{"ropework": "Bowline", "tieddown": []}]})
    assert messages(document, every_kind_form()) == ["Lashing 1: “Ties down” has no answer."]


def test_what_nothing_can_be_published_without_is_a_fault_and_the_rest_advice() -> None:
    found = missing_answers(pcc_response(), shipped_form("pcc-response"))
    assert [(each.place.field, each.subsection) for each in found if each.level == "fault"] == [
        ("inspection_title", ""),
        ("published_on", "55(5A)"),
        ("force_response", "55(5)"),
        ("pcc_comment", "55(5)"),
    ]
