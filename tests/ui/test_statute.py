"""A response under section 55 from its first word to its publication, as a person makes it in the window."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget

from editor.archive import Archive
from editor.casework.exporting import as_json, export
from editor.importing.word import read_answers
from editor.model.checks import check
from editor.model.document import new_document
from editor.model.statute import Statute, statute_of
from editor.ui.form.choice_editor import RadioEditor
from editor.ui.form.editors import DateEditor, SeveralEditor, TextEditor, YesNoEditor
from editor.ui.form.records_editor import RecordsEditor
from editor.ui.form.reference_editor import OneReferenceEditor, ReferenceEditor
from editor.ui.form.rich_editor import RichEditor
from editor.ui.statute.report_dialog import ReportDialog
from editor.ui.statute.step_dialog import StepDialog
from tests.importing.report.test_pdf import written
from tests.ui.conftest import NOW
from tests.ui.person import Answering, Person, document, new_response, place

OWNERS = ("chief constable", "police and crime commissioner", "College of Policing")
FOURTEEN = "".join(
    f"Recommendation {number}\nThe {OWNERS[number % 3]} should see to matter {number} this year.\n"
    for number in range(30, 44)
)
LIST = """This report makes 3 recommendations and 1 area for improvement.
Recommendation 10
By 31 March 2027, the chief constable should name an officer for every detained child. The force should:
(a) record the name; and
(b) tell the child.
Recommendation 22
The chief constable should tell their parents.
Recommendation 3
Within six months, the Home Office and the police and crime commissioner should pay for a van.
Areas for improvement
AFI 1 The force should count its keys.
"""
LONG_LIST = LIST.replace("makes 3", "makes 17").replace("Areas for", f"{FOURTEEN}Areas for")


def shown(kind: type[QDialog]) -> Any:
    """The dialog of that kind that is open."""
    QApplication.processEvents()
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def records(person: Person, field: str) -> RecordsEditor:
    editor = place(person).page.editor(field)
    assert isinstance(editor, RecordsEditor)
    return editor


def add(person: Person, field: str) -> RecordsEditor:
    """Press the button that adds a record; its card opens."""
    editor = records(person, field)
    QApplication.processEvents()
    person.scroll_to(editor.add)
    person.click(editor.add)
    return editor


def write_into(person: Person, editor: object, words: str) -> None:
    assert isinstance(editor, TextEditor | RichEditor | DateEditor)
    editor.focus()
    person.write(words)


def statute(person: Person) -> Statute:
    return statute_of(document(person), place(person).session.definition)


def button(within: QWidget, name: str) -> QWidget:
    return next(
        each for each in within.findChildren(QWidget) if each.isVisible() and each.accessibleName() == name
    )


def take_step(person: Person, state: str, by: str, *, note: str = "", despite: str = "") -> None:
    """Press "Next step…", choose, and take it."""
    person.press("Ctrl+Shift+N")
    dialog = shown(StepDialog)
    assert isinstance(dialog, StepDialog)
    dialog.choices[state].click()  # type: ignore[index]
    dialog.by.setText(by)
    dialog.note.show_text(note)
    dialog.reason.show_text(despite)
    dialog.go.click()
    person.window.tasks.wait()
    come_back(person)
    assert document(person).state == state, dialog.problem.text()


def come_back(person: Person) -> None:
    """A desktop gives the keyboard back when a dialog closes; here there is none to do it."""
    person.window.activateWindow()
    QApplication.processEvents()


def fill_details(person: Person) -> None:
    """Two reports: the first by keys, the second as a record."""
    page = place(person).page
    new_title = page.editor("inspection_title")
    write_into(person, new_title, "Custody in Northmoor")
    write_into(person, page.editor("published_on"), "5 October 2026")
    for field, choice in (("inspection_types", "partner"), ("force_quoted", True)):
        editor = page.editor(field)
        assert isinstance(editor, SeveralEditor | YesNoEditor)
        (editor.boxes if isinstance(editor, SeveralEditor) else editor.choices)[choice].click()  # type: ignore[index]
    write_into(person, page.editor("addressee"), "The Home Secretary and the Lord Chancellor")
    write_into(person, page.editor("executive_summary"), "What was found.")
    further = add(person, "further_reports")
    write_into(person, further.editor(0, "report_title"), "A national report")
    write_into(person, further.editor(0, "report_published_on"), "20 October 2026")


def paste_the_list(person: Person, words: str = LIST) -> None:
    person.window.desks.report.paste_list()
    dialog = shown(ReportDialog)
    assert isinstance(dialog, ReportDialog)
    dialog.text.setPlainText(words)
    dialog.read.click()
    dialog.add.click()
    come_back(person)


def answer(person: Person, number: int, action: str, words: str) -> None:
    """From the card of an item to an answer of its own."""
    items = records(person, "items")
    items.cards[number].unfold()
    QApplication.processEvents()
    begin = button(items.cards[number], "Answer this")
    person.scroll_to(begin)
    person.click(begin)
    answers = records(person, "answers")
    last = len(answers.cards) - 1
    choice = answers.editor(last, "body_action")
    assert isinstance(choice, RadioEditor)
    choice.choices[action].click()
    write_into(person, answers.editor(last, "body_explanation"), words)
    place(person).page.flush()


def test_a_response_from_its_first_word_to_its_publication(
    person: Person, archive: Archive, tmp_path: Path
) -> None:
    new_response(person)
    fill_details(person)
    paste_the_list(person, LONG_LIST)
    items = statute(person).items
    fourteen = [str(number) for number in range(30, 44)]
    assert [each.number for each in items] == ["10", "a", "b", "22", "3", *fourteen, "1"]
    assert items[1].part_of == items[2].part_of == items[0].id
    owners = [("force",), ("body",), ("national",)]
    assert [each.owners for each in items] == [
        ("force",),
        (),
        (),
        ("force",),
        ("body", "national"),
        *(owners[number % 3] for number in range(30, 44)),
        ("force",),
    ]
    assert items[0].due == date(2027, 3, 31)

    answer(person, 0, "proposed", "We will pay for one officer.")
    serves = records(person, "answers").editor(0, "answer_items")
    assert isinstance(serves, ReferenceEditor)
    serves.boxes[items[3].id].click()
    second = records(person, "items").editor(4, "item_report")
    assert isinstance(second, OneReferenceEditor)
    second.widget.setCurrentIndex(1)
    second.widget.activated.emit(1)
    answer(person, 4, "none", "No action, for the Home Office pays.")
    assert statute(person).answers[0].items == (items[0].id, items[3].id)
    answer(person, 5, "taken", "All of this was done in June.")
    serves = records(person, "answers").editor(2, "answer_items")
    assert isinstance(serves, ReferenceEditor)
    for each in items[6:19]:
        serves.boxes[each.id].click()

    page = place(person).page
    write_into(person, page.editor("invited_on"), "6 October 2026")
    write_into(person, page.editor("comments_due_by"), "30 October 2026")
    received = page.editor("comments_received")
    assert isinstance(received, YesNoEditor)
    received.choices[False].click()

    person.press("Ctrl+K")
    assert needed(person) == []

    take_step(person, "for_sign_off", "Sam Reed")
    take_step(person, "signed_off", "Morgan Ashdown", note="Read in full.")
    assert document(person).state == "signed_off"
    take_step(person, "published", "Sam Reed")
    assert document(person).state == "published"
    write_into(person, page.editor("publication_on"), "23 November 2026")
    person.window.desk.save()

    stored = archive.load(document(person).id)
    told = json.dumps(as_json(stored), ensure_ascii=False)
    export(archive, stored, tmp_path / "out.html", NOW)
    export(archive, stored, tmp_path / "out.txt", NOW)
    export(archive, stored, tmp_path / "out.docx", NOW)
    in_word = read_answers((tmp_path / "out.docx").read_bytes(), place(person).session.definition)
    assert {field: in_word[field] for field in ("items", "answers", "further_reports")} == {
        field: stored.answers[field] for field in ("items", "answers", "further_reports")
    }
    html, plain = (tmp_path / "out.html").read_text("utf-8"), (tmp_path / "out.txt").read_text("utf-8")
    for words in (
        "Custody in Northmoor",
        "A national report",
        "The Home Secretary and the Lord Chancellor",
        "tell their parents",
        "tell the child.",
        "We will pay for one officer.",
        "No action, for the Home Office pays.",
        "should count its keys.",
        *(f"see to matter {number} this year." for number in range(30, 44)),
    ):
        assert words in told and words in html and words in plain
    answers = as_json(stored)["answers"]
    assert answers["items"][4]["item_report"] == answers["further_reports"][0]["id"]  # type: ignore[index]
    assert answers["items"][1]["item_part_of"] == answers["items"][0]["id"]  # type: ignore[index]
    assert answers["answers"][0]["answer_items"] == [answers["items"][n]["id"] for n in (0, 3)]  # type: ignore[index]
    assert answers["comments_received"] is False  # type: ignore[index]
    assert [each["state"] for each in as_json(stored)["steps"]] == ["for_sign_off", "signed_off", "published"]  # type: ignore[attr-defined]
    assert answers["published_website"] == {"done": True, "on": "2026-11-23"}  # type: ignore[index]


def needed(person: Person) -> list[str]:
    """What the summary at the top of the page says must be mended before publication."""
    session = place(person).session
    return [
        each.message
        for each in check(session.document, session.definition, NOW.date())
        if each.level == "fault"
    ]


# --- items, answers --------------------------------------------------------------------------------------


def begun_with_items(person: Person) -> None:
    new_response(person)
    person.write("Custody")
    paste_the_list(person)


def test_what_the_report_asks_for_is_one_step_to_undo(person: Person) -> None:
    begun_with_items(person)
    assert len(statute(person).items) == 6
    person.press("Ctrl+Z")
    assert statute(person).items == ()
    assert document(person).answer("stated_total") is None


def test_an_item_leads_to_an_answer_of_its_own_in_one_click(person: Person) -> None:
    begun_with_items(person)
    items = records(person, "items")
    items.cards[3].unfold()
    QApplication.processEvents()
    begin = button(items.cards[3], "Answer this")
    person.scroll_to(begin)
    person.clicks = 0
    person.click(begin)
    (made,) = statute(person).answers
    assert made.items == (statute(person).items[3].id,)
    focused = QApplication.focusWidget()
    assert focused is not None and records(person, "answers").cards[0].isAncestorOf(focused)
    assert person.clicks == 1
    person.wait(lambda: items.cards[3].header.line.state == "Answer begun")


def test_cards_of_many_records_are_folded_and_have_no_editors_yet(person: Person) -> None:
    begun_with_items(person)
    cards = records(person, "items").cards
    assert not any(card.is_open or card.editors for card in cards)
    assert cards[0].header.line.name == "Recommendation 10"
    assert cards[0].header.line.state == "No answer yet"
    assert "name an officer" in cards[0].header.line.words


def test_a_card_opens_folds_and_moves_by_keys(person: Person) -> None:
    begun_with_items(person)
    items = records(person, "items")
    items.cards[0].header.setFocus()
    opened = []
    for _ in range(2):
        person.press("Return")
        opened.append(items.cards[0].is_open)
    assert opened == [True, False]
    person.press("Alt+Down")
    assert [each.number for each in statute(person).items][:2] == ["a", "10"]
    person.press("Alt+Up")
    assert [each.number for each in statute(person).items][:2] == ["10", "a"]


# --- the state -------------------------------------------------------------------------------------------


def test_a_signed_text_is_read_only_and_its_office_use_is_not(person: Person) -> None:
    new_response(person)
    person.write("Custody")
    take_step(person, "for_sign_off", "Sam Reed")
    take_step(person, "signed_off", "Morgan Ashdown")
    page = place(person).page
    title, address = page.editor("inspection_title"), page.editor("publication_address")
    assert isinstance(title, TextEditor) and isinstance(address, TextEditor)
    assert title.widget.isReadOnly() and not address.widget.isReadOnly()
    assert place(person).banner.isVisible()
    person.press("Ctrl+Z")
    assert document(person).answer("inspection_title") == "Custody"
    write_into(person, address, "https://pcc.example/custody")
    assert document(person).answer("publication_address") == "https://pcc.example/custody"


def test_reopening_needs_a_note_that_says_why(person: Person) -> None:
    new_response(person)
    person.write("Custody")
    take_step(person, "for_sign_off", "Sam Reed")
    take_step(person, "signed_off", "Morgan Ashdown")
    person.click(place(person).banner.reopen)
    dialog = shown(StepDialog)
    assert dialog.wanted == "draft"
    dialog.go.click()
    person.window.tasks.wait()
    assert "why it is reopened" in dialog.problem.text()
    dialog.note.show_text("A name was wrong.")
    dialog.go.click()
    person.window.tasks.wait()
    QApplication.processEvents()
    assert document(person).state == "draft"
    assert not place(person).banner.isVisible()
    page = place(person).page
    title = page.editor("inspection_title")
    assert isinstance(title, TextEditor) and not title.widget.isReadOnly()


def test_faults_stand_in_the_way_of_publication_until_a_reason_is_given(person: Person) -> None:
    new_response(person)
    person.write("Custody")
    take_step(person, "for_sign_off", "Sam Reed")
    take_step(person, "signed_off", "Morgan Ashdown")
    person.press("Ctrl+Shift+N")
    dialog = shown(StepDialog)
    dialog.choices["published"].click()
    dialog.go.click()
    person.window.tasks.wait()
    assert "stand in the way of publication" in dialog.problem.text()
    assert document(person).state == "signed_off"
    dialog.reason.show_text("The court said today.")
    dialog.go.click()
    person.window.tasks.wait()
    assert document(person).steps[-1].reason == "The court said today."


# --- files -----------------------------------------------------------------------------------------------


def test_a_file_is_kept_byte_for_byte_opened_and_removed(
    person: Person, archive: Archive, dialogs: Answering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from editor.ui.form.file_editor import FileEditor  # noqa: PLC0415

    source = tmp_path / "letter of the chief.txt"
    source.write_bytes(b"We welcome the report.\r\n")
    dialogs.path = source
    opened: list[Path] = []
    monkeypatch.setattr(person.window.files, "_open_outside", opened.append)
    new_response(person)
    editor = add(person, "attachments").editor(0, "attached_file")
    assert isinstance(editor, FileEditor)
    editor.choose.click()
    person.window.files.wait()
    (kept,) = statute(person).attachments
    assert kept.file.name == source.name
    assert archive.attachment(kept.file.attachment) == source.read_bytes()
    editor.open.click()
    assert opened[0].read_bytes() == source.read_bytes() and not archive.owns(opened[0])
    editor.remove.click()
    assert statute(person).attachments == ()


def test_what_is_too_large_is_refused_with_its_limit(
    person: Person, archive: Archive, tmp_path: Path
) -> None:
    from dataclasses import replace  # noqa: PLC0415

    from editor.ui.form.file_editor import FileEditor  # noqa: PLC0415

    archive.set_rules(replace(archive.rules, largest_file=1))
    large = tmp_path / "large.pdf"
    large.write_bytes(bytes(1_000_001))
    new_response(person)
    editor = add(person, "attachments").editor(0, "attached_file")
    assert isinstance(editor, FileEditor)
    editor.take(large)
    person.window.files.wait()
    assert "larger than 1 MB" in editor.problem.text()
    assert statute(person).attachments == ()


# --- rules, versions, what leaves ------------------------------------------------------------------------


def test_the_offices_rules_are_kept_and_a_wrong_number_is_refused(person: Person, archive: Archive) -> None:
    from editor.ui.office.rules_dialog import RulesDialog  # noqa: PLC0415

    person.window.desks.office.edit_rules()
    dialog = shown(RulesDialog)
    dialog.days["review"].setText("soon")
    dialog.keep.click()
    assert "review" in dialog.problem.text() and dialog.isVisible()
    dialog.days["review"].setText("10")
    dialog.recipients.show_text("Home Office\nHMICFRS\nThe panel")
    dialog._add_rule()
    dialog.keep.click()
    assert archive.rules.plan.review == 10
    assert archive.rules.recipients == ("Home Office", "HMICFRS", "The panel")
    assert [(each.state, each.other) for each in archive.rules.workflow.differ] == [
        ("signed_off", "for_sign_off")
    ]


def test_a_new_response_has_a_row_for_each_recipient(person: Person) -> None:
    new_response(person)
    assert [each.to for each in statute(person).copies] == ["Home Office", "HMICFRS"]


def test_the_publication_pack_is_written_and_offered(
    person: Person, dialogs: Answering, tmp_path: Path
) -> None:
    dialogs.path = tmp_path
    new_response(person)
    person.write("Custody")
    person.window.desks.leaving.write_pack()
    person.window.tasks.wait()
    folder = tmp_path / "Custody - publication pack"
    assert (folder / "response.html").is_file()
    assert [each.text() for each in person.window.message.buttons] == ["Open folder"]


def test_the_dates_are_exported_as_a_calendar(person: Person, dialogs: Answering, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "dates.ics"
    new_response(person)
    person.write("Custody")
    write_into(person, place(person).page.editor("published_on"), "5 October 2026")
    person.window.desks.leaving.export_calendar()
    assert b"20261129" in dialogs.path.read_bytes()


def test_a_choice_of_many_is_a_list_with_not_recorded_first(person: Person) -> None:
    new_response(person)
    grade = add(person, "grades").editor(0, "grade")
    assert isinstance(grade.widget, QComboBox)
    assert grade.widget.itemText(0) == "Not recorded"
    grade.widget.setCurrentIndex(2)
    grade.widget.activated.emit(2)
    assert as_json(document(person))["answers"]["grades"][0]["grade"] == "good"  # type: ignore[index]


def test_the_reports_pdf_is_read_off_the_windows_thread(
    person: Person, dialogs: Answering, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "report.pdf"
    dialogs.path.write_bytes(written("Recommendation 4\nThe force should count its keys by 31 March 2027."))
    new_response(person)
    person.window.desks.report.read_pdf()
    dialog = shown(ReportDialog)
    assert isinstance(dialog, ReportDialog)
    person.window.tasks.wait()
    (item,) = dialog.table.items
    assert (item.number, item.page, item.due) == ("4", 1, date(2027, 3, 31))
    dialog.reject()
    assert statute(person).items == ()


def test_what_is_no_pdf_is_refused_above_the_box_to_paste_into(
    person: Person, dialogs: Answering, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "report.pdf"
    dialogs.path.write_bytes(b"no PDF")
    new_response(person)
    person.window.desks.report.read_pdf()
    dialog = shown(ReportDialog)
    person.window.tasks.wait()
    assert dialog.problem.isVisible() and dialog.text.isVisible()


def test_a_cell_of_the_proposal_is_corrected_and_a_row_removed(person: Person) -> None:
    new_response(person)
    person.window.desks.report.paste_list()
    dialog = shown(ReportDialog)
    dialog.text.setPlainText(LIST)
    dialog.read.click()
    model = dialog.table.model()
    for column, typed in ((0, "Cause of concern"), (1, "10a"), (3, "the Home Office"), (4, "1 May 2027")):
        assert model.setData(model.index(0, column), typed)
    assert not model.setData(model.index(0, 4), "soon")
    first = dialog.table.items[0]
    assert (first.kind, first.number, first.owners) == ("cause_of_concern", "10a", ("national",))
    assert first.due == date(2027, 5, 1)
    dialog.table.selectRow(0)
    dialog.table.remove_selected()
    assert [each.part_of for each in dialog.table.items] == [None] * 5
    assert dialog.add.text() == "Add these 5"
    dialog.reject()


def test_a_response_of_the_first_version_is_offered_the_new_one(person: Person, archive: Archive) -> None:
    old = archive.catalogue.get("pcc-response", 1)
    archive.save(new_document(old, archive.office, NOW, {"inspection_title": "Old custody"}))
    person.window.archive_place.refresh()
    shelf = person.window.archive_place
    shelf.table.selectRow([each.title for each in shelf.summaries].index("Old custody"))
    person.press("Return")
    (offer,) = person.window.message.buttons
    person.click(offer)
    assert document(person).form_version == archive.catalogue.newest("pcc-response").version
    assert document(person).answer("inspection_title") == "Old custody"
