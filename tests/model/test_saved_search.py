"""Searches kept under a name."""

from hypothesis import given
from hypothesis import strategies as st

from editor.model.jsonreading import Node
from editor.model.saved_search import SavedSearch, added, renamed, without

PEEL = SavedSearch.of("PEEL", "keeping safe", {"state": {"published", "draft"}, "year": set()})
MINE = SavedSearch.of("Mine", "custody", {})


def test_what_was_on_the_screen_is_kept_and_comes_back() -> None:
    assert PEEL.choices == {"state": {"draft", "published"}}
    assert SavedSearch.of("PEEL", " keeping  safe", {"state": ["published", "draft"]}) == PEEL


def test_a_search_without_a_name_is_called_by_its_words() -> None:
    assert SavedSearch.of("  ", "custody fire", {}).name == "custody fire"
    assert SavedSearch.of("", "", {"state": {"draft"}}).name == "Search"


def test_the_same_name_again_takes_its_place() -> None:
    other = SavedSearch.of("peel", "new words", {})
    assert added((PEEL, MINE), other) == (other, MINE)
    assert added((PEEL,), MINE) == (PEEL, MINE)


def test_a_name_can_be_changed_unless_it_is_anothers() -> None:
    assert [each.name for each in renamed((PEEL, MINE), "Mine", " My own ")] == ["PEEL", "My own"]
    assert renamed((PEEL, MINE), "Mine", "peel") == (PEEL, MINE)
    assert renamed((PEEL, MINE), "Mine", " ") == (PEEL, MINE)
    assert [each.name for each in renamed((PEEL,), "PEEL", "Peel")] == ["Peel"]


def test_one_can_be_taken_away() -> None:
    assert without((PEEL, MINE), "PEEL") == (MINE,)


_choices = st.dictionaries(st.text(max_size=5), st.sets(st.text(max_size=5), max_size=3), max_size=3)


@given(st.text(), st.text(), _choices)
def test_a_search_written_down_is_read_as_it_was(name: str, words: str, chosen: dict[str, set[str]]) -> None:
    search = SavedSearch.of(name, words, chosen)
    assert SavedSearch.read(Node(search.as_json())) == search
    assert search.name
