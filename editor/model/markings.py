"""Protective markings and embargo lines: they belong on drafts and never on what is published."""

import re
from typing import Final

from editor.languages import tr
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.findings import Finding
from editor.model.prose import spoken_lines
from editor.model.text import one_line
from forms.schema import FormDefinition, RecordsField

_DASH: Final = r"[-‐‑‒–—:/]"
# The Government Security Classifications (2014, 2018, 2024) and the scheme before them, which police forces still
# meet. A word that is also an ordinary one counts only in capitals, and where it stands as a marking does.
_MARKINGS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i:\bofficial\s*{_DASH}+\s*sensitive\b)",
        r"\bO(?:FFICIAL|fficial)\s+S(?:ENSITIVE|ensitive)\b",
        r"\bTOP\s+SECRET\b",
        r"(?i:\b(?:not\s+protectively\s+marked|protective\s+marking\s*:))",
        r"(?i:\b(?:classification|marking|marked|gsc|gpms)\b)\W*\b(?:OFFICIAL|RESTRICTED|CONFIDENTIAL|SECRET|PROTECT)\b",
        r"^\W*(?:OFFICIAL|RESTRICTED|CONFIDENTIAL|SECRET|PROTECT)\W*$",
        rf"^\W*(?:OFFICIAL|RESTRICTED|CONFIDENTIAL|SECRET|PROTECT)\s*(?:{_DASH}|\().*$",
        r"\bEMBARGO(?:ED)?\b",
        r"(?i:^\W*(?:strictly\s+)?(?:under\s+)?embargo(?:ed)?\s*(?::|until|till|for|–|-))",
        r"(?i:(?<!was )(?<!were )(?<!been )\bembargoed\s+(?:until|till)\b)",
        r"(?i:\bnot\s+for\s+publication\s+(?:before|until)\b)",
    )
)
_OFFICIAL: Final = re.compile(r"\bOFFICIAL\b")


def protective_markings(document: Document, definition: FormDefinition) -> list[Finding]:
    """A fault for every marking and embargo in the texts that are published, in the form's order.

    The files kept with a response are not published, so what is said of them may hold one.
    """
    kept = definition.with_role("attachments")
    return [
        Finding(line.place, _message(document, definition, line.place, words))
        for line in spoken_lines(document, definition)
        if (kept is None or line.place.field != kept.id) and (words := marking_in(line.text))
    ]


def marking_in(line: str) -> str:
    """The marking or embargo that a line holds, as it is written there; empty where it holds none."""
    for pattern in _MARKINGS:
        if found := pattern.search(line):
            return one_line(found[0])
    # In capitals among ordinary words it is a marking; in a line all in capitals it is an ordinary word.
    if _OFFICIAL.search(line) and any(char.islower() for char in line):
        return "OFFICIAL"
    return ""


def _message(document: Document, definition: FormDefinition, place: Place, words: str) -> str:
    field = definition.field(place.field)
    fill = document.office.spoken().fill
    label = fill(field.label).rstrip(":")
    if isinstance(field, RecordsField) and place.record is not None and place.sub_field is not None:
        sub = field.field(place.sub_field)
        label = f"{field.singular} {place.record + 1}: {fill(sub.label).rstrip(':') if sub else ''}"
    return tr(
        "“{label}” holds “{words}”: take the marking out, it does not belong on what is published.",
        label=label,
        words=words,
    )
