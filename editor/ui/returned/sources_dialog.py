"""The files that a response was made from or took something from, with what was to be said of each."""

import re
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from editor.languages import tr
from editor.model.document import Document
from editor.model.sources import Source
from editor.model.values import File
from editor.ui.controls.components import Flow, button, column, label, order_focus, row
from editor.ui.controls.days import format_short
from editor.ui.controls.theme import Look
from editor.ui.returned.take_back.comments_view import comment_card
from editor.ui.returned.take_back.words import field_label
from forms.schema import FormDefinition

# As an import writes it into the record.
_AFTER = re.compile("after “(?P<where>.*)”", re.DOTALL)


class Files(Protocol):
    """What can be done with a file that is kept."""

    def open(self, file: File) -> None: ...
    def save_copy(self, parent: QWidget, file: File) -> None: ...


class SourcesDialog(QDialog):
    """A card for each file, the last one first."""

    def __init__(
        self, parent: QWidget, look: Look, document: Document, definition: FormDefinition, files: Files
    ) -> None:
        super().__init__(parent)
        self._look, self._document, self._definition, self._files = look, document, definition, files
        self.setWindowTitle(tr("Files read in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        inside.setObjectName("canvas")
        cards = column(spacing=look.px(12))
        cards.setContentsMargins(0, 0, look.px(8), 0)
        self.cards = [self._card(each) for each in reversed(document.sources)]
        for card in self.cards:
            cards.addWidget(card)
        if not self.cards:
            words = tr(
                "Nothing was read in yet. “Take back a Word document…” keeps the file and its comments here."
            )
            cards.addWidget(label(words, "help"))
        cards.addStretch(1)
        inside.setLayout(cards)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Files read in"))
        self.close_button = button(tr("Close"), "primary", self.accept)
        head = label(tr("Files read into this response"), "sectionTitle")
        layout = column(head, scroll, row(None, self.close_button), spacing=look.px(12))
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        order_focus(self)
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(760), screen.width() - 60), min(look.px(680), screen.height() - 60))

    def _card(self, source: Source) -> QFrame:
        look, name = self._look, source.file.name
        card, flow = QFrame(), Flow(spacing=look.px(8))
        card.setObjectName("card")
        actions: tuple[tuple[str, Callable[[], None]], ...] = (
            (tr("Open it"), lambda: self._files.open(source.file)),
            (tr("Save a copy of the file…"), lambda: self._files.save_copy(self, source.file)),
        )
        for words, run in actions:
            flow.addWidget(button(words, "outlined", run, name=f"{words} ({name})"))
        layout = column(label(name, "fieldLabel"), label(source_words(source), "help"), spacing=look.px(6))
        if source.fields:
            names = ", ".join(self._field(each) for each in source.fields)
            layout.addWidget(label(tr("Changed: {names}.", names=names)))
        for flag in source.flags:
            layout.addWidget(label(flag.sentence, "warningWords"))
        if source.unplaced:
            layout.addWidget(label(tr("Text that could not be placed"), "smallBold"))
        for leftover in source.unplaced:
            layout.addWidget(label(_where(leftover.where), "help"))
            layout.addWidget(_selectable(leftover.text))
        for comment in source.comments:
            layout.addWidget(comment_card(look, comment))
        layout.addLayout(flow)
        inset = look.px(14)
        layout.setContentsMargins(inset, inset, inset, inset)
        card.setLayout(layout)
        card.setAccessibleName(f"{name}: {source_words(source)}")
        return card

    def _field(self, field_id: str) -> str:
        try:
            return f"“{field_label(field_id, self._definition, self._document.office)}”"
        except KeyError:  # of an older version of the form
            return f"“{field_id}”"


def source_words(source: Source) -> str:
    """How a file came in, when and by whom, and how much it says."""
    at = source.at.astimezone()
    how = tr("This response was made from it") if source.kind == "imported" else tr("Taken back")
    told = [
        tr("{how}, {date} {at:%H:%M}, by {by}", how=how, date=format_short(at.date()), at=at, by=source.by)
    ]
    if source.confidence is not None:
        told.append(tr("recognised to {confidence:.0%}", confidence=source.confidence))
    told += [
        tr("{n} comment", "{n} comments", n=len(source.comments)) if source.comments else "",
        tr("{n} passage not placed", "{n} passages not placed", n=len(source.unplaced))
        if source.unplaced
        else "",
    ]
    if source.kind == "taken back" and not source.fields:
        told.append(tr("no change was taken"))
    return f"{'; '.join(each for each in told if each)}."


def _where(where: str) -> str:
    if where in ("", "at the beginning"):
        return tr("At the beginning")
    after = _AFTER.fullmatch(where)
    return tr("After “{where}”", where=after["where"] if after else where)


def _selectable(text: str) -> QWidget:
    """Text that can be copied, also without a mouse."""
    result = label(text)
    result.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return result
