"""Long work: off the window's thread, one piece after the other, and cancelled at its next word of progress."""

from collections.abc import Callable, Iterator
from itertools import count
from threading import Event
from time import sleep

import pytest
from PySide6.QtWidgets import QApplication

from editor.ui.controls.tasks import STOPPED, Progress, Tasks
from tests.ui.person import Person, open_sample


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:  # noqa: ARG001  (Qt must be there first)
    result = Tasks()
    yield result
    result.end()


def never_ending(began: Event) -> Callable[[Progress], str]:
    def work(progress: Progress) -> str:
        for number in count():
            progress(number, 1_000_000)
            began.set()
            sleep(0.001)
        return "the end"

    return work


def test_cancelled_work_ends_at_its_next_word_of_progress(tasks: Tasks) -> None:
    said: list[str] = []
    began = Event()
    cancel = tasks.start(never_ending(began), said.append, said.append)
    assert began.wait(5)
    cancel()
    tasks.wait()
    assert said == [STOPPED]


def test_work_that_is_cancelled_before_its_turn_never_begins(tasks: Tasks) -> None:
    began, second = Event(), Event()
    said: list[str] = []
    stop_first = tasks.start(never_ending(began), said.append, said.append)
    stop_second = tasks.start(never_ending(second), said.append, said.append)
    stop_second()
    stop_first()
    tasks.wait()
    assert said == [STOPPED, STOPPED]
    assert not second.is_set()


def test_what_comes_too_late_stops_nothing(tasks: Tasks) -> None:
    said: list[str] = []
    cancel = tasks.start(lambda _progress: "done", said.append, said.append)
    tasks.wait()
    cancel()
    assert said == ["done"]


def test_a_publication_pack_can_be_cancelled_where_its_progress_is_shown(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def publish(*given: object) -> None:
        progress = given[-1]
        assert callable(progress)
        for number in count():
            progress(number, 1_000_000)
            sleep(0.001)

    monkeypatch.setattr("editor.ui.statute.leaving_desk.publish", publish)
    open_sample(person)
    person.window.actions_by_id["pack"].trigger()
    message = person.window.message
    person.wait(lambda: "You can go on meanwhile" in message.text)
    assert [each.text() for each in message.buttons] == ["Cancel"]
    person.click(message.buttons[0])
    person.wait(lambda: message.text == STOPPED)
