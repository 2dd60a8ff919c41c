"""An office's own form, laid into its archive's folder as a file: it works in the window without a line of code."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from editor.archive import Archive
from editor.casework.exporting import export
from editor.model.answers_json import answers_to_json
from editor.model.document import new_document
from editor.model.values import Person as Speaker
from editor.model.values import Record
from editor.output import EXPORT_SUFFIXES
from editor.settings import Settings
from editor.ui.controls.dialogs import Dialogs
from editor.ui.form.editors import DateEditor, PersonEditor, TextEditor
from editor.ui.form.records_editor import RecordsEditor
from editor.ui.form.reference_editor import ReferenceEditor
from editor.ui.form.rich_editor import RichEditor
from editor.ui.window.main_window import MainWindow
from tests.builders import EVERY_KIND_ANSWERS, EVERY_KIND_TOML, NORTHMOOR, NOW, answers_of, every_kind_form
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person, document, place


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """An archive whose office has a form of its own, and one response made with it."""
    folder = tmp_path / "archive"
    (folder / "forms").mkdir(parents=True)
    (folder / "forms" / "tidewatch.toml").write_text(EVERY_KIND_TOML, encoding="utf-8")
    archive = Archive.open_or_create(folder)
    form = every_kind_form()
    archive.save(new_document(form, NORTHMOOR, NOW, answers_of(form, **EVERY_KIND_ANSWERS)))
    return archive


def test_it_is_offered_and_begun_like_any_other(person: Person) -> None:
    person.click(person.window.new_button)
    person.choose("Tidewatch log")
    person.write("Sea Holly")
    assert document(person).answer("brigname") == "Sea Holly"


def test_every_answer_is_shown_and_left_as_it_was(person: Person) -> None:
    before = document_opened(person)
    QTest.qWait(50)
    assert document(person).answers == before
    assert not place(person).session.dirty
    shown = " ".join(label.text() for label in place(person).page.findChildren(QLabel))
    assert "On deck at Northmoor Police" in shown


def document_opened(person: Person) -> object:
    chosen = person.window.archive_place.selected
    assert chosen is not None
    stored = person.window.archive.load(chosen.id).answers
    person.press("Return")
    return stored


def test_every_kind_of_field_is_answered_by_keys(person: Person) -> None:
    person.press("Ctrl+N", "Down", "Down", "Return")
    page = place(person).page

    def type_into(field: str, *words: str) -> None:
        page.editor(field).focus()
        for number, each in enumerate(words):
            if number:
                person.press("Tab")
            person.write(each)

    type_into("brigname", "Sea Holly")
    type_into("slipwayday", "5 Jan 2026")
    type_into("helmsman", "Ines Marlow", "Bosun")
    type_into("voyagetale", "- We sailed\nhome")
    for field in ("riggings", "seaworthy"):
        page.editor(field).focus()
        person.press("Space")
    answers = document(person).answers
    assert answers["slipwayday"] == date(2026, 1, 5)
    assert answers["helmsman"] == Speaker("Ines Marlow", "Bosun")
    assert answers["riggings"] == ("sloop_rig",)
    tale = answers_to_json({"tale": answers["voyagetale"]})["tale"]
    assert [block["t"] for block in tale["blocks"]] == ["li", "li"]


def test_references_follow_the_records_they_point_at(person: Person) -> None:
    person.press("Ctrl+N", "Down", "Down", "Return")
    page = place(person).page
    crates, heaviest = page.editor("crates"), page.editor("heaviest")
    assert isinstance(crates, RecordsEditor)
    assert isinstance(heaviest, ReferenceEditor)
    for mark in ("Tea", "Anvils"):
        crates.add.setFocus()
        person.press("Return")
        person.write(mark)
    assert [box.text() for box in heaviest.boxes.values()] == ["Tea", "Anvils"]
    person.scroll_to(heaviest.widget)
    person.click(heaviest.boxes["r2"])
    assert document(person).answer("heaviest") == "r2"
    remove = next(each for each in crates.buttons if each.accessibleName() == "Remove Crate 2")
    remove.setFocus()
    person.press("Return")
    assert document(person).answer("heaviest") is None
    assert [box.text() for box in heaviest.boxes.values()] == ["Tea"]
    person.press("Ctrl+Z")
    assert document(person).answer("heaviest") == "r2"


def test_sub_fields_of_records_have_the_same_editors(person: Person) -> None:
    document_opened(person)
    crates = place(person).page.editor("crates")
    assert isinstance(crates, RecordsEditor)
    kinds = [
        type(crates.editor(0, each))
        for each in ("cratemark", "stowedday", "stevedore", "manifest", "restingon")
    ]
    assert kinds == [TextEditor, DateEditor, PersonEditor, RichEditor, ReferenceEditor]
    records = document(person).answers["crates"]
    assert isinstance(records, tuple)
    assert all(isinstance(each, Record) for each in records)


def test_it_leaves_in_every_format(archive: Archive, tmp_path: Path) -> None:
    (summary,) = archive.list()
    stored = archive.load(summary.id)
    for suffix in EXPORT_SUFFIXES:
        export(archive, stored, tmp_path / f"log{suffix}", NOW)
    assert "Sea Holly" in (tmp_path / "log.txt").read_text("utf-8")
    assert "Steered by Bosun Ines Marlow" in (tmp_path / "log.html").read_text("utf-8")


def test_a_broken_form_is_said_and_the_others_work(archive: Archive, open_window: OpenWindow) -> None:
    (archive.folder / "forms" / "broken.toml").write_text('id = "broken"\nversion = 0\n', encoding="utf-8")
    again = Archive.open(archive.folder)
    window = MainWindow(again, Settings(theme="light"), lambda: NOW, Dialogs(), lambda _settings: None)
    window.care.wait()
    assert "broken.toml" in window.message.text
    assert "version" in window.message.text
    assert len(again.catalogue.current) == 3
    window.close()
    open_window()
