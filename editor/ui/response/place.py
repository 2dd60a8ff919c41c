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

from editor.languages import FORMS, current
from editor.model.clock import clock_of
from editor.model.document import title_of
from editor.model.editions import as_spoken
from editor.model.findings import Finding
from editor.model.locking import locked_fields
from editor.model.rules import Rules
from editor.model.targets import section_words
from editor.session import Change, Session
from editor.ui.controls.components import Chip, Elided, column, row
from editor.ui.controls.theme import Look
from editor.ui.controls.titles import shown_title
from editor.ui.form.file_editor import Files
from editor.ui.form.page import FormPage
from editor.ui.response.clock_view import ClockView, chip_words
from editor.ui.response.outline import Outline
from editor.ui.response.panel import SidePanel
from editor.ui.response.state_view import LockedBanner, shown_state, state_chip
from forms.schema import Field


class StandIn(QFrame):
    """A page that is shown for a while in place of the form's."""

    def flush(self) -> None:
        """Hand on what was typed this moment and not yet told to the session."""
        raise NotImplementedError

    def read_only(self, reading: bool) -> None:
        """Let nothing be changed, because somebody else writes; or let it be."""
        raise NotImplementedError


class ResponsePlace(QWidget):
    """One response open for writing. ``counted`` hears, after each pause, how many words it has.

    ``header_buttons`` are the way back, then those that stand at the right; ``reopen`` is asked for in the banner
    above a text that is signed off; ``beneath`` gives what stands under the label of a field.
    """

    def __init__(  # noqa: PLR0913  (what the window gives it)
        self,
        session: Session,
        look: Look,
        today: Callable[[], date],
        rules: Callable[[], Rules],
        files: Files,
        header_buttons: Sequence[QPushButton],
        *,
        panel_open: bool,
        counted: Callable[[int], None],
        reopen: Callable[[], None],
        beneath: Callable[[Field], QWidget | None],
    ) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.session, self._look, self._today, self._counted = session, look, today, counted
        self._rules, self._reading, self._calm = rules, False, False
        self._leaving: list[Callable[[], None]] = []
        self._instead: StandIn | None = None
        self.page = FormPage(session, look, files, beneath)
        self.outline = Outline(look, as_spoken(session.definition), self.go_to_section)
        self.clock = ClockView(look, today)
        self.banner = LockedBanner(look, reopen)
        self.panel = SidePanel(look, self.page.go_to, lambda: session.document, session.definition)
        self.panel_wanted = panel_open
        self.scroll_area = self._make_scroll()
        self._title, self._subtitle = Elided("", "barTitle"), Elided("", "help")
        self._state, self._chip = Chip(), Chip()
        self._lay_out(header_buttons)
        self._follow = _CaretFollower(self.scroll_area)
        self.scroll_area.verticalScrollBar().valueChanged.connect(lambda _value: self._mark_section())
        # Counting words and drawing states waits for a pause: a keystroke must not wait for them.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(150)
        self._settled.timeout.connect(self.show_document)
        self._settled.timeout.connect(self.page.settle)
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
        for each in self._leaving:
            each()
        self.page.let_go()

    def on_leaving(self, call: Callable[[], None]) -> None:
        """Have ``call`` called when this place is let go of."""
        self._leaving.append(call)

    def show_instead(self, page: StandIn | None) -> None:
        """Show another page in place of the form's, which waits behind it; None brings that back."""
        if self._instead is not None:
            self._instead.hide()
            self._instead.deleteLater()
        self._instead = page
        self.page.setVisible(page is None)
        if page is not None:
            self._middle.insertWidget(self._middle.indexOf(self.page) + 1, page)
            page.read_only(self._reading)
            page.show()
        self.scroll_area.verticalScrollBar().setValue(0)

    def flush(self) -> None:
        """Hand on what was typed this moment and not yet told to the session."""
        self.page.flush()
        if self._instead is not None:
            self._instead.flush()

    def put_above(self, bar: QWidget) -> None:
        """Put a bar between the header and the page."""
        self._bars.addWidget(bar)

    @property
    def around(self) -> list[QWidget]:
        """Everything in this place but the page and the bars above it."""
        return [self.header, self._beside, self.outline, self.clock, self.panel]

    def be_calm(self, calm: bool) -> None:
        """Bring nothing of :attr:`around` back while the page is to be alone."""
        self._calm = calm
        self._arrange(self.width())

    def show_tab(self, tab: str) -> None:
        """Bring a tab of the side panel to the front, also where there is little room: the person asked for it."""
        self.panel.show()
        self.panel.show_tab(tab)

    def may_write(self) -> bool:
        """Whether the text may be changed: nobody else writes it, and it is not signed off."""
        return not self._reading and not self.session.document.locked

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what a check found, at the top of the page and in the panel."""
        self.page.show_findings(findings)
        self.panel.show_findings(findings)
        if findings:
            self.scroll_area.verticalScrollBar().setValue(0)

    def read_only(self, reading: bool) -> None:
        """Let nothing be changed, because somebody else writes; or let it be."""
        self._reading = reading
        if self._instead is not None:
            self._instead.read_only(reading)
        self._show_state()

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
        """Show what stands outside the page: title, state, clock, outline."""
        document, definition = self.session.document, self.session.definition
        self._title.setText(shown_title(title_of(document, definition), definition.name))
        office = f" · {document.office.force}" if document.office.force else ""
        self._subtitle.setText(f"{current().words(FORMS, definition.name)}{office} · {document.id}")
        self._counted(self.outline.show_document(document))
        rules = self._rules()
        self.page.show_words(section_words(document, definition, dict(rules.targets)))
        clock = clock_of(document, definition, self._today(), rules)
        self._chip.show_state(*chip_words(clock, self._look))
        self.clock.show_clock(clock)
        self._show_state()
        self.panel.refresh()

    def _show_state(self) -> None:
        document, definition = self.session.document, self.session.definition
        self._state.show_state(*state_chip(shown_state(document, definition), self._look))
        self.banner.show_document(document)
        locked = locked_fields(definition) if document.locked else frozenset()
        self.page.lock(frozenset(each.id for each in definition.fields) if self._reading else locked)

    def _on_change(self, _change: Change) -> None:
        self._settled.start()

    def _make_scroll(self) -> QScrollArea:
        look = self._look
        scroll, canvas = _scrolled()
        middle = self._middle = column(self.banner, self.page, spacing=look.px(12))
        middle.addStretch(1)
        self.banner.setMaximumWidth(self.page.maximumWidth())
        layout = QHBoxLayout(canvas)
        layout.setContentsMargins(look.px(16), look.px(20), look.px(16), look.px(48))
        layout.addStretch(1)
        layout.addLayout(middle, 100)
        layout.addStretch(1)
        return scroll

    def _lay_out(self, header_buttons: Sequence[QPushButton]) -> None:
        look = self._look
        self.back, *others = header_buttons
        titles = column(self._title, self._subtitle, spacing=0)
        chips = row(self._state, self._chip, None, spacing=look.px(8))
        self._chips = QWidget()
        self._chips.setLayout(chips)
        line = row(self.back, titles, self._chips, *others, spacing=look.px(10))
        line.setStretchFactor(titles, 1)
        self.header = QFrame()
        self.header.setObjectName("bar")
        self._bars = column(spacing=0)
        # The chips go under the title where the line is too full: see _arrange.
        self._under_title = column(spacing=0)
        self._line = line
        whole = column(line, self._under_title, spacing=look.px(4))
        whole.setContentsMargins(look.px(12), look.px(6), look.px(20), look.px(6))
        self.header.setLayout(whole)
        self._left = column(self.outline, self.clock, None, spacing=look.px(10))
        self._left.setContentsMargins(0, look.px(16), look.px(4), look.px(8))
        self._beside = self._make_beside()
        body = row(self._beside, self.scroll_area, self.panel, spacing=0)
        body.setContentsMargins(look.px(12), 0, 0, 0)
        body.setStretchFactor(self.scroll_area, 1)
        self._above = column(spacing=look.px(6))
        self.setLayout(column(self.header, self._bars, self._above, body, spacing=0))

    def _make_beside(self) -> QScrollArea:
        """The outline and the clock, which scroll where the window is low."""
        result, inside = _scrolled()
        inside.setLayout(self._left)
        result.setFixedWidth(self._look.px(250) + 20)
        return result

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """Outline beside the page where there is room, else folded above it; the panel only where there is more."""
        if self._calm:
            return
        look = self._look
        folded = width < look.px(250 + 760)
        self.outline.fold(folded)
        self.clock.be_short(folded)
        _move(self.outline, self._above if folded else self._left)
        _move(self.clock, self._above if folded else self._left, 1)
        self._beside.setVisible(not folded)
        edge = look.px(16) if folded else 0
        self._above.setContentsMargins(edge, look.px(8) if folded else 0, edge, 0)
        narrow = width < look.px(1180)
        _move(self._chips, self._under_title if narrow else self._line, 0 if narrow else 2)
        self.panel.setVisible(self.panel_wanted and self.is_roomy)
        self.page.set_narrow(width < look.px(700))

    @property
    def is_roomy(self) -> bool:
        """Whether there is room for the side panel beside page and outline."""
        return self.width() >= self._look.px(250 + 700 + 290)

    def _mark_section(self) -> None:
        if self._instead is not None:  # the form's own page is not in sight
            return
        y = self.scroll_area.verticalScrollBar().value() - self.page.y() + self._look.px(60)
        self.outline.mark(self.page.section_at(y))


def _scrolled() -> tuple[QScrollArea, QWidget]:
    """What scrolls up and down alone, and what is to be filled in it.

    A full widget would be measured as it is put in, long before its window lends it a style sheet, for nothing.
    """
    scroll, canvas = QScrollArea(), QWidget()
    canvas.setObjectName("canvas")
    scroll.setWidget(canvas)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll, canvas


def _move(widget: QWidget, layout: QBoxLayout, index: int = 0) -> None:
    if layout.indexOf(widget) < 0:
        layout.insertWidget(index, widget)


class _CaretFollower(QObject):
    """Keeps what has the keyboard, and the caret in it, in view: boxes grow and the page scrolls, not they."""

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        self._watched: QTextEdit | QPlainTextEdit | None = None
        # A timer of its own and no static call: it goes with this object, so it can never fire after it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_focus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        canvas = self._scroll.widget()
        if new is None or canvas is None or not canvas.isAncestorOf(new):
            return
        if isinstance(new, QTextEdit | QPlainTextEdit):
            self._watched = new
            new.installEventFilter(self)
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.KeyRelease, QEvent.Type.InputMethod, QEvent.Type.Resize):
            self._soon.start()
        return super().eventFilter(watched, event)

    def _show_focus(self) -> None:
        canvas, focused = self._scroll.widget(), QApplication.focusWidget()
        if canvas is None or focused is None or not canvas.isAncestorOf(focused):
            return
        if self._watched is None or not isValid(self._watched):
            self._scroll.ensureWidgetVisible(focused, 0, 60)
            return
        caret: QRect = self._watched.cursorRect()
        at = self._watched.mapTo(canvas, caret.center())
        self._scroll.ensureVisible(at.x(), at.y(), 0, 80)
