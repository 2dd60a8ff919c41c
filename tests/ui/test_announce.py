"""What a screen reader hears by itself."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.ui.controls.announce import Announcer, announce, found_words

_Heard = list[tuple[str, QAccessible.AnnouncementPoliteness]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> _Heard:
    """What is said, and how urgently: a listener in a screen reader's place."""
    result: _Heard = []

    def listen(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        result.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return result


@pytest.fixture
def source(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_what_is_said_waits_its_turn_unless_it_is_urgent(source: QWidget, heard: _Heard) -> None:
    announce(source, "Saved 14:02")
    announce(source, "The disk is full.", urgent=True)
    assert heard == [
        ("Saved 14:02", QAccessible.AnnouncementPoliteness.Polite),
        ("The disk is full.", QAccessible.AnnouncementPoliteness.Assertive),
    ]


def test_nothing_is_said_of_nothing(source: QWidget, heard: _Heard) -> None:
    announce(source, "")
    assert heard == []


def test_the_same_is_not_said_twice_running(source: QWidget, heard: _Heard) -> None:
    announcer = Announcer(source)
    for words in ("2 responses found", "2 responses found", "1 response found", "2 responses found"):
        announcer.say(words)
    assert [words for words, _ in heard] == ["2 responses found", "1 response found", "2 responses found"]


def test_a_real_announcement_reaches_qt(source: QWidget) -> None:
    announce(source, "Saved 14:02")  # whatever the platform does with it, it neither fails nor warns


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "No responses found"), (1, "1 response found"), (1204, "1,204 responses found")],
)
def test_a_count_reads_as_people_say_it(count: int, words: str) -> None:
    assert found_words(count) == words
