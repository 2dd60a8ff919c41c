"""A disk that may lose its power: what is asked of it is recorded, and every state it may be left in is built.

What was written and not synchronised may be missing, cut off, or zeroes; a name that was made, moved or removed
in a folder that was not synchronised may be as before or as after, each for itself, in any order. A rename is
one change, as on every file system with a journal. Modes and times are not looked at.
"""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import combinations, count
from pathlib import Path
from typing import Any

ROOT = 0
SECTOR = 512
MOST_FREE_CHANGES = 6
"""So many changes of names that are not durable are combined in every way; of more, a choice is."""

Tree = dict[str, bytes | None]
"""A folder's content: by path below it the bytes of each file, None for a folder."""


@dataclass(frozen=True, slots=True)
class Names:
    """One change of names that happens wholly or not at all: (folder, name) to a node, or to nothing."""

    entries: tuple[tuple[int, str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes put into a file at a place; beyond its end it grows."""

    node: int
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file made so long."""

    node: int
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """A file or a folder made durable."""

    node: int
    folder: bool


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """No call: the change that was under way has returned."""


Operation = Names | Write | Cut | Sync | Acknowledged


@dataclass(slots=True)
class Recording:
    """What stood in a folder at first, and all that was then asked of it."""

    names: dict[tuple[int, str], int] = field(default_factory=dict)
    contents: dict[int, bytes] = field(default_factory=dict)
    folders: set[int] = field(default_factory=lambda: {ROOT})
    operations: list[Operation] = field(default_factory=list)

    def acknowledge(self) -> None:
        """Note that a change has returned."""
        self.operations.append(Acknowledged())


@contextmanager
def recorded(root: Path) -> Iterator[Recording]:
    """Record what is done below ``root``; locks, which are no content, aside."""
    recorder = _Recorder(root)
    saved = {name: getattr(os, name) for name in _CALLS}
    for name, real in saved.items():
        setattr(os, name, recorder.around(name, real))
    try:
        yield recorder.recording
    finally:
        for name, real in saved.items():
            setattr(os, name, real)


_CALLS = (
    "open", "write", "fsync", "close", "replace", "rename", "link", "unlink", "remove", "mkdir", "rmdir",
    "ftruncate", "lseek",
)  # fmt: skip


@dataclass(slots=True)
class _Opened:
    node: int
    at: int
    append: bool
    folder: bool


class _Recorder:
    """Stands around the functions of ``os``; each does its work and is noted."""

    def __init__(self, root: Path) -> None:
        self.recording = Recording()
        self._root = os.path.realpath(root)
        self._nodes: dict[str, int] = {self._root: ROOT}
        self._sizes: dict[int, int] = {}
        self._free = count(ROOT + 1)
        self._opened: dict[int, _Opened] = {}
        for path in sorted(root.rglob("*")):
            node = self._new(str(Path(self._root) / path.relative_to(root)))
            self.recording.names[self._place(self._key(path))] = node
            if path.is_dir():
                self.recording.folders.add(node)
            else:
                self.recording.contents[node] = path.read_bytes()
                self._sizes[node] = path.stat().st_size

    def around(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        note = getattr(self, f"_after_{'replace' if name == 'rename' else name}")

        def call(*args: Any, **kwargs: Any) -> Any:
            result = real(*args, **kwargs)
            note(result, *args)
            return result

        return call

    def _key(self, path: Any) -> str:
        folder, name = os.path.split(os.fspath(path))
        return str(Path(os.path.realpath(folder)) / name)

    def _inside(self, key: str) -> bool:
        return (key == self._root or key.startswith(self._root + os.sep)) and not key.endswith(".lock")

    def _new(self, key: str) -> int:
        self._nodes[key] = next(self._free)
        return self._nodes[key]

    def _place(self, key: str) -> tuple[int, str]:
        folder, name = os.path.split(key)
        return self._nodes[folder], name

    def _note(self, operation: Operation) -> None:
        self.recording.operations.append(operation)

    def _named(self, *entries: tuple[str, int | None]) -> None:
        self._note(Names(tuple((*self._place(key), node) for key, node in entries)))

    def _after_open(self, descriptor: int, path: Any, flags: int, *_: Any) -> None:
        key = self._key(path)
        if not self._inside(key):
            return
        folder = Path(path).is_dir()
        if key not in self._nodes:
            self._named((key, self._new(key)))
        node = self._nodes[key]
        if flags & os.O_TRUNC and self._sizes.get(node):
            self._note(Cut(node, 0))
            self._sizes[node] = 0
        self._opened[descriptor] = _Opened(node, 0, bool(flags & os.O_APPEND), folder)

    def _after_write(self, written: int, descriptor: int, data: Any) -> None:
        opened = self._opened.get(descriptor)
        if opened is None:
            return
        at = self._sizes.get(opened.node, 0) if opened.append else opened.at
        self._note(Write(opened.node, at, bytes(data[:written])))
        opened.at = at + written
        self._sizes[opened.node] = max(self._sizes.get(opened.node, 0), opened.at)

    def _after_ftruncate(self, _: None, descriptor: int, size: int) -> None:
        opened = self._opened.get(descriptor)
        if opened and self._sizes.get(opened.node, 0) != size:
            self._note(Cut(opened.node, size))
            self._sizes[opened.node] = size

    def _after_lseek(self, at: int, descriptor: int, *_: Any) -> None:
        if opened := self._opened.get(descriptor):
            opened.at = at

    def _after_fsync(self, _: None, descriptor: int) -> None:
        if opened := self._opened.get(descriptor):
            self._note(Sync(opened.node, opened.folder))

    def _after_close(self, _: None, descriptor: int) -> None:
        self._opened.pop(descriptor, None)

    def _after_replace(self, _: None, source: Any, target: Any) -> None:
        old, new = self._key(source), self._key(target)
        if not self._inside(new):
            return
        node = self._nodes.pop(old)
        self._nodes[new] = node
        self._named((new, node), (old, None))

    def _after_link(self, _: None, source: Any, target: Any) -> None:
        key = self._key(target)
        if self._inside(key):
            self._nodes[key] = self._nodes[self._key(source)]
            self._named((key, self._nodes[key]))

    def _after_unlink(self, _: None, path: Any, *__: Any) -> None:
        key = self._key(path)
        if self._inside(key):
            self._named((key, None))
            del self._nodes[key]

    _after_remove = _after_rmdir = _after_unlink

    def _after_mkdir(self, _: None, path: Any, *__: Any) -> None:
        key = self._key(path)
        if self._inside(key):
            self._named((key, self._new(key)))
            self.recording.folders.add(self._nodes[key])


# --- what may be left -------------------------------------------------------------------------------------


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
