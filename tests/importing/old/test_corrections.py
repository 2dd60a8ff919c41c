"""A proposal is corrected by choosing a field for a passage; what it says of itself follows."""

from datetime import date

import pytest

from editor.importing.old.correcting import CannotHoldError, reassign
from editor.importing.old.passages import Passage
from editor.importing.old.proposal import Proposal, Unplaced
from editor.model.values import Person
from tests.builders import prose
from tests.importing.old.documents import CATALOGUE, proposed

FORM = CATALOGUE.newest("pcc-response")
TEXT = "PEEL\n\n# Executive summary\n\nOne.\n\nTwo.\n\n# Force response to recommendations\n\nThree.\n"


def passage(proposal: Proposal, words: str) -> Passage:
    return next(each for each in proposal.passages if proposal.words(each) == words)


def moved(proposal: Proposal, words: str, field: str | None) -> Proposal:
    return reassign(proposal, passage(proposal, words), field, FORM)


def test_a_passage_moves_to_another_field_in_the_document_s_order() -> None:
    proposal = moved(proposed(TEXT), "Two.", "force_response")
    assert proposal.answers["executive_summary"] == prose("One.")
    assert proposal.answers["force_response"] == prose("Two.\nThree.")


def test_what_could_not_be_placed_is_placed_by_hand_and_the_flags_follow() -> None:
    before = proposed(TEXT)
    assert before.unplaced == (Unplaced("PEEL", 0, "at the beginning"),)
    after = moved(before, "PEEL", "series")
    assert (after.answers["series"], after.unplaced) == ("PEEL", ())
    words = [{each.word for each in proposal.flags} for proposal in (before, after)]
    assert words[0] - words[1] == {"unplaced"}


def test_a_passage_can_be_taken_out() -> None:
    proposal = moved(proposed(TEXT), "Two.", None)
    assert proposal.answers["executive_summary"] == prose("One.")
    assert Unplaced("Two.", 3, "after “Executive summary”") in proposal.unplaced


def test_a_label_can_become_text() -> None:
    proposal = moved(proposed(TEXT), "Force response to recommendations", "executive_summary")
    assert proposal.answers["executive_summary"] == prose("One.\nTwo.\n# Force response to recommendations")


def test_dates_people_and_boxes_are_read_from_a_passage() -> None:
    proposal = proposed(
        "3 May 2018\n\nChief Constable Jo Hay\n\n☒ Yes ☐ No\n\n☐ National ☒ Thematic\n\n# Executive summary\n\nX."
    )
    for words, field, value in (
        ("3 May 2018", "published_on", date(2018, 5, 3)),
        ("Chief Constable Jo Hay", "force_response_by", Person("Jo Hay", "Chief Constable")),
        ("☒ Yes ☐ No", "force_quoted", True),
        ("☐ National ☒ Thematic", "inspection_types", ("thematic",)),
    ):
        proposal = moved(proposal, words, field)
        assert proposal.answers[field] == value


@pytest.mark.parametrize("field", ["published_on", "force_quoted", "inspection_types", "published_website"])
def test_a_field_refuses_what_it_cannot_hold(field: str) -> None:
    proposal = proposed(TEXT)
    with pytest.raises(CannotHoldError, match="PEEL"):
        moved(proposal, "PEEL", field)


def test_a_passage_is_found_under_the_eye() -> None:
    proposal = proposed("Title of inspection: Custody")
    label, value = proposal.passages
    assert (label.kind, value.kind, value.field) == ("label", "value", "inspection_title")
    assert (proposal.passage_at(0, 3), proposal.passage_at(0, 23)) == (label, value)
    assert proposal.passage_at(0, 99) is None
