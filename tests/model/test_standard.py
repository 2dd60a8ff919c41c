"""Standard paragraphs: placeholders and what fills them."""

from editor.model.richtext import RichText
from editor.model.standard import PLACEHOLDERS, filled, left_open, placeholder_words
from tests.builders import NORTHMOOR, pcc_response, prose, shipped_form

PCC = shipped_form("pcc-response")


def fill(notation: str, **answers: str) -> RichText:
    return filled(prose(notation), placeholder_words(pcc_response(**answers), PCC))


def test_the_offices_and_the_reports_words_are_filled_in() -> None:
    text = fill(
        "{force} thanks **{chief_officer}**. “{report_title}” came out on {published_on}; we answer by {last_day}.",
        inspection_title="Custody",
        published_on="2024-01-05",
    )
    assert text == prose(
        "Northmoor Police thanks **Robin Hale**. “Custody” came out on 5 January 2024; we answer by 29 February 2024."
    )


def test_a_word_that_is_not_known_yet_stays_as_it_is() -> None:
    text = fill("Published on {published_on} by {nobody} {Force}.")
    assert text == prose("Published on {published_on} by {nobody} {Force}.")
    assert left_open(text) == ("published_on",)


def test_before_the_law_there_is_no_last_day() -> None:
    assert fill("{last_day}", published_on="2016-03-22") == prose("{last_day}")


def test_tables_are_filled_too() -> None:
    assert fill("|# {force}\n| {force} |") == prose("|# Northmoor Police\n| Northmoor Police |")


def test_a_value_is_never_filled_again() -> None:
    assert fill("{report_title}", inspection_title="{force}") == prose("{force}")


def test_every_placeholder_has_a_word_once_all_is_recorded() -> None:
    document = pcc_response(inspection_title="Custody", published_on="2024-01-05")
    assert document.office == NORTHMOOR
    assert set(placeholder_words(document, PCC)) == set(PLACEHOLDERS)
