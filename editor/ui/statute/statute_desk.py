"""What is done with the open response under section 55: checked, taken a step further, carried to a newer form."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from shiboken6 import isValid

from editor.archive import Archive, ArchiveError
from editor.archive.presence import me
from editor.errors import sentence
from editor.languages import tr
from editor.model.checks import faults
from editor.model.document import Document, title_of
from editor.model.editions import as_spoken
from editor.model.findings import Finding
from editor.model.rules import Rules
from editor.model.statute import statute_of
from editor.model.workflow import State, state_said
from editor.ui.controls.tasks import Tasks
from editor.ui.response.desk import Desk, Room
from editor.ui.response.open_response import OpenResponse

if TYPE_CHECKING:
    from editor.ui.statute.step_dialog import Asked, StepDialog


class Office(Room, Protocol):
    """What is needed of the window beyond what the desk needs."""

    tasks: Tasks


class StatuteDesk:
    """Stands beside the desk, and works on whatever is open there."""

    def __init__(self, room: Office, desk: Desk) -> None:
        self._room, self._desk = room, desk
        self._name = me()

    def rules(self) -> Rules:
        """The office's rules; the defaults, with the reason said, where they cannot be read."""
        try:
            return self._room.archive.rules
        except ArchiveError as error:
            self._room.say(sentence(error), "late")
            return Rules()

    # --- checks ------------------------------------------------------------------------------------

    def check(self) -> None:
        """Say what stands in the way of a lawful publication, and give advice."""
        self._find(self._show_findings)

    def _show_findings(self, opened: OpenResponse, found: list[Finding]) -> None:
        if opened.place is not None:
            opened.place.show_findings(found)
        if not found:
            self._room.say(tr("Nothing is missing."))

    def _find(self, then: Callable[[OpenResponse, list[Finding]], None]) -> None:
        """Check what is open; where a report is attached its text is read first, off the window's thread."""
        from editor.casework.stepping import findings_of

        opened = self._desk.open
        if opened is None or opened.place is None:
            return
        self._desk.flush()
        document, definition, now = (
            opened.session.document,
            as_spoken(opened.session.definition),
            self._room.clock(),
        )
        if not any(each.what == "report" for each in statute_of(document, definition).attachments):
            then(opened, findings_of(self._room.archive, document, definition, now))
            return
        folder = self._room.archive.folder
        self._room.tasks.start(
            lambda _progress: findings_of(Archive.open(folder), document, definition, now),
            lambda found: then(opened, found) if self._desk.open is opened else None,
            self._say_late,
        )

    # --- steps -------------------------------------------------------------------------------------

    def next_step(self) -> None:
        """Ask for the next step from draft to published."""
        self._ask_step(None)

    def reopen(self) -> None:
        """Ask for the step back to a draft."""
        self._ask_step("draft")

    def _ask_step(self, wanted: State | None) -> None:
        opened = self._desk.open
        if opened is None or opened.read_only:
            return
        if not opened.session.saved.revision and not opened.save():
            return
        if not opened.session.saved.revision:
            self._room.say(tr("There is nothing in the response yet, so no step can be taken."), "warning")
            return
        self._find(partial(self._open_step_dialog, wanted))

    def _open_step_dialog(self, wanted: State | None, opened: OpenResponse, found: list[Finding]) -> None:
        from editor.ui.statute.step_dialog import StepDialog

        document = opened.session.document
        StepDialog(
            self._room.window(),
            self._room.look,
            document.steps,
            self.rules().workflow.following(document.state),
            self._name,
            faults(found),
            partial(self._take_step, opened),
            wanted,
        ).open()

    def _take_step(self, opened: OpenResponse, dialog: "StepDialog", asked: "Asked") -> None:
        """Take the step off the window's thread; nothing can be typed until it is stored."""
        from editor.casework.stepping import take_step

        self._desk.flush()
        if self._desk.open is not opened or opened.place is None or not opened.save():
            dialog.refuse(tr("The response could not be saved first, so the step was not taken."))
            return
        opened.place.read_only(True)
        folder, now = self._room.archive.folder, self._room.clock()
        document, definition = opened.session.saved, opened.session.definition

        def work(_progress: object) -> Document:
            return take_step(
                Archive.open(folder, self._room.clock),
                document,
                definition,
                asked.state,
                by=asked.by,
                now=now,
                note=asked.note,
                despite=asked.despite,
            )

        def taken(saved: Document) -> None:
            self._name = asked.by.strip()
            opened.session.acknowledge(saved, "step")
            self._let_write(opened)
            if isValid(dialog):
                dialog.accept()
            self._room.note_save()
            self._room.show_saved()
            self._room.say(
                tr(
                    "“{saved}” is now {state}.",
                    saved=title_of(saved, definition),
                    state=state_said(saved.state),
                )
            )

        def refused(problem: str) -> None:
            self._let_write(opened)
            if isValid(dialog):
                dialog.refuse(problem)
            else:
                self._say_late(problem)

        self._room.tasks.start(work, taken, refused)

    def _let_write(self, opened: OpenResponse) -> None:
        if self._desk.open is opened and opened.place is not None:
            opened.place.read_only(opened.read_only)
            opened.place.show_document()

    # --- the form's version, the office's rules -------------------------------------------------------

    def offer_to_carry(self) -> None:
        """Offer the newer version of the form to a response that was made with an older one."""
        opened = self._desk.open
        if opened is None or opened.read_only or not self._has_newer(opened):
            return
        version = opened.session.document.form_version
        self._room.say(
            tr(
                "This response was made with version {version} of its form. A newer one has more to record.",
                version=version,
            ),
            "done",
            (tr("Carry to the new version"), self.carry),
        )

    def _has_newer(self, opened: OpenResponse) -> bool:
        document = opened.session.document
        newest = self._room.archive.catalogue.newest(document.form)
        return newest.version > document.form_version and not document.locked

    def carry(self) -> None:
        """Carry the open response to the newest version of its form, and open it again."""
        opened = self._desk.open
        if opened is None or opened.read_only:
            return
        if not self._has_newer(opened):
            self._room.say(
                tr("The response has the newest version of its form, or its text is locked."), "warning"
            )
            return
        document_id = opened.session.document.id
        if not self._desk.close():
            return
        try:
            carried = self._room.archive.carry(document_id)
        except (ArchiveError, ValueError) as error:
            self._say_late(sentence(error))
            carried = None
        document = carried or self._desk.load(document_id)
        if document is not None:
            self._desk.begin(document)
        if carried is not None:
            self._room.say(
                tr("Carried to the new version. What was there before is kept as a version; nothing is lost.")
            )

    def _say_late(self, problem: str) -> None:
        self._room.say(problem, "late")
