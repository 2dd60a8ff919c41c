"""A paragraph of a Word file while it is being heard, and the lines that its breaks make of it."""

from dataclasses import dataclass, field

from editor.importing.old.lines import Box, Cell, Line, Piece, make_line
from editor.importing.old.word_styles import Numbers, Style
from editor.model.richtext import ListKind


@dataclass(slots=True)
class Paragraph:
    """A paragraph being heard."""

    number: int
    style: Style = field(default_factory=Style)
    list_id: str | None = None
    level: int = 0
    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    length: int = 0
    prompt: bool = False
    lines: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)

    def end_line(self, numbers: Numbers, cell: Cell | None) -> None:
        """Make a line of what was heard since the last one, in this cell of a table; nothing of nothing visible."""
        pieces, boxes, prompt = self.pieces, self.boxes, self.prompt
        self.pieces, self.boxes, self.length, self.prompt = [], [], 0, False
        if not boxes and not any(each.text.strip() for each in pieces):
            return
        kind, number = self._list_item(numbers)
        line = make_line(
            pieces,
            self.number,
            boxes,
            heading=self.style.heading,
            list=kind,
            level=min(self._list_level, 8) if kind else 0,
            number=number,
            quoted=self.style.quoted,
            cell=cell,
            prompt=prompt,
        )
        self.lines.append(line)

    def _list_item(self, numbers: Numbers) -> tuple[ListKind | None, int]:
        """The kind of list that the paragraph is an item of, and its number: counted once, for its first line."""
        list_id = self.style.list_id if self.list_id is None else self.list_id
        if not list_id or list_id == "0":
            return None, 0
        if self.lines:
            return self.lines[0].list, self.lines[0].number
        return numbers.item(list_id, self._list_level)

    @property
    def _list_level(self) -> int:
        return self.level or self.style.level
