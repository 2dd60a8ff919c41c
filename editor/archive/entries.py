"""What the index knows of one response file, as a row that SQLite can hold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from sys import intern
from typing import Any, NamedTuple, cast

from editor.archive.facts import Facts
from editor.archive.summary import Summary
from editor.model.workflow import State


class Entry(NamedTuple):
    """What is known of one file: a row of the table, as it is.

    ``path`` is relative and without its end (``bin/k7f2m9xq4t``), ``stamp`` tells whether the file was changed
    since, ``content`` is the hash of its bytes; ``number`` is that of its words and never used again. A file
    that is not ``checked`` was only glanced at. The rest is empty for a file that cannot be listed.
    """

    number: int
    path: str
    stamp: str
    content: str
    checked: int
    problem: str
    id: str = ""
    form: str = ""
    form_name: str = ""
    title: str = ""
    published_on: str = ""
    changed: str = ""
    state: State = "draft"
    types: str = ""
    held: int = 0
    last_day: str = ""
    clock_off: int = 0
    published: int = 0
    publication_on: str = ""

    @property
    def due(self) -> str:
        """The last lawful day while it is still to be met; later than any day where none is."""
        running = self.last_day and not (self.clock_off or self.published or self.state == "withdrawn")
        return self.last_day if running else "9999-99-99"

    @property
    def year(self) -> str:
        """The year in which the report was published; empty where that is not recorded."""
        return self.published_on[:4]

    def summary(self, look: Callable[[], str] | None = None) -> Summary:
        """What a list shows of it."""
        return Summary(
            id=self.id,
            form=self.form,
            form_name=self.form_name,
            title=self.title,
            published_on=date.fromisoformat(self.published_on) if self.published_on else None,
            changed=datetime.fromisoformat(self.changed),
            state=self.state,
            types=tuple(self.types.split()),
            held=bool(self.held),
            last_day=date.fromisoformat(self.last_day) if self.last_day else None,
            clock_off=bool(self.clock_off),
            published=bool(self.published),
            publication_on=date.fromisoformat(self.publication_on) if self.publication_on else None,
            look=look,
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """What was just read of one file, not yet in the cache; ``texts`` are those of the cache's fields, if any."""

    path: str
    stamp: str
    content: str
    facts: Facts
    texts: Sequence[str] = ()


def entry_of(number: int, reading: Reading) -> Entry:
    """The row for what was just read, its words under ``number``."""
    facts, summary = reading.facts, reading.facts.summary
    known = Entry(
        number, reading.path, reading.stamp, reading.content, facts.checked, _storable(facts.problem)
    )
    if summary is None:
        return known
    return known._replace(
        id=summary.id,
        form=intern(_storable(summary.form)),
        form_name=intern(_storable(summary.form_name)),
        title=_storable(summary.title),
        published_on=summary.published_on.isoformat() if summary.published_on else "",
        changed=summary.changed.isoformat(timespec="microseconds"),
        state=summary.state,
        types=intern(" ".join(summary.types)),
        held=int(summary.held),
        last_day=summary.last_day.isoformat() if summary.last_day else "",
        clock_off=int(summary.clock_off),
        published=int(summary.published),
        publication_on=summary.publication_on.isoformat() if summary.publication_on else "",
    )


def entry_from(row: Sequence[Any]) -> Entry:
    """The row as SQLite gives it. Of ten thousand, most say the same of form, state and types: that is kept once."""
    (
        number,
        path,
        stamp,
        content,
        checked,
        problem,
        id,
        form,
        name,
        title,
        day,
        changed,
        state,
        types,
        *rest,
    ) = row
    shared = cast("State", intern(state))
    listed = (id, intern(form), intern(name), title, day, changed, shared, intern(types))
    return Entry(number, path, stamp, content, checked, problem, *listed, *rest)


def _storable(text: str) -> str:
    """A lone surrogate, as which Python shows an odd byte of a path, is nothing that SQLite could hold."""
    return text.encode("utf-8", "backslashreplace").decode()
