"""About the program: versions, licences with their texts, the archive's folder; all of it can be copied."""

from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from editor import __version__
from editor.about import about_lines, parts
from editor.languages import tr
from editor.ui.controls.components import button, column, label, row
from editor.ui.controls.facts_table import FactsTable
from editor.ui.controls.theme import Look


class AboutDialog(QDialog):
    """``folder`` is that of the archive which is open."""

    def __init__(self, parent: QWidget, look: Look, folder: Path) -> None:
        super().__init__(parent)
        self._folder = folder
        self._parts = parts()
        self.setWindowTitle(tr("About PCC Response Editor"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = label(tr("PCC Response Editor {version}", version=__version__), "sectionTitle")
        where = label(tr("Archive: {folder}", folder=folder))
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        where.setAccessibleName(tr("Archive folder: {folder}", folder=folder))
        offline = label(tr("It works without a network and sends nothing anywhere."), "help")
        self.table = FactsTable(
            look, tr("What the program is made of"), (tr("Made of"), tr("Version"), tr("Licence"))
        )
        self.table.show_rows([(each.name, each.version or "–", each.licence) for each in self._parts])
        self.table.itemSelectionChanged.connect(self._show_licence)
        self.licence = QPlainTextEdit()
        self.licence.setReadOnly(True)
        self.licence.setAccessibleName(tr("Text of the licence"))
        copy = button(tr("Copy all of this"), "outlined", self._copy)
        close = button(tr("Close"), "primary", self.accept)
        layout = column(
            title, where, offline, self.table, self.licence, row(None, copy, close), spacing=look.px(10)
        )
        layout.setStretchFactor(self.table, 3)
        layout.setStretchFactor(self.licence, 2)
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        room = parent.window().size()
        self.resize(min(look.px(720), room.width() - 40), min(look.px(680), room.height() - 40))
        self._show_licence()

    def _show_licence(self) -> None:
        row_number = max(self.table.currentRow(), 0)
        part = self._parts[row_number]
        text = part.text()
        self.licence.setPlainText(
            text
            or tr(
                "{name}: {licence}. It brings no text of its licence along.",
                name=part.name,
                licence=part.licence,
            )
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(about_lines(str(self._folder), qVersion() or "")))
