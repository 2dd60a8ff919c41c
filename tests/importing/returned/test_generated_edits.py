"""Edits that state what must be seen while they are made: not one view may be wrong.

``make proof`` makes six hundred, ``make test`` a hundred.
"""

from random import Random

import pytest

from editor.importing.returned import Decisions, Returned, compare_returned, take
from editor.model.document import Document
from editor.model.richtext import (
    Heading,
    ListItem,
    Paragraph,
    Quotation,
    RichText,
    Run,
    TextBlock,
    plain_lines,
    rich,
)
from tests.builders import pcc_response, shipped_form
from tests.importing.returned.edits import EDITS, WORDS, Edit, Returning, add_noise, edit
from tests.importing.returned.mark_edits import MARK_EDITS
from tests.thorough import amount

PCC = shipped_form("pcc-response")
COUNT = amount(600, 100)
IN_ONE = 5
FIELDS = ("executive_summary", "force_response", "pcc_comment")


def paragraph(random: Random, number: int) -> TextBlock:
    words = " ".join(random.choice(WORDS) for _ in range(random.randint(3, 12)))
    cut = random.randint(1, len(words) - 1)
    runs = (Run(f"{number} {words[:cut]}"), Run(f"{words[cut:]}.", bold=random.random() < 0.4))
    if random.random() < 0.6:
        return Paragraph(runs)
    return random.choice(
        (
            Quotation(runs),
            Heading(1, runs),
            ListItem("ul", 0, runs),
            ListItem("ol", 0, runs),
            ListItem("ol", 1, runs),
        )
    )


def response(random: Random) -> Document:
    texts = {
        each: rich(paragraph(random, number) for number in range(random.randint(3, 7))) for each in FIELDS
    }
    return pcc_response(inspection_title="Custody", published_on="2026-01-05").with_answers(texts)


def compared(seed: int) -> tuple[Returning, Document, Document, Returned]:
    random = Random(seed)
    base = response(random)
    returning = Returning(base, PCC, random)
    while len(returning.edits) < IN_ONE and edit(returning, [*EDITS, *MARK_EDITS]):
        pass
    add_noise(returning)
    moved_on = {each: rich([Paragraph((Run("Ours now."),))]) for each in FIELDS if random.random() < 0.15}
    present = base.with_answers(moved_on)
    return returning, base, present, compare_returned(returning.data(), present, base, PCC)


@pytest.mark.parametrize("kind", [*EDITS, *MARK_EDITS], ids=lambda kind: kind[0])
def test_each_kind_of_edit_by_itself(kind: tuple[str, Edit]) -> None:
    random = Random(3)
    base = response(random)
    returning = Returning(base, PCC, random)
    while not returning.edits and edit(returning, [kind]):
        pass
    assert returning.edits == [kind[0]]
    check(returning, base, base, compare_returned(returning.data(), base, base, PCC))


@pytest.mark.parametrize("seed", range(COUNT // IN_ONE))
def test_every_view_is_the_one_that_was_stated(seed: int) -> None:
    check(*compared(seed))


def check(returning: Returning, base: Document, present: Document, returned: Returned) -> None:
    for each in FIELDS:
        found = returned.field(each)
        state = returning.state(each)
        if present.answer(each) != base.answer(each):
            state = "changed_here" if state == "unchanged" else "conflict"
        assert found.original == (returning.view(each, "original") or None), (each, returning.edits)
        assert found.final == (returning.view(each, "final") or None), (each, returning.edits)
        told = [(c.kind, c.text, c.author, c.at) for c in found.changes if len(c.fields) == 1]
        moved = {(c.kind, c.text, c.author, c.at) for c in found.changes if len(c.fields) > 1}
        assert told == [each for each in returning.changes(each) if each not in moved], each
        assert moved == {each for each in returning.changes(each) if each[1] in returning.moved}, each
        assert found.state == state, (each, returning.edits)
    assert [
        (c.author, c.at, c.text, c.quoted, c.field, c.done, [(r.author, r.at, r.text) for r in c.replies])
        for c in returned.comments
    ] == [
        (c.author, c.at, c.text, c.expected_quotation, c.field, c.done, c.replies) for c in returning.comments
    ]
    assert returned.unplaced == ()
    assert {each.state for each in returned.fields if each.field not in FIELDS} == {"unchanged"}


@pytest.mark.parametrize("seed", range(COUNT // IN_ONE))
def test_what_is_taken_is_what_was_stated(seed: int) -> None:
    returning, _, present, returned = compared(seed)
    everything = take(returned, present, Decisions("all"))
    tracked = take(returned, present, Decisions("tracked"))
    assert take(returned, present, Decisions()).edit.answers == {}
    for each in FIELDS:
        touched = returning.state(each) != "unchanged"
        final: RichText | None = returning.view(each, "final") or None
        assert everything.edit.answers.get(each, present.answer(each)) == (
            final if touched else present.answer(each)
        )
        if not returning.changes(each):
            assert each not in tracked.edit.answers
        elif returning.moved and each in tracked.left:
            continue  # where one half of a move cannot be taken, the other is left: see below
        elif each in tracked.edit.answers:
            assert tracked.edit.answers[each] == (returning.view(each, "tracked") or None)
        else:
            assert each in tracked.left or (returning.view(each, "tracked") or None) == present.answer(each)


@pytest.mark.parametrize("seed", range(COUNT // IN_ONE))
def test_what_was_moved_to_another_field_is_neither_lost_nor_doubled(seed: int) -> None:
    """Whatever of the move can be taken: both of its halves, or neither."""
    returning, base, _, _ = compared(seed)
    returned = compare_returned(returning.data(), base, base, PCC)
    for accept in ("all", "tracked", "none"):
        taken = take(returned, base, Decisions(accept)).edit.answers
        after = base.with_answers(taken)
        lines = [line for each in FIELDS for line in plain_lines(rich_answer(after, each))]
        for moved in returning.moved:
            assert sum(moved in line for line in lines) == 1, (accept, moved, returning.edits)


def rich_answer(document: Document, field: str) -> RichText:
    answer = document.answer(field)
    return answer if isinstance(answer, RichText) else rich([])
