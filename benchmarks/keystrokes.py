"""From keystroke to paint in a response of sixty pages, beside a bare QTextEdit with the same text.

    QT_QPA_PLATFORM=offscreen .venv/bin/python -m benchmarks.keystrokes [--keys N] [--write]

Both are measured in one run and in turns, so that what else the machine does meets both alike. A key counts from
its event until the text is painted; how long until the event loop has nothing left to do is told as well. Before each
turn there is a pause, so that the work which waits for one (counting words, drawing states) meets neither's keys.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QColor, QPaintEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QWidget

from benchmarks.generate_archive import OFFICE, Writer
from benchmarks.measuring import WINDOW_RESULTS, Row, milliseconds, write_section
from editor.archive import Archive
from editor.model.document import new_document
from editor.model.richtext import RichText, plain_lines, rich
from editor.model.rules import Rules
from editor.model.text import count_words
from editor.session import Session
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.messages import MessageBar
from editor.ui.controls.tasks import Tasks
from editor.ui.controls.theme import LIGHT, Look, qt_palette, stylesheet
from editor.ui.form.rich_editor import RichEditor
from editor.ui.response.file_keeper import FileKeeper
from editor.ui.response.place import ResponsePlace
from editor.ui.rich_text.bridge import write_document
from editor.ui.rich_text.edit import RichTextEdit
from editor.ui.rich_text.look import rich_look
from editor.ui.window.application import make_application
from editor.ui.writing.spelling import Spelling, SpellingMarks

PAGES = 60
WORDS_ON_A_PAGE = 450
MOST = 1.5
_TURN = 20
_PAUSE_MS = 400
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
            Rules,
            FileKeeper(archive, Dialogs(), Tasks(), MessageBar(look).say, lambda _path: None),
            [QPushButton("‹ Archive"), QPushButton("Menu")],
            panel_open=True,
            counted=lambda _words: None,
            reopen=lambda: None,
            beneath=lambda _field: None,
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


class Painted:
    """When a text was painted last, by the clock of the measurement."""

    def __init__(self) -> None:
        self.at = 0.0

    def watch(self, kind: type[QTextEdit]) -> None:
        """Note the end of each painting of widgets of this kind."""
        paint = kind.paintEvent

        def painting(edit: QTextEdit, event: QPaintEvent) -> None:
            paint(edit, event)
            self.at = time.perf_counter()

        setattr(kind, "paintEvent", painting)  # noqa: B010  (mypy takes a method for a constant)


class BareEdit(QTextEdit):
    """A QTextEdit as it comes; a kind of its own so that its painting can be watched alone."""


class Bare:
    """A QTextEdit that fills a window and holds the same text, formats and all."""

    def __init__(self, texts: list[RichText]) -> None:
        self.edit = BareEdit()
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


def key(edit: QTextEdit, character: str, painted: Painted) -> tuple[float, float]:
    """Seconds from the key's event until the text is painted, and until there is nothing left to do."""
    started = time.perf_counter()
    QTest.keyClicks(edit, character)
    QApplication.processEvents()
    return painted.at - started, time.perf_counter() - started


def at_95(seconds: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(seconds, n=20)[-1]


Times = dict[str, list[tuple[float, float]]]


def measure(keys: int, *, spelling: bool = True) -> list[Row]:
    """Type ``keys`` characters into both, by turns."""
    texts = text_of(PAGES)
    painted = Painted()
    painted.watch(RichTextEdit)
    painted.watch(BareEdit)
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = Ours(Path(folder) / "archive", texts, spelling=spelling), Bare(texts)
        both = {"ours": (ours.edit, ours.window), "bare": (bare.edit, bare.window)}
        for edit, window in both.values():
            begin(edit, window)
        ours.spelling.wait()
        QTest.qWait(1000)
        times: Times = {name: [] for name in both}
        typed = (_WORDS * (keys // len(_WORDS) + 1))[:keys]
        for at in range(0, keys, _TURN):
            for name, (edit, window) in both.items():
                window.activateWindow()
                edit.setFocus()
                QTest.qWait(_PAUSE_MS)
                times[name] += [key(edit, each, painted) for each in typed[at : at + _TURN]]
        ours.spelling.end()
        ours.place.let_go()
        for _, window in both.values():
            window.close()
    return rows(times)


def rows(times: Times) -> list[Row]:
    """The table's lines."""
    return [
        _row(times, 0, "keystroke to paint, 95th percentile", at_95, MOST),
        _row(times, 0, "keystroke to paint, median", statistics.median),
        _row(times, 1, "keystroke to rest, 95th percentile", at_95),
        _row(times, 1, "keystroke to rest, median", statistics.median),
    ]


def _row(
    times: Times, which: int, name: str, of: Callable[[list[float]], float], most: float | None = None
) -> Row:
    mine, bare = (of([each[which] for each in times[whose]]) for whose in ("ours", "bare"))
    measured = f"{milliseconds(mine)} against {milliseconds(bare)}"
    return Row(f"{PAGES} pages: {name}", measured, mine / bare, most=most)


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--keys", type=int, default=400, help="how many characters are typed")
    arguments.add_argument("--no-spelling", action="store_true")
    arguments.add_argument("--write", action="store_true", help=f"write {WINDOW_RESULTS.name}")
    given = arguments.parse_args()
    make_application().setPalette(qt_palette(LIGHT))
    found = measure(given.keys, spelling=not given.no_spelling)
    head = ["| What | Ours against the bare one | Ratio | Goal | Met |", "| --- | --- | --- | --- | --- |"]
    table = "\n".join([*head, *(each.line() for each in found)])
    print(table)
    if given.write:
        write_section(
            "Keystrokes", f"`python -m benchmarks.keystrokes`, {given.keys} keys in each, in turns.", table
        )


if __name__ == "__main__":
    main()
