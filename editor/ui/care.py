"""Looking after the archive while its window is open: damage set aside, backups made, both said plainly."""

from collections.abc import Callable
from datetime import datetime

from editor.archive import Archive, ArchiveError, Quarantined
from editor.archive.backup import Backups
from editor.errors import sentence
from editor.ui.backing_up import BackingUp
from editor.ui.messages import Say


class Care:
    """What the program does for the archive without being asked. ``changed`` is called when the list has changed."""

    def __init__(
        self, archive: Archive, clock: Callable[[], datetime], say: Say, changed: Callable[[], None]
    ) -> None:
        self._archive, self._clock, self._say, self._changed = archive, clock, say, changed
        self._backing_up = BackingUp(self._on_backed_up)
        self._saved_since = False
        self._problem = ""

    def begin(self) -> None:
        """Set damaged files aside, say what is wrong, and make today's backup if it is still to be made."""
        try:
            aside = self._archive.quarantine_damaged()
            self._archive.heal()
            problems = self._archive.problems()
            due = Backups(self._archive).due(self._clock())
        except ArchiveError as error:
            self._say(sentence(error), "late")
            return
        if aside:
            self._say_set_aside(aside[0], len(aside))
            self._changed()
        elif problems:
            more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            self._say(f"{problems[0]}{more}", "warning")
        if due:
            self._back_up()

    def note_save(self) -> None:
        """Something was saved: the last backup does not have it."""
        self._saved_since = True

    def end(self) -> str:
        """Back up what was saved since the last backup, and wait for it. What went wrong, or nothing."""
        self._backing_up.wait()
        if self._saved_since:
            self._back_up()
            self._backing_up.wait()
        return self._problem

    def _back_up(self) -> None:
        # What is saved from now on may or may not be in this backup: it counts as not.
        self._saved_since = False
        self._backing_up.start(self._archive)

    def _on_backed_up(self, problem: str) -> None:
        self._problem = (
            f"The backup failed: {problem} What you write is saved all the same." if problem else ""
        )
        if problem:
            self._saved_since = True
            self._say(self._problem, "late")

    def _say_set_aside(self, first: Quarantined, count: int) -> None:
        more = f" So were {count - 1} more." if count > 1 else ""
        words = f"The file of response {first.id} was damaged ({first.reason}) and is kept aside as {first.path}.{more}"
        token = first.last_good
        if token is None:
            self._say(f"{words} No version of it was kept.", "late")
            return
        self._say(
            words, "warning", ("Bring its last good version back", lambda: self._restore(first.id, token))
        )

    def _restore(self, document_id: str, token: str) -> None:
        try:
            self._archive.restore_version(document_id, token)
        except ArchiveError as error:
            self._say(sentence(error), "late")
            return
        self._say(f"Version {token} of response {document_id} is back.")
        self._changed()
