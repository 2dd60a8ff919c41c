"""The archive: what an office wrote, kept for ever in a folder that it can see."""

import hashlib
import re
from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from tinydb.table import Document as Stored

from editor.archive.codec import Envelope, document_from_json, document_to_json, made_with, refuse_newer
from editor.archive.errors import (
    ArchiveError,
    BadAttachmentName,
    Conflict,
    Damaged,
    InTheBin,
    NotInTheBin,
    UnknownForm,
    UnknownId,
)
from editor.archive.facets import NOTHING_CHOSEN, Chosen, Counts
from editor.archive.folder import ATTACHMENTS, BIN, FORMS, RESPONSES, ArchiveFolder
from editor.archive.index import Index, Progress, cache_folder
from editor.archive.storage import TABLES, FolderStorage, as_tinydb_id, open_database
from editor.archive.summary import Summary
from editor.model.document import Document, new_id
from editor.model.jsonreading import JsonError, Node
from editor.model.office import OfficeProfile
from forms.catalogue import Catalogue, UnknownFormError, load_catalogue

_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
_ATTACHMENT = re.compile(rf"{ATTACHMENTS}/([0-9a-f]{{64}})\.[a-z0-9]{{1,8}}")
Summaries = list[Summary]
Sentences = list[str]


class Archive:
    """An office's documents, attachments, forms and profile, in one folder.

    Every method raises an :class:`~editor.archive.ArchiveError` for what cannot be done, and then nothing was
    changed. What is acknowledged by returning is on the disk.
    """

    def __init__(self, folder: Path) -> None:
        """Use :meth:`open` or :meth:`open_or_create`."""
        self.folder = folder
        self.catalogue: Catalogue = load_catalogue(folder / FORMS)
        self._place = ArchiveFolder(folder)
        self.database = open_database(self._place)
        """The archive in TinyDB's own interface: ``archive.database.search(Query().doc.form == "…")``."""
        self._responses = self.database.table(RESPONSES)
        self._files = cast("FolderStorage", self.database.storage)

    @classmethod
    def open(cls, folder: Path) -> "Archive":
        """The archive in ``folder``; an empty folder is an empty archive. Writes nothing. Raises NotThere."""
        ArchiveFolder(folder).refuse_missing()
        return cls(folder)

    @classmethod
    def open_or_create(cls, folder: Path) -> "Archive":
        """The archive in ``folder``, made with its parents where it is missing. Raises CannotWrite."""
        ArchiveFolder(folder).create()
        return cls(folder)

    # --- the office ---------------------------------------------------------------------------------

    @property
    def office(self) -> OfficeProfile:
        """Who the office is today; what new documents are made with."""
        return self._place.office

    def set_office(self, profile: OfficeProfile) -> None:
        """Store the profile. Documents keep the one that they were made with."""
        self._place.set_office(profile)

    # --- documents ----------------------------------------------------------------------------------

    def save(self, document: Document) -> Document:
        """Store ``document`` durably and return it as acknowledged: its revision counted up.

        A document that was never saved gets another id if its own is taken. Raises Conflict where the
        revision on disk is another than the document's (nothing is overwritten), UnknownId where the file is
        gone, InTheBin, NewerFormat, Damaged, HalfEmpty, Busy and CannotWrite.
        """
        if document.revision == 0:
            return self._add(document)
        saved = replace(document, revision=document.revision + 1)

        def put(stored: MutableMapping[str, Any]) -> None:
            if stored["revision"] != document.revision:
                raise Conflict(document.id, document.revision, stored["revision"])
            stored.update(doc=document_to_json(saved), revision=saved.revision)

        if not self._responses.update(put, doc_ids=[as_tinydb_id(document.id)]):
            raise self._missing(document.id)
        return saved

    def _add(self, document: Document) -> Document:
        saved = replace(document, revision=1)
        while True:
            if self._holds(saved.id):
                saved = replace(saved, id=new_id())
                continue
            envelope = {"doc": document_to_json(saved), "revision": 1}
            try:
                self._responses.insert(Stored(envelope, as_tinydb_id(saved.id)))
            except ValueError:
                if not self._holds(saved.id):  # else somebody took the id a moment ago
                    raise
            else:
                return saved

    def load(self, id: str) -> Document:
        """The document. Raises UnknownId, InTheBin, UnknownForm, NewerFormat, Damaged and CannotRead."""
        envelope = self._responses.get(doc_id=as_tinydb_id(id))
        if envelope is None:
            raise self._missing(id)
        return self._document(id, envelope)

    def list(self) -> Summaries:
        """Every response that can be read, the one changed last first; :meth:`problems` tells of the rest."""
        return self._index.responses()

    def search(self, words: str, chosen: Chosen = NOTHING_CHOSEN) -> Sequence[Summary]:
        """The responses in which what was typed occurs, newest first; see :mod:`editor.archive.query`.

        Everything that a person wrote in answers is searched; no words find everything. ``chosen`` values of
        facets narrow it down.
        """
        return self._index.search(words, chosen)

    def facets(self, words: str = "", chosen: Chosen = NOTHING_CHOSEN) -> Counts:
        """How many responses each state, year, form and type would show, under the words and what is chosen."""
        return self._index.facets(words, chosen)

    def refresh(self, progress: Progress | None = None) -> None:
        """Read what was changed in the folder, telling how far that is; the list does the same in silence."""
        self._index.refresh(progress)

    # --- the bin ------------------------------------------------------------------------------------

    def bin(self, id: str) -> None:
        """Put a response into the bin. Raises UnknownId and CannotWrite."""
        if not self._files.holds(RESPONSES, id):  # before an empty folder gets its archive.json
            raise self._missing(id)
        if not self._responses.remove(doc_ids=[as_tinydb_id(id)]):
            raise self._missing(id)

    def restore(self, id: str) -> None:
        """Take a response out of the bin. Raises NotInTheBin, BinTaken and CannotWrite."""
        self._refuse_unless_binned(id)  # before an empty folder gets its archive.json
        with self._place.writing():
            self._refuse_unless_binned(id)
            self._files.move(id, BIN, RESPONSES)

    def _refuse_unless_binned(self, id: str) -> None:
        self._place.refuse_missing()
        if not self._files.holds(BIN, id):
            raise NotInTheBin(id)

    def binned(self) -> Summaries:
        """What is in the bin, the one changed last first."""
        return self._index.binned()

    def load_binned(self, id: str) -> Document:
        """A response in the bin, to look at. Raises NotInTheBin, UnknownForm, NewerFormat, Damaged, CannotRead."""
        self._refuse_unless_binned(id)
        envelope = self._files.load(BIN, id)
        if envelope is None:  # restored or disposed of a moment ago
            raise NotInTheBin(id)
        return self._document(id, envelope, BIN)

    # --- attachments --------------------------------------------------------------------------------

    def attach(self, data: bytes, suffix: str) -> str:
        """Keep ``data`` and return its name, ``attachments/<sha256>.png`` for the suffix ``.png``.

        The name follows from the content, so the same picture is kept once. ValueError for an odd suffix.
        """
        if not _SUFFIX.fullmatch(suffix.lower()):
            raise ValueError(f"“{suffix}” is not the end of a file name such as .png")
        name = f"{ATTACHMENTS}/{hashlib.sha256(data).hexdigest()}{suffix.lower()}"
        with self._place.writing():
            if self._place.read(name) != data:
                self._place.write(name, data)
        return name

    def attachment(self, name: str) -> bytes | None:
        """An attachment's content, None if it is missing. Raises BadAttachmentName, Damaged, CannotRead."""
        named = _ATTACHMENT.fullmatch(name)
        if named is None:
            raise BadAttachmentName(name)
        data = self._place.read(name)
        if data is not None and hashlib.sha256(data).hexdigest() != named[1]:
            raise Damaged(self.folder / name, "its content does not fit its name")
        return data

    def owns(self, path: Path) -> bool:
        """Whether ``path`` is, or would be, among the files that the archive itself keeps."""
        return self._place.owns(path)

    # --- what is wrong ------------------------------------------------------------------------------

    def problems(self) -> Sentences:
        """A sentence for each file that could not be read or does not belong; none of them was touched."""
        try:
            self._place.refuse_missing()
            return [
                *self._place.problems(),
                *(str(error) for error in self.catalogue.broken),
                *(sentence for table in TABLES for sentence in self._problems_in(table)),
            ]
        except ArchiveError as error:
            return [str(error)]

    def _problems_in(self, table: str) -> Iterator[str]:
        yield from self._index.problems(table)
        for path in self._files.strays(table):
            yield f"“{path}” is not a response file, perhaps a synchronised copy; it is kept and not listed."

    @cached_property
    def _index(self) -> Index:
        return Index.open(self._files, self.catalogue, cache_folder())

    # --- within -------------------------------------------------------------------------------------

    def _document(self, id: str, envelope: Envelope, table: str = RESPONSES) -> Document:
        path = self._files.path(table, id)
        refuse_newer(envelope, path)
        node = Node(envelope["doc"], "doc")
        try:
            form, version = made_with(node)
            return document_from_json(node, envelope["revision"], self.catalogue.get(form, version))
        except UnknownFormError as error:
            raise UnknownForm(id, error.form, error.version or 0) from None
        except JsonError as error:
            raise Damaged(path, str(error)) from None

    def _holds(self, id: str) -> bool:
        return any(self._files.holds(table, id) for table in TABLES)

    def _missing(self, id: str) -> ArchiveError:
        self._place.refuse_missing()
        return InTheBin(id) if self._files.holds(BIN, id) else UnknownId(id, self.folder)
