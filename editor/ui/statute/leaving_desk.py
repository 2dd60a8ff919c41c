"""What leaves the program for the public: the publication pack of the open response, and its dates."""

from collections.abc import Callable
from pathlib import Path

from editor.archive import Archive, ArchiveError
from editor.casework.exporting import export
from editor.casework.publishing import Pack, PdfMakers, publish
from editor.errors import RefusalError, sentence
from editor.languages import later, tr
from editor.model.document import title_of
from editor.output.pdf import find_libreoffice
from editor.ui.response.desk import Desk, file_name
from editor.ui.statute.statute_desk import Office
from editor.ui.writing.print_copy import make_print_copy

_CALENDAR = [later("Calendar (*.ics)")]


class LeavingDesk:
    """Writes the pack off the window's thread, saying how far it is."""

    def __init__(self, room: Office, desk: Desk) -> None:
        self._room, self._desk = room, desk
        self._doing = ""
        self._cancel: Callable[[], None] = lambda: None

    def on_progress(self, done: int, of: int) -> None:
        """Say how far the present work is."""
        if self._doing:
            words = tr(
                "{doing}: {done} of {of}. You can go on meanwhile.", doing=self._doing, done=done, of=of
            )
            self._room.say(words, "done", (tr("Cancel"), self._cancel))

    def write_pack(self) -> None:
        """Ask for a folder, then write the publication pack into a new one in it."""
        if self._desk.open is not None:
            start = self._room.archive.folder.parent
            self._room.dialogs.choose_folder(
                self._room.window(), tr("Where the publication pack goes"), start, self._write_pack
            )

    def _write_pack(self, folder: Path) -> None:
        opened = self._desk.open
        if opened is None:
            return
        self._desk.flush()
        if not opened.save() or not opened.session.saved.revision:
            self._room.say(tr("There is nothing saved to publish yet."), "warning")
            return
        document, now = opened.session.saved, self._room.clock()
        archive, clock = self._room.archive.folder, self._room.clock
        target = _free(
            folder / f"{file_name(title_of(document, opened.session.definition))} - publication pack"
        )
        self._doing = tr("Writing the publication pack")
        self._cancel = self._room.tasks.start(
            lambda progress: publish(
                Archive.open(archive, clock),
                document.id,
                target,
                now,
                PdfMakers(find_libreoffice(), make_print_copy),
                progress,
            ),
            self._on_packed,
            self._say_late,
        )

    def _on_packed(self, pack: Pack) -> None:
        self._doing = ""
        notes = f" {' '.join(pack.notes)}" if pack.notes else ""
        self._room.say(
            tr("The publication pack is in {folder}.{notes}", folder=pack.folder, notes=notes),
            "warning" if pack.notes else "done",
            (tr("Open folder"), lambda: self._desk.open_outside(pack.folder)),
        )

    def export_calendar(self) -> None:
        """Ask where to, then write the dates of the response as a calendar file."""
        opened = self._desk.open
        if opened is None:
            return
        title = title_of(opened.session.document, opened.session.definition)
        suggestion = self._room.archive.folder.parent / f"{file_name(title)}.ics"
        self._room.dialogs.save_as(
            self._room.window(), tr("Export the dates"), suggestion, _CALENDAR, self._write_calendar
        )

    def _write_calendar(self, target: Path) -> None:
        opened = self._desk.open
        if opened is None:
            return
        self._desk.flush()
        try:
            export(self._room.archive, opened.session.document, target, self._room.clock())
        except (RefusalError, ArchiveError) as error:
            self._say_late(sentence(error))
            return
        self._room.say(
            tr("The dates are in {target}; open it to put them into a calendar.", target=target),
            "done",
            (tr("Open it"), lambda: self._desk.open_outside(target)),
        )

    def _say_late(self, problem: str) -> None:
        self._doing = ""
        self._room.say(problem, "late")


def _free(path: Path) -> Path:
    """``path``, or with the first number behind it under which there is nothing yet."""
    number, free = 2, path
    while free.exists():
        number, free = number + 1, path.with_name(f"{path.name} {number}")
    return free
