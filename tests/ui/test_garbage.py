"""What refers to itself is freed on the window's thread, and in no other."""

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Thread, current_thread
from weakref import finalize

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui.window.garbage import Garbage


class Knot:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collected(qapp: QApplication) -> Iterator[Garbage]:
    gc.enable()  # as it is when the program starts
    garbage = Garbage(qapp)
    yield garbage
    garbage.end()
    gc.disable()  # as for every test here


def freed_on(knot: Knot) -> list[Thread]:
    """Fills with the thread on which ``knot`` goes."""
    threads: list[Thread] = []
    finalize(knot, lambda: threads.append(current_thread()))
    return threads


def make_much() -> None:
    for _ in range(5 * gc.get_threshold()[0]):
        Knot()


@pytest.mark.usefixtures("collected")
def test_a_thread_that_makes_much_frees_nothing_of_the_window(qtbot: QtBot) -> None:
    threads = freed_on(Knot())
    with ThreadPoolExecutor() as pool:
        pool.submit(make_much).result()
    assert threads == []
    qtbot.waitUntil(lambda: threads == [current_thread()])


def test_without_a_window_python_collects_again(collected: Garbage) -> None:
    collected.end()
    assert gc.isenabled()
