"""The main job without a window, for a machine that has no screen: the sample, saved, checked and exported."""

import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from editor.archive import Archive
from editor.casework.exporting import export
from editor.casework.samples import sample_document
from editor.errors import RefusalError
from editor.languages import tr
from editor.model.checks import missing_answers
from editor.model.document import title_of
from editor.output import EXPORT_SUFFIXES


def run_sample(clock: Callable[[], datetime], folder: Path | None = None) -> int:
    """Save the sample in an archive in ``folder`` (a new one by default), check it, export it; say each step.

    Returns 0, or 1 if the check found something. Raises RefusalError and ArchiveError where nothing can be kept.
    """
    folder = folder or _new_folder()
    say = sys.stdout.write
    say(tr("There is no display here, so no window can open. The same job without one, on the sample:\n"))
    archive = Archive.open_or_create(folder / "archive")
    document = archive.save(sample_document("pcc-response", archive, clock()))
    definition = archive.catalogue.get(document.form, document.form_version)
    say(tr("  saved    “{title}” as {id}\n", title=title_of(document, definition), id=document.id))
    findings = missing_answers(archive.load(document.id), definition)
    say(tr("  checked  {findings} answers missing\n", findings=len(findings)))
    for finding in findings:
        say(f"           {finding.message}\n")
    for suffix in EXPORT_SUFFIXES:
        export(archive, document, folder / f"sample{suffix}", clock())
    say(tr("  exported {files}\n", files=", ".join(f"sample{each}" for each in EXPORT_SUFFIXES)))
    say(tr("Everything is in {folder}\n", folder=folder))
    return 1 if findings else 0


def _new_folder() -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix="pcc-responses-"))
    except OSError as error:
        raise RefusalError(tr("there is no folder for temporary files to keep the sample in")) from error
