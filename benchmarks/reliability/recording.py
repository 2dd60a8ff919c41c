"""Whatever is asked of a disk below one folder, written down while it is done."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

ROOT = 0
"""The folder that is watched, as a node."""


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
