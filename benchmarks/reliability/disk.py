"""A disk that may lose its power: every state it may be left in by what was asked of it is built.

What was written and not synchronised may be missing, cut off, or zeroes; a name that was made, moved or removed
in a folder that was not synchronised may be as before or as after, each for itself, in any order. A rename is
one change, as on every file system with a journal. Modes and times are not looked at.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from benchmarks.reliability.recording import ROOT, Acknowledged, Cut, Names, Operation, Recording, Sync, Write

SECTOR = 512
MOST_FREE_CHANGES = 6
"""So many changes of names that are not durable are combined in every way; of more, a choice is."""

Tree = dict[str, bytes | None]
"""A folder's content: by path below it the bytes of each file, None for a folder."""


@dataclass(frozen=True, slots=True)
class State:
    """What a power cut may leave; ``acknowledged`` counts the changes that had returned by then."""

    tree: Tree
    acknowledged: int


def states(
    recording: Recording,
    chance: random.Random,
    cuts: int = 4,
    *,
    files_synced: bool = True,
    folders_synced: bool = True,
) -> Iterator[State]:
    """Every state after every prefix of the recording; ``cuts`` is in how many places a write may be cut off.

    ``files_synced`` and ``folders_synced`` False make the disk forget to honour that kind of fsync.
    """
    disk = _Disk(dict(recording.names), dict(recording.contents), recording.folders)
    yield from disk.states(chance, cuts)
    for operation in recording.operations:
        if isinstance(operation, Sync) and not (folders_synced if operation.folder else files_synced):
            continue
        disk.apply(operation)
        yield from disk.states(chance, cuts)


@dataclass(slots=True)
class _Disk:
    """What is durable, and what has been asked since."""

    names: dict[tuple[int, str], int]
    contents: dict[int, bytes]
    folders: set[int]
    changes: list[Names] = field(default_factory=list)
    writes: dict[int, list[Write | Cut]] = field(default_factory=dict)
    acknowledged: int = 0

    def apply(self, operation: Operation) -> None:
        match operation:
            case Names():
                self.changes.append(operation)
            case Write() | Cut():
                self.writes.setdefault(operation.node, []).append(operation)
            case Sync(node, folder) if folder:
                touching = [
                    each for each in self.changes if any(place == node for place, _, _ in each.entries)
                ]
                _rename(self.names, touching)
                self.changes = [each for each in self.changes if each not in touching]
            case Sync(node):
                self.contents[node] = _written(self.contents.get(node, b""), self.writes.pop(node, []))
            case Acknowledged():
                self.acknowledged += 1

    def states(self, chance: random.Random, cuts: int) -> Iterator[State]:
        for kept in _choices(self.changes, chance):
            names = dict(self.names)
            _rename(names, kept)
            nodes = set(names.values())
            loose = [node for node in self.writes if node in nodes]
            for contents in self._contents(loose, chance, cuts):
                yield State(_tree(names, {**self.contents, **contents}, self.folders), self.acknowledged)

    def _contents(self, loose: list[int], chance: random.Random, cuts: int) -> Iterator[dict[int, bytes]]:
        """What the files that are not durable may hold: one of them in every way, the others old or new."""
        whole = {node: _written(self.contents.get(node, b""), self.writes[node]) for node in loose}
        old = {node: self.contents.get(node, b"") for node in loose}
        yield whole
        if loose:
            yield old
        for node in loose:
            for content in _torn(old[node], whole[node], chance, cuts):
                yield {**whole, node: content}
                if len(loose) > 1:
                    yield {**old, node: content}


def _rename(names: dict[tuple[int, str], int], changes: list[Names]) -> None:
    for change in changes:
        for folder, name, node in change.entries:
            if node is None:
                names.pop((folder, name), None)
            else:
                names[folder, name] = node


def _written(content: bytes, writes: list[Write | Cut]) -> bytes:
    for write in writes:
        if isinstance(write, Cut):
            content = content[: write.size].ljust(write.size, b"\0")
        else:
            before = content[: write.at].ljust(write.at, b"\0")
            content = before + write.data + content[write.at + len(write.data) :]
    return content


def _torn(old: bytes, new: bytes, chance: random.Random, cuts: int) -> Iterator[bytes]:
    """``new`` over ``old`` as a power cut may leave it: cut off, zeroes in its place, some sectors missing."""
    same = next(
        (at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    yield new[:same] + bytes(len(new) - same)
    for _ in range(cuts):
        at = chance.randint(same, max(same, len(new)))
        yield new[:at] + old[at:] if len(old) > len(new) else new[:at]
        yield new[:at] + bytes(len(new) - at)
        if len(new) - same > SECTOR:
            lost = chance.randrange(same // SECTOR, len(new) // SECTOR + 1) * SECTOR
            start, end = max(same, lost), min(len(new), lost + SECTOR)
            yield new[:start] + bytes(max(0, end - start)) + new[end:]


def _choices(changes: list[Names], chance: random.Random) -> Iterator[list[Names]]:
    """Which of the changes reached the disk: every choice of a few; of many, each prefix, all but one, and some."""
    if len(changes) <= MOST_FREE_CHANGES:
        for size in range(len(changes) + 1):
            for kept in combinations(changes, size):
                yield list(kept)
        return
    for end in range(len(changes) + 1):
        yield changes[:end]
        yield changes[:end] + changes[end + 1 :]
        yield [each for each in changes if chance.random() < 0.5]


def _tree(names: dict[tuple[int, str], int], contents: dict[int, bytes], folders: set[int]) -> Tree:
    tree: Tree = {}
    inside: dict[int, list[tuple[str, int]]] = {}
    for (folder, name), node in names.items():
        inside.setdefault(folder, []).append((name, node))
    waiting = [(ROOT, "")]
    while waiting:
        folder, above = waiting.pop()
        for name, node in inside.get(folder, ()):
            path = f"{above}{name}"
            tree[path] = None if node in folders else contents.get(node, b"")
            if node in folders:
                waiting.append((node, f"{path}/"))
    return tree


def put(tree: Tree, root: Path) -> None:
    """Make the folder ``root`` (missing) hold the tree."""
    root.mkdir()
    for path in sorted(tree):
        content = tree[path]
        if content is None:
            (root / path).mkdir(exist_ok=True)
        else:
            (root / path).write_bytes(content)
