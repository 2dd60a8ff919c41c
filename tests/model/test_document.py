"""Documents: new, changed, started from a past one, and named."""

import re
from dataclasses import FrozenInstanceError, replace
from datetime import timedelta

import pytest

from editor.model.answers_json import answers_to_json
from editor.model.document import Document, duplicate, new_document, new_id, title_of
from tests.builders import (
    EVERY_KIND_ANSWERS,
    NORTHMOOR,
    NOW,
    every_kind,
    every_kind_form,
    force_statement,
    pcc_response,
    shipped_form,
)

LATER = NOW + timedelta(days=400)
PCC = shipped_form("pcc-response")


def copied(document: Document) -> dict[str, object]:
    """The answers of the office's own document after duplicating, as JSON."""
    return answers_to_json(duplicate(document, every_kind_form(), NORTHMOOR, LATER).answers)


def test_a_new_document_knows_its_form_its_office_and_its_hour() -> None:
    document = new_document(PCC, NORTHMOOR, NOW)
    assert (document.form, document.form_version, document.office) == ("pcc-response", PCC.version, NORTHMOOR)
    assert (document.created, document.changed, document.revision) == (NOW, NOW, 0)


def test_a_new_document_has_every_field_unanswered() -> None:
    form = every_kind_form()
    document = new_document(form, NORTHMOOR, NOW)
    assert list(document.answers) == [field.id for field in form.fields]
    assert {each for each in document.answers.values() if each != ()} == {None}
    assert [key for key, value in document.answers.items() if value == ()] == [
        "moorings",
        "yarns",
        "crates",
        "lashings",
        "hailings",
    ]


def test_ids_can_be_read_out_over_the_telephone() -> None:
    ids = {new_id() for _ in range(200)}
    assert len(ids) == 200
    assert all(re.fullmatch("[2-9a-hjkmnp-z]{10}", each) for each in ids)


def test_a_document_cannot_be_changed_in_place() -> None:
    document = pcc_response(series="PEEL")
    with pytest.raises(FrozenInstanceError):
        document.revision = 2  # type: ignore[misc]
    with pytest.raises(TypeError):
        document.answers["series"] = "other"  # type: ignore[index]


def test_a_duplicate_keeps_texts_and_details_and_clears_dates_and_ticks() -> None:
    before = pcc_response(
        inspection_title="Custody",
        series="PEEL",
        published_on="2026-01-05",
        inspection_types=["national"],
        force_quoted=True,
        executive_summary="Summary",
        force_response_by={"name": "Robin Hale", "role": "Chief Constable"},
        forwarded_home_office={"done": True, "on": "2026-02-01"},
        published_website={"done": False},
    )
    after = duplicate(before, PCC, NORTHMOOR, LATER)
    cleared = {"published_on", "forwarded_home_office", "published_website"}
    assert {key: value for key, value in after.answers.items() if key not in cleared} == {
        key: value for key, value in before.answers.items() if key not in cleared
    }
    assert {after.answer(key) for key in cleared} == {None}


def test_a_duplicate_clears_dates_and_ticks_inside_records_too() -> None:
    after = copied(every_kind(**EVERY_KIND_ANSWERS))
    before = answers_to_json(every_kind(**EVERY_KIND_ANSWERS).answers)
    tea, anvils = before["crates"]
    assert after["crates"] == [{**tea, "stowedday": None, "unladen": None}, anvils]
    assert (after["lashings"], after["heaviest"]) == (before["lashings"], before["heaviest"])


def test_a_duplicate_is_a_new_document_of_todays_office() -> None:
    before = replace(pcc_response(), revision=7)
    office = replace(NORTHMOOR, commissioner="Sam Orton")
    after = duplicate(before, PCC, office, LATER)
    assert (after.created, after.changed, after.revision, after.office) == (LATER, LATER, 0, office)
    assert after.id != before.id


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Custody", "Custody"),
        ("  Custody\nand\u2028care  ", "Custody and care"),
        (None, "Untitled PCC response"),
        (" \n\t", "Untitled PCC response"),
    ],
)
def test_the_name_of_a_response_is_its_title_on_one_line(typed: str | None, title: str) -> None:
    assert title_of(pcc_response(inspection_title=typed), PCC) == title


def test_the_name_of_any_form_is_the_field_with_the_role() -> None:
    assert title_of(force_statement(title="A letter"), shipped_form("force-statement")) == "A letter"
    assert title_of(every_kind(brigname="Sea Holly"), every_kind_form()) == "Sea Holly"
    assert title_of(every_kind(), every_kind_form()) == "Untitled Tidewatch log"
