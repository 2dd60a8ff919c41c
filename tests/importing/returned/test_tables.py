"""Records in tables and options in lists: changed in Word, seen as changes of those records."""

from dataclasses import replace

import pytest

from editor.importing.returned import Decisions, Returned, compare_returned, take
from editor.model.document import Document
from editor.model.edits import apply
from editor.model.values import Record, Records
from tests.builders import pcc_response
from tests.importing.returned.sent import PCC, word_file
from tests.importing.returned.test_returned import rewritten, shown, states, typed_over

ITEMS = [
    {
        "id": "ten",
        "item_kind": "recommendation",
        "item_number": "10",
        "item_text": "Answer sooner.",
        "item_owners": ["force"],
        "item_due": "2027-03-31",
    },
    {
        "id": "next",
        "item_kind": "afi",
        "item_text": "Tell victims.",
        "item_owners": [],
        "item_part_of": "ten",
    },
]


def sent() -> Document:
    document = pcc_response(
        inspection_title="Calls",
        items=ITEMS,
        grades=[{"graded_area": "Calls", "grade": "good"}],
        answers=[{"answer_items": ["ten"], "body_action": "taken"}],
        own_sections=[{"own_heading": "Our view", "own_after": "summary"}],
    )
    return replace(document, id="northmr234", revision=4)


def came_back(*pairs: tuple[bytes, bytes]) -> Returned:
    return compare_returned(rewritten(word_file(sent(), PCC), *pairs), sent(), sent(), PCC)


def records(result: Returned, field: str) -> list[Record]:
    value = result.field(field).final
    assert isinstance(value, tuple)
    return [each for each in value if isinstance(each, Record)]


def test_a_document_with_tables_comes_back_unchanged() -> None:
    result = came_back()
    assert (states(result), result.flags, result.unplaced) == ({}, (), ())


def test_a_cell_that_was_changed_is_a_change_of_its_record() -> None:
    result = came_back(typed_over("Answer sooner.", "Answer at once."))
    assert states(result) == {"items": "tracked"}
    assert [(each.kind, each.text) for each in result.field("items").changes] == [
        ("delete", "Answer sooner."),
        ("insert", "Answer at once."),
    ]
    first, second = records(result, "items")
    assert (first.id, first.get("item_text"), first.get("item_number")) == ("ten", "Answer at once.", "10")
    assert (second.id, second.get("item_part_of")) == ("next", "ten")


@pytest.mark.parametrize(
    ("old", "new", "field", "sub", "value"),
    [
        ("Good", "Inadequate", "grades", "grade", "inadequate"),
        ("The force", "National bodies", "items", "item_owners", ("national",)),
        ("Action taken", "Action proposed", "answers", "body_action", "proposed"),
    ],
)
def test_another_option_is_the_one_that_reads_so(
    old: str, new: str, field: str, sub: str, value: object
) -> None:
    result = came_back((shown(old), shown(new)))
    assert states(result) == {field: "edited"}
    assert records(result, field)[0].get(sub) == value


def test_what_is_taken_keeps_ids_and_references() -> None:
    document = sent()
    result = came_back(typed_over("Tell victims.", "Tell each victim."))
    after = apply(document, take(result, document, Decisions("tracked")).edit, PCC)
    items = after.answer("items")
    assert isinstance(items, tuple)
    assert [each.id for each in items if isinstance(each, Record)] == ["ten", "next"]
    answers: Records = tuple(each for each in records(result, "answers"))
    assert answers[0].get("answer_items") == ("ten",)


def test_a_section_of_ones_own_keeps_its_place() -> None:
    result = came_back((shown("Our view"), shown("Our own view")))
    (section,) = records(result, "own_sections")
    assert (section.get("own_heading"), section.get("own_after")) == ("Our own view", "summary")
