"""From a report's list to items: the text is pasted or read from its PDF, shown as a proposal, corrected and added."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QProgressBar, QSizePolicy, QStackedWidget, QWidget

from editor.importing.pasted import TooLongError
from editor.importing.report.items import ReportItem, ReportList, StatedCount, reconcile
from editor.importing.report.recommendations import read_report_list
from editor.languages import tr
from editor.ui.controls.components import DropDown, button, column, label, row
from editor.ui.controls.theme import Look
from editor.ui.statute.proposal_table import ProposalTable


class Add(Protocol):
    """Adds the items to the response; ``report`` is the id of the report that they stand in, None for the first."""

    def __call__(
        self, items: Sequence[ReportItem], stated: Sequence[StatedCount], report: str | None
    ) -> None: ...


class ReportDialog(QDialog):
    """Three pages: the text to paste, "reading" while a PDF is read, and the proposal."""

    def __init__(
        self, parent: QWidget, look: Look, reports: Sequence[tuple[str | None, str]], add: Add
    ) -> None:
        super().__init__(parent)
        self._look, self._add, self._proposal = look, add, ReportList()
        self.setWindowTitle(tr("What the report asks for"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("The report’s list"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(tr("Recommendation 1 …"))
        self.problem = label("", "problem")
        self.problem.hide()
        self.read = button(tr("Read the list"), "primary", self._read)
        self.table = ProposalTable(look, self._show_counts)
        self.found, self.told = label("", "sectionTitle"), label("", "warningWords")
        self.left = QPlainTextEdit()
        self.left.setReadOnly(True)
        self.left.setAccessibleName(tr("Text that was not placed"))
        self.report = DropDown(look)
        self.report.setAccessibleName(tr("Which report they stand in"))
        for report_id, title in reports:
            self.report.addItem(title or tr("First report"), report_id)
        self.add = button(tr("Add these"), "primary", self._on_add)
        self._pages = QStackedWidget()
        for page in (self._text_page(), self._waiting_page(), self._proposal_page(len(reports) > 1)):
            self._pages.addWidget(page)
        layout = column(self._pages)
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(1060), screen.width() - 60), min(look.px(700), screen.height() - 60))

    def wait_for(self, name: str) -> None:
        """Say that a file is being read."""
        self._waiting.setText(tr("Reading {name}…", name=name))
        self._pages.setCurrentIndex(1)

    def show_proposal(self, proposal: ReportList) -> None:
        """Show what was read."""
        self._proposal = proposal
        self.table.show_items(proposal.items)
        sentences = list(reconcile(proposal))
        self.told.setText("\n".join(sentences))
        self.told.setVisible(bool(sentences))
        self.left.setPlainText("\n".join(proposal.unplaced))
        self._left_part.setVisible(bool(proposal.unplaced))
        self._pages.setCurrentIndex(2)
        self._show_counts()
        self.table.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was read, above the box in which the text can be pasted instead."""
        self.problem.setText(sentence)
        self.problem.show()
        self._pages.setCurrentIndex(0)
        self.text.setFocus()

    def _read(self) -> None:
        self.problem.hide()
        try:
            proposal = read_report_list(self.text.toPlainText())
        except TooLongError as error:
            self.refuse(str(error))
            return
        self.show_proposal(proposal)

    def _on_add(self) -> None:
        self._add(self.table.items, self._proposal.stated, self.report.currentData())
        self.accept()

    def _show_counts(self) -> None:
        count = len(self.table.items)
        self.found.setText(
            tr("{n} item found", "{n} items found", n=count) if count else tr("No items were found")
        )
        self.add.setText(tr("Add these {count}", count=count) if count != 1 else tr("Add this one"))
        self.add.setEnabled(bool(count))

    def _text_page(self) -> QWidget:
        explained = label(
            tr(
                "Paste the report’s list of recommendations, causes of concern and areas for "
                "improvement. Numbers, parts and owners are told apart, and nothing is added "
                "before you have seen it."
            ),
            "help",
        )
        page = QWidget()
        buttons = row(None, button(tr("Cancel"), "outlined", self.reject), self.read)
        page.setLayout(
            column(
                label(tr("Paste the report’s list"), "sectionTitle"),
                explained,
                self.problem,
                self.text,
                buttons,
                spacing=self._look.px(10),
            )
        )
        return page

    def _waiting_page(self) -> QWidget:
        self._waiting = label("", "sectionTitle")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Reading"))
        page = QWidget()
        cancel = button(tr("Cancel"), "outlined", self.reject)
        page.setLayout(column(None, self._waiting, bar, row(None, cancel), None, spacing=self._look.px(12)))
        return page

    def _proposal_page(self, several: bool) -> QWidget:
        look, page = self._look, QWidget()
        explained = label(
            tr("Correct a cell with F2 or a double click; Delete takes a row out. Parts stand indented."),
            "help",
        )
        self._left_part = QWidget()
        self.left.setMaximumHeight(look.px(64))
        self._left_part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._left_part.setLayout(
            column(label(tr("Not placed; it is not added"), "fieldLabel"), self.left, spacing=look.px(4))
        )
        which = QWidget()
        which.setLayout(row(label(tr("They stand in"), "fieldLabel", wrap=False), self.report, None))
        if not several:
            which.hide()
        remove = button(tr("Remove the selected"), "outlined", self.table.remove_selected)
        back = button(tr("‹ The text"), "plain", lambda: self._pages.setCurrentIndex(0))
        buttons = row(back, remove, None, button(tr("Cancel"), "outlined", self.reject), self.add)
        layout = column(
            self.found,
            self.told,
            explained,
            self.table,
            self._left_part,
            which,
            buttons,
            spacing=look.px(10),
        )
        layout.setStretchFactor(self.table, 1)
        page.setLayout(layout)
        return page
