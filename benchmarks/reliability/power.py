"""Power loss: every state that a disk may be left in by changes to an archive, each opened by the archive."""

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.reliability.disk import State, put, states
from benchmarks.reliability.marks import Seen, made, marked, seen, unexpected
from benchmarks.reliability.places import in_memory
from benchmarks.reliability.recording import Recording, recorded
from benchmarks.reliability.results import Result
from editor.archive import Archive, ArchiveError
from editor.archive.verify import verify
from editor.model.document import new_document

Change = Callable[[Archive], object]
RESPONSES = 3
CUTS = 8


def story(archive: Archive, ids: list[str], chance: random.Random) -> list[Change]:
    """What a person might do in a row: every kind of change that an archive knows."""
    one, two = chance.sample(ids, 2)
    past = archive.load(one)
    form = archive.catalogue.get(past.form, past.form_version)
    new = replace(new_document(form, past.office, past.created, past.answers), id="newone2222")
    mark = chance.randrange(10**6)
    return [
        lambda archive: archive.save(marked(archive.load(one), mark)),
        lambda archive: archive.save(marked(archive.load(one), mark + 1), keep="named"),
        lambda archive: archive.save(marked(new, "new")),
        lambda archive: archive.save(marked(archive.load("newone2222"), mark)),
        lambda archive: archive.bin(two),
        lambda archive: archive.restore(two),
        lambda archive: archive.attach(b"crest of %d" % mark, ".png"),
        lambda archive: archive.set_office(archive.office.with_values({"chief_officer": f"Officer {mark}"})),
        lambda archive: archive.restore_version(one, str(past.revision + 2)),
    ]


def told(folder: Path, ids: list[str], chance: random.Random) -> tuple[Recording, list[Seen]]:
    """The story as a disk sees it, and what could be seen before it and after each change."""
    archive = Archive.open(folder)
    changes = story(archive, ids, chance)
    with recorded(folder) as recording:
        after = [seen(archive)]
        for change in changes:
            change(archive)
            recording.acknowledge()
            after.append(seen(archive))
    return recording, after


def fault(state: State, after: list[Seen], place: Path) -> str:
    """What is wrong with the archive that a power cut left; empty where nothing is."""
    folder = place / "archive"
    shutil.rmtree(folder, ignore_errors=True)
    put(state.tree, folder)
    try:
        archive = Archive.open(folder)
        found = seen(archive)
        wrong = unexpected(
            found, after[state.acknowledged], after[min(state.acknowledged + 1, len(after) - 1)]
        )
        return wrong or " ".join(archive.problems()) or _use(archive)
    except ArchiveError as error:
        return str(error)


def _use(archive: Archive) -> str:
    """Work on with what was left: a save must go through, and then nothing may be amiss."""
    archive.heal()
    for each in archive.list():
        archive.save(marked(archive.load(each.id), "after"))
    return " ".join(str(each) for each in verify(archive))


def lost_power(
    place: Path, count: int, *, files_synced: bool = True, folders_synced: bool = True
) -> list[str]:
    """Open so many different states; what was wrong with those that were bad."""
    chance = random.Random(1)
    bad: list[str] = []
    opened: set[int] = set()
    for number in range(count):
        folder = place / f"story {number}"
        place.mkdir(exist_ok=True)
        recording, after = told(folder, made(folder, RESPONSES), chance)
        left = list(states(recording, chance, CUTS, files_synced=files_synced, folders_synced=folders_synced))
        chance.shuffle(left)
        for state in left:
            mark = hash((frozenset(state.tree.items()), state.acknowledged))
            if mark in opened:
                continue
            opened.add(mark)
            if wrong := fault(state, after, place):
                bad.append(wrong)
            if len(opened) == count:
                return bad
    raise AssertionError("stories do not end")


def run(short: bool) -> Iterator[Result]:
    """10,000 states as the program saves, and the same with either fsync taken out."""
    most, control = (60, 25) if short else (10_000, 2_000)
    with in_memory() as place:
        bad = lost_power(place / "all", most)
        yield Result("power lost, in any order that the disk may choose", f"{most:,} states", tuple(bad))
        bad = lost_power(place / "files", control, files_synced=False)
        yield Result("the same without fsync of files", f"{control:,} states", tuple(bad), control=True)
        bad = lost_power(place / "folders", control, folders_synced=False)
        yield Result("the same without fsync of folders", f"{control:,} states", tuple(bad), control=True)
