"""The office's own words: all of them in a list, added and removed, for every response and everybody."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from editor.archive import ArchiveError
from editor.archive.words import OfficeWords
from editor.errors import sentence
from editor.languages import tr
from editor.ui.controls.announce import announce
from editor.ui.controls.components import button, column, label, row
from editor.ui.controls.reading_list import ReadingList
from editor.ui.controls.text_box import LineBox
from editor.ui.controls.theme import Look


class WordsDialog(QDialog):
    """``changed`` is called after each change, so that open texts are marked anew."""

    def __init__(
        self, parent: QWidget, look: Look, words: OfficeWords, changed: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self._words, self._on_change = words, changed
        self.setWindowTitle(tr("The office’s words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = ReadingList(look, tr("The office’s words"))
        self.word = LineBox()
        self.word.setAccessibleName(tr("New word"))
        self.word.setPlaceholderText(tr("A word or a name"))
        self.add = button(tr("Add"), "outlined", self._add)
        self.remove = button(tr("Remove"), "outlined", self._remove)
        self.said = label("", "help")
        self._lay_out(look)
        self.word.textChanged.connect(lambda _text: self._allow())
        self.list.currentRowChanged.connect(lambda _row: self._allow())
        self._show_after(OfficeWords.read)
        self.word.setFocus()

    def _lay_out(self, look: Look) -> None:
        explained = label(
            tr("The spelling check takes these for right, in every response and for everybody.")
        )
        # Enter in the box adds; it does not close the dialog.
        self.add.setDefault(True)
        close = button(tr("Close"), "outlined", self.close)
        for each in (close, self.remove):
            each.setAutoDefault(False)
        layout = column(
            explained,
            row(self.word, self.add, spacing=look.px(8)),
            self.list,
            self.said,
            row(self.remove, None, close, spacing=look.px(8)),
            spacing=look.px(10),
        )
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        self.resize(look.px(460), min(look.px(560), self.screen().availableGeometry().height() - 60))

    def _add(self) -> None:
        word = self.word.text().strip()
        if self._show_after(lambda words: words.add(word), chosen=word):
            self.word.clear()
            self._say(tr("“{word}” is one of the office’s words now.", word=word))
            self._on_change()

    def _remove(self) -> None:
        word = self.list.chosen()
        if isinstance(word, str) and self._show_after(lambda words: words.remove(word)):
            self._say(tr("“{word}” is no longer one of the office’s words.", word=word))
            self._on_change()

    def _show_after(self, change: Callable[[OfficeWords], Sequence[str]], chosen: str = "") -> bool:
        """Whether the words could be read or changed; they are shown as they stand then."""
        at = self.list.currentRow()
        try:
            words = change(self._words)
        except ArchiveError as error:
            self._say(sentence(error))
            return False
        self.list.show_lines([(each, each) for each in words])
        self.list.setCurrentRow(words.index(chosen) if chosen in words else min(at, len(words) - 1))
        self._allow()
        return True

    def _allow(self) -> None:
        self.add.setEnabled(bool(self.word.text().strip()))
        self.remove.setEnabled(isinstance(self.list.chosen(), str))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        announce(self, words)
