"""Misspelt words are marked where one types, without the text knowing of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from editor.spelling import Speller
from editor.ui.writing.spelling import Spelling, SpellingMarks


class Words:
    """A dictionary of a few words; its one suggestion is the word in small letters."""

    def __init__(self, *words: str) -> None:
        self.words = words

    def spell(self, word: str) -> bool:
        return word in self.words

    def suggest(self, word: str) -> tuple[str, ...]:
        return (word.lower(),)


@pytest.fixture
def spelling(qapp: QApplication) -> Iterator[Spelling]:  # noqa: ARG001  (Qt must be there first)
    result = Spelling(load=lambda: Speller([Words("good", "word")]))
    yield result
    result.end()


@pytest.fixture
def edit(qtbot: QtBot) -> QTextEdit:
    result = QTextEdit()
    qtbot.addWidget(result)
    result.show()
    return result


def settle(spelling: Spelling) -> None:
    """Let Qt look at what was written, and wait for the verdicts on it."""
    QApplication.processEvents()
    spelling.wait()


def marks(edit: QTextEdit, spelling: Spelling) -> SpellingMarks:
    return SpellingMarks(edit, spelling, QColor("red"))


def marked(edit: QTextEdit) -> list[str]:
    """What carries a wavy line, block by block."""
    found: list[str] = []
    block = edit.document().begin()
    while block.isValid():
        units = block.text().encode("utf-16-le")
        found += [
            units[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le")
            for each in block.layout().formats()
        ]
        block = block.next()
    return found


def test_wrong_words_are_marked_once_they_are_judged(edit: QTextEdit, spelling: Spelling) -> None:
    edit.setPlainText("good wrod\nbda word")
    marks(edit, spelling)
    settle(spelling)
    assert marked(edit) == ["wrod", "bda"]


def test_the_verdict_arrives_by_itself(edit: QTextEdit, spelling: Spelling, qtbot: QtBot) -> None:
    edit.setPlainText("wrod")
    marks(edit, spelling)
    qtbot.waitUntil(lambda: marked(edit) == ["wrod"])


def test_characters_beyond_the_first_plane_shift_no_mark(edit: QTextEdit, spelling: Spelling) -> None:
    edit.setPlainText("😀😀 wrod")
    marks(edit, spelling)
    settle(spelling)
    assert marked(edit) == ["wrod"]


def test_the_word_being_typed_is_left_alone_until_the_caret_goes_on(
    edit: QTextEdit, spelling: Spelling, qtbot: QtBot
) -> None:
    with qtbot.waitActive(edit):
        edit.activateWindow()
    edit.setFocus()
    marks(edit, spelling)
    QTest.keyClicks(edit, "wro")
    settle(spelling)
    assert marked(edit) == []
    QTest.keyClick(edit, Qt.Key.Key_Space)
    settle(spelling)
    assert marked(edit) == ["wro"]


def test_a_word_is_marked_when_the_caret_leaves_it_by_an_arrow(
    edit: QTextEdit, spelling: Spelling, qtbot: QtBot
) -> None:
    with qtbot.waitActive(edit):
        edit.activateWindow()
    edit.setFocus()
    marks(edit, spelling)
    QTest.keyClicks(edit, "wro")
    QTest.keyClick(edit, Qt.Key.Key_Home)
    settle(spelling)
    assert marked(edit) == ["wro"]


def test_the_text_itself_knows_nothing_of_the_marks(edit: QTextEdit, spelling: Spelling) -> None:
    edit.setPlainText("wrod")
    before = edit.toHtml()
    marks(edit, spelling)
    settle(spelling)
    assert edit.toHtml() == before
    assert not edit.document().isUndoAvailable()


def test_whoever_listens_to_the_text_hears_nothing_of_marks(edit: QTextEdit, spelling: Spelling) -> None:
    edit.setPlainText("wrod")
    marks(edit, spelling)
    QApplication.processEvents()
    heard: list[object] = []
    edit.document().contentsChange.connect(lambda *change: heard.append(change))
    spelling.wait()
    assert marked(edit) == ["wrod"]
    assert heard == []


def test_an_offices_own_word_loses_its_mark(edit: QTextEdit, spelling: Spelling) -> None:
    edit.setPlainText("VEMT wrod")
    marks(edit, spelling)
    settle(spelling)
    spelling.set_own_words(["VEMT"])
    settle(spelling)
    assert marked(edit) == ["wrod"]


def test_the_wrong_words_can_be_walked(edit: QTextEdit, spelling: Spelling) -> None:
    edit.setPlainText("good wrod\nbda")
    found = marks(edit, spelling)
    settle(spelling)
    assert [each.selectedText() for each in found.wrong_words()] == ["wrod", "bda"]


def test_the_wrong_word_at_the_caret(edit: QTextEdit, spelling: Spelling) -> None:
    edit.setPlainText("good wrod")
    found = marks(edit, spelling)
    settle(spelling)
    cursor = edit.textCursor()
    cursor.setPosition(7)
    at = found.word_at(cursor)
    assert at is not None and at.selectedText() == "wrod"
    cursor.setPosition(2)
    assert found.word_at(cursor) is None


def test_without_hunspell_nothing_is_marked(edit: QTextEdit) -> None:
    spelling = Spelling(load=lambda: None)
    edit.setPlainText("wrod")
    marks(edit, spelling)
    settle(spelling)
    assert marked(edit) == []
    assert spelling.suggestions("wrod") == ()
    spelling.end()


def test_a_word_that_is_passed_over_loses_its_marks_everywhere(edit: QTextEdit, spelling: Spelling) -> None:
    edit.setPlainText("wrod bda\n" + "good\n" * 40 + "wrod")
    marks(edit, spelling)
    settle(spelling)
    spelling.pass_over("wrod")
    assert marked(edit) == ["bda"]
    spelling.set_own_words(["bda"])
    settle(spelling)
    assert marked(edit) == []


def test_a_word_that_is_taken_back_is_marked_again(edit: QTextEdit, spelling: Spelling) -> None:
    spelling.set_own_words(["wrod"])
    edit.setPlainText("good\nwrod")
    marks(edit, spelling)
    settle(spelling)
    assert marked(edit) == []
    spelling.set_own_words([])
    settle(spelling)
    assert marked(edit) == ["wrod"]


def test_marks_can_be_stopped(edit: QTextEdit, spelling: Spelling) -> None:
    edit.setPlainText("wrod")
    found = marks(edit, spelling)
    settle(spelling)
    found.stop()
    assert marked(edit) == []
    edit.setPlainText("wrod again")
    settle(spelling)
    assert marked(edit) == []


def test_what_is_asked_after_the_end_is_never_judged(spelling: Spelling, qtbot: QtBot) -> None:
    spelling.end()
    assert spelling.verdict("wrnog") is None
    qtbot.wait(50)  # longer than words are gathered for
    spelling.wait()
    assert spelling.verdict("wrnog") is None
