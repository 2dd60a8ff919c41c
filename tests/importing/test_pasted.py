"""Plain text from a clipboard."""

import pytest
from hypothesis import assume, given

from editor.importing.pasted import LONGEST_BLOCK, MOST_BLOCKS, MOST_CHARACTERS, TooLongError, text_to_rich
from editor.model.richtext import Paragraph, plain_lines
from editor.model.text import clean
from tests.builders import prose
from tests.strategies import dirty_texts


@pytest.mark.parametrize(
    ("pasted", "means"),
    [
        ("one\ntwo\r\n\r\nthree", "one\ntwo\nthree"),
        ("one\u2028two\u2029three", "one\ntwo\nthree"),
        ("•\tone\n•\ttwo", "- one\n- two"),
        ("· one", "- one"),
        ("- one\n- two", "- one\n- two"),
        ("o\tone\no\ttwo", "- one\n- two"),
        ("• one\n    • deeper\n• two", "- one\n  - deeper\n- two"),
        ("1. one\n2. two\n3) three", "1. one\n1. two\n1. three"),
        ("1. one\n2. two\n1. one\n2. two", "1. one\n1. two\n!1. one\n1. two"),
        ("1. one\n   • deeper\n2. two", "1. one\n  - deeper\n1. two"),
    ],
)
def test_lines_are_paragraphs_and_marked_lines_are_items(pasted: str, means: str) -> None:
    assert text_to_rich(pasted) == prose(means)


@pytest.mark.parametrize(
    "line",
    ["- a dash alone", "14. The force should act", "1. alone", "2.5 million", "o clock", "e.g. this", "-"],
)
def test_a_line_that_only_looks_like_an_item_stays_as_typed(line: str) -> None:
    blocks = text_to_rich(f"before\n{line}\nafter").blocks
    assert [type(block) for block in blocks] == [Paragraph] * 3
    assert list(plain_lines(text_to_rich(line))) == [line]


def test_numbers_that_do_not_count_from_one_stay_as_typed() -> None:
    assert list(plain_lines(text_to_rich("14. one\n15. two"))) == ["14. one", "15. two"]


def test_overrides_of_direction_go_and_no_break_spaces_stay() -> None:
    assert list(plain_lines(text_to_rich("pay\u00a0\u202eevil\u2069"))) == ["pay\u00a0evil"]


@given(dirty_texts())
def test_every_letter_arrives_in_order(pasted: str) -> None:
    assume("o\t" not in pasted)
    arrived = "".join(plain_lines(text_to_rich(pasted)))
    assert [char for char in arrived if char.isalpha()] == [char for char in clean(pasted) if char.isalpha()]


def test_very_many_lines_become_fewer_paragraphs_and_lose_nothing() -> None:
    lines = [f"line {number}" for number in range(3 * MOST_BLOCKS)]
    text = text_to_rich("\n".join(lines))
    assert len(text.blocks) == MOST_BLOCKS
    assert "\n".join(plain_lines(text)).split("\n") == lines


def test_a_word_without_end_becomes_several_blocks_that_can_be_drawn() -> None:
    text = text_to_rich("x" * 3 * LONGEST_BLOCK + "y")
    assert [len(line) for line in plain_lines(text)] == [LONGEST_BLOCK] * 3 + [1]


def test_too_much_is_refused_in_a_sentence() -> None:
    with pytest.raises(TooLongError, match=r"2,000,000 characters; nothing was put in\.$"):
        text_to_rich("x" * (MOST_CHARACTERS + 1))
