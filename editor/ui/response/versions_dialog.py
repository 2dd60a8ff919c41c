"""The history of a response: its kept versions, any two of them compared, and what they held brought back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from editor.archive import ArchiveError, Version
from editor.errors import sentence
from editor.languages import later, said, tr
from editor.model.compare import compare
from editor.model.document import Document
from editor.model.editions import as_spoken
from editor.model.edits import Place
from editor.ui.controls.components import DropDown, button, column, label, row
from editor.ui.controls.days import format_short
from editor.ui.controls.theme import Look
from editor.ui.response.differences import DifferencesView
from forms.schema import FormDefinition

NOW = "now"
"""Stands for the document as it is open, beside the tokens of the kept versions."""

_REASONS = {
    "named": later("kept with Ctrl+S"),
    "step": later("kept at a step of the workflow"),
    "before restore": later("kept before an older version was brought back"),
    "before import": later("kept before a Word document was taken back"),
    "before replace": later("kept before words were replaced in all drafts"),
    "exported": later("kept as it went out in a Word document"),
    "writing": later("kept while writing"),
    "conflict": later("written at the same time as another"),
    "restored": later("brought back from an older version"),
    "migrated": later("as an earlier version of the program wrote it"),
}


class Past(Protocol):
    """What the dialog needs of the archive."""

    def versions(self, id: str) -> Sequence[Version]: ...
    def version(self, id: str, token: str) -> Document: ...


class VersionsDialog(QDialog):
    """Two versions, as differences. ``bring_back(token, place)`` restores one field, or all of them for None."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        past: Past,
        present: Document,
        definition: FormDefinition,
        bring_back: Callable[[str, Place | None], bool],
    ) -> None:
        super().__init__(parent)
        self._look, self._past, self._present, self._definition = look, past, present, definition
        self._bring_back = bring_back
        self.setWindowTitle(tr("Versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._versions = past.versions(present.id)
        self.before, self.after = DropDown(look), DropDown(look)
        self.differences = DifferencesView(look, self._restore_field)
        self._said = label("", "problem")
        self._said.hide()
        self._lay_out()
        self._fill(self._versions)

    def compare_shown(self) -> None:
        """Compare the two versions that are chosen."""
        try:
            before, after = (
                self._document(self.before.currentData()),
                self._document(self.after.currentData()),
            )
        except ArchiveError as error:
            self._say(sentence(error))
            return
        self._said.hide()
        self.differences.show_differences(compare(before, after, as_spoken(self._definition)))
        self.restore_all.setEnabled(self.before.currentData() != NOW)

    def _document(self, token: str) -> Document:
        return self._present if token == NOW else self._past.version(self._present.id, token)

    def _lay_out(self) -> None:
        look = self._look
        self.before.setAccessibleName(tr("Earlier version"))
        self.after.setAccessibleName(tr("Later version"))
        self.before.activated.connect(lambda _index: self.compare_shown())
        self.after.activated.connect(lambda _index: self.compare_shown())
        choice = row(
            column(label(tr("From"), "fieldLabel"), self.before, spacing=look.px(4)),
            column(label(tr("To"), "fieldLabel"), self.after, spacing=look.px(4)),
            spacing=look.px(16),
        )
        self.restore_all = button(
            tr("Bring all of the earlier version back"), "outlined", lambda: self._restore(None)
        )
        close = button(tr("Close"), "primary", self.accept)
        legend = label(
            tr("[+added words+] and [−words taken out−] are marked in the text as well as coloured."), "help"
        )
        layout = column(
            choice,
            legend,
            self._said,
            self.differences,
            row(self.restore_all, None, close),
            spacing=look.px(12),
        )
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(900), screen.width() - 60), min(look.px(720), screen.height() - 60))

    def _fill(self, versions: Sequence[Version]) -> None:
        for each in versions:
            self.before.addItem(version_words(each), each.token)
        self.after.addItem(tr("As it is now"), NOW)
        for each in versions:
            self.after.addItem(version_words(each), each.token)
        if not versions:
            self.before.addItem(tr("As it is now"), NOW)
            self._say(
                tr(
                    "No version has been kept yet. Ctrl+S keeps one; while writing, one is kept "
                    "every ten minutes."
                )
            )
        self.compare_shown() if versions else self.restore_all.setEnabled(False)

    def _restore_field(self, place: Place) -> None:
        self._restore(place)

    def _restore(self, place: Place | None) -> None:
        token = self.before.currentData()
        if token != NOW and self._bring_back(token, place):
            self.accept()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()


def version_words(version: Version) -> str:
    """A version on one line: when, why, by whom."""
    at: datetime = version.at.astimezone()
    who = f", {version.by}" if version.by else ""
    why = said(_REASONS.get(version.reason, version.reason))
    return f"{format_short(at.date())} {at:%H:%M}, {why}{who} ({version.token})"
