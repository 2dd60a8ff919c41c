"""The window changes its language at once, and what is being written stays as it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from editor.archive import Archive
from editor.languages import current, speak, translator, use
from editor.model.edits import Place, SetAnswer
from editor.settings import Settings, TextSize
from editor.ui.window.main_window import MainWindow
from resources import read_bytes
from tests.ui.conftest import NOW, OpenWindow
from tests.ui.geometry import clipped, outside, overlapping
from tests.ui.person import Answering, Person, new_response, place

CHECKS = (clipped, outside, overlapping)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """What a test has the window speak ends with it."""
    with use("en"):
        yield


def languages(window: MainWindow) -> QMenu:
    """The menu of languages in the menu of the place that is shown."""
    menus = window.menu_button.menu().findChildren(QMenu)
    return next(each for each in menus if [line.text() for line in each.actions()] == ["English", "Cymraeg"])


def change(person: Person, language: str) -> None:
    next(each for each in languages(person.window).actions() if each.text() == language).trigger()


def test_the_menu_names_each_language_in_itself_and_marks_the_one_that_is_spoken(person: Person) -> None:
    checked = {each.text(): each.isChecked() for each in languages(person.window).actions()}
    assert checked == {"English": True, "Cymraeg": False}


def test_everything_is_said_in_welsh_at_once_and_in_english_again(person: Person) -> None:
    change(person, "Cymraeg")
    window = person.window
    assert (current().language, window.settings.language) == ("cy", "cy")
    assert (window.new_button.text(), window.menu_button.text()) == ("Ymateb newydd", "Dewislen")
    assert window.actions_by_id["undo"].text() == "Dadwneud"
    change(person, "English")
    assert (window.new_button.text(), window.actions_by_id["undo"].text()) == ("New response", "Undo")


def test_qt_speaks_along(person: Person) -> None:
    def menu() -> list[str]:
        actions = person.window.archive_place.search.createStandardContextMenu().actions()
        return [each.text().split("\t")[0] for each in actions if each.text()]

    in_english = menu()
    change(person, "Cymraeg")
    assert menu() == ["Dadwneud", "Ail-wneud", "Torri", "Copïo", "Gludo", "Dileu", "Dewis popeth"]
    change(person, "English")
    assert menu() == in_english


def test_what_is_being_written_stays_open_with_its_undo_and_the_keyboard(person: Person) -> None:
    new_response(person)
    person.write("Custody")
    opened = person.window.desk.open
    change(person, "Cymraeg")
    assert person.window.desk.open is opened
    assert place(person).session.document.answer("inspection_title") == "Custody"
    person.write(" in Northmoor")
    assert place(person).session.document.answer("inspection_title") == "Custody in Northmoor"
    person.window.desk.undo()
    person.window.desk.undo()
    assert place(person).session.document.answer("inspection_title") is None


def test_the_forms_labels_speak_it_and_the_documents_words_do_not(person: Person, archive: Archive) -> None:
    change(person, "Cymraeg")
    person.window.new_response("pcc-response")
    place(person).session.edit(SetAnswer(Place("inspection_title"), "Custody"))
    person.window.desk.save()
    assert "Teitl yr arolygiad" in place(person).page.editor("inspection_title").widget.accessibleName()
    (saved,) = (each for each in archive.list() if each.title == "Custody")
    assert archive.load(saved.id).language == "en"
    place(person).show_tab("preview")
    QApplication.processEvents()
    place(person).panel.refresh()
    (preview,) = (
        each
        for each in place(person).panel.findChildren(QPlainTextEdit)
        if each.accessibleName() == "Rhagolwg o destun y ddogfen"
    )
    assert "Title of inspection" in preview.toPlainText()


def test_it_is_kept_with_the_persons_likes(archive: Archive, dialogs: Answering) -> None:
    kept: list[Settings] = []
    window = MainWindow(archive, Settings(theme="light"), lambda: NOW, dialogs, kept.append)
    window.set_language("cy")
    assert kept[-1].language == "cy"
    window.close()


def test_an_english_window_reads_no_translations(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    translator.cache_clear()

    def noted(name: str) -> bytes:
        read.append(name)
        return read_bytes(name)

    monkeypatch.setattr("resources.read_bytes", noted)
    new_response(open_window())
    assert not [each for each in read if each.startswith("translations")]


@pytest.mark.parametrize(
    ("text_size", "size"),
    [("default", (1366, 768)), ("large", (1366, 768)), ("largest", (1366, 768)), ("default", (1024, 700))],
)
def test_nothing_is_cut_off_in_welsh(
    open_window: OpenWindow, text_size: TextSize, size: tuple[int, int]
) -> None:
    speak("cy")
    person = open_window(Settings(theme="light", text_size=text_size, language="cy"), size=size)
    assert [told for check in CHECKS for told in check(person.window)] == []
    person.window.show_year()
    assert [told for check in CHECKS for told in check(person.window)] == []
    person.window.desks.shelf.open(person.window.archive.list()[0].id)
    person.window.desks.statute.check()
    assert [told for check in CHECKS for told in check(person.window)] == []
    for show in (person.window.edit_office, person.window.desks.office.edit_rules):
        show()
        QApplication.processEvents()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert [told for check in CHECKS for told in check(dialog)] == []
        dialog.close()
