"""The tasks of a working day, done with a mouse and with keys alone, and what they cost.

The budgets are those that the project's experience goals set for each task; typing prose does not count.
"""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from editor.archive import Archive
from editor.archive.words import OfficeWords
from editor.model.edits import Place, SetAnswer
from editor.model.richtext import ListItem, RichText, plain_lines
from editor.model.values import Tick
from editor.ui.form.editors import DateEditor, SeveralEditor, YesNoEditor
from editor.ui.form.rich_editor import RichEditor
from tests.ui.person import Answering, Person, document, new_response, open_sample, paste, place


def rich(person: Person, field: str) -> RichEditor:
    editor = place(person).page.editor(field)
    assert isinstance(editor, RichEditor)
    return editor


def test_a_new_response_takes_two_clicks(person: Person) -> None:
    new_response(person)
    assert place(person).session.definition.id == "pcc-response"
    assert person.clicks <= 2


def test_a_new_response_takes_two_keys(person: Person) -> None:
    person.press("Ctrl+N", "Return")
    assert place(person).session.definition.id == "pcc-response"
    assert person.keys <= 2


def test_typing_begins_in_the_title(person: Person) -> None:
    new_response(person)
    person.write("Custody in Northmoor")
    assert document(person).answer("inspection_title") == "Custody in Northmoor"


def test_inspection_details_take_six_clicks(person: Person) -> None:
    new_response(person)
    person.clicks = 0
    page = place(person).page
    person.write("Custody in Northmoor")
    day, kinds, quoted = (
        page.editor("published_on"),
        page.editor("inspection_types"),
        page.editor("force_quoted"),
    )
    assert (
        isinstance(day, DateEditor) and isinstance(kinds, SeveralEditor) and isinstance(quoted, YesNoEditor)
    )
    person.click(day.line)
    person.write("21 September 2026")
    person.scroll_to(quoted.widget)
    person.click(kinds.boxes["national"])
    person.click(kinds.boxes["partner"])
    person.click(quoted.choices[True])
    answers = document(person).answers
    assert answers["published_on"] == date(2026, 9, 21)
    assert answers["inspection_types"] == ("national", "partner")
    assert answers["force_quoted"] is True
    assert person.clicks <= 6


def test_inspection_details_take_twelve_keys(person: Person) -> None:
    person.press("Ctrl+N", "Return")
    person.keys = 0
    person.write("Custody in Northmoor")
    person.press("Tab", "Tab")
    person.write("21/9/26")
    person.press("Tab", "Tab", "Tab", "Space", "Tab", "Tab", "Tab", "Tab", "Tab", "Space")
    answers = document(person).answers
    assert answers["force_quoted"] is True
    assert answers["published_on"] == date(2026, 9, 21)
    assert answers["inspection_types"] == ("national",)
    assert person.keys <= 12


def test_the_last_lawful_day_is_there_without_asking(person: Person) -> None:
    new_response(person)
    person.write("Custody")
    person.press("Tab", "Tab")
    person.write("5 October 2026")
    person.clicks = person.keys = 0
    person.wait(lambda: "29 November 2026" in visible_words(place(person)))
    assert "6 days left" in visible_words(place(person))
    assert person.clicks == person.keys == 0


def test_five_pasted_lines_become_bullets_in_three_clicks(person: Person) -> None:
    new_response(person)
    summary = rich(person, "executive_summary")
    place(person).go_to_section("summary")
    person.clicks = person.keys = 0
    paste("one\ntwo\nthree\nfour\nfive")
    person.scroll_to(summary.text)
    person.click(summary.text)
    person.press("Ctrl+V", "Ctrl+A")
    person.click(button(summary.widget, "Bulleted list"))
    answer = document(person).answer("executive_summary")
    assert isinstance(answer, RichText)
    assert [isinstance(block, ListItem) for block in answer.blocks] == [True] * 5
    assert person.clicks <= 3 and person.keys <= 4


def test_five_pasted_lines_become_bullets_in_four_keys(person: Person) -> None:
    new_response(person)
    place(person).go_to_section("summary")
    person.clicks = person.keys = 0
    paste("one\ntwo\nthree\nfour\nfive")
    person.press("Ctrl+V", "Ctrl+A", "Ctrl+Shift+8")
    answer = document(person).answer("executive_summary")
    assert isinstance(answer, RichText)
    assert [isinstance(block, ListItem) for block in answer.blocks] == [True] * 5
    assert person.clicks == 0 and person.keys <= 4


def begin_misspelt(person: Person) -> RichEditor:
    """A new response whose summary has a wrong word and one that only the office knows."""
    new_response(person)
    person.write("Custody")
    summary = rich(person, "executive_summary")
    summary.focus()
    person.write("The VEMT officers recieved it. ")
    person.window.desks.writing.spelling.wait()
    person.scroll_to(summary.text)
    person.clicks = person.keys = 0
    return summary


def spelt(person: Person, archive: Archive) -> tuple[str, tuple[str, ...]]:
    """What the summary says now, and the office's words."""
    answer = document(person).answer("executive_summary")
    assert isinstance(answer, RichText)
    return " ".join(plain_lines(answer)).strip(), OfficeWords(archive.folder).read()


def test_a_misspelling_is_mended_and_a_word_added_in_four_clicks(person: Person, archive: Archive) -> None:
    summary = begin_misspelt(person)
    person.right_click(summary.text, "recieved")
    person.choose("received")
    person.right_click(summary.text, "VEMT")
    person.choose("Add “VEMT” to the office’s words")
    assert spelt(person, archive) == ("The VEMT officers received it.", ("VEMT",))
    assert person.clicks <= 4 and person.keys == 0


def test_a_misspelling_is_mended_and_a_word_added_in_eight_keys(person: Person, archive: Archive) -> None:
    begin_misspelt(person)
    person.press("F7", "Alt+A", "1", "Escape")
    assert spelt(person, archive) == ("The VEMT officers received it.", ("VEMT",))
    assert person.keys <= 8 and person.clicks == 0


def test_check_leads_to_each_missing_answer(person: Person, archive: Archive) -> None:
    """Two answers are missing: found among what is to mend, and mended within four clicks."""
    open_sample(person)
    window = person.window
    session = place(person).session
    clear(person, "inspection_title")
    clear(person, "force_quoted")
    person.clicks = person.keys = 0
    person.click(button(place(person), "Check"))
    summary = place(person).page.summary
    assert summary.isVisible()
    assert QApplication.focusWidget() is summary
    person.click(summary.lines[0])
    person.write("Custody")
    line = next(each for each in summary.lines if "quoted" in each.accessibleName())
    person.scroll_to(line)
    person.click(line)
    quoted = place(person).page.editor("force_quoted")
    assert isinstance(quoted, YesNoEditor)
    person.click(quoted.choices[True])
    assert session.document.answer("inspection_title") == "Custody"
    assert session.document.answer("force_quoted") is True
    assert person.clicks <= 4
    window.desk.save()
    assert archive.load(session.document.id).answer("inspection_title") == "Custody"


def test_two_missing_answers_are_mended_in_six_keys(person: Person) -> None:
    open_sample(person)
    clear(person, "inspection_title")
    clear(person, "force_quoted")
    person.keys = 0
    person.press("Ctrl+K", "Return")
    person.write("Custody")
    person.press("Ctrl+K", "Return", "Left", "Left")
    assert document(person).answer("inspection_title") == "Custody"
    assert document(person).answer("force_quoted") is True
    assert person.keys <= 6


def test_check_by_keys_alone(person: Person) -> None:
    open_sample(person)
    clear(person, "inspection_title")
    person.keys = 0
    person.press("Ctrl+K", "Tab", "Return")
    person.write("Custody")
    assert document(person).answer("inspection_title") == "Custody"
    assert person.keys <= 6


def test_word_is_exported_and_opened_in_three_clicks(
    person: Person, dialogs: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(person.window.desk, "open_outside", opened.append)
    open_sample(person)
    person.clicks = 1  # "Save" in the system's dialog
    person.click(button(place(person), "Export Word"))
    person.click(button(person.window.message, "Open it"))
    assert [path.suffix for path in opened] == [".docx"]
    assert opened[0].read_bytes().startswith(b"PK")
    assert dialogs.asked == ["Export"]
    assert person.clicks <= 3


def test_word_is_exported_and_opened_in_three_keys(
    person: Person, dialogs: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(person.window.desk, "open_outside", opened.append)
    open_sample(person)
    person.keys = 1  # Enter in the system's dialog
    person.press("Ctrl+E", "Ctrl+Return")
    assert [path.suffix for path in opened] == [".docx"]
    assert dialogs.asked == ["Export"]
    assert person.keys <= 3


def test_a_past_response_is_found_and_started_from_in_three_clicks(person: Person) -> None:
    window = person.window
    person.click(window.archive_place.search)
    person.write("sample")
    person.wait(lambda: all("Sample" in each.title for each in window.archive_place.summaries))
    chosen = window.archive_place.selected
    assert chosen is not None
    person.click(window.archive_place.row_buttons["duplicate"])
    session = place(person).session
    assert session.document.id != chosen.id
    assert person.clicks <= 3


def test_a_past_response_is_found_and_started_from_in_five_keys(person: Person) -> None:
    person.press("Ctrl+F")
    person.write("sample")
    person.press("Return", "Ctrl+D")
    assert document(person).revision == 0
    assert person.keys <= 5


def test_a_response_started_from_a_past_one_has_its_own_dates_and_ticks(person: Person) -> None:
    open_sample(person)
    before = document(person)
    person.press("Ctrl+D")
    after = document(person)
    assert after.id != before.id
    assert after.answer("executive_summary") == before.answer("executive_summary")
    assert after.answer("published_on") is None
    assert not isinstance(after.answer("published_website"), Tick)


def test_what_is_typed_is_on_the_disk_within_two_seconds_of_a_pause(person: Person, archive: Archive) -> None:
    new_response(person)
    person.write("Custody")
    person.wait(lambda: any(each.title == "Custody" for each in archive.list()), 2000)
    person.wait(lambda: "Saved" in visible_words(person.window))


def test_a_response_goes_to_the_bin_and_comes_back(person: Person) -> None:
    window = person.window
    count = len(window.archive_place.summaries)
    person.click(window.archive_place.row_buttons["delete"])
    assert len(window.archive_place.summaries) == count - 1
    person.click(window.archive_place.shelf_buttons["bin"])
    assert len(window.archive_place.summaries) == 1
    person.click(window.archive_place.row_buttons["restore"])
    person.click(window.archive_place.shelf_buttons["responses"])
    assert len(window.archive_place.summaries) == count


def clear(person: Person, field: str) -> None:
    """Take an answer away, as if it had never been given."""
    place(person).session.edit(SetAnswer(Place(field), None))
    QApplication.processEvents()


def button(within: QWidget, name: str) -> QWidget:
    """The visible control of that name."""
    return next(
        each for each in within.findChildren(QWidget) if each.isVisible() and each.accessibleName() == name
    )


def visible_words(within: QWidget) -> str:
    return " ".join(label.text() for label in within.findChildren(QLabel) if label.isVisible())
