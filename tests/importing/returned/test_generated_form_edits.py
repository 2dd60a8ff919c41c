"""Edits of everything but the narratives, which state what must be seen: not one view may be wrong."""

from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from editor.importing.returned import Decisions, Returned, compare_returned, take
from editor.model.document import Document
from tests.builders import pcc_response, prose
from tests.importing.returned.edits import add_noise, edit
from tests.importing.returned.form_edits import FORM_EDITS, PCC, Edit, FormReturning, answers, edit_form
from tests.thorough import amount

EDITS = amount(600, 100)
IN_ONE = 5
NARRATIVES = ("executive_summary", "pcc_comment")


def sent() -> Document:
    texts = {each: prose(f"One {each}, of words.\nTwo, of others.\nThree, the last.") for each in NARRATIVES}
    return replace(pcc_response(**answers()).with_answers(texts), id="northmr234", revision=4)


def compared(seed: int) -> tuple[FormReturning, Document, Returned]:
    random = Random(seed)
    document = sent()
    returning = FormReturning(document, random)
    while len(returning.edits) < IN_ONE:
        if random.random() < 0.8:
            edit_form(returning)
        else:
            edit(returning)
    add_noise(returning)
    return returning, document, compare_returned(returning.data(), document, document, PCC)


@pytest.mark.parametrize("tracked", [True, False])
@pytest.mark.parametrize("kind", FORM_EDITS, ids=lambda kind: kind[0])
def test_each_kind_of_edit_by_itself(kind: tuple[str, Edit], tracked: bool) -> None:
    document = sent()
    returning = FormReturning(document, Random(3))
    assert kind[1](returning, tracked)
    check(returning, document, compare_returned(returning.data(), document, document, PCC))


@pytest.mark.parametrize("seed", range(EDITS // IN_ONE))
def test_every_view_is_the_one_that_was_stated(seed: int) -> None:
    check(*compared(seed))


def check(returning: FormReturning, document: Document, returned: Returned) -> None:
    for each in returned.fields:
        field = each.field
        if field in NARRATIVES:
            assert each.original == (returning.view(field, "original") or None), (field, returning.edits)
            assert each.final == (returning.view(field, "final") or None), (field, returning.edits)
            continue
        assert each.original == returning.value("original", field), (field, returning.edits)
        assert each.final == returning.value("final", field), (field, returning.edits)
        told = Counter((c.kind, c.text, c.author, c.at) for c in each.changes)
        assert told == returning.changed(field), (field, returning.edits)
        assert each.state == returning.form_state(field), (field, returning.edits)
        assert each.doubtful == (field in returning.doubtful), (field, returning.edits)
        assert document.answer(field) == returning.value("exported", field)
    assert Counter(each.text for each in returned.unplaced) == Counter(returning.outside), returning.edits
    assert {(each.kind, each.field) for each in returned.flags} == returning.flagged, returning.edits


@pytest.mark.parametrize("seed", range(EDITS // IN_ONE))
def test_what_is_taken_is_what_was_stated(seed: int) -> None:
    returning, document, returned = compared(seed)
    everything = take(returned, document, Decisions("all")).edit.answers
    tracked = take(returned, document, Decisions("tracked"))
    assert take(returned, document, Decisions()).edit.answers == {}
    for each in returned.fields:
        field = each.field
        if field in NARRATIVES:
            continue
        final, seen = returning.value("final", field), returning.value("tracked", field)
        before = document.answer(field)
        expected = before if field in returning.doubtful else final
        assert everything.get(field, before) == expected, (field, returning.edits)
        if field in tracked.edit.answers:
            assert tracked.edit.answers[field] == seen, (field, returning.edits)
        else:
            assert field in tracked.left or seen == before, (field, returning.edits)
