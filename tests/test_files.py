"""A file is written whole or not at all, and nothing is left lying about."""

import errno
import os
import stat
import sys
import time
from pathlib import Path

import pytest

from editor.files import is_temporary, make_folder, move, write_whole
from tests.archive.faults import ERRORS, failing, fault_at


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_the_bytes_stand_there_and_nothing_else(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.txt", b"one\r\ntwo")
    assert (tmp_path / "a.txt").read_bytes() == b"one\r\ntwo"
    assert names(tmp_path) == ["a.txt"]


def test_a_longer_file_is_replaced_by_a_shorter_one(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"a long content")
    write_whole(tmp_path / "a", b"")
    assert (tmp_path / "a").read_bytes() == b""


def test_a_disk_that_takes_a_few_bytes_at_a_time_gets_them_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, bytes(data[:3])))
    write_whole(tmp_path / "a", b"0123456789")
    assert (tmp_path / "a").read_bytes() == b"0123456789"


def test_the_file_and_then_its_folder_reach_the_disk(tmp_path: Path) -> None:
    with fault_at(0, failing(errno.EIO)) as calls:
        write_whole(tmp_path / "a", b"new")
    assert calls.happened == ["open", "write", "fsync", "close", "replace", "open", "fsync", "close"]


@pytest.mark.parametrize("number", ERRORS)
@pytest.mark.parametrize("before", [[], ["a"]], ids=["new", "overwrite"])
@pytest.mark.parametrize("at", range(1, 8))
def test_each_call_that_fails_leaves_the_old_content_and_nothing_else(
    tmp_path: Path, number: int, before: list[str], at: int
) -> None:
    for name in before:
        (tmp_path / name).write_bytes(b"old")
    with pytest.raises(OSError, match="Errno") as error, fault_at(at, failing(number)):
        write_whole(tmp_path / "a", b"the new content")
    assert error.value.errno == number
    assert names(tmp_path) == before
    assert all((tmp_path / name).read_bytes() == b"old" for name in before)


def test_a_file_system_without_folders_to_synchronise_is_no_failure(tmp_path: Path) -> None:
    with fault_at(7, failing(errno.EINVAL)):
        write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.parametrize("path", ["/dev/null", "."])
def test_what_is_no_ordinary_file_is_refused(path: str) -> None:
    with pytest.raises(OSError, match="not an ordinary file"):
        write_whole(Path(path), b"new")
    assert not Path("/dev/null").is_file()


def test_a_private_file_stays_private(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o600)
    write_whole(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "no" / "a", b"new")


def test_a_file_that_windows_holds_for_a_moment_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = held(monkeypatch, times=3)
    write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert len(waits) == 3


def test_a_file_that_windows_does_not_let_go_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = held(monkeypatch, times=10_000)
    with pytest.raises(PermissionError):
        write_whole(tmp_path / "a", b"new")
    assert sum(waits) == pytest.approx(2.5, abs=0.1)
    assert names(tmp_path) == []


class SharingError(PermissionError):
    winerror = 32


def held(monkeypatch: pytest.MonkeyPatch, times: int) -> list[float]:
    """Let the next replaces fail as on Windows; the pauses in between, on a clock that only they move."""
    waits: list[float] = []
    replace = os.replace

    def try_to(source: Path, target: Path) -> None:
        if len(waits) < times:
            raise SharingError(errno.EACCES, "held")
        replace(source, target)

    monkeypatch.setattr(os, "replace", try_to)
    monkeypatch.setattr(time, "sleep", waits.append)
    monkeypatch.setattr(time, "monotonic", lambda: sum(waits))
    return waits


def test_windows_has_no_folders_to_synchronise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with fault_at(0, failing(errno.EIO)) as calls:
        write_whole(tmp_path / "a", b"new")
    assert calls.happened == ["open", "write", "fsync", "close", "replace"]


def test_folders_are_made_with_their_parents_and_may_be_there(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_each_folder_that_is_made_reaches_the_disk(tmp_path: Path) -> None:
    with fault_at(0, failing(errno.EIO)) as calls:
        make_folder(tmp_path / "a" / "b")
    assert calls.happened == ["mkdir", "open", "fsync", "close"] * 2


def test_a_move_reaches_the_disk_in_both_folders(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"kept")
    (tmp_path / "to").mkdir()
    with fault_at(0, failing(errno.EIO)) as calls:
        move(tmp_path / "a", tmp_path / "to" / "a")
    assert calls.happened == ["replace", *["open", "fsync", "close"] * 2]


def test_a_file_in_the_way_of_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(NotADirectoryError):
        make_folder(tmp_path / "a")


def test_a_move_that_does_not_reach_the_disk_is_undone(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"kept")
    (tmp_path / "to").mkdir()
    with fault_at(3, failing(errno.EIO)), pytest.raises(OSError, match="output error"):
        move(tmp_path / "a", tmp_path / "to" / "a")
    assert (tmp_path / "a").read_bytes() == b"kept"
    assert names(tmp_path / "to") == []


@pytest.mark.parametrize(
    ("name", "ours"), [(".a.json.0f3c.tmp", True), ("a.json", False), ("a.tmp", False), (".a.json", False)]
)
def test_temporary_files_are_known_by_their_names(name: str, ours: bool) -> None:
    assert is_temporary(name) is ours
