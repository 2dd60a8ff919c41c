"""A response's dates as a calendar (RFC 5545): last lawful days, planned dates, what items and answers are due by.

Each date is an event of a whole day. Its UID follows from the response and what the date is, so that a calendar into
which the file is read again moves the event and does not double it.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from editor.languages import use
from editor.model.clock import clock_of
from editor.model.deadline import full_day
from editor.model.document import Document
from editor.model.rules import Rules
from editor.model.statute import Statute, statute_of
from editor.model.text import one_line
from forms.schema import FormDefinition

_LONGEST_LINE: Final = 75
"""Octets in a line, its end aside (RFC 5545, 3.1)."""


@dataclass(frozen=True, slots=True)
class Event:
    """What is on a day. ``key`` tells it from the others of the response, also when the day moves."""

    key: str
    on: date
    summary: str
    words: str = ""


@use("en")
def to_calendar(document: Document, definition: FormDefinition, rules: Rules, now: datetime) -> bytes | None:
    """The dates of a response as an iCalendar file, made ``now``; None without any: a calendar is never empty."""
    found = list(events(document, definition, rules, now.date()))
    if not found:
        return None
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//PCC Response Editor//Dates of a response//EN",
        "CALSCALE:GREGORIAN",
    ]
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    for event in found:
        lines += [*_event_lines(event, document.id, stamp)]
    lines.append("END:VCALENDAR")
    return "".join(f"{_fold(line)}\r\n" for line in lines).encode()


def events(document: Document, definition: FormDefinition, rules: Rules, today: date) -> Iterator[Event]:
    """What a calendar holds of the response, each report's dates together."""
    statute = statute_of(document, definition)
    clock = clock_of(document, definition, today, rules)
    for each in () if clock.off else clock.reports:
        report, title = each.report.id or "first", one_line(each.report.title)
        if each.last_day is not None:
            yield Event(
                f"last-day-{report}",
                each.last_day,
                f"Last lawful day: {title}",
                " ".join((each.in_full(), *each.warnings)),
            )
        for planned in each.planned:
            words = f"Last lawful day: {full_day(each.last_day)}." if each.last_day else ""
            yield Event(f"planned-{report}-{planned.what}", planned.on, f"{planned.what}: {title}", words)
    due = statute.day("comments_due")
    if due is not None:
        officer = document.office.words()["chief_officer_title"]
        yield Event("comments-due", due, f"Comments of the {officer} due: {statute.reports[0].title}")
    yield from _due(statute)


def _due(statute: Statute) -> Iterator[Event]:
    names = {item.id: item.name for item in statute.items}
    for item in statute.items:
        if item.due is not None:
            yield Event(f"item-{item.id}", item.due, f"{item.name} to be done by", item.text)
    for answer in statute.answers:
        if answer.due is None:
            continue
        served = ", ".join(names[each] for each in answer.items if each in names)
        key = "+".join(answer.items) or str(answer.place.record)
        yield Event(f"answer-{key}", answer.due, f"Answer due: {served}" if served else "Answer due")


def _event_lines(event: Event, document_id: str, stamp: str) -> Iterator[str]:
    name = hashlib.sha256(f"{document_id}\n{event.key}".encode("utf-8", "backslashreplace")).hexdigest()[:32]
    yield "BEGIN:VEVENT"
    yield f"UID:{name}@response-editor.invalid"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_day(event.on)}"
    if event.on < date.max:
        yield f"DTEND;VALUE=DATE:{_day(event.on + timedelta(days=1))}"
    yield f"SUMMARY:{_escaped(event.summary)}"
    if event.words:
        yield f"DESCRIPTION:{_escaped(event.words)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _escaped(text: str) -> str:
    """A TEXT value (RFC 5545, 3.3.11); control characters, which it cannot hold, are left out."""
    kept = "".join(each for each in text if each in "\n\t" or (each >= " " and each != "\x7f"))
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        kept = kept.replace(plain, escaped)
    return kept


def _fold(line: str) -> str:
    """A line in pieces of at most 75 octets, each further one behind a space; no character is cut."""
    pieces, piece, room = [], "", _LONGEST_LINE
    for char in line:
        size = len(char.encode())
        if size > room:
            pieces.append(piece)
            piece, room = "", _LONGEST_LINE - 1
        piece, room = piece + char, room - size
    return "\r\n ".join([*pieces, piece])
