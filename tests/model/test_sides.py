"""The two sides of a response: translations stay with their texts, and say when these were changed since."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.archive.codec import document_from_json, document_to_json
from editor.model.beginning import begun, begun_from, with_given
from editor.model.checks import check
from editor.model.compare import compare
from editor.model.document import Document
from editor.model.edits import (
    Confirm,
    Edit,
    InsertRecord,
    MoveRecord,
    Place,
    RemoveRecord,
    SetAnswer,
    SetAnswers,
    Translate,
    apply,
    translation_at,
)
from editor.model.jsonreading import JsonError, Node
from editor.model.rules import Rules, rules_from_json, rules_to_json
from editor.model.sides import sided_texts
from editor.model.sides_json import other_side_to_json, translated_by, with_other_side
from editor.model.values import Person, Spoken
from tests.builders import (
    NORTHMOOR,
    NOW,
    TODAY,
    answers_of,
    document_of,
    every_kind_form,
    pcc_response,
    prose,
    shipped_form,
)

FORM: Final = shipped_form("pcc-response")
TITLE: Final = Place("inspection_title")
SUMMARY: Final = Place("executive_summary")
BOTH: Final = Rules(languages=("en", "cy"))


def edited(document: Document, *edits: Edit) -> Document:
    for each in edits:
        document = apply(document, each, FORM)
    return document


def welsh(document: Document, place: Place) -> Spoken | None:
    found = translation_at(document, place)
    return found.value if found else None


def stale(document: Document) -> list[Place]:
    return [each.place for each in sided_texts(document, FORM) if each.is_stale]


CUSTODY: Final = edited(pcc_response(inspection_title="Custody"), Translate(TITLE, "Y ddalfa"))


# --- stale if, and only if, the main text was changed since ---------------------------------------------


def test_a_translation_is_flagged_when_its_main_text_changes() -> None:
    assert stale(CUSTODY) == []
    assert stale(edited(CUSTODY, SetAnswer(TITLE, "Custody again"))) == [TITLE]


def test_a_main_text_that_is_as_it_was_is_not_changed() -> None:
    assert stale(edited(CUSTODY, SetAnswer(TITLE, "Cells"), SetAnswer(TITLE, "Custody"))) == []


def test_to_write_on_does_not_say_that_it_is_right() -> None:
    changed = edited(CUSTODY, SetAnswer(TITLE, "Cells"), Translate(TITLE, "Celloedd"))
    assert stale(changed) == [TITLE]
    assert stale(edited(changed, Confirm(TITLE))) == []


def test_what_nobody_translated_cannot_be_confirmed() -> None:
    assert edited(CUSTODY, Confirm(SUMMARY)) == CUSTODY


def test_a_translation_that_is_emptied_is_gone() -> None:
    assert other_side_to_json(edited(CUSTODY, Translate(TITLE, None))) == {}
    assert other_side_to_json(edited(CUSTODY, Translate(TITLE, ""))) == {}


def test_a_translation_needs_a_place() -> None:
    for place, error in ((Place("nowhere"), KeyError), (Place("items", 0, "item_text"), IndexError)):
        with pytest.raises(error):
            edited(CUSTODY, Translate(place, "dim"))


WORDS = st.sampled_from(["Custody", "Cells", "Y ddalfa", "Celloedd"])


@given(st.lists(st.tuples(st.sampled_from(["main", "other", "right"]), WORDS), max_size=8))
def test_it_is_stale_if_and_only_if_the_main_text_differs_from_that_it_was_made_from(
    steps: list[tuple[str, str]],
) -> None:
    document, made_from, main = pcc_response(inspection_title="Custody"), None, "Custody"
    for act, words in steps:
        if act == "main":
            document, main = edited(document, SetAnswer(TITLE, words)), words
        elif act == "other":
            document, made_from = edited(document, Translate(TITLE, words)), made_from or main
        else:
            document, made_from = edited(document, Confirm(TITLE)), main if made_from else None
    assert stale(document) == ([TITLE] if made_from and made_from != main else [])


# --- never lost ------------------------------------------------------------------------------------------

TWO_ITEMS = [{"id": "a", "item_text": "Record it."}, {"id": "b", "item_text": "Review it."}]


def items(*texts: str) -> Document:
    document = pcc_response(items=[{"id": each, "item_text": f"{each} in English"} for each in texts])
    for number, each in enumerate(texts):
        document = edited(document, Translate(Place("items", number, "item_text"), f"{each} yn Gymraeg"))
    return document


def welsh_items(document: Document) -> dict[object, object]:
    records = document.answers["items"]
    assert isinstance(records, tuple)
    return {each.id: each.other_side["item_text"].value for each in records if each.other_side}  # type: ignore[union-attr]


@st.composite
def record_edits(draw: st.DrawFn) -> list[Edit]:
    """Edits of records that take none away; which numbers there are depends on how many were put in."""
    count, edits = 3, list[Edit]()
    for _ in range(draw(st.integers(0, 6))):
        number = draw(st.integers(0, count - 1))
        kind = draw(st.sampled_from(["insert", "move", "write", "replace"]))
        if kind == "insert":
            edits.append(InsertRecord("items", number))
            count += 1
        elif kind == "move":
            edits.append(MoveRecord("items", number, draw(st.integers(0, count - 1))))
        elif kind == "write":
            edits.append(SetAnswer(Place("items", number, "item_text"), draw(WORDS)))
        else:
            edits.append(SetAnswer(Place("items", number, "item_page"), draw(WORDS)))
    return edits


@given(record_edits())
def test_a_translation_goes_wherever_its_record_goes(edits: list[Edit]) -> None:
    before = items("a", "b", "c")
    assert welsh_items(edited(before, *edits)) == welsh_items(before)


def test_it_goes_with_its_record_only() -> None:
    assert welsh_items(edited(items("a", "b"), RemoveRecord("items", 0))) == {"b": "b yn Gymraeg"}


def test_records_that_are_given_anew_keep_the_translations_of_those_they_replace() -> None:
    given_anew = answers_of(FORM, items=[{"id": "b", "item_text": "Rewritten"}, {"id": "c"}])
    after = with_given(items("a", "b"), {"items": given_anew["items"]}, FORM)
    assert welsh_items(after) == {"b": "b yn Gymraeg"}
    assert [place.record for place in stale(after)] == [0]


def test_records_without_ids_are_known_by_what_they_say_else_by_their_place() -> None:
    document = pcc_response(related_documents=[{"related_title": "Old"}, {"related_title": "Older"}])
    for number, words in enumerate(("Hen", "Hŷn")):
        document = edited(document, Translate(Place("related_documents", number, "related_title"), words))
    given_anew = answers_of(
        FORM,
        related_documents=[{"related_title": "Older"}, {"related_title": "New"}, {"related_title": "Old"}],
    )
    after = with_given(document, {"related_documents": given_anew["related_documents"]}, FORM)
    told = [welsh(after, Place("related_documents", number, "related_title")) for number in range(3)]
    assert told == ["Hŷn", None, "Hen"]


def test_a_version_brings_its_translations_back() -> None:
    changed = edited(CUSTODY, SetAnswer(TITLE, "Cells"), Translate(TITLE, None))
    brought = edited(
        changed,
        SetAnswers(
            {"inspection_title": "Custody"}, {"inspection_title": CUSTODY.other_side["inspection_title"]}
        ),
    )
    assert brought.content == CUSTODY.content


def test_a_response_begun_from_a_past_one_keeps_the_texts_of_both_sides() -> None:
    begun_anew = begun_from(CUSTODY, FORM, NORTHMOOR, BOTH, NOW)
    assert (welsh(begun_anew, TITLE), stale(begun_anew)) == ("Y ddalfa", [])


def test_a_new_response_is_written_in_the_offices_first_language() -> None:
    assert begun(FORM, NORTHMOOR, Rules(languages=("cy", "en")), NOW).language == "cy"


# --- in a file ---------------------------------------------------------------------------------------------


def read_back(document: Document) -> Document:
    return document_from_json(Node(document_to_json(document)), document.revision, FORM)


@given(record_edits())
def test_it_is_read_back_as_it_was_stored(edits: list[Edit]) -> None:
    document = edited(items("a", "b", "c"), Translate(SUMMARY, prose("**Crynodeb**")), *edits)
    assert read_back(document) == document


def test_a_file_without_another_side_is_as_it_always_was() -> None:
    assert document_to_json(pcc_response()).keys() & {"language", "other_side"} == set()


def test_a_document_in_welsh_says_so_in_its_file() -> None:
    document = begun(FORM, NORTHMOOR, Rules(languages=("cy",)), NOW)
    assert document_to_json(document)["language"] == "cy"
    assert read_back(document).language == "cy"


SHA: Final = "0" * 64


@pytest.mark.parametrize(
    ("side", "path"),
    [
        ({"nowhere": {"value": "x", "made_from": SHA}}, "nowhere"),
        ({"published_on": {"value": "2026-01-05", "made_from": SHA}}, "published_on"),
        ({"inspection_title": {"value": "x"}}, "inspection_title"),
        ({"inspection_title": {"value": "x", "made_from": "1"}}, "inspection_title.made_from"),
        ({"items": []}, "items"),
        ({"items": [{"item_kind": {"value": "afi", "made_from": SHA}}]}, "items[0].item_kind"),
    ],
)
def test_what_no_side_can_hold_is_refused(side: dict[str, object], path: str) -> None:
    with pytest.raises(JsonError) as refused:
        with_other_side(items("a"), FORM, Node(side))
    assert refused.value.path == path


def test_texts_given_as_translations_are_made_from_the_main_texts_of_now() -> None:
    changed = edited(CUSTODY, SetAnswer(TITLE, "Cells"))
    after = translated_by(changed, FORM, Node({"inspection_title": "Celloedd"}))
    assert (welsh(after, TITLE), stale(after)) == ("Celloedd", [])
    assert translated_by(after, FORM, Node({"inspection_title": None})).other_side == {}


def test_of_records_those_that_are_named_are_translated() -> None:
    after = translated_by(items("a", "b"), FORM, Node({"items": [None, {"item_text": "Arall"}]}))
    assert welsh_items(after) == {"a": "a yn Gymraeg", "b": "Arall"}
    with pytest.raises(JsonError, match="more records than there are"):
        translated_by(after, FORM, Node({"items": [None, None, None]}))


def test_every_kind_of_text_has_two_sides_and_nothing_else_has() -> None:
    form = every_kind_form()
    kinds = {
        type(each.field).__name__ for each in sided_texts(document_of(form, crates=[{}], moorings=[{}]), form)
    }
    assert kinds == {"TextField", "RichField", "PersonField"}


# --- what there is to do -----------------------------------------------------------------------------------


def told(document: Document, rules: Rules = Rules()) -> list[str]:  # noqa: B008  (immutable)
    return [each.message for each in check(document, FORM, TODAY, rules) if "Welsh" in each.message]


def test_an_office_that_publishes_in_english_hears_nothing_of_welsh() -> None:
    assert told(pcc_response(inspection_title="Custody")) == []


def test_an_office_that_publishes_in_both_hears_what_is_missing() -> None:
    assert told(pcc_response(inspection_title="Custody"), BOTH) == ["“Title of inspection” has no Welsh yet."]
    assert told(CUSTODY, BOTH) == []


def test_a_changed_text_is_told_to_everybody() -> None:
    assert told(edited(CUSTODY, SetAnswer(TITLE, "Cells"))) == [
        "“Title of inspection”: the Welsh was made from an earlier English text; compare them."
    ]


@pytest.mark.parametrize(
    "answers",
    [
        {"report_address": "https://northmoor.example/report"},
        {"publisher": "HMICFRS"},
        {"items": [{"item_number": "14"}, {"item_number": "1a"}]},
        {"force_response_by": {"name": "Robin Hale", "role": "Chief Constable"}},
        {"copies": [{"copy_to": "Home Office"}]},
    ],
)
def test_what_reads_the_same_or_has_a_known_name_needs_no_translation(answers: dict[str, object]) -> None:
    assert told(pcc_response(**answers), BOTH) == []


def test_a_rank_that_is_not_known_needs_one() -> None:
    response = pcc_response(force_response_by={"name": "Robin Hale", "role": "Head of Custody"})
    assert told(response, BOTH) == ["“Statement by” has no Welsh yet."]
    place = Place("force_response_by")
    assert told(edited(response, Translate(place, Person("Robin Hale", "Pennaeth y Ddalfa"))), BOTH) == []


def test_the_languages_are_the_offices_rule() -> None:
    assert rules_from_json(Node(rules_to_json(BOTH))) == BOTH
    for wrong in ([], ["en", "en"], ["fr"]):
        with pytest.raises(JsonError):
            rules_from_json(Node({"languages": wrong}))


# --- compared ----------------------------------------------------------------------------------------------


def test_a_comparison_tells_of_each_side_by_its_name() -> None:
    after = edited(CUSTODY, Translate(TITLE, "Celloedd"))
    [only] = compare(CUSTODY, after, FORM)
    assert (only.label, only.place, only.change) == ("Title of inspection (Cymraeg)", TITLE, "changed")
    assert compare(CUSTODY, edited(after, Translate(TITLE, "Y ddalfa")), FORM) == ()


def test_what_both_sides_share_is_told_once() -> None:
    before = items("a", "b")
    moved = edited(before, MoveRecord("items", 0, 1), SetAnswer(Place("published_on"), TODAY))
    assert [each.change for each in compare(before, moved, FORM)] == ["inserted", "moved"]
