"""A tree in JSON is read strictly; every refusal names its path."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.jsonreading import JsonError, Node
from editor.model.richtext import Block, RichText, Table, rich, to_json
from editor.model.richtext_json import richtext_from_json
from tests.builders import prose
from tests.strategies import blocks, dirty_texts


def read(*blocks_of: Any) -> RichText:
    return richtext_from_json(Node({"v": 1, "blocks": list(blocks_of)}, "body"))


def paragraph(**run: Any) -> dict[str, Any]:
    return {"t": "p", "runs": [{"s": "x", **run}]}


ITEM = {"t": "li", "list": "ul", "level": 0, "runs": [{"s": "x"}]}
HEADING = {"t": "h", "level": 1, "runs": [{"s": "x"}]}
TABLE = {"t": "table", "rows": [[[{"s": "x"}]]]}


@pytest.mark.parametrize(
    ("block", "notation"),
    [
        (paragraph(), "x"),
        (paragraph(m=["i", "b"]), "***x***"),
        (paragraph(m=[]), "x"),
        (paragraph(href="mailto:a@b"), "[x](mailto:a@b)"),
        ({"t": "quote", "runs": [{"s": "x"}]}, "> x"),
        ({**HEADING, "level": 2}, "## x"),
        ({**ITEM, "level": 2}, "- top\n    - x"),
        ({**ITEM, "list": "ol"}, "1. x"),
        ({**ITEM, "list": "ol", "restart": True}, "!1. x"),
        ({**ITEM, "restart": False}, "- x"),
        (TABLE, "| x |\n|---|"),
        ({**TABLE, "header": False, "caption": None}, "| x |"),
        ({**TABLE, "header": True, "caption": "C"}, "|# C\n| x |\n|---|"),
    ],
)
def test_each_block_is_read(block: Any, notation: str) -> None:
    assert read(block).blocks == prose(notation).blocks[-1:]


@pytest.mark.parametrize(
    ("block", "path", "reason"),
    [
        ("x", "body.blocks[0]", "must be an object"),
        ({}, "body.blocks[0]", "lacks “t”"),
        ({"t": "img", "runs": []}, "body.blocks[0].t", "must be one of p, quote, h, li, table"),
        ({"t": "p"}, "body.blocks[0]", "lacks “runs”"),
        ({"t": "p", "runs": [], "align": "left"}, "body.blocks[0].align", "is not known here"),
        ({"t": "p", "runs": {}}, "body.blocks[0].runs", "must be a list"),
        ({"t": "p", "runs": [{}]}, "body.blocks[0].runs[0]", "lacks “s”"),
        (paragraph(s=1), "body.blocks[0].runs[0].s", "must be text"),
        (paragraph(u=True), "body.blocks[0].runs[0].u", "is not known here"),
        (paragraph(m=["u"]), "body.blocks[0].runs[0].m[0]", "must be one of b, i"),
        (paragraph(m=["b", "b"]), "body.blocks[0].runs[0].m", "names a mark twice"),
        (paragraph(m="b"), "body.blocks[0].runs[0].m", "must be a list"),
        (paragraph(href="javascript:x"), "body.blocks[0].runs[0].href", "must be a link that begins"),
        (paragraph(href=None), "body.blocks[0].runs[0].href", "must be text"),
        ({**HEADING, "level": 0}, "body.blocks[0].level", "must be a whole number from 1 to 2"),
        ({**HEADING, "level": 3}, "body.blocks[0].level", "must be a whole number from 1 to 2"),
        ({**ITEM, "level": 3}, "body.blocks[0].level", "must be a whole number from 0 to 2"),
        ({**ITEM, "level": -1}, "body.blocks[0].level", "must be a whole number from 0 to 2"),
        ({**ITEM, "list": "dl"}, "body.blocks[0].list", "must be one of ul, ol"),
        ({**ITEM, "restart": 1}, "body.blocks[0].restart", "must be true or false"),
        ({**TABLE, "rows": []}, "body.blocks[0].rows", "must be equally long rows"),
        ({**TABLE, "rows": [[]]}, "body.blocks[0].rows", "must be equally long rows"),
        ({**TABLE, "rows": [[[]], [[], []]]}, "body.blocks[0].rows", "must be equally long rows"),
        ({**TABLE, "rows": [["x"]]}, "body.blocks[0].rows[0][0]", "must be a list"),
        ({**TABLE, "header": "yes"}, "body.blocks[0].header", "must be true or false"),
        ({**TABLE, "caption": 1}, "body.blocks[0].caption", "must be text"),
        ({**TABLE, "runs": []}, "body.blocks[0].runs", "is not known here"),
    ],
)
def test_what_the_tree_does_not_know_is_refused(block: Any, path: str, reason: str) -> None:
    with pytest.raises(JsonError) as refusal:
        read(block)
    assert refusal.value.path == path
    assert refusal.value.reason.startswith(reason)


@pytest.mark.parametrize(
    ("tree", "path"),
    [
        (7, "body"),
        ([], "body"),
        ({"v": 1}, "body"),
        ({"blocks": []}, "body"),
        ({"v": 2, "blocks": []}, "body.v"),
        ({"v": True, "blocks": []}, "body.v"),
        ({"v": 1, "blocks": {}}, "body.blocks"),
        ({"v": 1, "blocks": [], "font": "x"}, "body.font"),
    ],
)
def test_the_head_of_the_tree_is_checked(tree: Any, path: str) -> None:
    with pytest.raises(JsonError) as refusal:
        richtext_from_json(Node(tree, "body"))
    assert refusal.value.path == path


@given(st.lists(blocks(dirty_texts()), max_size=4))
def test_a_tree_that_is_not_canonical_becomes_canonical(raw: list[Block]) -> None:
    regular = [block for block in raw if not isinstance(block, Table)]
    tree = to_json(RichText(tuple(regular)))
    assert richtext_from_json(Node(tree)) == rich(regular)


def test_a_string_is_read_as_plain_text() -> None:
    assert richtext_from_json(Node("a\n\n- b")) == prose("a\n- b")


def test_split_runs_are_joined() -> None:
    assert read({"t": "p", "runs": [{"s": "a"}, {"s": ""}, {"s": "b", "m": []}]}) == prose("ab")


def test_a_block_without_a_character_is_no_block() -> None:
    assert read(paragraph(s="")) == RichText()
