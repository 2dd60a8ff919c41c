"""What an office sets once: recipients, planned dates, who must differ from whom, which steps are allowed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from editor.languages import later, said, tr
from editor.model.jsonreading import JsonError, Node
from editor.model.rules import Rules, rules_from_json
from editor.model.workflow import STATES, Differ, State, state_said
from editor.ui.controls.choices import TickBox
from editor.ui.controls.components import DropDown, Flow, button, clear, column, label, row
from editor.ui.controls.text_box import LineBox, TextBox
from editor.ui.controls.theme import Look
from editor.ui.response.state_view import capital

_PLAN = {
    "chief_officer_due": later("The chief officer’s comments are due"),
    "review": later("The review is done"),
    "sign_off": later("The response is signed off"),
}


class RulesDialog(QDialog):
    """Edit the rules of an archive. ``kept`` is called with what was entered; False leaves the dialog open.

    ``sections`` are those (id, title) for which the office may want no more than so many words.
    """

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        rules: Rules,
        sections: Sequence[tuple[str, str]],
        kept: Callable[[Rules], bool],
    ) -> None:
        super().__init__(parent)
        self._look, self._rules, self._kept = look, rules, kept
        self.setWindowTitle(tr("Office rules"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.recipients = TextBox(look, lambda _text: None, multiline=True)
        self.recipients.show_text("\n".join(rules.recipients))
        self.recipients.setAccessibleName(tr("Recipients of a copy, one to a line"))
        self.days = {key: self._number(said(words), getattr(rules.plan, key)) for key, words in _PLAN.items()}
        self.largest = self._number(tr("Largest file in megabytes"), rules.largest_file)
        targets, self._sections = dict(rules.targets), dict(sections)
        self.targets = {
            each: self._number(tr("Most words: {title}", title=title), targets.get(each, ""))
            for each, title in self._sections.items()
        }
        allowed = dict(rules.workflow.allowed)
        self.steps = {
            state: {
                each: self._step_box(state, each, allowed.get(state, ())) for each in STATES if each != state
            }
            for state in STATES
        }
        self._differ = list(rules.workflow.differ)
        self._pairs: list[tuple[DropDown, DropDown]] = []
        self._differ_rows = QVBoxLayout()
        self.problem = label("", "problem")
        self.problem.hide()
        self._lay_out()
        self._show_differ()

    def _number(self, words: str, value: object) -> LineBox:
        line = LineBox(str(value))
        line.setAccessibleName(words)
        line.setFixedWidth(self._look.px(80))
        return line

    def _step_box(self, state: State, to: State, allowed: tuple[State, ...]) -> TickBox:
        box = TickBox(capital(state_said(to)), self._look)
        box.setAccessibleName(tr("From {state} to {to}", state=state_said(state), to=state_said(to)))
        box.setChecked(to in allowed)
        return box

    def _lay_out(self) -> None:
        look = self._look
        body = column(spacing=look.px(14))
        help_text = tr(
            "The first is the Home Office, whose box on the form follows its copy (section 55(6))."
        )
        body.addWidget(self._part(tr("Who receives a copy, one to a line"), help_text, self.recipients))
        body.addWidget(
            self._part(tr("Planned dates"), tr("Days before the last lawful day, as the office wants them."))
        )
        for key, words in _PLAN.items():
            body.addLayout(
                row(
                    self.days[key],
                    label(tr("days before the last lawful day: {lower}", lower=said(words).lower())),
                    spacing=look.px(8),
                )
            )
        body.addWidget(
            self._part(tr("Largest file kept with a response"), tr("In megabytes, up to 500."), self.largest)
        )
        body.addWidget(
            self._part(tr("Most words"), tr("For a section of the form, where the office wants a limit."))
        )
        for key, title in self._sections.items():
            body.addLayout(
                row(self.targets[key], label(tr("words: {title}", title=title)), spacing=look.px(8))
            )
        body.addWidget(
            self._part(
                tr("Who must be somebody else"),
                tr("A small office may need no such rule."),
                self._differ_rows,
            )
        )
        body.addWidget(button(tr("Add a rule"), "outlined", self._add_rule), 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self._part(tr("Steps allowed"), tr("From each state, the states that may follow.")))
        for state, boxes in self.steps.items():
            flow = Flow(spacing=look.px(14))
            for box in boxes.values():
                flow.addWidget(box)
            body.addLayout(
                column(
                    label(tr("From {state}", state=state_said(state)), "smallBold"), flow, spacing=look.px(2)
                )
            )
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
        self.keep = button(tr("Keep"), "primary", self._keep)
        buttons = row(None, button(tr("Cancel"), "outlined", self.reject), self.keep)
        foot = column(self.problem, buttons, spacing=look.px(6))
        foot.setContentsMargins(look.px(24), look.px(10), look.px(24), look.px(14))
        self.setLayout(column(scroll, foot, spacing=0))
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(680), screen.width() - 60), min(look.px(720), screen.height() - 60))

    def _part(self, words: str, help_text: str, *parts: QWidget | QVBoxLayout) -> QWidget:
        result = QWidget()
        result.setLayout(
            column(label(words, "fieldLabel"), label(help_text, "help"), *parts, spacing=self._look.px(4))
        )
        return result

    def _show_differ(self) -> None:
        clear(self._differ_rows)
        self._pairs = []
        for number, rule in enumerate(self._differ):
            pair = (self._states(rule.state), self._states(rule.other))
            pair[0].setAccessibleName(tr("Whoever takes the step to"))
            pair[1].setAccessibleName(tr("must not have taken the step to"))
            self._pairs.append(pair)
            remove = button(
                tr("Remove"), "link", partial(self._remove_rule, number), name=tr("Remove the rule")
            )
            flow = Flow(spacing=self._look.px(8))
            first, second = (
                label(tr("Whoever takes the step to"), wrap=False),
                label(tr("did not take that to"), wrap=False),
            )
            for each in (first, pair[0], second, pair[1], remove):
                flow.addWidget(each)
            self._differ_rows.addLayout(flow)

    def _states(self, chosen: State) -> DropDown:
        result = DropDown(self._look)
        for state in STATES:
            result.addItem(state_said(state), state)
        result.setCurrentIndex(STATES.index(chosen))
        return result

    def _entered_pairs(self) -> list[Differ]:
        return [Differ(first.currentData(), second.currentData()) for first, second in self._pairs]

    def _add_rule(self) -> None:
        self._differ = [*self._entered_pairs(), Differ("signed_off", "for_sign_off")]
        self._show_differ()
        self._pairs[-1][0].setFocus()

    def _remove_rule(self, number: int) -> None:
        self._differ = [each for n, each in enumerate(self._entered_pairs()) if n != number]
        self._show_differ()
        self.keep.setFocus()

    def _keep(self) -> None:
        try:
            rules = rules_from_json(Node(self._entered()), self._rules)
        except JsonError as error:
            self._say(f"{self._name(error.path)} {error.reason}.")
            return
        if self._kept(rules):
            self.accept()

    def _entered(self) -> dict[str, object]:
        """What was entered, as the rules' JSON; what is no number is left as it was typed, to be refused."""
        return {
            "recipients": [each.strip() for each in self.recipients.text().split("\n") if each.strip()],
            "plan": {key: _whole(line.text()) for key, line in self.days.items()},
            "steps": {
                state: [each for each, box in boxes.items() if box.isChecked()]
                for state, boxes in self.steps.items()
            },
            "differ": [[each.state, each.other] for each in self._entered_pairs()],
            "largest_file_mb": _whole(self.largest.text()),
            "targets": {**self._other_targets(), **self._entered_targets()},
        }

    def _name(self, path: str) -> str:
        section = self._sections.get(path.removeprefix("targets."))
        return tr("“Most words: {section}”", section=section) if section else _names().get(path, path)

    def _entered_targets(self) -> dict[str, object]:
        return {key: _whole(line.text()) for key, line in self.targets.items() if line.text().strip()}

    def _other_targets(self) -> dict[str, int]:
        """Those of sections that are not shown, of an office's own form perhaps."""
        return {key: words for key, words in self._rules.targets if key not in self.targets}

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def _names() -> dict[str, str]:
    return {
        **{f"plan.{key}": f"“{said(words)}”" for key, words in _PLAN.items()},
        "largest_file_mb": tr("The largest file"),
    }


def _whole(text: str) -> object:
    stripped = text.strip()
    return int(stripped) if stripped.isascii() and stripped.isdecimal() and len(stripped) < 5 else stripped
