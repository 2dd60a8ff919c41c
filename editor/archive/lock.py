"""The lock around a change: for milliseconds, between threads, processes and machines that share the folder."""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout, lock_descriptor, unlock_descriptor

_PAUSE_SECONDS = 0.02
# A link in the place of the lock's file would lock something else.
_HOW = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


@contextmanager
def locked(path: Path, longest_wait: float) -> Iterator[None]:
    """Hold the lock whose file is at ``path``; not twice in one thread. The file stays.

    Raises filelock's Timeout after ``longest_wait`` seconds, and OSError.
    """
    # FileLock itself looks at each folder on the way and takes fifteen times as long as the lock of the system.
    try:
        descriptor = _acquired(path, time.monotonic() + longest_wait)
    except OSError as error:
        if error.errno != errno.ENOSYS:
            raise
        with FileLock(path, timeout=longest_wait):  # which knows what to do on a disk without locks
            yield
        return
    try:
        yield
    finally:
        # What was to be written stands by now; the system frees the lock with the process at the latest.
        with suppress(OSError):
            _let_go(descriptor)


def _acquired(path: Path, give_up: float) -> int:
    while True:
        descriptor = os.open(path, _HOW, 0o666)
        try:
            # Whoever deleted the file meanwhile made room for another lock of the same name: then that is the one.
            if lock_descriptor(descriptor, blocking=False) and os.fstat(descriptor).st_nlink:
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
        if time.monotonic() >= give_up:
            raise Timeout(str(path))
        time.sleep(_PAUSE_SECONDS)


def _let_go(descriptor: int) -> None:
    try:
        unlock_descriptor(descriptor)  # a process that was forked meanwhile has the file open as well
    finally:
        os.close(descriptor)
