"""Find and replace in all drafts: what was found, counted and shown, before anything is changed."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QPlainTextEdit, QWidget
from shiboken6 import isValid

from editor.archive import Archive, Presence, Summary
from editor.archive.replacing import Hit, Outcome, WhyNot, find_in_all, only_drafts, replace_in_all
from editor.languages import later, said, tr
from editor.model.document import Document
from editor.model.finding import Query
from editor.ui.controls.choices import TickBox
from editor.ui.controls.components import Flow, button, column, label, row
from editor.ui.controls.reading_list import ReadingList
from editor.ui.controls.tasks import CancelledError, Progress, Tasks
from editor.ui.controls.text_box import LineBox
from editor.ui.controls.theme import Look

_OPEN_HERE = later("It is open here: replace in it with Ctrl+H.")


class AllDraftsDialog(QDialog):
    """Every response in which the words stand; drafts can be ticked and changed, all else is only shown.

    It does not stop the window: use ``show()``. ``tasks`` do the reading and writing off the window's thread, with an
    archive object of their own. ``replaced`` is told when responses were changed.
    """

    replaced = Signal()

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        folder: Path,
        tasks: Tasks,
        clock: Callable[[], datetime],
        open_id: str = "",
        why_not: WhyNot = only_drafts,
    ) -> None:
        super().__init__(parent)
        self._folder, self._tasks, self._clock = folder, tasks, clock
        self._open_id, self._why_not = open_id, why_not
        self.setWindowTitle(tr("Find and replace in all drafts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words, self.new_words = LineBox(), LineBox()
        for line, name in ((self.words, tr("Find")), (self.new_words, tr("Replace with"))):
            line.setAccessibleName(name)
            line.setPlaceholderText(name)
        self.whole, self.case = TickBox(tr("Whole words"), look), TickBox(tr("Match capitals"), look)
        self.fold = TickBox(tr("Ignore accents and kinds of quotation mark"), look)
        self.fold.setChecked(True)
        self.find_button = button(tr("Find"), "primary", self.look_through)
        self.replace = button(tr("Replace in ticked drafts"), "outlined", self._replace)
        self.replace.setEnabled(False)
        self.cancel = button(tr("Cancel"), "outlined", self._stop, name=tr("Stop looking or replacing"))
        self.cancel.hide()
        self._stop_work: Callable[[], None] = lambda: None
        self.found = ReadingList(look, tr("Responses in which the words stand"))
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(tr("Where the words stand in the response"))
        self.state = label(tr("What is changed is kept as a version before."), "help")
        self._lay_out(look)
        self.words.returnPressed.connect(self.look_through)
        self.found.currentRowChanged.connect(lambda _row: self._show_places())
        self.found.itemChanged.connect(lambda _item: self._allow())
        self.words.setFocus()

    def begin(self, query: Query, new_words: str = "") -> None:
        """Look for these words at once."""
        self.words.setText(query.words)
        self.new_words.setText(new_words)
        for box, on in ((self.whole, query.whole), (self.case, query.match_case), (self.fold, query.fold)):
            box.setChecked(on)
        self.look_through()

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(self.words.text(), self.whole.isChecked(), self.case.isChecked(), self.fold.isChecked())

    def look_through(self) -> None:
        """Find the words in every response."""
        if not self.words.text():
            return
        self._say(tr("Looking through the archive…"))
        self._busy(True)
        query, folder, why_not = self.query, self._folder, self._why_not_here

        def work(progress: Progress) -> list[Hit]:
            return find_in_all(Archive.open(folder), query, why_not, progress)

        self._stop_work = self._tasks.start(work, self._show_hits, self._failed)

    def ticked(self) -> list[Hit]:
        """The responses that are to be changed."""
        return [
            hit
            for item, hit in self._lines()
            if not hit.why_not and item.checkState() == Qt.CheckState.Checked
        ]

    # --- within -----------------------------------------------------------------------------------------

    def _why_not_here(self, summary: Summary, document: Document) -> str:
        return said(_OPEN_HERE) if summary.id == self._open_id else self._why_not(summary, document)

    def _lay_out(self, look: Look) -> None:
        choices = Flow(spacing=look.px(16))
        for box in (self.whole, self.case, self.fold):
            choices.addWidget(box)
        lists = row(self.found, self.preview, spacing=look.px(12))
        lists.setStretchFactor(self.found, 3)
        lists.setStretchFactor(self.preview, 2)
        close = button(tr("Close"), "outlined", self.close)
        layout = column(
            row(self.words, self.new_words, self.find_button, spacing=look.px(8)),
            choices,
            lists,
            self.state,
            row(self.replace, self.cancel, None, close),
            spacing=look.px(12),
        )
        layout.setStretchFactor(lists, 1)
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(900), screen.width() - 60), min(look.px(600), screen.height() - 60))

    def _lines(self) -> list[tuple[QListWidgetItem, Hit]]:
        items = [self.found.item(number) for number in range(self.found.count())]
        return [(item, item.data(Qt.ItemDataRole.UserRole)) for item in items]

    def _show_hits(self, hits: list[Hit]) -> None:
        if not isValid(self):  # closed while it was being looked for
            return
        self._busy(False)
        self.found.show_lines([(_line(hit), hit) for hit in hits])
        for item, hit in self._lines():
            if hit.why_not:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)  # and no box is shown
            else:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
        places = sum(len(hit.matches) for hit in hits)
        drafts = sum(not hit.why_not for hit in hits)
        self._say(
            tr(
                "{places} in {hits}; {drafts} can be changed.",
                places=_places(places),
                hits=_responses(len(hits)),
                drafts=_responses(drafts),
            )
        )
        self._show_places()
        self._allow()

    def _show_places(self) -> None:
        hit = self.found.chosen()
        places = hit.matches if isinstance(hit, Hit) else ()
        self.preview.setPlainText("\n\n".join(each.context for each in places))

    def _replace(self) -> None:
        hits = self.ticked()
        self._say(tr("Replacing…"))
        self._busy(True)
        now = self._clock()
        me, folder, words = Presence.here(now), self._folder, self.new_words.text()

        def work(progress: Progress) -> list[Outcome]:
            # Stopped, it still tells what it has changed.
            return replace_in_all(Archive.open(folder), hits, words, me, now, progress, CancelledError)

        self._stop_work = self._tasks.start(work, self._show_outcomes, self._failed)

    def _show_outcomes(self, outcomes: list[Outcome]) -> None:
        if not isValid(self):  # closed while it was being looked for
            return
        self._busy(False)
        changed = [each for each in outcomes if each.changed]
        problems = [f"“{each.title}”: {each.problem}" for each in outcomes if each.problem]
        places = sum(each.changed for each in changed)
        done = tr(
            "{places} replaced in {changed}; what stood there is among their versions.",
            places=_places(places),
            changed=_responses(len(changed)),
        )
        self._say(" ".join([done, *problems]))
        self.found.clear()
        self.preview.clear()
        self._allow()
        if changed:
            self.replaced.emit()

    def _failed(self, sentence: str) -> None:
        if not isValid(self):  # closed while it was being looked for
            return
        self._busy(False)
        self._say(sentence)

    def _stop(self) -> None:
        self._say(tr("Stopping…"))
        self._stop_work()

    def _busy(self, busy: bool) -> None:
        if not busy and self.cancel.hasFocus():
            self.words.setFocus()
        self.cancel.setVisible(busy)
        self.find_button.setEnabled(not busy)
        self.replace.setEnabled(not busy and bool(self.ticked()))

    def _allow(self) -> None:
        count = len(self.ticked())
        self.replace.setEnabled(count > 0 and self.find_button.isEnabled())
        self.replace.setText(tr("Replace in {n:,} draft", "Replace in {n:,} drafts", n=count))
        self.replace.setAccessibleName(self.replace.text())

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.state.setAccessibleName(words)


def _line(hit: Hit) -> str:
    count = _places(len(hit.matches)) if hit.matches else tr("not looked through")
    return f"{hit.title}: {count}" + (f"\n{hit.why_not}" if hit.why_not else "")


def _places(count: int) -> str:
    return tr("{n:,} place", "{n:,} places", n=count)


def _responses(count: int) -> str:
    return tr("{n:,} response", "{n:,} responses", n=count)
