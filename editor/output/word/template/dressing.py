"""The look that a template gives to what comes into it: of its controls' text, and the room that there is."""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from editor.output.word.narrative import TEXT_WIDTH
from editor.output.word.xml import Element, element, name, val

_PROMPT: Final = "PlaceholderText"
# Styles by which a text that comes back is told from a plain paragraph.
_TELLING: Final = frozenset(
    (
        "Heading3",
        "Heading4",
        "Quote",
        "Caption",
        *(f"List{kind}{level}" for kind in ("Bullet", "Number") for level in ("", "2", "3")),
    )
)
_CELL_MARGINS: Final = 216  # Word's own, left and right together, in twentieths of a point
_LEAST_WIDTH: Final = 1440


@dataclass(frozen=True, slots=True)
class Dress:
    """The properties of the first run and the first paragraph that a control held."""

    run: Element | None
    first_paragraph: Element | None

    def runs(self, nodes: Iterable[Element]) -> None:
        """Dress the runs that have no look of their own."""
        if self.run is None:
            return
        for node in nodes:
            for each in node.iter(name("w:r")):
                if each.find(name("w:rPr")) is None:
                    each.insert(0, deepcopy(self.run))

    def paragraph(self, inside: list[Element]) -> Element:
        """A paragraph that looks as the first one did."""
        self.runs(inside)
        properties = [] if self.first_paragraph is None else [deepcopy(self.first_paragraph)]
        return element("w:p", None, *properties, *inside)

    def body_text(self, blocks: Iterable[Element]) -> None:
        """Give the plain paragraphs of a narrative the style that stood in its control."""
        style = None if self.first_paragraph is None else self.first_paragraph.find(name("w:pStyle"))
        style_id = "" if style is None else style.get(name("w:val"), "")
        if not style_id or style_id in _TELLING:
            return
        for block in blocks:
            for each in block.iter(name("w:p")):
                if each.find(name("w:pPr")) is None:
                    each.insert(0, element("w:pPr", None, val("w:pStyle", style_id)))


def dress_of(control: Element) -> Dress:
    """The look of what a control holds; a prompt's own look is not meant for the answer."""
    content = control.find(name("w:sdtContent"))
    first_run = None if content is None else content.find(f".//{name('w:r')}/{name('w:rPr')}")
    shown = [control.find(f"{name('w:sdtPr')}/{name('w:rPr')}"), first_run]
    run = next((each for each in shown if each is not None and not _is_prompt(each)), None)
    first = None if content is None else content.find(f".//{name('w:p')}/{name('w:pPr')}")
    return Dress(deepcopy(run), deepcopy(first))


def _is_prompt(properties: Element) -> bool:
    style = properties.find(name("w:rStyle"))
    return style is not None and style.get(name("w:val")) == _PROMPT


def fitted(blocks: Iterable[Element], control: Element | None, body: Element) -> None:
    """Make our tables, which are as wide as A4 gives room, as wide as there is room here."""
    room = room_at(control, body)
    for block in blocks:
        for table in block.iter(name("w:tbl")):
            for tag in ("w:tblW", "w:gridCol", "w:tcW"):
                for each in table.iter(name(tag)):
                    if each.get(name("w:type"), "dxa") == "dxa":
                        width = int(each.get(name("w:w"), "0"))
                        each.set(name("w:w"), str(width * room // TEXT_WIDTH))


def room_at(control: Element | None, body: Element) -> int:
    """The width of the text where a control stands, or at the end, in twentieths of a point."""
    cells = () if control is None else control.iterancestors(name("w:tc"))
    for cell in cells:
        width = cell.find(f"{name('w:tcPr')}/{name('w:tcW')}")
        if width is not None and width.get(name("w:type"), "dxa") == "dxa":
            return max(_whole(width.get(name("w:w"))) - _CELL_MARGINS, _LEAST_WIDTH)
    section = body.find(name("w:sectPr"))
    size, margins = (
        (None, None) if section is None else (section.find(name("w:pgSz")), section.find(name("w:pgMar")))
    )
    if size is None or margins is None:
        return TEXT_WIDTH
    taken = _whole(margins.get(name("w:left"))) + _whole(margins.get(name("w:right")))
    return max(_whole(size.get(name("w:w"))) - taken, _LEAST_WIDTH)


def _whole(text: str | None) -> int:
    digits = (text or "").lstrip("-")
    return int(digits) if digits.isdecimal() and len(digits) < 7 else 0
