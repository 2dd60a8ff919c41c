"""The law above all others: no visible character is lost, and none is counted twice."""

from typing import cast

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from editor.importing.old.correcting import reassign
from editor.importing.old.lines import Piece, make_line
from editor.importing.old.passages import Characters, Passage, count
from editor.importing.old.proposal import Proposal
from editor.importing.old.proposing import propose_here
from editor.model.richtext import RichText, plain_lines
from editor.model.values import Records, Value
from forms.schema import RecordsField, RichField, TextField
from tests.importing import hostile
from tests.importing.old.documents import (
    CATALOGUE,
    COUNTERS,
    KINDS,
    TEMPLATE,
    control_box,
    form_box,
    p,
    proposed,
    r,
    shown,
    sym,
    table,
)
from tests.strategies import texts
from tests.thorough import amount

LABELS = (
    *TEMPLATE.strip().split("\n"),
    "Executive Summary",
    "Response to the inspection “Custody”, published 3 April 2018",
    "HMICFRS report: Custody",
    "HMICFRS report issued on 3 April 2018",
    "Response published: 4/4/2018",
    "Dyddiad cyhoeddi / Date published: 3 Ebrill 2018 / 3 April 2018",
    "Ymateb yr Heddlu / Force Response",
    "Recommendation 1",
    "Recommendation 2",
    "PCC response",
    "**Force Response**",
    "PCC Comment",
    "Date published: 3/4/2018",
    "Statement from Deputy Chief Constable Jo Hay:",
    "Quotes from the report:",
    "Posted on 3 May 2019",
    "Dear Home Secretary",
    "Yours sincerely",
    "Share this",
    "14. Recommendation fourteen",
    "1. one",
    "2. two",
    "• bullet",
    "[x] Yes [ ] No",
    "---",
)


EXAMPLES = amount(50, 12)


def words() -> st.SearchStrategy[str]:
    return texts(1).map(lambda text: " ".join(text.split()))


@st.composite
def documents(draw: DrawFn) -> str:
    """Labels in any order and number, and any text between them."""
    return "\n".join(draw(st.lists(st.sampled_from(LABELS) | words(), max_size=14)))


def the_law(proposal: Proposal, whole: int) -> None:
    told = proposal.characters
    assert told.in_ == whole
    assert told.placed + told.label + told.unplaced == whole
    assert shown("".join(each.text for each in proposal.unplaced)) == told.unplaced
    the_passages_cover_each_line_once(proposal)
    the_answers_hold_what_was_placed(proposal)


def the_passages_cover_each_line_once(proposal: Proposal) -> None:
    for at, line in enumerate(proposal.text.lines):
        here = [each for each in proposal.passages if each.line == at]
        assert "".join(line.text[each.start : each.end] for each in here) == line.text


def the_answers_hold_what_was_placed(proposal: Proposal) -> None:
    form = CATALOGUE.get(proposal.form, proposal.version)
    for field in form.fields:
        if isinstance(field, RichField | TextField | RecordsField):
            placed = [each for each in proposal.passages if each.field == field.id and each.kind == "value"]
            notes = sum(proposal.text.lines[each.line].note for each in placed)
            assert (
                said(proposal.answers[field.id])
                == sum(shown(proposal.words(each)) for each in placed) + 2 * notes
            ), field.id


def said(answer: Value) -> int:
    if isinstance(answer, RichText):
        return sum(map(shown, plain_lines(answer)))
    if isinstance(answer, str):
        return shown(answer)
    records = cast("Records", answer or ())
    return sum(shown(value) for each in records for value in each.values.values() if isinstance(value, str))


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("form", [None, "pcc-response", "force-statement"])
@settings(max_examples=EXAMPLES)
@given(text=documents())
def test_every_character_of_any_document_is_accounted_for(name: str, form: str | None, text: str) -> None:
    data = KINDS[name](text)
    assume(data)
    the_law(propose_here(data, name, CATALOGUE, form), COUNTERS[name](data))


_INLINE = st.one_of(
    words().map(lambda text: r(hostile_escape(text))),
    words().map(lambda text: r(hostile_escape(text), "<w:b/>")),
    words().map(lambda text: f"<w:ins>{r(hostile_escape(text))}</w:ins>"),
    words().map(lambda text: f"<w:moveTo>{r(hostile_escape(text))}</w:moveTo>"),
    words().map(lambda text: f"<w:moveFrom>{r(hostile_escape(text))}</w:moveFrom>"),
    words().map(lambda text: f"<w:smartTag>{r(hostile_escape(text))}</w:smartTag>"),
    words().map(lambda text: f"<w:sdt><w:sdtContent>{r(hostile_escape(text))}</w:sdtContent></w:sdt>"),
    st.just("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"),
    st.sampled_from(("<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>", "<w:r><w:noBreakHyphen/></w:r>")),
    st.sampled_from((sym("F0FE"), sym("F0A8"), form_box("<w:checked/>"), control_box(True, "☒"))),
    st.just(
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p>"
        "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p>"
        "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
    ),
)
_PARAGRAPHS = st.lists(_INLINE, max_size=5).map(lambda runs: f"<w:p>{''.join(runs)}</w:p>") | st.sampled_from(
    [p(hostile_label) for hostile_label in LABELS]
)
_BLOCKS = _PARAGRAPHS | st.lists(st.tuples(_PARAGRAPHS, _PARAGRAPHS), min_size=1, max_size=3).map(
    lambda rows: table(*rows)
)


def hostile_escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@settings(max_examples=EXAMPLES)
@given(st.lists(_BLOCKS, max_size=8).map("".join))
def test_every_character_of_any_word_file_is_accounted_for(body: str) -> None:
    data = hostile.docx(body)
    the_law(propose_here(data, "old.docx", CATALOGUE), COUNTERS["old.docx"](data))


@settings(max_examples=EXAMPLES)
@given(documents(), st.data())
def test_a_correction_loses_nothing(text: str, data: st.DataObject) -> None:
    proposal = proposed(text or "x")
    assume(proposal.passages)
    whole = proposal.characters.in_
    form = CATALOGUE.newest("pcc-response")
    narratives = [each.id for each in form.fields if isinstance(each, RichField | TextField)]
    for _ in range(3):
        passage = data.draw(st.sampled_from(proposal.passages))
        proposal = reassign(proposal, passage, data.draw(st.none() | st.sampled_from(narratives)), form)
        the_law(proposal, whole)


def test_what_is_copied_counts_once() -> None:
    proposal = proposed("Force response\n\nChief Constable Jo Hay said: “Yes.”")
    assert proposal.characters == Characters(
        in_=shown("Force responseChief Constable Jo Hay said: “Yes.”"),
        placed=shown("Chief Constable Jo Hay said: “Yes.”"),
        label=shown("Force response"),
        unplaced=0,
    )


def test_each_kind_of_passage_counts_for_itself_and_marks_count_as_label() -> None:
    line = make_line([Piece("ab cde f")], 1, marks="##")
    cuts = [Passage(0, 0, 3, "value"), Passage(0, 3, 6, "label"), Passage(0, 6, 8, "unplaced")]
    assert count([line], cuts) == Characters(in_=8, placed=2, label=5, unplaced=1)


def test_a_lost_or_doubled_character_shows() -> None:
    line = make_line([Piece("abc")], 1)
    assert count([line], [Passage(0, 0, 3, "value")]).add_up
    assert not count([line], [Passage(0, 0, 2, "value")]).add_up
    assert not count([line], [Passage(0, 0, 3, "value"), Passage(0, 2, 3, "label")]).add_up
