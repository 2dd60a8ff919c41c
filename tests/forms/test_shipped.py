"""The two shipped forms say what the documents that they mirror say."""

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given

from editor.model.answers_json import answers_to_json, read_answers
from editor.model.jsonreading import Node
from editor.model.values import Answers
from forms.roles import SUB_ROLES, Role
from forms.schema import Field, FormDefinition, Option, RecordsField, SeveralField
from tests.builders import NORTHMOOR, shipped_form, shipped_version
from tests.strategies import answers

PCC = shipped_form("pcc-response")
FIRST = shipped_version("pcc-response", 1)
STATEMENT = shipped_form("force-statement")


def kinds(form: FormDefinition) -> list[str]:
    return [f"{field.id}: {type(field).__name__.removesuffix('Field').lower()}" for field in form.fields]


def test_the_first_pcc_response_holds_what_the_template_holds_in_its_order() -> None:
    assert kinds(FIRST) == [
        "inspection_title: text",
        "series: text",
        "published_on: date",
        "inspection_types: several",
        "force_quoted: yesno",
        "executive_summary: rich",
        "force_response_by: person",
        "force_response: rich",
        "pcc_comment: rich",
        "forwarded_home_office: tick",
        "published_website: tick",
    ]


def bare(field: Field) -> Field:
    return replace(field, role=None, help="")


def test_the_second_version_only_adds() -> None:
    """Ids, kinds, words, options, order and printing of what was there stay; roles and help may be added."""
    kept = [PCC.field(field.id) for field in FIRST.fields]
    assert [bare(each) for each in kept] == [bare(each) for each in FIRST.fields]
    ids = [field.id for field in FIRST.fields]
    assert [field.id for field in PCC.fields if field.id in ids] == ids
    assert all(PCC.field(field.id).role == field.role for field in FIRST.fields if field.role)
    sections = {section.id: section for section in PCC.sections}
    for before in FIRST.sections:
        now = sections[before.id]
        assert (now.title, now.short, now.heading, now.boxed) == (
            before.title,
            before.short,
            before.heading,
            before.boxed,
        )


@given(answers(FIRST))
def test_answers_of_the_first_version_are_answers_of_the_second(values: Answers) -> None:
    given_as = answers_to_json(values)
    assert dict(read_answers(PCC, Node(given_as))) == dict(values)


def test_every_role_of_the_law_is_played_once() -> None:
    assert {field.role for field in PCC.fields if field.role} == set(get_args(Role))
    for role, parts in SUB_ROLES.items():
        field = PCC.with_role(role)
        assert isinstance(field, RecordsField)
        assert {sub.role for sub in field.fields if sub.role} == set(parts)


def test_what_happens_after_sign_off_stays_open() -> None:
    assert [section.id for section in PCC.sections if section.stays_open] == ["office"]
    assert {"copies", "published_website", "publication_on"} & PCC.locked_fields == set()
    assert {"inspection_title", "answers", "own_sections"} <= PCC.locked_fields


def test_a_force_statement_holds_what_the_statement_held_in_its_order() -> None:
    assert kinds(STATEMENT) == [
        "title: text",
        "statement_by: person",
        "answers_report: text",
        "answers_publisher: text",
        "body: rich",
        "quotations_heading: text",
        "quotations: records",
        "posted_on: date",
    ]
    quotations = STATEMENT.field("quotations")
    assert isinstance(quotations, RecordsField)
    assert [sub.id for sub in quotations.fields] == ["text", "source"]


def test_the_template_has_five_types_of_inspection() -> None:
    types = PCC.field("inspection_types")
    assert isinstance(types, SeveralField)
    assert types.options == (
        Option("force_specific", "{force_area} specific"),
        Option("national", "National"),
        Option("follow_up", "Follow up"),
        Option("thematic", "Thematic"),
        Option("partner", "Partner inspection"),
    )


def test_the_template_speaks_the_offices_words() -> None:
    titles = [section.title for section in FIRST.sections]
    assert NORTHMOOR.fill(PCC.title or "") == "Response by the PCC to HMICFRS inspections of Northmoor Police"
    assert [NORTHMOOR.fill(title) for title in titles] == [
        "Inspection details",
        "Executive summary of report",
        "Force response to recommendations",
        "PCC response to inspection",
        "For office use only",
    ]
    assert NORTHMOOR.fill(PCC.field("pcc_comment").label) == "Comment by the PCC:"


def test_only_the_office_use_section_is_boxed() -> None:
    assert [section.id for section in PCC.sections if section.boxed] == ["office"]


@pytest.mark.parametrize("form", [PCC, STATEMENT], ids=lambda form: form.id)
def test_titles_are_in_ordinary_case(form: FormDefinition) -> None:
    words = [
        form.title or "",
        *(section.title for section in form.sections),
        *(each.label for each in form.fields),
    ]
    assert [text for text in words if text.isupper()] == []


def test_a_statement_has_no_clock_and_a_response_has_one() -> None:
    published = PCC.with_role("published_on")
    assert published is not None
    assert published.id == "published_on"
    assert STATEMENT.with_role("published_on") is None
