"""Every file of an archive looked at: is each what was written, is anything missing, does anything not belong?"""

import hashlib
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from editor.archive.archive import Archive
from editor.archive.audit import FOUND, RESTORED, STEPPED
from editor.archive.chain import Chain, read_chain
from editor.archive.disk import told_as_reading
from editor.archive.disposal import ATTACHMENT_NAMES, read_disposals
from editor.archive.envelope import open_envelope, refuse_newer
from editor.archive.errors import ArchiveError, CannotRead, Damaged
from editor.archive.folder import (
    ATTACHMENTS,
    AUDIT,
    BACKUPS,
    BIN,
    DISPOSALS,
    FORMS,
    PARAGRAPHS,
    PRESENCE,
    QUARANTINE,
    RESPONSES,
    TEMPLATES,
    VERSIONS,
    WORDS,
    ArchiveFolder,
)
from editor.archive.stored import StoredFile
from editor.archive.summary import summarise
from editor.files import is_temporary
from editor.model.jsonreading import JsonError
from editor.model.text import one_line

# A save replaces the file and then adds a line to the trail: between the two they differ for a moment.
_LONGEST_SAVE_SECONDS = 0.3

_ID = "[a-z0-9]{1,40}"
_RESPONSE = re.compile(rf"(?:{RESPONSES}|{BIN})/({_ID})\.json")
_VERSION = re.compile(rf"{VERSIONS}/({_ID})/[0-9]{{1,9}}(?:-[0-9a-f]{{6,64}})?\.json")
_TRAIL = re.compile(rf"{AUDIT}/({_ID})\.jsonl")
_QUARANTINED = re.compile(rf"{QUARANTINE}/({_ID})-.+\.json")
_ATTACHMENT = re.compile(rf"{ATTACHMENTS}/([0-9a-f]{{64}})\.[a-z0-9]{{1,8}}")
_BELONGS = re.compile(
    rf"archive\.json|{DISPOSALS}|{WORDS}|{PARAGRAPHS}|{FORMS}/[^/]+\.toml|{TEMPLATES}/[^/]+\.docx"
    rf"|{BACKUPS}/[^/]+\.zip(?:\.broken)?|{PRESENCE}/.+|.+\.lock"
)

Progress = Callable[[int, int], None]
"""Told how many responses were looked at, and of how many."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with the archive: ``what`` is a sentence about the file at ``path``."""

    path: Path
    what: str

    def __str__(self) -> str:
        return f"“{one_line(str(self.path))}” {self.what}"


def verify(archive: Archive, progress: Progress | None = None) -> list[Problem]:
    """Everything that is wrong with the archive, in the order of its files; nothing is changed.

    Every hash of responses, versions and attachments, every trail and the log of disposals is checked, whether
    each response has its trail and each version its response, and whether each file belongs. Raises NotThere
    and CannotRead where the archive itself cannot be looked at.
    """
    place = ArchiveFolder(archive.folder)
    place.refuse_missing()
    names = _names(place.path)
    ids = sorted({match[1] for name in names for match in [_owned(name)] if match})
    disposals = read_disposals(archive)
    checked = _Checked(
        archive, place, place.archive_id, frozenset(str(each.get("id")) for each in disposals.entries)
    )
    doubtful = []
    for number, id in enumerate(ids, 1):
        if any(checked.response(id)):
            doubtful.append(id)
        if progress is not None:
            progress(number, len(ids))
    if doubtful:  # perhaps somebody was saving just now
        time.sleep(_LONGEST_SAVE_SECONDS)
    problems = [
        *checked.office(),
        *(problem for id in doubtful for problem in checked.response(id)),
        *checked.attachments(names),
        *(Problem(place.path / DISPOSALS, each) for each in disposals.problems),
        *(_stray(place.path / name) for name in names if not _has_a_place(name)),
    ]
    return sorted(problems, key=lambda each: str(each.path))


def _names(root: Path) -> list[str]:
    with told_as_reading(root):
        paths = [path for path in root.rglob("*") if not path.is_dir() and not is_temporary(path.name)]
    return sorted(path.relative_to(root).as_posix() for path in paths)


def _owned(name: str) -> re.Match[str] | None:
    """The match whose first group is the id of the response that the file belongs to."""
    patterns = (_RESPONSE, _VERSION, _TRAIL, _QUARANTINED)
    return next((match for each in patterns if (match := each.fullmatch(name))), None)


def _has_a_place(name: str) -> bool:
    return any(each.fullmatch(name) for each in (_BELONGS, _ATTACHMENT)) or _owned(name) is not None


def _stray(path: Path) -> Problem:
    return Problem(path, "does not belong here, perhaps a synchronised copy; it is kept.")


@dataclass(frozen=True, slots=True)
class _Checked:
    """The archive, as far as it was looked at; ``referred`` tells who refers to which attachment."""

    archive: Archive
    place: ArchiveFolder
    archive_id: str | None
    disposed: frozenset[str]
    referred: dict[str, Path] = field(default_factory=dict)

    # --- the office -------------------------------------------------------------------------------------

    def office(self) -> Iterator[Problem]:
        header = self.place.path / "archive.json"
        yield from (Problem(header, one_line(each)) for each in self.place.problems())
        for error in self.archive.catalogue.broken:
            yield Problem(self.place.path / FORMS, one_line(str(error)))
        with suppress(CannotRead):
            self._note_attachments(self.place.read("archive.json") or b"", header)

    # --- a response -------------------------------------------------------------------------------------

    def response(self, id: str) -> Iterator[Problem]:
        """What is wrong with a response, its versions and its trail."""
        standing = [table for table in (RESPONSES, BIN) if self._there(f"{table}/{id}.json")]
        looked = [self._look(f"{table}/{id}.json", id) for table in standing]
        yield from (each for each in looked if isinstance(each, Problem))
        if len(standing) > 1:
            both = "stands in the archive as well; both are kept as they are."
            yield Problem(self._path(f"{BIN}/{id}.json"), both)
        for name in self._versions(id):
            yield from self._version(name, id)
        yield from self._trail(id, [each for each in looked if isinstance(each, StoredFile)])
        if not standing:
            yield from self._gone(id)

    def _look(self, name: str, id: str) -> StoredFile | Problem | None:
        """The file as it should be, or what is wrong with it; None if it was moved away a moment ago."""
        path = self._path(name)
        try:
            data = self.place.read(name)
            if data is None:
                return None
            self._note_attachments(data, path)
            envelope = open_envelope(data, path, id)
            refuse_newer(envelope, path)
            summarise(envelope, self.archive.catalogue)
        except JsonError as error:
            return Problem(path, f"is damaged ({error}).")
        except ArchiveError as error:
            return Problem(path, _what(error))
        return StoredFile.of(data, envelope)

    def _versions(self, id: str) -> list[str]:
        folder = self._path(f"{VERSIONS}/{id}")
        with told_as_reading(folder):
            names = sorted(f"{VERSIONS}/{id}/{path.name}" for path in folder.glob("*.json"))
        return [name for name in names if _VERSION.fullmatch(name)]

    def _version(self, name: str, id: str) -> Iterator[Problem]:
        looked = self._look(name, id)
        if isinstance(looked, Problem):
            yield looked
        if not isinstance(looked, StoredFile):
            return
        revision = looked.envelope["revision"]
        if str(revision) != Path(name).stem.partition("-")[0]:
            yield Problem(self._path(name), f"holds revision {revision}, not that of its name.")
        if not isinstance(looked.envelope.get("kept"), dict):
            yield Problem(self._path(name), "does not say why and when it was kept.")

    def _trail(self, id: str, standing: list[StoredFile]) -> Iterator[Problem]:
        path = self._path(f"{AUDIT}/{id}.jsonl")
        data = self.place.read(f"{AUDIT}/{id}.jsonl")
        if data is None:
            # The first format had no trails; the next save begins them.
            if not all(each.is_old for each in standing):
                yield Problem(path, "is missing: no trail tells who saved the response, and when.")
            return
        chain = read_chain(data, self.archive_id)
        yield from (Problem(path, f"{each}.") for each in chain.problems)
        for each in standing:
            yield from self._agreement(path, each, chain)
            yield from self._steps(path, each, chain)

    def _agreement(self, trail: Path, found: StoredFile, chain: Chain) -> Iterator[Problem]:
        """Whether the file is the one that the trail tells of.

        A save that was cut off is one revision ahead of its trail; the next save sets that right.
        """
        told = chain.entries[-1] if chain.entries else {}
        last = told.get("revision", 0)
        if told.get("sha256") != found.mark.sha256 and found.mark.revision != last + 1:
            yield Problem(trail, f"tells of revision {last} last, and the response’s file is not that one.")

    def _steps(self, trail: Path, found: StoredFile, chain: Chain) -> Iterator[Problem]:
        """Whether the response has taken the steps that its trail tells of, and no other.

        What a save that was cut off left untold has a line "found", or will have it with the next save; a step that
        follows from a file that was lost is told as "restored".
        """
        taken = [(each.get("state"), each.get("by")) for each in found.envelope["doc"].get("steps", [])]
        told = [
            (str(each.get("note")).partition(": ")[0], each.get("by"))
            for each in chain.entries
            if each.get("action") == STEPPED
        ]
        last = chain.entries[-1].get("revision", 0) if chain.entries else 0
        untold = sum(each.get("action") in (FOUND, RESTORED) for each in chain.entries)
        untold += found.mark.revision != last
        if not _is_within(told, taken) or len(taken) - len(told) > untold:
            yield Problem(
                trail, "tells of other steps from draft to published than the response’s file does."
            )

    def _gone(self, id: str) -> Iterator[Problem]:
        """Versions or a trail without a response: it was disposed of, was set aside, or is lost."""
        if id in self.disposed:
            for name in self._versions(id):
                yield Problem(self._path(name), "was to be disposed of; the next disposal removes it.")
            return
        where = self._path(f"{RESPONSES}/{id}.json")
        set_aside = any(self._path(QUARANTINE).glob(f"{id}-*"))
        how = "was damaged and set aside in quarantine" if set_aside else "is missing"
        yield Problem(where, f"{how}; kept versions: {len(self._versions(id))}.")

    # --- attachments ------------------------------------------------------------------------------------

    def attachments(self, names: list[str]) -> Iterator[Problem]:
        """Attachments whose content does not fit their names, and those that are referred to and not there."""
        for name in names:
            named = _ATTACHMENT.fullmatch(name)
            if named is not None:
                yield from self._attachment(name, named[1])
        for name, referring in self.referred.items():
            if name not in names and not self._there(name):
                yield Problem(self._path(name), f"is missing; “{referring.name}” refers to it.")

    def _attachment(self, name: str, digest: str) -> Iterator[Problem]:
        path = self._path(name)
        try:
            with told_as_reading(path), path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except CannotRead as error:
            yield Problem(path, _what(error))
            return
        if found != digest:
            yield Problem(path, "is damaged (its content does not fit its name).")

    def _note_attachments(self, data: bytes, path: Path) -> None:
        for name in ATTACHMENT_NAMES.findall(data):
            self.referred.setdefault(name.decode(), path)

    # --- within -----------------------------------------------------------------------------------------

    def _path(self, name: str) -> Path:
        return self.place.path / name

    def _there(self, name: str) -> bool:
        path = self._path(name)
        with told_as_reading(path):
            return path.exists()


def _is_within(some: Sequence[object], all_: Sequence[object]) -> bool:
    """Whether ``some`` stand in ``all_`` in their order."""
    rest = iter(all_)
    return all(each in rest for each in some)


def _what(error: ArchiveError) -> str:
    """The error about a file whose name is said already."""
    match error:
        case Damaged():
            return f"is damaged ({one_line(error.reason)})."
        case CannotRead():
            return f"could not be read: {error.reason}."
        case _:
            return one_line(str(error))
