"""What was found out about a template, in sentences for people."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["ok", "note", "refused"]
"""``note``: works, and is worth knowing. ``refused``: the template cannot be used until this is mended."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about a template."""

    level: Level
    message: str
