"""What tells that files were changed, without reading them: size, time, and the file's own number on the disk."""

import os
import re
from collections.abc import Iterator

from editor.archive.disk import told_as_reading
from editor.archive.folder import ArchiveFolder
from editor.files import SETTLED_NS

_NAME = re.compile(r"([a-z0-9]{1,40})\.json")


def stamps_in(folder: ArchiveFolder, table: str, now: int) -> Iterator[tuple[str, str]]:
    """The path of each document of a table, without its end, and its stamp; no stamp if it was written just ``now``.

    ``now`` is in nanoseconds. Raises CannotRead, and NotThere where the archive itself is gone.
    """
    path = folder.path / table
    with told_as_reading(path):
        try:
            entries = os.scandir(path)
        except FileNotFoundError:
            folder.refuse_missing()
            return
        with entries:
            for entry in entries:
                name = _NAME.fullmatch(entry.name)
                stamp = _stamp(entry, now) if name else None
                if name and stamp is not None:
                    yield f"{table}/{name[1]}", stamp


def _stamp(entry: "os.DirEntry[str]", now: int) -> str | None:
    try:
        found = entry.stat()
    except FileNotFoundError:  # deleted a moment ago
        return None
    settled = found.st_mtime_ns < now - SETTLED_NS
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ino}" if settled else ""


def changed_at(folder: ArchiveFolder, table: str) -> int:
    """When something last came into a table's folder or left it, in nanoseconds. Raises as :func:`stamps_in`."""
    path = folder.path / table
    with told_as_reading(path):
        try:
            return path.stat().st_mtime_ns
        except FileNotFoundError:
            folder.refuse_missing()
            return 0
