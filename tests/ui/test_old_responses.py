"""Old responses are read in one after the other, looked at beside their text, corrected and saved."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from editor.archive import Archive
from editor.casework.imports import DUPLICATE, RETURNED, Imported, Proposed
from editor.casework.reading_in import Given
from editor.errors import RefusalError
from editor.importing.old.correcting import reassign_all
from editor.importing.old.passages import cut_out
from editor.importing.old.proposal import Flag
from editor.importing.old.proposing import propose_here
from editor.model.office import OfficeProfile
from editor.output import to_text
from editor.ui.controls.tasks import Tasks
from editor.ui.returned.old_responses.dialog import Around, ImportDialog
from editor.ui.returned.old_responses.incoming import Incoming, Read, files_in, give
from editor.ui.returned.old_responses.review import Known
from tests.builders import prose
from tests.importing.old.documents import CATALOGUE
from tests.importing.returned.sent import PCC, full_response
from tests.ui.person import Answering, Person, place

FORM = CATALOGUE.newest("pcc-response")
OFFICE = OfficeProfile(body="Northmoor PCC", force="Northmoor Police")
SURE = """Inspection details

Title of inspection: Custody

Date inspection published: 21 September 2017

Executive summary

Custody is well run.

Force response to recommendations

We agree.

PCC response to inspection

I am pleased.

Share this
"""


@dataclass
class Shelf:
    """A door to no archive: what was saved is kept here, and the file "again" was imported before."""

    saved: list[Proposed] = field(default_factory=list)

    def read(self, path: Path) -> Read:
        data = path.read_bytes()
        if not data:
            raise RefusalError("The file is empty.")
        proposal = propose_here(data, path.name, CATALOGUE, "pcc-response")
        proposed = Proposed(Given(path.name, path.suffix, data, data), proposal, proposal.flags)
        return Read(proposed, "first" if path.stem == "again" else None)

    def save(self, proposed: Proposed) -> Imported:
        duplicate = any(each.given.data == proposed.given.data for each in self.saved)
        self.saved.append(proposed)
        return Imported(proposed, "new", (Flag(DUPLICATE, "It was imported before."),) if duplicate else ())


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


Open = Callable[..., ImportDialog]


@pytest.fixture
def opened_ids() -> list[str]:
    return []


@pytest.fixture
def begin(
    person: Person, dialogs: Answering, shelf: Shelf, tmp_path: Path, opened_ids: list[str]
) -> Iterator[Open]:
    """Begin an import of files of these names and texts, and wait until they are read."""
    tasks, begun = Tasks(), []

    def open_it(**texts: str) -> ImportDialog:
        known = Known(CATALOGUE, OFFICE, lambda: datetime(2026, 11, 23, tzinfo=UTC))
        around = Around(shelf, tasks, dialogs, opened_ids.append, lambda: None)
        dialog = ImportDialog(person.window, person.window.look, known, around)
        begun.append(dialog)
        dialog.open()
        dialog.resize(1300, 700)
        for name, text in texts.items():
            (tmp_path / f"{name}.txt").write_text(text)
        dialog.add([tmp_path / f"{name}.txt" for name in texts])
        tasks.wait()
        person.wait(dialog.isActiveWindow)
        return dialog

    yield open_it
    tasks.end()
    for dialog in begun:
        if isValid(dialog):
            dialog.deleteLater()


def states(dialog: ImportDialog) -> list[str]:
    model = dialog.table.model()
    return [str(model.index(row, 4).data()) for row in range(model.rowCount())]


def select(dialog: ImportDialog, words: str) -> None:
    """Select these words in the text that is looked at."""
    found = dialog.review.text.document().find(words)
    assert not found.isNull()
    dialog.review.text.setTextCursor(found)


def give_to(person: Person, dialog: ImportDialog, field_id: str | None) -> None:
    review = dialog.review
    review.field.setCurrentIndex(review.field.findData(field_id))
    person.click(review.give)


# --- the table --------------------------------------------------------------------------------------------


def test_each_document_has_a_row_that_says_what_became_of_it(begin: Open) -> None:
    dialog = begin(custody=SURE, empty="", again=SURE)
    assert states(dialog) == ["To be saved", "The file is empty.", "Already in the archive"]
    assert "3 of 3 documents read" in dialog.told.text()
    assert "1 in the archive already" in dialog.told.text() and "1 not readable" in dialog.told.text()


def test_a_row_says_itself_to_a_screen_reader(begin: Open) -> None:
    dialog = begin(custody=SURE)
    spoken = dialog.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "File: custody.txt" in spoken and "Form: PCC response" in spoken and "How sure: " in spoken


def test_a_duplicate_is_opened_where_it_is(begin: Open, person: Person, opened_ids: list[str]) -> None:
    dialog = begin(again=SURE)
    assert dialog.look_at.text() == "Open it"
    person.click(dialog.look_at)
    assert opened_ids == ["first"]


def test_reading_can_be_cancelled(begin: Open, tmp_path: Path) -> None:
    dialog = begin(custody=SURE)
    for number in range(5):
        (tmp_path / f"more{number}.txt").write_text(SURE)
    dialog.add([tmp_path])
    dialog.cancel_reading()
    dialog._around.tasks.wait()
    assert states(dialog)[1:] == ["To be saved", *["Waiting"] * 4]


def test_a_folder_gives_its_documents_and_nothing_else(tmp_path: Path) -> None:
    for name in ("b.docx", "a.txt", "~$b.docx", "notes.xlsx", "sub/c.html", ".hidden.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [each.name for each in files_in([tmp_path])] == ["a.txt", "b.docx", "c.html"]


def test_only_what_is_sure_is_saved_unseen(begin: Open, shelf: Shelf) -> None:
    dialog = begin(custody=SURE, whole=to_text(full_response(), PCC), letter="Dear Sir\n\nWe thank you.\n")
    assert dialog.sure.text() == "Save all that are sure (1)"
    dialog.save_sure()
    dialog._around.tasks.wait()
    assert states(dialog) == ["To be saved", "Saved", "To be saved"]
    assert [each.given.name for each in shelf.saved] == ["whole.txt"]


@pytest.mark.parametrize("word", ["form_guessed", "no_headings", "no_title", "no_date", RETURNED])
def test_what_is_doubtful_is_never_saved_unseen(word: str) -> None:
    text = to_text(full_response(), PCC).encode()
    proposal = propose_here(text, "whole.txt", CATALOGUE)
    proposed = Proposed(Given("whole.txt", ".txt", text, text), proposal, proposal.flags)
    incoming = Incoming(Path("whole.txt")).read_as(Read(proposed))
    assert incoming.sure
    doubtful = replace(proposed, flags=(*proposed.flags, Flag(word, "Look.")))
    assert not replace(incoming, proposed=doubtful).sure


def test_unsaved_documents_are_not_left_without_a_word(begin: Open, person: Person) -> None:
    dialog = begin(custody=SURE)
    person.click(dialog.close_button)
    assert dialog.isVisible() and "1 document is not saved" in dialog.problem.text()
    person.click(dialog.close_button)
    assert not isValid(dialog)


# --- one document -------------------------------------------------------------------------------------------


def test_each_part_is_named_in_the_margin(begin: Open) -> None:
    dialog = begin(custody=SURE)
    dialog.open_row(0)
    lines = [each.text for each in dialog.table.rows[0].proposal.text.lines]  # type: ignore[union-attr]
    names = {line: name for line, (name, _) in zip(lines, dialog.review.text.margin_names, strict=True)}
    assert names["Custody is well run."] == "Executive summary"
    assert names["Executive summary"] == "Heading or label"
    assert names["Share this"] == "Not placed"


def test_selected_words_go_to_the_field_that_is_chosen_and_one_undo_takes_that_back(
    begin: Open, person: Person
) -> None:
    dialog = begin(custody=SURE)
    dialog.open_row(0)
    before = dialog.table.rows[0].proposal
    select(dialog, "well run")
    give_to(person, dialog, "force_response")
    after = dialog.table.rows[0].proposal
    assert before is not None and after is not None
    assert after.answers["force_response"] == prose("well run\nWe agree.")
    assert after.characters == before.characters
    person.click(dialog.review.undo)
    assert dialog.table.rows[0].proposal == before and not dialog.review.undo.isEnabled()


def test_a_part_is_chosen_by_keyboard_alone(begin: Open, person: Person) -> None:
    dialog = begin(custody=SURE)
    dialog.table.setFocus()
    person.press("Return")
    person.press("Ctrl+End")
    assert dialog.review.here.text() == "This could not be placed: it is kept with the record."
    while QApplication.focusWidget() is not dialog.review.field:
        person.press("Tab")
    for _ in range(dialog.review.field.findData("series")):
        person.press("Down")
    person.press("Tab", "Space")
    proposal = dialog.table.rows[0].proposal
    assert proposal is not None and proposal.answers["series"] == "Share this" and not proposal.unplaced


def test_what_a_field_cannot_hold_is_said_and_nothing_is_changed(begin: Open, person: Person) -> None:
    dialog = begin(custody=SURE)
    dialog.open_row(0)
    before = dialog.table.rows[0].proposal
    select(dialog, "I am pleased.")
    give_to(person, dialog, "published_on")
    assert "is not a date" in dialog.review.problem.text() and dialog.review.problem.isVisible()
    assert dialog.table.rows[0].proposal is before


def test_an_answer_leads_to_where_it_stands(begin: Open) -> None:
    dialog = begin(custody=SURE)
    dialog.open_row(0)
    dialog.review._go_to(4, 0)
    here = dialog.review.text.here()
    assert here is not None and here.line == 4


def test_a_saved_document_makes_room_for_the_next(begin: Open, person: Person) -> None:
    dialog = begin(custody=SURE, letter="Dear Sir\n\nWe thank you.\n")
    dialog.open_row(0)
    person.click(dialog.review.save)
    dialog._around.tasks.wait()
    assert dialog.review.title.text() == "letter.txt"
    person.click(dialog.review.save)
    dialog._around.tasks.wait()
    assert states(dialog) == ["Saved", "Saved"] and dialog.told.isVisible()


def test_a_corrected_proposal_is_what_is_saved(begin: Open, person: Person, shelf: Shelf) -> None:
    dialog = begin(custody=SURE)
    dialog.open_row(0)
    select(dialog, "Share this")
    give_to(person, dialog, "series")
    person.click(dialog.review.save)
    dialog._around.tasks.wait()
    assert shelf.saved[0].proposal.answers["series"] == "Share this"
    assert "unplaced" not in {each.word for each in shelf.saved[0].flags}


def test_another_form_can_be_tried_and_undone(begin: Open, person: Person) -> None:
    dialog = begin(custody=SURE)
    dialog.open_row(0)
    review = dialog.review
    review.form.setCurrentIndex(review.form.findData("force-statement"))
    review.form.activated.emit(review.form.currentIndex())
    assert dialog.table.rows[0].proposal.form == "force-statement"  # type: ignore[union-attr]
    person.press("Ctrl+Z")
    assert dialog.table.rows[0].proposal.form == "pcc-response"  # type: ignore[union-attr]


# --- giving words to a field --------------------------------------------------------------------------------


@given(st.data())
def test_no_selection_loses_a_character(data: st.DataObject) -> None:
    proposal = propose_here(SURE.encode(), "old.txt", CATALOGUE, "pcc-response")
    length = len(proposal.text.lines)
    line = data.draw(st.integers(0, length - 1))
    text = proposal.text.lines[line].text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    target = data.draw(st.sampled_from([None, "executive_summary", "series", "pcc_comment"]))
    after = give(proposal, [(line, start, end)], target, FORM, OFFICE)
    assert after.characters.add_up and after.characters.in_ == proposal.characters.in_
    told = ["".join(after.words(each) for each in after.passages if each.line == n) for n in range(length)]
    assert told == [each.text for each in proposal.text.lines]


def test_passages_are_cut_at_the_edges_of_what_is_selected() -> None:
    proposal = propose_here(SURE.encode(), "old.txt", CATALOGUE, "pcc-response")
    line = next(n for n, each in enumerate(proposal.text.lines) if each.text == "Custody is well run.")
    passages, inside = cut_out(proposal.passages, [(line, 11, 15)])
    assert [(each.start, each.end) for each in passages if each.line == line] == [(0, 11), (11, 15), (15, 20)]
    assert [(each.start, each.end) for each in inside] == [(11, 15)]


def test_a_field_takes_of_a_selection_what_it_can_hold() -> None:
    proposal = propose_here(SURE.encode(), "old.txt", CATALOGUE, "pcc-response")
    chosen = [each for each in proposal.passages if each.line < 5]
    after = reassign_all(proposal, chosen, "published_on", FORM)
    kept = [proposal.words(each) for each in chosen if each in after.passages]
    assert "Inspection details" in kept


# --- with the archive -----------------------------------------------------------------------------------------


def test_a_file_is_imported_saved_and_known_again(
    person: Person, dialogs: Answering, archive: Archive, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "custody.txt"
    dialogs.path.write_text(SURE)
    response = ""
    for state in ("Saved", "Already in the archive"):
        person.window.actions_by_id["import_old"].trigger()
        dialog = person.window.findChildren(ImportDialog)[-1]
        person.click(dialog.files)
        person.window.tasks.wait()
        if state == "Saved":
            dialog.open_row(0)
            person.click(dialog.review.save)
            person.window.tasks.wait()
        assert states(dialog) == [state]
        response = dialog.table.rows[0].response
        person.click(dialog.look_at if state != "Saved" else dialog.close_button)
    assert place(person).session.document.id == response
    assert archive.load(response).answers["executive_summary"] == prose("Custody is well run.")
    assert archive.attachment(archive.load(response).sources[0].file.attachment) == dialogs.path.read_bytes()


def test_the_caret_stays_where_it_was_after_a_correction(begin: Open, person: Person) -> None:
    dialog = begin(custody=SURE)
    dialog.open_row(0)
    select(dialog, "I am pleased.")
    at = dialog.review.text.textCursor().selectionEnd()
    give_to(person, dialog, "executive_summary")
    cursor: QTextCursor = dialog.review.text.textCursor()
    assert cursor.selectionEnd() == at and cursor.hasSelection()
