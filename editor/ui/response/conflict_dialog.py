"""Two texts of one response that were written at the same time: shown together, and one chosen to go on with."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from editor.languages import tr
from editor.model.compare import compare
from editor.model.document import Document
from editor.model.editions import as_spoken
from editor.ui.controls.components import button, column, label, row
from editor.ui.controls.theme import Look
from editor.ui.response.differences import DifferencesView
from forms.schema import FormDefinition


class ConflictDialog(QDialog):
    """What the other text has and this one has, marked. Whatever is chosen, both stay kept as versions."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        theirs: Document,
        ours: Document,
        definition: FormDefinition,
        chosen: Callable[[Document], None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Two texts of this response"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chosen = chosen
        explained = tr(
            "Somebody else saved this response while you were writing. Nothing is lost: both texts are kept as "
            "versions. [−Words like this−] stand only in the other text, [+words like this+] only in yours. "
            "With which one do you want to go on?"
        )
        differences = DifferencesView(look)
        differences.show_differences(compare(theirs, ours, as_spoken(definition)))
        self.mine = button(tr("Go on with mine"), "primary", lambda: self._choose(ours))
        self.other = button(tr("Go on with the other"), "outlined", lambda: self._choose(theirs))
        layout = column(label(explained), differences, row(None, self.other, self.mine), spacing=look.px(12))
        inset = look.px(20)
        layout.setContentsMargins(inset, inset, inset, inset)
        self.setLayout(layout)
        screen = self.screen().availableGeometry()
        self.resize(min(look.px(860), screen.width() - 60), min(look.px(680), screen.height() - 60))

    def _choose(self, document: Document) -> None:
        self.accept()
        self._chosen(document)
