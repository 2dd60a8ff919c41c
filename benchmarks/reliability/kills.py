"""Processes that are killed while they save: at every call in turn, then at times that nobody chose."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Protocol

from tinydb import Query, TinyDB

from benchmarks.reliability.marks import made, mark_of, marked
from benchmarks.reliability.places import on_disk
from benchmarks.reliability.results import Result
from editor.archive import Archive, ArchiveError
from editor.archive.verify import verify
from tests.archive.faults import fault_at, stop

MOST_CALLS = 200
LONGEST_LIFE_SECONDS = 0.06
Heal = Callable[[], object]
"""Puts a store that cannot be read any more in order, so that there is something to go on with."""


class Store(Protocol):
    """What keeps responses: this program's archive, or another that it is compared with."""

    def save(self, id: str, mark: int) -> None:
        """Leave the mark in a response; on return it is acknowledged."""

    def mark(self, id: str) -> str:
        """The mark in a response. ArchiveError or ValueError where it cannot be read."""


class OurStore:
    """The archive, by the documents that a person has open; every third save is a named one."""

    def __init__(self, folder: Path) -> None:
        self._archive = Archive.open(folder)

    def save(self, id: str, mark: int) -> None:
        changed = marked(self._archive.load(id), mark)
        self._archive.save(changed, keep=None if mark % 3 else "named")

    def mark(self, id: str) -> str:
        return mark_of(self._archive.load(id))


class StockStore:
    """TinyDB as it comes, with documents of the same size in one file."""

    def __init__(self, folder: Path) -> None:
        self._path = str(folder / "stock.json")

    def save(self, id: str, mark: int) -> None:
        with TinyDB(self._path) as database:
            database.update({"mark": mark, "text": "words " * (1000 + mark % 1400)}, Query().id == id)

    def mark(self, id: str) -> str:
        with TinyDB(self._path) as database:
            found = database.get(Query().id == id)
        if isinstance(found, dict):
            return str(found["mark"])
        raise ValueError(f"“{id}” is gone")


def fill_stock(folder: Path, size: int) -> list[str]:
    """An archive of TinyDB's own with that many documents of 10 KB; their ids."""
    folder.mkdir()
    ids = [f"id{number}" for number in range(size)]
    with TinyDB(str(folder / "stock.json")) as database:
        database.insert_multiple({"id": id, "mark": "", "text": "words " * 1700} for id in ids)
    return ids


# --- at every call ----------------------------------------------------------------------------------------


def killed_at_every_call(
    opened: Callable[[], Store], id: str, marks: Iterator[int], heal: Heal | None = None
) -> tuple[int, list[str]]:
    """Save one response again and again, each time killed one call later, until a save gets through.

    How many saves were killed, and what was wrong after them.
    """
    bad: list[str] = []
    for at in range(1, MOST_CALLS):
        before, mark = opened().mark(id), next(marks)
        # mypy cannot infer a lambda that binds its variables by defaults.
        lived = _alone(lambda mark=mark, at=at: _save_killed(opened(), id, mark, at))  # type: ignore[misc]
        allowed = {str(mark)} if lived else {before, str(mark)}
        wrong = _wrong_after(opened(), {id: allowed}, f"call {at}")
        bad += wrong
        if wrong and heal:
            heal()
        if lived:
            return at - 1, bad
    raise AssertionError("there is no end of calls")


def _save_killed(store: Store, id: str, mark: int, at: int) -> None:
    with fault_at(at, stop):
        store.save(id, mark)


def _alone(work: Callable[[], object]) -> bool:
    """Do the work in a process of its own; whether it lived to the end of it."""
    child = os.fork()
    if not child:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError("a process that was to be killed failed by itself; what it said stands above")
    return os.WIFEXITED(status)


def _wrong_after(store: Store, allowed: dict[str, set[str]], when: str) -> list[str]:
    wrong = []
    for id, marks in allowed.items():
        try:
            found = store.mark(id)
        except (ArchiveError, ValueError) as error:
            wrong.append(f"{when}: {id} cannot be read: {error}")
            continue
        if found not in marks:
            wrong.append(f"{when}: {id} holds “{found}”, not {' or '.join(sorted(marks))}")
    return wrong


# --- at any time ------------------------------------------------------------------------------------------


def killed_at_any_time(
    opened: Callable[[], Store], ids: list[str], kills: int, heal: Heal | None = None, seed: int = 1
) -> tuple[int, list[str]]:
    """Processes that save as fast as they can, each killed when its time is up.

    How many saves were acknowledged, and what was wrong after the kills.
    """
    chance = random.Random(seed)
    last = {id: opened().mark(id) for id in ids}
    bad: list[str] = []
    acknowledged = 0
    for number in range(kills):
        begun, done = _killed_writer(opened, ids, chance, number)
        acknowledged += len(done)
        last |= done
        allowed = {id: {last[id], begun.get(id, last[id])} for id in {*begun, *done}}
        wrong = _wrong_after(opened(), allowed, f"kill {number + 1}")
        bad += wrong
        if wrong and heal:
            heal()
            last = {id: opened().mark(id) for id in ids}
        elif not wrong:
            last |= {id: opened().mark(id) for id in begun}
    return acknowledged, bad


def _killed_writer(
    opened: Callable[[], Store], ids: list[str], chance: random.Random, number: int
) -> tuple[dict[str, str], dict[str, str]]:
    """One process: the save that was begun last by its id, and the marks that were acknowledged."""
    life, seed = chance.uniform(0, LONGEST_LIFE_SECONDS), chance.random()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _save_for_ever(opened(), ids, random.Random(seed), number * 100_000, writing)
    os.close(writing)
    with os.fdopen(reading) as said:
        said.readline()  # it has opened the archive
        time.sleep(life)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = [line.split() for line in said]
    done = {id: mark for word, id, mark in lines if word == "done"}
    last = lines[-1] if lines else ["", "", ""]
    return ({last[1]: last[2]} if last[0] == "begun" else {}), done


def _save_for_ever(store: Store, ids: list[str], chance: random.Random, mark: int, told: int) -> None:
    try:
        os.write(told, b"open\n")
        while True:
            id, mark = chance.choice(ids), mark + 1
            os.write(told, f"begun {id} {mark}\n".encode())
            store.save(id, mark)
            os.write(told, f"done {id} {mark}\n".encode())
    finally:
        os._exit(1)


# --- the proofs -------------------------------------------------------------------------------------------


def run(short: bool) -> Iterator[Result]:
    """Every call in turn, then 1,000 kills at 100 and at 1,000 responses, and the same with TinyDB as it comes."""
    sizes, kills = ((20,), 15) if short else ((100, 1_000), 1_000)
    with on_disk() as place:
        for size in sizes:
            folder = place / str(size)
            ids = made(folder, size)
            for kind, marks in (("a save", count(1, 3)), ("a named save", count(3, 3))):
                # Called before the loop goes on, so the name is the right one.
                killed, bad = killed_at_every_call(lambda: OurStore(folder), ids[0], marks)  # noqa: B023
                yield Result(
                    f"{kind} killed at every call, {size:,} responses", f"{killed} kills", tuple(bad)
                )
            yield _at_any_time(folder, ids, size, kills)
        yield from _stock(place / "stock", 0 if short else 100)


def _at_any_time(folder: Path, ids: list[str], size: int, kills: int) -> Result:
    done, bad = killed_at_any_time(lambda: OurStore(folder), ids, kills)
    Archive.open(folder).heal()
    bad += [str(each) for each in verify(Archive.open(folder))]
    name = f"killed at any time, {size:,} responses"
    return Result(name, f"{kills:,} kills, {done:,} saves acknowledged", tuple(bad))


def _stock(folder: Path, kills: int) -> Iterator[Result]:
    """The control: the same harness must find TinyDB as it comes torn."""
    ids = fill_stock(folder, 100)

    def heal() -> None:
        shutil.rmtree(folder)
        fill_stock(folder, 100)

    killed, bad = killed_at_every_call(lambda: StockStore(folder), ids[0], count(10**40), heal)
    yield Result("TinyDB as it comes killed at every call", f"{killed} kills", tuple(bad), control=True)
    if kills:
        done, bad = killed_at_any_time(lambda: StockStore(folder), ids, kills, heal)
        name = "TinyDB as it comes killed at any time, 100 responses"
        yield Result(name, f"{kills:,} kills, {done:,} saves acknowledged", tuple(bad), control=True)
