"""A person at the window: real mouse and key events, at positions that they can see, counted."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTextEdit, QWidget

from editor.model.document import Document
from editor.ui.controls.dialogs import Dialogs, Then
from editor.ui.form.editors import TextEditor
from editor.ui.response.place import ResponsePlace
from editor.ui.window.main_window import MainWindow


@dataclass
class Person:
    """Clicks and keys go where the person's eyes and focus are; ``clicks`` and ``keys`` count them.

    Prose that is typed does not count: see docs of the eight tasks.
    """

    window: MainWindow
    clicks: int = 0
    keys: int = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget, where it can be seen and nothing else covers it."""
        point = at or widget.rect().center()
        window = widget.window()
        hit = window.childAt(widget.mapTo(window, point))
        assert hit is not None and (hit is widget or widget.isAncestorOf(hit)), (
            f"{_name(widget)} cannot be seen there"
        )
        self.clicks += 1
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(window, widget.mapTo(window, point)))
        QApplication.processEvents()

    def right_click(self, edit: QTextEdit | QPlainTextEdit, word: str) -> None:
        """Click with the other button on a word, where it can be seen."""
        found = edit.document().find(word)
        assert not found.isNull(), f"there is no “{word}”"
        start = QTextCursor(found)
        start.setPosition(found.selectionStart())
        first, last = edit.cursorRect(start), edit.cursorRect(found)
        point = QPoint((first.center().x() + last.center().x()) // 2, first.center().y())
        window = edit.window()
        at = edit.viewport().mapTo(window, point)
        assert window.childAt(at) is edit.viewport(), f"“{word}” cannot be seen there"
        self.clicks += 1
        handle = window.windowHandle()
        assert handle is not None
        QTest.mouseClick(handle, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
        QApplication.processEvents()

    def choose(self, words: str) -> None:
        """Click on a line of the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        action = next(each for each in menu.actions() if each.text() == words)
        self.clicks += 1
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        QApplication.processEvents()

    def press(self, *combinations: str) -> None:
        """Press keys such as "Ctrl+N" or "Tab", one after the other, where the keyboard is."""
        for combination in combinations:
            self.keys += 1
            self._press(combination)

    def _press(self, combination: str) -> None:
        keys = QKeySequence(combination)[0]  # type: ignore[index]  # the stubs leave it out
        QTest.keyClick(self._keyboard(), keys.key(), keys.keyboardModifiers())
        QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type prose, key by key; Enter for each line's end."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self._press("Return")
            QTest.keyClicks(self._keyboard(), line)
        QApplication.processEvents()

    def scroll_to(self, widget: QWidget) -> None:
        """Turn the wheel until the widget can be seen: it costs neither click nor key."""
        place = self.window.stack.currentWidget()
        area = getattr(place, "scroll_area", None)
        if area is not None:
            area.ensureWidgetVisible(widget, 0, 60)
            QApplication.processEvents()

    def wait(self, condition: Callable[[], bool], milliseconds: int = 3000) -> None:
        """Look on until ``condition`` holds."""
        end = monotonic() + milliseconds / 1000
        while not condition():
            assert monotonic() < end, "it did not happen in time"
            QTest.qWait(10)

    def _keyboard(self) -> QWidget:
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None, "nothing has the keyboard"
        return target


def place(person: Person) -> ResponsePlace:
    shown = person.window.stack.currentWidget()
    assert isinstance(shown, ResponsePlace)
    return shown


def document(person: Person) -> Document:
    return place(person).session.document


def new_response(person: Person) -> None:
    """The first task, by mouse."""
    person.click(person.window.new_button)
    person.choose("PCC response")


def text(person: Person, field: str) -> TextEditor:
    editor = place(person).page.editor(field)
    assert isinstance(editor, TextEditor)
    return editor


def open_sample(person: Person) -> None:
    """Open the sample PCC response."""
    shown = person.window.archive_place
    number = next(n for n, each in enumerate(shown.summaries) if each.form == "pcc-response")
    shown.table.selectRow(number)
    person.press("Return")


@dataclass
class Answering(Dialogs):
    """Answers in a person's stead where the system's own dialogs would ask; counts the one click of "Save"."""

    path: Path = Path()
    line: str = ""
    asked: list[str] = field(default_factory=list)

    def save_as(
        self,
        _parent: QWidget,
        title: str,
        suggestion: Path,
        _filters: list[str],
        then: Callable[[Path], None],
    ) -> None:
        self.asked.append(title)
        then(self.path if self.path.suffix else self.path / suggestion.name)

    def choose_folder(self, _parent: QWidget, title: str, _start: Path, then: Then) -> None:
        self.asked.append(title)
        then(self.path)

    def choose_file(
        self, _parent: QWidget, title: str, _filters: list[str], then: Callable[[Path], None]
    ) -> None:
        self.asked.append(title)
        then(self.path)

    def choose_files(
        self, _parent: QWidget, title: str, _filters: list[str], then: Callable[[list[Path]], None]
    ) -> None:
        self.asked.append(title)
        then([self.path])

    def ask_line(
        self, _parent: QWidget, title: str, _words: str, _value: str, then: Callable[[str], None]
    ) -> None:
        self.asked.append(title)
        then(self.line)

    def tell(self, _parent: QWidget, title: str, text: str) -> None:
        self.asked.append(f"{title}: {text}")


def paste(text: str) -> None:
    """Put plain text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__
