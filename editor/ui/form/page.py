"""The form as a page: sections and fields in the definition's order, kept in step with the session."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from editor.model.checks import Finding
from editor.model.document import title_of
from editor.model.edits import Edit, Place, SetAnswer
from editor.model.values import Record, Value
from editor.session import Change, Session
from editor.ui.components import button, column, label, order_focus, rule
from editor.ui.form.editors import Editor, ReferenceEditor
from editor.ui.form.records_editor import RecordsEditor
from editor.ui.form.registry import editor_for
from editor.ui.form.rich_editor import RichEditor
from editor.ui.theme import PAGE_MARGIN, PAGE_WIDTH, Look
from forms.schema import Field, RecordsField, Section, SubField, TextField


@dataclass(frozen=True, slots=True)
class _Row:
    """One field on the page."""

    widget: QWidget
    editor: Editor
    problem: QLabel


class FormPage(QFrame):
    """A session's document as a page to fill in."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._look = session, look
        self._rows: dict[str, _Row] = {}
        self._section_titles: dict[str, QLabel] = {}
        self._editing: Place | None = None
        self.summary = ErrorSummary(look, self.go_to)
        self._lay_out()
        self.show_all()
        self.let_go = session.listen(self._on_change)
        """Follow the session no longer: for a page that is about to be deleted."""

    # What the place around the page asks for.

    def show_all(self) -> None:
        """Show every answer as it is in the session."""
        for field in self._session.definition.fields:
            self._rows[field.id].editor.show(self._session.document.answer(field.id))
        self._refresh_references()

    def go_to(self, place: Place) -> None:
        """Put the keyboard into the field at ``place``."""
        row = self._rows[place.field]
        if isinstance(row.editor, RecordsEditor) and place.record is not None and place.sub_field:
            row.editor.editor(place.record, place.sub_field).focus()
        else:
            row.editor.focus()

    def keyboard(self) -> tuple[str, int] | None:
        """The field that has the keyboard, and where in its text the caret is; None where none has it."""
        focused = QApplication.focusWidget()
        for field_id, row in self._rows.items():
            if focused is not None and (
                row.editor.widget is focused or row.editor.widget.isAncestorOf(focused)
            ):
                caret = (
                    focused.textCursor().position() if isinstance(focused, QTextEdit | QPlainTextEdit) else 0
                )
                return field_id, caret
        return None

    def give_keyboard(self, to: tuple[str, int]) -> None:
        """Put the keyboard where :meth:`keyboard` said that it was."""
        field_id, caret = to
        self._rows[field_id].editor.focus()
        focused = QApplication.focusWidget()
        if isinstance(focused, QTextEdit | QPlainTextEdit):
            cursor = focused.textCursor()
            cursor.setPosition(min(caret, focused.document().characterCount() - 1))
            focused.setTextCursor(cursor)

    def section_top(self, section_id: str) -> int:
        """Where a section begins, in pixels from the page's top."""
        return self._section_titles[section_id].mapTo(self, QPoint(0, 0)).y()

    def section_at(self, y: int) -> str:
        """The section that stands ``y`` pixels below the page's top."""
        started = [
            section.id for section in self._session.definition.sections if self.section_top(section.id) <= y
        ]
        return started[-1] if started else self._session.definition.sections[0].id

    def focus_section(self, section_id: str) -> None:
        """Put the keyboard into the first field of a section."""
        section = next(each for each in self._session.definition.sections if each.id == section_id)
        self._rows[section.fields[0].id].editor.focus()

    def editor(self, field_id: str) -> Editor:
        """The editor of a field; KeyError if there is none."""
        return self._rows[field_id].editor

    def flush(self) -> None:
        """Hand on what was typed this moment and not yet told to the session."""
        for row in self._rows.values():
            if isinstance(row.editor, RichEditor | RecordsEditor):
                row.editor.flush()

    def show_findings(self, findings: list[Finding]) -> None:
        """Say what is missing: a summary at the top that takes the focus, and a line at each field."""
        by_field = {finding.place.field: finding.message for finding in findings}
        for field_id, row in self._rows.items():
            row.problem.setText(by_field.get(field_id, ""))
            row.problem.setVisible(field_id in by_field)
        self.summary.show_findings(findings)
        order_focus(self)

    # Laying out.

    def _lay_out(self) -> None:
        look = self._look
        self.setMaximumWidth(look.px(PAGE_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*self._margins())
        layout.setSpacing(look.px(16))
        layout.addWidget(self.summary)
        definition = self._session.definition
        if definition.title:
            layout.addWidget(label(self._fill(definition.title), "pageTitle"))
        for section in definition.sections:
            layout.addWidget(self._section(section))

    def _margins(self) -> tuple[int, int, int, int]:
        inset = self._look.px(PAGE_MARGIN)
        return inset, self._look.px(36), inset, inset

    def set_narrow(self, narrow: bool) -> None:
        """Give the text the room that the margins would take where there is little."""
        inset = self._look.px(20) if narrow else self._look.px(PAGE_MARGIN)
        left, top, right, bottom = inset, self._look.px(36), inset, inset
        layout = self.layout()
        if layout is not None and layout.contentsMargins().left() != inset:
            layout.setContentsMargins(left, top, right, bottom)

    def _section(self, section: Section) -> QWidget:
        title = label(self._fill(section.title), "sectionTitle")
        self._section_titles[section.id] = title
        rows = [self._field(field) for field in section.fields]
        result = QWidget()
        result.setLayout(
            column(column(title, rule(), spacing=self._look.px(8)), *rows, spacing=self._look.px(20))
        )
        return result

    def _field(self, field: Field) -> QWidget:
        place = Place(field.id)
        if isinstance(field, RecordsField):
            editor: Editor = RecordsEditor(self._look, field, self._sub_field, self._session_edit)
        else:
            editor = self._editor(field, place)
        row = _row(self._fill(field.label), self._fill(field.help), editor, self._look)
        self._rows[field.id] = row
        return row.widget

    def _sub_field(self, field: SubField, place: Place) -> tuple[QWidget, Editor]:
        editor = self._editor(field, place)
        return _row(self._fill(field.label), self._fill(field.help), editor, self._look).widget, editor

    def _editor(self, field: SubField, place: Place) -> Editor:
        return editor_for(
            field, self._look, self._fill, self._record_names, lambda value: self._on_edited(place, value)
        )

    # Between the editors and the session.

    def _on_edited(self, place: Place, value: Value) -> None:
        self._editing = place
        self._session.edit(SetAnswer(place, value))
        self._editing = None

    def _session_edit(self, edit: Edit) -> None:
        self._session.edit(edit)
        order_focus(self)

    def _on_change(self, change: Change) -> None:
        for field in self._session.definition.fields:
            after = change.after.answer(field.id)
            if after == change.before.answer(field.id) or self._editing == Place(field.id):
                continue
            if self._editing is None or self._editing.field != field.id:
                self._rows[field.id].editor.show(after)
        self._refresh_references()
        if self._editing is None and change.place is not None:
            self.go_to(change.place)

    def _refresh_references(self) -> None:
        for row in self._rows.values():
            if isinstance(row.editor, ReferenceEditor | RecordsEditor):
                row.editor.refresh()

    def _record_names(self, field_id: str) -> list[tuple[str, str]]:
        field = self._session.definition.field(field_id)
        value = self._session.document.answer(field_id)
        if not isinstance(field, RecordsField) or not isinstance(value, tuple):
            return []
        records = [each for each in value if isinstance(each, Record)]
        return [
            (record.id or "", _record_name(field, record, number)) for number, record in enumerate(records, 1)
        ]

    def _fill(self, text: str) -> str:
        return self._session.document.office.fill(text)

    @property
    def document_title(self) -> str:
        """What the document is called just now."""
        return title_of(self._session.document, self._session.definition)


def _record_name(field: RecordsField, record: Record, number: int) -> str:
    texts = (record.get(sub.id) for sub in field.fields if isinstance(sub, TextField))
    first = next((text for text in texts if isinstance(text, str) and text), "")
    return first if len(first) <= 60 and first else f"{field.singular} {number}"


def _row(name: str, help_text: str, editor: Editor, look: Look) -> _Row:
    """Label above, help under it, then the editor and a place for what is wrong."""
    problem = label("", "problem")
    problem.hide()
    parts: list[QWidget] = [label(name.rstrip(":"), "fieldLabel")]
    if help_text:
        parts.append(label(help_text, "help"))
        editor.widget.setAccessibleDescription(help_text)
    widget = QWidget()
    widget.setLayout(column(*parts, editor.widget, problem, spacing=look.px(6)))
    return _Row(widget, editor, problem)


class ErrorSummary(QFrame):
    """What is missing, at the top of the page; each line leads to its field."""

    def __init__(self, look: Look, go_to: Callable[[Place], None]) -> None:
        super().__init__()
        self.setObjectName("summary")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look, self._go_to = look, go_to
        self.lines: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        inset = look.px(20)
        self._layout.setContentsMargins(inset, inset, inset, inset)
        self._layout.setSpacing(look.px(4))
        self.hide()

    def show_findings(self, findings: list[Finding]) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self.lines = []
        self.setVisible(bool(findings))
        if not findings:
            return
        count = len(findings)
        words = f"{count} thing{'s' if count > 1 else ''} still to answer"
        self.setAccessibleName(words)
        self._layout.addWidget(label(words, "sectionTitle"))
        for finding in findings:
            line = button(finding.message, "link", partial(self._go_to, finding.place))
            self.lines.append(line)
            self._layout.addWidget(line)
        self.setFocus()
