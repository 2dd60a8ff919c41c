"""When the program itself fails: what was written is saved, a note without anybody's words is kept, and one is told."""

import faulthandler
import sys
from collections.abc import Callable
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from editor.languages import later, said, tr
from editor.redaction import error_report, fault_report, without_words
from editor.ui.controls.components import button, column, label, row
from editor.ui.controls.messages import Say
from editor.ui.controls.theme import Look

KEPT = 5
_DUMP = "died.txt"
_LOG_BYTES = 64_000
_KINDS = {
    QtMsgType.QtDebugMsg: "debug",
    QtMsgType.QtInfoMsg: "info",
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}
AFTER_DEATH = later("Last time the program ended by a fault of its own. What was saved is here.")
IN_BETWEEN = later("Something went wrong in the program. What you wrote is kept. You can go on.")


class Reports:
    """The notes in ``folder``, the last five. A folder that cannot be written is no further trouble: none is kept."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder, self._clock = folder, clock
        self._dump: TextIOWrapper | None = None

    def after_last_time(self) -> str:
        """The report of how the process died last time, kept from now on; empty where it ended as it should."""
        try:
            dump = (self._folder / _DUMP).read_text("utf-8", "replace")
            (self._folder / _DUMP).unlink()
        except OSError:
            return ""
        return self.keep(fault_report(dump, self._clock())) if dump.strip() else ""

    def watch(self) -> None:
        """Have Python note it where the process dies without a word, from a fault in a library."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._dump = (self._folder / _DUMP).open("w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._dump, all_threads=False)

    def end(self) -> None:
        """The program ends as it should."""
        if self._dump is None:
            return
        faulthandler.disable()
        self._dump.close()
        self._dump = None
        (self._folder / _DUMP).unlink(missing_ok=True)

    def keep_error(self, error: BaseException, trace: TracebackType | None) -> str:
        """Keep the report of an error that the process outlived; the report."""
        return self.keep(error_report(error, trace, self._clock()))

    def keep(self, report: str) -> str:
        """Keep a report, and of the older ones the newest; the report."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / f"report-{self._clock():%Y%m%dT%H%M%S%f}.txt").write_text(report, "utf-8")
            for old in sorted(self._folder.glob("report-*.txt"))[:-KEPT]:
                old.unlink()
        except OSError:
            pass
        return report


class Calm:
    """The last resort, in the place of ``sys.excepthook``: save, note, say it in one sentence, go on.

    ``save`` is called first; ``show`` with the report when the person asks for it.
    """

    def __init__(
        self, reports: Reports, save: Callable[[], object], say: Say, show: Callable[[str], object]
    ) -> None:
        self._reports, self._save, self._say, self._show = reports, save, say, show
        self._clock = reports._clock
        self._before = sys.excepthook
        self._busy = False

    def install(self) -> None:
        """Stand in for Python's own hook."""
        self._before, sys.excepthook = sys.excepthook, self

    def uninstall(self) -> None:
        """Give Python its hook back."""
        sys.excepthook = self._before

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        report = self._reports.keep_error(error, trace)
        if sys.stderr is not None:
            print(report, file=sys.stderr)  # noqa: T201 - for whoever started it in a terminal
        # A fault while this fault is dealt with must not go round and round.
        if self._busy:
            return
        self._busy = True
        try:
            self._save()
            self._say(said(IN_BETWEEN), "warning", (tr("Show report"), lambda: self._show(report)))
        finally:
            self._busy = False


class FaultDialog(QDialog):
    """A report as plain text, to be read and copied; nothing is sent anywhere."""

    def __init__(self, parent: QWidget, look: Look, report: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What went wrong"))
        words = label(
            tr(
                "This note names places in the program and nothing that was written. It "
                "stays on this computer; copy it if you want to tell the program’s makers."
            ),
            "help",
        )
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report"))
        copy = button(tr("Copy"), "outlined", lambda: QGuiApplication.clipboard().setText(report))
        close = button(tr("Close"), "primary", self.accept)
        layout = column(words, self.text, row(None, copy, close), spacing=look.px(12))
        inset = look.px(16)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        room = parent.window().size()
        self.resize(min(look.px(640), room.width() - 40), min(look.px(420), room.height() - 40))


class QtLog:
    """What Qt itself complains of, in a file that stays small and holds nothing that a person wrote."""

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self._path, self._clock = path, clock
        self._before: Callable[..., object] | None = None

    def install(self) -> None:
        """Hear Qt from now on."""
        self._before = qInstallMessageHandler(self._hear)

    def uninstall(self) -> None:
        """Leave Qt to whom it spoke before."""
        qInstallMessageHandler(self._before)

    def _hear(self, kind: QtMsgType, _context: object, message: str) -> None:
        line = (
            f"{self._clock().isoformat(timespec='seconds')} {_KINDS.get(kind, '')} {without_words(message)}\n"
        )
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size + len(line) > _LOG_BYTES:
                self._path.replace(self._path.with_suffix(".old.txt"))
            with self._path.open("a", encoding="utf-8") as log:
                log.write(line)
        except OSError:
            pass
