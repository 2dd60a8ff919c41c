"""What is refused: exit 2, one line that says what and where, and not a byte changed anywhere."""

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import NOW
from tests.command_line import Office, call, png, refused, unchanged


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An office with an archive that holds one response, “Custody”."""
    office = Office(tmp_path / "archive")
    office.run("office", "--set", "force=Northmoor Police")
    office.new(inspection_title="Custody")
    return office


@pytest.fixture
def id(office: Office) -> str:
    return office.listed()[0]


# --- usage -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["frobnicate"], "invalid choice: 'frobnicate'"),
        (["LIST"], "invalid choice: 'LIST'"),
        (["list", "everything"], "unrecognized arguments: everything"),
        (["list", "--js"], "unrecognized arguments: --js"),
        (["list", "--arch", "x"], "unrecognized arguments: --arch x"),
        (["--json", "list"], "unrecognized arguments: --json"),
        (["new"], "FORM"),
        (["set", "x"], "--answers"),
        (["set", "--answers", "-"], "ID"),
        (["show"], "ID"),
        (["show", "a", "b"], "unrecognized arguments: b"),
        (["search"], "WORDS"),
        (["deadline"], "DATE"),
        (["export", "x"], "--to"),
        (["export", "x", "--to"], "expected one argument"),
        (["export", "x", "--to", ""], "names nothing"),
        (["new", "pcc-response", "--answers", ""], "names nothing"),
        (["list", "--archive", ""], "names nothing"),
        (["office", "--set"], "expected at least one argument"),
        (["line\nbreak"], "line"),
        (["\udcff"], "invalid choice"),
    ],
    ids=repr,
)
def test_what_is_not_understood(office: Office, arguments: list[str], words: str) -> None:
    refusal = refused(office, *arguments)
    assert words in refusal
    assert "--help)" in refusal


def test_no_verb_takes_json_that_prints_none(office: Office, id: str) -> None:
    for arguments in (["new", "pcc-response"], ["delete", id], ["restore", id]):
        assert "unrecognized arguments: --json" in refused(office, *arguments, "--json")


# --- ids -------------------------------------------------------------------------------------------------

NO_IDS = (
    "", " ", "nosuchid22", "../x", "../archive", "..", ".", "/etc/passwd", "a/b", "a\\b", "x.json", "*", "é",
    "i" * 5000, "a\nb",
)  # fmt: skip
ID_VERBS = (
    ["show"],
    ["check"],
    ["set", "--answers", "-"],
    ["export", "--to", "out.txt"],
    ["delete"],
    ["restore"],
)


@pytest.mark.parametrize("unknown", NO_IDS, ids=lambda each: repr(each[:12]))
@pytest.mark.parametrize("verb", ID_VERBS, ids=lambda each: each[0])
def test_an_unknown_id(office: Office, verb: list[str], unknown: str) -> None:
    words = " ".join(unknown.split())
    assert f"“{words}”" in refused(office, *verb, unknown, stdin=b"{}")


@pytest.mark.parametrize("verb", ID_VERBS, ids=lambda each: each[0])
def test_an_id_in_capitals_is_another(office: Office, id: str, verb: list[str]) -> None:
    other = "A" + id[1:].upper()
    assert other in refused(office, *verb, other, stdin=b"{}")


def test_an_id_that_looks_out_of_the_folder_finds_nothing(office: Office, id: str) -> None:
    (office.folder / "responses" / "outside").mkdir()
    office.file(id).rename(office.folder / f"{id}.json")
    for wanted in (f"../{id}", f"../responses/../{id}", str(office.folder / id), id):
        assert "There is no response" in refused(office, "show", wanted)


@pytest.mark.parametrize("verb", ID_VERBS, ids=lambda each: each[0])
def test_nothing_is_made_in_an_empty_folder(tmp_path: Path, verb: list[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert "“nosuchid22”" in refused(Office(tmp_path / "empty"), *verb, "nosuchid22", stdin=b"{}")


def test_deleted_twice_and_restored_twice(office: Office, id: str) -> None:
    office.run("delete", id)
    for verb in (["delete"], ["show"], ["check"], ["set", "--answers", "-"], ["export", "--to", "x.txt"]):
        assert f"“{id}” is in the bin" in refused(office, *verb, id, stdin=b"{}")
    office.run("restore", id)
    assert f"“{id}” is not in the bin" in refused(office, "restore", id)


# --- folders ---------------------------------------------------------------------------------------------

REFUSE_A_MISSING_FOLDER = (
    ["office"], ["office", "--json"], ["forms"], ["list"], ["search", "custody"], ["show", "x"], ["check", "x"],
    ["set", "x", "--answers", "-"], ["export", "x", "--to", "x.txt"], ["delete", "x"], ["restore", "x"],
)  # fmt: skip
ALL_WITH_AN_ARCHIVE = (
    *REFUSE_A_MISSING_FOLDER, ["new", "pcc-response"], ["office", "--set", "force=Northmoor Police"],
)  # fmt: skip


@pytest.mark.parametrize("arguments", REFUSE_A_MISSING_FOLDER, ids=" ".join)
def test_a_missing_folder(tmp_path: Path, arguments: list[str]) -> None:
    missing = Office(tmp_path / "gone" / "archive")
    assert f"no archive folder at “{missing.folder}”" in refused(missing, *arguments, stdin=b"{}")


@pytest.mark.parametrize("under", [".", "deeper"])
@pytest.mark.parametrize("arguments", ALL_WITH_AN_ARCHIVE, ids=" ".join)
def test_a_folder_that_is_a_file(tmp_path: Path, arguments: list[str], under: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert str(tmp_path / "file") in refused(Office(tmp_path / "file" / under), *arguments, stdin=b"{}")


@pytest.mark.parametrize("arguments", ALL_WITH_AN_ARCHIVE, ids=" ".join)
def test_a_folder_with_an_impossible_name(tmp_path: Path, arguments: list[str]) -> None:
    assert "name is too long" in refused(Office(tmp_path / ("x" * 300)), *arguments, stdin=b"{}")


# --- office ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "pair", ["force", "", "=", "=x", "forse=x", "Force=x", "force =x", "id=x", "format=x"]
)
def test_what_is_no_key_and_value(office: Office, tmp_path: Path, pair: str) -> None:
    for each in (office, Office(tmp_path / "new")):
        refusal = refused(each, "office", "--set", "force=Southmere Police", pair)
        assert (
            refusal.startswith(f"--set {pair}".strip()) and "one of the keys body, commissioner," in refusal
        )


BAD_PICTURES = {
    "text": (b"crest", "neither a PNG nor a JPEG"),
    "nothing": (b"", "neither a PNG nor a JPEG"),
    "GIF": (b"GIF89a" + bytes(100), "neither a PNG nor a JPEG"),
    "SVG": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "neither a PNG nor a JPEG"),
    "PNG cut short": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "damaged or cut short"),
    "JPEG cut short": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "damaged or cut short"),
    "no pixels": (png(0, 10), "measures 0 by 10 pixels"),
    "too many pixels": (png(10, 2**31), "measures 10 by 2147483648 pixels"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "words"), BAD_PICTURES.values(), ids=BAD_PICTURES)
def test_a_crest_that_is_no_picture(office: Office, tmp_path: Path, data: bytes, words: str) -> None:
    (tmp_path / "crest.png").write_bytes(data)
    for each in (office, Office(tmp_path / "new")):
        refusal = refused(each, "office", "--set", "force=Southmere", f"crest={tmp_path / 'crest.png'}")
        assert words in refusal


def test_a_crest_of_100_megabytes(office: Office, tmp_path: Path) -> None:
    with (tmp_path / "crest.png").open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.truncate(100_000_000)  # a sparse file: it takes no room
    done = office.run("office", "--set", f"crest={tmp_path / 'crest.png'}")
    assert "larger than 5 MB" in done.refusal
    assert not (office.folder / "attachments").exists()


def test_a_crest_that_cannot_be_read(office: Office, tmp_path: Path) -> None:
    for each in (office, Office(tmp_path / "new")):
        for path, words in ((tmp_path / "none.png", "it is not there"), (tmp_path, "it is a folder")):
            assert words in refused(each, "office", "--set", f"crest={path}")


# --- export ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["out", "out.doc", "out.pdf", ".docx", "out.docx.bak", "docx", "out.", "out.docx "]
)
def test_an_ending_that_names_no_format(office: Office, id: str, tmp_path: Path, name: str) -> None:
    refusal = refused(office, "export", id, "--to", str(tmp_path / name))
    assert f"“{name}”" in refusal and ".docx, .html, .txt, .json" in refusal


@pytest.mark.parametrize("ending", [".docx", ".html", ".txt", ".json"])
def test_a_target_that_cannot_be_written(office: Office, id: str, tmp_path: Path, ending: str) -> None:
    (tmp_path / f"folder{ending}").mkdir()
    (tmp_path / "file").write_text("kept")
    for target, words in (
        (tmp_path / f"folder{ending}", "not an ordinary file"),
        (tmp_path / "missing" / f"out{ending}", f"there is no folder {tmp_path / 'missing'}"),
        (tmp_path / "file" / f"out{ending}", f"there is no folder {tmp_path / 'file'}"),
        (tmp_path / ("x" * 300 + ending), "the name is too long"),
    ):
        refusal = refused(office, "export", id, "--to", str(target))
        assert str(target) in refusal and words in refusal and ".tmp" not in refusal


def test_a_file_that_cannot_be_replaced_is_kept(
    office: Office, id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    (tmp_path / "out.docx").write_bytes(b"the old one")
    monkeypatch.setattr("os.write", full)
    refusal = refused(office, "export", id, "--to", str(tmp_path / "out.docx"))
    assert refusal == f"cannot write {tmp_path / 'out.docx'}: the disk is full; nothing was changed there"


def test_the_archives_own_files_are_no_target(office: Office, id: str, tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(office.folder / "archive.json")
    for target in (
        office.folder / "archive.json",
        office.folder / "responses" / f"{id}.json",
        office.folder / "responses" / "out.docx",
        office.folder / "forms" / "out.txt",
        office.folder / "responses" / ".." / "archive.json",
        tmp_path / "link.json",
    ):
        assert "the archive keeps its own files there" in refused(office, "export", id, "--to", str(target))


def test_beside_its_own_files_an_archive_has_room_for_others(office: Office, id: str) -> None:
    assert office.run("export", id, "--to", str(office.folder / "out.txt")).status == 0


# --- deadline --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "yesterday",
        "",
        "2017-02-29",
        "31/4/17",
        "21 Brumaire 2017",
        "2017",
        "9/21/2017",
        "1e3",
        "21-09",
        "٢١/٩/٢٠١٧",
    ],
)
def test_what_is_no_day(tmp_path: Path, words: str) -> None:
    with unchanged(tmp_path):
        refusal = call("deadline", words, now=NOW + timedelta(days=1)).refusal
    assert refusal == f"“{words}” is not a date; write 2017-09-21, 21/9/17 or 21 September 2017"


def test_the_hash_of_an_archive_that_was_only_looked_at(office: Office, id: str) -> None:
    def digest() -> str:
        files = sorted(path for path in office.folder.rglob("*") if path.is_file())
        return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()

    before = digest()
    for arguments in (["list"], ["search", "custody"], ["show", id], ["check", id], ["office"], ["forms"]):
        assert office.run(*arguments).status in (0, 1)
    assert digest() == before
