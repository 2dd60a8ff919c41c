"""The three standard streams, as people and pipes use them."""

import os
import sys
from pathlib import Path

from editor.errors import RefusalError, reason_of
from editor.languages import tr

_MOST_BYTES = 50_000_000
"""The largest input that is read: a thousand times the longest response, and no endless stream."""


def speak_utf8() -> None:
    """Make output UTF-8: pipes on Windows default to a code page that knows neither ŵ nor curly quotes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def read_input(source: str) -> bytes:
    """What stands in the file ``source`` or, for "-", on standard input. Raises RefusalError."""
    name = name_of(source)
    try:
        data = _read(source)
    except OSError as error:
        raise RefusalError(tr("cannot read {name}: {error}", name=name, error=reason_of(error))) from error
    if len(data) > _MOST_BYTES:
        raise RefusalError(tr("{name} is larger than {most} MB", name=name, most=_MOST_BYTES // 1_000_000))
    return data


def _read(source: str) -> bytes:
    if source != "-":
        with Path(source).open("rb") as file:
            return file.read(_MOST_BYTES + 1)
    if sys.stdin is None:
        raise OSError("it is closed")
    return sys.stdin.buffer.read(_MOST_BYTES + 1)


def name_of(source: str) -> str:
    """What messages call an input."""
    return tr("standard input") if source == "-" else source


def say(text: str) -> None:
    """Print at once, so that an output that cannot be written is noticed here and not when Python ends.

    Raises RefusalError; a reader who has had enough (``… | head``) is no reason for one.
    """
    if sys.stdout is None:
        raise RefusalError(tr("standard output is closed"))
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except OSError as error:
        # Python would try what is left once more at its end, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise RefusalError(
                tr("cannot write to standard output: {error}", error=reason_of(error))
            ) from error


def warn(text: str) -> None:
    """Say something beside the output, on one line of standard error."""
    if sys.stderr is not None:
        sys.stderr.write(f"response-editor: {' '.join(text.split())}\n")
