"""Saved searches beside the table."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from editor.model.saved_search import SavedSearch, Searches
from editor.ui.archive.saved_searches import SavedSearches
from editor.ui.controls.theme import DARK, LIGHT, Look
from tests.ui.looks import bare_window, look_name, picture
from tests.ui.person import Answering

CUSTODY = SavedSearch.of("Custody since 2024", "custody", {"year": {"2024", "2025"}})
DRAFTS = SavedSearch.of(
    "Drafts that wait for the commissioner’s office to read them", "", {"state": {"draft"}}
)


@dataclass
class Beside:
    window: QMainWindow
    view: SavedSearches
    dialogs: Answering
    ran: list[SavedSearch] = field(default_factory=list)
    kept: list[Searches] = field(default_factory=list)


@pytest.fixture(params=[Look(LIGHT), Look(DARK, "largest")], ids=look_name)
def beside(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Beside:
    look = request.param
    window = bare_window(qtbot, look, (look.px(240), look.px(260)))
    dialogs = Answering(tmp_path)
    ran: list[SavedSearch] = []
    kept: list[Searches] = []
    view = SavedSearches(
        look,
        (CUSTODY, DRAFTS),
        dialogs,
        chosen=ran.append,
        present=lambda: SavedSearch.of("", "stalking", {"state": {"draft"}}),
        changed=kept.append,
    )
    window.setCentralWidget(view)
    QApplication.processEvents()
    picture(window, f"saved-searches-{look_name(look)}")
    return Beside(window, view, dialogs, ran, kept)


def choose(beside: Beside, name: str, words: str) -> None:
    menu = beside.view.menu_buttons[name].menu()
    next(each for each in menu.actions() if each.text() == words).trigger()


def test_a_click_or_enter_runs_one(beside: Beside) -> None:
    QTest.mouseClick(beside.view.run_buttons[CUSTODY.name], Qt.MouseButton.LeftButton)
    QTest.keyClick(beside.view.run_buttons[DRAFTS.name], Qt.Key.Key_Return)
    assert beside.ran == [CUSTODY, DRAFTS]


def test_the_search_on_the_screen_is_saved_under_a_name(beside: Beside) -> None:
    beside.dialogs.line = "Stalking drafts"
    QTest.mouseClick(beside.view.save, Qt.MouseButton.LeftButton)
    new = SavedSearch.of("Stalking drafts", "stalking", {"state": {"draft"}})
    assert beside.kept == [(CUSTODY, DRAFTS, new)]
    assert list(beside.view.run_buttons) == [CUSTODY.name, DRAFTS.name, "Stalking drafts"]


def test_one_is_renamed_or_removed(beside: Beside) -> None:
    beside.dialogs.line = "Cells"
    choose(beside, CUSTODY.name, "Rename…")
    choose(beside, DRAFTS.name, "Remove")
    assert [each.name for each in beside.kept[-1]] == ["Cells"]
    assert list(beside.view.run_buttons) == ["Cells"]


def test_each_button_says_which_search_it_is_of(beside: Beside) -> None:
    assert beside.view.run_buttons[CUSTODY.name].accessibleName() == f"Search: {CUSTODY.name}"
    assert CUSTODY.name in beside.view.menu_buttons[CUSTODY.name].accessibleName()
