"""The verb of the command line that looks after the office's own Word templates."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

import forms.catalogue
from editor.archive import Archive
from editor.casework.templates import (
    TemplateReport,
    check_template,
    read_template_file,
    set_template,
    starter_template,
)
from editor.errors import RefusalError, reason_of
from editor.files import write_whole
from editor.languages import tr
from editor.model.office import OfficeProfile
from editor.verbs.call import DONE, Call
from forms.schema import FormDefinition

_WORDS: Final = {"ok": "  ", "note": "– ", "refused": "✗ "}


def _template(call: Call) -> int:
    """JSON: ``{"form", "registered", "findings": [{"level", "message"}…]}``; level is ok, note or refused."""
    options = call.options
    if options.starter is not None:
        return _starter(call)
    if options.set is not None:
        return _set(call)
    archive = call.archive()
    definition = archive.catalogue.newest(options.form)
    if options.remove:
        archive.remove_template(definition.id)
        return _tell(call, definition, None)
    data = archive.template(definition.id)
    return _tell(call, definition, None if data is None else check_template(data, definition, archive.office))


def _set(call: Call) -> int:
    # The file is looked at before the folder is made: a refusal leaves nothing behind.
    definition = forms.catalogue.load_catalogue(call.folder / "forms").newest(call.options.form)
    path = Path(call.options.set)
    data = read_template_file(path)
    report = check_template(data, definition)
    if not report.refused:
        report = set_template(Archive.open_or_create(call.folder, call.clock), definition, data)
    if report.refused:
        raise RefusalError(
            tr(
                "“{name}” cannot be the template: {refused} Nothing was changed",
                name=path.name,
                refused=" ".join(report.refused),
            )
        )
    return _tell(call, definition, report)


def _starter(call: Call) -> int:
    there = call.options.archive or call.folder.exists()
    archive = call.archive() if there else None
    catalogue = archive.catalogue if archive else forms.catalogue.load_catalogue()
    definition = catalogue.newest(call.options.form)
    target = Path(call.options.starter)
    if target.suffix.casefold() != ".docx":
        raise RefusalError(tr("cannot write “{name}”: the name must end in .docx", name=target.name))
    if archive and archive.owns(target):
        raise RefusalError(tr("cannot write {target}: the archive keeps its own files there", target=target))
    data = starter_template(definition, archive.office if archive else OfficeProfile())
    try:
        write_whole(target, data)
    except OSError as error:
        raise RefusalError(
            tr(
                "cannot write {target}: {error}; nothing was changed there",
                target=target,
                error=reason_of(error),
            )
        ) from error
    call.report(
        {"form": definition.id, "starter": str(target)},
        [
            tr(
                "Wrote {target}. Edit it in Word, then: response-editor template {id} --set FILE",
                target=target,
                id=definition.id,
            )
        ],
    )
    return DONE


def _tell(call: Call, definition: FormDefinition, report: TemplateReport | None) -> int:
    lines = (
        [tr("“{form}” has no template of the office’s own.", form=definition.name)]
        if report is None
        else [
            tr("The office’s own template of “{form}”:", form=definition.name),
            *(f"{_WORDS[each.level]}{each.message}" for each in report.findings),
        ]
    )
    call.report(
        {
            "form": definition.id,
            "registered": report is not None,
            "findings": [] if report is None else report.as_json(),
        },
        lines,
    )
    return DONE


TEMPLATE_VERBS: Final[Mapping[str, Callable[[Call], int]]] = MappingProxyType({"template": _template})
