"""A random walk over the window: does it end without a crash, and does it give back what it takes?

    QT_QPA_PLATFORM=offscreen .venv/bin/python -m benchmarks.walk [--calls N] [--seed N]

Clicks, keys, wheel turns, sizes and actions in no order, in all places, on an archive of its own, which is put back as
it was at each rest. There the window shows the archive again, and the references to None (a binding that drops one too
many of them ends the process sooner or later) and the memory are noted. The same seed takes the same walk.
"""

import argparse
import ctypes
import gc
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from benchmarks.generate_archive import generate
from benchmarks.measuring import Row, memory_now
from editor.archive import Archive
from editor.settings import Settings
from editor.ui.controls.dialogs import Dialogs, Then
from editor.ui.window.application import make_application
from editor.ui.window.main_window import MainWindow

RESTS = 20
_RESPONSES = 40
_SIZES = ((1366, 768), (2000, 1200), (800, 600))
_LEFT_OUT = frozenset({"quit", "folder", "print", "preview", "print_year"})
"""The program's end, another archive, and what the system asks in a window of its own."""
_SELDOM = frozenset({"larger", "smaller", "theme", "contrast", "system_theme", "all_drafts"})
_PATIENCE_SECONDS = 5.0
"""No step of ours takes so long: a dialog waits for an answer in a loop of its own."""
_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_F6),
)
_LETTERS = "abc delu- 1.\u0175\u2019"


class _Nobody(Dialogs):
    """Answers at once where the system would ask: a place in a scratch folder, a line of text."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save_as(
        self, _parent: QWidget, _title: str, suggestion: Path, _filters: list[str], then: Then
    ) -> None:
        then(self._folder / suggestion.name)

    def choose_folder(self, _parent: QWidget, _title: str, _start: Path, then: Then) -> None:
        then(self._folder)

    def choose_file(self, _parent: QWidget, _title: str, _filters: list[str], _then: Then) -> None:
        """Choose none."""

    def choose_files(
        self, _parent: QWidget, _title: str, _filters: list[str], _then: Callable[[list[Path]], None]
    ) -> None:
        """Choose none."""

    def ask_line(
        self, _parent: QWidget, _title: str, _words: str, value: str, then: Callable[[str], None]
    ) -> None:
        then(value or "A name")

    def tell(self, _parent: QWidget, _title: str, _text: str) -> None:
        """Read it."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What was noted at a rest: calls until then, references to None, megabytes."""

    calls: int
    nones: int
    megabytes: float


@dataclass
class Walk:
    """One walk. ``calls`` counts what was sent to Qt; ``rests`` what was noted on the way."""

    place: Path
    seed: int
    calls: int = 0
    longest: float = 0.0
    rests: list[Rest] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._good = self.place / "as it was"
        generate(self._good, _RESPONSES)
        self._folder = self.place / "archive"
        shutil.copytree(self._good, self._folder)
        self._window = MainWindow(
            Archive.open(self._folder),
            Settings(theme="light"),
            _now,
            _Nobody(self.place),
            lambda _settings: None,
        )
        self._window.desk.open_outside = _open_nothing  # type: ignore[method-assign]
        self._window.resize(*_SIZES[0])
        self._window.show()
        self._window.archive_place.fill()
        # A menu of a button has an event loop of its own, and so have some of the system's dialogs: this ends them.
        self._began = 0.0
        self._loops = QTimer()
        self._loops.timeout.connect(self._leave_loop)
        self._loops.start(2)

    def go(self, calls: int, rests: int = RESTS) -> None:
        """Walk on for so many calls, with rests."""
        between = max(1, calls // rests)
        for number in range(1, calls + 1):
            self._began = time.perf_counter()
            self._step()
            QApplication.processEvents()
            self.longest = max(self.longest, time.perf_counter() - self._began)
            if number % between == 0:
                self._rest()

    def end(self) -> None:
        """Close the window."""
        self._tidy()
        self._loops.stop()
        self._window.close()
        self._window.care.end()

    def _step(self) -> None:
        self.calls += 1
        (do,) = self._random.choices(
            (self._click, self._press, self._write, self._act, self._turn, self._resize),
            (30, 30, 20, 12, 7, 1),
        )
        do()

    def _click(self) -> None:
        root = self._in_front()
        at = QPoint(
            self._random.randrange(max(1, root.width())), self._random.randrange(max(1, root.height()))
        )
        hit = root.childAt(at) or root
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(root, at))

    def _press(self) -> None:
        QTest.keyClick(self._keyboard(), self._random.choice(_KEYS))

    def _write(self) -> None:
        # QTest knows keys of ASCII alone.
        letter, plain = self._random.choice(_LETTERS), Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._keyboard(), QKeyEvent(kind, 0, plain, letter))

    def _act(self) -> None:
        names = sorted(set(self._window.actions_by_id) - _LEFT_OUT)
        name = self._random.choice(names)
        if name not in _SELDOM or self._random.random() < 0.1:
            self._window.actions_by_id[name].trigger()

    def _turn(self) -> None:
        root = self._in_front()
        at = QPointF(root.rect().center())
        hit = root.childAt(at.toPoint()) or root
        turn = QPoint(0, self._random.choice((-120, 120)))
        none, still = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(
            at, root.mapToGlobal(at), QPoint(), turn, none, Qt.KeyboardModifier.NoModifier, still, False
        )
        QCoreApplication.sendEvent(hit, event)

    def _resize(self) -> None:
        self._window.resize(*self._random.choice(_SIZES))

    def _in_front(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def _keyboard(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._in_front()

    def _leave_loop(self) -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None:
            QTest.keyClick(menu, Qt.Key.Key_Escape)
            return
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and time.perf_counter() - self._began > _PATIENCE_SECONDS:
            dialog.reject()

    def _tidy(self) -> None:
        """Close everything in front of the window, and let go of what is open."""
        for each in QApplication.topLevelWidgets():
            if isValid(each) and each is not self._window and each.isVisible():
                each.close()
        self._window.show_archive()
        self._window.tasks.wait()
        self._window.care.wait()

    def _rest(self) -> None:
        """Go back to where the walk began, with the archive as it was, and note what is taken."""
        self._tidy()
        shutil.rmtree(self._folder)
        shutil.copytree(self._good, self._folder)
        self._window.resize(*_SIZES[0])
        self._window.use_archive(self._folder)
        self._window.care.wait()
        for _ in range(3):
            QTest.qWait(30)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.collect()
        _trim()
        rest = Rest(self.calls, sys.getrefcount(None), memory_now())
        self.rests.append(rest)
        print(
            f"{rest.calls:>9,} calls  {rest.nones:>9,} references to None  {rest.megabytes:>7,.1f} MB",
            flush=True,
        )


def rows_of(rests: Sequence[Rest]) -> list[Row]:
    """What the second half of the walk took beyond the first, for each thousand calls."""
    half = rests[len(rests) // 2 :]
    first, last = half[0], half[-1]
    thousands = max(1, last.calls - first.calls) / 1000
    more = (last.nones - first.nones) / thousands
    memory = (last.megabytes - first.megabytes) / thousands
    # None cannot bear to lose references. It can bear to gain them; the binding adds some by itself: see control().
    return [
        Row(
            "references to None that were lost, for each 1,000 calls",
            f"{first.nones:,} : {last.nones:,}",
            max(0.0, -more),
            unit="references",
            most=1,
        ),
        Row(
            "references to None that were gained, for each 1,000 calls",
            "as above",
            max(0.0, more),
            unit="references",
        ),
        Row(
            "memory, for each 1,000 calls",
            f"{first.megabytes:,.0f} MB : {last.megabytes:,.0f} MB",
            memory,
            unit="MB",
            most=0.5,
        ),
    ]


def control(widgets: int = 1_000) -> Row:
    """What the binding alone adds: bare widgets are given a parent and a layout, and let go of again."""
    parent = QWidget()
    before = sys.getrefcount(None)
    for _ in range(widgets):
        child = QWidget(parent)
        child.setLayout(QVBoxLayout())
        child.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gained = (sys.getrefcount(None) - before) / widgets
    return Row("control: gained for each bare widget", f"{widgets:,} widgets", gained, unit="references")


def _trim() -> None:
    """Give the system back what the C library keeps for later: free memory in pieces is no growth of ours."""
    with suppress(OSError, AttributeError, TypeError):  # not every C library can
        ctypes.CDLL(None).malloc_trim(0)


def _open_nothing(path: Path) -> None:
    """No other program is started."""


def _now() -> datetime:
    return datetime.now().astimezone()


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="benchmarks.walk", description="A random walk over the window.")
    parser.add_argument("--calls", type=int, default=200_000, metavar="N", help="how many (200,000)")
    parser.add_argument("--seed", type=int, default=7, metavar="N", help="which walk (7)")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    with tempfile.TemporaryDirectory() as place:
        os.environ["PCC_RESPONSE_EDITOR_CACHE"] = str(Path(place) / "cache")
        walk = Walk(Path(place), chosen.seed)
        walk.go(chosen.calls)
        walk.end()
    rows = [*rows_of(walk.rests), control()]
    print(*(row.line() for row in rows), f"longest call {walk.longest * 1000:,.0f} ms", sep="\n")
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main())
