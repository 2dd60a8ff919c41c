"""Which files a document came from, or took something from, and what was to be said of each."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from editor.model.values import File

SourceKind = Literal["imported", "taken back"]
"""``imported``: the document was made from it. ``taken back``: an export that came back with changes."""

SOURCE_KINDS: tuple[SourceKind, ...] = get_args(SourceKind)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a comment. ``at`` is as in the file, None where it does not say."""

    author: str
    at: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with its replies. ``quoted`` is the text it is anchored to, ``field`` where that stands, if in one."""

    author: str
    at: str | None
    text: str
    quoted: str
    field: str | None
    done: bool
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a person should look at: a stable word for programs, a sentence, the field where there is one."""

    word: str
    sentence: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Leftover:
    """Text of the file that stands in no field; ``where`` says after which heading or label."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read in, kept byte for byte as ``file``.

    ``at`` is in UTC, ``by`` a person's name. ``confidence`` is from 0 to 1 where the document was recognised in the
    file. ``fields`` are those that the file changed.
    """

    file: File
    kind: SourceKind
    at: datetime
    by: str
    fields: tuple[str, ...] = ()
    flags: tuple[Doubt, ...] = ()
    confidence: float | None = None
    unplaced: tuple[Leftover, ...] = ()
    comments: tuple[Comment, ...] = ()


def with_sources(before: tuple[Source, ...], more: tuple[Source, ...]) -> tuple[Source, ...]:
    """``before`` and those of ``more`` that are not among them: an undo or an older version loses none."""
    return (*before, *(each for each in more if each not in before))
