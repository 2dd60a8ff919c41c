"""The archive: every response as a file of its own behind TinyDB, each save durable and whole.

:class:`Archive` is the whole interface; the rest of the package stands behind it.
"""

from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from editor.archive.archive import Archive
from editor.archive.errors import (
    ArchiveError,
    BadAttachmentName,
    BinTaken,
    Busy,
    CannotRead,
    CannotWrite,
    Conflict,
    Damaged,
    HalfEmpty,
    Held,
    InTheBin,
    Locked,
    NewerFormat,
    NotHeld,
    NotInTheBin,
    NotThere,
    SetAside,
    UnknownField,
    UnknownForm,
    UnknownId,
    UnknownVersion,
)
from editor.archive.presence import Presence
from editor.archive.versions import Reason, Version

if TYPE_CHECKING:
    from editor.archive.quarantine import Quarantined
    from editor.archive.summary import Summary
else:
    # A start of the window shows responses only once it is painted: what they come from is imported then.
    _HOMES: Final = MappingProxyType({"Quarantined": "quarantine", "Summary": "summary"})

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


__all__ = [
    "Archive",
    "ArchiveError",
    "BadAttachmentName",
    "BinTaken",
    "Busy",
    "CannotRead",
    "CannotWrite",
    "Conflict",
    "Damaged",
    "HalfEmpty",
    "Held",
    "InTheBin",
    "Locked",
    "NewerFormat",
    "NotHeld",
    "NotInTheBin",
    "NotThere",
    "Presence",
    "Quarantined",
    "Reason",
    "SetAside",
    "Summary",
    "UnknownField",
    "UnknownForm",
    "UnknownId",
    "UnknownVersion",
    "Version",
]
