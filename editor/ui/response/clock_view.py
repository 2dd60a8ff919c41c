"""The statutory clock in words: a chip for the header, and full sentences that are always in view."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QFrame

from editor.languages import said, tr
from editor.model.clock import DocumentClock, ReportClock
from editor.model.deadline import full_day
from editor.model.plan import Planned
from editor.ui.controls.components import clear, column, label
from editor.ui.controls.theme import Look, Tint
from editor.ui.response.standing import SOON_DAYS

_MOST_SHORT = 2


def chip_words(clock: DocumentClock, look: Look) -> tuple[str, Tint]:
    """The clock for the header: how long is left, or how publication went where it is recorded."""
    palette = look.palette
    if clock.off:
        return tr("No 56-day duty"), palette.accent
    soonest = clock.soonest
    if soonest is None or soonest.deadline is None:
        return "", palette.accent
    return soonest.in_words(), tint_of(soonest, look)


def tint_of(clock: ReportClock, look: Look) -> Tint:
    """The colour of a clock: late, soon, in time, published, or no limit."""
    palette = look.palette
    if clock.is_late:
        return palette.late
    if clock.stopped:
        return palette.published
    if clock.deadline is None or clock.deadline.days_left is None:
        return palette.accent
    return palette.late if clock.deadline.days_left <= SOON_DAYS else palette.warning


class ClockView(QFrame):
    """The clock of every report as sentences, and the planned days beneath; short where there is little room."""

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._look, self._today = look, today
        self._lines = column(spacing=look.px(6))
        self.setLayout(self._lines)
        self._clock = DocumentClock(())
        self._short = False

    def be_short(self, short: bool) -> None:
        """Leave out all but the next planned day, or show them all."""
        if short != self._short:
            self._short = short
            self._show()

    def show_clock(self, clock: DocumentClock) -> None:
        """Show the clock as it stands."""
        if clock != self._clock:
            self._clock = clock
            self._show()

    def _show(self) -> None:
        clear(self._lines)
        clock = self._clock
        self.setVisible(bool(clock.reports))
        if not clock.reports:
            return
        sentences = clock.in_full()
        for sentence in sentences[:_MOST_SHORT] if self._short else sentences:
            self._lines.addWidget(label(sentence, "help"))
        if clock.soonest is None:
            return
        for warning in _warnings(clock):
            self._lines.addWidget(label(warning, "warningWords"))
        self._show_planned(clock.soonest.planned)

    def _show_planned(self, planned: Sequence[Planned]) -> None:
        if self._short:
            coming = next((each for each in planned if each.on >= self._today()), None)
            if coming is not None:
                self._lines.addWidget(
                    label(tr("Next: {what}, {on}", what=said(coming.what), on=full_day(coming.on)), "help")
                )
        elif planned:
            self._lines.addWidget(label(tr("Planned"), "smallBold"))
            words = "\n".join(f"{said(each.what)}: {full_day(each.on)}" for each in planned)
            self._lines.addWidget(label(words, "help"))


def _warnings(clock: DocumentClock) -> list[str]:
    """What the sentences do not say already."""
    told = " ".join(clock.in_full())
    found = dict.fromkeys(each for report in clock.reports for each in report.warnings)
    return [each for each in found if each.rstrip(".").casefold() not in told.casefold()]
