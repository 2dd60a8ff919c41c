"""Find and replace in the open response, by keys and clicks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.model.finding import Query
from editor.model.richtext import to_json
from editor.ui.writing.find_bar import FindBar
from tests.builders import every_kind, every_kind_form, pcc_response, prose, shipped_form
from tests.ui.writing import LOOK, Desk, desk

SUMMARY = "executive_summary"


@pytest.fixture
def at_desk(qtbot: QtBot) -> Iterator[tuple[Desk, FindBar]]:
    document = pcc_response(
        inspection_title="Force inspection",
        executive_summary=to_json(
            prose("😀 the **force** answers\n| force | b |\n|---|\n| c | its force |\n- Force.")
        ),
        force_response_by={"name": "A Force", "role": "Head of the force"},
    )
    bars: list[FindBar] = []

    def make(session: object, page: object) -> QWidget:
        bars.append(FindBar(LOOK, session, page))  # type: ignore[arg-type]
        return bars[0]

    found = desk(qtbot, document, shipped_form("pcc-response"), make)
    yield found, bars[0]
    bars[0].let_go()
    found.page.let_go()


def type_words(bar: FindBar, words: str) -> None:
    bar.words.setFocus()
    bar.words.selectAll()
    QTest.keyClicks(bar.words, words)
    QTest.keyClick(bar.words, Qt.Key.Key_Backspace) if not words else None
    QTest.qWait(200)


def selected(found: Desk) -> list[str]:
    """What is selected anywhere on the page."""
    texts = []
    for each in found.page.findChildren(QWidget):
        if isinstance(each, QTextEdit | QPlainTextEdit):
            texts.append(each.textCursor().selectedText())
        if isinstance(each, QLineEdit):
            texts.append(each.selectedText())
    return [each for each in texts if each]


def test_every_place_is_shown_in_turn_and_the_keyboard_stays(at_desk: tuple[Desk, FindBar]) -> None:
    _, bar = at_desk
    bar.begin()
    type_words(bar, "force")
    counts = []
    for _ in range(8):
        counts.append(bar.count.text())
        QTest.keyClick(bar.words, Qt.Key.Key_F3)
    assert counts == [f"{n} of 7" for n in (1, 2, 3, 4, 5, 6, 7, 1)]
    assert QApplication.focusWidget() is bar.words
    QTest.keyClick(bar.words, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "1 of 7"


def test_the_words_are_selected_where_they_stand(at_desk: tuple[Desk, FindBar]) -> None:
    found, bar = at_desk
    bar.begin("force")
    shown = []
    for _ in range(7):
        match = bar.current
        assert match is not None
        shown.append(match.words)
        assert match.words in selected(found)
        bar.go_on()
    assert shown == ["Force", "force", "force", "force", "Force", "Force", "force"]


def test_replacing_one_goes_on_to_the_next_and_never_twice(at_desk: tuple[Desk, FindBar]) -> None:
    found, bar = at_desk
    bar.case.setChecked(True)
    bar.begin("force")
    bar.new_words.setText("force and its force")
    bar.replace_one.click()
    assert found.session.document.answer(SUMMARY) == prose(
        "😀 the **force and its force** answers\n| force | b |\n|---|\n| c | its force |\n- Force."
    )
    assert bar.current is not None and bar.current.line == 1


def test_replacing_all_is_one_step_of_undo(at_desk: tuple[Desk, FindBar]) -> None:
    found, bar = at_desk
    before = found.session.document.answers
    bar.begin("force", replacing=True)
    bar.new_words.setText("team")
    bar.replace_all.click()
    assert found.session.document.answer("inspection_title") == "team inspection"
    assert bar.count.text() == "7 places replaced; Ctrl+Z takes it back"
    found.session.undo()
    assert found.session.document.answers == before


def test_what_is_typed_meanwhile_is_found(at_desk: tuple[Desk, FindBar]) -> None:
    found, bar = at_desk
    bar.begin("wholly new")
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()
    found.rich("pcc_comment").setFocus()
    QTest.keyClicks(found.rich("pcc_comment"), "wholly new")
    QApplication.processEvents()
    assert bar.count.text().endswith("of 1")


def test_escape_closes_and_leaves_the_keyboard_at_the_place(at_desk: tuple[Desk, FindBar]) -> None:
    found, bar = at_desk
    bar.begin("its force")
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert QApplication.focusWidget() is found.rich(SUMMARY)
    assert found.rich(SUMMARY).textCursor().selectedText() == "its force"


def test_all_drafts_are_asked_for_with_the_query(at_desk: tuple[Desk, FindBar]) -> None:
    _, bar = at_desk
    asked: list[tuple[object, str]] = []
    bar.all_drafts.connect(lambda query, words: asked.append((query, words)))
    bar.begin("force")
    bar.whole.click()
    bar.in_all.click()
    assert asked == [(Query("force", whole=True), "")]


def test_records_are_searched_and_shown(qtbot: QtBot) -> None:
    found = desk(
        qtbot,
        every_kind(crates=[{"id": "a", "cratemark": "x"}, {"id": "b", "cratenotes": "line\nthe gannet"}]),
        every_kind_form(),
    )
    bar = FindBar(LOOK, found.session, found.page)
    qtbot.addWidget(bar)
    bar.begin("gannet")
    assert selected(found) == ["gannet"]
    bar.let_go()
    found.page.let_go()


def test_everything_has_a_name(at_desk: tuple[Desk, FindBar]) -> None:
    _, bar = at_desk
    reached = [each for each in bar.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [each for each in reached if not (each.accessibleName() or getattr(each, "text", str)())] == []
