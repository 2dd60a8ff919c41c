"""About the program."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from editor.about import needed_by, parts
from editor.ui.controls.theme import DARK, LIGHT, Look
from editor.ui.guide.about_dialog import AboutDialog
from tests.ui.looks import bare_window, look_name, picture


def test_every_library_that_is_needed_is_named_with_its_licence() -> None:
    named = {each.name.casefold().replace("_", "-"): each for each in parts()}
    assert needed_by("pcc-response-editor") >= {
        "pyside6-essentials",
        "shiboken6",
        "lxml",
        "tinydb",
        "python-docx",
    }
    assert named.keys() >= {"pyside6-essentials", "lxml", "tinydb", "filelock", "platformdirs", "python-docx"}
    assert all(each.licence for each in parts())
    assert "LGPL" in named["pyside6-essentials"].licence
    assert "pytest" not in named


def test_the_bundled_font_and_our_own_text_are_there() -> None:
    texts = {each.name: each.text() for each in parts()}
    assert "SIL OPEN FONT LICENSE" in texts["Atkinson Hyperlegible Next"].upper()
    assert sum(bool(text) for text in texts.values()) >= 5


def test_what_is_not_installed_is_passed_over() -> None:
    assert needed_by("no-such-library-at-all") == set()


@pytest.mark.parametrize("look", [Look(LIGHT), Look(DARK, "largest")], ids=look_name)
def test_all_of_it_can_be_read_and_copied(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    dialog = AboutDialog(bare := bare_window(qtbot, look), look, tmp_path)
    dialog.open()
    picture(dialog, f"about-{look_name(look)}")
    assert bare.isVisible()
    dialog.table.selectRow(2)
    assert "Font License" in dialog.licence.toPlainText() or "FONT LICENSE" in dialog.licence.toPlainText()
    copy = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Copy all of this")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert str(tmp_path) in copied and "Qt 6." in copied and "tinydb" in copied
