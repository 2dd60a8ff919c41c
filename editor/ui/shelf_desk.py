"""What is done with a response of the archive: begun, opened, started from, put into the bin, held."""

from collections.abc import Callable
from typing import Protocol

from editor.archive import ArchiveError, Summary
from editor.errors import sentence
from editor.model.beginning import CarryError, begun, begun_from, carried
from editor.model.document import Document, title_of
from editor.ui.archive_place import ArchivePlace
from editor.ui.desk import Desk, Room
from editor.ui.keeping import Keeping
from editor.ui.statute_desk import StatuteDesk


class Hall(Room, Protocol):
    """What is needed of the window beyond what the desk needs."""

    archive_place: ArchivePlace


class ShelfDesk:
    """Works on what is selected in the archive place, and puts it on the desk."""

    def __init__(self, room: Hall, desk: Desk, statute: StatuteDesk) -> None:
        self._room, self._desk, self._statute = room, desk, statute

    def new_response(self, form: str) -> None:
        """Begin a response of this form; it is saved with its first answer."""
        if self._desk.close():
            archive = self._room.archive
            newest = archive.catalogue.newest(form)
            self._desk.begin(begun(newest, archive.office, self._statute.rules(), self._room.clock()))

    def open_selected(self) -> None:
        """Open the selected response for writing."""
        chosen = self._selected(in_bin=False)
        document = self._desk.load(chosen.id) if chosen else None
        if document is not None and self._desk.begin(document).other is None:
            self._statute.offer_to_carry()

    def start_from_this(self) -> None:
        """Begin a new response from the one that is open or selected, in the newest version of its form."""
        source = self._source()
        if source is None or not self._desk.close():
            return
        archive = self._room.archive
        newest = archive.catalogue.newest(source.form)
        try:
            past = source if source.form_version == newest.version else carried(source, newest)
        except CarryError as error:
            self._room.say(sentence(error), "late")
            return
        self._desk.begin(begun_from(past, newest, archive.office, self._statute.rules(), self._room.clock()))
        self._room.say(
            f"A new response, begun from “{title_of(past, newest)}”. Its dates and ticks are empty."
        )

    def _source(self) -> Document | None:
        if self._desk.open is not None:
            return self._desk.open.session.document
        chosen = self._room.archive_place.selected
        return self._desk.load(chosen.id) if chosen else None

    def delete_selected(self) -> None:
        """Move the selected response to the bin; the message offers to take that back."""
        chosen = self._selected(in_bin=False)
        if chosen is not None and self._done(lambda: self._room.archive.bin(chosen.id)):
            self._room.say(
                f"“{chosen.title}” is in the bin.", "done", ("Take it back", lambda: self._restore(chosen))
            )

    def restore_selected(self) -> None:
        """Take the selected response out of the bin."""
        chosen = self._selected(in_bin=True)
        if chosen is not None:
            self._restore(chosen)

    def hold_selected(self) -> None:
        """Put the selected response under a legal hold, or end its hold."""
        chosen = self._room.archive_place.selected
        if chosen is not None and self._desk.open is None:
            self._keeping().hold(self._room.window(), chosen)

    def ask_retention(self) -> None:
        """Ask for how long the bin keeps what is in it."""
        self._keeping().ask_retention(self._room.window())

    def _keeping(self) -> Keeping:
        room = self._room
        return Keeping(room.archive, room.dialogs, room.say, room.archive_place.refresh)

    def _selected(self, *, in_bin: bool) -> Summary | None:
        """The selected response, where the archive place is shown and is in the bin or not as wanted."""
        place = self._room.archive_place
        return place.selected if place.in_bin == in_bin and self._desk.open is None else None

    def _restore(self, summary: Summary) -> None:
        if self._done(lambda: self._room.archive.restore(summary.id)):
            self._room.say(f"“{summary.title}” is back in the archive.")

    def _done(self, run: Callable[[], object]) -> bool:
        """Have the archive do something; False, with its words shown, if it would not."""
        try:
            run()
        except ArchiveError as error:
            self._room.say(sentence(error), "late")
            return False
        self._room.archive_place.refresh()
        return True
