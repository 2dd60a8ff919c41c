"""WordprocessingML in few words: elements by prefixed name, runs of text, bookmarks."""

from functools import cache
from typing import Final
from xml.sax.saxutils import escape

from lxml import etree

Element = etree._Element

NAMESPACES: Final = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_DECLARED: Final = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("w", "r"))
_BEGIN, _END = '<w:t xml:space="preserve">', "</w:t>"


@cache
def name(prefixed: str) -> str:
    """``"w:p"`` as lxml wants it; a name without a prefix stays."""
    prefix, colon, local = prefixed.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if colon else prefixed


def element(tag: str, attributes: dict[str, str] | None = None, *children: Element) -> Element:
    """An element by prefixed name, its attributes by prefixed names, its children in the schema's order."""
    result = etree.Element(name(tag), None, {**NAMESPACES_OF[tag.partition(":")[0]]})
    for key, value in (attributes or {}).items():
        result.set(name(key), value)
    result.extend(children)
    return result


# Each element is made with its own prefix only; once in the document it shares the root's declarations.
NAMESPACES_OF: Final = {prefix: {prefix: uri} for prefix, uri in NAMESPACES.items()}


def val(tag: str, value: str | int) -> Element:
    """An element whose one attribute is ``w:val``."""
    return element(tag, {"w:val": str(value)})


def paragraph(style: str = "", *children: Element) -> Element:
    """A paragraph with a style's id ("" is Normal)."""
    properties = [element("w:pPr", None, val("w:pStyle", style))] if style else []
    return element("w:p", None, *properties, *children)


def run(text: str, *properties: Element) -> Element:
    """A run of characters: a newline becomes a line break, a tab a tab, all others stay."""
    result = element("w:r")
    if properties:
        result.append(element("w:rPr", None, *properties))
    for number, line in enumerate(text.split("\n")):
        if number:
            etree.SubElement(result, name("w:br"))
        for index, piece in enumerate(line.split("\t")):
            if index:
                etree.SubElement(result, name("w:tab"))
            if piece:
                characters = etree.SubElement(result, name("w:t"))
                characters.set(_SPACE, "preserve")
                characters.text = piece
    return result


def parsed(markup: str) -> list[Element]:
    """The elements that ``markup`` (well-formed, prefixes w and r) writes out.

    Long texts are made so: to parse a paragraph costs a fifth of making its elements one by one.
    """
    root = etree.fromstring(f"<w:body {_DECLARED}>{markup}</w:body>", etree.XMLParser(huge_tree=True))
    return list(root)


def run_markup(text: str, properties: str = "") -> str:
    """As :func:`run`, for :func:`parsed`."""
    characters = escape(text).replace("\n", f"{_END}<w:br/>{_BEGIN}").replace("\t", f"{_END}<w:tab/>{_BEGIN}")
    pieces = f"{_BEGIN}{characters}{_END}".replace(f"{_BEGIN}{_END}", "")
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{pieces}</w:r>"


def styled(text: str, character_style: str) -> Element:
    """A run in a character style."""
    return run(text, val("w:rStyle", character_style))


def space_after(block: Element, twentieths: int) -> None:
    """Give a paragraph with a style its own space below, in twentieths of a point."""
    properties = block.find(name("w:pPr"))
    if properties is not None:
        properties.append(element("w:spacing", {"w:after": str(twentieths)}))


def tab() -> Element:
    """A tab on its own."""
    return element("w:r", None, element("w:tab"))
