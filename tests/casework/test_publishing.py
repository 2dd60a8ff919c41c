"""The publication pack: what is published and sent, in a folder that is there only when it is complete."""

import hashlib
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import html

from editor.archive import Archive
from editor.casework.publishing import publish
from editor.errors import RefusalError
from tests.builders import NORTHMOOR, NOW
from tests.casework.test_handover import PIXEL
from tests.packs import ADDRESS, northmoor_archive, packed, response, signed, words_of


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return northmoor_archive(tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "pack"


# --- what is in it ---------------------------------------------------------------------------------------


def test_the_pack_holds_what_is_published_sent_shown_and_kept(archive: Archive, folder: Path) -> None:
    done = packed(archive, folder, response())
    assert {path.name for path in folder.iterdir()} == {
        "response.html", "response.docx", "response.txt", "letter-home-office.docx", "letter-hmicfrs.docx",
        "panel-summary.docx", "panel-summary.txt", "register.csv", "register.json", "index.html", "READ ME.txt",
    }  # fmt: skip
    assert done.folder == folder.resolve()


def test_every_file_is_listed_with_its_hash(archive: Archive, folder: Path) -> None:
    packed(archive, folder, response())
    readme, index = ((folder / name).read_text("utf-8") for name in ("READ ME.txt", "index.html"))
    for path in folder.iterdir():
        if path.name in ("READ ME.txt", "index.html"):
            continue
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        assert f"{digest}  {path.name}" in readme
        assert f'href="{path.name}"' in index and digest in index


def test_a_draft_is_packed_and_said_to_be_one(archive: Archive, folder: Path) -> None:
    done = packed(archive, folder, response())
    assert any("draft" in note for note in done.notes)
    assert "This is a draft" in (folder / "READ ME.txt").read_text("utf-8")


def test_what_is_signed_off_is_no_draft(archive: Archive, folder: Path) -> None:
    done = packed(archive, folder, signed(response(), "for_sign_off", "signed_off"))
    assert not any("draft" in note for note in done.notes)


# --- the publication copy --------------------------------------------------------------------------------


def test_the_word_copy_holds_nothing_to_read_it_back_by(archive: Archive, folder: Path) -> None:
    packed(archive, folder, document := response())
    with ZipFile(folder / "response.docx") as package:
        names = package.namelist()
        everything = b"".join(package.read(name) for name in names).decode("utf-8", "replace")
    assert not [name for name in names if "customXml" in name or "custom.xml" in name or "comments" in name]
    for trace in (
        "w:sdt",
        "bookmarkStart",
        "trackRevisions",
        "<w:ins ",
        "<w:del ",
        "hpr1",
        document.id,
        "Not yet",
    ):
        assert trace not in everything
    assert "Custody &amp; “care”" in everything


def test_the_word_copy_keeps_headings_language_title_and_the_crests_words(
    archive: Archive, folder: Path
) -> None:
    archive.set_office(replace(NORTHMOOR, crest=archive.attach(PIXEL, ".png")))
    packed(archive, folder, replace(response(), office=archive.office))
    with ZipFile(folder / "response.docx") as package:
        body, core = (package.read(name).decode() for name in ("word/document.xml", "docProps/core.xml"))
    assert 'w:val="Heading1"' in body and 'w:val="Heading2"' in body and "<w:tblHeader" in body
    assert f'descr="Crest of {NORTHMOOR.body}"' in body
    assert "<dc:title>Custody &amp; “care”</dc:title>" in core and "<dc:language>en-GB</dc:language>" in core


@pytest.mark.parametrize("name", ["response.html", "response.txt", "response.docx"])
def test_each_format_says_the_same(archive: Archive, folder: Path, name: str) -> None:
    packed(archive, folder, response())
    text = words_of(folder / name) if name.endswith("docx") else (folder / name).read_text("utf-8")
    for words in ("We", "agree", "Recommendation 10", "Listen.", "Action taken", "27 February 2026", ADDRESS):
        assert words in text


def test_what_was_never_recorded_says_so_in_every_format(archive: Archive, folder: Path) -> None:
    packed(archive, folder, response())
    for text in (words_of(folder / "response.docx"), (folder / "response.txt").read_text("utf-8")):
        assert "Type of inspection" in text and "(not recorded)" in text


def test_the_names_of_files_kept_with_it_are_not_published(archive: Archive, folder: Path) -> None:
    kept = {"name": "OFFICIAL-SENSITIVE letter.pdf", "attachment": archive.attach(PIXEL, ".png")}
    packed(archive, folder, response(attachments=[{"attached_file": kept, "attached_as": "other"}]))
    assert not [path.name for path in folder.iterdir() if b"letter.pdf" in path.read_bytes()]
    assert "letter.pdf" not in words_of(folder / "response.docx")


def test_the_page_has_landmarks_sizes_and_a_way_past_the_beginning(archive: Archive, folder: Path) -> None:
    packed(archive, folder, response())
    page = html.fromstring((folder / "response.html").read_bytes())
    assert page.get("lang") == "en-GB"
    assert [len(page.findall(f".//{tag}")) for tag in ("header", "main", "nav", "footer", "h1")] == [1] * 5
    first, main = page.xpath("string(//body/*[1]/@href)"), page.xpath("string(//main/@id)")
    assert first == "#" + str(main)
    assert [each.get("value") or each.get("id") for each in page.findall(".//input")] == [
        "text-default", "text-large", "text-largest",
    ]  # fmt: skip
    assert ["".join(map(str, each.itertext())) for each in page.findall(".//fieldset/label")] == [
        "Default",
        "Large",
        "Largest",
    ]
    led_to = [each.get("href") for each in page.findall(".//nav//a")]
    assert led_to == [
        f"#{each.get('id')}" for each in page.findall(".//h2") if each.get("id", "").startswith("s")
    ]
    assert not page.findall(".//script") and not page.findall(".//link")


def test_no_heading_is_skipped(archive: Archive, folder: Path) -> None:
    packed(archive, folder, response(pcc_comment=None, executive_summary="# One\n\nText."))
    page = html.fromstring((folder / "response.html").read_bytes())
    levels = [int(each.tag[1]) for each in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_tables_have_headers_and_no_merged_cells(archive: Archive, folder: Path) -> None:
    packed(archive, folder, response())
    page = html.fromstring((folder / "response.html").read_bytes())
    assert page.findall(".//table")
    for table in page.findall(".//table"):
        assert table.findall(".//thead//th[@scope='col']")
        assert len({len(row) for row in table.iter("tr")}) == 1
    assert not page.xpath("//*[@colspan or @rowspan]")
    for path in folder.glob("*.docx"):
        with ZipFile(path) as package:
            assert not re.search(rb"<w:(gridSpan|vMerge|hMerge)\b", package.read("word/document.xml"))


# --- markings --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("marking", ["OFFICIAL-SENSITIVE", "OFFICIAL", "EMBARGOED UNTIL 00:01 ON 5 MAY"])
def test_a_marking_in_the_publication_copy_is_refused_and_names_the_field(
    archive: Archive, folder: Path, marking: str
) -> None:
    with pytest.raises(RefusalError, match=r"“Comment by the PCC” holds .* nothing was written"):
        packed(archive, folder, response(pcc_comment=f"Text.\n\n{marking}"))
    assert not folder.exists()


def test_the_ordinary_word_is_no_marking(archive: Archive, folder: Path) -> None:
    packed(archive, folder, response(pcc_comment="The official report was restricted to custody."))
    assert folder.exists()


# --- whole or not at all ---------------------------------------------------------------------------------


def test_a_folder_that_holds_something_is_refused(archive: Archive, folder: Path) -> None:
    folder.mkdir()
    (folder / "theirs.txt").write_text("theirs", "utf-8")
    with pytest.raises(RefusalError, match="something is there already"):
        packed(archive, folder, response())
    assert [path.name for path in folder.iterdir()] == ["theirs.txt"]


def test_progress_is_told_and_may_stop_it(archive: Archive, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    id = archive.save(response()).id
    publish(archive, id, folder, NOW, progress=lambda done, of: told.append((done, of)))
    assert told == [(number, 5) for number in range(1, 6)]

    def stop(done: int, _: int) -> None:
        if done == 3:
            raise RefusalError("stopped")

    with pytest.raises(RefusalError, match="stopped"):
        publish(archive, id, folder.with_name("other"), NOW, progress=stop)
    assert sorted(path.name for path in folder.parent.iterdir()) == ["archive", "pack"]


def test_a_damaged_crest_does_not_withhold_the_pack(archive: Archive, folder: Path) -> None:
    crest = archive.attach(PIXEL, ".png")
    document = replace(response(), office=replace(NORTHMOOR, crest=crest))
    (archive.folder / crest).write_bytes(b"spoilt")
    done = packed(archive, folder, document)
    assert any(Path(crest).name[:12] in note for note in done.notes)
    assert (folder / "response.docx").is_file()
