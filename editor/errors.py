"""What the program refuses, worded for people."""

import errno
import os

from editor.languages import later, said, tr
from editor.model.text import one_line

_REASONS = {
    errno.ENOSPC: later("the disk is full"),
    errno.EDQUOT: later("the space allowed on this disk is used up"),
    errno.EACCES: later("this user is not allowed to"),
    errno.EPERM: later("this user is not allowed to"),
    errno.EROFS: later("the disk can only be read"),
    errno.EIO: later("the disk reports a fault"),
    errno.ENOENT: later("it is not there"),
    errno.ENOTDIR: later("part of the path is a file, not a folder"),
    errno.EISDIR: later("it is a folder, not a file"),
    errno.ENAMETOOLONG: later("the name is too long"),
}
# Sharing violation and lock violation: Windows does not let two programs have a file in every way at once.
_WINDOWS_REASONS = {32: later("another program has it open"), 33: later("another program has it open")}


class RefusalError(Exception):
    """Something asked for that cannot be done; ``str()`` is one sentence: what, where, what was kept."""


def reason_of(error: OSError) -> str:
    """The cause of a failed read or write in a person's words."""
    if error.errno is None:
        return one_line(str(error)) or tr("the system gives no reason")
    told = _WINDOWS_REASONS.get(getattr(error, "winerror", None) or 0) or _REASONS.get(error.errno)
    return said(told) if told else one_line(error.strerror or os.strerror(error.errno))


def sentence(error: BaseException) -> str:
    """The words of an error on one line; a file system error with its file and reason, without its number."""
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return one_line(f"{where}{reason_of(error)}")
    return one_line(str(error)) or type(error).__name__
