"""The tour of the window."""

from dataclasses import dataclass, field
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.ui.controls.theme import DARK, LIGHT, Look
from editor.ui.guide.tour import TOUR, Step, Tour, beside, tour_steps
from tests.ui.looks import bare_window, look_name, picture


@dataclass
class Newcomer:
    """Somebody who is shown round a window with a button, a line and something hidden."""

    window: QMainWindow
    look: Look
    ends: int = 0
    things: dict[str, QPushButton | QLineEdit] = field(default_factory=dict)

    def __post_init__(self) -> None:
        centre = self.window.centralWidget()
        for name, thing, place in (
            ("button", QPushButton("New", centre), QRect(900, 20, 120, 40)),
            ("hidden", QPushButton("Hidden", centre), QRect(0, 0, 10, 10)),
            ("line", QLineEdit(centre), QRect(40, 500, 300, 40)),
        ):
            thing.setGeometry(place)
            thing.setVisible(name != "hidden")
            self.things[name] = thing
        self.things["line"].setFocus()
        steps = [
            Step(partial(self.things.get, name), f"The {name}", f"This is the {name}.")
            for name in self.things
        ]
        self.tour = Tour(self.window, self.look, steps, self.end)
        self.tour.begin()
        QApplication.processEvents()

    def end(self) -> None:
        self.ends += 1

    def shown(self) -> bool:
        return isValid(self.tour) and self.tour.isVisible()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        QApplication.processEvents()


@pytest.fixture(params=[Look(LIGHT), Look(DARK, "largest")], ids=look_name)
def newcomer(qtbot: QtBot, request: pytest.FixtureRequest) -> Newcomer:
    return Newcomer(bare_window(qtbot, request.param), request.param)


def test_enter_goes_on_past_what_is_hidden_to_the_end(newcomer: Newcomer) -> None:
    assert newcomer.tour.accessibleName() == "Tour, 1 of 2: The button"
    picture(newcomer.window, f"tour-1-{look_name(newcomer.look)}")
    newcomer.press(Qt.Key.Key_Return)
    assert newcomer.tour.accessibleName() == "Tour, 2 of 2: The line"
    picture(newcomer.window, f"tour-2-{look_name(newcomer.look)}")
    newcomer.press(Qt.Key.Key_Return)
    assert newcomer.ends == 1
    assert not newcomer.shown()


def test_back_goes_back(newcomer: Newcomer) -> None:
    assert not newcomer.tour.back.isVisible()
    newcomer.press(Qt.Key.Key_Return)
    QTest.mouseClick(newcomer.tour.back, Qt.MouseButton.LeftButton)
    assert newcomer.tour.accessibleName() == "Tour, 1 of 2: The button"


def test_escape_leaves_at_once_and_the_keyboard_goes_back(newcomer: Newcomer) -> None:
    newcomer.press(Qt.Key.Key_Escape)
    assert newcomer.ends == 1
    assert not newcomer.shown()
    assert newcomer.things["line"].hasFocus()


def test_escape_leaves_from_elsewhere_in_the_window_too(newcomer: Newcomer) -> None:
    newcomer.things["line"].setFocus()
    newcomer.press(Qt.Key.Key_Escape)
    assert newcomer.ends == 1


def test_a_click_leaves(newcomer: Newcomer) -> None:
    QTest.mouseClick(newcomer.tour.leave_button, Qt.MouseButton.LeftButton)
    assert newcomer.ends == 1


def test_tab_goes_round_in_the_bubble(newcomer: Newcomer) -> None:
    newcomer.press(Qt.Key.Key_Return)
    visited = []
    for _ in range(2):
        newcomer.press(Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited == [newcomer.tour.back, newcomer.tour.next]


def test_the_bubble_covers_nothing_that_it_tells_of_and_moves_with_the_window(newcomer: Newcomer) -> None:
    button = newcomer.things["button"]
    assert not newcomer.tour.geometry().intersects(button.geometry())
    newcomer.window.resize(700, 500)
    QApplication.processEvents()
    assert newcomer.window.rect().contains(newcomer.tour.geometry())


def test_a_tour_of_nothing_is_over_at_once(newcomer: Newcomer) -> None:
    newcomer.press(Qt.Key.Key_Escape)
    tour = Tour(newcomer.window, newcomer.look, [Step(lambda: None, "Gone", "")], newcomer.end)
    tour.begin()
    assert newcomer.ends == 2


def test_the_programs_own_tour_has_five_steps_at_most_and_tells_of_what_is_there() -> None:
    assert 3 <= len(TOUR) <= 5
    assert [each.title for each in tour_steps({"search": lambda: None})] == ["Find what was said before"]


@given(st.integers(0, 900), st.integers(0, 600), st.integers(1, 900), st.integers(1, 600))
def test_the_bubble_stands_in_the_window_and_covers_its_thing_only_where_there_is_no_room(
    x: int, y: int, wide: int, high: int
) -> None:
    room, size = QRect(0, 0, 1000, 700), QSize(340, 180)
    around = QRect(x, y, wide, high).intersected(room)
    place = beside(around, size, room)
    assert room.contains(place)
    space_below, space_above = room.bottom() - around.bottom(), around.top()
    if max(space_below, space_above) > size.height() + 30:
        assert not place.intersects(around)
