"""Find and replace in all drafts: what is published or closed is shown, and never changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from editor.archive.archive import Archive
from editor.archive.errors import ArchiveError
from editor.archive.presence import Presence
from editor.archive.summary import Summary
from editor.errors import sentence
from editor.model.document import Document
from editor.model.finding import Match, Query, find, replaced, spans_in, still_standing

Progress = Callable[[int, int], None]
WhyNot = Callable[[Summary, Document], str]
"""Why a response must not be changed, as a sentence; empty where it may be."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A response in which the words stand. ``why_not`` is a sentence where it is not to be changed."""

    id: str
    title: str
    matches: tuple[Match, ...]
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one response: how many places were changed, or a sentence that says why none was."""

    id: str
    title: str
    changed: int
    problem: str = ""


def only_drafts(summary: Summary, _document: Document) -> str:
    """What is published is not changed."""
    return "It is published, so it stays as it is." if summary.state == "published" else ""


def find_in_all(
    archive: Archive, query: Query, why_not: WhyNot = only_drafts, progress: Progress | None = None
) -> list[Hit]:
    """Every response in which the words stand, the one changed last first. Raises NotThere and CannotRead.

    A response that cannot be read is listed with the reason and without matches.
    """
    summaries = list(archive.list())
    # What holds the words as whole words, the index knows; a part of a word must be looked for in every text.
    in_index = query.whole and any(character.isalnum() for character in query.words)
    likely = set(archive.ids_with(query.words)) if in_index else None
    hits = []
    for number, summary in enumerate(summaries, 1):
        hit = _hit(archive, summary, query, why_not) if likely is None or summary.id in likely else None
        if hit is not None:
            hits.append(hit)
        if progress is not None:
            progress(number, len(summaries))
    return hits


def _hit(archive: Archive, summary: Summary, query: Query, why_not: WhyNot) -> Hit | None:
    texts = archive.texts(summary.id)
    if texts is not None and not any(_stands_in(line, query) for lines in texts.values() for line in lines):
        return None
    try:
        document = archive.load(summary.id)
    except ArchiveError as error:
        return Hit(summary.id, summary.title, (), sentence(error))
    definition = archive.catalogue.get(document.form, document.form_version)
    matches = find(document, definition, query)
    return Hit(summary.id, summary.title, matches, why_not(summary, document)) if matches else None


def _stands_in(line: str, query: Query) -> bool:
    return next(spans_in(line, query), None) is not None


def replace_in_all(
    archive: Archive,
    hits: Sequence[Hit],
    words: str,
    me: Presence,
    now: datetime,
    progress: Progress | None = None,
    stopped: type[Exception] | tuple[type[Exception], ...] = (),
) -> list[Outcome]:
    """Put ``words`` in place of what was found in each response that may be changed.

    What stands there is kept as a version before. A response that somebody else is writing is left alone, and so is
    every place where the words do not stand any more. One that is open in this program must not be among them: its
    session would not know. ``now`` is when it was changed. Where ``progress`` raises one of ``stopped``, the rest is
    left alone.
    """
    outcomes = []
    for number, hit in enumerate(hits, 1):
        outcomes.append(_outcome(archive, hit, words, me, now))
        try:
            if progress is not None:
                progress(number, len(hits))
        except stopped:
            break
    return outcomes


def _outcome(archive: Archive, hit: Hit, words: str, me: Presence, now: datetime) -> Outcome:
    if hit.why_not or not hit.matches:
        return Outcome(hit.id, hit.title, 0, hit.why_not)
    other = archive.enter(hit.id, me)
    if other is not None:
        return Outcome(hit.id, hit.title, 0, f"{other.name} is writing it on {other.machine}.")
    try:
        return Outcome(hit.id, hit.title, _replace(archive, hit, words, me, now))
    except ArchiveError as error:
        return Outcome(hit.id, hit.title, 0, sentence(error))
    finally:
        archive.leave(hit.id, me)


def _replace(archive: Archive, hit: Hit, words: str, me: Presence, now: datetime) -> int:
    """How many places were changed."""
    before = archive.load(hit.id)
    definition = archive.catalogue.get(before.form, before.form_version)
    standing = still_standing(before, definition, hit.matches)
    after = replaced(before, definition, standing, words)
    if after == before:
        return 0
    archive.keep(hit.id, "before replace", me.name)
    archive.save(after.changed_at(now), by=me.name)
    return len(standing)
