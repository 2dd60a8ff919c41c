"""Where the cache of an archive is kept, and what is done about one that cannot be used: another is begun."""

import hashlib
import os
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from platformdirs import user_cache_path

from editor.archive.cache import Cache
from editor.archive.folder import ArchiveFolder
from editor.archive.seals import discard

# The file is sound, but not for us to use: another program holds it, or the disk is full or does not let us.
_NOT_OURS = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY,
}  # fmt: skip


def cache_folder() -> Path | None:
    """Where this person's machine keeps caches; ``PCC_RESPONSE_EDITOR_CACHE`` names another place.

    None for a user without a home folder.
    """
    other = os.environ.get("PCC_RESPONSE_EDITOR_CACHE")
    folder = Path(other) if other else user_cache_path("PCC Response Editor", appauthor=False)
    return folder if folder.is_absolute() else None


def cache_path(archive: ArchiveFolder, caches: Path | None) -> Path | None:
    """The file among ``caches`` for an archive; None where there is no place for one.

    An archive has one for each place where it stands: a copy is another archive.
    """
    archive_id = archive.archive_id
    if caches is None or archive_id is None:
        return None
    place = f"{archive_id}\n{archive.path.resolve()}".encode("utf-8", "surrogateescape")
    return caches / f"{hashlib.sha256(place).hexdigest()[:32]}.sqlite3"


class CacheFile:
    """The cache in a file, None for memory alone. Nothing that goes wrong with the file is an error for anybody."""

    def __init__(self, path: Path | None, signature: str, fields: Sequence[str]) -> None:
        """``signature`` and ``fields`` are those of :class:`~editor.archive.cache.Cache`."""
        self._path, self.signature, self._fields = path, signature, fields
        self.cache = self._opened()

    def start_anew(self, error: sqlite3.Error) -> None:
        """Begin another cache: in the file where it is damaged, in memory where it is only out of our reach."""
        self.cache.close()
        if self._path is None or _is_not_ours(error):
            self.cache = self._in_memory()
            return
        with suppress(OSError):
            discard(self._path)
        self.cache = self._opened()

    def start_in_memory(self) -> None:
        """Go on without the file."""
        self.cache.close()
        self.cache = self._in_memory()

    def _opened(self) -> Cache:
        if self._path is None:
            return self._in_memory()
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return self._in_file(self._path)
        except (OSError, sqlite3.Error):
            return self._in_memory()

    def _in_file(self, path: Path) -> Cache:
        """The cache in the file, made anew where it is damaged. Raises OSError and sqlite3.Error."""
        try:
            return Cache(path, self.signature, self._fields)
        except sqlite3.Error as error:
            if _is_not_ours(error):
                raise
        discard(path)
        return Cache(path, self.signature, self._fields)

    def _in_memory(self) -> Cache:
        return Cache(None, self.signature, self._fields)


def _is_not_ours(error: sqlite3.Error) -> bool:
    # Text that is no UTF-8 is found by Python, which gives no code.
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF in _NOT_OURS
