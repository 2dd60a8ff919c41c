"""One file per response behind TinyDB's own interface.

TinyDB keeps a whole database in one JSON file and writes over it in place. This storage keeps each document
of its tables ``responses`` and ``bin`` in a file of its own, and the table class writes only the documents
that an update touched, each of them whole and durable. TinyDB's query language works on the files' objects::

    database.search(Query().doc.answers.inspection_title == "Custody")
    database.update(change, doc_ids=["k7f2m9xq4t"])
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from contextlib import ExitStack, contextmanager
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from tinydb import TinyDB
from tinydb.queries import QueryLike
from tinydb.storages import Storage
from tinydb.table import Document as Stored
from tinydb.table import Table

from editor.archive.audit import BINNED, SAVED, Act, Mark, Trails, hold_told_by
from editor.archive.codec import (
    SCHEMA,
    Envelope,
    canonical,
    is_of_this_schema,
    open_envelope,
    refuse_newer,
    refuse_unreadable,
    sealed,
    to_bytes,
)
from editor.archive.errors import ArchiveError, BinTaken, Damaged, Held
from editor.archive.folder import (
    AUDIT,
    BIN,
    RESPONSES,
    VERSIONS,
    ArchiveFolder,
    is_there,
    told_as_reading,
    told_as_writing,
)
from editor.archive.presence import utc_now
from editor.archive.versions import Kept, Reason, Versions
from editor.files import is_temporary, make_folder, move
from editor.model.document import new_id

TABLES = (RESPONSES, BIN)
# No hyphen, bracket or capital: what a sync tool adds to the name of a copy can never look like an id.
_ID = re.compile(r"[a-z0-9]{1,40}")
_END = ".json"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A document's file as it is on the disk; ``envelope`` is its object in today's schema, nobody's to change."""

    data: bytes
    envelope: Envelope

    @property
    def mark(self) -> Mark:
        """Which state it is."""
        return Mark.of(self.envelope["revision"], self.data)

    @property
    def is_old(self) -> bool:
        """Whether an earlier version of the program wrote it, in another schema."""
        return not is_of_this_schema(self.data) and json.loads(self.data)["schema"] < SCHEMA


@dataclass(frozen=True, slots=True)
class Change:
    """A document before and after an update; None where there is none."""

    before: StoredFile | None
    after: Envelope | None


@dataclass(frozen=True, slots=True)
class Deed:
    """Who changes documents and how; ``before`` and ``after`` say why what was and what will be are kept."""

    act: Act
    before: Reason | None = None
    after: Reason | None = None


def as_tinydb_id(document_id: str) -> Any:
    """The id in the eyes of the type checker: TinyDB takes any key, but its type hints know numbers alone."""
    return document_id


class FolderStorage(Storage):
    """A TinyDB storage whose database is the archive's folder."""

    def __init__(self, folder: ArchiveFolder, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.folder = folder
        self.clock = clock
        self.versions = Versions(folder)
        self.trails = Trails(folder, clock)

    def path(self, table: str, document_id: str) -> Path:
        """Where the document is kept."""
        return self.folder.path / table / f"{document_id}{_END}"

    def holds(self, table: str, document_id: str) -> bool:
        """Whether there is a file for the id, readable or not."""
        return _ID.fullmatch(document_id) is not None and is_there(self.path(table, document_id))

    def names(self, table: str) -> list[str]:
        """The names of the files in a table's folder. An archive that has gone is not empty: NotThere."""
        path = self.folder.path / table
        with told_as_reading(path):
            try:
                return sorted(entry.name for entry in path.iterdir())
            except FileNotFoundError:
                self.folder.refuse_missing()
                return []

    def ids(self, table: str) -> list[str]:
        """The ids of the documents in a table."""
        stems = (name.removesuffix(_END) for name in self.names(table) if name.endswith(_END))
        return [stem for stem in stems if _ID.fullmatch(stem)]

    def strays(self, table: str) -> list[Path]:
        """Files that are no documents, such as a sync tool's copies; our own temporary files aside."""
        documents = {f"{document_id}{_END}" for document_id in self.ids(table)}
        return [
            self.folder.path / table / name
            for name in self.names(table)
            if name not in documents and not is_temporary(name)
        ]

    def load(self, table: str, document_id: str) -> Envelope | None:
        """One document's object, None if there is none. Raises :class:`Damaged` or :class:`CannotRead`."""
        found = self.file(table, document_id)
        return None if found is None else found.envelope

    def file(self, table: str, document_id: str, basis: str = "") -> StoredFile | None:
        """One document's file, likewise. One with the SHA-256 ``basis`` was checked before."""
        if not _ID.fullmatch(document_id):
            return None
        data = self.folder.read(f"{table}/{document_id}{_END}")
        if data is None:
            return None
        if basis and hashlib.sha256(data).hexdigest() == basis:
            envelope: Envelope = json.loads(data)
            if envelope["schema"] == SCHEMA:
                return StoredFile(data, envelope)
        return StoredFile(data, open_envelope(data, self.path(table, document_id), document_id))

    def documents(self, table: str) -> Iterator[tuple[str, Envelope | ArchiveError]]:
        """Every document of a table, one at a time; in place of one that cannot be read, the reason."""
        for document_id in self.ids(table):
            try:
                envelope = self.load(table, document_id)
            except ArchiveError as error:
                yield document_id, error
                continue
            if envelope is not None:  # else it was deleted a moment ago
                yield document_id, envelope

    def move(self, document_id: str, source: str, target: str, act: Act) -> None:
        """Move a document from one table to another, and tell its trail. Only while the folder is locked."""
        if self.holds(target, document_id):
            raise BinTaken(document_id)
        mark = self.mark(source, document_id)
        path = self.path(target, document_id)
        with told_as_writing(path):
            make_folder(path.parent)
            move(
                self.path(source, document_id),
                path,
                lambda: self.trails.add(document_id, act, mark, before=mark),
            )

    def is_told(self, table: str, document_id: str) -> bool:
        """Whether the trail tells of a document's file as it is. Raises Damaged and CannotRead."""
        file = self.file(table, document_id)
        return file is None or self.trails.knows(document_id, file.mark)

    def tell(self, table: str, document_id: str) -> bool:
        """Tell the trail of it, if need be; whether it was. Only while the folder is locked."""
        file = self.file(table, document_id)
        return file is not None and self.trails.heal(document_id, file.mark)

    def was_there(self, document_id: str) -> bool:
        """Whether there ever was a document of the id, as far as is still known."""
        return _ID.fullmatch(document_id) is not None and any(
            is_there(self.folder.path / name)
            for name in (f"{AUDIT}/{document_id}.jsonl", f"{VERSIONS}/{document_id}")
        )

    def mark(self, table: str, document_id: str) -> Mark:
        """Which state a document's file is; of one that cannot be read, the revision that its trail told of last."""
        data = self.folder.read(f"{table}/{document_id}{_END}") or b""
        try:
            revision = open_envelope(data, self.path(table, document_id), document_id)["revision"]
        except Damaged:
            revision = self.trails.last_revision(document_id)
        return Mark.of(revision, data)

    def commit(self, table: str, changes: Mapping[str, Change], deed: Deed | None = None) -> dict[str, bytes]:
        """Write the documents that changed, each one whole; one that was removed goes to the bin.

        Everything is serialised before the first byte goes to disk; what comes through TinyDB, without a
        ``deed``, is read back as well, so that nothing is written that could not be read: our own documents can.
        Only while the folder is locked. Returns the content of the files that it wrote.
        """
        files = {
            document_id: self._file(table, document_id, change.after, read_back=deed is None)
            for document_id, change in changes.items()
            if change.after is not None
        }
        for document_id, data in files.items():
            self._put(table, document_id, changes[document_id], data, deed or Deed(Act.of(SAVED)))
        for document_id in changes.keys() - files.keys():
            if table == BIN:
                raise ValueError("nothing is deleted from the bin")
            self._refuse_to_bin(table, document_id)
            self.move(document_id, table, BIN, deed.act if deed else Act.of(BINNED))
        return files

    def _put(self, table: str, document_id: str, change: Change, data: bytes, deed: Deed) -> None:
        """Write a document's file durably, keep what is to be kept, and tell its trail; all of it or nothing."""
        before, now, by = change.before, self.clock(), deed.act.by
        mark = Mark.of((change.after or {})["revision"], data)

        def settle() -> None:
            after = Kept(deed.after, now, by) if deed.after else None
            with self.versions.keeping(document_id, data, after):
                self.trails.add(document_id, deed.act, mark, before.mark if before else None)

        with ExitStack() as undoing:
            reason = self._why_kept(document_id, before, deed, now)
            if before is not None and reason is not None:
                undoing.enter_context(self.versions.keeping(document_id, before.data, Kept(reason, now, by)))
            self.folder.write(f"{table}/{document_id}{_END}", data, settle)

    def _why_kept(
        self, document_id: str, before: StoredFile | None, deed: Deed, now: datetime
    ) -> Reason | None:
        """Why what stands there is kept before it is written over; None if it is not."""
        if before is None:
            return None
        if before.is_old:
            return "migrated"
        if deed.before is not None:
            return deed.before
        created = str(before.envelope["doc"].get("created"))
        return "writing" if self.versions.due(document_id, created, now) else None

    def _refuse_to_bin(self, table: str, document_id: str) -> None:
        """Raise Held and NewerFormat. A damaged file may go to the bin unless its trail says that it is held."""
        try:
            envelope = self.load(table, document_id) or {"schema": SCHEMA}
        except Damaged:
            hold = hold_told_by(self.trails.entries(document_id))
        else:
            refuse_newer(envelope, self.path(table, document_id))
            hold = envelope.get("hold")
        if hold is not None:
            raise Held(document_id, str(hold["reason"]), str(hold["by"]))

    def _file(self, table: str, document_id: str, envelope: Envelope, *, read_back: bool) -> bytes:
        if table not in TABLES or not _ID.fullmatch(document_id):
            raise ValueError(f"no document “{document_id}” can stand in a table “{table}”")
        data = to_bytes(envelope)
        if read_back:
            try:
                refuse_unreadable(data, envelope, document_id)
            except ValueError as error:
                raise ValueError(f"“{document_id}” cannot be stored: {error}") from None
        return data

    def read(self) -> dict[str, dict[str, Any]]:
        """Every readable document of every table, for TinyDB's own tables; ours read what they need."""
        return {
            table: {
                document_id: envelope
                for document_id, envelope in self.documents(table)
                if not isinstance(envelope, ArchiveError)
            }
            for table in TABLES
        }

    def write(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """Make the tables named in ``data`` hold what it says, touching only what differs.

        What is missing goes to the bin; nothing goes from the bin.
        """
        with self.folder.writing():
            for table, documents in data.items():
                working = WorkingCopy(self, table)
                for document_id in set(working) - documents.keys() if table != BIN else ():
                    del working[document_id]
                working.update(documents)
                self.commit(table, working.changes())


class WorkingCopy(MutableMapping[str, Envelope]):
    """A table's documents as an update may change them: each is read when it is asked for, afresh.

    Whatever an updater does to them, or fails in the middle of, nothing is on disk until :meth:`changes` is
    committed. Documents that cannot be read or are of a newer schema do not show when going through them all;
    asking for one of them raises what is wrong with it.
    """

    def __init__(self, storage: FolderStorage, table: str) -> None:
        self._storage = storage
        self._table = table
        self._files: dict[str, StoredFile] = {}
        self._now: dict[str, Envelope | None] = {}
        self.written: dict[str, bytes] = {}
        """The content of the files that were written, once they were."""

    def __getitem__(self, document_id: str) -> Envelope:
        if document_id not in self._now:
            file = self.file(document_id)
            if file is None:
                raise KeyError(document_id)
            self._now[document_id] = deepcopy(file.envelope)
        envelope = self._now[document_id]
        if envelope is None:
            raise KeyError(document_id)
        return envelope

    def file(self, document_id: str, basis: str = "") -> StoredFile | None:
        """The document's file as it is on the disk, None if there is none. Raises what is wrong with it.

        One with the SHA-256 ``basis`` was checked before.
        """
        if document_id not in self._files:
            file = self._storage.file(self._table, document_id, basis)
            if file is None:
                return None
            refuse_newer(file.envelope, self._storage.path(self._table, document_id))
            self._files[document_id] = file
        return self._files[document_id]

    def basis(self, document_id: str) -> str:
        """What tells the file of a document that was written from every other: SHA-256 in hexadecimal."""
        return hashlib.sha256(self.written[document_id]).hexdigest()

    def __setitem__(self, document_id: str, envelope: Envelope) -> None:
        if document_id not in self._now:
            self.file(document_id)
        self._now[document_id] = envelope

    def __delitem__(self, document_id: str) -> None:
        if document_id not in self:
            raise KeyError(document_id)
        self._now[document_id] = None

    def __contains__(self, document_id: object) -> bool:
        if document_id in self._now:
            return self._now[document_id] is not None
        return isinstance(document_id, str) and self._storage.holds(self._table, document_id)

    def __iter__(self) -> Iterator[str]:
        new = [each for each, envelope in self._now.items() if envelope and each not in self._files]
        for document_id in [*self._storage.ids(self._table), *new]:
            try:
                self[document_id]
            except (KeyError, ArchiveError):
                continue
            yield document_id

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def changes(self) -> dict[str, Change]:
        """What differs from the disk, sealed for it.

        A change that did not count the revision up itself is counted here, so that a window that has the
        document open will notice.
        """
        changed: dict[str, Change] = {}
        for document_id, envelope in self._now.items():
            before = self._files.get(document_id)
            if envelope is None:
                changed[document_id] = Change(before, None)
            elif before is None or _differ(before.envelope, envelope):
                changed[document_id] = Change(before, self._sealed(document_id, envelope))
        return changed

    def _sealed(self, document_id: str, envelope: Envelope) -> Envelope:
        if not isinstance(envelope.get("doc"), Mapping):
            raise TypeError(f"“{document_id}” lacks the object “doc”")
        before = self._files.get(document_id)
        last = before.envelope["revision"] if before else 0
        return sealed(envelope, document_id, max(last + 1, cast("int", envelope.get("revision", 0))))


def _differ(before: Envelope, after: Envelope) -> bool:
    return before["revision"] != after.get("revision") or canonical(before) != canonical(after)


class DocumentTable(Table):
    """A TinyDB table that reads and writes single files, without a cache: an edited result stays private."""

    document_id_class = str  # type: ignore[assignment]  # see as_tinydb_id

    def __init__(self, storage: FolderStorage, name: str) -> None:
        super().__init__(storage, name, cache_size=0)
        self._files = storage

    def get(  # type: ignore[override]  # TinyDB's overloads know whole numbers alone
        self,
        cond: QueryLike | None = None,
        doc_id: str | None = None,
        doc_ids: Iterable[str] | None = None,
    ) -> Stored | list[Stored] | None:
        """As TinyDB's; by ``doc_id`` it reads that one file, and says what is wrong with it if it cannot."""
        if doc_id is not None:
            envelope = self._files.load(self.name, doc_id)
            return None if envelope is None else Stored(envelope, as_tinydb_id(doc_id))
        if doc_ids is not None:
            found = ((each, self._files.load(self.name, each)) for each in doc_ids)
            return [Stored(envelope, as_tinydb_id(each)) for each, envelope in found if envelope is not None]
        if cond is None:
            raise RuntimeError("You have to pass either cond or doc_id or doc_ids")
        matching = ((each, doc) for each, doc in self._read_table().items() if cond(doc))
        return next((Stored(doc, as_tinydb_id(each)) for each, doc in matching), None)

    def _get_next_id(self) -> str:
        while any(self._files.holds(table, candidate := new_id()) for table in TABLES):
            pass
        return candidate

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        # TinyDB only goes through its items; a mapping that reads as it goes keeps no bodies in memory.
        return cast("dict[str, Mapping[str, Any]]", _ReadableDocuments(self._files, self.name))

    @contextmanager
    def changing(self, deed: Deed | None = None) -> Iterator[WorkingCopy]:
        """The table's documents to be changed, under the lock; at the end what differs is written.

        Whatever is raised inside comes out, and then nothing was changed.
        """
        with self._files.folder.writing():
            working = WorkingCopy(self._files, self.name)
            yield working
            working.written.update(self._files.commit(self.name, working.changes(), deed))

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        with self.changing() as working:
            updater(working)


class _ReadableDocuments:
    """The documents of a table that can be read, in the part of a dictionary's interface that TinyDB uses."""

    def __init__(self, storage: FolderStorage, table: str) -> None:
        self._storage = storage
        self._table = table

    def items(self) -> Iterator[tuple[str, Envelope]]:
        for document_id, envelope in self._storage.documents(self._table):
            if not isinstance(envelope, ArchiveError):
                yield document_id, envelope

    def __len__(self) -> int:
        return sum(1 for _ in self.items())


def open_database(folder: ArchiveFolder, clock: Callable[[], datetime] = utc_now) -> TinyDB:
    """The archive as a TinyDB database: the default table holds responses, ``table("bin")`` the deleted."""
    database = TinyDB(folder, clock, storage=FolderStorage)
    database.table_class = DocumentTable  # type: ignore[assignment]  # it takes one kind of storage
    database.default_table_name = RESPONSES
    return database
