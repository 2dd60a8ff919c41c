"""What the index knows of a response, as a row of SQLite."""

from editor.archive.entries import Entry, entry_from

KNOWN = Entry(
    7, "responses/k7f2m9xq4t", "6473 1 2", "ab6f", 1, "", "k7f2m9xq4t", "pcc-response", "PCC response", "Custody",
    "2024-01-05", "2024-09-06T08:32:03.000000+00:00", "for_review", "national thematic", 0, "2024-02-29", 0, 0, "",
)  # fmt: skip


def read_again(entry: Entry) -> Entry:
    """The entry from a row whose words are all new objects, as SQLite makes them."""
    return entry_from([each.encode().decode() if isinstance(each, str) else each for each in entry])


def test_an_entry_is_its_row() -> None:
    assert read_again(KNOWN) == KNOWN


def test_what_most_responses_share_is_in_memory_once() -> None:
    one, other = read_again(KNOWN), read_again(KNOWN)
    assert one.form is other.form
    assert one.form_name is other.form_name
    assert one.state is other.state
    assert one.types is other.types
