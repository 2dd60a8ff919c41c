"""Every control of the window in every state, for developers: `python tools/style_guide.py [THEME [TEXT_SIZE]]`.

What a person would have to do for a state (point at a button, press it, focus it) is drawn without that.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMainWindow,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

import forms.catalogue
from editor.model.document import new_document
from editor.model.office import OfficeProfile
from editor.model.values import File
from editor.session import Session
from editor.settings import TEXT_SIZES, THEME_CHOICES
from editor.ui.controls.choices import RadioChoice, TickBox
from editor.ui.controls.components import Chip, DropDown, Flow, PushButton, column, label, rule
from editor.ui.controls.facts_table import FactsTable
from editor.ui.controls.messages import Kind, MessageBar
from editor.ui.controls.text_box import LineBox, TextBox
from editor.ui.controls.theme import Look, icon, look_for, qt_palette, stylesheet
from editor.ui.form.page import FormPage
from editor.ui.window.application import make_application

STATES: dict[str, QStyle.StateFlag] = {
    "at rest": QStyle.StateFlag.State_None,
    "pointed at": QStyle.StateFlag.State_MouseOver,
    "pressed": QStyle.StateFlag.State_Sunken,
    "with the keyboard": QStyle.StateFlag.State_HasFocus,
    "disabled": QStyle.StateFlag.State_None,
}
BUTTONS = ("primary", "outlined", "plain", "link", "tab", "size", "outline")
WORDS = ("placeTitle", "pageTitle", "sectionTitle", "barTitle", "fieldLabel", "", "help", "problem")
MESSAGES: tuple[tuple[Kind, str], ...] = (
    ("done", "A new response, begun from “Custody”. Its dates and ticks are empty."),
    ("warning", "The backup leaves out one file: no other system could hold it."),
    ("late", "The disk is full. What you wrote is kept in this window; saving is tried again."),
)


class StyleGuide(QMainWindow):
    """One long page of everything."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setWindowTitle("Style guide")
        self.setStyleSheet(stylesheet(look))
        page = QWidget()
        page.setObjectName("canvas")
        layout = QVBoxLayout(page)
        inset = look.px(24)
        layout.setContentsMargins(inset, inset, inset, inset)
        layout.setSpacing(look.px(14))
        for title, part in (
            ("Words", self._words()),
            ("Buttons", self._buttons()),
            ("States in words and colour", self._chips()),
            ("Choices", self._choices()),
            ("Fields", self._fields()),
            ("Messages", self._messages()),
            ("A table to be read", self._table()),
            ("Icons", self._icons()),
            ("A form", self._form()),
        ):
            layout.addWidget(label(title, "sectionTitle"))
            layout.addWidget(rule())
            layout.addWidget(part)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCentralWidget(scroll)
        self.page = page

    def _words(self) -> QWidget:
        return _holding(column(*(label(f"{kind or 'text'}: how it reads", kind) for kind in WORDS)))

    def _buttons(self) -> QWidget:
        rows = []
        for kind in BUTTONS:
            line = Flow(self.look.px(10))
            for words, state in STATES.items():
                line.addWidget(_Stated(f"{kind}, {words}", kind, state, enabled=words != "disabled"))
            if kind in ("tab", "size", "outline"):
                chosen = _Stated(f"{kind}, chosen", kind, QStyle.StateFlag.State_On, enabled=True)
                chosen.setCheckable(True)
                chosen.setChecked(True)
                line.addWidget(chosen)
            rows.append(line)
        return _holding(column(*rows, spacing=self.look.px(10)))

    def _chips(self) -> QWidget:
        line, palette = Flow(self.look.px(10)), self.look.palette
        chips = []
        for words, tint in (
            ("44 days left", palette.warning),
            ("2 days left", palette.late),
            ("Published on day 43", palette.published),
            ("With the commissioner", palette.sign_off),
            ("Draft", palette.accent),
        ):
            chip = Chip()
            line.addWidget(chip)
            chips.append((chip, words, tint))
        result = _holding(line)
        for chip, words, tint in chips:
            chip.show_state(words, tint)
        return result

    def _choices(self) -> QWidget:
        look = self.look
        line = Flow(look.px(16))
        for make in (TickBox, RadioChoice):
            for words in ("at rest", "chosen", "disabled"):
                each = make(f"{'Tick' if make is TickBox else 'Radio'}, {words}", look)
                each.setAutoExclusive(False)
                each.setChecked(words == "chosen")
                each.setEnabled(words != "disabled")
                line.addWidget(each)
        long = TickBox(
            "A label that is long, so that it wraps where the page ends and nothing of it is lost", look
        )
        return _holding(column(line, long))

    def _fields(self) -> QWidget:
        look = self.look
        empty, filled, locked = LineBox(), LineBox("What somebody wrote"), LineBox("Cannot be changed")
        empty.setPlaceholderText("What belongs here")
        locked.setReadOnly(True)
        several = TextBox(look, lambda _text: None, multiline=True)
        several.show_text("A text of several lines,\nas high as what it holds.")
        choice = DropDown(look)
        choice.addItems(["Accepted", "Accepted in part", "Not accepted"])
        for name, each in (("empty", empty), ("filled", filled), ("read only", locked)):
            each.setAccessibleName(f"Line, {name}")
        several.setAccessibleName("Several lines")
        choice.setAccessibleName("Choice")
        return _holding(column(empty, filled, locked, several, choice, label("Enter a date", "problem")))

    def _messages(self) -> QWidget:
        bars = []
        for kind, words in MESSAGES:
            bar = MessageBar(self.look)
            bars.append((bar, words, kind))
        result = _holding(column(*(bar for bar, _, _ in bars)))
        for bar, words, kind in bars:
            bar.say(words, kind, ("Try again", lambda: None))
        return result

    def _table(self) -> QWidget:
        table = FactsTable(self.look, "Example", ("Response", "Last lawful day", "How it stands"))
        table.show_rows(
            [("Custody: a joint inspection", "28 Oct 2026", "Published in time"), ("PEEL", "–", "Draft")]
        )
        table.setFixedHeight(self.look.px(140))
        return table

    def _icons(self) -> QWidget:
        import resources  # noqa: PLC0415 - only a developer's window looks at all of them

        line = Flow(self.look.px(6))
        for name in resources.icon_names():
            each = PushButton("")
            each.setObjectName("plain")
            each.setIcon(icon(name, self.look))
            each.setAccessibleName(name)
            line.addWidget(each)
        return _holding(line)

    def _form(self) -> QWidget:
        definition = forms.catalogue.load_catalogue().newest("pcc-response")
        document = new_document(definition, OfficeProfile(), datetime.now(UTC))
        session = Session(document, definition, lambda given, _keep: given)
        return FormPage(session, self.look, _NoFiles())


class _NoFiles:
    """Nothing is kept in the style guide."""

    def choose(self, parent: QWidget, then: Callable[[Path], None]) -> None:
        """Ask nothing."""

    def keep(self, path: Path, kept: Callable[[File], None], failed: Callable[[str], None]) -> None:
        """Keep nothing."""

    def open(self, file: File) -> None:
        """Open nothing."""

    def save_copy(self, parent: QWidget, file: File) -> None:
        """Write nothing."""


class _Stated(PushButton):
    """A button drawn in a state that nobody brought about."""

    def __init__(self, text: str, kind: str, state: QStyle.StateFlag, *, enabled: bool) -> None:
        super().__init__(text)
        self.setObjectName(kind)
        self.setAccessibleName(text)
        self.setEnabled(enabled)
        self._state = state

    def initStyleOption(self, option: QStyleOptionButton, /) -> None:  # noqa: N802 - Qt's own name
        super().initStyleOption(option)
        option.state |= self._state


def _holding(layout: QVBoxLayout | Flow) -> QFrame:
    result = QFrame()
    result.setLayout(layout)
    return result


def main(arguments: list[str]) -> int:
    """Show the guide until it is closed."""
    theme, size = [*arguments, "system", "default"][:2] if arguments else ("system", "default")
    if theme not in THEME_CHOICES or (len(arguments) > 1 and size not in TEXT_SIZES):
        print(f"usage: style_guide.py [{'|'.join(THEME_CHOICES)} [{'|'.join(TEXT_SIZES)}]]", file=sys.stderr)
        return 2
    application = make_application()
    look = look_for(theme, size if size in TEXT_SIZES else "default")
    application.setPalette(qt_palette(look.palette))
    application.setFont(look.body)
    guide = StyleGuide(look)
    guide.resize(look.px(1000), look.px(800))
    guide.show()
    return QApplication.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
