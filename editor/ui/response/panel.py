"""The panel beside the page: what a check found, and how the document will read."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.languages import tr
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.findings import Finding
from editor.output import to_text
from editor.ui.controls.components import Chip, Flow, WrappingLink, button, clear, column, label, row, rule
from editor.ui.controls.theme import Look
from editor.ui.form.error_summary import found_words
from forms.schema import FormDefinition

_WIDTH = 290


class SidePanel(QFrame):
    """Tabs: checks, which wait until they are asked for, a preview of the text, and what others add."""

    def __init__(
        self,
        look: Look,
        go_to: Callable[[Place], None],
        document: Callable[[], Document],
        definition: FormDefinition,
    ) -> None:
        super().__init__()
        self._look, self._go_to, self._document, self._definition = look, go_to, document, definition
        self.setFixedWidth(look.px(_WIDTH))
        self.tabs: dict[str, QPushButton] = {}
        self._pages = QStackedWidget()
        self._group = QButtonGroup(self)
        self._heads = Flow(spacing=0)
        self.add_tab("checks", tr("Checks"), self._make_checks())
        self._preview = self._make_preview()
        self.add_tab("preview", tr("Preview"), self._preview)
        self.tabs["checks"].setChecked(True)
        layout = column(self._heads, self._pages, spacing=look.px(8))
        layout.setStretchFactor(self._pages, 1)
        layout.setContentsMargins(look.px(12), look.px(16), look.px(16), look.px(12))
        self.setLayout(layout)

    def add_tab(self, tab: str, words: str, page: QWidget, name: str = "") -> None:
        """One more page behind a tab; what is on it is the caller's. ``name`` says what ``words`` have no room for."""
        head = button(words, "tab", partial(self.show_tab, tab), name=name)
        head.setToolTip(name)
        head.setCheckable(True)
        self._group.addButton(head)
        self._heads.addWidget(head)
        self.tabs[tab] = head
        self._pages.addWidget(page)

    def show_tab(self, tab: str) -> None:
        """Bring a tab to the front."""
        self.tabs[tab].setChecked(True)
        self._pages.setCurrentIndex(list(self.tabs).index(tab))
        self.refresh()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List what was found, faults before advice; each leads to its field."""
        clear(self._findings)
        faults = [each for each in findings if each.level == "fault"]
        advice = [each for each in findings if each.level == "advice"]
        self._findings.addWidget(label(found_words(faults, advice), "fieldLabel"))
        for finding in (*faults, *advice):
            self._findings.addWidget(rule())
            self._findings.addLayout(self._finding(finding))
        self._findings.addStretch(1)

    def _finding(self, finding: Finding) -> QVBoxLayout:
        palette = self._look.palette
        kind = Chip()
        needed = finding.level == "fault"
        kind.show_state(tr("Needed") if needed else tr("Advice"), palette.late if needed else palette.warning)
        section = label(finding.subsection, "help", wrap=False)
        go = WrappingLink(
            self._look,
            finding.message,
            partial(self._go_to, finding.place),
            name=tr("Go to it: {message}", message=finding.message),
        )
        return column(row(kind, section, None), go, spacing=self._look.px(2))

    def refresh(self) -> None:
        """Show the document as it is now, where it is looked at."""
        if self.isVisible() and self._pages.currentWidget() is self._preview:
            bar = self._preview.verticalScrollBar()
            at = bar.value()
            self._preview.setPlainText(to_text(self._document(), self._definition))
            bar.setValue(at)

    def _make_checks(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("canvas")
        self._findings = QVBoxLayout(inside)
        self._findings.setContentsMargins(0, 0, self._look.px(4), 0)
        self._findings.addWidget(
            label(
                tr("“Check” says what stands in the way of publishing this lawfully, and gives advice."),
                "help",
            )
        )
        self._findings.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _make_preview(self) -> QPlainTextEdit:
        preview = QPlainTextEdit()
        preview.setReadOnly(True)
        preview.setAccessibleName(tr("Preview of the document’s text"))
        return preview
