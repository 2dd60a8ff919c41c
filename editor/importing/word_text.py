"""Word's paragraphs and tables back to rich text: the other direction of what the export writes.

Tracked insertions count as text and tracked deletions do not: this is the document with every change accepted.

Styles are known by their names, which stay in English and survive a re-save that gives them other ids ("caption"
came back as ``Caption1``). LibreOffice writes each beginning of a list as a restart, and the bold of a table's
style into the cells of its header; both are taken back where it saved the file.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from editor.importing.word_package import W14, Element, R, W, WordFile, child
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
_VAL: Final = f"{W}val"
_SDT: Final = f"{W}sdt"
_P: Final = f"{W}p"
_R: Final = f"{W}r"
_TABLE: Final = f"{W}tbl"
_TEXTS: Final = frozenset({f"{W}t", f"{W}delText"})
_INLINE: Final = frozenset({_R, f"{W}hyperlink"})
_OF_PARAGRAPH: Final = f"{W}pPr"
_OF_RUN: Final = f"{W}rPr"
_NUM: Final = (f"{W}numPr", f"{W}numId")
# What holds runs, or paragraphs, and changes nothing about them.
_WRAPPERS: Final = frozenset(
    f"{W}{each}" for each in ("ins", "moveTo", "smartTag", "customXml", "fldSimple", "dir", "bdo")
)
_WIDEST: Final = 63  # columns that Word gives a table at most
_OFF: Final = frozenset({"0", "false", "off"})
ROOM: Final = "\u00a0"
"""What an export puts into an empty cell, so that there is room to click on."""
PROMPTS: Final = frozenset({"Not yet written", "Not yet filled in", "No date yet", "No name yet", ROOM})
"""What an export shows where nothing is answered."""
PROMPT: Final = "PlaceholderText"
"""The style in which an export shows them."""

_SIGNS: Final = {"F0FE": "☒", "F0FD": "☒", "F052": "☑", "F0A8": "☐", "F06F": "☐", "F0FC": "✓", "F0B7": "•"}
_STYLES: Final = {
    **{f"heading {level}": f"Heading{level}" for level in range(1, 5)},
    **{
        f"list {kind}{level}": f"List{kind.title()}{level.strip()}"
        for kind in ("bullet", "number")
        for level in ("", " 2", " 3")
    },
    "caption": "Caption",
    "quote": "Quote",
    "placeholder text": PROMPT,
}
_DEEPEST_BASE: Final = 8  # styles based on one another; a ring of them must end
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
        if each.tag == _SDT:
            inside = each.find(f"{W}sdtContent")
            if inside is not None and not is_placeholder(each):
                yield from contents(inside)
        elif each.tag in _WRAPPERS:
            yield from contents(each)
        else:
            yield each


def is_placeholder(control: Element) -> bool:
    """Whether a control shows nothing but what is to be filled in.

    Some programs keep the mark of a placeholder when somebody has typed over it: then it is text.
    """
    shown = control.find(f"{W}sdtPr/{W}showingPlcHdr")
    if shown is None or shown.get(f"{W}val") in _OFF:
        return False
    texts = (str(each.text or "") for each in control.iter(f"{W}t", f"{W}delText"))
    return "".join(texts) in PROMPTS | {""}


def characters(inline: Iterable[Element]) -> str:
    """The characters of runs and inline controls."""
    return runs_text(merged(_runs(inline, {})))


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
        self._kinds = dict(_list_kinds(file.numbering))
        self._begun: set[str] = set()
        self._styles = _style_names(file.part("styles"))
        self._resaved = file.application.startswith("LibreOffice")

    def text(self, elements: Iterable[Element]) -> RichText:
        """The rich text of these paragraphs and tables."""
        text = rich(self._blocks(elements))
        return rich(_without_traces(text.blocks)) if self._resaved else text

    def _style(self, properties: Element | None) -> str:
        """The id of a paragraph's style in our own template; that of its file where ours has no such style."""
        style = _value(properties, f"{W}pStyle") or ""
        return self._styles.get(style, style)

    def _blocks(self, elements: Iterable[Element]) -> list[Block]:
        blocks: list[Block] = []
        caption: Runs | None = None
        for each in elements:
            if each.tag == _TABLE:
                blocks.append(self._table(each, runs_text(caption) if caption else None))
                caption = None
                continue
            if caption:
                blocks.append(Paragraph(caption))
            properties = child(each, _OF_PARAGRAPH)
            style = self._style(properties)
            caption = merged(self._runs(each)) if style == "Caption" else None
            if each.tag == _P and caption is None:
                blocks.append(self._paragraph(self._runs(each), properties, style))
        if caption:
            blocks.append(Paragraph(caption))
        return blocks

    def _paragraph(self, runs: Runs, properties: Element | None, style: str) -> Block:
        item = None if style in _HEADINGS else self._list(properties, style)
        if item is not None:
            return ListItem(item[0], item[1], runs, self._restarts(properties))
        if style in _HEADINGS:
            return Heading(_HEADINGS[style], runs)
        return Quotation(runs) if style == "Quote" else Paragraph(runs)

    def _list(self, properties: Element | None, style: str) -> tuple[ListKind, int] | None:
        """Kind and level of a list item: by our own styles, else by the list that Word's buttons put it in."""
        num = _value(properties, *_NUM)
        kind, of_style = _LISTS.get(style, (None, 0))
        if num == "0" or (num is None and kind is None):
            return None
        level = _level(properties, of_style)
        kind = kind or (self._kinds.get((num, level)) if num is not None else None)
        return None if kind is None else (kind, level)

    def _restarts(self, properties: Element | None) -> bool:
        """The export writes a restart, and only that, as a list that overrides a single level's start."""
        num = _value(properties, *_NUM)
        if num is None or num in self._begun:
            return False
        self._begun.add(num)
        return num in self._single_overrides

    def _table(self, table: Element, caption: str | None) -> Table:
        rows = [each for each in contents(table) if each.tag == f"{W}tr"]
        header = bool(rows) and rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        cells = [self._row(row) for row in rows]
        width = max(map(len, cells), default=0)
        return Table(tuple((*row, *((),) * (width - len(row))) for row in cells), header, caption)

    def _row(self, row: Element) -> tuple[Runs, ...]:
        """The cells; one that spans several columns is followed by empty ones."""
        found: list[Runs] = []
        for each in contents(row):
            if each.tag == f"{W}tc":
                span = _value(each, f"{W}tcPr", f"{W}gridSpan") or ""
                found += [self._cell(each), *((),) * (min(int(span), _WIDEST) - 1 if span.isdecimal() else 0)]
        return tuple(found)

    def _cell(self, cell: Element) -> Runs:
        runs: list[Run] = []
        for paragraph in cell.iter(f"{W}p"):
            if runs:
                runs.append(Run("\n"))
            runs.extend(merged(self._runs(paragraph)))
        return merged(runs)

    def _runs(self, paragraph: Element) -> Runs:
        """The runs as they stand in the file; :func:`~editor.model.richtext.rich` merges them."""
        return _runs(paragraph, self._links)


def _runs(parent: Iterable[Element], links: dict[str, str]) -> Runs:
    runs: list[Run] = []
    inline = (each for each in contents(parent) if each.tag in _INLINE)
    for prompts, group in groupby(inline, looks_like_prompt):
        together = [run for each in group for run in _inline_runs(each, links)]
        # A prompt may have lost its control on the way; what was typed into its look is text all the same.
        if not prompts or runs_text(tuple(together)) not in PROMPTS:
            runs.extend(together)
    return tuple(runs)


def _inline_runs(inline: Element, links: dict[str, str]) -> Runs:
    if inline.tag == _R:
        return (_run(inline, None),)
    href = _href(inline, links)
    return tuple(_run(each, href) for each in contents(inline) if each.tag == _R)


def _run(run: Element, href: str | None) -> Run:
    properties = child(run, _OF_RUN)
    return Run(run_text(run), _is_on(properties, "b"), _is_on(properties, "i"), href)


def run_text(run: Iterable[Element]) -> str:
    """The characters of one run, those of a tracked deletion too."""
    return "".join(map(_character, run))


def _character(each: Element) -> str:
    if each.tag in _TEXTS:
        return each.text or ""
    if each.tag == f"{W}sym":
        return _sign(each.get(f"{W}char", "").upper())
    return _CHARACTERS.get(str(each.tag), "")


def _sign(code: str) -> str:
    """The character of a symbol font; its own private one where it is none that people tick with."""
    try:
        return _SIGNS.get(code) or chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def looks_like_prompt(inline: Element) -> bool:
    """Whether a run or link has the look in which an export writes what is to be filled in."""
    return _value(inline, _OF_RUN, f"{W}rStyle") == PROMPT


def _is_on(properties: Element | None, mark: str) -> bool:
    found = child(properties, f"{W}{mark}") if properties is not None else None
    return found is not None and found.get(f"{W}val") not in _OFF


def _href(link: Element, links: dict[str, str]) -> str | None:
    """The address as written: kept in the link's tip where it had to be encoded."""
    target, tip = links.get(link.get(f"{R}id", ""), ""), link.get(f"{W}tooltip", "")
    if is_link(tip):
        return tip
    return target if is_link(target) else None


def _style_names(styles: Element | None) -> dict[str, str]:
    """Our own ids of the styles in a file, by its ids: by name, or by that of the style it is based on."""
    every = (
        {each.get(f"{W}styleId", ""): each for each in styles.iterfind(f"{W}style")}
        if styles is not None
        else {}
    )
    found: dict[str, str] = {}
    for style_id, style in every.items():
        each: Element | None = style
        for _ in range(_DEEPEST_BASE):
            if each is None:
                break
            known = _STYLES.get((_value(each, f"{W}name") or "").casefold())
            if known:
                found[style_id] = known
                break
            each = every.get(_value(each, f"{W}basedOn") or "")
    return found


def _without_traces(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks without what LibreOffice adds: a restart where the number is 1 anyway, a header's bold."""
    counts = [0] * (DEEPEST_LEVEL + 1)
    for block in blocks:
        if isinstance(block, Table):
            yield _plain_header(block)
        elif isinstance(block, ListItem):
            yield replace(block, restart=block.restart and block.list == "ol" and counts[block.level] > 0)
        else:
            yield block
        if not isinstance(block, ListItem):
            counts = [0] * len(counts)
            continue
        counts[block.level + 1 :] = [0] * (DEEPEST_LEVEL - block.level)
        counts[block.level] += block.list == "ol"


def _plain_header(table: Table) -> Table:
    if not table.header or not all(run.bold for cell in table.rows[0] for run in cell):
        return table
    plain = tuple(merged(replace(run, bold=False) for run in cell) for cell in table.rows[0])
    return replace(table, rows=(plain, *table.rows[1:]))


def _level(properties: Element | None, of_style: int) -> int:
    level = _value(properties, f"{W}numPr", f"{W}ilvl")
    return min(int(level), DEEPEST_LEVEL) if level and level.isdecimal() else of_style


def _value(element: Element | None, *path: str) -> str | None:
    for tag in path:
        element = None if element is None else child(element, tag)
    return None if element is None else element.get(_VAL)


def _list_kinds(numbering: Element | None) -> Iterator[tuple[tuple[str, int], ListKind]]:
    """Whether a list shows bullets or numbers, by ``w:num`` and level."""
    if numbering is None:
        return
    abstract = {each.get(f"{W}abstractNumId", ""): each for each in numbering.iterfind(f"{W}abstractNum")}
    for num in numbering.iterfind(f"{W}num"):
        levels = abstract.get(_value(num, f"{W}abstractNumId") or "")
        for each in levels.iterfind(f"{W}lvl") if levels is not None else ():
            level = each.get(f"{W}ilvl", "")
            if level.isdecimal():
                kind: ListKind = "ul" if _value(each, f"{W}numFmt") == "bullet" else "ol"
                yield (num.get(f"{W}numId", ""), int(level)), kind


def _single_overrides(numbering: Element | None) -> Iterator[str]:
    for num in numbering.iterfind(f"{W}num") if numbering is not None else ():
        if len(num.findall(f"{W}lvlOverride/{W}startOverride")) == 1:
            yield num.get(f"{W}numId", "")
