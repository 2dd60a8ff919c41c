"""Rich text: what a plain string stands for, and the laws of the canonical tree."""

import hashlib
import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.jsonreading import Node, strict_loads
from editor.model.richtext import (
    Block,
    ListItem,
    Paragraph,
    RichText,
    Run,
    Table,
    digest,
    from_string,
    is_link,
    merged,
    plain_lines,
    rich,
    runs_text,
    to_json,
)
from editor.model.richtext_json import richtext_from_json
from editor.model.text import clean
from tests.builders import prose
from tests.strategies import blocks, dirty_texts, rich_texts, texts

# --- what a plain string stands for ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "blocks_of"),
    [
        ("One paragraph", "One paragraph"),
        ("One\n\nTwo", "One \n Two"),
        ("One\n\n\n\nTwo\n", "One \n Two"),
        ("One\nstill one", "One⏎still one"),
        ("- a\n- b", "- a \n - b"),
        ("Before\n- a", "Before \n - a"),
        ("- a\nstill a\n- b", "- a⏎still a \n - b"),
        ("- a\n\nafter", "- a \n after"),
        ("- a\n\n- b", "- a \n - b"),
        ("- a\n \t \nafter", "- a \n after"),
        ("", ""),
        ("\n \n\t\n", ""),
        ("- \n\nleft", "left"),
    ],
)
def test_bullets_paragraphs_and_line_breaks(typed: str, blocks_of: str) -> None:
    assert from_string(typed) == prose("\n".join(line.strip() for line in blocks_of.split("\n")))


@pytest.mark.parametrize(
    "typed",
    ["# no heading", "1. no number", "> no quotation", "**no bold**", "-no bullet", "\u00a0", "\u2028", "–"],
)
def test_nothing_else_is_markup(typed: str) -> None:
    assert from_string(typed) == RichText((Paragraph((Run(typed),)),))


def test_a_bullet_loses_its_mark_and_nothing_else() -> None:
    assert from_string("-   spaced ") == RichText((ListItem("ul", 0, (Run("  spaced "),)),))


@given(dirty_texts())
def test_no_visible_character_of_a_plain_string_is_lost(typed: str) -> None:
    shown = "".join(plain_lines(from_string(typed)))
    without_marks = "".join(line.removeprefix("- ") for line in clean(typed).split("\n"))
    assert "".join(shown.split()) == "".join(without_marks.split())


# --- the canonical tree ----------------------------------------------------------------------------------


@given(st.lists(blocks(dirty_texts()), max_size=5))
def test_canonical_text_is_canonical_already(raw: list[Block]) -> None:
    text = rich(raw)
    assert rich(text.blocks) == text


@given(st.lists(blocks(dirty_texts()), max_size=5))
def test_canonical_runs_are_clean_full_and_differ_from_their_neighbours(raw: list[Block]) -> None:
    for block in rich(raw).blocks:
        for runs in _runs_of(block):
            assert all(run.text and clean(run.text) == run.text for run in runs)
            assert all(_look(one) != _look(next_one) for one, next_one in pairwise(runs))


@given(st.lists(blocks(), max_size=5))
def test_no_character_is_lost_on_the_way_to_the_canonical_tree(raw: list[Block]) -> None:
    written = "".join(
        [(block.caption or "" if isinstance(block, Table) else "") + _text_of(block) for block in raw]
    )
    assert "".join(plain_lines(rich(raw))) == written


@given(rich_texts())
def test_json_gives_the_same_text_back(text: RichText) -> None:
    assert richtext_from_json(Node(strict_loads(json.dumps(to_json(text))))) == text


@given(rich_texts(), rich_texts())
def test_digests_are_equal_exactly_where_texts_are(one: RichText, other: RichText) -> None:
    assert (digest(one) == digest(other)) == (one == other)


def test_the_digest_is_sha256_of_the_compact_sorted_json() -> None:
    written = '{"blocks":[{"runs":[{"m":["b"],"s":"Tŷ"}],"t":"p"}],"v":1}'
    assert digest(prose("**Tŷ**")) == hashlib.sha256(written.encode()).hexdigest()


def test_equal_neighbours_become_one_run() -> None:
    parts = (Run("a", bold=True), Run(""), Run("b", bold=True), Run("c"), Run("\x00"), Run("d"))
    assert merged(parts) == (Run("ab", bold=True), Run("cd"))


@pytest.mark.parametrize("differing", [Run("b", True), Run("b", italic=True), Run("b", href="https://b")])
def test_runs_that_look_different_stay_apart(differing: Run) -> None:
    assert merged((Run("a"), differing)) == (Run("a"), differing)


def test_blocks_without_a_character_are_left_out() -> None:
    assert rich([Paragraph(()), Paragraph((Run(""),)), Paragraph((Run("\ufffe"),)), Table(())]) == RichText()
    assert not RichText()


def test_a_table_keeps_its_empty_cells_and_loses_an_empty_caption() -> None:
    table = Table((((), (Run("x"),)),), caption="\x00")
    assert rich([table]) == RichText((Table((((), (Run("x"),)),), header=True, caption=None),))


def test_plain_lines_read_a_table_caption_first_then_row_by_row() -> None:
    text = prose("""
        # Findings
        |# Counts
        | a | **b** |
        | c | d |
        - *last*
    """)
    assert list(plain_lines(text)) == ["Findings", "Counts", "a", "b", "c", "d", "last"]


def test_json_holds_only_what_differs_from_the_ordinary() -> None:
    text = prose("""
        plain ***both*** [link](https://x.example)
        !1. again
          - nested
        |# Caption
        | a |
    """)
    expected: list[dict[str, Any]] = [
        {
            "t": "p",
            "runs": [
                {"s": "plain "},
                {"s": "both", "m": ["b", "i"]},
                {"s": " "},
                {"s": "link", "href": "https://x.example"},
            ],
        },
        {"t": "li", "list": "ol", "level": 0, "runs": [{"s": "again"}], "restart": True},
        {"t": "li", "list": "ul", "level": 1, "runs": [{"s": "nested"}]},
        {"t": "table", "header": False, "caption": "Caption", "rows": [[[{"s": "a"}]]]},
    ]
    assert to_json(text) == {"v": 1, "blocks": expected}


# --- links -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "target",
    [
        "https://a.example/b?c=d&e#f",
        "http://a",
        "mailto:a@b.example?subject=x",
        "HTTPS://A",
        "https://tŷ.example",
    ],
)
def test_links_of_the_web_and_mail_are_kept(target: str) -> None:
    assert is_link(target)


@pytest.mark.parametrize(
    "target",
    [
        "",
        "https:",
        "javascript:alert(1)",
        "file:///etc/hosts",
        "ftp://a",
        "//host/share",
        "a@b.example",
        " https://a",
        "https://a b",
        "https://a\u00a0b",
        "https://a\n",
        'https://a"b',
        "https://a<b",
        "https://a\x00",
        "https://a\ud800",
        "https://a\uffff",
    ],
    ids=ascii,
)
def test_other_targets_are_no_links(target: str) -> None:
    assert not is_link(target)


@given(st.builds("https://{}".format, texts(1)))
def test_a_link_can_be_hashed_and_stored(target: str) -> None:
    if is_link(target):
        assert digest(rich([Paragraph((Run("x", href=target),))]))


def _look(run: Run) -> tuple[bool, bool, str | None]:
    return run.bold, run.italic, run.href


def _runs_of(block: Block) -> list[tuple[Run, ...]]:
    if isinstance(block, Table):
        return [cell for row in block.rows for cell in row]
    return [block.runs]


def _text_of(block: Block) -> str:
    return "".join(runs_text(runs) for runs in _runs_of(block))
