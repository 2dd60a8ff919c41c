"""The main window: the archive place, the response place, and what joins them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QMainWindow,
    QMenu,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from editor.archive import Archive, ArchiveError
from editor.errors import sentence
from editor.languages import FORMS, Language, current, later, said, speak, tr
from editor.model.saved_search import SavedSearch
from editor.settings import TEXT_SIZES, Settings, TextSize, ThemeChoice
from editor.ui.actions import enable_for, languages_menu, make_actions, menu_of, reword
from editor.ui.archive_place import ArchivePlace
from editor.ui.archive_shelf import ArchiveShelf
from editor.ui.care import Care
from editor.ui.components import Elided, button, column, label, row
from editor.ui.desk import Desk
from editor.ui.dialogs import Dialogs
from editor.ui.file_keeper import FileKeeper
from editor.ui.guide_desk import GuideDesk
from editor.ui.many_desk import ManyDesk
from editor.ui.messages import Kind, MessageBar, Offer
from editor.ui.office_desk import OfficeDesk
from editor.ui.open_response import OpenResponse
from editor.ui.qt_words import let_qt_speak
from editor.ui.response_place import ResponsePlace
from editor.ui.returns_desk import ReturnsDesk
from editor.ui.saved_searches import SavedSearches
from editor.ui.shelf_desk import ShelfDesk
from editor.ui.sides_desk import sides_of
from editor.ui.statute_desk import StatuteDesk
from editor.ui.tasks import Tasks
from editor.ui.theme import look_for, qt_palette, stylesheet, turned
from editor.ui.writing_desk import WritingDesk

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
_SIZE_WORDS: dict[TextSize, str] = {
    "default": later("Default"),
    "large": later("Large"),
    "largest": later("Largest"),
}


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
        self.statute = StatuteDesk(self, self.desk)
        self.returns = ReturnsDesk(self, self.desk, self._refresh)
        self.writing = WritingDesk(self, self.desk)
        self.many = ManyDesk(self, self.desk)
        self.shelf_desk = ShelfDesk(self, self.desk, self.statute, self.many)
        self.office_desk = OfficeDesk(self, self.desk)
        self.guide = GuideDesk(self, self.desk)
        self.files = self._make_files()
        self._words = 0
        self.look = look_for(settings.theme, settings.text_size)
        self.actions_by_id = make_actions(self, self._handlers())
        self.setWindowTitle(tr("PCC Response Editor"))
        self.setMinimumSize(640, 480)
        self.setAcceptDrops(True)
        self.resize(1366, 768)
        if settings.geometry:
            self.setGeometry(QRect(*settings.geometry))
        self._shelf = ArchiveShelf(archive, self._say_problem)
        self._build()
        self.care = Care(archive, clock, self.say, self._refresh)
        self.care.begin()

    def _handlers(self) -> dict[str, Callable[[], None]]:
        """Every action of the table, and what it does: the wiring of the window in one place."""
        return {
            "new": self._show_new_menu,
            "open": self.open_selected,
            "duplicate": self.start_from_this,
            "delete": self.shelf_desk.delete_selected,
            "restore": self.shelf_desk.restore_selected,
            "export_many": self.many.export_chosen,
            "hand_over": self.many.hand_over_chosen,
            "list_csv": self.many.write_list,
            "year": self.show_year,
            "print_year": self.guide.print_year,
            "hold": self.shelf_desk.hold_selected,
            "retention": self.shelf_desk.ask_retention,
            "search": self.search,
            "back": self.show_archive,
            "undo": self.desk.undo,
            "redo": self.desk.redo,
            "save": self.desk.save,
            "versions": self.desk.show_versions,
            "check": self.statute.check,
            "export": self.desk.ask_export,
            "step": self.statute.next_step,
            "paste_list": self.statute.paste_list,
            "read_pdf": self.statute.read_pdf,
            "pack": self.statute.write_pack,
            "calendar": self.statute.export_calendar,
            "carry": self.statute.carry,
            "take_back": self.returns.ask_take_back,
            "sources": self.returns.show_sources,
            "import_old": self.returns.ask_import,
            "find": self.writing.find,
            "find_next": self.writing.find_next,
            "find_previous": self.writing.find_previous,
            "replace": self.writing.replace,
            "all_drafts": self.writing.all_drafts,
            "spelling": self.writing.walk,
            "check_spelling": self.writing.switch_spelling,
            "last_time": self.writing.last_time,
            "words": self.writing.words,
            "paragraphs": self.writing.paragraphs,
            "keep_paragraph": self.writing.keep_paragraph,
            "hints": self.writing.look_for_hints,
            "calm": self.writing.calm,
            "print": self.writing.print_out,
            "preview": self.writing.preview,
            "rules": self.office_desk.edit_rules,
            "templates": self.office_desk.show_templates,
            "panel": self._toggle_panel,
            "next_pane": self.next_pane,
            "offer": self.take_offer,
            "larger": lambda: self._step_text_size(1),
            "smaller": lambda: self._step_text_size(-1),
            "theme": self._next_theme,
            "office": self.edit_office,
            "folder": self._ask_folder,
            "contrast": self._switch_contrast,
            "system_theme": lambda: self._set_theme("system"),
            "palette": self.guide.palette,
            "help": self.guide.help,
            "shortcuts": self.guide.shortcuts,
            "about": self.guide.about,
            "quit": self._quit,
        }

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
        self._saved_words = label("", "", wrap=False)
        self._saved_words.setAccessibleName(tr("Saved"))
        centre = QWidget()
        centre.setObjectName("ground")
        centre.setLayout(column(self.message, self.stack, self._make_footer(), spacing=0))
        self.setCentralWidget(centre)
        self.archive_place.refresh()
        self.actions_by_id["contrast"].setChecked(self.look.palette.high)
        enable_for(self.actions_by_id, "archive")
        if self.desk.open is not None:
            self.show_response(self.desk.open)

    def _make_archive_place(self) -> ArchivePlace:
        self.new_button = button(tr("New response"), "primary", self._show_new_menu)
        self.menu_button = self._menu_button()
        return ArchivePlace(
            self.look,
            lambda: self.clock().date(),
            self._shelf,
            [self.menu_button, self.new_button],
            {id: action.trigger for id, action in self.actions_by_id.items()},
            self._make_saved_searches,
            opened=self.shelf_desk.open,
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

    def _menu_button(self) -> QPushButton:
        result = button(tr("Menu"), "outlined", lambda: None)
        menu = menu_of(result, self.actions_by_id, _MENU)
        writing = menu_of(menu, self.actions_by_id, _WRITING_MENU)
        writing.setTitle(tr("Writing"))
        menu.insertMenu(menu.actions()[0], writing)
        menu.insertMenu(
            self.actions_by_id["palette"], languages_menu(menu, current().language, self.set_language)
        )
        result.setMenu(menu)
        return result

    def _make_footer(self) -> QFrame:
        self._footer = footer = QFrame()
        footer.setObjectName("footer")
        group = QButtonGroup(footer)
        self.size_buttons: dict[TextSize, QPushButton] = {}
        for size in TEXT_SIZES:
            each = button(
                said(_SIZE_WORDS[size]),
                "size",
                partial(self.set_text_size, size),
                name=tr("Text size: {size}", size=said(_SIZE_WORDS[size])),
            )
            each.setCheckable(True)
            each.setChecked(size == self.settings.text_size)
            group.addButton(each)
            self.size_buttons[size] = each
        self._folder_words = Elided(tr("Archive: {folder}", folder=self.archive.folder))
        sizes = [label(tr("Text size"), "", wrap=False), *self.size_buttons.values()]
        layout = row(self._saved_words, self._folder_words, *sizes)
        layout.setStretchFactor(self._folder_words, 1)
        layout.setContentsMargins(self.look.px(20), self.look.px(2), self.look.px(20), self.look.px(2))
        footer.setLayout(layout)
        return footer

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
        self._refresh()

    def like_spelling(self, on: bool) -> None:
        """Keep whether misspelt words are marked."""
        self._change_settings(replace(self.settings, check_spelling=on))

    def _on_progress(self, done: int, of: int) -> None:
        self.statute.on_progress(done, of)
        self.many.on_progress(done, of)

    def _make_files(self) -> FileKeeper:
        return FileKeeper(
            self.archive,
            self.dialogs,
            self.tasks,
            self.say,
            self.desk.open_outside,
        )

    def _say_problem(self, error: ArchiveError) -> None:
        self.message.say(sentence(error), "late", (tr("Try again"), self._refresh))

    def _refresh(self) -> None:
        self.archive_place.refresh()

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

    def _show_new_menu(self) -> None:
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
        self.shelf_desk.new_response(form)

    def open_selected(self) -> None:
        """Open the selected response for writing."""
        self.shelf_desk.open_selected()

    def start_from_this(self) -> None:
        """Begin a new response from the one that is open or selected."""
        self.shelf_desk.start_from_this()

    # The response place.

    def show_response(self, opened: OpenResponse) -> None:
        self.guide.leave_tour()
        action = self.actions_by_id
        back = button(tr("‹ Archive"), "plain", action["back"].trigger, name=tr("Back to the archive"))
        step = button(tr("Next step…"), "outlined", action["step"].trigger)
        check = button(tr("Check"), "outlined", action["check"].trigger)
        to_word = button(tr("Export Word"), "primary", action["export"].trigger)
        buttons = [back, self._menu_button(), step, check, to_word]
        sides = sides_of(opened.session, self.look, self.statute.rules())
        opened.place = ResponsePlace(
            opened.session,
            self.look,
            lambda: self.clock().date(),
            self.statute.rules,
            self.files,
            buttons,
            panel_open=self.settings.panel_open,
            counted=self._on_counted,
            reopen=self.statute.reopen,
            beneath=lambda field: (
                self.statute.beneath(field)
                or self.shelf_desk.beneath(field)
                or (sides.beneath(field) if sides else None)
            ),
        )
        if sides is not None:
            sides.furnish(opened.place)
        opened.place.read_only(opened.read_only)
        self.stack.addWidget(opened.place)
        self.stack.setCurrentWidget(opened.place)
        self.shelf_desk.furnish(opened.place)
        self.writing.furnish(opened)
        enable_for(action, "response")
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
            self._saved_words.setText("")
            return
        session = self.desk.open.session
        if session.dirty:
            state = tr("Not saved yet")
        elif session.saved.revision:
            state = tr("Saved {time:%H:%M}", time=session.saved.changed.astimezone())
        else:
            state = tr("New")
        self._saved_words.setText(
            tr("{state} · {n:,} word", "{state} · {n:,} words", state=state, n=self._words)
        )

    def _on_counted(self, words: int) -> None:
        self._words = words
        self.show_saved()

    def _toggle_panel(self) -> None:
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

    def _step_text_size(self, step: int) -> None:
        number = TEXT_SIZES.index(self.settings.text_size) + step
        if 0 <= number < len(TEXT_SIZES):
            self.set_text_size(TEXT_SIZES[number])

    def _next_theme(self) -> None:
        """Light to dark and back, the contrast kept; the first step leaves what the system says."""
        self._set_theme(turned(self.look.palette, dark=not self.look.palette.dark))

    def _switch_contrast(self) -> None:
        self._set_theme(turned(self.look.palette, high=not self.look.palette.high))

    def _set_theme(self, theme: ThemeChoice) -> None:
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
        self.guide.leave_tour()
        self.look = look_for(self.settings.theme, self.settings.text_size)
        self.desk.flush()
        before = self.desk.open.place if self.desk.open else None
        position = before.scroll_area.verticalScrollBar().value() if before else 0
        keyboard = before.page.keyboard() if before else None
        if before is not None:
            before.let_go()
        in_search = self.archive_place.search.hasFocus()
        self._build()
        if self.desk.open is not None and self.desk.open.place is not None:
            self.desk.open.place.scroll_area.verticalScrollBar().setValue(position)
            if keyboard is not None:
                self.desk.open.place.page.give_keyboard(keyboard)
        else:
            (self.archive_place.search if in_search else self.archive_place.table).setFocus()
        self.guide.show_anew()

    def _change_settings(self, settings: Settings) -> None:
        self.settings = settings
        self._keep_settings(settings)

    def edit_office(self) -> None:
        """Edit the office profile of this archive."""
        self.office_desk.edit_office()

    def _ask_folder(self) -> None:
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
        self.care = Care(self.archive, self.clock, self.say, self._refresh)
        self.care.begin()

    def _quit(self) -> None:
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if self.returns.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent, /) -> None:
        event.acceptProposedAction()
        self.returns.drop(event.mimeData())

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
        self.writing.end()
        self.guide.leave_tour()
        self.guide.end()
        event.accept()
