"""What leaves the program: a document as Word file, web page or plain text, all made from the same blocks."""

from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from editor.output.blocks import Composition
    from editor.output.calendar import to_calendar
    from editor.output.crest import Crest, CrestError, read_crest
    from editor.output.html import to_html
    from editor.output.text import to_text
    from editor.output.word import to_word
else:
    # A start of the window wants the names of the exports alone: the rest is imported when it is first asked for.
    _HOMES: Final = MappingProxyType(
        {
            "Composition": "blocks",
            "Crest": "crest",
            "CrestError": "crest",
            "read_crest": "crest",
            "to_calendar": "calendar",
            "to_html": "html",
            "to_text": "text",
            "to_word": "word",
        }
    )

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


__all__ = [
    "EXPORTS",
    "EXPORT_SUFFIXES",
    "Composition",
    "Crest",
    "CrestError",
    "Export",
    "read_crest",
    "to_calendar",
    "to_html",
    "to_text",
    "to_word",
]


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

EXPORT_SUFFIXES: Final = tuple(each.suffix for each in EXPORTS)
