"""Rich text as Word's paragraphs, lists and tables: style ids only, so that a long text costs little."""

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final, assert_never

from editor.model.richtext import (
    Block,
    Heading,
    ListItem,
    Paragraph,
    Quotation,
    RichText,
    Runs,
    Table,
)
from editor.output.numbering import item_numbers
from editor.output.word.links import uri_of
from editor.output.word.lists import Numbering
from editor.output.word.xml import Element, element, paragraph, run, space_after, val

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
        self._numbering.end_list()
        result: list[Element] = []
        before: Block | None = None
        for block, number in zip(text.blocks, item_numbers(text.blocks), strict=True):
            if not isinstance(block, ListItem):
                self._numbering.end_list()
                if isinstance(before, ListItem):
                    space_after(result[-1], END_OF_GROUP)
            if isinstance(before, Table) and isinstance(block, Table) and not block.caption:
                result.append(separator())
            result.extend(self._block(block, number))
            before = block
        return result

    def _block(self, block: Block, number: int | None) -> Iterator[Element]:
        match block:
            case Paragraph():
                yield paragraph("", *self._runs(block.runs))
            case Quotation():
                yield paragraph("Quote", *self._runs(block.runs))
            case Heading():
                yield paragraph(_HEADING_STYLES[block.level], *self._runs(block.runs))
            case ListItem():
                yield self._item(block, number)
            case Table():
                if block.caption:
                    yield paragraph("Caption", run(block.caption))
                yield self._table(block)
            case _:
                assert_never(block)

    def _item(self, item: ListItem, number: int | None) -> Element:
        level = str(item.level + 1) if item.level else ""
        properties = element(
            "w:pPr",
            None,
            val("w:pStyle", f"{_LIST_STYLES[item.list]}{level}"),
            element(
                "w:numPr",
                None,
                val("w:ilvl", item.level),
                val("w:numId", self._numbering.num_of(item, number)),
            ),
        )
        return element("w:p", None, properties, *self._runs(item.runs))

    def _table(self, table: Table) -> Element:
        columns = max(map(len, table.rows))
        width = str(TEXT_WIDTH // columns)
        look = {
            "w:val": "0020" if table.header else "0000",
            "w:firstRow": "1" if table.header else "0",
            **dict.fromkeys(("w:lastRow", "w:firstColumn", "w:lastColumn"), "0"),
            **dict.fromkeys(("w:noHBand", "w:noVBand"), "1"),
        }
        return element(
            "w:tbl",
            None,
            element(
                "w:tblPr",
                None,
                val("w:tblStyle", "TableGrid"),
                element("w:tblW", {"w:w": "5000", "w:type": "pct"}),
                element("w:tblLook", look),
            ),
            element("w:tblGrid", None, *(element("w:gridCol", {"w:w": width}) for _ in range(columns))),
            *(
                self._row(row, width, columns, heads=table.header and number == 0)
                for number, row in enumerate(table.rows)
            ),
        )

    def _row(self, row: tuple[Runs, ...], width: str, columns: int, *, heads: bool) -> Element:
        properties = [element("w:cantSplit"), *([element("w:tblHeader")] if heads else [])]
        cells = (
            element(
                "w:tc",
                None,
                element("w:tcPr", None, element("w:tcW", {"w:w": width, "w:type": "dxa"})),
                paragraph("TableText", *self._runs(cell)),
            )
            for cell in (*row, *((),) * (columns - len(row)))
        )
        return element("w:tr", None, element("w:trPr", None, *properties), *cells)

    def _runs(self, runs: Runs) -> Iterator[Element]:
        for href, group in groupby(runs, lambda each: each.href):
            inside = [
                run(
                    each.text,
                    *([val("w:rStyle", "Hyperlink")] if href else []),
                    *([element("w:b")] if each.bold else []),
                    *([element("w:i")] if each.italic else []),
                )
                for each in group
            ]
            if href is None:
                yield from inside
            else:
                yield self._link(href, inside)

    def _link(self, href: str, inside: list[Element]) -> Element:
        """An address that had to be encoded is kept as written in the link's tip, which people read."""
        target = uri_of(href)
        tip = {"w:tooltip": href} if target != href else {}
        return element("w:hyperlink", {"r:id": self._relate(target), "w:history": "1", **tip}, *inside)


def separator(height: int = 120) -> Element:
    """A paragraph of little height (in twentieths of a point): without it Word makes one table of two that touch."""
    spacing = {"w:before": "0", "w:after": "0", "w:line": str(height), "w:lineRule": "exact"}
    return element("w:p", None, element("w:pPr", None, element("w:spacing", spacing)))
