"""What a check found, at the top of the page; each line leads to its field."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from editor.languages import tr
from editor.model.edits import Place
from editor.model.findings import Finding
from editor.ui.controls.components import WrappingLink, clear, label
from editor.ui.controls.theme import Look

_MOST_ADVICE = 6


class ErrorSummary(QFrame):
    """The faults, as links."""

    def __init__(self, look: Look, go_to: Callable[[Place], None]) -> None:
        super().__init__()
        self.setObjectName("summary")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look, self._go_to = look, go_to
        self.lines: list[QWidget] = []
        self._first: Place | None = None
        self._layout = QVBoxLayout(self)
        inset = look.px(20)
        self._layout.setContentsMargins(inset, inset, inset, inset)
        self._layout.setSpacing(look.px(4))
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these and take the keyboard; go away where there are none."""
        clear(self._layout)
        self.lines = []
        self.setVisible(bool(findings))
        if not findings:
            return
        faults = [each for each in findings if each.level == "fault"]
        advice = [each for each in findings if each.level == "advice"]
        self._first = (faults or advice)[0].place
        self.setAccessibleName(found_words(faults, advice))
        if faults:
            self._layout.addWidget(label(found_words(faults, ()), "sectionTitle"))
            self._add_lines(faults)
        if advice:
            self._layout.addWidget(label(found_words((), advice), "fieldLabel"))
            self._add_lines(advice[:_MOST_ADVICE])
        if len(advice) > _MOST_ADVICE:
            self._layout.addWidget(
                label(tr("{count} more in the panel (F8).", count=len(advice) - _MOST_ADVICE), "help")
            )
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter leads to the first, as a click on it does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._first is not None:
            self._go_to(self._first)
            return
        super().keyPressEvent(event)

    def _add_lines(self, findings: Sequence[Finding]) -> None:
        for finding in findings:
            line = WrappingLink(self._look, finding.message, partial(self._go_to, finding.place))
            self.lines.append(line)
            self._layout.addWidget(line)


def found_words(faults: Sequence[Finding], advice: Sequence[Finding]) -> str:
    """How much was found, as a heading."""
    if not faults and not advice:
        return tr("Nothing is missing")
    count = len(faults)
    needed = (
        tr("{n} thing before this can be published", "{n} things before this can be published", n=count)
        if faults
        else ""
    )
    also = tr("{n} piece of advice", "{n} pieces of advice", n=len(advice)) if advice else ""
    return "; ".join(part for part in (needed, also) if part)
