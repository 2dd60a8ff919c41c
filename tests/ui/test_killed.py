"""The program is killed while somebody types: what was typed two seconds ago is there again."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from editor.archive import Archive

_TYPING = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from editor.archive import Archive
from editor.settings import Settings
from editor.ui.window.application import make_application
from editor.ui.controls.dialogs import Dialogs
from editor.ui.window.main_window import MainWindow

application = make_application()
clock = lambda: datetime.now().astimezone()
archive = Archive.open_or_create(Path(sys.argv[1]))
window = MainWindow(archive, Settings(theme="light"), clock, Dialogs(), lambda _: None)
window.show()
window.new_response("pcc-response")
window.activateWindow()
QTest.qWaitForWindowActive(window)
words = iter(range(1_000_000))

def type_a_word():
    if QApplication.focusWidget() is None:  # the window does not have the keyboard yet
        return
    number = next(words)
    QTest.keyClicks(QApplication.focusWidget(), f"w{number} ")
    print(number, flush=True)

timer = QTimer()
timer.timeout.connect(type_a_word)
timer.start(40)
application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_at_most_two_seconds_of_typing_are_lost(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    typing = subprocess.Popen(
        [sys.executable, "-c", _TYPING, str(folder)], stdout=subprocess.PIPE, env=environment, text=True
    )
    assert typing.stdout is not None
    typed: list[tuple[float, int]] = []
    start = None
    for line in typing.stdout:
        now = time.monotonic()
        start = start or now
        typed.append((now, int(line)))
        if now - start > 3:
            break
    killed = time.monotonic()
    typing.send_signal(signal.SIGKILL)
    typing.wait()
    typing.stdout.close()
    (summary,) = Archive.open(folder).list()
    kept = int(summary.title.rsplit("w", 1)[1])
    two_seconds_ago = max(number for at, number in typed if at <= killed - 2)
    assert kept >= two_seconds_ago
