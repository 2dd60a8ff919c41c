"""Lines that are only ever added, each sealed to the one before: what stands there cannot be changed unnoticed.

A line is the canonical JSON of an object with the keys ``seq`` (from 1), ``previous`` (the hash of the line
before; of the first one a word that the caller chooses) and ``hash`` (SHA-256 of the line's canonical JSON
without it), and whatever else is to be told.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor.archive.json_text import canonical, digest
from editor.files import Stamp, make_folder, stamp, sync_directory
from editor.model.jsonreading import JsonError, strict_loads

_SEALS = ("seq", "previous", "hash")
_END_BYTES = 8192


@dataclass(frozen=True, slots=True)
class Chain:
    """What a file of such lines says.

    ``whole`` counts the bytes of its whole lines: what follows was cut off in the middle of being added, and
    was never acknowledged. ``problems`` are sentences about lines that are not what was written.
    """

    entries: tuple[Mapping[str, Any], ...]
    problems: tuple[str, ...]
    last: str
    whole: int


def read_chain(data: bytes, first: str | None) -> Chain:
    """Read and check the lines of a file. ``first`` is what its first line calls the one before; None: unknown."""
    entries: list[Mapping[str, Any]] = []
    problems: list[str] = []
    previous, whole = first, 0
    for number, line in enumerate(data.splitlines(keepends=True), 1):
        last_one = whole + len(line) == len(data)
        if last_one and _is_torn(line):
            break
        whole += len(line)
        entry = _entry(line)
        if entry is None:
            problems.append(f"line {number} cannot be read")
            continue
        problem = _problem(entry, number, previous)
        if problem:
            problems.append(problem)
        entries.append(entry)
        previous = str(entry.get("hash"))
    return Chain(tuple(entries), tuple(problems), previous or "", whole)


@dataclass(frozen=True, slots=True)
class End:
    """Where a file of such lines ends: how many whole lines it has, the last of them, and how many bytes they take.

    ``stamp`` tells, without reading it, whether the file is still the one that ends so; None where there was none.
    """

    count: int
    last: str
    whole: int
    entry: Mapping[str, Any] | None
    stamp: Stamp | None = None


def read_end(path: Path, first: str) -> End:
    """The end of a file, read from there however long the file is. Raises OSError."""
    try:
        with path.open("rb") as file:
            found = stamp(os.fstat(file.fileno()))
            size = file.seek(0, os.SEEK_END)
            start = max(0, size - _END_BYTES)
            file.seek(start)
            data = file.read()
    except FileNotFoundError:
        return End(0, first, 0, None)
    lines = data.splitlines(keepends=True)
    rest = lines.pop() if lines and _is_torn(lines[-1]) else b""
    whole = size - len(rest)
    entry = _entry(lines[-1]) if len(lines) > 1 or (lines and not start) else None
    if entry is not None and isinstance(entry["seq"], int):
        return End(entry["seq"], str(entry["hash"]), whole, entry, found)
    chain = read_chain(path.read_bytes(), first)  # a very long line, or one that somebody spoilt
    return End(len(chain.entries), chain.last, chain.whole, chain.entries[-1] if chain.entries else None)


def append(path: Path, chain: Chain, told: Mapping[str, Any]) -> Chain:
    """Add one line durably; a torn one at the end is cut off first. Raises OSError; then nothing was added.

    ``chain`` is what :func:`read_chain` gave for the file. Only while the archive is locked.
    """
    end = add(path, End(len(chain.entries), chain.last, chain.whole, None), told)
    return Chain((*chain.entries, end.entry or {}), chain.problems, end.last, end.whole)


def add(path: Path, end: End, told: Mapping[str, Any]) -> End:
    """As :func:`append`, for a file of which only the end was read."""
    entry: dict[str, Any] = {**told, "seq": end.count + 1, "previous": end.last}
    entry["hash"] = digest(entry)
    line = canonical(entry) + b"\n"
    descriptor, is_new = _opened(path)
    try:
        found = _write_at(descriptor, end.whole, line)
        if is_new:
            sync_directory(path.parent)
    except BaseException:
        with suppress(OSError):
            path.unlink() if is_new else os.truncate(path, end.whole)
        raise
    return End(end.count + 1, entry["hash"], end.whole + len(line), entry, found)


def _opened(path: Path) -> tuple[int, bool]:
    """The file's descriptor, and whether the file had to be made."""
    flags = os.O_WRONLY | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags), False
    except FileNotFoundError:
        make_folder(path.parent)
        return os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o666), True


def _write_at(descriptor: int, at: int, data: bytes) -> Stamp:
    """Let the file end with ``data``, from the byte ``at`` on, durably, and close it; its stamp then."""
    try:
        if os.fstat(descriptor).st_size > at:
            os.ftruncate(descriptor, at)
        os.lseek(descriptor, at, os.SEEK_SET)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
        found = stamp(os.fstat(descriptor))
    except BaseException:
        with suppress(OSError):
            os.close(descriptor)
        raise
    os.close(descriptor)
    return found


def _is_torn(line: bytes) -> bool:
    """Whether the last line was cut off: some systems fill what did not reach the disk with zeroes."""
    return not line.endswith(b"\n") or line.startswith(b"\0") or b"\0\0" in line


def _entry(line: bytes) -> Mapping[str, Any] | None:
    try:
        entry = strict_loads(line)
    except JsonError:
        return None
    return entry if isinstance(entry, dict) and all(key in entry for key in _SEALS) else None


def _problem(entry: Mapping[str, Any], number: int, previous: str | None) -> str | None:
    if entry["hash"] != digest({key: value for key, value in entry.items() if key != "hash"}):
        return f"line {number} was changed after it was written"
    if previous not in (None, entry["previous"]) or entry["seq"] != number:
        return f"before line {number} something was taken out or put in"
    return None
