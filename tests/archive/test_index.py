"""The index: whatever happens to the cache or to the files behind its back, it answers as the files would."""

import errno
import os
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.archive import Archive, ArchiveError, Summary
from editor.archive.cache import Cache
from editor.archive.cache_file import cache_folder
from editor.archive.codec import document_to_json
from editor.archive.plain import plain_passages
from editor.archive.seals import being_written, is_being_written, seal
from editor.archive.texts import texts
from tests.archive.archives import file_of, made, retitled, titled, titles
from tests.archive.faults import failing, fault_at
from tests.builders import (
    EVERY_KIND_ANSWERS,
    EVERY_KIND_TOML,
    document_of,
    every_kind,
    force_statement,
    shipped_form,
)
from tests.strategies import answers

LONG_AGO = 1_600_000_000


@pytest.fixture(autouse=True)
def caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "caches"
    monkeypatch.setenv("PCC_RESPONSE_EDITOR_CACHE", str(folder))
    return folder


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """Four responses of two forms, one of them damaged, and one in the bin; all written long ago."""
    archive = made(tmp_path / "archive")
    archive.save(titled("Custody", minutes=3, published_on="2026-01-05", inspection_types=["national"]))
    archive.save(titled("Custody again", minutes=2, published_on="2025-02-01", executive_summary="Tŷ Hafan"))
    archive.save(force_statement(title="Fire", quotations=[{"text": "smoke", "source": "“Ann”"}]))
    spoilt = archive.save(titled("Spoilt"))
    file_of(archive, spoilt).write_bytes(b"{")
    archive.bin(archive.save(titled("Old rope")).id)
    settle(archive)
    return archive


def settle(archive: Archive) -> None:
    """Let time pass: nothing in the archive was written just now."""
    for path in (*archive.folder.rglob("*"), archive.folder):
        os.utime(path, (LONG_AGO, LONG_AGO))


def again(archive: Archive) -> Archive:
    """The archive as another launch of the program opens it."""
    return Archive.open(archive.folder)


Answer = tuple[Sequence[Summary], Sequence[Summary], list[str], list[str], dict[str, dict[str, int]]]


def everything_said(archive: Archive) -> Answer:
    """All that a person can ask the index."""
    found = [f"{words}: {each.id} {each.snippet}" for words in SEARCHES for each in archive.search(words)]
    return archive.list(), archive.binned(), archive.problems(), found, archive.facets()


SEARCHES = ("", "cust", "ty", '"ann"', "smoke", "rope", "inspection_title:again", "zebra")


@pytest.fixture
def said(archive: Archive) -> Answer:
    """What is said of the archive, with a cache that is just made."""
    said = everything_said(archive)
    assert titles(archive) == ["Custody", "Custody again", "Fire"]
    assert [each.title for each in said[1]] == ["Old rope"]
    assert len(said[2]) == 1
    return said


def only_cache(caches: Path) -> Path:
    (file,) = caches.glob("*.sqlite3")
    return file


def contents(caches: Path) -> list[tuple[Any, ...]]:
    """Every row and every word of the cache, without numbers and times, which may differ."""
    connection = sqlite3.connect(only_cache(caches))
    connection.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, words, instance)")
    rows = connection.execute("SELECT * FROM response ORDER BY path").fetchall()
    words = connection.execute(
        "SELECT path, term, col, offset FROM word JOIN response ON doc = number ORDER BY 1, 3, 4"
    ).fetchall()
    connection.close()
    return [(row[1], *row[3:]) for row in rows] + words


# --- the cache -------------------------------------------------------------------------------------------


def test_the_cache_stands_in_the_persons_folder_and_answers_alike_the_next_time(
    archive: Archive, said: Answer, caches: Path
) -> None:
    assert only_cache(caches).stat().st_size > 0
    assert not [path for path in archive.folder.rglob("*") if "sqlite" in path.name]
    assert everything_said(again(archive)) == said


def test_the_next_launch_reads_no_response_again(
    archive: Archive, said: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.archive.reading.read_facts", None)
    assert again(archive).list() == said[0]


def zeroes(file: Path) -> None:
    file.write_bytes(bytes(file.stat().st_size))


def a_torn_page(file: Path) -> None:
    data = bytearray(file.read_bytes())
    for start in range(4096, len(data), 4096):
        data[start : start + 100] = bytes(100)
    file.write_bytes(data)


def shorter(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def sql(*statements: str) -> Callable[[Path], None]:
    def spoil(file: Path) -> None:
        connection = sqlite3.connect(file)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()
        seal(file)  # so that it is not only found out by its bytes

    return spoil


SPOILERS: dict[str, Callable[[Path], object]] = {
    "deleted": Path.unlink,
    "empty": partial(Path.write_bytes, data=b""),
    "no database": partial(Path.write_bytes, data=b"Dear Commissioner" * 1000),
    "zeroes": zeroes,
    "shorter": shorter,
    "torn pages": a_torn_page,
    "another letter": lambda file: file.write_bytes(file.read_bytes().replace(b"Custody", b"Mustard")),
    "without words": sql("DROP TABLE words"),
    "without rows": sql("DROP TABLE response"),
    "without its mark": sql("DELETE FROM about"),
    "another version's": sql(
        "UPDATE about SET signature = 'of another version'", "UPDATE response SET title = '?'"
    ),
    "another's tables": sql("DROP TABLE about", "CREATE TABLE about (x)"),
    "stale": sql("UPDATE response SET stamp = '1 1 1'", "DELETE FROM response WHERE path LIKE 'bin/%'"),
    "of no text": sql("UPDATE response SET title = CAST(x'ff' AS TEXT)"),
}


@pytest.mark.parametrize("spoil", SPOILERS.values(), ids=SPOILERS)
def test_a_cache_that_is_damaged_or_stale_is_made_anew(
    archive: Archive, said: Answer, caches: Path, spoil: Callable[[Path], object]
) -> None:
    before = contents(caches)
    again(archive).list()  # so that the log of SQLite's is in the file
    archive._index.close()
    spoil(only_cache(caches))
    assert everything_said(again(archive)) == said
    assert contents(caches) == before


def test_a_cache_that_is_damaged_while_it_is_open_is_made_anew(
    archive: Archive, said: Answer, caches: Path
) -> None:
    sql("DROP TABLE words")(only_cache(caches))
    assert everything_said(archive) == said
    sql("DROP TABLE response")(only_cache(caches))
    assert everything_said(archive) == said


def test_a_program_that_was_killed_while_it_wrote_leaves_a_cache_that_nobody_trusts(
    archive: Archive, said: Answer, caches: Path
) -> None:
    before = contents(caches)
    archive._index.close()
    spoil = sql("UPDATE response SET title = 'half'")
    spoil(only_cache(caches))
    only_cache(caches).with_name(only_cache(caches).name + "-seal").unlink()
    assert everything_said(again(archive)) == said
    assert contents(caches) == before


def test_where_no_cache_can_be_written_it_is_kept_in_memory(
    archive: Archive, said: Answer, caches: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PCC_RESPONSE_EDITOR_CACHE", str(only_cache(caches)))
    assert everything_said(again(archive)) == said


def test_without_a_home_there_is_no_folder_for_caches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PCC_RESPONSE_EDITOR_CACHE", "not/absolute")
    assert cache_folder() is None


def test_a_cache_that_another_program_does_not_let_go_keeps_nobody_waiting(
    archive: Archive, caches: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.archive.cache._LONGEST_WAIT_SECONDS", 0.01)
    archive.list()
    archive.save(titled("Newest", minutes=9))
    other = sqlite3.connect(only_cache(caches), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert titles(again(archive)) == ["Newest", "Custody", "Custody again", "Fire"]
    other.close()


def test_a_copy_of_an_archive_has_a_cache_of_its_own(archive: Archive, said: Answer, caches: Path) -> None:
    moved = archive.folder.with_name("moved")
    archive.folder.rename(moved)
    assert [each.title for each in Archive.open(moved).list()] == [each.title for each in said[0]]
    assert len(list(caches.glob("*.sqlite3"))) == 2


# --- the files -------------------------------------------------------------------------------------------


def test_after_many_changes_the_cache_is_as_if_made_anew(archive: Archive, caches: Path) -> None:
    document = archive.search("again")[0].id
    for number in range(5):
        archive.save(retitled(archive.load(document), f"Custody number{number}"))
        assert [each.title for each in archive.search(f"number{number}")] == [f"Custody number{number}"]
        archive.bin(document)
        assert not archive.search(f"number{number}")
        archive.restore(document)
    settle(archive)
    said, kept = everything_said(archive), contents(caches)
    archive._index.close()
    only_cache(caches).unlink()
    assert everything_said(again(archive)) == said
    assert contents(caches) == kept


def test_words_of_what_is_no_more_do_not_pile_up(archive: Archive, said: Answer, caches: Path) -> None:
    sql("UPDATE about SET numbers = 5000")(only_cache(caches))
    assert everything_said(again(archive)) == said
    connection = sqlite3.connect(only_cache(caches))
    assert connection.execute("SELECT numbers FROM about").fetchone() == (5,)
    connection.close()


def test_what_another_program_saves_is_listed_and_found(archive: Archive) -> None:
    assert not archive.search("zebra")
    other = again(archive)
    other.save(titled("Zebra"))
    assert [each.title for each in archive.search("zebra")] == ["Zebra"]
    assert [each.title for each in other.search("zebra")] == ["Zebra"]
    other.bin(other.search("zebra")[0].id)
    assert not archive.search("zebra")
    assert "Zebra" in [each.title for each in archive.binned()]


def test_a_change_in_the_same_moment_and_of_the_same_length_is_seen(archive: Archive) -> None:
    saved = archive.save(titled("Aaa"))
    path = file_of(archive, saved)
    written = path.stat()
    archive.list()
    with path.open("r+b") as file:
        file.write(path.read_bytes().replace(b"Aaa", b"Bbb"))
    os.utime(path, ns=(written.st_atime_ns, written.st_mtime_ns))
    assert "Aaa" not in titles(archive)


def test_a_file_that_is_only_touched_is_not_read_anew(
    archive: Archive, said: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in archive.folder.rglob("*.json"):
        os.utime(path, (LONG_AGO + 60, LONG_AGO + 60))
    monkeypatch.setattr("editor.archive.reading.read_facts", None)
    assert archive.list() == said[0]


def test_a_response_that_cannot_be_read_for_a_moment_is_told_and_then_listed(archive: Archive) -> None:
    wanted = titles(archive)
    for at in range(1, 12):
        other = again(archive)
        os.environ["PCC_RESPONSE_EDITOR_CACHE"] = str(archive.folder.parent / f"caches{at}")
        _ = other._index
        with fault_at(at, failing(errno.EIO), reads=True):
            try:
                missing = set(wanted) - set(titles(other))
            except ArchiveError:
                continue
            assert len(missing) <= 1
        assert titles(other) == wanted


def test_an_office_form_that_is_added_names_what_was_unknown(archive: Archive) -> None:
    archive.save(every_kind(**EVERY_KIND_ANSWERS))
    assert "Unknown form tidewatch-log, version 3" in titles(archive)
    assert not archive.search("bowline")
    (archive.folder / "forms").mkdir()
    (archive.folder / "forms" / "tidewatch.toml").write_text(EVERY_KIND_TOML, "utf-8")
    assert "Sea Holly" in titles(again(archive))
    assert [each.title for each in again(archive).search("lashings:bowline")] == ["Sea Holly"]


def test_many_new_files_are_listed_at_a_glance_and_checked_before_they_are_searched(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = archive.save(titled("Later spoilt"))
    path = file_of(archive, saved)
    path.write_bytes(path.read_bytes().replace(b"Later", b"Other"))
    settle(archive)
    monkeypatch.setattr("editor.archive.index._MANY", 3)
    for _ in range(2):
        assert "Other spoilt" in titles(archive)
    assert [each.title for each in again(archive).search("custody")] == ["Custody", "Custody again"]
    assert len(again(archive).problems()) == 2
    assert titles(again(archive)) == ["Custody", "Custody again", "Fire"]


def test_progress_is_told(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.archive.index._AT_ONCE", 2)
    told: list[tuple[int, int]] = []
    archive.refresh(lambda done, of: told.append((done, of)))
    assert told == [(2, 5), (4, 5), (5, 5)]
    archive.refresh(lambda done, of: told.append((done, of)))
    assert len(told) == 3


# --- while somebody else reads ---------------------------------------------------------------------------


@pytest.fixture
def window(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """The archive as a window has it that waits for nothing, where three new files are many."""
    monkeypatch.setattr("editor.archive.index._MANY", 3)
    monkeypatch.setattr("editor.archive.index._LOOKED_SECONDS", 0)
    window = again(archive)
    window.patient = False
    return window


def test_what_is_left_to_somebody_else_is_told_and_shows_step_by_step(window: Archive) -> None:
    assert (titles(window), window.unread) == ([], 5)
    again(window).list()
    assert (titles(window), window.unread) == (["Custody", "Custody again", "Fire"], 0)
    assert (list(window.search("custody")), window.unread) == ([], 4)  # the damaged one was read
    again(window).refresh()
    assert ([each.title for each in window.search("custody")], window.unread) == (
        ["Custody", "Custody again"],
        0,
    )


def test_whoever_is_patient_again_reads_the_rest(window: Archive) -> None:
    assert titles(window) == []
    window.patient = True
    assert titles(window) == ["Custody", "Custody again", "Fire"]
    assert window.unread == 0


def test_a_few_new_files_are_left_to_nobody(window: Archive) -> None:
    again(window).refresh()
    window.save(titled("Later", minutes=9))
    assert (titles(window)[0], window.unread) == ("Later", 0)


def test_a_cache_in_memory_is_left_to_nobody(window: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PCC_RESPONSE_EDITOR_CACHE", "nowhere")
    alone = again(window)
    alone.patient = False
    assert titles(alone) == ["Custody", "Custody again", "Fire"]


def test_a_search_right_after_another_looks_at_nothing_again(
    window: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.archive.index._LOOKED_SECONDS", 60)
    assert list(window.search("custody")) == []
    monkeypatch.setattr("editor.archive.index.stamps_in", None)
    assert list(window.search("fire")) == []


def test_a_cache_that_is_being_written_is_joined_and_the_rest_of_a_crash_is_not(
    archive: Archive, caches: Path
) -> None:
    archive.refresh()
    file, signature = only_cache(caches), archive._index._file.signature
    with being_written(file):
        file.with_name(f"{file.name}-seal").unlink()
        assert is_being_written(file)
        Cache(file, signature, []).close()
    assert not is_being_written(file)
    with pytest.raises(sqlite3.DatabaseError):
        Cache(file, signature, [])


def test_a_lone_surrogate_does_not_stop_the_index(archive: Archive) -> None:
    saved = archive.save(titled("Odd"))
    archive.database.update(
        lambda each: each["doc"].update(form="\ud800"),
        doc_ids=[saved.id],
    )
    assert "Unknown form \\ud800, version 2" in titles(archive)
    assert titles(again(archive)) == titles(archive)


# --- facets ----------------------------------------------------------------------------------------------


@pytest.fixture
def sorted_archive(tmp_path: Path) -> Archive:
    archive = made(tmp_path / "sorted")
    done = {"done": True, "on": "2026-02-01"}
    archive.save(titled("One", published_on="2026-01-05", inspection_types=["national", "thematic"]))
    archive.save(
        titled("Two", published_on="2026-03-05", inspection_types=["national"], published_website=done)
    )
    archive.save(titled("Three", published_on="2025-03-05", inspection_types=[]))
    archive.save(force_statement(title="Four one"))
    return archive


def test_facets_count_what_each_choice_would_show(sorted_archive: Archive) -> None:
    assert sorted_archive.facets() == {
        "state": {"draft": 3, "published": 1},
        "year": {"": 1, "2025": 1, "2026": 2},
        "form": {"force-statement": 1, "pcc-response": 3},
        "type": {"national": 2, "thematic": 1},
    }


def test_facets_count_under_the_words_and_the_other_choices(sorted_archive: Archive) -> None:
    counts = sorted_archive.facets("one", {"form": ["pcc-response"]})
    assert counts["year"] == {"2026": 1}
    assert counts["form"] == {"force-statement": 1, "pcc-response": 1}
    counts = sorted_archive.facets("", {"year": ["2026"], "type": ["thematic"]})
    assert (counts["state"], counts["year"], counts["type"]) == (
        {"draft": 1},
        {"2026": 1},
        {"national": 2, "thematic": 1},
    )


def test_what_is_chosen_narrows_the_search_down(sorted_archive: Archive) -> None:
    def found(**chosen: list[str]) -> set[str]:
        return {each.title for each in sorted_archive.search("", chosen)}

    assert found(state=["published"]) == {"Two"}
    assert found(year=["2025", ""]) == {"Three", "Four one"}
    assert found(type=["national"], state=["draft"]) == {"One"}
    assert found(type=[]) == {"One", "Two", "Three", "Four one"}


# --- the short way of reading ----------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["pcc-response", "force-statement"])
@given(data=st.data())
def test_the_short_way_finds_the_texts_that_the_long_way_finds(form: str, data: st.DataObject) -> None:
    definition = shipped_form(form)
    document = replace(document_of(definition), answers=data.draw(answers(definition)))
    assert plain_passages(document_to_json(document), definition) == {
        field: tuple(lines) for field, lines in texts(document, definition).items()
    }
