"""The page alone, and the page on paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.model.richtext import to_json
from editor.output import to_html
from editor.ui.controls.components import column
from editor.ui.writing.calm_view import CalmView
from editor.ui.writing.printing import a4_printer, print_pages, show_preview
from tests.builders import pcc_response, prose, shipped_form

PCC = shipped_form("pcc-response")


# --- the page alone ------------------------------------------------------------------------------------


class Window(QWidget):
    """A window with a page, an outline, and a panel that is folded away."""

    def __init__(self) -> None:
        super().__init__()
        self.outline, self.page, self.panel = QLabel("outline"), QLineEdit(), QLabel("panel")
        self.setLayout(column(self.outline, self.page, self.panel))
        self.panel.hide()
        self.calm = CalmView(self, [self.outline, self.panel])


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    result = Window()
    qtbot.addWidget(result)
    with qtbot.waitActive(result):
        result.show()
        result.activateWindow()
    result.page.setFocus()
    return result


def test_only_the_page_is_shown_until_escape(window: Window) -> None:
    told: list[bool] = []
    window.calm.changed.connect(told.append)
    window.calm.toggle()
    assert window.outline.isHidden() and window.page.isVisible()
    assert QApplication.focusWidget() is window.page
    QTest.keyClick(window.page, Qt.Key.Key_Escape)
    assert window.outline.isVisible() and window.panel.isHidden()
    assert told == [True, False]
    assert QApplication.focusWidget() is window.page


def test_toggling_twice_changes_nothing(window: Window) -> None:
    window.calm.toggle()
    window.calm.toggle()
    assert window.outline.isVisible() and not window.calm.on


def test_typing_goes_on_in_the_calm_view(window: Window) -> None:
    window.calm.enter()
    QTest.keyClicks(window.page, "calm")
    assert window.page.text() == "calm"
    window.calm.leave()


# --- on paper ------------------------------------------------------------------------------------------


def printed(tmp_path: Path, html: str, title: str = "Custody") -> tuple[int, bytes]:
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    return print_pages(printer, html, title), (tmp_path / "out.pdf").read_bytes()


def html(paragraphs: int) -> str:
    text = "\n".join(f"Paragraph {number}: {'plain words ' * 20}" for number in range(paragraphs))
    return to_html(pcc_response(inspection_title="Custody", pcc_comment=to_json(prose(text))), PCC, None)


def test_a_page_is_a4_and_there_are_as_many_as_it_takes(tmp_path: Path) -> None:
    count, pdf = printed(tmp_path, html(40))
    assert count == pdf.count(b"/Type /Page\n") > 2
    assert b"/MediaBox [0 0 595" in pdf


def test_only_the_pages_asked_for_are_printed(tmp_path: Path) -> None:
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFromTo(2, 2)
    count = print_pages(printer, html(40), "Custody")
    assert count > 2
    assert (tmp_path / "out.pdf").read_bytes().count(b"/Type /Page\n") == 1


def test_nothing_that_the_page_names_is_opened(tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(picture))
    _, with_file = printed(tmp_path, f"<html><body><img src='{picture.as_uri()}'></body></html>")
    assert b"/Width 40" not in with_file


def test_the_preview_shows_the_pages(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = show_preview(parent, html(40), "Custody")
    preview = dialog.findChild(QPrintPreviewWidget)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.pageCount() > 2)
    dialog.close()
