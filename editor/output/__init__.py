"""What leaves the program: a document as Word file, web page or plain text, all made from the same blocks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from editor.model.document import Document
from editor.output.blocks import Composition
from editor.output.calendar import to_calendar
from editor.output.compose import compose
from editor.output.crest import Crest, CrestError, read_crest
from editor.output.html import to_html
from editor.output.text import to_text
from forms.schema import FormDefinition

__all__ = [
    "EXPORTS",
    "Composition",
    "Crest",
    "CrestError",
    "Export",
    "compose",
    "read_crest",
    "to_calendar",
    "to_html",
    "to_text",
    "to_word",
]


def to_word(
    document: Document,
    definition: FormDefinition,
    crest: Crest | None,
    now: datetime,
    template: bytes | None = None,
) -> bytes:
    """The document as a .docx file made at ``now`` (aware), in the office’s ``template`` if there is one."""
    # Only an export needs the library for Word, which the start of the program would otherwise wait for.
    from editor.output.word import to_word as written  # noqa: PLC0415

    return written(document, definition, crest, now, template)


@dataclass(frozen=True, slots=True)
class Export:
    """One kind of file that a document can leave as."""

    suffix: str
    name: str


EXPORTS: Final = (
    Export(".docx", "Word document"),
    Export(".html", "Web page"),
    Export(".txt", "Plain text"),
    Export(".json", "Data (JSON)"),
    Export(".ics", "Calendar of its dates"),
)
"""Every kind of file, the most wanted first: the window and the command line offer the same."""
