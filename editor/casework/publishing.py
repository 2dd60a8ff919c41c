"""The publication pack: one folder with what is published, what is sent, and what the panel and the office keep.

The publication copy is made afresh from the document, in each format. A protective marking or an embargo that was left
in it is refused; a draft is packed, and said to be one.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

import resources
from editor.archive import Archive, ArchiveError
from editor.casework.exporting import crest_of
from editor.casework.parcel import make_parcel
from editor.casework.publishing_editions import Edition, editions_to_publish
from editor.casework.publishing_pages import PURPOSES, Packed, pack_index, pack_readme
from editor.errors import RefusalError
from editor.languages import later, other_language, tr
from editor.model.document import Document, title_of
from editor.model.editions import on_side
from editor.model.markings import protective_markings
from editor.model.office import OfficeProfile
from editor.model.statute import Statute, statute_of
from editor.model.text import one_line
from editor.model.workflow import LOCKED, state_words
from editor.output import Composition, Crest
from editor.output.html_publication import to_published_html
from editor.output.letters import (
    GENERAL,
    LetterError,
    LetterTemplate,
    covering_letter,
    letter_words,
    read_template,
    template_name,
)
from editor.output.panel import panel_summary
from editor.output.pdf import PdfError, accessible_pdf
from editor.output.publication import saying_what_is_unknown
from editor.output.register import Row, belongs_in_register, register_csv, register_json
from editor.output.text import composition_to_text
from editor.output.word import to_published_word
from forms.catalogue import UnknownFormError
from forms.schema import FormDefinition

LETTERS: Final = "letters"
"""The folder in an archive with the office's own covering letters."""

Progress = Callable[[int, int], None]
"""Told how many of the pack's steps are done, and of how many."""

PrintCopy = Callable[[str], bytes]
"""Makes a PDF of a page of HTML that looks right and has no tags. Raises PdfError."""

_PUBLISH, _SEND, _PANEL, _KEEP = PURPOSES
_NOT_STATUTORY: Final = (
    "A {form} is no response under section 55, so there are no covering letters and no summary for the panel."
)
_NO_PDF: Final = "There is no PDF in this pack: {reason}. Publish the web page, which is the preferred form."
_PRINT_COPY: Final = (
    "The PDF is a print copy and not accessible, because {reason}. Publish the web page, which is; "
    "do not publish the print copy alone."
)


@dataclass(frozen=True, slots=True)
class Pack:
    """What was packed. ``notes`` says, in sentences, what to know before it is used: a draft, no accessible PDF."""

    folder: Path
    files: tuple[Packed, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PdfMakers:
    """How a PDF can be made here: by a LibreOffice that is installed, else as a print copy; None where it cannot."""

    libreoffice: Path | None = None
    print_copy: PrintCopy | None = None


def publish(
    archive: Archive,
    id: str,
    to: Path,
    now: datetime,
    pdf: PdfMakers | None = None,
    progress: Progress | None = None,
) -> Pack:
    """Write the publication pack of a response into the new folder ``to``, whole or not at all.

    Raises RefusalError where the publication copy holds a protective marking or an embargo, a letter's template
    cannot be used, or ``to`` holds something already, lies in the archive or cannot be written; and ArchiveError.
    """
    document = archive.load(id)
    definition = archive.catalogue.get(document.form, document.form_version)
    _refuse_marked(document, definition)
    packing = _Packing(archive, document, definition, now, pdf or PdfMakers())
    folder, (files, notes) = make_parcel(
        archive, to, later("write the publication pack to"), lambda parcel: packing.fill(parcel, progress)
    )
    return Pack(folder, files, notes)


def _refuse_marked(document: Document, definition: FormDefinition) -> None:
    other = on_side(document, definition, other_language(document.language))
    found = [each for side in (document, other) for each in protective_markings(side, definition)]
    if found:
        more, problem = len(found) - 1, found[0].message.rstrip(".")
        raise RefusalError(
            tr("{problem} (and {more} more like it); nothing was written", problem=problem, more=more)
            if more
            else tr("{problem}; nothing was written", problem=problem)
        )


@dataclass(frozen=True, slots=True)
class _File:
    """A file on its way into the pack."""

    name: str
    purpose: str
    what: str
    data: bytes


@dataclass(frozen=True, slots=True)
class _Packing:
    """A pack in the making."""

    archive: Archive
    document: Document
    definition: FormDefinition
    now: datetime
    pdf: PdfMakers

    def fill(self, folder: Path, progress: Progress | None) -> tuple[tuple[Packed, ...], tuple[str, ...]]:
        files: list[_File] = []
        notes: list[str] = list(self._draft())
        steps = (self._responses, self._pdf, self._letters, self._panel, self._register)
        for number, step in enumerate(steps, 1):
            files.extend(step(notes))
            if progress is not None:
                progress(number, len(steps))
        packed = tuple(_write(folder, each) for each in files)
        title, told = title_of(self.document, self.definition), tuple(dict.fromkeys(map(one_line, notes)))
        _write(folder, _File("index.html", "", "", pack_index(title, packed, told, self.now).encode()))
        _write(folder, _File("READ ME.txt", "", "", pack_readme(title, packed, told, self.now).encode()))
        return packed, told

    def _draft(self) -> Iterator[str]:
        if self.document.state not in LOCKED:
            yield f"This is a draft: the response is not signed off; its state is “{state_words(self.document.state)}”."
        elif self.document.state in ("superseded", "withdrawn"):
            yield f"This response is {state_words(self.document.state)}."

    # --- what is published ----------------------------------------------------------------------------

    def _responses(self, notes: list[str]) -> Iterator[_File]:
        editions, told = self._editions()
        notes.extend(told)
        crest = self._crest(notes)
        for each in editions:
            page = to_published_html(each.composition, each.office, crest).encode()
            yield _File(f"{each.name}.html", _PUBLISH, f"{each.what} as an accessible web page", page)
            word = self._word(each.composition, each.office, crest)
            yield _File(f"{each.name}.docx", _PUBLISH, f"{each.what} in Word", word)
            text = composition_to_text(each.composition).encode()
            yield _File(f"{each.name}.txt", _PUBLISH, f"{each.what} as plain text", text)

    def _pdf(self, notes: list[str]) -> Iterator[_File]:
        crest = self._crest([])
        for each in self._editions()[0]:
            try:
                data = self._accessible(self._word(each.composition, each.office, crest))
            except PdfError as error:
                yield from self._print_copy(each, crest, str(error), notes)
            else:
                yield _File(f"{each.name}.pdf", _PUBLISH, f"{each.what} as an accessible PDF (PDF/UA)", data)

    def _accessible(self, word: bytes) -> bytes:
        if self.pdf.libreoffice is None:
            raise PdfError(tr("no LibreOffice was found that could make an accessible one"))
        return accessible_pdf(word, self.pdf.libreoffice)

    def _print_copy(
        self, edition: Edition, crest: Crest | None, reason: str, notes: list[str]
    ) -> Iterator[_File]:
        if self.pdf.print_copy is None:
            notes.append(_NO_PDF.format(reason=reason))
            return
        try:
            data = self.pdf.print_copy(to_published_html(edition.composition, edition.office, crest))
        except PdfError as error:
            notes.append(_NO_PDF.format(reason=f"{reason}, and {error}"))
            return
        notes.append(_PRINT_COPY.format(reason=reason))
        what = f"{edition.what} as a print copy, which is not accessible"
        yield _File(f"{edition.name}-print-copy.pdf", _PUBLISH, what, data)

    # --- what goes with it ----------------------------------------------------------------------------

    def _letters(self, notes: list[str]) -> Iterator[_File]:
        if not belongs_in_register(self.definition):
            notes.append(_NOT_STATUTORY.format(form=self.definition.name))
            return
        crest = self._crest([])
        for recipient in self.archive.rules.recipients:
            letter = self._letter(recipient)
            what = f"the covering letter to {recipient}, section 55(6)"
            yield _File(
                f"letter-{template_name(recipient)}.docx",
                _SEND,
                what,
                self._word(letter, self.document.office, crest),
            )
        if not self._statute.words("publication_address"):
            notes.append("The letters do not name the address of the response, because none is recorded yet.")

    def _letter(self, recipient: str) -> Composition:
        words = letter_words(self._statute, recipient, self.now.date())
        try:
            return covering_letter(self._template(template_name(recipient)), words)
        except LetterError as error:
            raise RefusalError(
                tr("{problem}; nothing was written", problem=str(error).rstrip("."))
            ) from error

    def _template(self, recipient: str) -> LetterTemplate:
        """The office's own letter to this recipient or to all, else the program's."""
        for name in (recipient, GENERAL):
            path = self.archive.folder / LETTERS / f"{name}.toml"
            if path.is_file():
                return read_template(path.read_bytes(), f"{LETTERS}/{path.name}")
        name = recipient if recipient in resources.names(LETTERS, ".toml") else GENERAL
        return read_template(resources.read_bytes(f"{LETTERS}/{name}.toml"), f"{name}.toml")

    def _panel(self, _: list[str]) -> Iterator[_File]:
        if not belongs_in_register(self.definition):
            return
        today = self.now.date()
        word = self._word(panel_summary(self._statute, today, narrow=True), self.document.office, None)
        yield _File("panel-summary.docx", _PANEL, "a summary for the panel, in Word", word)
        text = composition_to_text(panel_summary(self._statute, today))
        yield _File("panel-summary.txt", _PANEL, "the same as plain text", text.encode())

    def _register(self, notes: list[str]) -> Iterator[_File]:
        rows = sorted(
            self._rows(notes), key=lambda each: (each.published_on is None, each.published_on, each.id)
        )
        yield _File(
            "register.csv", _KEEP, "the register of all responses, for a spreadsheet", register_csv(rows)
        )
        yield _File("register.json", _KEEP, "the same as data", register_json(rows))

    def _rows(self, notes: list[str]) -> Iterator[Row]:
        for summary in self.archive.list():
            try:
                document = self.archive.load(summary.id)
                definition = self.archive.catalogue.get(document.form, document.form_version)
            except (ArchiveError, UnknownFormError) as error:
                notes.append(f"Not in the register: {error}")
                continue
            if belongs_in_register(definition):
                yield Row.of(document, definition, self.now.date())
        notes.extend(f"Not in the register: {each}" for each in self.archive.problems())

    # --- within -------------------------------------------------------------------------------------------

    def _editions(self) -> tuple[tuple[Edition, ...], tuple[str, ...]]:
        return editions_to_publish(self.document, self.definition, self.archive.rules)

    @property
    def _statute(self) -> Statute:
        return statute_of(self.document, self.definition)

    def _word(self, composition: Composition, office: OfficeProfile, crest: Crest | None) -> bytes:
        return to_published_word(saying_what_is_unknown(composition), office, crest, self.now)

    def _crest(self, notes: list[str]) -> Crest | None:
        """A crest that is damaged is no reason to withhold the response."""
        try:
            return crest_of(self.archive, self.document)
        except ArchiveError as error:
            notes.append(str(error))
            return None


def _write(folder: Path, file: _File) -> Packed:
    (folder / file.name).write_bytes(file.data)
    return Packed(file.name, file.purpose, file.what, len(file.data), sha256(file.data).hexdigest())
