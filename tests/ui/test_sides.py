"""Translating in the window: the switch, the page beside the main text, and what says that it is stale."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from editor.languages import Language, use
from editor.model.document import Document
from editor.model.edits import Confirm, InsertRecord, Place, RemoveRecord, SetAnswer, Translate, apply
from editor.model.rules import Rules
from editor.session import Session
from editor.ui.controls.days import format_day, weekday
from editor.ui.controls.theme import LIGHT, Look
from editor.ui.sides.notes import SideNote, SideNotes
from editor.ui.sides.page import SidePage, SideSwitch, left_words, offers_sides
from tests.builders import TODAY, pcc_response, prose, shipped_form
from tests.packs import signed

FORM = shipped_form("pcc-response")
TITLE, SUMMARY = Place("inspection_title"), Place("executive_summary")


def written(**answers: object) -> Document:
    summary = {"v": 1, "blocks": [{"t": "p", "runs": [{"s": "What was found."}]}]}
    return pcc_response(**{"inspection_title": "Custody", "executive_summary": summary, **answers})


class Translating:
    """A page with its session, as somebody sits before it."""

    def __init__(self, qtbot: QtBot, document: Document) -> None:
        self.session = Session(document, FORM, lambda document, _: replace(document, revision=1))
        self.page = SidePage(self.session, Look(LIGHT))
        qtbot.addWidget(self.page)
        self.page.show()

    def says(self, place: Place) -> str:
        return self.page.rows[place].editor.widget.accessibleDescription()

    def type(self, place: Place, text: str) -> None:
        self.page.go_to(place)
        QTest.keyClicks(self.page.rows[place].editor.widget, text)
        self.page.flush()

    @property
    def welsh(self) -> object:
        found = self.session.document.other_side.get("inspection_title")
        return found.value if found else None


Begin = Callable[[Document], Translating]


@pytest.fixture
def begin(qtbot: QtBot) -> Begin:
    return lambda document: Translating(qtbot, document)


def test_every_text_is_there_with_its_main_text_to_read_from(begin: Begin) -> None:
    page = begin(written(published_on="2026-01-05", publisher="HMICFRS")).page
    assert list(page.rows) == [TITLE, SUMMARY]
    assert page.rows[SUMMARY]._main.text() == "What was found."


def test_what_is_typed_is_the_translation(begin: Begin) -> None:
    translating = begin(written())
    assert translating.says(TITLE) == "Not translated yet"
    translating.type(TITLE, "Y ddalfa")
    assert (translating.welsh, translating.says(TITLE)) == ("Y ddalfa", "Translated")
    assert translating.session.document.answer("inspection_title") == "Custody"


def test_a_changed_main_text_is_said_until_somebody_says_that_all_is_well(begin: Begin) -> None:
    translating = begin(apply(written(), Translate(TITLE, "Y ddalfa"), FORM))
    row = translating.page.rows[TITLE]
    assert row.right.isHidden()
    translating.session.edit(SetAnswer(TITLE, "Cells"))
    assert translating.says(TITLE) == "The English was changed since"
    translating.type(TITLE, "!")
    assert translating.says(TITLE) == "The English was changed since"
    row.right.click()
    assert (translating.says(TITLE), row.right.isHidden()) == ("Translated", True)


def test_rich_text_is_translated_as_rich_text(begin: Begin) -> None:
    translating = begin(written())
    translating.session.edit(Translate(SUMMARY, prose("**Crynodeb**")))
    assert translating.says(SUMMARY) == "Translated"
    translating.session.undo()
    assert translating.says(SUMMARY) == "Not translated yet"


def test_undo_shows_what_was_there(begin: Begin) -> None:
    translating = begin(written())
    translating.type(TITLE, "Y ddalfa")
    translating.session.undo()
    box = translating.page.rows[TITLE].editor.widget
    assert isinstance(box, QPlainTextEdit)
    assert (box.toPlainText(), translating.welsh) == ("", None)


def test_the_page_follows_records_that_come_and_go(begin: Begin) -> None:
    translating = begin(written(items=[{"item_text": "Listen."}, {"item_text": "Answer."}]))
    first, second = (Place("items", number, "item_text") for number in (0, 1))
    assert {first, second} <= translating.page.rows.keys()
    translating.session.edit(RemoveRecord("items", 0))
    assert second not in translating.page.rows
    assert translating.page.rows[first]._main.text() == "Answer."
    translating.session.edit(InsertRecord("items", 0))
    assert translating.page.rows[second]._main.text() == "Answer."


def test_a_person_begins_with_the_name_and_lacks_the_rank(begin: Begin) -> None:
    person = {"name": "Robin Hale", "role": "Head of Custody"}
    translating = begin(written(force_response_by=person))
    place = Place("force_response_by")
    assert translating.page.rows[place].editor.name.text() == "Robin Hale"  # type: ignore[attr-defined]


def test_what_is_signed_off_or_written_by_somebody_else_cannot_be_changed(begin: Begin) -> None:
    locked = begin(signed(written(), "signed_off"))
    box = locked.page.rows[TITLE].editor.widget
    assert isinstance(box, QPlainTextEdit)
    assert box.isReadOnly()
    read = begin(written())
    read.page.read_only(True)
    box = read.page.rows[TITLE].editor.widget
    assert isinstance(box, QPlainTextEdit)
    assert box.isReadOnly()


def test_without_texts_it_says_so(begin: Begin) -> None:
    page = begin(pcc_response()).page
    assert not page.rows
    page.focus_first()


def test_every_editor_and_button_has_a_name(begin: Begin) -> None:
    row = begin(written()).page.rows[TITLE]
    assert row.editor.widget.accessibleName() == "Teitl yr arolygiad (Cymraeg)"
    assert row.right.accessibleName() == "Teitl yr arolygiad: it is right as it is"
    assert QAccessible.queryAccessibleInterface(row.editor.widget) is not None


def test_labels_hold_the_offices_names_of_that_language(begin: Begin) -> None:
    row = begin(written(pcc_comment={"v": 1, "blocks": [{"t": "p", "runs": [{"s": "We agree."}]}]})).page.rows
    assert row[Place("pcc_comment")].right.accessibleName().startswith("Sylw gan y CHTh")


def test_the_keyboard_goes_where_something_is_left_to_do(begin: Begin) -> None:
    translating = begin(apply(written(), Translate(TITLE, "Y ddalfa"), FORM))
    translating.page.activateWindow()
    translating.page.focus_first()
    focused = QApplication.focusWidget()
    assert focused is None or translating.page.rows[SUMMARY].editor.widget.isAncestorOf(focused)


def test_the_switch_says_which_side_and_what_is_left(qtbot: QtBot) -> None:
    chosen: list[Language] = []
    switch = SideSwitch(Look(LIGHT), "en", chosen.append)
    qtbot.addWidget(switch)
    assert [each.text() for each in switch.buttons.values()] == ["English", "Cymraeg"]
    assert switch.buttons["cy"].accessibleName() == "Write in Cymraeg"
    switch.choose("cy")
    assert (chosen, switch.buttons["cy"].isChecked(), switch.buttons["en"].isChecked()) == (
        ["cy"],
        True,
        False,
    )
    switch.show_document(written(), FORM)
    assert switch._left.text() == "2 not translated"


def test_what_is_left_in_words() -> None:
    document = apply(written(), Translate(TITLE, "Y ddalfa"), FORM)
    assert left_words(document, FORM) == "1 not translated"
    stale = apply(document, SetAnswer(TITLE, "Cells"), FORM)
    assert left_words(stale, FORM) == "1 not translated, 1 changed since"
    right = apply(apply(stale, Confirm(TITLE), FORM), Translate(SUMMARY, prose("Crynodeb")), FORM)
    assert left_words(right, FORM) == "All translated"
    assert left_words(pcc_response(), FORM) == ""


def test_the_switch_is_for_offices_in_wales_and_for_what_is_translated_already() -> None:
    document = written()
    assert not offers_sides(document, FORM, Rules())
    assert offers_sides(document, FORM, Rules(languages=("en", "cy")))
    assert offers_sides(apply(document, Translate(TITLE, "Y ddalfa"), FORM), FORM, Rules())


def test_the_window_says_days_in_its_language() -> None:
    with use("cy"):
        assert (format_day(TODAY), weekday(TODAY)) == ("2 Mawrth 2026", "dydd Llun")
    assert (format_day(TODAY), weekday(TODAY)) == ("2 March 2026", "Monday")


# --- on the main page ------------------------------------------------------------------------------------------


def test_under_a_field_stands_what_its_other_side_says(qtbot: QtBot) -> None:
    led: list[Place] = []
    session = Session(
        apply(written(), Translate(TITLE, "Y ddalfa"), FORM), FORM, lambda document, _: document
    )
    notes = SideNotes(session, Look(LIGHT), led.append)
    note = notes.beneath(FORM.field("inspection_title"))
    assert isinstance(note, SideNote)
    qtbot.addWidget(note)
    assert (note.words.text(), note.chip.text()) == ("Y ddalfa", "Translated")
    session.edit(SetAnswer(TITLE, "Cells"))
    assert note.chip.text() == "The English was changed since"
    note.go.click()
    assert led == [TITLE]
    assert note.go.accessibleName() == "Title of inspection: write in Cymraeg"


def test_what_both_sides_share_has_no_note_and_what_is_empty_hides_it(qtbot: QtBot) -> None:
    session = Session(pcc_response(), FORM, lambda document, _: document)
    notes = SideNotes(session, Look(LIGHT), lambda _place: None)
    assert notes.beneath(FORM.field("published_on")) is None
    note = notes.beneath(FORM.field("inspection_title"))
    assert note is not None
    qtbot.addWidget(note)
    assert note.isHidden()
    session.edit(SetAnswer(TITLE, "Custody"))
    assert not note.isHidden()
