"""One file per response behind TinyDB's own interface.

TinyDB keeps a whole database in one JSON file and writes over it in place. This storage keeps each document
of its tables ``responses`` and ``bin`` in a file of its own, and the table class (:mod:`editor.archive.table`)
writes only the documents that an update touched, each of them whole and durable. TinyDB's query language works on
the files' objects::

    database.search(Query().doc.answers.inspection_title == "Custody")
    database.update(change, doc_ids=["k7f2m9xq4t"])
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

from editor.archive.audit import BINNED, SAVED, Act, Mark, Trails, hold_told_by
from editor.archive.disk import is_there, told_as_reading, told_as_writing
from editor.archive.envelope import SCHEMA, Envelope, Sealed, open_envelope, refuse_newer, refuse_unreadable
from editor.archive.errors import ArchiveError, BinTaken, Damaged, Held
from editor.archive.folder import AUDIT, BIN, TABLES, VERSIONS, ArchiveFolder
from editor.archive.presence import utc_now
from editor.archive.stored import Change, Deed, StoredFile
from editor.archive.versions import Kept, Reason, Versions
from editor.archive.working import WorkingCopy
from editor.files import is_temporary, make_folder, move

# No hyphen, bracket or capital: what a sync tool adds to the name of a copy can never look like an id.
_ID = re.compile(r"[a-z0-9]{1,40}")
_END = ".json"


class FolderStorage(Storage):
    """A TinyDB storage whose database is the archive's folder."""

    def __init__(self, folder: ArchiveFolder, clock: Callable[[], datetime] = utc_now) -> None:
        super().__init__()
        self.folder = folder
        self.clock = clock
        self.versions = Versions(folder)
        self.trails = Trails(folder, clock)
        self._written: StoredFile | None = None
        """What the last save wrote: as long as these bytes stand there, they need not be parsed and hashed again."""

    def path(self, table: str, document_id: str) -> Path:
        """Where the document is kept."""
        return self.folder.path / table / f"{document_id}{_END}"

    def holds(self, table: str, document_id: str) -> bool:
        """Whether there is a file for the id, readable or not."""
        return _ID.fullmatch(document_id) is not None and is_there(self.path(table, document_id))

    def names(self, table: str) -> list[str]:
        """The names of the files in a table's folder. Raises NotThere where the archive itself is gone."""
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
        """One document's file, likewise. One with the SHA-256 ``basis`` was checked before, and is not again."""
        if not _ID.fullmatch(document_id):
            return None
        data = self.folder.read(f"{table}/{document_id}{_END}")
        if data is None:
            return None
        written = self._written
        if written is not None and written.mark.sha256 == basis and written.data == data:
            return written
        if basis and hashlib.sha256(data).hexdigest() == basis:
            envelope: Envelope = json.loads(data)
            if envelope["schema"] == SCHEMA:
                return StoredFile(data, envelope, Mark(envelope["revision"], basis))
        return StoredFile.of(data, open_envelope(data, self.path(table, document_id), document_id))

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
        """Tell the trail of a document's file, where it does not know of it; returns whether that was needed.

        Only while the folder is locked.
        """
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

    def commit(
        self, table: str, changes: Mapping[str, Change], deed: Deed | None = None
    ) -> dict[str, StoredFile]:
        """Write the documents that changed, each one whole; one that was removed goes to the bin.

        Everything is serialised before the first byte goes to disk; what comes through TinyDB, without a
        ``deed``, is read back as well, so that nothing is written that could not be read: our own documents can.
        Only while the folder is locked. Returns the files that it wrote.
        """
        files = {
            document_id: self._file(table, document_id, change.after, read_back=deed is None)
            for document_id, change in changes.items()
            if change.after is not None
        }
        for document_id, file in files.items():
            self._put(table, document_id, changes[document_id].before, file, deed or Deed(Act.of(SAVED)))
            if deed:  # else the object is, in part, still that of whoever called TinyDB
                self._written = file
        for document_id in changes.keys() - files.keys():
            if table == BIN:
                raise ValueError("nothing is deleted from the bin")
            self._refuse_to_bin(table, document_id)
            self.move(document_id, table, BIN, deed.act if deed else Act.of(BINNED))
        return files

    def _put(
        self, table: str, document_id: str, before: StoredFile | None, file: StoredFile, deed: Deed
    ) -> None:
        """Write a document's file durably, keep what is to be kept, and tell its trail; all of it or nothing."""
        now, by = self.clock(), deed.act.by

        def settle() -> None:
            after = Kept(deed.after, now, by) if deed.after else None
            with self.versions.keeping(document_id, file.data, after):
                self.trails.add(document_id, deed.act, file.mark, before.mark if before else None)

        with ExitStack() as undoing:
            reason = self._why_kept(document_id, before, deed, now)
            if before is not None and reason is not None:
                undoing.enter_context(self.versions.keeping(document_id, before.data, Kept(reason, now, by)))
            self.folder.write(
                f"{table}/{document_id}{_END}", file.data, settle, before.data if before else None
            )

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

    def _file(self, table: str, document_id: str, after: Sealed, *, read_back: bool) -> StoredFile:
        if table not in TABLES or not _ID.fullmatch(document_id):
            raise ValueError(f"no document “{document_id}” can stand in a table “{table}”")
        if read_back:
            try:
                refuse_unreadable(after.data, after.envelope, document_id)
            except ValueError as error:
                raise ValueError(f"“{document_id}” cannot be stored: {error}") from None
        return StoredFile.of(after.data, after.envelope)

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
