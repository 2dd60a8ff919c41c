"""Start and end of the windowed program."""

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from editor import __version__
from editor.archive import Archive, ArchiveError
from editor.directories import settings_file
from editor.errors import sentence
from editor.samples import SAMPLE_FORMS, sample_document
from editor.settings import read_settings, write_settings
from editor.ui.dialogs import Dialogs
from editor.ui.main_window import MainWindow
from editor.ui.single_instance import Doorbell, raise_the_first
from editor.ui.theme import load_fonts, on_system_theme_change

_REFUSED = 2


def run(folder: Path, clock: Callable[[], datetime]) -> int:
    """Open the window on the archive in ``folder`` (made, with samples, where it is not there) until it is closed.

    Where the same person has a window on this archive already, that one comes forward and this one ends.
    """
    application = make_application()
    if raise_the_first(folder):
        return 0
    try:
        archive = Archive.open_or_create(folder, clock) if folder.exists() else first_archive(folder, clock)
    except ArchiveError as error:
        QMessageBox.critical(None, "PCC Response Editor", sentence(error))
        return _REFUSED
    place = settings_file()
    settings = read_settings(place)
    window = MainWindow(archive, settings, clock, Dialogs(), lambda changed: write_settings(changed, place))
    sys.excepthook = _Calm(window, place.parent / "problem.log", sys.excepthook)
    on_system_theme_change(window.rebuild)
    doorbell = Doorbell(folder, partial(_come_forward, window))
    window.show()
    window.archive_place.table.setFocus()
    if settings.open_response:
        window.desk.begin_where_left(settings.open_response, settings.open_field)
    status = application.exec()
    doorbell.close()
    problem = window.care.end()
    if problem:
        QMessageBox.warning(None, "PCC Response Editor", problem)
    return status


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
    archive = Archive.open_or_create(folder, clock)
    for form in reversed(SAMPLE_FORMS):
        archive.save(sample_document(form, archive, clock()))
    return archive


class _Calm:
    """The last resort for a fault in the program itself: save, write down what happened, say so, go on."""

    def __init__(self, window: MainWindow, log: Path, before: Callable[..., object]) -> None:
        self._window, self._log, self._before = window, log, before

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before(kind, error, trace)
        # Only where in the program it happened: never what the person wrote.
        places = "\n".join(
            f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
        )
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            self._log.write_text(
                f"{datetime.now().astimezone().isoformat()} {__version__} {kind.__name__}\n{places}\n",
                encoding="utf-8",
            )
        except OSError:
            pass
        self._window.desk.save()
        self._window.message.say(
            f"Something went wrong in the program. What you wrote is kept. A note for its makers is in {self._log}.",
            "warning",
        )
