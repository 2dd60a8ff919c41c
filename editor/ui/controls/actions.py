"""Everything that can be done in the window, as data: menus, buttons' tips and the list of shortcuts follow from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from editor.languages import LANGUAGE_NAMES, LANGUAGES, Language, later, said, tr

Where = Literal["always", "archive", "response"]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its id, its words, its shortcuts (the first is shown), and in which place it can be used."""

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    where: Where = "always"


ACTIONS = (
    ActionSpec("new", later("New response"), ("Ctrl+N",)),
    ActionSpec("open", later("Open"), (), "archive"),
    ActionSpec("duplicate", later("Start a new response from this one"), ("Ctrl+D",)),
    ActionSpec("delete", later("Move to the bin"), ("Ctrl+Backspace",), "archive"),
    ActionSpec("restore", later("Take out of the bin"), (), "archive"),
    ActionSpec("export_many", later("Export the selected to Word…"), (), "archive"),
    ActionSpec("hand_over", later("Hand over the selected…"), (), "archive"),
    ActionSpec("list_csv", later("Save the list as CSV…"), (), "archive"),
    ActionSpec("year", later("The year’s deadlines"), ("Ctrl+Shift+Y",)),
    ActionSpec("print_year", later("Print the year’s deadlines…")),
    ActionSpec("hold", later("Legal hold, or end it…"), (), "archive"),
    ActionSpec("retention", later("How long the bin keeps…")),
    ActionSpec("search", later("Search the archive"), ("Ctrl+Shift+F",)),
    ActionSpec("back", later("Back to the archive"), ("Alt+Left",), "response"),
    ActionSpec("undo", later("Undo"), ("Ctrl+Z",), "response"),
    ActionSpec("redo", later("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "response"),
    ActionSpec("save", later("Keep a version"), ("Ctrl+S",), "response"),
    ActionSpec("versions", later("Versions…"), ("Ctrl+Shift+H",), "response"),
    ActionSpec("check", later("Check whether it may be published"), ("Ctrl+K",), "response"),
    ActionSpec("step", later("Next step…"), ("Ctrl+Shift+N",), "response"),
    ActionSpec("find", later("Find"), ("Ctrl+F",)),
    ActionSpec("find_next", later("Find the next place"), ("F3",), "response"),
    ActionSpec("find_previous", later("Find the place before"), ("Shift+F3",), "response"),
    ActionSpec("replace", later("Find and replace"), ("Ctrl+H",), "response"),
    ActionSpec("all_drafts", later("Find and replace in all drafts…")),
    ActionSpec("spelling", later("Go through the spelling"), ("F7",), "response"),
    ActionSpec("check_spelling", later("Mark misspelt words")),
    ActionSpec("words", later("The office’s words…")),
    ActionSpec("last_time", later("What did we say last time?"), ("Ctrl+J",), "response"),
    ActionSpec("paragraphs", later("Put in a standard paragraph…"), ("Ctrl+Shift+S",), "response"),
    ActionSpec("keep_paragraph", later("Keep the selection as a standard paragraph…"), (), "response"),
    ActionSpec("hints", later("Look for plainer words"), ("Ctrl+Shift+K",), "response"),
    ActionSpec("calm", later("The page alone"), ("F11",), "response"),
    ActionSpec("print", later("Print…"), ("Ctrl+P",), "response"),
    ActionSpec("preview", later("Print preview…"), (), "response"),
    ActionSpec("paste_list", later("Paste the report’s list…"), ("Ctrl+Shift+L",), "response"),
    ActionSpec("read_pdf", later("Read the report’s PDF…"), (), "response"),
    ActionSpec("pack", later("Write the publication pack…"), (), "response"),
    ActionSpec("calendar", later("Export the dates to a calendar…"), (), "response"),
    ActionSpec("carry", later("Carry to the new version of the form"), (), "response"),
    ActionSpec("take_back", later("Take back a Word document…"), ("Ctrl+Shift+W",), "response"),
    ActionSpec("sources", later("Files read in, with their comments…"), (), "response"),
    ActionSpec("import_old", later("Import old responses…"), (), "archive"),
    ActionSpec("export", later("Export Word, HTML or text…"), ("Ctrl+E",), "response"),
    ActionSpec("panel", later("Show or hide the side panel"), ("F8",)),
    ActionSpec("next_pane", later("Go to the next part of the window"), ("F6",)),
    ActionSpec("offer", later("Do what the message offers"), ("Ctrl+Return",)),
    ActionSpec("larger", later("Larger text"), ("Ctrl++", "Ctrl+=")),
    ActionSpec("smaller", later("Smaller text"), ("Ctrl+-",)),
    ActionSpec("theme", later("Light or dark"), ("Ctrl+L",)),
    ActionSpec("contrast", later("High contrast"), ("Ctrl+Shift+C",)),
    ActionSpec("system_theme", later("Light, dark and contrast as the system has them")),
    ActionSpec("office", later("Office profile…")),
    ActionSpec("rules", later("Office rules…")),
    ActionSpec("templates", later("Word templates…")),
    ActionSpec("folder", later("Choose the archive’s folder…")),
    ActionSpec("palette", later("Find a command…"), ("Ctrl+Shift+P",)),
    ActionSpec("help", later("Help"), ("F1",)),
    ActionSpec("shortcuts", later("Keyboard shortcuts"), ("Ctrl+F1",)),
    ActionSpec("about", later("About the program")),
    ActionSpec("quit", later("Close the program"), ("Ctrl+Q",)),
)
_SWITCHES = frozenset({"check_spelling", "contrast"})
"""Actions that show whether they are on."""


def make_actions(owner: QWidget, handlers: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
    """The actions of the table, each bound to its handler; KeyError where a handler is missing."""
    result = {}
    for spec in ACTIONS:
        action = QAction(said(spec.text), owner)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.triggered.connect(lambda _checked=False, run=handlers[spec.id]: run())
        action.setCheckable(spec.id in _SWITCHES)
        owner.addAction(action)
        result[spec.id] = action
    return result


def reword(actions: Mapping[str, QAction]) -> None:
    """Say the actions in the language that the window speaks now."""
    for spec in ACTIONS:
        actions[spec.id].setText(said(spec.text))


def enable_for(actions: Mapping[str, QAction], place: Where) -> None:
    """Enable what makes sense in ``place`` and disable what does not."""
    for spec in ACTIONS:
        actions[spec.id].setEnabled(spec.where in ("always", place))


def languages_menu(owner: QWidget, spoken: Language, choose: Callable[[Language], None]) -> QMenu:
    """The languages that the window can speak, each by its own name, so that its speakers find it."""
    menu = QMenu(tr("Language"), owner)
    group = QActionGroup(menu)
    for language in LANGUAGES:
        action = QAction(LANGUAGE_NAMES[language], menu)
        action.setCheckable(True)
        action.setChecked(language == spoken)
        action.triggered.connect(lambda _checked=False, language=language: choose(language))
        group.addAction(action)
        menu.addAction(action)
    return menu


def menu_of(owner: QWidget, actions: Mapping[str, QAction], groups: tuple[tuple[str, ...], ...]) -> QMenu:
    """A menu of the named actions, with a line between the groups."""
    menu = QMenu(owner)
    for number, group in enumerate(groups):
        if number:
            menu.addSeparator()
        for action_id in group:
            menu.addAction(actions[action_id])
    return menu
