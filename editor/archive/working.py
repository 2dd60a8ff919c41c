"""A table's documents while somebody changes them."""

from collections.abc import Iterator, Mapping, MutableMapping
from copy import deepcopy
from pathlib import Path
from typing import Protocol, cast

from editor.archive.envelope import Envelope, Sealed, refuse_newer, sealed
from editor.archive.errors import ArchiveError
from editor.archive.json_text import canonical
from editor.archive.stored import Change, StoredFile


class Files(Protocol):
    """Where a working copy reads from: that part of the storage, which makes working copies of itself."""

    def ids(self, table: str) -> list[str]: ...
    def holds(self, table: str, document_id: str) -> bool: ...
    def path(self, table: str, document_id: str) -> Path: ...
    def file(self, table: str, document_id: str, basis: str = "") -> StoredFile | None: ...


class WorkingCopy(MutableMapping[str, Envelope]):
    """A table's documents as an update may change them: each is read when it is asked for, afresh.

    Whatever an updater does to them, or fails in the middle of, nothing is on disk until :meth:`changes` is
    committed. Documents that cannot be read or are of a newer schema do not show when going through them all;
    asking for one of them raises what is wrong with it.
    """

    def __init__(self, storage: Files, table: str) -> None:
        self._storage = storage
        self._table = table
        self._files: dict[str, StoredFile] = {}
        self._now: dict[str, Envelope | None] = {}
        self.written: dict[str, StoredFile] = {}
        """The files that were written, once they were."""

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
        return self.written[document_id].mark.sha256

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

    def _sealed(self, document_id: str, envelope: Envelope) -> Sealed:
        if not isinstance(envelope.get("doc"), Mapping):
            raise TypeError(f"“{document_id}” lacks the object “doc”")
        before = self._files.get(document_id)
        last = before.envelope["revision"] if before else 0
        return sealed(envelope, document_id, max(last + 1, cast("int", envelope.get("revision", 0))))


def _differ(before: Envelope, after: Envelope) -> bool:
    return before["revision"] != after.get("revision") or canonical(before) != canonical(after)
