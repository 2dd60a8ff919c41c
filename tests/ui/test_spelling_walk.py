"""Spelling where one writes: context menu, F7, the office's words; undo is the session's."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from editor.model.document import Document
from editor.model.richtext import to_json
from editor.session import Session
from editor.spelling import Speller
from editor.ui.controls.theme import LIGHT, Look
from editor.ui.form.page import FormPage
from editor.ui.form.rich_editor import RichEditor
from editor.ui.writing.spelling import Spelling
from editor.ui.writing.spelling_menu import PageSpelling
from editor.ui.writing.spelling_walk import SpellingWalk
from editor.ui.writing.text_places import Writing, texts_on
from forms.schema import FormDefinition
from tests.builders import every_kind, every_kind_form, pcc_response, prose, shipped_form
from tests.ui.writing import NoFiles

LOOK = Look(LIGHT)


class Words:
    """A dictionary that knows some words and suggests by hand."""

    def __init__(self) -> None:
        self.words = set("the force good word and of a in custody".split())  # noqa: SIM905

    def spell(self, word: str) -> bool:
        return word.lower() in self.words

    def suggest(self, word: str) -> tuple[str, ...]:
        return {"wrod": ("word", "rod"), "teh": ("the",)}.get(word.lower(), ())


@dataclass
class Desk:
    """A page with a session, spelling and the walk, as the window will have them."""

    session: Session
    page: FormPage
    spelling: Spelling
    on_page: PageSpelling
    walk: SpellingWalk
    area: QScrollArea
    added: list[str] = field(default_factory=list)

    def settle(self) -> None:
        QApplication.processEvents()
        self.page.flush()
        self.spelling.wait()
        QApplication.processEvents()

    def rich(self, field_id: str) -> Any:
        editor = self.page.editor(field_id)
        assert isinstance(editor, RichEditor)
        return editor.text


@pytest.fixture
def sit(qtbot: QtBot) -> Iterator[Any]:
    desks: list[Desk] = []

    def sit_down(document: Document, definition: FormDefinition) -> Desk:
        session = Session(document, definition, lambda saved, _keep: saved)
        page = FormPage(session, LOOK, NoFiles())
        page.complete()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        spelling = Spelling(load=lambda: Speller([Words()]))
        added: list[str] = []

        def add(word: str) -> None:
            added.append(word)
            spelling.set_own_words(added)

        on_page = PageSpelling(page, spelling, LOOK, add)
        walk = SpellingWalk(LOOK, on_page, spelling, add, page.flush)
        desk = Desk(session, page, spelling, on_page, walk, area, added)
        desks.append(desk)
        for each in (area, walk):
            qtbot.addWidget(each)
        area.resize(900, 700)
        with qtbot.waitActive(area):
            area.show()
            area.activateWindow()
        desk.settle()
        return desk

    yield sit_down
    for desk in desks:
        desk.page.let_go()
        desk.spelling.end()


@pytest.fixture
def desk(sit: Any) -> Desk:
    document = pcc_response(
        inspection_title="Teh custody",
        executive_summary=to_json(prose("the **wrod** and\n- vemt of teh force")),
        pcc_comment=to_json(prose("a good wrod")),
    )
    found: Desk = sit(document, shipped_form("pcc-response"))
    return found


def marked(edit: Writing) -> list[str]:
    found, block = [], edit.document().begin()
    while block.isValid():
        found += [block.text()[each.start : each.start + each.length] for each in block.layout().formats()]
        block = block.next()
    return found


def all_marked(desk: Desk) -> list[list[str]]:
    """The wrong words of each text that has any, from the page's top to its end."""
    return [words for edit in texts_on(desk.page) if (words := marked(edit))]


def menu_at(edit: Writing, word: str) -> QMenu:
    """Press the menu key with the caret in the word."""
    cursor = edit.document().find(word)
    cursor.setPosition(cursor.selectionStart() + 1)
    edit.setFocus()
    edit.setTextCursor(cursor)
    where = edit.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, edit.viewport().mapToGlobal(where))
    QApplication.sendEvent(edit.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    action = next(each for each in menu.actions() if each.text() == words)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_every_text_of_the_page_is_marked(desk: Desk) -> None:
    assert all_marked(desk) == [["Teh"], ["wrod", "vemt", "teh"], ["wrod"]]


def test_the_context_menu_begins_with_suggestions(desk: Desk) -> None:
    menu = menu_at(desk.rich("executive_summary"), "wrod")
    texts = [each.text() for each in menu.actions()]
    assert texts[:2] == ["word", "rod"]
    assert "Add “wrod” to the office’s words" in texts and "Pass over here" in texts
    choose(menu, "word")
    desk.settle()
    assert desk.session.document.answer("executive_summary") == prose("the **word** and\n- vemt of teh force")
    desk.session.undo()
    assert desk.session.document.answer("executive_summary") == prose("the **wrod** and\n- vemt of teh force")


def test_a_right_word_adds_nothing_to_the_menu(desk: Desk) -> None:
    menu = menu_at(desk.rich("executive_summary"), "force")
    assert "Pass over here" not in [each.text() for each in menu.actions()]
    menu.close()


def test_plain_text_has_the_same_menu(desk: Desk) -> None:
    title = texts_on(desk.page)[0]
    choose(menu_at(title, "Teh"), "the")
    assert desk.session.document.answer("inspection_title") == "the custody"


def test_a_word_that_was_added_loses_its_mark_everywhere(desk: Desk) -> None:
    choose(menu_at(desk.rich("executive_summary"), "wrod"), "Add “wrod” to the office’s words")
    desk.settle()
    assert desk.added == ["wrod"]
    assert all_marked(desk) == [["Teh"], ["vemt", "teh"]]


def test_a_word_passed_over_is_added_to_nothing(desk: Desk) -> None:
    choose(menu_at(desk.rich("pcc_comment"), "wrod"), "Pass over here")
    desk.settle()
    assert desk.added == []
    assert marked(desk.rich("pcc_comment")) == []


def test_the_switch(desk: Desk) -> None:
    desk.on_page.set_on(False)
    assert not any(marked(each) for each in texts_on(desk.page))
    desk.on_page.set_on(True)
    desk.settle()
    assert marked(desk.rich("pcc_comment")) == ["wrod"]


def test_a_new_records_texts_are_marked_too(sit: Any) -> None:
    desk = sit(every_kind(crates=[{"id": "a"}]), every_kind_form())
    editor = desk.page.editor("crates")
    editor.add.click()
    desk.on_page.refresh()
    new = editor.editor(1, "cratemark").widget
    new.setFocus()
    QTest.keyClicks(new, "wrod and")
    desk.settle()
    assert marked(new) == ["wrod"]


# --- F7 ------------------------------------------------------------------------------------------------


def walked(desk: Desk, most: int = 8) -> list[str]:
    found = []
    for _ in range(most):
        found.append(desk.walk.word)
        desk.walk.next.click()
    return found


def test_the_walk_goes_through_all_texts_in_order_and_begins_anew(desk: Desk) -> None:
    desk.walk.begin()
    assert walked(desk, 6) == ["Teh", "wrod", "vemt", "teh", "wrod", "Teh"]


def test_the_walk_begins_at_the_caret(desk: Desk) -> None:
    edit = desk.rich("executive_summary")
    cursor = edit.document().find("vemt")
    cursor.setPosition(cursor.selectionStart())
    edit.setTextCursor(cursor)
    desk.walk.begin(edit)
    assert desk.walk.word == "vemt"
    assert edit.textCursor().selectedText() == "vemt"


def test_a_digit_takes_a_suggestion_and_goes_on(desk: Desk) -> None:
    desk.walk.begin()
    QTest.keyClick(desk.walk.suggestions[0], Qt.Key.Key_1)
    assert desk.session.document.answer("inspection_title") == "the custody"
    assert desk.walk.word == "wrod"
    QTest.keyClick(desk.walk.suggestions[0], Qt.Key.Key_2)
    desk.settle()
    assert desk.session.document.answer("executive_summary") == prose("the **rod** and\n- vemt of teh force")


def test_adding_a_word_in_the_walk(desk: Desk) -> None:
    edit = desk.rich("executive_summary")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    desk.walk.begin(edit)
    QTest.keyClick(desk.walk.next, Qt.Key.Key_F7)
    assert desk.walk.word == "vemt"
    desk.walk.add.click()
    assert desk.added == ["vemt"]
    assert desk.walk.word == "teh"


def test_when_nothing_is_wrong_it_says_so_and_escape_goes_back_to_the_text(sit: Any) -> None:
    desk = sit(pcc_response(pcc_comment=to_json(prose("good word"))), shipped_form("pcc-response"))
    said: list[str] = []
    desk.walk.said.connect(said.append)
    edit = desk.rich("pcc_comment")
    desk.walk.begin(edit)
    assert said == ["Every word is right, or one of the office’s."]
    assert not desk.walk.next.isEnabled()
    QTest.keyClick(desk.walk.close_button, Qt.Key.Key_Escape)
    assert desk.walk.isHidden()
    assert QApplication.focusWidget() is edit


def test_everything_in_the_bar_has_a_name(desk: Desk) -> None:
    desk.walk.begin()
    controls = [
        *desk.walk.suggestions,
        desk.walk.add,
        desk.walk.pass_over,
        desk.walk.next,
        desk.walk.close_button,
    ]
    names = [each.accessibleName() for each in controls]
    assert names == [
        "1: the", "Add to the office’s words", "Pass over", "Next (F7)", "Close",
    ]  # fmt: skip
