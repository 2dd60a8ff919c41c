"""The archive: every response as a file of its own behind TinyDB, each save durable and whole.

:class:`Archive` is the whole interface; the rest of the package stands behind it.
"""

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
from editor.archive.quarantine import Quarantined
from editor.archive.summary import Summary
from editor.archive.versions import Reason, Version

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
