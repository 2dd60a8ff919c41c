"""A returned document as a whole: what to look at, what stands in no field, what was changed outside the fields."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from editor.importing.returned import Flag, Returned
from editor.languages import said, tr
from editor.ui.controls.components import WrappingLink, column, label
from editor.ui.controls.theme import Look
from editor.ui.returned.take_back.comments_view import CommentsView
from editor.ui.returned.take_back.words import KIND_WORDS, change_words, summary_words, who


class WholeView(QScrollArea):
    """Sentences, each flag of a field leading there. ``go_to`` is called with the id of a field."""

    def __init__(self, look: Look, returned: Returned, go_to: Callable[[str], None]) -> None:
        super().__init__()
        self._look, self._go_to = look, go_to
        inside = QWidget()
        inside.setObjectName("canvas")
        cards = column(
            label(tr("The whole file"), "sectionTitle"), label(summary_words(returned)), spacing=look.px(12)
        )
        cards.setContentsMargins(0, 0, look.px(8), 0)
        if returned.flags:
            cards.addWidget(self._framed(tr("To look at"), *map(self._flag, returned.flags)))
        if returned.unplaced:
            words = tr("It stands in no field, so it is not taken. It is kept with the file.")
            texts = [
                column(
                    label(
                        tr("After “{after}”", after=each.after) if each.after else tr("At the beginning"),
                        "help",
                    ),
                    label(each.text),
                    spacing=look.px(2),
                )
                for each in returned.unplaced
            ]
            cards.addWidget(self._framed(tr("Text that could not be placed"), label(words, "help"), *texts))
        outside = [each for each in returned.changes if not each.fields]
        if outside:
            lines = [
                label(f"{said(KIND_WORDS[each.kind])} {change_words(each)}, {who(each)}") for each in outside
            ]
            cards.addWidget(self._framed(tr("Changed in the form’s own words; not taken"), *lines))
        elsewhere = [each for each in returned.comments if each.field is None]
        if elsewhere:
            comments = CommentsView(look)
            comments.show_comments(elsewhere)
            cards.addWidget(comments)
        cards.addStretch(1)
        inside.setLayout(cards)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The whole file. {returned}", returned=summary_words(returned)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(160))

    def _flag(self, flag: Flag) -> QWidget:
        if flag.field is None:
            return label(flag.message)
        return WrappingLink(
            self._look,
            flag.message,
            partial(self._go_to, flag.field),
            name=tr("Go to it: {message}", message=flag.message),
        )

    def _framed(self, title: str, *parts: QWidget | QLayout) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        layout = column(label(title, "fieldLabel"), *parts, spacing=self._look.px(8))
        inset = self._look.px(14)
        layout.setContentsMargins(inset, inset, inset, inset)
        card.setLayout(layout)
        return card
