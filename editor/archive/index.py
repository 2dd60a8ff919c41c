"""The index: what is in the archive, found at once. A cache for each machine, made anew from the files at any doubt.

It holds the columns of the list and the words of every text (:mod:`editor.archive.cache`). The files alone are
true: before each answer the folder is looked at, and whatever changed there, whoever changed it, is read again.
So a save need not know of the index, and nothing that goes wrong with it is ever an error for a person.
"""

import hashlib
import sqlite3
import time
import unicodedata
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from operator import attrgetter
from pathlib import Path
from threading import RLock
from typing import TypeVar

from editor import __version__
from editor.archive.cache import Cache
from editor.archive.cache_file import CacheFile, cache_path
from editor.archive.entries import Entry, Reading
from editor.archive.facets import NOTHING_CHOSEN, Chosen, Counts, chosen_of, count
from editor.archive.folder import BIN, RESPONSES, TABLES
from editor.archive.hits import Hits
from editor.archive.known import Known
from editor.archive.query import Query, parse, snippet
from editor.archive.reading import FileReader
from editor.archive.stamps import changed_at, stamps_in
from editor.archive.storage import FolderStorage
from editor.archive.summary import Summary
from editor.archive.texts import UNPLACED, Passages
from editor.files import SETTLED_NS
from forms.catalogue import Catalogue

Progress = Callable[[int, int], None]
"""Called while files are being read: how many were read, of how many."""

_FORMAT = 4
"""Counted up with every change of what is kept: the caches of before are then made anew."""

_AT_ONCE = 500
# More than that many files are listed at a glance, and checked when something is looked for in them.
_MANY = 500
# While somebody else reads those, one look at the folder and the cache holds for so long.
_LOOKED_SECONDS = 1.0
T = TypeVar("T")


class Index:
    """The index of one archive. Every method raises NotThere and CannotRead where the folder is out of reach.

    It may be used from several threads.
    """

    def __init__(self, files: FolderStorage, catalogue: Catalogue, file: Path | None) -> None:
        """``file`` is where the cache is kept, None for memory alone."""
        self._files = files
        self._lock = RLock()
        definitions = catalogue.definitions
        self._fields = sorted({UNPLACED, *(one.id for each in definitions for one in each.fields)})
        about = (_FORMAT, __version__, unicodedata.unidata_version, definitions)
        signature = hashlib.sha256(repr(about).encode()).hexdigest()
        self._reader = FileReader(files, catalogue, self._fields)
        self._file = CacheFile(file, signature, self._fields)
        self._known = Known()
        self.patient = True
        """Whether an answer waits until all new files were read. If not, hundreds are left to whoever refreshes
        the same cache in another thread: the answer tells of what was read so far, :attr:`unread` of the rest.
        """
        self.unread = 0
        self._looked = 0.0

    @classmethod
    def open(cls, files: FolderStorage, catalogue: Catalogue, caches: Path | None) -> "Index":
        """The index of the archive in ``files``, its cache in the folder ``caches``; None keeps it in memory."""
        return cls(files, catalogue, cache_path(files.folder, caches))

    @property
    def _cache(self) -> Cache:
        return self._file.cache

    def close(self) -> None:
        """Let go of the cache's file."""
        with self._lock:
            self._cache.close()

    # --- answers ------------------------------------------------------------------------------------

    def refresh(self, progress: Progress | None = None) -> None:
        """Look at the folder, and read and check what was changed there."""
        self._answer(lambda: self._refresh(progress=progress))

    def responses(self) -> Sequence[Summary]:
        """Every response that can be listed, the one changed last first.

        Where hundreds of files are new to the index, they are listed as soon as they were glanced at.
        """
        return Hits(self._answer(lambda: self._listed(RESPONSES)))

    def due(self) -> Sequence[Summary]:
        """The same, by last lawful day: those still to be published first, soonest first, then the rest."""
        return Hits(sorted(self._answer(lambda: self._listed(RESPONSES)), key=_DUE))

    def binned(self) -> Sequence[Summary]:
        """What is in the bin, likewise."""
        return Hits(self._answer(lambda: self._listed(BIN)))

    def problems(self, table: str) -> list[str]:
        """A sentence for each document of a table that cannot be used."""
        return [each.problem for each in self._troubled(table)]

    def troubled(self, table: str) -> list[str]:
        """The ids of those documents."""
        return [each.path.removeprefix(f"{table}/") for each in self._troubled(table)]

    def _troubled(self, table: str) -> list[Entry]:
        self.refresh()
        with self._lock:
            found = (each for each in self._known.in_table(table) if each.problem)
            return sorted(found, key=_PATH)

    def search(
        self, typed: str, chosen: Chosen = NOTHING_CHOSEN, *, due_first: bool = False
    ) -> Sequence[Summary]:
        """The responses among the chosen in which everything that was typed occurs (:mod:`editor.archive.query`).

        ``due_first`` orders them as :meth:`due` does.
        """
        query = parse(typed, self._fields)
        found = chosen_of(self._answer(lambda: self._found(query)), chosen)
        ordered = sorted(found, key=_DUE) if due_first else found
        return Hits(ordered, partial(self._snippet, query) if query else None)

    def ids_with(self, word: str) -> list[str]:
        """The ids of the responses in which a word stands, whole, in any answer; newest first."""
        words = parse(f'"{word}"')
        return [each.id for each in self._answer(lambda: self._found(words))] if words else []

    def texts(self, id: str) -> Passages | None:
        """Everything that a person wrote in a response, in a third of the time of loading it; None at any doubt."""
        with self._lock:
            facts = self._reader.facts(f"{RESPONSES}/{id}")
        return None if facts is None or facts.problem else facts.passages

    def facets(self, typed: str, chosen: Chosen = NOTHING_CHOSEN) -> Counts:
        """How many responses each state, year, form and type would show, under what was typed and chosen."""
        query = parse(typed, self._fields)
        return count(self._answer(lambda: self._found(query)), chosen)

    def _answer(self, ask: Callable[[], T]) -> T:
        """What ``ask`` returns; a cache that fails is made anew, the second time in memory."""
        with self._lock:
            try:
                return ask()
            except sqlite3.Error as error:
                self._file.start_anew(error)
                self._known = Known()
            try:
                return ask()
            except sqlite3.Error:
                self._file.start_in_memory()
                self._known = Known()
            return ask()

    def _listed(self, table: str) -> list[Entry]:
        self._refresh(glancing=True)
        return self._known.newest(table)

    def _found(self, query: Query) -> list[Entry]:
        if self._may_have_changed():
            self._refresh()
        if not query:
            return self._known.newest(RESPONSES)
        return self._known.newest_of(RESPONSES, self._cache.numbers_with(query))

    def _may_have_changed(self) -> bool:
        if self.unread and not self.patient and time.monotonic() < self._looked + _LOOKED_SECONDS:
            return False  # more is being read, but so is what a person types
        known = self._known
        return not known.checked or known.folders != self._folders() or known.version != self._cache.version

    def _snippet(self, query: Query, entry: Entry) -> str:
        facts = self._reader.facts(entry.path)
        if facts is None:  # it has gone in the meantime
            return ""
        first = query[0]
        shown = [first.field] if first.field else facts.passages
        found = ((one, snippet(first, facts.passages.get(one, ()))) for one in shown)
        where, words = next((each for each in found if each[1]), ("", ""))
        return f"Unplaced: {words}" if where == UNPLACED else words

    # --- keeping up with the files ------------------------------------------------------------------

    def _refresh(self, *, glancing: bool = False, progress: Progress | None = None) -> None:
        self._reload()
        folders, now = self._folders(), time.time_ns()
        stamps = {
            path: stamp for table in TABLES for path, stamp in stamps_in(self._files.folder, table, now)
        }
        known = self._known.entries
        gone = known.keys() - stamps.keys()
        if gone:
            self._cache.forget(gone)
            self._known.change(gone, ())
        doubtful = [path for path, stamp in stamps.items() if not _is_current(known.get(path), stamp)]
        at_a_glance = glancing and len(doubtful) > _MANY
        if not glancing and not self._known.checked:
            current = stamps.keys() - doubtful
            doubtful += sorted(path for path in current if not known[path].checked)
        self.unread = len(doubtful) if self._leaves(len(doubtful)) else 0
        if self.unread:
            self._cache.seal()  # so that whoever opens it next goes on with it
            self._known.checked, self._known.folders = False, None
            self._looked = time.monotonic()
            return
        self._take([(path, stamps[path]) for path in doubtful], at_a_glance, progress)
        self._cache.seal()
        self._known.checked = not glancing or (self._known.checked and not at_a_glance)
        self._known.folders = folders if max(folders) < now - SETTLED_NS else None

    def _leaves(self, count: int) -> bool:
        """Whether so many files are left to somebody else, who can only be there for a cache in a file."""
        return not self.patient and count > _MANY and self._cache.in_file

    def _folders(self) -> tuple[int, ...]:
        return tuple(changed_at(self._files.folder, table) for table in TABLES)

    def _reload(self) -> None:
        """Take over what the cache holds, where it is not known here."""
        version = self._cache.version
        if version == self._known.version:
            return
        self._known = Known()
        self._known.entries = {each.path: each for each in self._cache.entries()}
        if self._cache.is_foreign or self._cache.numbers > 1000 + 2 * len(self._known.entries):
            self._cache.clear()  # the latter: words of what is no more, for the most part
            self._known.entries = {}
        self._known.version = version

    def _take(self, stamps: Sequence[tuple[str, str]], glancing: bool, progress: Progress | None) -> None:
        """Read these files and keep what is new in them."""
        if len(stamps) <= _AT_ONCE:
            self._keep(self._read_all(stamps, glancing))
            if progress and stamps:
                progress(len(stamps), len(stamps))
            return
        # While SQLite sorts the words of some files, Python reads the next.
        with self._cache.much(), ThreadPoolExecutor(1) as keeper:
            keeping: Future[None] | None = None
            for at in range(0, len(stamps), _AT_ONCE):
                found = self._read_all(stamps[at : at + _AT_ONCE], glancing)
                if keeping:
                    keeping.result()
                keeping = keeper.submit(self._keep, found)
                if progress:
                    progress(min(at + _AT_ONCE, len(stamps)), len(stamps))
            if keeping:
                keeping.result()

    def _read_all(self, stamps: Sequence[tuple[str, str]], glancing: bool) -> list[Reading | Entry | None]:
        known = self._known.entries
        return [self._reader.read(path, stamp, known.get(path), glancing=glancing) for path, stamp in stamps]

    def _keep(self, found: Sequence[Reading | Entry | None]) -> None:
        new = [each for each in found if isinstance(each, Reading)]
        same = [each for each in found if isinstance(each, Entry) and each.stamp]
        if new:
            self._known.change((), self._cache.put(new))
        if same:
            self._cache.restamp((each.stamp, each.path) for each in same)
            self._known.change((), same)


def _is_current(entry: Entry | None, stamp: str) -> bool:
    return entry is not None and bool(stamp) and entry.stamp == stamp


_PATH = attrgetter("path")
_DUE = attrgetter("due")
