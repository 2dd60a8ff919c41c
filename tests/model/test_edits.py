"""The one door for changes: each edit, its references, and places that are not there."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.answers_json import answers_to_json, read_answers
from editor.model.document import Document
from editor.model.edits import (
    Edit,
    InsertRecord,
    MoveRecord,
    Place,
    RemoveRecord,
    SetAnswer,
    SetAnswers,
    apply,
)
from editor.model.jsonreading import Node
from editor.model.values import Value
from tests.builders import every_kind, every_kind_form, force_statement, pcc_response, shipped_form

STATEMENT = shipped_form("force-statement")


def edited(document: Document, *edits: Edit) -> dict[str, Any]:
    """The answers of the office's own document after ``edits``, as JSON."""
    for edit in edits:
        document = apply(document, edit, every_kind_form())
    return answers_to_json(document.answers)


def marks(written: dict[str, Any]) -> str:
    """The marks of the crates, one letter each."""
    return "".join(str(crate["cratemark"] or "-") for crate in written["crates"])


def cargo(letters: str, **more: Any) -> Document:
    """A document with a crate for each letter, its id the letter in lower case."""
    return every_kind(crates=[{"id": each.lower(), "cratemark": each} for each in letters], **more)


@pytest.mark.parametrize("value", ["New", None])
def test_an_answer_is_put_in_its_place_and_nothing_else_changes(value: Value) -> None:
    before = pcc_response(inspection_title="Old", series="PEEL")
    after = apply(before, SetAnswer(Place("inspection_title"), value), shipped_form("pcc-response"))
    assert after == before.with_answers({"inspection_title": value})
    assert before.answer("inspection_title") == "Old"


def test_an_answer_inside_a_record_is_put_there() -> None:
    before = force_statement(quotations=[{"text": "One"}, {"text": "Two"}])
    after = apply(before, SetAnswer(Place("quotations", 1, "source"), "p. 2"), STATEMENT)
    assert answers_to_json(after.answers)["quotations"] == [
        {"text": "One", "source": None},
        {"text": "Two", "source": "p. 2"},
    ]


@pytest.mark.parametrize(("index", "after"), [(0, "-AB"), (1, "A-B"), (2, "AB-")])
def test_an_empty_record_is_inserted(index: int, after: str) -> None:
    assert marks(edited(cargo("AB"), InsertRecord("crates", index))) == after


def test_a_record_inserted_in_a_keyed_field_has_a_free_id() -> None:
    document = every_kind(crates=[{"id": "r2"}, {"id": "r1"}])
    assert edited(document, InsertRecord("crates", 0))["crates"][0]["id"] == "r3"


def test_a_record_inserted_elsewhere_has_no_id_and_every_sub_field() -> None:
    assert edited(every_kind(), InsertRecord("hailings", 0))["hailings"] == [
        {"shouted": None, "fromshore": None}
    ]


@pytest.mark.parametrize(
    ("index", "to", "after"), [(0, 2, "BCA"), (2, 0, "CAB"), (1, 1, "ABC"), (0, 1, "BAC"), (1, 2, "ACB")]
)
def test_a_record_moves_to_the_number_it_is_given(index: int, to: int, after: str) -> None:
    assert marks(edited(cargo("ABC"), MoveRecord("crates", index, to))) == after


def test_references_follow_a_record_that_moves() -> None:
    assert edited(cargo("ABC", heaviest="a"), MoveRecord("crates", 0, 2))["heaviest"] == "a"


def test_removing_a_record_drops_every_reference_to_it() -> None:
    document = every_kind(
        crates=[
            {"id": "a", "restingon": "b"},
            {"id": "b", "restingon": "b"},
            {"id": "c", "restingon": "a"},
        ],
        lashings=[{"ropework": "Bowline", "tieddown": ["a", "b", "c"]}, {"tieddown": ["b"]}],
        heaviest="b",
        breakables=["c", "b"],
    )
    after = edited(document, RemoveRecord("crates", 1))
    assert [(crate["id"], crate["restingon"]) for crate in after["crates"]] == [("a", None), ("c", "a")]
    assert [each["tieddown"] for each in after["lashings"]] == [["a", "c"], []]
    assert (after["heaviest"], after["breakables"]) == (None, ["c"])


def test_removing_a_record_leaves_references_to_others_alone() -> None:
    after = edited(cargo("ABC", heaviest="a", breakables=["c"]), RemoveRecord("crates", 1))
    assert (marks(after), after["heaviest"], after["breakables"]) == ("AC", "a", ["c"])


@pytest.mark.parametrize(
    "edit",
    [
        SetAnswer(Place("unheardof"), "x"),
        SetAnswer(Place("brigname", 0, "x"), "x"),
        SetAnswer(Place("crates", 0, "unheardof"), "x"),
        SetAnswer(Place("crates", 0), "x"),
        InsertRecord("unheardof", 0),
        InsertRecord("brigname", 0),
        RemoveRecord("brigname", 0),
        MoveRecord("brigname", 0, 0),
    ],
)
def test_a_field_that_is_not_there_is_refused(edit: Edit) -> None:
    with pytest.raises(KeyError):
        apply(cargo("AB", brigname="Holly"), edit, every_kind_form())


@pytest.mark.parametrize(
    "edit",
    [
        SetAnswer(Place("crates", 2, "cratemark"), "x"),
        SetAnswer(Place("crates", -1, "cratemark"), "x"),
        InsertRecord("crates", 3),
        InsertRecord("crates", -1),
        RemoveRecord("crates", 2),
        RemoveRecord("crates", -1),
        MoveRecord("crates", 0, 2),
        MoveRecord("crates", 2, 0),
        MoveRecord("crates", -1, 0),
    ],
)
def test_a_record_that_is_not_there_is_refused(edit: Edit) -> None:
    with pytest.raises(IndexError):
        apply(cargo("AB"), edit, every_kind_form())


@given(st.data())
def test_references_arrive_whatever_is_removed_and_inserted(data: st.DataObject) -> None:
    document = cargo("ABC", heaviest="a", breakables=["b", "c"], lashings=[{"tieddown": ["a", "c"]}])
    for _ in range(data.draw(st.integers(1, 6))):
        count = len(answers_to_json(document.answers)["crates"])
        edits: list[Edit] = [InsertRecord("crates", data.draw(st.integers(0, count)))]
        if count:
            index, to = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count - 1))
            edits += [RemoveRecord("crates", index), MoveRecord("crates", index, to)]
        document = apply(document, data.draw(st.sampled_from(edits)), every_kind_form())
    assert read_answers(every_kind_form(), Node(answers_to_json(document.answers))) == document.answers


def test_an_edit_keeps_who_when_and_what_is_not_known_here() -> None:
    before = replace(pcc_response(), revision=4, extra={"later": 1})
    after = apply(before, SetAnswer(Place("series"), "PEEL"), shipped_form("pcc-response"))
    assert replace(after, answers=before.answers) == before


def test_many_answers_are_put_in_one_step() -> None:
    before = pcc_response(series="PEEL", inspection_title="Custody")
    after = apply(
        before, SetAnswers({"series": None, "inspection_title": "Cells"}), shipped_form("pcc-response")
    )
    assert (after.answer("series"), after.answer("inspection_title")) == (None, "Cells")
    with pytest.raises(KeyError):
        apply(before, SetAnswers({"nowhere": None}), shipped_form("pcc-response"))
