"""A web page as lines: what a person saw of it. Nothing is loaded, no script is run, nothing recurses.

Out: scripts, styles, the head, comments, whatever the page itself hides, deleted text, alternative texts. The words
of navigation, head, foot and buttons are in, and marked as the page's edge.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, cast

from lxml import etree

from editor.importing.old.lines import Box, Cell, Line, OldText, Piece, make_line
from editor.importing.old.text_lines import TextFileError, decoded
from editor.importing.old.ticks import symbols
from editor.model.richtext import ListKind, is_link
from editor.model.text import clean

_UNSEEN: Final = frozenset({
    "applet", "audio", "canvas", "datalist", "del", "embed", "frame", "head", "iframe", "map", "noframes",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
})  # fmt: skip
_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_EDGES: Final = frozenset({"nav", "header", "footer", "aside", "button"})
_EDGE_ROLES: Final = frozenset({"navigation", "banner", "contentinfo", "search", "complementary"})
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all")
_WEIGHT: Final = re.compile(r"font-weight\s*:\s*(bold|[6-9]00)")
_STRUCK: Final = re.compile(r"text-decoration[\w-]*\s*:[^;]*line-through")
_SPACES: Final = re.compile(r"[ \t\n\r\f]+")
_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]{3,20})", re.IGNORECASE)
_WHOLE: Final = re.compile(r"[0-9]{1,6}")
_MOST_ELEMENTS: Final = 400_000
_LATIN: Final = frozenset({"iso-8859-1", "latin-1", "latin1", "windows-1252", "cp1252"})


def read_web(data: bytes) -> OldText:
    """The lines of a web page. Raises :class:`~editor.importing.old.text_lines.TextFileError`."""
    page = _Page()
    # huge_tree: nesting has no limit (the depth costs a stack entry each, and no recursion).
    parser = etree.HTMLParser(target=cast("Any", page), huge_tree=True)
    text = clean(_decoded(data))
    if text.strip():
        parser.feed(text)
        parser.close()
    return OldText(tuple(page.finished()), title=page.title.strip())


def _decoded(data: bytes) -> str:
    told = _CHARSET.search(data[:4096])
    if (
        told
        and told[1].decode("ascii").casefold() in _LATIN
        and not data.startswith((b"\xff\xfe", b"\xfe\xff"))
    ):
        return decoded(data.decode("cp1252", errors="replace").encode(), what="web page")
    return decoded(data, what="web page")


_NO_LOOK: Final = Piece("")


@dataclass(frozen=True, slots=True)
class _Context:
    """What holds inside an element."""

    tag: str = ""
    look: Piece = _NO_LOOK
    heading: int = 0
    quoted: bool = False
    item: bool = False
    edge: bool = False
    unseen: bool = False
    keeps_spaces: bool = False
    in_main: bool = False


@dataclass(slots=True)
class _List:
    kind: ListKind
    number: int


@dataclass(slots=True)
class _Table:
    number: int
    row: int = -1
    column: int = -1


class _Page:
    """Hears of tags and words from the parser, one by one."""

    def __init__(self) -> None:
        self.title = ""
        self._lines: list[Line] = []
        self._open = [_Context()]
        self._lists: list[_List] = []
        self._tables: list[_Table] = []
        self._tables_begun = 0
        self._elements = 0
        self._paragraph = 1
        self._pieces: list[Piece] = []
        self._boxes: list[Box] = []
        self._length = 0
        self._shape = _Context()
        self._item_open = False

    def finished(self) -> list[Line]:
        """The lines of the page."""
        self._end_paragraph()
        return self._lines

    # --- what the parser calls --------------------------------------------------------------------

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._elements += 1
        if self._elements > _MOST_ELEMENTS:
            raise TextFileError(f"The web page is too large to be read: over {_MOST_ELEMENTS:,} elements.")
        context = self._open[-1]
        context = replace(context, tag=tag) if context.unseen else _inside(context, tag, attributes)
        self._open.append(context)
        if not context.unseen:
            self._enter(tag, attributes)

    def _enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _BLOCKS:
            self._end_paragraph()
        match tag:
            case "br":
                self._break()
            case "input":
                self._box(attributes)
            case "ul" | "ol" | "menu" | "dir":
                start = _whole(attributes.get("start"), 1)
                self._lists.append(_List("ol" if tag == "ol" else "ul", start - 1))
            case "li":
                self._start_item(attributes)
            case "table":
                self._tables_begun += 1
                self._tables.append(_Table(self._tables_begun))
            case "tr" if self._tables:
                self._tables[-1].row += 1
                self._tables[-1].column = -1
            case "td" | "th" if self._tables:
                self._tables[-1].column += 1

    def end(self, tag: str) -> None:
        context = self._open.pop()
        if context.unseen:
            return
        if tag in _BLOCKS:
            self._end_paragraph()
        match tag:
            case "ul" | "ol" | "menu" | "dir" if self._lists:
                self._lists.pop()
            case "li":
                self._item_open = False
            case "table" if self._tables:
                self._tables.pop()

    def data(self, text: str) -> None:
        context = self._open[-1]
        if context.tag == "title" and len(self._open) < 6:
            self.title += text
        if context.unseen:
            return
        if not context.keeps_spaces:
            self._add(_SPACES.sub(" ", text), context)
            return
        for number, part in enumerate(text.split("\n")):
            if number:
                self._break()
            self._add(part, context)

    def close(self) -> "_Page":
        """The parser asks for this."""
        return self

    # --- lines ------------------------------------------------------------------------------------

    def _add(self, text: str, context: _Context) -> None:
        text = symbols(text)
        before = self._pieces[-1].text if self._pieces else " "
        if not context.keeps_spaces and text.startswith(" ") and before.endswith(" "):
            text = text[1:]
        if not text:
            return
        self._shape = context
        self._pieces.append(replace(context.look, text=text))
        self._length += len(text)

    def _box(self, attributes: Mapping[str, str]) -> None:
        if attributes.get("type", "").casefold() in ("checkbox", "radio"):
            self._shape = self._open[-1]
            self._boxes.append(Box(self._length, 0, "checked" in attributes))

    def _start_item(self, attributes: Mapping[str, str]) -> None:
        self._item_open = True
        if self._lists:
            self._lists[-1].number = _whole(attributes.get("value"), self._lists[-1].number + 1)

    def _break(self) -> None:
        """A line's end; a second one ends the paragraph, as pages use them."""
        if any(each.text.strip() for each in self._pieces):
            self._end_line()
        else:
            self._end_paragraph()

    def _end_line(self) -> None:
        pieces, boxes, self._pieces, self._boxes, self._length = self._pieces, self._boxes, [], [], 0
        if not boxes and not any(each.text.strip() for each in pieces):
            return
        shape, table = self._shape, self._tables[-1] if self._tables else None
        inside = self._lists[-1] if self._lists and shape.item else _List("ul", 0)
        made = make_line(
            pieces,
            self._paragraph,
            boxes,
            heading=shape.heading,
            quoted=shape.quoted,
            list=inside.kind if shape.item and self._item_open else None,
            level=min(max(len(self._lists) - 1, 0), 8) if shape.item else 0,
            number=inside.number if inside.kind == "ol" and self._item_open else 0,
            cell=Cell(table.number, max(table.row, 0), max(table.column, 0)) if table else None,
            edge=shape.edge,
        )
        self._lines.append(made)

    def _end_paragraph(self) -> None:
        before = len(self._lines)
        self._end_line()
        if len(self._lines) > before or (self._lines and self._lines[-1].paragraph == self._paragraph):
            self._paragraph += 1


def _inside(context: _Context, tag: str, attributes: Mapping[str, str]) -> _Context:
    style = attributes.get("style", "").casefold()
    if tag in _UNSEEN or "hidden" in attributes or _HIDDEN.search(style):
        return replace(context, tag=tag, unseen=True)
    in_main = context.in_main or tag in ("main", "article")
    edge = context.edge or (
        (tag in _EDGES and not (in_main and tag == "header")) or attributes.get("role") in _EDGE_ROLES
    )
    return _Context(
        tag,
        _look(context.look, tag, attributes, style),
        int(tag[1]) if re.fullmatch("h[1-6]", tag) else context.heading,
        context.quoted or tag == "blockquote",
        tag == "li" or (context.item and tag not in ("table", "td", "th")),
        edge,
        False,
        context.keeps_spaces or tag == "pre",
        in_main,
    )


def _look(look: Piece, tag: str, attributes: Mapping[str, str], style: str) -> Piece:
    href = attributes.get("href", "").strip() if tag == "a" else ""
    return Piece(
        "",
        look.bold or tag in ("b", "strong") or _WEIGHT.search(style) is not None,
        look.italic or tag in ("i", "em", "cite"),
        look.underline or tag == "u",
        look.struck or tag in ("s", "strike") or _STRUCK.search(style) is not None,
        href if is_link(href) else look.href,
    )


def _whole(text: str | None, otherwise: int) -> int:
    found = _WHOLE.match(text or "")
    return int(found[0]) if found else otherwise
