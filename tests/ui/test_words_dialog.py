"""The office's words in a list: added, removed, and right in the text at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.archive.words import OfficeWords
from editor.ui.writing.words_dialog import WordsDialog
from tests.ui.person import Person, open_sample
from tests.ui.writing import LOOK, parent


class Shown:
    """The dialog over the words of a folder of its own; ``changes`` counts what it told."""

    def __init__(self, qtbot: QtBot, folder: Path, *words: str) -> None:
        self.words, self.changes = OfficeWords(folder), 0
        self.words.add(*words)
        self.dialog = WordsDialog(parent(qtbot), LOOK, self.words, self._count)
        self.dialog.show()

    def _count(self) -> None:
        self.changes += 1

    @property
    def lines(self) -> list[str]:
        return [self.dialog.list.item(row).text() for row in range(self.dialog.list.count())]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Shown:
    return Shown(qtbot, tmp_path, "Rowanbank", "VEMT")


def test_enter_adds_the_word_that_was_typed_and_the_box_is_ready_for_the_next(shown: Shown) -> None:
    QTest.keyClicks(shown.dialog.word, "MARAC")
    QTest.keyClick(shown.dialog.word, Qt.Key.Key_Return)
    assert shown.lines == ["MARAC", "Rowanbank", "VEMT"] == list(shown.words.read())
    assert shown.dialog.isVisible() and shown.dialog.word.text() == "" and shown.changes == 1
    assert shown.dialog.list.chosen() == "MARAC"


def test_the_chosen_word_is_removed_and_the_next_one_is_chosen(shown: Shown) -> None:
    shown.dialog.list.setCurrentRow(0)
    shown.dialog.remove.click()
    assert shown.lines == ["VEMT"] == list(shown.words.read())
    assert shown.dialog.list.chosen() == "VEMT" and shown.changes == 1


def test_what_somebody_else_added_meanwhile_stays_and_is_shown(shown: Shown, tmp_path: Path) -> None:
    OfficeWords(tmp_path).add("ISVA")
    QTest.keyClicks(shown.dialog.word, "MARAC")
    shown.dialog.add.click()
    assert shown.lines == ["ISVA", "MARAC", "Rowanbank", "VEMT"]


def test_nothing_is_offered_that_cannot_be_done(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = Shown(qtbot, tmp_path).dialog
    assert not dialog.add.isEnabled() and not dialog.remove.isEnabled()
    dialog.word.setText("  ")
    assert not dialog.add.isEnabled()


def test_a_damaged_list_is_told_and_left_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(qtbot, tmp_path, "VEMT")
    (tmp_path / "words.txt").write_bytes(b"\xff\xfe")
    shown.dialog.word.setText("MARAC")
    shown.dialog.add.click()
    assert "words.txt" in shown.dialog.said.text()
    assert shown.dialog.word.text() == "MARAC" and shown.changes == 0
    assert (tmp_path / "words.txt").read_bytes() == b"\xff\xfe"


def test_a_word_that_is_added_is_right_in_the_open_response(person: Person) -> None:
    open_sample(person)
    person.window.actions_by_id["words"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WordsDialog)
    person.wait(dialog.word.hasFocus)
    person.write("Qwyjibo")
    person.press("Return", "Escape")
    assert "Qwyjibo" in person.window.desks.writing.spelling.own_words
