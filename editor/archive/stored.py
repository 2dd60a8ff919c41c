"""A document's file as it was found, what it is to become, and who changes it."""

import json
from dataclasses import dataclass

from editor.archive.audit import Act, Mark
from editor.archive.envelope import SCHEMA, Envelope, Sealed, is_of_this_schema
from editor.archive.versions import Reason


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A document's file as it is on the disk; ``envelope`` is its object in today's schema, not to be changed."""

    data: bytes
    envelope: Envelope
    mark: Mark
    """Which state it is."""

    @classmethod
    def of(cls, data: bytes, envelope: Envelope) -> "StoredFile":
        """A file of these bytes, which hold this object."""
        return cls(data, envelope, Mark.of(envelope["revision"], data))

    @property
    def is_old(self) -> bool:
        """Whether an earlier version of the program wrote it, in another schema."""
        return not is_of_this_schema(self.data) and json.loads(self.data)["schema"] < SCHEMA


@dataclass(frozen=True, slots=True)
class Change:
    """A document before and after an update; None where there is none."""

    before: StoredFile | None
    after: Sealed | None


@dataclass(frozen=True, slots=True)
class Deed:
    """Who changes documents and how; ``before`` and ``after`` say why the file of then is kept as a version."""

    act: Act
    before: Reason | None = None
    after: Reason | None = None
