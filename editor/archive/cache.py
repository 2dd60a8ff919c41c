"""The index as SQLite keeps it: a row for each response file, and the words of its text for FTS5.

Everything here can be made again from the files, so nothing here may ever be an error for a person: the methods
raise ``sqlite3.Error``, and :class:`~editor.archive.index.Index` answers by making a new one.
"""

import json
import sqlite3
import weakref
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from editor.archive.facts import Facts
from editor.archive.query import BETWEEN, Query, Term, plain
from editor.archive.summary import Summary

_LONGEST_WAIT_SECONDS = 10.0
# Bytes; with SQLite's own megabyte, words are written and merged again and again.
_SORTED_IN_MEMORY = 1 << 24
# A paragraph that somebody pasted is asked for in parts: SQLite's expressions are only so deep.
_MOST_TERMS_AT_ONCE = 50

_TABLES = """
DROP TABLE IF EXISTS about; DROP TABLE IF EXISTS response; DROP TABLE IF EXISTS words;
CREATE TABLE about (signature TEXT NOT NULL, numbers INTEGER NOT NULL);
CREATE TABLE response (
    number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, content TEXT NOT NULL,
    problem TEXT NOT NULL, id TEXT, form TEXT, form_name TEXT, title TEXT, published_on TEXT, changed TEXT,
    state TEXT, types TEXT, held INTEGER);
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of one file.

    ``path`` is relative and without its end (``bin/k7f2m9xq4t``), ``stamp`` tells whether the file was changed
    since, ``content`` is the hash of its bytes; ``number`` is that of its words and never used again.
    """

    number: int
    path: str
    stamp: str
    content: str
    problem: str
    summary: Summary | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What was just read of one file, not yet in the cache."""

    path: str
    stamp: str
    content: str
    facts: Facts


class Cache:
    """The tables in the file at ``path``, or in memory. Another ``signature`` than theirs empties them.

    ``fields`` are the ids of all fields that a text can stand in, a column for each.
    """

    def __init__(self, path: Path | None, signature: str, fields: Sequence[str]) -> None:
        self._connection = sqlite3.connect(
            path or ":memory:", _LONGEST_WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        self.close = weakref.finalize(self, self._connection.close)
        self._signature, self._fields = signature, tuple(fields)
        try:
            # With these two a power cut may take back what was written last and can spoil nothing.
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            if self.is_foreign:
                self.clear()
        except BaseException:
            self.close()
            raise

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
            connection.execute("INSERT INTO words (words, rank) VALUES ('hashsize', ?)", (_SORTED_IN_MEMORY,))
            connection.execute("INSERT INTO about VALUES (?, 0)", (self._signature,))

    def entries(self) -> Iterator[Entry]:
        """Everything that is known."""
        return map(_entry, self._connection.execute("SELECT * FROM response ORDER BY path"))

    def put(self, readings: Sequence[Reading]) -> list[Entry]:
        """Keep what was read in place of what was known of the same files."""
        with self._writing() as connection:
            last = self.numbers
            rows = [_row(number, each) for number, each in enumerate(readings, last + 1)]
            connection.execute("UPDATE about SET numbers = ?", (last + len(rows),))
            connection.executemany(f"INSERT OR REPLACE INTO response VALUES ({_marks(14)})", rows)
            connection.executemany(
                f"INSERT INTO words (rowid{''.join(f', in_{field}' for field in self._fields)}) "
                f"VALUES ({_marks(1 + len(self._fields))})",
                (
                    (number, *self._texts(each))
                    for number, each in enumerate(readings, last + 1)
                    if each.facts.passages
                ),
            )
        return [_entry(row) for row in rows]

    def _texts(self, reading: Reading) -> Iterator[str | None]:
        passages = reading.facts.passages
        for field in self._fields:
            found = passages.get(field)
            yield plain(f" {BETWEEN} ".join(found)) if found else None

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
        first, *more = (
            self._matches(query[at : at + _MOST_TERMS_AT_ONCE])
            for at in range(0, len(query), _MOST_TERMS_AT_ONCE)
        )
        return set(first).intersection(*more) if more else first

    def _matches(self, terms: Iterable[Term]) -> list[int]:
        match = " AND ".join(map(_expression, terms))
        found = self._connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (match,)).fetchall()
        return [number for (number,) in found]

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._connection
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")


def _expression(term: Term) -> str:
    # The words are letters and digits alone, so that nothing in them could be taken for FTS5's own language.
    column = f"in_{term.field} : " if term.field else ""
    return f'({column}"{" ".join(term.words)}"{" *" if term.begun else ""})'


def _marks(count: int) -> str:
    return ", ".join("?" * count)


def _row(number: int, reading: Reading) -> tuple[Any, ...]:
    facts, summary = reading.facts, reading.facts.summary
    known = (number, reading.path, reading.stamp, reading.content, _storable(facts.problem))
    if summary is None:
        return (*known, *[None] * 9)
    return (
        *known,
        summary.id,
        _storable(summary.form),
        summary.form_name if summary.form_name != summary.form else _storable(summary.form),
        _storable(summary.title),
        summary.published_on.isoformat() if summary.published_on else None,
        summary.changed.isoformat(),
        summary.state,
        json.dumps(summary.types) if summary.types else None,
        summary.held,
    )


def _storable(text: str) -> str:
    """A lone surrogate, as which Python shows an odd byte of a path, is nothing that SQLite could hold."""
    return text.encode("utf-8", "backslashreplace").decode()


def _entry(row: tuple[Any, ...]) -> Entry:
    number, path, stamp, content, problem, document_id, form, form_name, title, published, changed, *rest = (
        row
    )
    if document_id is None:
        return Entry(number, path, stamp, content, problem, None)
    state, types, held = rest
    summary = Summary(
        id=document_id,
        form=form,
        form_name=form_name,
        title=title,
        published_on=date.fromisoformat(published) if published else None,
        changed=datetime.fromisoformat(changed),
        state=state,
        types=tuple(json.loads(types)) if types else (),
        held=bool(held),
    )
    return Entry(number, path, stamp, content, problem, summary)
