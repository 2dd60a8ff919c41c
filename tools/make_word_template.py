"""Write resources/word/template.docx, the slim document that every Word export starts from.

    python tools/make_word_template.py

The same input gives the same parts, byte for byte. What it holds and why stands in resources/word/README.md;
tests/test_resources.py checks that the stored file is what this script makes.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

TARGET: Final = Path(__file__).resolve().parent.parent / "resources" / "word" / "template.docx"

NAVY, INK, RULE, TINT, LINK, MUTED = "1F3864", "1B2027", "8496B0", "E6EEF8", "0B4F9E", "595959"
VALUES = 3260  # where the values of the details stand: 5.75 cm from the margin, in twentieths of a point
SECOND_CHOICE, SECOND_ANSWER = 6166, 7512  # the second column of tick boxes; “No” after a long question
LIST_STEP = 454  # 8 mm from one list level to the next
TEXT_WIDTH = 11906 - 2 * 1417  # A4 less 25 mm on either side
LEVELS = 9  # Word expects nine levels in a multilevel list; the styles link the first three

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
MICROSOFT = "http://schemas.microsoft.com/office/word"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"


@dataclass(frozen=True, slots=True)
class Style:
    """One style: ``paragraph`` and ``run`` are the insides of its w:pPr and w:rPr, in the schema's order.

    A style that Word does not know by its name is marked as our own (``w:customStyle``).
    """

    id: str
    name: str
    paragraph: str = ""
    run: str = ""
    kind: str = "paragraph"
    based_on: str = "Normal"
    followed_by: str = ""
    own: bool = False


def _spacing(before: int, after: int, line: int = 276) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _size(points: int) -> str:
    return f'<w:sz w:val="{2 * points}"/><w:szCs w:val="{2 * points}"/>'


def _bold(*, caps: bool = False, color: str = "") -> str:
    caps_xml = "<w:caps/>" if caps else ""
    return f"<w:b/><w:bCs/>{caps_xml}" + (f'<w:color w:val="{color}"/>' if color else "")


def _border(side: str, size: int, space: int) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{RULE}"/>'


def _tabs(*stops: int) -> str:
    return "<w:tabs>" + "".join(f'<w:tab w:val="left" w:pos="{stop}"/>' for stop in stops) + "</w:tabs>"


def _number(list_id: int, level: int) -> str:
    level_xml = f'<w:ilvl w:val="{level}"/>' if level else ""
    return f'<w:numPr>{level_xml}<w:numId w:val="{list_id}"/></w:numPr>'


HEADER_TABS = (
    f'<w:tabs><w:tab w:val="center" w:pos="{TEXT_WIDTH // 2}"/>'
    f'<w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
)
KEEP = "<w:keepNext/><w:keepLines/>"
TOGETHER = "<w:keepLines/>"
LABELLED = f'<w:ind w:left="{VALUES}" w:hanging="{VALUES}"/>'
UNLABELLED = f'<w:ind w:left="{VALUES}"/>'
INSET = '<w:ind w:left="567" w:right="567"/>'
BOX = "".join(_border(side, 4, 6) for side in ("top", "left", "bottom", "right"))

HEADINGS = (
    Style(
        "Heading1",
        "heading 1",
        KEEP + _spacing(0, 240, 252) + '<w:outlineLvl w:val="0"/>',
        _bold(caps=True, color=NAVY) + _size(20),
        followed_by="Normal",
    ),
    Style(
        "Heading2",
        "heading 2",
        KEEP
        + f"<w:pBdr>{_border('bottom', 4, 3)}</w:pBdr>"
        + _spacing(360, 160, 252)
        + '<w:outlineLvl w:val="1"/>',
        _bold(caps=True, color=NAVY) + _size(14),
        followed_by="Normal",
    ),
    Style(
        "Heading3",
        "heading 3",
        KEEP + _spacing(240, 80, 252) + '<w:outlineLvl w:val="2"/>',
        _bold(color=NAVY) + _size(13),
        followed_by="Normal",
    ),
    Style(
        "Heading4",
        "heading 4",
        KEEP + _spacing(200, 60, 252) + '<w:outlineLvl w:val="3"/>',
        _bold(color=INK) + _size(12),
        followed_by="Normal",
    ),
)

BODY = (
    Style("Quote", "Quote", f"<w:pBdr>{_border('left', 12, 10)}</w:pBdr>" + _spacing(80, 160) + INSET),
    Style(
        "Attribution",
        "Attribution",
        "<w:keepNext/>" + _spacing(0, 80),
        _bold(),
        followed_by="Normal",
        own=True,
    ),
    Style("Crest", "Crest", "<w:keepNext/>" + _spacing(0, 160, 240), followed_by="Heading1", own=True),
    *(
        Style(
            f"List{word}{level + 1 if level else ''}",
            f"List {word}{f' {level + 1}' if level else ''}",
            _number(list_id, level) + _spacing(0, 80),
        )
        for list_id, word in ((1, "Bullet"), (2, "Number"))
        for level in range(3)
    ),
    Style("Caption", "caption", "<w:keepNext/>" + _spacing(160, 80, 240), _bold(), followed_by="Normal"),
    Style("TableText", "Table Text", _spacing(40, 40, 252), own=True),
    Style("Header", "header", HEADER_TABS + _spacing(0, 0, 240), f'<w:color w:val="{MUTED}"/>' + _size(10)),
    Style("Footer", "footer", HEADER_TABS + _spacing(0, 0, 240), f'<w:color w:val="{MUTED}"/>' + _size(10)),
)

DETAILS = (
    Style("Details", "Details", TOGETHER + _tabs(VALUES) + _spacing(0, 80) + LABELLED, own=True),
    Style("DetailsMore", "Details More", TOGETHER + _spacing(0, 80) + UNLABELLED, own=True),
    Style(
        "Choice",
        "Choice",
        TOGETHER + _tabs(VALUES, SECOND_CHOICE, SECOND_ANSWER) + _spacing(0, 60) + LABELLED,
        own=True,
    ),
    Style(
        "ChoiceMore",
        "Choice More",
        TOGETHER + _tabs(SECOND_CHOICE, SECOND_ANSWER) + _spacing(0, 60) + UNLABELLED,
        own=True,
    ),
    Style(
        "OfficeUse",
        "Office Use",
        f'<w:keepLines/><w:pBdr>{BOX}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F6F8FB"/>'
        + _spacing(0, 80)
        + '<w:ind w:left="142" w:right="142"/>',
        own=True,
    ),
)

CHARACTERS = (
    Style("DetailLabel", "Detail Label", run=_bold(), kind="character", own=True),
    Style("Hyperlink", "Hyperlink", run=f'<w:color w:val="{LINK}"/><w:u w:val="single"/>', kind="character"),
    Style("PlaceholderText", "Placeholder Text", run=f'<w:color w:val="{MUTED}"/>', kind="character"),
)

# What a document needs before any style of ours, and the one table style.
FIXED_STYLES = f"""\
<w:docDefaults><w:rPrDefault><w:rPr>\
<w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>{_size(12)}\
<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/>\
</w:docDefaults>
<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="0" \
w:defQFormat="0" w:count="376"/>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
<w:pPr><w:widowControl/>{_spacing(0, 160)}<w:jc w:val="left"/></w:pPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
<w:uiPriority w:val="99"/><w:semiHidden/></w:style>
"""

TABLE_GRID = f"""\
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
<w:uiPriority w:val="39"/><w:qFormat/><w:tblPr><w:tblBorders>\
{"".join(_border(side, 4, 0) for side in ("top", "left", "bottom", "right", "insideH", "insideV"))}\
</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr>{_bold(color=NAVY)}</w:rPr>\
<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/></w:tcPr></w:tblStylePr></w:style>
"""


def _style(style: Style) -> str:
    own = ' w:customStyle="1"' if style.own else ""
    based_on = "DefaultParagraphFont" if style.kind == "character" else style.based_on
    following = f'<w:next w:val="{style.followed_by}"/>' if style.followed_by else ""
    paragraph = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
    run = f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
    return (
        f'<w:style w:type="{style.kind}"{own} w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{based_on}"/>{following}'
        f'<w:uiPriority w:val="10"/><w:qFormat/>{paragraph}{run}</w:style>\n'
    )


def _styles() -> str:
    ours = "".join(_style(style) for style in (*HEADINGS, *BODY, *DETAILS, *CHARACTERS))
    return f"{DECLARATION}<w:styles {W}>\n{FIXED_STYLES}{ours}{TABLE_GRID}</w:styles>\n"


def _level(level: int, form: str, text: str, style: str, run: str = "") -> str:
    linked = f'<w:pStyle w:val="{style}{level + 1 if level else ""}"/>' if level < 3 else ""
    indent = f'<w:ind w:left="{LIST_STEP * (level + 1)}" w:hanging="{LIST_STEP}"/>'
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>{indent}</w:pPr>{run}</w:lvl>\n'
    )


def _numbering() -> str:
    font = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:hint="default"/></w:rPr>'
    forms = ("decimal", "lowerLetter", "lowerRoman")
    bullets = "".join(_level(n, "bullet", "•–▪"[n % 3], "ListBullet", font) for n in range(LEVELS))
    numbers = "".join(_level(n, forms[n % 3], f"%{n + 1}.", "ListNumber") for n in range(LEVELS))
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{index}"><w:nsid w:val="{nsid}"/>'
        f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="{nsid}"/>\n{levels}</w:abstractNum>\n'
        for index, (nsid, levels) in enumerate((("5C0A1B01", bullets), ("5C0A1B02", numbers)))
    )
    uses = "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>\n' for n in range(2))
    return f"{DECLARATION}<w:numbering {W}>\n{lists}{uses}</w:numbering>\n"


COMPATIBILITY = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
    "useWord2013TrackBottomHyphenation": 0,
}


def _settings() -> str:
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="{MICROSOFT}" w:val="{value}"/>\n'
        for name, value in COMPATIBILITY.items()
    )
    return (
        f'{DECLARATION}<w:settings {W}>\n<w:zoom w:percent="100"/>\n<w:defaultTabStop w:val="720"/>\n'
        f'<w:characterSpacingControl w:val="doNotCompress"/>\n<w:compat>\n{compat}</w:compat>\n'
        '<w:themeFontLang w:val="en-GB"/>\n<w:decimalSymbol w:val="."/>\n'
        '<w:listSeparator w:val=","/>\n</w:settings>\n'
    )


def _document() -> str:
    """An empty body on A4. The namespaces stand on the root because none can be added there later."""
    return f"""{DECLARATION}<w:document {W}
 xmlns:r="{OFFICE}/relationships"
 xmlns:wp="{DRAWING}/wordprocessingDrawing"
 xmlns:a="{DRAWING}/main"
 xmlns:pic="{DRAWING}/picture"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
 xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"
 mc:Ignorable="w14 w15">
<w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" \
w:header="709" w:footer="709" w:gutter="0"/>\
<w:cols w:space="708"/></w:sectPr></w:body></w:document>
"""


def _core_properties() -> str:
    moment = "2026-11-22T00:00:00Z"
    return f"""{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:language>en-GB</dc:language><cp:revision>1</cp:revision>
<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>
"""


def _content_types() -> str:
    overrides = {
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/word/document.xml": f"{CONTENT}.document.main+xml",
        "/word/numbering.xml": f"{CONTENT}.numbering+xml",
        "/word/settings.xml": f"{CONTENT}.settings+xml",
        "/word/styles.xml": f"{CONTENT}.styles+xml",
    }
    parts = "".join(
        f'<Override PartName="{name}" ContentType="{kind}"/>\n' for name, kind in overrides.items()
    )
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">\n'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\n'
        f'<Default Extension="xml" ContentType="application/xml"/>\n{parts}</Types>\n'
    )


def _relationships(*targets: tuple[str, str]) -> str:
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>\n'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">\n{links}</Relationships>\n'


def parts() -> dict[str, str]:
    """Every part of the template by its name in the package."""
    links = (
        (f"{OFFICE}/relationships/{kind}", f"{kind}.xml") for kind in ("styles", "numbering", "settings")
    )
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            (f"{OFFICE}/relationships/officeDocument", "word/document.xml"),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _core_properties(),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _relationships(*links),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
    }


def main() -> int:
    """Write the template. The time in the package is fixed, so that nothing changes without a reason."""
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(TARGET, "w", ZIP_DEFLATED) as package:
        for name, content in parts().items():
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, content)
    print(f"Wrote {TARGET.name}, {TARGET.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
