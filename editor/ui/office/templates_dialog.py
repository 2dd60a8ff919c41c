"""Templates…: the office's own Word template of each form, with what was found out about it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from editor.archive import Archive, ArchiveError
from editor.casework.templates import (
    Finding,
    TemplateReport,
    check_template,
    read_template_file,
    set_template,
    starter_template,
)
from editor.errors import RefusalError, reason_of, sentence
from editor.files import write_whole
from editor.languages import FORMS, current, later, said, tr
from editor.ui.controls.components import DropDown, button, clear, column, label, row
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.theme import Look
from forms.schema import FormDefinition

_WORD_FILES = [later("Word documents and templates (*.docx *.dotx)")]
_STARTERS = [later("Word documents (*.docx)")]
_MARKS = {"ok": later("Fine"), "note": later("Note"), "refused": later("Refused")}
_STYLES = {"ok": "help", "note": "", "refused": "problem"}


@dataclass(frozen=True, slots=True)
class Shown:
    """What the dialog says of a form: which template it is about, and the report on it (None where there is none)."""

    heading: str
    report: TemplateReport | None


class TemplatesDialog(QDialog):
    """Register, look at and remove the office's own Word template of each form; nothing here waits for a "Keep".

    ``archive`` gives the archive of the moment; what is done is done at once and said in the dialog.
    """

    def __init__(self, parent: QWidget, look: Look, archive: Callable[[], Archive], dialogs: Dialogs) -> None:
        super().__init__(parent)
        self._look, self._archive, self._dialogs = look, archive, dialogs
        self.setWindowTitle(tr("Templates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = DropDown(look)
        self.form.setAccessibleName(tr("Form"))
        for each in archive().catalogue.current:
            self.form.addItem(current().words(FORMS, each.name), each.id)
        self.form.currentIndexChanged.connect(self._show_registered)
        self.choose = button(tr("Choose a Word file…"), "outlined", self._ask_template)
        self.starter = button(tr("Save a starter template…"), "outlined", self._ask_starter)
        self.remove = button(tr("Remove"), "link", self._remove, name=tr("Remove the template of this form"))
        self.heading = label("", "fieldLabel")
        self._report = QVBoxLayout()
        self._lay_out()
        self._show_registered()

    @property
    def definition(self) -> FormDefinition:
        """The form that is chosen."""
        return self._archive().catalogue.newest(str(self.form.currentData()))

    def _lay_out(self) -> None:
        look = self._look
        explained = label(
            tr(
                "Word copies for sign-off are filled into the office’s own template where "
                "there is one. The quickest way to one is a starter template, edited in "
                "Word: keep its grey controls and change all else as you like."
            ),
            "help",
        )
        self._report.setSpacing(look.px(8))
        body = column(
            explained,
            column(label(tr("Form"), "fieldLabel"), self.form, spacing=look.px(4)),
            row(self.choose, self.starter, self.remove, None, spacing=look.px(8)),
            self.heading,
            self._report,
            spacing=look.px(14),
        )
        body.addStretch(1)
        body.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(12))
        inside = QWidget()
        inside.setObjectName("canvas")
        inside.setLayout(body)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = row(None, button(tr("Close"), "primary", self.accept))
        foot.setContentsMargins(look.px(24), look.px(10), look.px(24), look.px(14))
        self.setLayout(column(scroll, foot, spacing=0))
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(680), screen.width() - 60), min(look.px(640), screen.height() - 60))

    # --- what is there --------------------------------------------------------------------------------

    def _show_registered(self) -> None:
        try:
            data = self._archive().template(self.definition.id)
        except ArchiveError as error:
            self._say(sentence(error))
            return
        self.remove.setVisible(data is not None)
        if data is None:
            self._show(
                Shown(
                    tr("This form has no template of the office’s own; the program’s layout is used."), None
                )
            )
        else:
            report = check_template(data, self.definition, self._archive().office)
            self._show(Shown(tr("The office’s own template is used. What was found in it:"), report))

    def _show(self, shown: Shown) -> None:
        self.heading.setText(shown.heading)
        clear(self._report)
        for each in () if shown.report is None else shown.report.findings:
            self._report.addWidget(self._line(each))

    def _line(self, finding: Finding) -> QWidget:
        return label(f"{said(_MARKS[finding.level])}: {finding.message}", _STYLES[finding.level])

    def _say(self, message: str) -> None:
        self._show(Shown(tr("Nothing was changed."), TemplateReport((Finding("refused", message),))))

    # --- what is done ---------------------------------------------------------------------------------

    def _ask_template(self) -> None:
        self._dialogs.choose_file(self, tr("Template"), _WORD_FILES, self._take)

    def _take(self, path: Path) -> None:
        try:
            report = set_template(self._archive(), self.definition, read_template_file(path))
        except (RefusalError, ArchiveError) as error:
            self._say(sentence(error))
            return
        if report.refused:
            self._show(
                Shown(
                    tr("“{name}” cannot be used; nothing was changed. What was found in it:", name=path.name),
                    report,
                )
            )
            return
        self._show_registered()

    def _ask_starter(self) -> None:
        suggestion = Path.home() / f"{self.definition.id} template.docx"
        self._dialogs.save_as(self, tr("Starter template"), suggestion, _STARTERS, self._write_starter)

    def _write_starter(self, path: Path) -> None:
        archive = self._archive()
        try:
            if archive.owns(path):
                raise RefusalError(
                    tr("cannot write {path}: the archive keeps its own files there", path=path)
                )
            write_whole(path, starter_template(self.definition, archive.office))
        except OSError as error:
            self._say(tr("Cannot write {path}: {error}.", path=path, error=reason_of(error)))
        except (RefusalError, ArchiveError) as error:
            self._say(sentence(error))
        else:
            self.heading.setText(tr("Saved as {path}. Edit it in Word, then choose it here.", path=path))

    def _remove(self) -> None:
        try:
            self._archive().remove_template(self.definition.id)
        except ArchiveError as error:
            self._say(sentence(error))
            return
        self._show_registered()
