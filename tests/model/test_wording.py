"""Advice about the wording: acronyms, long sentences, quotations, and a stated count that disagrees."""

from datetime import date
from typing import Any

import pytest

from editor.model.checks import check
from editor.model.counting import Stated, stated_in
from editor.model.document import Document
from editor.model.findings import Finding
from editor.model.wording import folded
from tests.builders import force_statement, pcc_response, prose, shipped_form

TODAY = date(2026, 3, 2)
REPORT = {
    "attached_file": {"name": "r.txt", "attachment": f"attachments/{'0' * 64}.txt"},
    "attached_as": "report",
}


def advice(document: Document, report: str | None = None) -> list[str]:
    """The messages about the wording alone."""
    form = shipped_form(document.form)
    plain = {each.message for each in check(document.with_answers({"pcc_comment": None}), form, TODAY)}
    told = check(document, form, TODAY, text_of=lambda _file: report)
    assert all(each.level == "advice" for each in told if each.message not in plain)
    return [each.message for each in told if each.message not in plain]


def comment(words: str, **answers: Any) -> Document:
    return pcc_response(**answers).with_answers({"pcc_comment": prose(words)})


def named(document: Document) -> list[str]:
    return [each.split("”")[0].removeprefix("“") for each in advice(document) if "is not explained" in each]


# --- acronyms -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "The multi-agency safeguarding hub (MASH) met. MASH met again.",
        "MASH (the multi-agency safeguarding hub) met.",
        "HMICFRS and the PCC read PEEL.",
        "THE MASH MET AND SPOKE",
        "It was in the UK.",
        "# The MASH",
        "> The MASH met.",
    ],
)
def test_acronyms_that_need_no_more_words(words: str) -> None:
    assert named(comment(words)) == []


@pytest.mark.parametrize(
    "words",
    ["The MASH met.", "MASHs met.", "The MASH’s hub (the MASH) met.", "- We ask the MASH\n- The MASH said"],
)
def test_an_acronym_is_explained_where_it_is_first_used(words: str) -> None:
    assert named(comment(words)) == ["MASH"]


def test_each_acronym_is_told_once_in_the_order_of_the_text() -> None:
    assert named(comment("The MASH and the NPCC met the MASH.")) == ["MASH", "NPCC"]


def test_the_offices_own_short_names_are_known() -> None:
    assert named(comment("The PFCC agrees with the PCC.")) == []


def test_what_the_chief_officer_writes_is_not_ours_to_explain() -> None:
    form = shipped_form("pcc-response")
    told = check(pcc_response(force_response="The MASH met."), form, TODAY)
    assert not [each for each in told if "MASH" in each.message]


# --- sentences ------------------------------------------------------------------------------------------------


def words(count: int, end: str = ".") -> str:
    return "Word " + " ".join(["word"] * (count - 1)) + end


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (words(40), 0),
        (words(41), 1),
        (f"{words(30)} {words(30)}", 0),
        (f"{words(20, '!')} {words(41, '?')}", 1),
    ],
)
def test_a_sentence_has_forty_words_at_most(text: str, told: int) -> None:
    assert [
        each.startswith("A sentence of 41 words begins “Word word") for each in advice(comment(text))
    ] == [True] * told


@pytest.mark.parametrize("short", ["e.g. Fire", "Mr. Hale", "No. 4", "J. Hale", "para. 7"])
def test_a_full_stop_does_not_always_end_a_sentence(short: str) -> None:
    text = f"{words(25, '')} {short} {words(25).casefold()}"
    assert len(advice(comment(text))) == 1


def test_items_of_a_list_and_line_breaks_are_sentences_of_their_own() -> None:
    assert advice(comment(f"- {words(30, '')}\n- {words(30, '')}\n{words(30, '')}⏎{words(30, '')}")) == []


# --- quotations -----------------------------------------------------------------------------------------------

TEXT = "Officers know the tide tables by heart, and “the boats are  few” on\nmost of the nights."


@pytest.mark.parametrize(
    "quoted",
    [
        "They say “Officers know the tide tables by heart”.",
        'They say "know the tide tables by heart".',
        'They say ‘the tide tables by heart, and "the boats are few" on most’.',
        "> “Officers know the tide tables by heart”",
        "They speak of “tidy tables”.",
        "It is the force’s and the crews’ own idea to know the tides better.",
        "> on most of the nights.",
    ],
)
def test_quotations_that_stand_in_the_report_or_are_none(quoted: str) -> None:
    assert advice(comment(quoted, attachments=[REPORT]), TEXT) == []


@pytest.mark.parametrize(
    "quoted",
    [
        "They say “Officers knew the tide tables by heart”.",
        "They say “officers know the tide tables by heart”.",
        "They say ‘Officers know the tide-tables by heart’.",
        "> Officers know nothing.",
        "They say “know the tide tables by heart.”",
    ],
)
def test_a_quotation_that_was_changed_is_told(quoted: str) -> None:
    (told,) = advice(comment(quoted, attachments=[REPORT]), TEXT)
    assert "does not stand so in the report" in told


def test_without_a_report_that_can_be_read_nothing_is_compared() -> None:
    changed = "They say “Officers knew the tide tables by heart”."
    assert advice(comment(changed, attachments=[REPORT]), None) == []
    assert advice(comment(changed, attachments=[{**REPORT, "attached_as": "other"}]), TEXT) == []
    assert advice(comment(changed), TEXT) == []


def test_white_space_and_the_kind_of_marks_are_no_difference() -> None:
    assert folded(" a\u00a0 “b”\n‘c’ ") == "a \"b\" 'c'"


def test_quotations_of_their_own_are_compared_where_the_form_has_a_report() -> None:
    told = check(force_statement(quotations=[{"text": "Good work"}]), shipped_form("force-statement"), TODAY)
    assert not [each for each in told if "report" in each.message]


# --- the stated count -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("16 recommendations and 5 areas for improvement", [("recommendation", 16), ("afi", 5)]),
        (
            "makes Twenty-one recommendations, one cause of concern",
            [("recommendation", 21), ("cause_of_concern", 1)],
        ),
        ("We make a recommendation.", [("recommendation", 1)]),
        ("no recommendations", [("recommendation", 0)]),
        ("three new national recommendations and six AFIs", [("recommendation", 3), ("afi", 6)]),
        ("in 2017 we made recommendations", []),
        ("2 causes of concern and 13 recommendations", [("cause_of_concern", 2), ("recommendation", 13)]),
        ("17", []),
        ("", []),
    ],
)
def test_counts_in_figures_and_words(text: str, stated: list[tuple[Any, int]]) -> None:
    assert stated_in(text) == tuple(Stated(kind, count) for kind, count in stated)


def disagreements(total: str, *kinds: str, **more: Any) -> list[Finding]:
    rows = [{"id": f"i{n}", "item_kind": each, "item_text": "Do.", **more} for n, each in enumerate(kinds)]
    told = check(pcc_response(stated_total=total, items=rows), shipped_form("pcc-response"), TODAY)
    return [each for each in told if each.place.field == "stated_total"]


def test_a_stated_count_that_disagrees_is_advice() -> None:
    assert disagreements("two recommendations and 1 AFI", "recommendation", "recommendation", "afi") == []
    (told,) = disagreements("two recommendations", "recommendation")
    assert (told.level, told.message) == (
        "advice",
        "The report says that it makes 2 recommendations, and 1 is entered.",
    )


def test_parts_are_not_counted_beside_their_whole() -> None:
    rows: list[dict[str, Any]] = [
        {"id": "a", "item_kind": "cause_of_concern"},
        {"id": "b", "item_kind": "recommendation", "item_part_of": "a"},
        {"id": "c", "item_kind": "recommendation", "item_part_of": "b"},
    ]
    document = pcc_response(stated_total="1 cause of concern and 1 recommendation", items=rows)
    told = check(document, shipped_form("pcc-response"), TODAY)
    assert not [each for each in told if each.place.field == "stated_total"]
