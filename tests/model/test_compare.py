"""What changed between two documents: which fields, which paragraphs, which words."""

import random
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.alignment import common, rising
from editor.model.compare import FieldDifference, compare, differences_to_json
from editor.model.document import Document
from editor.model.edits import MoveRecord, Place, RemoveRecord, apply
from editor.model.passages import Passage, Piece, compare_lines, compare_words, rich_lines, typed_lines
from editor.model.richtext import Paragraph, Run, rich
from tests.builders import (
    EVERY_KIND_ANSWERS,
    every_kind,
    every_kind_form,
    force_statement,
    pcc_response,
    prose,
    shipped_form,
)
from tests.strategies import answers, rich_texts, texts

FORM = every_kind_form()
PCC = shipped_form("pcc-response")
STATEMENT = shipped_form("force-statement")


def told(passage: Passage) -> str:
    """A passage in short: "~ the [old]{new} words"."""
    marks = {"same": "{}", "deleted": "[{}]", "inserted": "{{{}}}"}
    words = "".join(marks[piece.kind].format(piece.text) for piece in passage.pieces)
    return f"{passage.change}: {words}"


def passages(before: str, after: str) -> list[str]:
    """The passages of two rich texts, in the notation of :func:`tests.builders.prose`."""
    return [told(each) for each in compare_lines(rich_lines(prose(before)), rich_lines(prose(after)))]


def changed(before: Document, after: Document) -> list[tuple[Place, str, str]]:
    return [(each.place, each.label, each.change) for each in compare(before, after, FORM)]


def only(before: Document, after: Document) -> FieldDifference:
    (difference,) = compare(before, after, FORM)
    return difference


def answered(**changes: Any) -> Document:
    """A document with an answer everywhere, some of them others."""
    return every_kind(**{**EVERY_KIND_ANSWERS, **changes})


# --- words -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "marked"),
    [
        ("The force agrees.", "The force now agrees.", "The force {now }agrees."),
        ("It will act in May.", "It acted in June.", "It [will act]{acted} in [May]{June}."),
        ("don't", "don’t", "[don't]{don’t}"),
        ("a Tŷ b", "a Ty b", "a [Tŷ]{Ty} b"),
        ("one  two", "one two", "one[  ]{ }two"),
        ("well-known fact", "known fact", "[well-known]{known} fact"),
        ("", "New", "{New}"),
    ],
)
def test_words_are_marked_as_a_person_would(before: str, after: str, marked: str) -> None:
    assert told(Passage("same", compare_words(before, after))) == f"same: {marked}"


def test_a_space_between_two_changed_words_is_part_of_the_change() -> None:
    assert compare_words("see red lights", "see amber signs") == (
        Piece("same", "see "),
        Piece("deleted", "red lights"),
        Piece("inserted", "amber signs"),
    )


@given(texts(), texts())
def test_the_pieces_hold_every_character_of_both(before: str, after: str) -> None:
    pieces = compare_words(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind != "inserted") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "deleted") == after
    assert all(piece.text for piece in pieces)


@given(texts())
def test_equal_words_are_one_piece_or_none(text: str) -> None:
    assert compare_words(text, text) == ((Piece("same", text),) if text else ())


# --- paragraphs ------------------------------------------------------------------------------------------


def test_a_paragraph_that_came_and_one_that_went() -> None:
    before = "Custody was inspected.\nNothing else.\nThe end of it."
    after = "Custody was inspected.\nThe end of it.\nThanks to all who helped."
    assert passages(before, after) == [
        "same: Custody was inspected.",
        "deleted: [Nothing else.]",
        "same: The end of it.",
        "inserted: {Thanks to all who helped.}",
    ]


def test_a_rewritten_paragraph_keeps_its_words_and_a_replaced_one_does_not() -> None:
    before = "The force accepts the first recommendation.\nOfficers carry cameras."
    after = "The force accepts the second recommendation.\nPenguins swim north."
    assert passages(before, after) == [
        "changed: The force accepts the [first]{second} recommendation.",
        "deleted: [Officers carry cameras.]",
        "inserted: {Penguins swim north.}",
    ]


def test_a_moved_paragraph_stands_at_both_places() -> None:
    assert passages("One is here.\nTwo too.\nThree as well.", "Two too.\nThree as well.\nOne is here.") == [
        "moved_away: [One is here.]",
        "same: Two too.",
        "same: Three as well.",
        "moved_here: One is here.",
    ]


def test_what_was_changed_on_the_way_is_marked() -> None:
    before = "Custody is safe and sound now.\nTwo too.\nThree as well."
    after = "Two too.\nThree as well.\nCustody is safe and quiet now."
    assert passages(before, after)[-1] == "moved_here: Custody is safe and [sound]{quiet} now."


def test_a_new_paragraph_in_front_moves_nothing() -> None:
    lines = [f"Paragraph {number} says this." for number in range(20)]
    found = passages("\n".join(lines), "\n".join(["Something quite new.", *lines]))
    assert found[0] == "inserted: {Something quite new.}"
    assert all(each.startswith("same") for each in found[1:])


def test_rows_of_a_table_are_compared_one_by_one() -> None:
    before = "|# Figures\n| Year | Count |\n|---|\n| 2024 | 7 |\n| 2025 | 9 |"
    assert passages(before, before.replace("9", "11")) == [
        "same: Figures",
        "same: Year | Count",
        "same: 2024 | 7",
        "changed: 2025 | [9]{11}",
    ]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("It is so.", "It is **so**.", ("“so” in bold",)),
        ("It is **so**.", "It is so.", ("“so” no longer in bold",)),
        ("It is *so*.", "It is ***so***.", ("“so” in bold",)),
        ("It *is* so.", "It is *so*.", ("“is” no longer in italics", "“so” in italics")),
        ("See it.", "See [it](https://a.example).", ("“it” linked to https://a.example",)),
        ("See [it](https://a.example).", "See it.", ("“it” no longer linked",)),
        ("It is so.", "# It is so.", ("ordinary paragraph made heading",)),
        ("- It is so.", "1. It is so.", ("bullet made numbered item",)),
        ("1. It is so.", "!1. It is so.", ("numbered item made numbered item, beginning anew",)),
    ],
)
def test_what_only_looks_different_is_named(before: str, after: str, said: tuple[str, ...]) -> None:
    (passage,) = compare_lines(rich_lines(prose(before)), rich_lines(prose(after)))
    assert (passage.change, passage.formatting) == ("formatted", said)


def test_words_that_stayed_in_a_changed_paragraph_are_watched_as_well() -> None:
    (passage,) = compare_lines(
        rich_lines(prose("The force agrees with all of it.")),
        rich_lines(prose("The **force** agrees with most of it.")),
    )
    assert told(passage) == "changed: The force agrees with [all]{most} of it."
    assert passage.formatting == ("“force” in bold",)


@given(rich_texts(), rich_texts())
def test_every_line_of_both_texts_is_told_once_in_its_order(before: Any, after: Any) -> None:
    was, now = rich_lines(before), rich_lines(after)
    found = compare_lines(was, now)
    assert [_text(each, "inserted") for each in found if each.change not in ("inserted", "moved_here")] == [
        line.text for line in was
    ]
    assert [_text(each, "deleted") for each in found if each.change not in ("deleted", "moved_away")] == [
        line.text for line in now
    ]
    assert sum(each.change == "moved_away" for each in found) == sum(
        each.change == "moved_here" for each in found
    )


def _text(passage: Passage, but: str) -> str:
    return "".join(piece.text for piece in passage.pieces if piece.kind != but)


@given(st.lists(st.sampled_from("abcde")), st.lists(st.sampled_from("abcde")))
def test_aligned_places_rise_and_hold_the_same(before: list[str], after: list[str]) -> None:
    pairs = common(before, after)
    assert rising(pairs) == pairs
    assert [before[i] for i, _ in pairs] == [after[j] for _, j in pairs]


# --- fields ----------------------------------------------------------------------------------------------


def test_equal_documents_do_not_differ() -> None:
    assert compare(answered(), answered(), FORM) == ()


@pytest.mark.parametrize(
    ("field", "value", "told_as"),
    [
        ("brigname", "Sea Rose", ["changed: Sea [Holly]{Rose}"]),
        ("mastnotes", "Wind from the west.\nNo gulls.", ["same: Wind from the west.", "changed: [Gulls]{No gulls}."]),
        ("slipwayday", "2026-01-06", ["deleted: [5 January 2026]", "inserted: {6 January 2026}"]),
        ("riggings", ["sloop_rig", "yawl_rig"],
         ["same: Sloop", "deleted: [Ketch]", "inserted: {Yawl of Northmoor}"]),
        ("riggings", [], ["deleted: [Sloop]", "deleted: [Ketch]", "inserted: {None of them}"]),
        ("seaworthy", False, ["deleted: [Yes]", "inserted: {No}"]),
        ("seaworthy", None, ["deleted: [Yes]"]),
        ("helmsman", {"name": "Ines Marlow", "role": "Captain"},
         ["same: Ines Marlow", "deleted: [Bosun]", "inserted: {Captain}"]),
        ("hullscraped", {"done": None, "on": None}, ["deleted: [Done, 20 January 2026]", "inserted: {Not known}"]),
        ("voyagetale", "We sailed.\n\n- First east\n- then west",
         ["same: We sailed.", "same: First east", "changed: then [home]{west}"]),
        ("heaviest", "tea", ["deleted: [A]", "inserted: {T}"]),
        ("breakables", ["tea", "anvils"], ["same: T", "inserted: {A}"]),
    ],
)  # fmt: skip
def test_an_answer_is_told_in_the_words_people_read(field: str, value: Any, told_as: list[str]) -> None:
    difference = only(answered(), answered(**{field: value}))
    assert difference.place == Place(field)
    assert [told(each) for each in difference.passages] == told_as


def test_an_answer_that_came_went_or_changed() -> None:
    empty, full = every_kind(), every_kind(brigname="Sea Holly")
    other = every_kind(brigname="Sea Rose")
    pairs = ((empty, full), (full, empty), (full, other))
    assert [(only(*pair).change, only(*pair).was) for pair in pairs] == [
        ("inserted", None),
        ("deleted", Place("brigname")),
        ("changed", Place("brigname")),
    ]


def test_fields_come_in_the_forms_order_with_the_offices_words() -> None:
    before = pcc_response(inspection_title="Custody", force_quoted=True)
    after = pcc_response(inspection_title="Custody", force_quoted=False, series="PEEL")
    assert [each.label for each in compare(before, after, PCC)] == [
        "Series",
        "Is Northmoor Police quoted in the report?",
    ]


@given(answers(STATEMENT), answers(STATEMENT))
def test_a_difference_is_told_exactly_where_answers_differ(before: Any, after: Any) -> None:
    one, other = force_statement().with_answers(before), force_statement().with_answers(after)
    told_fields = {each.place.field for each in compare(one, other, STATEMENT)}
    assert told_fields == {each.id for each in STATEMENT.fields if before[each.id] != after[each.id]}


# --- records ---------------------------------------------------------------------------------------------


def crates(*records: dict[str, Any]) -> Document:
    return every_kind(crates=list(records))


def quoted(*said: str) -> Document:
    return every_kind(hailings=[{"shouted": each} for each in said])


def test_a_change_inside_a_record_names_record_and_field() -> None:
    before = crates({"id": "tea", "cratemark": "T"}, {"id": "ale", "cratemark": "A"})
    after = crates({"id": "tea", "cratemark": "T"}, {"id": "ale", "cratemark": "B"})
    assert changed(before, after) == [
        (Place("crates", 1, "cratemark"), "Crate 2: Mark of Northmoor Police:", "changed")
    ]


def test_a_record_that_came_brings_what_it_holds() -> None:
    difference = only(quoted("What ship?"), quoted("Ahoy!", "What ship?"))
    assert (difference.place, difference.was, difference.label, difference.change) == (
        Place("hailings", 0),
        None,
        "Hailing 1",
        "inserted",
    )
    assert [(each.look, told(each)) for each in difference.passages] == [("Shouted", "inserted: {Ahoy!}")]


def test_a_record_that_went_is_told_at_its_old_place() -> None:
    difference = only(quoted("Ahoy!", "What ship?"), quoted("Ahoy!"))
    assert (difference.place, difference.was, difference.change) == (
        Place("hailings", 1),
        Place("hailings", 1),
        "deleted",
    )


def test_a_keyed_record_is_known_by_its_id_however_much_it_changed() -> None:
    before = crates({"id": "tea", "cratemark": "T"}, {"id": "ale", "cratemark": "A"})
    after = crates({"id": "ale", "cratemark": "Other"}, {"id": "tea", "cratemark": "T"})
    assert sorted(each[2] for each in changed(before, after)) == ["changed", "moved"]


def test_a_moved_record_is_moved_and_no_more() -> None:
    before = answered(hailings=[{"shouted": each} for each in ("One", "Two", "Three")])
    difference = only(before, apply(before, MoveRecord("hailings", 0, 2), FORM))
    assert (difference.change, difference.was, difference.place, difference.passages) == (
        "moved",
        Place("hailings", 0),
        Place("hailings", 2),
        (),
    )


def test_a_record_without_id_is_known_by_what_it_says() -> None:
    before = quoted("What ship is that?", "Stand by to go about!")
    after = quoted("Come in out of the rain!", "What ship was that?", "Stand by to go about!")
    assert [(each[1], each[2]) for each in changed(before, after)] == [
        ("Hailing 1", "inserted"),
        ("Hailing 2: Shouted", "changed"),
    ]


def test_a_record_rewritten_where_it_stands_is_changed() -> None:
    assert [each[2] for each in changed(quoted("Ahoy", "Belay"), quoted("Ahoy", "Heave"))] == ["changed"]


def test_an_empty_record_is_told_too() -> None:
    assert [each[2] for each in changed(quoted(), every_kind(hailings=[{}]))] == ["inserted"]


def test_removing_a_record_tells_of_the_references_to_it() -> None:
    before = answered()
    after = apply(before, RemoveRecord("crates", 0), FORM)
    assert [(each[0].field, each[2]) for each in changed(before, after)] == [
        ("moorings", "changed"),
        ("crates", "deleted"),
        ("lashings", "changed"),
        ("breakables", "changed"),
    ]


@pytest.mark.parametrize(
    ("field", "before", "after", "passages"),
    [
        ("tiderun", "ebb_run", "flood_run", ["deleted: [Ebb]", "inserted: {Flood, past Northmoor Police}"]),
        ("tiderun", None, "ebb_run", ["inserted: {Ebb}"]),
        (
            "chartscan",
            {"name": "a.pdf", "attachment": f"attachments/{'a' * 64}.pdf"},
            None,
            ["deleted: [a.pdf]"],
        ),
    ],
)
def test_a_choice_and_a_file_are_told_in_words(
    field: str, before: Any, after: Any, passages: list[str]
) -> None:
    difference = only(every_kind(**{field: before}), every_kind(**{field: after}))
    assert [told(each) for each in difference.passages] == passages


def test_another_file_of_the_same_name_is_a_difference() -> None:
    one, other = ({"name": "a.pdf", "attachment": f"attachments/{each * 64}.pdf"} for each in "ab")
    assert only(every_kind(chartscan=one), every_kind(chartscan=other)).change == "changed"


def test_references_are_told_by_the_naming_of_their_records() -> None:
    moorings = [{"id": "a", "swell": "calm_swell", "buoyname": "Gull"}, {"id": "b"}]
    before = every_kind(moorings=moorings)
    after = every_kind(moorings=[moorings[0], {"id": "b", "seawardof": "a"}])
    difference = only(before, after)
    assert difference.label == "Mooring 2: Beyond"
    assert [told(each) for each in difference.passages] == ["inserted: {Calm Gull}"]


def test_quotations_of_a_statement() -> None:
    before = force_statement(quotations=[{"text": "We agree."}])
    after = force_statement(quotations=[{"text": "We agree now."}])
    (difference,) = compare(before, after, STATEMENT)
    assert [told(each) for each in difference.passages] == ["changed: We agree{ now}."]


# --- JSON, and a long text -------------------------------------------------------------------------------


def test_differences_as_json() -> None:
    assert differences_to_json(compare(every_kind(brigname="Holly"), every_kind(brigname="Rose"), FORM)) == [
        {
            "field": "brigname",
            "record": None,
            "sub_field": None,
            "label": "Name of the brig",
            "change": "changed",
            "passages": [
                {"change": "deleted", "look": "", "formatting": [],
                 "pieces": [{"kind": "deleted", "text": "Holly"}]},
                {"change": "inserted", "look": "", "formatting": [],
                 "pieces": [{"kind": "inserted", "text": "Rose"}]},
            ],
        }
    ]  # fmt: skip


@pytest.mark.parametrize("paragraphs", [1, 300])
def test_ninety_thousand_characters_are_compared_while_one_waits(paragraphs: int) -> None:
    chance = random.Random(1)
    words = [
        f"word{min(number, chance.randrange(1, 4000))}" for number in chance.choices(range(3000), k=12_000)
    ]
    other = [chance.choice(words) if number % 50 == 0 else word for number, word in enumerate(words)]

    def text(all_words: list[str]) -> Any:
        size = len(all_words) // paragraphs
        parts = (" ".join(all_words[at : at + size]) for at in range(0, len(all_words), size))
        return rich(Paragraph((Run(part),)) for part in parts)

    before, after = (pcc_response().with_answers({"force_response": text(each)}) for each in (words, other))
    started = time.perf_counter()
    (difference,) = compare(before, after, PCC)
    # 0.1 s where it was measured; a machine under test may be ten times as slow.
    assert time.perf_counter() - started < 2
    assert {each.change for each in difference.passages} <= {"changed", "same"}


def test_typed_lines_are_the_lines_as_typed() -> None:
    assert [line.text for line in typed_lines("a\n\nb")] == ["a", "", "b"]
