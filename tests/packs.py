"""Publication packs as tests speak of them: a response that is published, and what is packed of it."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

from lxml import etree

from editor.archive import Archive
from editor.casework.publishing import Pack, PdfMakers, publish
from editor.model.document import Document
from editor.model.workflow import Step
from tests.archive.archives import made
from tests.builders import NORTHMOOR, NOW, pcc_response

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ADDRESS: Final = "https://northmoor.example/responses/7"
ITEMS: list[dict[str, Any]] = [
    {
        "id": "ten",
        "item_kind": "recommendation",
        "item_number": "10",
        "item_text": "Answer.",
        "item_owners": ["force"],
    },
    {"id": "all", "item_kind": "recommendation", "item_number": "22", "item_text": "Listen."},
    {"id": "afi", "item_kind": "afi", "item_number": "1", "item_text": "Improve."},
]
ANSWER = {
    "answer_items": ["ten"],
    "body_action": "taken",
    "body_explanation": "We did.",
    "answer_status": "in_progress",
}


def northmoor_archive(folder: Path) -> Archive:
    """Northmoor's archive, below ``folder``."""
    archive = made(folder / "archive")
    archive.set_office(NORTHMOOR)
    return archive


def response(**answers: Any) -> Document:
    """A response that was published in time: day 57 would be 2 March 2026, the tests' own day."""
    told: dict[str, Any] = {
        "inspection_title": "Custody & “care”",
        "published_on": "2026-01-05",
        "pcc_comment": "We **agree**.",
        "items": ITEMS,
        "answers": [ANSWER],
        "publication_on": "2026-02-27",
        "publication_address": ADDRESS,
    }
    return pcc_response(**{**told, **answers})


def packed(archive: Archive, folder: Path, document: Document, pdf: PdfMakers | None = None) -> Pack:
    return publish(archive, archive.save(document).id, folder, NOW, pdf)


def words_of(path: Path) -> str:
    """The words of a Word file's body, a line for each paragraph."""
    with ZipFile(path) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    return "\n".join("".join(text.text or "" for text in each.iter(f"{_W}t")) for each in root.iter(f"{_W}p"))


def signed(document: Document, *states: Any) -> Document:
    return replace(document, steps=tuple(Step(state, "Sam Birch", NOW) for state in states))
