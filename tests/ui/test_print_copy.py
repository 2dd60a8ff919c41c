"""The PDF that Qt makes: it holds the words of the page, and claims no more than it is."""

from concurrent.futures import ThreadPoolExecutor

import pypdfium2  # type: ignore[import-untyped]  # (it brings no types)
import pytest

from editor.output.pdf import lacking
from editor.ui.writing.print_copy import LABEL, make_print_copy

PAGE = (
    "<title>Custody &amp; care</title><header>Not this</header><main><h1>Custody</h1><nav>Nor this</nav>"
    '<ul class="boxes"><li><span class="mark">☒</span>National</li></ul>'
    "<table><thead><tr><th>Item</th></tr></thead><tbody><tr><td>Ten &lt;b&gt;</td></tr></tbody></table>{more}</main>"
)


def text_of(pdf: bytes) -> list[str]:
    """The words of each page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


@pytest.fixture(autouse=True)
def with_qt(qapp: object) -> object:
    return qapp


def test_the_words_of_the_main_part_are_there_and_no_others() -> None:
    (page,) = text_of(make_print_copy(PAGE.format(more="")))
    for words in ("Custody", "☒", "National", "Item", "Ten <b>", "Page 1 of 1"):
        assert words in page
    assert "this" not in page


def test_each_page_says_that_it_is_a_print_copy() -> None:
    pages = text_of(make_print_copy(PAGE.format(more="<p>A line of words.</p>" * 120)))
    assert len(pages) > 1
    assert all(page.startswith(LABEL) for page in pages)
    assert sum(page.count("A line of words.") for page in pages) == 120


def test_it_has_the_pages_title_and_no_claim_to_be_accessible() -> None:
    data = make_print_copy(PAGE.format(more=""))
    assert "tags" in lacking(data)
    with pypdfium2.PdfDocument(data) as document:
        assert document.get_metadata_dict()["Title"] == "Custody & care"


def test_it_can_be_made_beside_the_window() -> None:
    """In a thread of Python's own, as the publication pack is written; Qt's warnings are failures here."""
    page = PAGE.format(more="<p>A line of words.</p>" * 2_000)
    with ThreadPoolExecutor(max_workers=1) as pool:
        assert len(text_of(pool.submit(make_print_copy, page).result())) > 20
