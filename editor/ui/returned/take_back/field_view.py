"""One field of a returned document: what was edited, what was tracked, each change to decide, the comments beside."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor.importing.returned import Change, Returned, ReturnedField
from editor.languages import later, said, tr
from editor.model.compare import compare
from editor.model.document import Document
from editor.model.editions import as_spoken
from editor.model.values import Value
from editor.ui.controls.components import Chip, Flow, button, clear, column, label, order_focus, row
from editor.ui.controls.theme import Look
from editor.ui.response.differences import PassagesText
from editor.ui.returned.take_back.comments_view import CommentsView
from editor.ui.returned.take_back.deciding import Deciding, is_apart
from editor.ui.returned.take_back.decision_buttons import DecisionButtons
from editor.ui.returned.take_back.words import (
    KIND_WORDS,
    STATE_SENTENCES,
    STATE_WORDS,
    change_words,
    field_label,
    kind_tint,
    moved_words,
    state_tint,
    who,
)
from forms.schema import FormDefinition

LEGEND = later("[+added words+] and [−words taken out−] are marked in the text as well as coloured.")
_MOST_ROWS = 100
_BESIDE = 720
_UNTRACKED = -1


class FieldView(QScrollArea):
    """Shows the field that was chosen. ``change`` is called with what a person decides, as a new :class:`Deciding`.

    Where ``locked`` nothing can be decided, only read.
    """

    def __init__(
        self,
        look: Look,
        returned: Returned,
        present: Document,
        definition: FormDefinition,
        change: Callable[[Deciding], None],
        *,
        locked: bool,
    ) -> None:
        super().__init__()
        self._look, self._returned, self._present = look, returned, present
        self._definition, self._change, self._locked = definition, change, locked
        self._deciding = Deciding(returned)
        self._field: ReturnedField | None = None
        self._rows_shown = _MOST_ROWS
        self.decisions: dict[int, DecisionButtons] = {}
        self.more: QPushButton | None = None
        self._inside = inside = QWidget()
        inside.setObjectName("canvas")
        self._cards = column(spacing=look.px(12))
        self.comments = CommentsView(look)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._beside.setContentsMargins(0, 0, look.px(8), 0)
        self._beside.setSpacing(look.px(16))
        self._beside.addLayout(self._cards, 2)
        self._beside.addWidget(self.comments, 1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_field(self, field: ReturnedField) -> None:
        """Show this field from its top."""
        self._field, self._rows_shown = field, _MOST_ROWS
        self._build()
        self.verticalScrollBar().setValue(0)

    def show_deciding(self, deciding: Deciding) -> None:
        """Show what is decided now."""
        self._deciding = deciding
        if self._field is None:
            return
        for number, each in self.decisions.items():
            each.show_decision(
                deciding.untracked.get(self._field.field)
                if number == _UNTRACKED
                else deciding.changes.get(number)
            )

    @property
    def untracked(self) -> DecisionButtons | None:
        """Accept and Refuse for what was edited outside tracking."""
        return self.decisions.get(_UNTRACKED)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        beside = self.viewport().width() >= self._look.px(_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._beside.direction() != direction:
            self._beside.setDirection(direction)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(160))

    # --- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        field = self._field
        if field is None:
            return
        clear(self._cards)
        self.decisions, self.more = {}, None
        self._add_head(field)
        if field.state in ("conflict", "changed_here") and field.known:
            now = self._present.answer(field.field)
            self._cards.addWidget(self._card(tr("Changed here since the export"), field.exported, now))
        if field.untracked:
            self._cards.addWidget(self._untracked_card(field))
        if field.changes:
            self._cards.addWidget(self._card(tr("Tracked in the file"), field.original, field.final))
            self._add_changes(field.changes)
        self._cards.addStretch(1)
        self.comments.show_comments([each for each in self._returned.comments if each.field == field.field])
        self.show_deciding(self._deciding)
        order_focus(self._inside)

    def _add_head(self, field: ReturnedField) -> None:
        name = self._name(field.field)
        chip = Chip()
        chip.show_state(said(STATE_WORDS[field.state]), state_tint(field.state, self._look.palette))
        self._cards.addWidget(label(name, "sectionTitle"))
        self._cards.addLayout(row(chip, None))
        self._cards.addWidget(label(said(STATE_SENTENCES[field.state]), "help"))
        for each in self._returned.flags:
            if each.field == field.field:
                self._cards.addWidget(label(each.message, "warningWords"))
        if field.state in ("unchanged", "changed_here") or self._locked:
            return
        if is_apart(field):
            words = tr("“Accept” for everything or for an author leaves this field out: decide it here.")
            self._cards.addWidget(label(words, "warningWords"))
        flow = Flow(spacing=self._look.px(8))
        for words, accept in (
            (tr("Accept all of this field"), True),
            (tr("Refuse all of this field"), False),
        ):
            flow.addWidget(
                button(words, "outlined", partial(self._decide_field, accept), name=f"{words}: {name}")
            )
        self._cards.addLayout(flow)
        self._cards.addWidget(label(said(LEGEND), "help"))

    def _untracked_card(self, field: ReturnedField) -> QFrame:
        if not field.known:
            words = tr(
                "What was exported is not known, so what was edited without tracking cannot be shown apart."
            )
            return self._framed(label(words, "warningWords"), self._untracked_buttons(field))
        card = self._card(tr("Edited without tracking"), field.exported, field.original)
        layout = card.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(self._untracked_buttons(field))
        return card

    def _untracked_buttons(self, field: ReturnedField) -> QWidget:
        name = tr("What was edited without tracking in {field}", field=self._name(field.field))
        return self._buttons(
            _UNTRACKED, name, lambda accept: self._change(
                self._deciding.decide_untracked(field.field, accept)
            )
        )  # fmt: skip

    def _add_changes(self, changes: Sequence[Change]) -> None:
        for change in changes[: self._rows_shown]:
            self._cards.addWidget(self._change_row(change))
        hidden = len(changes) - self._rows_shown
        if hidden > 0:
            words = tr(
                "Show {more} more changes of {hidden} that are not shown",
                more=min(hidden, _MOST_ROWS),
                hidden=hidden,
            )
            self.more = button(words, "outlined", self._show_more)
            self._cards.addLayout(row(self.more, None))

    def _show_more(self) -> None:
        at, first = self.verticalScrollBar().value(), self._rows_shown
        self._rows_shown += _MOST_ROWS
        self._build()
        self.verticalScrollBar().setValue(at)
        changes = self._field.changes if self._field else ()
        if len(changes) > first and changes[first].number in self.decisions:
            self.decisions[changes[first].number].accept.setFocus()

    def _change_row(self, change: Change) -> QFrame:
        kind = said(KIND_WORDS[change.kind])
        chip = Chip()
        chip.show_state(kind, kind_tint(change.kind, self._look.palette))
        head = Flow(spacing=self._look.px(12))
        head.addWidget(chip)
        head.addWidget(label(who(change), "smallBold", wrap=False))
        parts: list[QWidget | Flow] = [head, label(change_words(change))]
        between = moved_words(change, self._definition, self._present.office)
        if between:
            parts.append(label(between, "help"))
        parts.append(
            self._buttons(
                change.number,
                f"{kind} {change_words(change)}, {who(change)}",
                lambda accept: self._change(self._deciding.decide(change.number, accept)),
            )
        )
        return self._framed(*parts)

    def _buttons(self, number: int, name: str, decided: Callable[[bool | None], None]) -> QWidget:
        holder = QWidget()
        if self._locked:
            holder.hide()
            return holder
        self.decisions[number] = DecisionButtons(self._look, name, decided)
        holder.setLayout(row(self.decisions[number], None))
        return holder

    def _card(self, title: str, before: Value, after: Value) -> QFrame:
        """What became of an answer, as passages; a field of records has one text for each that differs."""
        field_id = (self._field or self._returned.fields[0]).field
        one, other = (self._present.with_answers({field_id: value}) for value in (before, after))
        parts: list[QWidget] = [label(title, "fieldLabel")]
        for each in compare(one, other, as_spoken(self._definition)):
            if each.place.record is not None:
                parts.append(label(each.label, "smallBold"))
            parts.append(PassagesText(self._look, each.passages, each.label))
        if len(parts) == 1:
            words = tr("Nothing stands there.") if not after else tr("No words differ that the form keeps.")
            parts.append(label(words, "help"))
        return self._framed(*parts)

    def _framed(self, *parts: QWidget | Flow) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        layout = column(*parts, spacing=self._look.px(6))
        inset = self._look.px(14)
        layout.setContentsMargins(inset, inset, inset, inset)
        card.setLayout(layout)
        return card

    def _decide_field(self, accept: bool) -> None:
        if self._field is not None:
            self._change(self._deciding.decide_field(self._field.field, accept))

    def _name(self, field_id: str) -> str:
        return field_label(field_id, self._definition, self._present.office)
