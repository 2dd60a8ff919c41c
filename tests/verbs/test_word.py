"""Word documents read in at the command line: compared, taken back, imported, saved out again."""

import json
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from editor.model.answers_json import value_to_json
from tests.builders import prose
from tests.command_line import Office, refused, unchanged
from tests.importing import hostile
from tests.thorough import THOROUGH

OLD = """Response by the PCC to HMICFRS inspections of Northmoor

Title of inspection: Custody visits
Date inspection published: 21 September 2017

Executive summary of report
Inspectors looked at cells.

Force response to recommendations
Chief Constable Robin Hale said: “We shall paint them.”

PCC response to inspection
I shall look at the paint.

Zebra crossing
"""
MARK = 'w:id="900" w:author="Jo Carter" w:date="2026-03-03T10:00:00Z"'
KEYS = {"file", "id", "form", "confidence", "flags", "characters", "unplaced"}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path / "archive")
    office.folder.mkdir()
    return office


def exported(office: Office, id: str, name: str = "out.docx") -> Path:
    target = office.folder.parent / name
    assert office.run("export", id, "--to", str(target)).status == 0
    return target


def edited(path: Path, old: str, new: str) -> str:
    """The Word file with a piece of its text part replaced."""
    with ZipFile(BytesIO(path.read_bytes())) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    content = parts["word/document.xml"].decode()
    assert old in content
    parts["word/document.xml"] = content.replace(old, new).encode()
    with ZipFile(path, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return str(path)


def prose_json(text: str) -> object:
    return value_to_json(prose(text))


def shown(text: str) -> str:
    return f'<w:t xml:space="preserve">{text}</w:t>'


def tracked(old: str, new: str) -> tuple[str, str]:
    """Words replaced with tracking on."""
    gone = f"<w:del {MARK}><w:r><w:delText>{old}</w:delText></w:r></w:del>"
    come = f"<w:ins {MARK}><w:r><w:t>{new}</w:t></w:r></w:ins>"
    return f"<w:r>{shown(old)}</w:r>", gone + come


def drafted(office: Office) -> str:
    return office.new(
        inspection_title="Custody",
        series="PEEL",
        pcc_comment=prose_json("We shall see."),
        executive_summary=prose_json("They looked."),
    )


def came_back(office: Office, id: str) -> str:
    """An export with one tracked change and one edit outside tracking."""
    path = exported(office, id)
    edited(path, *tracked("We shall see.", "We have seen."))
    return edited(path, shown("They looked."), shown("They stared."))


# --- compare and take -------------------------------------------------------------------------------------


def test_a_file_that_came_back_is_compared_field_by_field(office: Office) -> None:
    id = drafted(office)
    told = office.run("compare", id, came_back(office, id), "--json").json
    assert set(told) == {"response", "revision", "fields", "comments", "flags", "unplaced"}
    states = {each["field"]: each["state"] for each in told["fields"] if each["state"] != "unchanged"}
    assert states == {"pcc_comment": "tracked", "executive_summary": "edited"}
    changes = next(each["changes"] for each in told["fields"] if each["field"] == "pcc_comment")
    assert [(each["kind"], each["text"], each["author"]) for each in changes] == [
        ("delete", "We shall see.", "Jo Carter"),
        ("insert", "We have seen.", "Jo Carter"),
    ]


def test_comparing_changes_nothing(office: Office) -> None:
    id = drafted(office)
    path = came_back(office, id)
    with unchanged(office.folder):
        done = office.run("compare", id, path)
    assert (done.status, done.err) == (0, "")
    assert "(tracked changes)" in done.out and "+ We have seen." in done.out


@pytest.mark.parametrize(
    ("accept", "fields"),
    [
        ("all", {"pcc_comment": "We have seen.", "executive_summary": "They stared."}),
        ("tracked", {"pcc_comment": "We have seen."}),
        ("none", {}),
    ],
)
def test_what_is_accepted_is_taken_in_one_save(office: Office, accept: str, fields: dict[str, str]) -> None:
    id = drafted(office)
    path = came_back(office, id)
    before = office.answers(id)
    told = office.run("take", id, path, "--accept", accept, "--by", "Bryony", "--json").json
    assert sorted(told["taken"]) == sorted(fields)
    after = {**before, **{field: prose_json(text) for field, text in fields.items()}}
    assert office.answers(id) == after
    shown_now = office.run("show", id, "--json").json
    assert shown_now["revision"] == told["revision"] == 2
    assert office.run("versions", id, "--json").json[0]["reason"] == "before import"
    source = shown_now["sources"][0]
    assert (source["kind"], source["by"], source["file"]["name"]) == ("taken back", "Bryony", "out.docx")
    assert source["fields"] == told["taken"]


def test_nothing_is_taken_unless_it_is_said(office: Office) -> None:
    id = drafted(office)
    before = office.answers(id)
    assert office.run("take", id, came_back(office, id), "--json").json["taken"] == []
    assert office.answers(id) == before


def test_the_trail_says_which_file_was_taken_back(office: Office) -> None:
    id = drafted(office)
    office.run("take", id, came_back(office, id))
    last = json.loads((office.folder / "audit" / f"{id}.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert (last["action"], last["note"]) == ("taken back", "out.docx")


def test_an_older_revision_is_what_the_file_is_compared_with(office: Office) -> None:
    id = drafted(office)
    path = came_back(office, id)
    office.set(id, series="Another")
    told = office.run("compare", id, path, "--json").json
    states = {each["field"]: each["state"] for each in told["fields"] if each["state"] != "unchanged"}
    assert states == {"series": "changed_here", "pcc_comment": "tracked", "executive_summary": "edited"}


def signed_off(office: Office) -> str:
    id = drafted(office)
    for state in ("with force", "for review", "for sign-off", "signed off"):
        done = office.run("state", id, *state.split(), "--by", f"{state} person")
        assert done.status == 0, done.err
    return id


def test_a_signed_off_text_is_compared_but_not_changed(office: Office) -> None:
    id = signed_off(office)
    path = came_back(office, id)
    assert office.run("compare", id, path).status == 0
    assert "signed off" in refused(office, "take", id, path, "--accept", "all")
    assert office.run("take", id, path).status == 0
    assert len(office.run("show", id, "--json").json["sources"]) == 1


def test_the_file_is_saved_out_again_byte_for_byte(office: Office, tmp_path: Path) -> None:
    id = drafted(office)
    path = Path(came_back(office, id))
    assert office.run("source", id).out == "No file was read into this response.\n"
    office.run("take", id, str(path))
    target = tmp_path / "again.docx"
    assert office.run("source", id, "1", "--to", str(target)).status == 0
    assert target.read_bytes() == path.read_bytes()
    assert "numbered from 1 to 1" in refused(office, "source", id, "2", "--to", str(target))


# --- import -----------------------------------------------------------------------------------------------


def old_file(office: Office, name: str = "old.txt", text: str = OLD) -> str:
    path = office.folder.parent / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_an_old_response_is_imported_with_its_file(office: Office) -> None:
    path = old_file(office)
    (told,) = office.run("import", path, "--json").json
    assert set(told) == KEYS
    assert (told["file"], told["form"], told["flags"]) == (path, "pcc-response", [])
    counts = told["characters"]
    assert counts["placed"] + counts["label"] + counts["unplaced"] == counts["in"]
    assert counts["in"] == len("".join(OLD.split()))
    shown_now = office.run("show", told["id"], "--json").json
    assert shown_now["answers"]["inspection_title"] == "Custody visits"
    assert shown_now["answers"]["force_response_by"] == {"name": "Robin Hale", "role": "Chief Constable"}
    assert shown_now["answers"]["force_quoted"] is None
    (source,) = shown_now["sources"]
    assert (source["kind"], source["confidence"]) == ("imported", told["confidence"])
    assert [each["text"] for each in source["unplaced"]] == told["unplaced"]
    kept = office.folder / source["file"]["attachment"]
    assert kept.read_bytes() == Path(path).read_bytes()


def test_the_same_bytes_again_save_nothing(office: Office) -> None:
    (first,) = office.run("import", old_file(office), "--json").json
    again = old_file(office, "other name.txt")
    with unchanged(office.folder):
        (second,) = office.run("import", again, "--json").json
    assert (second["id"], second["flags"]) == (first["id"], ["duplicate"])
    assert {**second, "file": "", "flags": []} == {**first, "file": "", "flags": []}


def test_one_refused_file_does_not_stop_the_others(office: Office) -> None:
    bad = office.folder.parent / "bad.docx"
    bad.write_bytes(b"PK\x03\x04 no package")
    done = office.run("import", str(bad), old_file(office), "--json")
    assert done.status == 2
    assert len(json.loads(done.out)) == len(office.listed()) == 1
    assert done.err.startswith("response-editor: bad.docx: ") and len(done.err.splitlines()) == 1


def test_the_form_can_be_said(office: Office) -> None:
    done = office.run("import", old_file(office), "--form", "force-statement", "--json")
    assert [each["form"] for each in done.json] == ["force-statement"]
    assert "no form" in refused(office, "import", old_file(office), "--form", "nothing").casefold()


def test_an_import_makes_the_archive_but_a_refused_one_leaves_nothing(tmp_path: Path) -> None:
    office, old = Office(tmp_path / "archive"), tmp_path / "old.txt"
    refused(office, "import", str(tmp_path / "nowhere.txt"))
    assert not office.folder.exists()
    old.write_text(OLD, encoding="utf-8")
    assert (
        office.run("import", str(old), "--json").json[0]["id"] == office.run("list", "--json").json[0]["id"]
    )


def test_an_export_that_is_imported_is_said_to_be_one(office: Office) -> None:
    id = drafted(office)
    (told,) = office.run("import", str(exported(office, id)), "--json").json
    assert "returned" in told["flags"] and told["id"] != id


def test_a_file_above_the_offices_size_is_refused(office: Office) -> None:
    office.run("rules", "--set", "-", stdin=b'{"largest_file_mb": 1}')
    large = old_file(office, text="word " * 250_000)
    assert "larger than 1 MB" in refused(office, "import", large)
    id = drafted(office)
    assert "larger than 1 MB" in refused(office, "take", id, large)


# --- guards -----------------------------------------------------------------------------------------------


def given(office: Office, make: Callable[[], bytes]) -> str:
    path = office.folder.parent / "hostile.docx"
    path.write_bytes(make())
    return str(path)


@pytest.mark.parametrize("make", hostile.REFUSED, ids=lambda make: make.__name__)
def test_a_hostile_file_is_refused_in_a_sentence_and_the_archive_untouched(
    office: Office, make: Callable[[], bytes]
) -> None:
    id = drafted(office)
    for call in (("compare", id), ("import",)):
        assert refused(office, *call, given(office, make)).startswith("hostile.docx: ")


@pytest.mark.parametrize(
    "make", hostile.REFUSED if THOROUGH else [hostile.zip_bomb], ids=lambda make: make.__name__
)
def test_the_program_itself_refuses_in_time_and_memory(office: Office, make: Callable[[], bytes]) -> None:
    id = drafted(office)
    path = given(office, make)
    program = [sys.executable, "-c", _LIMITED, "--archive", str(office.folder)]
    for call in (["compare", id, path], ["import", path]):
        with unchanged(office.folder):
            done = subprocess.run([*program, *call], capture_output=True, text=True, check=False, timeout=120)
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1), done.stderr


_LIMITED = """
import sys
if sys.platform == "linux":
    import resource
    resource.setrlimit(resource.RLIMIT_DATA, (512 * 1024**2, 512 * 1024**2))
    resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
from editor.cli import main
sys.exit(main(sys.argv[1:]))
"""
