"""The Word file: valid, honest about itself, one real tick box for each option, no text where it does not belong."""

import re
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from time import process_time
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given
from lxml import etree

from editor.model.document import Document, new_document
from editor.model.richtext import ListItem, Run, rich
from editor.model.values import Answers
from editor.output import read_crest, to_word
from editor.output.word.links import uri_of
from editor.output.word.xml import element, parsed, run, run_markup
from forms.schema import FormDefinition, RecordsField
from tests.builders import (
    EVERY_KIND_ANSWERS,
    NORTHMOOR,
    NOW,
    definition,
    document_of,
    every_kind,
    every_kind_form,
    force_statement,
    pcc_response,
    prose,
    shipped_form,
)
from tests.output.pictures import png
from tests.schemas import validate_package
from tests.strategies import answers, rich_texts, texts

PCC = shipped_form("pcc-response")
STATEMENT = shipped_form("force-statement")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
PREFIXES = {"w": W[1:-1], "w14": W14[1:-1]}


def word(document: Document, form: FormDefinition = PCC) -> bytes:
    return to_word(document, form, None, NOW)


def part(data: bytes, name: str) -> str:
    with ZipFile(BytesIO(data)) as package:
        return package.read(name).decode()


def found(data: bytes, path: str, name: str = "word/document.xml") -> list[str]:
    """What an XPath gives: attributes or texts."""
    root = etree.fromstring(part(data, name).encode())
    result = root.xpath(path, namespaces=PREFIXES)
    assert isinstance(result, list)
    return [str(each) for each in result]


# --- valid -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("document", "form"),
    [
        (pcc_response(), PCC),
        (force_statement(), STATEMENT),
        (every_kind(), every_kind_form()),
        (every_kind(**EVERY_KIND_ANSWERS), every_kind_form()),
    ],
    ids=["empty response", "empty statement", "own form, empty", "own form, full"],
)
def test_the_package_is_valid(document: Document, form: FormDefinition) -> None:
    assert validate_package(word(document, form)) == []


@given(answers(every_kind_form()))
def test_any_answers_make_a_valid_package(values: Answers) -> None:
    form = every_kind_form()
    assert validate_package(to_word(new_document(form, NORTHMOOR, NOW, values), form, None, NOW)) == []


@given(rich_texts())
def test_any_text_makes_a_valid_package_on_every_kind_of_ground(text: object) -> None:
    document = pcc_response().with_answers({"executive_summary": text, "pcc_comment": text})  # type: ignore[dict-item]
    assert validate_package(word(document)) == []


def test_a_package_with_a_crest_is_valid() -> None:
    assert validate_package(to_word(pcc_response(), PCC, read_crest(png(60, 40)), NOW)) == []


def test_tables_that_would_touch_stay_two_tables() -> None:
    two = prose("| a |\n|---|\n| b |").blocks * 2
    document = pcc_response().with_answers({"executive_summary": rich(two)})
    assert (
        len(found(word(document), "//w:tbl/following-sibling::*[1][self::w:p]/w:pPr/w:spacing/@w:line")) == 1
    )


def test_a_frame_of_many_kinds_is_one_cell_without_frames_inside() -> None:
    data = word(every_kind(**EVERY_KIND_ANSWERS), every_kind_form())
    assert len(found(data, "//w:body/w:tbl[not(w:tblGrid/w:gridCol[2])]/w:tblPr/w:tblW/@w:w")) == 1
    assert found(data, "//w:tbl//w:pStyle[@w:val='OfficeUse']/@w:val") == []
    assert found(data, "//w:tbl//w:tbl") == []


def test_the_last_line_of_list_and_details_has_room_below() -> None:
    document = pcc_response(published_on="2026-01-05", executive_summary="- a\n- b\n\nend")
    path = "//w:p[w:pPr/w:spacing/@w:after='160']//w:t/text()"
    assert found(word(document), path) == [
        "Is Northmoor Police quoted in the report?", "☐", " Yes", "☐", " No", "b",
    ]  # fmt: skip


def test_narratives_that_follow_each_other_without_label_are_valid() -> None:
    fields = "".join(
        f'[[sections.fields]]\nkind = "rich"\nid = "{name}"\nlabel = "{name}"\nprints = "value"\n'
        for name in "abc"
    )
    form = definition(
        'id = "own"\nversion = 1\nname = "Own"\ntitle = "Own"\n[[sections]]\nid = "s"\ntitle = "S"\nboxed = true\n'
        '[[sections.fields]]\nkind = "text"\nid = "t"\nlabel = "T"\nrole = "title"\n' + fields
    )
    table = {"v": 1, "blocks": [{"t": "table", "rows": [[[{"s": "x"}]]]}]}
    data = word(document_of(form, a=table, b=table, c=table), form)
    assert validate_package(data) == []
    assert len(found(data, "//w:sdtContent[w:tbl]/w:p/w:bookmarkStart/@w:name")) == 2


# --- tick boxes --------------------------------------------------------------------------------------


def boxes(document: Document) -> dict[str, str]:
    data = word(document)
    path = "//w:sdtPr[w14:checkbox]/"
    tags, states = found(data, f"{path}w:tag/@w:val"), found(data, f"{path}w14:checkbox/w14:checked/@w14:val")
    signs = found(data, "//w:sdt[w:sdtPr/w14:checkbox]/w:sdtContent//w:t/text()")
    assert [sign == "☒" for sign in signs] == [state == "1" for state in states]
    return dict(zip(tags, states, strict=True))


def test_a_response_has_exactly_nine_boxes() -> None:
    ticked = boxes(
        pcc_response(
            inspection_types=["national", "thematic"],
            force_quoted=False,
            forwarded_home_office={"done": True, "on": None},
        )
    )
    assert ticked == {
        "hpr1.inspection_types.force_specific": "0",
        "hpr1.inspection_types.national": "1",
        "hpr1.inspection_types.follow_up": "0",
        "hpr1.inspection_types.thematic": "1",
        "hpr1.inspection_types.partner": "0",
        "hpr1.force_quoted.yes": "0",
        "hpr1.force_quoted.no": "1",
        "hpr1.forwarded_home_office": "1",
        "hpr1.published_website": "0",
    }


def test_unknown_leaves_every_box_empty_and_says_so_in_the_custom_xml() -> None:
    document = pcc_response(published_website={"done": None, "on": "2026-03-01"}, inspection_types=[])
    assert set(boxes(document).values()) == {"0"}
    unrecorded = found(word(document), "//*[@recorded='false']/@tag", "customXml/item1.xml")
    assert {"hpr1.force_quoted", "hpr1.forwarded_home_office", "hpr1.published_website"} <= set(unrecorded)
    assert "hpr1.inspection_types" not in unrecorded


# --- controls ----------------------------------------------------------------------------------------


def test_every_field_has_its_control_with_title_and_its_own_number() -> None:
    data = word(every_kind(**EVERY_KIND_ANSWERS), every_kind_form())
    tags = found(data, "//w:sdtPr/w:tag/@w:val")
    assert len(set(tags)) == len(tags)
    assert {"hpr1.brigname", "hpr1.slipwayday", "hpr1.helmsman", "hpr1.voyagetale", "hpr1.hullscraped.on",
            "hpr1.crates.1.manifest", "hpr1.crates.2.perils.heavy_peril",
            "hpr1.hailings.1.shouted"} <= set(tags)  # fmt: skip
    assert len(found(data, "//w:sdtPr/w:alias/@w:val")) == len(tags)
    ids = found(data, "//w:sdtPr/w:id/@w:val")
    assert len(set(ids)) == len(tags)


def test_a_long_tag_and_bookmark_are_shortened_to_what_word_takes() -> None:
    long = "a" * 40
    form = definition(
        'id = "own"\nversion = 1\nname = "Own"\ntitle = "Own"\n[[sections]]\nid = "s"\ntitle = "S"\n'
        '[[sections.fields]]\nkind = "text"\nid = "t"\nlabel = "T"\nrole = "title"\n'
        f'[[sections.fields]]\nkind = "records"\nid = "{long}"\nlabel = "R"\nsingular = "R"\n'
        + "".join(
            f'[[sections.fields.fields]]\nkind = "rich"\nid = "{long[1:]}{end}"\nlabel = "{end}"\n'
            for end in "bc"
        )
    )
    data = word(document_of(form, **{long: [{}, {}]}), form)
    tags, marks = found(data, "//w:tag/@w:val"), found(data, "//w:bookmarkStart/@w:name")
    assert max(map(len, tags)) == 63
    assert max(map(len, marks)) == 40
    assert len(set(tags)) == len(tags) == 4
    assert len(set(marks)) == len(marks)
    assert validate_package(data) == []


def test_a_date_is_a_real_date_in_british_order() -> None:
    date = etree.fromstring(
        part(word(pcc_response(published_on="2017-09-21")), "word/document.xml").encode()
    ).find(f".//{W}date")
    assert date is not None
    assert date.get(f"{W}fullDate") == "2017-09-21T00:00:00Z"
    settings = [(each.tag.removeprefix(W), each.get(f"{W}val")) for each in date]
    assert settings[:2] == [("dateFormat", "d MMMM yyyy"), ("lid", "en-GB")]


def test_an_unanswered_field_shows_only_a_prompt() -> None:
    data = word(pcc_response(inspection_title="T"))
    prompts = found(data, "//w:sdt[w:sdtPr/w:showingPlcHdr]/w:sdtPr/w:tag/@w:val")
    assert prompts == ["hpr1.published_on", "hpr1.pcc_comment"]
    assert (
        found(data, "//w:sdt[w:sdtPr/w:showingPlcHdr]//w:r[not(w:rPr/w:rStyle/@w:val='PlaceholderText')]")
        == []
    )


def test_a_narrative_has_a_bookmark_on_the_paragraph_before() -> None:
    data = word(pcc_response(executive_summary="S", force_response="F", pcc_comment="C"))
    path = "//w:bookmarkStart[contains(@w:name, '_after_')]/ancestor::w:p[1]//w:t/text()"
    assert found(data, path) == [
        "Executive summary of report",
        "Force response to recommendations",
        "Comment by the PCC:",
    ]


# --- what the file says of itself --------------------------------------------------------------------

TEXT = {
    "inspection_title": "Withdrawn",
    "executive_summary": "Withdrawn",
    "force_response_by": {"name": "Withdrawn", "role": "Withdrawn"},
    "pcc_comment": "Withdrawn",
}


def test_no_text_stands_in_any_hidden_part() -> None:
    data = word(pcc_response(**TEXT))
    with ZipFile(BytesIO(data)) as package:
        holding = [name for name in package.namelist() if b"Withdrawn" in package.read(name)]
    assert holding == ["word/document.xml", "docProps/core.xml"]  # the title is the file's title


def test_the_custom_xml_holds_ids_and_digests() -> None:
    document = pcc_response(pcc_comment="C")
    item = etree.fromstring(part(word(document), "customXml/item1.xml").encode())
    assert {str(key): str(value) for key, value in item.attrib.items()} == {
        "id": document.id,
        "revision": "0",
        "form": "pcc-response",
        "formVersion": "2",
        "schema": "hpr1",
    }
    digests = {each.get("tag"): each.get("sha256") for each in item}
    assert set(digests) == {f"hpr1.{field.id}" for field in PCC.fields if not isinstance(field, RecordsField)}
    assert re.fullmatch("[0-9a-f]{64}", digests["hpr1.pcc_comment"] or "")


def test_custom_properties_carry_record_revision_and_schema() -> None:
    document = pcc_response()
    properties = etree.fromstring(part(word(document), "docProps/custom.xml").encode())
    assert {each.get("name"): each[0].text for each in properties} == {
        "Record": document.id,
        "Revision": "0",
        "Schema": "hpr1",
    }


def test_core_properties_name_title_office_language_and_time() -> None:
    at = datetime(2026, 3, 2, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    core = docx.Document(BytesIO(to_word(pcc_response(inspection_title="T"), PCC, None, at))).core_properties
    assert (core.title, core.author, core.last_modified_by) == ("T", NORTHMOOR.body, NORTHMOOR.body)
    assert core.language == "en-GB"
    assert core.created == core.modified == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert "python-docx" not in part(word(pcc_response()), "docProps/core.xml")


def test_a_title_of_300_characters_is_cut_only_in_the_properties() -> None:
    title = "Custody " * 37 + "end."
    data = word(pcc_response(inspection_title=title))
    assert docx.Document(BytesIO(data)).core_properties.title == title[:255]
    assert title in found(data, "//w:t/text()")


def test_the_footer_counts_pages_and_carries_the_short_reference() -> None:
    document = pcc_response()
    data = word(document)
    assert found(data, "//w:fldSimple/@w:instr", "word/footer1.xml") == [" PAGE ", " NUMPAGES "]
    assert found(data, "//w:t/text()", "word/footer1.xml") == [document.id, "Page ", "1", " of ", "1"]


def test_changes_are_tracked_from_the_start() -> None:
    assert "<w:trackRevisions/>" in part(word(pcc_response()), "word/settings.xml")


@pytest.mark.parametrize(
    ("width", "height", "wide", "high"),
    [(60, 40, 1.5875, 1.0583), (2000, 1000, 6, 3), (8000, 10, 12, 0.026), (1, 8000, 0.026, 3)],
)
def test_the_crest_keeps_its_proportions_and_stays_below_3_cm(
    width: int, height: int, wide: float, high: float
) -> None:
    data = to_word(pcc_response(), PCC, read_crest(png(width, height)), NOW)
    document = docx.Document(BytesIO(data))
    shape = document.inline_shapes[0]
    assert (shape.width.cm, shape.height.cm) == (pytest.approx(wide, abs=0.01), pytest.approx(high, abs=0.01))
    assert 'descr="Crest of Northmoor Police and Crime Commissioner’s Office"' in part(
        data, "word/document.xml"
    )


# --- text --------------------------------------------------------------------------------------------


def test_styles_are_the_templates() -> None:
    notation = "# h\n## i\n> q\n- b\n  1. n\n|# C\n| A |\n|---|\n| x |"
    document = pcc_response(force_response_by={"name": "N", "role": "R"}).with_answers(
        {"executive_summary": prose(notation)}
    )
    styles = found(word(document), "//w:sdtContent//w:pStyle/@w:val")
    assert styles[:8] == [
        "Heading3",
        "Heading4",
        "Quote",
        "ListBullet",
        "ListNumber2",
        "Caption",
        "TableText",
        "TableText",
    ]


def test_a_table_repeats_its_header_and_keeps_rows_whole() -> None:
    document = pcc_response().with_answers({"executive_summary": prose("| A |\n|---|\n| x |\n| y |")})
    data = word(document)
    assert len(found(data, "//w:tr/w:trPr/w:cantSplit/@*|//w:tr[w:trPr/w:cantSplit]//w:t/text()")) == 3
    assert found(data, "//w:tr[w:trPr/w:tblHeader]//w:t/text()") == ["A"]


def starts(notation: str) -> list[dict[str, str]]:
    """For each list definition in use, its overridden starts by level."""
    document = pcc_response().with_answers({"executive_summary": prose(notation)})
    root = etree.fromstring(part(word(document), "word/numbering.xml").encode())
    return [
        {str(each.get(f"{W}ilvl")): str(each[0].get(f"{W}val")) for each in num.iterfind(f"{W}lvlOverride")}
        for num in root.iterfind(f"{W}num")
    ][2:]


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        ("1. a\n  1. b\n1. c", [{"0": "1", "1": "1", "2": "1"}]),
        ("1. a\nbetween\n1. b", [{"0": "1", "1": "1", "2": "1"}] * 2),
        ("1. a\n!1. b", [{"0": "1", "1": "1", "2": "1"}, {"0": "1"}]),
        ("1. a\n  1. b\n  !1. c", [{"0": "1", "1": "1", "2": "1"}, {"1": "1"}]),
        ("1. a\n- x\n1. b", [{"0": "1", "1": "1", "2": "1"}] * 2),
        # Under the second bullet Word would count on; a definition of its own makes it begin at 1.
        ("- a\n  1. x\n- b\n  1. y", [{"0": "1", "1": "1", "2": "1"}] * 2 + [{"1": "1", "2": "1"}]),
    ],
)
def test_lists_begin_anew_where_they_should(notation: str, expected: list[dict[str, str]]) -> None:
    assert starts(notation) == expected


def test_hostile_characters_stand_as_typed() -> None:
    text = "\x7f\x85\u2028\u2029\ufdd0\ufffc \u202e\U0010ffff & <b> ]]>  two"
    data = word(pcc_response(inspection_title=text))
    assert text in found(data, "//w:t/text()")
    assert validate_package(data) == []


@pytest.mark.parametrize(
    ("href", "uri"),
    [
        ("https://n.example/a?b=1&c=%20#d", "https://n.example/a?b=1&c=%20#d"),
        ("https://n.example/100%", "https://n.example/100%25"),
        ("https://n.example/{a}#b#c", "https://n.example/%7Ba%7D#b%23c"),
        ("https://[::1]:80/[x]", "https://[::1]:80/%5Bx%5D"),
        ("https://n.example:port/", "https://n.example%3Aport/"),
        ("mailto:ŵ@n.example", "mailto:%C5%B5@n.example"),
    ],
)
def test_addresses_become_valid_uris(href: str, uri: str) -> None:
    assert uri_of(href) == uri


@given(texts())
def test_markup_makes_the_same_run_as_elements(text: str) -> None:
    (made,) = parsed(run_markup(text, "<w:b/>"))
    assert etree.tostring(made, method="c14n", exclusive=True) == etree.tostring(
        run(text, element("w:b")), method="c14n", exclusive=True
    )


def test_a_megabyte_is_written_in_well_under_a_second() -> None:
    item = ListItem("ol", 0, (Run("A sentence of plain words. " * 8),))
    text = rich([item] * 5000)
    document = pcc_response().with_answers({"executive_summary": text})
    start = process_time()
    word(document)
    assert process_time() - start < 1
