"""An export that came back from Word: compared with the response, and taken back, for window and command line alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from editor.archive import Archive
from editor.archive.presence import me
from editor.archive.saving import refuse_locked
from editor.casework.reading_in import Given, given_file, keep, sentence_about
from editor.casework.templates import template_of
from editor.errors import RefusalError
from editor.importing.returned import Decisions, Returned, Taken, compare_returned, read_identity, take
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
    """The response as stored, and what was taken of the file."""

    document: Document
    taken: Taken


def compare_file(archive: Archive, document: Document, definition: FormDefinition, path: Path) -> CameBack:
    """What the file says of each field of ``document``, which may hold edits that are not saved yet.

    Raises RefusalError for a file that is not read, and ArchiveError.
    """
    given = given_file(archive, path)
    try:
        revision = read_identity(given.readable).revision
        base = None if revision is None else _at(archive, document.id, revision, definition)
        template = template_of(archive, document.form)
        return CameBack(given, compare_returned(given.readable, document, base, definition, template))
    except WordFileError as error:
        raise RefusalError(f"{given.name}: {sentence_about(error)}") from error


def _at(archive: Archive, id: str, revision: int, definition: FormDefinition) -> Document | None:
    """The response as it was at a revision, in today's version of its form; None where that is not kept."""
    stored = archive.load(id)
    if stored.revision != revision:
        token = next((each.token for each in archive.versions(id) if each.revision == revision), None)
        if token is None:
            return None
        stored = archive.version(id, token)
    if (stored.form, stored.form_version) == (definition.id, definition.version):
        return stored
    try:
        return carried(stored, definition)
    except CarryError:
        return None


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

    What was there before is kept as a version. Raises Locked where a signed-off answer would change, and what
    :meth:`~editor.archive.Archive.save` raises; then nothing was kept.
    """
    taken, answers = preview(came, document, definition, decisions)
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
    return TakenBack(archive.save_with_source(after, source), taken)
