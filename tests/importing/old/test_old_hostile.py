"""Hostile and broken files: one sentence within 10 s and 512 MB, or read whole."""

from collections.abc import Callable
from time import process_time

import pytest

from editor.errors import RefusalError
from editor.importing.child import ChildTimeoutError
from editor.importing.old.proposing import propose, propose_here, propose_text
from editor.importing.old.reading import read_here, read_old
from tests.importing import hostile
from tests.importing.old.documents import CATALOGUE, TEMPLATE, text_file
from tests.thorough import THOROUGH, amount

MANY = amount(10, 1)
"""Times the size of what is made to take long."""
LARGEST = () if THOROUGH else (hostile.empty_paragraphs,)
REFUSED = {**hostile.REFUSED, **hostile.REFUSED_BY_READERS}


def name_of(make: Callable[[], bytes]) -> str:
    return make.__name__


@pytest.mark.parametrize("make", REFUSED, ids=name_of)
def test_what_is_refused_is_refused_in_one_sentence(make: Callable[[], bytes]) -> None:
    with pytest.raises(RefusalError) as refused:
        read_here(make(), "old.docx")
    assert REFUSED[make] in str(refused.value)
    assert str(refused.value).endswith(".") and "\n" not in str(refused.value)


@pytest.mark.parametrize("make", [each for each in hostile.READ_WHOLE if each not in LARGEST], ids=name_of)
def test_what_only_looks_alarming_is_read_whole(make: Callable[[], bytes]) -> None:
    begun = process_time()
    proposal = propose_here(make(), "old.docx", CATALOGUE)
    assert process_time() - begun < 9
    assert hostile.READ_WHOLE[make] in " ".join(line.text for line in proposal.text.lines)
    assert proposal.characters.add_up


def test_a_file_goes_through_a_process_of_its_own() -> None:
    data = text_file(TEMPLATE)
    assert propose(data, "old.txt", CATALOGUE) == propose_here(data, "old.txt", CATALOGUE)


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (hostile.nested_tables, "old.docx"),
        (hostile.no_body, "old.docx"),
        (hostile.many_characters, "old.docx"),
    ],
)
def test_the_child_gives_what_the_parser_gives_or_its_sentence(make: Callable[[], bytes], name: str) -> None:
    data = make()
    if make in REFUSED:
        with pytest.raises(RefusalError, match=REFUSED[make]):
            read_old(data, name)
    else:
        assert read_old(data, name) == read_here(data, name)


def test_a_child_that_takes_too_long_is_ended() -> None:
    with pytest.raises(ChildTimeoutError, match="within"):
        read_old(hostile.empty_paragraphs(), "old.docx", seconds=0.05)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"Executive summary\n\n" + b"word " * 50000 * MANY, "a.txt"),
        (b"force response\n" * 4000 * MANY, "a.txt"),
        (b"<p>" + b"<b>x" * 20000 * MANY, "a.html"),
        (b"<table><tr><td>" * 2000 * MANY, "a.html"),
        (b"*" * 100_000 * MANY, "a.txt"),
        (b"[ " * 50000 * MANY + b"*" * 1000, "a.md"),
        (b"Statement from " + b"A" * 10000 * MANY + b" " * 10000 * MANY, "a.txt"),
        (("Chief Constable " + "Abc " * 2000 * MANY + "said").encode(), "a.txt"),
        (b"is " * 30000 * MANY + b"quoted", "a.txt"),
        (("☐ National " * 2000 * MANY).encode(), "a.txt"),
        (b"&" * 100_000 * MANY, "a.html"),
    ],
    ids=range(11),
)
def test_texts_made_to_take_long_do_not(data: bytes, name: str) -> None:
    begun = process_time()
    proposal = propose_text(read_here(data, name), CATALOGUE)
    assert process_time() - begun < 9
    assert proposal.characters.add_up


def test_more_lines_than_a_response_can_have_are_refused() -> None:
    assert len(read_here(b"x\n" * 50_000, "a.txt").lines) == 50_000
    for data, name in ((b"x\n" * 50_001, "a.txt"), (b"x<br>" * 50_001, "a.html")):
        with pytest.raises(RefusalError, match="over 50,000 lines"):
            read_here(data, name)
