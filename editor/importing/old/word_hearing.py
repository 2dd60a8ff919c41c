"""A part of a Word file, heard tag by tag, never as a tree, so that no depth and no width costs more than a stack.

In: paragraphs, tables, text boxes (once, where a drawing and its fallback both hold them), content controls, smart
tags, fields' results, links' words, equations, tracked insertions, moved text where it arrived, hidden text, and
footnotes and endnotes behind the paragraph that refers to them. Out: tracked deletions, moved text where it left,
field codes, comments, headers and footers; of comments, headers and footers it is told that they are there. A symbol
(``w:sym``) is one character; a form field's tick box is drawn and is none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

from lxml import etree

from editor.importing.old.lines import Box, Cell, Line, Piece, make_line
from editor.importing.old.ticks import symbol, symbols
from editor.importing.old.word_paragraph import Paragraph
from editor.importing.old.word_styles import Numbers, Style, whole_of
from editor.importing.old.word_tags import W14, name_of
from editor.model.richtext import is_link

_UNSEEN: Final = frozenset({
    "del", "moveFrom", "delText", "instrText", "delInstrText", "pPrChange", "rPrChange", "tblPrChange", "tcPrChange",
    "trPrChange", "sectPr", "tblGrid", "tblPr", "tcPr", "trPr", "fldData", "binData",
})  # fmt: skip
_CHARACTERS: Final = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_OFF: Final = frozenset({"0", "false", "off", "none"})
_LOOKS: Final = {"b": "bold", "i": "italic", "u": "underline", "strike": "struck", "dstrike": "struck_twice"}


@dataclass(slots=True)
class Shapes:
    """What a file's paragraphs refer to; ``w`` is Word's namespace in it, as tags begin with it."""

    styles: Mapping[str, Style]
    numbers: Numbers
    links: Mapping[str, str]
    w: str


def hear(part: bytes, shapes: Shapes, notes: Mapping[str, tuple[Line, ...]]) -> "_Hearer":
    """Every line in a part; ``notes`` are the lines of footnotes and endnotes, by kind and id (``footnote:2``)."""
    hearer = _Hearer(shapes, notes)
    parser = etree.XMLParser(
        target=cast("Any", hearer), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
    )
    parser.feed(part)
    parser.close()
    return hearer


@dataclass(slots=True)
class _Control:
    placeholder: bool = False
    checked: bool | None = None


@dataclass(slots=True)
class _Table:
    number: int
    row: int = -1
    column: int = -1


class _Hearer:
    """Hears a part. What opens inside something else is kept on a stack of its kind."""

    def __init__(self, shapes: Shapes, notes: Mapping[str, tuple[Line, ...]]) -> None:
        self.lines: list[Line] = []
        self.notes: dict[str, list[Line]] = {}
        self.has_body = self.is_document = False
        self._shapes = shapes
        self._of_notes = notes
        self._unseen = 0
        self._paragraphs: list[Paragraph] = []
        self._begun = 0
        self._tables: list[_Table] = []
        self._tables_begun = 0
        self._controls: list[_Control] = []
        self._choices: list[bool] = []
        self._links: list[str | None] = []
        self._runs: list[dict[str, Any]] = []
        self._in_properties = 0
        self._box: bool | None = None
        self._heard: list[str] | None = None

    # --- what the parser calls --------------------------------------------------------------------

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if self._unseen:
            self._unseen += 1
            return
        name = name_of(tag)
        if name in _UNSEEN or self._is_other_choice(name):
            self._unseen = 1
            return
        begin = _STARTS.get(name)
        if begin is not None:
            begin(self, attributes)
        elif name in _CHARACTERS and not self._in_properties:
            self._add(_CHARACTERS[name])
        elif name in _LOOKS and self._runs and not self._in_properties:
            self._runs[-1][_LOOKS[name]] = self._val(attributes) not in _OFF

    def end(self, tag: str) -> None:
        if self._unseen:
            self._unseen -= 1
            return
        finish = _ENDS.get(name_of(tag))
        if finish is not None:
            finish(self)

    def data(self, text: str) -> None:
        if self._heard is not None and not self._unseen:
            self._heard.append(text)

    def close(self) -> "_Hearer":
        """The parser asks for this."""
        return self

    def _val(self, attributes: Mapping[str, str], name: str = "val") -> str:
        return attributes.get(f"{self._shapes.w}{name}", "")

    # --- which of two renderings ------------------------------------------------------------------

    def _is_other_choice(self, name: str) -> bool:
        """Whether this is a rendering of what was already heard in another one."""
        if name not in ("mc:Choice", "mc:Fallback") or not self._choices:
            return False
        taken, self._choices[-1] = self._choices[-1], True
        return taken

    def _start_alternatives(self, _: Mapping[str, str]) -> None:
        self._choices.append(False)

    def _end_alternatives(self) -> None:
        self._choices.pop()

    # --- paragraphs -------------------------------------------------------------------------------

    def _start_document(self, _: Mapping[str, str]) -> None:
        self.is_document = True

    def _start_body(self, _: Mapping[str, str]) -> None:
        self.has_body = True

    def _start_paragraph(self, _: Mapping[str, str]) -> None:
        self._begun += 1
        self._paragraphs.append(Paragraph(self._begun))

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        self._end_line(paragraph)
        self.lines += paragraph.lines
        self.lines += paragraph.notes

    def _end_line(self, paragraph: Paragraph) -> None:
        paragraph.end_line(self._shapes.numbers, self._cell())

    def _cell(self) -> Cell | None:
        if not self._tables:
            return None
        table = self._tables[-1]
        return Cell(table.number, max(table.row, 0), max(table.column, 0))

    def _start_style(self, attributes: Mapping[str, str]) -> None:
        if self._paragraphs:
            self._paragraphs[-1].style = self._shapes.styles.get(self._val(attributes), Style())

    def _start_outline(self, attributes: Mapping[str, str]) -> None:
        level = whole_of(self._val(attributes))
        if self._paragraphs and level < 9:
            before = self._paragraphs[-1].style
            self._paragraphs[-1].style = Style(
                level + 1, before.quoted, before.bold, before.italic, before.list_id, before.level
            )

    def _start_list_id(self, attributes: Mapping[str, str]) -> None:
        if self._paragraphs:
            self._paragraphs[-1].list_id = self._val(attributes)

    def _start_level(self, attributes: Mapping[str, str]) -> None:
        if self._paragraphs:
            self._paragraphs[-1].level = whole_of(self._val(attributes))

    def _start_properties(self, _: Mapping[str, str]) -> None:
        self._in_properties += 1

    def _end_properties(self) -> None:
        self._in_properties -= 1

    # --- runs -------------------------------------------------------------------------------------

    def _start_run(self, _: Mapping[str, str]) -> None:
        self._runs.append({})

    def _end_run(self) -> None:
        self._runs.pop()

    def _start_run_style(self, attributes: Mapping[str, str]) -> None:
        if not self._runs or self._in_properties:
            return
        id = self._val(attributes)
        style = self._shapes.styles.get(id, Style())
        for name, on in (("bold", style.bold), ("italic", style.italic)):
            if on is not None:
                self._runs[-1].setdefault(name, on)
        self._runs[-1]["prompt"] = id == "PlaceholderText"

    def _start_font(self, attributes: Mapping[str, str]) -> None:
        if self._runs and not self._in_properties:
            self._runs[-1]["font"] = self._val(attributes, "ascii") or self._val(attributes, "hAnsi")

    def _start_text(self, _: Mapping[str, str]) -> None:
        self._heard = []

    def _end_text(self) -> None:
        text, self._heard = "".join(self._heard or ()), None
        font = self._runs[-1].get("font", "") if self._runs else ""
        self._add(symbols(text, font))

    def _start_symbol(self, attributes: Mapping[str, str]) -> None:
        code = self._val(attributes, "char")
        try:
            self._add(symbol(int(code, 16), self._val(attributes, "font")))
        except (ValueError, OverflowError):
            return

    def _start_break(self, _: Mapping[str, str]) -> None:
        if self._paragraphs and not self._in_properties:
            self._end_line(self._paragraphs[-1])

    def _add(self, text: str) -> None:
        if not text or not self._paragraphs:
            return
        paragraph, run = self._paragraphs[-1], self._runs[-1] if self._runs else {}
        control = self._controls[-1] if self._controls else _Control()
        prompt = control.placeholder or bool(run.get("prompt"))
        if prompt != paragraph.prompt:
            self._end_line(paragraph)
            paragraph.prompt = prompt
        if control.checked is not None and text.strip():
            paragraph.boxes.append(Box(paragraph.length, len(text), control.checked))
            control.checked = None
        style = paragraph.style
        paragraph.pieces.append(
            Piece(
                text,
                bool(run.get("bold", style.bold)),
                bool(run.get("italic", style.italic)),
                bool(run.get("underline")),
                bool(run.get("struck") or run.get("struck_twice")),
                self._links[-1] if self._links else None,
            )
        )
        paragraph.length += len(text)

    def _start_link(self, attributes: Mapping[str, str]) -> None:
        id = next((value for key, value in attributes.items() if key.endswith("}id")), "")
        target = self._shapes.links.get(id, "")
        self._links.append(target if is_link(target) else None)

    def _end_link(self) -> None:
        self._links.pop()

    def _start_note(self, attributes: Mapping[str, str], kind: str) -> None:
        found = self._of_notes.get(f"{kind}:{self._val(attributes, 'id')}", ())
        if self._paragraphs:
            self._paragraphs[-1].notes += found

    # --- tables -----------------------------------------------------------------------------------

    def _start_table(self, _: Mapping[str, str]) -> None:
        self._tables_begun += 1
        self._tables.append(_Table(self._tables_begun))

    def _end_table(self) -> None:
        self._tables.pop()

    def _start_row(self, _: Mapping[str, str]) -> None:
        if self._tables:
            self._tables[-1].row += 1
            self._tables[-1].column = -1

    def _start_cell(self, _: Mapping[str, str]) -> None:
        if self._tables:
            self._tables[-1].column += 1

    # --- controls and boxes -----------------------------------------------------------------------

    def _start_control(self, _: Mapping[str, str]) -> None:
        self._controls.append(_Control())

    def _end_control(self) -> None:
        self._controls.pop()

    def _start_placeholder(self, attributes: Mapping[str, str]) -> None:
        if self._controls:
            self._controls[-1].placeholder = self._val(attributes) not in _OFF

    def _start_control_box(self, _: Mapping[str, str]) -> None:
        if self._controls:
            self._controls[-1].checked = False

    def _start_checked(self, attributes: Mapping[str, str]) -> None:
        if self._controls:
            self._controls[-1].checked = attributes.get(f"{{{W14}}}val", "") not in _OFF

    def _start_box(self, _: Mapping[str, str]) -> None:
        self._box = False

    def _start_box_state(self, attributes: Mapping[str, str]) -> None:
        if self._box is not None:
            self._box = self._val(attributes) not in _OFF

    def _end_box(self) -> None:
        if self._paragraphs and self._box is not None:
            paragraph = self._paragraphs[-1]
            paragraph.boxes.append(Box(paragraph.length, 0, self._box))
        self._box = None

    # --- notes ------------------------------------------------------------------------------------

    def _start_note_text(self, attributes: Mapping[str, str]) -> None:
        self.lines = self.notes.setdefault(self._val(attributes, "id"), [])

    def _end_note_text(self) -> None:
        noted = [_as_note(each) for each in self.lines]
        self.lines[:] = noted
        self.lines = []


def _as_note(line: Line) -> Line:
    return make_line(line.pieces, 0, line.boxes, note=True)


_STARTS: Final = {
    "document": _Hearer._start_document,
    "body": _Hearer._start_body,
    "p": _Hearer._start_paragraph,
    "pStyle": _Hearer._start_style,
    "outlineLvl": _Hearer._start_outline,
    "numId": _Hearer._start_list_id,
    "ilvl": _Hearer._start_level,
    "pPr": _Hearer._start_properties,
    "r": _Hearer._start_run,
    "rStyle": _Hearer._start_run_style,
    "rFonts": _Hearer._start_font,
    "t": _Hearer._start_text,
    "sym": _Hearer._start_symbol,
    "br": _Hearer._start_break,
    "cr": _Hearer._start_break,
    "hyperlink": _Hearer._start_link,
    "footnoteReference": lambda hearer, attributes: hearer._start_note(attributes, "footnote"),
    "endnoteReference": lambda hearer, attributes: hearer._start_note(attributes, "endnote"),
    "tbl": _Hearer._start_table,
    "tr": _Hearer._start_row,
    "tc": _Hearer._start_cell,
    "sdt": _Hearer._start_control,
    "showingPlcHdr": _Hearer._start_placeholder,
    "w14:checkbox": _Hearer._start_control_box,
    "w14:checked": _Hearer._start_checked,
    "checkBox": _Hearer._start_box,
    "default": _Hearer._start_box_state,
    "checked": _Hearer._start_box_state,
    "mc:AlternateContent": _Hearer._start_alternatives,
    "footnote": _Hearer._start_note_text,
    "endnote": _Hearer._start_note_text,
}
_ENDS: Final = {
    "p": _Hearer._end_paragraph,
    "pPr": _Hearer._end_properties,
    "r": _Hearer._end_run,
    "t": _Hearer._end_text,
    "hyperlink": _Hearer._end_link,
    "tbl": _Hearer._end_table,
    "sdt": _Hearer._end_control,
    "checkBox": _Hearer._end_box,
    "mc:AlternateContent": _Hearer._end_alternatives,
    "footnote": _Hearer._end_note_text,
    "endnote": _Hearer._end_note_text,
}
