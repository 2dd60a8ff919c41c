"""The index: what is in the archive, found at once. A cache for each machine, made anew from the files at any doubt.

It holds the columns of the list and the words of every text (:mod:`editor.archive.cache`). The files alone are
true: before each answer the folder is looked at, and whatever changed there, whoever changed it, is read again.
So a save need not know of the index, and nothing that goes wrong with it is ever an error for a person.
"""

import hashlib
import os
import sqlite3
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import compress
from operator import attrgetter
from pathlib import Path
from threading import RLock
from typing import TypeVar

from platformdirs import user_cache_path

from editor import __version__
from editor.archive.cache import Cache, Entry, Reading, discard
from editor.archive.errors import CannotRead
from editor.archive.facets import NOTHING_CHOSEN, Chosen, Counts, chosen_of, count
from editor.archive.facts import UNPLACED, Facts, Passages, glance, read_facts
from editor.archive.folder import BIN, RESPONSES
from editor.archive.hits import Hits
from editor.archive.query import Query, parse, plain_fields, snippet
from editor.archive.stamps import changed_at, stamps_in
from editor.archive.storage import TABLES, FolderStorage
from editor.archive.summary import Summary
from editor.files import SETTLED_NS
from forms.catalogue import Catalogue

Progress = Callable[[int, int], None]
"""Called while files are being read: how many were read, of how many."""

_FORMAT = 3
"""Counted up with every change of what is kept: the caches of before are then made anew."""

_AT_ONCE = 500
# More than that many files are listed at a glance, and checked when something is looked for in them.
_MANY = 500
# While somebody else reads those, one look at the folder and the cache holds for so long.
_LOOKED_SECONDS = 1.0
# The file is sound, but not for us to use: another program holds it, or the disk is full or does not let us.
_NOT_OURS = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY,
}  # fmt: skip

T = TypeVar("T")


@dataclass(slots=True)
class _Known:
    """What the cache holds, kept in memory: entries by path, those of a table newest first, places by number.

    ``checked`` says whether all of them are. ``version`` is that of the cache and ``folders`` the time of the
    folders' last change when this was true.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    ordered: dict[str, list[Entry]] = field(default_factory=dict)
    places: dict[int, int] = field(default_factory=dict)
    version: int = -1
    checked: bool = False
    folders: tuple[int, ...] | None = None


def cache_folder() -> Path | None:
    """Where this person's machine keeps caches; ``PCC_RESPONSE_EDITOR_CACHE`` names another place.

    None for a user without a home folder.
    """
    other = os.environ.get("PCC_RESPONSE_EDITOR_CACHE")
    folder = Path(other) if other else user_cache_path("PCC Response Editor", appauthor=False)
    return folder if folder.is_absolute() else None


class Index:
    """The index of one archive. Every method raises NotThere and CannotRead where the folder is out of reach.

    It may be used from several threads.
    """

    def __init__(self, files: FolderStorage, catalogue: Catalogue, file: Path | None) -> None:
        """``file`` is where the cache is kept, None for memory alone."""
        self._files, self._catalogue, self._file = files, catalogue, file
        self._lock = RLock()
        definitions = catalogue.definitions
        self._fields = sorted({UNPLACED, *(one.id for each in definitions for one in each.fields)})
        about = (_FORMAT, __version__, unicodedata.unidata_version, definitions)
        self._signature = hashlib.sha256(repr(about).encode()).hexdigest()
        self._cache = self._opened()
        self._known = _Known()
        self.patient = True
        """Whether an answer waits until all new files were read. If not, hundreds are left to whoever refreshes
        the same cache in another thread: the answer tells of what was read so far, :attr:`unread` of the rest.
        """
        self.unread = 0
        self._looked = 0.0

    @classmethod
    def open(cls, files: FolderStorage, catalogue: Catalogue, caches: Path | None) -> "Index":
        """The index of the archive in ``files``, its cache in the folder ``caches``; None keeps it in memory.

        An archive has one for each place where it stands: a copy is another archive.
        """
        archive_id = files.folder.archive_id
        if caches is None or archive_id is None:
            return cls(files, catalogue, None)
        place = f"{archive_id}\n{files.folder.path.resolve()}".encode("utf-8", "surrogateescape")
        return cls(files, catalogue, caches / f"{hashlib.sha256(place).hexdigest()[:32]}.sqlite3")

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
            found = (self._known.entries[path] for path in sorted(self._of(table)))
            return [each for each in found if each.problem]

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
            reading = self._read(f"{RESPONSES}/{id}", "", None, glancing=False)
        if not isinstance(reading, Reading) or reading.facts.problem:
            return None
        return reading.facts.passages

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
                self._start_anew(error)
            try:
                return ask()
            except sqlite3.Error:
                self._start_in_memory()
            return ask()

    def _listed(self, table: str) -> list[Entry]:
        self._refresh(glancing=True)
        return self._newest(table)

    def _newest(self, table: str) -> list[Entry]:
        known = self._known
        if table not in known.ordered:
            listed = (known.entries[path] for path in self._of(table))
            known.ordered[table] = sorted((each for each in listed if each.id), key=_AGE, reverse=True)
        return known.ordered[table]

    def _found(self, query: Query) -> list[Entry]:
        if self._may_have_changed():
            self._refresh()
        newest = self._newest(RESPONSES)
        if not query:
            return newest
        if not self._known.places:
            self._known.places = {each.number: place for place, each in enumerate(newest)}
        # A mark for each response, and one for all that are no more: in ten thousand faster than any sorting.
        shown, nowhere, place_of = bytearray(len(newest) + 1), len(newest), self._known.places.get
        for number in self._cache.numbers_with(query):
            shown[place_of(number, nowhere)] = True
        return list(compress(newest, shown))

    def _may_have_changed(self) -> bool:
        if self.unread and not self.patient and time.monotonic() < self._looked + _LOOKED_SECONDS:
            return False  # more is being read, but so is what a person types
        known = self._known
        return not known.checked or known.folders != self._folders() or known.version != self._cache.version

    def _snippet(self, query: Query, entry: Entry) -> str:
        reading = self._read(entry.path, "", None, glancing=False)
        if not isinstance(reading, Reading):  # it has gone in the meantime
            return ""
        passages, first = reading.facts.passages, query[0]
        shown = [first.field] if first.field else passages
        found = ((one, snippet(first, passages.get(one, ()))) for one in shown)
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
            self._change(gone, ())
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
        self._known = _Known()
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
        return [self._read(path, stamp, known.get(path), glancing) for path, stamp in stamps]

    def _keep(self, found: Sequence[Reading | Entry | None]) -> None:
        new = [each for each in found if isinstance(each, Reading)]
        same = [each for each in found if isinstance(each, Entry) and each.stamp]
        if new:
            self._change((), self._cache.put(new))
        if same:
            self._cache.restamp((each.stamp, each.path) for each in same)
            self._change((), same)

    def _read(self, path: str, stamp: str, known: Entry | None, glancing: bool) -> Reading | Entry | None:
        """What is in a file now; ``known`` with its new stamp where that is the same; None if the file is gone."""
        try:
            data = self._files.folder.read(f"{path}.json")
        except CannotRead as error:  # it may be readable the next time
            return Reading(path, "", "", Facts(None, str(error)))
        if data is None:
            return None
        content = hashlib.sha256(data).hexdigest()[:32]
        if known and known.content == content and known.checked:
            return known._replace(stamp=stamp)
        facts = self._facts(path, data, glancing)
        texts = plain_fields(facts.passages.get(each, ()) for each in self._fields) if facts.passages else ()
        return Reading(path, stamp, content, facts, texts)

    def _facts(self, path: str, data: bytes, glancing: bool) -> Facts:
        table, _, document_id = path.partition("/")
        return (glance(data, document_id, self._catalogue) if glancing else None) or read_facts(
            data, self._files.path(table, document_id), document_id, self._catalogue
        )

    # --- what is known in memory --------------------------------------------------------------------

    def _change(self, gone: Iterable[str], new: Iterable[Entry]) -> None:
        for path in gone:
            del self._known.entries[path]
        self._known.entries.update((each.path, each) for each in new)
        self._known.ordered, self._known.places = {}, {}

    def _of(self, table: str) -> Iterator[str]:
        start = f"{table}/"
        return (path for path in self._known.entries if path.startswith(start))

    # --- the cache ----------------------------------------------------------------------------------

    def _opened(self) -> Cache:
        if self._file is None:
            return self._in_memory()
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                return self._in_file(self._file)
            except sqlite3.Error as error:
                if _is_not_ours(error):
                    return self._in_memory()
            discard(self._file)
            return self._in_file(self._file)
        except (OSError, sqlite3.Error):
            return self._in_memory()

    def _start_anew(self, error: sqlite3.Error) -> None:
        """The cache is damaged, or out of reach: then it is left to those who reach it."""
        self._cache.close()
        if self._file and not _is_not_ours(error):
            with suppress(OSError):
                discard(self._file)
            self._cache = self._opened()
        else:
            self._cache = self._in_memory()
        self._known = _Known()

    def _start_in_memory(self) -> None:
        self._cache.close()
        self._cache = self._in_memory()
        self._known = _Known()

    def _in_file(self, file: Path) -> Cache:
        return Cache(file, self._signature, self._fields)

    def _in_memory(self) -> Cache:
        return Cache(None, self._signature, self._fields)


def _is_current(entry: Entry | None, stamp: str) -> bool:
    return entry is not None and bool(stamp) and entry.stamp == stamp


def _is_not_ours(error: sqlite3.Error) -> bool:
    # Text that is no UTF-8 is found by Python, which gives no code.
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF in _NOT_OURS


_AGE = attrgetter("changed", "id")
_DUE = attrgetter("due")
