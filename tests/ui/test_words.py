"""Everything that the window says can be translated: spoken in brackets, nothing stands outside of them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from editor.about import parts
from editor.archive import Archive
from editor.archive.presence import Presence
from editor.casework.exporting import as_json
from editor.guide import pages
from editor.languages import LANGUAGE_NAMES, use
from editor.model.document import Document
from editor.model.editions import in_language, printed_words
from editor.model.edits import Place, SetAnswer
from editor.ui.form.records_editor import RecordsEditor
from editor.ui.guide.about_dialog import AboutDialog
from editor.ui.guide.crash import FaultDialog
from editor.ui.response.conflict_dialog import ConflictDialog
from editor.ui.returned.old_responses.dialog import ImportDialog
from editor.ui.returned.take_back.dialog import TakeBackDialog
from editor.ui.sides.page import SideSwitch
from editor.ui.statute.report_dialog import ReportDialog
from editor.ui.statute.step_dialog import StepDialog
from editor.ui.writing.all_drafts_dialog import AllDraftsDialog
from editor.ui.writing.paragraphs_dialog import ParagraphsDialog
from tests.brackets import BRACKETED
from tests.builders import prose
from tests.importing.returned.edits import AUTHORS, WORDS
from tests.importing.returned.sent import PCC, eight_paragraphs
from tests.ui.conftest import NOW, OpenWindow
from tests.ui.person import Answering, Person, place
from tests.ui.test_old_responses import SURE
from tests.ui.test_take_back import came_back

Shown = TypeVar("Shown", bound=QWidget)
REPORT = """Recommendation 1
By 1 June 2027, Northmoor Police should answer calls within ten seconds.
Area for improvement
The force should tell callers what happens next."""


# --- what may stand outside of brackets --------------------------------------------------------------------

_SPOKEN = re.compile(r"⟦[^⟦⟧]*⟧")
_IDS = re.compile(r"\b[a-z0-9]{10}\b")
_KEYS = re.compile(r"\b(?:Ctrl|Alt|Shift|Return|Backspace|Left|Home|Esc)\b(?:\+\S+)?")
_DAYS = re.compile(
    r"(?:dydd )?\b(?:Llun|Mawrth|Maw|Mercher|Mer|Iau|Gwener|Gwen|Sadwrn|Sad|Sul|Ionawr|Ion|Chwefror|Chwef|Ebrill|Ebr"
    r"|Mai|Mehefin|Meh|Gorffennaf|Gorff|Awst|Medi|Hydref|Hyd|Tachwedd|Tach|Rhagfyr|Rhag)\b"
)
_NAMES = (
    "PCC Response Editor",
    *LANGUAGE_NAMES.values(),
    *REPORT.split("\n"),
    *(part for each in parts() for part in (each.name, each.licence)),
    *(each.title for each in pages()),  # help speaks English
    Presence.here(NOW).name,
    *printed_words(in_language(PCC, "cy")),  # the other side of a response speaks its own language
    "The force",  # of the report
    "old.txt",
)
_SHORTEST = 5
_CARD = 160
"""So many characters of a text stand on its folded card."""
_TYPED = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, (*AUTHORS, *WORDS)))})(?!\w)")
_QUOTED = re.compile(r"[“‘][^”]*”")
_LETTERS = re.compile(r"[A-Za-z]{2}")


def unspoken(text: str, written: list[str]) -> str:
    """What of ``text`` stands outside of brackets and is nobody's writing, name, day or key."""
    before = ""
    while before != text:
        before, text = text, _SPOKEN.sub("", text)
    for each in sorted((*_NAMES, *written), key=len, reverse=True):
        text = text.replace(each, "")
    for names in (_QUOTED, _IDS, _TYPED):
        text = names.sub("", text)
    text = _DAYS.sub("", _KEYS.sub("", text))
    return text if _LETTERS.search(text) else ""


def written_in(archive: Archive) -> list[str]:
    """What people wrote."""
    found = {str(archive.folder), archive.folder.name, *archive.office.as_dict().values()}
    documents = [archive.load(each.id) for each in archive.list()]
    documents += [archive.load_binned(each.id) for each in archive.binned()]
    for document in documents:
        found |= set(_strings(as_json(document)))
    found |= {line.strip(" •") for each in found for line in each.split("\n")}
    found |= {each[:_CARD] for each in found}
    return [each for each in found if len(each) >= _SHORTEST]


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from _strings(each)
        case list():
            for each in value:
                yield from _strings(each)
        case _:
            pass


# --- what the window says ------------------------------------------------------------------------------------


def told_by(root: QWidget) -> Iterator[str]:
    """Every text that can be seen or heard of what is shown in ``root``."""
    yield root.windowTitle()
    for each in (root, *root.findChildren(QWidget)):
        if each.isVisibleTo(root) and not each.objectName().startswith("qt_"):
            yield from _texts(each)


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QMenu():
            yield from _menu(widget)
        case QAbstractItemView():
            yield from _cells(widget.model())
        case _:
            pass


def _menu(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        yield action.text()
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from _menu(inside)


def _cells(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    role = Qt.ItemDataRole
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        heading = model.headerData(column, Qt.Orientation.Horizontal)
        yield heading if isinstance(heading, str) else ""
        for number in range(model.rowCount(QModelIndex())):
            for asked in (role.DisplayRole, role.AccessibleTextRole, role.ToolTipRole):
                cell = model.index(number, column).data(asked)
                yield cell if isinstance(cell, str) else ""


# --- a walk through the places -------------------------------------------------------------------------------


def walk(person: Person, dialogs: Answering, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Every place and dialog of one window, in turn."""
    window = person.window
    yield "archive", window
    yield "menu", window.menu_button.menu()
    window.archive_place.search.setText("calls")
    window.archive_place.refresh()
    yield "search", window
    window.archive_place.search.setText("zzz")
    window.archive_place.refresh()
    yield "nothing found", window
    window.archive_place.search.clear()
    window.archive_place.show_responses()
    window.archive_place.table.selectAll()
    yield "several selected", window
    yield from _of_archive(person, dialogs)
    yield from _of_response(person, dialogs, folder)


def _of_archive(person: Person, dialogs: Answering) -> Iterator[tuple[str, QWidget]]:
    window = person.window
    window.show_year()
    yield "year", window
    window.archive_place.show_responses()
    window.desks.guide.palette()
    yield "palette", _dialog()
    window.desks.guide.shortcuts()
    yield "shortcuts", _dialog()
    AboutDialog(window, window.look, window.archive.folder).open()
    yield "about", _dialog()
    window.desks.guide.begin_tour()
    while window.desks.guide.tour is not None:
        yield "tour", window
        window.desks.guide.tour.next.click()
    yield "help", window.desks.guide.help_window
    window.edit_office()
    yield "office", _dialog()
    window.desks.office.edit_rules()
    yield "rules", _dialog()
    window.desks.office.show_templates()
    yield "templates", _dialog()
    window.actions_by_id["words"].trigger()
    yield "the office’s words", _dialog()
    window.desks.writing.all_drafts()
    yield "all drafts", _shown(AllDraftsDialog)
    dialogs.line = "30"
    window.desks.shelf.ask_retention()
    yield "retention", window
    window.archive_place.table.selectRow(0)
    window.desks.shelf.delete_selected()
    yield "binned", window
    window.take_offer()


def _of_response(person: Person, dialogs: Answering, folder: Path) -> Iterator[tuple[str, QWidget]]:
    window = person.window
    sample = next(each for each in window.archive.list() if each.form == "pcc-response")
    window.desks.shelf.open(sample.id)
    yield "sample", window
    for section in place(person).session.definition.sections:
        place(person).go_to_section(section.id)
    page = place(person).page
    for field in place(person).session.definition.fields:
        editor = page.editor(field.id)
        if isinstance(editor, RecordsEditor):
            editor.add.click()
    yield "whole form", window
    window.desk.undo()
    window.desks.statute.check()
    yield "checks", window
    window.desk.save()
    window.desk.show_versions()
    yield "versions", _dialog()
    window.desks.writing.find()
    yield "find", window
    window.desks.writing.replace()
    yield "replace", window
    window.desks.writing.look_for_hints()
    yield "hints", window
    page.editor("executive_summary").focus()
    window.desks.writing.last_time()
    window.tasks.wait()
    yield "last time", window
    window.desks.writing.paragraphs()
    yield "paragraphs", _shown(ParagraphsDialog)
    window.desks.report.paste_list()
    report = _shown(ReportDialog)
    report.text.setPlainText(REPORT)
    report.read.click()
    yield "report", report
    window.desks.statute.next_step()
    yield "step", _shown(StepDialog)
    window.desks.returns.show_sources()
    yield "sources", _dialog()
    ConflictDialog(
        window,
        window.look,
        place(person).session.document,
        _changed(place(person).session.document),
        place(person).session.definition,
        lambda _chosen: None,
    ).open()
    yield "conflict", _dialog()
    window.desks.writing.walk()
    yield "spelling", window
    for state in ("for_sign_off", "signed_off"):
        window.desks.statute.next_step()
        step = _shown(StepDialog)
        step.choices[state].click()
        step.by.setText("Sam Reed")
        step.go.click()
        window.tasks.wait()
    yield "signed off", window
    window.show_archive()
    yield from _of_two_languages(person)
    yield from _of_returns(person, dialogs, folder)


def _changed(document: Document) -> Document:
    return document.with_answers({"executive_summary": prose("Other words altogether.")})


def _of_two_languages(person: Person) -> Iterator[tuple[str, QWidget]]:
    window = person.window
    archive = window.archive
    archive.set_rules(replace(archive.rules, languages=("en", "cy")))
    window.new_response("pcc-response")
    place(person).session.edit(SetAnswer(Place("inspection_title"), "Custody in Northmoor"))
    window.desk.save()
    yield "two languages", window
    switch = window.findChild(SideSwitch)
    assert switch is not None
    switch.choose("cy")
    yield "other side", window
    window.show_archive()
    archive.set_rules(replace(archive.rules, languages=("en",)))


def _of_returns(person: Person, dialogs: Answering, folder: Path) -> Iterator[tuple[str, QWidget]]:
    window = person.window
    stored = window.archive.save(replace(eight_paragraphs(), revision=0))
    window.desk.begin(stored)
    dialogs.path = came_back(stored, folder / "back.docx", untracked=True)
    window.desks.returns.ask_take_back()
    dialog = _shown(TakeBackDialog)
    person.wait(lambda: hasattr(dialog, "comparison"))
    yield "take back", dialog
    window.show_archive()
    old = folder / "old.txt"
    old.write_text(SURE)
    window.desks.returns.import_old([old])
    shown = _shown(ImportDialog)
    window.tasks.wait()
    yield "import", shown
    window.desks.returns.import_old([old])
    shown = _shown(ImportDialog)
    window.tasks.wait()
    shown.open_row(0)
    yield "import, one", shown
    FaultDialog(window, window.look, "").open()
    yield "fault", _dialog()


def _shown(kind: type[Shown]) -> Shown:
    """The dialog of this kind that is open."""
    QApplication.processEvents()
    top = QApplication.topLevelWidgets()
    return [each for each in top if isinstance(each, kind) and each.isVisible()][-1]


def _dialog() -> QWidget:
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return dialog


def test_nothing_that_is_shown_stands_outside_of_what_can_be_translated(
    archive: Archive, open_window: OpenWindow, dialogs: Answering, tmp_path: Path
) -> None:
    found: dict[str, dict[str, str]] = {}
    with use(BRACKETED):
        person = open_window()
        for name, shown in walk(person, dialogs, tmp_path):
            QApplication.processEvents()
            written = [str(tmp_path), *written_in(archive)]
            left = {text: each for text in told_by(shown) if (each := unspoken(text, written))}
            if left:
                found[name] = left
            if shown is not person.window and not isinstance(shown, QMenu):
                shown.close()
        person.window.close()
    assert not found


def test_what_has_no_brackets_is_noticed() -> None:
    spoken, half = "⟦Saved ⟦Mer 3 Medi⟧⟧", "⟦Saved⟧ at noon"
    assert [unspoken(each, []) for each in (spoken, half, "Ctrl+S", "3 Medi 2026", "Custody")] == [
        "",
        " at noon",
        "",
        "",
        "Custody",
    ]
    assert unspoken("⟦Title⟧: Custody in Northmoor", ["Custody in Northmoor"]) == ""
