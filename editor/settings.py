"""What a person likes: text size, theme, the archive they work in, where the window stood.

Kept for each user of the machine, never with the archive. Losing it loses nothing that was written, so a
file that cannot be read is passed over, and one that cannot be written is no reason to stop.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from editor.files import write_whole
from editor.languages import LANGUAGES, Language
from editor.model.jsonreading import JsonError, Node, strict_loads
from editor.model.jsonwriting import dump
from editor.model.saved_search import SavedSearch

TextSize = Literal["default", "large", "largest"]
ThemeChoice = Literal["system", "light", "dark", "high-light", "high-dark"]
"""``high-…``: with high contrast; "system" follows the desktop in that too."""
TEXT_SIZES: tuple[TextSize, ...] = get_args(TextSize)
THEME_CHOICES: tuple[ThemeChoice, ...] = get_args(ThemeChoice)


@dataclass(frozen=True, slots=True)
class Settings:
    """One person's likes; ``geometry`` is left, top, width and height of the window, if it was ever placed."""

    text_size: TextSize = "default"
    theme: ThemeChoice = "system"
    archive: str = ""
    geometry: tuple[int, int, int, int] | None = None
    panel_open: bool = True
    check_spelling: bool = True
    open_response: str = ""
    """The id of what is open just now; still there at the next start only if the program was not closed."""
    open_field: str = ""
    """The field that was written in last."""
    toured: bool = False
    """Whether the short tour of the window was left or seen: it is offered once."""
    searches: tuple[SavedSearch, ...] = ()
    language: Language = "en"
    """What the window and the command line speak."""


def read_settings(path: Path) -> Settings:
    """The settings in ``path``; the defaults for whatever is missing or makes no sense."""
    try:
        members = Node(strict_loads(path.read_bytes())).mapping()
    except (OSError, JsonError):
        return Settings()
    settings = Settings()
    for key, node in members.items():
        try:
            settings = replace(settings, **{key: _READERS[key](node)})
        except (JsonError, KeyError):
            continue
    return settings


def _geometry(node: Node) -> tuple[int, int, int, int]:
    match [each.whole(-100_000, 100_000) for each in node.items()]:
        case [left, top, width, height]:
            return left, top, width, height
        case _:
            raise node.error("must be left, top, width and height")


_READERS: Final[Mapping[str, Callable[[Node], Any]]] = MappingProxyType(
    {
        "text_size": lambda node: node.choice(TEXT_SIZES),
        "theme": lambda node: node.choice(THEME_CHOICES),
        "archive": lambda node: node.text().replace("\0", ""),  # no path holds a NUL
        "geometry": _geometry,
        "panel_open": Node.flag,
        "check_spelling": Node.flag,
        "language": lambda node: node.choice(LANGUAGES),
        "open_response": Node.text,
        "open_field": Node.text,
        "toured": Node.flag,
        "searches": lambda node: tuple(SavedSearch.read(each) for each in node.items()),
    }
)
"""How each setting is read; JsonError where what is written makes no sense."""


def write_settings(settings: Settings, path: Path) -> bool:
    """Keep the settings; False where the place cannot be written."""
    fields = {
        "text_size": settings.text_size,
        "theme": settings.theme,
        "archive": settings.archive,
        **({"geometry": list(settings.geometry)} if settings.geometry else {}),
        "panel_open": settings.panel_open,
        "check_spelling": settings.check_spelling,
        "open_response": settings.open_response,
        "open_field": settings.open_field,
        "toured": settings.toured,
        "searches": [each.as_json() for each in settings.searches],
        "language": settings.language,
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, dump(fields))
    except OSError:
        return False
    return True
