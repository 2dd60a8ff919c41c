"""HTML from a clipboard (Word, web pages, LibreOffice, Google Docs) to rich text.

An allow-list: what the tree knows is taken over, all other words arrive as plain text, and what nobody saw
(scripts, styles, comments, hidden and deleted text) does not arrive. No address in the HTML is ever opened.
The parser tells of tags one by one and nothing here recurses, however deep a page nests.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar, cast

from lxml import etree

from editor.importing.html_blocks import Builder, Shape
from editor.importing.list_marks import Draft, marked_item, numbered_item, settled
from editor.importing.pasted import MOST_CHARACTERS, text_to_rich, within_limits, without_direction_marks
from editor.model.richtext import ListKind, RichText, Run, is_link
from editor.model.text import clean

_UNSEEN = frozenset({
    "applet", "audio", "canvas", "datalist", "del", "embed", "frame", "head", "iframe", "map", "noframes",
    "noscript", "object", "script", "select", "style", "svg", "template", "title", "video",
})  # fmt: skip
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_UNSEEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-special-character\s*:\s*comment"
)
_UNSEEN_CLASS = re.compile(r"\bmso(?:del|comanchor|comtxt)\b", re.IGNORECASE)
_WORD_LEVEL = re.compile(r"mso-list\s*:[^;]*\blevel\s*(\d)")
_WORD_MARK = re.compile(r"mso-list\s*:\s*ignore")
_WEIGHT = re.compile(r"font-weight\s*:\s*(\w+)")
_SLANT = re.compile(r"font-style\s*:\s*(\w+)")
_WHITE_SPACE = re.compile(r"white-space(?:-collapse)?\s*:\s*([\w-]+)")
_MARGIN = re.compile(r"margin-left\s*:\s*([\d.]+)(pt|in|cm|px)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "px": 0.75}
_POINTS_A_LEVEL = 36
_LEAST_BOLD = 600
_WHOLE = re.compile(r"\s*-?[0-9]{1,6}")
_SPACES = re.compile(r"[ \t\n\r\f]+")


def html_to_rich(html: str) -> RichText:
    """The rich text that a person saw in ``html``.

    More than :data:`~editor.importing.pasted.MOST_CHARACTERS` of HTML is read for its words alone; where even
    those are more, :class:`~editor.importing.pasted.TooLongError` is raised.
    """
    html = clean(html)
    if len(html) > MOST_CHARACTERS:
        return text_to_rich(_parse(html, _Words()).text())
    return within_limits(settled(_parse(html, _Page()).drafts()))


_PLAIN = Run("")
_ORDINARY = Shape()


@dataclass(frozen=True, slots=True)
class _Context:
    """What holds inside an element."""

    look: Run = _PLAIN
    shape: Shape = _ORDINARY
    unseen: bool = False
    keep_spaces: bool = False
    lists: int = 0
    word_level: int | None = None
    in_mark: bool = False


@dataclass(slots=True)
class _OpenList:
    kind: ListKind
    next_number: int = 1


class _Page:
    """Hears of tags and words from the parser and tells the builder what they mean."""

    def __init__(self) -> None:
        self._builder = Builder()
        self._open = [_Context()]
        self._lists: list[_OpenList] = []
        self._tables = 0
        self._mark = ""
        self._heard: list[str] = []

    def drafts(self) -> list[Draft]:
        """The blocks of the page."""
        self._take_in()
        self._builder.close()
        return self._builder.drafts

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._take_in()
        context = self._open[-1]
        if not context.unseen:
            context = _inside(context, tag, attributes)
        if not context.unseen:
            context = self._enter(tag, attributes, context)
        self._open.append(context)

    def _enter(self, tag: str, attributes: Mapping[str, str], context: _Context) -> _Context:
        if tag in _BLOCKS:
            self._builder.close()
            self._mark = ""
        match tag:
            case "br":
                self._builder.break_line(context.shape)
            case "ul" | "ol" | "menu" | "dir":
                return self._open_list(tag, attributes, context)
            case "li":
                return self._open_item(attributes, context)
            case "table" | "caption" | "tr" | "td" | "th":
                self._open_table_part(tag, attributes)
                # What surrounds a table does not reach into its cells.
                return replace(context, shape=_ORDINARY, lists=0)
            case _:
                pass
        return context

    def _open_list(self, tag: str, attributes: Mapping[str, str], context: _Context) -> _Context:
        kind: ListKind = "ol" if tag == "ol" else "ul"
        self._lists.append(_OpenList(kind, _whole(attributes.get("start"), 1)))
        return replace(context, lists=context.lists + 1)

    def _open_item(self, attributes: Mapping[str, str], context: _Context) -> _Context:
        level = max(context.lists - 1, 0)
        inside = self._lists[-1] if self._lists and context.lists else _OpenList("ul")
        if inside.kind == "ul":
            return replace(context, shape=Shape(marked_item(level, "•")))
        number = _whole(attributes.get("value"), inside.next_number)
        inside.next_number = number + 1
        return replace(context, shape=Shape(numbered_item(level, number)))

    def _open_table_part(self, tag: str, attributes: Mapping[str, str]) -> None:
        match tag:
            case "table":
                self._tables += 1
                self._builder.open_table(layout=attributes.get("role") in ("presentation", "none"))
            case "caption" if self._tables == 1:
                self._builder.open_caption()
            case "tr" if self._tables == 1:
                self._builder.open_row()
            case "td" | "th" if self._tables == 1:
                columns, rows = (_whole(attributes.get(name), 1) for name in ("colspan", "rowspan"))
                self._builder.open_cell(header=tag == "th", columns=columns, rows=rows)

    def end(self, tag: str) -> None:
        self._take_in()
        context = self._open.pop()
        if context.unseen:
            return
        if tag in _BLOCKS:
            self._builder.close()
        match tag:
            case "ul" | "ol" | "menu" | "dir":
                self._lists.pop()
            case "table":
                self._tables -= 1
                if not self._tables:
                    self._builder.close_table()
            case "caption" | "td" | "th" if self._tables == 1:
                self._builder.close_cell()

    def data(self, text: str) -> None:
        # Where there are references or stray signs, a sentence comes in many pieces.
        if not self._open[-1].unseen:
            self._heard.append(text)

    def _take_in(self) -> None:
        if not self._heard:
            return
        context, text = self._open[-1], without_direction_marks("".join(self._heard))
        self._heard.clear()
        if context.in_mark:
            self._mark += text
            return
        shape = context.shape
        if self._mark and text.strip():
            if shape.heading:
                text = f"{self._mark.strip()} {text}"
                self._mark = ""
            elif context.word_level is not None:
                shape = Shape(marked_item(context.word_level, self._mark))
        self._builder.add(text, context.look, shape, keep_spaces=context.keep_spaces)

    def close(self) -> None:
        """The parser asks for this; the page is read by :meth:`drafts`."""


class _Words:
    """Hears the words of a page alone, a line for each block."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._unseen = 0

    def text(self) -> str:
        """The words heard."""
        return "".join(self._pieces)

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        self._unseen += tag in _UNSEEN
        self._bound(tag)

    def end(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN
        self._bound(tag)

    def _bound(self, tag: str) -> None:
        if tag in _BLOCKS or tag == "br":
            self._pieces.append("\n")

    def data(self, text: str) -> None:
        if not self._unseen:
            self._pieces.append(_SPACES.sub(" ", text))

    def close(self) -> None:
        """The parser asks for this; the words are read by :meth:`text`."""


_Hearer = TypeVar("_Hearer", _Page, _Words)


def _parse(html: str, hearer: _Hearer) -> _Hearer:
    # huge_tree: nesting has no limit (the depth costs a stack entry each, and no recursion).
    parser = etree.HTMLParser(target=cast("Any", hearer), huge_tree=True)
    parser.feed(html)
    parser.close()
    return hearer


# --- what an element changes ----------------------------------------------------------------------------


def _inside(context: _Context, tag: str, attributes: Mapping[str, str]) -> _Context:
    style, css = attributes.get("style", "").lower(), attributes.get("class", "")
    if tag in _UNSEEN or "hidden" in attributes or _UNSEEN_STYLE.search(style) or _UNSEEN_CLASS.search(css):
        return replace(context, unseen=True)
    word = _WORD_LEVEL.search(style)
    return replace(
        context,
        look=_look(context.look, tag, attributes, style),
        shape=_shape(context.shape, tag, css, style),
        keep_spaces=_keeps_spaces(context.keep_spaces, tag, style),
        word_level=max(int(word[1]) - 1, 0) if word else context.word_level,
        in_mark=context.in_mark or _WORD_MARK.search(style) is not None,
    )


def _look(look: Run, tag: str, attributes: Mapping[str, str], style: str) -> Run:
    bold, italic, href = look.bold, look.italic, look.href
    match tag:
        case "b" | "strong":
            bold = True
        case "i" | "em" | "cite" | "dfn" | "var":
            italic = True
        case "a" if "href" in attributes:
            address = attributes["href"].strip()
            href = address if is_link(address) else None
    if weight := _WEIGHT.search(style):
        bold = weight[1].startswith("bold") or (weight[1].isdecimal() and int(weight[1]) >= _LEAST_BOLD)
    if slant := _SLANT.search(style):
        italic = slant[1] in ("italic", "oblique")
    return Run("", bold, italic, href)


def _shape(shape: Shape, tag: str, css: str, style: str) -> Shape:
    if shape.item is not None:
        return shape
    if tag in ("h1", "h2") or css == "MsoTitle":
        return replace(shape, heading=1)
    if tag in ("h3", "h4", "h5", "h6"):
        return replace(shape, heading=2)
    if tag == "blockquote" or css in ("MsoQuote", "MsoIntenseQuote"):
        return replace(shape, quoted=True)
    if css.startswith("MsoListParagraph"):
        margin = _MARGIN.search(style)
        points = float(margin[1]) * _POINTS[margin[2]] if margin else 0
        return replace(shape, written_level=max(round(points / _POINTS_A_LEVEL) - 1, 0))
    return shape


def _keeps_spaces(keeps: bool, tag: str, style: str) -> bool:
    declared = _WHITE_SPACE.search(style)
    if declared:
        return declared[1].startswith(("pre", "break", "preserve")) and declared[1] != "pre-line"
    return keeps or tag == "pre"


def _whole(text: str | None, otherwise: int) -> int:
    """A number as attributes give it; what is none counts as ``otherwise``."""
    found = _WHOLE.match(text or "")
    return int(found[0]) if found else otherwise
