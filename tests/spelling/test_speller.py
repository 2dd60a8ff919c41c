"""Spelling in English and Welsh at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.spelling import Speller, Word, load_speller, words_in

LOADED = load_speller()


@pytest.fixture
def speller() -> Speller:
    if LOADED is None:
        pytest.skip("Hunspell has no build for this machine")
    LOADED.set_own_words(())
    return LOADED


def spelt(text: str) -> list[str]:
    return [word.text for word in words_in(text)]


def test_words_are_letters_with_apostrophes_inside() -> None:
    assert spelt("The child’s ‘well-being’, o'clock: tŷ!") == [
        "The",
        "child’s",
        "well",
        "being",
        "o'clock",
        "tŷ",
    ]


@pytest.mark.parametrize(
    "text",
    ["https://northmoor.example/a-b", "www.x.example", "a.b@c.example", "/tmp/x", r"C:\Users\x", "1a", "v2"],
)
def test_addresses_paths_and_what_holds_a_digit_are_not_spelt(text: str) -> None:
    assert spelt(f"see {text} now") == ["see", "now"]


def test_a_run_of_letters_too_long_for_a_word_is_passed_over() -> None:
    assert spelt("a" * 61) == []
    assert spelt("a" * 60) == ["a" * 60]


@given(st.text())
def test_a_word_stands_where_it_says(text: str) -> None:
    words = list(words_in(text))
    assert all(text[word.start : word.end] == word.text for word in words)
    assert [word.start for word in words] == sorted(word.start for word in words)


def test_where_a_word_stands() -> None:
    assert list(words_in("an ox")) == [Word(0, 2, "an"), Word(3, 5, "ox")]


@pytest.mark.parametrize("word", ["safeguarding", "organise", "children’s", "heddlu", "tŷ", "Gymraeg", "I"])
def test_both_languages_are_right_at_once(speller: Speller, word: str) -> None:
    assert speller.is_right(word)


@pytest.mark.parametrize("word", ["recieve", "safegaurding", "hedddlu", "VEMT", "color"])
def test_what_no_language_has_is_wrong(speller: Speller, word: str) -> None:
    assert not speller.is_right(word)


@pytest.mark.parametrize(
    "word", ["VEMT", "VEMT’s", "VEMT's", "Northmoor", "multiagency", "Multiagency", "MULTIAGENCY"]
)
def test_an_offices_words_are_right(speller: Speller, word: str) -> None:
    speller.set_own_words(["VEMT", "Northmoor Police", "multiagency"])
    assert speller.is_right(word)


def test_an_offices_word_in_capitals_is_not_right_in_small_letters(speller: Speller) -> None:
    speller.set_own_words(["VEMT"])
    assert not speller.is_right("vemt")
    assert speller.suggestions("vemt")[0] == "VEMT"


def test_suggestions_come_from_both_languages_in_turn(speller: Speller) -> None:
    assert "receive" in speller.suggestions("recieve")
    assert "heddlu" in speller.suggestions("hedddlu")
    assert len(speller.suggestions("comisioner")) <= 7


def test_a_suggestion_keeps_the_curly_apostrophe(speller: Speller) -> None:
    assert "child’s" in speller.suggestions("chidl’s")


def test_a_right_word_has_no_suggestions(speller: Speller) -> None:
    assert speller.suggestions("colour") == ()
