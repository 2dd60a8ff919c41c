"""Find and replace over every answer of a document."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.answers_json import answers_to_json, read_answers
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.finding import Match, Query, find, replaced, replacement, spans_in
from editor.model.jsonreading import Node
from editor.model.lines import lines
from editor.model.richtext import RichText, to_json
from editor.model.text import clean
from editor.model.values import Person, Record
from tests.builders import every_kind, every_kind_form, pcc_response, prose, shipped_form
from tests.strategies import answers, texts

PCC = shipped_form("pcc-response")


def response(notation: str, **answers: Any) -> Document:
    """A PCC response whose summary is this."""
    return pcc_response(executive_summary=to_json(prose(notation)), **answers)


def found(document: Document, words: str, **how: bool) -> list[str]:
    return [each.words for each in find(document, PCC, Query(words, **how))]


def changed(notation: str, words: str, to: str, **how: bool) -> RichText | None:
    document = response(notation)
    after = replaced(document, PCC, find(document, PCC, Query(words, **how)), to)
    value = after.answer("executive_summary")
    assert value is None or isinstance(value, RichText)
    return value


def test_what_was_chosen_or_referred_to_is_no_text_to_find_or_replace() -> None:
    item = {"id": "taken", "item_kind": "recommendation", "item_text": "A recommendation was taken."}
    part = {"item_kind": "recommendation", "item_part_of": "taken", "item_report": None}
    answer = {"answer_items": ["taken"], "body_action": "taken"}
    document = pcc_response(items=[item, part], answers=[answer])
    matches = [*find(document, PCC, Query("recommendation")), *find(document, PCC, Query("taken"))]
    assert {each.place for each in matches} == {Place("items", 0, "item_text")}
    after = replaced(document, PCC, matches, "x")
    assert after.answer("answers") == document.answer("answers")
    assert read_answers(PCC, Node(answers_to_json(after.answers))) == after.answers


@given(st.data())
def test_whatever_is_replaced_the_form_still_reads_it(data: st.DataObject) -> None:
    form = every_kind_form()
    document = every_kind().with_answers(data.draw(answers(form)))
    words = data.draw(st.sampled_from("aeioust-_1"))
    after = replaced(document, form, find(document, form, Query(words)), data.draw(texts()))
    assert read_answers(form, Node(answers_to_json(after.answers))) == after.answers


def test_words_are_found_in_every_kind_of_answer() -> None:
    document = every_kind(
        brigname="The Gannet",
        helmsman={"name": "Ann Gannet", "role": "Mate of the Gannet"},
        voyagetale=to_json(prose("The **Gannet** sailed.\n- gannets followed")),
        crates=[
            {"id": "a", "cratemark": "Gannet 1", "manifest": to_json(prose("|# Gannets\n| gannet | crab |"))}
        ],
    )
    matches = find(document, every_kind_form(), Query("gannet"))
    assert [(each.place, each.line) for each in matches] == [
        (Place("brigname"), 0),
        (Place("helmsman"), 0),
        (Place("helmsman"), 1),
        (Place("voyagetale"), 0),
        (Place("voyagetale"), 1),
        (Place("crates", 0, "cratemark"), 0),
        (Place("crates", 0, "manifest"), 0),
        (Place("crates", 0, "manifest"), 1),
    ]


def test_a_match_shows_what_stands_around_it() -> None:
    (match,) = find(response("Inspectors found good work."), PCC, Query("good"))
    assert (match.before, match.words, match.after) == ("Inspectors found ", "good", " work.")
    assert match.context == "Inspectors found good work."


def test_whole_words() -> None:
    document = response("force reinforced force’s Force_ forces")
    assert len(found(document, "force", whole=True)) == 2
    assert len(found(document, "force")) == 5


@pytest.mark.parametrize(("match_case", "hits"), [(False, 3), (True, 1)])
def test_capitals(match_case: bool, hits: int) -> None:
    assert len(found(response("Force force FORCE"), "Force", match_case=match_case)) == hits


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tŷ Northmoor", "ty"),
        ("the “best” plan", '"best"'),
        ("the force’s plan", "force's"),
        ("2020–21", "2020-21"),
        ("26\u00a0March", "26 March"),
        ("cafe\u0301", "cafe"),
        ("ofﬁce", "office"),
    ],
)
def test_accents_and_quotation_marks_are_folded_unless_that_is_not_wanted(text: str, words: str) -> None:
    assert len(found(response(text), words)) == 1
    assert found(response(text), words, fold=False) == []


def test_a_letter_is_found_whole_or_not_at_all() -> None:
    assert found(response("ofﬁce"), "of") == ["of"]
    assert found(response("ofﬁce"), "off") == []
    assert (
        found(response("cafe\u0301"), "cafe") == ["cafe\u0301"] or found(response("cafe\u0301"), "cafe") == []
    )


def test_places_do_not_overlap() -> None:
    assert len(list(spans_in("aaaaa", Query("aa")))) == 2


def test_nothing_is_found_for_no_words() -> None:
    assert found(response("force"), "") == []


def test_new_words_look_as_the_old_ones_did_and_all_else_stays() -> None:
    text = changed("The **bold force** and *a force*; [a force](https://a.example)", "force", "team")
    assert text == prose("The **bold team** and *a team*; [a team](https://a.example)")


def test_words_across_two_looks_take_that_of_the_first() -> None:
    assert changed("a **bo**ld word", "bold", "plain") == prose("a **plain** word")


def test_a_block_that_is_left_empty_goes_and_an_answer_without_words_is_none() -> None:
    assert changed("gone\nstays", "gone", "") == prose("stays")
    assert changed("gone", "gone", "") is None


def test_cells_and_captions_of_tables_are_replaced() -> None:
    before = "|# Old caption\n| old | b |\n|---|\n| c | **old** |"
    assert changed(before, "old", "new") == prose("|# new caption\n| new | b |\n|---|\n| c | **new** |")


def test_people_and_records_are_replaced_in_one_edit() -> None:
    document = every_kind(
        helmsman={"name": "Ann Old", "role": ""},
        crates=[{"id": "a", "cratenotes": "old"}, {"id": "b", "cratenotes": "other"}],
    )
    form = every_kind_form()
    edit = replacement(document, form, find(document, form, Query("old")), "New")
    assert set(edit.answers) == {"helmsman", "crates"}
    assert edit.answers["helmsman"] == Person("Ann New")
    crates = edit.answers["crates"]
    assert isinstance(crates, tuple)
    assert [each.get("cratenotes") for each in crates if isinstance(each, Record)] == ["New", "other"]


def test_what_has_changed_since_it_was_found_is_left_alone() -> None:
    document = response("old and old")
    first, second = find(document, PCC, Query("old"))
    stale = Match(first.place, first.line, first.start, first.end, "odd")
    assert replaced(document, PCC, [stale, second], "new").answer("executive_summary") == prose("old and new")


def test_only_the_matches_that_were_given_are_replaced() -> None:
    document = response("old and old")
    first, _ = find(document, PCC, Query("old"))
    assert replaced(document, PCC, [first], "new").answer("executive_summary") == prose("new and old")


@given(texts(), texts(min_size=1), texts())
def test_the_line_after_is_the_line_before_with_the_words_exchanged(text: str, words: str, to: str) -> None:
    document = pcc_response(series=text or None)
    query = Query(words, match_case=True, fold=False)
    matches = find(document, PCC, query)
    after = replaced(document, PCC, matches, to).answer("series") or ""
    expected, at = "", 0
    for each in matches:
        expected += text[at : each.start] + clean(to)
        at = each.end
    assert after == clean(expected + text[at:])


@given(texts(), texts(min_size=1), st.booleans(), st.booleans(), st.booleans())
def test_replacing_what_was_found_by_itself_changes_nothing(
    text: str, words: str, whole: bool, match_case: bool, fold: bool
) -> None:
    document = pcc_response(series=text or None)
    for match in find(document, PCC, Query(words, whole, match_case, fold)):
        assert replaced(document, PCC, [match], match.words) == document
        assert next(lines(document, PCC)).text[match.start : match.end] == match.words
