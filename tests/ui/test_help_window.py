"""The help window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.guide import pages
from editor.ui.controls.theme import DARK, LIGHT, Look
from editor.ui.guide.help_window import HelpWindow
from tests.ui.looks import look_name, picture, wear


@pytest.fixture(params=[Look(LIGHT), Look(DARK, "largest")], ids=look_name)
def help_window(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[HelpWindow]:
    wear(request.param)
    window = HelpWindow(request.param)
    qtbot.addWidget(window)
    window.open_for(None)
    QApplication.processEvents()
    yield window
    window.close()


def test_it_opens_at_the_first_page_with_its_picture(help_window: HelpWindow) -> None:
    assert help_window.shown.id == "first-steps"
    assert help_window.windowTitle() == "Help: First steps"
    assert "Nothing has to be set up" in help_window.text.toPlainText()
    picture(help_window, f"help-{'dark' if help_window._look.palette.dark else 'light'}")


def test_it_opens_at_the_page_for_a_place(help_window: HelpWindow, qtbot: QtBot) -> None:
    class VersionsDialog(QWidget):
        """Stands for the real one: its class is what is asked for."""

    dialog = VersionsDialog()
    qtbot.addWidget(dialog)
    help_window.open_for(QWidget(dialog))
    assert help_window.shown.id == "versions"


def test_searching_narrows_the_list_with_snippets_and_enter_opens_the_first(help_window: HelpWindow) -> None:
    QTest.keyClicks(help_window.search, "bank holidays")
    lines = [help_window.list.item(number).text() for number in range(help_window.list.count())]
    assert any("The clock\n" in line and "holidays" in line for line in lines)
    picture(help_window, f"help-search-{'dark' if help_window._look.palette.dark else 'light'}")
    QTest.keyClick(help_window.search, Qt.Key.Key_Return)
    assert help_window.shown.id == "the-clock"


def test_the_arrows_in_the_list_turn_pages(help_window: HelpWindow) -> None:
    help_window.list.setFocus()
    QTest.keyClick(help_window.list, Qt.Key.Key_Down)
    assert help_window.shown.id == pages()[1].id


def test_links_lead_on_and_the_way_back_leads_back(help_window: HelpWindow) -> None:
    help_window.text.anchorClicked.emit(QUrl("help:the-clock"))
    assert help_window.shown.id == "the-clock"
    QTest.keyClick(help_window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_window.shown.id == "first-steps"
    assert not help_window.back.isEnabled()


@pytest.mark.parametrize(
    "address", ["https://example.org/", "file:///etc/passwd", "javascript:1", "the-clock"]
)
def test_nothing_outside_is_followed_or_loaded(help_window: HelpWindow, address: str) -> None:
    help_window.text.anchorClicked.emit(QUrl(address))
    assert help_window.shown.id == "first-steps"
    loaded = help_window.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
    assert not isinstance(loaded, QImage)


def test_pictures_fit_the_width(help_window: HelpWindow) -> None:
    image = help_window.text.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("picture:archive.png")
    )
    assert isinstance(image, QImage)
    assert 0 < image.width() <= help_window.text.viewport().width()


def test_escape_closes_and_the_main_window_is_never_blocked(help_window: HelpWindow) -> None:
    assert not help_window.isModal()
    QTest.keyClick(help_window, Qt.Key.Key_Escape)
    assert not help_window.isVisible()
