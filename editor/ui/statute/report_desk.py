"""Filling the open response from its report: the list that is pasted, or read from the report's PDF."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from editor.languages import later, tr
from editor.model.edits import SetAnswers
from editor.model.statute import statute_of
from editor.ui.controls.components import Flow, button
from editor.ui.response.desk import Desk
from editor.ui.response.open_response import OpenResponse
from editor.ui.statute.statute_desk import Office, StatuteDesk
from forms.schema import Field

if TYPE_CHECKING:
    from editor.importing.report.items import ReportItem, StatedCount
    from editor.ui.statute.report_dialog import ReportDialog

_PDF = [later("PDF (*.pdf)")]


class ReportDesk:
    """Proposes items from a report, and adds those that are chosen."""

    def __init__(self, room: Office, desk: Desk, statute: StatuteDesk) -> None:
        self._room, self._desk, self._statute = room, desk, statute

    def beneath(self, field: Field) -> QWidget | None:
        """What stands under the label of a field: for the items, the ways to read them from the report."""
        if field.role != "items":
            return None
        result, layout = QWidget(), Flow(spacing=self._room.look.px(8))
        layout.addWidget(button(tr("Paste the report’s list…"), "outlined", self.paste_list))
        layout.addWidget(button(tr("Read the report’s PDF…"), "outlined", self.read_pdf))
        result.setLayout(layout)
        return result

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
        from editor.casework.attaching import read_within

        largest = self._statute.rules().largest_file
        self._read_pdf(path.name, lambda: read_within(path, largest))

    def _read_pdf(self, name: str, content: Callable[[], bytes]) -> None:
        from editor.importing.report.pdf import read_report_pdf

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

    def _report_dialog(self) -> "ReportDialog | None":
        from editor.ui.statute.report_dialog import ReportDialog

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
        items: Sequence["ReportItem"],
        stated: Sequence["StatedCount"],
        report: str | None,
    ) -> None:
        session = opened.session
        if self._desk.open is not opened or session.document.locked:
            return
        from editor.importing.report.records import answers_with

        answers = answers_with(session.document, session.definition, items, stated, report)
        if answers:
            session.edit(SetAnswers(answers))
            count = len(items)
            self._room.say(
                tr("{n} item was added.", "{n} items were added.", n=count),
                "done",
                (tr("Undo"), self._desk.undo),
            )
