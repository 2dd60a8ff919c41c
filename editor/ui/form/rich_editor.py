"""The editor of a narrative: a bar of what can be done with the text, and the text."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from editor.languages import later, said, tr
from editor.model.richtext import RichText, is_link, plain_lines
from editor.model.text import count_words
from editor.model.values import Value
from editor.ui.controls.components import DropDown, Flow, column, label, row
from editor.ui.controls.dialogs import Dialogs
from editor.ui.controls.theme import Look, icon
from editor.ui.form.editors import Edited
from editor.ui.rich_text.edit import FormatState, RichTextEdit

_COUNT_MS = 150
_STYLES = (later("Paragraph"), later("Heading"), later("Sub-heading"), later("Quotation"))


class RichEditor:
    """Rich text with its format bar and count of words."""

    def __init__(self, look: Look, name: str, edited: Edited) -> None:
        self._edited = edited
        self.text = RichTextEdit()
        self.text.set_look(look)
        self.text.setAccessibleName(name)
        self._words = label("", "help", wrap=False)
        # Of a fixed size, so that a new number does not lay the whole page out anew.
        room = self._words.fontMetrics().boundingRect(tr("{n:,} word", "{n:,} words", n=999_999))
        self._words.setFixedSize(look.px(room.width() + 8), look.px(room.height() + 4))
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._refused = label("", "problem")
        self._refused.hide()
        self._bar = _FormatBar(look, name, self.text)
        self.widget = QWidget()
        above = row(self._bar.widget, self._words)
        above.setStretch(0, 1)
        self.widget.setLayout(column(above, self.text, self._refused, spacing=4))
        self.text.edited.connect(self._on_edited)
        self.text.refused.connect(self._on_refused)
        # Counting waits for a pause: a keystroke must not wait for it.
        self._counting = QTimer(self.widget, singleShot=True, interval=_COUNT_MS)
        self._counting.timeout.connect(self._count_shown)
        self._count(RichText())

    def show(self, value: Value) -> None:
        text = value if isinstance(value, RichText) else RichText()
        self.text.set_text(text)
        self._count(text)

    def focus(self) -> None:
        self.text.setFocus()

    def flush(self) -> None:
        """Call back now with what was typed this moment."""
        self.text.flush()

    def _on_edited(self, text: RichText) -> None:
        self._refused.hide()
        self._edited(text or None)
        self._counting.start()

    def _on_refused(self, sentence: str) -> None:
        self._refused.setText(sentence)
        self._refused.show()

    def _count_shown(self) -> None:
        self._count(self.text.text())

    def _count(self, text: RichText) -> None:
        words = rich_words(text)
        self._words.setText(tr("{n:,} word", "{n:,} words", n=words))


def rich_words(text: RichText) -> int:
    """How many words a narrative has."""
    return sum(map(count_words, plain_lines(text)))


class _FormatBar:
    """The buttons above a narrative; they show what holds where the caret is."""

    def __init__(self, look: Look, name: str, text: RichTextEdit) -> None:
        self._look, self._text = look, text
        self.widget = QWidget()
        self.widget.setAccessibleName(tr("{name}: formatting", name=name))
        layout = Flow(spacing=2)
        self._style = self._style_box()
        self._bold = self._button("bold", tr("Bold (Ctrl+B)"), text.toggle_bold, checkable=True)
        self._italic = self._button("italic", tr("Italic (Ctrl+I)"), text.toggle_italic, checkable=True)
        self._bullets = self._button(
            "bullet-list", tr("Bulleted list"), partial(text.toggle_list, "ul"), checkable=True
        )
        self._numbers = self._button(
            "number-list", tr("Numbered list"), partial(text.toggle_list, "ol"), checkable=True
        )
        outdent = self._button("outdent", tr("Move list item out (Shift+Tab)"), text.outdent)
        indent = self._button("indent", tr("Move list item in (Tab)"), text.indent)
        self._link = self._button("link", tr("Link…"), self._ask_link, checkable=True)
        self._bullets.setToolTip(tr("Bulleted list (Ctrl+Shift+8)"))
        self._numbers.setToolTip(tr("Numbered list (Ctrl+Shift+7)"))
        table = self._menu_button("table", tr("Table"), self._table_menu)
        more = self._menu_button("more", tr("More formatting"), self._more_menu)
        tools = (self._style, self._bold, self._italic, self._bullets, self._numbers, outdent, indent)
        for each in (*tools, self._link, table, more):
            layout.addWidget(each)
        self.widget.setLayout(layout)
        text.state_changed.connect(self._show_state)

    def _style_box(self) -> DropDown:
        box = DropDown(self._look)
        box.setObjectName("format")
        box.addItems([said(each) for each in _STYLES])
        box.setAccessibleName(tr("Style of the paragraph"))
        box.setToolTip(tr("Style of the paragraph"))
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

    def _menu_button(self, icon_name: str, name: str, make: Callable[[], QMenu]) -> QToolButton:
        """A button that opens a menu made for where the caret is just then."""
        button = self._button(icon_name, name, lambda: None)

        def opened() -> None:
            make().popup(button.mapToGlobal(button.rect().bottomLeft()))

        button.clicked.connect(opened)
        return button

    def _menu(self, *entries: tuple[str, Callable[[], None]]) -> QMenu:
        menu = QMenu(self.widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, run in entries:
            menu.addAction(words, run)
        return menu

    def _table_menu(self) -> QMenu:
        text = self._text
        if not text.state().in_table:
            sizes = ((3, 2), (4, 3), (6, 4))
            return self._menu(
                *(
                    (
                        tr("New table, {rows} rows and {columns} columns", rows=rows, columns=columns),
                        partial(text.insert_table, rows, columns),
                    )
                    for rows, columns in sizes
                )
            )
        return self._menu(
            (tr("Add a row below"), text.add_row),
            (tr("Add a column on the right"), text.add_column),
            (tr("Remove this row"), text.remove_row),
            (tr("Remove this column"), text.remove_column),
            (tr("First row is a heading, or not"), text.toggle_header_row),
            (tr("Caption…"), self._ask_caption),
        )

    def _more_menu(self) -> QMenu:
        text = self._text
        return self._menu(
            (tr("Begin the numbers anew, or let them run on"), text.restart_numbering),
            (tr("Paste as plain text"), text.paste_plain),
            (tr("Clear formatting"), text.clear_formatting),
        )

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
        words = tr("Address (https:, http: or mailto:). Leave empty to take the link away.")
        Dialogs().ask_line(
            self._text, tr("Link"), words, self._text.state().link or "https://", self._take_link
        )

    def _take_link(self, address: str) -> None:
        address = address.strip()
        if is_link(address):
            self._text.set_link(address)
        elif address in ("", "https://"):
            self._text.set_link(None)
        self._text.setFocus()

    def _ask_caption(self) -> None:
        words = tr("Caption of the table. Leave empty to take it away.")
        Dialogs().ask_line(
            self._text,
            tr("Caption"),
            words,
            self._text.state().caption or "",
            lambda caption: self._text.set_caption(caption or None),
        )
