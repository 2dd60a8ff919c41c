"""Responses as documents: read from their files, written to them, brought back from their versions."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from editor.archive.audit import Act
from editor.archive.codec import document_from_json, document_to_json, made_with
from editor.archive.envelope import Envelope, refuse_newer
from editor.archive.errors import ArchiveError, Damaged, InTheBin, NotInTheBin, UnknownForm
from editor.archive.folder import BIN, RESPONSES, TABLES
from editor.archive.saving import lost, missing, refuse_locked, to_overwrite, with_fields, with_steps_told
from editor.archive.storage import FolderStorage
from editor.archive.stored import Deed
from editor.archive.table import DocumentTable
from editor.model.document import Document, new_id
from editor.model.jsonreading import JsonError, Node
from editor.model.sources import Source, with_sources
from editor.model.sources_json import sources_from_json
from editor.model.steps_json import steps_from_json
from editor.model.workflow import LOCKED, Step, state_of
from forms.catalogue import Catalogue, UnknownFormError


class Responses:
    """The responses of an archive. What each method raises is said in :class:`~editor.archive.Archive`."""

    def __init__(self, table: DocumentTable, files: FolderStorage, catalogue: Catalogue) -> None:
        self._table, self._files, self._catalogue = table, files, catalogue

    # --- reading ------------------------------------------------------------------------------------

    def load(self, id: str) -> Document:
        """The document as its file holds it."""
        file = self._files.file(RESPONSES, id)
        if file is None:
            raise missing(self._files, id)
        document = self._document(id, file.envelope, self._files.path(RESPONSES, id))
        return replace(document, basis=file.mark.sha256)

    def load_binned(self, id: str) -> Document:
        """The document in the bin."""
        envelope = self._files.load(BIN, id)
        if envelope is None:  # restored or disposed of a moment ago
            raise NotInTheBin(id)
        return self._document(id, envelope, self._files.path(BIN, id))

    def version(self, id: str, token: str) -> Document:
        """A kept version of it."""
        if not self.taken(id):
            raise missing(self._files, id)
        versions = self._files.versions
        return self._document(id, versions.envelope(id, token), versions.path(id, token))

    def made_from(self, digest: str) -> str | None:
        """The id of the response that was first imported from a file with this SHA-256, None where none was."""
        documents = (
            self.load(id)
            for id in self._files.ids(RESPONSES)
            if digest.encode() in (self._files.folder.read(f"{RESPONSES}/{id}.json") or b"")
        )
        found = [
            (source.at, document.id)
            for document in documents
            for source in document.sources
            if source.kind == "imported" and digest in source.file.attachment
        ]
        return min(found)[1] if found else None

    def holds(self, id: str) -> bool:
        """Whether there is a response of this id, in the bin or not."""
        return any(self._files.holds(table, id) for table in TABLES)

    def missing(self, id: str) -> ArchiveError:
        """Why there is no such response to work on. Raises NotThere where the archive itself is gone."""
        return missing(self._files, id)

    def taken(self, id: str) -> bool:
        """Whether there is or was a response of this id."""
        return self.holds(id) or self._files.was_there(id)

    def _document(self, id: str, envelope: Envelope, path: Path) -> Document:
        refuse_newer(envelope, path)
        node = Node(envelope["doc"], "doc")
        try:
            form, version = made_with(node)
            return document_from_json(node, envelope["revision"], self._catalogue.get(form, version))
        except UnknownFormError as error:
            raise UnknownForm(id, error.form, error.version or 0) from None
        except JsonError as error:
            raise Damaged(path, str(error)) from None

    # --- writing ------------------------------------------------------------------------------------

    def save(self, document: Document, deed: Deed) -> Document:
        """Write the document over the file that it comes from; one that was never saved gets a file of its own."""
        if document.revision == 0:
            return self._add(document, deed)
        return self.write_over(document, deed)

    def write_over(
        self, document: Document, deed: Deed, change: Callable[[Document], Document] | None = None
    ) -> Document:
        """Write the document, with the steps that were taken and then changed, over the file that it comes from."""
        with self._table.changing(deed) as working:
            envelope = to_overwrite(self._files, working, document, deed.act.by)
            steps = self._steps_before(envelope, document, deed.act)
            sources = with_sources(self._sources_in(envelope, document.id), document.sources)
            saved = replace(document, steps=steps, sources=sources, revision=envelope["revision"] + 1)
            if change is not None:
                saved = change(saved)
            working[document.id] = _with_document(envelope, saved)
        return replace(saved, basis=working.basis(document.id))

    def bring_back(self, version: Document, fields: Iterable[str] | None, deed: Deed) -> Document:
        """Write a version, or only its answers to some fields, over what stands there, or in place of what is lost."""
        id = version.id
        with self._table.changing(deed) as working:
            file = working.file(id)
            if file is None and self._files.holds(BIN, id):
                raise InTheBin(id)
            envelope = file.envelope if file else lost(self._files, id)
            present = (
                self._document(id, envelope, self._files.path(RESPONSES, id))
                if file
                else with_steps_told(version, self._files.trails.entries(id), deed.act, self._files.clock())
            )
            restored = replace(
                with_fields(present, version, fields),
                changed=self._files.clock(),
                revision=envelope["revision"] + 1,
                steps=present.steps,
                sources=with_sources(present.sources, version.sources),
            )
            if file:
                self._refuse_locked(present, restored)
            working[id] = _with_document(envelope, restored)
        return replace(restored, basis=working.basis(id))

    def _add(self, document: Document, deed: Deed) -> Document:
        with self._table.changing(deed) as working:
            id = document.id
            while self.taken(id):
                id = new_id()
            saved = replace(document, id=id, revision=1)
            working[id] = {"doc": document_to_json(saved), "revision": 1}
        return replace(saved, basis=working.basis(id))

    def _steps_before(self, envelope: Envelope, document: Document, act: Act) -> tuple[Step, ...]:
        """The steps in the file that is to be written over. Raises Locked where these let nothing be changed."""
        if "doc" not in envelope:  # the file is lost
            trail = self._files.trails.entries(document.id)
            return with_steps_told(document, trail, act, self._files.clock()).steps
        path = self._files.path(RESPONSES, document.id)
        try:
            steps = steps_from_json(Node(envelope["doc"].get("steps", []), "doc.steps"))
        except JsonError as error:
            raise Damaged(path, str(error)) from None
        if state_of(steps) in LOCKED:
            self._refuse_locked(self._document(document.id, envelope, path), document)
        return steps

    def _sources_in(self, envelope: Envelope, id: str) -> tuple[Source, ...]:
        """The files that were read into what is to be written over: they are only added to."""
        try:
            return sources_from_json(Node(envelope.get("doc", {}).get("sources", []), "doc.sources"))
        except JsonError as error:
            raise Damaged(self._files.path(RESPONSES, id), str(error)) from None

    def _refuse_locked(self, present: Document, document: Document) -> None:
        definition = self._catalogue.get(present.form, present.form_version)
        refuse_locked(present, document, definition)


def _with_document(envelope: Envelope, document: Document) -> Envelope:
    return {**envelope, "doc": document_to_json(document), "revision": document.revision}
