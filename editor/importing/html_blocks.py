"""From words, marks and boundaries, as a page gives them one by one, to the blocks of a rich text."""

import re
from dataclasses import dataclass, replace

from editor.importing.html_table import CellDraft, TableDraft
from editor.importing.list_marks import Draft, Item, ItemDraft, marked_item
from editor.model.richtext import Heading, Paragraph, Quotation, Run, Runs, merged, runs_text

_SPACES = re.compile(r"[ \t\n\r\f]+")
_SEPARATORS = re.compile("[\u2028\u2029]")
_BLANK = " \t\n\u00a0"
# A bullet that somebody's program wrote as words: "·", then a gap.
_WRITTEN_BULLET = re.compile(r"[·•▪§][ \u00a0\t]{2,}|[·•][ \u00a0\t]|o[ \u00a0\t]{3,}")
_WRITTEN_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)][ \u00a0\t]{2,}")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a block is on the page. ``written_level``: where its words may begin with a bullet, how far it is in."""

    item: Item | None = None
    heading: int = 0
    quoted: bool = False
    written_level: int | None = None


class Builder:
    """Collects a page's words into drafts of blocks, tables among them."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._sink = self.drafts
        self._runs: list[Run] = []
        self._shape = Shape()
        self._table: TableDraft | None = None
        self._items_begun: set[Item] = set()

    def add(self, text: str, look: Run, shape: Shape, *, keep_spaces: bool) -> None:
        """Words that look like ``look``, in a block of that shape."""
        text = _SEPARATORS.sub("\n", text if keep_spaces else _SPACES.sub(" ", text))
        if not keep_spaces and text.startswith(" ") and self._ends_in_space():
            text = text[1:]
        if not text:
            return
        if not self._runs:
            self._shape = shape
        self._runs.append(replace(look, text=text))

    def _ends_in_space(self) -> bool:
        return not self._runs or self._runs[-1].text[-1] in " \n"

    def break_line(self, shape: Shape) -> None:
        """A line break; two of them end an ordinary paragraph, as pages use them."""
        ordinary = shape.item is None and self._sink is self.drafts
        if ordinary and self._runs and self._runs[-1].text.endswith("\n"):
            self.close()
        elif self._runs:
            self._runs.append(Run("\n"))

    def close(self) -> None:
        """The end of a block, if one is open."""
        runs, self._runs = _trimmed(self._runs), []
        if not runs_text(runs).strip(_BLANK):
            return
        item = self._shape.item
        if item is None:
            self._sink.append(_block(self._shape, runs))
        elif item in self._items_begun and self._sink and isinstance(self._sink[-1], ItemDraft):
            begun = self._sink[-1]
            self._sink[-1] = replace(begun, runs=(*begun.runs, Run("\n"), *runs))
        else:
            self._items_begun.add(item)
            self._sink.append(ItemDraft(item, runs))

    # --- tables -----------------------------------------------------------------------------------

    def open_table(self, *, layout: bool) -> None:
        """A table begins. One inside another shows that the outer one is for layout."""
        self.close()
        if self._table is not None:
            self._table.layout = True
            return
        self._table = TableDraft(layout)
        self._sink = self._table.stray

    def close_table(self) -> None:
        """The outermost table ends."""
        self.close()
        if self._table is not None:
            self.drafts.extend(self._table.finished())
        self._table, self._sink = None, self.drafts

    def open_caption(self) -> None:
        """The words that follow are the table's caption."""
        self.close()
        if self._table is not None:
            self._sink = self._table.caption

    def open_row(self) -> None:
        """A row of the outermost table begins."""
        self.close_cell()
        if self._table is not None:
            self._table.add_row()

    def open_cell(self, *, header: bool, columns: int, rows: int) -> None:
        """A cell of the outermost table begins."""
        self.close()
        if self._table is not None:
            cell: CellDraft = self._table.add_cell(header=header, columns=columns, rows=rows)
            self._sink = cell.blocks

    def close_cell(self) -> None:
        """What follows stands outside the cells."""
        self.close()
        if self._table is not None:
            self._sink = self._table.stray


def _block(shape: Shape, runs: Runs) -> Draft:
    if shape.heading:
        bold = all(run.bold for run in runs)
        return Heading(shape.heading, merged(replace(run, bold=False) for run in runs) if bold else runs)
    if shape.quoted:
        return Quotation(runs)
    text = runs_text(runs)
    mark = _WRITTEN_BULLET.match(text)
    if mark is None and shape.written_level is not None:
        mark = _WRITTEN_NUMBER.match(text)
    if mark is None or not text[mark.end() :].strip(_BLANK):
        return Paragraph(runs)
    return ItemDraft(marked_item(shape.written_level or 0, mark[0]), _without_head(runs, mark.end()))


def _without_head(runs: Runs, length: int) -> Runs:
    rest = list(runs)
    while length and rest:
        cut = min(length, len(rest[0].text))
        length -= cut
        rest[0] = replace(rest[0], text=rest[0].text[cut:])
        if not rest[0].text:
            del rest[0]
    return tuple(rest)


def _trimmed(runs: list[Run]) -> Runs:
    """Without line breaks in front and without white space behind."""
    rest = list(runs)
    while rest and not rest[0].text.lstrip("\n"):
        del rest[0]
    while rest and not rest[-1].text.rstrip(" \t\n"):
        del rest[-1]
    if rest:
        rest[0] = replace(rest[0], text=rest[0].text.lstrip("\n"))
        rest[-1] = replace(rest[-1], text=rest[-1].text.rstrip(" \t\n"))
    return merged(rest)
