"""The other side of a response: a switch between its languages, and a page to translate on.

The page shows every text that has two sides: what it says in the response's own language, to read from, and beneath it
the editor of the translation. A text that was changed since it was translated says so in words, until somebody says
that the translation is right as it is. What both sides share (days, ticks, choices) is filled in on the main page.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.languages import LANGUAGE_NAMES, OFFICE, Language, other_language, tr, translator
from editor.model.document import Document
from editor.model.editions import in_language
from editor.model.edits import Confirm, Place, Translate
from editor.model.locking import locked_fields
from editor.model.richtext import RichText, plain_lines
from editor.model.rules import Rules
from editor.model.sides import SidedText, SideState, has_other_side, sided_texts
from editor.model.values import Person, Spoken, Value
from editor.session import Change, Session
from editor.ui.controls.components import Chip, button, clear, column, label, row, rule
from editor.ui.controls.theme import PAGE_MARGIN, PAGE_WIDTH, Look, Tint
from editor.ui.form.editors import Editor, PersonEditor, TextEditor
from editor.ui.form.locking import lock
from editor.ui.form.rich_editor import RichEditor
from editor.ui.response.place import StandIn
from forms.schema import FormDefinition, RecordsField, RichField, Section, TextField

Chosen = Callable[[Language], None]
_TO_DO: Final = ("missing", "stale")


def offers_sides(document: Document, definition: FormDefinition, rules: Rules) -> bool:
    """Whether the switch is to be shown: the office publishes in both languages, or something is translated already."""
    return other_language(document.language) in rules.languages or has_other_side(document, definition)


class SideSwitch(QWidget):
    """ "English | Cymraeg": which side is written on, the response's own language first, and what is left to do."""

    def __init__(self, look: Look, main: Language, chosen: Chosen) -> None:
        super().__init__()
        self._chosen = chosen
        self.buttons = {each: self._button(each) for each in (main, other_language(main))}
        self._group = QButtonGroup(self)
        for each in self.buttons.values():
            self._group.addButton(each)
        self.buttons[main].setChecked(True)
        self._left = label("", "help", wrap=False)
        self.setLayout(row(*self.buttons.values(), self._left, None, spacing=look.px(4)))

    def _button(self, language: Language) -> QPushButton:
        name = tr("Write in {language}", language=LANGUAGE_NAMES[language])
        result = button(LANGUAGE_NAMES[language], "tab", partial(self._chosen, language), name=name)
        result.setCheckable(True)
        return result

    def choose(self, language: Language) -> None:
        """Change to this side, as a click would."""
        self.buttons[language].click()

    def show_document(self, document: Document, definition: FormDefinition) -> None:
        """Say how much is left to translate."""
        self._left.setText(left_words(document, definition))


def left_words(document: Document, definition: FormDefinition) -> str:
    """What is left to do on the other side: "2 not translated, 1 changed since"."""
    to = translator(other_language(document.language))
    count = Counter(each.state(to) for each in sided_texts(document, definition))
    told = []
    if count["missing"]:
        told.append(tr("{n} not translated", "{n} not translated", n=count["missing"]))
    if count["stale"]:
        told.append(tr("{n} changed since", "{n} changed since", n=count["stale"]))
    if not told and count["done"]:
        return tr("All translated")
    return ", ".join(told)


class SidePage(StandIn):
    """A session's document as a page to translate on, into its other language. It looks as :class:`FormPage` does."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._look = session, look
        self._language = other_language(session.document.language)
        self._form = in_language(session.definition, self._language)
        say = partial(translator(self._language).words, OFFICE)
        self._fill = session.document.office.worded(say).fill
        self._reading = False
        self.rows: dict[Place, SideRow] = {}
        self._known = self._read()
        self.setMaximumWidth(look.px(PAGE_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("The response in {language}", language=LANGUAGE_NAMES[self._language]))
        self._inside = QVBoxLayout(self)
        inset = look.px(PAGE_MARGIN)
        self._inside.setContentsMargins(inset, look.px(36), inset, inset)
        self._inside.setSpacing(look.px(16))
        self._lay_out()
        self.let_go = session.listen(self._on_change)
        """Follow the session no longer: for a page that is about to be deleted."""

    def go_to(self, place: Place) -> None:
        """Put the keyboard into the translation at ``place``; nothing where there is none to be made."""
        if place in self.rows:
            self.rows[place].editor.focus()

    def focus_first(self) -> None:
        """Put the keyboard where there is something left to do, else into the first text."""
        to_do = [each for each in self.rows.values() if each.state in _TO_DO]
        for each in (to_do or list(self.rows.values()))[:1]:
            each.editor.focus()

    def flush(self) -> None:
        """Hand on what was typed this moment and not yet told to the session."""
        for each in self.rows.values():
            if isinstance(each.editor, RichEditor):
                each.editor.flush()

    def read_only(self, reading: bool) -> None:
        """Let nothing be changed, because somebody else writes; or let it be."""
        self._reading = reading
        self._lock()

    def _lay_out(self) -> None:
        clear(self._inside)
        self.rows.clear()
        texts = self._texts()
        for section in self._form.sections:
            fields = {field.id for field in section.fields}
            self._lay_out_section(section, [each for each in texts if each.place.field in fields])
        if not texts:
            self._inside.addWidget(label(tr("There is nothing to translate yet."), "help"))
        self._inside.addStretch(1)
        self._lock()

    def _lay_out_section(self, section: Section, texts: Sequence[SidedText]) -> None:
        if not texts:
            return
        self._inside.addWidget(label(self._fill(section.title), "sectionTitle"))
        for each in texts:
            self.rows[each.place] = SideRow(self._look, self._session, each, self._name(each))
            self._inside.addWidget(self.rows[each.place].widget)
            self._inside.addWidget(rule())

    def _name(self, text: SidedText) -> str:
        """The field's label on this side, with the record it belongs to: "Argymhelliad 2: Testun"."""
        place, fill = text.place, self._fill
        field = self._form.field(place.field)
        if not isinstance(field, RecordsField) or place.record is None:
            return fill(field.label).rstrip(":")
        sub = field.field(place.sub_field or "")
        return f"{field.singular} {place.record + 1}: {fill(sub.label).rstrip(':')}"

    def _texts(self) -> list[SidedText]:
        """The texts with something on either side; one that both languages share needs no row."""
        to = translator(self._language)
        return [each for each in self._known.values() if each.state(to) != "nothing"]

    def _read(self) -> dict[Place, SidedText]:
        return {each.place: each for each in sided_texts(self._session.document, self._session.definition)}

    def _on_change(self, change: Change) -> None:
        """Show what is other than it was: how far a translation is takes its main text's digest, so not for each."""
        before, self._known = self._known, self._read()
        changed = [each for each in self._known.values() if before.get(each.place) != each]
        # A translation that was emptied keeps its row while it is written on.
        to = translator(self._language)
        come = any(each.place not in self.rows and each.state(to) != "nothing" for each in changed)
        if come or not self.rows.keys() <= self._known.keys():
            self._lay_out()
            return
        for each in changed:
            if each.place in self.rows:
                shown = self.rows[each.place]
                shown.show(each, typed=change.source is shown)

    def _lock(self) -> None:
        document, definition = self._session.document, self._session.definition
        locked = locked_fields(definition) if document.locked else frozenset()
        for place, each in self.rows.items():
            lock(each.editor.widget, self._reading or place.field in locked)
            each.right.setEnabled(not self._reading and place.field not in locked)


class SideRow:
    """One text: its name, the main text to read from, the editor of its translation, and how far that is in words."""

    def __init__(self, look: Look, session: Session, text: SidedText, name: str) -> None:
        self._look, self._session, self._place = look, session, text.place
        self._main_name = LANGUAGE_NAMES[session.document.language]
        language = LANGUAGE_NAMES[other_language(session.document.language)]
        self._language = other_language(session.document.language)
        self.state: SideState = "nothing"
        self._chip = Chip()
        self._main = label("", "mainText")
        self._main.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.editor = _editor_for(text, look, f"{name} ({language})", self._on_edited)
        self.right = button(
            tr("It is right as it is"),
            "outlined",
            self._confirm,
            name=tr("{name}: it is right as it is", name=name),
        )
        self.widget = QWidget()
        above = row(label(name, "fieldLabel"), self._chip, spacing=look.px(8))
        above.setStretch(0, 1)
        main = column(label(self._main_name, "help"), self._main, spacing=look.px(2))
        self.widget.setLayout(
            column(
                above,
                main,
                label(language, "help"),
                self.editor.widget,
                row(self.right, None),
                spacing=look.px(6),
            )
        )
        self.show(text)

    def show(self, text: SidedText, *, typed: bool = False) -> None:
        """Show the text as it is now; what a person ``typed`` here a moment ago stands here already."""
        words = main_words(text.main)
        self._main.setText(words)
        self._main.setAccessibleName(f"{self._main_name}: {words}")
        if not typed:
            self.editor.show(text.translation.value if text.translation else _begun(text.main))
        self.state = text.state(translator(self._language))
        self._chip.show_state(*state_words(self.state, self._main_name, self._look))
        self.editor.widget.setAccessibleDescription(self._chip.text())
        self.right.setVisible(self.state == "stale")

    def _on_edited(self, value: Value) -> None:
        self._session.edit(Translate(self._place, cast("Spoken | None", value)), self)

    def _confirm(self) -> None:
        self._session.edit(Confirm(self._place), self)
        self.editor.focus()


def _editor_for(text: SidedText, look: Look, name: str, edited: Callable[[Value], None]) -> Editor:
    match text.field:
        case RichField():
            return RichEditor(look, name, edited)
        case TextField(multiline=multiline):
            return TextEditor(look, name, edited, multiline=multiline)
        case _:
            return PersonEditor(look, name, edited)


def _begun(main: Value) -> Value:
    """What stands in an editor before anything is translated: of a person the name, which is the same."""
    return Person(main.name) if isinstance(main, Person) else None


def main_words(main: Value) -> str:
    """The main text, line by line, to read from."""
    match main:
        case RichText():
            return "\n".join(plain_lines(main))
        case Person():
            return ", ".join(each for each in (main.name, main.role) if each)
        case str():
            return main
        case _:
            return ""


def state_words(state: SideState, main_name: str, look: Look) -> tuple[str, Tint]:
    """How far a translation is, in words and a colour."""
    match state:
        case "missing":
            return tr("Not translated yet"), look.palette.accent
        case "stale":
            return tr("The {language} was changed since", language=main_name), look.palette.warning
        case "done":
            return tr("Translated"), look.palette.published
        case "nothing":
            return "", look.palette.accent
