"""The window that tests act on: a fresh archive, a fixed clock, a person's likes kept nowhere."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.archive import Archive
from editor.settings import Settings
from editor.ui.window.application import first_archive, make_application
from editor.ui.window.main_window import MainWindow
from tests.ui.person import Answering, Person

NOW = datetime(2026, 11, 23, 14, 2).astimezone()
"""A Monday; the time that the window's clock shows."""


OpenWindow = Callable[..., Person]


@pytest.fixture(scope="session", autouse=True)
def program(qapp: QApplication) -> QApplication:
    """The application with its own style and font: a bare machine has no other font at all."""
    application = make_application()
    assert application is qapp
    return application


@pytest.fixture
def dialogs(tmp_path: Path) -> Answering:
    return Answering(tmp_path)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """An archive as a newcomer finds it: the two samples."""
    return first_archive(tmp_path / "archive", lambda: NOW)


@pytest.fixture
def open_window(qtbot: QtBot, archive: Archive, dialogs: Answering) -> Iterator[OpenWindow]:
    """Open the window on the archive, as ``settings`` like it, and sit down before it."""
    windows: list[MainWindow] = []

    def open_it(settings: Settings = Settings(theme="light"), size: tuple[int, int] = (1366, 768)) -> Person:  # noqa: B008 - immutable
        window = MainWindow(archive, settings, lambda: NOW, dialogs, lambda _settings: None)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.archive_place.fill()
        window.archive_place.table.setFocus()
        return Person(window)

    yield open_it
    for window in windows:
        window.close()


@pytest.fixture
def person(open_window: OpenWindow) -> Person:
    return open_window()
