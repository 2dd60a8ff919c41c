"""Word's paragraphs and tables back to rich text: the other direction of what the export writes.

Tracked insertions count as text and tracked deletions do not: this is the document with every change accepted.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from editor.importing.word_package import W14, Element, R, W, WordFile
from editor.model.richtext import (
    DEEPEST_LEVEL,
    Block,
    Heading,
    ListItem,
    ListKind,
    Paragraph,
    Quotation,
    RichText,
    Run,
    Runs,
    Table,
    is_link,
    merged,
    rich,
    runs_text,
)

_CHARACTERS: Final = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
# What holds runs, or paragraphs, and changes nothing about them.
_WRAPPERS: Final = frozenset(f"{W}{each}" for each in ("ins", "moveTo", "smartTag", "customXml", "fldSimple"))
_OFF: Final = frozenset({"0", "false", "off"})
_HEADINGS: Final = {"Heading3": 1, "Heading4": 2}
_LISTS: Final[dict[str, tuple[ListKind, int]]] = {
    "ListBullet": ("ul", 0),
    "ListBullet2": ("ul", 1),
    "ListBullet3": ("ul", 2),
    "ListNumber": ("ol", 0),
    "ListNumber2": ("ol", 1),
    "ListNumber3": ("ol", 2),
}


def contents(parent: Iterable[Element]) -> Iterator[Element]:
    """The paragraphs and tables, or the runs and links, in ``parent``, controls and wrappers opened."""
    for each in parent:
        if each.tag == f"{W}sdt":
            inside = each.find(f"{W}sdtContent")
            if inside is not None and not is_placeholder(each):
                yield from contents(inside)
        elif each.tag in _WRAPPERS:
            yield from contents(each)
        else:
            yield each


def is_placeholder(control: Element) -> bool:
    """Whether a control shows nothing but what is to be filled in."""
    shown = control.find(f"{W}sdtPr/{W}showingPlcHdr")
    return shown is not None and shown.get(f"{W}val") not in _OFF


def characters(inline: Iterable[Element]) -> str:
    """The characters of runs and inline controls."""
    return runs_text(_runs(inline, {}))


def ticked(control: Element) -> bool | None:
    """Whether a tick box is ticked; None where the control is none."""
    checked = control.find(f"{W}sdtPr/{W14}checkbox/{W14}checked")
    if checked is not None:
        return checked.get(f"{W14}val") not in _OFF
    return None if control.find(f"{W}sdtPr/{W14}checkbox") is None else False


class TextReader:
    """Reads paragraphs and tables of one file. It remembers which lists have begun, so read in order, once."""

    def __init__(self, file: WordFile) -> None:
        self._links = file.links
        self._single_overrides = set(_single_overrides(file.numbering))
        self._begun: set[str] = set()

    def text(self, elements: Iterable[Element]) -> RichText:
        """The rich text of these paragraphs and tables."""
        blocks: list[Block] = []
        caption: Runs | None = None
        for each in elements:
            if each.tag == f"{W}tbl":
                blocks.append(self._table(each, runs_text(caption) if caption else None))
                caption = None
                continue
            if caption:
                blocks.append(Paragraph(caption))
            caption = self._runs(each) if _style(each) == "Caption" else None
            if each.tag == f"{W}p" and caption is None:
                blocks.append(self._paragraph(each))
        if caption:
            blocks.append(Paragraph(caption))
        return rich(blocks)

    def _paragraph(self, paragraph: Element) -> Block:
        style, runs = _style(paragraph), self._runs(paragraph)
        if style in _LISTS:
            kind, level = _LISTS[style]
            return ListItem(kind, _level(paragraph, level), runs, self._restarts(paragraph))
        if style in _HEADINGS:
            return Heading(_HEADINGS[style], runs)
        return Quotation(runs) if style == "Quote" else Paragraph(runs)

    def _restarts(self, paragraph: Element) -> bool:
        """The export writes a restart, and only that, as a list that overrides a single level's start."""
        num = _value(paragraph, f"{W}pPr/{W}numPr/{W}numId")
        if num is None or num in self._begun:
            return False
        self._begun.add(num)
        return num in self._single_overrides

    def _table(self, table: Element, caption: str | None) -> Table:
        rows = [each for each in contents(table) if each.tag == f"{W}tr"]
        header = bool(rows) and rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        return Table(tuple(self._row(row) for row in rows), header, caption)

    def _row(self, row: Element) -> tuple[Runs, ...]:
        cells = (each for each in contents(row) if each.tag == f"{W}tc")
        return tuple(self._cell(cell) for cell in cells)

    def _cell(self, cell: Element) -> Runs:
        runs: list[Run] = []
        for paragraph in cell.iter(f"{W}p"):
            if runs:
                runs.append(Run("\n"))
            runs.extend(self._runs(paragraph))
        return merged(runs)

    def _runs(self, paragraph: Element) -> Runs:
        return _runs(paragraph, self._links)


def _runs(parent: Iterable[Element], links: dict[str, str]) -> Runs:
    runs: list[Run] = []
    for each in contents(parent):
        if each.tag == f"{W}r" and not _is_prompt(each):
            runs.append(_run(each, None))
        elif each.tag == f"{W}hyperlink":
            href = _href(each, links)
            runs.extend(_run(run, href) for run in contents(each) if run.tag == f"{W}r")
    return merged(runs)


def _run(run: Element, href: str | None) -> Run:
    text = "".join(
        (each.text or "") if each.tag == f"{W}t" else _CHARACTERS.get(str(each.tag), "") for each in run
    )
    properties = run.find(f"{W}rPr")
    return Run(text, _is_on(properties, "b"), _is_on(properties, "i"), href)


def _is_prompt(run: Element) -> bool:
    """Whether a run says what is to be filled in; it may have lost its control on the way."""
    return _value(run, f"{W}rPr/{W}rStyle") == "PlaceholderText"


def _is_on(properties: Element | None, mark: str) -> bool:
    found = properties.find(f"{W}{mark}") if properties is not None else None
    return found is not None and found.get(f"{W}val") not in _OFF


def _href(link: Element, links: dict[str, str]) -> str | None:
    """The address as written: kept in the link's tip where it had to be encoded."""
    target, tip = links.get(link.get(f"{R}id", ""), ""), link.get(f"{W}tooltip", "")
    if is_link(tip):
        return tip
    return target if is_link(target) else None


def _style(paragraph: Element) -> str:
    return _value(paragraph, f"{W}pPr/{W}pStyle") or ""


def _level(paragraph: Element, of_style: int) -> int:
    level = _value(paragraph, f"{W}pPr/{W}numPr/{W}ilvl")
    return min(int(level), DEEPEST_LEVEL) if level and level.isdecimal() else of_style


def _value(element: Element, path: str) -> str | None:
    found = element.find(path)
    return None if found is None else found.get(f"{W}val")


def _single_overrides(numbering: Element | None) -> Iterator[str]:
    for num in numbering.iterfind(f"{W}num") if numbering is not None else ():
        if len(num.findall(f"{W}lvlOverride/{W}startOverride")) == 1:
            yield num.get(f"{W}numId", "")
