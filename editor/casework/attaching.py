"""Files kept with a response: byte for byte, by the hash of their content; and the text of an attached report."""

from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal, cast

from editor.archive import Archive, ArchiveError
from editor.errors import RefusalError, reason_of
from editor.importing.report.pdf import PdfFileError, read_pdf_text
from editor.languages import said, tr
from editor.model.document import Document
from editor.model.locking import HOW_TO_REOPEN, locked_fields
from editor.model.text import clean
from editor.model.values import File, Record, Records
from editor.model.workflow import state_said
from forms.schema import FormDefinition, RecordsField

Kind = Literal["report", "chief_officer_comments", "other"]
_MEGABYTE: Final = 1_000_000
_LONGEST_SUFFIX: Final = 9


def keep_file(archive: Archive, path: Path) -> File:
    """Keep the file at ``path`` in the archive. Raises RefusalError, and ArchiveError.

    The office's rules say how large it may be.
    """
    data = read_within(path, archive.rules.largest_file)
    return File(path.name, archive.attach(data, suffix_of(path)))


def read_within(path: Path, largest: int) -> bytes:
    """The content of a file of at most ``largest`` megabytes. Raises RefusalError."""
    try:
        with path.open("rb") as file:
            data = file.read(largest * _MEGABYTE + 1)
    except OSError as error:
        raise RefusalError(
            tr("{name} cannot be read: {error}; nothing was kept", name=path.name, error=reason_of(error))
        ) from error
    if len(data) > largest * _MEGABYTE:
        raise RefusalError(
            tr(
                "{name} is larger than {largest} MB, the most that this office keeps; nothing was kept",
                name=path.name,
                largest=largest,
            )
        )
    return data


def suffix_of(path: Path) -> str:
    """The ending under which the archive keeps a file: its own where it is a plain one."""
    suffix = path.suffix.lower()
    plain = suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= _LONGEST_SUFFIX
    return suffix if plain else ".bin"


def refuse_without_files(document: Document, definition: FormDefinition) -> RecordsField:
    """The field with the document's files. Raises RefusalError where its form has none, or they are signed off."""
    field = definition.with_role("attachments")
    if not isinstance(field, RecordsField):
        raise RefusalError(
            tr(
                "the form “{id}”, version {version}, keeps no files; a newer version may, to "
                "which “carry” brings a response; nothing was kept",
                id=definition.id,
                version=definition.version,
            )
        )
    if document.locked and field.id in locked_fields(definition):
        raise RefusalError(
            tr(
                "the response is {state}, and its files with it; {how_to_reopen}; nothing was kept",
                state=state_said(document.state),
                how_to_reopen=said(HOW_TO_REOPEN),
            )
        )
    return field


def with_attachment(document: Document, definition: FormDefinition, file: File, kind: Kind) -> Document:
    """The document with one more row in its files. Raises RefusalError where its form keeps none."""
    field = refuse_without_files(document, definition)
    values = dict.fromkeys(sub.id for sub in field.fields)
    row = Record(MappingProxyType({**values, **_filled(field, file, kind)}))
    return document.with_answers({field.id: (*cast("Records", document.answer(field.id) or ()), row)})


def _filled(field: RecordsField, file: File, kind: Kind) -> dict[str, File | str]:
    to_fill: tuple[tuple[Literal["file", "what"], File | str], ...] = (("file", file), ("what", kind))
    return {sub.id: value for role, value in to_fill if (sub := field.with_role(role))}


def text_of(archive: Archive, file: File) -> str | None:
    """The text of a kept file, for comparing quotations with it; None where it has none or cannot be read.

    PDF and plain text are read.
    """
    try:
        data = archive.attachment(file.attachment)
        if data is None:
            return None
        if file.attachment.endswith(".pdf"):
            return read_pdf_text(data).text or None
        return clean(data.decode("utf-8-sig")) if file.attachment.endswith(".txt") else None
    except (ArchiveError, PdfFileError, UnicodeDecodeError):
        return None
