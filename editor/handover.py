"""The archive as a parcel in open formats, which needs no program to read: for a successor, an archivist, a move."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor.archive import Archive, ArchiveError
from editor.archive.folder import (
    ATTACHMENTS,
    AUDIT,
    BIN,
    DISPOSALS,
    FORMS,
    PARAGRAPHS,
    QUARANTINE,
    RESPONSES,
    TEMPLATES,
    VERSIONS,
    WORDS,
)
from editor.archive.versions import Version
from editor.errors import reason_of
from editor.exporting import TEXT_SUFFIXES, as_json, crest_of, render
from editor.handover_pages import Entry, index_page, readme
from editor.model.document import Document, title_of
from editor.model.jsonwriting import dump
from editor.model.rules import rules_to_json
from editor.model.text import fold, one_line
from editor.output import Crest
from editor.parcel import make_parcel
from forms.catalogue import UnknownFormError

Progress = Callable[[int, int], None]
"""Told how many responses are done, and of how many."""

_UNREADABLE = "unreadable"
# Readable as they are: pictures and evidence, who did what, what was set aside, the office's own forms and templates.
_COPIED_FOLDERS = (ATTACHMENTS, AUDIT, QUARANTINE, FORMS, TEMPLATES)
_COPIED_FILES = (DISPOSALS, WORDS, PARAGRAPHS)
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Handover:
    """What was handed over. ``problems`` names, in sentences, what could be handed over only as it lies."""

    folder: Path
    entries: tuple[Entry, ...]
    problems: tuple[str, ...]


def hand_over(
    archive: Archive,
    to: Path,
    now: datetime,
    progress: Progress | None = None,
    only: Collection[str] | None = None,
) -> Handover:
    """Write every response, the bin's too, into the new folder ``to``: as Word, web page, text and JSON.

    Kept versions go along as JSON, attachments and trails as they are; what cannot be read is copied as it lies
    and named. The folder appears when it is complete and on the disk, not before. ``only`` names the responses to
    be handed over, with what belongs to them and nothing else. Raises RefusalError where ``to`` holds something
    already, lies in the archive or cannot be written.
    """
    target, handover = make_parcel(
        archive,
        to,
        "hand over to",
        lambda folder: _Parcel(archive, folder, now, None if only is None else frozenset(only)).fill(
            progress
        ),
    )
    return Handover(target, *handover)


@dataclass(frozen=True, slots=True)
class _Parcel:
    """A handover on its way into ``folder``."""

    archive: Archive
    folder: Path
    now: datetime
    only: frozenset[str] | None = None

    def fill(self, progress: Progress | None) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
        entries: list[Entry] = []
        problems: list[str] = []
        files = [path for table in (RESPONSES, BIN) for path in self._files(table)]
        for number, path in enumerate(files, 1):
            try:
                entries.append(self._response(path.stem, binned=path.parent.name == BIN))
            except (ArchiveError, UnknownFormError) as error:
                problems.append(one_line(str(error)))
                self._as_it_lies(path)
            if progress is not None:
                progress(number, len(files))
        problems.extend(one_line(problem) for entry in entries for problem in entry.problems)
        problems.extend(self._versions_alone({entry.id for entry in entries}))
        problems.extend(self._copied())
        if self.only is None:
            problems.extend(self._office_rules())
        ordered = tuple(sorted(entries, key=lambda entry: (entry.changed, entry.id), reverse=True))
        office = self.archive.office
        self._write("office.json", dump(office.as_dict()))
        self._write("README.txt", readme(office, ordered, problems, self.now).encode())
        self._write("index.html", index_page(office, ordered, problems, self.now).encode())
        return ordered, tuple(problems)

    def _files(self, table: str) -> list[Path]:
        found = sorted((self.archive.folder / table).glob("[!.]*.json"))
        return [path for path in found if self._wanted(path.stem)]

    def _wanted(self, id: str) -> bool:
        return self.only is None or id in self.only

    def _response(self, id: str, *, binned: bool) -> Entry:
        document = self.archive.load_binned(id) if binned else self.archive.load(id)
        definition = self.archive.catalogue.get(document.form, document.form_version)
        name = _file_name(title_of(document, definition), id)
        place = f"{BIN if binned else RESPONSES}/{name}"
        crest, problems = self._crest(document)
        for suffix in TEXT_SUFFIXES:
            data = render(document, definition, suffix, crest, self.now)
            self._write(f"{place}/{name}{suffix}", data)
        versions = self._versions(id, place, problems)
        return Entry.of(document, definition, f"{place}/{name}", versions, binned, tuple(problems))

    def _crest(self, document: Document) -> tuple[Crest | None, list[str]]:
        """A crest that is damaged is no reason to withhold the response."""
        try:
            return crest_of(self.archive, document), []
        except ArchiveError as error:
            return None, [str(error)]

    def _versions(self, id: str, place: str, problems: list[str]) -> tuple[str, ...]:
        """Hand over the kept versions; the tokens of those that can be read."""
        read: list[str] = []
        for token, version in self._kept(id, problems):
            try:
                document = self.archive.version(id, token)
            except (ArchiveError, UnknownFormError) as error:
                problems.append(str(error))
                self._as_it_lies(self.archive.folder / VERSIONS / id / f"{token}.json")
                continue
            told = {"reason": version.reason, "at": version.at.isoformat(), "by": version.by}
            self._write(f"{place}/versions/{token}.json", dump({**as_json(document), "kept": told}))
            read.append(token)
        return tuple(read)

    def _kept(self, id: str, problems: list[str]) -> list[tuple[str, Version]]:
        try:
            return [(version.token, version) for version in self.archive.versions(id)]
        except ArchiveError as error:
            problems.append(str(error))
            return []

    def _versions_alone(self, done: set[str]) -> Iterator[str]:
        """Copy the versions of each response that could not be handed over, and say so."""
        for folder in sorted((self.archive.folder / VERSIONS).glob("[!.]*")):
            if folder.name in done or not folder.is_dir() or not self._wanted(folder.name):
                continue
            for path in sorted(folder.glob("[!.]*.json")):
                self._as_it_lies(path)
            yield f"Of the response “{folder.name}” only the kept versions are handed over."

    def _as_it_lies(self, path: Path) -> None:
        _copy(path, self.folder / _UNREADABLE / path.relative_to(self.archive.folder))

    def _copied(self) -> Iterator[str]:
        """Copy what is readable as it is, and say what could not be copied."""
        files = (self.archive.folder / name for name in _COPIED_FILES)
        found = (*_below(self.archive.folder, _COPIED_FOLDERS), *files)
        for path in found if self.only is None else self._belonging(found):
            problem = _copy(path, self.folder / path.relative_to(self.archive.folder))
            if problem:
                yield problem

    def _office_rules(self) -> Iterator[str]:
        """Write what the office has set once, and say where that cannot be read."""
        try:
            self._write("rules.json", dump(rules_to_json(self.archive.rules)))
        except ArchiveError as error:
            yield str(error)

    def _belonging(self, paths: Iterable[Path]) -> Iterator[Path]:
        """Of what is copied as it lies, what belongs to the chosen: forms, their trails, the files that they name."""
        told = "".join(path.read_text("utf-8") for path in sorted(self.folder.rglob("*.json")))
        for path in paths:
            folder = path.relative_to(self.archive.folder).parts[0]
            named = folder == ATTACHMENTS and path.name in told
            if folder == FORMS or named or (folder == AUDIT and self._wanted(path.stem)):
                yield path

    def _write(self, relative: str, data: bytes) -> None:
        path = self.folder / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _below(folder: Path, names: tuple[str, ...]) -> Iterator[Path]:
    """The ordinary files in these folders; a link is not followed out of the archive."""
    for name in names:
        for path in sorted((folder / name).rglob("[!.]*")):
            if path.is_file() and not path.is_symlink():
                yield path


def _copy(source: Path, target: Path) -> str:
    """Copy a file that may be gone by now; say why it could not be read, else nothing."""
    try:
        data = source.read_bytes()
    except FileNotFoundError:
        return ""
    except OSError as error:
        return f"“{one_line(str(source))}” could not be read: {reason_of(error)}."
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return ""


def _file_name(title: str, id: str) -> str:
    """A name that every system takes: the title in plain letters, then the id, which makes it unlike any other."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(title)).strip("-")
    if len(plain) > _LONGEST_NAME:
        plain = plain[:_LONGEST_NAME].rpartition("-")[0] or plain[:_LONGEST_NAME]
    return f"{plain}-{id}" if plain else id
