"""The index as SQLite keeps it: a row for each response file, and the words of its text for FTS5.

Everything here can be made again from the files, so nothing here may ever be an error for a person: the methods
raise ``sqlite3.Error``, and :class:`~editor.archive.index.Index` answers by making a new one.
"""

import sqlite3
import weakref
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from itertools import chain
from pathlib import Path

from editor.archive.entries import Entry, Reading, entry_from, entry_of
from editor.archive.query import Query, Term
from editor.archive.seals import being_written, break_seal, is_being_written, is_sealed, seal

_LONGEST_WAIT_SECONDS = 10.0
# Bytes; with SQLite's own megabyte, words are written and merged again and again.
_SORTED_IN_MEMORY = 1 << 24
# As FTS5 does by itself.
_MERGED_AT_ONCE = 4
# What is made anew is written in so many pieces at most before they are merged.
_MOST_PIECES = 64
# A paragraph that somebody pasted is asked for in parts: SQLite's expressions are only so deep.
_MOST_TERMS_AT_ONCE = 50

_TABLES = """
DROP TABLE IF EXISTS about; DROP TABLE IF EXISTS response; DROP TABLE IF EXISTS words;
CREATE TABLE about (signature TEXT NOT NULL, numbers INTEGER NOT NULL);
CREATE TABLE response (
    number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, content TEXT NOT NULL,
    checked INTEGER NOT NULL, problem TEXT NOT NULL, id TEXT NOT NULL, form TEXT NOT NULL,
    form_name TEXT NOT NULL, title TEXT NOT NULL, published_on TEXT NOT NULL, changed TEXT NOT NULL,
    state TEXT NOT NULL, types TEXT NOT NULL, held INTEGER NOT NULL,
    last_day TEXT NOT NULL, clock_off INTEGER NOT NULL, published INTEGER NOT NULL,
    publication_on TEXT NOT NULL);
"""


class Cache:
    """The tables in the file at ``path``, or in memory. Another ``signature`` than theirs empties them.

    ``fields`` are the ids of all fields that a text can stand in, a column for each.
    """

    def __init__(self, path: Path | None, signature: str, fields: Sequence[str]) -> None:
        self._writes = ExitStack()
        if path and path.exists() and not is_sealed(path) and not is_being_written(path):
            raise sqlite3.DatabaseError("this is not what was written")
        self._connection = sqlite3.connect(
            path or ":memory:", _LONGEST_WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        self.close = weakref.finalize(self, _end, self._connection, self._writes)
        self._path, self._signature, self._fields = path, signature, tuple(fields)
        self._written = False
        try:
            # Others read while one writes. Nothing waits for the disk: what a power cut spoils is not sealed.
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = OFF")
            if self.is_foreign:
                self.clear()
        except BaseException:
            self.close()
            raise

    @property
    def in_file(self) -> bool:
        """Whether others can read it as well."""
        return self._path is not None

    @property
    def is_foreign(self) -> bool:
        """Whether it is empty or was made by another version of the program, for other forms."""
        if not self._connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'about'").fetchone():
            return True
        found: tuple[str] | None = self._connection.execute("SELECT signature FROM about").fetchone()
        return found != (self._signature,)

    @property
    def version(self) -> int:
        """Another number whenever another program has written to the same file."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    @property
    def numbers(self) -> int:
        """How many numbers were given out; those of files that have changed since are only passed over."""
        (numbers,) = self._connection.execute("SELECT numbers FROM about").fetchone()
        return int(numbers)

    def clear(self) -> None:
        """Forget everything."""
        columns = "".join(f"in_{field}, " for field in self._fields)
        with self._writing() as connection:
            for statement in _TABLES.split(";"):
                connection.execute(statement)
            connection.execute(
                f"CREATE VIRTUAL TABLE words USING fts5({columns}content = '', columnsize = 0, tokenize = 'ascii')"
            )
            self._configure(hashsize=_SORTED_IN_MEMORY, crisismerge=_MOST_PIECES)
            connection.execute("INSERT INTO about VALUES (?, 0)", (self._signature,))

    def entries(self) -> Iterator[Entry]:
        """Everything that is known."""
        return map(entry_from, self._connection.execute("SELECT * FROM response"))

    def put(self, readings: Sequence[Reading]) -> list[Entry]:
        """Keep what was read in place of what was known of the same files."""
        with self._writing() as connection:
            last = self.numbers
            rows = [entry_of(number, each) for number, each in enumerate(readings, last + 1)]
            connection.execute("UPDATE about SET numbers = ?", (last + len(rows),))
            self._insert("INSERT OR REPLACE INTO response", rows)
            self._insert(
                f"INSERT INTO words (rowid{''.join(f', in_{field}' for field in self._fields)})",
                [
                    (number, *(text or None for text in each.texts))
                    for number, each in enumerate(readings, last + 1)
                    if each.texts
                ],
            )
        return rows

    def _insert(self, into: str, rows: Sequence[Sequence[object]]) -> None:
        """Put in many rows with few statements: Python can do other things only until the end of each."""
        most = self._connection.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER)
        at_once = max(1, most // len(rows[0])) if rows else 1
        for at in range(0, len(rows), at_once):
            some = rows[at : at + at_once]
            values = ", ".join([f"({_marks(len(some[0]))})"] * len(some))
            self._connection.execute(f"{into} VALUES {values}", list(chain.from_iterable(some)))

    @contextmanager
    def much(self) -> Iterator[None]:
        """Put off merging while much is put in: it would take as long again."""
        self._configure(automerge=0)
        try:
            yield
        finally:
            self._configure(automerge=_MERGED_AT_ONCE)

    def _configure(self, **settings: int) -> None:
        for name, value in settings.items():
            self._connection.execute("INSERT INTO words (words, rank) VALUES (?, ?)", (name, value))

    def restamp(self, stamps: Iterable[tuple[str, str]]) -> None:
        """Files were written again with the same content: their new stamps and their paths."""
        with self._writing() as connection:
            connection.executemany("UPDATE response SET stamp = ? WHERE path = ?", stamps)

    def forget(self, paths: Iterable[str]) -> None:
        """Files are gone."""
        with self._writing() as connection:
            connection.executemany("DELETE FROM response WHERE path = ?", ((path,) for path in paths))

    def numbers_with(self, query: Query) -> Iterable[int]:
        """The numbers of the texts in which every term occurs, those of texts that are no more among them."""
        parts = [query[at : at + _MOST_TERMS_AT_ONCE] for at in range(0, len(query), _MOST_TERMS_AT_ONCE)]
        first, *more = map(self._matches, parts)
        return set(first).intersection(*more) if more else first

    def _matches(self, terms: Iterable[Term]) -> Iterator[int]:
        match = " AND ".join(map(_expression, terms))
        found = self._connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (match,))
        return (number for (number,) in found)

    def seal(self) -> None:
        """Vouch for the file as it is now, if something was written since it was vouched for."""
        if self._path is None or not self._written:
            return
        (busy, *_) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        with suppress(OSError):
            if not busy:
                seal(self._path)
                self._written = False
                self._writes.close()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if self._path:
            if not self._written:
                self._writes.enter_context(being_written(self._path))
            with suppress(OSError):
                break_seal(self._path)
        self._written = True
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._connection
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")


def _end(connection: sqlite3.Connection, writes: ExitStack) -> None:
    writes.close()
    connection.close()


def _expression(term: Term) -> str:
    # The words are letters and digits alone, so that nothing in them could be taken for FTS5's own language.
    column = f"in_{term.field} : " if term.field else ""
    return f'({column}"{" ".join(term.words)}"{" *" if term.begun else ""})'


def _marks(count: int) -> str:
    return ", ".join("?" * count)
