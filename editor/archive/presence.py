"""Who has a response open, told to others in the same folder: advice, never a lock.

``presence/<id>.json`` names the one who is writing. Whoever comes later is told and decides: read only, write a
copy, or take over. A file that is damaged, stale or cannot be written is no obstacle: two who write at once are
told apart by the archive itself, which keeps both texts.
"""

import getpass
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final

from editor.archive.folder import PRESENCE
from editor.archive.json_text import to_bytes
from editor.model.jsonreading import JsonError, Node, strict_loads
from editor.model.moments import moment_from_json, moment_to_json

FRESH: Final = timedelta(seconds=60)
"""Whoever has not been heard of for so long has gone, or their machine has."""


@cache
def me() -> str:
    """The login name of whoever runs the program."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a system without user names
        return "unknown"


def utc_now() -> datetime:
    """The time on this machine's clock, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody who has a response open: one person at one machine in one running program. Times are in UTC."""

    name: str
    machine: str
    process: int
    since: datetime
    heartbeat: datetime

    @classmethod
    def here(cls, now: datetime, name: str = "") -> "Presence":
        """This very program, for whoever runs it."""
        import socket  # a start asks only who runs it, not where

        return cls(name or me(), socket.gethostname(), os.getpid(), now, now)

    def is_same(self, other: "Presence") -> bool:
        """Whether it is the same program on the same machine."""
        return (self.name, self.machine, self.process) == (other.name, other.machine, other.process)


class Presences:
    """Who is where in an archive's folder. Nothing here ever blocks or fails."""

    def __init__(self, archive: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self._folder = archive / PRESENCE
        self._clock = clock

    def enter(self, id: str, me: Presence) -> Presence | None:
        """Begin to write. Whoever else is writing, and then nothing was changed; None: it is ours."""
        other = self._other(id, me)
        if other is None:
            self._put(id, replace(me, heartbeat=self._clock()))
            other = self._other(id, me)  # of two who come at the same moment, one stands there
        return other

    def beat(self, id: str, me: Presence) -> Presence | None:
        """Go on writing, some times a minute. Whoever has taken over; None: it is still ours."""
        return self.enter(id, me)

    def take_over(self, id: str, me: Presence) -> None:
        """Write from now on in place of whoever does; they are told at their next :meth:`beat`."""
        self._put(id, replace(me, heartbeat=self._clock()))

    def leave(self, id: str, me: Presence) -> None:
        """Write no more. Whoever has taken over stays."""
        standing = self._read(id)
        if standing is not None and standing.is_same(me):
            with suppress(OSError):
                self._path(id).unlink()

    def _other(self, id: str, me: Presence) -> Presence | None:
        standing = self._read(id)
        if standing is None or standing.is_same(me) or abs(self._clock() - standing.heartbeat) >= FRESH:
            return None
        return standing

    def _path(self, id: str) -> Path:
        return self._folder / f"{id}.json"

    def _read(self, id: str) -> Presence | None:
        try:
            members = Node(strict_loads(self._path(id).read_bytes())).mapping()
            return Presence(
                members["name"].text(),
                members["machine"].text(),
                members["process"].whole(0, 10**12),
                moment_from_json(members["since"]),
                moment_from_json(members["heartbeat"]),
            )
        except (OSError, JsonError, KeyError):
            return None

    def _put(self, id: str, presence: Presence) -> None:
        # Not brought onto the disk: after a power cut nobody is writing.
        content = {
            "name": presence.name,
            "machine": presence.machine,
            "process": presence.process,
            "since": moment_to_json(presence.since),
            "heartbeat": moment_to_json(presence.heartbeat),
        }
        temporary = self._folder / f".{id}.json.{secrets.token_hex(6)}.tmp"
        with suppress(OSError):
            self._folder.mkdir(exist_ok=True)
            try:
                temporary.write_bytes(to_bytes(content))
                temporary.replace(self._path(id))
            finally:
                temporary.unlink(missing_ok=True)
