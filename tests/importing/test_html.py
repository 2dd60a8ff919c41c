"""HTML from a clipboard: every word that was seen, in the tree's own blocks, and nothing else."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.importing.html import html_to_rich
from editor.importing.html_table import MOST_CELLS
from editor.importing.pasted import MOST_BLOCKS, MOST_CHARACTERS, TooLongError
from editor.model.richtext import ListItem, Paragraph, RichText, Run, Table, plain_lines, rich
from editor.output.html_narrative import narrative
from tests.builders import prose
from tests.strategies import rich_texts


def lines(html: str) -> list[str]:
    return list(plain_lines(html_to_rich(html)))


@pytest.mark.parametrize(
    ("html", "means"),
    [
        ("<p>one<p>two", "one\ntwo"),
        ("one <b>two</b> <i>three</i> <strong><em>four</em></strong>", "one **two** *three* ***four***"),
        (
            '<b style="font-weight:normal">plain <span style="font-weight:700">bold</span></b>',
            "plain **bold**",
        ),
        ('<span style="font-style:italic;font-weight:600">x</span>', "***x***"),
        ("<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>", "# a\n# b\n## c\n## d"),
        ("<h2><b>a</b></h2>", "# a"),
        ("<blockquote><p>a<p>b</blockquote>c", "> a\n> b\nc"),
        ("<ul><li>a<ul><li>b<ol><li>c</ol></ul><li>d</ul>", "- a\n  - b\n    1. c\n- d"),
        ("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", "- a\n  - b\n- c"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "- a⏎b"),
        ("<ol><li>a<li>b</ol><ol><li>c</ol>", "1. a\n1. b\n!1. c"),
        ("<ol><li>a</ol><ol start=2><li>b</ol>", "1. a\n1. b"),
        ("<div>a<div>b</div>c</div>", "a\nb\nc"),
        ("a<br>b<br><br>c<br>", "a⏎b\nc"),
        ("<pre>a\n  b</pre>", "a⏎  b"),
        ("<p>  a \n b  <b> c</b> </p>", "a b **c**"),
        ("<p>a&nbsp; b</p>", "a\u00a0 b"),
        ("<p>a</p>\n<p>&nbsp;</p><p> </p>", "a"),
        (
            '<a href="https://a.example/x">x</a> <a href="mailto:a@b.example">y</a>',
            "[x](https://a.example/x) [y](mailto:a@b.example)",
        ),
        ('<a href="javascript:x">x</a><a href="file:///c:/y">y</a><a href="/z">z</a>', "xyz"),
        ("<dl><dt>a<dd>b</dl>", "a\nb"),
        ("&lt;b&gt; &amp;amp; 1 < 2", "<b> &amp; 1 < 2"),
        ("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>tŷ é “x”", "tŷ é “x”"),
    ],
)
def test_what_the_tree_knows_is_taken_over(html: str, means: str) -> None:
    assert html_to_rich(html) == prose(means)


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>x</script>", "<style>p{}</style>", "<head><title>x</title></head>", "<!-- x -->",
        '<p style="display:none">x</p>', "<span hidden>x</span>", "<del>x</del>", '<span class="msoDel">x</span>',
        '<img src="file:///dev/zero" alt="x">', '<span style="mso-hide:all">x</span>',
        "<select><option>x</select>", "<svg><text>x</text></svg>", "<template><p>x</template>",
        '<iframe src="//host/share">x</iframe>', "<!--[if gte mso 9]><xml>x</xml><![endif]-->",
    ],
)  # fmt: skip
def test_what_nobody_saw_does_not_arrive(unseen: str) -> None:
    assert "".join(lines(f"<body>a{unseen}b</body>")) == "ab"


def test_numbers_that_the_tree_could_not_show_arrive_as_words() -> None:
    assert lines('<ol start="14"><li>a</li><li>b</li></ol>') == ["14. a", "15. b"]
    assert lines('<ol><li>a</li><li value="7">b</li></ol>') == ["a", "7. b"]


def test_overrides_of_direction_go() -> None:
    assert lines("<p>pay&#x202e;evil\u2066</p>") == ["payevil"]


# --- Word ---------------------------------------------------------------------------------------------


def word_item(mark: str, words: str, level: int = 1, lst: str = "l0") -> str:
    return (
        f"<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-add-space:auto;text-indent:-18.0pt;"
        f"mso-list:{lst} level{level} lfo1'><![if !supportLists]><span style='font-family:Symbol'>"
        f"<span style='mso-list:Ignore'>{mark}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;"
        f"&nbsp;\n </span></span></span><![endif]>{words}<o:p></o:p></p>"
    )


@pytest.mark.parametrize(
    ("items", "means"),
    [
        ([("·", "a", 1), ("o", "b", 2), ("§", "c", 3), ("·", "d", 1)], "- a\n  - b\n    - c\n- d"),
        ([("1.", "a", 1), ("a.", "b", 2), ("b)", "c", 2), ("2.", "d", 1)], "1. a\n  1. b\n  1. c\n1. d"),
        ([("1.", "a", 1), ("2.", "b", 1), ("1.", "c", 1)], "1. a\n1. b\n!1. c"),
        ([("1)", "a", 1), ("(i)", "b", 3), ("(ii)", "c", 3)], "1. a\n    1. b\n    1. c"),
        ([("·", "a", 1), ("·", "b", 7)], "- a\n    - b"),
    ],
)
def test_words_lists_are_lists(items: list[tuple[str, str, int]], means: str) -> None:
    html = "".join(word_item(mark, words, level) for mark, words, level in items)
    assert html_to_rich(html) == prose(means)


def test_the_ninth_letter_and_the_first_roman_number_are_told_apart() -> None:
    marks = [f"{letter}." for letter in "abcdefghij"]
    text = html_to_rich(word_item("1.", "head") + "".join(word_item(mark, "x", 2) for mark in marks))
    assert not any(getattr(block, "restart", False) for block in text.blocks)
    assert len(text.blocks) == 11


def test_numbers_of_sections_arrive_as_words() -> None:
    assert lines(word_item("2.1", "Scope") + word_item("2.2", "Aims")) == ["2.1 Scope", "2.2 Aims"]


def test_a_numbered_heading_keeps_its_number() -> None:
    html = "<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>3.&nbsp;</span>Findings</h1>"
    assert html_to_rich(html) == prose("# 3. Findings")


@pytest.mark.parametrize("gap", ["\u00a0" * 9, " \u00a0\u00a0 "])
def test_filtered_words_bullets_are_items(gap: str) -> None:
    html = f"<p class=MsoListParagraph style='margin-left:72.0pt'><span>·<span>{gap}</span></span>a</p>"
    assert html_to_rich(html) == rich([ListItem("ul", 1, (Run("a"),))])


def test_a_written_bullet_without_words_stays() -> None:
    assert lines("<p>· </p><p>o clock</p>") == ["·", "o clock"]


# --- tables -------------------------------------------------------------------------------------------


def test_a_table_is_a_table() -> None:
    html = "<table><caption>C</caption><tr><th>a<th>b<tr><td>c<td><b>d</b></table>"
    assert html_to_rich(html) == prose("|# C\n|a|b|\n|---|\n|c|**d**|")


def test_a_bold_first_row_is_a_header() -> None:
    html = "<table><tr><td><p><b>a</b></p><td><b>b</b><tr><td>c<td>d</table>"
    assert html_to_rich(html) == prose("|a|b|\n|---|\n|c|d|")


def test_spans_become_empty_cells() -> None:
    html = "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>"
    assert html_to_rich(html) == prose("|a|b| |\n| |c|d|\n|e| | |")


def test_blocks_in_a_cell_are_lines() -> None:
    html = "<table><tr><td><p>a</p><ul><li>b<li>c</ul><td>d</table>"
    assert html_to_rich(html) == prose("|a⏎• b⏎• c|d|")


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>a<p>b</table>",
        "<table role=presentation><tr><td>a<td>b</table>",
        "<table><tr><td>a<td><table><tr><td>b</table></table>",
        "<table><tr><td><h2>a</h2><td>b</table>",
    ],
)
def test_a_table_for_layout_is_its_words(html: str) -> None:
    text = html_to_rich(html)
    assert list(plain_lines(text)) == ["a", "b"]
    assert not any(isinstance(block, Table) for block in text.blocks)


def test_a_very_large_table_is_rows_of_words() -> None:
    html = "<table>" + "<tr><td>a<td>b" * MOST_CELLS + "</table>"
    assert html_to_rich(html) == rich([Paragraph((Run("a\tb"),))] * MOST_CELLS)


def test_absurd_spans_are_kept_small() -> None:
    html = "<table><tr><td colspan=99999999 rowspan=99999999>a<td>b<tr><td>c</table>"
    assert sorted("".join(lines(html))) == ["a", "b", "c"]


# --- every word, any page -----------------------------------------------------------------------------

_TAGS = st.sampled_from(
    [
        "p",
        "div",
        "span",
        "b",
        "em",
        "h1",
        "h3",
        "ul",
        "ol",
        "li",
        "blockquote",
        "table",
        "tr",
        "td",
        "th",
        "pre",
    ]
)
_WORDS = st.text("abcdefghŷé", min_size=1, max_size=4)


@st.composite
def _pages(draw: st.DrawFn) -> tuple[str, str]:
    """A page of any well-formed nesting, and the letters on it in order."""
    html, letters = "", ""
    open_tags: list[str] = []
    for step in draw(st.lists(_TAGS | st.just("/") | _WORDS.map(lambda word: f"={word}"), max_size=25)):
        if step.startswith("="):
            html, letters = html + step[1:], letters + step[1:]
        elif step != "/":
            html += f"<{step}>"
            open_tags.append(step)
        elif open_tags:
            html += f"</{open_tags.pop()}>"
    return html, letters


@given(_pages())
def test_every_letter_of_any_page_arrives_once(page: tuple[str, str]) -> None:
    html, letters = page
    arrived = [char for char in "".join(lines(html)) if char.isalpha()]
    assert sorted(arrived) == sorted(letters)
    if "<t" not in html:
        assert "".join(arrived) == letters


@given(st.text())
def test_any_characters_at_all_can_be_read(text: str) -> None:
    assert isinstance(html_to_rich(text), RichText)


@given(rich_texts().map(lambda text: rich(block for block in text.blocks if not isinstance(block, Table))))
def test_our_own_html_brings_every_letter_back(text: RichText) -> None:
    back = lines("\n".join(narrative(text, 1)))
    assert [c for c in "".join(back) if c.isalpha()] == [c for c in "".join(plain_lines(text)) if c.isalpha()]


# --- limits -------------------------------------------------------------------------------------------


def test_more_blocks_than_are_kept_become_lines() -> None:
    text = html_to_rich("".join(f"<p>{number}" for number in range(2 * MOST_BLOCKS)))
    assert len(text.blocks) == MOST_BLOCKS
    assert "\n".join(plain_lines(text)).split() == [str(number) for number in range(2 * MOST_BLOCKS)]


def test_a_very_long_page_is_read_for_its_words() -> None:
    html = '<p class="' + "x" * MOST_CHARACTERS + '"><b>one</b><p>two<script>three</script>'
    assert html_to_rich(html) == prose("one\ntwo")


def test_too_many_words_are_refused() -> None:
    with pytest.raises(TooLongError):
        html_to_rich("<p>" + "x" * MOST_CHARACTERS)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 50_000 + "a",
        "<b><table><tr><td>" * 5_000 + "a",
        "<ul><li>" * 20_000 + "a",
        "<" * 500_000 + " a",
        "<!--" * 100_000 + "-->a",
        "a" + "<p style='" * 100_000,
    ],
)
def test_a_hostile_page_is_quick(html: str) -> None:
    started = time.perf_counter()
    text = "".join(plain_lines(html_to_rich(html)))
    assert text.endswith("a")
    assert time.perf_counter() - started < 5
