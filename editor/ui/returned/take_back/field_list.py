"""The fields of a returned document by state, those that were not changed folded away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from editor.importing.returned import Returned, ReturnedField
from editor.languages import said, tr
from editor.ui.controls.components import Chip, DropDown, button, column, row
from editor.ui.controls.theme import Look
from editor.ui.form.line_button import Line, LineButton
from editor.ui.returned.take_back.deciding import Deciding
from editor.ui.returned.take_back.words import ORDER, STATE_WORDS, state_tint

WHOLE = ""
"""Stands for the file as a whole, beside the ids of fields."""

_WIDTH = 300


class _FieldLine(LineButton):
    """A line that shows whether its field is the one that is looked at."""

    def paintEvent(self, event: QPaintEvent, /) -> None:
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.palette.accent.ground))
            painter.drawRoundedRect(self.rect(), 5, 5)
            painter.end()
        super().paintEvent(event)


class FieldList(QWidget):
    """A list to go by, or one drop-down where there is little room. ``chosen`` is called with a field's id."""

    def __init__(
        self, look: Look, returned: Returned, name: Callable[[str], str], chosen: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._look, self._returned, self._name, self._chosen = look, returned, name, chosen
        self.lines: dict[str, _FieldLine] = {}
        inside = QWidget()
        inside.setObjectName("canvas")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, look.px(4), 0)
        self._rows.setSpacing(look.px(2))
        self.fold_button = button("", "link", self._fold_unchanged)
        self._unchanged = QWidget()
        self._fill()
        self.list = QScrollArea()
        self.list.setWidget(inside)
        self.list.setWidgetResizable(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Fields by state"))
        self.drop_down = DropDown(look)
        self.drop_down.setAccessibleName(tr("Field"))
        # The longest name must not decide how wide the window is.
        self.drop_down.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._ids = [WHOLE, *(each.field for state in ORDER for each in self._of_state(state))]
        self.drop_down.addItems(["" for _ in self._ids])
        self.drop_down.activated.connect(lambda index: chosen(self._ids[index]))
        self.setLayout(column(self.list, self.drop_down, spacing=0))
        self.fold(False)

    def fold(self, folded: bool) -> None:
        """Show the drop-down instead of the list."""
        self.list.setVisible(not folded)
        self.drop_down.setVisible(folded)
        if folded:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(self._look.px(_WIDTH))

    def following(self, field_id: str) -> str | None:
        """The next field with something to decide after this one; None at the end."""
        to_decide = [
            each for each in self._ids if each != WHOLE and self._returned.field(each).state in _TO_DECIDE
        ]
        later = [each for each in to_decide if self._ids.index(each) > self._ids.index(field_id)]
        return later[0] if later else None

    def mark(self, field_id: str) -> None:
        """Show which field is looked at."""
        for each_id, line in self.lines.items():
            line.setChecked(each_id == field_id)
        self.drop_down.setCurrentIndex(self._ids.index(field_id))
        self.list.ensureWidgetVisible(self.lines[field_id], 0, self._look.px(24))

    def show_deciding(self, deciding: Deciding) -> None:
        """Say beside each field what was decided of it."""
        for number, each_id in enumerate(self._ids):
            words = self._words(each_id, deciding)
            name = tr("The whole file") if each_id == WHOLE else self._name(each_id)
            state = "" if each_id == WHOLE else said(STATE_WORDS[self._returned.field(each_id).state])
            self.lines[each_id].show_line(Line(name, words))
            spoken = ", ".join(part for part in (name, state, words) if part)
            self.lines[each_id].setAccessibleName(spoken)
            self.drop_down.setItemText(number, spoken)

    def _words(self, field_id: str, deciding: Deciding) -> str:
        if field_id == WHOLE:
            count = len(self._returned.flags)
            return tr("{n} thing to look at", "{n} things to look at", n=count) if count else ""
        told = deciding.of_field(field_id)
        accepted, refused = (sum(each is choice for each in told) for choice in (True, False))
        comments = sum(each.field == field_id for each in self._returned.comments)
        parts = [
            tr("{n} change", "{n} changes", n=len(told)) if told else "",
            tr("{count} accepted", count=accepted) if accepted else "",
            tr("{count} refused", count=refused) if refused else "",
            tr("{n} comment", "{n} comments", n=comments) if comments else "",
            tr("doubtful") if told and self._returned.field(field_id).doubtful else "",
        ]
        return ", ".join(part for part in parts if part)

    def _of_state(self, state: str) -> list[ReturnedField]:
        return [each for each in self._returned.fields if each.state == state]

    def _fill(self) -> None:
        self._rows.addWidget(self._line(WHOLE))
        for state in ORDER:
            fields = self._of_state(state)
            if not fields:
                continue
            chip = Chip()
            chip.show_state(
                f"{said(STATE_WORDS[state])} ({len(fields)})", state_tint(state, self._look.palette)
            )
            lines = [self._line(each.field) for each in fields]
            self._rows.addSpacing(self._look.px(10))
            if state != "unchanged":
                self._rows.addLayout(row(chip, None))
                for line in lines:
                    self._rows.addWidget(line)
                continue
            chip.deleteLater()
            self._rows.addWidget(self.fold_button)
            self._unchanged.setLayout(column(*lines, spacing=self._look.px(2)))
            self._rows.addWidget(self._unchanged)
            self._show_unchanged(False)
        self._rows.addStretch(1)

    def _line(self, field_id: str) -> _FieldLine:
        line = _FieldLine(self._look, "chevron-right", partial(self._chosen, field_id))
        line.setCheckable(True)
        self.lines[field_id] = line
        return line

    def _fold_unchanged(self) -> None:
        self._show_unchanged(self._unchanged.isHidden())

    def _show_unchanged(self, shown: bool) -> None:
        self._unchanged.setVisible(shown)
        count = len(self._of_state("unchanged"))
        self.fold_button.setText(
            tr("Hide the one unchanged", "Hide the {n} unchanged", n=count)
            if shown
            else tr("Show the one unchanged", "Show the {n} unchanged", n=count)
        )
        self.fold_button.setAccessibleName(self.fold_button.text())


_TO_DECIDE = ("conflict", "edited", "tracked")
