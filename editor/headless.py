"""The main job without a window, for a machine that has no screen: the sample, saved, checked and exported."""

import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from editor.archive import Archive
from editor.errors import RefusalError
from editor.exporting import export
from editor.model.checks import missing_answers
from editor.model.document import title_of
from editor.output import EXPORT_SUFFIXES
from editor.samples import sample_document


def run_sample(clock: Callable[[], datetime], folder: Path | None = None) -> int:
    """Save the sample in an archive in ``folder`` (a new one by default), check it, export it; say each step.

    Returns 0, or 1 if the check found something. Raises RefusalError and ArchiveError where nothing can be kept.
    """
    folder = folder or _new_folder()
    say = sys.stdout.write
    say("There is no display here, so no window can open. The same job without one, on the sample:\n")
    archive = Archive.open_or_create(folder / "archive")
    document = archive.save(sample_document("pcc-response", archive, clock()))
    definition = archive.catalogue.get(document.form, document.form_version)
    say(f"  saved    “{title_of(document, definition)}” as {document.id}\n")
    findings = missing_answers(archive.load(document.id), definition)
    say(f"  checked  {len(findings)} answers missing\n")
    for finding in findings:
        say(f"           {finding.message}\n")
    for suffix in EXPORT_SUFFIXES:
        export(archive, document, folder / f"sample{suffix}", clock())
    say(f"  exported sample{', sample'.join(EXPORT_SUFFIXES)}\n")
    say(f"Everything is in {folder}\n")
    return 1 if findings else 0


def _new_folder() -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix="pcc-responses-"))
    except OSError as error:
        raise RefusalError("there is no folder for temporary files to keep the sample in") from error
