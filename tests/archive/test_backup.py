"""A backup is what was restored and compared; it comes back whole, or it is refused and nothing stands there."""

import json
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zipfile import ZIP_BZIP2, ZipFile, ZipInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.archive import Archive, CannotRead, CannotWrite, HalfEmpty, NotThere
from editor.archive import backup as backup_module
from editor.archive.backup import Backup, BackupFailed, Backups, worth_keeping
from editor.archive.unpacking import NotABackup, NotEmpty, restore_archive, travels
from tests.archive.archives import everything, file_of, made, retitled, titled, titles
from tests.archive.faults import ERRORS, failing, fault_at

MORNING = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)


def backups(archive: Archive, now: datetime = MORNING) -> Backups:
    """The archive's backups, by a clock that stands."""
    return Backups(archive, lambda: now)


def lasting(folder: Path) -> dict[str, bytes]:
    """Everything in an archive but its backups and who is in it."""
    return {
        name: data
        for name, data in everything(folder).items()
        if not name.startswith(("backups/", "presence/"))
    }


def filled(archive: Archive) -> Archive:
    """With two responses, one in the bin, an attachment and a stray file."""
    first = archive.save(titled("Custody"))
    archive.save(retitled(first, "Custody again"))
    archive.bin(archive.save(titled("Binned")).id)
    archive.attach(b"crest", ".png")
    (archive.folder / "note.txt").write_text("Ask Sam.", "utf-8")
    return archive


# --- making -------------------------------------------------------------------------------------------------


def test_everything_comes_back(archive: Archive, tmp_path: Path) -> None:
    made_backup = backups(filled(archive)).make()
    assert restore_archive(made_backup.path, tmp_path / "new") == len(lasting(archive.folder))
    assert everything(tmp_path / "new") == lasting(archive.folder)
    assert titles(Archive.open(tmp_path / "new")) == ["Custody again"]


def test_a_backup_says_what_it_is(archive: Archive) -> None:
    found = backups(filled(archive)).make()
    assert found == Backup(
        archive.folder / "backups" / "20261122T083000Z.zip", MORNING, found.path.stat().st_size
    )
    assert backups(archive).list() == [found]


def test_nothing_but_the_backup_is_left(archive: Archive) -> None:
    before = lasting(filled(archive).folder)
    backups(archive).make()
    assert lasting(archive.folder) == before
    assert [each.name for each in (archive.folder / "backups").iterdir()] == ["20261122T083000Z.zip"]


def test_any_program_that_unpacks_a_zip_gives_the_folder_back(archive: Archive, tmp_path: Path) -> None:
    with ZipFile(backups(filled(archive)).make().path) as zipped:
        zipped.extractall(tmp_path / "by hand")
    assert everything(tmp_path / "by hand" / "archive") == lasting(archive.folder)


def test_the_same_archive_makes_the_same_backup(archive: Archive) -> None:
    filled(archive)
    first = backups(archive).make().path
    content = first.read_bytes()
    first.unlink()
    assert backups(archive).make().path.read_bytes() == content


def test_neither_backups_nor_locks_nor_halves_are_backed_up(archive: Archive, tmp_path: Path) -> None:
    filled(archive)
    backups(archive).make()
    (archive.folder / "presence").mkdir()
    (archive.folder / "presence" / "someone.json").write_bytes(b"{}")
    (archive.folder / "responses" / ".half.json.0011.tmp").write_bytes(b"{")
    restore_archive(backups(archive).make().path, tmp_path / "new")
    restored = {name.partition("/")[0] for name in everything(tmp_path / "new")}
    assert not restored & {"backups", "presence", ".archive.lock"}
    assert not list((tmp_path / "new").rglob(".*"))


def test_a_damaged_file_is_backed_up_as_it_is(archive: Archive, tmp_path: Path) -> None:
    spoilt = archive.save(titled("Spoilt"))
    file_of(archive, spoilt).write_bytes(b"\0" * 5000)
    restore_archive(backups(archive).make().path, tmp_path / "new")
    assert file_of(Archive.open(tmp_path / "new"), spoilt).read_bytes() == b"\0" * 5000


def test_what_other_systems_could_not_hold_is_left_out_and_named(archive: Archive, tmp_path: Path) -> None:
    (archive.folder / "con.txt").write_bytes(b"")
    (archive.folder / "elsewhere").symlink_to(tmp_path, target_is_directory=True)
    found = backups(filled(archive)).make()
    assert found.left_out == ("con.txt", "elsewhere")
    restore_archive(found.path, tmp_path / "new")
    assert "note.txt" in everything(tmp_path / "new")


def test_of_two_backups_of_one_day_the_later_stays(archive: Archive) -> None:
    backups(archive).make()
    backups(archive, MORNING + timedelta(hours=8)).make()
    assert [each.made for each in backups(archive).list()] == [MORNING + timedelta(hours=8)]


def test_progress_is_shown(archive: Archive) -> None:
    shown: list[tuple[int, int]] = []
    backups(filled(archive)).make(lambda done, of: shown.append((done, of)))
    assert shown == [(number, shown[-1][1]) for number in range(1, len(shown) + 1)]
    assert shown[-1][0] == shown[-1][1] == len(lasting(archive.folder))


def test_a_save_between_two_files_is_in_the_backup_whole_or_not_at_all(
    archive: Archive, tmp_path: Path
) -> None:
    saved = [archive.save(titled(f"Number {number}")) for number in range(8)]

    def save_one_more(done: int, _: int) -> None:
        if done in (2, 5):
            saved[0] = archive.save(retitled(saved[0], f"After {done}"))
            archive.save(titled("New"))

    restore_archive(backups(archive).make(save_one_more).path, tmp_path / "new")
    restored = Archive.open(tmp_path / "new")
    assert restored.problems() == []
    assert set(titles(restored)) >= {f"Number {number}" for number in range(1, 8)}


def test_a_response_binned_in_the_middle_is_in_the_backup_once(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "_LONGEST_HOLD_SECONDS", 0.0001)
    ids = sorted(archive.save(titled(f"Number {number}")).id for number in range(20))

    def bin_the_last(done: int, _: int) -> None:
        if done == 1:
            archive.bin(ids[-1])

    restore_archive(backups(archive).make(bin_the_last).path, tmp_path / "new")
    restored = Archive.open(tmp_path / "new")
    assert sorted(each.id for each in (*restored.list(), *restored.binned())) == ids


# --- when it fails ------------------------------------------------------------------------------------------


def test_a_backup_that_the_disk_spoils_does_not_count(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups(filled(archive)).make()
    real = os.fsync

    def spoil(descriptor: int) -> None:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.pwrite(descriptor, b"\0" * 16, 200)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", spoil)
    with pytest.raises(BackupFailed) as failure:
        backups(archive, MORNING + timedelta(days=1)).make()
    assert failure.value.path.name == "20261123T083000Z.zip.broken"
    assert failure.value.path.exists()
    assert "failed its check" in str(failure.value)
    assert [each.made for each in backups(archive).list()] == [MORNING]


def test_of_broken_backups_the_last_is_kept(archive: Archive) -> None:
    folder = archive.folder / "backups"
    folder.mkdir()
    for day in (20, 21):
        (folder / f"202611{day}T083000Z.zip.broken").write_bytes(b"")
    backups(archive).make()
    assert sorted(each.name for each in folder.iterdir()) == [
        "20261121T083000Z.zip.broken",
        "20261122T083000Z.zip",
    ]


def test_what_a_killed_backup_left_goes_the_day_after(archive: Archive) -> None:
    folder = archive.folder / "backups"
    folder.mkdir()
    half = folder / ".20261120T083000Z.zip.0011.tmp"
    half.write_bytes(b"half")
    os.utime(half, (MORNING.timestamp(), MORNING.timestamp()))
    backups(archive, MORNING + timedelta(hours=23)).make()
    assert half.exists()
    backups(archive, MORNING + timedelta(hours=25)).make()
    assert not half.exists()


@pytest.mark.parametrize("number", ERRORS)
def test_a_disk_that_fails_leaves_no_half_backup(archive: Archive, number: int) -> None:
    archive.save(titled("Custody"))
    before = lasting(archive.folder)
    at = 0
    while True:
        at += 1
        try:
            with fault_at(at, failing(number)) as calls:
                Backups(archive).make()
        except (CannotWrite, CannotRead, BackupFailed):
            assert lasting(archive.folder) == before
            continue
        if len(calls.happened) < at:
            break
    assert at > 10
    names = [each.name for each in (archive.folder / "backups").iterdir()]
    assert all(name.endswith((".zip", ".zip.broken", ".tmp")) for name in names)
    for each in Backups(archive).list():
        with ZipFile(each.path) as zipped:
            assert zipped.testzip() is None


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """The system refuses every byte beyond, as a disk does that is full."""
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.parametrize("size", [0, 200, 1000, 2000])
def test_a_disk_that_is_full_leaves_nothing_of_a_backup(archive: Archive, size: int) -> None:
    before = everything(filled(archive).folder)
    with no_file_longer_than(size), pytest.raises(CannotWrite):
        backups(archive).make()
    assert everything(archive.folder) == before
    assert backups(archive).make().path.exists()


def test_a_disk_that_is_full_leaves_nothing_of_a_restore(archive: Archive, tmp_path: Path) -> None:
    backup = backups(filled(archive)).make().path
    before = everything(tmp_path)
    with no_file_longer_than(500), pytest.raises(CannotWrite):
        restore_archive(backup, tmp_path / "new")
    assert everything(tmp_path) == before
    assert [each.name for each in tmp_path.iterdir()] == ["archive"]


def test_a_missing_archive_is_not_backed_up(archive: Archive) -> None:
    shutil.rmtree(archive.folder)
    for use in (backups(archive).make, backups(archive).list):
        with pytest.raises(NotThere):
            use()
    assert not archive.folder.exists()


def test_a_half_copied_archive_is_not_backed_up(archive: Archive) -> None:
    backups(filled(archive)).make()
    (archive.folder / "archive.json").unlink()
    with pytest.raises(HalfEmpty):
        backups(archive).make()
    assert len(backups(archive).list()) == 1


# --- which are kept -----------------------------------------------------------------------------------------

MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


def daily(days: int) -> list[datetime]:
    return [MORNING - timedelta(days=day) for day in range(days)]


def test_a_year_of_daily_backups_is_kept_in_twenty() -> None:
    kept = sorted(worth_keeping(daily(400)), reverse=True)
    assert kept[:7] == daily(7)
    assert [f"{each:%d %b %Y}" for each in kept[7:]] == [
        "15 Nov 2026",
        "08 Nov 2026",
        "01 Nov 2026",
        "31 Oct 2026",
        "30 Sep 2026",
        "31 Aug 2026",
        "31 Jul 2026",
        "30 Jun 2026",
        "31 May 2026",
        "30 Apr 2026",
        "31 Mar 2026",
        "28 Feb 2026",
        "31 Jan 2026",
        "31 Dec 2025",
    ]


@given(st.lists(MOMENTS, max_size=60))
def test_the_newest_is_always_kept_and_never_more_than_can_be(moments: list[datetime]) -> None:
    kept = worth_keeping(moments)
    assert kept <= set(moments)
    assert len(kept) <= 7 + 4 + 12
    assert {max(moments)} <= kept if moments else not kept


@given(st.lists(MOMENTS, unique=True, max_size=60))
def test_letting_go_day_by_day_keeps_what_letting_go_at_the_end_keeps(moments: list[datetime]) -> None:
    standing: set[datetime] = set()
    for moment in sorted(moments):
        standing = worth_keeping({*standing, moment})
    assert standing == worth_keeping(moments)


@given(st.integers(1, 800))
def test_with_daily_backups_no_gap_is_longer_than_a_month(days: int) -> None:
    kept = sorted(worth_keeping(daily(days)))
    assert all(later - earlier <= timedelta(days=31) for earlier, later in pairwise(kept))
    assert kept[-1] - kept[0] >= timedelta(days=min(days - 32, 320))


def test_old_backups_go_and_what_a_person_put_there_stays(archive: Archive) -> None:
    folder = archive.folder / "backups"
    folder.mkdir()
    (folder / "before the move.zip").write_bytes(b"mine")
    for day in range(1, 10):
        (folder / f"202610{day:02}T083000Z.zip").write_bytes(b"")
    backups(archive).make()
    # Seven days with a backup, four weeks; October's last is among them.
    assert sorted(each.name[:8] for each in folder.iterdir() if each.name[0] == "2") == [
        "20261004",
        "20261005",
        "20261006",
        "20261007",
        "20261008",
        "20261009",
        "20261122",
    ]
    assert (folder / "before the move.zip").exists()


def test_a_backup_is_due_once_a_day(archive: Archive) -> None:
    assert backups(archive).due(MORNING)
    backups(archive).make()
    assert not backups(archive).due(MORNING + timedelta(hours=15))
    assert backups(archive).due(MORNING + timedelta(hours=16))


# --- restoring ----------------------------------------------------------------------------------------------


@pytest.fixture
def backup(archive: Archive) -> Path:
    return backups(filled(archive)).make().path


def test_an_empty_folder_is_taken(backup: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    restore_archive(backup, tmp_path / "empty")
    assert titles(Archive.open(tmp_path / "empty")) == ["Custody again"]


def test_a_folder_with_anything_in_it_is_left_alone(backup: Path, archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / ".hidden").write_bytes(b"")
    before = everything(tmp_path)
    for to in (archive.folder, tmp_path / "mine", backup):
        with pytest.raises(NotEmpty):
            restore_archive(backup, to)
    assert everything(tmp_path) == before


def test_a_backup_that_is_not_there_is_said_not_to_be(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        restore_archive(tmp_path / "gone.zip", tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


@contextmanager
def rewritten(backup: Path) -> Iterator[ZipFile]:
    """The backup's zip, to be filled anew by hand; ``comment`` apart nothing is in it yet."""
    with ZipFile(backup, "w") as zipped:
        yield zipped


def content_of(backup: Path) -> dict[str, bytes]:
    with ZipFile(backup) as zipped:
        return {each: zipped.read(each) for each in zipped.namelist()}


def with_entry(entry: ZipInfo, data: bytes = b"odd") -> Callable[[Path], None]:
    """Put one more entry into the backup, listed as it should be."""

    def change(backup: Path) -> None:
        content = content_of(backup)
        contents = json.loads(content.pop("contents.json"))
        contents["files"][entry.filename.removeprefix("archive/")] = "0" * 64
        with rewritten(backup) as zipped:
            for name, each in content.items():
                zipped.writestr(name, each)
            zipped.writestr(entry, data)
            zipped.writestr("contents.json", json.dumps(contents))

    return change


def link() -> ZipInfo:
    entry = ZipInfo("archive/link")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def packed_oddly() -> ZipInfo:
    entry = ZipInfo("archive/odd")
    entry.compress_type = ZIP_BZIP2
    return entry


def with_contents(change: Callable[[dict[str, object]], object]) -> Callable[[Path], None]:
    def spoil(backup: Path) -> None:
        content = content_of(backup)
        contents = json.loads(content["contents.json"])
        change(contents)
        with rewritten(backup) as zipped:
            for name, each in {**content, "contents.json": json.dumps(contents).encode()}.items():
                zipped.writestr(name, each)

    return spoil


def marked_as_encrypted(backup: Path) -> None:
    data = bytearray(backup.read_bytes())
    at = data.index(b"PK\1\2")
    data[at + 8] |= 1
    backup.write_bytes(data)


def with_a_file_changed(backup: Path) -> None:
    content = content_of(backup)
    with rewritten(backup) as zipped:
        for name, each in content.items():
            zipped.writestr(name, each.replace(b"Custody", b"Custard"))


def with_a_file_less(backup: Path) -> None:
    content = content_of(backup)
    with rewritten(backup) as zipped:
        for name, each in content.items():
            if name != "archive/note.txt":
                zipped.writestr(name, each)


def twice(backup: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(backup, "a") as zipped:
        zipped.writestr("archive/note.txt", b"another")


def of_another_size(size: int) -> Callable[[Path], None]:
    """The list of a zip can say any size of any file."""

    def spoil(backup: Path) -> None:
        data = bytearray(backup.read_bytes())
        at = data.index(b"PK\1\2")
        data[at + 24 : at + 28] = size.to_bytes(4, "little")
        backup.write_bytes(data)

    return spoil


HOSTILE: dict[str, Callable[[Path], object]] = {
    "empty": lambda backup: backup.write_bytes(b""),
    "no zip": lambda backup: backup.write_bytes(b"Dear Commissioner"),
    "cut short": lambda backup: backup.write_bytes(backup.read_bytes()[:-400]),
    "cut in front": lambda backup: backup.write_bytes(backup.read_bytes()[400:]),
    "zeroes inside": lambda backup: backup.write_bytes(
        backup.read_bytes()[:200] + bytes(40) + backup.read_bytes()[240:]
    ),
    "an empty zip": lambda backup: rewritten(backup).__enter__().close(),
    "a way up": with_entry(ZipInfo("archive/../../odd")),
    "an absolute way": with_entry(ZipInfo("/odd")),
    "an absolute way inside": with_entry(ZipInfo("archive//odd")),
    "a drive": with_entry(ZipInfo("archive/C:odd")),
    "a way up on Windows": with_entry(ZipInfo("archive/..\\odd")),
    "outside the archive": with_entry(ZipInfo("odd")),
    "a folder": with_entry(ZipInfo("archive/odd/"), b""),
    "a device": with_entry(ZipInfo("archive/forms/NUL.toml")),
    "a link": with_entry(link()),
    "packed oddly": with_entry(packed_oddly()),
    "another hash": with_entry(ZipInfo("archive/odd")),
    "a file changed": with_a_file_changed,
    "a file less": with_a_file_less,
    "twice a file": twice,
    "encrypted": marked_as_encrypted,
    "said to be smaller": of_another_size(3),
    "another program's": with_contents(lambda contents: contents.update(format="a recipe")),
    "a later version's": with_contents(lambda contents: contents.update(schema=2)),
    "no list": with_contents(lambda contents: contents.pop("files")),
    "an odd list": with_contents(lambda contents: contents.update(files={"note.txt": 3})),
    "no hashes": with_contents(lambda contents: contents.update(files={"note.txt": "x"})),
}


@pytest.mark.parametrize("spoil", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_or_broken_backup_is_refused_and_leaves_nothing(
    backup: Path, tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    spoil(backup)
    before = everything(tmp_path)
    with pytest.raises(NotABackup) as refusal:
        restore_archive(backup, tmp_path / "new")
    assert str(backup) in str(refusal.value)
    assert everything(tmp_path) == before
    assert [each.name for each in tmp_path.iterdir()] == ["archive"]


def test_a_zip_bomb_is_refused_before_it_goes_off(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.archive.unpacking.MOST_BYTES", 1_000_000)
    with_entry(ZipInfo("archive/odd"), bytes(1_100_000))(backup)
    with pytest.raises(NotABackup, match="more than any archive"):
        restore_archive(backup, tmp_path / "new")


def test_a_backup_that_does_not_fit_is_refused_at_once(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(100, 50, 50))
    with pytest.raises(NotABackup, match="does not fit on the disk"):
        restore_archive(backup, tmp_path / "new")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.data())
def test_no_flipped_byte_of_a_backup_ever_comes_back_as_something_else(
    backup: Path, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(backup.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    content[at] ^= data.draw(st.integers(1, 255))
    spoilt, to = tmp_path / "spoilt.zip", tmp_path / "restored"
    spoilt.write_bytes(content)
    shutil.rmtree(to, ignore_errors=True)
    try:
        restore_archive(spoilt, to)
    except (NotABackup, CannotRead):
        assert not to.exists()
        return
    # Times and comments in the zip mean nothing; the files are those that were backed up.
    assert everything(to) == {
        name.removeprefix("archive/"): each
        for name, each in content_of(backup).items()
        if name != "contents.json"
    }


@pytest.mark.parametrize("number", ERRORS)
def test_a_restore_that_the_disk_refuses_leaves_nothing(backup: Path, tmp_path: Path, number: int) -> None:
    at, to = 0, tmp_path / "new"
    while not to.exists():
        at += 1
        with fault_at(at, failing(number)):
            try:
                restore_archive(backup, to)
            except (CannotWrite, CannotRead, NotABackup):
                continue
    assert everything(to) == lasting(made(to).folder)
    assert titles(Archive.open(to)) == ["Custody again"]


@pytest.mark.parametrize(
    "name", ["a", "responses/k7f2m9xq4t.json", "é (conflicted copy)/b.c", "console", ".archive", "a" * 400]
)
def test_names_that_every_system_holds(name: str) -> None:
    assert travels(name)


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "a/../b", "/a", "a//b", "a/", "a\\b", "c:d", "a\0", "a.", "a ", "con", "AUX.txt", "lpt1",
     "a?", "\udcff", "a" * 401],
)  # fmt: skip
def test_names_that_some_system_does_not_hold(name: str) -> None:
    assert not travels(name)
