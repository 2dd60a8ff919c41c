"""Marks in responses: each save leaves one in the title, so that what is found later tells which save it was."""

import hashlib
import re
from pathlib import Path

from benchmarks.generate_archive import generate
from editor.archive import Archive
from editor.model.document import Document

_MARK = re.compile(r" \[(.*)\]$")
_TITLES = ("inspection_title", "title")

Seen = dict[str, str]
"""What an archive holds, by a name for each thing: documents, bin, versions, office."""


def marked(document: Document, mark: object) -> Document:
    """The document with ``mark`` at the end of its title, in place of the mark before."""
    field = title_field(document)
    words = _MARK.sub("", str(document.answer(field)))
    return document.with_answers({field: f"{words} [{mark}]"})


def mark_of(document: Document) -> str:
    """The mark that was left last; empty where none was."""
    found = _MARK.search(str(document.answer(title_field(document))))
    return found[1] if found else ""


def title_field(document: Document) -> str:
    """The field in which marks are left."""
    return next(field for field in _TITLES if field in document.answers)


def made(folder: Path, count: int) -> list[str]:
    """Fill a new archive and give the ids of the responses that can be worked on."""
    generate(folder, count)
    return sorted(path.stem for path in (folder / "responses").glob("*.json"))


def seen(archive: Archive) -> Seen:
    """Everything that a person could find in the archive, each by the words that tell its state."""
    found = {"office": archive.office.chief_officer}
    for each in archive.list():
        document = archive.load(each.id)
        found[f"response {each.id}"] = f"{document.answer(title_field(document))}"
        for version in archive.versions(each.id):
            kept = archive.version(each.id, version.token)
            found[f"version {version.token} of {each.id}"] = f"{kept.answer(title_field(kept))}"
    found |= {f"binned {each.id}": each.title for each in archive.binned()}
    for path in (archive.folder / "attachments").glob("[!.]*"):
        name = f"attachments/{path.name}"
        found[name] = hashlib.sha256(archive.attachment(name) or b"").hexdigest()
    return found


def unexpected(found: Seen, before: Seen, after: Seen) -> str:
    """What is neither as it was before the change nor as it would be after it; empty where all is well."""
    for name in sorted(found.keys() | before.keys() | after.keys()):
        if found.get(name) not in (before.get(name), after.get(name)):
            return f"{name} is {found.get(name)!r}, not {before.get(name)!r} or {after.get(name)!r}"
    return ""
