"""The archive made for trying things out: real, varied, the same each time."""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import generate_archive
from benchmarks.generate_archive import NAMED_EVERY, generate
from editor.archive import Archive
from editor.archive.verify import verify
from tests.archive.archives import everything

ROOT = Path(__file__).parents[2]
COUNT = 60


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "archive"
    generate(folder, COUNT)
    return folder


def test_nothing_is_amiss_with_it(folder: Path) -> None:
    assert verify(Archive.open(folder)) == []


def test_the_same_seed_makes_the_same_files_and_another_makes_others(folder: Path, tmp_path: Path) -> None:
    generate(tmp_path / "again", COUNT)
    generate(tmp_path / "other", COUNT, seed=2)
    assert everything(tmp_path / "again") == everything(folder)
    same = everything(tmp_path / "other").keys() & everything(folder).keys()
    assert same == {"archive.json"}


def test_it_is_varied(folder: Path) -> None:
    archive = Archive.open(folder)
    listed = archive.list()
    assert {each.form for each in listed} == {"pcc-response", "force-statement"}
    assert len({each.title for each in listed}) > COUNT * 0.9
    assert len({each.published_on.year for each in listed if each.published_on}) > 10
    assert len(archive.binned()) == COUNT // generate_archive.BINNED_EVERY
    kept = [each for each in listed if archive.versions(each.id)]
    assert len(kept) in range(COUNT // NAMED_EVERY - 1, COUNT // NAMED_EVERY + 1)
    sizes = [path.stat().st_size for path in (folder / "responses").iterdir()]
    assert 8_000 < sum(sizes) / len(sizes) < 16_000


def test_accents_are_there_to_be_found(folder: Path) -> None:
    assert len(Archive.open(folder).search("ty")) == len(Archive.open(folder).search("tŷ")) > 0


def test_what_is_there_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FileExistsError):
        generate(tmp_path, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_command_makes_one(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            ROOT / "benchmarks/generate_archive.py",
            "--archive",
            tmp_path / "a",
            "--count",
            "3",
        ],
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, len(Archive.open(tmp_path / "a").list())) == (0, 3), done.stderr
    assert "3 responses" in done.stdout
