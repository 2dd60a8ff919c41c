"""How documents begin: new, from a past one, carried to a newer version of their form."""

from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType
from typing import cast

import pytest
from hypothesis import given, settings

from editor.model.beginning import CarryError, begun, begun_from, carried
from editor.model.document import Document, empty_answers
from editor.model.rules import Rules
from editor.model.values import Answers, Records, Tick
from editor.model.workflow import Step
from forms.catalogue import shipped
from forms.schema import FormDefinition
from tests.builders import NORTHMOOR, NOW, answers_of, document_of, every_kind, every_kind_form, shipped_form
from tests.strategies import answers as any_answers

NEW = shipped_form("pcc-response")
OLD = next(each for each in shipped() if each.id == "pcc-response" and each.version == 1)
LATER = NOW + timedelta(days=400)


def without_field(definition: FormDefinition, field_id: str) -> FormDefinition:
    sections = (
        replace(each, fields=tuple(field for field in each.fields if field.id != field_id))
        for each in definition.sections
    )
    return replace(definition, version=3, sections=tuple(sections))


def copies(document: Document) -> list[tuple[object, object]]:
    return [(each.get("copy_to"), each.get("copy_on")) for each in cast("Records", document.answer("copies"))]


# --- new ----------------------------------------------------------------------------------------------------


def test_a_new_response_has_a_row_for_each_of_the_offices_recipients() -> None:
    rules = Rules(recipients=("Home Office", "HMICFRS", "Panel"))
    assert copies(begun(NEW, NORTHMOOR, rules, NOW)) == [
        ("Home Office", None),
        ("HMICFRS", None),
        ("Panel", None),
    ]


def test_copies_that_are_given_stand_and_the_boxes_follow_them() -> None:
    every = answers_of(NEW, copies=[{"copy_to": "Home Office", "copy_on": "2026-11-22"}])
    document = begun(NEW, NORTHMOOR, Rules(), NOW, {"copies": every["copies"]})
    assert [to for to, _ in copies(document)] == ["Home Office"]
    box = document.answer("forwarded_home_office")
    assert isinstance(box, Tick)
    assert box.done


def test_what_is_given_stands_also_where_it_says_none() -> None:
    every = answers_of(NEW, copies=[], publication_on="2026-11-22", published_website={"done": False})
    given_ = {key: every[key] for key in ("copies", "publication_on", "published_website")}
    document = begun(NEW, NORTHMOOR, Rules(), NOW, given_)
    assert {key: document.answer(key) for key in given_} == given_


def test_a_form_without_copies_begins_empty() -> None:
    assert begun(every_kind_form(), NORTHMOOR, Rules(), NOW).answers == empty_answers(every_kind_form())


# --- from a past one ------------------------------------------------------------------------------------------


def past() -> Document:
    document = document_of(
        NEW,
        inspection_title="Custody",
        published_on="2024-01-05",
        comments_received=True,
        publication_on="2024-02-01",
        publication_address="https://northmoor.example/custody",
        copies=[{"copy_to": "Panel", "copy_by": "post", "copy_on": "2024-02-01"}],
        attachments=[{"attached_file": {"name": "a.pdf", "attachment": f"attachments/{'0' * 64}.pdf"}}],
        pcc_comment="We thank the force.",
    )
    return replace(document, steps=(Step("withdrawn", "Sam", NOW),))


def test_a_duplicate_keeps_the_text_and_nothing_that_happened() -> None:
    new = begun_from(past(), NEW, NORTHMOOR, Rules(), LATER)
    assert (new.answer("inspection_title"), new.answer("pcc_comment")) == (
        "Custody",
        past().answer("pcc_comment"),
    )
    happened = (
        "published_on",
        "comments_received",
        "publication_on",
        "publication_address",
        "published_website",
    )
    assert [new.answer(each) for each in happened] == [None] * 5
    assert (new.answer("attachments"), new.steps, new.state) == ((), (), "draft")
    assert (new.created, new.revision) == (LATER, 0)


def test_a_duplicate_is_to_be_sent_to_the_same() -> None:
    assert copies(begun_from(past(), NEW, NORTHMOOR, Rules(), LATER)) == [("Panel", None)]


# --- carried --------------------------------------------------------------------------------------------------


@settings(max_examples=30)
@given(any_answers(OLD))
def test_carrying_loses_nothing_and_answers_nothing(answers: Answers) -> None:
    before = replace(document_of(OLD), answers=answers, revision=3, steps=(Step("for_review", "Sam", NOW),))
    after = carried(before, NEW)
    assert {key: after.answers[key] for key in answers} == dict(answers)
    assert {key: value for key, value in after.answers.items() if key not in answers} == {
        key: value for key, value in empty_answers(NEW).items() if key not in answers
    }
    assert replace(after, form_version=1, answers=before.answers) == before


def test_answers_that_a_later_version_had_added_come_into_their_fields() -> None:
    extra = MappingProxyType({"answers": {"cc": "The panel", "unheard_of": 1}, "other": True})
    after = carried(replace(document_of(OLD), extra=extra), NEW)
    assert after.answer("cc") == "The panel"
    assert dict(after.extra) == {"answers": {"unheard_of": 1}, "other": True}


def test_what_a_later_version_added_and_no_field_can_hold_stops_it() -> None:
    extra = MappingProxyType({"answers": {"copies": "to everybody"}})
    with pytest.raises(CarryError, match="nothing was changed"):
        carried(replace(document_of(OLD), extra=extra), NEW)


@pytest.mark.parametrize("document", [document_of(NEW), every_kind()])
def test_nothing_is_carried_to_the_same_version_or_another_form(document: Document) -> None:
    with pytest.raises(CarryError, match="nothing was changed"):
        carried(document, NEW)


def test_a_version_without_a_field_that_is_answered_is_refused() -> None:
    shorter = replace(NEW, version=3, sections=NEW.sections[:2])
    with pytest.raises(CarryError, match="has no field “pcc_comment”"):
        carried(document_of(OLD, pcc_comment="We thank the force."), shorter)


@pytest.mark.parametrize(
    ("field", "value", "refused"),
    [
        ("force_quoted", False, True),
        ("force_quoted", None, False),
        ("published_website", {"done": False}, True),
        ("published_website", {"done": None}, False),
    ],
)
def test_no_is_an_answer_that_must_not_be_lost(field: str, value: object, refused: bool) -> None:
    shorter = without_field(NEW, field)
    before = document_of(OLD, **{field: value})
    if refused:
        with pytest.raises(CarryError, match=f"has no field “{field}”"):
            carried(before, shorter)
    else:
        assert field not in carried(before, shorter).answers
