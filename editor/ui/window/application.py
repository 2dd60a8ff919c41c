"""Start and end of the windowed program."""

import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from editor import __version__
from editor.archive import Archive, ArchiveError
from editor.directories import settings_file, state_folder
from editor.errors import sentence
from editor.languages import said, tr
from editor.settings import read_settings, write_settings
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.theme import load_fonts, on_system_theme_change
from editor.ui.guide.crash import AFTER_DEATH, Calm, QtLog, Reports
from editor.ui.window.garbage import Garbage
from editor.ui.window.main_window import MainWindow
from editor.ui.window.single_instance import Doorbell, raise_the_first

_REFUSED = 2


def run(folder: Path, clock: Callable[[], datetime]) -> int:
    """Open the window on the archive in ``folder`` (made, with samples, where it is not there) until it is closed.

    Where the same person has a window on this archive already, that one comes forward and this one ends.
    """
    application = make_application()
    if raise_the_first(folder):
        return 0
    newcomer = not folder.exists()
    try:
        archive = first_archive(folder, clock) if newcomer else Archive.open_or_create(folder, clock)
    except ArchiveError as error:
        QMessageBox.critical(None, "PCC Response Editor", sentence(error))
        return _REFUSED
    place = settings_file()
    settings = read_settings(place)
    window = MainWindow(archive, settings, clock, Dialogs(), lambda changed: write_settings(changed, place))
    reports, log = Reports(state_folder(), clock), QtLog(state_folder() / "qt.txt", clock)
    calm = Calm(reports, window.desk.save, window.say, partial(_show_report, window))
    died = reports.after_last_time()
    garbage = Garbage()
    reports.watch()
    log.install()
    calm.install()
    on_system_theme_change(window.rebuild)
    window.show()
    window.archive_place.table.setFocus()
    bells: list[Doorbell] = []
    QTimer.singleShot(0, window, lambda: bells.append(Doorbell(folder, partial(_come_forward, window))))
    if settings.open_response:
        window.desk.begin_where_left(settings.open_response, settings.open_field)
    if died:
        window.say(said(AFTER_DEATH), "warning", (tr("Show report"), partial(_show_report, window, died)))
    if newcomer and not settings.toured:
        window.desks.guide.begin_tour()
    status = application.exec()
    for each in bells:
        each.close()
    problem = window.care.end()
    if problem:
        QMessageBox.warning(None, "PCC Response Editor", problem)
    calm.uninstall()
    log.uninstall()
    reports.end()
    garbage.end()
    return status


def _show_report(window: MainWindow, report: str) -> None:
    window.desks.guide.show_report(report)


def _come_forward(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def make_application() -> QApplication:
    """The Qt application with the program's name, style and fonts."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("PCC Response Editor")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    load_fonts()
    return application


def first_archive(folder: Path, clock: Callable[[], datetime]) -> Archive:
    """A new archive with the samples in it, so that a newcomer sees what a finished response is like."""
    from editor.casework.samples import SAMPLE_FORMS, sample_document

    archive = Archive.open_or_create(folder, clock)
    for form in reversed(SAMPLE_FORMS):
        archive.save(sample_document(form, archive, clock()))
    return archive
