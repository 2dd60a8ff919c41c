"""Help: a window of its own beside the work, with a list, a search over all pages, and the way back."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget

from editor.guide import HOME, Page, find, page, page_of, picture
from editor.languages import tr
from editor.ui.controls.announce import Announcer
from editor.ui.controls.components import button, column, row
from editor.ui.controls.text_box import LineBox
from editor.ui.controls.theme import Look, stylesheet

_PAGE = Qt.ItemDataRole.UserRole
_LIST_WIDTH, _TEXT_WIDTH, _MARGIN = 280, 640, 18


class HelpWindow(QWidget):
    """Shown beside the main window, which stays in use. Escape closes it, Alt+Left goes back a page."""

    def __init__(self, look: Look) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("ground")
        self.setWindowTitle(tr("Help"))
        self.setStyleSheet(stylesheet(look))
        self._look = look
        self._visited: list[str] = []
        self.search = LineBox()
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.textEdited.connect(lambda _text: self._list())
        self.search.returnPressed.connect(self._open_first)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(tr("Help pages"))
        self.list.setWordWrap(True)
        self.list.setSpacing(look.px(2))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.text = _HelpText(look)
        self.text.anchorClicked.connect(self._follow)
        self.back = button(tr("‹ Back"), "outlined", self.go_back, name=tr("Back to the page before"))
        close = button(tr("Close"), "outlined", self.close, name=tr("Close the help"))
        self._announcer = Announcer(self.search)
        self._left = QWidget()
        self._left.setLayout(column(self.search, self.list, spacing=look.px(8)))
        right = column(row(self.back, None, close), self.text, spacing=look.px(8))
        layout = row(self._left, right, spacing=look.px(16))
        layout.setStretch(1, 1)
        inset = look.px(16)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        room = self.screen().availableGeometry()
        self.resize(min(look.px(1000), room.width() - 60), min(look.px(720), room.height() - 60))
        self._list()
        self.show_page(HOME)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._left.setFixedWidth(min(self._look.px(_LIST_WIDTH), event.size().width() * 35 // 100))

    @property
    def shown(self) -> Page:
        """The page that is read."""
        return page(self._visited[-1])

    def open_for(self, widget: QWidget | None) -> None:
        """Come forward with the page for the place where the keyboard is."""
        self.show_page(page_of(_outwards(widget)))
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def show_page(self, id: str) -> None:
        """Show a page; the way back remembers the one before."""
        found = page(id)
        if not self._visited or self._visited[-1] != found.id:
            self._visited.append(found.id)
        self._show(found)

    def go_back(self) -> None:
        """Show the page before."""
        if len(self._visited) > 1:
            self._visited.pop()
            self._show(self.shown)

    def _show(self, found: Page) -> None:
        self.text.show_markdown(found.text)
        self.text.setAccessibleName(tr("Help: {title}", title=found.title))
        self.setWindowTitle(tr("Help: {title}", title=found.title))
        self.back.setEnabled(len(self._visited) > 1)
        self.list.blockSignals(True)
        for number in range(self.list.count()):
            if self.list.item(number).data(_PAGE) == found.id:
                self.list.setCurrentRow(number)
        self.list.blockSignals(False)

    def _list(self) -> None:
        typed = self.search.text().strip()
        hits = find(typed)
        self.list.blockSignals(True)
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.page.title}\n{hit.snippet}" if hit.snippet else hit.page.title)
            item.setData(_PAGE, hit.page.id)
            self.list.addItem(item)
        self.list.blockSignals(False)
        if typed:
            count = len(hits)
            words = tr("{n} page found", "{n} pages found", n=count) if count else tr("No pages found")
            self._announcer.say(words)

    def _open_first(self) -> None:
        if self.list.count():
            self.show_page(self.list.item(0).data(_PAGE))
            self.text.setFocus()

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(_PAGE))

    def _follow(self, address: QUrl) -> None:
        # Only ways between our own pages: nothing is opened outside, and nothing fetched.
        if address.scheme() == "help":
            self.show_page(address.path())


def _outwards(widget: QWidget | None) -> Iterator[str]:
    while widget is not None:
        yield type(widget).__name__
        widget = widget.parentWidget()


class _HelpText(QTextBrowser):
    """Markdown of our own. It loads our own pictures and nothing else, from anywhere."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._markdown = look, ""
        # Both settled, so that laying out never changes the room that is laid out for.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(look.px(_MARGIN))

    def show_markdown(self, text: str) -> None:
        self._markdown = text
        self._lay_out()
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def _lay_out(self) -> None:
        self.setMarkdown(self._markdown)
        block = self.document().begin()
        while block.isValid():
            cursor, spacing = QTextCursor(block), QTextBlockFormat()
            heading, in_list = block.blockFormat().headingLevel(), block.textList() is not None
            spacing.setTopMargin(self._look.px(18 if heading > 1 else 0))
            spacing.setBottomMargin(self._look.px(4 if in_list else 10))
            spacing.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if cursor.currentTable() is None and not _has_picture(block):
                cursor.mergeBlockFormat(spacing)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str, /) -> Any:
        address = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value or address.scheme() != "picture":
            return QByteArray()
        image = QImage.fromData(picture(address.path()))
        room = min(self.viewport().width() - self._look.px(2 * _MARGIN + 4), self._look.px(_TEXT_WIDTH))
        if image.width() <= room or room <= 0:
            return image
        return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._markdown:
            # Pictures fit the width anew; the place that is read stays.
            at = self.verticalScrollBar().value()
            self._lay_out()
            self.verticalScrollBar().setValue(at)


def _has_picture(block: QTextBlock) -> bool:
    return "\ufffc" in block.text()
