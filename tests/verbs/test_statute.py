"""The statute at the command line: check, state, rules, attach, carry, and the calendar."""

import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from editor.archive import Archive
from forms.catalogue import shipped
from tests.builders import document_of
from tests.command_line import Office, as_bytes, call, refused

READY: dict[str, Any] = {
    "inspection_title": "Custody",
    "published_on": "2026-02-02",
    "inspection_types": ["national"],
    "force_quoted": False,
    "executive_summary": "The inspectors visited.",
    "invited_on": "2026-02-03",
    "comments_due_by": "2026-02-20",
    "comments_received": False,
    "pcc_comment": "We thank the inspectors.",
    "copies": [
        {"copy_to": "Home Office", "copy_on": "2026-03-01"},
        {"copy_to": "HMICFRS", "copy_on": "2026-03-01"},
    ],
}
ITEM = {"id": "ten", "item_kind": "recommendation", "item_number": "10", "item_text": "Do it."}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "office")


def step(office: Office, id: str, *state: str, by: str = "Sam Lee") -> None:
    done = office.run("state", id, *state, "--by", by)
    assert (done.status, done.err) == (0, "")


def signed(office: Office, **answers: Any) -> str:
    id = office.new(**{**READY, **answers})
    step(office, id, "for", "sign-off")
    step(office, id, "signed-off", by="Morgan")
    return id


# --- check ----------------------------------------------------------------------------------------------------


def test_a_lawful_response_passes(office: Office) -> None:
    assert office.run("check", office.new(**READY), "--json").json == []


def test_a_finding_says_where_what_how_bad_and_by_which_subsection(office: Office) -> None:
    id = office.new(**{**READY, "invited_on": None, "items": [{**ITEM, "item_kind": "afi"}]})
    done = office.run("check", id, "--json")
    assert (done.status, [list(each) for each in done.json]) == (
        1,
        [["field", "record", "sub_field", "message", "level", "subsection"]] * 2,
    )
    assert [(each["field"], each["record"], each["level"], each["subsection"]) for each in done.json] == [
        ("items", 0, "advice", ""),
        ("invited_on", None, "fault", "55(4)"),
    ]
    assert office.run("check", id).out.splitlines()[1] == f"Fault: {done.json[1]['message']}"


def test_quotations_are_compared_with_the_attached_report(office: Office, tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("Officers know the tide tables by heart.", "utf-8")
    id = office.new(**{**READY, "pcc_comment": "“Officers know the tide tables well”, they say."})
    assert office.run("check", id).status == 0
    assert office.run("attach", id, str(tmp_path / "report.txt"), "--as", "report").status == 0
    (told,) = office.run("check", id, "--json").json
    assert (told["field"], told["level"]) == ("pcc_comment", "advice")


@pytest.mark.parametrize(("hours", "late"), [(0, False), (1, True)])
def test_late_is_by_the_date_where_the_office_is(office: Office, hours: int, late: bool) -> None:
    id = office.new(**READY)
    # 29 March 2026 is the last day, and the night in which the clocks go forward.
    now = datetime(2026, 3, 29, 23, 30, tzinfo=timezone(timedelta(hours=1))) + timedelta(hours=hours)
    told = call("--archive", str(office.folder), "check", id, "--json", now=now).json
    assert [each["subsection"] for each in told] == (["55(5A)"] if late else [])


# --- state ------------------------------------------------------------------------------------------------------


def test_from_draft_to_published(office: Office) -> None:
    id = office.new(**READY)
    for state in ("with force", "for-review", "for_sign_off", "Signed off", "published"):
        step(office, id, state)
    told = office.run("state", id, "superseded", "--by", "Sam Lee", "--note", "As agreed", "--json").json
    assert (told["id"], told["state"], told["revision"]) == (id, "superseded", 7)
    assert [each["state"] for each in told["steps"]][-2:] == ["published", "superseded"]
    assert list(told["steps"][0]) == ["state", "by", "at", "note", "despite", "reason"]
    shown = office.run("show", id, "--json").json
    assert (shown["state"], shown["steps"]) == ("superseded", told["steps"])
    assert len(office.run("versions", id, "--json").json) == 6
    assert office.run("verify").status == 0


def test_a_new_response_is_a_draft(office: Office) -> None:
    shown = office.run("show", office.new(), "--json").json
    assert (shown["state"], shown["steps"]) == ("draft", [])


@pytest.mark.parametrize("state", ["published", "draft", "finished", "signed-off"])
def test_a_step_that_is_not_allowed_is_refused_in_one_sentence(office: Office, state: str) -> None:
    assert "nothing was changed" in refused(office, "state", office.new(), state, "--by", "Sam").lower()


def test_a_publication_with_faults_is_refused_by_name(office: Office) -> None:
    id = signed(office, items=[ITEM])
    told = refused(office, "state", id, "published", "--by", "Sam", "--note", "Never mind")
    assert "1 fault stands in the way of publication: Recommendation 10 has no answer;" in told
    assert "55(5B)" in told


def test_a_publication_despite_faults_records_them_and_the_reason(office: Office) -> None:
    id = signed(office, items=[ITEM])
    done = office.run("state", id, "published", "--by", "Sam", "--despite", "Counsel agreed", "--json")
    last = done.json["steps"][-1]
    assert (last["reason"], len(last["despite"])) == ("Counsel agreed", 1)
    assert last["despite"][0].startswith("Recommendation 10 has no answer;")
    step(office, id, "superseded")


def test_advice_does_not_stand_in_the_way(office: Office) -> None:
    id = signed(office, items=[{**ITEM, "item_kind": "afi"}])
    done = office.run("state", id, "published", "--by", "Sam", "--despite", "To be sure", "--json")
    assert (done.json["steps"][-1]["despite"], done.json["steps"][-1]["reason"]) == ([], "")


def test_signed_off_text_is_not_set(office: Office) -> None:
    id = signed(office)
    told = refused(office, "set", id, "--answers", "-", stdin=as_bytes({"series": "PEEL"}))
    assert "is signed off, so “Series” cannot be changed; reopen it as a draft first" in told
    assert office.run("restore-version", id, "2").status == 0  # the same text: nothing locked would change
    assert office.set(id, publication_on="2026-03-02").status == 0
    assert office.answers(id)["published_website"] == {"done": True, "on": "2026-03-02"}


def test_reopening_needs_a_note_and_is_recorded(office: Office) -> None:
    id = signed(office)
    assert "say in a note why" in refused(office, "state", id, "draft", "--by", "Sam")
    assert office.run("state", id, "draft", "--by", "Sam", "--note", "A name was wrong").status == 0
    assert office.set(id, series="PEEL").status == 0
    assert office.run("show", id, "--json").json["steps"][-1]["note"] == "A name was wrong"


def test_a_list_tells_no_more_than_before(office: Office) -> None:
    id = signed(office)
    for found in (office.run("list", "--json").json, office.run("search", "custody", "--json").json):
        assert [list(each) for each in found] == [["id", "form", "title", "published_on", "changed"]]
        assert found[0]["id"] == id


# --- rules ------------------------------------------------------------------------------------------------------


def test_rules_are_shown_set_and_kept(office: Office) -> None:
    office.new()
    before = office.run("rules", "--json").json
    assert (before["recipients"], before["largest_file_mb"]) == (["Home Office", "HMICFRS"], 100)
    rules = as_bytes({"recipients": ["Panel"], "differ": [["signed_off", "for_sign_off"]]})
    done = office.run("rules", "--set", "-", "--json", stdin=rules)
    assert done.json == office.run("rules", "--json").json == {**before, **json.loads(rules)}
    assert office.run("rules").out.startswith("Copies go to: Panel\n")
    id = office.new()
    assert [each["copy_to"] for each in office.answers(id)["copies"]] == ["Panel"]
    step(office, id, "for sign-off", by="Sam")
    assert "for somebody else" in refused(office, "state", id, "signed-off", "--by", "SAM")


@pytest.mark.parametrize("rules", [b"[]", b'{"lunch": 1}', b'{"plan": {"review": 99}}', b"nothing"])
def test_rules_that_make_no_sense_are_refused(office: Office, rules: bytes) -> None:
    office.new()
    assert "nothing was changed" in refused(office, "rules", "--set", "-", stdin=rules)


# --- attach and carry ---------------------------------------------------------------------------------------------


def test_a_file_is_kept_byte_for_byte_under_its_hash(office: Office, tmp_path: Path) -> None:
    data = b"\x00%PDF-not really\xff"
    (tmp_path / "The Report.PDF").write_bytes(data)
    id = office.new()
    assert office.run("attach", id, str(tmp_path / "The Report.PDF"), "--as", "report").status == 0
    name = f"attachments/{hashlib.sha256(data).hexdigest()}.pdf"
    assert (office.folder / name).read_bytes() == data
    assert office.answers(id)["attachments"] == [
        {
            "attached_file": {"name": "The Report.PDF", "attachment": name},
            "attached_as": "report",
            "attached_note": None,
        }
    ]
    assert office.run("verify").status == 0


def test_a_file_that_is_too_large_or_not_there_is_not_kept(office: Office, tmp_path: Path) -> None:
    id = office.new()
    office.run("rules", "--set", "-", stdin=b'{"largest_file_mb": 1}')
    (tmp_path / "large").write_bytes(bytes(1_000_001))
    assert "larger than 1 MB" in refused(office, "attach", id, str(tmp_path / "large"))
    assert "cannot be read" in refused(office, "attach", id, str(tmp_path / "none"))
    (tmp_path / "large").write_bytes(bytes(1_000_000))
    assert office.run("attach", id, str(tmp_path / "large")).status == 0


def test_no_file_comes_to_a_form_that_has_no_place_for_it(office: Office, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A")
    other = office.new("force-statement")
    assert "keeps no files" in refused(office, "attach", other, str(tmp_path / "a.txt"))


def test_a_response_of_the_first_form_is_carried(office: Office) -> None:
    old = next(each for each in shipped() if each.id == "pcc-response" and each.version == 1)
    archive = Archive.open_or_create(office.folder)
    id = archive.save(document_of(old, inspection_title="Custody", pcc_comment="Well.")).id
    before = office.answers(id)
    done = office.run("carry", id)
    assert (done.status, done.out.startswith("Carried to version 2 of the form;")) == (0, True)
    after = office.answers(id)
    assert {key: after[key] for key in before} == before
    assert "no newer one" in refused(office, "carry", id)


# --- the calendar ---------------------------------------------------------------------------------------------------


def test_the_dates_as_a_calendar(office: Office, tmp_path: Path) -> None:
    id = office.new(inspection_title="Custody, again", published_on="2026-02-02")
    assert office.run("export", id, "--to", str(tmp_path / "x.ics")).status == 0
    data = (tmp_path / "x.ics").read_bytes()
    assert b"DTSTART;VALUE=DATE:20260329\r\n" in data
    assert b"SUMMARY:Last lawful day: Custody\\, again\r\n" in data
    assert data.count(b"BEGIN:VEVENT") == 4


def test_a_calendar_without_dates_is_not_written(office: Office, tmp_path: Path) -> None:
    told = refused(office, "export", office.new(), "--to", str(tmp_path / "x.ics"))
    assert "no dates for a calendar" in told


def test_the_calendar_is_planned_by_the_offices_rules(office: Office, tmp_path: Path) -> None:
    office.run("rules", "--set", "-", stdin=b'{"plan": {"sign_off": 3}}')
    id = office.new(published_on="2026-02-02")
    now = datetime(2026, 2, 3, tzinfo=UTC)
    call("--archive", str(office.folder), "export", id, "--to", str(tmp_path / "x.ics"), now=now)
    assert b"VALUE=DATE:20260326" in (tmp_path / "x.ics").read_bytes()
