"""Responses of past years, imported: proposed from a file, corrected where a person does, saved with the file.

For window and command line alike. The window calls :func:`propose_file`, lets the proposal be corrected
(:func:`editor.importing.old.correcting.reassign`) and hands it to :func:`save_proposal`.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from editor.archive import Archive
from editor.archive.presence import me
from editor.casework.reading_in import Given, given_file, keep, sentence_about
from editor.errors import RefusalError
from editor.importing.old.proposal import Flag, Proposal
from editor.importing.old.proposing import propose
from editor.importing.returned import read_identity
from editor.importing.word_package import WordFileError
from editor.model.document import new_document
from editor.model.sources import Doubt, Leftover, Source

DUPLICATE: Final = "duplicate"
RETURNED: Final = "returned"
_PROPERTIES: Final = b"docProps/custom.xml"


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal and the file it was made from."""

    given: Given
    proposal: Proposal
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that was imported as the response ``id``; with the flag ``duplicate``, one that had been before."""

    proposed: Proposed
    id: str
    flags: tuple[Flag, ...]


def propose_file(archive: Archive, path: Path, form: str | None = None) -> Proposed:
    """What the file at ``path`` would be as a document of ``form``, or of the form it is most like.

    Raises RefusalError for a file that is not read, and UnknownFormError.
    """
    given = given_file(archive, path)
    try:
        proposal = propose(
            given.readable, given.readable_name, archive.catalogue, form, office=archive.office
        )
    except RefusalError as error:
        raise RefusalError(f"{given.name}: {sentence_about(error)}") from error
    return Proposed(given, proposal, (*_returned(given), *proposal.flags))


def save_proposal(archive: Archive, proposed: Proposed, *, now: datetime, by: str = "") -> Imported:
    """Save the proposal as a new response, the file kept with it. The same bytes again save nothing.

    Raises what :meth:`~editor.archive.Archive.save` raises.
    """
    before = archive.imported_from(proposed.given.data)
    if before is not None:
        told = Flag(DUPLICATE, f"The same file was imported before, as {before}; nothing was saved.")
        return Imported(proposed, before, (told, *proposed.flags))
    proposal = proposed.proposal
    definition = archive.catalogue.get(proposal.form, proposal.version)
    document = new_document(definition, archive.office, now.astimezone(UTC), proposal.answers)
    source = Source(
        file=keep(archive, proposed.given),
        kind="imported",
        at=now.astimezone(UTC),
        by=by or me(),
        flags=tuple(Doubt(each.word, each.sentence, each.field) for each in proposed.flags),
        confidence=proposal.confidence.value,
        unplaced=tuple(Leftover(each.text, each.where) for each in proposal.unplaced),
    )
    return Imported(proposed, archive.save_with_source(document, source).id, proposed.flags)


def _returned(given: Given) -> tuple[Flag, ...]:
    """A flag where the file is an export of this program, which is better taken back into its response."""
    if _PROPERTIES not in given.readable:
        return ()
    try:
        record = read_identity(given.readable).record
    except WordFileError:
        return ()
    if record is None:
        return ()
    told = f"The file is an export of the response {record}: “take” brings its changes back into that one."
    return (Flag(RETURNED, told),)
