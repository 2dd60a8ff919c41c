"""Lines that are only ever added, each sealed to the one before: what stands there cannot be changed unnoticed.

A line is the canonical JSON of an object with the keys ``seq`` (from 1), ``previous`` (the hash of the line
before; of the first one a word that the caller chooses) and ``hash`` (SHA-256 of the line's canonical JSON
without it), and whatever else is to be told.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor.archive.codec import canonical, digest
from editor.files import make_folder, sync_directory
from editor.model.jsonreading import JsonError, strict_loads

_SEALS = ("seq", "previous", "hash")


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


def read_chain(data: bytes, first: str) -> Chain:
    """Read and check the lines of a file. ``first`` is what its first line calls the one before."""
    entries: list[Mapping[str, Any]] = []
    problems: list[str] = []
    previous, whole = first, 0
    for number, line in enumerate(data.splitlines(keepends=True), 1):
        last_one = whole + len(line) == len(data)
        if last_one and (not line.endswith(b"\n") or b"\0" in line):
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
    return Chain(tuple(entries), tuple(problems), previous, whole)


def append(path: Path, chain: Chain, told: Mapping[str, Any]) -> Chain:
    """Add one line durably; a torn one at the end is cut off first. Raises OSError; then nothing was added.

    ``chain`` is what :func:`read_chain` gave for the file. Only while the archive is locked.
    """
    entry: dict[str, Any] = {**told, "seq": len(chain.entries) + 1, "previous": chain.last}
    entry["hash"] = digest(entry)
    line = canonical(entry) + b"\n"
    new = not path.exists()
    make_folder(path.parent)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
    try:
        os.ftruncate(descriptor, chain.whole)
        os.lseek(descriptor, chain.whole, os.SEEK_SET)
        rest = memoryview(line)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    if new:
        sync_directory(path.parent)
    return Chain((*chain.entries, entry), chain.problems, entry["hash"], chain.whole + len(line))


def _entry(line: bytes) -> Mapping[str, Any] | None:
    try:
        entry = strict_loads(line)
    except JsonError:
        return None
    return entry if isinstance(entry, dict) and all(key in entry for key in _SEALS) else None


def _problem(entry: Mapping[str, Any], number: int, previous: str) -> str | None:
    if entry["hash"] != digest({key: value for key, value in entry.items() if key != "hash"}):
        return f"line {number} was changed after it was written"
    if entry["previous"] != previous or entry["seq"] != number:
        return f"before line {number} something was taken out or put in"
    return None
