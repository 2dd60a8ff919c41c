"""Steps from draft to published, by the office’s rules and the law: for window and command line alike."""

from datetime import UTC, datetime

from editor.archive import Archive
from editor.casework.attaching import text_of
from editor.languages import use
from editor.model.checks import check, faults
from editor.model.document import Document
from editor.model.findings import Finding
from editor.model.text import clean, one_line
from editor.model.workflow import State, Step
from forms.schema import FormDefinition


def findings_of(
    archive: Archive, document: Document, definition: FormDefinition, now: datetime
) -> list[Finding]:
    """What is to be mended before the response is published; quotations are compared with the attached report."""
    return check(document, definition, now.date(), archive.rules, lambda file: text_of(archive, file))


def take_step(  # noqa: PLR0913  (who, what, when and why)
    archive: Archive,
    document: Document,
    definition: FormDefinition,
    state: State,
    *,
    by: str,
    now: datetime,
    note: str = "",
    despite: str = "",
) -> Document:
    """Take the step to ``state`` and store it, with a version and a line in the trail; the document as stored.

    A publication with faults needs ``despite``, the reason; both are kept with the step. ``now`` has its zone.
    Raises StepRefusedError, and what :meth:`Archive.save` raises.
    """
    with use("en"):  # it stands in the archive
        in_the_way = faults(findings_of(archive, document, definition, now)) if state == "published" else ()
    step = Step(
        state=state,
        by=_words(by),
        at=now.astimezone(UTC),
        note=_words(note),
        despite=in_the_way,
        reason=_words(despite) if in_the_way else "",
    )
    return archive.take_step(document, step, archive.rules.workflow)


def _words(text: str) -> str:
    return one_line(clean(text))
