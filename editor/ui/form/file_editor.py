"""The editor of a file that is kept with the document: chosen or dropped, opened, copied out, taken away."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from editor.languages import tr
from editor.model.values import File, Value
from editor.ui.controls.components import Flow, button, column, label
from editor.ui.controls.theme import Look
from editor.ui.form.editors import Edited


class Files(Protocol):
    """What is done with files, by the window: keeping takes its time and tells when it is done."""

    def choose(self, parent: QWidget, then: Callable[[Path], None]) -> None:
        """Ask which file."""

    def keep(self, path: Path, kept: Callable[[File], None], failed: Callable[[str], None]) -> None:
        """Keep a file in the archive, byte for byte; ``failed`` is called with a sentence."""

    def open(self, file: File) -> None:
        """Show a kept file in the system's own program for it."""

    def save_copy(self, parent: QWidget, file: File) -> None:
        """Ask where to, and write a kept file there."""


class FileEditor:
    """One file by its name, or a place to put one."""

    def __init__(self, look: Look, name: str, edited: Edited, files: Files) -> None:
        self._edited, self._files = edited, files
        self._file: File | None = None
        self.widget = _Target(self.take)
        self.widget.setAccessibleName(name)
        self._words = label("", "")
        self.problem = label("", "problem")
        self.choose = button(
            tr("Choose a file…"), "outlined", self._choose, name=tr("{name}: choose a file", name=name)
        )
        self.open = button(tr("Open"), "viewing", self._open, name=tr("{name}: open", name=name))
        self.copy = button(
            tr("Save a copy…"), "viewing", self._copy, name=tr("{name}: save a copy", name=name)
        )
        self.remove = button(tr("Remove"), "link", self._remove, name=tr("{name}: remove", name=name))
        buttons = Flow(spacing=look.px(8))
        for each in (self.choose, self.open, self.copy, self.remove):
            buttons.addWidget(each)
        layout = column(self._words, buttons, self.problem, spacing=look.px(6))
        inset = look.px(10)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.widget.setLayout(layout)
        self.problem.hide()
        self.show(None)

    def show(self, value: Value) -> None:
        self._file = value if isinstance(value, File) else None
        self._words.setText(
            self._file.name if self._file else tr("No file yet. Choose one, or drop it here.")
        )
        for each in (self.open, self.copy, self.remove):
            each.setVisible(self._file is not None)
        self.choose.setText(tr("Choose another file…") if self._file else tr("Choose a file…"))

    def focus(self) -> None:
        (self.open if self._file else self.choose).setFocus()

    def take(self, path: Path) -> None:
        """Keep the file at ``path`` with the document."""
        self.problem.hide()
        self._words.setText(tr("Keeping {name}…", name=path.name))
        self.choose.setEnabled(False)
        self._files.keep(path, self._on_kept, self._on_failed)

    def _on_kept(self, file: File) -> None:
        if isValid(self.widget):
            self.choose.setEnabled(True)
            self.show(file)
        self._edited(file)

    def _on_failed(self, problem: str) -> None:
        if isValid(self.widget):
            self.choose.setEnabled(True)
            self.show(self._file)
            self.problem.setText(problem)
            self.problem.show()

    def _choose(self) -> None:
        self._files.choose(self.widget, self.take)

    def _open(self) -> None:
        if self._file:
            self._files.open(self._file)

    def _copy(self) -> None:
        if self._file:
            self._files.save_copy(self.widget, self._file)

    def _remove(self) -> None:
        self.show(None)
        self._edited(None)
        self.focus()


class _Target(QFrame):
    """A frame that takes a dropped file, and shows that it would."""

    def __init__(self, take: Callable[[Path], None]) -> None:
        super().__init__()
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self._take = take

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if self.acceptDrops() and _dropped(event) is not None:
            event.acceptProposedAction()
            self._mark("yes")

    def dragLeaveEvent(self, event: QDragLeaveEvent, /) -> None:
        self._mark("")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent, /) -> None:
        self._mark("")
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self._take(path)

    def _mark(self, over: str) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)


def _dropped(event: QDropEvent) -> Path | None:
    """The one local file that is dropped; None for several, for a folder and for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
