"""What the styles and lists of a Word file mean for a line: heading, quotation, bold, bullet or number."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from editor.importing.word_package import Element
from editor.model.richtext import ListKind

_LONGEST_CHAIN: Final = 12
_OFF: Final = frozenset({"0", "false", "off", "none"})


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph's or run's style with what it inherits; None where it says nothing."""

    heading: int = 0
    quoted: bool = False
    bold: bool | None = None
    italic: bool | None = None
    list_id: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: None is a list that shows nothing before its items."""

    kind: ListKind | None
    start: int = 1


@dataclass(slots=True)
class Numbers:
    """Counts the items of numbered lists as Word does: by list and level, deeper levels anew each time."""

    levels: dict[str, tuple[str, dict[int, Level]]]
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def item(self, list_id: str, level: int) -> tuple[ListKind | None, int]:
        """The kind of the next item of that list, and the number it shows."""
        abstract, levels = self.levels.get(list_id, ("", {}))
        found = levels.get(level, Level("ul"))
        if found.kind != "ol":
            return found.kind, 0
        counts = self._counts.setdefault(abstract, {})
        counts[level] = counts.get(level, found.start - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        return "ol", counts[level]


def read_styles(root: Element | None, w: str) -> dict[str, Style]:
    """Each style by id; ``w`` is the namespace of the file."""
    elements = (
        {} if root is None else {each.get(f"{w}styleId", ""): each for each in root.iterfind(f"{w}style")}
    )
    found: dict[str, Style] = {}
    for id in elements:
        _add_style(id, elements, w, found)
    return found


def _add_style(id: str, elements: dict[str, Element], w: str, found: dict[str, Style]) -> None:
    """The style and those it is based on; a ring of them, or a long row, begins somewhere in it."""
    chain: list[str] = []
    while id in elements and id not in found and id not in chain and len(chain) < _LONGEST_CHAIN:
        chain.append(id)
        based = elements[id].find(f"{w}basedOn")
        id = "" if based is None else based.get(f"{w}val", "")
    style = found.get(id, Style())
    for each in reversed(chain):
        style = found[each] = _refined(style, elements[each], w)


def _refined(style: Style, element: Element, w: str) -> Style:
    told = element.find(f"{w}name")
    name = ("" if told is None else told.get(f"{w}val", "")).casefold()
    outline = element.find(f"{w}pPr/{w}outlineLvl")
    level = outline.get(f"{w}val", "") if outline is not None else ""
    heading = style.heading
    if name.startswith("heading ") and name[8:].isdecimal():
        heading = int(name[8:])
    elif name == "title":
        heading = 1
    elif level.isdecimal():
        heading = int(level) + 1 if int(level) < 9 else 0
    numbered = element.find(f"{w}pPr/{w}numPr/{w}numId")
    deep = element.find(f"{w}pPr/{w}numPr/{w}ilvl")
    style = replace(
        style, heading=heading, quoted=style.quoted or name in ("quote", "intense quote", "quotations")
    )
    for mark in ("b", "i"):
        said = element.find(f"{w}rPr/{w}{mark}")
        if said is not None:
            on = said.get(f"{w}val") not in _OFF
            style = replace(style, bold=on) if mark == "b" else replace(style, italic=on)
    if numbered is not None:
        style = replace(style, list_id=numbered.get(f"{w}val", ""), level=whole(deep, w))
    return style


def whole(element: Element | None, w: str) -> int:
    """The number that an element's ``val`` gives; 0 where it gives none."""
    text = "" if element is None else element.get(f"{w}val", "")
    return int(text) if text.isdecimal() and len(text) < 7 else 0


def read_numbers(root: Element | None, w: str) -> Numbers:
    """The lists by the id under which paragraphs name them."""
    if root is None:
        return Numbers({})
    abstract = {
        each.get(f"{w}abstractNumId", ""): dict(_levels(each, w)) for each in root.iterfind(f"{w}abstractNum")
    }
    found: dict[str, tuple[str, dict[int, Level]]] = {}
    for each in root.iterfind(f"{w}num"):
        told = each.find(f"{w}abstractNumId")
        name, id = ("" if told is None else told.get(f"{w}val", "")), each.get(f"{w}numId", "")
        overridden = {
            whole_of(over.get(f"{w}ilvl")): whole(over.find(f"{w}startOverride"), w)
            for over in each.iterfind(f"{w}lvlOverride")
            if over.find(f"{w}startOverride") is not None
        }
        levels = {
            level: replace(told_level, start=overridden.get(level, told_level.start))
            for level, told_level in abstract.get(name, {}).items()
        }
        # A list with a start of its own counts for itself; others go on where their like left off.
        found[id] = (f"{name}/{id}" if overridden else name, levels)
    return Numbers(found)


def whole_of(text: str | None) -> int:
    """A small number in an attribute; 0 where there is none."""
    return int(text) if text and text.isdecimal() and len(text) < 7 else 0


def _levels(abstract: Element, w: str) -> Iterator[tuple[int, Level]]:
    for each in abstract.iterfind(f"{w}lvl"):
        told = each.find(f"{w}numFmt")
        form = "decimal" if told is None else told.get(f"{w}val", "")
        kind: ListKind | None = "ul" if form == "bullet" else None if form == "none" else "ol"
        start = each.find(f"{w}start")
        yield whole_of(each.get(f"{w}ilvl")), Level(kind, whole(start, w) if start is not None else 1)
