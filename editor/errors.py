"""What the program refuses, worded for people."""

from editor.model.text import one_line


class RefusalError(Exception):
    """Something asked for that cannot be done; ``str()`` is one sentence: what, where, what was kept."""


def sentence(error: BaseException) -> str:
    """The words of an error on one line; a file system error with its file and reason, without its number."""
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename}: " if error.filename else ""
        return one_line(f"{where}{error.strerror}")
    return one_line(str(error)) or type(error).__name__
