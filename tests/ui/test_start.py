"""The start: the window is there before its list was read, and reads only what it needs."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.archive import Archive
from editor.settings import Settings
from editor.ui.controls.components import Flow
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.theme import LIGHT, icon_pixmap
from editor.ui.window.main_window import MainWindow
from editor.ui.window.warming import Warming
from tests.ui.conftest import NOW, OpenWindow

_LATER = {
    "docx", "lxml", "pypdfium2", "chunspell", "multiprocessing", "PySide6.QtNetwork", "PySide6.QtPrintSupport",
    "editor.output.word", "editor.importing.old", "editor.importing.returned", "editor.verbs.table",
    "editor.casework.handover", "editor.casework.publishing", "editor.ui.form", "editor.ui.rich_text",
    "editor.ui.archive.year_view", "editor.ui.guide.help_window",
}  # fmt: skip
_ONCE_PAINTED = {
    "filelock", "socket", "sqlite3", "tinydb", "tomllib", "xml.etree", "forms.catalogue", "forms.schema",
    "editor.archive.codec", "editor.archive.index", "editor.archive.responses", "editor.archive.storage",
    "editor.archive.summary", "editor.importing.pasted", "editor.model.answers_json", "editor.model.document",
    "editor.model.edits", "editor.model.richtext", "editor.model.rules", "editor.model.sides_json",
    "editor.model.sources", "editor.model.values",
}  # fmt: skip


def told_by(program: str, *arguments: str) -> str:
    """What a Python of its own prints."""
    call = [sys.executable, "-c", program, *arguments]
    return subprocess.run(call, check=True, capture_output=True, text=True).stdout


def test_a_start_imports_neither_form_nor_word_nor_dialogs() -> None:
    told = told_by("import sys, editor.cli, editor.ui.window.application; print(*sys.modules)")
    assert not (_LATER | _ONCE_PAINTED) & set(told.split())


_BUILT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from editor.archive import Archive
from editor.settings import Settings
from editor.ui.controls.dialogs import Dialogs
from editor.ui.window.application import make_application
from editor.ui.window.main_window import MainWindow

application = make_application()
archive = Archive.open_or_create(Path(sys.argv[1]))
window = MainWindow(archive, Settings(), lambda: datetime.now(UTC), Dialogs(), lambda _settings: None)
window.show()
window.grab()
print(*sys.modules)
"""


def test_a_window_is_drawn_before_anything_is_loaded(archive: Archive) -> None:
    assert not (_LATER | _ONCE_PAINTED) & set(told_by(_BUILT, str(archive.folder)).split())


def test_python_imports_as_it_does_by_itself() -> None:
    told = told_by(
        "import builtins; own = builtins.__import__; import editor.ui; print(own is builtins.__import__)"
    )
    assert told.strip() == "True"


@pytest.fixture
def unfilled(qtbot: QtBot, archive: Archive) -> MainWindow:
    """A window as it is at first: shown, and nothing asked of it."""
    window = MainWindow(archive, Settings(theme="light"), lambda: NOW, Dialogs(), lambda _settings: None)
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_window_is_there_before_its_list(unfilled: MainWindow) -> None:
    assert unfilled.archive_place.search.isVisible()
    assert not unfilled.archive_place.summaries
    unfilled.close()


def test_the_list_comes_by_itself(unfilled: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(unfilled.archive_place.summaries) == 2)
    assert unfilled.archive_place.selected is not None
    unfilled.close()


def test_what_is_typed_before_the_list_came_is_found(unfilled: MainWindow) -> None:
    QTest.keyClicks(unfilled.archive_place.search, "children")
    unfilled.archive_place.search.returnPressed.emit()
    found = [each.title for each in unfilled.archive_place.summaries]
    unfilled.care.wait()
    assert len(found) == 1
    assert [each.title for each in unfilled.archive_place.summaries] == found
    unfilled.close()


def test_a_desk_is_made_when_it_is_first_asked(open_window: OpenWindow) -> None:
    desks = open_window().window.desks
    assert not {"guide", "writing", "returns", "leaving"} & vars(desks).keys()
    assert desks.guide is desks.guide


def test_what_an_opening_needs_is_imported_in_pauses(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    warming = Warming(parent)
    warming.begin()
    qtbot.waitUntil(lambda: warming.done)
    assert "editor.ui.window.opening" in sys.modules


def test_the_height_of_a_row_follows_what_stands_in_it(qtbot: QtBot) -> None:
    outside, layout = QWidget(), Flow(spacing=0)
    qtbot.addWidget(outside)
    outside.setLayout(layout)
    parts = [QWidget(), QWidget()]
    for each in parts:
        each.setFixedSize(QSize(60, 20))
        layout.addWidget(each)
    assert layout.heightForWidth(120) == 20
    parts[0].setFixedSize(QSize(60, 30))
    assert layout.heightForWidth(120) == 30
    assert layout.heightForWidth(100) == 30 + 8 + 20


def test_an_icon_is_drawn_once_for_each_colour_and_size() -> None:
    first = icon_pixmap("add", LIGHT.ink, 20)
    assert icon_pixmap("add", LIGHT.ink, 20).cacheKey() == first.cacheKey()
    assert icon_pixmap("add", LIGHT.accent.ink, 20).cacheKey() != first.cacheKey()
