"""A disk that is full, a folder that goes away, becomes read-only or answers slowly."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.reliability.marks import made, mark_of, marked
from benchmarks.reliability.places import on_disk
from benchmarks.reliability.results import Result
from editor.archive import Archive, ArchiveError
from editor.archive.verify import verify
from tests.archive.faults import CHANGES

SMALL_DISK = "3m"
SLOW_SECONDS = 0.01
RESPONSES = 20
MOST_SAVES = 2_000


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """A file system of 3 MB at ``folder``; False where this user may not mount one."""
    folder.mkdir()
    may = sys.platform == "linux" and os.geteuid() == 0
    mounted = may and _mount("-t", "tmpfs", "-o", f"size={SMALL_DISK}", "tmpfs", folder)
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", folder], check=True)


def _mount(*arguments: object) -> bool:
    return not subprocess.run(["mount", *map(str, arguments)], capture_output=True, check=False).returncode


def _told(archive: Archive, use: Callable[[], object]) -> tuple[str, list[str]]:
    """What a use that must fail says; and what is wrong with that."""
    try:
        use()
    except ArchiveError as error:
        where = str(archive.folder) in str(error)
        return str(error), [] if where else [f"“{error}” does not say where"]
    return "", ["what could not be done was not refused"]


def _marks(archive: Archive) -> dict[str, str]:
    return {each.id: mark_of(archive.load(each.id)) for each in archive.list()}


def _works(archive: Archive, before: dict[str, str]) -> list[str]:
    """Whether all is still there, and the archive can be worked on."""
    bad = [] if _marks(archive) == before else ["not every response is as it was"]
    id = min(before)
    archive.save(marked(archive.load(id), "after"), keep="named")
    return bad + [str(each) for each in verify(archive)]


# --- full -------------------------------------------------------------------------------------------------


def filled_up(folder: Path) -> tuple[str, list[str]]:
    """Save and keep versions until the disk is full: what was acknowledged stands, and with more room all goes on."""
    room = folder / "room"
    room.write_bytes(bytes(300_000))
    ids = made(folder / "archive", RESPONSES)
    archive = Archive.open(folder / "archive")
    last = _marks(archive)
    for number in range(MOST_SAVES):
        id = ids[number % len(ids)]
        changed = marked(archive.load(id), number)
        try:
            archive.save(changed, keep="named")
        except ArchiveError:
            break
        last[id] = str(number)
    else:
        return "", [f"{MOST_SAVES} versions of {RESPONSES} responses fit on a disk of 3 MB"]
    sentence, bad = _told(archive, lambda: archive.save(changed, keep="named"))
    bad += [] if _marks(archive) == last else ["not every response is as it was"]
    room.unlink()
    return f"{number} saves, then: {sentence}", bad + _works(archive, last)


# --- gone, read-only, slow --------------------------------------------------------------------------------


def vanished(folder: Path) -> tuple[str, list[str]]:
    """The folder goes away while it is open, as a memory stick or a share does, and comes back."""
    ids = made(folder, RESPONSES)
    archive = Archive.open(folder)
    before = _marks(archive)
    document = archive.load(ids[0])
    away = folder.rename(folder.with_name("away"))
    uses: list[Callable[[], object]] = [
        lambda: archive.save(marked(document, "lost?")),
        lambda: archive.load(ids[0]),
        archive.list,
        lambda: archive.search("custody"),
        lambda: archive.bin(ids[0]),
    ]
    told = [_told(archive, use) for use in uses]
    bad = [each for _, wrong in told for each in wrong]
    bad += ["something was made where the archive had been"] * folder.exists()
    away.rename(folder)
    return told[0][0], bad + _works(archive, before)


def read_only(folder: Path, protected: Callable[[bool], object]) -> tuple[str, list[str]]:
    """The folder can be read and not written, then again written; ``protected`` switches it."""
    ids = made(folder, RESPONSES)
    archive = Archive.open(folder)
    before = _marks(archive)
    protected(True)
    try:
        sentence, bad = _told(archive, lambda: archive.save(marked(archive.load(ids[0]), "lost?")))
        bad += [] if _marks(archive) == before else ["not every response can be read"]
        bad += ["a search finds nothing"] * (not archive.search("the"))
    finally:
        protected(False)
    return sentence, bad + _works(archive, before)


@contextmanager
def slow() -> Iterator[None]:
    """Every call to the file system takes its time."""
    saved = {name: getattr(os, name) for name in (*CHANGES, "stat", "scandir")}

    def late(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            time.sleep(SLOW_SECONDS)
            return real(*args, **kwargs)

        return call

    for name, real in saved.items():
        setattr(os, name, late(real))
    try:
        yield
    finally:
        for name, real in saved.items():
            setattr(os, name, real)


def answers_slowly(folder: Path) -> tuple[str, list[str]]:
    """A share that takes 10 ms for each call: slower, and nothing else."""
    ids = made(folder, RESPONSES)
    archive = Archive.open(folder)
    before = _marks(archive)
    with slow():
        started = time.monotonic()
        archive.save(marked(archive.load(ids[0]), "slowly"))
        took = time.monotonic() - started
    before[ids[0]] = "slowly"
    return f"{SLOW_SECONDS * 1000:.0f} ms for each call: opened and saved in {took:.1f} s", _works(
        archive, before
    )


def run(short: bool) -> Iterator[Result]:  # noqa: ARG001  (it is short)
    """Each trouble once."""
    with on_disk() as place:
        with small_disk(place / "small") as mounted:
            if mounted:
                yield _result("a disk of 3 MB filled up", place, *filled_up(place / "small"))
            else:
                yield Result(
                    "a disk of 3 MB filled up", "", skipped="not run: only root on Linux may mount one"
                )
        yield _result("the folder goes away", place, *vanished(place / "vanished"))
        disk = place / "sealed"
        with small_disk(disk) as mounted:

            def protected(on: bool) -> None:
                if mounted:
                    _mount("-o", f"remount,{'ro' if on else 'rw'}", disk)
                else:
                    _protect(disk, on)

            yield _result("the folder becomes read-only", place, *read_only(disk / "archive", protected))
        yield _result("the folder answers slowly", place, *answers_slowly(place / "slow"))


def _result(name: str, place: Path, done: str, bad: list[str]) -> Result:
    return Result(name, done.replace(str(place), "…"), tuple(bad))


def _protect(folder: Path, on: bool) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod((0o555 if on else 0o755) if path.is_dir() else (0o444 if on else 0o644))
