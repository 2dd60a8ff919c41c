"""What did we say last time? Passages of past responses beside the field, put into the text with Enter."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget
from shiboken6 import isValid

from editor.archive import Archive
from editor.archive.passages import PastPassage, Subject, past_passages
from editor.languages import tr
from editor.model.richtext import RichText, plain_lines
from editor.model.text import one_line
from editor.ui.controls.components import button, column, label
from editor.ui.controls.reading_list import ReadingList
from editor.ui.controls.tasks import Progress, Tasks
from editor.ui.controls.theme import Look
from editor.ui.rich_text.edit import RichTextEdit

_LONGEST = 220


class LastTimePanel(QWidget):
    """Passages on the subject of the field that is being written.

    Enter (or a double click) emits ``taken`` with a :class:`~editor.archive.passages.PastPassage`; Escape ``left``.
    The search works off the window's thread, and what comes for a field that is no longer asked about is dropped.
    """

    taken = Signal(object)
    left = Signal()
    said = Signal(str)

    def __init__(self, look: Look, folder: Path, tasks: Tasks) -> None:
        super().__init__()
        self.setAccessibleName(tr("What did we say last time?"))
        self._folder, self._tasks = folder, tasks
        self._subject: Subject | None = None
        self._archive: Archive | None = None
        self.title = label(tr("What did we say last time?"), "fieldLabel")
        self.state = label(tr("Put the caret into a narrative and look for what was said before."), "help")
        self.list = ReadingList(look, tr("Passages of past responses"))
        self.list.itemActivated.connect(self._on_activated)
        self.put = button(tr("Put into the text (Enter)"), "outlined", self._take)
        self.put.setEnabled(False)
        self.setLayout(column(self.title, self.state, self.list, self.put, spacing=look.px(8)))

    def ask(self, subject: Subject) -> None:
        """Look for passages on this subject and show them once they are found."""
        self._subject = subject
        self.state.setText(tr("Looking through past responses…"))

        def work(_progress: Progress) -> tuple[Subject, list[PastPassage]]:
            # In the tasks' one thread: its archive and the index behind it are opened once.
            if self._archive is None:
                self._archive = Archive.open(self._folder)
            return subject, past_passages(self._archive, subject)

        self._tasks.start(work, self._show_found, self._failed)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _show_found(self, found: tuple[Subject, list[PastPassage]]) -> None:
        subject, passages = found
        if not isValid(self) or subject != self._subject:
            return
        self.list.show_lines([(_line(each), each) for each in passages])
        self.put.setEnabled(bool(passages))
        count = len(passages)
        self.state.setText(
            tr("{n} passage on the same subject.", "{n} passages on the same subject.", n=count)
            if count
            else tr("Nothing was found.")
        )
        self.said.emit(self.state.text())

    def _failed(self, sentence: str) -> None:
        if isValid(self):
            self.state.setText(sentence)

    def _on_activated(self, _item: QListWidgetItem) -> None:
        self._take()

    def _take(self) -> None:
        passage = self.list.chosen()
        if isinstance(passage, PastPassage):
            self.taken.emit(passage)


def put_passage(edit: RichTextEdit, text: RichText) -> None:
    """Put a passage at the caret, formatting and all, and go on writing behind it; undo takes it back."""
    edit.insert(text)
    edit.flush()
    edit.setFocus()


def _line(passage: PastPassage) -> str:
    words = one_line(" • ".join(plain_lines(passage.text)))
    shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
    return f"{shown}\n— {passage.source}"
