"""How soon the window is ready to type, and its memory, as ratios to a bare PySide6 window beside it.

    .venv/bin/python -m benchmarks.window [--count 10000] [--rounds 7] [--write] [--archive DIR]

Each window is opened in a new process, ours on an archive of that many responses; the two take turns. Ready is when
a key that is pressed has been drawn. Without a screen both draw into memory. TMPDIR chooses the disk.
"""

import argparse
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.generate_archive import generate
from benchmarks.measuring import Row, milliseconds, most_memory
from benchmarks.reliability.places import on_disk
from editor.archive import Archive
from editor.display import has_display

RESULTS = Path(__file__).parent / "RESULTS-window.md"
KINDS = ("bare", "ours")
_SETTLED_SECONDS = 2.0
_SETTINGS = "PCC_RESPONSE_EDITOR_SETTINGS"


class Launch(NamedTuple):
    """One start of a window: wall time and processor time until it was ready, and its memory then and soon after."""

    seconds: float
    cpu: float
    memory: float
    settled: float


def launched(kind: str, folder: Path) -> Launch:
    """Open a window in a new process, wait until it is ready, and let it go."""
    # As an installed program: its modules were compiled when it was installed, or at its first start.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.window", "--open", kind, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as child:
        assert child.stdout is not None
        ready = child.stdout.readline().split()
        seconds = time.perf_counter() - started
        settled = child.stdout.readline()
    if child.returncode or not ready:
        raise SystemExit(f"The {kind} window did not open.")
    return Launch(seconds, float(ready[0]), float(ready[1]), float(settled))


# --- in the new process -----------------------------------------------------------------------------------


def open_here(kind: str, folder: Path) -> None:
    """What the new process does."""
    (_open_bare if kind == "bare" else _open_ours)(folder)


def _open_bare(_folder: Path) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit  # noqa: PLC0415

    application = QApplication([])
    window = QMainWindow()
    edit = QTextEdit()
    window.setCentralWidget(edit)
    window.resize(1366, 768)
    window.show()
    edit.setFocus()
    _report(application.processEvents, lambda: edit)


def _open_ours(folder: Path) -> None:
    # As `response-editor` does: the command line first, then the window.
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from editor.cli import local_now  # noqa: PLC0415
    from editor.ui.application import run  # noqa: PLC0415
    from editor.ui.main_window import MainWindow  # noqa: PLC0415

    def instead(*_: object) -> int:
        (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        _report(QApplication.processEvents, lambda: window.archive_place.search)
        window.close()
        return 0

    # mypy: a method is put in place of a method; the process ends with it.
    QApplication.exec = instead  # type: ignore[method-assign]
    run(folder, local_now)


def _report(process: Callable[[], None], box: Callable[[], object]) -> None:
    """Press a key in the box, see it drawn, and say so; say the memory again when all has settled."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415

    target = box()
    assert isinstance(target, QWidget)
    while not target.window().windowHandle().isExposed():
        process()
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_X)
    target.repaint()
    process()
    assert target.text() == "x" if hasattr(target, "text") else True
    print(time.process_time(), most_memory(), flush=True)
    end = time.perf_counter() + _SETTLED_SECONDS
    while time.perf_counter() < end:
        process()
        time.sleep(0.01)
    print(most_memory(), flush=True)


# --- the table --------------------------------------------------------------------------------------------


def measured(folder: Path, rounds: int) -> Iterator[Row]:
    """Every row. The first start of each is not counted: it warms the disk and makes the day's backup."""
    for kind in KINDS:
        launched(kind, folder)
    times = {kind: [] for kind in KINDS}  # type: dict[str, list[Launch]]
    for _ in range(rounds):
        for kind in KINDS:
            times[kind].append(launched(kind, folder))
    ours, bare = (
        Launch(*(median(each) for each in zip(*times[kind], strict=True))) for kind in ("ours", "bare")
    )
    yield Row(
        "launch until ready to type, against a bare window with a text edit",
        f"{milliseconds(ours.seconds)} : {milliseconds(bare.seconds)}",
        ours.seconds / bare.seconds,
        most=2,
    )
    yield Row(
        "processor time until then",
        f"{milliseconds(ours.cpu)} : {milliseconds(bare.cpu)}",
        ours.cpu / bare.cpu,
    )
    yield Row(
        "most memory until then",
        f"{ours.memory:,.0f} MB : {bare.memory:,.0f} MB",
        ours.memory / bare.memory,
        most=1.6,
    )
    yield Row(
        f"most memory {_SETTLED_SECONDS:g} s later",
        f"{ours.settled:,.0f} MB : {bare.settled:,.0f} MB",
        ours.settled / bare.settled,
        most=1.6,
    )


@contextmanager
def _archive(named: str | None, count: int) -> Iterator[Path]:
    """The archive to open; settings and compiled modules of its own beside it."""
    if named:
        yield Path(named)
        return
    with on_disk() as place:
        generate(place / "many", count)
        Archive.open(place / "many").refresh()
        os.environ[_SETTINGS] = str(place / "settings.json")
        os.environ["PYTHONPYCACHEPREFIX"] = str(place / "compiled")
        yield place / "many"


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        prog="benchmarks.window", description="How soon one can type, as ratios."
    )
    parser.add_argument("--count", type=int, default=10_000, metavar="N", help="how many responses (10,000)")
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="starts that are counted (7)")
    parser.add_argument("--archive", metavar="DIR", help="an archive that is there, instead of a new one")
    parser.add_argument("--write", action="store_true", help=f"write {RESULTS.name}")
    parser.add_argument("--open", nargs=2, metavar=("KIND", "PATH"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if chosen.open:
        open_here(chosen.open[0], Path(chosen.open[1]))
        return 0
    lines = [f"| {chosen.count:,} responses | Ours : bare | Ratio | Goal | Met |", "|---|---|---|---|---|"]
    with _archive(chosen.archive, chosen.count) as folder:
        rows = list(measured(folder, chosen.rounds))
    lines += [row.line() for row in rows]
    print("\n".join(lines))
    if chosen.write:
        screen = "drawn into memory" if os.environ.get("QT_QPA_PLATFORM") == "offscreen" else "on a screen"
        head = f"`python -m benchmarks.window` on {platform.system()}, Python {platform.python_version()}, {screen}."
        table = "\n".join(lines)
        RESULTS.write_text(f"# How soon one can type\n\n{head}\n\n{table}\n", "utf-8")
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main())
