"""Questions to the person: each is asked without stopping the window, and answered through a callback.

The window is given a :class:`Dialogs`, so that a test can answer in a person's stead where the system's own file
dialogs would appear.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from editor.languages import said

Then = Callable[[Path], None]


class Dialogs:
    """The system's own dialogs."""

    def save_as(self, parent: QWidget, title: str, suggestion: Path, filters: list[str], then: Then) -> None:
        """Ask where to write a file; the first filter is chosen beforehand."""
        dialog = QFileDialog(parent, title, str(suggestion.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([said(each) for each in filters])
        dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
        dialog.selectFile(suggestion.name)
        self._ask(dialog, then)

    def choose_folder(self, parent: QWidget, title: str, start: Path, then: Then) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(parent, title, str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog, then)

    def choose_file(self, parent: QWidget, title: str, filters: list[str], then: Then) -> None:
        """Ask for a file that exists."""
        dialog = QFileDialog(parent, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([said(each) for each in filters])
        self._ask(dialog, then)

    def choose_files(
        self, parent: QWidget, title: str, filters: list[str], then: Callable[[list[Path]], None]
    ) -> None:
        """Ask for any number of files that exist."""
        dialog = QFileDialog(parent, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([said(each) for each in filters])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: then([Path(each) for each in names]))
        dialog.open()

    def ask_line(
        self, parent: QWidget, title: str, words: str, value: str, then: Callable[[str], None]
    ) -> None:
        """Ask for a line of text."""
        dialog = QInputDialog(parent)
        dialog.setWindowTitle(title)
        dialog.setLabelText(words)
        dialog.setTextValue(value)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(then)
        dialog.open()

    def tell(self, parent: QWidget, title: str, text: str) -> None:
        """Say something that needs no answer; ``text`` is plain."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _ask(self, dialog: QFileDialog, then: Then) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()
