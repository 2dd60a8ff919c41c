"""Import old responses: files are read one after the other, looked at, corrected and saved."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QStackedWidget, QWidget
from shiboken6 import isValid

from editor.casework.imports import Proposed
from editor.languages import later, tr
from editor.ui.controls.components import Flow, button, column, label, row
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.dropping import dropped_files
from editor.ui.controls.tasks import Tasks
from editor.ui.controls.theme import Look
from editor.ui.returned.old_responses.incoming import Door, Incoming, files_in
from editor.ui.returned.old_responses.review import Known, Review
from editor.ui.returned.old_responses.table import DocumentTable

_FILTERS = [
    later("Documents (*.docx *.docm *.dotx *.dotm *.odt *.txt *.md *.html *.htm *.xhtml)"),
    later("All files (*)"),
]


@dataclass(frozen=True, slots=True)
class Around:
    """What the import needs of the window. ``open_response`` opens a response by its id, ``saved`` hears of saves."""

    door: Door
    tasks: Tasks
    dialogs: Dialogs
    open_response: Callable[[str], None]
    saved: Callable[[], None]


class ImportDialog(QDialog):
    """The table of documents, and one of them as a page of its own."""

    def __init__(self, parent: QWidget, look: Look, known: Known, around: Around) -> None:
        super().__init__(parent)
        self._look, self._around = look, around
        self._reading: int | None = None
        self._cancelled = False
        self._shown: int | None = None
        self._sure_of_closing = False
        self.setWindowTitle(tr("Import old responses"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.table = DocumentTable(look, known.catalogue, self.open_row, self._show_state)
        self.review = Review(look, known, self._on_corrected, self._save_shown, self.show_table)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table_page())
        self._pages.addWidget(self.review)
        layout = column(self._pages)
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(1180), screen.width() - 60), min(look.px(760), screen.height() - 60))
        self._show_state()

    # --- reading ------------------------------------------------------------------------------------

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files, and those in these folders, after what is being read."""
        known = {each.path for each in self.table.rows}
        found = [each for each in files_in(paths) if each not in known]
        self.table.add([Incoming(each) for each in found])
        self._cancelled = False
        if not found:
            self._say(tr("There is no further document in there that can be read.") if paths else "")
        self._read_next()
        self._show_state()

    def cancel_reading(self) -> None:
        """Read no further; what was read stays."""
        self._cancelled = True
        self._show_state()

    def _read_next(self) -> None:
        waiting = (n for n, each in enumerate(self.table.rows) if each.progress == "waiting")
        number = next(waiting, None)
        if number is None or self._reading is not None or self._cancelled:
            return
        self._reading = number
        path = self.table.rows[number].path
        self.table.put(number, Incoming(path, "reading"))
        self._around.tasks.start(
            lambda _progress: self._around.door.read(path),
            lambda read: self._on_read(number, Incoming(path).read_as(read)),
            lambda problem: self._on_read(number, Incoming(path).refused(problem)),
        )

    def _on_read(self, number: int, incoming: Incoming) -> None:
        if not isValid(self):
            return
        self._reading = None
        self.table.put(number, incoming)
        self._read_next()
        self._show_state()

    # --- looking and correcting ---------------------------------------------------------------------

    def open_row(self, number: int) -> None:
        """Look at a document; one that is in the archive is opened there."""
        incoming = self.table.rows[number]
        if incoming.progress in ("duplicate", "saved"):
            self._open_saved(incoming)
        elif incoming.proposal is not None:
            self._shown = number
            self.review.show_incoming(incoming)
            self._pages.setCurrentWidget(self.review)
            self.review.text.go_to_line(0)

    def show_table(self) -> None:
        """Back to all documents."""
        self._shown = None
        self._pages.setCurrentIndex(0)
        self._show_state()
        self.table.setFocus()

    def _on_corrected(self, incoming: Incoming) -> None:
        if self._shown is not None:
            self.table.put(self._shown, incoming)
            self.review.show_incoming(incoming)

    def _open_saved(self, incoming: Incoming) -> None:
        if self._unsaved():
            self._say(tr("Save or leave the other documents first; then it can be opened."))
            return
        self.accept()
        self._around.open_response(incoming.response)

    # --- saving -------------------------------------------------------------------------------------

    def save_sure(self) -> None:
        """Save every document that the importer is sure of."""
        self._save([n for n, each in enumerate(self.table.rows) if each.sure])

    def _save_shown(self) -> None:
        if self._shown is not None:
            self._save([self._shown])

    def _save(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            incoming = self.table.rows[number]
            if incoming.progress == "proposed" and incoming.proposed is not None:
                self._save_one(number, incoming, incoming.proposed)

    def _save_one(self, number: int, incoming: Incoming, proposed: Proposed) -> None:
        saving = replace(incoming, progress="saving")
        self.table.put(number, saving)
        if self._shown == number:
            self.review.show_incoming(saving)
        self._around.tasks.start(
            lambda _progress: self._around.door.save(proposed),
            lambda imported: self._on_saved(number, incoming.saved_as(imported)),
            lambda problem: self._on_saved(number, incoming.refused(problem)),
        )

    def _on_saved(self, number: int, incoming: Incoming) -> None:
        self._around.saved()
        if not isValid(self):
            return
        self.table.put(number, incoming)
        if self._shown == number and incoming.progress == "proposed":
            self.review.show_incoming(incoming)
        elif self._shown == number:
            self._go_on_after(number)
        self._show_state()

    def _go_on_after(self, number: int) -> None:
        """The next document that is to be saved; the table where there is none."""
        rows = self.table.rows
        later = (*range(number + 1, len(rows)), *range(number))
        following = next((n for n in later if rows[n].progress == "proposed"), None)
        if following is None:
            self.show_table()
            return
        self.table.selectRow(following)
        self.open_row(following)

    # --- closing ------------------------------------------------------------------------------------

    def _unsaved(self) -> int:
        return sum(each.progress in ("proposed", "saving") for each in self.table.rows)

    def reject(self) -> None:
        """Close; where something is not saved that is said first, and asked for once more."""
        if self._pages.currentWidget() is self.review:
            self.show_table()
            return
        unsaved = self._unsaved()
        if unsaved and not self._sure_of_closing:
            self._sure_of_closing = True
            self._say(
                tr(
                    "{n} document is not saved. Close all the same?",
                    "{n} documents are not saved. Close all the same?",
                    n=unsaved,
                )
            )
            self.close_button.setText(tr("Close without saving them"))
            self.close_button.setAccessibleName(self.close_button.text())
            self.close_button.setFocus()
            return
        self._cancelled = True
        super().reject()

    def closeEvent(self, event: QCloseEvent, /) -> None:
        event.ignore()
        self.reject()

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent, /) -> None:
        event.acceptProposedAction()
        self.add(dropped_files(event.mimeData()))

    # --- parts --------------------------------------------------------------------------------------

    def _table_page(self) -> QWidget:
        look, page = self._look, QWidget()
        explained = tr(
            "Choose Word documents, web pages and text files of past responses, or a whole folder; they can be dropped "
            "here too. Each is read into the form, shown beside its text, and saved when you say so. The file is kept "
            "with it, and no word of it is lost."
        )
        self.files = button(tr("Add files…"), "outlined", self._choose_files)
        self.folder = button(tr("Add a folder…"), "outlined", self._choose_folder)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Documents read"))
        self.stop = button(tr("Cancel reading"), "outlined", self.cancel_reading)
        self.told, self.problem = label("", "fieldLabel"), label("", "problem")
        self.problem.hide()
        self.look_at = button(
            tr("Look at it"), "outlined", self._open_current, name=tr("Look at the selected document")
        )
        self.sure = button(tr("Save all that are sure"), "primary", self.save_sure)
        self.close_button = button(tr("Close"), "outlined", self.reject)
        adding, saving = Flow(spacing=look.px(8)), Flow(spacing=look.px(8))
        for each in (self.files, self.folder, self.stop):
            adding.addWidget(each)
        for each in (self.close_button, self.look_at, self.sure):
            saving.addWidget(each)
        layout = column(
            label(tr("Import old responses"), "sectionTitle"),
            label(explained, "help"),
            _holder(adding),
            row(self.bar),
            self.told,
            self.table,
            self.problem,
            _holder(saving),
            spacing=look.px(10),
        )
        layout.setStretchFactor(self.table, 1)
        page.setLayout(layout)
        return page

    def _choose_files(self) -> None:
        self._around.dialogs.choose_files(self, tr("Old responses"), _FILTERS, self.add)

    def _choose_folder(self) -> None:
        self._around.dialogs.choose_folder(
            self, tr("Folder of old responses"), Path.home(), lambda path: self.add([path])
        )

    def _open_current(self) -> None:
        if self.table.current is not None:
            self.open_row(self.table.current)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _show_state(self) -> None:
        rows = self.table.rows
        read = sum(each.progress not in ("waiting", "reading") for each in rows)
        busy = read < len(rows) and not (self._cancelled and self._reading is None)
        self.bar.setVisible(busy)
        self.bar.setRange(0, max(len(rows), 1))
        self.bar.setValue(read)
        self.stop.setVisible(busy)
        self.stop.setEnabled(not self._cancelled)
        self.told.setText(_told(rows, read))
        sure = sum(each.sure for each in rows)
        self.sure.setText(
            tr("Save all that are sure ({sure})", sure=sure) if sure else tr("Save all that are sure")
        )
        self.sure.setAccessibleName(self.sure.text())
        self.sure.setEnabled(bool(sure))
        current = rows[self.table.current] if self.table.current is not None else None
        there = current is not None and current.progress in ("duplicate", "saved")
        self.look_at.setText(tr("Open it") if there else tr("Look at it"))
        self.look_at.setEnabled(current is not None and (there or current.proposal is not None))
        if self._sure_of_closing and not self._unsaved():
            self._sure_of_closing = False
            self.close_button.setText(tr("Close"))
            self.close_button.setAccessibleName(tr("Close"))
            self._say("")


def _told(rows: Sequence[Incoming], read: int) -> str:
    if not rows:
        return tr("No documents yet.")
    parts = [
        tr("{read:,} of {n:,} document read", "{read:,} of {n:,} documents read", n=len(rows), read=read)
    ]
    counts = Counter(each.progress for each in rows)
    if counts["saved"]:
        parts.append(tr("{count:,} saved", count=counts["saved"]))
    if counts["duplicate"]:
        parts.append(tr("{count:,} in the archive already", count=counts["duplicate"]))
    if counts["refused"]:
        parts.append(tr("{count:,} not readable", count=counts["refused"]))
    return ", ".join(parts)


def _holder(layout: Flow) -> QWidget:
    result = QWidget()
    result.setLayout(layout)
    return result
