"""What a person can do to words and blocks: each command changes a document at a cursor, in the look shown."""

from dataclasses import replace
from typing import Literal

from PySide6.QtGui import QTextBlock, QTextCursor

from editor.languages import tr
from editor.model.richtext import (
    DEEPEST_LEVEL,
    ListItem,
    ListKind,
    Paragraph,
    Quotation,
    Run,
    TextBlock,
    is_link,
)
from editor.ui.rich_text.bridge import fragments, insert_runs, table_at
from editor.ui.rich_text.look import PLAIN, RichLook, marks_of, shape_of
from editor.ui.rich_text.style import (
    in_header,
    mark_selected,
    mark_span,
    selected_marks,
    selected_shapes,
    set_shape,
    shape_selected,
)

Mark = Literal["bold", "italic"]

# --- marks ------------------------------------------------------------------------------------------


def toggle_mark(cursor: QTextCursor, look: RichLook, mark: Mark) -> None:
    """Take the mark from the selected text if all of it has it, else give it to all."""
    on = not has_mark(cursor, mark)
    mark_selected(cursor, lambda run: with_mark(run, mark, on), look)


def with_mark(run: Run, mark: Mark, on: bool) -> Run:
    """The run with that mark on or off."""
    return replace(run, bold=on) if mark == "bold" else replace(run, italic=on)


def has_mark(cursor: QTextCursor, mark: Mark) -> bool:
    """Whether all of the selected text (without a selection: what is typed next) has the mark."""
    if not cursor.hasSelection():
        return _has(marks_of(cursor.charFormat()), mark)
    marks = list(selected_marks(cursor))
    return bool(marks) and all(_has(each, mark) for each in marks)


def _has(run: Run, mark: Mark) -> bool:
    return run.bold if mark == "bold" else run.italic


def set_link(cursor: QTextCursor, look: RichLook, href: str | None) -> None:
    """Link the selected text, the link in which the caret stands, or else the address itself, to ``href``.

    None takes links away. ValueError where ``href`` is no link that the tree may hold.
    """
    if href is not None and not is_link(href):
        raise ValueError(
            tr("“{href}” does not begin with https:, http: or mailto:, or has a space in it", href=href)
        )
    if cursor.hasSelection():
        mark_selected(cursor, lambda run: replace(run, href=href), look)
        return
    current = marks_of(cursor.charFormat())
    if current.href:
        _relink(cursor, look, current.href, href)
    elif href is not None:
        shape = shape_of(cursor.blockFormat())
        table = table_at(cursor)
        header = table is not None and in_header(table, cursor)
        insert_runs(cursor, [replace(current, text=href, href=href)], shape, look, header=header)


def _relink(cursor: QTextCursor, look: RichLook, old: str, new: str | None) -> None:
    """The link round the caret is the row of neighbours that lead to the same place."""
    start = end = None
    for fragment in fragments(cursor.block()):
        if marks_of(fragment.charFormat()).href != old:
            if end is not None and cursor.position() <= end:
                break
            start = end = None
            continue
        start = fragment.position() if start is None else start
        end = fragment.position() + fragment.length()
    if start is not None and end is not None:
        mark_span((cursor.block(), start, end), lambda run: replace(run, href=new), look)


def clear_formatting(cursor: QTextCursor, look: RichLook) -> None:
    """Make the touched blocks plain paragraphs and the selected text (or the caret's block) free of marks."""
    shape_selected(cursor, lambda _shape: Paragraph(()), look)
    plain = QTextCursor(cursor)
    if not plain.hasSelection():
        plain.setPosition(cursor.block().position())
        plain.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    mark_selected(plain, lambda _run: PLAIN, look)


# --- kinds of block ---------------------------------------------------------------------------------


def set_kind(cursor: QTextCursor, look: RichLook, shape: TextBlock) -> None:
    """Make every touched block one of this kind."""
    shape_selected(cursor, lambda _shape: shape, look)


def toggle_quotation(cursor: QTextCursor, look: RichLook) -> None:
    """Quotations, or paragraphs where all touched blocks are quotations."""
    shapes = selected_shapes(cursor)
    quoted = bool(shapes) and all(isinstance(shape, Quotation) for shape in shapes)
    set_kind(cursor, look, Paragraph(()) if quoted else Quotation(()))


def toggle_list(cursor: QTextCursor, look: RichLook, kind: ListKind) -> None:
    """List items of this kind, at the levels they have; paragraphs where all touched blocks are such items."""
    shapes = selected_shapes(cursor)
    if shapes and all(isinstance(shape, ListItem) and shape.list == kind for shape in shapes):
        set_kind(cursor, look, Paragraph(()))
        return

    def item(shape: TextBlock) -> TextBlock:
        return ListItem(kind, shape.level if isinstance(shape, ListItem) else 0, ())

    shape_selected(cursor, item, look)


def nest(cursor: QTextCursor, look: RichLook, by: int) -> None:
    """Move the touched list items ``by`` levels in (out where negative), as far as there are levels."""

    def moved(shape: TextBlock) -> TextBlock:
        if not isinstance(shape, ListItem):
            return shape
        return replace(shape, level=min(max(shape.level + by, 0), DEEPEST_LEVEL))

    shape_selected(cursor, moved, look)


def toggle_restart(cursor: QTextCursor, look: RichLook) -> None:
    """Let the numbers begin anew at the caret's item, or go on again from the items before."""
    shape = shape_of(cursor.blockFormat())
    if isinstance(shape, ListItem) and shape.list == "ol":
        set_shape(cursor.block(), replace(shape, restart=not shape.restart), look)


def leave_block_kind(block: QTextBlock, look: RichLook) -> None:
    """Move an item out by one level; an outermost item, and any other block, becomes a paragraph."""
    shape = shape_of(block.blockFormat())
    if isinstance(shape, ListItem) and shape.level > 0:
        set_shape(block, replace(shape, level=shape.level - 1, restart=False), look)
    else:
        set_shape(block, Paragraph(()), look)
