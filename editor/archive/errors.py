"""What can go wrong with the archive, each as one sentence for people: what, where, what was kept."""

# ruff: noqa: N818  (named as people say it: a Conflict, In the bin)

from dataclasses import dataclass
from pathlib import Path

from editor.languages import said, tr
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
        return tr(
            "There is no archive folder at {folder}; nothing was made or changed.", folder=_shown(self.folder)
        )


@dataclass(eq=False)
class HalfEmpty(ArchiveError):
    """Responses without ``archive.json``: a copy or synchronisation that has not finished."""

    folder: Path

    def __str__(self) -> str:
        return tr(
            "The archive {folder} lacks its archive.json, perhaps because a copy has not "
            "finished; it can be read, and nothing is written to it.",
            folder=_shown(self.folder),
        )


@dataclass(eq=False)
class UnknownId(ArchiveError):
    """No response has this id."""

    id: str
    folder: Path

    def __str__(self) -> str:
        return tr(
            "There is no response “{id}” in {folder}; nothing was changed.",
            id=one_line(self.id),
            folder=_shown(self.folder),
        )


@dataclass(eq=False)
class InTheBin(ArchiveError):
    """The response was deleted; it can be restored."""

    id: str

    def __str__(self) -> str:
        return tr(
            "The response “{id}” is in the bin and is kept there; restore it to work on it.", id=self.id
        )


@dataclass(eq=False)
class NotInTheBin(ArchiveError):
    """Only what is in the bin can be restored, and only where nothing stands in its place."""

    id: str

    def __str__(self) -> str:
        return tr("The response “{id}” is not in the bin; nothing was changed.", id=one_line(self.id))


@dataclass(eq=False)
class BinTaken(ArchiveError):
    """A response of this id stands both in the archive and in the bin; synchronising can do that."""

    id: str

    def __str__(self) -> str:
        return tr(
            "The response “{id}” stands both in the archive and in the bin; both are kept as they are.",
            id=self.id,
        )


@dataclass(eq=False)
class NewerFormat(ArchiveError):
    """Written by a later version of the program, which knows more than this one."""

    path: Path
    schema: int

    def __str__(self) -> str:
        return tr(
            "{path} was written by a newer version of the program (format {schema}); it "
            "is kept as it is, and this version does not change it.",
            path=_shown(self.path),
            schema=self.schema,
        )


@dataclass(eq=False)
class Damaged(ArchiveError):
    """A file that is not what was written; ``reason`` says how it shows."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return tr(
            "{path} is damaged ({reason}); it is kept as it is.",
            path=_shown(self.path),
            reason=one_line(self.reason),
        )


@dataclass(eq=False)
class UnknownForm(ArchiveError):
    """The response was made with a form (and version) that is not in the catalogue."""

    id: str
    form: str
    version: int

    def __str__(self) -> str:
        return tr(
            "The response “{id}” was made with the form “{form}”, version {version}, "
            "which is not here; the response is kept as it is.",
            id=self.id,
            form=one_line(self.form),
            version=self.version,
        )


@dataclass(eq=False)
class Conflict(ArchiveError):
    """Somebody else saved the response in the meantime. ``ours`` and ``theirs`` are tokens of kept versions."""

    id: str
    ours: str
    theirs: str

    def __str__(self) -> str:
        return tr(
            "The response “{id}” was saved elsewhere in the meantime; nothing was "
            "overwritten, and both texts are kept: this one as version {ours}, the other "
            "as version {theirs}.",
            id=self.id,
            ours=self.ours,
            theirs=self.theirs,
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
        return tr(
            "The response “{id}” is {state}, so {what} cannot be changed; reopen it as a "
            "draft first. Nothing was changed.",
            id=self.id,
            state=said(self.state),
            what=one_line(self.what),
        )


@dataclass(eq=False)
class UnknownVersion(ArchiveError):
    """The response has no version of this name."""

    id: str
    token: str

    def __str__(self) -> str:
        return tr(
            "There is no version “{token}” of the response “{id}”; nothing was changed.",
            token=one_line(self.token),
            id=one_line(self.id),
        )


@dataclass(eq=False)
class UnknownField(ArchiveError):
    """The form of the response has no such field."""

    id: str
    field: str

    def __str__(self) -> str:
        return tr(
            "The response “{id}” has no field “{field}”; nothing was changed.",
            id=self.id,
            field=one_line(self.field),
        )


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
        return tr(
            "The response “{id}” was damaged and is kept in quarantine; {offer}.", id=self.id, offer=offer
        )


@dataclass(eq=False)
class Held(ArchiveError):
    """The response is under a legal hold: it stays where it is."""

    id: str
    reason: str
    by: str

    def __str__(self) -> str:
        return tr(
            "The response “{id}” is held by {by} ({reason}) and cannot be deleted; release it first.",
            id=self.id,
            by=one_line(self.by),
            reason=one_line(self.reason),
        )


@dataclass(eq=False)
class NotHeld(ArchiveError):
    """Only what is held can be released."""

    id: str

    def __str__(self) -> str:
        return tr("The response “{id}” is not held; nothing was changed.", id=self.id)


@dataclass(eq=False)
class Busy(ArchiveError):
    """Another program holds the save lock for longer than any save takes."""

    folder: Path

    def __str__(self) -> str:
        return tr(
            "Another program is saving to {folder} and does not finish; nothing was changed.",
            folder=_shown(self.folder),
        )


@dataclass(eq=False)
class CannotWrite(ArchiveError):
    """The file system refused; ``reason`` in a person's words."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return tr(
            "{path} could not be written: {reason}; what was saved before is kept.",
            path=_shown(self.path),
            reason=self.reason,
        )


@dataclass(eq=False)
class CannotRead(ArchiveError):
    """The file system refused; ``reason`` in a person's words."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return tr(
            "{path} could not be read: {reason}; nothing was changed.",
            path=_shown(self.path),
            reason=self.reason,
        )


@dataclass(eq=False)
class BadAttachmentName(ArchiveError):
    """A name that :meth:`~editor.archive.Archive.attach` never gave."""

    name: str

    def __str__(self) -> str:
        return tr(
            "“{name}” is not the name of an attachment of this archive; nothing was read.",
            name=one_line(self.name),
        )
