"""Backups, each restored and compared: of an archive at rest, of one that is being written to, and damaged ones."""

import os
import random
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.reliability.marks import made, mark_of, marked
from benchmarks.reliability.places import on_disk
from benchmarks.reliability.results import Result
from editor.archive import Archive, ArchiveError
from editor.archive.backup import Backups
from editor.archive.unpacking import restore_archive
from editor.archive.verify import verify

_LEFT_OUT = ("backups", "presence")


def lasting_files(folder: Path) -> dict[str, bytes]:
    """Every file of an archive that a backup must hold."""
    paths = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")
    found = {path.relative_to(folder): path.read_bytes() for path in paths}
    return {path.as_posix(): data for path, data in found.items() if path.parts[0] not in _LEFT_OUT}


def at_rest(folder: Path, count: int) -> list[str]:
    """Back up an archive of so many responses that nobody writes to."""
    made(folder, count)
    archive = Archive.open(folder)
    archive.attach(b"crest", ".png")
    restored = folder.with_name("restored at rest")
    restore_archive(Backups(archive).make().path, restored)
    before, after = lasting_files(folder), lasting_files(restored)
    bad = [
        f"{name} is not as it was"
        for name in before.keys() | after.keys()
        if before.get(name) != after.get(name)
    ]
    return bad + [str(each) for each in verify(Archive.open(restored))]


def while_written_to(folder: Path, count: int) -> list[str]:
    """Back up an archive so often while another process saves: what was acknowledged before must be in it."""
    ids = made(folder, 20)
    archive = Archive.open(folder)
    bad: list[str] = []
    with _writing(folder, ids):
        for number in range(count):
            acknowledged = {id: mark_of(archive.load(id)) for id in ids}
            restored = folder.with_name(f"restored {number}")
            restore_archive(Backups(archive).make().path, restored)
            copy = Archive.open(restored)
            bad += [
                f"{id} is older than when the backup was begun"
                for id, mark in acknowledged.items()
                if int(mark_of(copy.load(id)) or 0) < int(mark or 0)
            ]
            bad += [str(each) for each in verify(copy)]
    return bad


@contextmanager
def _writing(folder: Path, ids: list[str]) -> Iterator[None]:
    """Another process that saves all the time."""
    child = os.fork()
    if not child:
        try:
            _write(folder, ids)
        finally:
            os._exit(1)
    try:
        yield
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def _write(folder: Path, ids: list[str]) -> None:
    archive, chance = Archive.open(folder), random.Random(1)
    mark = 0
    while True:
        mark += 1
        archive.save(marked(archive.load(chance.choice(ids)), mark), keep=None if mark % 3 else "named")
        time.sleep(0.002)


def damaged(folder: Path, count: int) -> tuple[int, list[str]]:
    """Restore a backup so often, each time with another byte changed: refused, or every file as it was."""
    made(folder, 3)
    archive = Archive.open(folder)
    whole = Backups(archive).make().path.read_bytes()
    before = lasting_files(folder)
    chance = random.Random(1)
    bad: list[str] = []
    refused = 0
    for number in range(count):
        at = chance.randrange(len(whole))
        path, restored = (
            folder.with_name(f"damaged {number}.zip"),
            folder.with_name(f"restored damaged {number}"),
        )
        path.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << chance.randrange(8))]) + whole[at + 1 :])
        try:
            restore_archive(path, restored)
        except ArchiveError:
            refused += 1
            bad += [f"byte {at}: half of it was left behind"] * restored.exists()
            continue
        if lasting_files(restored) != before:
            bad.append(f"byte {at}: what was restored is not what was backed up")
    return refused, bad


def run(short: bool) -> Iterator[Result]:
    """At rest, while written to, damaged."""
    responses, busy, broken = (10, 2, 20) if short else (1_000, 50, 1_000)
    with on_disk() as place:
        bad = at_rest(place / "rest", responses)
        yield Result("a backup restored and compared", f"{responses:,} responses, every byte", tuple(bad))
        bad = while_written_to(place / "busy", busy)
        yield Result("backups made while another process saves", f"{busy} backups, all restored", tuple(bad))
        refused, bad = damaged(place / "damaged", broken)
        yield Result("a backup with one bit changed", f"{broken:,} backups, {refused:,} refused", tuple(bad))
