"""What went wrong, told without anything that a person wrote: no messages, no names, no folders of theirs."""

import platform
import re
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import PurePath
from types import TracebackType

from editor import __version__

_OWN = ("editor", "forms", "resources")
_PATH = re.compile(r"(?:[A-Za-z]:)?(?:[\\/][^\\/\n\"',;:]*)+")
_QUOTED = re.compile(r'"[^"\n]*"|“[^”\n]*”|‘[^’\n]*’|\'[^\'\n]*\'')
_FAULT_FRAME = re.compile(r'^  File "([^"]*)", line (\d+) in (\S+)$')
_FAULT_HEAD = re.compile(
    r"^(?:Fatal Python error: [\w ]+|Windows fatal exception: [\w ]+|Current thread|Thread) ?"
)
_LONGEST = 200


def short_place(filename: str) -> str:
    """A file of the program by its place in it, of a library by its package; never where it lies on this machine."""
    parts = PurePath(filename.replace("\\", "/")).parts
    for number, part in enumerate(parts[:-1]):
        if part in _OWN and not any(each in _OWN for each in parts[number + 1 : -1]):
            return "/".join(parts[number:])
    if "site-packages" in parts:
        return parts[parts.index("site-packages") + 1].removesuffix(".py")
    return parts[-1] if parts and parts[-1].endswith(".py") else "…"


def error_report(error: BaseException, trace: TracebackType | None, now: datetime) -> str:
    """The kind of an error and where in the program it was, with what caused it; the words of it are left out."""
    return "\n".join([_head(now), *_error_lines(error, trace)]) + "\n"


def _error_lines(error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        number = f" {following.errno}" if isinstance(following, OSError) and following.errno else ""
        yield f"{type(following).__name__}{number}"
        frames = traceback.extract_tb(trace if following is error else following.__traceback__)
        yield from (f"    {short_place(each.filename)}:{each.lineno} {each.name}" for each in frames)
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)


def fault_report(dump: str, now: datetime) -> str:
    """What Python's fault handler wrote when the process died, with its places shortened; other lines are left out."""
    return "\n".join([_head(now), *(line for line in map(_fault_line, dump.splitlines()) if line)]) + "\n"


def _fault_line(line: str) -> str:
    frame = _FAULT_FRAME.match(line)
    if frame:
        return f"    {short_place(frame[1])}:{frame[2]} {frame[3]}"
    head = _FAULT_HEAD.match(line)
    return head[0].strip() if head else ""


def without_words(message: str) -> str:
    """A message of a library on one line without what stands in quotation marks and without folders."""
    line = " ".join(message.split())
    return _PATH.sub("…", _QUOTED.sub("“…”", line))[:_LONGEST]


def _head(now: datetime) -> str:
    return (
        f"PCC Response Editor {__version__}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.machine()}, {now.isoformat(timespec='seconds')}"
    )
