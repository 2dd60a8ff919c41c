"""Damaged files are set aside, once and for all to see; everything that only looks odd stays where it is."""

import errno
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from editor.archive import Archive, CannotRead, SetAside, UnknownId
from editor.archive.envelope import SCHEMA
from editor.model.document import Document
from tests.archive.archives import everything, file_of, retitled, rewrite, titled, titles
from tests.archive.faults import failing, fault_at
from tests.archive.processes import MOST_CALLS
from tests.archive.test_damage import SPOILERS, spoilt
from tests.archive.test_faults import refusal
from tests.builders import EVERY_KIND_ANSWERS, every_kind


def in_quarantine(archive: Archive) -> list[Path]:
    folder = archive.folder / "quarantine"
    return sorted(folder.iterdir()) if folder.exists() else []


@pytest.fixture
def kept(archive: Archive) -> Document:
    """A response of which a version was kept, spoilt."""
    saved = archive.save(titled("Custody"), keep="named")
    file_of(archive, saved).write_bytes(b"\0" * 100)
    return saved


@pytest.mark.parametrize("spoil", SPOILERS)
def test_a_damaged_file_is_set_aside_as_it_is_and_the_others_load(archive: Archive, spoil: str) -> None:
    saved = spoilt(archive, SPOILERS[spoil])
    content = file_of(archive, saved).read_bytes()
    (found,) = archive.quarantine_damaged()
    assert (found.id, found.last_good) == (saved.id, None)
    assert in_quarantine(archive) == [found.path]
    assert found.path.read_bytes() == content
    assert titles(archive) == ["Sound"]
    assert archive.problems() == []
    assert archive.trail(saved.id)[-1].action == "quarantined"


def test_its_last_good_version_is_offered(archive: Archive, kept: Document) -> None:
    (found,) = archive.quarantine_damaged()
    assert found.last_good == "1"
    with pytest.raises(SetAside, match="its version 1 can be restored") as told:
        archive.load(kept.id)
    assert told.value.last_good == "1"
    restored = archive.restore_version(kept.id, "1")
    assert archive.load(kept.id) == restored
    assert archive.list()[0].title == "Custody"


def test_a_damaged_version_is_not_offered(archive: Archive) -> None:
    saved = archive.save(titled("a"), keep="named")
    saved = archive.save(retitled(saved, "b"), keep="named")
    newest = archive.folder / "versions" / saved.id / "2.json"
    newest.write_bytes(newest.read_bytes().replace(b'"b"', b'"c"'))
    file_of(archive, saved).write_bytes(b"")
    (found,) = archive.quarantine_damaged()
    assert found.last_good == "1"


def test_a_response_in_the_bin_is_set_aside_likewise(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.bin(saved.id)
    file_of(archive, saved, "bin").write_bytes(b"")
    (found,) = archive.quarantine_damaged()
    assert found.id == saved.id
    assert not file_of(archive, saved, "bin").exists()


def test_somebody_who_has_it_open_saves_what_they_have(archive: Archive, kept: Document) -> None:
    archive.quarantine_damaged()
    saved = archive.save(retitled(kept, "Custody again"))
    assert saved.revision == 2
    assert archive.load(kept.id) == saved


def test_one_file_alone_can_be_looked_at(archive: Archive, kept: Document) -> None:
    sound = archive.save(titled("Sound"))
    assert archive.quarantine(sound.id) is None
    found = archive.quarantine(kept.id)
    assert found is not None and found.id == kept.id
    assert archive.quarantine(kept.id) is None


def test_nothing_in_quarantine_is_written_over(archive: Archive, kept: Document) -> None:
    for _ in range(3):
        archive.quarantine_damaged()
        archive.restore_version(kept.id, "1")
        file_of(archive, kept).write_bytes(b"")
    archive.quarantine_damaged()
    assert len(in_quarantine(archive)) == 4


def test_an_id_in_quarantine_is_not_given_to_another_response(archive: Archive, kept: Document) -> None:
    archive.quarantine_damaged()
    assert archive.save(replace(titled("New"), id=kept.id)).id != kept.id


def test_reading_sets_nothing_aside(archive: Archive, kept: Document) -> None:
    before = everything(archive.folder)
    archive.list()
    archive.problems()
    archive.versions(kept.id)
    archive.version(kept.id, "1")
    assert everything(archive.folder) == before


def test_a_move_that_fails_is_told_and_leaves_everything_as_it_is(archive: Archive, kept: Document) -> None:
    before = everything(archive.folder)
    told = 0
    for at in range(1, MOST_CALLS):
        there = Archive.open(shutil.copytree(archive.folder, archive.folder.with_name(str(at))))
        with fault_at(at, failing(errno.EIO), reads=True) as calls:
            error = refusal(there, lambda there: there.quarantine(kept.id))
        if len(calls.happened) < at:
            break
        if error is not None:
            told += 1
            assert everything(there.folder) == before
            assert there.quarantine(kept.id)
        assert len(in_quarantine(there)) == 1
    assert told > 10


# --- what is no damage -----------------------------------------------------------------------------------


def newer(archive: Archive) -> Document:
    saved = archive.save(titled("Newer"))
    rewrite(file_of(archive, saved), lambda each: each.update(schema=SCHEMA + 1, sha256="of another kind"))
    return saved


def unknown_form(archive: Archive) -> Document:
    return archive.save(every_kind(**EVERY_KIND_ANSWERS))


def odd_answer(archive: Archive) -> Document:
    saved = archive.save(titled("Custody"))
    archive.database.update(lambda each: each["doc"]["answers"].update(force_quoted="perhaps"))
    return saved


def copy_by_hand(archive: Archive) -> Document:
    saved = archive.save(titled("Custody"))
    copy = replace(saved, id="another222")
    file_of(archive, copy).write_bytes(file_of(archive, saved).read_bytes())
    return copy


@pytest.mark.parametrize("odd", [newer, unknown_form, odd_answer, copy_by_hand])
def test_what_is_only_odd_stays(archive: Archive, odd: object) -> None:
    document = odd(archive)  # type: ignore[operator]
    before = everything(archive.folder)
    assert archive.quarantine_damaged() == []
    assert archive.quarantine(document.id) is None
    assert everything(archive.folder) == before


def test_a_disk_that_does_not_answer_is_no_damage(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    before = everything(archive.folder)
    with pytest.raises(CannotRead), fault_at(2, failing(errno.EIO), reads=True):
        archive.quarantine(saved.id)
    assert everything(archive.folder) == before


def test_an_unknown_id_is_nothing_to_set_aside(archive: Archive) -> None:
    for id in ("nosuchid22", "..", ""):
        assert archive.quarantine(id) is None
        with pytest.raises(UnknownId):
            archive.load(id)
