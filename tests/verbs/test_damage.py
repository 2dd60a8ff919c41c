"""Archives that were damaged, that somebody else changed, or that a newer version wrote."""

import json
from pathlib import Path
from typing import Any

import pytest

from editor.archive.envelope import SCHEMA
from tests.command_line import Office, png, refused


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


# --- damage, and what a newer version wrote --------------------------------------------------------------


def rewrite(path: Path, **changes: Any) -> None:
    """Change a JSON file as another program would."""
    data = json.loads(path.read_bytes())
    path.write_text(json.dumps({**data, **changes}), encoding="utf-8")


@pytest.mark.parametrize("data", [b"", b"\0" * 500, b'{"format": ', b"{}", b"[]", b"\xff"], ids=repr)
def test_a_damaged_response(office: Office, id: str, data: bytes) -> None:
    office.file(id).write_bytes(data)
    for verb in (["show"], ["check"], ["set", "--answers", "-"], ["export", "--to", "x.txt"]):
        assert f"“{office.file(id)}” is damaged" in refused(office, *verb, id, stdin=b"{}")
    assert office.run("list", "--json").out == "[]\n"
    assert office.new() in office.listed()


def test_a_damaged_response_can_be_put_aside_and_is_kept(office: Office, id: str) -> None:
    office.file(id).write_bytes(b"half a resp")
    assert office.run("delete", id).status == 0
    assert (office.folder / "bin" / f"{id}.json").read_bytes() == b"half a resp"


def test_a_flipped_bit_is_damage(office: Office, id: str) -> None:
    office.file(id).write_bytes(office.file(id).read_bytes().replace(b"Custody", b"Custodx"))
    assert "does not fit the content" in refused(office, "show", id)


def test_a_response_of_a_newer_version_is_left_as_it_is(office: Office, id: str) -> None:
    rewrite(office.file(id), schema=SCHEMA + 1, sha256="of another kind")
    for verb in (["show"], ["check"], ["set", "--answers", "-"], ["export", "--to", "x.txt"], ["delete"]):
        assert "written by a newer version" in refused(office, *verb, id, stdin=b"{}")
    assert office.listed() == [id]


NEWER = {"schema": 2, "office": {"force": "Northmoor Police", "mayor": {"name": "Ashdown"}}}


def test_an_archive_of_a_newer_version_can_be_read_and_not_changed(
    office: Office, id: str, tmp_path: Path
) -> None:
    office.run("delete", binned := office.new())
    rewrite(office.folder / "archive.json", **NEWER)
    (tmp_path / "crest.png").write_bytes(png(10, 10))
    for arguments in (
        ["new", "pcc-response"],
        ["set", id, "--answers", "-"],
        ["delete", id],
        ["restore", binned],
        ["office", "--set", "force=Southmere Police"],
        ["office", "--set", f"crest={tmp_path / 'crest.png'}"],
    ):
        assert "written by a newer version" in refused(office, *arguments, stdin=b"{}")
    assert office.listed() == [id]
    assert office.answers(id)["inspection_title"] == "Custody"
    assert office.run("office", "--json").json["force"] == "Northmoor Police"
    assert office.run("export", id, "--to", str(tmp_path / "out.docx")).status == 0


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"null", b'{"format": "other", "schema": 1, "office": {}}', b'{"office": {"force": NaN}}'],
    ids=repr,
)
def test_a_damaged_archive_json(office: Office, id: str, data: bytes) -> None:
    path = office.folder / "archive.json"
    path.write_bytes(data)
    for arguments in (
        ["office"],
        ["new", "pcc-response"],
        ["set", id, "--answers", "-"],
        ["delete", id],
        ["office", "--set", "force=Southmere Police"],
    ):
        assert f"“{path}” is damaged" in refused(office, *arguments, stdin=b"{}")
    assert office.listed() == [id]
    assert "Custody" in office.run("show", id).out


def test_an_office_by_hand_with_what_no_document_can_hold(office: Office, tmp_path: Path) -> None:
    rewrite(office.folder / "archive.json", office={"force": "North\0moor\ud800 Police"})
    id = office.new()
    for suffix in ("docx", "html", "txt", "json"):
        assert office.run("export", id, "--to", str(tmp_path / f"out.{suffix}")).status == 0
    assert "HMICFRS inspections of Northmoor Police" in office.run("show", id).out


def test_half_an_archive_is_not_written_to(office: Office, id: str) -> None:
    (office.folder / "archive.json").unlink()
    for arguments in (["new", "pcc-response"], ["set", id, "--answers", "-"], ["delete", id]):
        assert "lacks its archive.json" in refused(office, *arguments, stdin=b"{}")
    assert office.listed() == [id]


def test_a_response_whose_form_has_gone(office: Office, tmp_path: Path) -> None:
    id = office.with_own_form().new("tidewatch-log", brigname="Sea Holly")
    (office.folder / "forms" / "own.toml").unlink()
    for verb in (["show"], ["check"], ["set", "--answers", "-"], ["export", "--to", str(tmp_path / "x.txt")]):
        assert "made with the form “tidewatch-log”, version 3, which is not here" in refused(
            office, *verb, id, stdin=b"{}"
        )
    assert id in office.listed()


def test_a_crest_that_was_tampered_with_is_not_published(office: Office, tmp_path: Path) -> None:
    (tmp_path / "crest.png").write_bytes(png(10, 10))
    kept = office.run("office", "--json", "--set", f"crest={tmp_path / 'crest.png'}").json["crest"]
    id = office.new()
    (office.folder / kept).write_bytes(png(20, 20))
    refusal = refused(office, "export", id, "--to", str(tmp_path / "out.docx"))
    assert "its content does not fit its name" in refusal


def test_a_crest_name_by_hand_reads_no_other_file(office: Office, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(png(10, 10))
    rewrite(office.folder / "archive.json", office={"crest": "../secret.png"})
    id = office.new()
    assert "is not the name of an attachment" in refused(
        office, "export", id, "--to", str(tmp_path / "o.html")
    )
