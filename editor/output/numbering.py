"""The number that each item of a numbered list shows: the same in Word, web page and text."""

from collections.abc import Iterable, Iterator

from editor.model.richtext import DEEPEST_LEVEL, Block, ListItem

_LEVELS = DEEPEST_LEVEL + 1


def item_numbers(blocks: Iterable[Block]) -> Iterator[int | None]:
    """For each block its number, or None where it is no numbered item.

    Numbers run on within a level, past bullets too; they begin anew after anything that is no list item,
    under a new item of a shallower level, and where ``restart`` says so.
    """
    counts = [0] * _LEVELS
    for block in blocks:
        if not isinstance(block, ListItem):
            counts = [0] * _LEVELS
            yield None
            continue
        counts[block.level + 1 :] = [0] * (DEEPEST_LEVEL - block.level)
        if block.restart:
            counts[block.level] = 0
        if block.list == "ul":
            yield None
            continue
        counts[block.level] += 1
        yield counts[block.level]
