"""How quick the archive is, as ratios measured side by side in one run.

    .venv/bin/python -m benchmarks.archive [--count 10000] [--write]

Makes its own archives in the folder for temporary files, so TMPDIR chooses the disk. ``--write`` puts the table into
benchmarks/RESULTS-archive.md.
"""

import argparse
import json
import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

from tinydb import Query, TinyDB

from benchmarks.generate_archive import generate
from benchmarks.measuring import Row, counted_fsyncs, milliseconds, most_memory, timed
from benchmarks.reliability.marks import marked
from benchmarks.reliability.places import CACHE, on_disk
from editor.archive import Archive
from editor.model.text import fold

RESULTS = Path(__file__).parent / "RESULTS-archive.md"
FEW = 100
ROUNDS = 200
TYPED = (
    "stalking",
    "custody board",
    "neighbourhood pol",
    "tŷ",
    "recommendation",
    "llanmere",
    "victims asked why",
)


# --- saving -----------------------------------------------------------------------------------------------


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


def bare_save(path: Path, data: bytes, line: bytes = b"") -> None:
    """Write, fsync, replace, fsync the folder, and with a line append and fsync that: nothing else."""
    temporary = path.with_suffix(".tmp")
    _write_synced(temporary, data, os.O_TRUNC)
    temporary.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)
    if line:
        _write_synced(path.with_suffix(".jsonl"), line, os.O_APPEND)


def _write_synced(path: Path, data: bytes, how: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | how)
    os.write(descriptor, data)
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
        times["same"].append(timed(lambda: bare_save(bare / "same.json", data, trail[-1])))
    save, at_few, plain, same = (median(times[each]) for each in ("ours", "small", "bare", "same"))
    yield Row("fsyncs of one save", f"{len(data):,} bytes", len(fsyncs), most=3, unit="fsyncs")
    yield Row(
        "save against write + fsync + replace + folder fsync",
        f"{milliseconds(save)} : {milliseconds(plain)}",
        save / plain,
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
            # mypy cannot infer a lambda that binds its variable by a default.
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
    return f"{seconds} {most_memory() if shown >= 0 else 0}"


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


# --- searching --------------------------------------------------------------------------------------------


def searching(many: Path, cache: Path) -> Iterator[Row]:
    """Type some words letter by letter; after each letter the archive answers, and FTS5 alone does."""
    archive = Archive.open(many)
    archive.refresh()
    typed = [words[:end] for words in TYPED for end in range(1, len(words) + 1)]
    (catalogue,) = (path for path in cache.rglob("*.sqlite*") if path.stat().st_size > 1_000_000)
    with closing(sqlite3.connect(f"file:{catalogue}?mode=ro", uri=True)) as connection:
        times = [
            # Each lambda is called before the loop goes on, so the name is the right one.
            (timed(lambda: archive.search(words)), timed(lambda: bare_query(connection, words)))  # noqa: B023
            for words in typed
            for _ in range(3)
        ]
    ours, bare = (sum(each) / len(times) for each in zip(*times, strict=True))
    # As above: mypy cannot infer a lambda with a default.
    shown = median(timed(lambda words=words: list(archive.search(words)[:30])) for words in TYPED)  # type: ignore[misc]
    measured = f"{milliseconds(ours)} : {milliseconds(bare)} a letter; with 30 snippets {milliseconds(shown)}"
    yield Row("search while typing against the bare FTS5 query", measured, ours / bare, most=1.5)


def bare_query(connection: sqlite3.Connection, words: str) -> int:
    """What FTS5 itself takes to find the rows that hold every word, each perhaps only begun."""
    match = " ".join(f'"{word}" *' for word in fold(words).split())
    return (
        len(connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (match,)).fetchall())
        if match
        else 0
    )


# --- rebuilding -------------------------------------------------------------------------------------------


def rebuilding(many: Path, cache: Path) -> Iterator[Row]:
    """Rebuild the catalogue from the files; and read and parse the same files."""
    times: list[tuple[float, float, float]] = []
    for _ in range(3):
        shutil.rmtree(cache)
        archive = Archive.open(many)
        listed, checked = timed(archive.list), timed(archive.refresh)
        times.append((listed, listed + checked, timed(lambda: parse_all(many))))
    listed, whole, bare = (median(each) for each in zip(*times, strict=True))
    compared = "against reading and parsing"
    yield Row(
        f"rebuild, until all are listed, {compared}",
        f"{listed:.1f} s : {bare:.1f} s",
        listed / bare,
        most=2.5,
    )
    yield Row(
        f"rebuild, until each word can be searched, {compared}", f"{whole:.1f} s : {bare:.1f} s", whole / bare
    )


def parse_all(many: Path) -> int:
    """Read and parse every response, in the bin as well; how many there are."""
    paths = [path for table in ("responses", "bin") for path in (many / table).glob("*.json")]
    return sum(1 for path in paths if json.loads(path.read_bytes()))


# --- the command ------------------------------------------------------------------------------------------


def measured(count: int) -> Iterator[Row]:
    """Every row, in archives made for it."""
    with on_disk() as place:
        many, few, empty, bare = (place / name for name in ("many", "few", "empty", "bare"))
        generate(many, count)
        generate(few, FEW)
        Archive.open_or_create(empty)
        bare.mkdir()
        stock = place / "stock.json"
        fill_stock(many, stock)
        cache = Path(os.environ[CACHE])
        for path in (many, few, empty):
            Archive.open(path).refresh()
        os.sync()  # else each fsync that is measured waits for what was just made
        yield from saving(many, few, stock, bare)
        yield from opening(many, empty, stock)
        yield from searching(many, cache)
        yield from rebuilding(many, cache)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        prog="benchmarks.archive", description="How quick the archive is, as ratios."
    )
    parser.add_argument("--count", type=int, default=10_000, metavar="N", help="how many responses (10,000)")
    parser.add_argument("--write", action="store_true", help=f"write {RESULTS.name}")
    parser.add_argument("--open", nargs=2, metavar=("KIND", "PATH"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.open:
        print(open_here(chosen.open[0], Path(chosen.open[1])))
        return 0
    lines = [f"| {chosen.count:,} responses | Measured | Ratio | Goal | Met |", "|---|---|---|---|---|"]
    print("\n".join(lines))
    rows = []
    for row in measured(chosen.count):
        print(row.line(), flush=True)
        rows.append(row)
    if chosen.write:
        head = f"`python -m benchmarks.archive` on {platform.system()}, Python {platform.python_version()}."
        table = "\n".join([*lines, *(row.line() for row in rows)])
        RESULTS.write_text(f"# How quick the archive is\n\n{head}\n\n{table}\n", "utf-8")
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main())
