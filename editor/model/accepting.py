"""How much is taken of an export that came back."""

from typing import Literal

Accept = Literal["all", "tracked", "none"]
"""``all``: the final text. ``tracked``: what was exported with the tracked changes, edits outside tracking left out.
``none``: nothing."""
