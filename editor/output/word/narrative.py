"""Rich text as Word's paragraphs, lists and tables: style ids only, and as markup, so that a long text costs little."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final, assert_never
from xml.sax.saxutils import quoteattr

from editor.model.richtext import (
    Block,
    Heading,
    ListItem,
    Paragraph,
    Quotation,
    RichText,
    Run,
    Runs,
    Table,
)
from editor.output.numbering import item_numbers
from editor.output.word.links import uri_of
from editor.output.word.lists import Numbering
from editor.output.word.xml import Element, parsed, run_markup

TEXT_WIDTH: Final = 9072  # A4 less 25 mm on either side, in twentieths of a point
END_OF_GROUP: Final = 160  # space below the last line of a list or of the details: as below a paragraph
_HEADING_STYLES: Final = {1: "Heading3", 2: "Heading4"}
_LIST_STYLES: Final = {"ul": "ListBullet", "ol": "ListNumber"}

Relate = Callable[[str], str]
"""Takes a web address that is a valid URI; gives the id of the relationship to it."""


class NarrativeWriter:
    """Writes rich texts into one document."""

    def __init__(self, numbering: Numbering, relate: Relate) -> None:
        self._numbering = numbering
        self._relate = relate

    def elements(self, text: RichText) -> list[Element]:
        """The paragraphs and tables of ``text``."""
        return parsed("".join(self._markup(text.blocks)))

    def _markup(self, blocks: Sequence[Block]) -> Iterator[str]:
        self._numbering.end_list()
        before: Block | None = None
        for block, number, after in zip(blocks, item_numbers(blocks), (*blocks[1:], None), strict=True):
            if isinstance(block, ListItem):
                yield self._item(block, number, ends=not isinstance(after, ListItem | None))
            else:
                if isinstance(before, ListItem):
                    self._numbering.end_list()
                if isinstance(before, Table) and isinstance(block, Table) and not block.caption:
                    yield _separator()
                yield self._block(block)
            before = block

    def _block(self, block: Paragraph | Quotation | Heading | Table) -> str:
        match block:
            case Paragraph():
                return _paragraph("", self._runs(block.runs))
            case Quotation():
                return _paragraph("Quote", self._runs(block.runs))
            case Heading():
                return _paragraph(_HEADING_STYLES[block.level], self._runs(block.runs))
            case Table():
                caption = _paragraph("Caption", run_markup(block.caption)) if block.caption else ""
                return f"{caption}{self._table(block)}"
            case _:
                assert_never(block)

    def _item(self, item: ListItem, number: int | None, *, ends: bool) -> str:
        style = f"{_LIST_STYLES[item.list]}{item.level + 1 if item.level else ''}"
        num = self._numbering.num_of(item, number)
        place = f'<w:numPr><w:ilvl w:val="{item.level}"/><w:numId w:val="{num}"/></w:numPr>'
        space = f'<w:spacing w:after="{END_OF_GROUP}"/>' if ends else ""
        return _paragraph(style, self._runs(item.runs), f"{place}{space}")

    def _table(self, table: Table) -> str:
        columns = max(map(len, table.rows))
        width = TEXT_WIDTH // columns
        look = 'w:val="0020" w:firstRow="1"' if table.header else 'w:val="0000" w:firstRow="0"'
        grid = f'<w:gridCol w:w="{width}"/>' * columns
        rows = (
            self._row(row, width, columns, heads=table.header and number == 0)
            for number, row in enumerate(table.rows)
        )
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/>'
            f'<w:tblLook {look} w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
        )

    def _row(self, row: tuple[Runs, ...], width: int, columns: int, *, heads: bool) -> str:
        cells = (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"{_paragraph('TableText', self._runs(cell))}</w:tc>"
            for cell in (*row, *((),) * (columns - len(row)))
        )
        return (
            f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if heads else ''}</w:trPr>{''.join(cells)}</w:tr>"
        )

    def _runs(self, runs: Runs) -> str:
        return "".join(self._linked(*each) for each in groupby(runs, attrgetter("href")))

    def _linked(self, href: str | None, runs: Iterable[Run]) -> str:
        """An address that had to be encoded is kept as written in the link's tip, which people read."""
        inside = "".join(map(_run, runs))
        if href is None:
            return inside
        target = uri_of(href)
        tip = f" w:tooltip={quoteattr(href)}" if target != href else ""
        return f'<w:hyperlink r:id="{self._relate(target)}" w:history="1"{tip}>{inside}</w:hyperlink>'


def _paragraph(style: str, inside: str, look: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/>{look}</w:pPr>' if style else ""
    return f"<w:p>{properties}{inside}</w:p>"


def _run(run: Run) -> str:
    link = '<w:rStyle w:val="Hyperlink"/>' if run.href else ""
    return run_markup(run.text, f"{link}{'<w:b/>' if run.bold else ''}{'<w:i/>' if run.italic else ''}")


def separator(height: int = 120) -> Element:
    """A paragraph of little height (in twentieths of a point): without it Word makes one table of two that touch."""
    return parsed(_separator(height))[0]


def _separator(height: int = 120) -> str:
    spacing = f'<w:spacing w:before="0" w:after="0" w:line="{height}" w:lineRule="exact"/>'
    return f"<w:p><w:pPr>{spacing}</w:pPr></w:p>"
