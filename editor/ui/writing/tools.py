"""What stands ready beside one response while it is written: made with its place, gone with it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from editor.languages import tr
from editor.ui.controls.announce import announce
from editor.ui.controls.components import lay_out_now
from editor.ui.controls.tasks import Tasks
from editor.ui.controls.theme import Look
from editor.ui.response.place import ResponsePlace
from editor.ui.rich_text.edit import RichTextEdit
from editor.ui.writing.calm_view import CalmView
from editor.ui.writing.find_bar import FindBar
from editor.ui.writing.hints_panel import HintsPanel
from editor.ui.writing.last_time import LastTimePanel
from editor.ui.writing.spelling import Spelling
from editor.ui.writing.spelling_menu import AddWord, PageSpelling
from editor.ui.writing.spelling_walk import SpellingWalk
from editor.ui.writing.text_places import Writing, bring_into_view

_FOLLOW_MS = 60
"""Texts find their new heights in several turns of the event loop."""


class WritingTools(QObject):
    """Marks on the texts, two bars above the page, two tabs beside it, and the page alone.

    ``around`` is what of the window stands round the place and goes while the page is alone.
    """

    def __init__(
        self,
        place: ResponsePlace,
        look: Look,
        spelling: Spelling,
        add_word: AddWord,
        folder: Path,
        tasks: Tasks,
        around: Sequence[QWidget],
    ) -> None:
        super().__init__(place)
        self.place = place
        page, session = place.page, place.session
        self.marks = PageSpelling(page, spelling, look, add_word)
        self.walk = SpellingWalk(look, self.marks, spelling, add_word, page.flush)
        self.find = FindBar(look, session, page, place.may_write)
        self.hints = HintsPanel(
            look, lambda: session.document, session.definition, lambda: spelling.own_words
        )
        self.past = LastTimePanel(look, folder, tasks)
        self.calm = CalmView(place.window(), [*place.around, *around])
        self.calm.changed.connect(place.be_calm)
        for bar in (self.walk, self.find):
            place.put_above(bar)
        place.panel.add_tab("past", tr("Past"), self.past, tr("What did we say last time?"))
        place.panel.add_tab("hints", tr("Hints"), self.hints, tr("Plain-English hints"))
        for part in (self.walk, self.find, self.hints, self.past):
            part.said.connect(lambda words, source=part: announce(source, words))
        # Texts come with records, opened cards and opened sections.
        page.grown.connect(self.marks.soon)
        page.came.connect(self.marks.refresh)
        stop = session.listen(lambda _change: self.marks.soon())
        # The calm view is the window's, which stays: left there, it would hold this place and all that is in it.
        for leave in (stop, self.find.let_go, self.calm.leave, self.calm.deleteLater):
            place.on_leaving(leave)
        self._last: Writing | None = None
        # Where the page becomes wider or narrower, its lines break anew: what is written stays in sight.
        self._following = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self._following.timeout.connect(self._follow)
        self.calm.changed.connect(lambda _on: self._following.start())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def show_bar(self, bar: QFrame) -> None:
        """Make room for ``bar``: one at a time stands above the page."""
        for each in (self.walk, self.find):
            if each is not bar:
                each.hide()

    @property
    def text(self) -> Writing | None:
        """The text that has the keyboard, or had it last: a menu takes it for a moment."""
        return self._last if self._last is not None and isValid(self._last) else None

    @property
    def narrative(self) -> RichTextEdit | None:
        """:attr:`text`, where it is a narrative."""
        return self.text if isinstance(self.text, RichTextEdit) else None

    def show_tab(self, tab: str) -> None:
        """Bring a tab of the side panel to the front."""
        self.place.show_tab(tab)
        self._following.start()

    def _follow(self) -> None:
        if self.text is not None:
            lay_out_now()
            bring_into_view(self.text)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, Writing) and self.place.page.isAncestorOf(new):
            self._last = new
