"""What the window draws round rich text: a rule beside quotations, the caption above a table."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QTextBlock, QTextCursor, QTextTable

from editor.model.richtext import Quotation
from editor.ui.rich_text.bridge import table_at
from editor.ui.rich_text.look import RichLook, caption_of, shape_of

_RULE_WIDTH = 3


def paint_ornaments(
    painter: QPainter, layout: QAbstractTextDocumentLayout, first: QTextBlock, area: QRect, look: RichLook
) -> None:
    """Draw for the blocks from ``first`` on that are in ``area`` (of the document)."""
    block = first
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        table = table_at(QTextCursor(block))
        if table is not None and block.position() == table.firstPosition():
            _paint_caption(painter, layout, table, look)
        if table is None and isinstance(shape_of(block.blockFormat()), Quotation):
            _paint_rule(painter, rect, look)
        if rect.top() > area.bottom():
            return
        block = block.next()


def _paint_rule(painter: QPainter, rect: QRectF, look: RichLook) -> None:
    left = look.gap + look.indent / 2
    painter.fillRect(QRectF(left, rect.top(), _RULE_WIDTH, rect.height()), QColor(look.rule))


def _paint_caption(
    painter: QPainter, layout: QAbstractTextDocumentLayout, table: QTextTable, look: RichLook
) -> None:
    caption = caption_of(table.format())
    if caption is None:
        return
    rect = layout.frameBoundingRect(table)
    # Qt gives the rectangle inside border and padding.
    form = table.format()
    inset = form.border() + form.cellPadding()
    top = rect.top() - inset - look.caption_height()
    rect = QRectF(rect.left() - inset, top, rect.width(), look.caption_height())
    painter.setFont(look.font())
    painter.setPen(QColor(look.quotation_ink))
    line = painter.fontMetrics().elidedText(
        " ".join(caption.split()), Qt.TextElideMode.ElideRight, int(rect.width())
    )
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
