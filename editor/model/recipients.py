"""Who a copy goes to, by any of the names that people write."""

from typing import Final

from editor.model.text import fold, one_line

HOME_OFFICE: Final = "Home Office"
"""Section 55(6) sends a copy to the Secretary of State, whose department it is."""

# Section 55(6): "the inspectors of constabulary" and "the Secretary of State".
_OTHER_NAMES: Final = (
    ("home office", "home secretary", "secretary of state"),
    ("hmicfrs", "inspectors of constabulary", "inspectorate of constabulary"),
)


def is_for(recipient: str, to: str) -> bool:
    """Whether a copy to whom ``to`` names is the one for ``recipient``: "the inspectors (HMICFRS)" for "HMICFRS"."""
    wanted, named = _folded(recipient), _folded(to)
    if wanted in named:
        return True
    return any(
        any(each in wanted for each in names) and any(each in named for each in names)
        for names in _OTHER_NAMES
    )


def _folded(words: str) -> str:
    return fold(one_line(words)).strip()
