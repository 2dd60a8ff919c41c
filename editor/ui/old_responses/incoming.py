"""The documents of one import as values: what each has become so far, corrections undone one by one. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, Protocol

from editor.importing.old.passages import Span, cut_out
from editor.importing.old.proposal import Proposal, reassign_all
from editor.importing.old.reading import ENDINGS
from editor.model.office import OfficeProfile
from forms.schema import FormDefinition

Progress = Literal["waiting", "reading", "proposed", "refused", "duplicate", "saved"]

SURE: Final = 0.8
"""From this confidence on a proposal may be saved along with others."""

_DOUBTS: Final = frozenset({"form_guessed", "no_headings", "no_title"})
_TEMPORARY: Final = ("~$", ".")


@dataclass(frozen=True, slots=True)
class Read:
    """A file that was read: its bytes and what is proposed, or the response that came from the same bytes before."""

    data: bytes
    proposal: Proposal | None
    duplicate: str = ""


class Door(Protocol):
    """What the window needs to read and to save old documents; both are called off the window's thread.

    Both raise a :class:`~editor.errors.RefusalError` or an :class:`~editor.archive.ArchiveError`.
    """

    def read(self, path: Path) -> Read: ...
    def save(self, data: bytes, name: str, proposal: Proposal) -> str:
        """Save the proposal with its file; the id of the response."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One document. ``past`` are its proposals before each correction; ``response`` is what it was saved as."""

    path: Path
    progress: Progress = "waiting"
    proposal: Proposal | None = None
    data: bytes = b""
    problem: str = ""
    response: str = ""
    past: tuple[Proposal, ...] = ()

    def read_as(self, read: Read) -> "Incoming":
        """What was read of it."""
        if read.duplicate:
            return replace(self, progress="duplicate", response=read.duplicate)
        return replace(self, progress="proposed", proposal=read.proposal, data=read.data)

    def refused(self, problem: str) -> "Incoming":
        """It could not be read, or not be saved: then its proposal stays."""
        return replace(self, progress="proposed" if self.proposal else "refused", problem=problem)

    def saved_as(self, response: str) -> "Incoming":
        """It is in the archive; the bytes need not be held any more."""
        return replace(self, progress="saved", response=response, data=b"", problem="", past=())

    def corrected(self, proposal: Proposal) -> "Incoming":
        """Another proposal, the one before kept to go back to."""
        if self.proposal is None or proposal == self.proposal:
            return self
        return replace(self, proposal=proposal, past=(*self.past, self.proposal), problem="")

    def undone(self) -> "Incoming":
        """Without its last correction."""
        return replace(self, proposal=self.past[-1], past=self.past[:-1]) if self.past else self

    @property
    def sure(self) -> bool:
        """Whether it may be saved without being looked at."""
        return (
            self.progress == "proposed"
            and self.proposal is not None
            and self.proposal.confidence.value >= SURE
            and not any(each.word in _DOUBTS for each in self.proposal.flags)
        )


def give(
    proposal: Proposal,
    spans: Iterable[Span],
    field: str | None,
    form: FormDefinition,
    office: OfficeProfile,
) -> Proposal:
    """``proposal`` with the characters of ``spans`` given to ``field``, or to nothing.

    Raises :class:`~editor.importing.old.proposal.CannotHoldError`.
    """
    passages, inside = cut_out(proposal.passages, tuple(spans))
    if not inside:
        return proposal
    return reassign_all(replace(proposal, passages=passages), inside, field, form, office=office)


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files that can be read among ``paths`` and, in the order of their names, in the folders among them."""
    found: list[Path] = []
    for path in paths:
        found += sorted(each for each in path.rglob("*") if _is_document(each)) if path.is_dir() else [path]
    return list(dict.fromkeys(found))


def _is_document(path: Path) -> bool:
    return (
        path.suffix.removeprefix(".").casefold() in ENDINGS
        and not path.name.startswith(_TEMPORARY)
        and path.is_file()
    )
