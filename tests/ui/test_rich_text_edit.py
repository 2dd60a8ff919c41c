"""The rich-text editor under real keys: what a person does, and the tree that comes of it."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.model.richtext import ListItem, Paragraph, RichText, Run, Table, rich
from editor.ui.controls.theme import DARK, LIGHT, Look
from editor.ui.rich_text.bridge import read_document
from editor.ui.rich_text.clipboard import OWN_TYPE, to_mime
from editor.ui.rich_text.edit import FormatState, RichTextEdit
from editor.ui.rich_text.look import RichLook
from tests.builders import prose
from tests.strategies import rich_texts

pytestmark = pytest.mark.usefixtures("qapp")

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = {
    "⏎": Qt.Key.Key_Return, "⌫": Qt.Key.Key_Backspace, "⌦": Qt.Key.Key_Delete, "⇥": Qt.Key.Key_Tab,
    "⇤": Qt.Key.Key_Backtab, "←": Qt.Key.Key_Left, "→": Qt.Key.Key_Right, "↑": Qt.Key.Key_Up,
    "↓": Qt.Key.Key_Down, "⇱": Qt.Key.Key_Home, "⇲": Qt.Key.Key_End,
}  # fmt: skip


class Writer:
    """A person at the editor: types, with signs for the keys that are no letters; ↵ is Shift+Enter."""

    def __init__(self, editor: RichTextEdit) -> None:
        self.editor = editor
        self.told: list[RichText] = []
        editor.edited.connect(self.told.append)

    def starts_with(self, notation: str, caret: int | None = None) -> "Writer":
        self.editor.set_text(prose(notation))
        cursor = self.editor.textCursor()
        if caret is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(caret)
        self.editor.setTextCursor(cursor)
        return self

    def types(self, keys: str) -> "Writer":
        for key in keys:
            if key == "↵":
                QTest.keyClick(self.editor, Qt.Key.Key_Return, SHIFT)
            elif key in KEYS:
                QTest.keyClick(self.editor, KEYS[key])
            else:
                QTest.keyClicks(self.editor, key)
        return self

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> "Writer":
        QTest.keyClick(self.editor, key, modifiers)
        return self

    def selects(self, start: int, end: int) -> "Writer":
        cursor = self.editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        return self

    def has(self, notation: str) -> bool:
        assert self.editor.text() == prose(notation)
        return True


@pytest.fixture
def writer(qtbot: QtBot) -> Iterator[Writer]:
    editor = RichTextEdit()
    qtbot.addWidget(editor)
    editor.resize(600, 200)
    editor.show()
    editor.setFocus()
    yield Writer(editor)
    editor.flush()


# --- typing -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "keys", "means"),
    [
        ("", "one⏎two↵three", "one\ntwo⏎three"),
        ("", "one⏎⏎⏎two", "one\ntwo"),
        # lists from what is typed
        ("", "- a⏎b", "- a\n- b"),
        ("", "* a", "- a"),
        ("", "1. a⏎b", "1. a\n1. b"),
        ("", "2. a", "2. a"),
        ("", "a - b", "a - b"),
        ("# h", "⏎- a", "# h\n- a"),
        ("- a", "⏎- b", "- a\n- - b"),
        # nesting
        ("- a", "⏎⇥b", "- a\n  - b"),
        ("- a", "⏎⇥b⏎⇥c⏎⇥d", "- a\n  - b\n    - c\n    - d"),
        ("- a\n  - b", "⇤", "- a\n- b"),
        ("- a", "⇤", "- a"),
        # out of a list, one level at a time
        ("- a", "⏎⏎b", "- a\nb"),
        ("- a\n  - b", "⏎⏎c⏎⏎d", "- a\n  - b\n- c\nd"),
        # after headings and quotations
        ("# h", "⏎a", "# h\na"),
        ("> q", "⏎a", "> q\na"),
        ("> q", "⇱⏎", "> q"),
        ("# one", "←⏎", "# on\n# e"),
        ("# **h**", "⏎a", "# **h**\na"),
        ("**a**", "⏎b", "**a**\n**b**"),
        # Backspace at the start
        ("- a", "⇱⌫", "a"),
        ("  - a".strip(), "⇱⌫⌫", "a"),
        ("> a", "⇱⌫", "a"),
        ("# a", "⇱⌫", "a"),
        ("x\n- a", "⇱⌫⌫", "xa"),
        ("# h\na", "⇱⌫", "# ha"),
        ("", "- ⌫a", "a"),
        # Delete joins; the first block's kind stays
        ("a\n# b", "↑⇲⌦", "ab"),
        # restart is not passed on
        ("1. a\n!1. b", "⏎c", "1. a\n!1. b\n1. c"),
    ],
)
def test_keys(writer: Writer, start: str, keys: str, means: str) -> None:
    assert writer.starts_with(start).types(keys).has(means)


def test_no_break_spaces_stay(writer: Writer) -> None:
    assert writer.starts_with("a\u00a0b").types("c").has("a\u00a0bc")


def test_a_heading_joined_to_a_paragraph_looks_like_it(writer: Writer) -> None:
    writer.starts_with("a\n# b").types("↑⇲⌦").editor.flush()
    cursor = writer.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert cursor.charFormat().fontPointSize() == 0
    assert cursor.charFormat().fontWeight() == 400


def test_what_is_typed_at_the_edge_of_a_link_is_none(writer: Writer) -> None:
    assert writer.starts_with("[x](https://a.example)").types("y⇱z").has("z[x](https://a.example)y")


def test_what_is_typed_inside_a_link_belongs_to_it(writer: Writer) -> None:
    assert writer.starts_with("[xz](https://a.example)").types("←y").has("[xyz](https://a.example)")


# --- marks and kinds ----------------------------------------------------------------------------------


def test_bold_and_italic_by_key_while_typing(writer: Writer) -> None:
    writer.types("a").presses(Qt.Key.Key_B).types("b").presses(Qt.Key.Key_I).types("c").presses(Qt.Key.Key_B)
    writer.types("d")
    assert writer.editor.text() == rich(
        [Paragraph((Run("a"), Run("b", bold=True), Run("c", True, True), Run("d", italic=True)))]
    )


def test_bold_on_what_is_partly_bold_makes_all_bold_then_none(writer: Writer) -> None:
    writer.starts_with("a**b**c").selects(0, 3).presses(Qt.Key.Key_B).has("**abc**")
    assert writer.presses(Qt.Key.Key_B).has("abc")


def test_marks_reach_over_blocks_and_cells(writer: Writer) -> None:
    writer.starts_with("a\n|b|c|\nd")
    writer.editor.selectAll()
    assert writer.presses(Qt.Key.Key_B).has("**a**\n|**b**|**c**|\n**d**")


def test_kinds_of_several_blocks_at_once(writer: Writer) -> None:
    editor = writer.starts_with("a\nb\nc").selects(0, 3).editor
    editor.toggle_list("ul")
    writer.has("- a\n- b\nc")
    editor.toggle_list("ol")
    writer.has("1. a\n1. b\nc")
    editor.indent()
    assert [getattr(block, "level", None) for block in editor.text().blocks] == [1, 1, None]
    editor.outdent()
    editor.toggle_list("ol")
    writer.has("a\nb\nc")
    editor.toggle_quotation()
    writer.has("> a\n> b\nc")
    editor.set_heading(2)
    writer.has("## a\n## b\nc")
    editor.set_paragraph()
    assert writer.has("a\nb\nc")


def test_restart_numbering_and_back(writer: Writer) -> None:
    editor = writer.starts_with("1. a\n1. b").editor
    editor.restart_numbering()
    assert editor.state().restart
    writer.has("1. a\n!1. b")
    editor.restart_numbering()
    assert writer.has("1. a\n1. b")


def test_links(writer: Writer) -> None:
    editor = writer.starts_with("see this").selects(4, 8).editor
    editor.set_link("https://a.example")
    writer.has("see [this](https://a.example)")
    writer.selects(6, 6)
    editor.set_link("https://b.example")
    writer.has("see [this](https://b.example)")
    editor.set_link(None)
    writer.has("see this")
    with pytest.raises(ValueError, match="https:"):
        editor.set_link("javascript:alert(1)")
    editor.set_link("https://c.example")
    assert writer.has("see th[https://c.example](https://c.example)is")


def test_clear_formatting(writer: Writer) -> None:
    editor = writer.starts_with("# **a** *b*").editor
    editor.clear_formatting()
    assert writer.has("a b")


def test_the_state_tells_what_holds_at_the_caret(writer: Writer) -> None:
    states: list[FormatState] = []
    writer.editor.state_changed.connect(states.append)
    writer.starts_with("a\n1. x\n  1. **[b](https://a.example)**")
    state = FormatState(bold=True, kind="li", list="ol", level=1, link="https://a.example")
    assert writer.editor.state() == states[-1] == state
    writer.types("⇱⌫")
    assert states[-1].kind == "p"


# --- tables -------------------------------------------------------------------------------------------


def test_a_table_is_filled_with_tab(writer: Writer) -> None:
    writer.starts_with("before").editor.insert_table(2, 2)
    writer.types("a⇥b⇥c⇥d⇥e")
    assert writer.editor.state().in_table
    assert writer.has("before\n|a|b|\n|---|\n|c|d|\n|e||".replace("|e||", "|e| |"))


def test_backtab_goes_to_the_cell_before(writer: Writer) -> None:
    writer.starts_with("").editor.insert_table(1, 2)
    assert writer.types("a⇥b⇤x").has("|ax|b|\n|---|")


def test_rows_and_columns_come_and_go(writer: Writer) -> None:
    editor = writer.starts_with("").editor
    editor.insert_table(2, 2)
    writer.types("a⇥b⇥c⇥d")
    editor.add_row(below=False)
    editor.add_column(right=False)
    writer.has("|a| |b|\n|---|\n| | | |\n|c| |d|")
    writer.types("⇤⇤")
    editor.remove_column()
    editor.remove_row()
    assert [len(row) for row in table_of(editor).rows] == [2, 2]


def table_of(editor: RichTextEdit) -> Table:
    return next(block for block in editor.text().blocks if isinstance(block, Table))


def test_the_last_row_takes_the_table_with_it(writer: Writer) -> None:
    editor = writer.starts_with("x").editor
    editor.insert_table(1, 1)
    editor.remove_row()
    assert writer.has("x")


def test_header_and_caption(writer: Writer) -> None:
    editor = writer.starts_with("").editor
    editor.insert_table(1, 1)
    editor.toggle_header_row()
    editor.set_caption("Costs")
    assert editor.state().caption == "Costs"
    assert table_of(editor) == Table((((),),), header=False, caption="Costs")
    editor.set_caption(None)
    editor.toggle_header_row()
    assert table_of(editor) == Table((((),),))


def test_enter_in_a_cell_breaks_the_line(writer: Writer) -> None:
    writer.starts_with("").editor.insert_table(1, 1)
    assert writer.types("a⏎b").has("|a⏎b|\n|---|")


def test_a_cell_holds_no_headings_or_lists(writer: Writer) -> None:
    editor = writer.starts_with("").editor
    editor.insert_table(1, 1)
    writer.types("a")
    editor.set_heading(1)
    editor.toggle_list("ul")
    assert writer.types("- b").has("|a- b|\n|---|")


# --- telling ------------------------------------------------------------------------------------------


def test_one_turn_of_the_loop_tells_once(writer: Writer) -> None:
    writer.types("abc")
    writer.told.clear()
    writer.editor.toggle_bold()
    cursor = writer.editor.textCursor()
    cursor.insertText("d")
    cursor.insertText("e")
    QApplication.processEvents()
    assert len(writer.told) == 1


def test_nothing_is_told_of_what_the_program_sets(writer: Writer) -> None:
    writer.starts_with("- a\n|b|c|")
    writer.editor.set_look(Look(DARK, "largest"))
    QApplication.processEvents()
    assert writer.told == []


def test_setting_what_is_shown_keeps_empty_paragraphs_and_caret(writer: Writer) -> None:
    writer.types("one⏎⏎")
    writer.editor.set_text(prose("one"))
    assert writer.types("two").has("one\ntwo")
    assert writer.editor.document().blockCount() == 3


@pytest.mark.parametrize(
    ("before", "caret", "after", "moved"),
    [
        ("one two", 3, "one two three", 3),
        ("one two", 6, "ONE two", 6),
        ("one two", 5, "one", 3),
        ("one", 3, "one two", 7),
        ("a😀b", 4, "xa😀b", 5),
    ],
)
def test_the_caret_keeps_its_place_in_the_words(
    writer: Writer, before: str, caret: int, after: str, moved: int
) -> None:
    writer.starts_with(before, caret).editor.set_text(prose(after))
    assert writer.editor.textCursor().position() == moved


def test_the_keys_of_undo_go_to_the_window_and_what_was_typed_is_told_before(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    editor = RichTextEdit()
    layout.addWidget(editor)
    heard: list[object] = []
    editor.edited.connect(heard.append)
    for keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"):
        QShortcut(QKeySequence(keys), window, lambda keys=keys: heard.append(keys))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    editor.setFocus()
    QTest.keyClicks(editor, "a")
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL | SHIFT)
    QTest.keyClick(editor, Qt.Key.Key_Y, CTRL)
    assert heard == [prose("a"), "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"]
    assert editor.text() == prose("a")


@given(before=rich_texts(max_blocks=3), after=rich_texts(max_blocks=3))
def test_any_text_can_take_the_place_of_any_other(before: RichText, after: RichText) -> None:
    editor = RichTextEdit()
    editor.set_text(before)
    editor.set_text(after)
    assert editor.text() == after
    editor.set_look(Look(LIGHT, "large"))
    assert editor.text() == after


@given(text=rich_texts(max_blocks=4), where=st.integers(0, 40), pasted=rich_texts(max_blocks=3))
def test_whatever_is_put_in_loses_no_letter(text: RichText, where: int, pasted: RichText) -> None:
    editor = RichTextEdit()
    editor.set_text(text)
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, n=where)
    editor.setTextCursor(cursor)
    editor.insert(pasted)
    assert sorted(letters(editor.text())) == sorted(letters(text) + letters(pasted))


def letters(text: RichText) -> str:
    runs: list[Run] = []
    for block in text.blocks:
        for cell in (
            [cell for row in block.rows for cell in row] if isinstance(block, Table) else [block.runs]
        ):
            runs += cell
    captions = "".join(block.caption or "" for block in text.blocks if isinstance(block, Table))
    return "".join(char for char in "".join(run.text for run in runs) + captions if char.isalpha())


# --- clipboard ----------------------------------------------------------------------------------------


def mime(html: str = "", text: str = "") -> QMimeData:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    return data


def paste(writer: Writer, data: QMimeData) -> Writer:
    QGuiApplication.clipboard().setMimeData(data)
    return writer.presses(Qt.Key.Key_V)


@pytest.mark.parametrize(
    ("start", "caret", "pasted", "means"),
    [
        ("ab", 1, "x", "axb"),
        ("- ab", 1, "x", "- axb"),
        ("ab", 1, "x\ny", "ax\nyb"),
        ("ab", 1, "- x\n- y", "a\n- x\n- y\nb"),
        ("ab", 0, "- x", "- x\nab"),
        ("ab", 2, "- x", "ab\n- x"),
        ("", 0, "- x\ny", "- x\ny"),
        ("ab", 1, "x\n|c|d|", "ax\n|c|d|\nb"),
        ("# ab", 1, "> x", "# a\n> x\n# b"),
        ("|ab|c|", 2, "x\n- y", "|ax⏎yb|c|"),
    ],
)
def test_what_is_pasted_finds_its_place(
    writer: Writer, start: str, caret: int, pasted: str, means: str
) -> None:
    assert paste(writer.starts_with(start, caret), to_mime(prose(pasted))).has(means)


def test_a_copy_inside_the_program_is_exact(writer: Writer) -> None:
    text = rich(
        [ListItem("ol", 1, (Run("a\u2028\u00a0", True),), restart=True), Table((((), ()),), caption="x")]
    )
    writer.editor.set_text(text)
    writer.editor.selectAll()
    writer.presses(Qt.Key.Key_C).editor.set_text(RichText())
    writer.presses(Qt.Key.Key_V)
    assert writer.editor.text() == text


def test_a_copy_offers_html_and_plain_text(writer: Writer) -> None:
    writer.starts_with("# h\n1. **a**\n- b").editor.selectAll()
    data = writer.editor.createMimeDataFromSelection()
    assert "<strong>a</strong>" in data.html()
    assert data.text() == "h\n1. a\n• b"


def test_html_is_read_into_the_tree(writer: Writer) -> None:
    assert paste(writer, mime("<ul><li>a<li><b>b</b></ul>", "wrong")).has("- a\n- **b**")


def test_plain_text_is_read_into_the_tree(writer: Writer) -> None:
    assert paste(writer, mime(text="• a\n• b")).has("- a\n- b")


def test_paste_without_looks(writer: Writer) -> None:
    QGuiApplication.clipboard().setMimeData(mime("<b>a</b>", "a"))
    assert writer.presses(Qt.Key.Key_V, CTRL | SHIFT).has("a")


def test_a_tree_of_another_version_falls_back_on_html(writer: Writer) -> None:
    data = mime("<b>a</b>", "a")
    data.setData(OWN_TYPE, b'{"v": 99, "blocks": []}')
    assert paste(writer, data).has("**a**")


def test_pictures_and_files_are_refused_in_a_sentence(writer: Writer, qtbot: QtBot) -> None:
    picture, file = QMimeData(), mime(text="file:///etc/passwd")
    picture.setImageData(QImage(1, 1, QImage.Format.Format_RGB32))
    file.setUrls([QUrl("file:///etc/passwd")])
    for data in (picture, file):
        assert not writer.editor.canInsertFromMimeData(data)
        with qtbot.waitSignal(writer.editor.refused) as refused:
            writer.editor.insertFromMimeData(data)
        assert refused.args == ["Pictures and files cannot stand in the text; nothing was put in."]
    assert writer.has("")


def test_too_much_is_refused_in_a_sentence(writer: Writer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(writer.editor.refused):
        writer.editor.insertFromMimeData(mime(text="x" * 2_000_001))
    assert writer.has("")


def test_nothing_is_ever_loaded(writer: Writer) -> None:
    for name in ("file:///dev/zero", "//host/share/x.png", "https://a.example/x.png"):
        image = writer.editor.loadResource(2, QUrl(name))
        assert isinstance(image, QImage)
        assert (image.width(), image.height()) == (1, 1)


def test_a_read_only_text_stays(writer: Writer) -> None:
    editor = writer.starts_with("- a").editor
    editor.setReadOnly(True)
    editor.toggle_bold()
    editor.insert_table(2, 2)
    editor.insertFromMimeData(mime(text="x"))
    assert writer.types("⏎b⇥ ⌫").has("- a")


# --- its place in the window --------------------------------------------------------------------------


def test_tab_moves_on_outside_lists_and_tables(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    first, editor, last = QLineEdit(), RichTextEdit(), QLineEdit()
    for widget in (first, editor, last):
        layout.addWidget(widget)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    editor.setFocus()
    QTest.keyClicks(editor, "a")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert last.hasFocus()
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Backtab)
    assert first.hasFocus()
    assert editor.text() == prose("a")


def test_it_is_as_tall_as_its_text_and_the_page_follows_the_caret(qtbot: QtBot) -> None:
    page = QScrollArea()
    qtbot.addWidget(page)
    inside = QWidget()
    layout = QVBoxLayout(inside)
    editor = RichTextEdit()
    layout.addWidget(editor)
    layout.addStretch()
    page.setWidget(inside)
    page.setWidgetResizable(True)
    page.resize(400, 200)
    page.show()
    editor.setFocus()
    height = editor.height()
    for _ in range(20):
        QTest.keyClicks(editor, "x")
        QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    assert editor.height() > height
    assert editor.verticalScrollBar().maximum() == 0
    caret = editor.viewport().mapTo(page.viewport(), editor.cursorRect().center())
    assert 0 < caret.y() < page.viewport().height()
    QTest.keyClick(editor, Qt.Key.Key_Home, CTRL)
    qtbot.waitUntil(lambda: editor.mapTo(page.viewport(), QPoint(0, 0)).y() >= 0)


def test_unbroken_text_wraps(writer: Writer) -> None:
    writer.editor.set_text(rich([Paragraph((Run("x" * 5000),))]))
    assert writer.editor.document().size().width() <= writer.editor.viewport().width()


def test_a_new_look_keeps_caret_and_empty_paragraphs(writer: Writer) -> None:
    writer.types("a⏎⏎").editor.set_look(Look(DARK, "largest"))
    assert writer.editor.textCursor().position() == 3
    assert writer.editor.document().defaultFont().pixelSize() == 22
    assert writer.types("b").has("a\nb")


def test_the_caption_and_the_rule_of_a_quotation_are_drawn(writer: Writer) -> None:
    bare = writer.starts_with("a\n|b|c|").editor.grab().toImage()
    writer.editor.set_text(prose("a\n|# Caption\n|b|c|"))
    assert writer.editor.grab().toImage() != bare
    writer.editor.set_text(prose("> q"))
    picture = writer.editor.grab().toImage()
    grounds = {picture.pixelColor(x, y).name().upper() for x in range(60) for y in range(15, 40)}
    assert RichLook().rule in grounds


# --- anything at all ----------------------------------------------------------------------------------

_KEY = st.sampled_from("ab -*1.⏎↵⌫⌦⇥⇤←→↑↓⇱⇲")
_ACT = st.sampled_from(
    [
        RichTextEdit.toggle_bold, RichTextEdit.toggle_quotation, RichTextEdit.indent, RichTextEdit.outdent,
        RichTextEdit.selectAll, RichTextEdit.cut, RichTextEdit.paste, RichTextEdit.restart_numbering,
        RichTextEdit.clear_formatting, RichTextEdit.add_row, RichTextEdit.add_column, RichTextEdit.remove_row,
        RichTextEdit.remove_column, RichTextEdit.toggle_header_row,
        lambda editor: editor.insert_table(2, 2), lambda editor: editor.toggle_list("ol"),
        lambda editor: editor.set_heading(1), lambda editor: editor.set_link("https://a.example"),
    ]
)  # fmt: skip


@given(start=rich_texts(max_blocks=3), deeds=st.lists(_KEY | _ACT, max_size=15))
def test_whatever_a_person_does_the_screen_and_the_tree_agree(start: RichText, deeds: list[Any]) -> None:
    editor = RichTextEdit()
    writer = Writer(editor)
    editor.set_text(start)
    for deed in deeds:
        if isinstance(deed, str):
            writer.types(deed)
        else:
            deed(editor)
        text = editor.text()
        assert read_document(editor.document()) == text
        assert rich(text.blocks) == text
        again = RichTextEdit()
        again.set_text(text)
        assert again.text() == text
    assert not writer.told or writer.told[-1] == editor.text()


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_8, "ul"), (Qt.Key.Key_Asterisk, "ul"), (Qt.Key.Key_7, "ol")]
)
def test_keys_make_lists_and_take_them_away(writer: Writer, key: Qt.Key, kind: Any) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    writer.starts_with("one\n\ntwo")
    writer.editor.selectAll()
    QTest.keyClick(writer.editor, key, both)
    assert {block.list for block in writer.editor.text().blocks if isinstance(block, ListItem)} == {kind}
    QTest.keyClick(writer.editor, key, both)
    assert not any(isinstance(block, ListItem) for block in writer.editor.text().blocks)
