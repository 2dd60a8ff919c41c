"""Spelling where one writes: marks on every text of a page, suggestions in its context menu, the office's words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QColor, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from editor.languages import tr
from editor.ui.controls.theme import Look
from editor.ui.writing.spelling import Spelling, SpellingMarks
from editor.ui.writing.text_places import Writing, texts_on

_LOOK_ROUND_MS = 300
AddWord = Callable[[str], object]
"""Adds a word to the office's."""


def add_spelling(menu: QMenu, wrong: QTextCursor, spelling: Spelling, add_word: AddWord) -> None:
    """Put what can be done about the wrong word in ``wrong`` at the head of a context menu."""
    word = wrong.selectedText()
    first = next(iter(menu.actions()), None)

    def put(text: str, run: Callable[[], object] | None) -> None:
        action = QAction(text.replace("&", "&&"), menu)
        action.setEnabled(run is not None)
        if run is not None:
            action.triggered.connect(lambda _checked=False: run())
        _insert(menu, action, first)

    suggestions = spelling.suggestions(word)
    for each in suggestions:
        put(each, partial(put_right, wrong, each))
    if not suggestions:
        put(tr("No suggestions"), None)
    _rule(menu, first)
    put(tr("Add “{word}” to the office’s words", word=word), partial(add_word, word))
    put(tr("Pass over here"), partial(spelling.pass_over, word))
    _rule(menu, first)


def _insert(menu: QMenu, action: QAction, before: QAction | None) -> None:
    if before is not None:
        menu.insertAction(before, action)
    else:
        menu.addAction(action)


def _rule(menu: QMenu, before: QAction | None) -> None:
    if before is not None:
        menu.insertSeparator(before)


def put_right(wrong: QTextCursor, word: str) -> None:
    """Put ``word`` in place of what is selected, in its formatting, as if it were typed: undo takes it back."""
    wrong.insertText(word)


class PageSpelling(QObject):
    """Marks every text of a page, those of new records too, and adds to their context menus.

    ``add_word`` is asked to keep a word with the office's. :meth:`set_on` is the switch "Check spelling".
    """

    def __init__(self, page: QWidget, spelling: Spelling, look: Look, add_word: AddWord) -> None:
        super().__init__(page)
        self._page, self._spelling, self._add_word = page, spelling, add_word
        self._colour = QColor(look.palette.late.ink)
        self._marks: dict[Writing, SpellingMarks] = {}
        self._on = True
        # Texts come and go with records; what is new is marked a moment later.
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_ROUND_MS)
        self._looking.timeout.connect(self.refresh)
        self.refresh()

    def set_on(self, on: bool) -> None:
        """Mark wrong words, or none."""
        self._on = on
        self.refresh()

    def soon(self) -> None:
        """Look for new texts shortly: after a record was added, moved or removed."""
        self._looking.start()

    def refresh(self) -> None:
        """Mark the texts that are on the page now."""
        self._marks = {edit: marks for edit, marks in self._marks.items() if isValid(edit) and isValid(marks)}
        for edit in texts_on(self._page) if self._on else ():
            if edit not in self._marks:
                self._marks[edit] = SpellingMarks(edit, self._spelling, self._colour)
                edit.menu_opening.connect(partial(self._on_menu, edit))
        for edit in [] if self._on else list(self._marks):
            self._marks.pop(edit).stop()
            edit.menu_opening.disconnect()

    @property
    def marks(self) -> list[tuple[Writing, SpellingMarks]]:
        """The texts from the page's top to its end, each with its marks."""
        self.refresh()
        return [(edit, self._marks[edit]) for edit in texts_on(self._page) if edit in self._marks]

    def _on_menu(self, edit: Writing, menu: QMenu, at: QTextCursor) -> None:
        wrong = self._marks[edit].word_at(at) if edit in self._marks else None
        if wrong is not None:
            add_spelling(menu, wrong, self._spelling, self._add_word)
