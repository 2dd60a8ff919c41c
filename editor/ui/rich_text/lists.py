"""Numbered and bulleted lists in a QTextDocument: which item goes on with which.

An item's kind, level and restart are properties of its block; the list that Qt draws it in follows from them.
"""

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextList

from editor.model.richtext import ListItem, ListKind
from editor.ui.rich_text.look import list_format, shape_of


def number_lists(document: QTextDocument) -> None:
    """Put every item into the list whose numbers it goes on with, so that the numbers shown are the tree's.

    Numbers run on at a level until something that is no item, an item further out, or a restart. Empty
    paragraphs are not in the tree and end nothing.
    """
    running: dict[tuple[int, ListKind], QTextList] = {}
    taken: set[int] = set()
    block = document.begin()
    while block.isValid():
        shape = shape_of(block.blockFormat())
        if isinstance(shape, ListItem):
            _join_list(block, shape, running, taken)
        elif block.length() > 1:
            running.clear()
        block = block.next()


def _join_list(
    block: QTextBlock, item: ListItem, running: dict[tuple[int, ListKind], QTextList], taken: set[int]
) -> None:
    for level, kind in tuple(running):
        if level > item.level or (item.restart and level == item.level):
            del running[level, kind]
    own: QTextList | None = block.textList()
    wanted = running.get((item.level, item.list))
    if wanted is None:
        if own is not None and own.objectIndex() not in taken and _fits(own, item):
            wanted = own
        else:
            wanted = QTextCursor(block).createList(list_format(item.list, item.level))
    elif own is None or own.objectIndex() != wanted.objectIndex():
        wanted.add(block)
    running[item.level, item.list] = wanted
    taken.add(wanted.objectIndex())


def _fits(own: QTextList, item: ListItem) -> bool:
    wanted = list_format(item.list, item.level)
    return (own.format().style(), own.format().indent()) == (wanted.style(), wanted.indent())
