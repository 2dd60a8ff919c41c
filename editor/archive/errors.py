"""What can go wrong with the archive, each as one sentence for people: what, where, what was kept."""

# ruff: noqa: N818  (named as people say it: a Conflict, In the bin)

from dataclasses import dataclass
from pathlib import Path

from editor.model.text import one_line


def _shown(path: Path) -> str:
    return f"“{one_line(str(path))}”"


class ArchiveError(Exception):
    """Anything the archive refuses or cannot do; nothing was changed."""


@dataclass(eq=False)
class NotThere(ArchiveError):
    """The archive's folder is missing, or is no folder."""

    folder: Path

    def __str__(self) -> str:
        return f"There is no archive folder at {_shown(self.folder)}; nothing was made or changed."


@dataclass(eq=False)
class HalfEmpty(ArchiveError):
    """Responses without ``archive.json``: a copy or synchronisation that has not finished."""

    folder: Path

    def __str__(self) -> str:
        return (
            f"The archive {_shown(self.folder)} lacks its archive.json, perhaps because a copy has not "
            "finished; it can be read, and nothing is written to it."
        )


@dataclass(eq=False)
class UnknownId(ArchiveError):
    """No response has this id."""

    id: str
    folder: Path

    def __str__(self) -> str:
        return f"There is no response “{one_line(self.id)}” in {_shown(self.folder)}; nothing was changed."


@dataclass(eq=False)
class InTheBin(ArchiveError):
    """The response was deleted; it can be restored."""

    id: str

    def __str__(self) -> str:
        return f"The response “{self.id}” is in the bin and is kept there; restore it to work on it."


@dataclass(eq=False)
class NotInTheBin(ArchiveError):
    """Only what is in the bin can be restored, and only where nothing stands in its place."""

    id: str

    def __str__(self) -> str:
        return f"The response “{one_line(self.id)}” is not in the bin; nothing was changed."


@dataclass(eq=False)
class BinTaken(ArchiveError):
    """A response of this id stands both in the archive and in the bin; synchronising can do that."""

    id: str

    def __str__(self) -> str:
        return (
            f"The response “{self.id}” stands both in the archive and in the bin; both are kept as they are."
        )


@dataclass(eq=False)
class NewerFormat(ArchiveError):
    """Written by a later version of the program, which knows more than this one."""

    path: Path
    schema: int

    def __str__(self) -> str:
        return (
            f"{_shown(self.path)} was written by a newer version of the program (format {self.schema}); "
            "it is kept as it is, and this version does not change it."
        )


@dataclass(eq=False)
class Damaged(ArchiveError):
    """A file that is not what was written; ``reason`` says how it shows."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return f"{_shown(self.path)} is damaged ({one_line(self.reason)}); it is kept as it is."


@dataclass(eq=False)
class UnknownForm(ArchiveError):
    """The response was made with a form (and version) that is not in the catalogue."""

    id: str
    form: str
    version: int

    def __str__(self) -> str:
        return (
            f"The response “{self.id}” was made with the form “{one_line(self.form)}”, version "
            f"{self.version}, which is not here; the response is kept as it is."
        )


@dataclass(eq=False)
class Conflict(ArchiveError):
    """Somebody else saved the response in the meantime. ``ours`` and ``theirs`` are tokens of kept versions."""

    id: str
    ours: str
    theirs: str

    def __str__(self) -> str:
        return (
            f"The response “{self.id}” was saved elsewhere in the meantime; nothing was overwritten, and both "
            f"texts are kept: this one as version {self.ours}, the other as version {self.theirs}."
        )


@dataclass(eq=False)
class Locked(ArchiveError):
    """The response is signed off, published, superseded or withdrawn: its text stays as it is.

    ``what`` names what was to be changed ("“Executive summary”"), ``state`` is in words.
    """

    id: str
    state: str
    what: str

    def __str__(self) -> str:
        return (
            f"The response “{self.id}” is {self.state}, so {one_line(self.what)} cannot be changed; reopen it as a "
            "draft first. Nothing was changed."
        )


@dataclass(eq=False)
class UnknownVersion(ArchiveError):
    """The response has no version of this name."""

    id: str
    token: str

    def __str__(self) -> str:
        return (
            f"There is no version “{one_line(self.token)}” of the response “{one_line(self.id)}”; "
            "nothing was changed."
        )


@dataclass(eq=False)
class UnknownField(ArchiveError):
    """The form of the response has no such field."""

    id: str
    field: str

    def __str__(self) -> str:
        return f"The response “{self.id}” has no field “{one_line(self.field)}”; nothing was changed."


@dataclass(eq=False)
class SetAside(ArchiveError):
    """The response's file was damaged and is in quarantine; ``last_good`` is the version to restore, if any."""

    id: str
    last_good: str | None

    def __str__(self) -> str:
        offer = (
            f"its version {self.last_good} can be restored"
            if self.last_good
            else "no version of it was kept, so a backup must help"
        )
        return f"The response “{self.id}” was damaged and is kept in quarantine; {offer}."


@dataclass(eq=False)
class Held(ArchiveError):
    """The response is under a legal hold: it stays where it is."""

    id: str
    reason: str
    by: str

    def __str__(self) -> str:
        return (
            f"The response “{self.id}” is held by {one_line(self.by)} ({one_line(self.reason)}) and cannot be "
            "deleted; release it first."
        )


@dataclass(eq=False)
class NotHeld(ArchiveError):
    """Only what is held can be released."""

    id: str

    def __str__(self) -> str:
        return f"The response “{self.id}” is not held; nothing was changed."


@dataclass(eq=False)
class Busy(ArchiveError):
    """Another program holds the save lock for longer than any save takes."""

    folder: Path

    def __str__(self) -> str:
        return f"Another program is saving to {_shown(self.folder)} and does not finish; nothing was changed."


@dataclass(eq=False)
class CannotWrite(ArchiveError):
    """The file system refused; ``reason`` in a person's words."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return f"{_shown(self.path)} could not be written: {self.reason}; what was saved before is kept."


@dataclass(eq=False)
class CannotRead(ArchiveError):
    """The file system refused; ``reason`` in a person's words."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return f"{_shown(self.path)} could not be read: {self.reason}; nothing was changed."


@dataclass(eq=False)
class BadAttachmentName(ArchiveError):
    """A name that :meth:`~editor.archive.Archive.attach` never gave."""

    name: str

    def __str__(self) -> str:
        return f"“{one_line(self.name)}” is not the name of an attachment of this archive; nothing was read."
