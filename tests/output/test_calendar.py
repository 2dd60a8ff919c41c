"""The dates of a response as a calendar file (RFC 5545)."""

import re
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given

from editor.model.document import Document
from editor.model.rules import Rules
from editor.output import to_calendar
from tests.builders import NOW, force_statement, pcc_response, shipped_form
from tests.strategies import texts

FORM = shipped_form("pcc-response")


def calendar(now: datetime = NOW, **answers: Any) -> bytes:
    return made(pcc_response(**answers), now)


def made(document: Document, now: datetime = NOW) -> bytes:
    data = to_calendar(document, FORM, Rules(), now)
    assert data is not None
    lines = unfolded(data)
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-1] == "END:VCALENDAR"
    return data


def unfolded(data: bytes) -> list[str]:
    """The lines as a calendar reads them: folded ones joined, each ending as RFC 5545 says."""
    text = data.decode("utf-8")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def events(data: bytes) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for line in unfolded(data):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1][name] = value
    return found


def told(data: bytes) -> list[tuple[str, str]]:
    return [(each["DTSTART;VALUE=DATE"], each["SUMMARY"]) for each in events(data)]


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)


def test_the_last_lawful_day_and_what_is_planned() -> None:
    assert told(calendar(inspection_title="Custody", published_on="2026-03-02")) == [
        ("20260426", "Last lawful day: Custody"),
        ("20260327", "Comments of the chief officer due: Custody"),
        ("20260410", "Review: Custody"),
        ("20260417", "Sign-off: Custody"),
    ]


def test_comments_items_and_answers_are_due() -> None:
    items = [{"id": "a", "item_kind": "recommendation", "item_number": "10", "item_due": "2026-06-30"}]
    answers = [{"answer_items": ["a"], "answer_due": "2026-05-01"}, {"answer_due": "2026-05-02"}]
    assert told(
        calendar(inspection_title="Custody", comments_due_by="2026-03-20", items=items, answers=answers)
    ) == [
        ("20260320", "Comments of the Chief Constable due: Custody"),
        ("20260630", "Recommendation 10 to be done by"),
        ("20260501", "Answer due: Recommendation 10"),
        ("20260502", "Answer due"),
    ]


def test_an_event_lasts_all_of_its_day() -> None:
    first = events(calendar(published_on="2026-01-04"))[0]
    assert (first["DTSTART;VALUE=DATE"], first["DTEND;VALUE=DATE"]) == ("20260228", "20260301")
    assert first["DTSTAMP"] == "20260302T093000Z"
    assert first["TRANSP"] == "TRANSPARENT"


def test_an_event_keeps_its_name_when_its_day_moves() -> None:
    document = pcc_response(published_on="2026-01-05")
    moved = document.with_answers(pcc_response(published_on="2026-01-06").answers)
    before, after = (events(made(each)) for each in (document, moved))
    assert [each["UID"] for each in before] == [each["UID"] for each in after]
    assert len({each["UID"] for each in before}) == len(before)
    assert before[0]["DTSTART;VALUE=DATE"] != after[0]["DTSTART;VALUE=DATE"]


def test_the_stamp_is_in_universal_time() -> None:
    now = datetime.fromisoformat("2026-06-01T00:30:00+01:00")
    assert events(calendar(now, published_on="2026-05-05"))[0]["DTSTAMP"] == "20260531T233000Z"


@pytest.mark.parametrize(
    "answers", [{}, {"published_on": "2017-05-01"}, {"published_on": "2026-01-05", "clock_off": "A letter"}]
)
def test_without_dates_there_is_no_calendar(answers: dict[str, Any]) -> None:
    assert to_calendar(pcc_response(**answers), FORM, Rules(), NOW) is None


def test_a_form_without_a_clock_has_none() -> None:
    assert to_calendar(force_statement(), shipped_form("force-statement"), Rules(), NOW) is None


@given(texts(1))
def test_every_title_comes_back(title: str) -> None:
    items = [{"id": "a", "item_text": title, "item_due": "2026-06-30"}]
    (event,) = events(calendar(items=items))
    assert unescaped(event.get("DESCRIPTION", "")) == title.strip().replace("\x7f", "")
