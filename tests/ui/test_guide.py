"""Palette, help, tour, contrast and the year, from the window; and what is done with many responses."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from editor.archive import Archive
from editor.model.document import new_document
from editor.model.saved_search import SavedSearch
from editor.model.values import Value
from editor.settings import Settings
from editor.ui.archive.table import ORDERS, order_after
from editor.ui.guide.palette import CommandPalette, ShortcutsPage
from editor.ui.response.like_title import LikeTitle
from tests.ui.conftest import NOW, OpenWindow
from tests.ui.person import Answering, Person, document, place


@pytest.fixture
def filled(archive: Archive) -> Archive:
    """Two more responses, about reports of known days."""
    form = archive.catalogue.newest("pcc-response")
    for title, day in (("Zebra crossings", date(2026, 11, 1)), ("Apples of the orchard", date(2026, 11, 2))):
        answers: dict[str, Value] = {"inspection_title": title, "published_on": day}
        archive.save(new_document(form, archive.office, NOW, answers))
    return archive


def titles(person: Person) -> list[str]:
    return [each.title for each in person.window.archive_place.summaries]


def choose(person: Person, *wanted: str) -> None:
    """Select these with the keyboard alone would take long: the first by itself, the others beside it."""
    table = person.window.archive_place.table
    table.clearSelection()
    for number, title in enumerate(titles(person)):
        if title in wanted:
            mode = table.selectionModel().SelectionFlag
            table.selectionModel().select(table.model().index(number, 0), mode.Select | mode.Rows)
    assert len(person.window.archive_place.chosen) == len(wanted)


def test_a_command_is_found_and_done_by_typing(person: Person) -> None:
    person.press("Ctrl+Shift+P")
    assert isinstance(QApplication.activeModalWidget(), CommandPalette)
    person.write("high con")
    person.press("Return")
    assert person.window.look.palette.high
    assert person.window.actions_by_id["contrast"].isChecked()


def test_the_palette_leads_to_each_section_of_the_open_response(person: Person) -> None:
    person.press("Ctrl+N", "Return", "Ctrl+Shift+P")
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, CommandPalette)
    session = place(person).session
    wanted = {f"Go to {session.document.office.fill(each.title)}" for each in session.definition.sections}
    assert wanted <= {each.words for each in palette.shown}
    palette.reject()


def test_contrast_comes_and_goes_and_leaves_light_and_dark_alone(person: Person) -> None:
    for keys, theme in (
        ("Ctrl+Shift+C", "high-light"),
        ("Ctrl+L", "high-dark"),
        ("Ctrl+Shift+C", "dark"),
        ("Ctrl+L", "light"),
    ):
        person.press(keys)
        assert person.window.settings.theme == theme


def test_f1_shows_the_page_for_the_place_and_the_keys_have_their_own(person: Person) -> None:
    person.press("F1")
    help_window = person.window.desks.guide.help_window
    assert help_window.isVisible() and help_window.shown.id == "archive"
    help_window.close()
    person.window.activateWindow()
    person.window.desks.guide.shortcuts()
    page = QApplication.activeModalWidget()
    assert isinstance(page, ShortcutsPage)
    page.close()


def test_the_tour_stands_in_nobodys_way(person: Person) -> None:
    person.window.desks.guide.begin_tour()
    person.press("Ctrl+N", "Return")
    person.write("Custody in Northmoor")
    assert person.keys == 2
    assert document(person).answer("inspection_title") == "Custody in Northmoor"
    assert person.window.desks.guide.tour is None and person.window.settings.toured


def test_the_tour_is_left_before_all_is_drawn_anew(person: Person) -> None:
    person.window.desks.guide.begin_tour()
    person.window.set_text_size("largest")
    assert person.window.desks.guide.tour is None


@pytest.mark.usefixtures("filled")
def test_a_heading_sorts_by_its_column_and_the_other_way_round(person: Person) -> None:
    shown = person.window.archive_place
    shown.sort(order_after(0, ORDERS[0]))
    assert titles(person) == sorted(titles(person), key=str.casefold)
    shown.sort(order_after(0, ORDERS[2]))
    assert titles(person) == sorted(titles(person), key=str.casefold, reverse=True)
    assert shown.order.currentText() == "Title, Z to A"


@pytest.mark.usefixtures("filled")
def test_what_is_selected_can_be_binned_and_taken_back_together(person: Person) -> None:
    window = person.window
    choose(person, "Zebra crossings", "Apples of the orchard")
    person.press("Ctrl+Backspace")
    window.tasks.wait()
    assert window.message.text == "2 responses moved to the bin."
    assert not {"Zebra crossings", "Apples of the orchard"} & set(titles(person))
    person.click(window.message.buttons[0])
    window.tasks.wait()
    assert {"Zebra crossings", "Apples of the orchard"} <= set(titles(person))


@pytest.mark.usefixtures("filled")
def test_what_is_selected_is_exported_into_a_folder(
    person: Person, dialogs: Answering, tmp_path: Path
) -> None:
    dialogs.path = tmp_path
    choose(person, "Zebra crossings", "Apples of the orchard")
    person.window.actions_by_id["export_many"].trigger()
    person.window.tasks.wait()
    assert {each.name for each in tmp_path.glob("*.docx")} == {
        "Zebra crossings.docx",
        "Apples of the orchard.docx",
    }


@pytest.mark.usefixtures("filled")
def test_only_what_is_selected_is_handed_over(person: Person, dialogs: Answering, tmp_path: Path) -> None:
    dialogs.path = tmp_path
    choose(person, "Zebra crossings")
    (wanted,) = person.window.archive_place.chosen
    person.window.actions_by_id["hand_over"].trigger()
    person.window.tasks.wait()
    (folder,) = tmp_path.glob("Hand-over *")
    assert len(list((folder / "responses").iterdir())) == 1
    assert [each.stem for each in (folder / "audit").iterdir()] == [wanted.id]
    assert "Apples" not in (folder / "index.html").read_text("utf-8")


@pytest.mark.usefixtures("filled")
def test_the_list_is_written_as_it_is_shown(person: Person, dialogs: Answering, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "list.csv"
    person.window.archive_place.sort(ORDERS[2])
    person.window.actions_by_id["list_csv"].trigger()
    person.window.tasks.wait()
    lines = dialogs.path.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Title,Form,Report published on,Last lawful day")
    assert [line.split(",")[0].strip('"') for line in lines[1:]] == titles(person)


@pytest.mark.usefixtures("filled")
def test_the_selected_response_is_shown_beside_the_list(person: Person) -> None:
    shown = person.window.archive_place
    choose(person, "Zebra crossings")
    person.wait(lambda: "Zebra crossings" in shown.preview.toPlainText())
    choose(person, "Zebra crossings", "Apples of the orchard")
    person.wait(lambda: shown.preview.toPlainText() == "2 responses are selected.")
    person.press("F8")
    assert shown.preview.isHidden() and not person.window.settings.panel_open


@pytest.mark.usefixtures("filled")
def test_a_saved_search_is_run_by_a_click(open_window: OpenWindow) -> None:
    person = open_window(Settings(theme="light", searches=(SavedSearch.of("Fruit", "orchard", {}),)))
    person.click(person.window.archive_place.saved.run_buttons["Fruit"])
    assert titles(person) == ["Apples of the orchard"]


def test_the_year_opens_what_falls_due_and_nothing_is_binned_from_it(filled: Archive, person: Person) -> None:
    person.press("Ctrl+Shift+Y")
    shown = person.window.archive_place
    assert shown.in_year and shown.year is not None and shown.year.facts.due
    person.press("Ctrl+Backspace")
    assert len(filled.list()) == 4
    person.press("Return")
    assert document(person).id == shown.year.facts.due[0].id


@pytest.mark.usefixtures("filled")
def test_a_title_that_the_archive_has_is_said_quietly(person: Person) -> None:
    person.press("Ctrl+N", "Return")
    (like,) = place(person).findChildren(LikeTitle)
    person.write("Zebra crossings")
    like.look()
    person.window.tasks.wait()
    assert like.words == "“Zebra crossings” has this title already."
    assert QApplication.activeModalWidget() is None
