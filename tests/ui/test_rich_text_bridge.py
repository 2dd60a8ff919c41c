"""The tree and the QTextDocument: what goes in comes back, whatever it is, from the document alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from editor.model.richtext import ListItem, Paragraph, RichText, Run, Table, rich
from editor.output.numbering import item_numbers
from editor.ui.rich_text.bridge import STAND_IN, read_document, read_selection, write_document
from editor.ui.rich_text.look import RichLook
from tests.builders import prose
from tests.strategies import blocks, rich_texts

pytestmark = pytest.mark.usefixtures("qapp")


def written(text: RichText, look: RichLook | None = None) -> QTextDocument:
    document = QTextDocument()
    write_document(document, text, look or RichLook())
    return document


def numbers(document: QTextDocument) -> list[str]:
    """The mark that Qt shows before each block, in order."""
    shown = []
    block = document.begin()
    while block.isValid():
        in_list = block.textList()
        shown.append(in_list.itemText(block) if in_list else "")
        block = block.next()
    return shown


@given(rich_texts())
def test_any_text_survives_the_editor_and_a_clone_of_its_document(text: RichText) -> None:
    document = written(text)
    clone = document.clone()
    assert read_document(clone) == text
    write_document(clone, text, RichLook(size=22))
    assert read_document(clone) == text


@given(rich_texts())
def test_everything_selected_is_everything(text: RichText) -> None:
    document = written(text)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    selected = read_selection(cursor)
    if len(text.blocks) == 1 and not isinstance(text.blocks[0], Table):
        assert selected == rich([Paragraph(text.blocks[0].runs)])
    else:
        assert selected == text


def test_what_is_typed_beside_a_stand_in_is_safe() -> None:
    document = written(rich([Paragraph((Run("a\u2029b"),))]))
    cursor = QTextCursor(document)
    cursor.setPosition(2)
    cursor.insertText("typed")
    assert read_document(document) == rich([Paragraph((Run("a\u2029typedb"),))])


def test_the_stand_in_itself_is_a_character_like_others() -> None:
    text = rich([Paragraph((Run(f"{STAND_IN}\ufffc{STAND_IN}"),))])
    document = written(text)
    assert read_document(document) == text


_MARKS = (("1", "2", "3", "4", "5", "6"), ("a", "b", "c", "d", "e", "f"), ("i", "ii", "iii", "iv", "v", "vi"))


@given(st.lists(blocks(st.just("x"), tables=False), max_size=6).map(rich))
def test_the_numbers_shown_are_those_of_word_and_web_page(text: RichText) -> None:
    document = written(text)
    marks = iter(numbers(document))
    for block, number in zip(text.blocks, item_numbers(text.blocks), strict=True):
        mark = next(marks)
        if number is not None and isinstance(block, ListItem):
            assert mark == f"{_MARKS[block.level][number - 1]}."


@pytest.mark.parametrize(
    ("notation", "shown"),
    [
        ("1. a\n  1. b\n  1. c\n1. d\n  1. e", ["1.", "a.", "b.", "2.", "a."]),
        ("1. a\nbetween\n1. b", ["1.", "", "1."]),
        ("1. a\n!1. b\n1. c", ["1.", "1.", "2."]),
    ],
)
def test_numbers_run_on_within_a_level(notation: str, shown: list[str]) -> None:
    document = written(prose(notation))
    assert numbers(document) == shown


def test_a_second_text_leaves_nothing_of_the_first() -> None:
    document = written(prose("# One\n- two\n|---|\n"))
    write_document(document, prose("three"), RichLook())
    assert read_document(document) == prose("three")
    assert document.blockCount() == 1


def test_part_of_one_block_is_selected_as_a_paragraph() -> None:
    document = written(prose("# one **two** three"))
    cursor = QTextCursor(document)
    cursor.setPosition(2)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    assert read_selection(cursor) == prose("e **tw**")


def test_an_emoji_counts_once_in_a_selection() -> None:
    document = written(prose("a😀bc"))
    cursor = QTextCursor(document)
    cursor.setPosition(3)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    assert read_selection(cursor) == prose("b")


def test_parts_of_several_blocks_keep_their_kinds() -> None:
    document = written(prose("> one\n- two\nthree"))
    cursor = QTextCursor(document)
    cursor.setPosition(1)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    assert read_selection(cursor) == prose("> ne\n- two\nth")


def test_undo_is_off() -> None:
    document = written(prose("one"))
    assert not document.isUndoRedoEnabled()


def test_the_font_is_the_looks() -> None:
    document = written(prose("# one"), RichLook(size=20, heading_sizes=(31, 25)))
    assert document.defaultFont().pixelSize() == 20
    assert QTextCursor(document).charFormat().font().pixelSize() == 31
    assert QApplication.font().pixelSize() != 31
