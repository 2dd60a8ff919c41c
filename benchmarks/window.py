"""How soon the window is ready to type, and its memory, as ratios to a bare PySide6 window beside it.

    .venv/bin/python -m benchmarks.window [--count 10000] [--rounds 9] [--write] [--archive DIR]

Each window is opened in a new process (:mod:`benchmarks.opening`), ours on an archive of that many responses; the two
take turns. Ready is when a key that is pressed has been drawn. Without a screen both draw into memory. TMPDIR chooses
the disk.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.generate_archive import generate
from benchmarks.measuring import WINDOW_RESULTS, Row, milliseconds, write_section
from benchmarks.opening import SETTLED_SECONDS
from benchmarks.reliability.places import on_disk
from editor.archive import Archive
from editor.display import has_display

KINDS = ("bare", "ours")
_SETTINGS = "PCC_RESPONSE_EDITOR_SETTINGS"


class Launch(NamedTuple):
    """One start of a window: wall time and processor time until it was ready, and its memory then and soon after.

    ``listed`` is how many responses its list had by then.
    """

    seconds: float
    cpu: float
    memory: float
    settled: float
    listed: int


def launched(kind: str, folder: Path) -> Launch:
    """Open a window in a new process, wait until it is ready, and let it go."""
    # As an installed program: its modules were compiled when it was installed, or at its first start.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.opening", kind, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as child:
        assert child.stdout is not None
        ready = child.stdout.readline().split()
        seconds = time.perf_counter() - started
        settled = child.stdout.readline().split()
    if child.returncode or not ready or not settled:
        raise SystemExit(f"The {kind} window did not open.")
    return Launch(seconds, float(ready[0]), float(ready[1]), float(settled[0]), int(settled[1]))


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
        Launch._make(median(each) for each in zip(*times[kind], strict=True)) for kind in ("ours", "bare")
    )
    if not ours.listed:
        raise SystemExit(f"No response was listed {SETTLED_SECONDS:g} s after the window was ready.")
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
        f"most memory {SETTLED_SECONDS:g} s later",
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
    parser.add_argument("--rounds", type=int, default=9, metavar="N", help="starts that are counted (9)")
    parser.add_argument("--archive", metavar="DIR", help="an archive that is there, instead of a new one")
    parser.add_argument("--write", action="store_true", help=f"write {WINDOW_RESULTS.name}")
    chosen = parser.parse_args()
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    lines = [f"| {chosen.count:,} responses | Ours : bare | Ratio | Goal | Met |", "|---|---|---|---|---|"]
    with _archive(chosen.archive, chosen.count) as folder:
        rows = list(measured(folder, chosen.rounds))
    lines += [row.line() for row in rows]
    print("\n".join(lines))
    if chosen.write:
        screen = "drawn into memory" if os.environ.get("QT_QPA_PLATFORM") == "offscreen" else "on a screen"
        words = (
            f"`python -m benchmarks.window`, {screen}; medians of {chosen.rounds} starts of each, in turns."
        )
        write_section("Start", words, "\n".join(lines))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
