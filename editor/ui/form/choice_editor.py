"""The editor of a choice: one of some options, or not recorded."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QWidget

from editor.languages import later, said
from editor.model.values import Value
from editor.ui.controls.choices import RadioChoice
from editor.ui.controls.components import DropDown
from editor.ui.controls.theme import Look
from editor.ui.form.editors import Edited, Editor, flow

NOT_RECORDED = later("Not recorded")
_MOST_BUTTONS = 4
_MOST_LETTERS = 80

Options = Sequence[tuple[str, str]]
"""What can be chosen, as (id, words)."""


def choice_editor(look: Look, name: str, options: Options, edited: Edited) -> Editor:
    """Buttons side by side where the options are few and short, else a list that opens."""
    few = len(options) <= _MOST_BUTTONS and sum(len(words) for _, words in options) <= _MOST_LETTERS
    return (RadioEditor if few else ListEditor)(look, name, options, edited)


class RadioEditor:
    """All options in view, and one more for "not recorded"."""

    def __init__(self, look: Look, name: str, options: Options, edited: Edited) -> None:
        self.choices: dict[str | None, RadioChoice] = {
            **{option_id: RadioChoice(words, look) for option_id, words in options},
            None: RadioChoice(said(NOT_RECORDED), look),
        }
        self.widget: QWidget = flow(name, list(self.choices.values()))
        self._group = QButtonGroup(self.widget)
        for value, choice in self.choices.items():
            self._group.addButton(choice)
            choice.clicked.connect(lambda _checked=False, value=value: edited(value))
        self.show(None)

    def show(self, value: Value) -> None:
        self.choices[value if isinstance(value, str) else None].setChecked(True)

    def focus(self) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus()


class ListEditor:
    """A list that opens; its first line is "not recorded"."""

    def __init__(self, look: Look, name: str, options: Options, edited: Edited) -> None:
        self.widget = DropDown(look)
        self.widget.setAccessibleName(name)
        self.widget.addItem(said(NOT_RECORDED), None)
        for option_id, words in options:
            self.widget.addItem(words, option_id)
        self.widget.activated.connect(lambda index: edited(self.widget.itemData(index)))

    def show(self, value: Value) -> None:
        self.widget.setCurrentIndex(max(self.widget.findData(value), 0) if isinstance(value, str) else 0)

    def focus(self) -> None:
        self.widget.setFocus()
