"""JSON is read strictly, and a refusal says where and why."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.jsonreading import JsonError, Node, strict_loads
from tests.strategies import texts

_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts(), inner, max_size=3),
    max_leaves=10,
)


@given(_JSON)
def test_what_json_can_say_is_read(value: Any) -> None:
    assert strict_loads(json.dumps(value)) == value
    assert strict_loads(json.dumps(value, ensure_ascii=False).encode()) == value


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ('{"a": 1, "b": 2, "a": 3}', "the key “a” stands twice"),
        ('[{"x": {"a": 1, "a": 1}}]', "the key “a” stands twice"),
        ("[NaN]", "NaN is not a value of JSON"),
        ("Infinity", "Infinity is not a value of JSON"),
        ("[-Infinity]", "-Infinity is not a value of JSON"),
        ("1e999", "1e999 is too large a number"),
        ("[-1e999]", "-1e999 is too large a number"),
        ("9" * 5000, "not usable"),
        ("[" * 33 + "]" * 33, "nested deeper than 32 levels"),
        ('{"a":' * 33 + "1" + "}" * 33, "nested deeper than 32 levels"),
        ("[" * 100_000, "nested deeper than 32 levels"),
        (b'"\xff"', "not UTF-8 text (byte 1)"),
        (b'"\xed\xa0\x80"', "not UTF-8 text (byte 1)"),
        ("", "not JSON"),
        ('{"a": 1,}', "not JSON"),
        ("{'a': 1}", "not JSON"),
        ('"a\nb"', "not JSON"),
        ("1 2", "not JSON: Extra data at line 1, column 3"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_json_does_not_know_is_refused(data: str | bytes, reason: str) -> None:
    with pytest.raises(JsonError) as refusal:
        strict_loads(data)
    assert refusal.value.reason.startswith(reason)
    assert len(str(refusal.value).splitlines()) == 1


def test_nesting_of_32_levels_is_read() -> None:
    assert strict_loads("[" * 32 + "]" * 32)


def test_a_byte_order_mark_is_tolerated() -> None:
    assert strict_loads(b"\xef\xbb\xbf[1]") == [1]


def test_the_same_key_in_two_objects_is_fine() -> None:
    assert strict_loads('[{"a": 1}, {"a": 2}]') == [{"a": 1}, {"a": 2}]


@pytest.mark.parametrize(
    ("read", "value", "reason"),
    [
        (Node.text, 1, "must be text"),
        (Node.text, None, "must be text"),
        (Node.flag, 1, "must be true or false"),
        (Node.flag, "true", "must be true or false"),
        (lambda node: node.whole(1, 2), True, "must be a whole number from 1 to 2"),
        (lambda node: node.whole(1, 2), 1.0, "must be a whole number from 1 to 2"),
        (lambda node: node.whole(1, 2), 0, "must be a whole number from 1 to 2"),
        (lambda node: node.whole(1, 2), 3, "must be a whole number from 1 to 2"),
        (lambda node: node.choice(["a", "b"]), "c", "must be one of a, b"),
        (lambda node: node.choice(["a", "b"]), ["a"], "must be one of a, b"),
        (Node.items, {"a": 1}, "must be a list"),
        (Node.items, "text", "must be a list"),
        (Node.mapping, [1], "must be an object"),
        (lambda node: node.object(["need"]), {}, "lacks “need”"),
    ],
)
def test_a_value_of_another_type_is_refused_with_its_path(
    read: Callable[[Node], object], value: Any, reason: str
) -> None:
    with pytest.raises(JsonError) as refusal:
        read(Node(value, "answers.body"))
    assert str(refusal.value) == f"answers.body: {reason}"


def test_values_of_the_wanted_type_are_given_back() -> None:
    assert Node("x").text() == "x"
    assert Node(False).flag() is False
    assert [Node(each).whole(1, 2) for each in (1, 2)] == [1, 2]
    assert Node("b").choice(["a", "b"]) == "b"


def test_an_unknown_member_is_named_with_those_that_are_known() -> None:
    with pytest.raises(JsonError) as refusal:
        Node({"b": 1, "typo": 2}, "x").object(["b"], ["a"])
    assert str(refusal.value) == "x.typo: is not known here; known are a, b"


def test_paths_lead_through_lists_and_objects() -> None:
    item = Node({"rows": [[1, 2]]}).mapping()["rows"].items()[0].items()[1]
    assert (item.path, item.value) == ("rows[0][1]", 2)
