"""What guides a person through the window: the palette of commands, help, the tour, what went wrong, and About."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from editor.languages import tr
from editor.model.editions import as_spoken
from editor.settings import TextSize
from editor.ui.archive.place import ArchivePlace
from editor.ui.guide.crash import FaultDialog
from editor.ui.guide.help_window import HelpWindow
from editor.ui.guide.palette import CommandPalette, ShortcutsPage, action_entries, section_entries
from editor.ui.guide.tour import Tour, tour_steps
from editor.ui.response.desk import Desk, Room
from editor.ui.writing.printing import ask_to_print_on


class Gallery(Room, Protocol):
    """What is needed of the window beyond what the desk needs."""

    actions_by_id: dict[str, QAction]
    archive_place: ArchivePlace
    new_button: QPushButton
    menu_button: QPushButton
    size_buttons: dict[TextSize, QPushButton]

    def note_toured(self) -> None: ...


class GuideDesk:
    """One help window and at most one tour, made anew in each look."""

    def __init__(self, room: Gallery, desk: Desk) -> None:
        self._room, self._desk = room, desk
        self._help: HelpWindow | None = None
        self.tour: Tour | None = None

    def palette(self) -> None:
        """Everything that can be done, found by typing."""
        entries = action_entries(self._room.actions_by_id)
        opened = self._desk.open
        if opened is not None and opened.place is not None:
            fill = opened.session.document.office.spoken().fill
            sections = [(each.id, fill(each.title)) for each in as_spoken(opened.session.definition).sections]
            entries += section_entries(sections, opened.place.go_to_section)
        CommandPalette(self._room.window(), self._room.look, entries).open()

    def shortcuts(self) -> None:
        """Every key."""
        ShortcutsPage(self._room.window(), self._room.look, self._room.actions_by_id).open()

    def about(self) -> None:
        """Versions, licences, and where the archive is."""
        # What reads the versions takes its time; nobody should wait for it at the start.
        from editor.ui.guide.about_dialog import AboutDialog

        AboutDialog(self._room.window(), self._room.look, self._room.archive.folder).open()

    def help(self) -> None:
        """The page of help for where the keyboard is."""
        self.help_window.open_for(QApplication.focusWidget())

    @property
    def help_window(self) -> HelpWindow:
        """The help, made when it is first wanted."""
        if self._help is None:
            self._help = HelpWindow(self._room.look)
        return self._help

    def print_year(self) -> None:
        """Ask where to, and print the year of deadlines that is shown, or this one."""
        place = self._room.archive_place
        if place.year is None:
            place.show_year()
        if place.year is not None:
            ask_to_print_on(self._room.window(), tr("The year’s deadlines"), place.year.print_to)

    def show_report(self, report: str) -> None:
        """What went wrong, to be read and copied."""
        FaultDialog(self._room.window(), self._room.look, report).open()

    def begin_tour(self) -> None:
        """Show a newcomer round."""
        room = self._room
        targets = {
            "new": lambda: room.new_button,
            "table": lambda: room.archive_place.table,
            "search": lambda: room.archive_place.search,
            "menu": lambda: room.menu_button,
            "sizes": lambda: room.size_buttons[room.settings.text_size],
        }
        self.tour = Tour(room.window(), room.look, tour_steps(targets), self._on_toured)
        self.tour.begin()

    def leave_tour(self) -> None:
        """End the tour, if one is under way."""
        if self.tour is not None:
            self.tour.leave()

    def _on_toured(self) -> None:
        self.tour = None
        self._room.note_toured()

    def show_anew(self) -> None:
        """Show the help in the window's new look, at the page that was read, without taking the keyboard."""
        before, self._help = self._help, None
        if before is None:
            return
        if before.isVisible():
            self.help_window.show_page(before.shown.id)
            self.help_window.setGeometry(before.geometry())
            self.help_window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.help_window.show()
        _drop(before)

    def end(self) -> None:
        """Close what stands beside the window: it is closing."""
        before, self._help = self._help, None
        if before is not None:
            _drop(before)


def _drop(window: QWidget) -> None:
    window.close()
    window.deleteLater()
