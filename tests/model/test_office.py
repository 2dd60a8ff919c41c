"""The office profile: its words in labels and titles."""

import pytest
from hypothesis import given

from editor.model.office import OFFICE_KEYS, OfficeProfile
from forms.schema import OFFICE_WORDS
from tests.builders import NORTHMOOR
from tests.strategies import dirty_texts


def test_the_words_are_those_that_forms_may_hold() -> None:
    assert OfficeProfile().words().keys() == OFFICE_WORDS


def test_every_word_is_a_key_that_an_office_can_set() -> None:
    assert set(OFFICE_KEYS) >= OFFICE_WORDS


@pytest.mark.parametrize("word", sorted(OFFICE_WORDS))
def test_a_word_that_is_not_set_falls_back_to_a_neutral_one(word: str) -> None:
    assert OfficeProfile().fill(f"{{{word}}}").strip()
    assert OfficeProfile(**{word: "Set"}).fill(f"a {{{word}}} b") == "a Set b"


def test_words_that_look_like_words_to_fill_stay_as_they_are() -> None:
    assert OfficeProfile(force="{body} {{x}} {0}").fill("Is {force} quoted?") == "Is {body} {{x}} {0} quoted?"


def test_doubled_braces_print_as_braces() -> None:
    assert NORTHMOOR.fill("{{x}} {force_area}") == "{x} Northmoor"


def test_a_profile_as_a_dictionary_has_every_key_in_order() -> None:
    assert tuple(NORTHMOOR.as_dict()) == OFFICE_KEYS
    assert OfficeProfile(**NORTHMOOR.as_dict()) == NORTHMOOR


def test_some_values_change_and_the_others_stay() -> None:
    changed = NORTHMOOR.with_values({"commissioner": " Sam \n Orton "})
    assert changed.as_dict() == {**NORTHMOOR.as_dict(), "commissioner": "Sam Orton"}


@given(dirty_texts())
def test_every_value_is_kept_on_one_line_that_can_be_stored(text: str) -> None:
    value = NORTHMOOR.with_values({"body": text}).body
    assert len(value.splitlines()) <= 1
    assert value.encode().decode() == value
