"""How many words a section has, and how many it should have, on one line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from editor.languages import tr
from editor.model.targets import SectionWords
from editor.ui.controls.theme import Look


class WordsLabel(QLabel):
    """ "312 of 400 words"; in words and colour where there are more than the office wants."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("help")
        self._look = look

    def show_words(self, words: SectionWords) -> None:
        """Show the count of one section."""
        target = words.target or 0
        self.setText(
            tr("{words}: {over:,} over", words=words.in_words(), over=words.words - target)
            if words.over
            else words.in_words()
        )
        self.setStyleSheet(f"color: {self._look.palette.warning.ink};" if words.over else "")
