"""Plain-English hints beside the page, when they are asked for: each leads to its place."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

import resources
from editor.languages import later, said, tr
from editor.model.document import Document
from editor.model.hints import Advice, Hint, Kind, PlainWords, advise, read_plain_words
from editor.ui.controls.components import button, column, label
from editor.ui.controls.reading_list import ReadingList
from editor.ui.controls.theme import Look
from forms.schema import FormDefinition

_NAMES: dict[Kind, str] = {
    "too long": later("Very long sentence"),
    "long": later("Long sentence"),
    "passive": later("Passive voice"),
    "wordy": later("Plainer word"),
    "acronym": later("Unexplained acronym"),
}
_LONGEST = 90


def shipped_plain_words() -> PlainWords:
    """The list of plainer words that comes with the program."""
    return read_plain_words(resources.read_text("hints/plain_english.toml"))


class HintsPanel(QWidget):
    """A list of hints on the document as it was when somebody asked, and how easily it reads.

    ``chosen`` carries a :class:`~editor.model.hints.Hint` whose place is to be shown; ``known`` gives acronyms that
    need no explanation, such as the office's words.
    """

    chosen = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        look: Look,
        document: Callable[[], Document],
        definition: FormDefinition,
        known: Callable[[], tuple[str, ...]] = lambda: (),
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Plain-English hints"))
        self._document, self._definition, self._known = document, definition, known
        self._words: PlainWords | None = None
        self.again = button(tr("Look for hints"), "outlined", self.look_through)
        self.ease = label(
            tr("Advice on long sentences, plainer words and acronyms. Nothing here is a fault."), "help"
        )
        self.list = ReadingList(look, tr("Hints"))
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        self.setLayout(column(self.again, self.ease, self.list, spacing=look.px(8)))

    def look_through(self) -> None:
        """Look for hints in the document as it is now."""
        if self._words is None:
            self._words = shipped_plain_words()
        self.show_advice(advise(self._document(), self._definition, self._words, self._known()))

    def show_advice(self, advice: Advice) -> None:
        """Show these hints."""
        count = len(advice.hints)
        found = tr("{n:,} hint", "{n:,} hints", n=count) if count else tr("No hints")
        self.ease.setText(f"{advice.readability.in_words()}. {found}.")
        self.list.show_lines([(_line(hint), hint) for hint in advice.hints])
        self.again.setText(tr("Look again"))
        self.again.setAccessibleName(tr("Look again for hints"))
        self.said.emit(self.ease.text())

    def _on_activated(self, _item: QListWidgetItem) -> None:
        hint = self.list.chosen()
        if isinstance(hint, Hint):
            self.chosen.emit(hint)


def _line(hint: Hint) -> str:
    words = " ".join(hint.words.split())
    shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
    return f"{said(_NAMES[hint.kind])}: “{shown}”\n{hint.advice}"
