"""Handing over: everything in open formats, in a folder that is there only when it is complete."""

import json
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from unittest.mock import patch
from urllib.parse import unquote
from zipfile import ZipFile

import pytest

from editor.archive import Archive
from editor.archive.words import OfficeWords
from editor.errors import RefusalError
from editor.handover import Handover, hand_over
from editor.model.document import Document
from editor.model.office import OfficeProfile
from editor.model.rules import Rules
from tests.archive.archives import made, retitled, titled
from tests.builders import NORTHMOOR, NOW

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return made(tmp_path / "archive")


@pytest.fixture
def parcel(tmp_path: Path) -> Path:
    return tmp_path / "parcel"


def handed_over(archive: Archive, parcel: Path) -> Handover:
    return hand_over(archive, parcel, NOW)


def stem(parcel: Path, document: Document, table: str = "responses") -> Path:
    """The folder of a response in the parcel, and the name of its files, without the ending."""
    (found,) = (parcel / table).glob(f"*{document.id}")
    return found / found.name


class Links(HTMLParser):
    """Where a page leads, and what could run in it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.targets += [value or "" for name, value in attrs if name in ("href", "src")]


# --- what is in it ---------------------------------------------------------------------------------------


def test_each_response_is_there_in_four_formats(archive: Archive, parcel: Path) -> None:
    document = archive.save(titled("Custody in Tŷ Mawr"))
    handed_over(archive, parcel)
    files = stem(parcel, document)
    assert files.name == f"custody-in-ty-mawr-{document.id}"
    assert "Custody in Tŷ Mawr" in files.with_suffix(".txt").read_text("utf-8")
    assert "Custody in Tŷ Mawr" in files.with_suffix(".html").read_text("utf-8")
    assert json.loads(files.with_suffix(".json").read_bytes())["id"] == document.id
    with ZipFile(files.with_suffix(".docx")) as word:
        assert "Custody in Tŷ Mawr" in word.read("word/document.xml").decode()


def test_what_is_in_the_bin_is_there_and_marked(archive: Archive, parcel: Path) -> None:
    document = archive.save(titled("Deleted"))
    archive.bin(document.id)
    (entry,) = handed_over(archive, parcel).entries
    assert entry.binned
    assert stem(parcel, document, "bin").with_suffix(".docx").is_file()
    assert not (parcel / "responses").exists()


def test_kept_versions_are_there_with_who_kept_them_and_why(archive: Archive, parcel: Path) -> None:
    first = archive.save(titled("One"), keep="named", by="Alex Rowan")
    archive.save(retitled(first, "Two"), keep="step", by="Sam Birch")
    handed_over(archive, parcel)
    kept = [json.loads(path.read_bytes()) for path in stem(parcel, first).parent.glob("versions/*.json")]
    told = {
        (each["answers"]["inspection_title"], each["kept"]["reason"], each["kept"]["by"]) for each in kept
    }
    assert told == {("One", "named", "Alex Rowan"), ("Two", "step", "Sam Birch")}


def test_attachments_the_office_and_its_forms_come_along(archive: Archive, parcel: Path) -> None:
    archive.set_office(NORTHMOOR)
    name = archive.attach(PIXEL, ".png")
    (archive.folder / "forms").mkdir()
    (archive.folder / "forms" / "own.toml").write_text("# ours", "utf-8")
    OfficeWords(archive.folder).add("VEMT")
    archive.set_rules(Rules(recipients=("The Home Secretary",)))
    handed_over(archive, parcel)
    assert (parcel / name).read_bytes() == PIXEL
    assert "VEMT" in (parcel / "words.txt").read_text("utf-8")
    assert json.loads((parcel / "rules.json").read_bytes())["recipients"] == ["The Home Secretary"]
    assert json.loads((parcel / "office.json").read_bytes()) == NORTHMOOR.as_dict()
    assert (parcel / "forms" / "own.toml").read_text("utf-8") == "# ours"


def test_the_index_leads_to_every_file_and_nowhere_else(archive: Archive, parcel: Path) -> None:
    archive.set_office(NORTHMOOR)
    for title in ("Custody & “more” <b>", "100 % #1?", "حضانة", ""):
        archive.save(titled(title), keep="named")
    archive.bin(archive.save(titled("Deleted")).id)
    handed_over(archive, parcel)
    index = Links((parcel / "index.html").read_text("utf-8"))
    led_to = {(parcel / unquote(target)).resolve() for target in index.targets}
    assert led_to == {
        path.resolve()
        for path in parcel.rglob("*")
        if path.is_file() and path.relative_to(parcel).parts[0] in ("responses", "bin", "README.txt")
    }
    assert not {"script", "iframe", "object", "b"} & set(index.tags)


def test_the_index_can_be_read_aloud(archive: Archive, parcel: Path) -> None:
    archive.save(titled("Custody", published_on="2026-01-05"))
    handed_over(archive, parcel)
    page = (parcel / "index.html").read_text("utf-8")
    for piece in (
        '<html lang="en-GB">', "<main>", "<h1>", "<caption>1 response", '<th scope="col">Title</th>',
        '<th scope="row">', 'aria-label="Word: Custody"', "5 January 2026",
    ):  # fmt: skip
        assert piece in page


def test_the_newest_stands_first_and_the_readme_counts(archive: Archive, parcel: Path) -> None:
    for minutes, title in enumerate(("Old", "Newer", "Newest")):
        archive.save(titled(title, minutes))
    assert [each.title for each in handed_over(archive, parcel).entries] == ["Newest", "Newer", "Old"]
    assert "2 March 2026: 3 responses, 0 in the bin" in (parcel / "README.txt").read_text("utf-8")


def test_an_empty_archive_makes_an_empty_parcel(archive: Archive, parcel: Path) -> None:
    assert handed_over(archive, parcel) == Handover(parcel.resolve(), (), ())
    assert "<p>None.</p>" in (parcel / "index.html").read_text("utf-8")


def test_progress_is_told(archive: Archive, parcel: Path) -> None:
    for title in "ab":
        archive.save(titled(title))
    told: list[tuple[int, int]] = []
    hand_over(archive, parcel, NOW + timedelta(days=1), lambda done, of: told.append((done, of)))
    assert told == [(1, 2), (2, 2)]


# --- what cannot be read ---------------------------------------------------------------------------------


def test_what_cannot_be_read_is_copied_as_it_lies_and_named(archive: Archive, parcel: Path) -> None:
    sound, spoilt = archive.save(titled("Sound")), archive.save(titled("Spoilt"), keep="named")
    path = archive.folder / "responses" / f"{spoilt.id}.json"
    path.write_bytes(b"\x00" * 100)
    done = handed_over(archive, parcel)
    assert [each.id for each in done.entries] == [sound.id]
    assert any(spoilt.id in problem for problem in done.problems)
    assert (parcel / "unreadable" / "responses" / path.name).read_bytes() == b"\x00" * 100
    assert list((parcel / "unreadable" / "versions" / spoilt.id).glob("*.json"))
    for page in ("README.txt", "index.html"):
        assert spoilt.id in (parcel / page).read_text("utf-8")


def test_a_crest_that_is_damaged_does_not_withhold_the_response(archive: Archive, parcel: Path) -> None:
    crest = archive.attach(PIXEL, ".png")
    archive.set_office(OfficeProfile(crest=crest))
    with_crest = archive.save(replace(titled("Custody"), office=archive.office))
    (archive.folder / crest).write_bytes(b"spoilt")
    done = handed_over(archive, parcel)
    assert len(done.problems) == 1
    assert stem(parcel, with_crest).with_suffix(".docx").is_file()


def test_a_file_that_may_not_be_read_does_not_keep_the_rest_back(archive: Archive, parcel: Path) -> None:
    name = Path(archive.attach(PIXEL, ".png")).name
    really = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == name:
            raise PermissionError(13, "Permission denied")
        return really(path)

    with patch.object(Path, "read_bytes", refused):
        (problem,) = handed_over(archive, parcel).problems
    assert name in problem
    assert problem.endswith("could not be read: this user is not allowed to.")


# --- whole or not at all ---------------------------------------------------------------------------------


def test_a_folder_that_holds_something_is_refused(archive: Archive, parcel: Path) -> None:
    parcel.mkdir()
    (parcel / "theirs.txt").write_text("theirs", "utf-8")
    with pytest.raises(RefusalError, match="something is there already"):
        handed_over(archive, parcel)
    assert [path.name for path in parcel.iterdir()] == ["theirs.txt"]


def test_an_empty_folder_is_filled(archive: Archive, parcel: Path) -> None:
    parcel.mkdir()
    handed_over(archive, parcel)
    assert (parcel / "index.html").is_file()


@pytest.mark.parametrize("place", ["archive/parcel", "archive", "missing/parcel", "file", "file/parcel"])
def test_a_place_that_cannot_be_is_refused(archive: Archive, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("a file", "utf-8")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(RefusalError, match="cannot hand over"):
        handed_over(archive, tmp_path / place)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("failing", ["write_bytes", "rename"])
def test_what_fails_half_way_leaves_nothing(archive: Archive, parcel: Path, failing: str) -> None:
    archive.save(titled("Custody"))
    with (
        patch.object(Path, failing, side_effect=OSError(28, "No space left on device")),
        pytest.raises(RefusalError, match="the disk is full; nothing was left there"),
    ):
        handed_over(archive, parcel)
    assert [path.name for path in parcel.parent.iterdir()] == ["archive"]
