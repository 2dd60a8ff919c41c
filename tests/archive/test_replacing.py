"""Find and replace in all drafts of an archive."""

import pytest

from editor.archive import Archive, Presence
from editor.archive.replacing import Hit, find_in_all, replace_in_all
from editor.model.document import title_of
from editor.model.finding import Query
from tests.archive.archives import file_of, retitled, rewrite, titled
from tests.builders import NOW, shipped_form

ME = Presence("Alex", "desk", 1, NOW, NOW)
PUBLISHED = {"done": True, "on": "2026-02-01"}


@pytest.fixture
def filled(archive: Archive) -> Archive:
    for title in ("Old plan", "Another old plan", "New plan"):
        archive.save(titled(title))
    archive.save(titled("Old and published", published_website=PUBLISHED))
    return archive


def titles(archive: Archive) -> set[str]:
    form = shipped_form("pcc-response")
    return {title_of(archive.load(each.id), form) for each in archive.list()}


def found(archive: Archive, words: str = "old") -> list[Hit]:
    return find_in_all(archive, Query(words))


def test_all_are_listed_and_only_drafts_may_be_changed(filled: Archive) -> None:
    hits = found(filled)
    assert {each.title: bool(each.why_not) for each in hits} == {
        "Old plan": False,
        "Another old plan": False,
        "Old and published": True,
    }
    outcomes = replace_in_all(filled, hits, "fresh", ME, NOW)
    assert sum(each.changed for each in outcomes) == 2
    assert titles(filled) == {"fresh plan", "Another fresh plan", "New plan", "Old and published"}


def test_what_stood_there_is_kept_as_a_version(filled: Archive) -> None:
    hit = next(each for each in found(filled) if each.title == "Old plan")
    replace_in_all(filled, [hit], "fresh", ME, NOW)
    (version,) = filled.versions(hit.id)
    assert (version.reason, version.by) == ("before replace", "Alex")
    assert title_of(filled.version(hit.id, version.token), shipped_form("pcc-response")) == "Old plan"


def test_a_response_that_somebody_is_writing_is_left_alone(filled: Archive) -> None:
    hit = next(each for each in found(filled) if each.title == "Old plan")
    filled.enter(hit.id, Presence("Sam", "other desk", 2, NOW, NOW))
    outcome = replace_in_all(filled, [hit], "fresh", ME, NOW)[0]
    assert outcome.changed == 0
    assert "Sam" in outcome.problem


def test_what_was_changed_meanwhile_is_not_overwritten(filled: Archive) -> None:
    hit = next(each for each in found(filled) if each.title == "Old plan")
    filled.save(retitled(filled.load(hit.id), "Quite another title"))
    assert replace_in_all(filled, [hit], "fresh", ME, NOW)[0].changed == 0
    assert "Quite another title" in titles(filled)


def test_a_response_that_went_is_said_so(filled: Archive) -> None:
    hit = found(filled)[0]
    filled.bin(hit.id)
    assert replace_in_all(filled, [hit], "fresh", ME, NOW)[0].problem


def test_one_that_cannot_be_read_is_listed_with_the_reason(filled: Archive) -> None:
    document = filled.save(titled("Old but newer"))
    rewrite(file_of(filled, document), lambda content: content.update(schema=99))
    (hit,) = [each for each in found(filled) if not each.matches]
    assert hit.id == document.id
    assert hit.why_not


@pytest.mark.parametrize(
    ("words", "whole", "hits"), [("old", True, 3), ("ol", True, 0), ("ol", False, 3), ("·", True, 0)]
)
def test_whole_words_and_parts_of_words(filled: Archive, words: str, whole: bool, hits: int) -> None:
    assert len(find_in_all(filled, Query(words, whole=whole))) == hits


def test_progress_is_told(filled: Archive) -> None:
    told: list[tuple[int, int]] = []
    find_in_all(filled, Query("old"), progress=lambda done, of: told.append((done, of)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_what_is_stopped_between_two_responses_tells_what_was_changed(filled: Archive) -> None:
    class StoppedError(Exception):
        pass

    def stop(_done: int, _of: int) -> None:
        raise StoppedError

    hits = [each for each in found(filled) if not each.why_not]
    outcomes = replace_in_all(filled, hits, "fresh", ME, NOW, stop, StoppedError)
    assert [each.title for each in outcomes] == [hits[0].title]
    assert hits[0].title not in titles(filled) and hits[1].title in titles(filled)
