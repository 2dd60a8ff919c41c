"""The panel beside the page: what is missing, and how the document will read."""

from collections.abc import Callable
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

from editor.model.checks import Finding
from editor.model.document import Document
from editor.model.edits import Place
from editor.output import to_text
from editor.ui.components import button, clear, column, label, row, rule
from editor.ui.theme import Look
from forms.schema import FormDefinition

_WIDTH = 290


class SidePanel(QFrame):
    """Two tabs: checks, which wait until they are asked for, and a preview of the text."""

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
        group = QButtonGroup(self)
        for number, (tab, words) in enumerate((("checks", "Checks"), ("preview", "Preview"))):
            each = button(words, "tab", partial(self._show_tab, number))
            each.setCheckable(True)
            group.addButton(each)
            self.tabs[tab] = each
        self.tabs["checks"].setChecked(True)
        self._pages.addWidget(self._make_checks())
        self._preview = self._make_preview()
        self._pages.addWidget(self._preview)
        layout = column(row(*self.tabs.values(), None), self._pages, spacing=look.px(8))
        layout.setContentsMargins(look.px(12), look.px(16), look.px(16), look.px(12))
        self.setLayout(layout)

    def show_findings(self, findings: list[Finding]) -> None:
        """List what is missing; each line leads to its field."""
        clear(self._findings)
        count = len(findings)
        words = f"{count} thing{'' if count == 1 else 's'} still to answer" if count else "Nothing is missing"
        self._findings.addWidget(label(words, "fieldLabel"))
        for finding in findings:
            self._findings.addWidget(rule())
            self._findings.addWidget(label(finding.message))
            go = button(
                "Go to it",
                "link",
                partial(self._go_to, finding.place),
                name=f"Go to it: {finding.message}",
            )
            self._findings.addWidget(go)
        self._findings.addStretch(1)

    def refresh(self) -> None:
        """Show the document as it is now, where it is looked at."""
        if self.isVisible() and self._pages.currentWidget() is self._preview:
            bar = self._preview.verticalScrollBar()
            at = bar.value()
            self._preview.setPlainText(to_text(self._document(), self._definition))
            bar.setValue(at)

    def _show_tab(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self.refresh()

    def _make_checks(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("canvas")
        self._findings = QVBoxLayout(inside)
        self._findings.setContentsMargins(0, 0, 0, 0)
        self._findings.addWidget(
            label("“Check” lists the answers that a finished response has and this one lacks.", "help")
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
        preview.setAccessibleName("Preview of the document’s text")
        return preview
