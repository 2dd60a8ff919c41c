"""One accessible web page in one file: landmarks, real headings, lists and table headers, no scripts."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import assert_never

from editor.model.document import Document
from editor.model.office import OfficeProfile
from editor.output.blocks import (
    Block,
    Box,
    Choice,
    Choices,
    Composition,
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
from editor.output.compose import compose
from editor.output.crest import Crest
from editor.output.html_narrative import narrative, typed
from editor.output.html_style import STYLE, TABLE_STYLE
from editor.output.html_table import record_table
from forms.schema import FormDefinition

_DEEPEST_HEADING = 6


def to_html(document: Document, definition: FormDefinition, crest: Crest | None) -> str:
    """The document as a web page. Everything typed is escaped; the crest travels inside as a data URI."""
    composition = compose(document, definition)
    body = "\n".join(Page(composition, document.office, crest).lines(composition.blocks))
    return whole_page(composition, STYLE, f"<main>\n{body}\n</main>")


def whole_page(composition: Composition, style: str, body: str) -> str:
    """What stands round the inside of a page's ``<body>``: language, title and style."""
    if _has_records(composition.blocks):
        style += TABLE_STYLE
    return (
        f'<!DOCTYPE html>\n<html lang="{_language(composition)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(composition.title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _language(composition: Composition) -> str:
    """A page in Welsh is Welsh wherever it is read; English has a spelling of its own in Britain."""
    return "cy" if composition.language == "cy-GB" else composition.language


def _has_records(blocks: Sequence[Block]) -> bool:
    """Whether any records stand in a table, which needs rules of its own."""
    return any(
        isinstance(each, RecordTable) or (isinstance(each, Box) and _has_records(each.blocks))
        for each in blocks
    )


class Page:
    """The lines of the page's main part; it remembers how deep the headings are, so that none is skipped.

    ``anchored``: the headings of sections have ids, :func:`anchor` of 1, 2, … in their order, to be led to.
    """

    def __init__(
        self, composition: Composition, office: OfficeProfile, crest: Crest | None, *, anchored: bool = False
    ) -> None:
        self._title = composition.title
        self._tr = composition.tr
        self._crest_words = self._tr("Crest of {body}", body=office.words()["body"])
        self._crest = crest
        self._anchored = anchored
        self._sections = 0
        self._section_level = 1
        self._level = 1

    def lines(self, blocks: Sequence[Block]) -> Iterator[str]:
        for in_details, group in groupby(blocks, _is_detail):
            if in_details:
                yield from self._details([block for block in group if isinstance(block, Detail | Choices)])
            else:
                for block in group:
                    yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:  # noqa: PLR0912 - one branch for each kind of block
        match block:
            case Title():
                yield f"<h1>{typed(block.value.text or self._title)}</h1>"
            case CrestSpace():
                yield from self._crest_image()
            case SectionHeading():
                yield self._section(block.text)
            case FieldHeading():
                yield self._section(block.value.text)
            case SubHeading():
                self._level = self._section_level + block.depth
                yield _heading(self._level, block.text)
            case Detail():
                yield f'<p class="typed">{typed(block.value.text)}</p>'
            case Line():
                kind = "attribution typed" if isinstance(block.value, Speaker) else "typed"
                yield f'<p class="{kind}">{typed(block.text)}</p>'
            case Choices():
                yield self._boxes(block.options, block.recorded)
            case TickBox():
                yield self._tick_box(block)
            case Narrative():
                if block.label:
                    yield f'<p class="label">{typed(block.label)}</p>'
                if block.text:
                    yield from narrative(block.text, self._level)
            case Quoted():
                yield f'<blockquote><p class="typed">{typed(block.value.text)}</p></blockquote>'
            case Source():
                yield f'<p class="source quiet typed">{typed(block.value.text)}</p>'
            case RecordTable():
                yield from record_table(block)
            case Box():
                yield '<div class="box">'
                yield from self.lines(block.blocks)
                yield "</div>"
            case _:
                assert_never(block)

    def _section(self, text: str) -> str:
        self._section_level = self._level = 2
        self._sections += 1
        id = f' id="{anchor(self._sections)}"' if self._anchored else ""
        return f"<h2{id}>{typed(text)}</h2>"

    def _crest_image(self) -> Iterator[str]:
        if self._crest is None:
            return
        data = b64encode(self._crest.data).decode("ascii")
        yield (
            f'<img class="crest" src="data:{self._crest.media_type};base64,{data}" '
            f'width="{self._crest.width}" height="{self._crest.height}" alt="{escape(self._crest_words)}">'
        )

    def _details(self, blocks: Sequence[Detail | Choices]) -> Iterator[str]:
        """A list of terms and values; a value that continues belongs to the term above it."""
        yield "<dl>"
        open_term = False
        for block in blocks:
            if block.label:
                if open_term:
                    yield "</div>"
                yield f'<div><dt class="typed">{typed(block.label)}</dt>'
                open_term = True
            yield self._value(block)
        yield "</div>"
        yield "</dl>"

    def _value(self, block: Detail | Choices) -> str:
        if isinstance(block, Choices):
            return f"<dd>{self._boxes(block.options, block.recorded)}</dd>"
        return f'<dd class="typed">{typed(block.value.text)}</dd>'

    def _boxes(self, options: Sequence[Choice], recorded: bool) -> str:
        items = "".join(f"<li>{self._mark(option.ticked)}{typed(option.label)}</li>" for option in options)
        return f'<ul class="boxes">{items}</ul>' + ("" if recorded else self._not_recorded())

    def _tick_box(self, block: TickBox) -> str:
        day = f", {escape(block.on.text)}" if block.on.text else ""
        unknown = f" {self._not_recorded()}" if block.ticked is None else ""
        return f"<p>{self._mark(block.ticked)}{typed(block.label)}{day}{unknown}</p>"

    def _mark(self, ticked: bool | None) -> str:
        """A box that reads as words: a screen reader says what the sign shows."""
        tr = self._tr
        if ticked:
            sign, words = "☒", tr("Ticked:")
        else:
            sign, words = "☐", tr("Not recorded:") if ticked is None else tr("Not ticked:")
        return f'<span class="mark" role="img" aria-label="{words}">{sign}</span>'

    def _not_recorded(self) -> str:
        return f'<span class="quiet">{self._tr("(not recorded)")}</span>'


def anchor(number: int) -> str:
    """The id of a page's section, counted from 1."""
    return f"section-{number}"


def _heading(level: int, text: str) -> str:
    level = min(level, _DEEPEST_HEADING)
    return f"<h{level}>{typed(text)}</h{level}>"


def _is_detail(block: Block) -> bool:
    return isinstance(block, Detail | Choices) and (
        bool(block.label) or (isinstance(block, Detail) and block.continues)
    )
