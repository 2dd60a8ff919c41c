"""Saves a session soon after a change, and says how it went."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from editor.archive import ArchiveError, Conflict, Reason
from editor.session import Change, Session

_DELAY_MS = 500
_RETRY_MS = 5000


class Autosave(QObject):
    """Watches one session. The first unsaved change starts the clock and further ones do not put it off, so at
    most a second of typing is ever unsaved.

    ``saved`` is called after each acknowledged save, ``failed`` with the archive's words after one that was not; it
    is tried again until it succeeds.
    """

    def __init__(
        self,
        session: Session,
        clock: Callable[[], datetime],
        saved: Callable[[], None],
        failed: Callable[[ArchiveError], None],
    ) -> None:
        super().__init__()
        self._session, self._clock, self._saved, self._failed = session, clock, saved, failed
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save_now)
        session.listen(self._on_change)

    def _on_change(self, _change: Change) -> None:
        if not self._timer.isActive():
            self._timer.start(_DELAY_MS)

    def save_now(self, keep: Reason | None = None) -> bool:
        """Save what is unsaved, also as a version if there is a reason to keep one; False if that failed."""
        self._timer.stop()
        try:
            if self._session.save(self._clock(), keep):
                self._saved()
        except Conflict as conflict:
            # Trying again would only keep the same two texts again: the person chooses.
            self._failed(conflict)
            return False
        except ArchiveError as error:
            self._timer.start(_RETRY_MS)
            self._failed(error)
            return False
        return True

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
