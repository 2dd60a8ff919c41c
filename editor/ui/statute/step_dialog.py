"""The next step of a response: to which state, by whom, with what note; and the steps that were taken."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QScrollArea, QVBoxLayout, QWidget

from editor.languages import tr
from editor.model.workflow import LOCKED, State, Step, state_of, state_said
from editor.ui.controls.choices import RadioChoice
from editor.ui.controls.components import button, column, label, row, rule
from editor.ui.controls.days import format_day
from editor.ui.controls.text_box import LineBox, TextBox
from editor.ui.controls.theme import Look
from editor.ui.response.state_view import capital


@dataclass(frozen=True, slots=True)
class Asked:
    """The step that a person asks for; ``despite`` is the reason for publishing with faults."""

    state: State
    by: str
    note: str
    despite: str


class StepDialog(QDialog):
    """``take`` is called with what was asked for; the dialog stays until :meth:`accept` or a refusal is shown.

    ``faults`` are the sentences that stand in the way of a lawful publication; ``wanted`` is chosen beforehand.
    """

    def __init__(  # noqa: PLR0913, PLR0917  (what is known when it opens)
        self,
        parent: QWidget,
        look: Look,
        steps: Sequence[Step],
        following: Sequence[State],
        name: str,
        faults: Sequence[str],
        take: Callable[["StepDialog", Asked], None],
        wanted: State | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._steps, self._take, self._faults = look, steps, take, faults
        self.setWindowTitle(tr("Next step"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        present = state_of(steps)
        self.choices: dict[State, RadioChoice] = {}
        self._group = QButtonGroup(self)
        for state in following:
            choice = RadioChoice(step_words(present, state), look)
            choice.clicked.connect(self._show_wanted)
            self._group.addButton(choice)
            self.choices[state] = choice
        if wanted in self.choices:
            self.choices[wanted].setChecked(True)
        self.by, self.note = LineBox(name), TextBox(look, lambda _text: None)
        self.reason = TextBox(look, lambda _text: None)
        for box, words in (
            (self.by, tr("Taken by")),
            (self.note, tr("Note")),
            (self.reason, tr("Reason for publishing all the same")),
        ):
            box.setAccessibleName(words)
        self.problem = label("", "problem")
        self.problem.hide()
        self.go = button(tr("Take the step"), "primary", self._ask)
        self._lay_out(present)
        self._show_wanted()
        (next(iter(self.choices.values()), self.by) if name else self.by).setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the step was not taken; it can be asked for again."""
        self.problem.setText(sentence)
        self.problem.show()
        self.go.setEnabled(True)

    @property
    def wanted(self) -> State | None:
        """The state that is chosen."""
        return next((state for state, choice in self.choices.items() if choice.isChecked()), None)

    def _ask(self) -> None:
        if self.wanted is None:
            self.refuse(tr("Choose to which state; nothing was changed."))
            return
        self.problem.hide()
        self.go.setEnabled(False)
        self._take(self, Asked(self.wanted, self.by.text(), self.note.text(), self.reason.text()))

    def _show_wanted(self) -> None:
        """The faults and their reason, where the step is to published; what a note is for."""
        present = state_of(self._steps)
        publishing = self.wanted == "published"
        reopening = present in LOCKED and self.wanted is not None and self.wanted not in LOCKED
        self._despite.setVisible(publishing and bool(self._faults))
        self._note_help.setText(
            tr("Say why it is reopened: it stands in the history.")
            if reopening
            else tr("If there is one to make.")
        )
        locking = self.wanted in LOCKED and present not in LOCKED
        self._locks.setVisible(locking)

    def _lay_out(self, present: State) -> None:
        look = self._look
        body = column(spacing=look.px(12))
        body.addWidget(label(tr("Now: {present}", present=state_said(present)), "sectionTitle"))
        if not self.choices:
            body.addWidget(label(tr("The office’s rules allow no step from here."), "help"))
        choices = column(*self.choices.values(), spacing=look.px(2))
        body.addLayout(choices)
        self._locks = label(
            tr("The text is locked by this step; copies and publication can be recorded still."), "help"
        )
        body.addWidget(self._locks)
        self._despite = self._make_despite()
        body.addWidget(self._despite)
        body.addLayout(column(label(tr("Taken by"), "fieldLabel"), self.by, spacing=look.px(4)))
        self._note_help = label("", "help")
        body.addLayout(
            column(label(tr("Note"), "fieldLabel"), self._note_help, self.note, spacing=look.px(4))
        )
        body.addWidget(self.problem)
        body.addLayout(self._history())
        body.addStretch(1)
        body.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(12))
        inside = QWidget()
        inside.setObjectName("canvas")
        inside.setLayout(body)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.go.setEnabled(bool(self.choices))
        buttons = row(None, button(tr("Cancel"), "outlined", self.reject), self.go)
        buttons.setContentsMargins(look.px(24), look.px(10), look.px(24), look.px(14))
        self.setLayout(column(scroll, buttons, spacing=0))
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(620), screen.width() - 60), min(look.px(640), screen.height() - 60))

    def _make_despite(self) -> QWidget:
        look = self._look
        parts: list[QWidget] = [
            label(
                tr(
                    "{n} thing stands in the way of a lawful publication:",
                    "{n} things stand in the way of a lawful publication:",
                    n=len(self._faults),
                ),
                "fieldLabel",
            )
        ]
        parts += [label(f"• {fault}", "problem") for fault in self._faults]
        parts += [
            label(tr("Reason for publishing all the same"), "fieldLabel"),
            label(tr("Kept with the step. Mend what can be mended first."), "help"),
            self.reason,
        ]
        result = QWidget()
        result.setLayout(column(*parts, spacing=look.px(4)))
        return result

    def _history(self) -> QVBoxLayout:
        lines = history_lines(self._steps)
        if not lines:
            return column()
        words = [label(line, "help") for line in lines]
        return column(rule(), label(tr("Steps so far"), "fieldLabel"), *words, spacing=self._look.px(4))


def step_words(present: State, state: State) -> str:
    """A step as a person would say it: "Back to draft", "Sign-off given: signed off"."""
    if state == "draft":
        return tr("Reopen as a draft") if present in LOCKED else tr("Back to draft")
    return capital(state_said(state))


def history_lines(steps: Sequence[Step]) -> list[str]:
    """The steps that were taken, the last one first: who, when, and with what note."""
    lines = []
    for step in reversed(steps):
        at = step.at.astimezone()
        line = f"{capital(state_said(step.state))}: {step.by}, {format_day(at.date())} {at:%H:%M}"
        if step.note:
            line += f". {step.note}"
        if step.despite:
            despite = tr(
                "despite {n} fault: {reason}",
                "despite {n} faults: {reason}",
                n=len(step.despite),
                reason=step.reason,
            )
            line += f" ({despite})"
        lines.append(line)
    return lines
