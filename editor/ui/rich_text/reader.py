"""A document's text that changes a little at a time: most keys change one block, which alone is read anew."""

from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor.model.richtext import Block, RichText, Table, rich
from editor.ui.rich_text.bridge import numbered_blocks, read_block, table_at


class Reader:
    """Reads one document again and again: gives what ``read_document`` gives, with what did not change reused."""

    def __init__(self) -> None:
        self._text = RichText()
        self._places: dict[int, int] = {}
        """Where in the text each of Qt's blocks that hold a block of it stands."""
        self._count = -1

    def forget(self) -> None:
        """The document was made anew."""
        self._count = -1

    def read(self, document: QTextDocument) -> RichText:
        """The text as it stands, read as a whole."""
        numbers: list[int] = []
        text: list[Block] = []
        for number, block in numbered_blocks(document):
            found = rich([block]).blocks  # one that holds only what is cleaned away is empty after all
            text += found
            numbers += [number] * len(found)
        self._text = RichText(tuple(text))
        self._places = {number: place for place, number in enumerate(numbers) if number >= 0}
        self._count = document.blockCount()
        return self._text

    def changed_block(self, document: QTextDocument, start: int, end: int) -> QTextBlock | None:
        """The one block to which all changes since the last reading, between two positions, are confined.

        None where more than one may have changed, one has come or gone, become empty or another kind.
        """
        block = document.findBlock(start)
        place = self._places.get(block.blockNumber())
        within = document.blockCount() == self._count and block.isValid() and block.contains(end)
        if not within or place is None or block.length() == 1 or table_at(QTextCursor(block)) is not None:
            return None
        before = self._text.blocks[place]
        if isinstance(before, Table) or replace(read_block(block), runs=()) != replace(before, runs=()):
            return None
        return block

    def reread(self, block: QTextBlock) -> RichText | None:
        """The text after a change of this block alone (:meth:`changed_block`); None where it holds nothing now."""
        found = rich([read_block(block)]).blocks
        if not found:
            return None
        place = self._places[block.blockNumber()]
        blocks = self._text.blocks
        self._text = RichText((*blocks[:place], found[0], *blocks[place + 1 :]))
        return self._text
