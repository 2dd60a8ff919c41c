"""May this be published lawfully? What section 55 of the Police Act 1996 asks of a response."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.checks import check, faults
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.findings import Finding
from editor.model.rules import Rules
from editor.model.workflow import Step
from tests.builders import NOW, every_kind, every_kind_form, force_statement, pcc_response, shipped_form

FORM = shipped_form("pcc-response")
TODAY = date(2026, 3, 2)
LAWFUL: dict[str, Any] = {
    "inspection_title": "Custody",
    "published_on": "2026-02-02",
    "inspection_types": ["thematic"],
    "force_quoted": True,
    "executive_summary": "The inspectors visited.",
    "invited_on": "2026-02-03",
    "comments_due_by": "2026-02-20",
    "comments_received": True,
    "comments_received_on": "2026-02-18",
    "force_response": "The force agrees.",
    "pcc_comment": "We thank the inspectors.",
    "items": [{"id": "ten", "item_kind": "recommendation", "item_number": "10", "item_text": "Do it."}],
    "answers": [
        {
            "answer_items": ["ten"],
            "force_position": "The force agrees.",
            "body_action": "proposed",
            "body_explanation": "We will pay.",
        }
    ],
}
SENT = [{"copy_to": "Home Office", "copy_on": "2026-03-01"}, {"copy_to": "hmicfrs ", "copy_on": "2026-03-01"}]


def response(**changes: Any) -> Document:
    """A lawful response, but for these changes."""
    return pcc_response(**{**LAWFUL, "copies": SENT, **changes})


def found(document: Document, today: date = TODAY, rules: Rules | None = None) -> list[Finding]:
    return check(document, FORM, today, rules)


def only(document: Document, today: date = TODAY) -> Finding:
    (finding,) = found(document, today)
    return finding


def items(*kinds: str | None, **more: Any) -> list[dict[str, Any]]:
    return [
        {"id": f"i{n}", "item_kind": each, "item_number": str(n), "item_text": "Do.", **more}
        for n, each in enumerate(kinds)
    ]


def answer(
    *served: str, action: str | None = "taken", words: str | None = "We paid.", force: str | None = None
) -> dict[str, Any]:
    return {
        "answer_items": list(served),
        "body_action": action,
        "body_explanation": words,
        "force_position": force,
    }


def test_a_lawful_response_has_nothing_to_mend() -> None:
    assert found(response()) == []


# --- 55(5A) ---------------------------------------------------------------------------------------------------


def test_a_report_without_its_day_is_a_fault() -> None:
    finding = only(response(published_on=None))
    assert (finding.place, finding.level, finding.subsection) == (Place("published_on"), "fault", "55(5A)")
    assert "day 1 of the 56 (section 55(5A))" in finding.message


def test_so_is_a_further_report_without_its_day() -> None:
    finding = only(response(further_reports=[{"report_title": "Coast"}]))
    assert finding.place == Place("further_reports", 0, "report_published_on")
    assert (finding.level, finding.subsection) == ("fault", "55(5A)")
    assert "“Coast”" in finding.message


@pytest.mark.parametrize(
    ("today", "late"), [(date(2026, 3, 28), 0), (date(2026, 3, 29), 0), (date(2026, 3, 30), 1)]
)
def test_day_57_and_later_is_advice(today: date, late: int) -> None:
    told = found(response(), today)
    assert [(each.level, each.subsection) for each in told] == [("advice", "55(5A)")] * late


def test_a_response_published_in_time_is_not_late_afterwards() -> None:
    published = {"publication_on": "2026-03-01", "publication_address": "https://northmoor.example/"}
    assert found(response(**published), date(2027, 1, 1)) == []
    late = only(response(**{**published, "publication_on": "2026-03-30"}), date(2027, 1, 1))
    assert "was published late" in late.message


def test_no_report_of_before_the_duty_is_late() -> None:
    assert found(response(published_on="2017-05-01")) == []


# --- 55(4) and 55(5) --------------------------------------------------------------------------------------------


def test_the_chief_officer_is_invited_first() -> None:
    finding = only(response(invited_on=None))
    assert (finding.place, finding.level, finding.subsection) == (Place("invited_on"), "fault", "55(4)")
    assert "Chief Constable" in finding.message


def test_the_invitation_sets_a_date() -> None:
    finding = only(response(comments_due_by=None))
    assert (finding.place, finding.level, finding.subsection) == (Place("comments_due_by"), "fault", "55(4)")


def test_none_received_is_said_or_the_comments_are_given() -> None:
    finding = only(response(comments_received=None, comments_received_on=None, force_response=None))
    assert (finding.place, finding.level, finding.subsection) == (
        Place("comments_received"),
        "fault",
        "55(4)",
    )


def test_none_received_is_enough() -> None:
    assert found(response(comments_received=False, comments_received_on=None, force_response=None)) == []


@pytest.mark.parametrize("how", [{"comments_received": True}, {"comments_received": None}])
def test_comments_that_came_are_given(how: dict[str, Any]) -> None:
    finding = only(response(force_response=None, **how))
    assert (finding.place, finding.level, finding.subsection) == (Place("force_response"), "fault", "55(5)")


def test_comments_that_are_attached_are_published_with_it() -> None:
    letter = {"attached_file": {"name": "letter.pdf", "attachment": f"attachments/{'0' * 64}.pdf"}}
    attached = [{**letter, "attached_as": "chief_officer_comments"}]
    assert only(response(force_response=None, attachments=attached)).level == "advice"


def test_comments_of_the_body_are_what_is_published() -> None:
    finding = only(response(pcc_comment=None, answers=[], items=[]))
    assert (finding.place, finding.level, finding.subsection) == (Place("pcc_comment"), "fault", "55(5)")


def test_they_may_all_stand_in_the_answers() -> None:
    assert found(response(pcc_comment=None)) == []


# --- 55(5B) -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["recommendation", "cause_of_concern", None])
def test_each_recommendation_is_answered(kind: str | None) -> None:
    told = [each for each in found(response(items=items(kind), answers=[])) if each.subsection]
    assert [(each.place, each.level, each.subsection) for each in told] == [
        (Place("items", 0), "fault", "55(5B)")
    ]


def test_what_the_force_does_is_not_an_answer() -> None:
    document = response(answers=[answer("ten", action=None, words=None, force="We will do it.")])
    told = [each for each in found(document) if each.level == "fault"]
    assert ["the force’s position alone is not an answer" in each.message for each in told] == [True]
    assert (told[0].place, told[0].subsection) == (Place("answers", 0, "body_explanation"), "55(5B)")


@pytest.mark.parametrize(("action", "words"), [("taken", None), (None, "We paid."), ("none", None)])
def test_an_answer_says_what_and_explains_it(action: str | None, words: str | None) -> None:
    document = response(answers=[answer("ten", action=action, words=words)])
    assert [each.subsection for each in found(document) if each.level == "fault"] == ["55(5B)"]


@pytest.mark.parametrize("action", ["taken", "proposed", "none"])
def test_action_taken_proposed_or_none_with_the_reason_is_an_answer(action: str) -> None:
    assert found(response(answers=[answer("ten", action=action)])) == []


def test_one_answer_may_serve_several() -> None:
    asked = items("recommendation", "recommendation")
    assert found(response(items=asked, answers=[answer("i0", "i1")])) == []
    missing = only(response(items=asked, answers=[answer("i1")]))
    assert missing.message.startswith("Recommendation 0 has no answer;")


def with_parts(*answers: dict[str, Any], whole: str = "recommendation") -> Document:
    parts = [
        {**each, "item_part_of": "i0"}
        for each in items("recommendation", "recommendation", "recommendation")[1:]
    ]
    return response(items=[*items(whole), *parts], answers=list(answers))


@pytest.mark.parametrize("whole", ["recommendation", "cause_of_concern"])
def test_an_answer_to_the_whole_serves_its_parts(whole: str) -> None:
    assert found(with_parts(answer("i0"), whole=whole)) == []


@pytest.mark.parametrize("whole", ["recommendation", "cause_of_concern"])
def test_the_whole_is_answered_by_its_parts(whole: str) -> None:
    assert found(with_parts(answer("i1"), answer("i2"), whole=whole)) == []
    assert only(with_parts(answer("i1"), whole=whole)).message.startswith("Recommendation 2 has no answer;")


def test_parts_in_a_circle_are_each_asked_for() -> None:
    circle = [
        {**each, "item_part_of": other}
        for each, other in zip(items("recommendation", "recommendation"), ("i1", "i0"), strict=True)
    ]
    assert len(found(response(items=circle, answers=[]))) == 2
    assert found(response(items=circle, answers=[answer("i1")])) == []


def test_an_area_for_improvement_is_advice() -> None:
    finding = only(response(items=items("afi"), answers=[]))
    assert (finding.level, finding.subsection) == ("advice", "")


def test_recommendations_of_a_report_of_before_the_duty_are_advice() -> None:
    finding = only(response(published_on="2017-05-01", answers=[]))
    assert (finding.level, finding.subsection) == ("advice", "55(5B)")


def test_a_finding_names_the_report_where_there_are_several() -> None:
    further = [{"id": "coast", "report_title": "Coast", "report_published_on": "2026-02-03"}]
    told = found(
        response(further_reports=further, items=items("recommendation", item_report="coast"), answers=[])
    )
    assert told[0].message.startswith("Recommendation 0 of “Coast” has no answer;")


@given(st.lists(st.sampled_from(["recommendation", "afi"]), max_size=6), st.sets(st.integers(0, 5)))
def test_faults_are_the_recommendations_without_an_answer(kinds: list[str], answered: set[int]) -> None:
    served = [answer(f"i{n}") for n in answered if n < len(kinds)]
    told = faults(found(response(items=items(*kinds), answers=served)))
    assert len(told) == sum(kind == "recommendation" and n not in answered for n, kind in enumerate(kinds))


# --- 55(6) and publication ----------------------------------------------------------------------------------------


def test_copies_are_advice_until_the_response_is_published() -> None:
    unsent = response(copies=[{"copy_to": "Home Office"}, SENT[1]])
    finding = only(unsent)
    assert (finding.place, finding.level, finding.subsection) == (Place("copies", 0), "advice", "55(6)")
    published = replace(unsent, steps=(Step("published", "Sam", NOW),))
    assert [each.level for each in found(published) if each.subsection == "55(6)"] == ["fault"]


def test_the_office_says_who_receives_a_copy() -> None:
    assert [each.message for each in found(response(), rules=Rules(recipients=("Panel",)))] == [
        "No copy to Panel is recorded with its day (section 55(6))."
    ]


@pytest.mark.parametrize(
    "to",
    ["The inspectors of constabulary (HMICFRS)", "His Majesty’s Inspectorate of Constabulary", "hmicfrs"],
)
def test_a_recipient_by_another_name(to: str) -> None:
    assert found(response(copies=[SENT[0], {"copy_to": to, "copy_on": "2026-03-01"}])) == []


def test_a_row_without_a_name_is_nobodys_copy() -> None:
    assert len(found(response(copies=[{"copy_on": "2026-03-01"}, *SENT]))) == 1


def test_a_box_ticked_by_hand_tells_of_the_first_copy() -> None:
    assert found(response(copies=[SENT[1]], forwarded_home_office={"done": True})) == []


def test_a_publication_has_an_address_and_a_day_that_has_come() -> None:
    assert only(response(publication_on="2026-03-01")).place == Place("publication_address")
    future = response(publication_on="2026-03-03", publication_address="https://northmoor.example/")
    assert only(future).message == "The day of the response’s publication lies in the future."


# --- where section 55 does not apply --------------------------------------------------------------------------------


def test_where_no_duty_applies_the_section_asks_for_nothing() -> None:
    bare = pcc_response(clock_off="It answers a super-complaint", items=items("recommendation"))
    told = check(bare, FORM, TODAY)
    assert [each.message for each in told if each.level == "fault"] == [
        "“Title of inspection” has no answer."
    ]


def test_a_form_without_these_fields_is_checked_for_what_it_has() -> None:
    told = check(force_statement(), shipped_form("force-statement"), TODAY)
    assert not [each for each in told if each.subsection]
    own = check(every_kind(), every_kind_form(), TODAY)
    assert {each.subsection for each in own} == {"", "55(5A)"}


def test_findings_come_in_the_forms_order_and_name_their_section() -> None:
    told = check(pcc_response(items=items("recommendation")), FORM, TODAY)
    order = [field.id for field in FORM.fields]
    places = [order.index(each.place.field) for each in told]
    assert places == sorted(places)
    assert all(f"section {each.subsection}" in each.message for each in told if each.subsection)
    assert all(each.message.endswith(".") for each in told)
