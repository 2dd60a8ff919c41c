"""The window's menu, from the table of actions."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from editor.languages import Language, current, tr
from editor.ui.controls.actions import languages_menu, menu_of
from editor.ui.controls.components import button

_MENU = (
    ("duplicate",),
    ("export_many", "hand_over", "list_csv"),
    ("year", "print_year"),
    ("export", "check", "step", "panel"),
    ("paste_list", "read_pdf"),
    ("take_back", "sources", "import_old"),
    ("pack", "calendar", "carry"),
    ("undo", "redo", "save", "versions"),
    ("hold", "retention"),
    ("office", "rules", "templates", "folder"),
    ("larger", "smaller", "theme", "contrast"),
    ("palette", "help", "shortcuts", "about"),
    ("quit",),
)
_WRITING_MENU = (
    ("find", "replace", "all_drafts"),
    ("spelling", "check_spelling", "words", "hints"),
    ("last_time", "paragraphs", "keep_paragraph"),
    ("calm",),
    ("print", "preview"),
)


def menu_button(actions: Mapping[str, QAction], set_language: Callable[[Language], None]) -> QPushButton:
    """A button that opens the menu of everything that can be done."""
    result = button(tr("Menu"), "outlined", lambda: None)
    menu = menu_of(result, actions, _MENU)
    writing = menu_of(menu, actions, _WRITING_MENU)
    writing.setTitle(tr("Writing"))
    menu.insertMenu(menu.actions()[0], writing)
    menu.insertMenu(actions["palette"], languages_menu(menu, current().language, set_language))
    result.setMenu(menu)
    return result
