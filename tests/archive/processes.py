"""Saves that are killed, and two writers; run by path, in a process that has one thread and so may fork.

``kill SCENARIO FOLDER`` does one change again and again, each time in its own copy of the archive
(``FOLDER/1``, ``FOLDER/2`` …) and killed at one call later, until it gets through; prints for each run whether
it was acknowledged. ``compete FOLDER ID ROUNDS`` lets two processes save one document at the same time.
"""

import json
import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.synchronize import Barrier
from pathlib import Path

from tinydb import TinyDB

from editor.archive import Archive, Conflict
from editor.model.document import Document
from tests.archive.archives import OTHER_ID, made, retitled, titled
from tests.archive.faults import fault_at, stop
from tests.builders import NORTHMOOR

Change = Callable[[], object]
MOST_CALLS = 120


def prepare(folder: Path) -> None:
    """An archive with one response, revision 1, titled "old", and one in the bin."""
    archive = made(folder)
    archive.set_office(NORTHMOOR.with_values({"force": "old"}))
    archive.save(replace(titled("old"), id=OTHER_ID), keep="named")
    archive.bin(archive.save(replace(titled("binned"), id="binned2222")).id)


def overwrite(folder: Path) -> Change:
    archive = Archive.open(folder)
    document = archive.load(OTHER_ID)
    return lambda: archive.save(retitled(document, "new"))


def named(folder: Path) -> Change:
    archive = Archive.open(folder)
    document = archive.load(OTHER_ID)
    return lambda: archive.save(retitled(document, "new"), keep="named")


def bring_back(folder: Path) -> Change:
    archive = Archive.open(folder)
    archive.save(retitled(archive.load(OTHER_ID), "new"), keep="named")
    return lambda: archive.restore_version(OTHER_ID, "1")


def set_aside(folder: Path) -> Change:
    archive = Archive.open(folder)
    (folder / "responses" / f"{OTHER_ID}.json").write_bytes(b"")
    return lambda: archive.quarantine(OTHER_ID)


def add(folder: Path) -> Change:
    archive = Archive.open(folder)
    return lambda: archive.save(replace(titled("new"), id="newone2222"))


def begin(folder: Path) -> Change:
    shutil.rmtree(folder)
    return lambda: Archive.open_or_create(folder).save(replace(titled("new"), id="newone2222"))


def office(folder: Path) -> Change:
    archive = Archive.open(folder)
    return lambda: archive.set_office(NORTHMOOR.with_values({"force": "new"}))


def to_bin(folder: Path) -> Change:
    archive = Archive.open(folder)
    return lambda: archive.bin(OTHER_ID)


def from_bin(folder: Path) -> Change:
    archive = Archive.open(folder)
    return lambda: archive.restore("binned2222")


def attach(folder: Path) -> Change:
    archive = Archive.open(folder)
    return lambda: archive.attach(b"crest", ".png")


def stock(folder: Path) -> Change:
    """The same change in TinyDB as it comes."""
    path = str(folder / "stock.json")
    with TinyDB(path) as database:
        database.insert({"title": "old"})

    def change() -> None:
        with TinyDB(path) as database:
            database.update({"title": "new" * 20})

    return change


SCENARIOS: dict[str, Callable[[Path], Change]] = {
    each.__name__: each
    for each in (overwrite, named, bring_back, set_aside, add, begin, office, to_bin, from_bin, attach, stock)
}


def killed_everywhere(scenario: str, folder: Path) -> list[bool]:
    """Whether run number n (from 1), killed at call number n, was acknowledged; the last was not killed."""
    template = folder / "template"
    prepare(template)
    acknowledged: list[bool] = []
    while not any(acknowledged) and len(acknowledged) < MOST_CALLS:
        copy = folder / str(len(acknowledged) + 1)
        shutil.copytree(template, copy)
        acknowledged.append(_survives(SCENARIOS[scenario], copy, len(acknowledged) + 1))
    return acknowledged


def _survives(scenario: Callable[[Path], Change], folder: Path, at: int) -> bool:
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status) and os.WEXITSTATUS(status):
            raise SystemExit(f"call {at}: exit code {os.WEXITSTATUS(status)}")
        return os.WIFEXITED(status)
    code = 1
    try:
        change = scenario(folder)
        with fault_at(at, stop):
            change()
        code = 0
    finally:
        os._exit(code)


def compete(folder: Path, document_id: str, rounds: int) -> list[int]:
    """In each round two processes open one document, and only then both save a mark that they add to its title.

    Who meets a conflict opens it again and saves. How many conflicts each of them met.
    """
    barrier = multiprocessing.get_context("fork").Barrier(2)
    reading, writing = os.pipe()
    children = []
    for mark in "ab":
        children.append(os.fork())
        if not children[-1]:
            conflicts = sum(_add_mark(folder, document_id, mark, barrier) for _ in range(rounds))
            os.write(writing, f"{conflicts}\n".encode())
            os._exit(0)
    os.close(writing)
    for child in children:
        os.waitpid(child, 0)
    with os.fdopen(reading) as answers:
        return [int(line) for line in answers]


def _add_mark(folder: Path, document_id: str, mark: str, barrier: Barrier) -> int:
    archive = Archive.open(folder)

    def marked() -> Document:
        document = archive.load(document_id)
        return retitled(document, f"{document.answer('inspection_title')}{mark}")

    changed = marked()
    barrier.wait(10)
    conflicts = 0
    try:
        archive.save(changed)
    except Conflict:
        conflicts = 1
        archive.save(marked())
    barrier.wait(10)
    return conflicts


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["kill", scenario, folder]:
            json.dump(killed_everywhere(scenario, Path(folder)), sys.stdout)
        case ["compete", folder, document_id, rounds]:
            json.dump(compete(Path(folder), document_id, int(rounds)), sys.stdout)
        case _:
            raise SystemExit(__doc__)
