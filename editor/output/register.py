"""The register of all responses, as a table for spreadsheets (CSV) and as data (JSON)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, Literal

from editor.model.clock import DocumentClock, clock_of
from editor.model.counting import counted
from editor.model.document import Document, title_of
from editor.model.jsonwriting import dump
from editor.model.law import unanswered_items
from editor.model.statute import statute_of
from editor.model.text import one_line
from editor.model.workflow import state_words
from editor.output.sheet import Cell, sheet_csv
from forms.schema import FormDefinition

Verdict = Literal["in time", "late", "not due yet", "no limit", "not known"]
_COLUMNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "id": "Id",
        "title": "Title",
        "reports": "Reports answered",
        "published_on": "Report published on (day 1)",
        "last_lawful_day": "Last lawful day",
        "response_published_on": "Response published on",
        "days_taken": "Published on day",
        "verdict": "In time",
        "state": "State",
        "recommendations": "Recommendations",
        "unanswered": "Not answered",
        "address": "Address of the response",
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """One response in the register, by the report whose limit ends first.

    ``days_taken`` counts as the Act does: 1 is the day on which the report was published, 56 the last lawful day.
    """

    id: str
    title: str
    reports: tuple[str, ...]
    published_on: date | None
    last_lawful_day: date | None
    response_published_on: date | None
    days_taken: int | None
    verdict: Verdict
    state: str
    recommendations: int
    unanswered: int
    address: str

    @classmethod
    def of(cls, document: Document, definition: FormDefinition, today: date) -> "Row":
        """The row of a response as it stands on ``today``."""
        statute = statute_of(document, definition)
        clock = clock_of(document, definition, today)
        first = clock.reports[0] if clock.reports else None
        day_1, published = (first.report.published_on if first else None), statute.published_on
        return cls(
            id=document.id,
            title=title_of(document, definition),
            reports=tuple(one_line(each.title) for each in statute.reports if each.title.strip()),
            published_on=day_1,
            last_lawful_day=first.last_day if first and not clock.off else None,
            response_published_on=published,
            days_taken=(published - day_1).days + 1 if published and day_1 else None,
            verdict=_verdict(clock),
            state=state_words(document.state),
            recommendations=counted(statute.items, "recommendation"),
            unanswered=len(unanswered_items(statute)),
            address=one_line(statute.words("publication_address")),
        )


def _verdict(clock: DocumentClock) -> Verdict:
    first = clock.soonest
    if clock.off or (first and first.deadline and first.last_day is None):
        return "no limit"
    if clock.is_late:
        return "late"
    if first is None or first.deadline is None or (first.stopped and first.on is None):
        return "not known"
    return "in time" if first.stopped else "not due yet"


def belongs_in_register(definition: FormDefinition) -> bool:
    """Whether documents of this form answer reports: those that do have a day on which the clock starts."""
    return definition.with_role("published_on") is not None


def register_csv(rows: Iterable[Row]) -> bytes:
    """The register for a spreadsheet: UTF-8 with its mark, so that Excel reads Welsh; no cell is ever a formula."""
    cells = ([_cell(getattr(row, each)) for each in _COLUMNS] for row in rows)
    return sheet_csv(tuple(_COLUMNS.values()), cells)


def _cell(value: str | date | int | tuple[str, ...] | None) -> Cell:
    return "; ".join(value) if isinstance(value, tuple) else value


def register_json(rows: Iterable[Row]) -> bytes:
    """The register as data: a list of objects, days as ISO dates, null where nothing is recorded."""
    return dump([{key: _datum(getattr(row, key)) for key in _COLUMNS} for row in rows])


def _datum(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case tuple():
            return list(value)
        case _:
            return value
