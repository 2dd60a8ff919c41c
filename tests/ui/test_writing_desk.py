"""The tools of writing in the window itself: what a key brings up, what it does, and what it leaves behind."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from editor.archive import Archive
from editor.archive.paragraphs import OfficeParagraphs
from editor.archive.words import OfficeWords
from editor.model.document import Document, title_of
from editor.model.richtext import RichText, plain_lines, to_json
from editor.model.workflow import Step
from editor.settings import Settings
from editor.ui.form.editors import TextEditor
from editor.ui.form.rich_editor import RichEditor
from editor.ui.office.rules_dialog import RulesDialog
from editor.ui.rich_text.edit import RichTextEdit
from editor.ui.writing.all_drafts_dialog import AllDraftsDialog
from editor.ui.writing.paragraphs_dialog import ParagraphsDialog
from editor.ui.writing.tools import WritingTools
from tests.archive.archives import titled
from tests.builders import prose
from tests.ui.conftest import NOW, OpenWindow
from tests.ui.person import Person, document, place

WRONG = "The VEMT officers **recieved** it."


def tools(person: Person) -> WritingTools:
    found = person.window.desks.writing.tools
    assert found is not None
    return found


def narrative(person: Person, field: str = "executive_summary") -> RichTextEdit:
    editor = place(person).page.editor(field)
    assert isinstance(editor, RichEditor)
    return editor.text


def opened(person: Person, given: Document) -> Document:
    """``given`` is saved and opened, with the keyboard in its summary."""
    saved = person.window.archive.save(given)
    person.window.desk.begin(saved)
    narrative(person).setFocus()
    QApplication.processEvents()
    return saved


@pytest.fixture
def writing(person: Person) -> Person:
    opened(person, titled("Custody", executive_summary=to_json(prose(WRONG))))
    return person


def marked(edit: RichTextEdit) -> list[str]:
    found, block = [], edit.document().begin()
    while block.isValid():
        found += [block.text()[each.start : each.start + each.length] for each in block.layout().formats()]
        block = block.next()
    return found


def settle(person: Person) -> None:
    QApplication.processEvents()
    person.window.desks.writing.spelling.wait()
    QApplication.processEvents()


def words(value: object) -> str:
    assert isinstance(value, RichText)
    return "\n".join(plain_lines(value))


# --- spelling --------------------------------------------------------------------------------------------


def test_misspelt_words_are_marked_where_a_response_is_opened(writing: Person) -> None:
    settle(writing)
    assert marked(narrative(writing)) == ["VEMT", "recieved"]


def test_the_offices_words_are_right_in_every_response(person: Person, archive: Archive) -> None:
    OfficeWords(archive.folder).add("VEMT")
    opened(person, titled("Custody", executive_summary=to_json(prose(WRONG))))
    settle(person)
    assert marked(narrative(person)) == ["recieved"]


def add(person: Person, word: str) -> None:
    """Take a word for right, from the walk."""
    person.press("F7")
    assert tools(person).walk.word == word
    person.press("Alt+A")


def test_the_offices_names_are_right_even_where_its_words_cannot_be_read(
    person: Person, archive: Archive
) -> None:
    (archive.folder / "words.txt").write_bytes(b"\xff")
    opened(person, titled("Custody", executive_summary=to_json(prose("Northmoor recieved it."))))
    settle(person)
    assert marked(narrative(person)) == ["recieved"]
    assert "UTF-8" in person.window.message.text


def test_a_word_that_was_added_is_kept_and_can_be_taken_back(writing: Person, archive: Archive) -> None:
    settle(writing)
    add(writing, "VEMT")
    settle(writing)
    assert OfficeWords(archive.folder).read() == ("VEMT",)
    assert marked(narrative(writing)) == ["recieved"]
    writing.click(writing.window.message.buttons[0])
    settle(writing)
    assert OfficeWords(archive.folder).read() == ()
    assert marked(narrative(writing)) == ["VEMT", "recieved"]


def test_words_that_cannot_be_kept_are_told(writing: Person, archive: Archive) -> None:
    (archive.folder / "words.txt").write_bytes(b"\xff")
    add(writing, "VEMT")
    assert "UTF-8" in writing.window.message.text
    assert (archive.folder / "words.txt").read_bytes() == b"\xff"


def test_marking_is_switched_off_and_stays_off(writing: Person) -> None:
    settle(writing)
    writing.window.actions_by_id["check_spelling"].trigger()
    assert marked(narrative(writing)) == []
    assert not writing.window.settings.check_spelling
    assert not writing.window.actions_by_id["check_spelling"].isChecked()
    writing.window.rebuild()
    settle(writing)
    assert marked(narrative(writing)) == []


def test_f7_switches_it_on_again(open_window: OpenWindow) -> None:
    person = open_window(Settings(theme="light", check_spelling=False))
    opened(person, titled("Custody", executive_summary=to_json(prose(WRONG))))
    person.press("F7")
    assert tools(person).walk.isVisible() and tools(person).walk.word == "VEMT"
    assert person.window.settings.check_spelling


def test_texts_of_a_section_that_is_opened_later_are_marked(writing: Person) -> None:
    editor = place(writing).page.editor("force_response")
    assert isinstance(editor, RichEditor)
    editor.focus()
    QTest.keyClicks(editor.text, "recieved it")
    writing.wait(lambda: marked(editor.text) == ["recieved"])


def test_marks_outlive_another_text_size(writing: Person) -> None:
    writing.window.set_text_size("large")
    settle(writing)
    assert marked(narrative(writing)) == ["VEMT", "recieved"]


def test_no_walk_goes_through_what_is_signed_off(person: Person) -> None:
    step = Step("signed_off", "Robin Hale", NOW)
    opened(person, replace(titled("Custody", executive_summary=to_json(prose(WRONG))), steps=(step,)))
    person.press("F7")
    assert not tools(person).walk.isVisible()
    assert "reopen" in person.window.message.text


# --- finding ---------------------------------------------------------------------------------------------


def test_ctrl_f_finds_in_the_response_and_f3_goes_on(writing: Person) -> None:
    writing.press("Ctrl+F")
    writing.write("it")
    writing.press("F3")
    assert narrative(writing).textCursor().selectedText().casefold() == "it"
    assert tools(writing).find.count.text().endswith("of 1")
    writing.press("Escape")
    assert QApplication.focusWidget() is narrative(writing)


def test_what_is_selected_is_looked_for(writing: Person) -> None:
    narrative(writing).setTextCursor(narrative(writing).document().find("officers"))
    writing.press("Ctrl+F")
    assert tools(writing).find.words.text() == "officers"


def test_ctrl_h_replaces_and_one_undo_takes_it_back(writing: Person) -> None:
    writing.press("Ctrl+H")
    writing.write("recieved")
    writing.press("F3")
    tools(writing).find.new_words.setText("received")
    tools(writing).find.replace_all.click()
    assert document(writing).answer("executive_summary") == prose("The VEMT officers **received** it.")
    writing.press("Escape")
    writing.window.desk.undo()
    assert document(writing).answer("executive_summary") == prose(WRONG)


def test_nothing_is_replaced_in_what_is_signed_off(person: Person) -> None:
    step = Step("signed_off", "Robin Hale", NOW)
    opened(person, replace(titled("Custody", executive_summary=to_json(prose(WRONG))), steps=(step,)))
    person.press("Ctrl+H")
    person.write("recieved")
    person.press("F3")
    bar = tools(person).find
    assert bar.current is not None
    assert not bar.replace_one.isEnabled() and not bar.replace_all.isEnabled()


def test_one_bar_at_a_time_stands_above_the_page(writing: Person) -> None:
    writing.press("Ctrl+F")
    tools(writing).find.end()
    writing.press("Ctrl+F", "F7")
    assert [tools(writing).walk.isVisible(), tools(writing).find.isVisible()] == [True, False]
    writing.press("Ctrl+F")
    assert [tools(writing).walk.isVisible(), tools(writing).find.isVisible()] == [False, True]


def test_ctrl_f_searches_where_no_response_is_open(person: Person) -> None:
    person.press("Ctrl+F")
    assert QApplication.focusWidget() is person.window.archive_place.search


def test_the_archive_is_searched_from_a_response(writing: Person) -> None:
    writing.press("Ctrl+Shift+F")
    assert QApplication.focusWidget() is writing.window.archive_place.search


def all_drafts(person: Person) -> AllDraftsDialog:
    dialog = person.window.findChild(AllDraftsDialog)
    assert isinstance(dialog, AllDraftsDialog)
    return dialog


def test_all_drafts_are_looked_through_without_the_open_and_the_signed_off(
    writing: Person, archive: Archive
) -> None:
    plain = archive.save(titled("Plain", executive_summary=to_json(prose(WRONG))))
    signed = archive.save(
        replace(
            titled("Signed", executive_summary=to_json(prose(WRONG))),
            steps=(Step("signed_off", "Robin Hale", NOW),),
        )
    )
    writing.press("Ctrl+F")
    writing.write("recieved")
    tools(writing).find.new_words.setText("received")
    tools(writing).find.go_on()
    tools(writing).find.in_all.click()
    writing.window.tasks.wait()
    dialog = all_drafts(writing)
    lines = [dialog.found.item(number).text() for number in range(dialog.found.count())]
    assert sorted(each.split("\n")[1] if "\n" in each else each for each in lines) == [
        "It is open here: replace in it with Ctrl+H.",
        "It is signed off; reopen it to change it.",
        "Plain: 1 place",
    ]
    dialog.replace.click()
    writing.window.tasks.wait()
    after = [words(archive.load(each.id).answer("executive_summary")) for each in (plain, signed)]
    assert ["received" in each for each in after] == [True, False]


def test_looking_through_can_be_stopped(writing: Person) -> None:
    writing.window.actions_by_id["all_drafts"].trigger()
    dialog = all_drafts(writing)
    dialog.words.setText("recieved")
    dialog.look_through()
    assert dialog.cancel.isVisible()
    dialog.cancel.click()
    writing.window.tasks.wait()
    assert not dialog.cancel.isVisible() and dialog.find_button.isEnabled()


# --- hints, standard paragraphs, what was said before ----------------------------------------------------


def test_a_hint_leads_to_its_words(person: Person) -> None:
    opened(person, titled("Custody", executive_summary=to_json(prose("We utilised it."))))
    person.press("Ctrl+Shift+K")
    assert tools(person).hints.isVisible()
    person.press("Return")
    assert QApplication.focusWidget() is narrative(person)
    assert narrative(person).textCursor().selectedText() == "utilised"


def paragraphs(person: Person) -> ParagraphsDialog:
    dialog = person.window.findChild(ParagraphsDialog)
    assert isinstance(dialog, ParagraphsDialog)
    return dialog


def test_a_standard_paragraph_is_put_where_the_caret_is(person: Person, archive: Archive) -> None:
    OfficeParagraphs(archive.folder).add("Thanks", prose("I thank {report_title}."))
    opened(person, titled("Custody"))
    person.press("Ctrl+Shift+S", "Return")
    assert words(document(person).answer("executive_summary")) == "I thank Custody."


def test_what_is_selected_becomes_a_standard_paragraph(writing: Person, archive: Archive) -> None:
    narrative(writing).selectAll()
    writing.window.actions_by_id["keep_paragraph"].trigger()
    paragraphs(writing).save.click()
    (kept,) = OfficeParagraphs(archive.folder).read()
    assert kept.text == prose(WRONG)


PAST = "Detainees in custody suites waited too long for appropriate adults to come."


@pytest.fixture
def asking(person: Person, archive: Archive) -> Person:
    archive.save(titled("Custody in 2024", executive_summary=to_json(prose(PAST))))
    opened(person, titled("Custody again"))
    person.press("Ctrl+J")
    person.window.tasks.wait()
    return person


def test_what_was_said_before_is_put_in_with_one_key(asking: Person) -> None:
    assert QApplication.focusWidget() is tools(asking).past.list
    asking.press("Return")
    assert words(document(asking).answer("executive_summary")) == PAST
    assert QApplication.focusWidget() is narrative(asking)


def test_where_a_passage_came_from_is_in_the_trail(asking: Person, archive: Archive) -> None:
    asking.press("Return")
    (took,) = [each for each in archive.trail(document(asking).id) if each.action == "took a passage"]
    assert "Custody in 2024" in took.note


def test_escape_leads_back_to_the_text(asking: Person) -> None:
    asking.press("Escape")
    assert QApplication.focusWidget() is narrative(asking)
    assert words(document(asking).answer("executive_summary") or RichText()) == ""


def test_no_passage_goes_into_a_title(person: Person) -> None:
    opened(person, titled("Custody"))
    title = place(person).page.editor("inspection_title")
    assert isinstance(title, TextEditor)
    title.focus()
    person.press("Ctrl+J")
    assert "narrative" in person.window.message.text


def test_passages_are_shown_where_there_is_little_room_too(open_window: OpenWindow) -> None:
    person = open_window(Settings(theme="light", text_size="largest"), (1000, 768))
    opened(person, titled("Custody"))
    assert not place(person).panel.isVisible()
    person.press("Ctrl+J")
    assert tools(person).past.isVisible()
    person.press("Escape")
    assert not place(person).panel.isVisible()


# --- targets, the page alone, print -----------------------------------------------------------------------


def test_the_words_of_a_section_stand_against_the_offices_target(person: Person, archive: Archive) -> None:
    archive.set_rules(replace(archive.rules, targets=(("summary", 3),)))
    opened(person, titled("Custody", executive_summary=to_json(prose("Four words of text"))))
    shown = [each.text() for each in place(person).page.findChildren(QLabel) if each.isVisible()]
    assert "4 of 3 words: 1 over" in shown


def test_targets_are_entered_in_the_offices_rules(person: Person, archive: Archive) -> None:
    person.window.actions_by_id["rules"].trigger()
    dialog = person.window.findChild(RulesDialog)
    assert isinstance(dialog, RulesDialog)
    dialog.targets["summary"].setText("many")
    dialog.keep.click()
    assert "Executive summary" in dialog.problem.text()
    dialog.targets["summary"].setText("400")
    dialog.keep.click()
    assert archive.rules.targets == (("summary", 400),)


def test_f11_shows_the_page_alone_and_escape_brings_the_rest_back(writing: Person) -> None:
    here = place(writing)
    writing.press("F11")
    assert not any(each.isVisible() for each in (here.header, here.outline, here.panel))
    writing.window.resize(1500, 800)
    QApplication.processEvents()
    assert not any(each.isVisible() for each in (here.header, here.outline, here.panel))
    writing.press("Escape")
    assert here.header.isVisible() and here.outline.isVisible()
    assert QApplication.focusWidget() is narrative(writing)


def test_the_archive_is_whole_after_the_page_was_alone(writing: Person) -> None:
    writing.press("F11", "Alt+Left")
    assert writing.window.around_places()[0].isVisible()


def test_print_shows_the_response(writing: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[tuple[str, str]] = []
    monkeypatch.setattr(
        "editor.ui.writing.printing.ask_to_print", lambda _parent, html, title: printed.append((html, title))
    )
    writing.press("Ctrl+P")
    ((html, title),) = printed
    assert title == title_of(document(writing), place(writing).session.definition)
    assert "VEMT" in html


def test_alt_and_a_letter_press_a_button_at_once(writing: Person) -> None:
    """What is typed right behind it must find it pressed."""
    writing.press("F7", "Alt+A")
    assert tools(writing).walk.word == "recieved"
