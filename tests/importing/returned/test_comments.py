"""Which words and which field a comment is about, and whether it is done with."""

from random import Random

import pytest

from editor.importing.returned import Comment, compare_returned
from tests.builders import pcc_response, prose
from tests.importing.returned.edits import ExpectedComment, Piece, Returning, W, _element
from tests.importing.returned.sent import PCC
from tests.importing.returned.test_returned import rewritten

FIRST, SECOND = "executive_summary", "pcc_comment"


def returning() -> Returning:
    texts = {FIRST: prose("One.\nTwo."), SECOND: prose("Three.\nFour.")}
    return Returning(pcc_response(inspection_title="T").with_answers(texts), PCC, Random(1))


def commented(r: Returning) -> Comment:
    r.comments.append(ExpectedComment("Jo", "2026-03-03T10:00:00Z", "Why?", "", ""))
    (found,) = compare_returned(r.data(), r.document, r.document, PCC).comments
    return found


def put(kind: str, piece: Piece, at: int) -> None:
    """A mark of the comment in a paragraph: 0 before its words, 1 behind them."""
    mark = _element(kind, **{f"{W}id": "0"})
    if kind == "commentReference":
        run = _element("r")
        run.append(mark)
        mark = run
    run = next(piece.elements[0].iter(f"{W}r"))
    run.addnext(mark) if at else run.addprevious(mark)


def test_a_comment_that_begins_behind_the_last_words_of_a_field_is_about_the_next() -> None:
    r = returning()
    put("commentRangeStart", r.narratives[FIRST][1], 1)
    put("commentRangeEnd", r.narratives[SECOND][0], 1)
    put("commentReference", r.narratives[SECOND][0], 1)
    assert commented(r).field == SECOND


def test_a_comment_without_a_range_is_about_the_field_that_it_stands_in() -> None:
    r = returning()
    put("commentReference", r.narratives[SECOND][1], 1)
    found = commented(r)
    assert (found.field, found.quoted) == (SECOND, "")


@pytest.mark.parametrize(
    ("said", "done"), [("1", True), ("true", True), ("0", False), ("false", False), ("off", False)]
)
def test_a_comment_is_done_with_as_word_says_it(said: str, done: bool) -> None:
    r = returning()
    put("commentReference", r.narratives[SECOND][1], 1)
    r.comments.append(ExpectedComment("Jo", "2026-03-03T10:00:00Z", "Why?", "", "", done=True))
    data = rewritten(r.data(), (b'done="1"', f'done="{said}"'.encode()), part="word/commentsExtended.xml")
    (found,) = compare_returned(data, r.document, r.document, PCC).comments
    assert found.done is done
