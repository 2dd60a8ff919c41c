"""A table of a page: a real one becomes a table of the tree, one made for layout the blocks in its cells."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from editor.importing.list_marks import Draft, ItemDraft, with_mark
from editor.model.richtext import Heading, Paragraph, Run, Runs, Table, merged, runs_text

MOST_CELLS = 500
_WIDEST_SPAN = 100


@dataclass(slots=True)
class CellDraft:
    """A cell being read. Spans are kept to what a page can mean."""

    header: bool = False
    columns: int = 1
    rows: int = 1
    blocks: list[Draft] = field(default_factory=list)


@dataclass(slots=True)
class TableDraft:
    """The outermost table being read. ``layout``: something says that it is none in meaning."""

    layout: bool = False
    rows: list[list[CellDraft]] = field(default_factory=list)
    caption: list[Draft] = field(default_factory=list)
    stray: list[Draft] = field(default_factory=list)

    def add_row(self) -> None:
        """Begin a row."""
        self.rows.append([])

    def add_cell(self, *, header: bool, columns: int, rows: int) -> CellDraft:
        """Begin a cell of the last row."""
        if not self.rows:
            self.add_row()
        cell = CellDraft(header, min(max(columns, 1), _WIDEST_SPAN), min(max(rows, 1), MOST_CELLS))
        self.rows[-1].append(cell)
        return cell

    def finished(self) -> Iterator[Draft]:
        """What the table is in the tree; words outside its cells stand before it, as browsers show them."""
        yield from self.stray
        rows = [row for row in self.rows if row]
        if self._is_layout(rows):
            yield from self.caption
            yield from (block for row in rows for cell in row for block in cell.blocks)
            return
        grid = _grid(rows) if sum(cell.columns for row in rows for cell in row) <= MOST_CELLS else []
        if grid and len(grid) * len(grid[0]) <= MOST_CELLS:
            yield _table(grid, all(cell.header for cell in rows[0]), runs_text(in_lines(self.caption)))
            return
        yield from self.caption
        for row in rows:
            yield Paragraph(tuple(_tabbed(row)))

    def _is_layout(self, rows: list[list[CellDraft]]) -> bool:
        cells = [cell for row in rows for cell in row]
        return (
            self.layout
            or len(cells) < 2
            or any(isinstance(block, Heading) for cell in cells for block in cell.blocks)
        )


def in_lines(blocks: list[Draft]) -> Runs:
    """The words of some blocks, each block on a line of its own."""
    lines: list[Run] = []
    for block in blocks:
        lines += [Run("\n")] if lines else []
        lines += _block_runs(block)
    return merged(lines)


def _block_runs(block: Draft) -> Runs:
    match block:
        case ItemDraft():
            return with_mark(block)
        case Table():
            raise AssertionError("tables inside a table are taken apart")
        case _:
            return block.runs


def _tabbed(row: list[CellDraft]) -> Iterator[Run]:
    for number, cell in enumerate(row):
        if number:
            yield Run("\t")
        yield from in_lines(cell.blocks)


def _table(grid: list[list[Runs]], header: bool, caption: str) -> Table:
    head = [run for cell in grid[0] for run in cell]
    all_bold = bool(head) and all(run.bold or not run.text.strip() for run in head)
    if all_bold and (header or len(grid) > 1):
        # The header row is bold by itself.
        header = True
        grid[0] = [merged(replace(run, bold=False) for run in cell) for cell in grid[0]]
    return Table(tuple(map(tuple, grid)), header, caption or None)


def _grid(rows: list[list[CellDraft]]) -> list[list[Runs]]:
    """Equally long rows: a cell that spans others stands first, and the others are empty."""
    taken: dict[int, int] = {}
    grid = [_grid_row(row, taken) for row in rows]
    width = max(map(len, grid))
    return [line + [()] * (width - len(line)) for line in grid]


def _grid_row(row: list[CellDraft], taken: dict[int, int]) -> list[Runs]:
    """One row; ``taken`` counts for each column the rows that a cell from above still covers."""
    line: list[Runs] = []
    for cell in row:
        _pass_over(line, taken)
        for column in range(cell.columns):
            taken[len(line)] = cell.rows - 1
            line.append(() if column else in_lines(cell.blocks))
    _pass_over(line, taken)
    return line


def _pass_over(line: list[Runs], taken: dict[int, int]) -> None:
    while taken.get(len(line), 0) > 0:
        taken[len(line)] -= 1
        line.append(())
