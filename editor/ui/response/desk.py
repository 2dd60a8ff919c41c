"""The desk: the one response that is open, and everything that is done with it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from editor.archive import Archive, ArchiveError, Conflict, InTheBin, UnknownId
from editor.errors import RefusalError, sentence
from editor.languages import tr
from editor.output import EXPORTS
from editor.settings import Settings
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.messages import Kind, Offer
from editor.ui.controls.theme import Look
from editor.ui.response.file_keeper import FileKeeper

if TYPE_CHECKING:
    from editor.archive import Presence
    from editor.model.document import Document
    from editor.model.edits import Place
    from editor.session import Change
    from editor.ui.response.open_response import OpenResponse

_FILTERS = [f"{each.name} (*{each.suffix})" for each in EXPORTS]


class Room(Protocol):
    """What the desk needs of the window it stands in."""

    archive: Archive
    clock: Callable[[], datetime]
    dialogs: Dialogs
    files: FileKeeper
    look: Look
    settings: Settings
    stack: QStackedWidget

    def window(self) -> QWidget: ...
    def say(self, text: str, kind: Kind = "done", *offers: Offer) -> None: ...
    def quiet(self) -> None: ...
    def show_response(self, opened: "OpenResponse") -> None: ...
    def show_saved(self) -> None: ...
    def note_save(self) -> None: ...
    def remember(self, *, open_response: str | None = None, open_field: str | None = None) -> None: ...
    def start_from_this(self) -> None: ...


class Desk:
    """At most one open response: begun, saved, compared, exported and let go of."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.open: OpenResponse | None = None

    def load(self, document_id: str) -> "Document | None":
        """The document, or None with the reason said."""
        from forms.catalogue import UnknownFormError

        try:
            return self._room.archive.load(document_id)
        except (ArchiveError, UnknownFormError) as error:
            self._room.say(sentence(error), "late")
            return None

    def begin(self, document: "Document") -> "OpenResponse":
        """Put a document on the desk."""
        from editor.ui.response.open_response import OpenResponse

        opened = OpenResponse(
            self._room.archive,
            document,
            self._room.clock,
            self._on_saved,
            self._on_not_saved,
            self._on_taken_over,
        )
        self.open = opened
        opened.session.listen(self._on_edited)
        self._room.quiet()
        self._room.remember(open_response=document.id)
        self._room.show_response(opened)
        if opened.other is not None:
            self._say_who_writes(opened.other)
        elif opened.place is not None:
            opened.place.page.focus_first()
        return opened

    def _on_edited(self, change: "Change") -> None:
        self._room.show_saved()
        # Where the person writes is remembered for a start after a kill; only when it changes.
        if change.place is not None and change.place.field != self._room.settings.open_field:
            self._room.remember(open_field=change.place.field)

    def _say_who_writes(self, other: "Presence") -> None:
        at = f"{other.since.astimezone():%H:%M}"
        self._room.say(
            tr(
                "{name} has had this response open since {at} (on {machine}). You are reading it.",
                name=other.name,
                at=at,
                machine=other.machine,
            ),
            "warning",
            (tr("Write a copy"), self._room.start_from_this),
            (tr("Take over"), self._take_over),
        )

    def _take_over(self) -> None:
        """Write in the other's place, from what is on the disk now."""
        opened = self.open
        if opened is None:
            return
        document_id = opened.session.document.id
        opened.take_over()
        if self.close() and (document := self.load(document_id)) is not None:
            self.begin(document)
            self._room.say(
                tr("You have taken over. The other person is told, and their text is kept as well.")
            )

    def _on_taken_over(self, other: "Presence") -> None:
        if self.open is not None and self.open.place is not None:
            self.open.place.read_only(True)
        self._say_who_writes(other)

    def begin_where_left(self, document_id: str, field_id: str = "") -> None:
        """Open what was open when the program was ended without being closed, at the field that was written in."""
        from editor.model.edits import Place
        from forms.catalogue import UnknownFormError

        try:
            document = self._room.archive.load(document_id)
        except (UnknownId, InTheBin):  # it was never saved, or has gone since
            return
        except (ArchiveError, UnknownFormError) as error:
            self._room.say(sentence(error), "late")
            return
        opened = self.begin(document)
        if opened.place is not None and field_id in document.answers and not opened.read_only:
            opened.place.page.go_to(Place(field_id))
        self._room.say(tr("The program was ended without being closed. Here is what you were writing."))

    def close(self) -> bool:
        """Save and let go of the open response; False if it could not be saved and so stays open."""
        opened = self.open
        if opened is None:
            return True
        # A file that is on its way into the archive belongs to what is saved.
        self._room.files.wait()
        self.flush()
        if opened.session.dirty and not opened.save():
            return False
        self._let_go(opened)
        self._room.remember(open_response="")
        return True

    def _let_go(self, opened: "OpenResponse") -> None:
        """Take a response off the desk as it is."""
        opened.close()
        self.open = None
        if opened.place is not None:
            opened.place.let_go()
            self._room.stack.removeWidget(opened.place)
            opened.place.deleteLater()

    def save(self) -> None:
        """Save at once, and keep what there is as a version."""
        if self.open is None or self.open.read_only:
            return
        self.flush()
        if self.open.save("named") and self.open.session.saved.revision:
            self._room.say(tr("Kept as a version."), "done", (tr("Versions…"), self.show_versions))

    def show_versions(self) -> None:
        """The kept versions of what is open, to compare and to bring back from."""
        from editor.ui.response.versions_dialog import VersionsDialog

        opened = self.open
        if opened is None:
            return
        self.flush()
        try:
            dialog = VersionsDialog(
                self._room.window(),
                self._room.look,
                self._room.archive,
                opened.session.document,
                opened.session.definition,
                self._bring_back,
            )
        except ArchiveError as error:
            self._room.say(sentence(error), "late")
            return
        dialog.open()

    def _bring_back(self, token: str, place: "Place | None") -> bool:
        """Put answers of a kept version in place of today’s, as edits that can be undone; today’s are kept first."""
        from editor.model.edits import Place, SetAnswers

        opened = self.open
        if opened is None or opened.read_only or not opened.save("before restore"):
            return False
        try:
            version = self._room.archive.version(opened.session.document.id, token)
        except ArchiveError as error:
            self._room.say(sentence(error), "late")
            return False
        wanted = [each.id for each in opened.session.definition.fields if place in (None, Place(each.id))]
        opened.session.edit(
            SetAnswers(
                {each: version.answer(each) for each in wanted},
                {each: version.other_side.get(each) for each in wanted},
            )
        )
        opened.save("restored")
        self._room.say(
            tr("Brought back. What was there before is kept as a version."), "done", (tr("Undo"), self.undo)
        )
        return True

    def flush(self) -> None:
        """Rich text tells what was typed once in each turn of the event loop; have it told now."""
        if self.open is not None and self.open.place is not None:
            self.open.place.flush()

    def _on_saved(self) -> None:
        self._room.note_save()
        self._room.show_saved()

    def _on_not_saved(self, error: ArchiveError) -> None:
        self._room.show_saved()
        if isinstance(error, Conflict):
            self._show_conflict(error)
            return
        self._room.say(
            tr("Not saved: {error} What you wrote is still here.", error=sentence(error)),
            "late",
            (tr("Try again"), self.save),
        )

    def _show_conflict(self, conflict: Conflict) -> None:
        """Show both texts, and go on with the one that is chosen, on top of what is on the disk."""
        from editor.ui.response.conflict_dialog import ConflictDialog

        opened = self.open
        theirs = self.load(conflict.id)
        if opened is None or theirs is None:
            return
        self._room.say(
            sentence(conflict), "warning", (tr("Show both"), lambda: self._show_conflict(conflict))
        )
        ConflictDialog(
            self._room.window(),
            self._room.look,
            theirs,
            opened.session.document,
            opened.session.definition,
            self._go_on_with,
        ).open()

    def _go_on_with(self, chosen: "Document") -> None:
        from editor.model.edits import SetAnswers

        opened = self.open
        present = self.load(chosen.id)
        if opened is None or present is None:
            return
        self._let_go(opened)
        begun = self.begin(present)
        begun.session.edit(
            SetAnswers(chosen.answers, {each: chosen.other_side.get(each) for each in chosen.answers})
        )
        if begun.session.dirty:
            begun.save("named")
        self._room.say(tr("Going on with the text that you chose. The other is among the versions."))

    def undo(self) -> None:
        """Take the last step back."""
        if self.open is not None:
            self.open.session.undo()

    def redo(self) -> None:
        """Go one step forward again."""
        if self.open is not None:
            self.open.session.redo()

    def ask_export(self) -> None:
        """Ask where to, then export what is open."""
        from editor.model.document import title_of

        if self.open is None:
            return
        title = title_of(self.open.session.document, self.open.session.definition)
        suggestion = self._room.archive.folder.parent / f"{file_name(title)}.docx"
        self._room.dialogs.save_as(self._room.window(), tr("Export"), suggestion, _FILTERS, self._export)

    def _export(self, target: Path) -> None:
        from editor.casework.exporting import export

        if self.open is None:
            return
        self.flush()
        session = self.open.session
        if session.dirty:
            self.open.save()  # the file names the revision that it holds
        document = replace(session.document, revision=session.saved.revision)
        try:
            export(
                self._room.archive,
                document if session.dirty else session.saved,
                target,
                self._room.clock(),
            )
        except RefusalError as error:
            self._room.say(sentence(error), "late", (tr("Choose another place"), self.ask_export))
            return
        self._room.say(
            tr("Exported to {target}", target=target),
            "done",
            (tr("Open it"), lambda: self.open_outside(target)),
            (tr("Show its folder"), lambda: self.open_outside(target.parent)),
        )

    def open_outside(self, path: Path) -> None:
        """Open a file or folder with the system's own program for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._room.say(
                tr(
                    "No program on this machine opens {name}; it is kept in {parent}.",
                    name=path.name,
                    parent=path.parent,
                ),
                "warning",
            )


def file_name(title: str) -> str:
    """A file name for ``title`` that every system takes, without its ending."""
    allowed = "".join(char if char.isalnum() or char in " -_.,()’'" else " " for char in title)
    name = " ".join(allowed.split())[:80].strip(" .")
    # Windows keeps these names for devices, whatever follows the first dot.
    devices = {
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)),
    }
    return (
        tr("{name} response", name=name)
        if name.split(".")[0].casefold() in devices
        else name or tr("Response")
    )
