"""Misspelt words marked while one types: judged off the typing thread, marked when the verdict is there."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from editor.spelling import Speller, Word, load_speller, words_in

_GATHER_MS = 30
_LOOK_MS = 20
Verdicts = dict[str, bool]


class Spelling(QObject):
    """What is known of each word, shared by all texts of the window.

    ``judged`` is told when there are new verdicts. The dictionaries are loaded with the first word asked about, in a
    thread of their own; where this machine has no Hunspell, every word counts as right.
    """

    judged = Signal()
    renewed = Signal()
    """Words that were judged before may be judged otherwise now."""

    def __init__(
        self,
        own_words: Iterable[str] = (),
        load: Callable[[], Speller | None] = load_speller,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._load, self._own = load, tuple(own_words)
        self._speller: Speller | None = None
        self._loaded = False
        self._verdicts: Verdicts = {}
        self._passed: set[str] = set()
        self._asked: set[str] = set()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="spelling")
        self._judging: Future[Verdicts] | None = None
        self._ended = False
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gathering.timeout.connect(self._judge)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)

    def is_wrong(self, word: str) -> bool:
        """Whether a word is known to be wrong; one not judged yet is not, and is asked about."""
        return self.verdict(word) is False

    def verdict(self, word: str) -> bool | None:
        """Whether a word is right; None for one that is not judged yet, which is asked about."""
        known = self._verdicts.get(word)
        if known is None:
            self._asked.add(word)
            if not self._gathering.isActive():
                self._gathering.start()
        return known

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant; a quarter of a second at most, so only when a person asks."""
        self.wait()
        return self._speller.suggestions(word) if self._speller else ()

    def set_own_words(self, words: Iterable[str]) -> None:
        """The office's own words from now on; every word is judged anew."""
        self.wait()
        self._own = tuple(words)
        if self._speller is not None:
            self._speller.set_own_words(self._own)
        self._verdicts = dict.fromkeys(self._passed, True)
        self.renewed.emit()

    def pass_over(self, word: str) -> None:
        """Take a word for right until the program ends."""
        self._passed.add(word)
        self._verdicts[word] = True
        self.renewed.emit()

    @property
    def own_words(self) -> tuple[str, ...]:
        """The office's own words."""
        return self._own

    def wait(self) -> None:
        """Wait until all that was asked is judged."""
        while not self._ended and (self._asked or self._judging is not None):
            self._gathering.stop()
            self._judge()
            if self._judging is not None:
                self._judging.exception()  # waits; _look() raises it where there is one
                self._look()

    def end(self) -> None:
        """Judge no more, whatever is asked: a text that is still shown may be laid out once more."""
        self._ended = True
        self._gathering.stop()
        self._looking.stop()
        self._thread.shutdown(cancel_futures=True)

    def _judge(self) -> None:
        if self._ended or self._judging is not None or not self._asked:
            return
        words, self._asked = self._asked, set()
        self._judging = self._thread.submit(self._verdicts_on, words)
        self._looking.start()

    def _verdicts_on(self, words: set[str]) -> Verdicts:
        """In the thread: nobody else touches the speller while a judgement is under way."""
        if not self._loaded:
            self._speller, self._loaded = self._load(), True
            if self._speller is not None:
                self._speller.set_own_words(self._own)
        speller = self._speller
        return {word: speller is None or speller.is_right(word) for word in words}

    def _look(self) -> None:
        if self._judging is None or not self._judging.done():
            return
        judging, self._judging = self._judging, None
        self._looking.stop()
        self._verdicts.update(judging.result())
        self.judged.emit()
        if self._asked:
            self._gathering.start()


class SpellingMarks(QSyntaxHighlighter):
    """Marks the wrong words of one text with a wavy line; the word being typed is left alone until the caret goes on.

    The marks are the layout's alone: the text, its formats and undo know nothing of them.
    """

    def __init__(self, edit: QTextEdit | QPlainTextEdit, spelling: Spelling, colour: QColor) -> None:
        super().__init__(edit)
        self._edit, self._spelling = edit, spelling
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._format.setUnderlineColor(colour)
        self._typing_at: int | None = None
        self._waiting: set[int] = set()
        # Connected before the highlighter itself, which must know already where the typing is.
        edit.document().contentsChange.connect(self._note_typing)
        self.setDocument(edit.document())
        edit.cursorPositionChanged.connect(self._leave_word)
        spelling.judged.connect(self._mark_judged)
        spelling.renewed.connect(self._mark_all)

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        for start, length in self._wrong_in(block, text):
            self.setFormat(start, length, self._format)

    def _wrong_in(self, block: QTextBlock, text: str) -> list[tuple[int, int]]:
        """Where the wrong words of a block stand, and how long they are; without the one being typed.

        A block with a word that is not judged yet waits for the verdict.
        """
        typing_at = self._typing_in(block)
        plain = _units(text) == len(text)
        found = []
        for word in words_in(text):
            start, end = (
                (word.start, word.end) if plain else (_units(text[: word.start]), _units(text[: word.end]))
            )
            if typing_at is not None and start <= typing_at <= end:
                continue
            verdict = self._spelling.verdict(word.text)
            if verdict is None:
                self._waiting.add(block.blockNumber())
            elif not verdict:
                found.append((start, end - start))
        return found

    def _typing_in(self, block: QTextBlock) -> int | None:
        at = self._typing_at
        return at - block.position() if at is not None and block.contains(at) else None

    def stop(self) -> None:
        """Take the marks away and mark no more."""
        self._spelling.judged.disconnect(self._mark_judged)
        self._spelling.renewed.disconnect(self._mark_all)
        self._edit.document().contentsChange.disconnect(self._note_typing)
        self._edit.cursorPositionChanged.disconnect(self._leave_word)
        self.setDocument(None)
        self.deleteLater()

    def wrong_words(self) -> list[QTextCursor]:
        """A selection of each wrong word, in the text's order."""
        found: list[QTextCursor] = []
        block = self._text().begin()
        while block.isValid():
            text = block.text()
            found += [
                _selection(self._text(), block, text, word)
                for word in words_in(text)
                if self._spelling.is_wrong(word.text)
            ]
            block = block.next()
        return found

    def word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """A selection of the wrong word at the caret, if there is one."""
        block, at = cursor.block(), cursor.positionInBlock()
        text = block.text()
        for word in words_in(text):
            start = _units(text[: word.start])
            if start <= at <= start + _units(word.text) and self._spelling.is_wrong(word.text):
                return _selection(self._text(), block, text, word)
        return None

    def _text(self) -> QTextDocument:
        # The highlighter's own document() leaves a reference behind at each call, which would hold the whole page.
        return self._edit.document()

    def _note_typing(self, position: int, removed: int, added: int) -> None:
        if removed == added:  # a mere change of looks, such as our own marks
            return
        # More than a few characters at once were pasted or shown, not typed.
        self._typing_at = position + added if self._edit.hasFocus() and added <= 2 else None

    def _leave_word(self) -> None:
        at, self._typing_at = self._typing_at, self._still_typing()
        if at is not None and self._typing_at is None:
            block = self._text().findBlock(at)
            # Most words are right: then the block need not be laid out a second time for its key.
            if block.isValid() and self._looks_different(block):
                self.rehighlightBlock(block)

    def _still_typing(self) -> int | None:
        at = self._typing_at
        return at if at is not None and self._edit.textCursor().position() == at else None

    def _mark_judged(self) -> None:
        """Only blocks that wait for a verdict can look different now."""
        waiting, self._waiting = self._waiting, set()
        for number in waiting:
            block = self._text().findBlockByNumber(number)
            if block.isValid() and self._looks_different(block):
                self.rehighlightBlock(block)

    def _mark_all(self) -> None:
        self._waiting = set(range(self._text().blockCount()))
        self._mark_judged()

    def _looks_different(self, block: QTextBlock) -> bool:
        marked = {(each.start, each.length) for each in block.layout().formats()}
        return marked != set(self._wrong_in(block, block.text()))


def _selection(document: QTextDocument, block: QTextBlock, text: str, word: Word) -> QTextCursor:
    cursor = QTextCursor(document)
    start = block.position() + _units(text[: word.start])
    cursor.setPosition(start)
    cursor.setPosition(start + _units(word.text), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(text: str) -> int:
    """How many UTF-16 units Qt counts for ``text``: two for each character beyond the first plane."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
