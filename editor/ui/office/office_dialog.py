"""The office profile as a form of its own: names, titles and crest."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from editor.languages import later, said, tr
from editor.model.office import OfficeProfile
from editor.ui.controls.components import button, column, label, row
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.text_box import LineBox
from editor.ui.controls.theme import Look

_FIELDS = {
    "body": (
        later("Name of the office"),
        later("For example: Office of the Police and Crime Commissioner for Northmoor"),
    ),
    "commissioner": (later("Commissioner’s name"), ""),
    "commissioner_title": (
        later("Commissioner’s title"),
        later("For example: Police and Crime Commissioner"),
    ),
    "commissioner_short": (later("Title in short"), later("As in the form’s headings: PCC, PFCC, Mayor")),
    "force": (later("Name of the force"), later("For example: Northmoor Police")),
    "force_area": (later("Force area in short"), later("As in “Northmoor specific”")),
    "chief_officer": (later("Chief officer’s name"), ""),
    "chief_officer_title": (later("Chief officer’s title"), later("For example: Chief Constable")),
}
_PICTURES = [later("Pictures (*.png *.jpg *.jpeg)")]
_CREST_HEIGHT = 72


class OfficeDialog(QDialog):
    """Edit the profile of an archive. ``accepted_profile`` is called with what was entered when it is kept.

    ``read_crest`` keeps a picture in the archive and gives its name; it raises with words for people.
    """

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        office: OfficeProfile,
        crest_data: Callable[[str], bytes | None],
        choose_crest: Callable[[Path], str | None],
        dialogs: Dialogs,
        accepted_profile: Callable[[OfficeProfile], bool],
    ) -> None:
        super().__init__(parent)
        self._look, self._office, self._crest = look, office, office.crest
        self._crest_data, self._choose_crest, self._dialogs = crest_data, choose_crest, dialogs
        self._accepted_profile = accepted_profile
        self.setWindowTitle(tr("Office profile"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines: dict[str, LineBox] = {}
        self._picture = label("", "help", wrap=False)
        self._lay_out()
        self._show_crest()

    def _lay_out(self) -> None:
        look = self._look
        explained = label(
            tr("Labels and documents made from now on use these words; what was made before keeps its own."),
            "help",
        )
        fields = column(explained, spacing=look.px(12))
        for key, (name, example) in _FIELDS.items():
            words, help_text = said(name), said(example)
            line = LineBox(self._office.as_dict()[key])
            line.setAccessibleName(words)
            line.setAccessibleDescription(help_text)
            self.lines[key] = line
            fields.addLayout(
                column(
                    label(words, "fieldLabel"),
                    *([label(help_text, "help")] if help_text else []),
                    line,
                    spacing=look.px(4),
                )
            )
        choose = button(
            tr("Choose a picture…"), "outlined", self._ask_crest, name=tr("Choose a picture of the crest")
        )
        self.no_crest = button(tr("No crest"), "link", self._clear_crest)
        fields.addLayout(
            column(
                label(tr("Crest"), "fieldLabel"),
                row(self._picture, choose, self.no_crest, None),
                spacing=look.px(4),
            )
        )
        inside = QWidget()
        inside.setObjectName("canvas")
        fields.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
        inside.setLayout(fields)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.keep = button(tr("Keep"), "primary", self._keep)
        self.keep.setDefault(True)
        buttons = row(None, button(tr("Cancel"), "outlined", self.reject), self.keep)
        buttons.setContentsMargins(look.px(24), look.px(10), look.px(24), look.px(14))
        self.setLayout(column(scroll, buttons, spacing=0))
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(560), screen.width() - 80), min(look.px(760), screen.height() - 80))

    def _keep(self) -> None:
        values = {key: line.text() for key, line in self.lines.items()}
        if self._accepted_profile(self._office.with_values({**values, "crest": self._crest})):
            self.accept()

    def _ask_crest(self) -> None:
        self._dialogs.choose_file(self, tr("Crest"), _PICTURES, self._take_crest)

    def _take_crest(self, path: Path) -> None:
        name = self._choose_crest(path)
        if name is not None:
            self._crest = name
            self._show_crest()

    def _clear_crest(self) -> None:
        self._crest = ""
        self._show_crest()

    def _show_crest(self) -> None:
        data = self._crest_data(self._crest) if self._crest else None
        pixmap = QPixmap()
        self.no_crest.setVisible(bool(self._crest))
        if data is None or not pixmap.loadFromData(data):
            self._picture.setText(
                tr("None") if not self._crest else tr("The picture is not in the archive any more")
            )
            return
        height = self._look.px(_CREST_HEIGHT)
        self._picture.setPixmap(pixmap.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation))
        self._picture.setAccessibleName(tr("The crest"))
