"""The verbs that make, show, find, export and bin responses, and those of the office and its forms."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

import forms.catalogue
from editor.archive import Archive, Summary
from editor.casework.exporting import as_json, export, read_picture
from editor.casework.publishing import PdfMakers, publish
from editor.console import say, warn
from editor.errors import RefusalError
from editor.languages import later, said, tr
from editor.model.beginning import begun, with_given
from editor.model.days import format_short
from editor.model.document import empty_answers
from editor.model.office import OFFICE_KEYS, OfficeProfile
from editor.output import to_text
from editor.output.pdf import find_libreoffice
from editor.verbs.call import DONE, Call
from forms.catalogue import Catalogue, UnknownFormError
from forms.reader import DefinitionError
from forms.schema import FormDefinition

_NONE: Final = later("No responses.")


def _office(call: Call) -> int:
    changes = dict(_key_and_value(each) for each in call.options.set)
    office = (_changed_office(call, changes) if changes else call.archive().office).as_dict()
    call.report(office, [f"{key:20} {value or tr('(not set)')}" for key, value in office.items()])
    return DONE


def _changed_office(call: Call, changes: dict[str, str]) -> OfficeProfile:
    # The crest is read before the folder is made: a refusal leaves nothing behind.
    crest = read_picture(Path(changes["crest"])) if changes.get("crest") else None
    archive = Archive.open_or_create(call.folder, call.clock)
    if crest:
        changes = {**changes, "crest": archive.attach(crest.data, crest.suffix)}
    archive.set_office(archive.office.with_values(changes))
    return archive.office


def _key_and_value(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or key not in OFFICE_KEYS:
        raise RefusalError(
            tr(
                "--set {text}: write KEY=VALUE with one of the keys {keys}; nothing was changed",
                text=text,
                keys=", ".join(OFFICE_KEYS),
            )
        )
    return key, value


def _forms(call: Call) -> int:
    # The shipped forms need no archive; a folder that was named must be there all the same.
    there = call.options.archive or call.folder.exists()
    catalogue = call.archive().catalogue if there else forms.catalogue.load_catalogue()
    current = catalogue.current
    call.report(
        [
            {
                "id": each.id,
                "version": each.version,
                "name": each.name,
                "fields": [field.id for field in each.fields],
            }
            for each in current
        ],
        [f"{each.id:20} version {each.version}   {each.name}" for each in current],
    )
    if catalogue.broken:
        raise RefusalError(_told(catalogue.broken))
    return DONE


def _told(broken: Sequence[DefinitionError]) -> str:
    return "; ".join(str(each) for each in broken)


def _newest(catalogue: Catalogue, form: str) -> FormDefinition:
    try:
        return catalogue.newest(form)
    except UnknownFormError as error:
        if not catalogue.broken:
            raise
        # The form that was asked for may be the one that cannot be read.
        raise RefusalError(f"{error}; {_told(catalogue.broken)}") from None


def _new(call: Call) -> int:
    # The answers are read before the folder is made: a refusal leaves nothing behind.
    catalogue = forms.catalogue.load_catalogue(call.folder / "forms")
    definition = _newest(catalogue, call.options.form)
    answers = call.answers(definition, empty_answers(definition)) if call.options.answers else None
    archive = Archive.open_or_create(call.folder, call.clock)
    saved = archive.save(begun(definition, archive.office, archive.rules, call.clock(), answers))
    try:
        say(saved.id)
    except RefusalError as error:
        raise RefusalError(tr("saved as {id}, but {error}", id=saved.id, error=error)) from error
    return DONE


def _set(call: Call) -> int:
    archive, document, definition = call.load()
    if call.options.side not in (None, document.language):
        archive.save(call.translated(document, definition).changed_at(call.clock()))
        return DONE
    answers = call.answers(definition, document.answers)
    archive.save(with_given(document, answers, definition).changed_at(call.clock()))
    return DONE


def _list(call: Call) -> int:
    archive = call.archive()
    summaries = archive.list()
    call.report(
        [_as_object(each) for each in summaries], [_line(each) for each in summaries] or [said(_NONE)]
    )
    # What could not be listed is not passed over: a response that nobody sees is as good as lost.
    for problem in archive.problems():
        warn(problem)
    return DONE


def _search(call: Call) -> int:
    """As a list, and for each response the words around what was found."""
    found = call.archive().search(" ".join(call.options.words))
    call.report(
        [_as_object(each) for each in found],
        [line for each in found for line in (_line(each), f"    {each.snippet}") if line.strip()]
        or [said(_NONE)],
    )
    return DONE


def _as_object(summary: Summary) -> dict[str, object]:
    return {
        "id": summary.id,
        "form": summary.form,
        "title": summary.title,
        "published_on": summary.published_on.isoformat() if summary.published_on else None,
        "changed": summary.changed.isoformat(),
    }


def _line(summary: Summary) -> str:
    published = format_short(summary.published_on) if summary.published_on else "–"
    return f"{summary.id}  {published:12} {summary.title}"


def _show(call: Call) -> int:
    _, document, definition = call.load()
    call.report(as_json(document), [to_text(document, definition)])
    return DONE


def _export(call: Call) -> int:
    archive, document, _ = call.load()
    export(archive, document, Path(call.options.to), call.clock(), call.options.side)
    return DONE


def _pack(call: Call) -> int:
    """What to know before the pack is used, a draft above all, goes to standard error; the status is 0 all the same."""
    makers = PdfMakers(find_libreoffice(), call.print_copy)
    done = publish(call.archive(), call.options.id, Path(call.options.to), call.clock(), makers)
    for note in done.notes:
        warn(note)
    say(
        tr(
            "Files packed: {files}. Open {page} in a browser.",
            files=len(done.files),
            page=done.folder / "index.html",
        )
    )
    return DONE


def _delete(call: Call) -> int:
    call.archive().bin(call.options.id)
    return DONE


def _restore(call: Call) -> int:
    call.archive().restore(call.options.id)
    return DONE


RESPONSE_VERBS: Final[Mapping[str, Callable[[Call], int]]] = MappingProxyType(
    {
        "office": _office,
        "forms": _forms,
        "new": _new,
        "set": _set,
        "list": _list,
        "search": _search,
        "show": _show,
        "export": _export,
        "pack": _pack,
        "delete": _delete,
        "restore": _restore,
    }
)
