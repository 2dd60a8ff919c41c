"""The places of the window, gone through as a person would: each name is a picture to take.

Everything is about an invented force. What a person would be asked by the system's own dialogs is answered by
:class:`Answering`.
"""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from editor.archive.paragraphs import OfficeParagraphs
from editor.archive.words import OfficeWords
from editor.casework.exporting import export
from editor.model.richtext import from_string
from editor.ui.controls.dialogs import Dialogs, Then
from editor.ui.form.editors import DateEditor, TextEditor
from editor.ui.form.records_editor import RecordsEditor
from editor.ui.form.rich_editor import RichEditor
from editor.ui.response.place import ResponsePlace
from editor.ui.returned.old_responses.dialog import ImportDialog
from editor.ui.sides.page import SideSwitch
from editor.ui.statute.report_dialog import ReportDialog
from editor.ui.statute.step_dialog import StepDialog
from editor.ui.window.main_window import MainWindow

REPORT_LIST = """This report makes 2 recommendations and 2 areas for improvement.
Recommendation 1
By 31 March 2027, the chief constable should make sure that every caller who rings again is known. The force should:
(a) record each call under the caller’s name; and
(b) look at repeat callers each week.
Recommendation 2
Within six months, the Home Office and the police and crime commissioner should pay for one shared record.
Areas for improvement
AFI 1 The force should answer 101 calls sooner.
AFI 2 The force should tell callers what happens next.
The next inspection is in 2029.
"""

OLD_LETTER = """Response to the inspection “Northmoor Police: stop and search”

Date report was published: 14 February 2018
Type of inspection: PEEL

Executive Summary
Inspectors found that officers explain most searches well, and record too few of their reasons.

Force Response
Chief Constable Alex Rowan said: “Each search is now looked at by a sergeant within two days.”

PCC Comment
I welcome this report. My panel of residents reads twenty records each month.

Share this page
"""
_EDITED = b"I agree. Candour"
_INSERTED = (
    '<w:ins w:id="9001" w:author="Robin Hale" w:date="2026-11-20T09:12:00Z"><w:r><w:t xml:space="preserve">'
    " The panel will look at this again in the spring.</w:t></w:r></w:ins>"
)
STANDARD = "We thank the inspectors for this report, and those who spoke to them."

D = TypeVar("D", bound=QDialog)


class Answering(Dialogs):
    """Answers with ``file`` where the system would ask for one, and with ``folder`` where it would ask for a place."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder

    def choose_file(self, _parent: QWidget, _title: str, _filters: list[str], then: Then) -> None:
        then(self.file)

    def choose_files(
        self, _parent: QWidget, _title: str, _filters: list[str], then: Callable[[list[Path]], None]
    ) -> None:
        then([self.file])

    def choose_folder(self, _parent: QWidget, _title: str, _start: Path, then: Then) -> None:
        then(self.folder)


def visits(window: MainWindow) -> Iterator[str]:
    """Go through the places; each yielded name is a picture to take."""
    yield "archive"
    window.search()
    QTest.keyClicks(window.archive_place.search, "children")
    QTest.qWait(250)
    yield "archive-search"
    window.archive_place.search.clear()
    window.archive_place.refresh()
    window.new_response("pcc-response")
    page = _place(window).page
    title, day = page.editor("inspection_title"), page.editor("published_on")
    summary = page.editor("executive_summary")
    assert isinstance(title, TextEditor) and isinstance(day, DateEditor) and isinstance(summary, RichEditor)
    QTest.keyClicks(title.widget, "An inspection of how Northmoor Police answers calls for help")
    QTest.keyClicks(day.line, "21 October 2026")
    QTest.qWait(250)
    yield "response-new"
    summary.focus()
    QTest.keyClicks(summary.text, "Inspectors looked at how calls are answered, and found:")
    QTest.keyClick(summary.text, Qt.Key.Key_Return)
    for line in (
        "- nine in ten calls are answered within ten seconds;",
        "callers are told what happens next; and",
    ):
        QTest.keyClicks(summary.text, line)
        QTest.keyClick(summary.text, Qt.Key.Key_Return)
    QTest.keyClicks(summary.text, "repeat callers are not always known.")
    QTest.qWait(250)
    yield "response-writing"
    window.desks.statute.check()
    QTest.qWait(250)
    yield "response-check"
    window.show_archive()
    yield from _visit_sample(window)
    yield from _visit_writing(window)
    yield from _visit_statute(window)
    yield from _visit_returned(window)
    yield from _visit_old(window)
    yield from _visit_welsh(window)
    yield from _visit_guide(window)


def _visit_sample(window: MainWindow) -> Iterator[str]:
    _open(window, "Sample: Answering")
    yield "sample-top"
    _place(window).go_to_section("office")
    QTest.qWait(100)
    yield "sample-end"
    window.desk.save()
    opening = _place(window).page.editor("inspection_title")
    assert isinstance(opening, TextEditor)
    opening.focus()
    opening.widget.move_to_end()
    QTest.keyClicks(opening.widget, " in its first year")
    window.desk.show_versions()
    yield "versions"
    _close_dialog()
    window.desk.undo()
    window.show_archive()
    window.edit_office()
    yield "office"
    _close_dialog()


def _visit_writing(window: MainWindow) -> Iterator[str]:
    """What helps to write: spelling, finding, hints, what was said before, the office's paragraphs and words."""
    OfficeWords(window.archive.folder).add("Northmoor", "VEMT")
    paragraphs = OfficeParagraphs(window.archive.folder)
    if not paragraphs.read():
        paragraphs.add("Thanks", from_string(STANDARD))
    _open(window, "Sample: Answering")
    act = window.actions_by_id
    comment = _place(window).page.editor("pcc_comment")
    assert isinstance(comment, RichEditor)
    comment.focus()
    QTest.keyClicks(comment.text, "Residents in custdy wait. ")
    act["spelling"].trigger()
    QTest.qWait(300)
    yield "spelling"
    tools = window.desks.writing.tools
    assert tools is not None
    tools.walk.end()
    window.desk.undo()
    act["replace"].trigger()
    tools.find.begin("callers", replacing=True)
    QTest.qWait(250)
    yield "find"
    tools.find.end()
    comment.focus()
    act["last_time"].trigger()
    window.tasks.wait()
    QTest.qWait(200)
    yield "last-time"
    act["hints"].trigger()
    QTest.qWait(200)
    yield "hints"
    comment.focus()
    act["paragraphs"].trigger()
    yield "paragraphs"
    _close_dialog()
    act["words"].trigger()
    yield "words"
    _close_dialog()
    act["calm"].trigger()
    QTest.qWait(200)
    yield "calm"
    act["calm"].trigger()
    window.show_archive()
    act["all_drafts"].trigger()
    QTest.qWait(200)
    yield "all-drafts"
    _close_dialog()


def _visit_statute(window: MainWindow) -> Iterator[str]:
    """A response with recommendations, from its report's list to its sign-off."""
    window.new_response("pcc-response")
    page = _place(window).page
    title, day = page.editor("inspection_title"), page.editor("published_on")
    assert isinstance(title, TextEditor) and isinstance(day, DateEditor)
    QTest.keyClicks(title.widget, "Calls for help: a second visit")
    QTest.keyClicks(day.line, "8 October 2026")
    window.desks.report.paste_list()
    report = _dialog(ReportDialog)
    report.text.setPlainText(REPORT_LIST)
    yield "report-list"
    report.read.click()
    yield "report-proposal"
    report.add.click()
    QTest.qWait(200)
    _place(window).go_to_section("items")
    yield "items"
    items = page.editor("items")
    assert isinstance(items, RecordsEditor)
    items.cards[0].unfold()
    QTest.qWait(200)
    yield "item"
    window.desks.statute.check()
    QTest.qWait(200)
    yield "statute-check"
    for state in ("for_sign_off", "signed_off"):
        window.desks.statute.next_step()
        step = _dialog(StepDialog)
        step.choices[state].click()
        step.by.setText("Sam Reed")
        if state == "signed_off":
            yield "step"
        step.go.click()
        window.tasks.wait()
    window.quiet()
    _place(window).scroll_area.verticalScrollBar().setValue(0)
    QTest.qWait(200)
    yield "signed-off"
    window.show_archive()
    window.desks.office.edit_rules()
    yield "rules"
    _close_dialog()


def _visit_returned(window: MainWindow) -> Iterator[str]:
    """A Word document that came back with a change of the commissioner's."""
    _open(window, "Sample: Answering")
    document, folder = _place(window).session.document, window.archive.folder.parent
    sent, back = folder / "sent.docx", folder / "with the commissioner’s changes.docx"
    export(window.archive, document, sent, window.clock())
    _edit_in_word(sent, back)
    assert isinstance(window.dialogs, Answering)
    window.dialogs.file = back
    window.actions_by_id["take_back"].trigger()
    window.tasks.wait()
    QTest.qWait(400)
    yield "take-back"
    _close_dialog()
    window.actions_by_id["templates"].trigger()
    yield "templates"
    _close_dialog()
    window.show_archive()


def _edit_in_word(sent: Path, back: Path) -> None:
    """The document as Word would save it after words were put in with changes tracked."""
    with zipfile.ZipFile(sent) as before, zipfile.ZipFile(back, "w", zipfile.ZIP_DEFLATED) as after:
        for each in before.infolist():
            data = before.read(each)
            if each.filename == "word/document.xml":
                at = data.index(b"</w:r>", data.index(_EDITED)) + len(b"</w:r>")
                data = data[:at] + _INSERTED.encode() + data[at:]
            after.writestr(each, data)


def _visit_old(window: MainWindow) -> Iterator[str]:
    """An old response, typed by hand, on its way in."""
    letter = window.archive.folder.parent / "stop and search 2018.txt"
    letter.write_text(OLD_LETTER, "utf-8")
    window.desks.returns.import_old([letter])
    window.tasks.wait()
    QTest.qWait(400)
    yield "old-responses"
    dialog = _dialog(ImportDialog)
    dialog.open_row(0)
    QTest.qWait(300)
    yield "old-response"
    # Back to the table, then the question about what is not saved, then out.
    while isValid(dialog) and dialog.isVisible():
        dialog.reject()


def _visit_welsh(window: MainWindow) -> Iterator[str]:
    """A response in two languages."""
    rules = window.archive.rules
    window.archive.set_rules(replace(rules, languages=("en", "cy")))
    window.new_response("pcc-response")
    title = _place(window).page.editor("inspection_title")
    assert isinstance(title, TextEditor)
    QTest.keyClicks(title.widget, "Custody: a second visit")
    (switch,) = _place(window).findChildren(SideSwitch)
    switch.choose("cy")
    QTest.qWait(300)
    yield "welsh-side"
    window.show_archive()
    window.archive.set_rules(rules)


def _visit_guide(window: MainWindow) -> Iterator[str]:
    """What explains the program, and the year."""
    act = window.actions_by_id
    act["palette"].trigger()
    QTest.qWait(200)
    yield "palette"
    _close_dialog()
    act["shortcuts"].trigger()
    yield "shortcuts"
    _close_dialog()
    act["about"].trigger()
    yield "about"
    _close_dialog()
    act["year"].trigger()
    QTest.qWait(300)
    yield "year"
    act["year"].trigger()
    window.desks.guide.begin_tour()
    QTest.qWait(200)
    yield "tour"
    window.desks.guide.leave_tour()


def _open(window: MainWindow, title: str) -> None:
    """Open the response whose title begins so, from the archive's list."""
    found = (n for n, each in enumerate(window.archive_place.summaries) if each.title.startswith(title))
    window.archive_place.table.selectRow(next(found))
    window.open_selected()
    # Where no window manager does it, the keyboard comes back from the last dialog only when it is asked for.
    window.activateWindow()
    QTest.qWait(250)


def _close_dialog() -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()


def _dialog(kind: type[D]) -> D:
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
    )


def _place(window: MainWindow) -> ResponsePlace:
    shown = window.stack.currentWidget()
    assert isinstance(shown, ResponsePlace)
    return shown
