"""Seals: who vouches for a cache's file, as SQLite itself does not notice when some of its bytes change.

Beside the file stand its seal, the hash of its bytes, and while somebody writes it a mark that is locked. A file with
neither is what a crash left behind, and is not used.
"""

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from filelock import Timeout

from editor.archive.lock import locked


def seal(path: Path) -> None:
    """Vouch for the file as its bytes are now. Raises OSError."""
    _seal_of(path).write_text(_digest(path), "ascii")


def break_seal(path: Path) -> None:
    """Vouch for the file no more. Raises OSError."""
    _seal_of(path).unlink(missing_ok=True)


def is_sealed(path: Path) -> bool:
    """Whether the file's bytes are those that were sealed."""
    try:
        return _seal_of(path).read_bytes() == _digest(path).encode()
    except OSError:
        return False


def is_being_written(path: Path) -> bool:
    """Whether a running program has the file open and will seal it: then no crash left it behind."""
    try:
        with locked(_mark_of(path), 0):
            return False
    except Timeout:
        return True
    except OSError:
        return False


@contextmanager
def being_written(path: Path) -> Iterator[None]:
    """Let others know that the file is being written. Of several who write at once the first one does."""
    with ExitStack() as held:
        with suppress(OSError, Timeout):
            held.enter_context(locked(_mark_of(path), 0))
        yield


def discard(path: Path) -> None:
    """Remove the file and what stands beside it. Raises OSError."""
    for each in (_seal_of(path), *(path.with_name(path.name + end) for end in ("-wal", "-shm")), path):
        each.unlink(missing_ok=True)


def _mark_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-writing")


def _seal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-seal")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
