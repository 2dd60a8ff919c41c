"""The sections of a page, which come one after the other: a whole form at once would hold the window up."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.model.targets import SectionWords
from editor.ui.controls.components import lay_out_now, reveal
from editor.ui.form.section_view import SectionView
from forms.schema import Section


class Sections:
    """What of a form is on the page already, from its top.

    A section with fields to fill in is there from the start; each turn of the event loop brings one more. A section
    that is asked for sooner comes at once, with all above it: they come only below others, so that nothing moves.
    ``make`` makes one; ``came`` is called after each, and ``done`` when the last is there.
    """

    def __init__(
        self,
        layout: QVBoxLayout,
        page: QWidget,
        sections: Sequence[Section],
        make: Callable[[Section], SectionView],
        came: Callable[[], None],
        done: Callable[[], None],
    ) -> None:
        self._layout, self._make, self._came, self._done = layout, make, came, done
        self._waiting = list(sections)
        self._here: dict[str, SectionView] = {}
        self._words: dict[str, SectionWords] = {}
        # The page's own, so that it ends with it.
        self._turn = QTimer(page)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._bring_next)
        # Else it would stand squeezed between the others till the next turn.
        self._turn.timeout.connect(lay_out_now)

    def begin(self) -> None:
        """Bring the first; the others follow by themselves."""
        self._turn.start()
        while self._waiting and not any(view.rows for view in self.here):
            self._bring_next()

    @property
    def here(self) -> Sequence[SectionView]:
        """Those that are on the page."""
        return tuple(self._here.values())

    def __getitem__(self, section_id: str) -> SectionView:
        """A section, brought at once if it is still to come; KeyError if there is none."""
        if section_id not in self._here:
            while self._waiting and section_id not in self._here:
                self._bring_next()
            lay_out_now()
        return self._here[section_id]

    def complete(self) -> None:
        """Bring at once all that are still to come."""
        if self._waiting:
            self[self._waiting[-1].id]

    def show_words(self, words: Sequence[SectionWords]) -> None:
        """Show how long the sections are, those still to come too."""
        self._words = {each.section: each for each in words}
        for view in self.here:
            self._show_words(view)

    def _show_words(self, view: SectionView) -> None:
        words = self._words.get(view.section.id)
        if words is not None:
            view.show_words(words)

    def _bring_next(self) -> None:
        section = self._waiting.pop(0)
        view = self._make(section)
        self._here[section.id] = view
        self._show_words(view)
        self._layout.addWidget(view)
        reveal(view)
        self._came()
        if not self._waiting:
            self._turn.stop()
            self._done()
