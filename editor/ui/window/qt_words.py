"""Qt's own words in the language of the window: the context menus of texts, the buttons of its dialogs.

Qt brings translations into many languages along and none into Welsh.
"""

from typing import Final

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from editor.languages import current, later, said

_WORDS: Final = {
    "&Undo": later("Undo"),
    "&Redo": later("Redo"),
    "Cu&t": later("Cut"),
    "&Copy": later("Copy"),
    "&Paste": later("Paste"),
    "Delete": later("Delete"),
    "Select All": later("Select all"),
    "OK": later("OK"),
    "Cancel": later("Cancel"),
    "Close": later("Close"),
}
"""As Qt asks for them, and as we say them."""


class QtWords(QTranslator):
    """Answers what Qt asks; None leaves it to Qt's own English."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, text: str, _about: str | None = None, _n: int = -1, /) -> str | None:
        words = _WORDS.get(text)
        return said(words) if words else None


def let_qt_speak(application: QApplication) -> None:
    """Have Qt speak as the window does from now on. In English it is left alone, and asks nobody."""
    before = application.findChild(QtWords)
    if current().language == "en":
        if before is not None:
            application.removeTranslator(before)
            before.deleteLater()
    elif before is None:
        application.installTranslator(QtWords(application))
