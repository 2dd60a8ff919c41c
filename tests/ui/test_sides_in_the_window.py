"""A response in two languages, as a person writes it in the window."""

from dataclasses import replace

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from editor.archive import Archive
from editor.model.edits import Place
from editor.ui.sides.page import SidePage, SideSwitch
from tests.ui.person import Person, document, new_response, place

TITLE = Place("inspection_title")


def switch(person: Person) -> SideSwitch:
    (found,) = place(person).findChildren(SideSwitch)
    return found


def translating(person: Person) -> SidePage:
    (found,) = (each for each in place(person).findChildren(SidePage) if each.isVisible())
    return found


def begin_in_two_languages(archive: Archive, person: Person) -> None:
    archive.set_rules(replace(archive.rules, languages=("en", "cy")))
    new_response(person)
    person.write("Custody")


def test_an_office_of_one_language_sees_no_switch(person: Person) -> None:
    new_response(person)
    assert place(person).findChildren(SideSwitch) == []


def test_a_title_is_translated_and_stale_once_the_english_changes(archive: Archive, person: Person) -> None:
    begin_in_two_languages(archive, person)
    person.click(switch(person).buttons["cy"])
    assert not place(person).page.isVisible()
    page = translating(person)
    page.go_to(TITLE)
    QTest.keyClicks(page.rows[TITLE].editor.widget, "Y ddalfa")
    person.window.desk.save()
    assert document(person).other_side["inspection_title"].value == "Y ddalfa"
    person.click(switch(person).buttons["en"])
    assert place(person).page.isVisible()
    place(person).page.editor("inspection_title").focus()
    person.write(" visits")
    QTest.qWait(300)
    assert "1 changed since" in switch(person).findChildren(type(switch(person)._left))[0].text()


def test_leaving_while_translating_keeps_what_was_typed(archive: Archive, person: Person) -> None:
    begin_in_two_languages(archive, person)
    person.click(switch(person).buttons["cy"])
    page = translating(person)
    page.go_to(TITLE)
    QTest.keyClicks(page.rows[TITLE].editor.widget, "Y ddalfa")
    person.window.show_archive()
    QApplication.processEvents()
    (saved,) = (each for each in archive.list() if each.title == "Custody")
    assert archive.load(saved.id).other_side["inspection_title"].value == "Y ddalfa"


def test_what_is_locked_meanwhile_is_locked_on_the_other_side_as_well(
    archive: Archive, person: Person
) -> None:
    begin_in_two_languages(archive, person)
    person.click(switch(person).buttons["cy"])
    box = translating(person).rows[TITLE].editor.widget
    assert isinstance(box, QPlainTextEdit) and not box.isReadOnly()
    place(person).read_only(True)
    assert box.isReadOnly()
    place(person).read_only(False)
    assert not box.isReadOnly()


def test_somebody_who_only_reads_reads_the_other_side_too(archive: Archive, person: Person) -> None:
    begin_in_two_languages(archive, person)
    place(person).read_only(True)
    person.click(switch(person).buttons["cy"])
    box = translating(person).rows[TITLE].editor.widget
    assert isinstance(box, QPlainTextEdit) and box.isReadOnly()


def test_the_outline_says_where_the_person_was_while_the_other_side_is_shown(
    archive: Archive, person: Person
) -> None:
    begin_in_two_languages(archive, person)
    QTest.qWait(300)
    place(person).go_to_section("office")
    before = [section for section, each in place(person).outline.buttons.items() if each.isChecked()]
    person.click(switch(person).buttons["cy"])
    QTest.qWait(300)
    place(person).scroll_area.verticalScrollBar().setValue(10_000)
    after = [section for section, each in place(person).outline.buttons.items() if each.isChecked()]
    assert before == after == ["office"]
