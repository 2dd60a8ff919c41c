"""What an archive remembers from one save to the next is never taken for what stands on the disk meanwhile."""

import errno
import os
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from filelock import Timeout

from editor.archive import Archive, Damaged, NewerFormat
from editor.archive.audit import check_trail
from editor.archive.folder import ArchiveFolder
from editor.archive.header import Header
from editor.archive.lock import locked
from editor.model.document import Document
from tests.archive.archives import file_of, made, retitled, rewrite, titled
from tests.builders import NOW

LONG_AGO = 1_700_000_000


def somebody_else(archive: Archive) -> Archive:
    return Archive.open(archive.folder, lambda: NOW)


def written_twice(archive: Archive) -> Document:
    """A response of which everything that could be remembered is."""
    os.utime(archive.folder / "archive.json", (LONG_AGO, LONG_AGO))
    saved = archive.save(titled("Custody"), keep="named")
    return archive.save(retitled(saved, "Custody again"))


def test_an_archive_that_a_newer_program_took_over_meanwhile_is_left_alone(archive: Archive) -> None:
    saved = written_twice(archive)
    rewrite(archive.folder / "archive.json", lambda each: each.update(schema=99))
    with pytest.raises(NewerFormat):
        archive.save(saved)


def test_an_archive_that_is_as_it_was_is_not_read_again(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = written_twice(archive)
    monkeypatch.setattr(Header, "read", None)
    assert archive.save(saved).revision == 3


def test_bytes_that_somebody_put_there_with_the_same_size_and_time_are_noticed(archive: Archive) -> None:
    saved = written_twice(archive)
    path = file_of(archive, saved)
    found = path.stat()
    path.write_bytes(path.read_bytes().replace(b"again", b"still"))
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    with pytest.raises(Damaged):
        archive.save(saved)


def test_a_result_that_somebody_edits_is_not_what_was_remembered(archive: Archive) -> None:
    saved = written_twice(archive)
    archive.database.all()[0]["revision"] = 99
    archive.database.all()[0]["doc"]["answers"]["inspection_title"] = "Spoilt"
    assert archive.save(saved).revision == 3
    assert archive.load(saved.id).answer("inspection_title") == "Custody again"


def test_a_line_that_somebody_else_added_to_the_trail_stays_a_link_of_it(archive: Archive) -> None:
    saved = written_twice(archive)
    other = somebody_else(archive)
    other.hold(saved.id, "Inquiry")
    archive.save(saved)
    assert [each.action for each in archive.trail(saved.id)] == ["saved", "saved", "held", "saved"]
    assert not check_trail(ArchiveFolder(archive.folder), saved.id)


def test_a_version_that_somebody_else_kept_counts(tmp_path: Path) -> None:
    now = NOW
    archive = made(tmp_path / "archive", lambda: now)
    saved = written_twice(archive)
    now += timedelta(minutes=9)
    Archive.open(archive.folder, lambda: now).keep(saved.id, "named")
    now += timedelta(minutes=9)
    archive.save(saved)
    assert [each.reason for each in archive.versions(saved.id)] == ["named", "named"]


# --- the lock --------------------------------------------------------------------------------------------


def test_whoever_waits_for_the_lock_gets_it_when_it_is_free(tmp_path: Path) -> None:
    order: list[str] = []
    with locked(tmp_path / "lock", 1):
        other = in_another_thread(lambda: take(tmp_path / "lock", order))
        time.sleep(0.01)
        order.append("first")
    other.join()
    assert order == ["first", "second"]


def test_a_lock_whose_file_was_deleted_is_taken_in_the_new_file(tmp_path: Path) -> None:
    with locked(tmp_path / "lock", 1):
        (tmp_path / "lock").unlink()
    with locked(tmp_path / "lock", 1), pytest.raises(Timeout), locked(tmp_path / "lock", 0):
        pass


def test_a_disk_without_locks_gets_one_of_another_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object, **__: object) -> bool:
        raise OSError(errno.ENOSYS, "Function not implemented")

    monkeypatch.setattr("editor.archive.lock.lock_descriptor", missing)
    with locked(tmp_path / "lock", 1):
        assert (tmp_path / "lock").exists()


def take(path: Path, order: list[str]) -> None:
    with locked(path, 1):
        order.append("second")


def in_another_thread(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread
