"""The frame round a boxed section."""

from typing import Final

from editor.output.word.narrative import TEXT_WIDTH, separator
from editor.output.word.xml import Element, element, name

_SIDES: Final = ("top", "left", "bottom", "right")
_TINT: Final = {"w:val": "clear", "w:color": "auto", "w:fill": "F6F8FB"}
_LINE: Final = {"w:val": "single", "w:sz": "4", "w:color": "8496B0"}
_FRAMED_STYLE: Final = "OfficeUse"


def framed(elements: list[Element]) -> list[Element]:
    """``elements`` in a frame.

    A heading and lines of the office-use style share one frame of paragraph borders. Paragraphs of other
    indents would each get a frame of their own, so anything else goes into a table of one cell.
    """
    if all(_style(each) in (_FRAMED_STYLE, "Heading2") for each in elements):
        for each in elements:
            _border(each)
        return elements
    for each in elements:
        if _style(each) == _FRAMED_STYLE:
            each.remove(each[0])  # one frame is enough
    return [_cell(elements)]


def _style(block: Element) -> str | None:
    found = block.find(f"{name('w:pPr')}/{name('w:pStyle')}")
    return None if found is None else found.get(name("w:val"))


def _border(block: Element) -> None:
    """Give a heading the borders and indents of the style."""
    properties = block.find(name("w:pPr"))
    if properties is None or _style(block) == _FRAMED_STYLE:
        return
    border = {**_LINE, "w:space": "6"}
    properties.extend(
        (
            element("w:pBdr", None, *(element(f"w:{side}", border) for side in _SIDES)),
            element("w:shd", _TINT),
            element("w:ind", {"w:left": "142", "w:right": "142"}),
        )
    )


def _cell(elements: list[Element]) -> Element:
    width = {"w:w": str(TEXT_WIDTH), "w:type": "dxa"}
    border = {**_LINE, "w:space": "0"}
    margin = {"w:w": "142", "w:type": "dxa"}
    # Word wants a paragraph at the end of each cell.
    closing = [] if elements and elements[-1].tag == name("w:p") else [separator()]
    return element(
        "w:tbl",
        None,
        element(
            "w:tblPr",
            None,
            element("w:tblW", width),
            element("w:tblBorders", None, *(element(f"w:{side}", border) for side in _SIDES)),
            element("w:tblLayout", {"w:type": "fixed"}),
            element("w:tblCellMar", None, *(element(f"w:{side}", margin) for side in _SIDES)),
        ),
        element("w:tblGrid", None, element("w:gridCol", {"w:w": str(TEXT_WIDTH)})),
        element(
            "w:tr",
            None,
            element(
                "w:tc",
                None,
                element("w:tcPr", None, element("w:tcW", width), element("w:shd", _TINT)),
                *elements,
                *closing,
            ),
        ),
    )
