"""The verbs that look after the archive: versions, differences, backups, checks, handing over, disposal."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.archive.archives import rewrite
from tests.builders import EVERY_KIND_ANSWERS
from tests.command_line import Office, call, unchanged

VERBS = (
    "versions", "diff", "restore-version", "backup", "restore-archive", "verify", "handover", "hold", "release",
    "retention", "dispose",
)  # fmt: skip


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "archive")


@pytest.fixture
def custody(office: Office) -> str:
    """A response that was titled anew twice, so long after one another that each text was kept."""
    id = office.new(inspection_title="Custody", force_response="We agree.")
    for title in ("Custody again", "Custody at last"):
        office.calls += 20
        office.set(id, inspection_title=title)
    return id


def tokens(office: Office, id: str) -> list[str]:
    return [each["token"] for each in office.run("versions", id, "--json").json]


def title(office: Office, id: str) -> str:
    return str(office.answers(id)["inspection_title"])


@pytest.mark.parametrize("verb", VERBS)
def test_help_is_there_for_every_verb(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        call_with_capsys(verb, "--help")
    said = capsys.readouterr()
    assert (ended.value.code, said.err) == (0, "")
    assert said.out.startswith(f"usage: response-editor {verb}")


def call_with_capsys(*arguments: str) -> int:
    from editor.cli import main  # noqa: PLC0415 - help ends the process, so nothing comes back from `call`

    return main(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ("versions",),
        ("diff", "1", "2"),
        ("restore-version", "1"),
        ("hold", "--reason", "a claim"),
        ("release",),
    ],
    ids=lambda words: words[0],
)
def test_an_id_that_nobody_has_is_refused(office: Office, arguments: tuple[str, ...]) -> None:
    office.new()
    verb, *rest = arguments
    with unchanged(office.folder):
        assert "nosuchone2" in office.run(verb, "nosuchone2", *rest).refusal


@pytest.mark.parametrize(
    "arguments",
    [
        ("versions", "a"),
        ("backup",),
        ("verify",),
        ("dispose",),
        ("retention",),
        ("handover", "--to", "parcel"),
    ],
    ids=lambda words: words[0],
)
def test_an_archive_that_is_not_there_is_not_made(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    there = tmp_path / "nowhere"
    assert "no archive folder" in call("--archive", str(there), *arguments).refusal
    assert not there.exists()


# --- versions --------------------------------------------------------------------------------------------


def test_versions_are_listed_newest_first(office: Office, custody: str) -> None:
    kept = office.run("versions", custody, "--json").json
    assert [set(each) for each in kept] == [{"token", "revision", "reason", "at", "by"}] * len(kept)
    revisions = [each["revision"] for each in kept]
    assert revisions == sorted(revisions, reverse=True)
    assert len(revisions) >= 2


def test_versions_are_shown_one_a_line(office: Office, custody: str) -> None:
    lines = office.run("versions", custody).out.splitlines()
    assert [line.split()[0] for line in lines] == tokens(office, custody)
    assert all("2026" in line for line in lines)


# --- diff ------------------------------------------------------------------------------------------------


def test_what_changed_is_told_field_by_field(office: Office, custody: str) -> None:
    oldest = tokens(office, custody)[-1]
    assert office.run("diff", custody, oldest, "now").out == (
        "Title of inspection (changed)\n  ~ Custody{+ at last+}\n"
    )


def test_what_changed_as_json(office: Office, custody: str) -> None:
    oldest = tokens(office, custody)[-1]
    (difference,) = office.run("diff", custody, oldest, "now", "--json").json
    assert (difference["field"], difference["change"]) == ("inspection_title", "changed")
    assert difference["passages"][0]["pieces"] == [
        {"kind": "same", "text": "Custody"},
        {"kind": "inserted", "text": " at last"},
    ]


def test_where_nothing_changed_nothing_is_told(office: Office, custody: str) -> None:
    assert office.run("diff", custody, "now", "now").out == "No answer differs.\n"
    assert office.run("diff", custody, "now", "now", "--json").json == []


def test_what_stayed_is_left_out_and_what_moved_is_signed(office: Office) -> None:
    id = office.new(force_response="First it was.\n\nThen this.\n\nAnd that too.\n\nIt ends here today.")
    office.calls += 20
    office.set(id, force_response="Then this.\n\nAnd that too.\n\nFirst it was.\n\nIt ended here today.")
    assert office.run("diff", id, tokens(office, id)[-1], "now").out.splitlines() == [
        "Statement (changed)",
        "  < First it was.",
        "    …",
        "  > First it was.",
        "  ~ It [-ends-]{+ended+} here today.",
    ]


def test_every_kind_of_field_can_be_told(office: Office) -> None:
    id = office.with_own_form().new("tidewatch-log")
    office.calls += 20
    office.set(id, **EVERY_KIND_ANSWERS)
    told = office.run("diff", id, tokens(office, id)[-1], "now").out
    for label in ("Name of the brig (inserted)", "Crate 2 (inserted)", "Hailing 1 (inserted)", "  + Yes"):
        assert label in told


def test_a_version_that_is_not_there_is_refused(office: Office, custody: str) -> None:
    with unchanged(office.folder):
        assert "99" in office.run("diff", custody, "99", "now").refusal


# --- restore-version -------------------------------------------------------------------------------------


def test_a_version_is_restored_and_what_was_there_is_kept(office: Office, custody: str) -> None:
    before = tokens(office, custody)
    assert office.run("restore-version", custody, before[-1]).status == 0
    assert title(office, custody) == "Custody"
    reasons = [each["reason"] for each in office.run("versions", custody, "--json").json]
    assert "before restore" in reasons
    assert set(before) <= set(tokens(office, custody))


def test_only_the_fields_that_were_named_are_restored(office: Office, custody: str) -> None:
    oldest = tokens(office, custody)[-1]
    office.set(custody, force_response="We do not agree.", series="PEEL")
    assert office.run("restore-version", custody, oldest, "--field", "force_response").status == 0
    assert title(office, custody) == "Custody at last"
    assert office.answers(custody)["series"] == "PEEL"
    assert office.answers(custody)["force_response"]["blocks"][0]["runs"] == [{"s": "We agree."}]


def test_a_field_that_the_form_lacks_is_refused(office: Office, custody: str) -> None:
    oldest = tokens(office, custody)[-1]
    with unchanged(office.folder):
        assert (
            "no_such_field"
            in office.run("restore-version", custody, oldest, "--field", "no_such_field").refusal
        )
    assert title(office, custody) == "Custody at last"


# --- backups and checks ----------------------------------------------------------------------------------


def test_a_backup_is_restored_into_a_folder_of_its_own(office: Office, custody: str, tmp_path: Path) -> None:
    backup = office.run("backup").out.strip()
    assert Path(backup).is_file()
    there = Office(tmp_path / "there")
    assert call("restore-archive", backup, "--to", str(there.folder)).status == 0
    assert title(there, custody) == "Custody at last"


def test_a_backup_is_not_restored_over_something(office: Office, custody: str) -> None:
    backup = office.run("backup").out.strip()
    with unchanged(office.folder):
        assert str(office.folder) in call("restore-archive", backup, "--to", str(office.folder)).refusal
    assert title(office, custody) == "Custody at last"


def test_what_is_no_backup_is_refused(tmp_path: Path) -> None:
    (tmp_path / "odd.zip").write_bytes(b"no zip")
    assert (
        "odd.zip" in call("restore-archive", str(tmp_path / "odd.zip"), "--to", str(tmp_path / "to")).refusal
    )
    assert not (tmp_path / "to").exists()


@pytest.mark.usefixtures("custody")
def test_a_sound_archive_verifies(office: Office) -> None:
    office.run("backup")
    done = office.run("verify", "--json")
    assert (done.status, done.json) == (0, [])
    assert office.run("verify").out.startswith("Nothing is wrong")


def test_verify_names_what_is_wrong(office: Office, custody: str) -> None:
    rewrite(office.file(custody), lambda content: content["doc"]["answers"].update(series="Forged"))
    done = office.run("verify", "--json")
    assert done.status == 1
    assert any(each["path"].endswith(f"{custody}.json") and each["what"] for each in done.json)
    assert custody in office.run("verify").out


# --- handing over ----------------------------------------------------------------------------------------


@pytest.mark.usefixtures("custody")
def test_an_archive_is_handed_over(office: Office, tmp_path: Path) -> None:
    done = office.run("handover", "--to", str(tmp_path / "parcel"))
    assert (done.status, done.err) == (0, "")
    assert "Custody at last" in (tmp_path / "parcel" / "index.html").read_text("utf-8")


@pytest.mark.usefixtures("custody")
def test_handing_over_into_a_full_folder_is_refused(office: Office, tmp_path: Path) -> None:
    with unchanged(office.folder):
        assert "something is there" in office.run("handover", "--to", str(tmp_path)).refusal


def test_what_was_handed_over_unread_is_named(office: Office, custody: str, tmp_path: Path) -> None:
    office.file(custody).write_bytes(b"")
    done = office.run("handover", "--to", str(tmp_path / "parcel"))
    assert (done.status, custody in done.err) == (1, True)


# --- holds and disposal ----------------------------------------------------------------------------------


def test_a_held_response_is_not_deleted_until_it_is_released(office: Office, custody: str) -> None:
    assert office.run("hold", custody, "--reason", "a claim").status == 0
    assert "a claim" in office.run("delete", custody).refusal
    assert office.run("release", custody).status == 0
    assert office.run("delete", custody).status == 0


def test_a_hold_needs_a_reason(office: Office, custody: str) -> None:
    with unchanged(office.folder):
        assert "--reason" in office.run("hold", custody).refusal
        assert "--reason" in office.run("hold", custody, "--reason", " ").refusal


@pytest.mark.usefixtures("custody")
def test_the_bin_keeps_for_ever_unless_the_office_says_otherwise(office: Office) -> None:
    assert office.run("retention", "--json").json == {"bin_days": None}
    assert office.run("retention", "30", "--json").json == {"bin_days": 30}
    assert office.run("retention").out == "What is in the bin may be disposed of after 30 days.\n"
    assert office.run("retention", "never").out == "What is in the bin is kept for ever.\n"


@pytest.mark.usefixtures("custody")
@pytest.mark.parametrize("words", ["0", "-1", "soon", "1.5", "²", "9999999999"])
def test_an_odd_retention_is_refused(office: Office, words: str) -> None:
    with unchanged(office.folder):
        office.run("retention", "--", words).refusal  # noqa: B018 - it asserts


def days_later(office: Office, days: int) -> None:
    office.calls += days * 24 * 60


def test_only_what_the_bin_kept_for_long_enough_is_disposed_of(office: Office, custody: str) -> None:
    office.run("retention", "30")
    office.run("delete", custody)
    assert office.run("dispose", "--json").json == []
    days_later(office, 31)
    with unchanged(office.folder):
        (would,) = office.run("dispose", "--dry-run", "--json").json
    assert would["id"] == custody
    (gone,) = office.run("dispose", "--json").json
    assert gone["id"] == custody
    assert custody in office.run("restore", custody).refusal
    assert json.loads((office.folder / "disposals.jsonl").read_text("utf-8"))["id"] == custody
    assert office.run("verify").status == 0


def test_nothing_is_disposed_of_where_the_bin_keeps_for_ever(office: Office, custody: str) -> None:
    office.run("delete", custody)
    days_later(office, 10_000)
    done: Any = office.run("dispose")
    assert (done.status, done.out) == (0, "Nothing in the bin is due.\n")
    assert office.run("restore", custody).status == 0


# --- search ----------------------------------------------------------------------------------------------


def test_words_beside_each_other_and_words_of_one_field_are_found(office: Office) -> None:
    one = office.new(inspection_title="Use of force", series="PEEL")
    other = office.new(inspection_title="Force of use, PEEL")
    assert office.listed("search", '"use of force"') == [one]
    assert office.listed("search", "series:peel") == [one]
    assert set(office.listed("search", "peel")) == {one, other}
