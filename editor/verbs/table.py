"""Every verb of the command line but the window's, in one table: its name and the function that returns the status."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from editor.verbs.archive import ARCHIVE_VERBS
from editor.verbs.call import Call
from editor.verbs.responses import RESPONSE_VERBS
from editor.verbs.statute import STATUTE_VERBS
from editor.verbs.templates import TEMPLATE_VERBS
from editor.verbs.word import WORD_VERBS

VERBS: Final[Mapping[str, Callable[[Call], int]]] = MappingProxyType(
    {**RESPONSE_VERBS, **STATUTE_VERBS, **WORD_VERBS, **TEMPLATE_VERBS, **ARCHIVE_VERBS}
)
