"""From a place in a document to the words on the screen, and back: what search, spelling and hints lead to."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QTextEdit, QWidget

from editor.model.edits import Place
from editor.ui.controls.text_box import TextBox
from editor.ui.form.editors import Editor, PersonEditor, TextEditor
from editor.ui.form.page import FormPage
from editor.ui.form.records_editor import RecordsEditor
from editor.ui.form.rich_editor import RichEditor
from editor.ui.rich_text.edit import RichTextEdit
from editor.ui.rich_text.look import caption_of

Writing = RichTextEdit | TextBox
"""A widget that people write prose in."""

_ROOM = 60
"""Pixels that stay visible above and below what is shown."""


def texts_on(page: QWidget) -> list[Writing]:
    """The texts of a page that can be written in, from its top to its end."""
    found = [each for each in page.findChildren(QWidget) if isinstance(each, RichTextEdit | TextBox)]
    shown = [each for each in found if not each.isReadOnly()]
    return sorted(shown, key=lambda each: each.mapTo(page, QPoint(0, 0)).y())


def text_at(page: FormPage, place: Place) -> Writing | QLineEdit | None:
    """The widget in which the answer at ``place`` is written; None where it is no text or is not there any more."""
    try:
        editor = _editor(page, place)
    except (KeyError, IndexError):
        return None
    match editor:
        case RichEditor():
            return editor.text
        case TextEditor():
            return editor.widget
        case PersonEditor():
            return editor.name
        case _:
            return None


def _editor(page: FormPage, place: Place) -> Editor:
    editor = page.editor(place.field)
    if isinstance(editor, RecordsEditor) and place.record is not None:
        return editor.editor(place.record, place.sub_field or "")
    return editor


def select(page: FormPage, place: Place, line: int, start: int, end: int) -> QWidget | None:
    """Select characters of a line (:mod:`editor.model.lines`) and bring them into view; the widget they stand in."""
    widget = text_at(page, place)
    if isinstance(widget, QLineEdit):
        person = _editor(page, place)
        if isinstance(person, PersonEditor) and line == 1:
            widget = person.role
        widget.setSelection(units(widget.text()[:start]), units(widget.text()[start:end]))
        bring_into_view(widget)
        return widget
    if widget is None:
        return None
    found = selection(widget, line, start, end)
    if found is None:
        return None
    widget.setTextCursor(found)
    bring_into_view(widget)
    return widget


def selection(edit: QTextEdit | QPlainTextEdit, line: int, start: int, end: int) -> QTextCursor | None:
    """A selection of characters of a line; None where the line is not there."""
    first = next((at for number, at in enumerate(_line_starts(edit)) if number == line), None)
    if first is None:
        return None
    cursor = QTextCursor(edit.document())
    cursor.setPosition(first)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    text = cursor.selectedText()
    last = edit.document().characterCount() - 1
    cursor.setPosition(min(first + units(text[:start]), last))
    cursor.setPosition(min(first + units(text[:end]), last), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _line_starts(edit: QTextEdit | QPlainTextEdit) -> Iterator[int]:
    if isinstance(edit, QPlainTextEdit):
        yield 0
        return
    yield from _rich_starts(edit.document())


def _rich_starts(document: QTextDocument) -> Iterator[int]:
    place = document.rootFrame().begin()
    while not place.atEnd():
        child, block = place.currentFrame(), place.currentBlock()
        if isinstance(child, QTextTable):
            if caption_of(child.format()) is not None:
                yield child.firstPosition()
            for row in range(child.rows()):
                yield from (child.cellAt(row, column).firstPosition() for column in range(child.columns()))
        elif block.isValid() and block.length() > 1:
            yield block.position()
        place += 1


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page round ``widget`` so that its caret, or the whole of a short one, can be seen."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    inside = above.widget() if above is not None else None
    if above is None or inside is None:
        return
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        at = widget.viewport().mapTo(inside, widget.cursorRect().center())
    else:
        at = widget.mapTo(inside, widget.rect().center())
    above.ensureVisible(at.x(), at.y(), 0, _ROOM)


def units(text: str) -> int:
    """How many UTF-16 units Qt counts for ``text``."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
