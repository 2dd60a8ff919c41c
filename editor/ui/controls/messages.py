"""The bar that says what happened, what was kept and what to do next."""

from collections.abc import Callable
from typing import Literal, Protocol

from PySide6.QtWidgets import QFrame, QPushButton

from editor.languages import tr
from editor.ui.controls.announce import announce
from editor.ui.controls.components import button, clear, label, row
from editor.ui.controls.theme import Look

Kind = Literal["done", "warning", "late"]

Offer = tuple[str, Callable[[], object]]
"""Words on a button, and what it does."""


class Say(Protocol):
    """Says something in the window's message bar."""

    def __call__(self, text: str, kind: Kind = "done", *offers: Offer) -> None: ...


class MessageBar(QFrame):
    """One message at a time, with what can be done about it; it stays until it is closed or replaced."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("message")
        self._text = label("", "")
        self._buttons = row()
        self.buttons: list[QPushButton] = []
        close = button(tr("Close"), "link", self.close_message, name=tr("Close the message"))
        layout = row(self._text, self._buttons, close)
        layout.setStretch(0, 1)
        layout.setContentsMargins(look.px(20), look.px(6), look.px(12), look.px(6))
        self.setLayout(layout)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says; empty where it is closed."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, text: str, kind: Kind = "done", *offers: Offer) -> None:
        """Show ``text`` with a button for each offer."""
        self._text.setText(text)
        clear(self._buttons)
        self.buttons = [button(words, "link", run) for words, run in offers]
        for each in self.buttons:
            self._buttons.addWidget(each)
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(text)
        self.show()
        announce(self, text, urgent=kind != "done")

    def take_offer(self) -> None:
        """Do what the message offers first."""
        if self.isVisible() and self.buttons:
            self.buttons[0].click()

    def close_message(self) -> None:
        self.hide()
