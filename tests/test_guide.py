"""The help pages."""

import re

import pytest

import resources
from editor.guide import Page, find, page, page_of, pages, picture, plain

PAGES = pytest.mark.parametrize("shown", pages(), ids=lambda shown: shown.id)


def found(typed: str) -> list[str]:
    return [hit.page.id for hit in find(typed)]


def test_the_pages_come_in_their_order_with_their_titles() -> None:
    assert [each.id for each in pages()][:3] == ["first-steps", "the-form", "recommendations"]
    assert page("the-clock").title == "The clock"
    assert page("no such page") is pages()[0]


@PAGES
def test_every_link_leads_to_a_page_or_a_picture_of_ours(shown: Page) -> None:
    ids = {each.id for each in pages()}
    for address in re.findall(r"\]\(([^)]*)\)", shown.text):
        scheme, _, name = address.partition(":")
        assert scheme in ("help", "picture"), address
        assert name in ids if scheme == "help" else picture(name).startswith(b"\x89PNG")


@PAGES
def test_every_page_is_short_plain_and_says_what_its_pictures_show(shown: Page) -> None:
    assert shown.text.startswith("# ")
    assert 60 <= len(plain(shown.text).split()) <= 400
    assert "<" not in shown.text
    assert all(words for words in re.findall(r"!\[([^\]]*)\]", shown.text))


def test_the_pictures_are_few_and_small() -> None:
    names = resources.names("help/pictures", ".png")
    used = set(re.findall(r"picture:([\w-]+)\.png", "".join(each.text for each in pages())))
    assert set(names) == used
    assert len(names) <= 8
    assert all(len(picture(f"{name}.png")) <= 60_000 for name in names)


def test_all_words_must_be_on_the_page_in_any_order_and_perhaps_only_begun() -> None:
    assert "the-clock" in found("bank holid")
    assert found("bank zebra") == []
    assert found("Holidays BANK") == found("bank holidays")


def test_a_page_with_the_word_in_its_title_comes_first() -> None:
    assert found("keyboard")[0] == "keyboard"
    assert found("version")[0] == "versions"


def test_a_snippet_has_the_word_in_it() -> None:
    hit = next(hit for hit in find("hatched") if hit.page.id == "the-clock")
    assert "hatched" in hit.snippet
    assert len(hit.snippet) < 200
    assert "**" not in hit.snippet


def test_nothing_typed_finds_every_page() -> None:
    assert [hit.page for hit in find(" ")] == list(pages())


def test_the_page_fits_the_place_where_the_keyboard_is() -> None:
    assert page_of(iter(["TextBox", "RecordsEditor", "FormPage", "ResponsePlace"])) == "recommendations"
    assert page_of(iter(["LineBox", "ArchivePlace"])) == "archive"
    assert page_of(iter([])) == "first-steps"


def test_every_place_has_a_page_that_is_there() -> None:
    from editor.guide import _PAGE_OF  # noqa: PLC0415 - the table itself is what is looked at

    assert set(_PAGE_OF.values()) <= {each.id for each in pages()}
