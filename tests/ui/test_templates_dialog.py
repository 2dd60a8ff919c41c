"""Templates…: what was found in a template is read, set, started from, removed."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.archive import Archive
from editor.casework.templates import check_template
from editor.settings import Settings
from editor.ui.office.templates_dialog import TemplatesDialog
from tests.builders import shipped_form
from tests.output.office_templates import branded, control, line, with_blocks
from tests.output.office_templates import letter_paper_only as plain
from tests.ui.conftest import OpenWindow
from tests.ui.person import Answering, Person

PCC = shipped_form("pcc-response")


@pytest.fixture
def dialog(qtbot: QtBot, open_window: OpenWindow, archive: Archive, dialogs: Answering) -> TemplatesDialog:
    person = open_window(Settings(theme="light"))
    result = TemplatesDialog(person.window, person.window.look, lambda: archive, dialogs)
    qtbot.addWidget(result)
    result.form.setCurrentIndex(result.form.findData("pcc-response"))
    result.open()
    return result


def read(dialog: QWidget) -> str:
    """Every word that is shown, once the window has laid out what was put in."""
    QApplication.processEvents()
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisibleTo(dialog))


def test_without_a_template_that_is_said(dialog: TemplatesDialog) -> None:
    assert "has no template of the office’s own" in read(dialog)
    assert not dialog.remove.isVisibleTo(dialog)


def test_a_template_is_set_and_what_was_found_is_read(
    dialog: TemplatesDialog, archive: Archive, dialogs: Answering, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "ours.docx"
    dialogs.path.write_bytes(branded(PCC))
    dialog.choose.click()
    assert archive.template("pcc-response") == dialogs.path.read_bytes()
    assert "Fine: Every field of the form has a control." in read(dialog)
    dialog.remove.click()
    assert archive.template("pcc-response") is None
    assert "has no template" in read(dialog)


def test_a_refused_template_leaves_the_one_that_was_there(
    dialog: TemplatesDialog, archive: Archive, dialogs: Answering, tmp_path: Path
) -> None:
    good = plain(PCC)
    archive.set_template("pcc-response", good)
    dialogs.path = tmp_path / "bad.docx"
    dialogs.path.write_bytes(with_blocks(control("hpr1.<b>x</b>".replace("<", "&lt;"), line())))
    dialog.choose.click()
    assert "“bad.docx” cannot be used; nothing was changed." in read(dialog)
    assert "Refused: The tag “hpr1.<b>x</b>” names no field" in read(dialog)
    assert archive.template("pcc-response") == good


def test_a_file_that_is_not_there_is_said(
    dialog: TemplatesDialog, dialogs: Answering, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "gone.docx"
    dialog.choose.click()
    assert "it is not there" in read(dialog)


def test_a_starter_is_saved(dialog: TemplatesDialog, dialogs: Answering, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "start.docx"
    dialog.starter.click()
    assert not check_template(dialogs.path.read_bytes(), PCC).refused
    assert "Saved as" in read(dialog)


def test_no_starter_goes_into_the_archive(
    dialog: TemplatesDialog, archive: Archive, dialogs: Answering
) -> None:
    dialogs.path = archive.folder / "templates" / "start.docx"
    dialog.starter.click()
    assert "keeps its own files there" in read(dialog)


def test_each_form_has_its_own(dialog: TemplatesDialog, archive: Archive) -> None:
    archive.set_template("force-statement", plain(PCC))
    dialog.form.setCurrentIndex(dialog.form.findData("force-statement"))
    assert "The office’s own template is used." in read(dialog)


def test_what_can_be_reached_has_a_name(dialog: TemplatesDialog) -> None:
    for each in (dialog.form, dialog.choose, dialog.starter, dialog.remove):
        assert each.accessibleName()


def test_the_menu_leads_to_it(person: Person) -> None:
    person.window.actions_by_id["templates"].trigger()
    assert any(isinstance(each, TemplatesDialog) for each in QApplication.topLevelWidgets())
