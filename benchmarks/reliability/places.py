"""Where proofs are run: folders that vanish afterwards, each with a catalogue of its own."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CACHE = "PCC_RESPONSE_EDITOR_CACHE"
_MEMORY = Path("/dev/shm")


@contextmanager
def on_disk() -> Iterator[Path]:
    """A folder on the disk on which temporary files are kept."""
    with _place(None) as place:
        yield place


@contextmanager
def in_memory() -> Iterator[Path]:
    """A folder in memory where the system has such a thing, else as :func:`on_disk`."""
    with _place(_MEMORY if os.access(_MEMORY, os.W_OK) else None) as place:
        yield place


@contextmanager
def _place(above: Path | None) -> Iterator[Path]:
    before = os.environ.get(CACHE)
    with tempfile.TemporaryDirectory(prefix="reliability-", dir=above) as name:
        place = Path(name)
        os.environ[CACHE] = str(place / "cache")
        try:
            yield place
        finally:
            if before is None:
                del os.environ[CACHE]
            else:
                os.environ[CACHE] = before
