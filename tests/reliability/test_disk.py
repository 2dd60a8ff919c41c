"""The simulated disk: it leaves what a real one may leave, and nothing else."""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.reliability.disk import Tree, put, states
from benchmarks.reliability.recording import recorded
from editor.files import make_folder, move, write_whole

OLD, NEW = b"the old content", b"the new content, which is longer"


def left(folder: Path, change: Callable[[], object], **synced: bool) -> list[tuple[int, Tree]]:
    """Every different state after each prefix of the change, and how much had returned by then."""
    with recorded(folder) as recording:
        change()
        recording.acknowledge()
    found: dict[tuple[int, frozenset[tuple[str, bytes | None]]], Tree] = {}
    for state in states(recording, random.Random(1), **synced):
        found[state.acknowledged, frozenset(state.tree.items())] = state.tree
    return [(acknowledged, tree) for (acknowledged, _), tree in found.items()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "file").write_bytes(OLD)
    return tmp_path


def contents(states: list[tuple[int, Tree]], acknowledged: int, name: str = "file") -> set[bytes | None]:
    """What the file may hold before the change returned (0) or after (1); None where it is missing."""
    return {tree.get(name) for done, tree in states if done == acknowledged}


def test_a_durable_save_leaves_the_old_or_the_new_and_then_the_new(folder: Path) -> None:
    found = left(folder, lambda: write_whole(folder / "file", NEW))
    assert contents(found, 0) == {OLD, NEW}
    assert contents(found, 1) == {NEW}


def test_what_was_not_synchronised_is_missing_cut_or_zeroes_under_its_temporary_name(folder: Path) -> None:
    found = left(folder, lambda: write_whole(folder / "file", NEW))
    temporary = {content for _, tree in found for name, content in tree.items() if name.endswith(".tmp")}
    assert {b"", bytes(len(NEW)), NEW} < temporary
    assert any(content and NEW.startswith(content) and content != NEW for content in temporary)


def test_without_fsync_of_the_file_a_save_can_be_torn(folder: Path) -> None:
    found = left(folder, lambda: write_whole(folder / "file", NEW), files_synced=False)
    assert {b"", bytes(len(NEW)), NEW} < contents(found, 1)


def test_without_fsync_of_the_folder_a_save_can_be_lost(folder: Path) -> None:
    found = left(folder, lambda: write_whole(folder / "file", NEW), folders_synced=False)
    assert contents(found, 1) == {OLD, NEW}


def test_a_line_that_is_appended_can_be_cut_off_and_what_stood_before_cannot(folder: Path) -> None:
    def append() -> None:
        descriptor = os.open(folder / "file", os.O_WRONLY | os.O_APPEND)
        os.write(descriptor, NEW)
        os.fsync(descriptor)
        os.close(descriptor)

    found = left(folder, append)
    assert all(content is not None and content.startswith(OLD) for content in contents(found, 0))
    assert {OLD, OLD + bytes(len(NEW)), OLD + NEW} < contents(found, 0)
    assert contents(found, 1) == {OLD + NEW}


def test_a_file_in_a_new_folder_is_lost_with_the_folder(folder: Path) -> None:
    def begin() -> None:
        (folder / "new").mkdir()
        write_whole(folder / "new" / "file", NEW)

    assert None in contents(left(folder, begin), 1, "new/file")
    assert contents(left(folder, lambda: make_folder(folder / "made")), 1, "made") == {None}


def test_a_move_leaves_the_file_in_one_place(folder: Path) -> None:
    (folder / "bin").mkdir()
    found = left(folder, lambda: move(folder / "file", folder / "bin" / "file"))
    assert {("file" in tree, "bin/file" in tree) for _, tree in found} == {(True, False), (False, True)}
    assert contents(found, 1, "bin/file") == {OLD}


def test_a_state_is_put_on_a_disk_as_it_is(tmp_path: Path) -> None:
    tree: Tree = {"folder": None, "folder/file": OLD, "empty": b""}
    put(tree, tmp_path / "root")
    assert (tmp_path / "root" / "folder" / "file").read_bytes() == OLD
    assert (tmp_path / "root" / "empty").read_bytes() == b""
