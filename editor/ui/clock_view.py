"""The statutory clock in words: a chip for the header, and full sentences that are always in view."""

from PySide6.QtWidgets import QFrame

from editor.model.clock import DocumentClock, ReportClock
from editor.model.deadline import full_day
from editor.ui.components import clear, column, label
from editor.ui.theme import Look, Tint

SOON_DAYS = 7


def chip_words(clock: DocumentClock, look: Look) -> tuple[str, Tint]:
    """The clock for the header: how long is left, or how publication went where it is recorded."""
    palette = look.palette
    if clock.off:
        return "No 56-day duty", palette.accent
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
    """The clock of every report as sentences, and the planned days beneath."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines = column(spacing=look.px(6))
        self.setLayout(self._lines)
        self._shown: DocumentClock | None = None

    def show_clock(self, clock: DocumentClock) -> None:
        """Show the clock as it stands."""
        if clock == self._shown:
            return
        self._shown = clock
        clear(self._lines)
        self.setVisible(bool(clock.reports))
        for sentence in clock.in_full() if clock.reports else ():
            self._lines.addWidget(label(sentence, "help"))
        if clock.off or clock.soonest is None:
            return
        for warning in dict.fromkeys(each for report in clock.reports for each in report.warnings):
            if all(warning not in sentence for sentence in clock.in_full()):
                self._lines.addWidget(label(warning, "warningWords"))
        planned = clock.soonest.planned
        if planned:
            self._lines.addWidget(label("Planned", "smallBold"))
            words = "\n".join(f"{each.what}: {full_day(each.on)}" for each in planned)
            self._lines.addWidget(label(words, "help"))
