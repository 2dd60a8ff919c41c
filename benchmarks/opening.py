"""One start of a window in a process of its own, which tells when it is ready: for :mod:`benchmarks.window`.

    .venv/bin/python -m benchmarks.opening bare|ours [ARCHIVE]

Nothing is imported here that a window of that kind would not import by itself. Ready is when a key that is pressed in
the box has been drawn. Printed are the processor time and the most memory till then; then, when all has settled, the
most memory and, of ours, how many responses are listed.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit, QWidget

SETTLED_SECONDS = 2.0


def _open_bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

    application = QApplication([])
    window = QMainWindow()
    edit = QTextEdit()
    window.setCentralWidget(edit)
    window.resize(1366, 768)
    window.show()
    edit.setFocus()
    _report(application.processEvents, edit, edit.toPlainText, lambda: 0)


def _open_ours(folder: Path) -> None:
    # As `response-editor --archive FOLDER` does: the command line first, then the window.
    from editor.cli import local_now
    from editor.verbs.arguments import parse

    parse(["--archive", str(folder)])

    from editor.ui.window.application import run  # isort: skip  (the command line comes first)
    from PySide6.QtWidgets import QApplication

    from editor.ui.window.main_window import MainWindow

    def instead(*_: object) -> int:
        (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        place = window.archive_place
        _report(QApplication.processEvents, place.search, place.search.text, lambda: len(place.summaries))
        window.close()
        return 0

    # mypy: a method is put in place of a method; the process ends with it.
    QApplication.exec = instead  # type: ignore[method-assign]
    run(folder, local_now)


def _report(
    process: Callable[[], None],
    box: "QWidget | QTextEdit",
    text: Callable[[], str],
    listed: Callable[[], int],
) -> None:
    """Press a key in the box, see it drawn, and say so; take it back, and say what there is when all has settled."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    while not box.window().windowHandle().isExposed():
        process()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_X)
    box.repaint()
    process()
    if text() != "x":
        raise SystemExit("The key that was pressed is not there.")
    print(time.process_time(), most_memory(), flush=True)
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    end = time.perf_counter() + SETTLED_SECONDS
    while time.perf_counter() < end:
        process()
        time.sleep(0.01)
    print(most_memory(), listed(), flush=True)


def most_memory() -> float:
    """The most memory that this process ever had, in MB; 0 where no way to ask is known."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    (line,) = (line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        _open_bare()
    else:
        _open_ours(Path(sys.argv[2]))
