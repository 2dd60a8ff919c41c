"""What a save may write over, and what it writes where nothing is left."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from editor.archive.audit import Act, Entry, Mark, hold_told_by, only_marked_since, steps_told_by
from editor.archive.codec import document_to_json
from editor.archive.envelope import Envelope, sealed
from editor.archive.errors import ArchiveError, Conflict, InTheBin, Locked, SetAside, UnknownField, UnknownId
from editor.archive.folder import BIN
from editor.archive.quarantine import is_set_aside
from editor.archive.storage import FolderStorage
from editor.archive.stored import StoredFile
from editor.archive.versions import Kept
from editor.archive.working import WorkingCopy
from editor.model.document import Document
from editor.model.locking import labels, locked_changes
from editor.model.workflow import LOCKED, Step, state_of, state_words
from forms.schema import FormDefinition


def to_overwrite(files: FolderStorage, working: WorkingCopy, document: Document, by: str) -> Envelope:
    """The object in the file that the document may be written over.

    Raises Conflict where the file is not the one that the document comes from, with both texts kept as versions;
    and what is in the way: UnknownId, InTheBin, NewerFormat, Damaged.
    """
    before = working.file(document.id, document.basis)
    if before is None:
        if files.holds(BIN, document.id) or not is_set_aside(files.folder.path, document.id):
            raise missing(files, document.id)
        return lost(files, document.id)  # the text in memory is the good one
    basis = Mark(document.revision, document.basis)
    if before.mark == basis:
        return before.envelope
    trail = files.trails.entries(document.id)
    if only_marked_since(trail, basis, before.mark):
        return before.envelope
    raise _conflict(files, before, document, trail[-1].by if trail else "", by)


def _conflict(files: FolderStorage, before: StoredFile, document: Document, they: str, we: str) -> Conflict:
    """Keep both texts as versions and tell their names."""
    ours = {**before.envelope, "doc": document_to_json(document)}
    data = sealed(ours, document.id, document.revision + 1).data
    now = files.clock()
    theirs = files.versions.keep(document.id, before.data, Kept("conflict", now, they))
    return Conflict(document.id, files.versions.keep(document.id, data, Kept("conflict", now, we)), theirs)


def lost(files: FolderStorage, id: str) -> Envelope:
    """What is still known about a response whose file is gone, as far as its next file needs it."""
    last = max(files.versions.last_revision(id), files.trails.last_revision(id))
    return {"revision": last, "hold": hold_told_by(files.trails.entries(id))}


def refuse_locked(present: Document, document: Document, definition: FormDefinition) -> None:
    """Raise Locked where the document would change what a sign-off of the ``present`` one has locked."""
    if not present.locked:
        return
    state = state_words(present.state)
    if (present.form, present.form_version) != (document.form, document.form_version):
        raise Locked(present.id, state, "its form")
    if present.office != document.office:
        raise Locked(present.id, state, "the names of the office in it")
    changed = locked_changes(present.content, document.content, definition)
    if changed:
        raise Locked(present.id, state, labels(present, definition, changed))


def with_steps_told(document: Document, trail: Sequence[Entry], act: Act, now: datetime) -> Document:
    """A document whose file is lost, with the steps that its trail tells of beyond its own.

    Where these signed a text that is lost with the file, the one that is left is a draft again.
    """
    later = steps_told_by(trail)[len(document.steps) :]
    if not later:
        return document
    steps = (*document.steps, *later)
    if state_of(steps) in LOCKED:
        steps = (*steps, Step("draft", act.by, now, "The signed-off text was lost; this one is older."))
    return replace(document, steps=steps)


def missing(files: FolderStorage, id: str) -> ArchiveError:
    """Why there is no such response to work on. Raises NotThere where the archive itself is gone."""
    files.folder.refuse_missing()
    if files.holds(BIN, id):
        return InTheBin(id)
    if is_set_aside(files.folder.path, id):
        return SetAside(id, files.versions.last_good(id))
    return UnknownId(id, files.folder.path)


def with_fields(present: Document, version: Document, fields: Iterable[str] | None) -> Document:
    """The version in place of what is there now, or only its answers to some fields. Raises UnknownField."""
    if fields is None:
        return version
    named = list(fields)
    for field in named:
        if field not in present.answers or field not in version.answers:
            raise UnknownField(present.id, field)
    brought = present.with_answers({field: version.answers[field] for field in named})
    return brought.with_other_side({field: version.other_side.get(field) for field in named})
