"""The marks before list items as pages and Word show them, and which items of the tree can show the same."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor.model.richtext import (
    DEEPEST_LEVEL,
    Block,
    ListItem,
    ListKind,
    Paragraph,
    Run,
    Runs,
)

_NUMBER = re.compile(r"\(?([0-9]{1,4}|[A-Za-z]{1,6})[.)]")
_SECTION = re.compile(r"\(?[0-9A-Za-z]{1,4}(?:\.[0-9A-Za-z]{1,4})+[.)]?")
_ROMAN = re.compile("m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One item of a list on the page; all its paragraphs share it.

    ``shown`` is the mark before it ("14.", "•"), ``numbers`` what that may mean ("i." is 1, or 9).
    """

    list: ListKind
    level: int
    shown: str = "•"
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """The words of an item, before it is known whether the tree can show its number."""

    item: Item
    runs: Runs


Draft = Block | ItemDraft


def numbered_item(level: int, number: int) -> Item:
    """Item ``number`` of a numbered list."""
    return Item("ol", level, f"{number}.", (number,))


def marked_item(level: int, mark: str) -> Item:
    """The item that a mark of Word's announces: "·", "o", "§", "3.", "(b)", "iv)", "2.1"."""
    shown = mark.strip("\u00a0 \t\n")
    if _SECTION.fullmatch(shown):
        return Item("ol", level, shown)
    found = _NUMBER.fullmatch(shown)
    return Item("ol", level, shown, tuple(_meanings(found[1]))) if found else Item("ul", level)


def _meanings(sign: str) -> Iterator[int]:
    low = sign.lower()
    if low.isdigit():
        yield int(low)
        return
    if len(low) == 1:
        yield ord(low) - ord("a") + 1
    if _ROMAN.fullmatch(low):
        values = [_DIGITS[char] for char in low]
        yield sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))


def settled(drafts: Iterable[Draft]) -> Iterator[Block]:
    """Items that the tree numbers as the page did; others keep their number as words, so that none is lost.

    The rule of numbering is the tree's own (:class:`~editor.model.richtext.ListItem`).
    """
    counts = [0] * (DEEPEST_LEVEL + 1)
    for draft in drafts:
        block = _settle(draft, counts) if isinstance(draft, ItemDraft) else draft
        if not isinstance(block, ListItem):
            counts = [0] * len(counts)
        yield block


def _settle(draft: ItemDraft, counts: list[int]) -> Block:
    item, level = draft.item, min(draft.item.level, DEEPEST_LEVEL)
    counts[level + 1 :] = [0] * (DEEPEST_LEVEL - level)
    if item.list == "ul":
        return ListItem("ul", level, draft.runs)
    if counts[level] + 1 in item.numbers:
        counts[level] += 1
        return ListItem("ol", level, draft.runs)
    if 1 in item.numbers:
        counts[level] = 1
        return ListItem("ol", level, draft.runs, restart=True)
    return Paragraph(with_mark(draft))


def with_mark(draft: ItemDraft) -> Runs:
    """The item's words behind its mark, where no list can be."""
    return (Run(f"{draft.item.shown} "), *draft.runs)
