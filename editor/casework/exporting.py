"""Writing a document to a file, whole or not at all: the one door for exports of window and command line."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from editor.archive import Archive, ArchiveError
from editor.errors import RefusalError, reason_of
from editor.files import write_whole
from editor.languages import Language, tr
from editor.model.answers_json import answers_to_json
from editor.model.document import Document
from editor.model.editions import edition, in_language
from editor.model.jsonwriting import dump
from editor.model.rules import Rules
from editor.model.sides_json import other_side_to_json
from editor.model.sources_json import sources_to_json
from editor.model.steps_json import steps_to_json
from editor.output import (
    EXPORT_SUFFIXES,
    Crest,
    CrestError,
    read_crest,
    to_calendar,
    to_html,
    to_text,
)
from editor.output.compose import compose
from editor.output.crest import MAX_BYTES
from editor.output.publication import saying_what_is_unknown
from forms.schema import FormDefinition

TEXT_SUFFIXES = tuple(each for each in EXPORT_SUFFIXES if each != ".ics")
"""Those that hold the whole document; a calendar holds its dates alone."""
EDITION_SUFFIXES = (".docx", ".html", ".txt")
"""Those that are in one language."""


def as_json(document: Document) -> dict[str, object]:
    """The document as ``show --json`` prints it; its ``answers`` alone are what ``new`` accepts."""
    return {
        "id": document.id,
        "form": document.form,
        "form_version": document.form_version,
        "revision": document.revision,
        "created": document.created.isoformat(),
        "changed": document.changed.isoformat(),
        "office": document.office.as_dict(),
        "state": document.state,
        "steps": steps_to_json(document.steps),
        "sources": sources_to_json(document.sources),
        "answers": answers_to_json(document.answers),
        **({"language": document.language} if document.language != "en" else {}),
        **({"other_side": told} if (told := other_side_to_json(document)) else {}),
    }


def render(  # noqa: PLR0913  (what, in which format, and what goes with it)
    document: Document,
    definition: FormDefinition,
    suffix: str,
    crest: Crest | None,
    now: datetime,
    rules: Rules | None = None,
    *,
    template: bytes | None = None,
    language: Language | None = None,
) -> bytes:
    """The document in the format that ``suffix`` names; KeyError for another suffix. ``rules`` plan its calendar.

    ``template`` is the office's own for Word. In another ``language`` than its own it is an edition for readers, which
    cannot be read back. JSON holds both sides, a calendar its dates. Raises RefusalError for a calendar of a document
    without dates, and for a template that cannot be filled.
    """
    if suffix in EDITION_SUFFIXES and language not in (None, document.language):
        return _edition(document, definition, suffix, crest, now, language)
    if document.language != "en":
        definition = in_language(definition, document.language)
    match suffix:
        case ".docx":
            return _word(document, definition, crest, now, template)
        case ".html":
            return to_html(document, definition, crest).encode()
        case ".txt":
            return to_text(document, definition).encode()
        case ".json":
            return dump(as_json(document))
        case ".ics":
            return _calendar(document, definition, rules or Rules(), now)
        case _:
            raise KeyError(suffix)


def _edition(
    document: Document,
    definition: FormDefinition,
    suffix: str,
    crest: Crest | None,
    now: datetime,
    language: Language,
) -> bytes:
    """What the document says in ``language``; where it says nothing yet, that stands there in brackets."""
    document, definition = edition(document, definition, language)
    match suffix:
        case ".docx":
            # Here and below: the library for Word is imported with the first export; the window's desks need none.
            from editor.output.word import to_published_word  # noqa: PLC0415

            readable = saying_what_is_unknown(compose(document, definition))
            return to_published_word(readable, document.office, crest, now)
        case ".html":
            return to_html(document, definition, crest).encode()
        case _:
            return to_text(document, definition).encode()


def _word(
    document: Document, definition: FormDefinition, crest: Crest | None, now: datetime, template: bytes | None
) -> bytes:
    from editor.casework.templates import TemplateError  # noqa: PLC0415
    from editor.output.word import to_word  # noqa: PLC0415

    try:
        return to_word(document, definition, crest, now, template)
    except TemplateError as error:
        raise RefusalError(
            tr("the office’s Word template cannot be filled: {error} Nothing was written", error=error)
        ) from error


def _calendar(document: Document, definition: FormDefinition, rules: Rules, now: datetime) -> bytes:
    data = to_calendar(document, definition, rules, now)
    if data is None:
        raise RefusalError(tr("the response has no dates for a calendar; nothing was written"))
    return data


def export(
    archive: Archive, document: Document, target: Path, now: datetime, language: Language | None = None
) -> None:
    """Write ``document`` to ``target`` in the format that its ending names, in its own language or ``language``.

    What goes out as a Word document, and may come back edited, is kept as a version, where the archive can be written.

    Raises :class:`RefusalError` where the ending is unknown, the file is the archive's own or it cannot be
    written; what stood there before then stands there still.
    """
    from editor.casework.templates import template_of  # noqa: PLC0415

    refuse_own(archive, target)
    suffix = target.suffix.casefold()
    if suffix not in EXPORT_SUFFIXES:
        raise RefusalError(
            tr(
                "cannot export to “{name}”: the name must end in one of {endings}",
                name=target.name,
                endings=", ".join(EXPORT_SUFFIXES),
            )
        )
    definition = archive.catalogue.get(document.form, document.form_version)
    template = template_of(archive, document.form) if suffix == ".docx" else None
    crest = crest_of(archive, document)
    data = render(
        document, definition, suffix, crest, now, archive.rules, template=template, language=language
    )
    write_out(archive, target, data)
    if suffix == ".docx" and language in (None, document.language):
        _keep_exported(archive, document)


def _keep_exported(archive: Archive, document: Document) -> None:
    """Keep the stored text that went out, so that the file can be compared with it once the draft has moved on.

    Where that fails (an archive on a disk that is only read), the file's own digests still tell what was changed.
    """
    if not document.revision:
        return
    with suppress(ArchiveError):
        if archive.load(document.id) == document:  # else it was never stored like this
            archive.keep(document.id, "exported")


def write_out(archive: Archive, target: Path, data: bytes) -> None:
    """Write ``data`` to ``target``, whole or not at all.

    Raises :class:`RefusalError` where the file is the archive's own or it cannot be written.
    """
    refuse_own(archive, target)
    try:
        if not target.parent.is_dir():
            raise RefusalError(
                tr("cannot write {target}: there is no folder {parent}", target=target, parent=target.parent)
            )
        write_whole(target, data)
    except OSError as error:
        raise RefusalError(
            tr(
                "cannot write {target}: {error}; nothing was changed there",
                target=target,
                error=reason_of(error),
            )
        ) from error


def refuse_own(archive: Archive, target: Path) -> None:
    """Raise RefusalError where ``target`` is one of the archive's own files."""
    if archive.owns(target):
        raise RefusalError(
            tr("cannot export to {target}: the archive keeps its own files there", target=target)
        )


def crest_of(archive: Archive, document: Document) -> Crest | None:
    """The crest the document was made with; None where there is none or its picture is no longer in the archive."""
    if not document.office.crest:
        return None
    data = archive.attachment(document.office.crest)
    try:
        return read_crest(data) if data is not None else None
    except CrestError:
        return None


def read_crest_file(archive: Archive, path: Path) -> str:
    """Keep the picture at ``path`` in the archive and return the name that an office profile holds for it.

    Raises what :func:`read_picture` raises, and ArchiveError.
    """
    crest = read_picture(path)
    return archive.attach(crest.data, crest.suffix)


def read_picture(path: Path) -> Crest:
    """The picture at ``path``. Raises :class:`RefusalError`, and CrestError where it cannot be a crest."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)  # one byte too many is refused; the rest of it need not be read
    except OSError as error:
        raise RefusalError(
            tr(
                "cannot read the crest {path}: {error}; nothing was changed",
                path=path,
                error=reason_of(error),
            )
        ) from error
    return read_crest(data)
