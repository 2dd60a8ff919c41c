"""Saves a session soon after a change, off the window's thread, and says how it went."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from editor.archive import Archive, ArchiveError, Conflict, Damaged, Reason
from editor.archive.presence import me
from editor.model.document import Document
from editor.session import Change, Session

_DELAY_MS = 500
_RETRY_MS = 5000
_LOOK_MS = 20


class Store:
    """Saves documents into the archive in ``folder`` from one other thread, with an archive object of that thread."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder, self._clock = folder, clock
        self._archive: Archive | None = None

    def __call__(self, document: Document, keep: Reason | None) -> Document:
        """The document as acknowledged; raises what the archive raises."""
        if self._archive is None:
            self._archive = Archive.open_or_create(self._folder, self._clock)
        try:
            return self._archive.save(document, keep, me())
        except Damaged:
            # The file was spoilt while its text is open here: it is set aside, and what is open takes its place.
            if self._archive.quarantine(document.id) is None:
                raise
            return self._archive.save(document, keep, me())


class Autosave(QObject):
    """Watches one session. The first unsaved change starts the clock and further ones do not put it off, so at most
    a second of typing is ever unsaved; however slowly the disk answers, typing never waits for it.

    ``saved`` is called after each acknowledged save, ``failed`` with the archive's words after one that was not; it
    is tried again until it succeeds.
    """

    def __init__(
        self,
        session: Session,
        store: Store,
        clock: Callable[[], datetime],
        saved: Callable[[], None],
        failed: Callable[[ArchiveError], None],
    ) -> None:
        super().__init__()
        self._session, self._store, self._clock = session, store, clock
        self._saved, self._failed = saved, failed
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="save")
        self._pending: Future[Document] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look)
        session.listen(self._on_change)

    def save_now(self, keep: Reason | None = None) -> bool:
        """Save what is unsaved and wait for it, also as a version if there is a reason to; False if that failed."""
        self._soon.stop()
        if self._pending is not None and not self._finish():
            return False
        document = self._session.to_save(self._clock(), keep)
        if document is None:
            return True
        self._pending = self._thread.submit(copy_context().run, self._store, document, keep)
        return self._finish(keep)

    def stop(self) -> None:
        """Watch no longer, once what is on its way to the disk has got there."""
        self._soon.stop()
        if self._pending is not None:
            self._finish()
        self._soon.stop()
        self._thread.shutdown()

    def _on_change(self, _change: Change) -> None:
        if not self._soon.isActive():
            self._soon.start(_DELAY_MS)

    def _begin(self) -> None:
        if self._pending is not None:
            self._soon.start(_DELAY_MS)
            return
        document = self._session.to_save(self._clock())
        if document is not None:
            self._pending = self._thread.submit(copy_context().run, self._store, document, None)
            self._looking.start(_LOOK_MS)

    def _look(self) -> None:
        if self._pending is not None and self._pending.done():
            self._finish()

    def _finish(self, keep: Reason | None = None) -> bool:
        """Wait for the save that is on its way, and tell how it went."""
        pending, self._pending = self._pending, None
        self._looking.stop()
        if pending is None:
            return True
        try:
            self._session.acknowledge(pending.result(), keep)
        except Conflict as conflict:
            # Trying again would only keep the same two texts again: the person chooses.
            self._failed(conflict)
            return False
        except ArchiveError as error:
            self._soon.start(_RETRY_MS)
            self._failed(error)
            return False
        self._saved()
        if self._session.dirty and not self._soon.isActive():
            self._soon.start(_DELAY_MS)
        return True
