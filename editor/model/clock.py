"""The statutory clock of a whole document: one for each report that it answers, the one that ends soonest first."""

from dataclasses import dataclass
from datetime import date

from editor.languages import tr
from editor.model.deadline import Deadline, deadline
from editor.model.document import Document
from editor.model.law import is_published
from editor.model.plan import Planned, planned
from editor.model.rules import Rules
from editor.model.statute import Report, Statute, statute_of
from forms.schema import FormDefinition


@dataclass(frozen=True, slots=True)
class ReportClock:
    """The clock of one report. ``deadline`` is None while the report has no day of publication.

    ``stopped``: the response is published; ``on`` is the day on which it was, if that is recorded, and ``deadline``
    is then as seen on that day. ``planned`` is empty where nothing is left to plan.
    """

    report: Report
    deadline: Deadline | None
    stopped: bool = False
    on: date | None = None
    planned: tuple[Planned, ...] = ()

    @property
    def last_day(self) -> date | None:
        """The last lawful day; None where no 56-day limit applied or the report's day is not known."""
        return self.deadline.last_day if self.deadline else None

    @property
    def is_late(self) -> bool:
        """Whether the response is, or was published, later than the last lawful day, as far as is recorded."""
        return (
            self.deadline is not None and self.deadline.is_late and (not self.stopped or self.on is not None)
        )

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences about a last lawful day still to come."""
        return self.deadline.warnings if self.deadline and not self.stopped else ()

    def in_words(self) -> str:
        """On one line, for a chip: "12 days left: Wed 15 November 2017", "Published in time"."""
        if self.deadline is None:
            return tr("Published") if self.stopped else tr("Report’s date not recorded")
        if not self.stopped or self.deadline.last_day is None:
            return self.deadline.in_words()
        if self.on is None:
            return tr("Published; the day is not recorded")
        if not self.is_late:
            return tr("Published in time")
        return tr("Published {n} day late", "Published {n} days late", n=-(self.deadline.days_left or 0))

    def in_full(self) -> str:
        """As a sentence: day 1, the last lawful day, and how many days are left, or how the publication went."""
        if self.deadline is None:
            return tr("The day on which the report was published is not recorded, so the clock has no day 1.")
        if not self.stopped or self.deadline.last_day is None:
            return self.deadline.in_full()
        return f"{self.deadline.up_to_last_day()}; {self._how_it_went()}."

    def _how_it_went(self) -> str:
        left = self.deadline.days_left if self.deadline else None
        if self.on is None or left is None:
            return tr("published, on a day that is not recorded")
        if left < 0:
            return tr("published {n} day late", "published {n} days late", n=-left)
        if left == 0:
            return tr("published in time, on that day")
        return tr("published in time, {n} day before it", "published in time, {n} days before it", n=left)


@dataclass(frozen=True, slots=True)
class DocumentClock:
    """The clocks of a document's reports, those that end soonest first; ``off`` says why there is no 56-day duty."""

    reports: tuple[ReportClock, ...]
    off: str = ""

    @property
    def soonest(self) -> ReportClock | None:
        """The one that ends first; None where the clock is switched off or the form has none."""
        return self.reports[0] if self.reports and not self.off else None

    @property
    def is_late(self) -> bool:
        """Whether any of them is late."""
        return not self.off and any(each.is_late for each in self.reports)

    def in_full(self) -> tuple[str, ...]:
        """A sentence for each report, with its title where there are several; the reason where it is off."""
        if self.off:
            return (tr("No 56-day duty applies: {reason}.", reason=self.off.rstrip(".")),)
        if len(self.reports) == 1:
            return (self.reports[0].in_full(),)
        return tuple(
            f"“{each.report.title or tr('Untitled report')}”: {each.in_full()}" for each in self.reports
        )


def clock_of(
    document: Document, definition: FormDefinition, today: date, rules: Rules | None = None
) -> DocumentClock:
    """The clock of ``document`` as seen on ``today``, planned by the office's rules.

    A form without the day of a report's publication has no clocks.
    """
    statute = statute_of(document, definition)
    if statute.field("published_on") is None:
        return DocumentClock(())
    clocks = [_clock(statute, report, today, rules or Rules()) for report in statute.reports]
    return DocumentClock(tuple(sorted(clocks, key=lambda each: each.last_day or date.max)), statute.clock_off)


def _clock(statute: Statute, report: Report, today: date, rules: Rules) -> ReportClock:
    stopped, on = is_published(statute), statute.published_on
    if report.published_on is None:
        return ReportClock(report, None, stopped, on)
    found = deadline(report.published_on, on or today)
    if stopped or statute.clock_off or found.last_day is None:
        return ReportClock(report, found, stopped, on)
    return ReportClock(report, found, planned=planned(report.published_on, found.last_day, rules.plan))
