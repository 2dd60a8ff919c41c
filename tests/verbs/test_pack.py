"""The verb ``pack``: what it writes, what it says, and what it refuses."""

from pathlib import Path

import pytest

from tests.command_line import Office

PUBLISHED = {"inspection_title": "Custody", "published_on": "2026-01-05", "pcc_comment": "We agree."}


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """An office on a machine without LibreOffice, whose PDFs are then print copies."""
    monkeypatch.setattr("editor.verbs.responses.find_libreoffice", lambda: None)
    monkeypatch.setattr("editor.cli._print_copy", lambda page: page[:15].encode())
    return Office(tmp_path / "archive")


def test_a_draft_is_packed_and_told_to_be_one(office: Office, tmp_path: Path) -> None:
    done = office.run("pack", office.new(**PUBLISHED), "--to", str(tmp_path / "pack"))
    assert done.status == 0
    assert "This is a draft: the response is not signed off" in done.err
    assert "not accessible, because no LibreOffice was found" in done.err
    assert done.out == f"Files packed: 10. Open {tmp_path / 'pack' / 'index.html'} in a browser.\n"
    assert (tmp_path / "pack" / "response-print-copy.pdf").is_file()


def test_a_marking_is_refused_with_the_fields_name_and_nothing_is_written(
    office: Office, tmp_path: Path
) -> None:
    marked = office.new(**{**PUBLISHED, "pcc_comment": "OFFICIAL-SENSITIVE\n\nWe agree."})
    done = office.run("pack", marked, "--to", str(tmp_path / "pack"))
    assert "“Comment by the PCC” holds “OFFICIAL-SENSITIVE”" in done.refusal
    assert not (tmp_path / "pack").exists()


def test_an_unknown_response_and_a_folder_in_use_are_refused(office: Office, tmp_path: Path) -> None:
    known = office.new(**PUBLISHED)
    assert "nobody" in office.run("pack", "nobody", "--to", str(tmp_path / "pack")).refusal
    assert "something is there already" in office.run("pack", known, "--to", str(tmp_path)).refusal
