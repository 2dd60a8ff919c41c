"""F7: from wrong word to wrong word through all texts of a page, in a bar beside them and never in their way."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy
from shiboken6 import isValid

from editor.languages import tr
from editor.ui.controls.components import Flow, button, column, label, order_focus, row
from editor.ui.controls.theme import Look
from editor.ui.writing.spelling import Spelling
from editor.ui.writing.spelling_menu import AddWord, PageSpelling, put_right
from editor.ui.writing.text_places import Writing, bring_into_view

_AROUND = 30


class SpellingWalk(QFrame):
    """A bar with the wrong word, its neighbourhood and what may have been meant.

    Keys 1 to 7 take a suggestion, Alt+A adds the word, Alt+P passes over it, F7 and Alt+N go on, Escape ends.
    ``ended`` is told when the bar was closed; the text in which the walk ended has the keyboard then. ``said``
    carries what a screen reader should say.
    """

    ended = Signal()
    said = Signal(str)

    def __init__(
        self, look: Look, page: PageSpelling, spelling: Spelling, add_word: AddWord, flush: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAccessibleName(tr("Spelling"))
        self._look, self._page, self._spelling = look, page, spelling
        self._add_word, self._flush = add_word, flush
        self._edit: Writing | None = None
        self._wrong: QTextCursor | None = None
        self._word, self._around = label("", "barTitle", wrap=False), label("", "help", wrap=False)
        self._said_here = label("", "", wrap=False)
        self.suggestions: list[QPushButton] = []
        self._choices = Flow(spacing=look.px(6))
        self.add = button(tr("&Add to the office’s words"), "outlined", self._on_add)
        self.pass_over = button(tr("&Pass over"), "outlined", self._on_pass)
        self.next = button(tr("&Next (F7)"), "outlined", self.go_on)
        self.close_button = button(tr("Close"), "link", self.end)
        for each in (self.add, self.pass_over, self.next):
            each.setAccessibleName(each.text().replace("&", ""))
        above = row(self._word, self._around, self._said_here, None, self.close_button, spacing=look.px(12))
        self._deeds = Flow(spacing=look.px(6))
        for each in (self.add, self.pass_over, self.next):
            self._deeds.addWidget(each)
        layout = column(above, self._choices, self._deeds, spacing=look.px(6))
        layout.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(8))
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def word(self) -> str:
        """The wrong word that is shown; empty where there is none."""
        return self._wrong.selectedText() if self._wrong is not None else ""

    def begin(self, at: Writing | None = None) -> None:
        """Show the bar and the first wrong word from the caret of ``at`` on, or from the page's top."""
        self._edit, self._wrong = None, None
        if at is not None and isValid(at):
            self._edit, self._wrong = at, QTextCursor(at.textCursor())
            self._wrong.setPosition(self._wrong.selectionStart())
        self.show()
        self.go_on()

    def go_on(self) -> None:
        """Show the next wrong word; behind the last one the walk begins anew at the top."""
        self._flush()
        self._wrong_words()  # asks about what was never looked at
        self._spelling.wait()
        found = self._wrong_words()
        if not found:
            self._show_none()
            return
        here = self._place()
        order = [edit for edit, _ in self._page.marks]
        after = [each for each in found if here and (order.index(each[0]), each[1].selectionStart()) >= here]
        self._show(*(after or found)[0])

    def _wrong_words(self) -> list[tuple[Writing, QTextCursor]]:
        return [(edit, wrong) for edit, marks in self._page.marks for wrong in marks.wrong_words()]

    def end(self) -> None:
        """Close the bar and go on writing where the walk came to."""
        self.hide()
        if self._edit is not None and isValid(self._edit):
            self._edit.setFocus()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() == Qt.Key.Key_F7:
            self.go_on()
        elif 0 <= number < len(self.suggestions):
            self.suggestions[number].click()
        else:
            super().keyPressEvent(event)

    def _place(self) -> tuple[int, int] | None:
        """Where the walk is: the number of the text, and the position behind the word that was shown."""
        order = [edit for edit, _ in self._page.marks]
        if self._edit is None or self._wrong is None or self._edit not in order:
            return None
        return order.index(self._edit), self._wrong.selectionEnd()

    def _show(self, edit: Writing, wrong: QTextCursor) -> None:
        self._edit, self._wrong = edit, wrong
        edit.setTextCursor(wrong)
        bring_into_view(edit)
        word = wrong.selectedText()
        self._word.setText(f"“{word}”")
        self._around.setText(_around(wrong))
        self._said_here.setText("")
        self._show_suggestions(self._spelling.suggestions(word))
        self._enable(True)
        self.said.emit(
            tr(
                "{word}: not in the dictionary. {suggestions} suggestions.",
                word=word,
                suggestions=len(self.suggestions),
            )
        )
        (self.suggestions or [self.add])[0].setFocus()

    def _show_none(self) -> None:
        self._wrong = None
        self._word.setText("")
        self._around.setText("")
        self._said_here.setText(tr("Every word is right, or one of the office’s."))
        self._show_suggestions(())
        self._enable(False)
        self.said.emit(self._said_here.text())
        self.close_button.setFocus()

    def _show_suggestions(self, words: tuple[str, ...]) -> None:
        # The focus leaves a button before it goes.
        self.next.setFocus()
        while (item := self._choices.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.suggestions = []
        for number, word in enumerate(words, 1):
            shown = word.replace("&", "&&")
            each = button(
                f"&{number}  {shown}", "outlined", partial(self._take, word), name=f"{number}: {word}"
            )
            self.suggestions.append(each)
            self._choices.addWidget(each)
        order_focus(self)

    def _enable(self, on: bool) -> None:
        for each in (self.add, self.pass_over, self.next):
            each.setEnabled(on)

    def _take(self, word: str) -> None:
        if self._wrong is not None:
            put_right(self._wrong, word)
            self.go_on()

    def _on_add(self) -> None:
        if self._wrong is not None:
            self._add_word(self.word)
            self.go_on()

    def _on_pass(self) -> None:
        if self._wrong is not None:
            self._spelling.pass_over(self.word)
            self.go_on()


def _around(wrong: QTextCursor) -> str:
    """What stands around the word, on one line."""
    block = wrong.document().findBlock(wrong.selectionStart())
    text, at = block.text(), wrong.selectionStart() - block.position()
    end = at + len(wrong.selectedText())
    before, after = text[max(0, at - _AROUND) : at], text[end : end + _AROUND]
    return f"{'…' if at > _AROUND else ''}{before}{text[at:end]}{after}{'…' if end + _AROUND < len(text) else ''}"
