"""A response as section 55 sees it: read by roles, never by field ids."""

from datetime import date
from typing import Any

import pytest

from editor.model.document import Document
from editor.model.edits import Place
from editor.model.statute import Answer, Copy, Item, Statute, statute_of
from tests.builders import (
    definition,
    document_of,
    every_kind,
    every_kind_form,
    northmoor_two_reports,
    pcc_response,
    prose,
    shipped_form,
    shipped_version,
)

PCC = shipped_form("pcc-response")


def statute(document: Document) -> Statute:
    return statute_of(document, PCC)


def items(*given: dict[str, Any]) -> Statute:
    return statute(pcc_response(items=list(given)))


def named(found: tuple[Item, ...]) -> list[str]:
    return [each.id for each in found]


def test_the_first_report_is_the_forms_own_and_the_others_follow() -> None:
    first, second = statute(
        pcc_response(
            inspection_title=" Custody ",
            published_on="2026-01-05",
            further_reports=[{"id": "two", "report_title": "Calls", "report_published_on": "2026-01-06"}],
        )
    ).reports
    assert (first.id, first.title, first.published_on) == (None, "Custody", date(2026, 1, 5))
    assert first.place == Place("published_on")
    assert (second.id, second.title, second.published_on) == ("two", "Calls", date(2026, 1, 6))
    assert second.place == Place("further_reports", 0)


def test_an_item_has_a_name_and_what_the_report_says_of_it() -> None:
    (found,) = items(
        {
            "id": "x",
            "item_kind": "recommendation",
            "item_number": " 10 and 22 ",
            "item_text": "Do it.",
            "item_owners": ["force", "national"],
            "item_due": "2026-12-31",
        }
    ).items
    assert found == Item(
        id="x",
        name="Recommendation 10 and 22",
        kind="recommendation",
        number="10 and 22",
        text="Do it.",
        owners=("force", "national"),
        due=date(2026, 12, 31),
        part_of=None,
        report=None,
        place=Place("items", 0),
    )


def test_an_item_of_which_nothing_is_known_is_still_one() -> None:
    (found,) = items({}).items
    assert (found.name, found.kind, found.text, found.owners) == ("Item 1", None, "", ())


def test_an_answer_reads_in_the_offices_words() -> None:
    document = pcc_response(
        items=[{"id": "x"}],
        answers=[
            {
                "answer_items": ["x"],
                "force_position": "Accepted.",
                "body_action": "none",
                "body_explanation": "It is not ours.",
                "answer_status": "in_progress",
                "answer_due": "2026-05-01",
            }
        ],
    )
    assert statute(document).answers == (
        Answer(
            items=("x",),
            force_position=prose("Accepted."),
            action="none",
            action_words="No action, because",
            explanation=prose("It is not ours."),
            status="in_progress",
            status_words="In progress",
            due=date(2026, 5, 1),
            place=Place("answers", 0),
        ),
    )


@pytest.mark.parametrize(
    ("answer", "explains"),
    [
        ({"body_action": "taken", "body_explanation": "Done."}, True),
        ({"body_action": "none", "body_explanation": "Not ours."}, True),
        ({"body_action": "taken"}, False),
        ({"body_explanation": "Done."}, False),
        ({"force_position": "Accepted."}, False),
        ({}, False),
    ],
)
def test_what_the_force_does_explains_nothing(answer: dict[str, Any], explains: bool) -> None:
    (found,) = statute(pcc_response(answers=[answer])).answers
    assert found.explains is explains


def test_an_answer_to_the_whole_serves_its_parts_and_not_the_other_way_round() -> None:
    found = statute(
        pcc_response(
            items=[
                {"id": "whole"},
                {"id": "part", "item_part_of": "whole"},
                {"id": "deep", "item_part_of": "part"},
            ],
            answers=[{"answer_items": ["whole"]}, {"answer_items": ["deep"]}],
        )
    )
    to_whole, to_deep = found.answers
    whole, part, deep = found.items
    assert found.answers_to(whole) == (to_whole,)
    assert found.answers_to(part) == (to_whole,)
    assert found.answers_to(deep) == (to_whole, to_deep)
    assert (named(found.parts_of(whole)), named(found.parts_of(deep))) == (["part"], [])


def test_parts_that_run_in_a_circle_are_each_met_once() -> None:
    found = statute(
        pcc_response(
            items=[
                {"id": "a", "item_part_of": "b"},
                {"id": "b", "item_part_of": "c"},
                {"id": "c", "item_part_of": "a"},
                {"id": "self", "item_part_of": "self"},
            ],
            answers=[{"answer_items": ["c"]}],
        )
    )
    served = [bool(found.answers_to(each)) for each in found.items]
    assert served == [True, True, True, False]
    assert named(found.parts_of(found.items[3])) == ["self"]


def test_one_answer_serves_several_items_of_several_reports() -> None:
    found = statute(northmoor_two_reports())
    by_number = {(each.report, each.number): each for each in found.items}
    ten, alarm = by_number[None, "10"], by_number["missing", "22"]
    assert found.answers_to(ten) == found.answers_to(alarm) != ()
    assert (found.report_of(ten), found.report_of(alarm)) == found.reports
    assert all(found.answers_to(each) for each in found.items)


def test_copies_and_files_are_read_with_their_places() -> None:
    found = statute(
        pcc_response(
            copies=[{"copy_to": "Home Office", "copy_by": "email", "copy_on": "2026-02-03"}, {}],
            attachments=[
                {"attached_as": "report"},
                {"attached_file": {"name": "r.pdf", "attachment": f"attachments/{'a' * 64}.pdf"}},
            ],
        )
    )
    assert found.copies == (
        Copy("Home Office", "E-mail", date(2026, 2, 3), Place("copies", 0)),
        Copy("", "", None, Place("copies", 1)),
    )
    (kept,) = found.attachments
    assert (kept.file.name, kept.what, kept.place) == ("r.pdf", None, Place("attachments", 1))


@pytest.mark.parametrize(
    ("answers", "published", "on"),
    [
        ({}, False, None),
        ({"published_website": {"done": False, "on": "2026-02-03"}}, False, None),
        ({"published_website": {"done": None, "on": "2026-02-03"}}, False, None),
        ({"published_website": {"done": True}}, True, None),
        ({"published_website": {"done": True, "on": "2026-02-03"}}, True, date(2026, 2, 3)),
        ({"publication_on": "2026-02-04"}, True, date(2026, 2, 4)),
        (
            {"publication_on": "2026-02-04", "published_website": {"done": True, "on": "2026-02-03"}},
            True,
            date(2026, 2, 4),
        ),
    ],
)
def test_when_a_response_is_published(answers: dict[str, Any], published: bool, on: date | None) -> None:
    found = statute(pcc_response(**answers))
    assert (found.is_published, found.published_on) == (published, on)


def test_words_days_and_narratives_by_role() -> None:
    found = statute(pcc_response(clock_off=" A letter ", invited_on="2026-01-06", pcc_comment="Yes."))
    assert found.clock_off == found.words("clock_off") == "A letter"
    assert (found.day("invited_on"), found.text("comments")) == (date(2026, 1, 6), prose("Yes."))
    assert (found.day("clock_off"), found.text("clock_off"), found.words("comments")) == (None, None, "")
    assert found.place("invited_on") == Place("invited_on")


def test_a_form_without_the_roles_has_none_of_it() -> None:
    first = shipped_version("pcc-response", 1)
    found = statute_of(document_of(first, inspection_title="Custody"), first)
    assert (found.items, found.answers, found.copies, found.attachments) == ((), (), (), ())
    assert [each.title for each in found.reports] == ["Custody"]
    assert (found.place("items"), found.answer("items"), found.clock_off) == (None, None, "")
    statement = shipped_form("force-statement")
    (report,) = statute_of(document_of(statement), statement).reports
    assert (report.published_on, report.place) == (None, Place("title"))


def test_a_form_of_an_offices_own_is_served_by_its_roles() -> None:
    own = definition(
        """
        id = "own"
        version = 1
        name = "Own"
        title = "Own"
        [[sections]]
        id = "s"
        title = "S"
        [[sections.fields]]
        kind = "text"
        id = "called"
        label = "Called"
        role = "title"
        [[sections.fields]]
        kind = "records"
        id = "wishes"
        label = "Wishes"
        singular = "Wish"
        role = "items"
        keyed = true
        [[sections.fields.fields]]
        kind = "text"
        id = "wished"
        label = "Wished"
        role = "text"
        """
    )
    (found,) = statute_of(document_of(own, wishes=[{"wished": "Peace"}]), own).items
    assert (found.name, found.text, found.kind, found.number) == ("Peace", "Peace", None, "")
    assert statute_of(every_kind(), every_kind_form()).items == ()
