"""What counts as a protective marking or an embargo, and what is an ordinary word."""

from dataclasses import replace

import pytest

from editor.model.checks import check
from editor.model.edits import Place
from editor.model.markings import protective_markings
from editor.model.workflow import Step
from tests.builders import NOW, pcc_response, shipped_form


def markings_of(**answers: object) -> list[Place]:
    """Where a response with these answers is marked."""
    document = pcc_response(**answers)
    return [each.place for each in protective_markings(document, shipped_form("pcc-response"))]


@pytest.mark.parametrize(
    "line",
    [
        "OFFICIAL", "  [OFFICIAL]  ", "OFFICIAL-SENSITIVE", "OFFICIAL: SENSITIVE", "OFFICIAL – SENSITIVE",
        "Official-Sensitive", "Official Sensitive", "official\u00a0-\u00a0sensitive", "OFFICIAL SENSITIVE",
        "OFFICIAL – FOR PUBLIC RELEASE", "Classification: OFFICIAL", "CLASSIFICATION: OFFICIAL",
        "This letter is OFFICIAL when complete", "RESTRICTED", "RESTRICTED – POLICE", "CONFIDENTIAL", "SECRET",
        "TOP SECRET", "PROTECT", "PROTECT – PERSONAL", "Protective marking: none", "Not protectively marked",
        "NOT PROTECTIVELY MARKED", "EMBARGOED UNTIL 00:01 ON 21 SEPTEMBER 2017", "Embargoed until Thursday",
        "Embargo: 00:01", "Under embargo until noon", "Strictly embargoed until Monday",
        "This response is embargoed until 5 May.", "Not for publication before 5 May",
    ],
)  # fmt: skip
def test_a_marking_is_found(line: str) -> None:
    assert markings_of(addressee=f"To whom it concerns\n{line}\nWith words below") == [Place("addressee")]


@pytest.mark.parametrize(
    "line",
    [
        "The official report was read.", "Official statistics say so.", "An official sensitive to the matter",
        "THE OFFICIAL RESPONSE OF THE COMMISSIONER", "We PURSUE, PREVENT, PROTECT and PREPARE.",
        "Confidential advice is given to victims.", "The secret of good call handling", "Access is restricted.",
        "The report was embargoed until 21 September.", "No embargo was broken.", "", "unofficial", "OFFICIALS met",
    ],
)  # fmt: skip
def test_an_ordinary_word_is_none(line: str) -> None:
    assert markings_of(addressee=f"To whom it concerns\n{line}") == []


def test_each_kind_of_text_is_read() -> None:
    assert markings_of(
        addressee="The Home Secretary\nOFFICIAL",
        force_response_by={"name": "Robin Hale", "role": "OFFICIAL"},
        pcc_comment="A paragraph.\n\n- OFFICIAL-SENSITIVE",
        items=[{"item_text": "Do it."}, {"item_text": "EMBARGOED UNTIL Monday"}],
    ) == [
        Place("addressee"),
        Place("items", 1, "item_text"),
        Place("force_response_by"),
        Place("pcc_comment"),
    ]


def test_the_name_of_a_file_that_is_not_published_is_none() -> None:
    note = {"attached_note": "OFFICIAL-SENSITIVE"}
    assert markings_of(attachments=[note]) == []


def test_the_sentence_names_the_field() -> None:
    document = pcc_response(pcc_comment="OFFICIAL")
    (marking,) = protective_markings(document, shipped_form("pcc-response"))
    assert marking.message.startswith("“Comment by the PCC” holds “OFFICIAL”: ")


def test_a_marking_is_advice_on_a_draft_and_a_fault_once_the_text_is_signed_off() -> None:
    form = shipped_form("pcc-response")
    draft = pcc_response(series="OFFICIAL-SENSITIVE")
    signed = replace(draft, steps=(Step("signed_off", "Ann", NOW),))
    levels = [
        each.level
        for document in (draft, signed)
        for each in check(document, form, NOW.date())
        if each.place == Place("series")
    ]
    assert levels == ["advice", "fault"]
