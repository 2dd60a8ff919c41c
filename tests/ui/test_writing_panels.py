"""Hints, past passages, standard paragraphs, words of a section: what stands beside the page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.archive import Archive
from editor.archive.paragraphs import OfficeParagraphs
from editor.archive.passages import PastPassage, Subject
from editor.model.hints import Hint
from editor.model.richtext import RichText, to_json
from editor.model.standard import placeholder_words
from editor.model.targets import SectionWords
from editor.ui.controls.tasks import Tasks
from editor.ui.controls.words_label import WordsLabel
from editor.ui.writing.hints_panel import HintsPanel
from editor.ui.writing.last_time import LastTimePanel, put_passage
from editor.ui.writing.paragraphs_dialog import ParagraphsDialog
from editor.ui.writing.text_places import select
from tests.archive.archives import made, titled
from tests.builders import pcc_response, prose, shipped_form
from tests.ui.writing import LOOK, desk, parent

PCC = shipped_form("pcc-response")
CUSTODY = "Detainees in **custody** suites wait too long for appropriate adults."


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:  # noqa: ARG001  (Qt must be there first)
    result = Tasks()
    yield result
    result.end()


@pytest.fixture
def offices(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    archive = made(tmp_path_factory.mktemp("office") / "archive")
    archive.save(titled("Custody inspection", pcc_comment=to_json(prose(CUSTODY))))
    for number in range(4):
        archive.save(titled(f"Other {number}"))
    return archive


# --- hints ---------------------------------------------------------------------------------------------


def test_a_hint_leads_to_its_words(qtbot: QtBot) -> None:
    document = pcc_response(pcc_comment=to_json(prose("Fine.\n- We **utilised** it prior to lunch.")))
    found = desk(qtbot, document, PCC)
    panel = HintsPanel(LOOK, lambda: found.session.document, PCC)
    qtbot.addWidget(panel)
    chosen: list[Hint] = []
    panel.chosen.connect(chosen.append)
    panel.again.click()
    assert "2 hints" in panel.ease.text() and "Reading ease" in panel.ease.text()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    (hint,) = chosen
    select(found.page, hint.place, hint.line, hint.start, hint.end)
    assert found.rich("pcc_comment").textCursor().selectedText() == "utilised"
    found.page.let_go()


def test_a_text_without_hints_says_so(qtbot: QtBot) -> None:
    panel = HintsPanel(LOOK, lambda: pcc_response(pcc_comment=to_json(prose("We did it."))), PCC)
    qtbot.addWidget(panel)
    panel.look_through()
    assert "No hints" in panel.ease.text()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)


# --- what did we say last time? ------------------------------------------------------------------------


def test_enter_puts_a_passage_into_the_text_with_its_formatting(
    qtbot: QtBot, offices: Archive, tasks: Tasks
) -> None:
    found = desk(qtbot, pcc_response(inspection_title="Custody"), PCC)
    panel = LastTimePanel(LOOK, offices.folder, tasks)
    qtbot.addWidget(panel)
    edit = found.rich("pcc_comment")
    taken: list[PastPassage] = []
    panel.taken.connect(taken.append)
    panel.taken.connect(lambda passage: put_passage(edit, passage.text))
    panel.ask(Subject(found.session.document.id, "Custody", "pcc_comment", ""))
    tasks.wait()
    assert panel.state.text() == "1 passage on the same subject."
    assert "Custody inspection" in panel.list.item(0).text()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert found.session.document.answer("pcc_comment") == prose(CUSTODY)
    assert QApplication.focusWidget() is edit
    found.session.undo()
    assert found.session.document.answer("pcc_comment") is None
    assert taken[0].title == "Custody inspection"
    found.page.let_go()


def test_what_comes_for_another_field_is_dropped(qtbot: QtBot, offices: Archive, tasks: Tasks) -> None:
    panel = LastTimePanel(LOOK, offices.folder, tasks)
    qtbot.addWidget(panel)
    panel.ask(Subject("", "Custody", "pcc_comment", ""))
    panel.ask(Subject("", "Nothing at all", "pcc_comment", ""))
    tasks.wait()
    assert panel.state.text() == "Nothing was found."
    assert panel.list.count() == 0
    assert not panel.put.isEnabled()


# --- standard paragraphs -------------------------------------------------------------------------------


def manager(qtbot: QtBot, offices: Archive, section: str = "comment") -> ParagraphsDialog:
    document = pcc_response(inspection_title="Custody")
    dialog = ParagraphsDialog(
        parent(qtbot),
        LOOK,
        OfficeParagraphs(offices.folder),
        [(each.id, each.title) for each in PCC.sections],
        lambda: placeholder_words(document, PCC),
        section,
    )
    dialog.show()
    return dialog


def test_a_selection_becomes_a_paragraph_and_is_kept(qtbot: QtBot, offices: Archive) -> None:
    dialog = manager(qtbot, offices)
    dialog.begin_new(prose("We thank **{chief_officer}**."))
    assert dialog.name.text() == "We thank {chief_officer}."
    QTest.keyClicks(dialog.name, "Thanks")
    dialog.save.click()
    (kept,) = OfficeParagraphs(offices.folder).read()
    assert (kept.name, kept.section, kept.text) == (
        "Thanks",
        "comment",
        prose("We thank **{chief_officer}**."),
    )


def test_enter_puts_it_in_with_its_placeholders_filled(qtbot: QtBot, offices: Archive) -> None:
    OfficeParagraphs(offices.folder).add("Thanks", prose("**{force}** answers by {last_day}."), "comment")
    OfficeParagraphs(offices.folder).add("Another", prose("other"), "summary")
    dialog = manager(qtbot, offices)
    put: list[RichText] = []
    missing: list[str] = []
    dialog.inserted.connect(put.append)
    dialog.missing.connect(missing.append)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert put == [prose("**Northmoor Police** answers by {last_day}.")]
    assert missing == ["Not known yet, so still to be written: {last_day}."]


def test_a_paragraph_is_changed_and_removed(qtbot: QtBot, offices: Archive) -> None:
    OfficeParagraphs(offices.folder).add("Thanks", prose("text"))
    dialog = manager(qtbot, offices)
    dialog.name.setText("Many thanks")
    dialog.save.click()
    assert [each.name for each in OfficeParagraphs(offices.folder).read()] == ["Many thanks"]
    dialog.remove.click()
    assert OfficeParagraphs(offices.folder).read() == ()


def test_what_the_archive_will_not_take_is_said(qtbot: QtBot, offices: Archive) -> None:
    dialog = manager(qtbot, offices)
    dialog.save.click()
    assert "no text" in dialog.said.text()
    (offices.folder / "paragraphs.json").write_text("{", "utf-8")
    dialog.begin_new(prose("text"))
    dialog.save.click()
    assert "paragraphs.json" in dialog.said.text()


def test_every_control_has_a_name(qtbot: QtBot, offices: Archive, tasks: Tasks) -> None:
    panels: list[QWidget] = [
        manager(qtbot, offices),
        HintsPanel(LOOK, pcc_response, PCC),
        LastTimePanel(LOOK, offices.folder, tasks),
    ]
    for panel in panels:
        reached = [
            each for each in panel.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        shown = [each for each in reached if each.window() is panel.window()]
        assert [each for each in shown if not each.accessibleName()] == []


# --- words ---------------------------------------------------------------------------------------------


def test_the_words_of_a_section(qtbot: QtBot) -> None:
    shown = WordsLabel(LOOK)
    qtbot.addWidget(shown)
    shown.show_words(SectionWords("summary", 312, 400))
    assert shown.text() == "312 of 400 words"
    shown.show_words(SectionWords("summary", 412, 400))
    assert shown.text() == "412 of 400 words: 12 over"
    shown.show_words(SectionWords("summary", 3))
    assert (shown.text(), shown.styleSheet()) == ("3 words", "")
