"""Four processes that save the same few responses at once, some of them killed: whose save is lost?

Each response counts in its title what each writer saved: ``[3.0.7.1]``. A writer adds one to its own number and
leaves the others' as it found them, so that a save over somebody's head would show in the sums.
"""

import os
import random
import selectors
import signal
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.reliability.marks import made, mark_of, marked
from benchmarks.reliability.places import on_disk
from benchmarks.reliability.results import Result
from editor.archive import Archive, ArchiveError, Busy, Conflict
from editor.archive.verify import verify
from editor.model.document import Document

WRITERS = 4
RESPONSES = 12


@dataclass(slots=True)
class Tally:
    """What the writers said: acknowledged saves by (response, writer), conflicts, and what went wrong."""

    done: Counter[tuple[str, int]] = field(default_factory=Counter)
    conflicts: int = 0
    bad: list[str] = field(default_factory=list)

    def hear(self, line: str) -> None:
        """Take in what a writer said in one line."""
        match line.split(maxsplit=2):
            case ["done", id, writer]:
                self.done[id, int(writer)] += 1
            case ["conflict", *_]:
                self.conflicts += 1
            case _:
                self.bad.append(line)


def counts(document: Document) -> list[int]:
    """How often each writer saved this response."""
    return [int(number) for number in (mark_of(document) or ".".join("0" * WRITERS)).split(".")]


def _write(folder: Path, ids: list[str], writer: int, seed: float, told: int) -> None:
    chance = random.Random(seed)
    archive = Archive.open(folder)
    while True:
        id = chance.choice(ids)
        document = archive.load(id)
        numbers = counts(document)
        numbers[writer] += 1
        try:
            archive.save(marked(document, ".".join(map(str, numbers))))
        except Conflict as conflict:
            os.write(told, f"{_wrong_versions(archive, conflict, numbers) or 'conflict'}\n".encode())
        except Busy:
            continue
        else:
            os.write(told, f"done {id} {writer}\n".encode())


def _wrong_versions(archive: Archive, conflict: Conflict, numbers: list[int]) -> str:
    """Whether both sides of a conflict can be read: what we had, and what somebody else had saved."""
    ours = archive.version(conflict.id, conflict.ours)
    theirs = archive.version(conflict.id, conflict.theirs)
    if counts(ours) != numbers:
        return f"the version {conflict.ours} of {conflict.id} is not what was to be saved"
    if counts(theirs) == numbers:
        return f"the version {conflict.theirs} of {conflict.id} is not what somebody else saved"
    return ""


@dataclass(slots=True)
class _Running:
    process: int
    writer: int
    rest: bytes = b""


def compete(folder: Path, ids: list[str], saves: int, kills: int, seed: int = 1) -> Tally:
    """Let the writers save until so many saves are acknowledged; kill one now and then, and begin it anew."""
    chance = random.Random(seed)
    tally = Tally()
    kill_at = sorted(chance.randrange(saves) for _ in range(kills))
    listening = selectors.DefaultSelector()

    def begin(writer: int) -> None:
        reading, writing = os.pipe()
        process = os.fork()
        if not process:
            _child(folder, ids, writer, chance.random(), writing)
        os.close(writing)
        listening.register(reading, selectors.EVENT_READ, _Running(process, writer))

    def end(key: selectors.SelectorKey) -> None:
        os.kill(key.data.process, signal.SIGKILL)
        os.waitpid(key.data.process, 0)
        while heard := os.read(key.fd, 65536):
            _hear(tally, key.data, heard)
        listening.unregister(key.fd)
        os.close(key.fd)

    for writer in range(WRITERS):
        begin(writer)
    while tally.done.total() < saves and not tally.bad:
        for key, _ in listening.select(60):
            _hear(tally, key.data, os.read(key.fd, 65536) or b"a writer ended by itself\n")
        while kill_at and tally.done.total() >= kill_at[0]:
            kill_at.pop(0)
            key = chance.choice(list(listening.get_map().values()))
            end(key)
            begin(key.data.writer)
    for key in list(listening.get_map().values()):
        end(key)
    return tally


def _child(folder: Path, ids: list[str], writer: int, seed: float, told: int) -> None:
    try:
        _write(folder, ids, writer, seed, told)
    except ArchiveError as error:
        os.write(told, f"writer {writer}: {error}\n".encode())
    finally:
        os._exit(1)


def _hear(tally: Tally, running: _Running, heard: bytes) -> None:
    *lines, running.rest = (running.rest + heard).split(b"\n")
    for line in lines:
        tally.hear(line.decode())


def lost(folder: Path, tally: Tally, killed: int) -> list[str]:
    """Acknowledged saves that the responses do not hold; more than were acknowledged only by those killed."""
    archive = Archive.open(folder)
    bad: list[str] = []
    over = 0
    for id in {id for id, _ in tally.done}:
        for writer, found in enumerate(counts(archive.load(id))):
            acknowledged = tally.done[id, writer]
            over += max(0, found - acknowledged)
            if found < acknowledged:
                bad.append(f"{id} holds {found} of {acknowledged} saves of writer {writer}")
    if over > killed:
        bad.append(f"{over} saves were made that nobody acknowledged, with {killed} kills")
    return bad


def run(short: bool) -> Iterator[Result]:
    """20,000 saves by four writers, 100 of whom are killed."""
    saves, kills = (60, 4) if short else (20_000, 100)
    with on_disk() as place:
        folder = place / "archive"
        ids = made(folder, RESPONSES)
        tally = compete(folder, ids, saves, kills)
        Archive.open(folder).heal()
        bad = [*tally.bad, *lost(folder, tally, kills + WRITERS)]
        bad += [str(each) for each in verify(Archive.open(folder))]
        done = f"{tally.done.total():,} saves, {kills} kills, {tally.conflicts:,} conflicts"
        yield Result(f"{WRITERS} writers on {RESPONSES} responses", done, tuple(bad))
