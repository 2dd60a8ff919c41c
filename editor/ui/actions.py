"""Everything that can be done in the window, as data: menus, buttons' tips and the list of shortcuts follow from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Where = Literal["always", "archive", "response"]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its id, its words, its shortcuts (the first is shown), and in which place it can be used."""

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    where: Where = "always"


ACTIONS = (
    ActionSpec("new", "New response", ("Ctrl+N",)),
    ActionSpec("open", "Open", (), "archive"),
    ActionSpec("duplicate", "Start a new response from this one", ("Ctrl+D",)),
    ActionSpec("delete", "Move to the bin", ("Ctrl+Backspace",), "archive"),
    ActionSpec("restore", "Take out of the bin", (), "archive"),
    ActionSpec("export_many", "Export the selected to Word…", (), "archive"),
    ActionSpec("hand_over", "Hand over the selected…", (), "archive"),
    ActionSpec("list_csv", "Save the list as CSV…", (), "archive"),
    ActionSpec("year", "The year’s deadlines", ("Ctrl+Shift+Y",)),
    ActionSpec("print_year", "Print the year’s deadlines…"),
    ActionSpec("hold", "Legal hold, or end it…", (), "archive"),
    ActionSpec("retention", "How long the bin keeps…"),
    ActionSpec("search", "Search the archive", ("Ctrl+Shift+F",)),
    ActionSpec("back", "Back to the archive", ("Alt+Left",), "response"),
    ActionSpec("undo", "Undo", ("Ctrl+Z",), "response"),
    ActionSpec("redo", "Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "response"),
    ActionSpec("save", "Keep a version", ("Ctrl+S",), "response"),
    ActionSpec("versions", "Versions…", ("Ctrl+Shift+H",), "response"),
    ActionSpec("check", "Check whether it may be published", ("Ctrl+K",), "response"),
    ActionSpec("step", "Next step…", ("Ctrl+Shift+N",), "response"),
    ActionSpec("find", "Find", ("Ctrl+F",)),
    ActionSpec("find_next", "Find the next place", ("F3",), "response"),
    ActionSpec("find_previous", "Find the place before", ("Shift+F3",), "response"),
    ActionSpec("replace", "Find and replace", ("Ctrl+H",), "response"),
    ActionSpec("all_drafts", "Find and replace in all drafts…"),
    ActionSpec("spelling", "Go through the spelling", ("F7",), "response"),
    ActionSpec("check_spelling", "Mark misspelt words"),
    ActionSpec("words", "The office’s words…"),
    ActionSpec("last_time", "What did we say last time?", ("Ctrl+J",), "response"),
    ActionSpec("paragraphs", "Put in a standard paragraph…", ("Ctrl+Shift+S",), "response"),
    ActionSpec("keep_paragraph", "Keep the selection as a standard paragraph…", (), "response"),
    ActionSpec("hints", "Look for plainer words", ("Ctrl+Shift+K",), "response"),
    ActionSpec("calm", "The page alone", ("F11",), "response"),
    ActionSpec("print", "Print…", ("Ctrl+P",), "response"),
    ActionSpec("preview", "Print preview…", (), "response"),
    ActionSpec("paste_list", "Paste the report’s list…", ("Ctrl+Shift+L",), "response"),
    ActionSpec("read_pdf", "Read the report’s PDF…", (), "response"),
    ActionSpec("pack", "Write the publication pack…", (), "response"),
    ActionSpec("calendar", "Export the dates to a calendar…", (), "response"),
    ActionSpec("carry", "Carry to the new version of the form", (), "response"),
    ActionSpec("take_back", "Take back a Word document…", ("Ctrl+Shift+W",), "response"),
    ActionSpec("sources", "Files read in, with their comments…", (), "response"),
    ActionSpec("import_old", "Import old responses…", (), "archive"),
    ActionSpec("export", "Export Word, HTML or text…", ("Ctrl+E",), "response"),
    ActionSpec("panel", "Show or hide the side panel", ("F8",)),
    ActionSpec("next_pane", "Go to the next part of the window", ("F6",)),
    ActionSpec("offer", "Do what the message offers", ("Ctrl+Return",)),
    ActionSpec("larger", "Larger text", ("Ctrl++", "Ctrl+=")),
    ActionSpec("smaller", "Smaller text", ("Ctrl+-",)),
    ActionSpec("theme", "Light or dark", ("Ctrl+L",)),
    ActionSpec("contrast", "High contrast", ("Ctrl+Shift+C",)),
    ActionSpec("system_theme", "Light, dark and contrast as the system has them"),
    ActionSpec("office", "Office profile…"),
    ActionSpec("rules", "Office rules…"),
    ActionSpec("templates", "Word templates…"),
    ActionSpec("folder", "Choose the archive’s folder…"),
    ActionSpec("palette", "Find a command…", ("Ctrl+Shift+P",)),
    ActionSpec("help", "Help", ("F1",)),
    ActionSpec("shortcuts", "Keyboard shortcuts", ("Ctrl+F1",)),
    ActionSpec("about", "About the program"),
    ActionSpec("quit", "Close the program", ("Ctrl+Q",)),
)
_SWITCHES = frozenset({"check_spelling", "contrast"})
"""Actions that show whether they are on."""


def make_actions(owner: QWidget, handlers: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
    """The actions of the table, each bound to its handler; KeyError where a handler is missing."""
    result = {}
    for spec in ACTIONS:
        action = QAction(spec.text, owner)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.triggered.connect(lambda _checked=False, run=handlers[spec.id]: run())
        action.setCheckable(spec.id in _SWITCHES)
        owner.addAction(action)
        result[spec.id] = action
    return result


def enable_for(actions: Mapping[str, QAction], place: Where) -> None:
    """Enable what makes sense in ``place`` and disable what does not."""
    for spec in ACTIONS:
        actions[spec.id].setEnabled(spec.where in ("always", place))


def menu_of(owner: QWidget, actions: Mapping[str, QAction], groups: tuple[tuple[str, ...], ...]) -> QMenu:
    """A menu of the named actions, with a line between the groups."""
    menu = QMenu(owner)
    for number, group in enumerate(groups):
        if number:
            menu.addSeparator()
        for action_id in group:
            menu.addAction(actions[action_id])
    return menu
