"""Takes pictures of the real window in each place, size and theme: `make screenshots`.

    python tools/screenshots.py FOLDER
    python tools/screenshots.py --help-pictures     the few that the help shows, into resources/help/pictures

The text in them is typed by key events into a fresh archive of an invented force.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from itertools import product
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from style_guide import StyleGuide

from editor.archive import Archive
from editor.model.document import new_document
from editor.model.values import Value
from editor.samples import sample_document
from editor.settings import TEXT_SIZES, THEME_CHOICES, Settings, ThemeChoice
from editor.ui.application import first_archive, make_application
from editor.ui.components import Elided
from editor.ui.dialogs import Dialogs
from editor.ui.form.editors import DateEditor, TextEditor
from editor.ui.form.records_editor import RecordsEditor
from editor.ui.form.rich_editor import RichEditor
from editor.ui.main_window import MainWindow
from editor.ui.report_dialog import ReportDialog
from editor.ui.response_place import ResponsePlace
from editor.ui.step_dialog import StepDialog
from editor.ui.theme import Look, look_for, qt_palette

SIZES = ((1366, 768), (2560, 1440))
THEMES: tuple[ThemeChoice, ...] = ("light", "dark")
NOW = datetime(2026, 11, 23, 14, 2).astimezone()
PAST = (
    ("Custody: a joint inspection", "2026-09-03"),
    ("PEEL 2025/26: how well the force keeps people safe", "2026-10-22"),
    ("Missing children: what four forces in the north can learn from one another", "2025-02-11"),
    ("Crime data integrity", "2016-03-22"),
)

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
D = TypeVar("D", bound=QDialog)


HELP = Path(__file__).parent.parent / "resources" / "help" / "pictures"
HELP_SIZE = (1000, 640)
HELP_PICTURES = {
    "archive": "archive",
    "archive-search": "search",
    "response-writing": "response",
    "response-check": "checks",
    "versions": "versions",
}
"""What the help shows: the names of visits, and of its pictures."""


def help_pictures() -> int:
    """Write the pictures of the help, small in size: a screen has few colours."""
    HELP.mkdir(parents=True, exist_ok=True)
    os.environ["LOGNAME"] = "Jo Morgan"  # who kept the version; not whoever takes the pictures
    make_application()
    with tempfile.TemporaryDirectory() as place:
        archive = _archive(Path(place) / "archive")
        settings = Settings(theme="light", geometry=(0, 0, *HELP_SIZE))
        window = MainWindow(archive, settings, lambda: NOW, Dialogs(), lambda _settings: None)
        window.setFixedSize(*HELP_SIZE)
        window.show()
        window.activateWindow()
        for name in _visit(window):
            for each in window.findChildren(Elided):
                if each.text().startswith("Archive:"):
                    each.setText("Archive: PCC responses")  # not where the pictures are taken
            if name in HELP_PICTURES:
                QTest.qWait(60)
                shown = (QApplication.activeModalWidget() or window).grab().toImage()
                few = shown.convertToFormat(
                    QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither
                )
                assert few.save(str(HELP / f"{HELP_PICTURES[name]}.png"))
        window.close()
    print(f"{len(HELP_PICTURES)} pictures in {HELP.relative_to(HELP.parents[2])}")
    return 0


def main(folder: Path) -> int:
    """Write the pictures and say how many."""
    folder.mkdir(parents=True, exist_ok=True)
    make_application()
    count = 0
    with tempfile.TemporaryDirectory() as place:
        archive = _archive(Path(place) / "archive")
        for (width, height), size, theme in product(SIZES, TEXT_SIZES, THEMES):
            settings = Settings(text_size=size, theme=theme, geometry=(0, 0, width, height))
            window = MainWindow(archive, settings, lambda: NOW, Dialogs(), lambda _settings: None)
            window.setFixedSize(width, height)
            window.move(0, 0)
            window.show()
            window.activateWindow()
            for name in _visit(window):
                QTest.qWait(60)
                picture = (QApplication.activeModalWidget() or window).grab()
                assert picture.save(str(folder / f"{width}x{height}-{size}-{theme}-{name}.png"))
                count += 1
            window.close()
            window.deleteLater()
            QApplication.processEvents()
    for size, theme in product(TEXT_SIZES, THEME_CHOICES[1:]):
        guide = StyleGuide(look_for(theme, size))
        _wear(guide.look)
        guide.resize(guide.look.px(1000), guide.page.sizeHint().height())
        guide.show()
        QTest.qWait(60)
        assert guide.page.grab().save(str(folder / f"style-guide-{size}-{theme}.png"))
        count += 1
        guide.close()
    print(f"{count} pictures in {folder}")
    return 0


def _wear(look: Look) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(qt_palette(look.palette))
    application.setFont(look.body)


def _archive(folder: Path) -> Archive:
    archive = first_archive(folder, lambda: NOW)
    archive.set_office(sample_document("pcc-response", archive, NOW).office)
    form = archive.catalogue.newest("pcc-response")
    for title, published in PAST:
        day = datetime.fromisoformat(published).date()
        answers: dict[str, Value] = {"inspection_title": title, "published_on": day}
        archive.save(new_document(form, archive.office, NOW, answers))
    return archive


def _visit(window: MainWindow) -> Iterator[str]:
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
    yield from _visit_statute(window)


def _visit_sample(window: MainWindow) -> Iterator[str]:
    sample = next(
        n
        for n, each in enumerate(window.archive_place.summaries)
        if each.title.startswith("Sample: Answering")
    )
    window.archive_place.table.selectRow(sample)
    window.open_selected()
    QTest.qWait(250)
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


if __name__ == "__main__":
    if "--help-pictures" in sys.argv:
        sys.exit(help_pictures())
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots")))
