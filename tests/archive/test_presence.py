"""Two people, one response: each is told of the other, and nothing ever stands in the way."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor.archive import Archive, Presence
from tests.archive.archives import OTHER_ID, made
from tests.builders import NOW

ROBIN = Presence("Robin Hale", "harbour", 100, NOW, NOW)
SAM = Presence("Sam Fell", "quay", 200, NOW, NOW)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def pass_seconds(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def archive(tmp_path: Path, clock: Clock) -> Archive:
    return made(tmp_path / "archive", lambda: clock.now)


def file_in(archive: Archive) -> Path:
    return archive.folder / "presence" / f"{OTHER_ID}.json"


def test_whoever_comes_first_writes_and_whoever_comes_later_is_told_who(archive: Archive) -> None:
    assert archive.enter(OTHER_ID, ROBIN) is None
    assert archive.enter(OTHER_ID, SAM) == ROBIN
    assert archive.beat(OTHER_ID, ROBIN) is None


def test_another_response_is_another_matter(archive: Archive) -> None:
    archive.enter(OTHER_ID, ROBIN)
    assert archive.enter("another222", SAM) is None


def test_a_second_window_of_the_same_person_is_told_too(archive: Archive) -> None:
    archive.enter(OTHER_ID, ROBIN)
    assert archive.enter(OTHER_ID, replace(ROBIN, process=101)) == ROBIN


def test_whoever_leaves_makes_room(archive: Archive) -> None:
    archive.enter(OTHER_ID, ROBIN)
    archive.leave(OTHER_ID, ROBIN)
    assert archive.enter(OTHER_ID, SAM) is None


def test_nobody_is_made_to_leave_by_somebody_else(archive: Archive) -> None:
    archive.enter(OTHER_ID, ROBIN)
    archive.leave(OTHER_ID, SAM)
    assert archive.enter(OTHER_ID, SAM) == ROBIN


def test_whoever_was_taken_over_hears_of_it_and_by_whom(archive: Archive) -> None:
    archive.enter(OTHER_ID, ROBIN)
    archive.take_over(OTHER_ID, SAM)
    assert archive.beat(OTHER_ID, ROBIN) == SAM
    archive.leave(OTHER_ID, ROBIN)
    assert archive.beat(OTHER_ID, SAM) is None


@pytest.mark.parametrize(("seconds", "there"), [(59, True), (60, False), (-59, True), (-60, False)])
def test_whoever_was_not_heard_of_for_a_minute_has_gone(
    archive: Archive, clock: Clock, seconds: float, there: bool
) -> None:
    archive.enter(OTHER_ID, ROBIN)
    clock.pass_seconds(seconds)  # backwards: the other machine's clock is ahead
    assert archive.enter(OTHER_ID, SAM) == (ROBIN if there else None)


def test_a_heartbeat_keeps_the_place(archive: Archive, clock: Clock) -> None:
    archive.enter(OTHER_ID, ROBIN)
    for _ in range(3):
        clock.pass_seconds(40)
        assert archive.beat(OTHER_ID, ROBIN) is None
    assert archive.enter(OTHER_ID, SAM) == replace(ROBIN, heartbeat=clock.now)


@pytest.mark.parametrize("content", [b"", b"\0" * 40, b"[]", b'{"name": 7}', b"\xff"])
def test_a_damaged_file_is_no_obstacle(archive: Archive, content: bytes) -> None:
    archive.enter(OTHER_ID, ROBIN)
    file_in(archive).write_bytes(content)
    assert archive.enter(OTHER_ID, SAM) is None
    assert archive.enter(OTHER_ID, ROBIN) == SAM


def test_a_folder_that_cannot_be_written_to_is_no_obstacle(archive: Archive) -> None:
    (archive.folder / "presence").write_bytes(b"a file in the folder's place")
    assert archive.enter(OTHER_ID, ROBIN) is None
    archive.take_over(OTHER_ID, ROBIN)
    archive.leave(OTHER_ID, ROBIN)


def test_an_archive_that_has_gone_is_no_obstacle_and_is_not_made_again(archive: Archive) -> None:
    archive.folder.rename(archive.folder.with_name("unplugged"))
    assert archive.enter(OTHER_ID, ROBIN) is None
    assert not archive.folder.exists()


def test_this_program_knows_who_runs_it(archive: Archive) -> None:
    here = Presence.here(NOW)
    assert here.name
    assert here.machine
    assert archive.enter(OTHER_ID, here) is None
    assert archive.enter(OTHER_ID, SAM) == here


def test_nothing_is_left_behind_but_the_one_file(archive: Archive) -> None:
    archive.enter(OTHER_ID, ROBIN)
    archive.beat(OTHER_ID, ROBIN)
    assert [path.name for path in (archive.folder / "presence").iterdir()] == [f"{OTHER_ID}.json"]
