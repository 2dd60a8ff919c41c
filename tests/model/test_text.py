"""What text may be, and how it is folded and counted."""

import sys
from xml.etree import ElementTree

import pytest
from hypothesis import given

from editor.model.text import clean, count_words, fold, one_line
from tests.strategies import FORBIDDEN, HOSTILE, dirty_texts, texts


@pytest.mark.parametrize("forbidden", FORBIDDEN, ids=ascii)
def test_characters_that_xml_forbids_are_taken_out(forbidden: str) -> None:
    assert clean(f"be{forbidden}fore") == "before"


@pytest.mark.parametrize("piece", HOSTILE, ids=ascii)
def test_everything_that_xml_can_carry_stays_as_typed(piece: str) -> None:
    assert clean(f"a{piece}b") == f"a{piece}b"


@pytest.mark.parametrize(
    ("typed", "kept"), [("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\n\rb", "a\n\nb"), ("\r\r\n", "\n\n")]
)
def test_each_line_end_is_one_newline(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(dirty_texts())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(dirty_texts())
def test_clean_text_passes_through_xml(text: str) -> None:
    element = ElementTree.Element("t")
    element.text = clean(text)
    read = ElementTree.fromstring(ElementTree.tostring(element, encoding="utf-8"))
    assert (read.text or "") == clean(text)


def test_clean_keeps_exactly_the_characters_of_xml_1_0() -> None:
    ranges = [(0x9, 0xA), (0x20, 0xD7FF), (0xE000, 0xFFFD), (0x10000, 0x10FFFF)]
    allowed = "".join(chr(code) for first, last in ranges for code in range(first, last + 1))
    everything = "".join(map(chr, range(sys.maxunicode + 1))).replace("\r", "")
    assert clean(everything) == allowed
    forbidden = set(everything) - set(allowed)
    assert not any(map(clean, forbidden))


@given(texts())
def test_one_line_has_no_line_end_and_no_margin(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert line.split() == text.split()


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Tŷ", "ty"),
        ("TY\u0302", "ty"),
        ("ÉLAN", "elan"),
        ("Straße", "strasse"),
        ("ﬁle", "file"),
        ("Safer™", "safertm"),
        ("İstanbul", "istanbul"),
    ],
)
def test_folding_passes_over_case_and_accents(typed: str, wanted: str) -> None:
    assert fold(typed) == wanted


@given(texts())
def test_folding_is_blind_to_case_and_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text.casefold()) == fold(text)


def test_every_character_folds_to_something_stable() -> None:
    folded = fold("".join(map(chr, range(sys.maxunicode + 1))))
    assert fold(folded) == folded


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" – … “ ” ", 0),
        ("One two\nthree", 3),
        ("well-being isn’t isn't", 3),
        ("16 recommendations", 2),
        ("Tŷ Gwyn", 2),
        ("snake_case", 2),
        ("-dash- ’quote’", 2),
    ],
)
def test_words_are_counted_as_people_count_them(text: str, count: int) -> None:
    assert count_words(text) == count
