"""Files that nobody vouches for are parsed in a process of their own, which ends when its time or memory is used up.

``run_guarded(read, data, what="The PDF")`` calls ``read(data)`` in a fresh Python (spawned, never forked: the window
has threads) that holds nothing of the archive. ``read`` is a function on a module's top level that does not need Qt;
it takes bytes, gives bytes (JSON or text, say) and raises :class:`~editor.errors.RefusalError` with a sentence for
what it will not read. It blocks for as long as ``seconds``: the window calls it from a task.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from threading import Timer
from time import monotonic
from typing import Final

from editor.errors import RefusalError

SECONDS: Final = 10.0
"""How long a parser may take, its start included."""

MEMORY: Final = 512 * 1024 * 1024
"""Bytes of address space that a parser may use. Held on Linux; Windows and macOS know no such limit."""

LONGEST_ANSWER: Final = 64 * 1024 * 1024
"""Bytes that a parser may give back."""

Reader = Callable[[bytes], bytes]
"""What may run in a child: a function on a module's top level, found there by its name."""

_DONE, _REFUSED, _NO_MEMORY = b"d", b"r", b"m"


class ChildError(RefusalError):
    """A file that was not read; ``str()`` is a sentence."""


class ChildRefusedError(ChildError):
    """The function itself refused; its own sentence."""


class ChildTimeoutError(ChildError):
    """The time was used up."""


class ChildMemoryError(ChildError):
    """The memory was used up."""


class ChildEndedError(ChildError):
    """The process ended without an answer: the parser failed or crashed."""


def run_guarded(
    function: Reader,
    data: bytes,
    *,
    what: str = "The file",
    seconds: float = SECONDS,
    memory: int = MEMORY,
) -> bytes:
    """``function(data)``, worked out in a process that is ended after ``seconds``.

    ``what`` begins the sentence of an error ("The PDF"). Raises a :class:`ChildError`, one of the four above.
    """
    spawn = multiprocessing.get_context("spawn")
    reader, writer = spawn.Pipe(duplex=False)
    with reader:
        with writer:
            child = spawn.Process(target=_work, args=(writer, function, data, seconds, memory), daemon=True)
            child.start()
        # Killing closes the child's end of the pipe, which wakes the reader: no wait here is without end.
        end = monotonic() + seconds
        timer = Timer(seconds, child.kill)
        timer.start()
        try:
            return _answer(reader.recv_bytes(LONGEST_ANSWER), what, memory)
        except (EOFError, OSError) as error:
            if monotonic() >= end:
                raise ChildTimeoutError(f"{what} could not be read within {seconds:g} seconds.") from error
            raise ChildEndedError(f"{what} could not be read: it may be damaged.") from error
        finally:
            timer.cancel()
            timer.join()
            child.kill()
            child.join()
            child.close()


def _answer(message: bytes, what: str, memory: int) -> bytes:
    kind, body = message[:1], message[1:]
    if kind == _REFUSED:
        raise ChildRefusedError(body.decode(errors="replace"))
    if kind == _NO_MEMORY:
        raise ChildMemoryError(f"{what} could not be read with {memory // 1024**2} MB of memory.")
    return body


# --- in the child ------------------------------------------------------------------------------------


def _work(
    writer: "Connection[bytes, bytes]",
    function: Reader,
    data: bytes,
    seconds: float,
    memory: int,
) -> None:
    # What a parser complains of, or its last words, are nothing that a person at a terminal should read.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    _limit(seconds, memory)
    try:
        writer.send_bytes(_DONE + function(data))
    except RefusalError as error:
        writer.send_bytes(_REFUSED + str(error).encode(errors="replace"))
    except MemoryError:
        writer.send_bytes(_NO_MEMORY)


def _limit(seconds: float, memory: int) -> None:
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415  (there is none on Windows)

    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Should the program itself be killed meanwhile, nobody else ends a parser that goes round in circles.
    processor = int(seconds) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor))
