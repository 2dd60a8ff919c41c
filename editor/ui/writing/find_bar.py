"""Find and replace in the response that is open: a bar above the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from editor.languages import tr
from editor.model.finding import Match, Query, find, replacement
from editor.session import Change, Session
from editor.ui.controls.choices import TickBox
from editor.ui.controls.components import Flow, button, column, label, row
from editor.ui.controls.text_box import LineBox
from editor.ui.controls.theme import Look
from editor.ui.form.page import FormPage
from editor.ui.writing.text_places import select

_PAUSE_MS = 150


class FindBar(QFrame):
    """Finds while one types and shows each place; the keyboard stays in the bar.

    Enter and F3 go to the next place, Shift+F3 to the one before, Escape closes. What is replaced is one edit of the
    session, so that one undo takes it back. ``all_drafts`` carries the query and the new words to look for in every
    draft; ``said`` what a screen reader should say; ``ended`` is told when the bar was closed. Nothing is replaced
    where ``may_write`` forbids it.
    """

    all_drafts = Signal(object, str)
    said = Signal(str)
    ended = Signal()

    def __init__(
        self, look: Look, session: Session, page: FormPage, may_write: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAccessibleName(tr("Find and replace"))
        self._session, self._page, self._may_write = session, page, may_write
        self._matches: tuple[Match, ...] = ()
        self._at = -1
        self.words, self.new_words = LineBox(), LineBox()
        for line, name in ((self.words, tr("Find")), (self.new_words, tr("Replace with"))):
            line.setAccessibleName(name)
            line.setPlaceholderText(name)
            line.setMinimumWidth(look.px(140))
        self.whole = TickBox(tr("Whole words"), look)
        self.case = TickBox(tr("Match capitals"), look)
        self.fold = TickBox(tr("Ignore accents and kinds of quotation mark"), look)
        self.fold.setChecked(True)
        self.count = label("", "help", wrap=False)
        self.count.setAccessibleName(tr("Found"))
        self.previous = button(tr("Previous"), "outlined", self.go_back, name=tr("Previous (Shift+F3)"))
        self.next = button(tr("Next"), "outlined", self.go_on, name=tr("Next (F3)"))
        self.replace_one = button(tr("Replace"), "outlined", self._replace_one)
        self.replace_all = button(tr("Replace all"), "outlined", self._replace_all)
        self.in_all = button(tr("In all drafts…"), "outlined", self._on_all_drafts)
        self.close_button = button(tr("Close"), "link", self.end)
        self._lay_out(look)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._find_from_caret)
        self.words.textEdited.connect(lambda _text: self._pause.start())
        for box in (self.whole, self.case, self.fold):
            box.clicked.connect(lambda _on: self._find_from_caret())
        self.let_go = session.listen(self._on_change)
        """Follow the session no longer: for a bar that is about to be deleted."""
        self._show_count()
        self.hide()

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(self.words.text(), self.whole.isChecked(), self.case.isChecked(), self.fold.isChecked())

    @property
    def current(self) -> Match | None:
        """The place that is shown."""
        return self._matches[self._at] if 0 <= self._at < len(self._matches) else None

    def begin(self, words: str = "", *, replacing: bool = False) -> None:
        """Show the bar; ``words`` (what is selected) are looked for at once."""
        if words and "\n" not in words and "\u2029" not in words:
            self.words.setText(words)
        self.show()
        line = self.new_words if replacing and self.words.text() else self.words
        line.setFocus()
        line.selectAll()
        self._find_from_caret()

    def go_on(self) -> None:
        """Show the next place; behind the last one comes the first."""
        self._find_now()
        self._go(1)

    def go_back(self) -> None:
        """Show the place before."""
        self._find_now()
        self._go(-1)

    def end(self) -> None:
        """Close the bar; the keyboard goes into the place that was shown."""
        self.hide()
        match = self.current
        widget = self._show_match(match) if match is not None else None
        if widget is not None:
            widget.setFocus()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.end()
            case Qt.Key.Key_F3 | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.go_back() if back else self.go_on()
            case _:
                super().keyPressEvent(event)

    # --- within -----------------------------------------------------------------------------------------

    def _lay_out(self, look: Look) -> None:
        lines = row(self.words, self.new_words, spacing=look.px(8))
        first = row(lines, self.count, self.close_button, spacing=look.px(12))
        first.setStretchFactor(lines, 1)
        deeds = Flow(spacing=look.px(8))
        for each in (self.previous, self.next, self.replace_one, self.replace_all, self.in_all):
            deeds.addWidget(each)
        for box in (self.whole, self.case, self.fold):
            deeds.addWidget(box)
        layout = column(first, deeds, spacing=look.px(6))
        layout.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(8))
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _find_now(self) -> None:
        self._pause.stop()
        self._page.flush()
        self._matches = find(self._session.document, self._session.definition, self.query)

    def _find_from_caret(self) -> None:
        """Find anew and show the first place from the one that is shown on."""
        before = self.current
        self._find_now()
        same = (
            number
            for number, each in enumerate(self._matches)
            if before
            and (each.place, each.line) == (before.place, before.line)
            and each.start >= before.start
        )
        self._at = next(same, 0) - 1
        self._go(1)

    def _go(self, step: int) -> None:
        if not self._matches:
            self._at = -1
            self._show_count()
            return
        self._at = (self._at + step) % len(self._matches)
        self._show_match(self._matches[self._at])
        self._show_count()

    def _show_match(self, match: Match) -> QWidget | None:
        return select(self._page, match.place, match.line, match.start, match.end)

    def _show_count(self) -> None:
        count = len(self._matches)
        if not self.words.text():
            words = ""
        elif not count:
            words = tr("Not found")
        else:
            words = tr("{number:,} of {count:,}", number=self._at + 1, count=count)
        if words != self.count.text():
            self.count.setText(words)
            self.said.emit(words)
        for each in (self.previous, self.next):
            each.setEnabled(count > 0)
        for each in (self.replace_one, self.replace_all):
            each.setEnabled(count > 0 and self._may_write())
        self.in_all.setEnabled(bool(self.words.text()))

    def _replace_one(self) -> None:
        match = self.current
        if match is None or not self._may_write():
            return
        at, count = self._at, len(self._matches)
        self._replace((match,))
        self._find_now()
        # New words that hold the old ones are passed over: the next place is the one behind them.
        self._at = at + len(self._matches) - count
        self._go(1)

    def _replace_all(self) -> None:
        self._find_now()
        count = len(self._matches)
        if not self._may_write():
            return
        self._replace(self._matches)
        self._find_now()
        self._at = -1
        self._show_count()
        said = tr(
            "{n:,} place replaced; Ctrl+Z takes it back",
            "{n:,} places replaced; Ctrl+Z takes it back",
            n=count,
        )
        self.count.setText(said)
        self.said.emit(said)

    def _replace(self, matches: tuple[Match, ...]) -> None:
        focused = QApplication.focusWidget()
        document, definition = self._session.document, self._session.definition
        self._session.edit(replacement(document, definition, matches, self.new_words.text()))
        # The page puts the keyboard where something changed; the person is in the bar.
        if focused is not None and self.isAncestorOf(focused):
            (focused if focused.isEnabled() else self.words).setFocus()

    def _on_all_drafts(self) -> None:
        self.all_drafts.emit(self.query, self.new_words.text())

    def _on_change(self, _change: Change) -> None:
        if self.isVisible():
            self._matches = find(self._session.document, self._session.definition, self.query)
            self._at = min(self._at, len(self._matches) - 1)
            self._show_count()
