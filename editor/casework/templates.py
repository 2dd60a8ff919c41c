"""An office's own Word templates: checked on arrival with a report, kept with the archive, started from ours."""

from dataclasses import dataclass
from pathlib import Path

from editor.archive import Archive
from editor.errors import RefusalError, reason_of
from editor.importing.package_guard import MOST_BYTES
from editor.importing.template_guard import inspect, refuse_unsafe
from editor.importing.word_package import WordFileError
from editor.languages import tr
from editor.model.office import OfficeProfile
from editor.output.word.template import Finding, TemplateError, open_template, starter_template, survey
from forms.schema import FormDefinition


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """What a template is like for a form, in sentences, the reasons for refusing it first."""

    findings: tuple[Finding, ...]

    @property
    def refused(self) -> tuple[str, ...]:
        """Why it cannot be used; empty where it can."""
        return tuple(each.message for each in self.findings if each.level == "refused")

    def as_json(self) -> list[dict[str, str]]:
        """``[{"level", "message"}…]``; the level is ok, note or refused."""
        return [{"level": each.level, "message": each.message} for each in self.findings]


def check_template(
    data: bytes, definition: FormDefinition, office: OfficeProfile | None = None
) -> TemplateReport:
    """Look at a .docx or .dotx that is to be the template of a form. Raises nothing: what is wrong is in the report."""
    try:
        reasons, notes = inspect(data)
        if reasons:
            return TemplateReport(tuple(Finding("refused", each) for each in reasons))
        found = survey(open_template(data), definition, office or OfficeProfile())
    except (WordFileError, TemplateError) as error:
        return TemplateReport((Finding("refused", str(error)),))
    safe = Finding("ok", tr("It holds no macros, no embedded files and loads nothing from outside."))
    told = (safe, *(Finding("note", each) for each in notes), *found)
    return TemplateReport(tuple(sorted(told, key=lambda each: each.level != "refused")))


def read_template_file(path: Path) -> bytes:
    """The bytes of a file that is to be a template. Raises RefusalError."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)  # one byte too many is refused; the rest of it need not be read
    except OSError as error:
        raise RefusalError(
            tr(
                "cannot read the template {path}: {error}; nothing was changed",
                path=path,
                error=reason_of(error),
            )
        ) from error


def set_template(archive: Archive, definition: FormDefinition, data: bytes) -> TemplateReport:
    """Check a template and, unless it is refused, keep it for the form, in place of the one that was there.

    Raises ArchiveError where it cannot be kept; then, too, the one that was there stays.
    """
    report = check_template(data, definition, archive.office)
    if not report.refused:
        archive.set_template(definition.id, data)
    return report


def template_of(archive: Archive, form: str) -> bytes | None:
    """The template kept for a form, made sure of once more; None where there is none.

    Raises RefusalError for one that somebody put there, or that was damaged, since it was registered.
    """
    data = archive.template(form)
    if data is None:
        return None
    try:
        refuse_unsafe(data)
    except WordFileError as error:
        raise RefusalError(
            tr(
                "the office’s Word template of this form cannot be used: {error} Register it "
                "again, or remove it; nothing was written",
                error=error,
            )
        ) from error
    return data


__all__ = [
    "Finding",
    "TemplateError",
    "TemplateReport",
    "check_template",
    "read_template_file",
    "set_template",
    "starter_template",
    "template_of",
]
