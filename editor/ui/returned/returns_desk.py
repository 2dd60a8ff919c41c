"""What comes in from Word, in the window: documents taken back, old responses imported, the files kept of both."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from editor.archive import Archive
from editor.casework.imports import Imported, Proposed, propose_file, save_proposal
from editor.casework.reading_in import given_file
from editor.casework.taking import CameBack, TakenBack, compare_file, preview, take_back
from editor.importing.returned import Decisions, Returned, Taken, read_identity
from editor.importing.word_package import WordFileError
from editor.languages import later, tr
from editor.model.document import Document
from editor.model.edits import SetAnswers
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.dropping import dropped_files
from editor.ui.controls.messages import Kind, Offer
from editor.ui.controls.tasks import Tasks
from editor.ui.controls.theme import Look
from editor.ui.response.desk import Desk
from editor.ui.response.file_keeper import FileKeeper
from editor.ui.response.open_response import OpenResponse
from editor.ui.returned.old_responses.dialog import Around, ImportDialog
from editor.ui.returned.old_responses.incoming import Read
from editor.ui.returned.old_responses.review import Known
from editor.ui.returned.sources_dialog import SourcesDialog
from editor.ui.returned.take_back.dialog import TakeBackDialog
from editor.ui.returned.take_back.words import field_label

Clock = Callable[[], datetime]
_FILTERS = [later("Word documents (*.docx *.docm *.odt)"), later("All files (*)")]
_WORD = (".docx", ".docm", ".odt")


class Room(Protocol):
    """What this desk needs of the window."""

    archive: Archive
    clock: Clock
    dialogs: Dialogs
    files: FileKeeper
    look: Look
    stack: QStackedWidget
    tasks: Tasks

    def window(self) -> QWidget: ...
    def say(self, text: str, kind: Kind = "done", *offers: Offer) -> None: ...
    def show_saved(self) -> None: ...
    def note_save(self) -> None: ...


class ReturnsDesk:
    """Stands beside the desk. ``refresh`` shows the archive anew."""

    def __init__(self, room: Room, desk: Desk, refresh: Callable[[], None]) -> None:
        self._room, self._desk, self._refresh = room, desk, refresh
        # What was written in before the comparison: what cannot be written in loses the keyboard.
        self._keyboard: tuple[str, int] | None = None

    # --- dropping -----------------------------------------------------------------------------------

    def takes(self, data: QMimeData) -> bool:
        """Whether what is dragged over the window can be dropped on it."""
        files = dropped_files(data)
        if self._desk.open is None:
            return bool(files)
        return len(files) == 1 and files[0].suffix.lower() in _WORD

    def drop(self, data: QMimeData) -> None:
        """Take back what was dropped on a response; in the archive, find out first what it is."""
        files = dropped_files(data)
        if self._desk.open is not None:
            self.compare(files[0])
        elif len(files) == 1 and files[0].suffix.lower() in _WORD:
            self._ask_whose(files[0])
        else:
            self.import_old(files)

    def _ask_whose(self, path: Path) -> None:
        """One of our own exports is taken back into its response; any other file is an old response."""
        folder = self._room.archive.folder

        def whose(_progress: object) -> Document | None:
            archive = Archive.open(folder)
            try:
                record = read_identity(given_file(archive, path).readable).record
            except WordFileError:
                return None
            ids = {each.id for each in archive.list()} if record else set()
            return archive.load(record) if record in ids else None

        def found(document: Document | None) -> None:
            if document is None or self._desk.open is not None:
                self.import_old([path])
                return
            self._desk.begin(document)
            self.compare(path)

        self._room.tasks.start(whose, found, self._say_late)

    # --- taking back --------------------------------------------------------------------------------

    def ask_take_back(self) -> None:
        """Ask which Word document came back."""
        if self._may_keep() is not None:
            self._room.dialogs.choose_file(
                self._room.window(), tr("The Word document that came back"), _FILTERS, self.compare
            )

    def compare(self, path: Path) -> None:
        """Compare a file with the response that is open, and show what it says."""
        opened = self._may_keep()
        if opened is None:
            return
        self._keyboard = opened.place.page.keyboard() if opened.place else None
        dialog = TakeBackDialog(self._room.window(), self._room.look, path.name)
        dialog.open()
        folder, document = self._room.archive.folder, opened.session.document
        definition = opened.session.definition

        def show(came: CameBack) -> None:
            if isValid(dialog) and self._desk.open is opened:
                dialog.show_returned(
                    came.returned,
                    document,
                    definition,
                    partial(self._take, opened, came),
                    locked=document.locked,
                )

        self._room.tasks.start(
            lambda _progress: compare_file(Archive.open(folder), document, definition, path),
            show,
            lambda problem: dialog.refuse(problem) if isValid(dialog) else None,
        )

    def _may_keep(self) -> OpenResponse | None:
        """The open response, saved; None, with the reason said, where nothing can be kept with it."""
        opened = self._desk.open
        if opened is None:
            return None
        if opened.read_only:
            self._room.say(tr("Somebody else is writing this response; take it over first."), "warning")
            return None
        self._desk.flush()
        if not opened.save():
            return None
        if not opened.session.saved.revision:
            self._room.say(tr("There is nothing in the response yet that could have come back."), "warning")
            return None
        return opened

    def _take(self, opened: OpenResponse, came: CameBack, _returned: Returned, decisions: Decisions) -> None:
        """Take it off the window's thread; nothing can be typed until it is stored."""
        if self._desk.open is not opened or opened.place is None:
            return
        opened.place.read_only(True)
        folder, clock = self._room.archive.folder, self._room.clock
        document, definition = opened.session.saved, opened.session.definition
        _taken, answers = preview(came, document, definition, decisions)

        def taken(result: TakenBack) -> None:
            if answers:
                opened.session.edit(SetAnswers(answers))
            opened.session.acknowledge(result.document)
            self._let_write(opened)
            self._room.note_save()
            self._room.show_saved()
            self._say_taken(came, decisions, result)

        def refused(problem: str) -> None:
            self._let_write(opened)
            self._say_late(tr("Nothing was taken: {problem}", problem=problem))

        self._room.tasks.start(
            lambda _progress: take_back(
                Archive.open(folder, clock), document, definition, came, decisions, now=clock()
            ),
            taken,
            refused,
        )

    def _let_write(self, opened: OpenResponse) -> None:
        if self._desk.open is opened and opened.place is not None:
            opened.place.read_only(opened.read_only)
            opened.place.show_document()
            if self._keyboard is not None:
                opened.place.page.give_keyboard(self._keyboard)

    def _say_taken(self, came: CameBack, decisions: Decisions, result: TakenBack) -> None:
        count, name = len(result.taken.fields), came.given.name
        files: Offer = (tr("Its file and comments…"), self.show_sources)
        stuck = stuck_fields(came.returned, decisions, result.taken)
        if stuck:
            opened = result.document
            definition = self._room.archive.catalogue.get(opened.form, opened.form_version)
            names = ", ".join(f"“{field_label(each, definition, opened.office)}”" for each in stuck)
            self._room.say(
                tr(
                    "{name} is kept, but not everything accepted could be taken: in {names} the "
                    "tracked changes cannot be told from what was edited round them. Accept both "
                    "there, or neither.",
                    name=name,
                    names=names,
                ),
                "warning",
                (tr("Undo"), self._desk.undo),
                files,
            )
            return
        if not count:
            self._room.say(
                tr("{name} is kept with its comments; no change was taken.", name=name), "done", files
            )
            return
        self._room.say(
            tr(
                "{n} field was changed from {name}. What was there before is kept as a version.",
                "{n} fields were changed from {name}. What was there before is kept as a version.",
                n=count,
                name=name,
            ),
            "done",
            (tr("Undo"), self._desk.undo),
            files,
        )

    # --- old responses ------------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Begin an import."""
        self.import_old([])

    def import_old(self, paths: Sequence[Path]) -> None:
        """Begin an import with these files and folders."""
        archive = self._room.archive
        dialog = ImportDialog(
            self._room.window(),
            self._room.look,
            Known(archive.catalogue, archive.office, self._room.clock),
            Around(
                _Door(archive.folder, self._room.clock),
                self._room.tasks,
                self._room.dialogs,
                self._open,
                self._on_imported,
            ),
        )
        dialog.open()
        if paths:
            dialog.add(paths)

    def _on_imported(self) -> None:
        self._room.note_save()
        self._refresh()

    def _open(self, response: str) -> None:
        if not self._desk.close():
            return
        document = self._desk.load(response)
        if document is not None:
            self._desk.begin(document)

    # --- the files that are kept --------------------------------------------------------------------

    def show_sources(self) -> None:
        """The files that were read into the open response."""
        opened = self._desk.open
        if opened is not None:
            SourcesDialog(
                self._room.window(),
                self._room.look,
                opened.session.saved,
                opened.session.definition,
                self._room.files,
            ).open()

    def _say_late(self, problem: str) -> None:
        self._room.say(problem, "late")


def stuck_fields(returned: Returned, decisions: Decisions, taken: Taken) -> tuple[str, ...]:
    """The fields of which something was accepted and nothing could be taken."""
    accepted = {
        field_id
        for each in returned.changes
        if decisions.changes.get(each.number)
        for field_id in each.fields
    }
    return tuple(each for each in taken.left if each in accepted and each not in taken.fields)


class _Door:
    """Reads and saves in an archive object of its own: the window's belongs to the window's thread."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder, self._clock = folder, clock

    def read(self, path: Path) -> Read:
        archive = Archive.open(self._folder, self._clock)
        proposed = propose_file(archive, path)
        return Read(proposed, archive.imported_from(proposed.given.data))

    def save(self, proposed: Proposed) -> Imported:
        return save_proposal(Archive.open(self._folder, self._clock), proposed, now=self._clock())
