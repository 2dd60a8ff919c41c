"""Plain text, Markdown and web pages as lines."""

import pytest

from editor.errors import RefusalError
from editor.importing.old.lines import Box
from editor.importing.old.reading import read_here
from tests.importing.old.documents import read_text, read_web


def test_markdown_s_marks_are_shape() -> None:
    text = read_text("## **Head** ##\n\n- one\n- two\n\n> said\n\n1. first\n2. second\n\n***\n\nwords *soft*")
    assert [(line.text, line.marks) for line in text.lines] == [
        ("Head", "####****"), ("one", "-"), ("two", "-"), ("said", ">"), ("first", "1."), ("second", "2."),
        ("", "***"), ("words soft", "**"),
    ]  # fmt: skip
    assert [line.heading for line in text.lines][:2] == [2, 0]
    assert [line.list for line in text.lines][1:6] == ["ul", "ul", None, "ol", "ol"]
    assert text.lines[3].quoted


@pytest.mark.parametrize("line", ["14. The force should", "5*4*3 = 60", "#hashtag", "a > b", "2. alone"])
def test_what_only_looks_like_a_mark_stays_text(line: str) -> None:
    assert [(each.text, each.marks) for each in read_text(f"words\n\n{line}\n\nwords").lines][1] == (line, "")


def test_lines_of_a_wrapped_paragraph_belong_together() -> None:
    text = read_text(
        "This paragraph was wrapped by a program that\nends its lines at the width of the paper, so\n"
        "it goes on.\n\nNext."
    )
    first, second, third, fourth = text.lines
    assert first.paragraph == second.paragraph == third.paragraph != fourth.paragraph
    assert [line.wrapped for line in text.lines] == [False, True, True, False]


def test_short_lines_stand_for_themselves_and_two_spaces_break_a_paragraph() -> None:
    text = read_text("Name: a\nDate: b\n\nfirst half  \nsecond half")
    assert len({line.paragraph for line in text.lines}) == 3
    assert [line.wrapped for line in text.lines] == [False] * 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_in_any_usual_encoding(encoding: str) -> None:
    text = "“Curly” – £5"
    assert [line.text for line in read_here(text.encode(encoding), "a.txt").lines] == [text]


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.md"])
def test_nul_bytes_are_refused_in_one_sentence(name: str) -> None:
    with pytest.raises(RefusalError, match=r"NUL bytes\."):
        read_here(b"some\0thing", name)


def test_an_empty_file_a_pdf_and_an_unknown_ending_are_refused() -> None:
    for data, name, sentence in [
        (b"", "a.txt", "empty"),
        (b"%PDF-1.7", "a.txt", "PDF"),
        (b"x", "a.odt", "not read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", "old .doc"),
    ]:
        with pytest.raises(RefusalError, match=sentence):
            read_here(data, name)


def test_a_page_is_read_as_it_was_seen() -> None:
    text = read_web(
        "<html><head><title>Name</title></head><body><nav>Home</nav><main><h2>Head</h2><p>one<br>two</p>"
        "<p hidden>unseen</p><script>unseen()</script><div style='display: none'>unseen</div>"
        "<ul><li>item <b>loud</b></li></ul><ol start=14><li>number</li></ol><blockquote>said</blockquote>"
        "<table><tr><td>a</td><td>b</td></tr></table></main><footer>Share</footer></body></html>"
    )
    assert [line.text for line in text.lines] == [
        "Home", "Head", "one", "two", "item loud", "number", "said", "a", "b", "Share",
    ]  # fmt: skip
    home, head, one, two, item, number, said, _, b, share = text.lines
    assert (home.edge, head.edge, share.edge, head.heading) == (True, False, True, 2)
    assert (one.paragraph, item.list, number.list, number.number) == (two.paragraph, "ul", "ol", 14)
    assert said.quoted and b.cell is not None and b.cell.column == 1
    assert [each.bold for each in item.pieces] == [False, True]
    assert text.title == "Name"


def test_two_breaks_end_a_paragraph() -> None:
    one, two = read_web("one<br><br>two").lines
    assert one.paragraph != two.paragraph


def test_boxes_of_a_page_are_known_with_their_state() -> None:
    (line,) = read_web("<p><input type=checkbox checked> Yes <input type=checkbox> No</p>").lines
    assert (line.text, line.boxes) == ("Yes No", (Box(0, 0, True), Box(4, 0, False)))


def test_a_list_10_000_deep_is_read_whole() -> None:
    text = read_web("<ul><li>" * 10_000 + "deep")
    assert [line.text for line in text.lines] == ["deep"]
