"""The text of an old document with each part marked: its ground, and in the margin the name of what it is taken for."""

from collections.abc import Callable, Iterator
from itertools import groupby

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.importing.old.passages import Passage, Span
from editor.importing.old.proposal import Proposal
from editor.languages import tr
from editor.ui.controls.theme import Look, Tint
from editor.ui.returned.old_responses.words import NOT_PLACED, Names

_MARGIN = 170


class MarkedText(QTextEdit):
    """Each line of the document is a block here. ``moved`` is called when the caret or the selection moves."""

    def __init__(self, look: Look, moved: Callable[[], None]) -> None:
        super().__init__()
        self._look = look
        self._proposal: Proposal | None = None
        self._margin = _Margin(self)
        self.margin_names: list[tuple[str, Tint | None]] = []
        self.setReadOnly(True)
        # A person without a mouse needs a caret to select with.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setAccessibleName(tr("Text of the document"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(look.px(_MARGIN), 0, 0, 0)
        self.cursorPositionChanged.connect(moved)
        self.selectionChanged.connect(moved)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._margin.update())
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._margin.update())

    def show_proposal(self, proposal: Proposal, names: Names) -> None:
        """Show the text, or only mark it anew where it is the one that is shown."""
        same = self._proposal is not None and self._proposal.text is proposal.text
        self._proposal = proposal
        if not same:
            self._write([each.text for each in proposal.text.lines])
        self._mark(proposal, names)
        self._margin.update()

    def selected(self) -> list[Span]:
        """The characters that are selected, line by line; the passage at the caret where none are."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            here = self.here()
            return [(here.line, here.start, here.end)] if here else []
        return list(self._spans(cursor.selectionStart(), cursor.selectionEnd()))

    def here(self) -> Passage | None:
        """The passage at the caret, or at the beginning of what is selected."""
        if self._proposal is None:
            return None
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        at = cursor.selectionStart() - block.position()
        line = block.blockNumber()
        return self._proposal.passage_at(line, at) or self._proposal.passage_at(line, max(at - 1, 0))

    def go_to_line(self, line: int, start: int = 0) -> None:
        """Put the caret into a line and show it with what follows."""
        block = self.document().findBlockByNumber(line)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        top = self.document().documentLayout().blockBoundingRect(block).top()
        bar.setValue(round(top) - self._look.px(48))
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._margin.setGeometry(QRect(inside.left(), inside.top(), self._look.px(_MARGIN), inside.height()))

    def blocks_in_view(self) -> Iterator[tuple[QTextBlock, QRect]]:
        """The blocks that can be seen, with where they stand in the viewport."""
        layout, offset = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self._first_in_view(offset)
        while block.isValid():
            place = layout.blockBoundingRect(block).translated(0, -offset).toRect()
            if place.top() > self.viewport().height():
                return
            yield block, place
            block = block.next()

    def _first_in_view(self, offset: int) -> QTextBlock:
        """By halving: a long document must not be walked through for each line that is scrolled."""
        layout, document = self.document().documentLayout(), self.document()
        low, high = 0, document.blockCount() - 1
        while low < high:
            middle = (low + high) // 2
            if layout.blockBoundingRect(document.findBlockByNumber(middle)).bottom() < offset:
                low = middle + 1
            else:
                high = middle
        return document.findBlockByNumber(low)

    # --- writing ------------------------------------------------------------------------------------

    def _write(self, lines: list[str]) -> None:
        self.setPlainText("\n".join(lines))
        spaced = QTextBlockFormat()
        spaced.setBottomMargin(self._look.px(6))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    def _mark(self, proposal: Proposal, names: Names) -> None:
        """Neighbouring fields stand on different grounds; each name is told where it begins."""
        self.margin_names = [("", None)] * len(proposal.text.lines)
        fields = list(dict.fromkeys(each.field for each in proposal.passages if each.kind == "value"))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for line, group in groupby(proposal.passages, key=lambda each: each.line):
            block = self.document().findBlockByNumber(line)
            together = list(group)
            for each in together:
                cursor.setPosition(block.position() + each.start)
                cursor.setPosition(block.position() + each.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self._format(each, fields))
            told = next((each for kind in _TOLD_FIRST for each in together if each.kind == kind), None)
            if told is not None:
                self.margin_names[line] = (names.passage(told), self._tint(told, fields))
        cursor.endEditBlock()

    def _tint(self, passage: Passage, fields: list[str | None]) -> Tint:
        palette = self._look.palette
        if passage.kind == "unplaced":
            return palette.late
        if passage.kind == "label":
            return Tint(palette.accent.ink, palette.page)
        return (palette.published, palette.sign_off)[fields.index(passage.field) % 2]

    def _format(self, passage: Passage, fields: list[str | None]) -> QTextCharFormat:
        result, tint = QTextCharFormat(), self._tint(passage, fields)
        result.setForeground(QColor(self._look.palette.ink if passage.kind == "value" else tint.ink))
        result.setBackground(QColor(tint.ground))
        if passage.kind == "label":
            result.setFontWeight(QFont.Weight.DemiBold)
        if passage.kind == "unplaced":
            result.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        return result

    def _spans(self, start: int, end: int) -> Iterator[Span]:
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            first = max(start - block.position(), 0)
            last = min(end - block.position(), block.length() - 1)
            if first < last:
                yield block.blockNumber(), first, last
            block = block.next()


_TOLD_FIRST = ("unplaced", "value", "label")


class _Margin(QWidget):
    """The names beside the lines, each where what it names begins, and a bar as long as it is."""

    def __init__(self, text: MarkedText) -> None:
        super().__init__(text)
        self._text = text

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        look, names = self._text._look, self._text.margin_names
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.palette.ground))
        font = look.font(13, QFont.Weight.DemiBold)
        painter.setFont(font)
        metrics, before = QFontMetrics(font), ""
        bar, gap = look.px(4), look.px(8)
        for block, place in self._text.blocks_in_view():
            number = block.blockNumber()
            name, tint = names[number] if number < len(names) else ("", None)
            if tint is None:
                continue
            top = place.top() + self._text.viewport().y() - self.y()
            ink = QColor(tint.ink)
            painter.fillRect(QRect(self.width() - bar, top, bar, place.height()), ink)
            if name != before or name == NOT_PLACED:
                room = QRect(gap, top, self.width() - bar - 2 * gap, metrics.height())
                painter.setPen(ink)
                words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), words)
            before = name
        painter.end()
