"""``archive.json``: which archive this is, whose, and what its office has set once::

    {"format": "pcc-response-editor/archive", "schema": 1, "archive_id": str, "office": {…},
     "retention": {"bin_days": whole number or null}, "rules": {…}}

``retention`` and ``rules`` are there once somebody has set them. What a later version keeps beside these keys, or in
them, stays when a value is set.
"""

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.archive.errors import Damaged
from editor.archive.json_text import to_bytes
from editor.model.jsonreading import JsonError, Node, strict_loads
from editor.model.office import OFFICE_KEYS, OfficeProfile

if TYPE_CHECKING:
    from editor.model.rules import Rules

ARCHIVE_FORMAT = "pcc-response-editor/archive"
ARCHIVE_SCHEMA = 1

MOST_BIN_DAYS = 36_500
"""A hundred years: who keeps a response for longer keeps it for ever."""


@dataclass(frozen=True, slots=True)
class Header:
    """The object in the ``archive.json`` at ``path``. What it says is looked at when it is asked for.

    :attr:`office`, :attr:`rules` and :attr:`bin_days` raise :class:`~editor.archive.errors.Damaged`.
    """

    path: Path
    members: Mapping[str, Any]

    @classmethod
    def new(cls, path: Path) -> "Header":
        """The header of an archive that is only beginning, with an id of its own and an office without names."""
        return cls(
            path,
            {
                "format": ARCHIVE_FORMAT,
                "schema": ARCHIVE_SCHEMA,
                "archive_id": secrets.token_hex(16),
                "office": OfficeProfile().as_dict(),
            },
        )

    @classmethod
    def read(cls, data: bytes, path: Path) -> "Header":
        """The header in a file of these bytes. Raises :class:`~editor.archive.errors.Damaged`."""
        with _told_as_damage(path):
            node = Node(strict_loads(data))
            members = node.at_least(("format", "schema", "office"))
            members["format"].choice([ARCHIVE_FORMAT])
            members["schema"].whole(1, 10**9)
            members["office"].mapping()
        return cls(path, node.value)

    def to_bytes(self) -> bytes:
        """The file's content."""
        return to_bytes(self.members)

    @property
    def schema(self) -> int:
        """The schema that the archive is written in."""
        return int(self.members["schema"])

    @property
    def archive_id(self) -> str | None:
        """What tells this archive from every other; None where it is no text."""
        archive_id = self.members.get("archive_id")
        return archive_id if isinstance(archive_id, str) else None

    @property
    def office(self) -> OfficeProfile:
        """Who the office is."""
        from editor.archive.codec import office_from_json

        with _told_as_damage(self.path):
            return office_from_json(Node(self.members["office"], "office"))

    @property
    def rules(self) -> "Rules":
        """The office's rules; the defaults where none were ever set."""
        from editor.model.rules import Rules, stored_rules

        if "rules" not in self.members:
            return Rules()
        with _told_as_damage(self.path):
            return stored_rules(Node(self.members["rules"], "rules"))

    @property
    def bin_days(self) -> int | None:
        """For how many days the bin keeps a response; None, the default, is for ever."""
        if "retention" not in self.members:
            return None
        with _told_as_damage(self.path):
            days = Node(self.members["retention"], "retention").at_least(("bin_days",))["bin_days"]
            return None if days.value is None else days.whole(1, MOST_BIN_DAYS)

    def with_office(self, profile: OfficeProfile) -> "Header":
        """The same with another office profile."""
        beside = {key: value for key, value in self.members["office"].items() if key not in OFFICE_KEYS}
        return self._with("office", {**profile.as_dict(), **beside})

    def with_rules(self, rules: "Rules") -> "Header":
        """The same with other rules."""
        from editor.model.rules import to_store

        return self._with("rules", to_store(rules, self.members.get("rules")))

    def with_bin_days(self, days: int | None) -> "Header":
        """The same with another time in the bin."""
        before = self.members.get("retention")
        return self._with("retention", {**(before if isinstance(before, dict) else {}), "bin_days": days})

    def _with(self, key: str, value: object) -> "Header":
        return Header(self.path, {**self.members, key: value})


@contextmanager
def _told_as_damage(path: Path) -> Iterator[None]:
    try:
        yield
    except JsonError as error:
        raise Damaged(path, str(error)) from None
