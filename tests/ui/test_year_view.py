"""The year as a drawing and as a table."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from editor.model.year import STANDINGS
from editor.ui.archive.year_view import YearView, table_rows
from editor.ui.controls.theme import Look
from tests.model.test_year import TODAY, Response
from tests.ui.looks import EVERY_LOOK, bare_window, look_name, picture

TITLES = (
    "Custody: a joint inspection",
    "PEEL 2025/26: how well the force keeps people safe",
    "Crime data integrity",
)


def responses(count: int = 9) -> list[Response]:
    """Some of every kind: in time, late, overdue, running, day not recorded."""
    found = []
    for number in range(count):
        began = date(2026, 1, 6) + timedelta(days=34 * number % 330)
        taken = 30 + number * 9 % 41
        on = began + timedelta(days=taken)
        published = on < TODAY and number % 4 != 3
        day = on if published and number % 7 != 5 else None
        title = f"{TITLES[number % 3]} {number + 1}"
        found.append(Response(title, began, publication_on=day, published=published))
    return found


@dataclass
class Office:
    window: QMainWindow
    view: YearView
    opened: list[str]


def office(qtbot: QtBot, look: Look, count: int = 9) -> Office:
    opened: list[str] = []
    window = bare_window(qtbot, look)
    view = YearView(look, lambda: TODAY, opened.append)
    view.show_responses(responses(count))
    window.setCentralWidget(view)
    QApplication.processEvents()
    return Office(window, view, opened)


@pytest.fixture
def shown(qtbot: QtBot) -> Office:
    return office(qtbot, EVERY_LOOK[0])


@pytest.mark.parametrize("look", EVERY_LOOK, ids=look_name)
def test_it_draws_at_every_size_and_theme(qtbot: QtBot, look: Look) -> None:
    shown = office(qtbot, look)
    shown.view.chart.setFocus()
    assert not shown.window.grab().isNull()
    assert shown.view.chart.width() >= shown.view.chart.minimumWidth()
    picture(shown.window, f"year-{look_name(look)}")


def test_all_standings_are_in_the_example(shown: Office) -> None:
    assert {each.standing for each in shown.view.facts.due} == set(STANDINGS)


def test_the_table_has_the_same_facts_as_the_drawing(shown: Office) -> None:
    rows = table_rows(shown.view.facts)
    assert [shown.view.table.row(number) for number in range(shown.view.table.rowCount())] == rows
    assert [row[0] for row in rows] == [each.title for each in shown.view.facts.due]


def test_the_arrows_go_from_response_to_response_and_enter_opens(shown: Office) -> None:
    chart = shown.view.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.accessibleDescription() == shown.view.facts.due[1].words
    QTest.keyClick(chart, Qt.Key.Key_Return)
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert shown.opened == [shown.view.facts.due[1].id, shown.view.facts.due[-1].id]


def test_a_click_chooses_and_a_double_click_opens(shown: Office) -> None:
    chart = shown.view.chart
    place = chart.rect().topLeft() + chart.rect().center() * 0
    place.setX(200)
    place.setY(30 + 38 * 2 + 10)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert chart.current == 2
    QTest.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert shown.opened == [shown.view.facts.due[2].id]


def test_another_year_can_be_chosen(shown: Office) -> None:
    shown.view.show_responses([*responses(), Response("Old", date(2019, 3, 1))])
    shown.view.years.setFocus()
    QTest.keyClick(shown.view.years, Qt.Key.Key_Down)
    shown.view.years.activated.emit(shown.view.years.currentIndex())
    assert shown.view.facts.year == 2019
    assert [each.title for each in shown.view.facts.due] == ["Old"]


def test_a_year_without_anything_says_so(shown: Office) -> None:
    shown.view.show_responses([])
    assert "Nothing fell due in 2026" in shown.view.chart.accessibleName()
    QTest.keyClick(shown.view.chart, Qt.Key.Key_Down)
    QTest.keyClick(shown.view.chart, Qt.Key.Key_Return)
    assert shown.opened == []
    picture(shown.window, "year-empty")


def test_the_table_can_be_copied(shown: Office) -> None:
    shown.view.table.setFocus()
    QTest.keyClick(shown.view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\t".join(table_rows(shown.view.facts)[0])


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (5, 1), (40, 3)])
def test_it_prints_on_as_many_sheets_as_it_needs(
    qtbot: QtBot, tmp_path: Path, count: int, pages: int
) -> None:
    shown = office(qtbot, EVERY_LOOK[0], count)
    path = tmp_path / "year.pdf"
    shown.view.print_to(QPdfWriter(str(path)))
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == pages
