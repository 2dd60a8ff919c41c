"""Files written whole or not at all: the lowest layer beside the model, for the archive and for exports."""

import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

# What Windows answers while a virus scanner, an indexer or a sync tool has the file open for a moment:
# access denied, sharing violation, lock violation.
_PASSING_WINDOWS_ERRORS = (5, 32, 33)
_LONGEST_RETRY_SECONDS = 2.5
_RETRY_PAUSE_SECONDS = 0.05

# File systems that have no such thing as a synchronised directory say so with one of these.
_NO_DIRECTORY_SYNC = (errno.EINVAL, errno.ENOTSUP)

_TEMPORARY_END = ".tmp"


def _nothing() -> None:
    pass


Stamp = tuple[int, int, int]
"""What tells, without reading it, that a file or a folder was changed."""

# A file that was written just now could be written again without its time's moving on: clocks of file systems
# tick in steps, the coarsest every two seconds.
SETTLED_NS = 2_000_000_000


def stamp(found: os.stat_result) -> Stamp:
    """Size in bytes, time of the last change in nanoseconds, and the file's own number on the disk."""
    return found.st_size, found.st_mtime_ns, found.st_ino


def is_settled(found: Stamp) -> bool:
    """Whether whoever changes the file from now on will change its stamp."""
    return found[1] < time.time_ns() - SETTLED_NS


def write_whole(
    path: Path, data: bytes, settle: Callable[[], None] = _nothing, before: bytes | None = None
) -> None:
    """Put ``data`` at ``path``; whatever happens meanwhile, the old content or the new stands there whole.

    On return the bytes are on the disk, not only on their way. A link is followed. Raises OSError, also for a
    path that is no ordinary file; then the old content stands and nothing is left behind. ``settle`` is called
    when the new content stands; what it raises undoes it as well. ``before`` is the old content, from a caller
    who has just read it.
    """
    target, mode = path, _mode(path.lstat)
    if mode is not None and stat.S_ISLNK(mode):
        target = Path(os.path.realpath(path))
        mode = _mode(target.stat)
    if mode is not None and not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "not an ordinary file", str(target))
    if mode is None:
        before = None
    elif before is None:
        before = target.read_bytes()  # so that it can be put back
    temporary = _temporary(target)
    try:
        _write_new(temporary, data, mode)
        _replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    try:
        sync_directory(target.parent)
        settle()
    except BaseException:
        _put_back(target, before)
        raise


def is_temporary(name: str) -> bool:
    """Whether a file of this name is what :func:`write_whole` leaves when the machine stops in the middle."""
    return name.startswith(".") and name.endswith(_TEMPORARY_END)


def make_folder(folder: Path) -> None:
    """Make ``folder`` and what it stands in, each of them durable; fine where it exists. Raises OSError."""
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir()
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))
    sync_directory(folder.parent)


def move(source: Path, target: Path, settle: Callable[[], None] = _nothing) -> None:
    """Move a file into another folder of the same disk, durably. Raises OSError; then it is where it was.

    The caller makes sure that nothing stands at ``target``. ``settle`` is called when the file has moved; what it
    raises moves it back.
    """
    _replace(source, target)
    try:
        sync_directory(target.parent)
        sync_directory(source.parent)
        settle()
    except BaseException:
        with suppress(OSError):
            _replace(target, source)
        raise


def sync_directory(folder: Path) -> None:
    """Make the names in ``folder`` durable: a power cut can undo a replace. Windows has no such call."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_DIRECTORY_SYNC:
            raise
    finally:
        with suppress(OSError):
            os.close(descriptor)


def _mode(look: Callable[[], os.stat_result]) -> int | None:
    try:
        return look().st_mode
    except FileNotFoundError:
        return None


def _temporary(target: Path) -> Path:
    return target.with_name(f".{target.name}.{secrets.token_hex(6)}{_TEMPORARY_END}")


def _write_new(path: Path, data: bytes, mode: int | None = None) -> None:
    """Write a new file durably, with the permissions in ``mode`` if it is given."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        if mode is not None and os.fstat(descriptor).st_mode != mode:
            path.chmod(stat.S_IMODE(mode))
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    except BaseException:
        with suppress(OSError):
            os.close(descriptor)
        raise
    os.close(descriptor)


def _replace(source: Path, target: Path) -> None:
    give_up = time.monotonic() + _LONGEST_RETRY_SECONDS
    while True:
        try:
            source.replace(target)
        except OSError as error:
            passing = getattr(error, "winerror", None) in _PASSING_WINDOWS_ERRORS
            if not passing or time.monotonic() >= give_up:
                raise
        else:
            return
        time.sleep(_RETRY_PAUSE_SECONDS)


def _put_back(target: Path, before: bytes | None) -> None:
    """Undo a replace that could not be made durable, as far as the disk lets us; the file is whole anyway."""
    with suppress(OSError):
        if before is None:
            target.unlink()
            return
        temporary = _temporary(target)
        _write_new(temporary, before)
        _replace(temporary, target)
