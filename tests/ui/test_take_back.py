"""A Word document that came back is looked at field by field, decided change by change, and taken in one step."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from editor.archive import Archive
from editor.casework.taking import compare_file
from editor.importing.returned import Returned, Taken, compare_returned
from editor.model.document import Document
from editor.model.edits import Place, SetAnswer, SetAnswers
from editor.model.workflow import State, Step
from editor.ui.controls.text_box import TextBox
from editor.ui.returned.returns_desk import stuck_fields
from editor.ui.returned.sources_dialog import SourcesDialog
from editor.ui.returned.take_back.deciding import Deciding
from editor.ui.returned.take_back.dialog import TakeBackDialog
from editor.ui.returned.take_back.field_list import WHOLE
from tests.builders import prose
from tests.importing.returned.edits import (
    Returning,
    comment,
    delete_words,
    insert_words,
    type_untracked,
)
from tests.importing.returned.sent import PCC, eight_paragraphs
from tests.ui.person import Answering, Person, place

FIELD = "pcc_comment"
LookAt = Callable[[Returned, Document], TakeBackDialog]
STATES: tuple[State, ...] = ("for_review", "for_sign_off", "signed_off")


def came_back(document: Document, path: Path, *, untracked: bool = False) -> Path:
    """The document as Word might give it back: two tracked changes of two people's, and a comment."""
    returning = Returning(document, PCC, Random(5))
    pieces = returning.narratives[FIELD]
    assert insert_words(returning, pieces, 1, FIELD) and delete_words(returning, pieces, 2, FIELD)
    assert comment(returning, pieces, 4, FIELD)
    assert not untracked or type_untracked(returning, pieces, 6, FIELD)
    path.write_bytes(returning.data())
    return path


def words(widget: QWidget) -> str:
    """Everything that the labels in a widget say."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


@pytest.fixture
def stored(archive: Archive) -> Document:
    return archive.save(replace(eight_paragraphs(), revision=0))


@pytest.fixture
def opened(person: Person, stored: Document) -> Person:
    person.window.desk.begin(stored)
    return person


def shown(person: Person) -> TakeBackDialog:
    """The dialog, once the file is compared."""
    found = person.window.findChildren(TakeBackDialog)
    assert len(found) == 1
    found[0].resize(1300, 700)
    found[0].activateWindow()
    person.wait(found[0].isActiveWindow)
    person.wait(lambda: hasattr(found[0], "comparison"))
    QApplication.processEvents()
    return found[0]


def choose(person: Person, dialogs: Answering, path: Path) -> TakeBackDialog:
    dialogs.path = path
    person.press("Ctrl+Shift+W")
    return shown(person)


def taken(person: Person, dialog: TakeBackDialog) -> None:
    person.click(dialog.comparison.take)
    person.window.tasks.wait()
    person.window.activateWindow()
    person.wait(person.window.isActiveWindow)


# --- in the window ------------------------------------------------------------------------------------------


def test_the_changes_of_a_field_are_taken_in_one_step_and_one_undo_takes_them_back(
    opened: Person, dialogs: Answering, stored: Document, tmp_path: Path
) -> None:
    path = came_back(stored, tmp_path / "came back.docx")
    dialog = choose(opened, dialogs, path)
    opened.click(dialog.comparison.accept_theirs)
    assert dialog.comparison.take.text() == "Take what is accepted (2)"
    taken(opened, dialog)
    session = place(opened).session
    final = compare_returned(path.read_bytes(), stored, stored, PCC).field(FIELD).final
    assert session.document.answer(FIELD) == final and not session.dirty
    session.undo()
    assert session.document.answers == stored.answers and not session.can_undo


def test_what_was_there_is_kept_as_a_version_and_the_file_with_its_comments(
    opened: Person, dialogs: Answering, stored: Document, archive: Archive, tmp_path: Path
) -> None:
    path = came_back(stored, tmp_path / "came back.docx")
    dialog = choose(opened, dialogs, path)
    opened.click(dialog.comparison.accept_theirs)
    taken(opened, dialog)
    now = archive.load(stored.id)
    (source,) = now.sources
    assert (source.file.name, source.fields, len(source.comments)) == ("came back.docx", (FIELD,), 1)
    assert archive.attachment(source.file.attachment) == path.read_bytes()
    (version,) = [each for each in archive.versions(stored.id) if each.reason == "before import"]
    assert archive.version(stored.id, version.token).answers == stored.answers
    assert any("came back.docx" in entry.note for entry in archive.trail(stored.id))


def test_a_later_save_and_an_undo_keep_the_file(
    opened: Person, dialogs: Answering, stored: Document, archive: Archive, tmp_path: Path
) -> None:
    dialog = choose(opened, dialogs, came_back(stored, tmp_path / "came back.docx"))
    opened.click(dialog.comparison.accept_theirs)
    taken(opened, dialog)
    opened.press("Ctrl+Z")
    assert opened.window.desk.close()
    after = archive.load(stored.id)
    assert after.answers == stored.answers and len(after.sources) == 1


def test_only_what_is_accepted_is_taken(
    opened: Person, dialogs: Answering, stored: Document, tmp_path: Path
) -> None:
    dialog = choose(opened, dialogs, came_back(stored, tmp_path / "came back.docx"))
    page = dialog.comparison
    opened.click(page.fields.lines[FIELD])
    first, second = page.field.decisions
    page.field.ensureWidgetVisible(page.field.decisions[first].accept)
    opened.click(page.field.decisions[first].accept)
    page.field.ensureWidgetVisible(page.field.decisions[second].refuse)
    opened.click(page.field.decisions[second].refuse)
    assert page.status.text() == "1 accepted, 1 refused, 0 not decided."
    inserted = page.deciding.returned.changes[first].text
    taken(opened, dialog)
    before, after = prose_of(stored), prose_of(place(opened).session.document)
    assert inserted in after and len(after) == len(before) + len(inserted)


def prose_of(document: Document) -> str:
    answer = document.answer(FIELD)
    return "\n".join("".join(run.text for run in block.runs) for block in answer.blocks)  # type: ignore[union-attr]


def test_the_keyboard_alone_is_enough(
    opened: Person, dialogs: Answering, stored: Document, tmp_path: Path
) -> None:
    dialog = choose(opened, dialogs, came_back(stored, tmp_path / "came back.docx"))
    page = dialog.comparison
    for _ in range(60):
        opened.press("Tab")
        focused = QApplication.focusWidget()
        if focused is not None and focused.accessibleName().startswith("Accept: Added"):
            break
    opened.press("Space")
    assert page.deciding.accepted == 1
    focused = QApplication.focusWidget()
    assert focused is not None and focused.accessibleName().startswith("Accepted: Added")


def test_nothing_taken_keeps_the_file_and_its_comments_alone(
    opened: Person, dialogs: Answering, stored: Document, archive: Archive, tmp_path: Path
) -> None:
    dialog = choose(opened, dialogs, came_back(stored, tmp_path / "came back.docx"))
    assert not dialog.comparison.take.isEnabled()
    opened.click(dialog.comparison.keep)
    opened.window.tasks.wait()
    after = archive.load(stored.id)
    assert after.answers == stored.answers and after.sources[0].fields == ()
    assert "no change was taken" in opened.window.message.text


def test_a_signed_off_response_can_only_be_looked_at_and_keep_the_file(
    person: Person, dialogs: Answering, archive: Archive, stored: Document, tmp_path: Path
) -> None:
    path = came_back(stored, tmp_path / "came back.docx")
    now = stored.changed
    for state in STATES:
        stored = archive.take_step(stored, Step(state, "Jo Hay", now), archive.rules.workflow)
    person.window.desk.begin(stored)
    dialog = choose(person, dialogs, path)
    page = dialog.comparison
    page.go_to(FIELD)
    assert not page.take.isVisible() and not page.field.decisions
    assert "signed off" in words(page)
    person.click(page.keep)
    person.window.tasks.wait()
    after = archive.load(stored.id)
    assert after.answers == stored.answers and len(after.sources) == 1


def test_what_was_typed_is_saved_and_kept_before_it_goes_out(
    opened: Person, dialogs: Answering, archive: Archive, stored: Document, tmp_path: Path
) -> None:
    """The file names the revision that holds its text, so that the comparison later has its base."""
    session = opened.window.desk.open.session if opened.window.desk.open else None
    assert session is not None
    session.edit(SetAnswer(Place("series"), "PEEL"))
    session.edit(SetAnswer(Place("series"), "PEEL, out"))
    dialogs.path = tmp_path / "out.docx"
    opened.press("Ctrl+E")
    assert dialogs.path.exists()
    session.edit(SetAnswer(Place("series"), "PEEL, moved on"))
    found = compare_file(archive, session.document, PCC, dialogs.path).returned
    assert {each.field: each.state for each in found.fields if each.state != "unchanged"} == {
        "series": "changed_here"
    }
    assert (found.field("series").exported, found.flags) == ("PEEL, out", ())
    newest = archive.versions(stored.id)[0]
    assert (newest.revision, newest.reason) == (found.revision, "exported")


def test_a_file_that_is_none_is_refused_in_a_sentence(
    opened: Person, dialogs: Answering, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "letter.docx"
    dialogs.path.write_bytes(b"Dear Sir")
    opened.press("Ctrl+Shift+W")
    (dialog,) = opened.window.findChildren(TakeBackDialog)
    opened.wait(lambda: dialog.cancel.text() == "Close")
    assert "letter.docx" in words(dialog)


def test_a_comparison_can_be_cancelled(
    opened: Person, dialogs: Answering, stored: Document, tmp_path: Path
) -> None:
    dialogs.path = came_back(stored, tmp_path / "came back.docx")
    opened.press("Ctrl+Shift+W")
    (dialog,) = opened.window.findChildren(TakeBackDialog)
    opened.click(dialog.cancel)
    opened.window.tasks.wait()
    assert not any(each.isVisible() for each in opened.window.findChildren(TakeBackDialog))
    assert place(opened).session.document.answers == stored.answers


# --- dropping -------------------------------------------------------------------------------------------


def drop(person: Person, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert person.window.desks.returns.takes(data)
    person.window.dropEvent(event)


def test_a_word_document_dropped_on_a_response_is_taken_back(
    opened: Person, stored: Document, tmp_path: Path
) -> None:
    drop(opened, came_back(stored, tmp_path / "came back.docx"))
    assert shown(opened).comparison.deciding.returned.response == stored.id


def test_our_own_export_dropped_on_the_archive_opens_its_response(
    person: Person, stored: Document, tmp_path: Path
) -> None:
    drop(person, came_back(stored, tmp_path / "came back.docx"))
    person.window.tasks.wait()
    assert shown(person).comparison.deciding.returned.response == stored.id
    assert place(person).session.document.id == stored.id


def test_a_text_box_leaves_a_dropped_file_to_the_window(opened: Person, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "came back.docx"))])
    boxes = [each for each in place(opened).findChildren(TextBox) if each.isVisible()]
    assert boxes and not any(each.canInsertFromMimeData(data) for each in boxes)


# --- what is shown ----------------------------------------------------------------------------------------


@pytest.fixture
def returned(tmp_path: Path) -> Returned:
    document = eight_paragraphs()
    path = came_back(document, tmp_path / "came back.docx", untracked=True)
    return compare_returned(path.read_bytes(), document, document, PCC)


@pytest.fixture
def look_at(person: Person) -> Iterator[LookAt]:
    dialogs: list[TakeBackDialog] = []

    def show(returned: Returned, present: Document) -> TakeBackDialog:
        dialog = TakeBackDialog(person.window, person.window.look, "came back.docx")
        dialogs.append(dialog)
        dialog.open()
        dialog.resize(1300, 700)
        dialog.show_returned(returned, present, PCC, lambda _returned, _decisions: None, locked=False)
        QApplication.processEvents()
        return dialog

    yield show
    for dialog in dialogs:
        dialog.reject()


def test_unchanged_fields_are_folded_away(look_at: LookAt, returned: Returned, person: Person) -> None:
    page = look_at(returned, eight_paragraphs()).comparison
    quiet = next(each.field for each in returned.fields if each.state == "unchanged")
    assert not page.fields.lines[quiet].isVisible() and page.fields.lines[FIELD].isVisible()
    person.click(page.fields.fold_button)
    assert page.fields.lines[quiet].isVisible()


def test_a_field_says_its_state_who_changed_it_when_and_what_was_commented(
    look_at: LookAt, returned: Returned
) -> None:
    page = look_at(returned, eight_paragraphs()).comparison
    page.go_to(FIELD)
    said = words(page.field)
    assert "Edited without tracking" in said and "3 Mar 2026, 10:0" in said
    (remark,) = returned.comments
    assert remark.text in said and all(reply.text in said for reply in remark.replies)
    assert all(each.author in said for each in returned.changes)


def test_what_was_changed_here_since_stands_beside_what_the_file_says(
    look_at: LookAt, tmp_path: Path
) -> None:
    base = eight_paragraphs()
    path = came_back(base, tmp_path / "came back.docx")
    present = base.with_answers({FIELD: prose("Quite other words.")})
    returned = compare_returned(path.read_bytes(), present, base, PCC)
    page = look_at(returned, present).comparison
    page.go_to(FIELD)
    assert "Changed here since the export" in words(page.field)
    page.accept_theirs.click()
    assert page.deciding.accepted == 0, "newer words are never replaced along with others"
    page.field.decisions[0].accept.click()
    assert page.deciding.accepted == 1


def test_next_leads_through_what_is_to_be_decided(look_at: LookAt, returned: Returned) -> None:
    page = look_at(returned, eight_paragraphs()).comparison
    page.go_to(WHOLE)
    page.following.click()
    assert page.fields.lines[FIELD].isChecked() and not page.following.isEnabled()


# --- deciding ---------------------------------------------------------------------------------------------


def test_a_decision_is_taken_back_by_pressing_it_again(look_at: LookAt, returned: Returned) -> None:
    page = look_at(returned, eight_paragraphs()).comparison
    page.go_to(FIELD)
    for accepted in (1, 0):
        page.field.decisions[0].accept.click()
        assert page.deciding.accepted == accepted


def test_an_author_s_changes_are_decided_together(returned: Returned) -> None:
    author = returned.changes[0].author
    deciding = Deciding(returned).decide_author(author, True)
    assert {each.author for each in returned.changes if deciding.changes.get(each.number)} == {author}


def test_what_was_accepted_and_could_not_be_taken_is_told(returned: Returned) -> None:
    decisions = Deciding(returned).decide(0, True).decisions
    nothing = Taken(SetAnswers({}), (), (FIELD,))
    assert stuck_fields(returned, decisions, nothing) == (FIELD,)
    assert stuck_fields(returned, Deciding(returned).decisions, nothing) == ()
    assert stuck_fields(returned, decisions, replace(nothing, fields=(FIELD,))) == ()


def test_what_nobody_decided_is_refused(returned: Returned) -> None:
    decisions = Deciding(returned).decisions
    assert not any(decisions.changes.values()) and set(decisions.fields.values()) == {"tracked"}
    assert len(decisions.changes) == len(returned.changes)


def test_all_of_a_field_is_its_tracked_changes_and_what_was_edited_beside_them(returned: Returned) -> None:
    deciding = Deciding(returned).decide_field(FIELD, True)
    assert deciding.open == 0 and deciding.decisions.fields[FIELD] == "all"


# --- the files that are kept ------------------------------------------------------------------------------


def test_kept_files_are_listed_with_their_comments_and_copied_out(
    opened: Person, dialogs: Answering, stored: Document, tmp_path: Path
) -> None:
    path = came_back(stored, tmp_path / "came back.docx")
    dialog = choose(opened, dialogs, path)
    opened.click(dialog.comparison.keep)
    opened.window.tasks.wait()
    opened.window.actions_by_id["sources"].trigger()
    (shown_files,) = opened.window.findChildren(SourcesDialog)
    (card,) = shown_files.cards
    assert "came back.docx" in words(card) and "1 comment" in words(card)
    dialogs.path = tmp_path / "copy.docx"
    copy = next(
        each
        for each in card.findChildren(QWidget)
        if each.accessibleName().startswith("Save a copy of the file")
    )
    opened.click(copy)
    assert dialogs.path.read_bytes() == path.read_bytes()


def test_a_response_without_files_says_so(opened: Person) -> None:
    place(opened).session.edit(SetAnswer(Place("inspection_title"), "Custody again"))
    opened.window.actions_by_id["sources"].trigger()
    (shown_files,) = opened.window.findChildren(SourcesDialog)
    assert "Nothing was read in yet" in words(shown_files)
