"""An export that came back from Word: compared with the response, and taken back, for window and command line alike."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from editor.archive import Archive, ArchiveError
from editor.archive.presence import me
from editor.archive.saving import refuse_locked
from editor.casework.reading_in import Given, given_file, keep, sentence_about
from editor.casework.templates import template_of
from editor.errors import RefusalError
from editor.importing.returned import (
    Decisions,
    Identity,
    Returned,
    Taken,
    compare_returned,
    is_exported,
    read_identity,
    take,
)
from editor.importing.word_package import WordFileError
from editor.model.beginning import CarryError, carried
from editor.model.document import Document
from editor.model.follow import followed
from editor.model.sources import Doubt, Leftover, Source
from editor.model.values import Value
from forms.schema import FormDefinition


@dataclass(frozen=True, slots=True)
class CameBack:
    """A file that came back, compared with the response."""

    given: Given
    returned: Returned


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The response as stored, what was taken of the file, and how that is kept."""

    document: Document
    taken: Taken
    source: Source


def compare_file(archive: Archive, document: Document, definition: FormDefinition, path: Path) -> CameBack:
    """What the file says of each field of ``document``, which may hold edits that are not saved yet.

    Raises RefusalError for a file that is not read, and ArchiveError.
    """
    given = given_file(archive, path)
    try:
        base = _exported(archive, document.id, read_identity(given.readable), definition)
        template = template_of(archive, document.form)
        return CameBack(given, compare_returned(given.readable, document, base, definition, template))
    except WordFileError as error:
        raise RefusalError(f"{given.name}: {sentence_about(error)}") from error


def _exported(archive: Archive, id: str, identity: Identity, definition: FormDefinition) -> Document | None:
    """The response as it was exported, in today's version of its form; None where that is not kept.

    Of two texts with the number of the revision, as after a conflict, it is the one that the file's digests know.
    """
    for each in _texts_of(archive, id, identity.revision):
        used = archive.catalogue.get(each.form, each.form_version)
        if identity.digests and identity.record == id and not is_exported(each, used, identity.digests):
            continue
        if (each.form, each.form_version) == (definition.id, definition.version):
            return each
        with suppress(CarryError):
            return carried(each, definition)
    return None


def _texts_of(archive: Archive, id: str, revision: int | None) -> Iterator[Document]:
    """What is kept under a revision's number: the stored response, then its versions; of those, what can be read."""
    stored = archive.load(id)
    if stored.revision == revision:
        yield stored
    for version in archive.versions(id):
        if version.revision == revision:
            with suppress(ArchiveError):
                yield archive.version(id, version.token)


def preview(
    came: CameBack, document: Document, definition: FormDefinition, decisions: Decisions
) -> tuple[Taken, Mapping[str, Value]]:
    """What the decisions take, and every answer that it changes, boxes that follow among them: one edit."""
    taken = take(came.returned, document, decisions)
    after = {**document.answers, **taken.edit.answers}
    return taken, MappingProxyType({**taken.edit.answers, **followed(document.answers, after, definition)})


def take_back(
    archive: Archive,
    document: Document,
    definition: FormDefinition,
    came: CameBack,
    decisions: Decisions,
    *,
    now: datetime,
    by: str = "",
) -> TakenBack:
    """Take what was decided into ``document`` in one save, with the file and its comments.

    What was there before is kept as a version. A file that is kept already, and of which nothing more is taken, saves
    nothing. Raises Locked where a signed-off answer would change, and what
    :meth:`~editor.archive.Archive.save` raises; then nothing was kept.
    """
    taken, answers = preview(came, document, definition, decisions)
    before = None if answers else _kept_before(archive, document, came)
    if before is not None:
        return TakenBack(document, taken, before)
    after = document.with_answers(answers).changed_at(now) if answers else document
    refuse_locked(document, after, definition)  # before the file is kept
    source = Source(
        file=keep(archive, came.given),
        kind="taken back",
        at=now.astimezone(UTC),
        by=by or me(),
        fields=taken.fields,
        flags=tuple(Doubt(each.kind, each.message, each.field) for each in came.returned.flags),
        unplaced=tuple(Leftover(each.text, each.after) for each in came.returned.unplaced),
        comments=came.returned.comments,
    )
    return TakenBack(archive.save_with_source(after, source), taken, source)


def _kept_before(archive: Archive, document: Document, came: CameBack) -> Source | None:
    """How the same bytes are kept already, of a document that is stored as it is."""
    digest = hashlib.sha256(came.given.data).hexdigest()
    same = [each for each in document.sources if each.kind == "taken back" and digest in each.file.attachment]
    return same[-1] if same and archive.load(document.id) == document else None
