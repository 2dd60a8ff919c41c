"""Where the caret belongs when a text is replaced by another."""

from PySide6.QtGui import QTextCursor, QTextDocument

_UNIT = 2
"""Bytes of a UTF-16 unit: Qt's positions count units."""


def raw_text(document: QTextDocument) -> bytes:
    """Every position of the document, separators included, as UTF-16."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    return cursor.selectedText().encode("utf-16-le", "surrogatepass")


def moved_caret(before: bytes, after: bytes, caret: int) -> int:
    """The position in ``after`` for the caret's in ``before``: in the same words, else where the change ends."""
    head = _common(before, after)
    tail = _common(before[head * _UNIT :][::-1], after[head * _UNIT :][::-1])
    if caret < head:
        return caret
    return len(after) // _UNIT - min(tail, len(before) // _UNIT - caret)


def _common(one: bytes, other: bytes) -> int:
    """How many whole units the two begin with alike."""
    low, high = 0, min(len(one), len(other)) // _UNIT
    while low < high:
        middle = (low + high + 1) // 2
        if one[: middle * _UNIT] == other[: middle * _UNIT]:
            low = middle
        else:
            high = middle - 1
    return low
