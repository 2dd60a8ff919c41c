"""Archives for tests: made, filled, and spoilt by hand in a few words."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from editor.archive import Archive
from editor.model.document import Document
from tests.builders import NOW, pcc_response

OTHER_ID = "otherone22"


def made(folder: Path, clock: Callable[[], datetime] = lambda: NOW) -> Archive:
    """A new archive in ``folder``, where it is the day on which documents are made."""
    return Archive.open_or_create(folder, clock)


def titled(title: str, minutes: int = 0, **answers: Any) -> Document:
    """An unsaved PCC response, last changed so many minutes after the others."""
    document = pcc_response(inspection_title=title, **answers)
    return replace(document, changed=NOW + timedelta(minutes=minutes))


def retitled(document: Document, title: str) -> Document:
    """The document after someone typed another title."""
    return document.with_answers({"inspection_title": title})


def file_of(archive: Archive, document: Document, table: str = "responses") -> Path:
    """The file in which the archive keeps the document."""
    return archive.folder / table / f"{document.id}.json"


def rewrite(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change a JSON file by hand."""
    content = json.loads(path.read_text("utf-8"))
    change(content)
    path.write_text(json.dumps(content, ensure_ascii=False), "utf-8")


def titles(archive: Archive) -> list[str]:
    """What the list shows."""
    return [each.title for each in archive.list()]


def everything(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder`` and its content, the lock's file aside."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".archive.lock"
    }
