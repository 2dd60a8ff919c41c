"""The documents of one import as values: what each has become so far, corrections undone one by one. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, Protocol

from editor.casework.imports import DUPLICATE, RETURNED, Imported, Proposed
from editor.importing.old.correcting import reassign_all
from editor.importing.old.passages import Span, cut_out
from editor.importing.old.proposal import Flag, Proposal
from editor.importing.old.reading import ENDINGS
from editor.model.office import OfficeProfile
from forms.schema import FormDefinition

Progress = Literal["waiting", "reading", "proposed", "saving", "refused", "duplicate", "saved"]

SURE: Final = 0.7
"""From this confidence on a proposal may be saved along with others: a past response shows about half of the labels
that today’s form has, which with nearly every character placed makes 0.75."""

_DOUBTS: Final = frozenset({"form_guessed", "no_headings", "no_title", "no_date", RETURNED})
_TEMPORARY: Final = ("~$", ".")


@dataclass(frozen=True, slots=True)
class Read:
    """A file that was read; ``duplicate`` is the response that came from the same bytes before, if one did."""

    proposed: Proposed
    duplicate: str | None = None


class Door(Protocol):
    """What the window needs to read and to save old documents; both are called off the window's thread.

    Both raise a :class:`~editor.errors.RefusalError` or an :class:`~editor.archive.ArchiveError`.
    """

    def read(self, path: Path) -> Read: ...
    def save(self, proposed: Proposed) -> Imported: ...


@dataclass(frozen=True, slots=True)
class Incoming:
    """One document. ``past`` are its proposals before each correction; ``response`` is what it was saved as."""

    path: Path
    progress: Progress = "waiting"
    proposed: Proposed | None = None
    problem: str = ""
    response: str = ""
    past: tuple[Proposed, ...] = ()

    @property
    def proposal(self) -> Proposal | None:
        """What it is proposed to become, as corrected."""
        return self.proposed.proposal if self.proposed else None

    @property
    def flags(self) -> tuple[Flag, ...]:
        """What there is to look at."""
        return self.proposed.flags if self.proposed else ()

    def read_as(self, read: Read) -> "Incoming":
        """What was read of it."""
        if read.duplicate is not None:
            return replace(self, progress="duplicate", response=read.duplicate)
        return replace(self, progress="proposed", proposed=read.proposed)

    def refused(self, problem: str) -> "Incoming":
        """It could not be read, or not be saved: then its proposal stays."""
        return replace(self, progress="proposed" if self.proposed else "refused", problem=problem)

    def saved_as(self, imported: Imported) -> "Incoming":
        """It is in the archive, or was already; the file's bytes need not be held any more."""
        duplicate = any(each.word == DUPLICATE for each in imported.flags)
        progress: Progress = "duplicate" if duplicate else "saved"
        kept = self.proposed
        proposed = replace(kept, given=replace(kept.given, data=b"", readable=b"")) if kept else None
        return Incoming(self.path, progress, proposed, response=imported.id)

    def corrected(self, proposal: Proposal) -> "Incoming":
        """Another proposal, the one before kept to go back to."""
        before = self.proposed
        if before is None or proposal == before.proposal:
            return self
        of_file = tuple(each for each in before.flags if each not in before.proposal.flags)
        proposed = replace(before, proposal=proposal, flags=(*of_file, *proposal.flags))
        return replace(self, proposed=proposed, past=(*self.past, before), problem="")

    def undone(self) -> "Incoming":
        """Without its last correction."""
        return replace(self, proposed=self.past[-1], past=self.past[:-1]) if self.past else self

    @property
    def sure(self) -> bool:
        """Whether it may be saved without being looked at."""
        return (
            self.progress == "proposed"
            and self.proposal is not None
            and self.proposal.confidence.value >= SURE
            and not any(each.word in _DOUBTS for each in self.flags)
        )


def give(
    proposal: Proposal,
    spans: Iterable[Span],
    field: str | None,
    form: FormDefinition,
    office: OfficeProfile,
) -> Proposal:
    """``proposal`` with the characters of ``spans`` given to ``field``, or to nothing.

    Raises :class:`~editor.importing.old.correcting.CannotHoldError`.
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
        path.suffix.removeprefix(".").casefold() in (*ENDINGS, "odt")
        and not path.name.startswith(_TEMPORARY)
        and path.is_file()
    )
