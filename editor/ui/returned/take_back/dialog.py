"""A Word document that came back, to be looked at and decided field by field. Nothing is taken before "Take"."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QStackedWidget, QWidget

from editor.importing.returned import Decisions, Returned
from editor.languages import later, said, tr
from editor.model.document import Document
from editor.ui.controls.components import DropDown, Elided, Flow, button, column, label, order_focus, row
from editor.ui.controls.theme import Look
from editor.ui.returned.take_back.deciding import Deciding
from editor.ui.returned.take_back.field_list import WHOLE, FieldList
from editor.ui.returned.take_back.field_view import FieldView
from editor.ui.returned.take_back.whole_view import WholeView
from editor.ui.returned.take_back.words import ORDER, field_label, summary_words
from forms.schema import FormDefinition

Take = Callable[[Returned, Decisions], None]
"""Takes what is accepted; with nothing accepted the file and its comments are kept alone."""

_FOLDED = 860
_EVERYONE = later("Everyone")


class TakeBackDialog(QDialog):
    """First "comparing", with a cancel; then the fields at the left and what the chosen one says at the right."""

    def __init__(self, parent: QWidget, look: Look, file_name: str) -> None:
        super().__init__(parent)
        self._look, self._file_name = look, file_name
        self.setWindowTitle(tr("Take back: {file_name}", file_name=file_name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._waiting_page())
        layout = column(self._pages)
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(1180), screen.width() - 60), min(look.px(760), screen.height() - 60))

    def refuse(self, sentence: str) -> None:
        """Say why the file could not be compared."""
        self._waiting.setText(sentence)
        self._bar.hide()
        self.cancel.setText(tr("Close"))
        self.cancel.setAccessibleName(tr("Close"))
        self.cancel.setFocus()

    def show_returned(
        self, returned: Returned, present: Document, definition: FormDefinition, take: Take, *, locked: bool
    ) -> None:
        """Show what was compared; ``locked`` lets it be looked at and kept alone."""
        page = _Comparison(self._look, self._file_name, returned, present, definition, locked=locked)
        page.cancel.clicked.connect(lambda _checked=False: self.reject())
        page.keep.clicked.connect(lambda _checked=False: self._take(take, returned, Decisions()))
        page.take.clicked.connect(lambda _checked=False: self._take(take, returned, page.deciding.decisions))
        self.comparison = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.begin()

    def _take(self, take: Take, returned: Returned, decisions: Decisions) -> None:
        self.accept()
        take(returned, decisions)

    def _waiting_page(self) -> QWidget:
        page = QWidget()
        self._waiting = label(
            tr("Comparing {file_name} with the response…", file_name=self._file_name), "sectionTitle"
        )
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Comparing"))
        self.cancel = button(tr("Cancel"), "outlined", self.reject)
        buttons = row(None, self.cancel)
        page.setLayout(column(None, self._waiting, self._bar, buttons, None, spacing=self._look.px(12)))
        return page


class _Comparison(QWidget):
    """What was compared, and what is decided of it so far."""

    def __init__(
        self,
        look: Look,
        file_name: str,
        returned: Returned,
        present: Document,
        definition: FormDefinition,
        *,
        locked: bool,
    ) -> None:
        super().__init__()
        self._look, self._returned, self._locked = look, returned, locked
        self.deciding = Deciding(returned)
        self._present, self._definition = present, definition
        self.fields = FieldList(look, returned, self._name, self.go_to)
        self.whole = WholeView(look, returned, self.go_to)
        self.field = FieldView(look, returned, present, definition, self.decide, locked=locked)
        self._right = QStackedWidget()
        self._right.addWidget(self.whole)
        self._right.addWidget(self.field)
        self._shown = WHOLE
        self._make_buttons()
        self._summary = label(summary_words(returned), "help")
        title = Elided(tr("What came back in {file_name}", file_name=file_name), "sectionTitle")
        head = column(title, self._summary, spacing=look.px(4))
        self._middle = column(spacing=look.px(12))
        self._narrow = False
        self._side_by_side = row(self.fields, self._right, spacing=look.px(16))
        self._side_by_side.setStretchFactor(self._right, 1)
        self._middle.addLayout(self._side_by_side)
        layout = column(head, spacing=look.px(12))
        if locked:
            words = tr(
                "The response is signed off, so its text cannot be changed. What came back "
                "can be read, and the file and its comments kept with the response; reopen "
                "it as a draft to take changes."
            )
            layout.addWidget(label(words, "warningWords"))
        else:
            layout.addWidget(self._bulk())
        layout.addLayout(self._middle, 1)
        layout.addWidget(self.status)
        if locked:
            self.status.hide()
        layout.addWidget(self._bottom())
        self.setLayout(layout)

    def begin(self) -> None:
        """Show what should be seen first."""
        self.decide(self.deciding)
        first = next(
            (each.field for state in ORDER[:3] for each in self._returned.fields if each.state == state), None
        )
        self.go_to(WHOLE if first is None or self._returned.flags or self._returned.unplaced else first)
        order_focus(self)
        (self.fields.drop_down if self._narrow else self.fields.lines[self._shown]).setFocus()

    def go_to(self, field_id: str) -> None:
        """Show this field, or the whole file."""
        self._shown = field_id
        if field_id == WHOLE:
            self._right.setCurrentWidget(self.whole)
        else:
            self.field.show_field(self._returned.field(field_id))
            self._right.setCurrentWidget(self.field)
        self.fields.mark(field_id)
        self.following.setEnabled(self.fields.following(field_id) is not None)

    def decide(self, deciding: Deciding) -> None:
        """Go on with what is decided now."""
        self.deciding = deciding
        self.fields.show_deciding(deciding)
        self.field.show_deciding(deciding)
        self.status.setText(_status(deciding) if not self._locked else "")
        self.take.setEnabled(bool(deciding.accepted))
        count = deciding.accepted
        self.take.setText(
            tr("Take what is accepted ({count})", count=count) if count else tr("Take what is accepted")
        )
        self.take.setAccessibleName(self.take.text())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_FOLDED)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.fields.fold(narrow)
        self._summary.setVisible(not narrow)  # the whole file's page says it too
        direction = self._side_by_side.Direction
        self._side_by_side.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    # --- parts --------------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        nothing = lambda: None  # noqa: E731  (the dialog says what they do)
        self.status = label("", "help")
        self.take = button(tr("Take what is accepted"), "primary", nothing)
        self.keep = button(
            tr("Keep the file and comments only"), "primary" if self._locked else "outlined", nothing
        )
        self.cancel = button(tr("Cancel"), "outlined", nothing)
        self.following = button(
            tr("Next changed field ›"), "outlined", self._go_on, name=tr("Next changed field")
        )
        self.whose = DropDown(self._look)

    def _bottom(self) -> QWidget:
        result, flow = QWidget(), Flow(spacing=self._look.px(8))
        for each in (self.following, self.cancel, self.keep, self.take):
            flow.addWidget(each)
        result.setLayout(flow)
        if self._locked:
            self.take.hide()
        return result

    def _bulk(self) -> QWidget:
        """Accept or refuse by author, or everything."""
        result, flow = QWidget(), Flow(spacing=self._look.px(8))
        authors = [each for each in self._returned.authors if self._made_by(each)]
        self.whose.addItem(said(_EVERYONE), None)
        for author in authors:
            count = self._made_by(author)
            self.whose.addItem(f"{author or tr('No name')} ({count})", author)
        self.whose.setAccessibleName(tr("Whose changes"))
        self.whose.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self.whose.setMaximumWidth(self._look.px(320))
        words = label(tr("Changes of"), "fieldLabel", wrap=False)
        words.setMinimumHeight(self.whose.sizeHint().height())
        flow.addWidget(words)
        flow.addWidget(self.whose)
        self.accept_theirs = button(
            tr("Accept them"),
            "outlined",
            lambda: self._decide_theirs(True),
            name=tr("Accept the changes of whom is chosen"),
        )
        self.refuse_theirs = button(
            tr("Refuse them"),
            "outlined",
            lambda: self._decide_theirs(False),
            name=tr("Refuse the changes of whom is chosen"),
        )
        flow.addWidget(self.accept_theirs)
        flow.addWidget(self.refuse_theirs)
        result.setLayout(flow)
        return result

    def _made_by(self, author: str) -> int:
        return sum(each.author == author and bool(each.fields) for each in self._returned.changes)

    def _decide_theirs(self, accept: bool) -> None:
        author = self.whose.currentData()
        self.decide(
            self.deciding.decide_all(accept)
            if author is None
            else self.deciding.decide_author(author, accept)
        )

    def _go_on(self) -> None:
        following = self.fields.following(self._shown)
        if following is not None:
            self.go_to(following)

    def _name(self, field_id: str) -> str:
        return field_label(field_id, self._definition, self._present.office)


def _status(deciding: Deciding) -> str:
    refused = len(deciding.changes) + len(deciding.untracked) - deciding.accepted
    told = tr(
        "{accepted} accepted, {refused} refused, {open} not decided.",
        accepted=deciding.accepted,
        refused=refused,
        open=deciding.open,
    )
    return tr("{told} What is not decided is not taken.", told=told) if deciding.open else told
