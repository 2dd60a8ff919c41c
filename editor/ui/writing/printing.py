"""Print and print preview: what the web page says, on A4, with the title and the page's number on each page."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from editor.languages import tr
from editor.ui.controls.theme import FAMILY, LIGHT, qt_palette

_MARGIN_MM = 20
_POINTS = 12
_HEAD_POINTS = 9
_HEAD = 2.2
"""Lines of the header's type that it takes, its gap among them."""

_BOXES = ("☐", "☒")

_PRINT_STYLE = f"""
body {{ font-family: "{FAMILY}"; font-size: {_POINTS}pt; }}
h1 {{ font-size: 20pt; }} h2 {{ font-size: 16pt; }} h3 {{ font-size: 13pt; }} h4 {{ font-size: 12pt; }}
dt {{ font-weight: 600; }}
"""


class _Paper(QTextDocument):
    """A document that opens no file and no address: pictures stand in the page itself."""

    def loadResource(self, type: int, name: QUrl | str) -> object:
        address = name.toString() if isinstance(name, QUrl) else name
        if address.startswith("data:image/"):
            return super().loadResource(type, name)
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        return image


def a4_printer() -> QPrinter:
    """A printer set to A4, upright, with margins of 20 mm."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(
        QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    return printer


def print_pages(printer: QPrinter, html: str, title: str) -> int:
    """Print ``html`` (of :func:`editor.output.to_html`) on ``printer``; how many pages it took.

    Pages that the person did not ask for are counted and not printed.
    """
    painter = QPainter(printer)
    if not painter.isActive():
        return 0
    try:
        return _paint(painter, printer, html, title)
    finally:
        painter.end()


def _paint(painter: QPainter, printer: QPrinter, html: str, title: str) -> int:
    area = QRectF(painter.viewport())
    head_font = QFont(FAMILY)
    head_font.setPointSizeF(_HEAD_POINTS)
    painter.setFont(head_font)
    head = painter.fontMetrics().height() * _HEAD
    body = QRectF(area.left(), area.top() + head, area.width(), area.height() - head)
    paper = _laid_out(painter, html, body.size())
    count = paper.pageCount()
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or count, count)
    for page in range(first, last + 1):
        if page > first:
            printer.newPage()
        _paint_head(painter, area, head_font, title, tr("Page {page} of {count}", page=page, count=count))
        painter.save()
        painter.translate(body.left(), body.top() - (page - 1) * body.height())
        painter.setClipRect(QRectF(0, (page - 1) * body.height(), body.width(), body.height()))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = _on_paper()
        context.clip = QRectF(0, (page - 1) * body.height(), body.width(), body.height())
        paper.documentLayout().draw(painter, context)
        painter.restore()
    return count


def _laid_out(painter: QPainter, html: str, size: QSizeF) -> QTextDocument:
    paper = _Paper()
    paper.documentLayout().setPaintDevice(painter.device())
    font = QFont(FAMILY)
    font.setPointSize(_POINTS)
    paper.setDefaultFont(font)
    paper.setHtml(_for_print(html))
    _take_bullets_from_boxes(paper)
    paper.setDocumentMargin(0)
    paper.setPageSize(size)
    return paper


def _for_print(html: str) -> str:
    """The page with sizes for paper, and a space behind each box: Qt knows no margins of words."""
    for box in _BOXES:
        html = html.replace(f"{box}</span>", f"{box}</span>&#160;")
    return html.replace("</style>", f"{_PRINT_STYLE}</style>", 1)


def _take_bullets_from_boxes(paper: QTextDocument) -> None:
    """A list of boxes needs no bullets before them."""
    block = paper.begin()
    while block.isValid():
        if block.text().startswith(_BOXES) and block.textList():
            block.textList().remove(block)
        block = block.next()


def _on_paper() -> QPalette:
    """Dark words on paper, whatever the window's theme is."""
    return qt_palette(LIGHT)


def _paint_head(painter: QPainter, area: QRectF, font: QFont, title: str, page: str) -> None:
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    metrics = painter.fontMetrics()
    room = area.width() - metrics.horizontalAdvance(page) - metrics.height()
    shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(room))
    line = QRectF(area.left(), area.top(), area.width(), metrics.height())
    painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), shown)
    painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), page)


def ask_to_print(parent: QWidget, html: str, title: str) -> QPrintDialog:
    """Ask where to, then print ``html`` under this title."""
    return ask_to_print_on(parent, title, lambda printer: print_pages(printer, html, title))


def ask_to_print_on(parent: QWidget, title: str, paint: Callable[[QPrinter], object]) -> QPrintDialog:
    """Open the system's print dialog, and ``paint`` when it is answered. It does not stop the window."""
    printer = a4_printer()
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: paint(printer))
    QDialog.open(dialog)  # QPrintDialog's own one wants a receiver
    return dialog


def show_preview(parent: QWidget, html: str, title: str) -> QPrintPreviewDialog:
    """Open a preview of the pages, from which they can be printed."""
    printer = a4_printer()
    printer.setDocName(title)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(tr("Print preview: {title}", title=title))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paintRequested.connect(lambda on: print_pages(on, html, title))
    QDialog.open(dialog)
    return dialog
