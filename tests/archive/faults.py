"""Faults on purpose: a process that stops, or a disk that fails, at the n-th call that touches files."""

import builtins
import errno
import io
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

Real = Callable[..., Any]
Fault = Callable[[str, Real, tuple[Any, ...]], Any]

CHANGES: Final = ("open", "write", "fsync", "replace", "rename", "link", "unlink", "mkdir", "chmod", "close")
"""Every function of ``os`` by which a save could change a disk."""


class Counted:
    """Counts calls; the n-th one goes wrong. ``happened`` lists the names of all that were made."""

    def __init__(self, at: int, fault: Fault) -> None:
        self.happened: list[str] = []
        self._at = at
        self._fault = fault

    def around(self, name: str, real: Real) -> Real:
        def call(*args: Any, **kwargs: Any) -> Any:
            self.happened.append(name)
            return self._fault(name, real, args) if len(self.happened) == self._at else real(*args, **kwargs)

        return call


@contextmanager
def fault_at(at: int, fault: Fault, *, reads: bool = False) -> Iterator[Counted]:
    """Let ``fault`` happen in place of call number ``at`` (from 1); with ``reads``, reads count as well."""
    counted = Counted(at, fault)
    places: list[tuple[Any, str, str]] = [(os, name, name) for name in CHANGES]
    if reads:
        places += [(os, "stat", "stat"), (io, "open", "read")]
    saved = [(place, name, getattr(place, name)) for place, name, _ in places]
    stock_open = builtins.open
    for (place, name, shown), (_, _, real) in zip(places, saved, strict=True):
        setattr(place, name, counted.around(shown, real))
    builtins.open = _opening(counted, stock_open)
    try:
        yield counted
    finally:
        builtins.open = stock_open
        for place, name, real in saved:
            setattr(place, name, real)


def _opening(counted: Counted, real: Any) -> Any:
    def opened(*args: Any, **kwargs: Any) -> Any:
        return _File(real(*args, **kwargs), counted)

    return opened


class _File:
    """An open file whose writes reach the disk one by one, so that each can be the one that goes wrong."""

    def __init__(self, file: Any, counted: Counted) -> None:
        self._file = file
        self._counted = counted

    def write(self, data: Any) -> Any:
        return self._counted.around("write", self._through)(None, data)

    def _through(self, _: None, data: Any) -> Any:
        written = self._file.write(data)
        self._file.flush()
        return written

    def truncate(self) -> Any:
        return self._counted.around("truncate", self._file.truncate)()

    def __enter__(self) -> "_File":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def stop(name: str, real: Real, args: tuple[Any, ...]) -> Any:
    """The process is killed; of a write, half has reached the disk."""
    _half(name, real, args)
    os.kill(os.getpid(), signal.SIGKILL)


def failing(number: int) -> Fault:
    """The call fails with that errno; of a write, half has reached the disk."""

    def fail(name: str, real: Real, args: tuple[Any, ...]) -> Any:
        _half(name, real, args)
        raise OSError(number, os.strerror(number))

    return fail


def _half(name: str, real: Real, args: tuple[Any, ...]) -> None:
    if name == "write":
        target, data = args
        real(target, data[: len(data) // 2])
    if name == "close":  # however it ends, the system has let go of the file
        real(*args)


ERRORS: Final = (errno.EIO, errno.ENOSPC, errno.EACCES)
