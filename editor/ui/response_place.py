"""The response place: outline, page and side panel around one session."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from editor.model.checks import missing_answers
from editor.model.dates import format_day
from editor.model.deadline import DAYS_ALLOWED, Deadline, deadline
from editor.model.document import Document, title_of
from editor.model.values import Tick
from editor.session import Change, Session
from editor.ui.components import Chip, Elided, column, row
from editor.ui.form.page import FormPage
from editor.ui.outline import Outline
from editor.ui.panel import SidePanel
from editor.ui.theme import Look, Tint
from forms.schema import FormDefinition

_SOON_DAYS = 7


class ResponsePlace(QWidget):
    """One response open for writing. ``counted`` hears, after each pause, how many words it has."""

    def __init__(
        self,
        session: Session,
        look: Look,
        today: Callable[[], date],
        header_buttons: Sequence[QPushButton],
        *,
        panel_open: bool,
        counted: Callable[[int], None],
    ) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.session, self._look, self._today, self._counted = session, look, today, counted
        self.page = FormPage(session, look)
        self.outline = Outline(look, session.definition, self.go_to_section)
        self.panel = SidePanel(look, self.page.go_to, lambda: session.document, session.definition)
        self.panel_wanted = panel_open
        self.scroll_area = self._make_scroll()
        self._title, self._subtitle = Elided("", "barTitle"), Elided("", "help")
        self._chip = Chip()
        self._lay_out(header_buttons)
        self._follow = _CaretFollower(self.scroll_area, self.page)
        self.scroll_area.verticalScrollBar().valueChanged.connect(lambda _value: self._mark_section())
        # Counting words and drawing states waits for a pause: a keystroke must not wait for them.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(150)
        self._settled.timeout.connect(self.show_document)
        self._settled.timeout.connect(self._mark_section)
        self._stop_listening = session.listen(self._on_change)
        self.show_document()
        # Where the sections stand is known only when they have been laid out.
        self._settled.start()

    def go_to_section(self, section_id: str) -> None:
        """Bring a section to the top and put the keyboard into it."""
        self.page.focus_section(section_id)
        self.scroll_area.verticalScrollBar().setValue(
            self.page.section_top(section_id) + self.page.y() - self._look.px(16)
        )
        self.outline.mark(section_id)

    def let_go(self) -> None:
        """Follow the session no longer: this place is about to be deleted, and the session may go on."""
        self._stop_listening()
        self._settled.stop()
        self.page.let_go()

    def check(self) -> None:
        """Show what is missing, at the top of the page and in the panel."""
        findings = missing_answers(self.session.document, self.session.definition)
        self.page.show_findings(findings)
        self.panel.show_findings(findings)
        if findings:
            self.scroll_area.verticalScrollBar().setValue(0)

    def toggle_panel(self) -> None:
        """Fold the side panel away or bring it back."""
        self.panel_wanted = not self.panel.isVisible()
        self.panel.setVisible(self.panel_wanted)
        if self.panel_wanted:
            self.panel.refresh()

    def panes(self) -> list[QWidget]:
        """Where F6 goes in turn."""
        shown = (
            self.outline.drop_down
            if self.outline.drop_down.isVisible()
            else next(iter(self.outline.buttons.values()))
        )
        panel = [self.panel.tabs["checks"]] if self.panel.isVisible() else []
        return [self.back, shown, self.page, *panel]

    def show_document(self) -> None:
        """Show what stands outside the page: title, clock, outline."""
        document, definition = self.session.document, self.session.definition
        self._title.setText(title_of(document, definition))
        office = f" · {document.office.force}" if document.office.force else ""
        self._subtitle.setText(f"{definition.name}{office} · {document.id}")
        self._counted(self.outline.show_document(document))
        self._show_clock(document, definition)
        self.panel.refresh()

    def _on_change(self, _change: Change) -> None:
        self._settled.start()

    def _show_clock(self, document: Document, definition: FormDefinition) -> None:
        clock = clock_of(document, definition, self._today())
        words, tint = chip_words(clock, published_tick(document, definition), self._look)
        self._chip.show_state(words, tint)
        self.outline.clock.setText("\n".join(clock_lines(clock)))

    def _make_scroll(self) -> QScrollArea:
        canvas = QWidget()
        canvas.setObjectName("canvas")
        layout = QHBoxLayout(canvas)
        layout.setContentsMargins(self._look.px(16), self._look.px(20), self._look.px(16), self._look.px(48))
        layout.addStretch(1)
        layout.addWidget(self.page, 100, Qt.AlignmentFlag.AlignTop)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(canvas)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _lay_out(self, header_buttons: Sequence[QPushButton]) -> None:
        look = self._look
        self.back, *others = header_buttons
        titles = column(self._title, self._subtitle, spacing=0)
        line = row(self.back, titles, self._chip, *others, spacing=look.px(10))
        line.setStretchFactor(titles, 1)
        header = QFrame()
        header.setObjectName("bar")
        # The chip goes under the title where the line is too full: see _arrange.
        self._under_title = column(spacing=0)
        self._line = line
        whole = column(line, self._under_title, spacing=look.px(4))
        whole.setContentsMargins(look.px(12), look.px(6), look.px(20), look.px(6))
        header.setLayout(whole)
        self._left = column(self.outline, None)
        self._left.setContentsMargins(0, look.px(16), 0, 0)
        body = row(self._left, self.scroll_area, self.panel, spacing=0)
        body.setContentsMargins(look.px(12), 0, 0, 0)
        body.setStretchFactor(self.scroll_area, 1)
        self._above = column(spacing=0)
        self.setLayout(column(header, self._above, body, spacing=0))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """Outline beside the page where there is room, else folded above it; the panel only where there is more."""
        look = self._look
        folded = width < look.px(250 + 760)
        self.outline.fold(folded)
        _move(self.outline, self._above if folded else self._left)
        edge = look.px(16) if folded else 0
        self._above.setContentsMargins(edge, look.px(8) if folded else 0, edge, 0)
        narrow = width < look.px(1000)
        _move(self._chip, self._under_title if narrow else self._line, 0 if narrow else 2)
        roomy = width >= look.px(250 + 700 + 290)
        self.panel.setVisible(self.panel_wanted and roomy)
        self.page.set_narrow(width < look.px(700))

    def _mark_section(self) -> None:
        y = self.scroll_area.verticalScrollBar().value() - self.page.y() + self._look.px(60)
        self.outline.mark(self.page.section_at(y))


def _move(widget: QWidget, layout: QBoxLayout, index: int = 0) -> None:
    if layout.indexOf(widget) < 0:
        layout.insertWidget(index, widget)


def clock_of(document: Document, definition: FormDefinition, today: date) -> Deadline | None:
    """The statutory clock of a document; None where its form has none or the report's day is not known."""
    field = definition.with_role("published_on")
    published = document.answer(field.id) if field else None
    return deadline(published, today) if isinstance(published, date) else None


def published_tick(document: Document, definition: FormDefinition) -> Tick | None:
    """What is recorded about the response's own publication."""
    field = definition.with_role("response_published")
    answer = document.answer(field.id) if field else None
    return answer if isinstance(answer, Tick) else None


def chip_words(clock: Deadline | None, published: Tick | None, look: Look) -> tuple[str, Tint]:
    """The clock for the header: how long is left, or how publication went where it is recorded."""
    palette = look.palette
    if clock is None:
        return "", palette.accent
    if clock.last_day is None:
        return clock.in_words(), palette.accent
    if published is not None and published.done:
        if published.on is None:
            return "Published", palette.published
        day = (published.on - clock.published).days + 1
        late = day > DAYS_ALLOWED
        return (
            f"Published on day {day}{': late' if late else ''}",
            palette.late if late else palette.published,
        )
    if clock.is_late:
        return f"Last lawful day was {format_day(clock.last_day)}", palette.late
    soon = clock.days_left is not None and clock.days_left <= _SOON_DAYS
    return clock.in_words(), palette.late if soon else palette.warning


def clock_lines(clock: Deadline | None) -> list[str]:
    """The clock in full, for the outline."""
    if clock is None:
        return []
    if clock.last_day is None:
        return [f"Report published {format_day(clock.published)}.", *clock.warnings]
    first, last = format_day(clock.published), format_day(clock.last_day)
    counted = f"Day 1 was {first}; the last lawful day is day {DAYS_ALLOWED}, {last} (section 55(5A))."
    return [counted, *clock.warnings]


class _CaretFollower(QObject):
    """Keeps what has the keyboard, and the caret in it, in view: boxes grow and the page scrolls, not they."""

    def __init__(self, scroll: QScrollArea, page: QWidget) -> None:
        super().__init__(scroll)
        self._scroll, self._page = scroll, page
        self._watched: QTextEdit | QPlainTextEdit | None = None
        # A timer of its own and no static call: it goes with this object, so it can never fire after it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_caret)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if new is None or not self._page.isAncestorOf(new):
            return
        if isinstance(new, QTextEdit | QPlainTextEdit):
            self._watched = new
            new.installEventFilter(self)
            self._soon.start()
        else:
            self._scroll.ensureWidgetVisible(new, 0, 60)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.KeyRelease, QEvent.Type.InputMethod, QEvent.Type.Resize):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _show_caret(self) -> None:
        canvas = self._scroll.widget()
        if self._watched is None or not isValid(self._watched) or canvas is None:
            return
        caret: QRect = self._watched.cursorRect()
        at = self._watched.mapTo(canvas, caret.center())
        self._scroll.ensureVisible(at.x(), at.y(), 0, 80)
