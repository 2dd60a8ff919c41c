"""The window that tests act on: a fresh archive, a fixed clock, a person's likes kept nowhere."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from person import Person
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.archive import Archive
from editor.settings import Settings
from editor.ui.application import first_archive, make_application
from editor.ui.dialogs import Dialogs
from editor.ui.main_window import MainWindow

NOW = datetime(2026, 11, 23, 14, 2).astimezone()
"""A Monday; the time that the window's clock shows."""


@dataclass
class Answering(Dialogs):
    """Answers in a person's stead where the system's own dialogs would ask; counts the one click of "Save"."""

    path: Path = Path()
    asked: list[str] = field(default_factory=list)

    def save_as(self, _parent: QWidget, title: str, suggestion: Path, _filters: list[str], then: Callable[[Path], None]) -> None:
        self.asked.append(title)
        then(self.path if self.path.suffix else self.path / suggestion.name)

    def choose_folder(self, _parent: QWidget, title: str, _start: Path, then: Callable[[Path], None]) -> None:
        self.asked.append(title)
        then(self.path)

    def choose_file(self, _parent: QWidget, title: str, _filters: list[str], then: Callable[[Path], None]) -> None:
        self.asked.append(title)
        then(self.path)

    def tell(self, _parent: QWidget, title: str, text: str) -> None:
        self.asked.append(f"{title}: {text}")


OpenWindow = Callable[..., Person]


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
    make_application()
    windows: list[MainWindow] = []

    def open_it(settings: Settings = Settings(theme="light"), size: tuple[int, int] = (1366, 768)) -> Person:  # noqa: B008 - immutable
        window = MainWindow(archive, settings, lambda: NOW, dialogs, lambda _settings: None)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        window.archive_place.table.setFocus()
        return Person(window)

    yield open_it
    for window in windows:
        window.close()


@pytest.fixture
def person(open_window: OpenWindow) -> Person:
    return open_window()
