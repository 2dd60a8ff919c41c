"""What an old document is proposed to become: its answers in the form's words, and what could not be placed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from editor.importing.old.proposal import Flag, Proposal
from editor.languages import tr
from editor.model.compare import FieldDifference, compare
from editor.model.document import Document, empty_answers
from editor.model.editions import as_spoken
from editor.ui.controls.components import WrappingLink, clear, column, label
from editor.ui.controls.theme import Look
from editor.ui.returned.old_responses.words import Names, sure_words

_LONGEST = 600


class AnswersView(QScrollArea):
    """Each answer leads to where it stands. ``go_to`` is called with a line and a character of it."""

    def __init__(self, look: Look, go_to: Callable[[int, int], None]) -> None:
        super().__init__()
        self._look, self._go_to = look, go_to
        self._inside = QWidget()
        self._inside.setObjectName("canvas")
        self._cards = column(spacing=look.px(8))
        self._cards.setContentsMargins(0, 0, look.px(8), 0)
        self._inside.setLayout(self._cards)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("What it is proposed to become"))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(120))

    def show_proposal(
        self, proposal: Proposal, flags: Sequence[Flag], document: Document, names: Names
    ) -> None:
        """Show these answers; ``document`` is the one that they would be saved as."""
        clear(self._cards)
        self._cards.addWidget(label(f"{sure_words(proposal)}. {' '.join(proposal.confidence.why)}", "help"))
        for flag in flags:
            self._cards.addWidget(label(flag.sentence, "warningWords"))
        if proposal.unplaced:
            self._cards.addWidget(self._unplaced(proposal))
        nothing = document.with_answers(empty_answers(names.form))
        for each in compare(nothing, document, as_spoken(names.form)):
            self._cards.addWidget(self._answer(each, proposal))
        self._cards.addStretch(1)

    def _unplaced(self, proposal: Proposal) -> QFrame:
        parts: list[QWidget] = [
            label(
                tr("Not placed: {n} passage", "Not placed: {n} passages", n=len(proposal.unplaced)),
                "fieldLabel",
            ),
            label(tr("It is kept with the record. Choose a field for what belongs in one."), "help"),
        ]
        for each in proposal.unplaced:
            words = _short(" ".join(each.text.split()), 120)
            go = partial(self._go_to, each.line, 0)
            parts.append(
                WrappingLink(
                    self._look, f"“{words}”, {each.where}", go, name=tr("Go to it: {words}", words=words)
                )
            )
        return self._framed(*parts)

    def _answer(self, difference: FieldDifference, proposal: Proposal) -> QFrame:
        lines = ("".join(piece.text for piece in passage.pieces) for passage in difference.passages)
        text = label(_short("\n".join(lines), _LONGEST))
        where = next(
            (
                each
                for each in proposal.passages
                if each.kind == "value" and each.field == difference.place.field
            ),
            None,
        )
        if where is None:
            return self._framed(label(difference.label, "fieldLabel"), text)
        go = partial(self._go_to, where.line, where.start)
        return self._framed(
            WrappingLink(self._look, difference.label, go, name=tr("Go to {label}", label=difference.label)),
            text,
        )

    def _framed(self, *parts: QWidget) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        layout = column(*parts, spacing=self._look.px(4))
        inset = self._look.px(12)
        layout.setContentsMargins(inset, inset, inset, inset)
        card.setLayout(layout)
        return card


def _short(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
