"""Dragging text: inside the editor it moves, from elsewhere it comes as pasted text would."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui.rich_text.edit import RichTextEdit
from tests.builders import prose

BUTTON, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(editor: RichTextEdit, data: QMimeData) -> bool:
    where = editor.cursorRect().center()
    enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, BUTTON, NO_KEY)
    QApplication.sendEvent(editor.viewport(), enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, BUTTON, NO_KEY)
    QApplication.sendEvent(editor.viewport(), event)
    return event.isAccepted()


@pytest.fixture
def editor(qtbot: QtBot) -> RichTextEdit:
    result = RichTextEdit()
    qtbot.addWidget(result)
    result.show()
    return result


def test_html_that_is_dropped_is_read_into_the_tree(editor: RichTextEdit) -> None:
    data = QMimeData()
    data.setHtml("<ul><li><b>a</b></ul><script>x</script>")
    assert drop(editor, data)
    assert editor.text() == prose("- **a**")


def test_a_file_that_is_dropped_is_refused(editor: RichTextEdit) -> None:
    data = QMimeData()
    data.setUrls([QUrl("file:///etc/passwd")])
    assert not drop(editor, data)
    assert editor.text() == prose("")
