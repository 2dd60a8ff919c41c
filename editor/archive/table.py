"""TinyDB's tables, as they read and write single files."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any, cast

from tinydb import TinyDB
from tinydb.queries import QueryLike
from tinydb.table import Document as Stored
from tinydb.table import Table

from editor.archive.envelope import Envelope
from editor.archive.errors import ArchiveError
from editor.archive.folder import RESPONSES, TABLES, ArchiveFolder
from editor.archive.presence import utc_now
from editor.archive.storage import FolderStorage
from editor.archive.stored import Deed
from editor.archive.working import WorkingCopy
from editor.model.document import new_id


def as_tinydb_id(document_id: str) -> Any:
    """The id in the eyes of the type checker: TinyDB takes any key, but its type hints know numbers alone."""
    return document_id


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

        What is raised inside is passed on, and then nothing was changed.
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
