"""Records in tables, the letter, sections of the writer's own: each word and relation once, in every format."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree, html

from editor.importing.word import read_answers
from editor.model.document import Document
from editor.output import to_html, to_text, to_word
from editor.output.blocks import Box, Composition, RecordTable, SectionHeading
from editor.output.compose import compose
from editor.output.word.narrative import TEXT_WIDTH
from editor.output.word.record_table import column_widths
from tests.builders import NOW, every_kind, every_kind_form, northmoor_two_reports, pcc_response, shipped_form
from tests.northmoor import ITEMS, TWO_REPORTS
from tests.schemas import validate_package

PCC = shipped_form("pcc-response")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMESPACES = {"w": W[1:-1]}


def table(document: Document, field: str) -> RecordTable:
    found = [each for each in flat(compose(document, PCC)) if each.place.field == field]
    assert len(found) == 1
    return found[0]


def flat(composition: Composition) -> list[RecordTable]:
    blocks = [
        each
        for block in composition.blocks
        for each in (block.blocks if isinstance(block, Box) else (block,))
    ]
    return [each for each in blocks if isinstance(each, RecordTable)]


def rows(document: Document, field: str) -> list[list[tuple[str, ...]]]:
    return [[cell.texts for cell in row] for row in table(document, field).rows]


def body(document: Document) -> etree._Element:
    with ZipFile(BytesIO(to_word(document, PCC, None, NOW))) as package:
        return etree.fromstring(package.read("word/document.xml"))


def page(document: Document) -> html.HtmlElement:
    return html.fromstring(to_html(document, PCC, None))


# --- which columns ---------------------------------------------------------------------------------------


def test_a_column_that_nobody_answers_is_not_there() -> None:
    document = pcc_response(items=[{"item_kind": "afi", "item_text": "Tell victims."}])
    found = table(document, "items")
    assert found.columns == ("Kind", "What it says")
    assert rows(document, "items") == [[("Area for improvement",), ("Tell victims.",)]]


def test_values_that_name_a_record_together_stand_in_one_cell() -> None:
    document = pcc_response(items=[{"item_kind": "recommendation", "item_number": "10 and 22"}, {}])
    assert table(document, "items").columns == ("Item",)
    assert rows(document, "items") == [[("Recommendation 10 and 22",)], [()]]


def test_what_prints_as_a_line_stands_below_the_value_it_belongs_to() -> None:
    document = pcc_response(
        items=[
            {"id": "a", "item_number": "1", "item_text": "Do it.", "item_page": "7"},
            {"id": "b", "item_number": "1a", "item_text": "Now.", "item_part_of": "a", "item_owners_named": "All"},
        ]
    )  # fmt: skip
    assert rows(document, "items") == [
        [("1",), ("Do it.", "Page 7"), ()],
        [("1a",), ("Now.", "Part of: 1"), ("All",)],
    ]


def test_pointing_at_none_is_said_where_others_point_at_something() -> None:
    reports = [{"id": "two", "report_title": "Two"}]
    grades = [{"graded_area": "Custody"}, {"graded_area": "Calls", "graded_in": "two"}]
    assert rows(pcc_response(further_reports=reports, grades=grades), "grades") == [
        [("Custody",), ("First report",)],
        [("Calls",), ("Two",)],
    ]
    assert table(pcc_response(further_reports=reports, grades=grades[:1]), "grades").columns == ("Area",)


def test_records_of_which_nothing_is_answered_still_make_a_table() -> None:
    assert rows(pcc_response(grades=[{}]), "grades") == [[()]]


def test_a_copy_is_printed_once_it_was_sent() -> None:
    planned = {"copy_to": "Home Office"}
    assert not flat(compose(pcc_response(copies=[planned]), PCC))
    sent = table(pcc_response(copies=[planned, {"copy_to": "HMICFRS", "copy_on": "2026-02-03"}]), "copies")
    assert [row[0].place.record for row in sent.rows] == [1]


def test_equal_names_are_told_apart_by_what_they_belong_to() -> None:
    document = northmoor_two_reports()
    text = to_text(document, PCC)
    assert "Answer to Recommendation 10, Recommendation 22\n" in text
    assert "Recommendation 1 (First report), Recommendation 2 (First report)" in text
    assert "Recommendation 2 (Coming home: how the police look for people who are missing)" in text


# --- every word, once, in every format -------------------------------------------------------------------


def word_text(document: Document) -> str:
    return "\n".join(
        "".join(map(_characters, paragraph.iter())) for paragraph in body(document).iter(f"{W}p")
    )


def _characters(each: etree._Element) -> str:
    return {f"{W}t": each.text or "", f"{W}br": "\n", f"{W}tab": " "}.get(str(each.tag), "")


def html_text(document: Document) -> str:
    for each in (whole := page(document)).iter("br"):
        each.tail = "\n" + (each.tail or "")
    return "\n".join(str(text) for text in whole.find("body").itertext())


def plain_text(document: Document) -> str:
    return to_text(document, PCC)


@pytest.mark.parametrize("output", [word_text, html_text, plain_text], ids=lambda each: each.__name__)
def test_every_word_of_a_rich_response_is_there(output: object) -> None:
    assert callable(output)
    text = str(output(northmoor_two_reports()))
    for item in ITEMS:
        assert text.count(item["item_text"]) == 1
        assert item.get("item_owners_named", "") in text
    for record in (*TWO_REPORTS["answers"], *TWO_REPORTS["own_sections"]):
        words = record.get("body_explanation") or record["own_text"]
        assert text.count(words.split("\n")[0]) == 1
    for each in (
        *TWO_REPORTS["addressee"].split("\n"),
        TWO_REPORTS["salutation"],
        *TWO_REPORTS["cc"].split("\n"),
    ):
        assert each in text
    for each in (
        "Not graded",
        "Jointly with",
        "Ofsted",
        "30 June 2027",
        "calls-for-help.pdf",
        "19 November 2026",
    ):
        assert each in text


def test_every_word_and_relation_comes_back_from_word() -> None:
    document = northmoor_two_reports()
    assert dict(read_answers(to_word(document, PCC, None, NOW), PCC)) == dict(document.answers)


def test_sections_of_ones_own_stand_where_they_say() -> None:
    headings = [each.text_content() for each in page(northmoor_two_reports()).iter("h2")]
    assert headings[:2] == ["This letter", "Inspection details"]
    at = headings.index("PCC response to inspection")
    assert headings[at : at + 4] == [
        "PCC response to inspection", "What it costs", "How to complain", "Related documents",
    ]  # fmt: skip


def test_an_optional_section_leaves_no_heading_where_nothing_is_answered() -> None:
    sections = {
        each.section for each in compose(pcc_response(), PCC).blocks if isinstance(each, SectionHeading)
    }
    assert sections == {"details", "summary", "force", "comment"}
    form = every_kind_form()
    headings = [each.text for each in compose(every_kind(), form).blocks if isinstance(each, SectionHeading)]
    assert headings == ["On deck at Northmoor Police"]


# --- Word ------------------------------------------------------------------------------------------------


def test_a_rich_response_is_a_valid_package() -> None:
    assert validate_package(to_word(northmoor_two_reports(), PCC, None, NOW)) == []


def test_tables_repeat_their_header_and_have_neither_merged_nor_nested_cells() -> None:
    whole = body(northmoor_two_reports())
    tables = whole.findall(f".//{W}tbl")
    assert len(tables) == 5
    assert whole.findall(f".//{W}gridSpan") == whole.findall(f".//{W}vMerge") == []
    assert whole.findall(f".//{W}tbl//{W}tbl") == []
    for each in tables:
        lines = each.findall(f"{W}tr")
        assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in lines] == [True] + [False] * (
            len(lines) - 1
        )
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in lines)
        widths = [int(column.get(f"{W}w", "")) for column in each.iter(f"{W}gridCol")]
        assert sum(widths) == TEXT_WIDTH
        assert {len(row.findall(f"{W}tc")) for row in lines} == {len(widths)}
        caption = each.find(f"{W}tblPr/{W}tblCaption")
        assert caption is not None
        assert caption.get(f"{W}val")


def test_a_long_text_gets_most_room_and_a_number_little() -> None:
    document = pcc_response(
        items=[
            {
                "item_kind": "afi",
                "item_text": "word " * 60,
                "item_due": "2026-12-31",
                "item_owners": ["force"],
            }
        ]
    )
    kind, text, owners, due = column_widths(table(document, "items"))
    assert text > TEXT_WIDTH / 3 > kind > due
    assert owners < TEXT_WIDTH / 5


def test_a_table_of_addresses_stays_inside_the_page() -> None:
    address = "https://northmoor.example/" + "x" * 200
    document = pcc_response(related_documents=[{"related_title": address, "related_to": address}])
    widths = column_widths(table(document, "related_documents"))
    assert sum(widths) == TEXT_WIDTH
    assert min(widths) > 0


def test_a_choice_is_a_list_to_drop_down_and_an_empty_cell_leaves_room_to_fill_in() -> None:
    whole = body(pcc_response(grades=[{"graded_area": "Custody", "grade": "good"}, {"graded_area": "Calls"}]))
    lists = list(whole.iter(f"{W}dropDownList"))
    assert len(lists) == 2
    offered = [(item.get(f"{W}value"), item.get(f"{W}displayText")) for item in lists[0]]
    assert offered[:2] == [("outstanding", "Outstanding"), ("good", "Good")]
    prompts = whole.xpath("//w:tbl//w:sdt[w:sdtPr/w:showingPlcHdr]//w:t/text()", namespaces=NAMESPACES)
    assert prompts == ["\u00a0"]


# --- the page --------------------------------------------------------------------------------------------


def test_each_table_of_the_page_has_caption_and_headers_for_columns_and_rows() -> None:
    whole = page(northmoor_two_reports())
    tables = list(whole.iter("table"))
    assert len(tables) == 5
    assert not whole.xpath("//@colspan|//@rowspan")
    for each in tables:
        heads = each.xpath("thead/tr/th/@scope")
        assert set(heads) == {"col"}
        for row in each.xpath("tbody/tr"):
            assert [cell.tag for cell in row] == ["th"] + ["td"] * (len(heads) - 1)
            assert row[0].get("scope") == "row"
        name = each.getparent().get("aria-label")
        caption = each.find("caption")
        assert name == ("Earlier responses and documents" if caption is None else caption.text_content())


def test_typed_markup_in_a_table_is_text() -> None:
    evil = "<script>x</script>&amp;"
    document = pcc_response(grades=[{"graded_area": evil}], related_documents=[{"related_title": evil}])
    whole = to_html(document, PCC, None)
    assert "<script" not in whole
    assert evil in page(document).find("body").text_content()


def test_only_a_long_word_may_break_anywhere() -> None:
    found = to_html(
        pcc_response(grades=[{"graded_area": "Constabulary " + "x" * 25}, {"graded_area": "Home"}]), PCC, None
    )
    assert re.findall(r'<th scope="row"><p class="(.*?)">', found) == ["typed breaks", "typed"]


# --- plain text ------------------------------------------------------------------------------------------


def test_a_row_reads_as_its_name_and_then_label_by_label() -> None:
    document = pcc_response(
        copies=[
            {"copy_to": "Home Office", "copy_by": "email", "copy_on": "2026-02-03"},
            {"copy_on": "2026-02-04"},
        ]
    )
    assert to_text(document, PCC).endswith(
        "Copies sent\n\nHome Office\nBy: E-mail\nSent on: 3 February 2026\n\n–\nSent on: 4 February 2026\n"
    )


def test_the_letter_stands_in_paragraphs() -> None:
    text = to_text(pcc_response(addressee="Home Secretary\nLondon", salutation="Dear Sam,"), PCC)
    assert "\n\nHome Secretary\nLondon\n\nDear Sam,\n\n" in text
