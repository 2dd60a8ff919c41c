"""Every action of the table, and what it does: the wiring of the window in one place."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.ui.main_window import MainWindow


def deeds_of(window: "MainWindow") -> Mapping[str, Callable[[], None]]:
    """What each action does. The desks are asked only when it is done: most were never made till then."""
    desk, desks = window.desk, window.desks
    return {
        "new": window.show_new_menu,
        "open": window.open_selected,
        "duplicate": window.start_from_this,
        "delete": lambda: desks.shelf.delete_selected(),
        "restore": lambda: desks.shelf.restore_selected(),
        "export_many": lambda: desks.many.export_chosen(),
        "hand_over": lambda: desks.many.hand_over_chosen(),
        "list_csv": lambda: desks.many.write_list(),
        "year": window.show_year,
        "print_year": lambda: desks.guide.print_year(),
        "hold": lambda: desks.shelf.hold_selected(),
        "retention": lambda: desks.shelf.ask_retention(),
        "search": window.search,
        "back": window.show_archive,
        "undo": desk.undo,
        "redo": desk.redo,
        "save": desk.save,
        "versions": desk.show_versions,
        "check": lambda: desks.statute.check(),
        "export": desk.ask_export,
        "step": lambda: desks.statute.next_step(),
        "paste_list": lambda: desks.report.paste_list(),
        "read_pdf": lambda: desks.report.read_pdf(),
        "pack": lambda: desks.leaving.write_pack(),
        "calendar": lambda: desks.leaving.export_calendar(),
        "carry": lambda: desks.statute.carry(),
        "take_back": lambda: desks.returns.ask_take_back(),
        "sources": lambda: desks.returns.show_sources(),
        "import_old": lambda: desks.returns.ask_import(),
        "find": lambda: desks.writing.find(),
        "find_next": lambda: desks.writing.find_next(),
        "find_previous": lambda: desks.writing.find_previous(),
        "replace": lambda: desks.writing.replace(),
        "all_drafts": lambda: desks.writing.all_drafts(),
        "spelling": lambda: desks.writing.walk(),
        "check_spelling": lambda: desks.writing.switch_spelling(),
        "last_time": lambda: desks.writing.last_time(),
        "paragraphs": lambda: desks.writing.paragraphs(),
        "keep_paragraph": lambda: desks.writing.keep_paragraph(),
        "hints": lambda: desks.writing.look_for_hints(),
        "calm": lambda: desks.writing.calm(),
        "print": lambda: desks.writing.print_out(),
        "preview": lambda: desks.writing.preview(),
        "rules": lambda: desks.office.edit_rules(),
        "templates": lambda: desks.office.show_templates(),
        "panel": window.toggle_panel,
        "next_pane": window.next_pane,
        "offer": window.take_offer,
        "larger": lambda: window.step_text_size(1),
        "smaller": lambda: window.step_text_size(-1),
        "theme": window.next_theme,
        "office": window.edit_office,
        "folder": window.ask_folder,
        "contrast": window.switch_contrast,
        "system_theme": lambda: window.set_theme("system"),
        "palette": lambda: desks.guide.palette(),
        "help": lambda: desks.guide.help(),
        "shortcuts": lambda: desks.guide.shortcuts(),
        "about": lambda: desks.guide.about(),
        "quit": window.quit,
    }
