"""What an archive promises: what was saved comes back, the list is in order, nothing goes for good."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from editor.archive import (
    Archive,
    BinTaken,
    Conflict,
    HalfEmpty,
    InTheBin,
    NotInTheBin,
    NotThere,
    Summary,
    UnknownForm,
    UnknownId,
)
from editor.model.office import OfficeProfile
from tests.archive.archives import OTHER_ID, everything, file_of, made, retitled, titled, titles
from tests.archive.faults import fault_at
from tests.builders import (
    EVERY_KIND_ANSWERS,
    EVERY_KIND_TOML,
    NORTHMOOR,
    NOW,
    every_kind,
    force_statement,
    pcc_response,
)

# --- folders -------------------------------------------------------------------------------------------


def test_a_missing_folder_is_refused_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotThere) as refusal:
        Archive.open(tmp_path / "gone")
    assert refusal.value.folder == tmp_path / "gone"
    assert not (tmp_path / "gone").exists()


def test_a_file_is_no_archive(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotThere):
        Archive.open(tmp_path / "file")


def test_an_empty_folder_reads_as_an_empty_archive_and_stays_empty(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path)
    assert (archive.list(), archive.binned(), archive.search("custody"), archive.problems()) == (
        [],
        [],
        [],
        [],
    )
    assert archive.office == OfficeProfile()
    assert archive.attachment(f"attachments/{'0' * 64}.png") is None
    with pytest.raises(UnknownId):
        archive.load(OTHER_ID)
    assert list(tmp_path.iterdir()) == []


def test_making_an_archive_makes_its_parents_and_is_fine_twice(tmp_path: Path) -> None:
    made(tmp_path / "a" / "b").set_office(NORTHMOOR)
    assert made(tmp_path / "a" / "b").office == NORTHMOOR


def test_the_first_save_to_an_empty_folder_makes_the_archive(tmp_path: Path) -> None:
    Archive.open(tmp_path).save(titled("Custody"))
    assert (tmp_path / "archive.json").exists()
    assert titles(Archive.open(tmp_path)) == ["Custody"]


def test_reading_writes_nothing(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    before = everything(archive.folder)
    again = Archive.open(archive.folder)
    for read in (
        again.list,
        again.binned,
        again.problems,
        lambda: again.load(saved.id),
        lambda: again.search("c"),
    ):
        read()
    assert again.office == OfficeProfile()
    assert everything(archive.folder) == before


def test_a_folder_that_vanishes_is_not_an_empty_archive(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.folder.rename(archive.folder.with_name("unplugged"))
    for use in (archive.list, archive.binned, lambda: archive.load(saved.id), lambda: archive.save(saved)):
        with pytest.raises(NotThere):
            use()
    assert len(archive.problems()) == 1
    assert not archive.folder.exists()


def test_a_half_copied_archive_can_be_read_and_is_not_written_to(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    (archive.folder / "archive.json").unlink()
    before = everything(archive.folder)
    half = made(archive.folder)
    assert titles(half) == ["Custody"]
    assert half.load(saved.id) == saved
    assert half.problems() == [str(HalfEmpty(archive.folder))]
    for change in (
        lambda: half.save(saved),
        lambda: half.save(titled("Another")),
        lambda: half.set_office(NORTHMOOR),
        lambda: half.bin(saved.id),
        lambda: half.attach(b"crest", ".png"),
    ):
        with pytest.raises(HalfEmpty):
            change()
    assert everything(archive.folder) == before


def test_not_even_a_lock_is_put_into_a_half_copied_archive(tmp_path: Path) -> None:
    (tmp_path / "responses").mkdir()
    with pytest.raises(HalfEmpty):
        made(tmp_path).save(titled("Custody"))
    assert [each.name for each in tmp_path.iterdir()] == ["responses"]


def test_an_office_form_of_its_own_is_found_beside_the_shipped_ones(archive: Archive) -> None:
    (archive.folder / "forms").mkdir()
    (archive.folder / "forms" / "tidewatch.toml").write_text(EVERY_KIND_TOML, "utf-8")
    again = Archive.open(archive.folder)
    saved = again.save(every_kind(**EVERY_KIND_ANSWERS))
    assert again.load(saved.id) == saved
    assert [(each.form_name, each.title) for each in again.list()] == [("Tidewatch log", "Sea Holly")]


# --- saving and loading --------------------------------------------------------------------------------


def test_what_was_saved_comes_back(archive: Archive) -> None:
    document = pcc_response(
        inspection_title="Custody",
        published_on="2026-01-05",
        inspection_types=[],
        force_quoted=False,
        pcc_comment="We agree.\n\n- One\n- Two",
        force_response_by={"name": "Robin Hale", "role": "Chief Constable"},
        forwarded_home_office={"done": None, "on": "2026-02-01"},
    )
    saved = archive.save(document)
    assert saved == replace(document, revision=1)
    assert Archive.open(archive.folder).load(saved.id) == saved


def test_each_save_counts_the_revision_up(archive: Archive) -> None:
    first = archive.save(titled("First"))
    second = archive.save(retitled(first, "Second"))
    assert (first.revision, second.revision) == (1, 2)
    assert archive.load(first.id) == second


def test_text_survives_exactly(archive: Archive) -> None:
    odd = 'no\u00a0break line\u2028sep \U0001f9fe e\u0301 é ‘q’ \u202b \ufeff tab\t\\ " </p>'
    saved = archive.save(titled(odd, pcc_comment=odd))
    assert archive.load(saved.id).answer("inspection_title") == odd
    assert odd[:30] in file_of(archive, saved).read_text("utf-8")


def test_times_are_kept_to_the_microsecond_in_utc(archive: Archive) -> None:
    summer = datetime(2026, 7, 1, 10, 0, 0, 123456, timezone(timedelta(hours=1)))
    saved = archive.save(replace(titled("Custody"), changed=summer))
    assert archive.load(saved.id).changed == summer
    assert archive.load(saved.id).changed.tzinfo is UTC
    assert '"changed": "2026-07-01T09:00:00.123456Z"' in file_of(archive, saved).read_text("utf-8")


def test_a_document_keeps_the_office_it_was_made_with(archive: Archive) -> None:
    archive.set_office(NORTHMOOR)
    saved = archive.save(titled("Custody"))
    archive.set_office(NORTHMOOR.with_values({"commissioner": "Sam Fell"}))
    assert archive.load(saved.id).office.commissioner == "Morgan Ashdown"
    assert archive.office.commissioner == "Sam Fell"


@pytest.mark.parametrize("deleted", [False, True])
def test_a_new_document_whose_id_is_taken_gets_another(archive: Archive, deleted: bool) -> None:
    first = archive.save(titled("First"))
    if deleted:
        archive.bin(first.id)
    second = archive.save(replace(titled("Second"), id=first.id))
    assert second.id != first.id
    assert archive.load(second.id) == second
    assert len(archive.list()) + len(archive.binned()) == 2


def test_a_new_document_whose_id_is_taken_at_that_moment_gets_another(archive: Archive) -> None:
    document, others = titled("Ours"), Archive.open(archive.folder)

    def taken(_: str, real: Callable[..., object], args: tuple[object, ...]) -> object:
        others.save(replace(document, answers=titled("Theirs").answers))
        return real(*args)

    with fault_at(1, taken):  # at the lock: after the look whether the id is free
        saved = archive.save(document)
    assert saved.id != document.id
    assert sorted(titles(archive)) == ["Ours", "Theirs"]


def test_a_stale_save_is_a_conflict_and_overwrites_nothing(archive: Archive) -> None:
    first = archive.save(titled("First"))
    theirs = Archive.open(archive.folder).save(retitled(first, "Theirs"))
    with pytest.raises(Conflict) as conflict:
        archive.save(retitled(first, "Ours"))
    assert archive.version(first.id, conflict.value.ours).answers == retitled(first, "Ours").answers
    assert archive.version(first.id, conflict.value.theirs) == theirs
    assert archive.load(first.id) == theirs


def test_a_revision_that_the_disk_never_saw_is_a_conflict_too(archive: Archive) -> None:
    first = archive.save(titled("First"))
    with pytest.raises(Conflict):
        archive.save(replace(first, revision=5))
    assert archive.load(first.id) == first


def test_a_document_whose_file_is_gone_is_not_made_again(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    file_of(archive, saved).unlink()
    with pytest.raises(UnknownId):
        archive.save(saved)
    assert archive.list() == []


@pytest.mark.parametrize("id", ["", "nosuchid22", "../archive", "..", "a/b", "ARCHIVE", "a\0b", "x" * 300])
def test_an_unknown_id_is_said_to_be_unknown(archive: Archive, id: str) -> None:
    for use in (archive.load, archive.bin):
        with pytest.raises(UnknownId) as refusal:
            use(id)
        assert refusal.value.id == id
    with pytest.raises(NotInTheBin):
        archive.restore(id)


# --- the list ------------------------------------------------------------------------------------------


def test_the_list_shows_what_a_person_looks_for(archive: Archive) -> None:
    saved = archive.save(titled("Custody\n in  Northmoor", published_on="2026-01-05"))
    assert archive.list() == [
        Summary(
            saved.id,
            "pcc-response",
            "PCC response",
            "Custody in Northmoor",
            date(2026, 1, 5),
            NOW,
            last_day=date(2026, 3, 1),
        )
    ]


def test_a_document_without_a_title_is_untitled(archive: Archive) -> None:
    archive.save(pcc_response())
    archive.save(force_statement(title=" "))
    assert sorted(titles(archive)) == ["Untitled Force statement", "Untitled PCC response"]


def test_the_newest_change_comes_first(archive: Archive) -> None:
    for title, minutes in (("second", 2), ("third", 1), ("first", 3)):
        archive.save(titled(title, minutes))
    assert titles(archive) == ["first", "second", "third"]


def test_a_document_of_an_unknown_form_is_listed_and_not_opened(archive: Archive) -> None:
    saved = archive.save(every_kind(**EVERY_KIND_ANSWERS))
    assert titles(archive) == ["Unknown form tidewatch-log, version 3"]
    with pytest.raises(UnknownForm) as refusal:
        archive.load(saved.id)
    assert (refusal.value.form, refusal.value.version) == ("tidewatch-log", 3)
    assert archive.problems() == [str(refusal.value)]


# --- the bin -------------------------------------------------------------------------------------------


def test_a_deleted_document_is_in_the_bin_and_can_be_restored(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.bin(saved.id)
    assert (titles(archive), [each.id for each in archive.binned()]) == ([], [saved.id])
    archive.restore(saved.id)
    assert (titles(archive), archive.binned()) == (["Custody"], [])
    assert archive.load(saved.id) == saved


def test_what_is_in_the_bin_is_neither_opened_nor_saved_nor_found(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.bin(saved.id)
    for use in (archive.load, archive.bin, lambda _: archive.save(saved)):
        with pytest.raises(InTheBin) as refusal:
            use(saved.id)
        assert refusal.value.id == saved.id
    assert archive.search("custody") == []


def test_what_is_not_in_the_bin_is_not_restored(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    with pytest.raises(NotInTheBin):
        archive.restore(saved.id)


def test_two_files_of_one_id_are_both_kept(archive: Archive) -> None:
    saved = archive.save(titled("Old"))
    archive.bin(saved.id)
    in_bin = file_of(archive, saved, "bin").read_bytes()
    file_of(archive, saved).write_bytes(in_bin)
    for move in (archive.restore, archive.bin):
        with pytest.raises(BinTaken):
            move(saved.id)
    assert file_of(archive, saved).read_bytes() == file_of(archive, saved, "bin").read_bytes() == in_bin
