"""The words of the office while a response is open: taught to the spelling, added to the archive and taken back."""

from collections.abc import Callable

from editor.archive import ArchiveError
from editor.archive.words import OfficeWords
from editor.errors import sentence
from editor.languages import tr
from editor.spelling.office import right_words
from editor.ui.response.desk import Desk, Room
from editor.ui.writing.spelling import Spelling
from editor.ui.writing.words_dialog import WordsDialog


class OwnWords:
    """Teaches ``spelling`` the office's words, its names and those of the form that is open on the desk."""

    def __init__(self, room: Room, desk: Desk, spelling: Spelling) -> None:
        self._room, self._desk, self._spelling = room, desk, spelling

    def teach(self) -> None:
        """Have the words as they stand in the archive now be right: somebody else may have added some."""
        if not self._changed(OfficeWords.read):
            self._teach(())

    def add(self, word: str) -> None:
        """Keep ``word`` with the office's, for every response and everybody."""
        if self._changed(lambda words: words.add(word)):
            undo = (tr("Undo"), lambda: self._remove(word))
            self._room.say(tr("“{word}” is one of the office’s words now.", word=word), "done", undo)

    def show(self) -> None:
        """Show all of them, to add some and to remove some."""
        room = self._room
        WordsDialog(room.window(), room.look, OfficeWords(room.archive.folder), self.teach).open()

    def _remove(self, word: str) -> None:
        if self._changed(lambda words: words.remove(word)):
            self._room.say(tr("“{word}” is no longer one of the office’s words.", word=word))

    def _changed(self, change: Callable[[OfficeWords], tuple[str, ...]]) -> bool:
        """Whether the words could be read and changed; if not, the reason is said."""
        try:
            self._teach(change(OfficeWords(self._room.archive.folder)))
        except ArchiveError as error:
            self._room.say(sentence(error), "late")
            return False
        return True

    def _teach(self, own: tuple[str, ...]) -> None:
        opened = self._desk.open
        if opened is None:
            return
        words = right_words(own, opened.session.document.office, opened.session.definition)
        if words != self._spelling.own_words:
            self._spelling.set_own_words(words)
