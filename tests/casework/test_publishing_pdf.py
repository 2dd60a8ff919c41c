"""The PDF of a publication pack: accessible where it can be, else called what it is."""

import sys
from pathlib import Path

import pytest

from editor.archive import Archive
from editor.casework.publishing import PdfMakers
from editor.output import pdf
from editor.output.pdf import PdfError, accessible_pdf, find_libreoffice, lacking
from tests.packs import northmoor_archive, packed, response


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return northmoor_archive(tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "pack"


def test_without_any_way_to_a_pdf_the_pack_says_so(archive: Archive, folder: Path) -> None:
    done = packed(archive, folder, response(), PdfMakers())
    assert not list(folder.glob("*.pdf"))
    assert any(
        note.startswith("There is no PDF in this pack: no LibreOffice was found") for note in done.notes
    )


def test_a_print_copy_is_named_as_one(archive: Archive, folder: Path) -> None:
    done = packed(archive, folder, response(), PdfMakers(print_copy=lambda page: page[:15].encode()))
    assert [path.name for path in folder.glob("*.pdf")] == ["response-print-copy.pdf"]
    assert any("print copy and not accessible" in note for note in done.notes)


def test_where_the_print_copy_fails_the_pack_is_written_without(archive: Archive, folder: Path) -> None:
    def fails(_: str) -> bytes:
        raise PdfError("Qt is missing")

    done = packed(archive, folder, response(), PdfMakers(print_copy=fails))
    assert not list(folder.glob("*.pdf"))
    assert any("Qt is missing" in note for note in done.notes)


def program(folder: Path, text: str) -> Path:
    """A program that stands in for LibreOffice."""
    path = folder / "soffice"
    path.write_text(f"#!{sys.executable}\n{text}", "utf-8")
    path.chmod(0o755)
    return path


posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are scripts")


@posix
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import time; time.sleep(60)", "took longer than 0.2 seconds"),
        ("", "made none"),
        (
            "import sys; open(sys.argv[sys.argv.index('--outdir') + 1] + '/response.pdf', 'w').write('x')",
            "lacks a form",
        ),
    ],
)
def test_a_libreoffice_that_makes_none_is_told_of(tmp_path: Path, text: str, words: str) -> None:
    seconds = 0.2 if "sleep" in text else 20
    with pytest.raises(PdfError, match=words):
        accessible_pdf(b"word", program(tmp_path, text), seconds)


def test_a_libreoffice_that_cannot_be_started_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(PdfError, match="cannot be started"):
        accessible_pdf(b"word", tmp_path / "none")


@posix
def test_libreoffice_is_found_on_the_path_and_in_its_usual_places(tmp_path: Path) -> None:
    made_here = program(tmp_path, "")
    assert find_libreoffice({"PATH": str(tmp_path)}) == made_here
    assert find_libreoffice({"PATH": ""}, [tmp_path / "none", made_here]) == made_here
    assert find_libreoffice({"PATH": ""}, [tmp_path / "none"]) is None


@pytest.mark.skipif(find_libreoffice() is None, reason="no LibreOffice is installed")
def test_an_installed_libreoffice_makes_an_accessible_pdf(archive: Archive, folder: Path) -> None:
    done = packed(archive, folder, response(), PdfMakers(find_libreoffice()))
    assert lacking((folder / "response.pdf").read_bytes()) == ""
    assert not any("PDF" in note for note in done.notes)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"A": "1", "LD_LIBRARY_PATH": "/own"}, {"A": "1", "LD_LIBRARY_PATH": "/own"}),
        ({"LD_LIBRARY_PATH": "/frozen", "LD_LIBRARY_PATH_ORIG": "/own"}, {"LD_LIBRARY_PATH": "/own"}),
        ({"LD_LIBRARY_PATH": "/frozen", "LD_LIBRARY_PATH_ORIG": ""}, {}),
    ],
)
def test_the_frozen_programs_libraries_are_not_libreoffices(
    before: dict[str, str], after: dict[str, str]
) -> None:
    kept = pdf._environment(before)
    assert {key: text for key, text in kept.items() if not key.endswith("_ORIG")} == after
