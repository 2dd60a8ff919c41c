"""Boxes: what counts as one, what it says, and on which side of its words it stands."""

import pytest

from editor.importing.old.lines import Box, Piece, make_line
from editor.importing.old.ticks import Sign, Span, signs, states
from tests.importing.old.documents import control_box, form_box, p, proposed, proposed_word, r, sym, table

TYPES = "Type of inspection: "
QUOTED = "Is Northmoor Police quoted in the report? "


def types(boxes: str) -> object:
    return proposed(TYPES + boxes).answers["inspection_types"]


def quoted(boxes: str) -> object:
    return proposed(QUOTED + boxes).answers["force_quoted"]


@pytest.mark.parametrize(
    "sign", ["☑", "☒", "✓", "✔", "✗", "■", "[x]", "[X]", "[ x ]", "(x)", "[✓]", "√", "✅"]
)
def test_each_of_these_is_a_ticked_box(sign: str) -> None:
    assert [each.ticked for each in signs(make_line([Piece(f"{sign} Yes")], 1))] == [True]


@pytest.mark.parametrize("sign", ["☐", "□", "[ ]", "[]", "( )", "❑", "[_]"])
def test_each_of_these_is_an_empty_box(sign: str) -> None:
    assert [each.ticked for each in signs(make_line([Piece(f"{sign} Yes")], 1))] == [False]


@pytest.mark.parametrize("text", ["Yes", "x", "(see note)", "[1]", "(a)", "• item", "[2017] EWCA"])
def test_none_of_these_is_a_box(text: str) -> None:
    assert signs(make_line([Piece(text)], 1)) == []


def test_what_the_file_calls_a_box_counts_before_how_it_looks() -> None:
    line = make_line([Piece("☐ Yes")], 1, [Box(0, 1, True)])
    assert signs(line) == [Sign(0, 1, True)]


def test_boxes_before_their_words_and_behind_them() -> None:
    assert types("☐ Northmoor specific ☒ National ☐ Follow up ☒ Thematic") == ("national", "thematic")
    assert types("Northmoor specific ☐ National ☒ Follow up ☐ Thematic ☒") == ("national", "thematic")


def test_the_side_is_found_out_for_each_group() -> None:
    proposal = proposed(f"{TYPES}☒ National ☐ Thematic\n\n{QUOTED}Yes ☒ No ☐")
    assert proposal.answers["inspection_types"] == ("national",)
    assert proposal.answers["force_quoted"] is True


def test_one_box_belongs_to_the_words_that_it_stands_closer_to() -> None:
    assert quoted("Yes ✓    No") is True
    assert quoted("Yes    ✓ No") is False
    assert quoted("Yes ✓ No") is None


def test_a_cross_says_no_only_beside_a_check_mark() -> None:
    assert quoted("✓ Yes ✗ No") is True
    assert quoted("✗ Yes ☐ No") is True


def test_what_is_not_shown_stays_unknown() -> None:
    assert quoted("Yes  No") is None
    assert types("Northmoor specific  National  Follow up") is None
    assert proposed("Response forwarded to Home Office").answers["forwarded_home_office"] is None


def test_both_or_neither_of_yes_and_no_is_unknown() -> None:
    assert quoted("☒ Yes ☒ No") is None
    assert quoted("☐ Yes ☐ No") is None


def test_none_ticked_is_not_unknown() -> None:
    assert types("☐ National ☐ Thematic") == ()


def test_an_answer_typed_in_words_counts() -> None:
    assert quoted("No") is False
    assert quoted("Yes") is True
    assert types("Thematic") == ("thematic",)


def test_the_open_word_of_an_option_does_not_take_another_option_in() -> None:
    assert types("☒ National ☐ Northmoor specific") == ("national",)
    assert types("☐ National ☒ East Northmoor specific") == ("force_specific",)


@pytest.mark.parametrize("words", ["Follow up", "Follow-up", "FOLLOW UP", "Followup"])
def test_an_option_is_known_however_it_is_spelt(words: str) -> None:
    assert types(f"☒ {words} ☐ National") == ("follow_up",)


@pytest.mark.parametrize(
    "ticked",
    [sym("F0FE"), sym("F0FD"), sym("F052", "Wingdings 2"), form_box("<w:checked/>"), control_box(True, "☒")],
)
def test_boxes_of_word_in_every_notation(ticked: str) -> None:
    empty = (
        sym("F0A8") if "w:sym" in ticked else form_box("") if "fldChar" in ticked else control_box(False, "☐")
    )
    paragraph = f"<w:p>{r(QUOTED)}{empty}{r(' Yes ')}{ticked}{r(' No')}</w:p>"
    assert proposed_word(paragraph).answers["force_quoted"] is False


def test_boxes_in_cells_of_their_own() -> None:
    body = table((p(QUOTED), p("Yes"), p("☒"), p("No"), p("☐")))
    assert proposed_word(body).answers["force_quoted"] is True


def test_office_boxes_with_and_without_a_day() -> None:
    answers = proposed(
        "For office use only\n\n[x] Response forwarded to Home Office 3/2/2018\n\nResponse published on website ☐"
    ).answers
    done, not_done = answers["forwarded_home_office"], answers["published_website"]
    assert str(done) == "Tick(done=True, on=datetime.date(2018, 2, 3))"
    assert str(not_done) == "Tick(done=False, on=None)"


def test_an_office_box_in_the_next_cell_or_told_in_words() -> None:
    assert (
        str(
            proposed_word(table((p("Response forwarded to Home Office"), p("☒")))).answers[
                "forwarded_home_office"
            ]
        )
        == "Tick(done=True, on=None)"
    )
    assert str(proposed("Forwarded to Home Office: 12 October 2017").answers["forwarded_home_office"]) == (
        "Tick(done=True, on=datetime.date(2017, 10, 12))"
    )
    assert (
        str(proposed("Forwarded to Home Office: No").answers["forwarded_home_office"])
        == "Tick(done=False, on=None)"
    )


def test_words_without_boxes_have_no_state() -> None:
    assert states([Span(0, 3), Span(4, 6)], []) == [None, None]
    assert states([], [Sign(0, 1, True)]) == []
