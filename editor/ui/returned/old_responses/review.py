"""One old document: its text marked, a field chosen for any part of it, what it becomes beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from editor.importing.old.correcting import CannotHoldError
from editor.importing.old.proposing import propose_text
from editor.languages import FORMS, current, later, said, tr
from editor.model.document import Document, new_document
from editor.model.office import OfficeProfile
from editor.ui.controls.components import DropDown, Elided, Flow, button, column, label, row
from editor.ui.controls.theme import Look
from editor.ui.returned.old_responses.answers_view import AnswersView
from editor.ui.returned.old_responses.incoming import Incoming, give
from editor.ui.returned.old_responses.marked_text import MarkedText
from editor.ui.returned.old_responses.words import NOT_PLACED, Names, progress_words
from forms.catalogue import Catalogue
from forms.schema import ReferenceField

LEGEND = later(
    "Green and violet parts go to the field named in the margin; blue ones are "
    "labels of the form; red ones, underlined, are not placed. Select words, or "
    "put the caret into a part, and choose where it belongs."
)
_BESIDE = 900


@dataclass(frozen=True, slots=True)
class Known:
    """What a proposal is read with."""

    catalogue: Catalogue
    office: OfficeProfile
    clock: Callable[[], datetime]

    def document(self, incoming: Incoming) -> Document | None:
        """The document that the proposal would be; it is shown, never stored."""
        proposal = incoming.proposal
        if proposal is None:
            return None
        form = self.catalogue.get(proposal.form, proposal.version)
        return new_document(form, self.office, self.clock(), proposal.answers)


class Review(QWidget):
    """Shows one :class:`Incoming`. ``changed`` is called with it as corrected, ``save`` and ``back`` when asked for."""

    def __init__(
        self,
        look: Look,
        known: Known,
        changed: Callable[[Incoming], None],
        save: Callable[[], None],
        back: Callable[[], None],
    ) -> None:
        super().__init__()
        self._look, self._known, self._changed = look, known, changed
        self._incoming: Incoming | None = None
        self._names: Names | None = None
        self._narrow = self._answers_wanted = False
        self.other = button(tr("Show what it becomes"), "outlined", self._show_other)
        self.title = Elided("", "sectionTitle")
        self.state = label("", "help")
        self.form = DropDown(look)
        self.form.setAccessibleName(tr("Form"))
        for each in known.catalogue.current:
            self.form.addItem(current().words(FORMS, each.name), each.id)
        self.form.activated.connect(lambda _index: self._try_form())
        self.text = MarkedText(look, self._show_here)
        self.answers = AnswersView(look, self._go_to)
        self.here = label("", "smallBold")
        self.field = DropDown(look)
        self.field.setAccessibleName(tr("Where it belongs"))
        self.field.setMaximumWidth(look.px(360))
        self.problem = label("", "problem")
        self.give = button(tr("Move it there"), "outlined", self._give)
        self.undo = button(tr("Undo"), "outlined", self._undo, name=tr("Undo the last correction"))
        self.save = button(tr("Save this one"), "primary", save)
        self.back = button(tr("‹ All documents"), "plain", back, name=tr("Back to all documents"))
        undo_keys = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo_keys.activated.connect(self._undo)
        self._lay_out()

    def show_incoming(self, incoming: Incoming) -> None:
        """Show this document as it is now."""
        proposal = incoming.proposal
        if proposal is None:
            return
        other_form = self._names is None or self._names.form.id != proposal.form
        self._incoming = incoming
        self._names = Names(self._known.catalogue.get(proposal.form, proposal.version), self._known.office)
        if other_form:
            self._fill_fields(self._names)
        self.title.setText(incoming.path.name)
        self.state.setText(progress_words(incoming))
        self.state.setVisible(incoming.progress != "proposed" or bool(incoming.problem))
        self.form.setCurrentIndex(self.form.findData(proposal.form))
        self.text.show_proposal(proposal, self._names)
        document = self._known.document(incoming)
        if document is not None:
            self.answers.show_proposal(proposal, incoming.flags, document, self._names)
        self.undo.setEnabled(bool(incoming.past))
        for each in (self.give, self.save, self.form, self.field):
            each.setEnabled(incoming.progress == "proposed")
        self.problem.hide()
        self._show_here()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < self._look.px(_BESIDE)
        self._show_panes()

    def _show_panes(self) -> None:
        """Both beside each other; where there is little room one of them, and a button for the other."""
        self.other.setVisible(self._narrow)
        self.text.setVisible(not (self._narrow and self._answers_wanted))
        self.answers.setVisible(not self._narrow or self._answers_wanted)
        self.other.setText(tr("Show its text") if self._answers_wanted else tr("Show what it becomes"))
        self.other.setAccessibleName(self.other.text())

    def _show_other(self) -> None:
        self._answers_wanted = not self._answers_wanted
        self._show_panes()

    def _go_to(self, line: int, start: int) -> None:
        self._answers_wanted = False
        self._show_panes()
        self.text.go_to_line(line, start)

    # --- parts --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        look = self._look
        head = row(self.back, self.title, label(tr("Form"), "fieldLabel", wrap=False), self.form)
        head.setStretchFactor(self.title, 1)
        chooser, flow = QWidget(), Flow(spacing=look.px(8))
        for each in (self.field, self.give, self.undo, self.other, self.save):
            flow.addWidget(each)
        chooser.setLayout(flow)
        self._panes = row(self.text, self.answers, spacing=look.px(16))
        self._panes.setStretchFactor(self.text, 3)
        self._panes.setStretchFactor(self.answers, 2)
        self.problem.hide()
        self.state.hide()
        layout = column(head, self.state, label(said(LEGEND), "help"), spacing=look.px(8))
        layout.addLayout(self._panes, 1)
        for part in (self.here, self.problem, chooser):
            layout.addWidget(part)
        self.setLayout(layout)

    def _fill_fields(self, names: Names) -> None:
        self.field.clear()
        self.field.addItem(said(NOT_PLACED), None)
        for each in names.form.fields:
            if not isinstance(each, ReferenceField):
                self.field.addItem(names.field(each.id), each.id)

    def _show_here(self) -> None:
        """Say what the part at the caret is taken for, and offer that field to begin with."""
        passage, names = self.text.here(), self._names
        self.give.setEnabled(
            passage is not None and self._incoming is not None and self._incoming.progress == "proposed"
        )
        if passage is None or names is None:
            self.here.setText(tr("Select words, or put the caret into a part."))
            return
        self.here.setText(names.passage_spoken(passage))
        self.text.setAccessibleDescription(self.here.text())
        self.field.setCurrentIndex(max(self.field.findData(passage.field), 0))

    def _give(self) -> None:
        incoming, names = self._incoming, self._names
        if incoming is None or incoming.proposal is None or names is None:
            return
        field, spans = self.field.currentData(), self.text.selected()
        try:
            proposal = give(incoming.proposal, spans, field, names.form, names.office)
        except CannotHoldError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        self._changed(incoming.corrected(proposal))

    def _undo(self) -> None:
        incoming = self._incoming
        if incoming is not None and incoming.past and incoming.progress == "proposed":
            self._changed(incoming.undone())

    def _try_form(self) -> None:
        incoming = self._incoming
        if incoming is None or incoming.proposal is None or self.form.currentData() == incoming.proposal.form:
            return
        again = propose_text(
            incoming.proposal.text, self._known.catalogue, self.form.currentData(), office=self._known.office
        )
        self._changed(incoming.corrected(again))
