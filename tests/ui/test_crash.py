"""When the program itself fails."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.ui.controls.messages import Kind, Offer
from editor.ui.controls.theme import DARK, Look
from editor.ui.guide.crash import IN_BETWEEN, KEPT, Calm, FaultDialog, QtLog, Reports
from tests.ui.looks import bare_window, picture

NOW = datetime(2026, 11, 23, 14, 2).astimezone()
SECRET = "Constable Arnold"


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Program:
    """A program that can fail, and what it did then."""

    folder: Path
    saved: int = 0
    said: list[tuple[str, str]] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.reports = Reports(self.folder, Clock())
        self.calm = Calm(self.reports, self.save, self.say, self.shown.append)

    def save(self) -> None:
        self.saved += 1

    def say(self, text: str, kind: Kind = "done", *offers: Offer) -> None:
        self.said.append((text, kind))
        self.offers.extend(offers)

    def fail(self, error: BaseException | None = None) -> None:
        try:
            raise error or ValueError(SECRET)
        except (ValueError, KeyboardInterrupt) as caught:
            self.calm(type(caught), caught, caught.__traceback__)

    @property
    def kept(self) -> list[str]:
        return [path.read_text("utf-8") for path in sorted(self.folder.glob("report-*.txt"))]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "state")


def test_a_fault_saves_notes_and_says_one_sentence(program: Program) -> None:
    program.fail()
    assert (program.saved, program.said) == (1, [(IN_BETWEEN, "warning")])
    (report,) = program.kept
    assert "ValueError" in report and SECRET not in report
    words, show = program.offers[0]
    show()
    assert (words, program.shown) == ("Show report", [report])


def test_five_reports_are_kept_the_newest(program: Program) -> None:
    for _ in range(KEPT + 2):
        program.fail()
    assert len(program.kept) == KEPT


def test_a_fault_while_a_fault_is_dealt_with_is_noted_and_no_more(program: Program) -> None:
    program.calm = Calm(program.reports, program.fail, program.say, program.shown.append)
    program.fail()
    assert len(program.kept) == 2
    assert len(program.said) == 1


def test_a_folder_that_cannot_be_written_keeps_nobody_from_saving(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    program = Program(tmp_path / "file" / "state")
    program.reports.watch()
    program.fail()
    assert (program.saved, len(program.said)) == (1, 1)
    assert program.reports.after_last_time() == ""


def test_ending_as_one_should_leaves_nothing(program: Program) -> None:
    program.reports.watch()
    program.reports.end()
    assert Reports(program.folder, Clock()).after_last_time() == ""
    assert program.kept == []


def test_a_process_that_died_is_told_of_once_at_the_next_start(program: Program) -> None:
    dying = (
        "import ctypes, sys; from datetime import datetime; from pathlib import Path\n"
        "from editor.ui.guide.crash import Reports\n"
        "Reports(Path(sys.argv[1]), datetime.now).watch()\n"
        "ctypes.string_at(0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", dying, str(program.folder)], check=False, capture_output=True
    )
    assert done.returncode != 0
    report = program.reports.after_last_time()
    assert "string_at" in report
    assert str(program.folder) not in report
    assert program.kept == [report]
    assert program.reports.after_last_time() == ""


def test_the_hook_is_put_in_place_and_taken_away(program: Program) -> None:
    before = sys.excepthook
    program.calm.install()
    assert sys.excepthook is program.calm
    program.calm.uninstall()
    assert sys.excepthook is before


def test_a_report_can_be_read_and_copied(qtbot: QtBot) -> None:
    look = Look(DARK)
    window = bare_window(qtbot, look)
    dialog = FaultDialog(
        window, look, "PCC Response Editor 0.1\nValueError\n    editor/ui/response/desk.py:10 save\n"
    )
    dialog.open()
    picture(dialog, "report")
    QTest.keyClick(dialog.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "editor/ui/response/desk.py:10 save" in QGuiApplication.clipboard().text()


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "state" / "qt.txt"
    heard = QtLog(path, Clock())
    heard.install()
    yield path
    heard.uninstall()


def test_what_qt_says_is_noted_without_anybodys_words(log: Path) -> None:
    qWarning(f'QFont: no such face "{SECRET}" in /home/arnold/fonts')
    (line,) = log.read_text("utf-8").splitlines()
    assert line.endswith("warning QFont: no such face “…” in …")


def test_the_log_stays_small(log: Path) -> None:
    for _ in range(1500):
        qWarning("QWidget: " + "x" * 150)
    assert sum(path.stat().st_size for path in log.parent.iterdir()) < 140_000
    assert len(list(log.parent.iterdir())) == 2
