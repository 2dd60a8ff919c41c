"""The main window: the archive place, the response place, and what joins them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QWidget

from editor.archive import Archive, ArchiveError
from editor.errors import sentence
from editor.languages import FORMS, Language, current, speak, tr
from editor.model.saved_search import SavedSearch
from editor.settings import TEXT_SIZES, Settings, TextSize, ThemeChoice
from editor.ui.archive.place import ArchivePlace
from editor.ui.archive.saved_searches import SavedSearches
from editor.ui.archive.shelf import ArchiveShelf
from editor.ui.controls.actions import enable_for, make_actions, reword
from editor.ui.controls.components import button, column
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.messages import Kind, MessageBar, Offer
from editor.ui.controls.tasks import Tasks
from editor.ui.controls.theme import look_for, qt_palette, stylesheet, turned
from editor.ui.response.desk import Desk
from editor.ui.response.file_keeper import FileKeeper
from editor.ui.window.care import Care
from editor.ui.window.deeds import deeds_of
from editor.ui.window.desks import Desks
from editor.ui.window.footer import Footer
from editor.ui.window.menus import menu_button
from editor.ui.window.qt_words import let_qt_speak
from editor.ui.window.warming import Warming

if TYPE_CHECKING:
    from editor.ui.response.open_response import OpenResponse


class MainWindow(QMainWindow):
    """One window on one archive.

    ``keep_settings`` is called with each change of the person's likes; ``clock`` gives the local time.
    """

    def __init__(
        self,
        archive: Archive,
        settings: Settings,
        clock: Callable[[], datetime],
        dialogs: Dialogs,
        keep_settings: Callable[[Settings], object],
    ) -> None:
        super().__init__()
        self.archive, self.settings = archive, settings
        self.clock, self.dialogs, self._keep_settings = clock, dialogs, keep_settings
        self.tasks = Tasks(self._on_progress)
        self.desk = Desk(self)
        self.desks = Desks(self, self.desk)
        self.files = self._make_files()
        self._words = 0
        self._warming = Warming(self)
        self.look = look_for(settings.theme, settings.text_size)
        self.actions_by_id = make_actions(self, deeds_of(self))
        self.setWindowTitle(tr("PCC Response Editor"))
        self.setMinimumSize(640, 480)
        self.setAcceptDrops(True)
        self.resize(1366, 768)
        if settings.geometry:
            self.setGeometry(QRect(*settings.geometry))
        self._shelf = ArchiveShelf(archive, self._say_problem)
        self._build()
        self.care = self._begin_care()

    # Building what is seen; done anew when the text size or theme changes.

    def _build(self) -> None:
        # What goes is taken out first, so that it is not drawn anew on its way.
        old = self.takeCentralWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(qt_palette(self.look.palette))
            application.setFont(self.look.body)
            let_qt_speak(application)
        self.setStyleSheet(stylesheet(self.look))
        self.message = MessageBar(self.look)
        self.stack = QStackedWidget()
        self.archive_place = self._make_archive_place()
        self.stack.addWidget(self.archive_place)
        self._footer = Footer(self.look, self.archive.folder, self.settings.text_size, self.set_text_size)
        self.size_buttons = self._footer.size_buttons
        centre = QWidget()
        centre.setObjectName("ground")
        centre.setLayout(column(self.message, self.stack, self._footer, spacing=0))
        self.setCentralWidget(centre)
        self.actions_by_id["contrast"].setChecked(self.look.palette.high)
        enable_for(self.actions_by_id, "archive")
        if self.desk.open is not None:
            self.show_response(self.desk.open)

    def _make_archive_place(self) -> ArchivePlace:
        self.new_button = button(tr("New response"), "primary", self.show_new_menu)
        self.menu_button = menu_button(self.actions_by_id, self.set_language)
        return ArchivePlace(
            self.look,
            lambda: self.clock().date(),
            self._shelf,
            [self.menu_button, self.new_button],
            {id: action.trigger for id, action in self.actions_by_id.items()},
            self._make_saved_searches,
            opened=self._open,
            preview_wanted=self.settings.panel_open,
        )

    def _make_saved_searches(
        self, run: Callable[[SavedSearch], None], present: Callable[[], SavedSearch]
    ) -> SavedSearches:
        return SavedSearches(
            self.look,
            self.settings.searches,
            self.dialogs,
            chosen=run,
            present=present,
            changed=lambda searches: self._change_settings(replace(self.settings, searches=searches)),
        )

    # The archive place.

    def say(self, text: str, kind: Kind = "done", *offers: Offer) -> None:
        self.message.say(text, kind, *offers)

    def quiet(self) -> None:
        """Take the message away."""
        self.message.close_message()

    def take_offer(self) -> None:
        """Do what the message offers first."""
        self.message.take_offer()

    def note_save(self) -> None:
        """Something was saved."""
        self.care.note_save()

    def remember(self, *, open_response: str | None = None, open_field: str | None = None) -> None:
        """Keep where the person is, for a start after a kill."""
        settings = self.settings
        if open_response is not None:
            settings = replace(settings, open_response=open_response)
        if open_field is not None:
            settings = replace(settings, open_field=open_field)
        self._change_settings(settings)

    def around_places(self) -> list[QWidget]:
        """What stands round the archive place and the response place."""
        return [self._footer]

    def note_toured(self) -> None:
        """The tour was left or seen: it is not offered again."""
        self._change_settings(replace(self.settings, toured=True))

    def refresh(self) -> None:
        """Show what is in the archive now."""
        self.archive_place.refresh()

    def like_spelling(self, on: bool) -> None:
        """Keep whether misspelt words are marked."""
        self._change_settings(replace(self.settings, check_spelling=on))

    def _on_progress(self, done: int, of: int) -> None:
        self.desks.on_progress(done, of)

    def _make_files(self) -> FileKeeper:
        return FileKeeper(
            self.archive,
            self.dialogs,
            self.tasks,
            self.say,
            self.desk.open_outside,
        )

    def _say_problem(self, error: ArchiveError) -> None:
        self.message.say(sentence(error), "late", (tr("Try again"), self.refresh))

    def _fill(self) -> None:
        """The list was read: show it, and get ready for what is opened from it."""
        self.archive_place.fill()
        self._warming.begin()

    def search(self) -> None:
        """Go to the archive's search box."""
        self.show_archive()
        self.archive_place.show_responses()
        self.archive_place.search.setFocus()
        self.archive_place.search.selectAll()

    def show_year(self) -> None:
        """Go to the year of deadlines."""
        self.show_archive()
        self.archive_place.show_year()

    def show_new_menu(self) -> None:
        """One form for each line; the first is chosen by Enter alone."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for definition in self.archive.catalogue.current:
            menu.addAction(current().words(FORMS, definition.name), partial(self.new_response, definition.id))
        menu.setActiveAction(menu.actions()[0])
        place = self.new_button if self.new_button.isVisible() else self
        menu.popup(
            place.mapToGlobal(
                place.rect().bottomLeft() if place is self.new_button else place.rect().center()
            )
        )

    def new_response(self, form: str) -> None:
        """Begin a response of this form; it is saved with its first answer."""
        self.desks.shelf.new_response(form)

    def _open(self, id: str) -> None:
        self.desks.shelf.open(id)

    def open_selected(self) -> None:
        """Open the selected response for writing."""
        self.desks.shelf.open_selected()

    def start_from_this(self) -> None:
        """Begin a new response from the one that is open or selected."""
        self.desks.shelf.start_from_this()

    # The response place.

    def show_response(self, opened: "OpenResponse") -> None:
        from editor.ui.window.opening import make_place

        self.desks.leave_tour()
        place = make_place(self, opened)
        self.stack.addWidget(place)
        self.stack.setCurrentWidget(place)
        self.desks.shelf.furnish(place)
        self.desks.writing.furnish(opened)
        enable_for(self.actions_by_id, "response")
        self.show_saved()

    def show_archive(self) -> None:
        """Leave the response, saved, for the archive."""
        if self.desk.close():
            self.stack.setCurrentWidget(self.archive_place)
            enable_for(self.actions_by_id, "archive")
            self.archive_place.refresh()
            self.archive_place.table.setFocus()
            self.show_saved()

    def show_saved(self) -> None:
        if self.desk.open is None:
            self._footer.saved.setText("")
            return
        session = self.desk.open.session
        if session.dirty:
            state = tr("Not saved yet")
        elif session.saved.revision:
            state = tr("Saved {time:%H:%M}", time=session.saved.changed.astimezone())
        else:
            state = tr("New")
        self._footer.saved.setText(
            tr("{state} · {n:,} word", "{state} · {n:,} words", state=state, n=self._words)
        )

    def note_words(self, words: int) -> None:
        """The open response has so many words."""
        self._words = words
        self.show_saved()

    def toggle_panel(self) -> None:
        """Fold what stands beside the place away, or bring it back."""
        if self.desk.open is not None and self.desk.open.place is not None:
            self.desk.open.place.toggle_panel()
            wanted = self.desk.open.place.panel_wanted
        else:
            self.archive_place.toggle_preview()
            wanted = self.archive_place.preview_wanted
        self._change_settings(replace(self.settings, panel_open=wanted))

    # The window as a whole.

    def next_pane(self) -> None:
        """Move the keyboard to the next part of the window."""
        place = self.desk.open.place if self.desk.open else None
        panes = place.panes() if place else [*self.archive_place.panes, self.new_button]
        focused = QApplication.focusWidget()
        inside = [
            n
            for n, pane in enumerate(panes)
            if focused is not None and (pane is focused or pane.isAncestorOf(focused))
        ]
        following = panes[(inside[-1] + 1) % len(panes)] if inside else panes[0]
        if place is not None and following is place.page:
            place.page.focus_first()
        else:
            following.setFocus()

    def set_text_size(self, size: TextSize) -> None:
        """Show everything at this text size."""
        self._change_settings(replace(self.settings, text_size=size))
        self.rebuild()

    def step_text_size(self, step: int) -> None:
        """Show everything larger or smaller by as many steps, as far as there are any."""
        number = TEXT_SIZES.index(self.settings.text_size) + step
        if 0 <= number < len(TEXT_SIZES):
            self.set_text_size(TEXT_SIZES[number])

    def next_theme(self) -> None:
        """Light to dark and back, the contrast kept; the first step leaves what the system says."""
        self.set_theme(turned(self.look.palette, dark=not self.look.palette.dark))

    def switch_contrast(self) -> None:
        """Turn to high contrast, or back."""
        self.set_theme(turned(self.look.palette, high=not self.look.palette.high))

    def set_theme(self, theme: ThemeChoice) -> None:
        """Show everything in this theme."""
        self._change_settings(replace(self.settings, theme=theme))
        self.rebuild()

    def set_language(self, language: Language) -> None:
        """Speak this language from now on, at once; what the response says is another matter."""
        speak(language)
        self._change_settings(replace(self.settings, language=language))
        reword(self.actions_by_id)
        self.rebuild()

    def rebuild(self) -> None:
        """Draw everything anew in the look that the settings ask for; nothing that was typed is touched."""
        self.desks.leave_tour()
        self.look = look_for(self.settings.theme, self.settings.text_size)
        self.desk.flush()
        before = self.desk.open.place if self.desk.open else None
        position = before.scroll_area.verticalScrollBar().value() if before else 0
        keyboard = before.page.keyboard() if before else None
        if before is not None:
            before.let_go()
        in_search = self.archive_place.search.hasFocus()
        self._build()
        self.archive_place.refresh()
        if self.desk.open is not None and self.desk.open.place is not None:
            self.desk.open.place.page.complete()
            self.desk.open.place.scroll_area.verticalScrollBar().setValue(position)
            if keyboard is not None:
                self.desk.open.place.page.give_keyboard(keyboard)
        else:
            (self.archive_place.search if in_search else self.archive_place.table).setFocus()
        self.desks.show_anew()

    def _change_settings(self, settings: Settings) -> None:
        self.settings = settings
        self._keep_settings(settings)

    def edit_office(self) -> None:
        """Edit the office profile of this archive."""
        self.desks.office.edit_office()

    def ask_folder(self) -> None:
        """Ask for the folder of another archive."""
        self.dialogs.choose_folder(self, tr("Archive folder"), self.archive.folder, self.use_archive)

    def use_archive(self, folder: Path) -> None:
        """Work in the archive in ``folder`` from now on; an empty folder becomes one."""
        if not self.desk.close():
            return
        try:
            self.archive = Archive.open_or_create(folder)
        except ArchiveError as error:
            self.message.say(sentence(error), "late")
            return
        self._change_settings(replace(self.settings, archive=str(folder)))
        self.care.hush()
        self.files = self._make_files()
        self._shelf = ArchiveShelf(self.archive, self._say_problem)
        self._build()
        self.archive_place.refresh()
        self.care = self._begin_care()

    def _begin_care(self) -> Care:
        """Look after the archive. The window is seen before its list was read: care does that first of all."""
        care = Care(
            self.archive,
            self.clock,
            self.say,
            look=self._shelf.look,
            listed=self._fill,
            changed=self.refresh,
        )
        care.begin()
        return care

    def quit(self) -> None:
        """End the program."""
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if self.desks.returns.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent, /) -> None:
        event.acceptProposedAction()
        self.desks.returns.drop(event.mimeData())

    def closeEvent(self, event: QCloseEvent, /) -> None:
        if not self.desk.close():
            event.ignore()
            return
        place = self.normalGeometry()
        self._change_settings(
            replace(self.settings, geometry=(place.x(), place.y(), place.width(), place.height()))
        )
        self.care.hush()
        self.files.end()
        self.desks.end()
        self._warming.end()
        event.accept()
