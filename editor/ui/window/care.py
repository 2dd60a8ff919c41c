"""Looking after the archive while its window is open: damage set aside, backups made, both said plainly."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from editor.archive import Archive, ArchiveError
from editor.errors import sentence
from editor.languages import tr
from editor.ui.controls.messages import Say
from editor.ui.controls.tasks import Progress, Tasks

if TYPE_CHECKING:
    from editor.archive import Quarantined
    from editor.archive.backup import Backup

_SOON_MS = 250
"""A window is painted by then, and nobody has opened anything yet."""

_WORTH_SAYING = 500
"""Reading fewer files than this is over before it could be read that they are read."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What looking over the archive came to; ``behind`` is whether responses were missing in the list before."""

    aside: "tuple[Quarantined, ...]"
    problems: tuple[str, ...]
    backup_due: bool
    behind: bool


class Care:
    """What the program does for the archive without being asked, off the window's thread.

    ``look`` reads what the list of responses needs, and is done first; then ``listed`` is called. ``changed`` is
    called when the list may have changed since.
    """

    def __init__(
        self,
        archive: Archive,
        clock: Callable[[], datetime],
        say: Say,
        *,
        look: Callable[[], None],
        listed: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        self._archive, self._clock, self._say = archive, clock, say
        self._look, self._listed, self._changed = look, listed, changed
        self._tasks = Tasks(self._on_moved)
        self._saved_since = False
        self._told_progress = False
        self._problem = ""
        self._painted = QTimer(singleShot=True, interval=0)
        self._painted.timeout.connect(self._read)
        self._soon = QTimer(singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look_after)

    def begin(self) -> None:
        """Read the list; then set damaged files aside, say what is wrong, and make today's backup if it is to be made.

        The former when the window is painted, the latter a little later: the window comes first.
        """
        self._painted.start()

    def _read(self) -> None:
        self._painted.stop()
        self._tasks.start(lambda _progress: self._look(), self._on_read, self._on_failed)

    def _on_read(self, _: None) -> None:
        self._listed()
        self._soon.start()

    def _look_after(self) -> None:
        self._soon.stop()
        archive, clock = self._archive, self._clock
        if archive.unread:
            self._tasks.start(
                lambda _progress: _list(archive.folder, clock), self._on_listed, self._on_failed
            )
        self._tasks.start(
            lambda progress: _look_over(archive, clock, progress), self._on_looked, self._on_failed
        )

    def note_save(self) -> None:
        """Something was saved: the last backup does not have it."""
        self._saved_since = True

    def hush(self) -> None:
        """Say nothing more by itself: the window is closing."""
        self._painted.stop()
        self._soon.stop()
        self._tasks.hush()

    def end(self) -> str:
        """Back up what was saved since the last backup, and wait for it. What went wrong, or nothing."""
        self._tasks.wait()
        if self._saved_since:
            self._back_up()
        self._tasks.end()
        return self._problem

    def wait(self) -> None:
        """Wait for what is being done just now, or is about to be."""
        if self._painted.isActive():
            self._read()
        self._tasks.wait()
        if self._soon.isActive():
            self._look_after()
            self._tasks.wait()

    def _back_up(self) -> None:
        # What is saved from now on may or may not be in this backup: it counts as not.
        self._saved_since = False
        folder, clock = self._archive.folder, self._clock
        self._tasks.start(
            lambda progress: _backed_up(folder, clock, progress), self._on_backed_up, self._on_backup_failed
        )

    def _on_moved(self, done: int, of: int) -> None:
        if of >= _WORTH_SAYING:
            self._told_progress = True
            self._say(
                tr(
                    "Looking through the archive: {done:,} of {of:,}. You can write meanwhile.",
                    done=done,
                    of=of,
                )
            )

    def _on_listed(self, _: int) -> None:
        if self._archive.unread:
            self._changed()

    def _on_looked(self, found: _Found) -> None:
        self._archive.patient = True
        if self._told_progress:
            self._say(tr("The archive was looked through."))
        if found.aside:
            self._say_set_aside(found.aside[0], len(found.aside))
        elif found.problems:
            more = len(found.problems) - 1
            words = (
                tr("{problem} (and {more} more)", problem=found.problems[0], more=more)
                if more
                else found.problems[0]
            )
            self._say(words, "warning")
        if found.aside or found.behind or self._told_progress:
            self._changed()
        if found.backup_due:
            self._back_up()

    def _on_failed(self, problem: str) -> None:
        self._archive.patient = True
        self._say(problem, "late")

    def _on_backed_up(self, backup: "Backup") -> None:
        self._problem = ""
        if backup.left_out:
            self._say(
                tr(
                    "The backup leaves out {left_out}: no other system could hold it.",
                    left_out=", ".join(backup.left_out),
                ),
                "warning",
            )

    def _on_backup_failed(self, problem: str) -> None:
        self._saved_since = True
        self._problem = tr(
            "The backup failed: {problem} What you write is saved all the same.", problem=problem
        )
        self._say(self._problem, "late")

    def _say_set_aside(self, first: "Quarantined", count: int) -> None:
        words = tr(
            "The file of response {id} was damaged ({reason}) and is kept aside as {path}.",
            id=first.id,
            reason=first.reason,
            path=first.path,
        )
        if count > 1:
            words = f"{words} {tr('So were {more} more.', more=count - 1)}"
        token = first.last_good
        if token is None:
            self._say(f"{words} {tr('No version of it was kept.')}", "late")
            return
        self._say(
            words, "warning", (tr("Bring its last good version back"), lambda: self._restore(first.id, token))
        )

    def _restore(self, document_id: str, token: str) -> None:
        try:
            self._archive.restore_version(document_id, token)
        except ArchiveError as error:
            self._say(sentence(error), "late")
            return
        self._say(
            tr("Version {token} of response {document_id} is back.", token=token, document_id=document_id)
        )
        self._changed()


def _list(folder: Path, clock: Callable[[], datetime]) -> int:
    """Glance at what is new, so that all of it is soon in the list; how long that is."""
    return len(Archive.open(folder, clock).list())


def _look_over(archive: Archive, clock: Callable[[], datetime], progress: Progress) -> _Found:
    """Where anything is new or wrong, read it and set damage aside; once a day, mend trails that a kill cut short.

    What is changed is changed with an archive object of this thread; only the window's index serves both.
    """
    from editor.archive.backup import Backups

    own, aside = Archive.open(archive.folder, clock), ()  # type: Archive, tuple[Quarantined, ...]
    behind = bool(archive.unread)
    problems = archive.problems()
    if problems or archive.unread:
        own.refresh(progress)
        aside, problems = tuple(own.quarantine_damaged()), own.problems()
    due = Backups(own, clock).due(clock())
    if due:
        # This reads every file, so it goes with the day's backup; a save mends its own response's trail at any time.
        own.heal()
    return _Found(aside, tuple(problems), due, behind)


def _backed_up(folder: Path, clock: Callable[[], datetime], progress: Progress) -> "Backup":
    from editor.archive.backup import Backups

    return Backups(Archive.open(folder, clock), clock).make(progress)
