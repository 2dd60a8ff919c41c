"""The response that is open: its session, its saving, and who else has it open."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from editor.archive import Archive, ArchiveError, Presence, Reason
from editor.model.document import Document
from editor.session import Session
from editor.ui.response.autosave import Autosave, Store
from editor.ui.response.place import ResponsePlace

_BEAT_MS = 20_000


class OpenResponse(QObject):
    """One response on the desk.

    ``other`` is whoever was writing it when it was opened; while somebody else writes, this one only reads.
    ``taken_over`` is called when somebody takes it over.
    """

    def __init__(
        self,
        archive: Archive,
        document: Document,
        clock: Callable[[], datetime],
        saved: Callable[[], None],
        failed: Callable[[ArchiveError], None],
        taken_over: Callable[[Presence], None],
    ) -> None:
        super().__init__()
        self._archive, self._clock, self._taken_over = archive, clock, taken_over
        definition = archive.catalogue.get(document.form, document.form_version)
        store = Store(archive.folder, clock)
        self.session = Session(document, definition, store)
        self.autosave = Autosave(self.session, store, clock, saved, failed)
        self.place: ResponsePlace | None = None
        self._me = Presence.here(clock().astimezone(UTC))
        self.other = archive.enter(document.id, self._me)
        if self.other is not None and _left_behind(self.other, self._me):
            archive.take_over(document.id, self._me)
            self.other = None
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._on_beat)
        if self.other is None:
            self._beat.start(_BEAT_MS)

    @property
    def read_only(self) -> bool:
        """Whether somebody else writes this response."""
        return self.other is not None

    def take_over(self) -> None:
        """Write in place of whoever does; they are told."""
        self._archive.take_over(self.session.document.id, self._me)
        self.other = None
        self._beat.start(_BEAT_MS)

    def save(self, keep: Reason | None = None) -> bool:
        """Save what is unsaved; False if the archive would not take it."""
        # Whoever reads has nothing to save; but what was typed before somebody took over must reach the disk still.
        if self.read_only and not self.session.dirty:
            return True
        return self.autosave.save_now(keep)

    def close(self) -> None:
        """Watch and write no longer."""
        self.autosave.stop()
        self._beat.stop()
        if not self.read_only:
            self._archive.leave(self.session.document.id, self._me)

    def _on_beat(self) -> None:
        other = self._archive.beat(self.session.document.id, self._me)
        if other is not None and self.other is None:
            self._beat.stop()
            self.autosave.save_now()
            self.other = other
            self._taken_over(other)


def _left_behind(other: Presence, own: Presence) -> bool:
    """Whether a presence is this person's own from a program that was killed: they have one window for an archive."""
    return (other.name, other.machine) == (own.name, own.machine)
