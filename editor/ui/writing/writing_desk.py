"""What helps to write the open response: spelling, finding, hints, standard paragraphs, what was said before, print."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from editor.archive import ArchiveError, Summary
from editor.archive.paragraphs import OfficeParagraphs
from editor.archive.passages import PastPassage, subject_of
from editor.archive.presence import me
from editor.archive.replacing import only_drafts
from editor.errors import sentence
from editor.languages import later, said, tr
from editor.model.document import Document, title_of
from editor.model.editions import as_spoken
from editor.model.finding import Query
from editor.model.hints import Hint
from editor.model.richtext import RichText
from editor.model.standard import placeholder_words
from editor.model.workflow import state_said
from editor.ui.controls.tasks import Tasks
from editor.ui.response.desk import Desk, Room
from editor.ui.response.open_response import OpenResponse
from editor.ui.rich_text.edit import RichTextEdit
from editor.ui.writing.last_time import put_passage
from editor.ui.writing.own_words import OwnWords
from editor.ui.writing.spelling import Spelling
from editor.ui.writing.text_places import select
from editor.ui.writing.tools import WritingTools

if TYPE_CHECKING:
    from editor.ui.writing.all_drafts_dialog import AllDraftsDialog
    from editor.ui.writing.paragraphs_dialog import ParagraphsDialog

_NO_NARRATIVE = later("Put the caret into a narrative first: what is chosen goes where it stands.")
_LOCKED = later("The text cannot be changed now; reopen the response, or take it over, to add to it.")


class Study(Room, Protocol):
    """What is needed of the window beyond what the desk needs."""

    tasks: Tasks
    actions_by_id: dict[str, QAction]

    def around_places(self) -> list[QWidget]: ...
    def refresh(self) -> None: ...
    def search(self) -> None: ...
    def like_spelling(self, on: bool) -> None: ...


class WritingDesk:
    """Stands beside the desk, with one knowledge of words for the window, and furnishes each place that is shown."""

    def __init__(self, room: Study, desk: Desk) -> None:
        self._room, self._desk = room, desk
        self.spelling = Spelling()
        self.tools: WritingTools | None = None
        self._words = OwnWords(room, desk, self.spelling)
        self._dialogs: list[QDialog] = []

    def furnish(self, opened: OpenResponse) -> None:
        """Put the tools into the place of what was opened."""
        place = opened.place
        if place is None:
            return
        self._close_dialogs()
        self._words.teach()
        tools = WritingTools(
            place,
            self._room.look,
            self.spelling,
            self._words.add,
            self._room.archive.folder,
            self._room.tasks,
            self._room.around_places(),
        )
        tools.marks.set_on(self._room.settings.check_spelling)
        self._room.actions_by_id["check_spelling"].setChecked(self._room.settings.check_spelling)
        tools.find.all_drafts.connect(self._look_in_all)
        tools.hints.chosen.connect(self._show_hint)
        tools.past.taken.connect(self._take_passage)
        tools.past.left.connect(self._back_to_text)
        tools.calm.changed.connect(self._on_calm)
        place.on_leaving(self._close_dialogs)
        place.on_leaving(partial(self._let_go, tools))
        self.tools = tools

    def _let_go(self, tools: WritingTools) -> None:
        """Forget the tools of a place that goes, which they would keep in memory."""
        if self.tools is tools:
            self.tools = None

    def end(self) -> None:
        """Judge no more words."""
        self.spelling.end()

    def _here(self) -> tuple[OpenResponse, WritingTools] | None:
        """What is open, with its tools; what was typed this moment is told first."""
        if self._desk.open is None or self.tools is None:
            return None
        self._desk.flush()
        return self._desk.open, self.tools

    # --- spelling ----------------------------------------------------------------------------------

    def walk(self) -> None:
        """Go to the next wrong word; words that somebody else has added meanwhile are right."""
        here = self._here()
        if here is None:
            return
        _, tools = here
        if tools.walk.isVisible():
            tools.walk.go_on()
            return
        if not tools.place.may_write():
            self._room.say(said(_LOCKED), "warning")
            return
        if not self._room.settings.check_spelling:
            self.switch_spelling()
        self._words.teach()
        tools.place.page.complete()
        tools.show_bar(tools.walk)
        tools.walk.begin(tools.text)

    def words(self) -> None:
        """Show the office's own words, to add some and to remove some."""
        self._words.show()

    def switch_spelling(self) -> None:
        """Mark misspelt words, or none, from now on."""
        on = not self._room.settings.check_spelling
        self._room.like_spelling(on)
        self._room.actions_by_id["check_spelling"].setChecked(on)
        if self.tools is not None:
            self.tools.marks.set_on(on)

    # --- finding -----------------------------------------------------------------------------------

    def find(self) -> None:
        """Find in the response that is open; in the archive where none is."""
        if self._desk.open is None:
            self._room.search()
        else:
            self._begin_find(replacing=False)

    def replace(self) -> None:
        """Find, to replace."""
        self._begin_find(replacing=True)

    def find_next(self) -> None:
        """Show the next place."""
        self._find_on(lambda tools: tools.find.go_on())

    def find_previous(self) -> None:
        """Show the place before."""
        self._find_on(lambda tools: tools.find.go_back())

    def _find_on(self, go: Callable[[WritingTools], None]) -> None:
        here = self._here()
        if here is not None and here[1].find.words.text():
            go(here[1])
        elif here is not None:
            self._begin_find(replacing=False)

    def _begin_find(self, *, replacing: bool) -> None:
        here = self._here()
        if here is None:
            return
        _, tools = here
        tools.show_bar(tools.find)
        text = tools.text
        tools.find.begin(text.textCursor().selectedText() if text is not None else "", replacing=replacing)

    def all_drafts(self) -> None:
        """Find and replace in all drafts."""
        self._all_drafts_dialog().show()

    def _look_in_all(self, query: Query, words: str) -> None:
        dialog = self._all_drafts_dialog()
        dialog.show()
        dialog.begin(query, words)

    def _all_drafts_dialog(self) -> "AllDraftsDialog":
        from editor.ui.writing.all_drafts_dialog import AllDraftsDialog

        room, opened = self._room, self._desk.open
        dialog = AllDraftsDialog(
            room.window(),
            room.look,
            room.archive.folder,
            room.tasks,
            room.clock,
            opened.session.document.id if opened is not None else "",
            _why_not,
        )
        dialog.replaced.connect(room.refresh)
        self._dialogs.append(dialog)
        return dialog

    # --- hints, standard paragraphs, what was said before -------------------------------------------

    def look_for_hints(self) -> None:
        """Look for plainer words, on request."""
        here = self._here()
        if here is not None:
            here[1].show_tab("hints")
            here[1].hints.look_through()
            here[1].hints.list.setFocus()

    def _show_hint(self, hint: Hint) -> None:
        here = self._here()
        if here is None:
            return
        found = select(here[1].place.page, hint.place, hint.line, hint.start, hint.end)
        if found is not None:
            found.setFocus()

    def last_time(self) -> None:
        """Show what past responses said on the subject of the narrative that is being written."""
        here = self._here()
        if here is None:
            return
        opened, tools = here
        edit = tools.narrative
        field = tools.place.page.field_of(edit) if edit is not None else None
        if field is None:
            self._room.say(said(_NO_NARRATIVE))
            return
        tools.show_tab("past")
        tools.past.ask(subject_of(opened.session.document, opened.session.definition, field))
        tools.past.list.setFocus()

    def _take_passage(self, passage: PastPassage) -> None:
        """Put a passage into the text, and its source into the trail once the text is on the disk."""
        here = self._here()
        edit = self._narrative_to_fill()
        if here is None or edit is None:
            return
        opened = here[0]
        put_passage(edit, passage.text)
        if not opened.save() or not opened.session.saved.revision:
            return
        try:
            self._room.archive.note_passage(opened.session.saved.id, passage.source, me())
        except ArchiveError as error:
            self._room.say(sentence(error), "late")
            return
        self._room.show_saved()
        self._room.say(tr("From {source}.", source=passage.source), "done", (tr("Undo"), self._desk.undo))

    def _back_to_text(self) -> None:
        if self.tools is not None:
            place = self.tools.place
            if self.tools.text is not None:
                self.tools.text.setFocus()
            place.panel.setVisible(place.panel_wanted and place.is_roomy)

    def paragraphs(self) -> None:
        """Show the office's standard paragraphs, to put one into the narrative that is being written."""
        dialog = self._paragraphs_dialog()
        if dialog is not None:
            dialog.show()
            dialog.list.setFocus()

    def keep_paragraph(self) -> None:
        """Begin a standard paragraph from what is selected."""
        edit = self.tools.narrative if self.tools is not None else None
        dialog = self._paragraphs_dialog()
        if dialog is not None:
            dialog.show()
            dialog.begin_new(edit.selected() if edit is not None else RichText())

    def _paragraphs_dialog(self) -> "ParagraphsDialog | None":
        from editor.ui.writing.paragraphs_dialog import ParagraphsDialog

        here = self._here()
        if here is None:
            return None
        session, tools = here[0].session, here[1]
        definition, fill = session.definition, session.document.office.spoken().fill
        field = tools.place.page.field_of(tools.text) if tools.text is not None else None
        section = next((each.id for each in definition.sections if field in [f.id for f in each.fields]), "")
        dialog = ParagraphsDialog(
            self._room.window(),
            self._room.look,
            OfficeParagraphs(self._room.archive.folder),
            [(each.id, fill(each.title)) for each in as_spoken(definition).sections],
            lambda: placeholder_words(session.document, session.definition),
            section,
        )
        dialog.inserted.connect(self._insert)
        dialog.missing.connect(lambda words: self._room.say(words, "warning"))
        self._dialogs.append(dialog)
        return dialog

    def _insert(self, text: RichText) -> None:
        edit = self._narrative_to_fill()
        if edit is not None:
            edit.insert(text)
            edit.flush()

    def _narrative_to_fill(self) -> RichTextEdit | None:
        """Where what was chosen goes; None, with the reason said, where there is no such place."""
        edit = self.tools.narrative if self.tools is not None else None
        if edit is None or edit.isReadOnly():
            self._room.say(said(_LOCKED if edit is not None else _NO_NARRATIVE), "warning")
            return None
        return edit

    def _close_dialogs(self) -> None:
        """They belong to the place that is let go of."""
        for each in self._dialogs:
            if isValid(each):
                each.close()
        self._dialogs = []

    # --- the page alone, print ---------------------------------------------------------------------

    def calm(self) -> None:
        """Show the page alone, or again what stands round it."""
        here = self._here()
        if here is not None:
            here[1].calm.toggle()

    def _on_calm(self, on: bool) -> None:
        if on:
            words = tr("The page alone. Escape brings the rest back.")
            self._room.say(words, "done", (tr("Back"), self.calm))
        else:
            self._room.quiet()

    def print_out(self) -> None:
        """Ask for a printer."""
        from editor.ui.writing.printing import ask_to_print

        self._with_pages(ask_to_print)

    def preview(self) -> None:
        """Show the pages as they would be printed."""
        from editor.ui.writing.printing import show_preview

        self._with_pages(show_preview)

    def _with_pages(self, show: Callable[[QWidget, str, str], QWidget]) -> None:
        from editor.casework.exporting import crest_of
        from editor.output import to_html

        here = self._here()
        if here is None:
            return
        document, definition = here[0].session.document, here[0].session.definition
        html = to_html(document, definition, crest_of(self._room.archive, document))
        show(self._room.window(), html, title_of(document, definition))


def _why_not(summary: Summary, document: Document) -> str:
    """Drafts are changed, and what is on its way to a sign-off; what is signed off is not."""
    if document.locked:
        return tr("It is {state}; reopen it to change it.", state=state_said(document.state))
    return only_drafts(summary, document)
