"""The editor of a narrative: a bar of what can be done with the text, and the text."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QToolButton, QWidget

from editor.model.richtext import RichText, is_link, plain_lines
from editor.model.text import count_words
from editor.model.values import Value
from editor.ui.components import DropDown, Flow, column, label, row
from editor.ui.form.editors import Edited
from editor.ui.rich_text_edit import FormatState, RichTextEdit
from editor.ui.theme import Look, icon

_STYLES = ("Paragraph", "Heading", "Sub-heading", "Quotation")


class RichEditor:
    """Rich text with its format bar and count of words."""

    def __init__(self, look: Look, name: str, edited: Edited) -> None:
        self._edited = edited
        self.text = RichTextEdit()
        self.text.set_look(look)
        self.text.setAccessibleName(name)
        self._words = label("", "help", wrap=False)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = _FormatBar(look, name, self.text)
        self.widget = QWidget()
        self.widget.setLayout(column(row(self._bar.widget, self._words), self.text, spacing=4))
        self.text.edited.connect(self._on_edited)
        self._count(RichText())

    def show(self, value: Value) -> None:
        text = value if isinstance(value, RichText) else RichText()
        self.text.set_text(text)
        self._count(text)

    def focus(self) -> None:
        self.text.setFocus()

    def _on_edited(self, text: RichText) -> None:
        self._count(text)
        self._edited(text or None)

    def _count(self, text: RichText) -> None:
        words = rich_words(text)
        self._words.setText(f"{words:,} word{'' if words == 1 else 's'}")


def rich_words(text: RichText) -> int:
    """How many words a narrative has."""
    return sum(count_words(line) for line in plain_lines(text))


class _FormatBar:
    """The buttons above a narrative; they show what holds where the caret is."""

    def __init__(self, look: Look, name: str, text: RichTextEdit) -> None:
        self._look, self._text = look, text
        self.widget = QWidget()
        self.widget.setAccessibleName(f"{name}: formatting")
        layout = Flow(spacing=2)
        self._style = self._style_box()
        self._bold = self._button("bold", "Bold (Ctrl+B)", text.toggle_bold, checkable=True)
        self._italic = self._button("italic", "Italic (Ctrl+I)", text.toggle_italic, checkable=True)
        self._bullets = self._button(
            "bullet-list", "Bulleted list", partial(text.toggle_list, "ul"), checkable=True
        )
        self._numbers = self._button(
            "number-list", "Numbered list", partial(text.toggle_list, "ol"), checkable=True
        )
        outdent = self._button("outdent", "Move list item out (Shift+Tab)", text.outdent)
        indent = self._button("indent", "Move list item in (Tab)", text.indent)
        self._link = self._button("link", "Link…", self._ask_link, checkable=True)
        table = self._button(
            "table", "Insert a table of 3 rows and 2 columns", partial(text.insert_table, 3, 2)
        )
        for each in (
            self._style,
            self._bold,
            self._italic,
            self._bullets,
            self._numbers,
            outdent,
            indent,
            self._link,
            table,
        ):
            layout.addWidget(each)
        self.widget.setLayout(layout)
        text.state_changed.connect(self._show_state)

    def _style_box(self) -> DropDown:
        box = DropDown(self._look)
        box.setObjectName("format")
        box.addItems(list(_STYLES))
        box.setAccessibleName("Style of the paragraph")
        box.setToolTip("Style of the paragraph")
        box.activated.connect(self._apply_style)
        return box

    def _button(
        self, icon_name: str, name: str, run: Callable[[], None], *, checkable: bool = False
    ) -> QToolButton:
        result = QToolButton()
        result.setObjectName("format")
        result.setIcon(icon(icon_name, self._look))
        result.setIconSize(
            result.iconSize().scaled(self._look.px(18), self._look.px(18), Qt.AspectRatioMode.KeepAspectRatio)
        )
        result.setToolTip(name)
        result.setAccessibleName(name)
        result.setCheckable(checkable)
        # Tab leads from the label to the text; the bar has shortcuts and is reached by Shift+Tab.
        result.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        def clicked() -> None:
            run()
            self._text.setFocus()
            self._show_state(self._text.state())

        result.clicked.connect(clicked)
        return result

    def _apply_style(self, index: int) -> None:
        match index:
            case 0:
                self._text.set_paragraph()
            case 1 | 2:
                self._text.set_heading(index)
            case _:
                if self._text.state().kind != "quote":
                    self._text.toggle_quotation()
        self._text.setFocus()

    def _show_state(self, state: FormatState) -> None:
        self._bold.setChecked(state.bold)
        self._italic.setChecked(state.italic)
        self._bullets.setChecked(state.list == "ul")
        self._numbers.setChecked(state.list == "ol")
        self._link.setChecked(bool(state.link))
        index = {"quote": 3, "h1": 1, "h2": 2}.get(state.kind, 0)
        self._style.setCurrentIndex(index)

    def _ask_link(self) -> None:
        dialog = QInputDialog(self._text)
        dialog.setWindowTitle("Link")
        dialog.setLabelText("Address (https:, http: or mailto:). Leave empty to take the link away.")
        dialog.setTextValue(self._text.state().link or "https://")
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def accept(address: str) -> None:
            address = address.strip()
            if is_link(address):
                self._text.set_link(address)
            elif address in ("", "https://"):
                self._text.set_link(None)
            self._text.setFocus()

        dialog.textValueSelected.connect(accept)
        dialog.open()
