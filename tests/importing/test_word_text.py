"""Word's paragraphs and tables as rich text, where the file says things that an export never says."""

from lxml import etree

from editor.importing.word_package import W, WordFile
from editor.importing.word_text import TextReader
from editor.model.richtext import Block, ListItem, Paragraph, Run, Table


def read(markup: str) -> tuple[Block, ...]:
    """What a body with this markup reads as."""
    body = etree.fromstring(f'<w:body xmlns:w="{W[1:-1]}">{markup}</w:body>')
    return TextReader(WordFile(body, None, {}, ())).text(body).blocks


def paragraph(*texts: str, look: str = "") -> str:
    runs = "".join(f"<w:r><w:t>{text}</w:t></w:r>" for text in texts)
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{runs}</w:p>"


def test_runs_that_look_alike_are_one_however_word_split_them() -> None:
    assert read(paragraph("one ", "", "two", " three")) == (Paragraph((Run("one two three"),)),)


def test_a_paragraph_without_characters_is_none() -> None:
    assert read(paragraph() + paragraph("") + paragraph("one")) == (Paragraph((Run("one"),)),)


def test_an_empty_paragraph_before_the_words_of_a_cell_is_no_line() -> None:
    cell = f"<w:tc>{paragraph('')}{paragraph('one')}{paragraph('two')}</w:tc>"
    (table,) = read(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>")
    assert table == Table((((Run("one\ntwo"),),),), header=False)


def test_a_caption_without_words_is_none() -> None:
    caption = paragraph("", look='<w:pStyle w:val="Caption"/>')
    (table,) = read(f"{caption}<w:tbl><w:tr><w:tc>{paragraph('one')}</w:tc></w:tr></w:tbl>")
    assert isinstance(table, Table)
    assert table.caption is None


def test_a_list_style_with_its_number_taken_away_is_a_paragraph() -> None:
    bullet = '<w:pStyle w:val="ListBullet2"/>'
    none = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="0"/></w:numPr>'
    assert read(paragraph("one", look=bullet)) == (ListItem("ul", 1, (Run("one"),)),)
    assert read(paragraph("one", look=bullet + none)) == (Paragraph((Run("one"),)),)
