"""Find and replace in all drafts, in its dialog."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.archive import Archive
from editor.model.finding import Query
from editor.ui.controls.tasks import Tasks
from editor.ui.writing.all_drafts_dialog import AllDraftsDialog
from tests.archive.archives import made, titled
from tests.builders import NOW
from tests.ui.writing import LOOK, parent

PUBLISHED = {"done": True}


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:  # noqa: ARG001  (Qt must be there first)
    result = Tasks()
    yield result
    result.end()


@pytest.fixture
def filled(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    archive = made(tmp_path_factory.mktemp("drafts") / "archive")
    for title in ("Old plan", "A second old plan"):
        archive.save(titled(title))
    archive.save(titled("Old and published", published_website=PUBLISHED))
    return archive


def opened(qtbot: QtBot, filled: Archive, tasks: Tasks, open_id: str = "") -> AllDraftsDialog:
    dialog = AllDraftsDialog(parent(qtbot), LOOK, filled.folder, tasks, lambda: NOW, open_id)
    dialog.show()
    dialog.begin(Query("old"), "fresh")
    tasks.wait()
    return dialog


def titles(archive: Archive) -> set[str]:
    return {each.title for each in Archive.open(archive.folder).list()}


def test_it_counts_before_it_changes_anything(qtbot: QtBot, filled: Archive, tasks: Tasks) -> None:
    dialog = opened(qtbot, filled, tasks)
    assert dialog.state.text() == "3 places in 3 responses; 2 responses can be changed."
    assert dialog.replace.text() == "Replace in 2 drafts"
    assert "Old plan" in titles(filled)


def test_the_chosen_lines_places_are_shown(qtbot: QtBot, filled: Archive, tasks: Tasks) -> None:
    dialog = opened(qtbot, filled, tasks)
    row = next(n for n in range(dialog.found.count()) if "second" in dialog.found.item(n).text())
    dialog.found.setCurrentRow(row)
    assert dialog.preview.toPlainText() == "A second old plan"


def test_only_ticked_drafts_are_changed(qtbot: QtBot, filled: Archive, tasks: Tasks) -> None:
    dialog = opened(qtbot, filled, tasks)
    item = next(
        dialog.found.item(n) for n in range(dialog.found.count()) if "second" in dialog.found.item(n).text()
    )
    item.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.replace.text() == "Replace in 1 draft"
    dialog.replace.click()
    tasks.wait()
    assert titles(filled) == {"fresh plan", "A second old plan", "Old and published"}
    assert dialog.state.text().startswith("1 place replaced in 1 response")


def test_what_is_published_is_listed_and_cannot_be_ticked(
    qtbot: QtBot, filled: Archive, tasks: Tasks
) -> None:
    dialog = opened(qtbot, filled, tasks)
    item = next(
        dialog.found.item(n)
        for n in range(dialog.found.count())
        if "published" in dialog.found.item(n).text()
    )
    assert not item.flags() & Qt.ItemFlag.ItemIsUserCheckable
    item.setCheckState(Qt.CheckState.Checked)
    assert len(dialog.ticked()) == 2


def test_what_is_open_here_is_left_to_its_own_window(qtbot: QtBot, filled: Archive, tasks: Tasks) -> None:
    (mine,) = [each.id for each in filled.list() if each.title == "Old plan"]
    dialog = opened(qtbot, filled, tasks, open_id=mine)
    assert len(dialog.ticked()) == 1


def test_an_archive_that_went_is_said_so(qtbot: QtBot, filled: Archive, tasks: Tasks) -> None:
    dialog = opened(qtbot, filled, tasks)
    filled.folder.rename(filled.folder.with_name("elsewhere"))
    dialog.look_through()
    tasks.wait()
    assert "archive" in dialog.state.text()
    assert dialog.find_button.isEnabled()


def test_who_closes_it_meanwhile_hears_nothing(qtbot: QtBot, filled: Archive, tasks: Tasks) -> None:
    dialog = opened(qtbot, filled, tasks)
    dialog.look_through()
    dialog.close()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    tasks.wait()
