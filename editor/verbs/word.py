"""The verbs of the command line that read Word documents in: those that came back, and those of past years."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from editor.archive import Archive, ArchiveError
from editor.casework.exporting import write_out
from editor.casework.imports import Imported, propose_file, save_proposal
from editor.casework.taking import TakenBack, compare_file, take_back
from editor.console import warn
from editor.errors import RefusalError, sentence
from editor.importing.returned import Decisions, Returned, ReturnedField, to_json
from editor.languages import later, said, tr
from editor.model.dates import format_short
from editor.model.document import Document
from editor.model.office import OfficeProfile
from editor.model.sources import Comment, Source
from editor.model.sources_json import sources_to_json
from editor.model.text import one_line
from editor.verbs.call import DONE, REFUSED, Call
from forms.schema import FormDefinition

_STATES: Final = {
    "unchanged": "unchanged",
    "tracked": later("tracked changes"),
    "edited": later("edited without tracking"),
    "changed_here": later("changed here since the export"),
    "conflict": later("changed both here and in the file"),
}
_SIGNS: Final = {"insert": "+", "delete": "-", "move": ">", "format": "~"}


# --- documents that came back -----------------------------------------------------------------------------


def _compare(call: Call) -> int:
    """JSON as :func:`editor.importing.returned.to_json` gives it."""
    archive, document, definition = call.load()
    returned = compare_file(archive, document, definition, Path(call.options.file)).returned
    call.report(to_json(returned), list(_compared(returned, definition, document.office)))
    return DONE


def _compared(returned: Returned, definition: FormDefinition, office: OfficeProfile) -> Iterator[str]:
    changed = [each for each in returned.fields if each.state != "unchanged"]
    for each in changed:
        yield from _field_lines(each, definition, office)
    if not changed:
        yield tr("No answer differs.")
    yield from map(_comment_line, returned.comments)
    yield from (tr("Look at this: {message}", message=each.message) for each in returned.flags)
    yield from (tr("In no field: {text}", text=one_line(each.text)) for each in returned.unplaced)


def _field_lines(each: ReturnedField, definition: FormDefinition, office: OfficeProfile) -> Iterator[str]:
    label = office.fill(definition.field(each.field).label).rstrip(":")
    yield f"{label} ({said(_STATES[each.state])})"
    for change in each.changes:
        who = ", ".join(filter(None, (change.author, change.at)))
        yield f"  {_SIGNS[change.kind]} {change.text.replace(chr(10), '⏎')}   ({who})"


def _comment_line(comment: Comment) -> str:
    replies = "".join(f" / {each.author}: {one_line(each.text)}" for each in comment.replies)
    text = f"{one_line(comment.text)}{replies}"
    if not comment.quoted:
        return tr("Comment by {author}: {text}", author=comment.author, text=text)
    return tr(
        "Comment by {author} on “{quoted}”: {text}",
        author=comment.author,
        quoted=one_line(comment.quoted),
        text=text,
    )


def _take(call: Call) -> int:
    """JSON: ``{"response", "revision", "taken": [field…], "left": [field…], "file", "flags", "comments"}``."""
    archive, document, definition = call.load()
    came = compare_file(archive, document, definition, Path(call.options.file))
    done = take_back(
        archive,
        document,
        definition,
        came,
        Decisions(call.options.accept),
        now=call.clock(),
        by=call.options.by,
    )
    told = to_json(came.returned)
    call.report(
        {
            "response": done.document.id,
            "revision": done.document.revision,
            "taken": list(done.taken.fields),
            "left": list(done.taken.left),
            "file": done.source.file.attachment,
            "flags": told["flags"],
            "comments": told["comments"],
        },
        list(_taken_lines(done, definition)),
    )
    return DONE


def _taken_lines(done: TakenBack, definition: FormDefinition) -> Iterator[str]:
    for word, fields in ((tr("Taken"), done.taken.fields), (tr("Left as it is"), done.taken.left)):
        for each in fields:
            yield f"{word}: {done.document.office.fill(definition.field(each).label).rstrip(':')}"
    yield from (tr("Look at this: {sentence}", sentence=each.sentence) for each in done.source.flags)
    yield tr(
        "Kept {name} with the response; comments in it: {comments}.",
        name=done.source.file.name,
        comments=len(done.source.comments),
    )


# --- responses of past years ------------------------------------------------------------------------------


def _import(call: Call) -> int:
    """JSON: ``[{"file", "id", "form", "confidence", "flags": [word…], "characters": {"in", "placed", "label",
    "unplaced"}, "unplaced": [text…]}…]``. A file that is refused does not stop the others; then the status is 2.
    """
    archive = call.archive() if call.folder.exists() else Archive(call.folder, call.clock)
    if call.options.form:
        archive.catalogue.newest(call.options.form)
    done: list[tuple[str, Imported]] = []
    refused = 0
    for name in call.options.file:
        try:
            proposed = propose_file(archive, Path(name), call.options.form)
            # The folder is made, where it is missing, for the first file that can be read: refusals leave nothing.
            archive = Archive.open_or_create(call.folder, call.clock)
            done.append((name, save_proposal(archive, proposed, now=call.clock(), by=call.options.by)))
        except (RefusalError, ArchiveError) as error:
            warn(sentence(error))
            refused += 1
    if done or call.options.json:
        call.report(
            [_as_object(name, each) for name, each in done],
            [line for name, each in done for line in _import_lines(name, each)],
        )
    return REFUSED if refused else DONE


def _as_object(name: str, imported: Imported) -> dict[str, Any]:
    proposal = imported.proposed.proposal
    told = proposal.characters
    return {
        "file": name,
        "id": imported.id,
        "form": proposal.form,
        "confidence": proposal.confidence.value,
        "flags": list(dict.fromkeys(each.word for each in imported.flags)),
        "characters": {
            "in": told.in_,
            "placed": told.placed,
            "label": told.label,
            "unplaced": told.unplaced,
        },
        "unplaced": [each.text for each in proposal.unplaced],
    }


def _import_lines(name: str, imported: Imported) -> Iterator[str]:
    proposal = imported.proposed.proposal
    yield tr(
        "{id}  {name} ({form}, {sure:.0%} sure)",
        id=imported.id,
        name=name,
        form=proposal.form,
        sure=proposal.confidence.value,
    )
    yield from (f"    {each.sentence}" for each in imported.flags)
    if proposal.unplaced:
        yield tr(
            "    Kept beside the answers: {unplaced} characters that fit no field.",
            unplaced=proposal.characters.unplaced,
        )


# --- the files themselves -----------------------------------------------------------------------------------


def _source(call: Call) -> int:
    """JSON: as :func:`editor.model.sources_json.sources_to_json` gives it."""
    archive, document, _ = call.load()
    if not call.options.to:
        lines = [_source_line(number, each) for number, each in enumerate(document.sources, 1)]
        call.report(sources_to_json(document.sources), lines or [tr("No file was read into this response.")])
        return DONE
    source = _numbered(document, call.options.number)
    data = archive.attachment(source.file.attachment)
    if data is None:
        raise RefusalError(
            tr("{name} is missing from the archive; nothing was written", name=source.file.name)
        )
    write_out(archive, Path(call.options.to), data)
    return DONE


def _source_line(number: int, source: Source) -> str:
    return (
        f"{number}  {format_short(source.at.date()):>11}  {source.kind:10}  {source.file.name}  ({source.by})"
    )


def _numbered(document: Document, number: str | None) -> Source:
    count = len(document.sources)
    if not count:
        raise RefusalError(tr("no file was read into this response; nothing was written"))
    chosen = str(count) if number is None else number
    if not (chosen.isascii() and chosen.isdecimal() and 1 <= int(chosen) <= count):
        raise RefusalError(
            tr(
                "“{chosen}” is no file of this response: they are numbered from 1 to "
                "{count}; nothing was written",
                chosen=chosen,
                count=count,
            )
        )
    return document.sources[int(chosen) - 1]


WORD_VERBS: Final[Mapping[str, Callable[[Call], int]]] = MappingProxyType(
    {"compare": _compare, "take": _take, "import": _import, "source": _source}
)
