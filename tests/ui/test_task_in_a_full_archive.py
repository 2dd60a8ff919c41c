"""The eighth task in an archive of 2,000 responses: the one on child protection of 2017 is found and started from."""

from datetime import date
from pathlib import Path

import pytest

from benchmarks.generate_archive import generate
from editor.archive import Archive
from tests.archive.archives import titled
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person, document, place

TITLE = "National child protection inspections: Northmoor, 2017"


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("full") / "archive"
    generate(folder, 2_000)
    full = Archive.open(folder)
    full.save(titled(TITLE, published_on="2017-05-04"))
    assert len(full.list()) > 1_900  # some are in the bin
    return folder


@pytest.fixture
def archive(full: Path) -> Archive:
    """What the window opens, in place of a newcomer's archive."""
    return Archive.open(full)


@pytest.fixture
def person(open_window: OpenWindow) -> Person:
    person = open_window()
    place = person.window.archive_place
    person.wait(lambda: len(place.summaries) > 1_900, 60_000)
    # The words follow the list, beside the window; a person who just came would wait for them too.
    person.window.care.wait()
    place.refresh()
    return person


def find_it(person: Person) -> None:
    person.write("child protection 2017")
    shown = person.window.archive_place
    person.wait(
        lambda: len(shown.summaries) < 1_900 and shown.selected is not None and shown.selected.title == TITLE,
        10_000,
    )


def test_it_is_found_and_started_from_in_three_clicks(person: Person) -> None:
    person.click(person.window.archive_place.search)
    find_it(person)
    person.click(person.window.archive_place.row_buttons["duplicate"])
    assert_begun(person)
    assert person.clicks <= 3


def test_it_is_found_and_started_from_in_five_keys(person: Person) -> None:
    person.press("Ctrl+F")
    find_it(person)
    person.press("Return", "Ctrl+D")
    assert_begun(person)
    assert person.keys <= 5


def assert_begun(person: Person) -> None:
    """A new response with the same title and no day of its own."""
    assert place(person).session.definition.id == "pcc-response"
    assert document(person).revision == 0
    assert document(person).answer("inspection_title") == TITLE
    assert document(person).answer("published_on") != date(2017, 5, 4)
