"""The office's standard paragraphs: put into the text, made, changed and removed, without stopping the window."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from editor.archive import ArchiveError
from editor.archive.paragraphs import OfficeParagraphs
from editor.errors import sentence
from editor.languages import later, said, tr
from editor.model.richtext import RichText, plain_lines
from editor.model.standard import PLACEHOLDERS, StandardParagraph, filled, left_open
from editor.model.text import one_line
from editor.ui.controls.components import DropDown, button, column, label, row
from editor.ui.controls.reading_list import ReadingList
from editor.ui.controls.text_box import LineBox
from editor.ui.controls.theme import Look
from editor.ui.rich_text.edit import RichTextEdit

_ANYWHERE = later("Any section")
_LONGEST_NAME = 60


class ParagraphsDialog(QDialog):
    """All paragraphs on the left, the chosen one on the right.

    ``sections`` are the form's (id, title); ``words`` what placeholders become in the response that is open. Enter in
    the list, or "Put into the text", emits ``inserted`` with the filled text; ``missing`` carries a sentence where a
    placeholder has no word yet.
    """

    inserted = Signal(object)
    missing = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        paragraphs: OfficeParagraphs,
        sections: Sequence[tuple[str, str]],
        words: Callable[[], Mapping[str, str]],
        section: str = "",
    ) -> None:
        super().__init__(parent)
        self._paragraphs, self._words = paragraphs, words
        self._shown: StandardParagraph | None = None
        self.setWindowTitle(tr("Standard paragraphs"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = ReadingList(look, tr("Standard paragraphs"))
        self.name = LineBox()
        self.name.setAccessibleName(tr("Name of the paragraph"))
        self.section = DropDown(look)
        self.section.setAccessibleName(tr("Section that it is for"))
        for section_id, title in (("", said(_ANYWHERE)), *sections):
            self.section.addItem(title, section_id)
        self.text = RichTextEdit()
        self.text.set_look(look)
        self.text.setAccessibleName(tr("Text of the paragraph"))
        self.put = button(tr("Put into the text (Enter)"), "primary", self._insert)
        self.save = button(tr("Save"), "outlined", self._save)
        self.new = button(tr("New"), "outlined", lambda: self.begin_new(RichText()))
        self.remove = button(tr("Remove"), "outlined", self._remove)
        self.said = label("", "problem")
        self.said.hide()
        self._preferred = section
        self._lay_out(look)
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.list.itemActivated.connect(self._on_activated)
        self.refresh()

    def refresh(self, chosen: str = "") -> None:
        """Show the paragraphs as they are kept now, those for the present section first."""
        try:
            found = self._paragraphs.read()
        except ArchiveError as error:
            self._say(sentence(error))
            found = ()
        ordered = sorted(found, key=lambda each: (each.section != self._preferred, each.section != ""))
        self.list.show_lines([(each.name or tr("(no name)"), each) for each in ordered])
        at = next((number for number, each in enumerate(ordered) if each.id == chosen), 0)
        if ordered:
            self.list.setCurrentRow(at)
        self._show_chosen()

    def begin_new(self, text: RichText) -> None:
        """Begin a new paragraph, from what is selected in the response."""
        self._shown = None
        self.list.setCurrentRow(-1)
        self.text.set_text(text)
        first = one_line(next(iter(plain_lines(text)), ""))
        self.name.setText(first[:_LONGEST_NAME])
        self.section.setCurrentIndex(max(self.section.findData(self._preferred), 0))
        self._allow()
        self.name.setFocus()
        self.name.selectAll()

    # --- within -----------------------------------------------------------------------------------------

    def _lay_out(self, look: Look) -> None:
        names = ", ".join(f"{{{each}}}" for each in PLACEHOLDERS)
        left = column(self.list, row(self.new, self.remove, None), spacing=look.px(8))
        right = column(
            label(tr("Name"), "fieldLabel"),
            self.name,
            label(tr("For"), "fieldLabel"),
            self.section,
            label(tr("Text"), "fieldLabel"),
            self.text,
            label(tr("Filled in when it is put into a response: {names}.", names=names), "help"),
            self.said,
            None,
            row(self.save, None, self.put, spacing=look.px(8)),
            spacing=look.px(6),
        )
        close = button(tr("Close"), "outlined", self.close)
        columns = row(left, right, spacing=look.px(16))
        columns.setStretchFactor(left, 2)
        columns.setStretchFactor(right, 3)
        layout = column(columns, row(None, close), spacing=look.px(12))
        layout.setStretchFactor(columns, 1)
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(860), screen.width() - 60), min(look.px(600), screen.height() - 60))

    def _show_chosen(self) -> None:
        chosen = self.list.chosen()
        self._shown = chosen if isinstance(chosen, StandardParagraph) else None
        if self._shown is not None:
            self.name.setText(self._shown.name)
            self.text.set_text(self._shown.text)
            self.section.setCurrentIndex(max(self.section.findData(self._shown.section), 0))
        self._allow()

    def _allow(self) -> None:
        self.remove.setEnabled(self._shown is not None)

    def _save(self) -> None:
        name, text, section = one_line(self.name.text()), self.text.text(), self.section.currentData()
        if not text:
            self._say(tr("The paragraph has no text yet, so it is not kept."))
            return
        name = name or one_line(next(iter(plain_lines(text))))[:_LONGEST_NAME]
        try:
            if self._shown is None:
                kept = self._paragraphs.add(name, text, section)
            else:
                kept = replace(self._shown, name=name, text=text, section=section)
                self._paragraphs.change(kept)
        except ArchiveError as error:
            self._say(sentence(error))
            return
        self.said.hide()
        self.refresh(kept.id)

    def _remove(self) -> None:
        if self._shown is None:
            return
        try:
            self._paragraphs.remove(self._shown.id)
        except ArchiveError as error:
            self._say(sentence(error))
            return
        self.text.set_text(RichText())
        self.name.clear()
        self.refresh()

    def _on_activated(self, _item: QListWidgetItem) -> None:
        self._insert()

    def _insert(self) -> None:
        text = filled(self.text.text(), self._words())
        if not text:
            return
        self.inserted.emit(text)
        if names := left_open(text):
            shown = ", ".join(f"{{{each}}}" for each in names)
            self.missing.emit(tr("Not known yet, so still to be written: {shown}.", shown=shown))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()
