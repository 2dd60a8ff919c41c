"""A page with a session, as the window has it, for tests of what stands beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from editor.model.document import Document
from editor.model.values import File
from editor.session import Session
from editor.ui.controls.components import column
from editor.ui.controls.theme import LIGHT, Look
from editor.ui.form.page import FormPage
from editor.ui.form.rich_editor import RichEditor
from editor.ui.rich_text.edit import RichTextEdit
from forms.schema import FormDefinition

LOOK = Look(LIGHT)


class NoFiles:
    """For pages on which nobody keeps a file: whoever asks for one has made a mistake."""

    def choose(self, parent: QWidget, then: Callable[[Path], None]) -> None:
        raise NotImplementedError

    def keep(self, path: Path, kept: Callable[[File], None], failed: Callable[[str], None]) -> None:
        raise NotImplementedError

    def open(self, file: File) -> None:
        raise NotImplementedError

    def save_copy(self, parent: QWidget, file: File) -> None:
        raise NotImplementedError


def parent(qtbot: QtBot) -> QWidget:
    """A window for dialogs to belong to; it lives as long as the test."""
    window = QWidget()

    def close(_window: QWidget) -> None:  # qtbot itself holds the window only weakly
        window.close()

    qtbot.addWidget(window, before_close_func=close)
    window.show()
    return window


@dataclass
class Desk:
    """A session and its page in a window of its own; ``beside`` stands above the page."""

    session: Session
    page: FormPage
    window: QWidget

    def rich(self, field: str) -> RichTextEdit:
        editor = self.page.editor(field)
        assert isinstance(editor, RichEditor)
        return editor.text


def desk(
    qtbot: QtBot,
    document: Document,
    definition: FormDefinition,
    beside: Callable[[Session, FormPage], QWidget] | None = None,
) -> Desk:
    """Sit down at a page; take care to call ``page.let_go()``."""
    session = Session(document, definition, lambda saved, _keep: saved)
    page = FormPage(session, LOOK, NoFiles())
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    window = QWidget()
    parts: list[QWidget] = [beside(session, page)] if beside else []
    window.setLayout(column(*parts, area))
    qtbot.addWidget(window)
    window.resize(1000, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QApplication.processEvents()
    return Desk(session, page, window)
