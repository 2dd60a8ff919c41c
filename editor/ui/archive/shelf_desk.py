"""What is done with a response of the archive: begun, opened, started from, put into the bin, held."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from editor.archive import ArchiveError, Summary
from editor.errors import sentence
from editor.languages import tr
from editor.model.beginning import CarryError, begun, begun_from, carried
from editor.model.document import Document, title_of
from editor.ui.archive.keeping import Keeping
from editor.ui.response.desk import Desk
from editor.ui.response.like_title import LikeTitle
from editor.ui.response.place import ResponsePlace
from editor.ui.statute.statute_desk import StatuteDesk
from forms.schema import Field

if TYPE_CHECKING:
    from editor.ui.archive.many_desk import Hall, ManyDesk


class ShelfDesk:
    """Works on what is selected in the archive place, and puts it on the desk."""

    def __init__(
        self, room: "Hall", desk: Desk, statute: StatuteDesk, many: Callable[[], "ManyDesk"]
    ) -> None:
        self._room, self._desk, self._statute, self._many = room, desk, statute, many
        self._like: LikeTitle | None = None

    def new_response(self, form: str) -> None:
        """Begin a response of this form; it is saved with its first answer."""
        if self._desk.close():
            archive = self._room.archive
            newest = archive.catalogue.newest(form)
            self._desk.begin(begun(newest, archive.office, self._statute.rules(), self._room.clock()))

    def open_selected(self) -> None:
        """Open the selected response for writing."""
        chosen = self._selected(in_bin=False)
        if chosen is not None:
            self.open(chosen.id)

    def open(self, id: str) -> None:
        """Open a response for writing."""
        document = self._desk.load(id)
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
            tr(
                "A new response, begun from “{past}”. Its dates and ticks are empty.",
                past=title_of(past, newest),
            )
        )

    def _source(self) -> Document | None:
        if self._desk.open is not None:
            return self._desk.open.session.document
        chosen = self._room.archive_place.selected
        return self._desk.load(chosen.id) if chosen else None

    def delete_selected(self) -> None:
        """Move the selected response, or responses, to the bin; the message offers to take that back."""
        if len(several := self._several(in_bin=False)) > 1:
            self._many().bin(several)
            return
        chosen = self._selected(in_bin=False)
        if chosen is not None and self._done(lambda: self._room.archive.bin(chosen.id)):
            self._room.say(
                tr("“{title}” is in the bin.", title=chosen.title),
                "done",
                (tr("Take it back"), lambda: self._restore(chosen)),
            )

    def restore_selected(self) -> None:
        """Take the selected response, or responses, out of the bin."""
        if len(several := self._several(in_bin=True)) > 1:
            self._many().restore(several)
            return
        chosen = self._selected(in_bin=True)
        if chosen is not None:
            self._restore(chosen)

    def beneath(self, field: Field) -> QWidget | None:
        """What stands under the label of a field of the open response: for its title, whether another has it."""
        opened = self._desk.open
        if field.role != "title" or opened is None:
            return None
        self._like = LikeTitle(opened.session, self._room.archive, self._room.tasks)
        return self._like

    def furnish(self, place: ResponsePlace) -> None:
        """Have what was put beneath a field of this place end with it."""
        if self._like is not None:
            place.on_leaving(self._like.let_go)
        self._like = None

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

    def _several(self, *, in_bin: bool) -> list[Summary]:
        """All that are selected, likewise."""
        place = self._room.archive_place
        return place.chosen if place.in_bin == in_bin and self._desk.open is None else []

    def _restore(self, summary: Summary) -> None:
        if self._done(lambda: self._room.archive.restore(summary.id)):
            self._room.say(tr("“{title}” is back in the archive.", title=summary.title))

    def _done(self, run: Callable[[], object]) -> bool:
        """Have the archive do something; False, with its words shown, if it would not."""
        try:
            run()
        except ArchiveError as error:
            self._room.say(sentence(error), "late")
            return False
        self._room.archive_place.refresh()
        return True
