"""What goes together when a part of the changes is taken."""

from collections.abc import Container
from random import Random

import pytest

from editor.importing.returned import Decisions, Returned, compare_returned, take
from editor.importing.returned.views import Views
from editor.importing.word import Reader
from editor.model.document import Document
from tests.builders import pcc_response, prose
from tests.importing.returned.edits import (
    Returning,
    insert_untracked,
    insert_words,
    move_paragraph,
    type_untracked,
)
from tests.importing.returned.mark_edits import colour_words, look_of_the_end, move_to_another_field
from tests.importing.returned.sent import PCC, eight_paragraphs, word_file

FIELD = "pcc_comment"


def two_changes_and_a_mark_that_shows_nothing() -> tuple[Document, Returned]:
    returning = Returning(eight_paragraphs(), PCC, Random(5))
    pieces = returning.narratives[FIELD]
    assert insert_words(returning, pieces, 1, FIELD) and insert_words(returning, pieces, 3, FIELD)
    assert look_of_the_end(returning, pieces, 5, FIELD)
    document = returning.document
    return document, compare_returned(returning.data(), document, document, PCC)


@pytest.mark.parametrize(("refused", "silent"), [({0: False}, False), ({1: False}, False), ({}, True)])
def test_a_mark_that_shows_nothing_goes_with_the_last_change_that_is_taken(
    refused: dict[int, bool], silent: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It changes no answer, so only the marks that are settled tell which way it went."""
    document, returned = two_changes_and_a_mark_that_shows_nothing()
    told = {mark for each in returned.changes for mark in each.marks}
    (unseen,) = set(range(returned.reading.views.marks)) - told
    chosen: list[set[int]] = []
    settled = Views.settled

    def noting(views: Views, accepted: Container[int]) -> Reader:
        chosen.append({mark for mark in range(views.marks) if mark in accepted})
        return settled(views, accepted)

    monkeypatch.setattr(Views, "settled", noting)
    taken = take(returned, document, Decisions("tracked", changes=refused))
    assert taken.fields == (FIELD,)
    assert [unseen in each for each in chosen] == [silent]


def test_a_move_of_which_one_half_cannot_be_taken_is_left_whole() -> None:
    texts = {each: prose("One of it.\nTwo of it.\nThree of it.") for each in ("executive_summary", FIELD)}
    returning = Returning(pcc_response(inspection_title="T").with_answers(texts), PCC, Random(1))
    source = returning.narratives["executive_summary"]
    assert move_to_another_field(returning, source, 1, "executive_summary")
    assert type_untracked(returning, source, 0, "executive_summary")
    first = source[0].elements[0]
    first.getparent().remove(first)
    document = returning.document
    returned = compare_returned(returning.data(), document, document, PCC)
    taken = take(returned, document, Decisions("tracked"))
    assert (taken.edit.answers, set(taken.left)) == ({}, {"executive_summary", FIELD})
    everything = take(returned, document, Decisions("all"))
    assert set(everything.fields) == {"executive_summary", FIELD}


def test_beside_a_moved_paragraph_one_that_was_added_untracked_has_no_certain_place() -> None:
    returning = Returning(eight_paragraphs(), PCC, Random(5))
    pieces = returning.narratives[FIELD]
    assert move_paragraph(returning, pieces, 7, FIELD) and insert_untracked(returning, pieces, 5, FIELD)
    document = returning.document
    returned = compare_returned(returning.data(), document, document, PCC)
    taken = take(returned, document, Decisions("tracked"))
    assert (taken.edit.answers, taken.left) == ({}, (FIELD,))


def test_where_the_exported_text_is_not_known_nothing_tracked_is_told_from_what_was_not() -> None:
    """Not even a change that shows nothing: there is no text to put it into."""
    returning = Returning(eight_paragraphs(), PCC, Random(5))
    pieces = returning.narratives[FIELD]
    assert colour_words(returning, pieces, 1, FIELD) and type_untracked(returning, pieces, 3, FIELD)
    present = returning.document.with_answers({FIELD: prose("Ours.")})
    returned = compare_returned(returning.data(), present, None, PCC)
    assert returned.field(FIELD).state == "conflict"
    taken = take(returned, present, Decisions("tracked"))
    assert (taken.edit.answers, taken.left) == ({}, (FIELD,))


def test_a_record_that_is_not_printed_cannot_be_taken_away_in_word() -> None:
    """A copy that was not sent stands on no paper; one that was does, and is seen when it is gone."""
    copies = [{"copy_to": "The Home Secretary"}, {"copy_to": "The inspectors", "copy_on": "2026-02-03"}]
    document = pcc_response(inspection_title="T", copies=copies)
    returned = compare_returned(word_file(document, PCC), document, document, PCC)
    assert {each.state for each in returned.fields} == {"unchanged"}
    assert (returned.field("copies").final, returned.flags) == (document.answer("copies"), ())
