"""Blocks as the body of a Word document: headings, details with hanging labels, narratives, the box."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, assert_never

from editor.model.tags import bookmark, section_bookmark
from editor.output.blocks import (
    Block,
    Box,
    Choice,
    Choices,
    CrestSpace,
    Detail,
    FieldHeading,
    Line,
    Narrative,
    Quoted,
    RecordTable,
    SectionHeading,
    Source,
    Speaker,
    SubHeading,
    TickBox,
    Title,
)
from editor.output.word.controls import Controls, placeholder_paragraph
from editor.output.word.frame import framed
from editor.output.word.narrative import END_OF_GROUP, NarrativeWriter, separator
from editor.output.word.record_table import record_table
from editor.output.word.xml import Element, element, name, paragraph, run, space_after, styled, tab

_LONG_LABEL: Final = 26  # characters that fit before the values' column
_LONG_OPTION: Final = 22  # characters that fit into one of two columns
_BEFORE_SOURCE: Final = 0  # a source stands close under its quotation
_SUB_HEADINGS: Final = {1: "Heading3", 2: "Heading4"}


class BodyWriter:
    """Writes blocks in turn; it remembers the paragraph before, on which a narrative's bookmark goes.

    ``heading`` names what it writes where no heading of its own does.
    """

    def __init__(
        self, controls: Controls, narratives: NarrativeWriter, crest: Element | None, heading: str = ""
    ) -> None:
        self._controls = controls
        self._narratives = narratives
        self._crest = crest
        self._lead: Element | None = None
        self._heading = heading
        self._framed = False

    def elements(self, blocks: Iterable[Block]) -> Iterator[Element]:
        """The body's paragraphs, tables and block controls."""
        before: Block | None = None
        for block in blocks:
            if self._ends_details(before, block) and self._lead is not None:
                space_after(self._lead, END_OF_GROUP)
            if isinstance(before, Quoted) and isinstance(block, Source) and self._lead is not None:
                space_after(self._lead, _BEFORE_SOURCE)
            before = block
            if isinstance(block, Box):
                yield from self._box(block)
            elif isinstance(block, Narrative):
                yield from self._narrative(block)
            else:
                for each in self._paragraphs(block):
                    self._lead = each
                    yield each

    def _box(self, box: Box) -> Iterator[Element]:
        """What is framed; tables stand between, since one table inside another reads badly."""
        for is_table, group in groupby(box.blocks, lambda each: isinstance(each, RecordTable)):
            self._framed = not is_table
            inside = list(self.elements(group))
            yield from inside if is_table else framed(inside)
        self._framed = False

    def _ends_details(self, before: Block | None, block: Block) -> bool:
        return _is_detail(before) and not _is_detail(block) and not self._framed

    def _paragraphs(self, block: Block) -> Iterator[Element]:
        match block:
            case Title():
                yield self._title(block)
            case CrestSpace():
                if self._crest is not None:
                    yield paragraph("Crest", element("w:r", None, self._crest))
            case SectionHeading():
                self._heading = block.text
                inside = self._controls.named(section_bookmark(block.section), [run(block.text)])
                yield paragraph("Heading2", *inside)
            case FieldHeading():
                self._heading = block.value.text
                yield paragraph("Heading2", *self._controls.value(block.place, "Heading", block.value))
            case SubHeading():
                self._heading = block.text
                words = [run(block.text)] if block.line is None else self._sentence(block.line, "Heading")
                inside = self._controls.marked("at", block.place, words)
                yield paragraph(_SUB_HEADINGS[block.depth], *inside)
            case Detail():
                yield self._detail(block)
            case Line():
                yield self._line(block)
            case Choices():
                yield from self._choices(block)
            case TickBox():
                yield self._tick_box(block)
            case Quoted():
                yield paragraph("Quote", *self._controls.value(block.place, "Quotation", block.value))
            case Source():
                yield paragraph("Quote", *self._controls.value(block.place, "Source", block.value))
            case RecordTable():
                yield from record_table(block, block.caption or block.name or self._heading, self._controls)
            case Narrative() | Box():
                raise AssertionError("written by elements()")
            case _:
                assert_never(block)

    def _title(self, block: Title) -> Element:
        self._heading = block.value.text
        if block.place is None:
            return paragraph("Heading1", run(block.value.text))
        return paragraph("Heading1", *self._controls.value(block.place, "Title", block.value))

    def _detail(self, block: Detail) -> Element:
        value = self._controls.value(block.place, block.label or self._heading, block.value)
        if self._framed:
            label = [styled(f"{block.label.rstrip(':')}: ", "DetailLabel")] if block.label else []
            return paragraph("OfficeUse", *label, *value)
        if block.label:
            return paragraph("Details", styled(block.label, "DetailLabel"), tab(), *value)
        return paragraph("DetailsMore" if block.continues else "", *value)

    def _line(self, block: Line) -> Element:
        title = " ".join((block.before, block.after)).strip(" :") or self._heading
        style = "Attribution" if isinstance(block.value, Speaker) else ""
        return paragraph(style, *self._sentence(block, title))

    def _sentence(self, line: Line, title: str) -> list[Element]:
        return [
            *([run(line.before)] if line.before else []),
            *self._controls.value(line.place, title, line.value),
            *([run(line.after)] if line.after else []),
        ]

    def _choices(self, block: Choices) -> Iterator[Element]:
        """The label, then the boxes in two columns; a long label or long options take lines of their own."""
        columns = 1 if any(len(option.label) > _LONG_OPTION for option in block.options) else 2
        rows = [block.options[at : at + columns] for at in range(0, len(block.options), columns)]
        first: Sequence[Choice] = ()
        if len(block.label) <= _LONG_LABEL or len(rows) == 1:
            first, *rows = rows
        yield paragraph("Choice", styled(block.label, "DetailLabel"), tab(), *self._boxes(block, first))
        for row in rows:
            yield paragraph("ChoiceMore", *self._boxes(block, row))

    def _boxes(self, block: Choices, row: Sequence[Choice]) -> Iterator[Element]:
        for number, option in enumerate(row):
            if number:
                yield tab()
            title = f"{block.label.rstrip(':')} – {option.label}" if block.label else option.label
            yield from self._controls.box(block.place, title, option.ticked, option.id)
            yield run(f" {option.label}")

    def _tick_box(self, block: TickBox) -> Element:
        inside = [*self._controls.box(block.place, block.label, block.ticked), run(f" {block.label}")]
        if block.on.text:
            inside += [run(", "), *self._controls.value(block.place, f"{block.label}: date", block.on, "on")]
        return paragraph("OfficeUse" if self._framed else "", *inside)

    def _narrative(self, block: Narrative) -> Iterator[Element]:
        if block.label:
            inside = self._controls.marked("at", block.place, [run(block.label)])
            self._lead = paragraph("Attribution", *inside)
            yield self._lead
        content = self._narratives.elements(block.text) if block.text else [placeholder_paragraph()]
        if self._lead is None and content[0].tag == name("w:tbl"):
            content.insert(0, separator())
        bookmarked, mark = (content[0], "from") if self._lead is None else (self._lead, "after")
        self._controls.mark_paragraph(
            bookmarked, bookmark("from" if mark == "from" else "after", block.place)
        )
        self._lead = None
        title = block.label or self._heading
        yield self._controls.narrative(block.place, title, content, empty=block.text is None)


def _is_detail(block: Block | None) -> bool:
    return isinstance(block, Choices) or (isinstance(block, Detail) and bool(block.label or block.continues))
