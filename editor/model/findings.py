"""A finding: one thing to mend in a document, and what asks for it."""

from dataclasses import dataclass
from typing import Literal

from editor.model.edits import Place

Level = Literal["fault", "advice"]
"""``fault``: stands in the way of a lawful publication, unless a reason is recorded. ``advice``: better mended."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: where, and what to do about it as a sentence.

    ``subsection`` is the one of the Police Act 1996, section 55, that asks for it ("55(5B)"); empty where none does.
    """

    place: Place
    message: str
    level: Level = "fault"
    subsection: str = ""
