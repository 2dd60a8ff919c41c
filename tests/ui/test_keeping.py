"""Nothing is lost: versions, conflicts, other people, damage, a killed program, backups, as a person meets them."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTextEdit

from editor.archive import Archive, Presence
from editor.archive.backup import Backups
from editor.archive.disposal import retention
from editor.settings import Settings, read_settings, write_settings
from editor.ui.response.conflict_dialog import ConflictDialog
from editor.ui.response.versions_dialog import VersionsDialog
from editor.ui.window.single_instance import Doorbell, raise_the_first
from tests.ui.conftest import NOW, OpenWindow
from tests.ui.person import Answering, Person, document, new_response, open_sample, place, text


def shown() -> QDialog:
    """The dialog that is open."""
    found = QApplication.activeModalWidget() or next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    )
    assert isinstance(found, QDialog)
    return found


def words_in(opened: QDialog) -> str:
    """What the dialog's differences say."""
    return " ".join(each.toPlainText() for each in opened.findChildren(QTextEdit))


def write_custody(person: Person) -> str:
    """A new response, kept as a version, and its id."""
    new_response(person)
    person.write("Custody")
    person.press("Ctrl+S")
    return document(person).id


# --- versions ------------------------------------------------------------------------------------------


def test_ctrl_s_keeps_a_version(person: Person, archive: Archive) -> None:
    made = write_custody(person)
    assert [each.reason for each in archive.versions(made)] == ["named"]
    assert "Kept as a version" in person.window.message.text


def test_two_versions_are_compared_with_marks_beside_the_colours(person: Person) -> None:
    write_custody(person)
    person.write(" in Northmoor")
    person.press("Ctrl+Shift+H")
    opened = shown()
    assert isinstance(opened, VersionsDialog)
    assert "[+ in Northmoor+]" in words_in(opened)
    opened.reject()


def test_one_answer_comes_back_and_the_present_one_is_kept(person: Person, archive: Archive) -> None:
    made = write_custody(person)
    person.press("Shift+Home")
    person.write("Cells")
    person.press("Tab")
    person.write("PEEL")
    person.press("Ctrl+Shift+H")
    opened = shown()
    assert isinstance(opened, VersionsDialog)
    back = next(each for each in opened.differences.buttons if "Title of inspection" in each.accessibleName())
    back.click()
    QApplication.processEvents()
    assert document(person).answer("inspection_title") == "Custody"
    assert document(person).answer("series") == "PEEL"
    assert text(person, "inspection_title").widget.text() == "Custody"
    reasons = [each.reason for each in archive.versions(made)]
    assert "before restore" in reasons
    before = next(each for each in archive.versions(made) if each.reason == "before restore")
    assert archive.version(made, before.token).answer("inspection_title") == "Cells"


def test_all_of_a_version_comes_back_and_can_be_undone(person: Person) -> None:
    write_custody(person)
    person.write(" and more")
    person.press("Ctrl+Shift+H")
    opened = shown()
    assert isinstance(opened, VersionsDialog)
    opened.restore_all.click()
    assert document(person).answer("inspection_title") == "Custody"
    undo = next(each for each in person.window.message.buttons if each.text() == "Undo")
    undo.click()
    assert document(person).answer("inspection_title") == "Custody and more"


# --- two people ----------------------------------------------------------------------------------------


def somebody_saves(archive: Archive, made: str, title: str) -> None:
    """Another program on the same folder saves the response."""
    other = Archive.open(archive.folder)
    there = other.load(made)
    other.save(there.with_answers({"inspection_title": title}))


def test_a_conflict_shows_both_texts_and_keeps_both(person: Person, archive: Archive) -> None:
    made = write_custody(person)
    somebody_saves(archive, made, "Custody, theirs")
    person.write(", mine")
    person.window.desk.save()
    opened = shown()
    assert isinstance(opened, ConflictDialog)
    assert "mine" in words_in(opened) and "theirs" in words_in(opened)
    titles = {archive.version(made, each.token).answer("inspection_title") for each in archive.versions(made)}
    assert {"Custody, mine", "Custody, theirs"} <= titles
    opened.mine.click()
    assert archive.load(made).answer("inspection_title") == "Custody, mine"
    assert document(person).answer("inspection_title") == "Custody, mine"


def test_a_conflict_can_go_on_with_the_other_text(person: Person, archive: Archive) -> None:
    made = write_custody(person)
    somebody_saves(archive, made, "Custody, theirs")
    person.write(", mine")
    person.window.desk.save()
    opened = shown()
    assert isinstance(opened, ConflictDialog)
    opened.other.click()
    assert document(person).answer("inspection_title") == "Custody, theirs"
    person.write("!")
    person.window.desk.save()
    assert str(archive.load(made).answer("inspection_title")).count("!") == 1


def megan() -> Presence:
    return replace(Presence.here(NOW.astimezone(UTC), "Megan"), machine="OFFICE-7", process=1)


def test_whoever_comes_second_reads_and_is_told_by_whom_it_is_written(
    person: Person, archive: Archive
) -> None:
    chosen = sample_id(person)
    archive.enter(chosen, megan())
    open_sample(person)
    assert "Megan has had this response open" in person.window.message.text
    assert text(person, "inspection_title").widget.isReadOnly()
    assert not place(person).session.dirty


def test_taking_over_is_a_choice_and_then_one_writes(person: Person, archive: Archive) -> None:
    chosen = sample_id(person)
    archive.enter(chosen, megan())
    open_sample(person)
    offer = next(each for each in person.window.message.buttons if each.text() == "Take over")
    offer.click()
    assert not text(person, "inspection_title").widget.isReadOnly()
    other = archive.beat(chosen, megan())
    assert other is not None
    assert other.machine != "OFFICE-7"


def test_what_a_killed_program_left_behind_is_no_other_person(person: Person, archive: Archive) -> None:
    chosen = sample_id(person)
    archive.enter(chosen, replace(Presence.here(NOW.astimezone(UTC)), process=1))
    open_sample(person)
    assert not text(person, "inspection_title").widget.isReadOnly()


def sample_id(person: Person) -> str:
    return next(each.id for each in person.window.archive_place.summaries if each.form == "pcc-response")


def test_a_second_launch_brings_the_first_window_forward(person: Person, archive: Archive) -> None:
    rung: list[bool] = []
    doorbell = Doorbell(archive.folder, lambda: rung.append(True))
    assert raise_the_first(archive.folder)
    person.wait(lambda: rung == [True])
    doorbell.close()
    assert not raise_the_first(archive.folder)


# --- a catalogue that was lost -------------------------------------------------------------------------


def test_a_lost_catalogue_is_read_beside_the_window_which_says_how_much_is_missing(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.archive.index._MANY", 1)
    monkeypatch.setattr("editor.ui.window.care.Care.begin", lambda _: None)
    person = open_window()
    place = person.window.archive_place
    assert place.summaries == []
    assert "still reading 2" in place._count.text()
    assert "still being read" in place._empty.text()
    monkeypatch.undo()
    person.window.care.begin()
    person.window.care.wait()
    assert len(place.summaries) == 2
    assert place._count.text() == "2 responses"


# --- damage, kills, backups ----------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"\0" * 400, b'{"format": '], ids=["empty", "zeros", "cut off"])
def test_a_damaged_response_is_set_aside_and_its_last_good_version_offered(
    open_window: OpenWindow, archive: Archive, content: bytes
) -> None:
    made = archive.list()[0].id
    archive.keep(made, "named")
    title = archive.list()[0].title
    (archive.folder / "responses" / f"{made}.json").write_bytes(content)
    person = open_window()
    person.window.care.wait()
    assert "was damaged" in person.window.message.text
    assert len(person.window.archive_place.summaries) == 1
    offer = next(each for each in person.window.message.buttons if "last good version" in each.text())
    offer.click()
    assert title in [each.title for each in person.window.archive_place.summaries]


def test_a_file_that_is_spoilt_while_it_is_open_keeps_nobody_from_saving(
    person: Person, archive: Archive
) -> None:
    made = write_custody(person)
    (archive.folder / "responses" / f"{made}.json").write_bytes(b"")
    person.write(" in Northmoor")
    person.window.desk.save()
    assert archive.load(made).answer("inspection_title") == "Custody in Northmoor"
    assert len(list((archive.folder / "quarantine").iterdir())) == 1


def test_what_could_not_be_saved_before_a_take_over_is_not_dropped(
    person: Person, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disk_full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    made = write_custody(person)
    opened = person.window.desk.open
    assert opened is not None
    person.write(", mine")
    archive.take_over(made, megan())
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", disk_full)
        opened._on_beat()
        person.window.show_archive()
        assert document(person).answer("inspection_title") == "Custody, mine"
    person.window.show_archive()
    assert archive.load(made).answer("inspection_title") == "Custody, mine"


def test_after_a_kill_the_next_start_opens_where_the_person_was(
    person: Person, open_window: OpenWindow
) -> None:
    made = write_custody(person)
    assert person.window.settings.open_response == made
    again = open_window()
    again.window.desk.begin_where_left(made)
    assert document(again).answer("inspection_title") == "Custody"


def test_a_program_that_was_closed_opens_at_the_archive(person: Person) -> None:
    write_custody(person)
    person.window.close()
    assert person.window.settings.open_response == ""


def test_what_is_open_is_remembered_on_the_disk(tmp_path: Path) -> None:
    kept = tmp_path / "settings.json"
    write_settings(Settings(open_response="abc"), kept)
    assert read_settings(kept).open_response == "abc"


def test_todays_backup_is_made_while_the_person_works(person: Person, archive: Archive) -> None:
    person.wait(lambda: len(Backups(archive).list()) == 1, 8000)


def test_what_was_saved_since_is_backed_up_at_the_end(person: Person, archive: Archive) -> None:
    person.wait(lambda: len(Backups(archive).list()) == 1, 8000)
    write_custody(person)
    QTest.qWait(1100)  # a backup is named by the second
    assert person.window.care.end() == ""
    assert len(Backups(archive).list()) >= 1
    newest = Backups(archive).list()[0]
    assert document(person).id.encode() in newest.path.read_bytes()


def test_a_failed_backup_is_said_and_stops_nothing(open_window: OpenWindow, archive: Archive) -> None:
    (archive.folder / "backups").write_text("a file where the folder should be", encoding="utf-8")
    person = open_window()
    person.wait(lambda: "backups" in person.window.message.text, 8000)
    made = write_custody(person)
    assert archive.load(made).answer("inspection_title") == "Custody"


# --- keeping and disposing -----------------------------------------------------------------------------


def test_a_legal_hold_keeps_a_response_from_the_bin(
    person: Person, dialogs: Answering, archive: Archive
) -> None:
    dialogs.line = "Judicial review"
    chosen = person.window.archive_place.selected
    assert chosen is not None
    person.window.actions_by_id["hold"].trigger()
    person.window.actions_by_id["delete"].trigger()
    assert chosen.id in [each.id for each in archive.list()]
    assert "is held by" in person.window.message.text
    person.window.actions_by_id["hold"].trigger()
    person.window.actions_by_id["delete"].trigger()
    assert chosen.id in [each.id for each in archive.binned()]


def test_the_office_sets_how_long_the_bin_keeps(person: Person, dialogs: Answering, archive: Archive) -> None:
    dialogs.line = "365"
    person.window.actions_by_id["retention"].trigger()
    assert retention(archive) == 365
    dialogs.line = "a year"
    person.window.actions_by_id["retention"].trigger()
    assert "not a number" in person.window.message.text
    assert retention(archive) == 365


def test_after_a_kill_the_keyboard_is_where_the_person_wrote(person: Person, open_window: OpenWindow) -> None:
    new_response(person)
    person.write("Custody")
    person.press("Tab")
    person.write("PEEL")
    person.window.desk.save()
    settings = person.window.settings
    again = open_window()
    again.window.desk.begin_where_left(settings.open_response, settings.open_field)
    focused = text(again, "series").widget
    assert again.window.focusWidget() is focused


# --- finding -------------------------------------------------------------------------------------------


def test_facets_count_and_narrow(person: Person) -> None:
    shown_place = person.window.archive_place
    box = shown_place.facets.boxes["form", "force-statement"]
    assert box.text() == "Force statement"
    person.click(box)
    assert [each.form for each in shown_place.summaries] == ["force-statement"]
    person.click(shown_place.facets.boxes["form", "force-statement"])
    assert len(shown_place.summaries) == 2


def test_a_phrase_is_searched_as_a_phrase(person: Person) -> None:
    person.press("Ctrl+F")
    person.write('"calls for help"')
    person.wait(lambda: [each.form for each in person.window.archive_place.summaries] == ["pcc-response"])


@pytest.fixture(autouse=True)
def no_dialog_stays() -> Iterator[None]:
    yield
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog):
            each.close()
    QApplication.processEvents()
