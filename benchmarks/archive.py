"""How quick the archive is, as ratios measured side by side in one run.

    .venv/bin/python -m benchmarks.archive [--count 10000] [--write]

Makes its own archives in the folder for temporary files, so TMPDIR chooses the disk. ``--write`` puts the table into
benchmarks/RESULTS-archive.md.
"""

import argparse
import json
import os
import platform
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tinydb import Query, TinyDB

from benchmarks.generate_archive import generate
from benchmarks.reliability.marks import marked
from benchmarks.reliability.places import CACHE, on_disk
from editor.archive import Archive

RESULTS = Path(__file__).parent / "RESULTS-archive.md"
FEW = 100
ROUNDS = 60
TYPED = (
    "stalking",
    "custody board",
    "neighbourhood pol",
    "tŷ",
    "recommendation",
    "llanmere",
    "victims asked why",
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: ``value`` must not be above ``most``, or not below ``least``."""

    name: str
    measured: str
    value: float
    most: float | None = None
    least: float | None = None
    unit: str = "times"

    @property
    def met(self) -> bool:
        """Whether the goal is reached."""
        return (self.most is None or self.value <= self.most) and (
            self.least is None or self.value >= self.least
        )

    def line(self) -> str:
        """The row in Markdown."""
        goal = (
            f"at most {self.most:g} {self.unit}"
            if self.most is not None
            else f"at least {self.least:g} {self.unit}"
        )
        return f"| {self.name} | {self.measured} | {self.value:.2f} {self.unit} | {goal} | {'yes' if self.met else '**no**'} |"


def timed(work: Callable[[], object]) -> float:
    """How many seconds it takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def milliseconds(seconds: float) -> str:
    """For the table."""
    return f"{seconds * 1000:,.2f} ms"


# --- saving -----------------------------------------------------------------------------------------------


@contextmanager
def counted_fsyncs() -> Iterator[list[int]]:
    """The descriptors that were synchronised."""
    real, calls = os.fsync, []

    def counting(descriptor: int) -> None:
        calls.append(descriptor)
        real(descriptor)

    os.fsync = counting  # type: ignore[assignment]
    try:
        yield calls
    finally:
        os.fsync = real


class Saver:
    """Saves one response of an archive again and again, each time with another mark."""

    def __init__(self, folder: Path) -> None:
        self.archive = Archive.open(folder)
        ids = sorted(path.stem for path in (folder / "responses").glob("*.json"))
        self.path = min(((folder / "responses" / f"{id}.json") for id in ids), key=_far_from_10_kb)
        self.document = self.archive.save(self.archive.load(self.path.stem), keep="named")
        self.number = 0

    def save(self) -> None:
        self.number += 1
        self.document = self.archive.save(marked(self.document, self.number))


def _far_from_10_kb(path: Path) -> int:
    return abs(path.stat().st_size - 10_000)


def bare_save(path: Path, data: bytes) -> None:
    """Write, fsync, replace, fsync the folder: nothing else."""
    temporary = path.with_suffix(".tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.write(descriptor, data)
    os.fsync(descriptor)
    os.close(descriptor)
    temporary.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)


def bare_append(path: Path, line: bytes) -> None:
    """Append a line and fsync."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.write(descriptor, line)
    os.fsync(descriptor)
    os.close(descriptor)


def saving(many: Path, few: Path, stock: Path, bare: Path) -> Iterator[Row]:
    """The rows about saving."""
    ours, small = Saver(many), Saver(few)
    data = ours.path.read_bytes()
    trail = (many / "audit" / f"{ours.path.stem}.jsonl").read_bytes().splitlines(keepends=True)
    with counted_fsyncs() as fsyncs:
        ours.save()
    times: dict[str, list[float]] = {"ours": [], "small": [], "bare": [], "same": []}
    for _ in range(ROUNDS):
        times["ours"].append(timed(ours.save))
        times["bare"].append(timed(lambda: bare_save(bare / "bare.json", data)))
        times["small"].append(timed(small.save))
        times["same"].append(
            timed(lambda: (bare_save(bare / "same.json", data), bare_append(bare / "same.jsonl", trail[-1])))
        )
    save, at_few, plain, same = (median(times[each]) for each in ("ours", "small", "bare", "same"))
    yield Row("fsyncs of one save", f"{len(data):,} bytes", len(fsyncs), most=3, unit="fsyncs")
    yield Row(
        "save against write + fsync + replace + folder fsync",
        f"{milliseconds(save)} : {milliseconds(plain)}",
        save / plain,
        most=3,
    )
    yield Row(
        "save against a bare writer with the same fsyncs",
        f"{milliseconds(save)} : {milliseconds(same)}",
        save / same,
        most=2,
    )
    tinydb = _stock_save(stock)
    yield Row(
        "save against stock TinyDB",
        f"{milliseconds(save)} : {milliseconds(tinydb)}",
        tinydb / save,
        least=500,
        unit="times quicker",
    )
    yield Row(
        "save at all of them against at 100",
        f"{milliseconds(save)} : {milliseconds(at_few)}",
        save / at_few,
        most=1.2,
    )


def _stock_save(stock: Path) -> float:
    with TinyDB(str(stock), encoding="utf-8") as database:
        (id,) = (each["doc"]["id"] for each in database.all()[:1])
        return median(
            timed(lambda number=number: database.update({"revision": number}, Query().doc.id == id))  # type: ignore[misc]
            for number in range(3)
        )


def fill_stock(archive: Path, stock: Path) -> None:
    """The same responses in TinyDB's own file."""
    paths = sorted((archive / "responses").glob("*.json"))
    documents = {str(number): json.loads(path.read_bytes()) for number, path in enumerate(paths, 1)}
    stock.write_text(json.dumps({"_default": documents}), "utf-8")


# --- opening ----------------------------------------------------------------------------------------------


def opened(kind: str, path: Path) -> tuple[float, float]:
    """Open in a new process: seconds until the list is there, and the most memory it took, in MB."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.archive", "--open", kind, str(path)],
        capture_output=True,
        check=True,
        text=True,
    )
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


def open_here(kind: str, path: Path) -> str:
    """What the new process does."""
    started = time.perf_counter()
    if kind == "stock":
        with TinyDB(str(path), encoding="utf-8") as database:
            shown = len(database)
    else:
        shown = len(Archive.open(path).list())
    seconds = time.perf_counter() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{seconds} {memory if shown >= 0 else 0}"


def opening(many: Path, empty: Path, stock: Path) -> Iterator[Row]:
    """The rows about opening a warm archive."""
    opened("ours", many)
    ours, stocks, empties = zip(
        *((opened("ours", many), opened("stock", stock), opened("ours", empty)) for _ in range(5)),
        strict=True,
    )
    seconds, tinydb = (median(each[0] for each in times) for times in (ours, stocks))
    more = median(each[1] for each in ours) - median(each[1] for each in empties)
    yield Row(
        "open warm against stock TinyDB",
        f"{milliseconds(seconds)} : {milliseconds(tinydb)}",
        tinydb / seconds,
        least=10,
        unit="times quicker",
    )
    yield Row(
        "memory over an empty archive",
        f"stock TinyDB: {median(each[1] for each in stocks):,.0f} MB in all",
        more,
        most=60,
        unit="MB",
    )
