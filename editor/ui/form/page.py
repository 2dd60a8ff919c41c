"""The form as a page: sections and fields in the definition's order, kept in step with the session."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from editor.model.checks import is_answered
from editor.model.editions import as_spoken
from editor.model.edits import Place, SetAnswer
from editor.model.findings import Finding
from editor.model.records import record_name
from editor.model.targets import SectionWords
from editor.model.values import Record, Records, Value
from editor.session import Change, Session
from editor.ui.controls.components import column, label, lay_out_now, order_focus
from editor.ui.controls.theme import PAGE_MARGIN, PAGE_WIDTH, Look
from editor.ui.form.card_line import card_line
from editor.ui.form.editors import Editor
from editor.ui.form.error_summary import ErrorSummary
from editor.ui.form.file_editor import Files
from editor.ui.form.item_answers import AnswerLine, ItemAnswers
from editor.ui.form.line_button import Line
from editor.ui.form.locking import lock
from editor.ui.form.records_editor import RecordsEditor, RecordsMeans
from editor.ui.form.reference_editor import OneReferenceEditor, ReferenceEditor
from editor.ui.form.registry import Means, editor_for
from editor.ui.form.rich_editor import RichEditor
from editor.ui.form.section_view import Row, SectionView
from editor.ui.form.sections import Sections
from forms.schema import Field, RecordsField, Section, SubField


class FormPage(QFrame):
    """A session's document as a page to fill in. ``beneath`` gives what stands under the label of a field, if any.

    ``grown`` is told when fields or cards were opened that were not on the page before; ``came`` when a section was
    brought, one after the other until all are there.
    """

    grown = Signal()
    came = Signal()

    def __init__(
        self,
        session: Session,
        look: Look,
        files: Files,
        beneath: Callable[[Field], QWidget | None] = lambda _field: None,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._look, self._beneath = session, look, beneath
        self._form = as_spoken(session.definition)
        self._means = Means(look, self._fill, self._record_names, files)
        self._items = ItemAnswers(session, look, self.go_to)
        self._names: dict[str, tuple[Records, list[tuple[str, str]]]] = {}
        self._editing: Place | None = None
        self._locked: frozenset[str] = frozenset()
        self.summary = ErrorSummary(look, self.go_to)
        # Widgets come by the dozen where cards are made: the order of the Tab key is made once for them all.
        self._order = QTimer(self)
        self._order.setSingleShot(True)
        self._order.setInterval(0)
        self._order.timeout.connect(lambda: order_focus(self))
        self._order.timeout.connect(self.grown)
        self._lay_out()
        self._refresh_references()
        self.let_go = session.listen(self._on_change)
        """Follow the session no longer: for a page that is about to be deleted."""

    # What the place around the page asks for.

    def go_to(self, place: Place) -> None:
        """Put the keyboard into the field at ``place``."""
        editor = self.editor(place.field)
        if isinstance(editor, RecordsEditor) and place.record is not None:
            editor.focus_record(place.record, place.sub_field)
            return
        lay_out_now()
        editor.focus()

    def focus_first(self) -> None:
        """Put the keyboard into the first field that is shown."""
        next(self._rows()).editor.focus()

    def keyboard(self) -> tuple[str, int] | None:
        """The field that has the keyboard, and where in its text the caret is; None where none has it."""
        focused = QApplication.focusWidget()
        field_id = self.field_of(focused) if focused is not None else None
        if field_id is None:
            return None
        caret = focused.textCursor().position() if isinstance(focused, QTextEdit | QPlainTextEdit) else 0
        return field_id, caret

    def field_of(self, widget: QWidget) -> str | None:
        """The field that ``widget`` belongs to; None where it belongs to none."""
        for field_id, row in self._rows_by_id():
            if row.editor.widget is widget or row.editor.widget.isAncestorOf(widget):
                return field_id
        return None

    def give_keyboard(self, to: tuple[str, int]) -> None:
        """Put the keyboard where :meth:`keyboard` said that it was."""
        field_id, caret = to
        self.editor(field_id).focus()
        focused = QApplication.focusWidget()
        if isinstance(focused, QTextEdit | QPlainTextEdit):
            cursor = focused.textCursor()
            cursor.setPosition(min(caret, focused.document().characterCount() - 1))
            focused.setTextCursor(cursor)

    def section_top(self, section_id: str) -> int:
        """Where a section begins, in pixels from the page's top."""
        return self._sections[section_id].mapTo(self, QPoint(0, 0)).y()

    def section_at(self, y: int) -> str:
        """The section that stands ``y`` pixels below the page's top."""
        sections = [view.section.id for view in self._sections.here]
        started = [each for each in sections if self.section_top(each) <= y]
        return started[-1] if started else sections[0]

    def focus_section(self, section_id: str) -> None:
        """Put the keyboard into the first field of a section; where it waits behind a line, onto that."""
        view = self._sections[section_id]
        if view.is_folded and view.more is not None:
            view.more.setFocus()
        else:
            next(iter(view.rows.values())).editor.focus()

    def editor(self, field_id: str) -> Editor:
        """The editor of a field, brought into view if it waits behind a line; KeyError if there is none."""
        for section in self._form.sections:
            if any(field.id == field_id for field in section.fields):
                row = self._sections[section.id].row(field_id)
                if row is not None:
                    return row.editor
        raise KeyError(field_id)

    def complete(self) -> None:
        """Put on the page at once what of it is still to come."""
        self._sections.complete()

    def flush(self) -> None:
        """Hand on what was typed this moment and not yet told to the session."""
        for row in self._rows():
            if isinstance(row.editor, RichEditor | RecordsEditor):
                row.editor.flush()

    def settle(self) -> None:
        """Show, after a pause, what need not follow every keystroke: the lines of the cards."""
        self._items.refresh()
        for row in self._rows():
            if isinstance(row.editor, RecordsEditor):
                row.editor.show_lines()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say what is wrong: a summary at the top that takes the focus, and a line at each field."""
        by_field = {finding.place.field: finding.message for finding in reversed(findings)}
        for field_id in by_field:
            self.editor(field_id)
        for field_id, row in self._rows_by_id():
            row.problem.setText(by_field.get(field_id, ""))
            row.problem.setVisible(field_id in by_field)
        self.summary.show_findings(findings)
        self._order.start()

    def show_words(self, words: Sequence[SectionWords]) -> None:
        """Show how long the sections are for which the office wants no more than so many words."""
        self._sections.show_words(words)

    def lock(self, fields: frozenset[str]) -> None:
        """Let these fields be read only, and all others be changed."""
        if fields == self._locked:
            return
        self._locked = fields
        for field_id, row in self._rows_by_id():
            self._lock_row(field_id, row)

    # Laying out.

    def _lay_out(self) -> None:
        look = self._look
        self.setMaximumWidth(look.px(PAGE_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        inset = look.px(PAGE_MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(inset, look.px(36), inset, inset)
        layout.setSpacing(look.px(16))
        layout.addWidget(self.summary)
        definition = self._form
        if definition.title:
            layout.addWidget(label(self._fill(definition.title), "pageTitle"))
        self._sections = Sections(
            layout, self, definition.sections, self._section, self.came.emit, self._order.start
        )
        self._sections.begin()

    def _section(self, section: Section) -> SectionView:
        return SectionView(self._look, section, self._session.document, self._row, self._order.start)

    def set_narrow(self, narrow: bool) -> None:
        """Give the text the room that the margins would take where there is little."""
        inset = self._look.px(20) if narrow else self._look.px(PAGE_MARGIN)
        layout = self.layout()
        if layout is not None and layout.contentsMargins().left() != inset:
            layout.setContentsMargins(inset, self._look.px(36), inset, inset)

    def _rows_by_id(self) -> Iterator[tuple[str, Row]]:
        for view in self._sections.here:
            yield from view.rows.items()

    def _rows(self) -> Iterator[Row]:
        return (row for _, row in self._rows_by_id())

    def _row(self, field: Field) -> Row:
        if isinstance(field, RecordsField):
            editor: Editor = RecordsEditor(
                self._look, field, self._fill(field.label), self._records_means(field)
            )
        else:
            editor = editor_for(field, self._means, partial(self._on_edited, lambda: Place(field.id)))
        row = _row(self._fill(field.label), self._fill(field.help), editor, self._look, self._beneath(field))
        editor.show(self._session.document.answer(field.id))
        self._lock_row(field.id, row)
        return row

    def _records_means(self, field: RecordsField) -> RecordsMeans:
        def line(number: int, record: Record) -> Line:
            own = card_line(field, record, number + 1, self._fill, self._record_names)
            return self._items.line(own, number) if field.role == "items" else own

        def beside() -> AnswerLine | None:
            return self._items.answer_line() if field.role == "items" else None

        return RecordsMeans(self._sub_row, self._session.edit, line, beside, self._order.start)

    def _sub_row(self, field: SubField, place: Callable[[], Place]) -> tuple[QWidget, Editor]:
        editor = editor_for(field, self._means, partial(self._on_edited, place))
        return _row(self._fill(field.label), self._fill(field.help), editor, self._look).widget, editor

    def _lock_row(self, field_id: str, row: Row) -> None:
        locked = field_id in self._locked
        if isinstance(row.editor, RecordsEditor):
            row.editor.lock(locked)
            if row.beneath is not None:
                lock(row.beneath, locked)
        else:
            lock(row.widget, locked)

    # Between the editors and the session.

    def _on_edited(self, place: Callable[[], Place], value: Value) -> None:
        self._editing = place()
        try:
            self._session.edit(SetAnswer(self._editing, value))
        finally:
            self._editing = None

    def _on_change(self, change: Change) -> None:
        own = self._editing.field if self._editing else None
        for field in self._form.fields:
            after = change.after.answer(field.id)
            if after == change.before.answer(field.id):
                continue
            editor = self._shown_editor(field, after)
            if field.id != own and editor is not None:
                editor.show(after)
            elif isinstance(editor, RecordsEditor):
                editor.note(after)
        self._refresh_references()
        if self._editing is None and change.place is not None:
            self.go_to(change.place)

    def _shown_editor(self, field: Field, value: Value) -> Editor | None:
        """The editor of a field; None where it waits behind a line and there is nothing to show for it."""
        row = dict(self._rows_by_id()).get(field.id)
        if row is not None:
            return row.editor
        return self.editor(field.id) if is_answered(field, value) else None

    def _refresh_references(self) -> None:
        for row in self._rows():
            if isinstance(row.editor, ReferenceEditor | OneReferenceEditor | RecordsEditor):
                row.editor.refresh()

    def _record_names(self, field_id: str) -> list[tuple[str, str]]:
        field = self._form.field(field_id)
        if not isinstance(field, RecordsField):
            return []
        records = cast("Records", self._session.document.answer(field_id) or ())
        known = self._names.get(field_id)
        if known is None or known[0] is not records:
            # Every card asks for these; they change only with their records.
            named = [
                (record.id or "", record_name(field, record, number, self._fill))
                for number, record in enumerate(records, 1)
            ]
            self._names[field_id] = known = (records, named)
        return known[1]

    def _fill(self, text: str) -> str:
        return self._session.document.office.spoken().fill(text)


def _row(name: str, help_text: str, editor: Editor, look: Look, beneath: QWidget | None = None) -> Row:
    """Label above, help under it, then the editor and a place for what is wrong."""
    problem = label("", "problem")
    problem.hide()
    parts: list[QWidget] = [label(name.rstrip(":"), "fieldLabel")]
    if help_text:
        parts.append(label(help_text, "help"))
        editor.widget.setAccessibleDescription(help_text)
    if beneath is not None:
        parts.append(beneath)
    widget = QWidget()
    widget.setLayout(column(*parts, editor.widget, problem, spacing=look.px(6)))
    return Row(widget, editor, problem, beneath)
