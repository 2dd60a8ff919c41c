"""Old documents in a few words, as three kinds of file; and their visible characters, counted without the importer."""

import re
import zipfile
from dataclasses import dataclass
from html import escape
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape as xml_escape

from lxml import etree, html

from editor.importing.old.lines import OldText
from editor.importing.old.proposal import Proposal
from editor.importing.old.proposing import propose_here
from editor.importing.old.reading import read_here
from forms.catalogue import load_catalogue
from tests.importing import hostile

CATALOGUE: Final = load_catalogue()
W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATHS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

TEMPLATE: Final = """
# RESPONSE BY THE PCC TO HMICFRS INSPECTIONS OF NORTHMOOR POLICE
## INSPECTION DETAILS
Title of inspection: Custody visits
Date inspection published: 21 September 2017
Type of inspection: ☐ Northmoor specific ☒ National ☐ Follow up ☒ Thematic ☐ Partner inspection
Is Northmoor Police quoted in the report? ☒ Yes ☐ No
## EXECUTIVE SUMMARY OF REPORT
Inspectors looked at cells.
- They were warm
- They were clean
## FORCE RESPONSE TO RECOMMENDATIONS
Chief Constable Robin Hale said: “We shall paint them.”
It will take a year.
## PCC RESPONSE TO INSPECTION
Comment by the PCC:
I shall look at the paint.
## FOR OFFICE USE ONLY
☒ Response forwarded to Home Office
☐ Response published on PCC website
"""
"""A filled-in template as somebody typed it."""


def text_file(text: str) -> bytes:
    """A plain text file, a blank line between paragraphs."""
    return "\n\n".join(line for line in text.strip().split("\n") if line.strip()).encode()


def word_file(text: str) -> bytes:
    """The same document in Word: headings by style, bullets as a list, all else paragraphs."""
    return hostile.docx("".join(map(_word_paragraph, _rows(text))), styles=STYLES)


def web_page(text: str) -> bytes:
    """The same document as a web page with its furniture."""
    body = "".join(map(_web_element, _rows(text)))
    return (
        "<!DOCTYPE html><html><head><title>A response</title><style>p { color: red }</style></head>"
        "<body><nav>Home Search</nav><script>var hidden = 1</script>"
        f"<main>{body}</main><!-- unseen --><footer>Share this</footer></body></html>"
    ).encode()


KINDS: Final = {"old.txt": text_file, "old.docx": word_file, "old.html": web_page}

STYLES: Final = (
    f'<w:styles xmlns:w="{hostile.W_NS}">'
    + "".join(
        f'<w:style w:type="paragraph" w:styleId="berschrift{n}"><w:name w:val="heading {n}"/></w:style>'
        for n in (1, 2, 3)
    )
    + '<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Fett"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Fetter"><w:name w:val="Louder"/><w:basedOn w:val="Fett"/></w:style>'
    "</w:styles>"
)


@dataclass(frozen=True)
class _Row:
    mark: str
    words: str


def _rows(text: str) -> list[_Row]:
    found = []
    for line in text.strip().split("\n"):
        match = re.fullmatch(r"(#{1,3}|-|>)? ?(.*)", line)
        assert match
        found.append(_Row(match[1] or "", match[2]))
    return [row for row in found if row.words.strip()]


def _word_paragraph(row: _Row) -> str:
    shape = {
        "": "",
        "-": '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>',
        ">": '<w:pStyle w:val="Zitat"/>',
    }
    properties = shape.get(row.mark, f'<w:pStyle w:val="berschrift{len(row.mark)}"/>')
    return p(xml_escape(row.words), properties)


def _web_element(row: _Row) -> str:
    tag = {"": "p", "-": "li", ">": "blockquote"}.get(row.mark, f"h{len(row.mark)}")
    return f"<{tag}>{escape(row.words)}</{tag}>"


# --- Word's XML in a few letters -----------------------------------------------------------------------


def p(words: str, properties: str = "", run: str = "") -> str:
    """A paragraph of one run."""
    inside = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{inside}{r(words, run)}</w:p>"


def r(words: str, properties: str = "") -> str:
    """A run."""
    inside = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inside}<w:t xml:space="preserve">{words}</w:t></w:r>'


def sym(code: str, font: str = "Wingdings") -> str:
    """A symbol as Word inserts it."""
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def form_box(state: str) -> str:
    """A tick box of an old form; ``state`` is what stands in ``w:checkBox``."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/>'
        f"{state}</w:checkBox></w:ffData></w:fldChar></w:r>"
        '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def control_box(checked: bool, glyph: str) -> str:
    """A tick box of Word 2010 and later."""
    return (
        f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(checked)}"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent>{r(glyph)}</w:sdtContent></w:sdt>"
    )


def table(*rows: tuple[str, ...]) -> str:
    """A table of cells, each given as the XML of its paragraphs."""
    return f"<w:tbl>{''.join(map(_row, rows))}</w:tbl>"


def _row(cells: tuple[str, ...]) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


# --- reading -------------------------------------------------------------------------------------------


def lines_of(body: str, **parts: str) -> list[str]:
    """The lines of a Word file with this body."""
    return [line.text for line in read_word(body, **parts).lines]


def read_word(body: str, **parts: str) -> OldText:
    return read_here(hostile.docx(body, **{"styles": STYLES, **parts}), "old.docx")


def read_text(text: str) -> OldText:
    return read_here(text.encode(), "old.txt")


def read_web(text: str) -> OldText:
    return read_here(text.encode(), "old.html")


def proposed(text: str, form: str | None = "pcc-response") -> Proposal:
    """What a plain text file of this text is proposed to be."""
    return propose_here(text.encode(), "old.txt", CATALOGUE, form)


def proposed_word(body: str, form: str | None = "pcc-response") -> Proposal:
    return propose_here(hostile.docx(body, styles=STYLES), "old.docx", CATALOGUE, form)


# --- counting, with no help of the importer ------------------------------------------------------------


def shown(text: str) -> int:
    """Code points that are not white space."""
    return sum(1 for char in text if not char.isspace())


def shown_in_text(data: bytes) -> int:
    return shown(data.decode("utf-8-sig"))  # the mark of the encoding is no character of the text


def shown_in_word(data: bytes) -> int:
    with zipfile.ZipFile(BytesIO(data)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    for gone in [*root.iter(f"{W}del", f"{W}moveFrom", f"{MC}Fallback")]:
        parent = gone.getparent()
        assert parent is not None
        parent.remove(gone)
    letters = "".join(each.text or "" for each in root.iter(f"{W}t", f"{MATHS}t"))
    signs = sum(1 for _ in root.iter(f"{W}sym", f"{W}noBreakHyphen", f"{W}softHyphen"))
    return shown(letters) + signs


def shown_in_web(data: bytes) -> int:
    root = html.fromstring(data.decode())
    for unseen in [*root.iter("head", "script", "style", etree.Comment)]:
        parent = unseen.getparent()
        assert parent is not None and not (unseen.tail or "").strip()
        parent.remove(unseen)
    return shown("".join(map(str, root.itertext())))


COUNTERS: Final = {"old.txt": shown_in_text, "old.docx": shown_in_word, "old.html": shown_in_web}
