"""Text and web page: every word in order, once; marks that read well; nothing typed becomes markup."""

import re

import pytest
from hypothesis import given
from lxml import html

from editor.model.richtext import RichText, plain_lines
from editor.output import Crest, read_crest, to_html, to_text
from editor.output.numbering import item_numbers
from tests.builders import (
    EVERY_KIND_ANSWERS,
    every_kind,
    every_kind_form,
    force_statement,
    pcc_response,
    prose,
    shipped_form,
)
from tests.output.pictures import png
from tests.strategies import rich_texts

PCC = shipped_form("pcc-response")


def summary_text(text: RichText) -> str:
    document = pcc_response().with_answers({"executive_summary": text})
    whole = to_text(document, PCC)
    return whole.split("report\n---------------------------\n\n")[1].split("\n\nForce response")[0]


def page(text: RichText | None = None, **answers: object) -> html.HtmlElement:
    document = pcc_response(**answers)
    document = document.with_answers({"executive_summary": text}) if text else document
    return html.fromstring(to_html(document, PCC, None))


def shape(text: RichText) -> str:
    """The markup of the narrative alone, classes left out."""
    source = to_html(pcc_response().with_answers({"executive_summary": text}), PCC, None)
    inside = source.split("Executive summary of report</h2>\n")[1].split("\n<h2>")[0]
    return re.sub(r' class="typed"', "", inside).replace("\n", "")


def in_order(words: list[str], of: str) -> bool:
    """Whether ``words`` stand in ``of`` in their order, whatever stands between."""
    rest = iter(of.split())
    return all(word in rest for word in words)


@given(rich_texts())
def test_text_holds_every_word_in_order(text: RichText) -> None:
    document = pcc_response().with_answers({"executive_summary": text or None})
    typed = " ".join(plain_lines(text)).split()
    assert in_order(typed, to_text(document, PCC))


@given(rich_texts())
def test_a_web_page_holds_every_character_in_order(text: RichText) -> None:
    document = pcc_response().with_answers({"executive_summary": text or None})
    source = to_html(document, PCC, None).split("<main>")[1]
    found = re.sub(r"<[^>]*>", " ", source)
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#x27;", "'"), ("&amp;", "&")):
        found = found.replace(entity, sign)
    typed = "".join("".join(plain_lines(text)).split())
    assert typed in "".join(found.split())


def test_a_list_reads_with_marks_and_indents() -> None:
    assert summary_text(prose("1. one\n  - a\n  - b⏎more\n1. two\nend")) == (
        "1. one\n   - a\n   - b\n     more\n2. two\n\nend"
    )


def test_a_link_shows_its_address_once() -> None:
    assert summary_text(
        prose("[**the** report](https://n.example/r) and [https://n.example](https://n.example)")
    ) == ("the report and https://n.example (https://n.example/r)")


def test_unknown_boxes_say_so_in_text_and_answered_ones_do_not() -> None:
    lines = to_text(pcc_response(force_quoted=True), PCC).splitlines()
    assert "Type of inspection: (not recorded)" in lines
    at = lines.index("Is Northmoor Police quoted in the report?")
    assert lines[at + 1 : at + 3] == ["[x] Yes", "[ ] No"]


def test_each_option_stands_once() -> None:
    text = to_text(pcc_response(inspection_types=["national"]), PCC)
    assert [line for line in text.splitlines() if line.startswith("[")] == [
        "[ ] Northmoor specific",
        "[x] National",
        "[ ] Follow up",
        "[ ] Thematic",
        "[ ] Partner inspection",
        "[ ] Yes",
        "[ ] No",
        "[ ] Response forwarded to Home Office (not recorded)",
        "[ ] Response published on PCC website (not recorded)",
    ]


@pytest.mark.parametrize(
    ("notation", "numbers"),
    [
        ("1. a\n1. b", [1, 2]),
        ("1. a\nbetween\n1. b", [1, None, 1]),
        ("1. a\n- x\n1. b", [1, None, 2]),
        ("1. a\n  1. x\n  1. y\n1. b\n  1. z", [1, 1, 2, 2, 1]),
        ("- a\n  1. x\n- b\n  1. y", [None, 1, None, 1]),
        ("1. a\n!1. b\n1. c", [1, 1, 2]),
        ("    1. a\n  1. b\n1. c", [1, 1, 1]),
    ],
)
def test_numbers_run_on_until_a_list_begins_anew(notation: str, numbers: list[int | None]) -> None:
    assert list(item_numbers(prose(notation).blocks)) == numbers


@pytest.mark.parametrize(
    ("notation", "markup"),
    [
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
        ("1. a\n- x\n1. b", '<ol><li>a</li></ol><ul><li>x</li></ul><ol start="2"><li>b</li></ol>'),
        ("1. a\n!1. b", "<ol><li>a</li></ol><ol><li>b</li></ol>"),
        ("- a\n    - deep\n- b", "<ul><li>a<ul><li>deep</li></ul></li><li>b</li></ul>"),
        ("    - deep\n- b", "<ul><li>deep</li></ul><ul><li>b</li></ul>"),
        ("# h\n## i", "<h3>h</h3><h4>i</h4>"),
        ("> q", "<blockquote><p>q</p></blockquote>"),
        ("***b***", "<p><strong><em>b</em></strong></p>"),
        ("a⏎b", "<p>a<br>b</p>"),
        ("<script>&", "<p>&lt;script&gt;&amp;</p>"),
    ],
)
def test_blocks_are_real_elements(notation: str, markup: str) -> None:
    assert shape(prose(notation)) == markup


def test_a_table_has_caption_and_column_headers() -> None:
    table = page(prose("|# Due\n| A | B |\n|---|\n| 1 | 2 |")).find(".//table")
    assert table.findtext("caption") == "Due"
    assert [(cell.text, cell.get("scope")) for cell in table.iter("th")] == [("A", "col"), ("B", "col")]
    assert [cell.text for cell in table.iter("td")] == ["1", "2"]


def test_a_page_names_its_language_title_and_main_part() -> None:
    found = page(inspection_title="Custody <&>")
    assert found.get("lang") == "en-GB"
    assert found.findtext(".//title") == "Custody <&>"
    assert [heading.text_content() for heading in found.iter("h1")] == [
        "Response by the PCC to HMICFRS inspections of Northmoor Police"
    ]
    assert len(found.findall(".//main")) == 1
    assert not found.findall(".//script")


def test_a_box_says_in_words_what_its_sign_shows() -> None:
    marks = page(inspection_types=["national"], force_quoted=None).xpath("//span[@role='img']")
    assert [mark.get("aria-label") for mark in marks[:3]] == ["Not ticked:", "Ticked:", "Not ticked:"]
    assert [mark.get("aria-label") for mark in marks[5:7]] == ["Not recorded:", "Not recorded:"]
    assert [mark.text for mark in marks[:2]] == ["☐", "☒"]


def test_a_value_that_continues_belongs_to_the_term_above() -> None:
    first = page(inspection_title="T", series="S").find(".//dl/div")
    assert [(each.tag, each.text) for each in first] == [
        ("dt", "Title of inspection"),
        ("dd", "T"),
        ("dd", "S"),
    ]


def test_headings_leave_no_level_out() -> None:
    document = every_kind(
        **{
            **EVERY_KIND_ANSWERS,
            "crates": [{"manifest": {"v": 1, "blocks": [{"t": "h", "level": 1, "runs": [{"s": "x"}]}]}}],
            "lashings": [],
            "moorings": [],
            "heaviest": None,
            "breakables": [],
        }
    )
    levels = [
        int(each.tag[1])
        for each in html.fromstring(to_html(document, every_kind_form(), None)).iter(
            "h1", "h2", "h3", "h4", "h5"
        )
    ]
    assert levels == [1, 2, 2, 2, 2, 3, 4, 5, 3]


def test_the_crest_travels_inside_with_words_for_it() -> None:
    crest: Crest = read_crest(png(4, 2))
    document = force_statement(title="T")
    image = html.fromstring(to_html(document, shipped_form("force-statement"), crest)).find(".//img")
    assert image is not None
    assert image.get("alt") == "Crest of Northmoor Police and Crime Commissioner’s Office"
    assert str(image.get("src")).startswith("data:image/png;base64,")
    assert (image.get("width"), image.get("height")) == ("4", "2")


def test_an_untitled_statement_still_has_a_heading() -> None:
    assert "<h1>Untitled Force statement</h1>" in to_html(
        force_statement(), shipped_form("force-statement"), None
    )
