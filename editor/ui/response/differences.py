"""Differences between two documents, to read: words coloured and marked, so that colour alone tells nothing."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from editor.languages import later, said, tr
from editor.model.compare import FieldDifference
from editor.model.edits import Place
from editor.model.passages import Passage, PassageChange, PieceKind
from editor.ui.controls.components import button, clear, column, label, row
from editor.ui.controls.theme import Look

_WORDS: dict[PassageChange, str] = {
    "same": "",
    "changed": "",
    "formatted": later("Formatting: "),
    "inserted": later("Added: "),
    "deleted": later("Taken out: "),
    "moved_away": later("Moved from here: "),
    "moved_here": later("Moved to here: "),
}
_AROUND_CHANGES = 1


class DifferencesView(QScrollArea):
    """Every difference as a card. ``restore`` is called with the place whose earlier answer is wanted back."""

    def __init__(self, look: Look, restore: Callable[[Place], None] | None = None) -> None:
        super().__init__()
        self._look, self._restore = look, restore
        inside = QWidget()
        inside.setObjectName("canvas")
        self._cards = QVBoxLayout(inside)
        self._cards.setSpacing(look.px(12))
        self.buttons: list[QPushButton] = []
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Differences"))

    def show_differences(self, differences: Sequence[FieldDifference]) -> None:
        """Show these differences, in the form's order."""
        clear(self._cards)
        self.buttons = []
        if not differences:
            self._cards.addWidget(label(tr("No differences: the two are the same, word for word."), "help"))
        restored: set[str] = set()
        for difference in differences:
            self._cards.addWidget(self._card(difference, offer=difference.place.field not in restored))
            restored.add(difference.place.field)
        self._cards.addStretch(1)

    def _card(self, difference: FieldDifference, *, offer: bool) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        head = row(label(f"{difference.label}{_change_words(difference)}", "fieldLabel"), None)
        if self._restore is not None and offer:
            words = tr("Bring this answer back")
            name = f"{words}: {difference.label}"
            back = button(words, "link", partial(self._restore, Place(difference.place.field)), name=name)
            self.buttons.append(back)
            head.addWidget(back)
        text = PassagesText(self._look, difference.passages, difference.label)
        layout = column(head, text, spacing=self._look.px(6))
        inset = self._look.px(16)
        layout.setContentsMargins(inset, inset, inset, inset)
        card.setLayout(layout)
        return card


def _change_words(difference: FieldDifference) -> str:
    match difference.change:
        case "changed":
            return ""
        case "inserted":
            return tr(" (added)")
        case "deleted":
            return tr(" (taken out)")
        case "moved":
            return tr(" (moved)")
        case _:
            assert_never(difference.change)


class PassagesText(QTextEdit):
    """Passages as one text to read, as high as it is; unchanged paragraphs far from a change are folded away."""

    def __init__(self, look: Look, passages: Sequence[Passage], name: str) -> None:
        super().__init__()
        self._look = look
        self.setReadOnly(True)
        self.setAccessibleName(tr("Differences in {name}", name=name))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._write(passages)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def _write(self, passages: Sequence[Passage]) -> None:
        cursor = QTextCursor(self.document())
        folded = False
        for number, passage in enumerate(passages):
            if not _near_a_change(passages, number):
                folded = True
                continue
            if folded:
                self._line(cursor, "…", self._format("quiet"))
                folded = False
            self._passage(cursor, passage)
        if folded:
            self._line(cursor, "…", self._format("quiet"))

    def _passage(self, cursor: QTextCursor, passage: Passage) -> None:
        self._begin(cursor)
        if _WORDS[passage.change]:
            cursor.insertText(said(_WORDS[passage.change]), self._format("quiet"))
        for piece in passage.pieces:
            before, after = _BRACKETS[piece.kind]
            cursor.insertText(before + piece.text + after, self._format(piece.kind))
        if passage.formatting:
            cursor.insertText(f"  ({'; '.join(passage.formatting)})", self._format("quiet"))

    def _line(self, cursor: QTextCursor, text: str, form: QTextCharFormat) -> None:
        self._begin(cursor)
        cursor.insertText(text, form)

    def _begin(self, cursor: QTextCursor) -> None:
        if cursor.position() > 0:
            cursor.insertBlock()

    def _format(self, kind: PieceKind | str) -> QTextCharFormat:
        palette, result = self._look.palette, QTextCharFormat()
        match kind:
            case "inserted":
                result.setForeground(QColor(palette.published.ink))
                result.setBackground(QColor(palette.published.ground))
                result.setFontUnderline(True)
                result.setFontWeight(QFont.Weight.DemiBold)
            case "deleted":
                result.setForeground(QColor(palette.late.ink))
                result.setBackground(QColor(palette.late.ground))
                result.setFontStrikeOut(True)
            case "quiet":
                result.setForeground(QColor(palette.secondary))
            case _:
                result.setForeground(QColor(palette.ink))
        return result

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + 2 * self._look.px(8) + 4)


_BRACKETS: dict[PieceKind, tuple[str, str]] = {
    "same": ("", ""),
    "inserted": ("[+", "+]"),
    "deleted": ("[−", "−]"),
}
"""Marks beside the colours: for who cannot tell them apart, and for a screen reader."""


def _near_a_change(passages: Sequence[Passage], number: int) -> bool:
    around = passages[max(0, number - _AROUND_CHANGES) : number + _AROUND_CHANGES + 1]
    return any(passage.change != "same" for passage in around)
