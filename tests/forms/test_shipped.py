"""The two shipped forms say what the documents that they mirror say."""

import pytest

from forms.schema import FormDefinition, Option, RecordsField, SeveralField
from tests.builders import NORTHMOOR, shipped_form

PCC = shipped_form("pcc-response")
STATEMENT = shipped_form("force-statement")


def kinds(form: FormDefinition) -> list[str]:
    return [f"{field.id}: {type(field).__name__.removesuffix('Field').lower()}" for field in form.fields]


def test_a_pcc_response_holds_what_the_template_holds_in_its_order() -> None:
    assert kinds(PCC) == [
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
    titles = [section.title for section in PCC.sections]
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
