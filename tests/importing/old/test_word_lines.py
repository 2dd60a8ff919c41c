"""What of a Word file is text, and how it looks: what a person sees with every tracked change accepted."""

import pytest

from editor.importing.old.lines import Box, Cell, from_bytes, to_bytes
from tests.importing import hostile
from tests.importing.old.documents import (
    control_box,
    form_box,
    lines_of,
    p,
    r,
    read_word,
    sym,
    table,
)

TEXT_BOX = "<w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent>"


@pytest.mark.parametrize(
    "inside",
    [
        r("seen"),
        f"<w:ins>{r('seen')}</w:ins>",
        f"<w:moveTo>{r('seen')}</w:moveTo>",
        f"<w:smartTag>{r('seen')}</w:smartTag>",
        f'<w:fldSimple w:instr="PAGE">{r("seen")}</w:fldSimple>',
        f"<w:hyperlink>{r('seen')}</w:hyperlink>",
        f"<w:customXml>{r('seen')}</w:customXml>",
        f"<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>{r('seen')}</w:sdtContent></w:sdt>",
        r("seen", "<w:vanish/>"),
        r("se") + r("en"),
        "<m:oMath><m:r><m:t>seen</m:t></m:r></m:oMath>",
        f"<w:r><w:instrText>REF x</w:instrText></w:r>{r('seen')}",
    ],
)
def test_what_a_reader_sees_is_text(inside: str) -> None:
    assert lines_of(f"<w:p>{inside}</w:p>") == ["seen"]


@pytest.mark.parametrize(
    "inside",
    [
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>",
        f"<w:moveFrom>{r('gone')}</w:moveFrom>",
        f"<w:del>{r('gone')}</w:del>",
        "<w:r><w:instrText>gone</w:instrText></w:r>",
        "<w:pPr><w:pPrChange><w:t>gone</w:t></w:pPrChange></w:pPr>",
    ],
)
def test_what_was_deleted_or_never_seen_is_not(inside: str) -> None:
    assert lines_of(f"<w:p>{inside}{r('kept')}</w:p>") == ["kept"]


def test_a_line_break_begins_a_line_of_the_same_paragraph() -> None:
    text = read_word(f"<w:p>{r('one')}<w:r><w:br/></w:r>{r('two')}</w:p>{p('three')}")
    assert [line.text for line in text.lines] == ["one", "two", "three"]
    first, second, third = text.lines
    assert first.paragraph == second.paragraph != third.paragraph


def test_a_text_box_is_read_once_however_often_it_is_stored() -> None:
    twice = (
        f"<mc:AlternateContent><mc:Choice>{TEXT_BOX}</mc:Choice>"
        f"<mc:Fallback><w:pict>{TEXT_BOX}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert lines_of(f"<w:p><w:r>{twice}</w:r>{r('around')}</w:p>") == ["in the box", "around"]
    only = f"<mc:AlternateContent><mc:Fallback>{TEXT_BOX}</mc:Fallback></mc:AlternateContent>"
    assert lines_of(f"<w:p><w:r>{only}</w:r></w:p>") == ["in the box"]


def test_cells_know_their_table_row_and_column() -> None:
    text = read_word(table((p("a"), p("b")), (p("c"), p("d") + table((p("inner"),)))) + p("after"))
    assert [(line.text, line.cell) for line in text.lines] == [
        ("a", Cell(1, 0, 0)),
        ("b", Cell(1, 0, 1)),
        ("c", Cell(1, 1, 0)),
        ("d", Cell(1, 1, 1)),
        ("inner", Cell(2, 0, 0)),
        ("after", None),
    ]


def test_headings_are_known_by_the_style_s_name_not_by_its_id() -> None:
    text = read_word(
        p("Title", '<w:pStyle w:val="berschrift2"/>') + p("Outlined", '<w:outlineLvl w:val="0"/>') + p("no")
    )
    assert [line.heading for line in text.lines] == [2, 1, 0]


def test_bold_comes_from_the_run_or_from_any_style_it_inherits() -> None:
    text = read_word(
        p("run", run="<w:b/>")
        + p("style", '<w:pStyle w:val="Fetter"/>')
        + p("not", '<w:pStyle w:val="Fetter"/>', '<w:b w:val="0"/>')
        + p("mark only", "<w:rPr><w:b/></w:rPr>")
        + f"<w:p>{r('half', '<w:b/>')}{r(' and half')}</w:p>"
    )
    assert [line.bold for line in text.lines] == [True, True, False, False, False]


NUMBERING = (
    f'<w:numbering xmlns:w="{hostile.W_NS}">'
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="14"/><w:numFmt w:val="decimal"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>'
    "</w:lvlOverride></w:num></w:numbering>"
)


def item(words: str, num: int, level: int = 0) -> str:
    return p(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def test_lists_are_told_by_kind_and_counted_as_word_counts() -> None:
    body = (
        item("a", 1)
        + item("a.a", 1, 1)
        + item("a.b", 1, 1)
        + item("b", 1)
        + item("b.a", 1, 1)
        + item("dot", 2)
        + item("bare", 3)
        + item("anew", 4)
        + item("off", 0)
    )
    found = [
        (each.text, each.list, each.level, each.number) for each in read_word(body, numbering=NUMBERING).lines
    ]
    assert found == [
        ("a", "ol", 0, 14), ("a.a", "ol", 1, 1), ("a.b", "ol", 1, 2), ("b", "ol", 0, 15), ("b.a", "ol", 1, 1),
        ("dot", "ul", 0, 0), ("bare", None, 0, 0), ("anew", "ol", 0, 3), ("off", None, 0, 0),
    ]  # fmt: skip


def test_a_footnote_stands_behind_its_paragraph() -> None:
    notes = (
        f'<w:footnotes xmlns:w="{hostile.W_NS}"><w:footnote w:id="2"><w:p><w:r><w:t>said so</w:t></w:r></w:p>'
        "</w:footnote></w:footnotes>"
    )
    body = f'<w:p>{r("claim")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>{p("next")}'
    text = read_word(body, footnotes=notes)
    assert [(line.text, line.note) for line in text.lines] == [
        ("claim", False),
        ("said so", True),
        ("next", False),
    ]


def test_headers_footers_and_comments_are_told_of() -> None:
    header = f'<w:hdr xmlns:w="{hostile.W_NS}"><w:p><w:r><w:t>OFFICIAL</w:t></w:r></w:p></w:hdr>'
    text = read_word(p("body"), header=header)
    assert [line.text for line in text.lines] == ["body"]
    assert text.beside == (("header", "OFFICIAL"),)


def test_boxes_of_forms_and_controls_are_known_with_their_state() -> None:
    states = {
        form_box('<w:default w:val="0"/>'): False,
        form_box('<w:default w:val="1"/>'): True,
        form_box('<w:default w:val="0"/><w:checked/>'): True,
        form_box('<w:default w:val="1"/><w:checked w:val="0"/>'): False,
        form_box(""): False,
    }
    for box, ticked in states.items():
        (line,) = read_word(f"<w:p>{r('Yes ')}{box}{r(' No')}</w:p>").lines
        assert (line.text, line.boxes) == ("Yes  No", (Box(4, 0, ticked),))
    for checked in (True, False):
        (line,) = read_word(f"<w:p>{control_box(checked, '⊗')}{r(' Yes')}</w:p>").lines
        assert (line.text, line.boxes) == ("⊗ Yes", (Box(0, 1, checked),))


@pytest.mark.parametrize(
    ("code", "font", "sign"),
    [
        ("F0FE", "Wingdings", "☑"), ("F0FD", "Wingdings", "☒"), ("F0A8", "Wingdings", "☐"), ("F06F", "Wingdings", "☐"),
        ("F052", "Wingdings 2", "☑"), ("F0A3", "Wingdings 2", "☐"),
        ("F0FC", "Wingdings", "✓"), ("00FE", "Wingdings", "☑"),
        ("F0D6", "Symbol", "√"), ("2610", "MS Gothic", "☐"),
    ],
)  # fmt: skip
def test_symbols_of_fonts_become_the_characters_that_they_show(code: str, font: str, sign: str) -> None:
    assert lines_of(f"<w:p>{sym(code, font)}{r(' x')}</w:p>") == [f"{sign} x"]


def test_letters_set_in_a_symbol_font_are_read_as_the_symbols() -> None:
    font = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    assert lines_of(f"<w:p>{r('þ', font)}{r(' Yes þ')}</w:p>") == ["☑ Yes þ"]
    assert lines_of(p("\uf0a8 No")) == ["☐ No"]


def test_a_placeholder_is_a_prompt() -> None:
    control = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Click here')}</w:sdtContent></w:sdt>"
    )
    text = read_word(f"<w:p>{r('Name: ')}{control}</w:p>")
    assert [(line.text, line.prompt) for line in text.lines] == [("Name:", False), ("Click here", True)]


def test_links_keep_their_address_where_the_program_may_hold_it() -> None:
    ties = hostile.relations(
        (
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
            "https://northmoor.example/",
        ),
        (
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
            "file:///etc/passwd",
        ),
        external=True,
    )
    from editor.importing.old.reading import read_here  # noqa: PLC0415

    body = "".join(f'<w:p><w:hyperlink r:id="rId{n}">{r("words")}</w:hyperlink></w:p>' for n in (1, 2))
    data = hostile.packed({**hostile.parts(body), "word/_rels/document.xml.rels": ties})
    assert [line.pieces[0].href for line in read_here(data, "x.docx").lines] == [
        "https://northmoor.example/",
        None,
    ]


def test_typed_bullets_are_items_and_lone_dashes_are_words() -> None:
    text = read_word(p("• sure") + p("plain") + p("- alone") + p("plain") + p("- one") + p("- two"))
    assert [(line.text, line.list, line.marks) for line in text.lines] == [
        ("sure", "ul", "•"),
        ("plain", None, ""),
        ("- alone", None, ""),
        ("plain", None, ""),
        ("one", "ul", "-"),
        ("two", "ul", "-"),
    ]


def test_typed_markdown_is_shape_where_a_document_has_it() -> None:
    text = read_word(p("## Head") + p("**loud** and *soft*") + p("---"))
    assert [(line.text, line.heading, line.marks) for line in text.lines] == [
        ("Head", 2, "##"),
        ("loud and soft", 0, "******"),
        ("", 0, "---"),
    ]
    assert [(each.text, each.bold, each.italic) for each in text.lines[1].pieces] == [
        ("loud", True, False),
        (" and ", False, False),
        ("soft", False, True),
    ]
    assert lines_of(p("**loud** no heading")) == ["**loud** no heading"]


def test_lines_come_back_from_the_child_as_they_went() -> None:
    text = read_word(
        p("Title", '<w:pStyle w:val="berschrift1"/>')
        + table((p("a", run="<w:b/>"), f"<w:p>{control_box(True, '☒')}{r(' Yes')}</w:p>"))
        + item("one", 1),
        numbering=NUMBERING,
    )
    assert from_bytes(to_bytes(text)) == text
