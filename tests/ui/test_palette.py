"""The command palette and the page of shortcuts."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from editor.ui.controls.actions import ACTIONS, enable_for, make_actions
from editor.ui.controls.theme import DARK, LIGHT, Look
from editor.ui.guide.palette import (
    CommandPalette,
    Entry,
    ShortcutsPage,
    action_entries,
    section_entries,
    shortcut_rows,
)
from tests.ui.looks import bare_window, look_name, picture


@dataclass
class Desk:
    """A window with every action of the table; ``done`` lists what was done."""

    window: QMainWindow
    look: Look
    done: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        handlers = {spec.id: (lambda id=spec.id: self.done.append(id)) for spec in ACTIONS}
        self.actions = make_actions(self.window, handlers)
        enable_for(self.actions, "response")

    def palette(self, *further: Entry) -> CommandPalette:
        shown = CommandPalette(self.window, self.look, [*action_entries(self.actions), *further])
        shown.open()
        shown.activateWindow()  # as a window manager does
        QApplication.processEvents()
        return shown


@pytest.fixture(params=[Look(LIGHT), Look(DARK, "largest")], ids=look_name)
def desk(qtbot: QtBot, request: pytest.FixtureRequest) -> Desk:
    return Desk(bare_window(qtbot, request.param), request.param)


def words(palette: CommandPalette) -> list[str]:
    return [each.words for each in palette.shown]


def test_all_actions_are_there_before_a_letter_is_typed(desk: Desk) -> None:
    palette = desk.palette()
    assert sorted(words(palette)) == sorted(spec.text for spec in ACTIONS)
    picture(desk.window, f"palette-window-{look_name(desk.look)}")
    picture(palette, f"palette-{look_name(desk.look)}")


def test_typing_narrows_and_enter_does_the_first(desk: Desk) -> None:
    palette = desk.palette()
    QTest.keyClicks(palette.line, "exp wo")
    assert words(palette)[0] == "Export Word, HTML or text…"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert desk.done == ["export"]
    assert not palette.isVisible()


def test_the_arrows_choose_while_the_keyboard_stays_in_the_line(desk: Desk) -> None:
    palette = desk.palette()
    QTest.keyClicks(palette.line, "text")
    second = words(palette)[1]
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.line.hasFocus()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    (done,) = desk.done
    assert next(spec.text for spec in ACTIONS if spec.id == done) == second


def test_a_click_does_it_too(desk: Desk) -> None:
    palette = desk.palette()
    QTest.keyClicks(palette.line, "keep version")
    item = palette.list.item(0)
    QTest.mouseClick(
        palette.list.viewport(), Qt.MouseButton.LeftButton, pos=palette.list.visualItemRect(item).center()
    )
    assert desk.done == ["save"]


def test_escape_leaves_without_doing_anything(desk: Desk) -> None:
    palette = desk.palette()
    QTest.keyClicks(palette.line, "quit")
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert desk.done == []
    assert not palette.isVisible()


def test_what_cannot_be_done_comes_last_says_why_and_is_not_done(desk: Desk) -> None:
    palette = desk.palette()
    unable = [each for each in palette.shown if each.unable]
    assert palette.shown[-len(unable) :] == unable
    assert {each.unable for each in unable} == {"Only in the archive"}
    QTest.keyClicks(palette.line, "legal hold")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert desk.done == []
    assert palette.isVisible()


def test_sections_of_the_open_response_can_be_gone_to(desk: Desk) -> None:
    gone: list[str] = []
    palette = desk.palette(
        *section_entries([("summary", "Executive summary"), ("end", "Office use")], gone.append)
    )
    QTest.keyClicks(palette.line, "go exec")
    assert words(palette) == ["Go to Executive summary"]
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert gone == ["summary"]


def test_nothing_found_is_said(desk: Desk) -> None:
    palette = desk.palette()
    QTest.keyClicks(palette.line, "zebra")
    assert palette.shown == []
    assert palette.list.isHidden()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_each_line_is_read_with_its_keys(desk: Desk) -> None:
    palette = desk.palette()
    QTest.keyClicks(palette.line, "keep a version")
    assert palette.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Keep a version, Ctrl+S"


def test_the_page_of_shortcuts_is_the_table_of_actions(desk: Desk) -> None:
    rows = shortcut_rows(desk.actions)
    assert ("Undo", "Ctrl+Z", "In a response") in rows
    assert ("Redo", "Ctrl+Y or Ctrl+Shift+Z", "In a response") in rows
    assert len(rows) == sum(bool(spec.shortcuts) for spec in ACTIONS)
    page = ShortcutsPage(desk.window, desk.look, desk.actions)
    page.open()
    assert page.table.rowCount() == len(rows)
    picture(page, f"shortcuts-{look_name(desk.look)}")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
