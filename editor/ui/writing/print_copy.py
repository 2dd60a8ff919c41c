"""A PDF by Qt, where no accessible one can be made: it looks right, has no tags, and says on each page what it is."""

import re
from html import unescape
from html.parser import HTMLParser
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

LABEL: Final = "Print copy – not an accessible document; the web page is"
_MARGIN_MM: Final = 20.0
_DPI: Final = 96  # what Qt lays HTML out for
_STRIP: Final = 28.0  # above the text, for the label, and below it, for the page's number
# Qt knows little of style sheets: no variables, grids or media. So the print copy has its own few rules.
_STYLE: Final = """
body { font-family: Arial, Helvetica, sans-serif; font-size: 11pt; color: #000; }
h1 { font-size: 19pt; margin-top: 0; } h2 { font-size: 14pt; margin-top: 16px; } h3 { font-size: 12pt; }
dt { font-weight: bold; } dd { margin-left: 0; margin-bottom: 6px; }
th { background-color: #eeeeee; text-align: left; } td, th { padding: 4px; }
blockquote { margin-left: 24px; }
.label, .attribution, caption { font-weight: bold; }
.box { margin: 0; }
table { margin-bottom: 12px; }
"""
_BOXES: Final = re.compile(r'<ul class="boxes">(.*?)</ul>', re.DOTALL)
_MARK: Final = re.compile("([☐☒])</span>")


def make_print_copy(page: str) -> bytes:
    """The main part of a web page as a PDF on A4, each page labelled as a print copy."""
    application = QGuiApplication.instance() or QGuiApplication(["response-editor", "-platform", "offscreen"])
    assert application is not None
    # The layout of a long page asks for timers; a thread of Python's own has none before a loop was made in it.
    loop = QEventLoop()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    main = _Main(page)
    _print(_document(main.html), main.title, buffer)
    buffer.close()
    del loop
    return bytes(data.data())


def _document(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html)
    return document


def _print(document: QTextDocument, title: str, buffer: QBuffer) -> None:
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(_DPI)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    area = QRectF(writer.pageLayout().paintRectPixels(_DPI))
    body = QSizeF(area.width(), area.height() - 2 * _STRIP)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(body)
    painter = QPainter(writer)
    try:
        for number in range(document.pageCount()):
            if number:
                writer.newPage()
            _draw_page(painter, document, body, number)
    finally:
        painter.end()


def _draw_page(painter: QPainter, document: QTextDocument, body: QSizeF, number: int) -> None:
    _draw_strips(painter, body, f"Page {number + 1} of {document.pageCount()}")
    painter.save()
    painter.translate(0, _STRIP - number * body.height())
    part = QRectF(0, number * body.height(), body.width(), body.height())
    # A line that only touches the page's edge belongs to the neighbour.
    document.drawContents(painter, part.adjusted(0, 1, 0, -1))
    painter.restore()


def _draw_strips(painter: QPainter, body: QSizeF, count: str) -> None:
    painter.setFont(QFont("Arial", 8))
    painter.setPen(QColor(0x44, 0x44, 0x44))
    above = QRectF(0, 0, body.width(), _STRIP)
    below = QRectF(0, _STRIP + body.height(), body.width(), _STRIP)
    painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, LABEL)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, count)


def _lines_of(items: str) -> str:
    return items.replace("<li>", '<p class="box">').replace("</li>", "</p>")


class _Main(HTMLParser):
    """What stands in a page's main part, without its contents list, as Qt can draw it; and the page's title."""

    _LEFT_OUT = frozenset({"nav"})

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.title = ""
        self._parts: list[str] = []
        self._inside = False
        self._left_out = 0
        self._in_title = False
        self.feed(page)
        self.close()

    @property
    def html(self) -> str:
        """The part as HTML. Boxes stand on lines of their own: Qt gives every item of a list its bullet."""
        drawn = _MARK.sub(r"\1&nbsp;</span>", "".join(self._parts))
        return _BOXES.sub(lambda found: _lines_of(found[1]), drawn)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_title = tag == "title"
        self._left_out += tag in self._LEFT_OUT
        if self._shown:
            self._parts.append(self._drawn(tag, dict(attrs)))
        if tag == "main":
            self._inside = True

    def _drawn(self, tag: str, attrs: dict[str, str | None]) -> str:
        if tag == "table":
            return '<table border="1" cellspacing="0" cellpadding="4" width="100%">'
        if tag == "img":
            return f'<img src="{attrs.get("src")}" height="90">'
        return self.get_starttag_text() or ""

    def handle_endtag(self, tag: str) -> None:
        self._in_title = False
        if tag == "main":
            self._inside = False
        if self._shown:
            self._parts.append(f"</{tag}>")
        self._left_out -= tag in self._LEFT_OUT

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
        if self._shown:
            self._parts.append(data)

    def handle_entityref(self, name: str) -> None:
        self._text(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._text(f"&#{name};")

    def _text(self, reference: str) -> None:
        if self._in_title:
            self.title += unescape(reference)
        if self._shown:
            self._parts.append(reference)

    @property
    def _shown(self) -> bool:
        return self._inside and not self._left_out
