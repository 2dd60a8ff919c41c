"""What is done with the open response under section 55: checked, taken a step further, filled from its report."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from editor.archive import Archive, ArchiveError
from editor.archive.presence import me
from editor.casework.attaching import read_within
from editor.casework.exporting import export
from editor.casework.publishing import Pack, PdfMakers, publish
from editor.casework.stepping import findings_of, take_step
from editor.errors import RefusalError, sentence
from editor.importing.report.items import ReportItem, StatedCount
from editor.importing.report.pdf import read_report_pdf
from editor.importing.report.records import answers_with
from editor.languages import later, tr
from editor.model.checks import faults
from editor.model.document import Document, title_of
from editor.model.editions import as_spoken
from editor.model.edits import SetAnswers
from editor.model.findings import Finding
from editor.model.rules import Rules
from editor.model.statute import statute_of
from editor.model.workflow import State, state_said
from editor.output.pdf import find_libreoffice
from editor.ui.components import Flow, button
from editor.ui.desk import Desk, Room, file_name
from editor.ui.open_response import OpenResponse
from editor.ui.print_copy import make_print_copy
from editor.ui.report_dialog import ReportDialog
from editor.ui.step_dialog import Asked, StepDialog
from editor.ui.tasks import Tasks
from forms.schema import Field

_PDF = [later("PDF (*.pdf)")]
_CALENDAR = [later("Calendar (*.ics)")]


class Office(Room, Protocol):
    """What is needed of the window beyond what the desk needs."""

    tasks: Tasks


class StatuteDesk:
    """Stands beside the desk, and works on whatever is open there."""

    def __init__(self, room: Office, desk: Desk) -> None:
        self._room, self._desk = room, desk
        self._name = me()
        self._doing = ""
        self._cancel: Callable[[], None] = lambda: None

    def rules(self) -> Rules:
        """The office's rules; the defaults, with the reason said, where they cannot be read."""
        try:
            return self._room.archive.rules
        except ArchiveError as error:
            self._room.say(sentence(error), "late")
            return Rules()

    def on_progress(self, done: int, of: int) -> None:
        """Say how far the present work is."""
        if self._doing:
            words = tr(
                "{doing}: {done} of {of}. You can go on meanwhile.", doing=self._doing, done=done, of=of
            )
            self._room.say(words, "done", (tr("Cancel"), self._cancel))

    def beneath(self, field: Field) -> QWidget | None:
        """What stands under the label of a field: for the items, the ways to read them from the report."""
        if field.role != "items":
            return None
        result, layout = QWidget(), Flow(spacing=self._room.look.px(8))
        layout.addWidget(button(tr("Paste the report’s list…"), "outlined", self.paste_list))
        layout.addWidget(button(tr("Read the report’s PDF…"), "outlined", self.read_pdf))
        result.setLayout(layout)
        return result

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

    def _take_step(self, opened: OpenResponse, dialog: StepDialog, asked: Asked) -> None:
        """Take the step off the window's thread; nothing can be typed until it is stored."""
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

    # --- the report --------------------------------------------------------------------------------

    def paste_list(self) -> None:
        """Ask for the report's list as text, and propose items from it."""
        dialog = self._report_dialog()
        if dialog is not None:
            dialog.open()
            dialog.text.setFocus()

    def read_pdf(self) -> None:
        """Propose items from the attached report's PDF, or from one that is chosen."""
        opened = self._desk.open
        if opened is None or not self._can_add(opened):
            return
        statute = statute_of(opened.session.document, opened.session.definition)
        attached = [each.file for each in statute.attachments if each.what == "report"]
        pdf = next((each for each in attached if each.attachment.endswith(".pdf")), None)
        if pdf is None:
            self._room.dialogs.choose_file(
                self._room.window(), tr("The report’s PDF"), _PDF, self._read_pdf_file
            )
            return
        data = self._room.files.content(pdf)
        if data is not None:
            self._read_pdf(pdf.name, lambda: data)

    def _read_pdf_file(self, path: Path) -> None:
        largest = self.rules().largest_file
        self._read_pdf(path.name, lambda: read_within(path, largest))

    def _read_pdf(self, name: str, content: Callable[[], bytes]) -> None:
        dialog = self._report_dialog()
        if dialog is None:
            return
        dialog.wait_for(name)
        dialog.open()
        self._room.tasks.start(
            lambda _progress: read_report_pdf(content()),
            lambda proposal: dialog.show_proposal(proposal) if isValid(dialog) else None,
            lambda problem: dialog.refuse(problem) if isValid(dialog) else None,
        )

    def _report_dialog(self) -> ReportDialog | None:
        opened = self._desk.open
        if opened is None or not self._can_add(opened):
            return None
        statute = statute_of(opened.session.document, opened.session.definition)
        reports = [(each.id, each.title) for each in statute.reports]
        return ReportDialog(self._room.window(), self._room.look, reports, partial(self._add_items, opened))

    def _can_add(self, opened: OpenResponse) -> bool:
        if opened.session.definition.with_role("items") is None:
            self._room.say(tr("This form has no field for what a report asks for."), "warning")
            return False
        if opened.read_only or opened.session.document.locked:
            self._room.say(tr("The text is locked; reopen the response to add to it."), "warning")
            return False
        return True

    def _add_items(
        self,
        opened: OpenResponse,
        items: Sequence[ReportItem],
        stated: Sequence[StatedCount],
        report: str | None,
    ) -> None:
        session = opened.session
        if self._desk.open is not opened or session.document.locked:
            return
        answers = answers_with(session.document, session.definition, items, stated, report)
        if answers:
            session.edit(SetAnswers(answers))
            count = len(items)
            self._room.say(
                tr("{n} item was added.", "{n} items were added.", n=count),
                "done",
                (tr("Undo"), self._desk.undo),
            )

    # --- what leaves ---------------------------------------------------------------------------------

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
        self._doing = ""
        self._room.say(problem, "late")


def _free(path: Path) -> Path:
    """``path``, or with the first number behind it under which there is nothing yet."""
    number, free = 2, path
    while free.exists():
        number, free = number + 1, path.with_name(f"{path.name} {number}")
    return free
