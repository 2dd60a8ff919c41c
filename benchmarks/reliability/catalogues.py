"""The catalogue, which is only a cache: deleted, stale or damaged, the archive answers as from a new one."""

import gc
import os
import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.reliability.marks import made, marked
from benchmarks.reliability.places import CACHE, on_disk
from benchmarks.reliability.results import Result
from editor.archive import Archive, Summary

ASKED = (
    "",
    "custody",
    "cust",
    "tŷ",
    '"the force"',
    "series:peel",
    "nothing of the kind",
    '"',
    "a* OR NOT (",
    "[after]",
)
Answers = list[object]
Spoil = Callable[[Path, random.Random], None]


def answers(folder: Path) -> Answers:
    """All that a window asks of the catalogue, by an archive that was just opened and is then let go."""
    archive = Archive.open(folder)
    shown = [archive.list(), archive.binned(), *map(archive.search, ASKED)]
    told: Answers = [archive.problems(), *map(archive.facets, ASKED), *map(_plain, shown)]
    del archive, shown
    gc.collect()  # what is spoilt next is spoilt while nobody has it open
    return told


def _plain(summaries: Sequence[Summary]) -> object:
    return [(each.id, each.title, each.published_on, each.changed, each.snippet) for each in summaries]


def _delete(path: Path, _: random.Random) -> None:
    path.unlink()


def _empty(path: Path, _: random.Random) -> None:
    path.write_bytes(b"")


def _zeroes(path: Path, _: random.Random) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def _cut(path: Path, chance: random.Random) -> None:
    path.write_bytes(path.read_bytes()[: chance.randrange(path.stat().st_size)])


def _noise(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    at = chance.randrange(len(data))
    data[at : at + 4096] = chance.randbytes(min(4096, len(data) - at))
    path.write_bytes(data)


SPOILT: dict[str, Spoil] = {
    "deleted": _delete,
    "empty": _empty,
    "zeroes": _zeroes,
    "cut off": _cut,
    "overwritten": _noise,
}


def spoilt(folder: Path, cache: Path, spoil: Spoil, rounds: int) -> list[str]:
    """Spoil the catalogue so often; each time the answers must be those of a new one."""
    chance = random.Random(1)
    expected = answers(folder)
    bad: list[str] = []
    for number in range(rounds):
        for path in _files(cache):
            spoil(path, chance)
        if answers(folder) != expected:
            bad.append(f"round {number}: the answers differ from a new catalogue's")
    return bad


def stale(folder: Path, cache: Path, rounds: int) -> list[str]:
    """Put an older catalogue back after the archive was changed; the answers must be those of a new one."""
    chance = random.Random(2)
    bad: list[str] = []
    for number in range(rounds):
        answers(folder)
        old = cache.with_name(f"old {number}")
        shutil.copytree(cache, old)
        _change(Archive.open(folder), number, chance)
        shutil.rmtree(cache)
        expected = answers(folder)
        shutil.rmtree(cache)
        old.rename(cache)
        if answers(folder) != expected:
            bad.append(f"round {number}: the answers are stale")
    return bad


def _change(archive: Archive, number: int, chance: random.Random) -> None:
    """What may have happened since: saves, the bin, by this program or by a synchronising one."""
    some = chance.sample(archive.list(), 4)
    archive.save(marked(archive.load(some[0].id), "after" if number % 2 else "other"))
    archive.bin(some[1].id)
    (archive.folder / "responses" / f"{some[2].id}.json").write_bytes(b"")
    (archive.folder / "responses" / f"{some[3].id}.json").unlink()


def _files(cache: Path) -> list[Path]:
    return [path for path in cache.rglob("*") if path.is_file() and path.stat().st_size]


def run(short: bool) -> Iterator[Result]:
    """Each way of spoiling it, and older ones put back."""
    responses, rounds = (20, 1) if short else (200, 20)
    with on_disk() as place:
        folder, cache = place / "archive", Path(os.environ[CACHE])
        made(folder, responses)
        for name, spoil in SPOILT.items():
            bad = spoilt(folder, cache, spoil, rounds)
            yield Result(f"the catalogue {name}", f"{rounds} times", tuple(bad))
        bad = stale(folder, cache, rounds)
        yield Result("the catalogue stale", f"{rounds} times", tuple(bad))
