"""What a few typed letters find."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.matching import best, rank, words_of

LINES = (
    "New response",
    "Export Word, HTML or text…",
    "Keep a version",
    "Versions…",
    "Larger text",
    "Keyboard shortcuts",
)


def found(typed: str) -> list[str]:
    return best(typed, LINES, lambda line: line)


def test_nothing_typed_finds_everything_in_its_order() -> None:
    assert found("") == found("  …") == list(LINES)


@pytest.mark.parametrize("typed", ["export", "EXP", "word exp", "html", "exw", "exprt", "text wor"])
def test_words_in_any_order_begun_run_together_or_with_a_slip(typed: str) -> None:
    assert found(typed)[0].startswith("Export")


def test_every_typed_word_must_be_found() -> None:
    assert found("export version") == []
    assert found("zebra") == []


def test_beginnings_come_before_parts_and_parts_before_slips() -> None:
    assert found("ver") == ["Keep a version", "Versions…"]
    assert best("text", ("Contexts", "A text"), lambda line: line) == ["A text", "Contexts"]
    assert best("kep", ("Keeper", "Kept"), lambda line: line) == ["Kept", "Keeper"]


def test_a_slip_needs_the_first_letter_and_half_of_the_word() -> None:
    assert rank("xprt", "Export") is None
    assert rank("ext", "Extraordinary measures") == 0
    assert rank("exy", "Extraordinarily") is None


def test_accents_and_punctuation_do_not_matter() -> None:
    assert rank("ty", "Tŷ’r Heddlu") == 0
    assert words_of("Tŷ’r Heddlu!") == ("ty", "r", "heddlu")


@given(st.lists(st.text("abcé ", min_size=1, max_size=6), min_size=1, max_size=5), st.randoms())
def test_a_line_answers_to_its_own_words_in_any_order(words: list[str], random: object) -> None:
    line = " ".join(words)
    shuffled = sorted(words_of(line), key=lambda _: random.random())  # type: ignore[attr-defined]
    assert rank(" ".join(shuffled), line) == 0
