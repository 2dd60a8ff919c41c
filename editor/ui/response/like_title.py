"""A quiet line under the title that is typed: another response may be the same."""

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from editor.archive import Archive
from editor.model.document import Document
from editor.model.likeness import Like, like_titles
from editor.model.values import Value
from editor.session import Change, Session
from editor.ui.controls.announce import announce
from editor.ui.controls.components import column, label
from editor.ui.controls.tasks import Tasks
from forms.schema import Role

_PAUSE_MS = 400
_ROLES: tuple[Role, Role] = ("title", "published_on")


class LikeTitle(QWidget):
    """Looks after each pause, beside the window: an archive of ten thousand takes its time.

    It says nothing of a response that was there before it was opened: only of a title that is being typed.
    """

    def __init__(self, session: Session, archive: Archive, tasks: Tasks) -> None:
        super().__init__()
        self._session, self._archive, self._tasks = session, archive, tasks
        self._words = label("", "warningWords")
        self.setLayout(column(self._words))
        self.hide()
        self._asked = _asked(session)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._stop_listening = session.listen(self._on_change)

    def let_go(self) -> None:
        """Look no more: the place is about to be deleted, and the session may go on."""
        self._stop_listening()
        self._pause.stop()

    @property
    def words(self) -> str:
        """What it says; empty where nothing is like it."""
        return self._words.text()

    def _on_change(self, _change: Change) -> None:
        if _asked(self._session) != self._asked:
            self._pause.start()

    def look(self) -> None:
        """Look for others now."""
        self._asked = asked = _asked(self._session)
        archive, document = self._archive, self._session.document
        title, day = asked
        self._tasks.start(
            lambda _progress: like_titles(title, day, archive.list(), document.id),
            lambda found: self._show(document, found),
            lambda _problem: None,  # the archive's own list says what is wrong with it
        )

    def _show(self, asked: Document, found: list[Like]) -> None:
        if not isValid(self) or asked.id != self._session.document.id:
            return
        words = found[0].words if found else ""
        if words != self.words:
            announce(self._words, words)
        self._words.setText(words)
        self.setVisible(bool(words))


def _asked(session: Session) -> tuple[str, date | None]:
    """The title as it is typed, and the day of the report."""
    title, day = (_answer(session, role) for role in _ROLES)
    return title if isinstance(title, str) else "", day if isinstance(day, date) else None


def _answer(session: Session, role: Role) -> Value:
    field = session.definition.with_role(role)
    return session.document.answer(field.id) if field is not None else None
