"""From keystroke to paint in a response of sixty pages, beside a bare QTextEdit with the same text.

    QT_QPA_PLATFORM=offscreen .venv/bin/python -m benchmarks.typing [--keys N]

Both are measured in one run and in turns, so that what else the machine does meets both alike. A key counts from
its event until the window is painted and the event loop has nothing left to do.
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QWidget

from benchmarks.generate_archive import OFFICE, Writer
from benchmarks.measuring import Row, milliseconds
from editor.archive import Archive
from editor.model.document import new_document
from editor.model.richtext import RichText, plain_lines, rich
from editor.model.text import count_words
from editor.session import Session
from editor.ui.application import make_application
from editor.ui.form.rich_editor import RichEditor
from editor.ui.response_place import ResponsePlace
from editor.ui.rich_text.bridge import write_document
from editor.ui.rich_text.look import rich_look
from editor.ui.spelling import Spelling, SpellingMarks
from editor.ui.theme import LIGHT, Look, qt_palette, stylesheet

PAGES = 60
WORDS_ON_A_PAGE = 450
MOST = 1.5
_FIELDS = ("executive_summary", "force_response", "pcc_comment")
_WORDS = "the force answered what inspectors found and sayd so agian "


def text_of(pages: int) -> list[RichText]:
    """Three narratives that together fill so many pages; the same each time."""
    writer = Writer(random.Random(7))
    wanted = pages * WORDS_ON_A_PAGE // len(_FIELDS)
    found = []
    for _ in _FIELDS:
        text = RichText()
        while sum(map(count_words, plain_lines(text))) < wanted:
            text = rich((*text.blocks, *writer.text(20).blocks))
        found.append(text)
    return found


class Ours:
    """The response place as the window shows it, spelling on."""

    def __init__(self, folder: Path, texts: list[RichText], *, spelling: bool = True) -> None:
        look = Look(LIGHT)
        archive = Archive.open_or_create(folder)
        form = archive.catalogue.newest("pcc-response")
        answers = dict(zip(_FIELDS, texts, strict=True))
        document = new_document(form, OFFICE, datetime.now().astimezone(), answers)
        session = Session(document, form, lambda saved, _keep: saved)
        self.place = ResponsePlace(
            session,
            look,
            lambda: datetime.now().astimezone().date(),
            [QPushButton("‹ Archive"), QPushButton("Menu")],
            panel_open=True,
            counted=lambda _words: None,
        )
        self.place.setStyleSheet(stylesheet(look))
        self.window: QWidget = self.place
        editor = self.place.page.editor(_FIELDS[1])
        assert isinstance(editor, RichEditor)
        self.edit: QTextEdit = editor.text
        self.spelling = Spelling()
        self.marks = []
        if spelling:
            for field in _FIELDS:
                each = self.place.page.editor(field)
                assert isinstance(each, RichEditor)
                self.marks.append(SpellingMarks(each.text, self.spelling, QColor(LIGHT.late.ink)))


class Bare:
    """A QTextEdit that fills a window and holds the same text, formats and all."""

    def __init__(self, texts: list[RichText]) -> None:
        self.edit = QTextEdit()
        self.window: QWidget = self.edit
        look = rich_look(Look(LIGHT))
        whole = rich(block for text in texts for block in text.blocks)
        write_document(self.edit.document(), whole, look)
        self.edit.document().setUndoRedoEnabled(True)


def begin(edit: QTextEdit, window: QWidget) -> None:
    """Show the window and put the caret into the middle of the text."""
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    QTest.qWait(300)


def key(edit: QTextEdit, character: str) -> float:
    """Seconds from the key's event until all is painted."""
    started = time.perf_counter()
    if character == "\n":
        QTest.keyClick(edit, Qt.Key.Key_Return)
    else:
        QTest.keyClicks(edit, character)
    QApplication.processEvents()
    return time.perf_counter() - started


def at_95(seconds: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(seconds, n=20)[-1]


def measure(keys: int, *, spelling: bool = True, profile: Callable[[], None] | None = None) -> list[Row]:
    """Type ``keys`` characters into both, by turns."""
    texts = text_of(PAGES)
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = Ours(Path(folder) / "archive", texts, spelling=spelling), Bare(texts)
        begin(ours.edit, ours.window)
        begin(bare.edit, bare.window)
        ours.spelling.wait()
        QTest.qWait(500)
        times: dict[str, list[float]] = {"ours": [], "bare": []}
        typed = (_WORDS * (keys // len(_WORDS) + 1))[:keys]
        for number in range(0, keys, 10):
            some = typed[number : number + 10]
            for name, (edit, window) in (
                ("ours", (ours.edit, ours.window)),
                ("bare", (bare.edit, bare.window)),
            ):
                window.activateWindow()
                edit.setFocus()
                QTest.qWait(30)
                times[name] += [key(edit, each) for each in some]
        if profile:
            profile()
        ours.spelling.end()
        ours.window.close()
        bare.window.close()
        ours.place.let_go()
    return rows(times)


def rows(times: dict[str, list[float]]) -> list[Row]:
    """The table's lines."""
    found = []
    for name, of in (("95th percentile", at_95), ("median", statistics.median)):
        mine, bare = of(times["ours"]), of(times["bare"])
        measured = f"{milliseconds(mine)} against {milliseconds(bare)}"
        most = MOST if of is at_95 else None
        found.append(Row(f"keystroke to paint, {PAGES} pages, {name}", measured, mine / bare, most=most))
    return found


def main() -> int:
    """Measure and print; 1 where the goal is missed."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--keys", type=int, default=400, help="how many characters are typed")
    arguments.add_argument("--no-spelling", action="store_true")
    given = arguments.parse_args()
    make_application().setPalette(qt_palette(LIGHT))
    found = measure(given.keys, spelling=not given.no_spelling)
    print("| What | Ours against the bare one | Ratio | Goal | Met |\n| --- | --- | --- | --- | --- |")
    for each in found:
        print(each.line())
    return 0 if all(each.met for each in found) else 1


if __name__ == "__main__":
    sys.exit(main())
