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
    InTheBin,
    NewerFormat,
    NotInTheBin,
    NotThere,
    UnknownForm,
    UnknownId,
)
from editor.archive.summary import Summary

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
    "InTheBin",
    "NewerFormat",
    "NotInTheBin",
    "NotThere",
    "Summary",
    "UnknownForm",
    "UnknownId",
]
