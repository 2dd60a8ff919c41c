"""What the file system says, told as the archive's own errors."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from editor.archive.errors import CannotRead, CannotWrite
from editor.errors import reason_of


@contextmanager
def told_as_reading(path: Path) -> Iterator[None]:
    """Turn what the file system says into :class:`CannotRead`."""
    try:
        yield
    except OSError as error:
        raise CannotRead(path, reason_of(error)) from error


@contextmanager
def told_as_writing(path: Path) -> Iterator[None]:
    """Turn what the file system says into :class:`CannotWrite`."""
    try:
        yield
    except OSError as error:
        raise CannotWrite(path, reason_of(error)) from error


def is_there(path: Path) -> bool:
    """Whether something stands at ``path``. Raises CannotRead where the disk does not answer: that is no "no"."""
    with told_as_reading(path):
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
    return True
