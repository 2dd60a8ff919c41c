"""Exports: the format that the ending names, whole or not at all."""

import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

import resources
from editor.archive import Archive, Damaged
from editor.casework.exporting import crest_of, export, read_crest_file, read_picture, render
from editor.errors import RefusalError, reason_of, sentence
from editor.output import EXPORT_SUFFIXES, CrestError, read_crest
from tests.builders import NOW, pcc_response, shipped_form
from tests.command_line import png, unchanged

FORM = shipped_form("pcc-response")
DOCUMENT = pcc_response(inspection_title="Custody in Tŷ Mawr", published_on="2026-01-05")


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open_or_create(tmp_path / "archive")


@pytest.mark.parametrize("suffix", EXPORT_SUFFIXES)
def test_a_document_gives_the_same_content_each_time(suffix: str) -> None:
    first, second = (render(DOCUMENT, FORM, suffix, None, NOW) for _ in range(2))
    assert _content(first) == _content(second)


def _content(data: bytes) -> object:
    """The bytes; of a Word file those of each part, since a package also says when it was packed."""
    if not data.startswith(b"PK"):
        return data
    with ZipFile(BytesIO(data)) as package:
        return {each: package.read(each) for each in package.namelist()}


def test_another_ending_has_no_format() -> None:
    with pytest.raises(KeyError):
        render(DOCUMENT, FORM, ".pdf", None, NOW)


def test_text_is_utf_8(archive: Archive, tmp_path: Path) -> None:
    for suffix in (".html", ".txt", ".json"):
        export(archive, DOCUMENT, tmp_path / f"out{suffix}", NOW)
        assert "Tŷ Mawr" in (tmp_path / f"out{suffix}").read_bytes().decode("utf-8")


def test_a_document_that_was_never_saved_can_be_exported(archive: Archive, tmp_path: Path) -> None:
    with unchanged(archive.folder):
        export(archive, DOCUMENT, tmp_path / "out.json", NOW)
    assert json.loads((tmp_path / "out.json").read_bytes())["revision"] == 0


def test_the_mode_of_a_replaced_file_is_kept(archive: Archive, tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")
    target.chmod(0o640)
    export(archive, DOCUMENT, target, NOW)
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_is_followed(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    export(archive, DOCUMENT, tmp_path / "link.txt", NOW)
    assert (tmp_path / "link.txt").is_symlink()
    assert "Custody" in (tmp_path / "real.txt").read_text("utf-8")


# --- the crest -------------------------------------------------------------------------------------------


def test_a_crest_is_kept_under_the_name_of_its_content(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "Our Crest.jpeg.PNG").write_bytes(resources.sample_crest())
    name = read_crest_file(archive, tmp_path / "Our Crest.jpeg.PNG")
    with_crest = replace(DOCUMENT, office=replace(DOCUMENT.office, crest=name))
    assert name.endswith(".png")
    assert crest_of(archive, with_crest) == read_crest(resources.sample_crest())


def test_a_crest_that_has_gone_is_left_out(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "crest.png").write_bytes(png(10, 10))
    name = read_crest_file(archive, tmp_path / "crest.png")
    with_crest = replace(DOCUMENT, office=replace(DOCUMENT.office, crest=name))
    (archive.folder / name).unlink()
    assert crest_of(archive, with_crest) is None
    export(archive, with_crest, tmp_path / "out.docx", NOW)
    (archive.folder / name).write_bytes(b"another picture")
    with pytest.raises(Damaged):
        crest_of(archive, with_crest)


def test_an_office_without_a_crest_has_none(archive: Archive) -> None:
    assert crest_of(archive, DOCUMENT) is None


def test_a_picture_without_end_is_not_read_to_it() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("no endless file on this system")
    with pytest.raises(CrestError, match="larger than 5 MB"):
        read_picture(Path("/dev/zero"))


# --- words for errors ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RefusalError("two\n  lines"), "two lines"),
        (ValueError(), "ValueError"),
        (OSError(28, "No space left on device", "a\nb"), "a b: the disk is full"),
        (OSError(2, "No such file or directory"), "it is not there"),
        (OSError(104, "Connection reset by peer"), "Connection reset by peer"),
        (OSError("it is closed"), "it is closed"),
        (OSError(), "the system gives no reason"),
    ],
    ids=repr,
)
def test_an_error_is_one_sentence_without_numbers(error: Exception, words: str) -> None:
    assert sentence(error) == words


def test_the_reason_alone() -> None:
    assert reason_of(OSError(13, "Permission denied", "x")) == "this user is not allowed to"
