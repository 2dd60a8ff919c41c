"""The line under every place: whether all is saved, where the archive is, and how large the text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from editor.languages import later, said, tr
from editor.settings import TEXT_SIZES, TextSize
from editor.ui.controls.components import Elided, button, label, row
from editor.ui.controls.theme import Look

_SIZE_WORDS: dict[TextSize, str] = {
    "default": later("Default"),
    "large": later("Large"),
    "largest": later("Largest"),
}


class Footer(QFrame):
    """``size`` is the text size now; ``set_size`` is called with another."""

    def __init__(
        self, look: Look, folder: Path, size: TextSize, set_size: Callable[[TextSize], None]
    ) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.saved = label("", "", wrap=False)
        self.saved.setAccessibleName(tr("Saved"))
        self.folder = Elided(tr("Archive: {folder}", folder=folder))
        self.size_buttons: dict[TextSize, QPushButton] = {}
        group = QButtonGroup(self)
        for each in TEXT_SIZES:
            choice = button(
                said(_SIZE_WORDS[each]),
                "size",
                partial(set_size, each),
                name=tr("Text size: {size}", size=said(_SIZE_WORDS[each])),
            )
            choice.setCheckable(True)
            choice.setChecked(each == size)
            group.addButton(choice)
            self.size_buttons[each] = choice
        sizes = [label(tr("Text size"), "", wrap=False), *self.size_buttons.values()]
        layout = row(self.saved, self.folder, *sizes)
        layout.setStretchFactor(self.folder, 1)
        layout.setContentsMargins(look.px(20), look.px(2), look.px(20), look.px(2))
        self.setLayout(layout)
