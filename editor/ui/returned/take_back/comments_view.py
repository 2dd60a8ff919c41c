"""Comments of a returned document: what they are about, what was said, what was answered."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from editor.languages import tr
from editor.model.sources import Comment
from editor.ui.controls.components import clear, column, label
from editor.ui.controls.theme import Look
from editor.ui.returned.take_back.words import who

_LONGEST_QUOTE = 160


class CommentsView(QWidget):
    """A card for each comment, its replies beneath it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(look.px(8))

    def show_comments(self, comments: Sequence[Comment]) -> None:
        """Show these, in the order of the document."""
        clear(self._cards)
        if self.parentWidget() is not None:  # without a parent it would come up as a window of its own
            self.setVisible(bool(comments))
        if comments:
            count = len(comments)
            self._cards.addWidget(
                label(tr("1 comment") if count == 1 else tr("{count} comments", count=count), "fieldLabel")
            )
        for each in comments:
            self._cards.addWidget(comment_card(self._look, each))
        self._cards.addStretch(1)


def comment_card(look: Look, comment: Comment) -> QFrame:
    """One comment with the words that it is anchored to and its replies."""
    card = QFrame()
    card.setObjectName("card")
    layout = column(spacing=look.px(4))
    if comment.quoted.strip():
        layout.addWidget(label(tr("On “{quoted}”", quoted=_short(comment.quoted)), "help"))
    layout.addWidget(
        label(tr("{who} (done)", who=who(comment)) if comment.done else who(comment), "smallBold")
    )
    layout.addWidget(label(comment.text))
    for reply in comment.replies:
        answer = column(
            label(tr("{reply} answered", reply=who(reply)), "smallBold"),
            label(reply.text),
            spacing=look.px(2),
        )
        answer.setContentsMargins(look.px(16), look.px(4), 0, 0)
        layout.addLayout(answer)
    inset = look.px(12)
    layout.setContentsMargins(inset, inset, inset, inset)
    card.setLayout(layout)
    replies = "".join(
        f" {tr('{who} answered: {text}', who=who(reply), text=reply.text)}" for reply in comment.replies
    )
    card.setAccessibleName(
        tr(
            "Comment of {comment} on “{quoted}”: {text}{replies}",
            comment=who(comment),
            quoted=_short(comment.quoted),
            text=comment.text,
            replies=replies,
        )
    )
    return card


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_QUOTE else f"{words[: _LONGEST_QUOTE - 1]}…"
