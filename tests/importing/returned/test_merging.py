"""Tracked changes put into what was exported, without edits beside them; never where they may belong elsewhere."""

import pytest
from hypothesis import given

from editor.importing.returned.merging import OverlapError, transplanted
from editor.model.richtext import RichText
from tests.builders import prose
from tests.strategies import rich_texts


def test_changes_of_different_paragraphs_are_put_together() -> None:
    ancestor, ours, theirs = (prose(each) for each in ("one a\ntwo b", "one A\ntwo b", "one a\ntwo B"))
    assert transplanted(ancestor, ours, theirs) == prose("one A\ntwo B")


def test_changes_of_different_words_of_a_paragraph_are_put_together() -> None:
    ancestor, ours, theirs = "a red fox ran far", "a grey fox ran far", "a red fox ran home"
    assert transplanted(ancestor, ours, theirs) == "a grey fox ran home"


def test_changes_of_the_same_words_overlap() -> None:
    with pytest.raises(OverlapError):
        transplanted("a red fox", "a grey fox", "a black fox")


def test_where_paragraphs_moved_one_that_only_we_have_has_no_place() -> None:
    ancestor, ours, theirs = (
        prose("a one\nb two\nc three"),
        prose("a one\nb two\nc three\nd four"),
        prose("b two\na one\nc three"),
    )
    assert transplanted(ancestor, ours, theirs) == prose("b two\na one\nc three\nd four")
    with pytest.raises(OverlapError):
        transplanted(ancestor, ours, theirs, moved=True)


@given(rich_texts(max_blocks=4), rich_texts(max_blocks=4))
def test_a_side_that_changed_nothing_takes_all_of_the_other(one: RichText, other: RichText) -> None:
    assert transplanted(one, one, other) == other
    assert transplanted(one, other, one) == other


def test_beside_a_paragraph_that_we_took_out_a_new_one_has_no_certain_place() -> None:
    ancestor, ours, theirs = (
        prose(each) for each in ("a one\nb two\nc three", "a one\nc three", "a one\nb two\nx new\nc three")
    )
    with pytest.raises(OverlapError):
        transplanted(ancestor, ours, theirs)
