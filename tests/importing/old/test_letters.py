"""Letters and pages that have none of the template's headings: what they say of themselves, and their body."""

from datetime import date

import pytest

from editor.model.values import Person
from tests.builders import prose
from tests.importing.old.documents import proposed

LETTER = """
Office of the Police and Crime Commissioner

3 March 2018

The Rt Hon Pat Vale MP

Dear Home Secretary

PEEL: Police effectiveness 2017

I write under the Police Act.

Recommendation 14

The force should look again. I have asked for it.

- One
- Two

Yours sincerely

Morgan Ashdown

Police and Crime Commissioner for Northmoor

cc HMICFRS
"""


def flags(text: str) -> set[str]:
    return {each.word for each in proposed(text, None).flags}


def test_a_letter_to_the_home_secretary() -> None:
    proposal = proposed(LETTER, None)
    assert proposal.form == "pcc-response"
    assert proposal.answers["inspection_title"] == "PEEL: Police effectiveness 2017"
    assert proposal.answers["pcc_comment"] == prose(
        "I write under the Police Act.\nRecommendation 14\n"
        "The force should look again. I have asked for it.\n- One\n- Two"
    )
    assert proposal.signed_by == Person("Morgan Ashdown", "Police and Crime Commissioner for Northmoor")
    assert proposal.dated == "3 March 2018"
    assert [each.text.split("\n")[0] for each in proposal.unplaced] == [
        "Office of the Police and Crime Commissioner",
        "Yours sincerely",
    ]


def test_a_letter_s_own_day_does_not_start_the_clock() -> None:
    assert proposed(LETTER).answers["published_on"] is None
    assert {"letter_date", "no_date", "no_headings", "signed"} <= flags(LETTER)


def test_the_day_of_publication_is_taken_from_the_text_where_it_names_one() -> None:
    one = LETTER.replace("the Police Act.", "the Police Act. The report was published on 11 January 2018.")
    assert proposed(one).answers["published_on"] == date(2018, 1, 11)
    assert "date_from_text" in flags(one)
    two = one.replace("published on 11", "published on 4 January 2018 and published on 11")
    assert proposed(two).answers["published_on"] is None


@pytest.mark.parametrize("words", ["Re: Custody visits 2017", "Subject: Custody visits 2017"])
def test_a_subject_line_is_the_title(words: str) -> None:
    proposal = proposed(
        f"{words}\n\nDear Home Secretary\n\nI write to you about it.\n\nYours faithfully\n\nJo Hay"
    )
    assert proposal.answers["inspection_title"] == "Custody visits 2017"
    assert proposal.signed_by == Person("Jo Hay")


def test_a_letter_of_the_chief_constable_goes_to_the_force_s_text() -> None:
    letter = LETTER.replace("Morgan Ashdown", "Robin Hale").replace(
        "Police and Crime Commissioner for Northmoor", "Chief Constable"
    )
    answers = proposed(letter).answers
    assert answers["force_response"] and not answers["pcc_comment"]


def test_a_page_with_a_headline_and_nothing_of_the_template() -> None:
    proposal = proposed(
        "Home\n\n# Commissioner welcomes report\n\n"
        "The Commissioner said it was welcome.\n\nIt goes on.\n\nShare this page",
        None,
    )
    assert proposal.answers["inspection_title"] == "Commissioner welcomes report"
    assert proposal.answers["pcc_comment"] == prose("The Commissioner said it was welcome.\nIt goes on.")
    assert [each.text for each in proposal.unplaced] == ["Home", "Share this page"]
    assert proposal.confidence.value <= 0.4


def test_of_a_letter_it_is_never_sure() -> None:
    assert proposed(LETTER).confidence.value <= 0.4
    assert any("headings" in each for each in proposed(LETTER).confidence.why)
