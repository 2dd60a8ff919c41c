"""Versions: what a response once was, each kept in a file that is written once and never again.

``versions/<id>/<token>.json`` is the response's file as it was, with one key more::

    "kept": {"reason", "at", "by"}

The token is the number of the revision; where two texts have the same number, as in a conflict, a piece of the
text's hash tells them apart: ``12-3fa94b``.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, Literal, cast, get_args

from editor.archive.disk import told_as_reading
from editor.archive.envelope import Envelope, open_envelope, refuse_newer
from editor.archive.errors import ArchiveError, UnknownVersion
from editor.archive.folder import VERSIONS, ArchiveFolder
from editor.archive.json_text import digest, to_bytes
from editor.files import Stamp, stamp
from editor.model.jsonreading import JsonError, Node, strict_loads
from editor.model.moments import moment_from_json, moment_to_json

Reason = Literal[
    "named",
    "step",
    "before restore",
    "before import",
    "before replace",
    "writing",
    "conflict",
    "restored",
    "migrated",
]
"""Why a version was kept."""

WHILE_WRITING: Final = timedelta(minutes=10)
"""While somebody writes, what was there is kept once in so long, besides what they keep on purpose."""

_TOKEN = re.compile(r"([0-9]{1,9})(-[0-9a-f]{6,64})?")
_END = ".json"
_SHORTEST_HASH = 6


@dataclass(frozen=True, slots=True)
class Kept:
    """Why, when (UTC) and for whom a version is kept."""

    reason: Reason
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Version:
    """A kept version; ``token`` names it."""

    token: str
    revision: int
    reason: Reason
    at: datetime
    by: str


class Versions:
    """The versions in an archive. They are kept only while the archive is locked."""

    def __init__(self, folder: ArchiveFolder) -> None:
        self._folder = folder
        # A version is written once, so when it was kept need not be read again with every save.
        self._kept_at: dict[tuple[str, str], datetime] = {}
        self._newest: tuple[str, Stamp | None, str | None] | None = None
        """Of the response asked for last: the stamp of its folder, and the newest version in it."""

    def path(self, id: str, token: str) -> Path:
        """Where a version is kept."""
        return self._folder.path / _name(id, token)

    def of(self, id: str) -> list[Version]:
        """The versions of a response, newest first, without those whose files cannot be read. Raises CannotRead."""
        found = (self._version(id, token) for token in self._tokens(id))
        return sorted((each for each in found if each), key=_age, reverse=True)

    def envelope(self, id: str, token: str) -> Envelope:
        """The object in a version's file. Raises UnknownVersion, Damaged, NewerFormat and CannotRead."""
        path = self.path(id, token)
        data = self._read(id, token) if _TOKEN.fullmatch(token) else None
        if data is None:
            raise UnknownVersion(id, token)
        envelope = open_envelope(data, path, id)
        refuse_newer(envelope, path)
        return envelope

    def last_good(self, id: str) -> str | None:
        """The token of the newest version that can be opened; None where there is none. Raises CannotRead."""
        for version in self.of(id):
            with suppress(ArchiveError):
                self.envelope(id, version.token)
                return version.token
        return None

    def last_revision(self, id: str) -> int:
        """The highest number of a revision that was kept; 0 where none was. Raises CannotRead."""
        return max(map(_revision, self._tokens(id)), default=0)

    def due(self, id: str, created: str, now: datetime) -> bool:
        """Whether nothing was kept for so long that what stands there is to be kept before it is written over.

        ``created`` is when the response was made, as its file tells it: it counts until the first is kept.
        """
        newest = self._newest_of(id)
        try:
            if newest is None:
                return now - moment_from_json(Node(created)) >= WHILE_WRITING
            at = self._kept_at.get((id, newest)) or self._when_kept(id, newest)
        except JsonError:
            return True
        return at is None or now - at >= WHILE_WRITING

    def _newest_of(self, id: str) -> str | None:
        # Where a folder's time tells nothing of what others put into it, a version is kept too often: no harm.
        folder, known = self._stamp(id), self._newest
        if known is not None and known[:2] == (id, folder):
            return known[2]
        newest = max(self._tokens(id), key=lambda token: (_revision(token), token), default=None)
        self._newest = id, folder, newest
        return newest

    def _stamp(self, id: str) -> Stamp | None:
        path = self._folder.path / VERSIONS / id
        with told_as_reading(path):
            try:
                return stamp(path.stat())
            except (FileNotFoundError, NotADirectoryError):
                return None

    def _when_kept(self, id: str, token: str) -> datetime | None:
        version = self._version(id, token)
        if version is None:
            return None
        self._kept_at[id, token] = version.at
        return version.at

    @contextmanager
    def keeping(self, id: str, data: bytes, kept: Kept | None) -> Iterator[str]:
        """Keep a response's file as a version and yield its token; what fails inside undoes it.

        A text that is kept already is not kept again. None keeps nothing and yields nothing. Raises CannotWrite.
        """
        if kept is None:
            yield ""
            return
        envelope = json.loads(data)
        token, is_new = self._free(id, envelope, kept.reason)
        if is_new:
            self._newest = None  # the folder's time may not move on for what follows within one tick of it
            told = {"reason": kept.reason, "at": moment_to_json(kept.at), "by": kept.by}
            self._folder.write(_name(id, token), to_bytes({**envelope, "kept": told}))
        try:
            yield token
        except BaseException:
            if is_new:
                with suppress(OSError):
                    self.path(id, token).unlink()
            raise

    def keep(self, id: str, data: bytes, kept: Kept) -> str:
        """Keep a response's file as a version; its token. Raises CannotWrite."""
        with self.keeping(id, data, kept) as token:
            return token

    # --- within -------------------------------------------------------------------------------------

    def _free(self, id: str, envelope: Envelope, reason: Reason) -> tuple[str, bool]:
        """The token for a text, and whether nothing is kept under it yet."""
        plain, text = str(envelope["revision"]), _text(envelope)
        marks = digest(text)
        marked = (f"{plain}-{marks[:length]}" for length in range(_SHORTEST_HASH, len(marks)))
        for token in (plain, *marked):
            data = self._read(id, token)
            if data is None and (token != plain or reason != "conflict"):
                return token, True
            if data is not None and _text_in(data) == text:
                return token, False
        return f"{plain}-{marks}", True

    def _version(self, id: str, token: str) -> Version | None:
        data = self._read(id, token)
        try:
            members = Node(strict_loads(data or b"")).at_least(("revision", "kept"))
            kept = members["kept"].at_least(("reason", "at", "by"))
            return Version(
                token=token,
                revision=members["revision"].whole(1, 10**9),
                reason=cast("Reason", kept["reason"].choice(get_args(Reason))),
                at=moment_from_json(kept["at"]),
                by=kept["by"].text(),
            )
        except JsonError:
            return None

    def _tokens(self, id: str) -> list[str]:
        folder = self._folder.path / VERSIONS / id
        with told_as_reading(folder):
            try:
                names = [path.name for path in folder.iterdir()]
            except (FileNotFoundError, NotADirectoryError):
                return []
        stems = (name.removesuffix(_END) for name in names if name.endswith(_END))
        return [stem for stem in stems if _TOKEN.fullmatch(stem)]

    def _read(self, id: str, token: str) -> bytes | None:
        return self._folder.read(_name(id, token))


def _name(id: str, token: str) -> str:
    return f"{VERSIONS}/{id}/{token}{_END}"


def _revision(token: str) -> int:
    return int(token.partition("-")[0])


def _age(version: Version) -> tuple[int, datetime, str]:
    return version.revision, version.at, version.token


def _text(envelope: Envelope) -> dict[str, Any]:
    """What a version is kept for: everything but the time at which it was to be saved."""
    return {**envelope["doc"], "changed": None}


def _text_in(data: bytes) -> object:
    """That of a version's file; None where it cannot be read."""
    try:
        return _text(json.loads(data))
    except (ValueError, TypeError, KeyError):
        return None
