"""Accept and Refuse beside one thing, saying in words which of them was pressed."""

from collections.abc import Callable

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from editor.languages import later, said
from editor.ui.controls.components import button, row
from editor.ui.controls.theme import Look

Decided = Callable[[bool | None], None]

_WORDS = {True: (later("Accept"), later("Accepted ✓")), False: (later("Refuse"), later("Refused ✗"))}


class DecisionButtons(QWidget):
    """``decided`` is called with True or False, and with None where what was decided is pressed once more.

    ``name`` tells a screen reader what is decided: "Added “review”, Jo Carter".
    """

    def __init__(self, look: Look, name: str, decided: Decided) -> None:
        super().__init__()
        self._name, self._decided = name, decided
        self.accept = button("", "decide", lambda: self._press(True))
        self.refuse = button("", "decide", lambda: self._press(False))
        metrics = QFontMetrics(look.body)
        for choice, each in ((True, self.accept), (False, self.refuse)):
            each.setCheckable(True)
            each.setMinimumWidth(metrics.horizontalAdvance(said(_WORDS[choice][1])) + look.px(32))
        self.setLayout(row(self.accept, self.refuse))
        self.decision: bool | None = None
        self.show_decision(None)

    def show_decision(self, decision: bool | None) -> None:
        """Show what is decided; None is open."""
        self.decision = decision
        for choice, each in ((True, self.accept), (False, self.refuse)):
            chosen = decision is choice
            each.setChecked(chosen)
            each.setText(said(_WORDS[choice][chosen]))
            each.setAccessibleName(f"{said(_WORDS[choice][chosen]).rstrip(' ✓✗')}: {self._name}")

    def _press(self, choice: bool) -> None:
        self._decided(None if self.decision is choice else choice)
