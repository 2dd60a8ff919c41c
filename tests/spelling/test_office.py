"""Names and labels count as right without anybody's adding them."""

from editor.spelling.office import right_words
from tests.builders import NORTHMOOR, every_kind_form


def test_the_offices_words_and_names_count() -> None:
    words = right_words(["VEMT", "Ann Other"], NORTHMOOR)
    assert {"VEMT", "Ann Other", "Northmoor", "Ashdown", "Hale", "Commissioner’s"} <= set(words)


def test_the_labels_of_the_form_count_too() -> None:
    words = set(right_words([], NORTHMOOR, every_kind_form()))
    assert {"Tidewatch", "brig", "slipway", "Ketch", "Manifest", "Vessel", "Stowed"} <= words
    assert not [word for word in words if "{" in word]
