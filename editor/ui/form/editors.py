"""One editor for each simple kind of field. An editor shows a value and calls back with an edited one.

An editor is anything with ``widget``, ``show`` and ``focus`` (:class:`Editor`); which one a kind of field gets is said
in :mod:`editor.ui.form.registry` alone.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol, cast

from PySide6.QtCore import QDate, QPoint, QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QCalendarWidget, QMenu, QPushButton, QWidget, QWidgetAction

from editor.languages import tr
from editor.model.dates import parse_day
from editor.model.text import clean
from editor.model.values import Person, Tick, Value
from editor.ui.controls.choices import RadioChoice, TickBox
from editor.ui.controls.components import Flow, button, label, row
from editor.ui.controls.days import format_day, weekday
from editor.ui.controls.text_box import LineBox, TextBox
from editor.ui.controls.theme import Look, icon

Edited = Callable[[Value], None]


class Editor(Protocol):
    """What the form page knows of an editor."""

    @property
    def widget(self) -> QWidget:
        """The widget to lay out."""

    def show(self, value: Value) -> None:
        """Show ``value`` without calling back."""

    def focus(self) -> None:
        """Put the keyboard where typing begins."""


class TextEditor:
    """Plain text."""

    def __init__(self, look: Look, name: str, edited: Edited, *, multiline: bool = False) -> None:
        self.widget = TextBox(look, lambda text: edited(text or None), multiline=multiline)
        self.widget.setAccessibleName(name)

    def show(self, value: Value) -> None:
        self.widget.show_text(value if isinstance(value, str) else "")

    def focus(self) -> None:
        self.widget.setFocus()


class DateEditor:
    """A day as people write it, with a calendar as an extra.

    What is no day (yet) is not kept; the editor says so when the person leaves it, never while they type.
    """

    def __init__(self, look: Look, name: str, edited: Edited) -> None:
        self._edited = edited
        self.line = LineBox()
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(tr("A date such as 21 September 2017"))
        self.line.setMaximumWidth(look.px(230))
        self.line.setMinimumWidth(look.px(190))
        self._hint = label("", "help", wrap=False)
        self.widget = QWidget()
        calendar = icon_button(
            look, "calendar", tr("Choose {name} from a calendar", name=name), self._open_calendar
        )
        self.widget.setLayout(row(self.line, calendar, self._hint, None))
        self.line.textEdited.connect(self._on_typed)
        self.line.editingFinished.connect(self._on_left)

    def show(self, value: Value) -> None:
        day = value if isinstance(value, date) else None
        if day is None or parse_day(self.line.text()) != day:
            self.line.setText(format_day(day) if day else "")
        self._hint.setText(weekday(day) if day else "")

    def focus(self) -> None:
        self.line.setFocus()

    def _on_typed(self, text: str) -> None:
        day = parse_day(text)
        self._hint.setText(weekday(day) if day else "")
        if day or not text.strip():
            self._edited(day)

    def _on_left(self) -> None:
        text = self.line.text().strip()
        if text and parse_day(text) is None:
            self._hint.setText(tr("Not a date yet, so not kept: try 21 September 2017"))

    def _open_calendar(self) -> None:
        calendar = QCalendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        day = parse_day(self.line.text())
        if day:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        menu = QMenu(self.widget)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def choose(chosen: QDate) -> None:
            menu.close()
            picked = date(chosen.year(), chosen.month(), chosen.day())
            self.show(picked)
            self._edited(picked)

        calendar.clicked.connect(choose)
        calendar.activated.connect(choose)
        menu.popup(self.line.mapToGlobal(QPoint(0, self.line.height())))
        calendar.setFocus()


class SeveralEditor:
    """Boxes of which any number may be ticked, and one more for "none of these"."""

    def __init__(self, look: Look, name: str, options: list[tuple[str, str]], edited: Edited) -> None:
        self._edited = edited
        self.boxes = {option_id: TickBox(text, look) for option_id, text in options}
        self.none = TickBox(tr("None of these"), look)
        self.widget = flow(name, [*self.boxes.values(), self.none])
        for box in self.boxes.values():
            box.clicked.connect(self._on_option)
        self.none.clicked.connect(self._on_none)

    def show(self, value: Value) -> None:
        ticked = cast("tuple[str, ...]", value) if isinstance(value, tuple) else ()
        for option_id, box in self.boxes.items():
            box.setChecked(option_id in ticked)
        self.none.setChecked(value == ())

    def focus(self) -> None:
        next(iter(self.boxes.values()), self.none).setFocus()

    def _on_option(self) -> None:
        ticked = tuple(option_id for option_id, box in self.boxes.items() if box.isChecked())
        self.none.setChecked(False)
        # With the last tick taken away nothing is recorded: that there is none must be said.
        self._edited(ticked or None)

    def _on_none(self) -> None:
        for box in self.boxes.values():
            box.setChecked(False)
        self._edited(() if self.none.isChecked() else None)


class YesNoEditor:
    """Yes, no, or not recorded."""

    def __init__(self, look: Look, name: str, edited: Edited, words: tuple[str, str] | None = None) -> None:
        yes, no = words or (tr("Yes"), tr("No"))
        self.choices: dict[bool | None, RadioChoice] = {
            True: RadioChoice(yes, look),
            False: RadioChoice(no, look),
            None: RadioChoice(tr("Not recorded"), look),
        }
        self.widget = flow(name, list(self.choices.values()))
        self._group = QButtonGroup(self.widget)
        for value, choice in self.choices.items():
            self._group.addButton(choice)
            choice.clicked.connect(lambda _checked=False, value=value: edited(value))
        self.show(None)

    def show(self, value: Value) -> None:
        self.choices[value if isinstance(value, bool) else None].setChecked(True)

    def focus(self) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus()


class PersonEditor:
    """A name and a role side by side."""

    def __init__(self, look: Look, name: str, edited: Edited) -> None:
        self._edited = edited
        self.name, self.role = LineBox(), LineBox()
        self.name.setPlaceholderText(tr("Name"))
        self.role.setPlaceholderText(tr("Rank or role"))
        self.name.setAccessibleName(tr("{name}: name", name=name))
        self.role.setAccessibleName(tr("{name}: rank or role", name=name))
        self.widget = QWidget()
        self.widget.setLayout(row(self.name, self.role))
        for line in (self.name, self.role):
            line.setMinimumWidth(look.px(80))
            line.textEdited.connect(self._on_typed)

    def show(self, value: Value) -> None:
        person = value if isinstance(value, Person) else Person("", "")
        for line, text in ((self.name, person.name), (self.role, person.role)):
            if line.text() != text:
                line.setText(text)

    def focus(self) -> None:
        self.name.setFocus()

    def _on_typed(self) -> None:
        person = Person(clean(self.name.text()), clean(self.role.text()))
        self._edited(person if person.name or person.role else None)


class TickEditor:
    """Done, not done or not recorded, and the day."""

    def __init__(self, look: Look, name: str, edited: Edited) -> None:
        self._edited = edited
        self._tick: Tick | None = None
        self.done = YesNoEditor(look, name, self._on_done, (tr("Done"), tr("Not done")))
        self.on = DateEditor(look, tr("{name}: date", name=name), self._on_day)
        self.on.line.setPlaceholderText(tr("Date, if known"))
        self.widget = flow(name, [*self.done.choices.values(), self.on.widget])

    def show(self, value: Value) -> None:
        self._tick = value if isinstance(value, Tick) else None
        self.done.show(self._tick.done if self._tick else None)
        self.on.show(self._tick.on if self._tick else None)

    def focus(self) -> None:
        self.done.focus()

    def _on_done(self, value: Value) -> None:
        self._set(Tick(value if isinstance(value, bool) else None, self._tick.on if self._tick else None))

    def _on_day(self, value: Value) -> None:
        self._set(Tick(self._tick.done if self._tick else None, value if isinstance(value, date) else None))

    def _set(self, tick: Tick) -> None:
        self._tick = tick if tick != Tick(None) else None
        self._edited(self._tick)


def flow(name: str, widgets: Sequence[QWidget]) -> QWidget:
    """Widgets in a row that goes on in a further one where the width ends."""
    result, layout = QWidget(), Flow()
    for widget in widgets:
        layout.addWidget(widget)
    result.setLayout(layout)
    result.setAccessibleName(name)
    return result


def icon_button(look: Look, icon_name: str, name: str, clicked: Callable[[], None]) -> QPushButton:
    """A button that shows an icon alone; ``name`` says what it does."""
    result = button("", "icon", clicked, name=name)
    result.setIcon(icon(icon_name, look))
    result.setIconSize(QSize(look.px(20), look.px(20)))
    result.setToolTip(name)
    return result
