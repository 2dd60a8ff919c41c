"""A response that was left is gone from the memory, whatever was done in it."""

import gc
from weakref import finalize

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.person import Person, open_sample, place


def let_go() -> None:
    """What the event loop and the collector do in their own time."""
    for _ in range(2):
        QTest.qWait(20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()


def close_what_is_in_front(person: Person) -> None:
    for each in QApplication.topLevelWidgets():
        if each is not person.window and each.isVisible():
            each.close()


@pytest.mark.parametrize(
    "action",
    ["open", "spelling", "find", "hints", "last_time", "calm", "check", "versions", "paragraphs", "panel"],
)
def test_nothing_of_a_response_stays_after(person: Person, action: str) -> None:
    open_sample(person)
    pages: list[str] = []
    finalize(place(person).page, lambda: pages.append("gone"))
    person.window.actions_by_id[action].trigger()
    QApplication.processEvents()
    close_what_is_in_front(person)
    person.window.show_archive()
    let_go()
    assert pages == ["gone"]


def test_a_menu_goes_when_it_is_closed(person: Person) -> None:
    before = len(person.window.findChildren(QMenu))
    person.window.actions_by_id["new"].trigger()
    person.press("Escape")
    let_go()
    assert len(person.window.findChildren(QMenu)) == before
