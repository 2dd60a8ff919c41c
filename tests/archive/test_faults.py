"""Whatever stops a save, or fails in it, the archive holds the last version or the new one, whole."""

import errno
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from editor.archive import Archive, CannotRead, CannotWrite
from editor.archive.verify import verify
from editor.model.document import Document
from tests.archive.archives import OTHER_ID, everything, made, retitled, titled
from tests.archive.faults import ERRORS, failing, fault_at
from tests.archive.processes import MOST_CALLS
from tests.builders import NORTHMOOR

ROOT = Path(__file__).parents[2]
NEW_ID = "newone2222"
BINNED_ID = "binned2222"


def process(*arguments: object) -> list[int]:
    """What ``processes.py`` prints."""
    run = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "tests/archive/processes.py"), *map(str, arguments)],
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert not run.returncode, run.stderr.decode()
    answer: list[int] = json.loads(run.stdout)
    return answer


# --- killed at every call --------------------------------------------------------------------------------


def killed(scenario: str, folder: Path) -> list[tuple[Archive, bool]]:
    """The archive after each run, and whether the run was acknowledged; each archive is checked to be sound."""
    results = []
    for number, acknowledged in enumerate(process("kill", scenario, folder), 1):
        place = folder / str(number)
        place.mkdir(exist_ok=True)
        archive = Archive.open(place)
        assert archive.problems() == []
        results.append((archive, bool(acknowledged)))
    assert [acknowledged for _, acknowledged in results] == [False] * (len(results) - 1) + [True]
    assert len(results) > 5
    return results


def title(archive: Archive, id: str) -> object:
    return title_of(archive.load(id))


def kept_titles(archive: Archive) -> list[object]:
    return [title_of(archive.version(OTHER_ID, each.token)) for each in archive.versions(OTHER_ID)]


def title_of(document: Document) -> object:
    return document.answer("inspection_title")


def test_an_overwrite_that_is_killed_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    seen = set()
    for archive, acknowledged in killed("overwrite", tmp_path):
        document = archive.load(OTHER_ID)
        assert (document.revision, title(archive, OTHER_ID)) in ((1, "old"), (2, "new"))
        assert document.revision == 2 or not acknowledged
        assert archive.save(document).revision == document.revision + 1
        seen.add(document.revision)
    assert seen == {1, 2}


@pytest.mark.parametrize("scenario", ["overwrite", "named", "bring_back", "to_bin", "add"])
def test_whatever_is_killed_the_trails_are_whole_once_they_are_healed(tmp_path: Path, scenario: str) -> None:
    for archive, _ in killed(scenario, tmp_path):
        archive.heal()
        assert verify(archive) == []


def test_a_named_save_that_is_acknowledged_is_kept(tmp_path: Path) -> None:
    for archive, acknowledged in killed("named", tmp_path):
        said = kept_titles(archive)
        assert said == ["new", "old"] or not acknowledged
        assert said[-1] == "old"


def test_a_version_whose_restoring_is_killed_leaves_what_was_there_or_the_version(tmp_path: Path) -> None:
    for archive, acknowledged in killed("bring_back", tmp_path):
        assert title(archive, OTHER_ID) in (("old",) if acknowledged else ("old", "new"))
        assert "new" in kept_titles(archive)


def test_a_damaged_file_is_never_lost_on_its_way_to_quarantine(tmp_path: Path) -> None:
    for number, _ in enumerate(process("kill", "set_aside", tmp_path), 1):
        archive = Archive.open(tmp_path / str(number))
        archive.quarantine_damaged()
        assert len(list((archive.folder / "quarantine").iterdir())) == 1
        assert title_of(archive.restore_version(OTHER_ID, "1")) == "old"


@pytest.mark.parametrize("scenario", ["add", "begin"])
def test_a_first_save_that_is_killed_leaves_all_of_it_or_nothing(tmp_path: Path, scenario: str) -> None:
    before = {"old"} if scenario == "add" else set()
    seen = set()
    for archive, acknowledged in killed(scenario, tmp_path):
        found = {each.title for each in archive.list()}
        assert found in (before, before | {"new"})
        assert "new" in found or not acknowledged
        assert all(title(archive, each.id) == each.title for each in archive.list())
        archive.save(titled("next"))
        seen.add("new" in found)
    assert seen == {False, True}


def test_an_office_whose_change_is_killed_is_the_old_or_the_new(tmp_path: Path) -> None:
    for archive, acknowledged in killed("office", tmp_path):
        assert archive.office.force in (("new",) if acknowledged else ("old", "new"))
        archive.set_office(NORTHMOOR)


@pytest.mark.parametrize(
    ("scenario", "id", "was_listed"), [("to_bin", OTHER_ID, True), ("from_bin", BINNED_ID, False)]
)
def test_a_killed_move_leaves_the_document_in_one_place(
    tmp_path: Path, scenario: str, id: str, was_listed: bool
) -> None:
    for archive, acknowledged in killed(scenario, tmp_path):
        listed = id in {each.id for each in archive.list()}
        assert listed != (id in {each.id for each in archive.binned()})
        assert listed != was_listed or not acknowledged
        (archive.bin if listed else archive.restore)(id)


def test_a_killed_attachment_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    for archive, acknowledged in killed("attach", tmp_path):
        name = (
            Archive.open(archive.folder).attach(b"crest", ".png") if acknowledged else _name_of_crest(archive)
        )
        assert archive.attachment(name) in ((b"crest",) if acknowledged else (None, b"crest"))


def _name_of_crest(archive: Archive) -> str:
    names = [each.name for each in (archive.folder / "attachments").glob("[!.]*")]
    return f"attachments/{names[0]}" if names else f"attachments/{'0' * 64}.png"


def test_the_harness_finds_tinydb_as_it_comes_torn(tmp_path: Path) -> None:
    acknowledged = process("kill", "stock", tmp_path)
    assert "torn" in {stock_state(tmp_path / str(number)) for number in range(1, len(acknowledged) + 1)}


def stock_state(folder: Path) -> str:
    try:
        (document,) = json.loads((folder / "stock.json").read_bytes())["_default"].values()
    except ValueError:
        return "torn"
    return "old" if document["title"] == "old" else "new"


# --- a disk that fails once ------------------------------------------------------------------------------

CHANGES: dict[str, Callable[[Archive], object]] = {
    "add": lambda archive: archive.save(replace(titled("new"), id=NEW_ID)),
    "overwrite": lambda archive: archive.save(retitled(archive.load(OTHER_ID), "new")),
    "named": lambda archive: archive.save(retitled(archive.load(OTHER_ID), "new"), keep="named"),
    "keep": lambda archive: archive.keep(OTHER_ID, "before import"),
    "bring back": lambda archive: archive.restore_version(OTHER_ID, "1"),
    "hold": lambda archive: archive.hold(OTHER_ID, "a claim"),
    "office": lambda archive: archive.set_office(NORTHMOOR),
    "to bin": lambda archive: archive.bin(OTHER_ID),
    "from bin": lambda archive: archive.restore(BINNED_ID),
    "attach": lambda archive: archive.attach(b"crest", ".png"),
}


@pytest.mark.parametrize(
    ("change", "number"),
    [(change, errno.EIO) for change in CHANGES]
    + [("overwrite", number) for number in ERRORS if number != errno.EIO],
)
def test_each_call_that_fails_is_told_leaves_the_files_and_can_be_tried_again(
    tmp_path: Path, change: str, number: int
) -> None:
    template = made(tmp_path / "template")
    first = template.save(replace(titled("first"), id=OTHER_ID), keep="named")
    template.save(retitled(first, "old"))
    template.bin(template.save(replace(titled("binned"), id=BINNED_ID)).id)
    before = everything(template.folder)
    told = 0
    for at in range(1, MOST_CALLS):
        copy = tmp_path / str(at)
        shutil.copytree(template.folder, copy)
        archive = Archive.open(copy)
        with fault_at(at, failing(number), reads=True) as calls:
            error = refusal(archive, CHANGES[change])
        if len(calls.happened) < at:  # that many calls are not made: nothing failed any more
            break
        if error is not None:
            told += 1
            assert str(copy) in str(error)
            assert everything(copy) == before
            assert refusal(archive, CHANGES[change]) is None
        assert everything(copy) != before
        assert archive.problems() == []
    else:
        raise AssertionError("there is no end of calls")
    assert told > 10


def refusal(archive: Archive, change: Callable[[Archive], object]) -> CannotRead | CannotWrite | None:
    """What the archive says of a failure; None where it got through in spite of it, as with a lock's second try."""
    try:
        change(archive)
    except (CannotRead, CannotWrite) as error:
        return error
    return None


# --- two at once -----------------------------------------------------------------------------------------


def test_of_two_who_save_at_once_one_meets_a_conflict_and_none_loses_anything(archive: Archive) -> None:
    archive.save(replace(titled("-"), id=OTHER_ID))
    conflicts = process("compete", archive.folder, OTHER_ID, 20)
    marks = str(title(archive, OTHER_ID))
    assert (marks.count("a"), marks.count("b")) == (20, 20)
    assert archive.load(OTHER_ID).revision == 41
    assert sum(conflicts) == 20
