"""How rich text looks in the window: what the tree says, as Qt formats, and read back from them.

What a text *means* stands in properties of its own (bold, list, level); fonts, indents and colours follow
from them and may be laid anew at any time, for another text size or theme.
"""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from editor.model.richtext import Heading, ListItem, ListKind, Paragraph, Quotation, Run, TextBlock
from editor.ui.controls.theme import Look

_USER = QTextFormat.Property.UserProperty.value
# PySide drops U+FEFF at the head of a string; nothing of the caption stands there.
_CAPTION_GUARD = " "
_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)
_NUMBERS = (
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListLowerRoman,
)


PLAIN = Run("")
"""No mark at all."""


class Own(IntEnum):
    """Our own properties of Qt formats: of characters, of blocks, of tables."""

    BOLD = _USER + 1
    ITALIC = _USER + 2
    ORIGINAL = _USER + 3
    """The code point for which a stand-in stands (see :mod:`editor.ui.rich_text.bridge`)."""
    LIST = _USER + 11
    LEVEL = _USER + 12
    RESTART = _USER + 13
    CAPTION = _USER + 21


@dataclass(frozen=True, slots=True)
class RichLook:
    """Sizes in pixels and colours of rich text; the values given are those of the default light look."""

    family: str = ""
    """The font's name; empty is the application's own font."""
    size: float = 15
    heading_sizes: tuple[float, float] = (18, 16)
    line_height: int = 140
    """Per cent of the font's own height."""
    gap: float = 12
    """Below a paragraph."""
    item_gap: float = 4
    indent: float = 28
    """Of each list level, and of a quotation."""
    page: str = "#FFFFFF"
    """What the text stands on."""
    ink: str = "#1B2027"
    quotation_ink: str = "#56606C"
    link: str = "#1F4F8F"
    rule: str = "#87909B"
    header_ground: str = "#F3F4F6"

    def font(self) -> QFont:
        """The font of ordinary text."""
        font = QFont(self.family) if self.family else QFont()
        font.setPixelSize(round(self.size))
        return font

    def caption_height(self) -> float:
        """The room that a table's caption takes above it."""
        return self.size * self.line_height / 100 + self.item_gap


def rich_look(look: Look) -> RichLook:
    """The look of rich text that goes with the program's look."""
    palette = look.palette
    return RichLook(
        family=look.body.family(),
        size=look.px(15),
        heading_sizes=(look.px(18), look.px(16)),
        gap=look.px(12),
        item_gap=look.px(4),
        indent=look.px(28),
        page=palette.page,
        ink=palette.ink,
        quotation_ink=palette.secondary,
        link=palette.accent.ink,
        rule=palette.border,
        header_ground=palette.ground,
    )


def marks_of(char_format: QTextCharFormat) -> Run:
    """Bold, italic and link of a character format, as a run without text."""
    return Run(
        "",
        char_format.boolProperty(Own.BOLD),
        char_format.boolProperty(Own.ITALIC),
        char_format.anchorHref() or None,
    )


def shape_of(block_format: QTextBlockFormat) -> TextBlock:
    """What kind of block a block format stands for, as a block without text."""
    if kind := block_format.stringProperty(Own.LIST):
        level, restart = block_format.intProperty(Own.LEVEL), block_format.boolProperty(Own.RESTART)
        return ListItem("ol" if kind == "ol" else "ul", level, (), restart)
    if level := block_format.headingLevel():
        return Heading(level, ())
    if block_format.intProperty(QTextFormat.Property.BlockQuoteLevel):
        return Quotation(())
    return Paragraph(())


def block_format(
    shape: TextBlock, look: RichLook, *, in_table: bool = False, first: bool = False
) -> QTextBlockFormat:
    """The block format for a block of this kind; the list that an item joins is not part of it.

    Of the gaps below one block and above the next, Qt takes the wider; the ``first`` block has none above.
    """
    result = QTextBlockFormat()
    result.setLineHeight(look.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if in_table:
        return result
    result.setBottomMargin(look.gap)
    result.setTopMargin(0 if first else look.gap)
    match shape:
        case ListItem(list=kind, level=level, restart=restart):
            result.setProperty(Own.LIST, kind)
            result.setProperty(Own.LEVEL, level)
            result.setTopMargin(0 if first else look.item_gap)
            result.setBottomMargin(look.item_gap)
            if restart:
                result.setProperty(Own.RESTART, restart)
        case Heading(level=level):
            result.setHeadingLevel(level)
            result.setTopMargin(0 if first else look.gap * 1.5)
            result.setBottomMargin(look.gap / 2)
        case Quotation():
            result.setProperty(QTextFormat.Property.BlockQuoteLevel, 1)
            result.setLeftMargin(look.indent)
            result.setRightMargin(look.indent)
        case Paragraph():
            pass
    return result


def char_format(
    marks: Run, shape: TextBlock, look: RichLook, *, header: bool = False, original: int = 0
) -> QTextCharFormat:
    """The format of characters with these marks in such a block; ``header``: in a table's header row."""
    result = QTextCharFormat()
    weight = QFont.Weight.DemiBold if header or isinstance(shape, Heading) else QFont.Weight.Normal
    ink = look.quotation_ink if isinstance(shape, Quotation) else look.ink
    if isinstance(shape, Heading):
        size = look.heading_sizes[shape.level - 1]
        result.setProperty(QTextFormat.Property.FontPixelSize, round(size))
    if marks.bold:
        weight = QFont.Weight.ExtraBold if weight == QFont.Weight.DemiBold else QFont.Weight.Bold
        result.setProperty(Own.BOLD, True)
    if marks.italic:
        result.setProperty(Own.ITALIC, True)
        result.setFontItalic(True)
    if marks.href:
        ink = look.link
        result.setAnchor(True)
        result.setAnchorHref(marks.href)
        result.setFontUnderline(True)
    if original:
        result.setProperty(Own.ORIGINAL, original)
    if weight != QFont.Weight.Normal:
        result.setFontWeight(weight)
    result.setForeground(QBrush(QColor(ink)))
    return result


def list_format(kind: ListKind, level: int) -> QTextListFormat:
    """The format of a list at ``level`` (from 0)."""
    result = QTextListFormat()
    result.setStyle((_NUMBERS if kind == "ol" else _BULLETS)[level])
    result.setIndent(level + 1)
    return result


def table_format(look: RichLook, *, header: bool, caption: str | None) -> QTextTableFormat:
    """The format of a table with or without a header row and a caption."""
    result = QTextTableFormat()
    result.setHeaderRowCount(1 if header else 0)
    result.setBorderCollapse(True)
    result.setBorder(1)
    result.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    result.setBorderBrush(QBrush(QColor(look.rule)))
    result.setCellSpacing(0)
    result.setCellPadding(look.gap / 2)
    result.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    result.setTopMargin(look.caption_height() if caption else 0)
    result.setBottomMargin(look.gap)
    if caption:
        result.setProperty(Own.CAPTION, _CAPTION_GUARD + caption)
    return result


def caption_of(form: QTextTableFormat) -> str | None:
    """The caption that a table's format remembers."""
    return form.stringProperty(Own.CAPTION).removeprefix(_CAPTION_GUARD) or None


def header_cell_format(look: RichLook, header: bool) -> QTextCharFormat:
    """The format of a cell in, or outside, a header row."""
    result = QTextCharFormat()
    if header:
        result.setBackground(QBrush(QColor(look.header_ground)))
    return result
