"""An office's own template, filled: valid, read back the same, its own words and look kept."""

from functools import cache
from io import BytesIO
from typing import cast
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from editor.importing.word import read_answers, read_narratives
from editor.model.document import Document, new_document
from editor.model.edits import Place
from editor.model.richtext import RichText
from editor.model.values import Answers, Records
from editor.output import read_crest, to_word
from editor.output.word.template import starter_template
from forms.schema import FormDefinition
from tests.builders import (
    EVERY_KIND_ANSWERS,
    NORTHMOOR,
    NOW,
    every_kind,
    every_kind_form,
    force_statement,
    pcc_response,
    prose,
    shipped_form,
)
from tests.output.office_templates import (
    OWN_WORDS,
    SIGNED,
    TEMPLATES,
    add,
    branded,
    control,
    letter_paper_only,
    letterhead,
    line,
    of_other_styles,
    repacked,
    saved,
    words,
)
from tests.output.pictures import png
from tests.schemas import validate_package
from tests.strategies import answers, rich_texts

PCC, STATEMENT = shipped_form("pcc-response"), shipped_form("force-statement")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PREFIXES = {"w": W[1:-1]}
KINDS = (*TEMPLATES, "starter")


@cache
def template(kind: str, form: FormDefinition) -> bytes:
    return starter_template(form, NORTHMOOR) if kind == "starter" else TEMPLATES[kind](form)


def filled(document: Document, form: FormDefinition, data: bytes) -> bytes:
    return to_word(document, form, None, NOW, data)


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    with ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def found(data: bytes, path: str, name: str = "word/document.xml") -> list[str]:
    result = part(data, name).xpath(path, namespaces=PREFIXES)
    assert isinstance(result, list)
    return [str(each) for each in result]


def shown(data: bytes) -> str:
    return "\n".join("".join(map(str, each.itertext(f"{W}t"))) for each in part(data).iter(f"{W}p"))


# --- the law -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("document", "form"),
    [
        (pcc_response(), PCC),
        (force_statement(title="Custody", body="We agree.\n\n- a\n- b", posted_on="2026-01-05"), STATEMENT),
        (every_kind(), every_kind_form()),
        (every_kind(**EVERY_KIND_ANSWERS), every_kind_form()),
    ],
    ids=["empty response", "statement", "own form, empty", "own form, full"],
)
def test_what_is_filled_is_valid_and_read_back_the_same(
    kind: str, document: Document, form: FormDefinition
) -> None:
    data = filled(document, form, template(kind, form))
    assert validate_package(data) == []
    assert read_answers(data, form) == document.answers


@settings(max_examples=30)
@given(st.sampled_from(KINDS), answers(every_kind_form()))
def test_whatever_the_answers_a_template_changes_nothing_about_what_is_read_back(
    kind: str, values: Answers
) -> None:
    """An ordinary export is the measure: paper cannot show a record of which nothing was written."""
    form = every_kind_form()
    document = new_document(form, NORTHMOOR, NOW, values)
    data = filled(document, form, template(kind, form))
    assert read_answers(data, form) == read_answers(to_word(document, form, None, NOW), form)
    assert validate_package(data) == []


@settings(max_examples=15)
@given(st.sampled_from(KINDS), answers(PCC, max_records=2))
def test_so_it_is_with_any_response(kind: str, values: Answers) -> None:
    document = new_document(PCC, NORTHMOOR, NOW, values)
    data = filled(document, PCC, template(kind, PCC))
    assert read_answers(data, PCC) == read_answers(to_word(document, PCC, None, NOW), PCC)


@settings(max_examples=30)
@given(st.sampled_from(KINDS), rich_texts())
def test_a_text_comes_back_by_its_bookmark_where_the_controls_were_lost(kind: str, text: RichText) -> None:
    document = force_statement().with_answers({"body": text or None})
    data = filled(document, STATEMENT, template(kind, STATEMENT))
    lost = repacked(data, {"word/document.xml": lambda each: each.replace(b"w:tag ", b"w:lost ")})
    assert read_narratives(lost, STATEMENT).get(Place("body"), RichText()) == text


def test_a_filled_template_can_be_a_template_again() -> None:
    """Offices brand what they have at hand, an earlier export; nothing of that response may shine through."""
    old = filled(
        pcc_response(inspection_title="Old", pcc_comment="Old words."), PCC, template("branded", PCC)
    )
    new = pcc_response(inspection_title="New")
    data = filled(new, PCC, old)
    assert validate_package(data) == []
    assert read_answers(data, PCC) == new.answers
    assert "Old" not in shown(data)


def test_a_document_of_another_version_of_the_form_is_filled_too() -> None:
    package = docx.Document()
    add(package, line(words("Ship: "), control("hpr1.of_a_later_version", words("[later]"))))
    document = pcc_response(inspection_title="Custody")
    data = filled(document, PCC, saved(package))
    assert read_answers(data, PCC) == document.answers
    assert "[later]" not in shown(data)


# --- the template's own ------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["branded", "half tagged"])
def test_the_template_s_own_words_stay_and_its_prompts_go(kind: str) -> None:
    empty = template(kind, PCC)
    text = shown(filled(pcc_response(inspection_title="Custody", pcc_comment="We agree."), PCC, empty))
    assert text.count(OWN_WORDS) == shown(empty).count(OWN_WORDS)
    assert text.count("Custody") == text.count("We agree.") == 1
    assert "[" not in text


def test_words_behind_a_narrative_are_not_the_writer_s() -> None:
    document = pcc_response(pcc_comment="We agree.")
    data = filled(document, PCC, branded(PCC))
    assert SIGNED in shown(data)
    assert read_answers(data, PCC)["pcc_comment"] == document.answer("pcc_comment")


def test_words_behind_a_narrative_that_is_a_table_are_not_the_writer_s() -> None:
    document = pcc_response(own_sections=[{"own_heading": "Figures", "own_text": "Words"}])
    (section,) = cast("Records", document.answer("own_sections"))
    table = document.with_answers({"own_sections": (section.with_value("own_text", prose("| a |")),)})
    for kind in ("branded", "letterhead"):
        assert read_answers(filled(table, PCC, template(kind, PCC)), PCC) == table.answers


def test_header_footer_and_logo_stay() -> None:
    data = filled(pcc_response(), PCC, letterhead(PCC))
    package = docx.Document(BytesIO(data))
    header = package.sections[0].header
    assert "Northmoor" in header.paragraphs[0].text
    assert [each.reltype.rpartition("/")[2] for each in header.part.rels.values()] == ["image"]


def test_a_footer_of_the_template_s_own_is_the_only_one() -> None:
    document = pcc_response()
    assert found(filled(document, PCC, branded(PCC)), "//w:t/text()", "word/footer1.xml") == [
        "Northmoor · official"
    ]
    assert document.id in found(
        filled(document, PCC, letter_paper_only(PCC)), "//w:t/text()", "word/footer1.xml"
    )


def test_an_answer_takes_on_the_look_of_what_stood_there() -> None:
    data = filled(pcc_response(inspection_title="Custody"), PCC, branded(PCC))
    assert found(data, "//w:r[w:t='Custody']/w:rPr/w:color/@w:val") == ["C00000"]


def test_a_style_is_the_template_s_where_it_has_one_of_that_name() -> None:
    data = filled(pcc_response(), PCC, of_other_styles(PCC))
    names = dict(
        zip(
            found(data, "//w:style/@w:styleId", "word/styles.xml"),
            found(data, "//w:style/w:name/@w:val", "word/styles.xml"),
            strict=True,
        )
    )
    assert (names["Heading3"], names["Quote"], names["Details"]) == ("heading 3", "Quote", "Details")
    assert (names["Heading3Office"], names["QuoteOffice"]) == ("Body Text", "Subtitle")
    own = "//w:p[w:r/w:t='A list of the template’s own']/w:pPr/w:pStyle/@w:val"
    assert found(data, own) == ["ListBullet"]


def test_tables_are_as_wide_as_the_paper_gives_room() -> None:
    document = every_kind(**EVERY_KIND_ANSWERS)
    data = filled(document, every_kind_form(), template("other styles", every_kind_form()))
    room = 12240 - 2 * 1800
    widths = [int(each) for each in found(data, "//w:body/w:tbl/w:tblPr/w:tblW[@w:type='dxa']/@w:w")]
    assert widths and set(widths) == {room}


def test_the_crest_stands_where_it_is_wanted_and_where_there_is_no_other_picture() -> None:
    crest = read_crest(png(60, 40))

    def pictures(data: bytes) -> int:
        filled_in = to_word(pcc_response(), PCC, crest, NOW, data)
        assert validate_package(filled_in) == []
        return len(part(filled_in).findall(f".//{W}drawing"))

    own_logo, plain = letterhead(PCC), letter_paper_only(PCC)
    package = docx.Document(BytesIO(branded(PCC)))
    add(package, line(control("hpr1.crest", words("[crest]"))))
    assert [pictures(each) for each in (own_logo, plain, branded(PCC), saved(package))] == [0, 1, 0, 1]


def test_changes_are_tracked_and_the_record_is_named_once() -> None:
    for data in (branded(PCC), filled(pcc_response(), PCC, branded(PCC))):
        document = pcc_response()
        result = filled(document, PCC, data)
        assert len(found(result, "//w:trackRevisions/@* | //w:trackRevisions", "word/settings.xml")) == 1
        with ZipFile(BytesIO(result)) as package:
            assert package.read("docProps/custom.xml").count(document.id.encode()) == 1
            items = [each for each in package.namelist() if b"pcc-response-editor" in package.read(each)]
            assert (
                len([each for each in items if each.startswith("customXml/item") and "Props" not in each])
                == 1
            )


def test_properties_are_the_response_s() -> None:
    package = docx.Document()
    package.core_properties.keywords, package.core_properties.title = "secret", "Letterhead"
    core = docx.Document(
        BytesIO(filled(pcc_response(inspection_title="Custody"), PCC, saved(package)))
    ).core_properties
    assert (core.title, core.keywords, core.language) == ("Custody", "", "en-GB")


# --- parts that may be left out ------------------------------------------------------------------------


def test_a_part_with_a_condition_goes_with_its_answer() -> None:
    package = docx.Document()
    inside = line(words("Jointly: "), control("hpr1.joint_inspectorates", words("[who]")))
    add(package, control("hpr1.with.joint_inspectorates", inside))
    data = saved(package)
    assert "Jointly: " not in shown(filled(pcc_response(), PCC, data))
    assert "Jointly: Ofsted" in shown(filled(pcc_response(joint_inspectorates="Ofsted"), PCC, data))


def test_a_part_with_a_condition_stays_for_any_answer_in_it() -> None:
    package = docx.Document()
    inside = line(words("Title: "), control("hpr1.inspection_title", words("[title]")))
    add(package, control("hpr1.with.joint_inspectorates", inside))
    document = pcc_response(inspection_title="Custody")
    assert read_answers(filled(document, PCC, saved(package)), PCC) == document.answers


def test_rows_of_a_table_may_be_left_out() -> None:
    package = docx.Document()
    table = package.add_table(rows=2, cols=1)
    table.rows[0].cells[0].text = OWN_WORDS
    row = table.rows[1]._tr
    row.addprevious(holder := control("hpr1.with.series"))
    holder[1].append(row)
    row.tc_lst[0].p_lst[0].append(control("hpr1.series", words("[series]")))
    assert len(part(filled(pcc_response(), PCC, saved(package))).findall(f".//{W}tr")) == 1
    document = pcc_response(series="PEEL")
    assert read_answers(filled(document, PCC, saved(package)), PCC) == document.answers
