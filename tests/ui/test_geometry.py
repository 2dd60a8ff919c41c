"""No words are cut off or lie over one another, and everything has a name: every place, size and theme."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.settings import Settings
from editor.ui.archive.year_view import YearView
from editor.ui.controls.theme import Look, turned
from editor.ui.guide.about_dialog import AboutDialog
from editor.ui.guide.crash import FaultDialog
from editor.ui.guide.help_window import HelpWindow
from editor.ui.guide.palette import CommandPalette, ShortcutsPage, action_entries
from editor.ui.guide.tour import Tour, tour_steps
from editor.ui.window.main_window import MainWindow
from tests.model.test_year import TODAY
from tests.ui.conftest import OpenWindow
from tests.ui.geometry import clipped, nameless, outside, overlapping, strangers
from tests.ui.looks import EVERY_LOOK, bare_window, look_name
from tests.ui.person import open_sample
from tests.ui.test_year_view import responses

LOOKS = pytest.mark.parametrize("look", EVERY_LOOK, ids=look_name)
FEW_LOOKS = pytest.mark.parametrize(
    "look", [each for each in EVERY_LOOK if not each.palette.high], ids=look_name
)


def faults(root: QWidget) -> dict[str, list[str]]:
    """Everything that is wrong, by kind; nothing where nothing is."""
    QTest.qWait(30)  # what was laid out anew has settled
    checks = (clipped, overlapping, outside, nameless, strangers)
    return {check.__name__: told for check in checks if (told := check(root))}


# --- the places of the window ------------------------------------------------------------------------------


def visit_archive(window: MainWindow) -> QWidget:
    return window


def visit_response(window: MainWindow) -> QWidget:
    number = next(n for n, each in enumerate(window.archive_place.summaries) if each.form == "pcc-response")
    window.archive_place.table.selectRow(number)
    window.open_selected()
    return window


def visit_checks(window: MainWindow) -> QWidget:
    window.new_response("pcc-response")
    window.desks.statute.check()
    return window


def visit_office(window: MainWindow) -> QWidget:
    window.edit_office()
    return _dialog()


def visit_versions(window: MainWindow) -> QWidget:
    visit_response(window)
    window.desk.save()
    window.desk.show_versions()
    return _dialog()


def _dialog() -> QWidget:
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return dialog


@FEW_LOOKS
@pytest.mark.parametrize(
    "visit",
    [visit_archive, visit_response, visit_checks, visit_office, visit_versions],
    ids=lambda each: each.__name__,
)
def test_the_places(open_window: OpenWindow, visit: Callable[[MainWindow], QWidget], look: Look) -> None:
    person = open_window(Settings(theme=turned(look.palette), text_size=look.text_size))
    place = visit(person.window)
    assert faults(place) == {}
    if place is not person.window:
        place.close()


def test_a_message_has_room_whatever_it_says(open_window: OpenWindow) -> None:
    person = open_window(Settings(theme="high-dark", text_size="largest"))
    open_sample(person)
    person.window.say(
        "What you wrote is kept. " * 6, "late", ("Try again", lambda: None), ("Show", lambda: None)
    )
    assert faults(person.window) == {}


# --- the parts beside them -----------------------------------------------------------------------------------


def palette(window: QMainWindow, look: Look) -> QWidget:
    from tests.ui.test_palette import Desk  # noqa: PLC0415

    return CommandPalette(window, look, action_entries(Desk(window, look).actions))


def shortcuts(window: QMainWindow, look: Look) -> QWidget:
    from tests.ui.test_palette import Desk  # noqa: PLC0415

    return ShortcutsPage(window, look, Desk(window, look).actions)


def about(window: QMainWindow, look: Look) -> QWidget:
    return AboutDialog(window, look, Path("archive"))


def report(window: QMainWindow, look: Look) -> QWidget:
    return FaultDialog(window, look, "ValueError\n    editor/ui/response/desk.py:10 save\n")


def year(window: QMainWindow, look: Look) -> QWidget:
    view = YearView(look, lambda: TODAY, lambda _id: None)
    view.show_responses(responses())
    window.setCentralWidget(view)
    return view


def tour(window: QMainWindow, look: Look) -> QWidget:
    thing = QPushButton("A thing", window.centralWidget())
    thing.setGeometry(40, 40, 300, 60)
    thing.show()
    names = ("new", "table", "search", "menu", "sizes")
    shown = Tour(window, look, tour_steps({name: lambda: thing for name in names}), lambda: None)
    shown.begin()
    return shown


def help_pages(_window: QMainWindow, look: Look) -> QWidget:
    return HelpWindow(look)


@LOOKS
@pytest.mark.parametrize(
    "make", [palette, shortcuts, about, report, year, tour, help_pages], ids=lambda each: each.__name__
)
def test_the_parts(qtbot: QtBot, make: Callable[[QMainWindow, Look], QWidget], look: Look) -> None:
    window = bare_window(qtbot, look)
    part = make(window, look)
    part.show()
    QApplication.processEvents()
    assert faults(part) == {}
    if part.isWindow():
        part.close()


# --- the checker itself --------------------------------------------------------------------------------------


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[QWidget]:
    window = bare_window(qtbot, EVERY_LOOK[0])
    inside = window.centralWidget()
    assert inside is not None
    yield inside
    window.close()


def placed(ground: QWidget, make: Callable[[str, QWidget], QWidget], x: int, wide: int) -> QWidget:
    result = make("Some words that need room", ground)
    result.setGeometry(x, 10, wide, 40)
    result.show()
    return result


@pytest.mark.parametrize("make", [QLabel, QPushButton])
def test_words_with_too_little_room_are_found(
    ground: QWidget, make: Callable[[str, QWidget], QWidget]
) -> None:
    placed(ground, make, 10, 60)
    assert len(clipped(ground)) == 1


def test_what_lies_over_another_is_found(ground: QWidget) -> None:
    for x in (10, 200, 700):
        placed(ground, QPushButton, x, 300)
    assert len(overlapping(ground)) == 1


def test_what_stands_out_is_found(ground: QWidget) -> None:
    placed(ground, partial(QPushButton), 1000, 300)
    assert len(outside(ground)) == 1


def test_what_has_no_name_is_found(ground: QWidget) -> None:
    QPushButton("", ground).show()
    assert len(nameless(ground)) == 1
    assert strangers(ground.window()) == ["Button without a name"]
