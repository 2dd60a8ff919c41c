"""A backup off the window's thread: typing and saving go on meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer

from editor.archive import Archive, ArchiveError
from editor.archive.backup import Backups
from editor.errors import sentence

_LOOK_MS = 200


class _Worker(QThread):
    """Makes one backup of the archive in ``folder``, with an archive object of its own.

    ``problem`` is what went wrong as a sentence; empty where nothing did.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.problem = ""

    def run(self) -> None:
        try:
            Backups(Archive.open(self._folder)).make()
        except (ArchiveError, OSError) as error:
            self.problem = sentence(error)


class BackingUp(QObject):
    """Runs one backup at a time and calls ``done``, on the window's thread, with what went wrong or with nothing."""

    def __init__(self, done: Callable[[str], None]) -> None:
        super().__init__()
        self._done = done
        self._worker: _Worker | None = None
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look)

    def start(self, archive: Archive) -> None:
        """Begin a backup, unless one is running."""
        if self._worker is None:
            self._worker = _Worker(archive.folder)
            self._worker.start()
            self._looking.start(_LOOK_MS)

    def wait(self) -> None:
        """Wait for the backup that is running to end, and hear of it."""
        if self._worker is not None:
            self._worker.wait()
            self._look()

    def _look(self) -> None:
        worker = self._worker
        if worker is None or not worker.isFinished():
            return
        self._looking.stop()
        self._worker = None
        self._done(worker.problem)
