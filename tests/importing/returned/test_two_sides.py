"""A document that comes back is in the main language: its other side is neither changed by it nor lost."""

from typing import Final

from editor.importing.returned.compare import compare_returned
from editor.importing.returned.take import Decisions, take
from editor.model.document import Document
from editor.model.edits import Place, Translate, apply, translation_at
from tests.builders import pcc_response
from tests.importing.returned.sent import PCC, word_file

FIRST: Final = Place("items", 0, "item_text")


def sent() -> Document:
    items = [
        {"id": "one", "item_kind": "afi", "item_number": "1", "item_text": "Light the quay."},
        {"id": "two", "item_kind": "afi", "item_number": "2", "item_text": "Mend the boat."},
    ]
    document = pcc_response(inspection_title="Harbour", items=items)
    return apply(document, Translate(FIRST, "Goleuwch y cei."), PCC)


def test_what_comes_back_untouched_is_unchanged() -> None:
    document = sent()
    result = compare_returned(word_file(document, PCC), document, document, PCC)
    assert [each.field for each in result.fields if each.state != "unchanged"] == []


def test_what_is_taken_leaves_the_translations_of_its_records() -> None:
    document = sent()
    there = document.with_answers({"items": pcc_response(items=[
        {"id": "one", "item_kind": "afi", "item_number": "1", "item_text": "Light the whole quay."},
        {"id": "two", "item_kind": "afi", "item_number": "2", "item_text": "Mend the boat."},
    ]).answers["items"]})  # fmt: skip
    result = compare_returned(word_file(there, PCC), there, document, PCC)
    after = apply(document, take(result, document, Decisions("all")).edit, PCC)
    found = translation_at(after, FIRST)
    assert found is not None
    assert found.value == "Goleuwch y cei."
