"""Versions: what was written is kept, on purpose and while writing, and comes back whole or field by field."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor.archive import (
    Archive,
    Conflict,
    Damaged,
    InTheBin,
    NewerFormat,
    UnknownField,
    UnknownId,
    UnknownVersion,
)
from editor.archive.envelope import SCHEMA
from editor.model.document import Document
from editor.model.moments import moment_to_json
from tests.archive.archives import everything, file_of, made, retitled, rewrite, titled, titles
from tests.builders import NOW


class Desk:
    """An archive at which somebody works, and the time of day there."""

    def __init__(self, folder: Path) -> None:
        self.now = NOW
        self.archive = made(folder, lambda: self.now)

    def write(self, document: Document, *titles: str, minutes: float = 0) -> Document:
        """Save the document under one title after the other, so many minutes apart."""
        for title in titles:
            self.now += timedelta(minutes=minutes)
            document = self.archive.save(retitled(document, title))
        return document

    def kept(self, document: Document) -> list[tuple[str, str]]:
        """Why, and what, newest first."""
        found = self.archive.versions(document.id)
        return [(each.reason, title(self.archive.version(document.id, each.token))) for each in found]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "archive")


def title(document: Document) -> str:
    return str(document.answer("inspection_title"))


def version_file(archive: Archive, document: Document, token: str) -> Path:
    return archive.folder / "versions" / document.id / f"{token}.json"


# --- what is kept ----------------------------------------------------------------------------------------


def test_a_named_save_is_kept_with_why_when_and_by_whom(desk: Desk) -> None:
    saved = desk.archive.save(titled("Custody"), keep="named", by="Robin Hale")
    (version,) = desk.archive.versions(saved.id)
    assert (version.token, version.revision, version.reason) == ("1", 1, "named")
    assert (version.at, version.by) == (NOW, "Robin Hale")
    assert desk.archive.version(saved.id, "1") == saved


def test_a_version_is_the_file_as_it_was_and_one_key_more(desk: Desk) -> None:
    saved = desk.archive.save(titled("Custody"), keep="step", by="Robin Hale")
    kept = json.loads(version_file(desk.archive, saved, "1").read_bytes())
    assert kept.pop("kept") == {"reason": "step", "at": moment_to_json(NOW), "by": "Robin Hale"}
    assert kept == json.loads(file_of(desk.archive, saved).read_bytes())


def test_writing_for_less_than_ten_minutes_keeps_nothing(desk: Desk) -> None:
    first = desk.archive.save(titled("a"))
    desk.write(first, *"bcdefghi", minutes=1.2)
    assert desk.kept(first) == []


def test_while_writing_what_was_there_is_kept_once_in_ten_minutes(desk: Desk) -> None:
    first = desk.archive.save(titled("0"))
    desk.write(first, *map(str, range(1, 31)), minutes=1)
    assert desk.kept(first) == [("writing", "29"), ("writing", "19"), ("writing", "9")]


def test_what_an_earlier_day_ended_with_is_kept_before_it_is_written_over(desk: Desk) -> None:
    saved = desk.archive.save(titled("Draft"), keep="named")
    saved = desk.write(saved, "The last words of the day", minutes=2)
    desk.write(saved, "", minutes=24 * 60)
    assert desk.kept(saved)[0] == ("writing", "The last words of the day")


def test_a_named_save_counts_as_kept(desk: Desk) -> None:
    saved = desk.archive.save(titled("a"), keep="named")
    saved = desk.write(saved, "b", "c", minutes=4)
    desk.now += timedelta(minutes=1)
    saved = desk.archive.save(retitled(saved, "d"), keep="named")
    desk.write(saved, "e", "f", minutes=4)
    assert desk.kept(saved) == [("named", "d"), ("named", "a")]


def test_a_program_that_uses_tinydb_keeps_what_it_writes_over(desk: Desk) -> None:
    saved = desk.archive.save(titled("a"))
    desk.now += timedelta(hours=1)
    desk.archive.database.update(lambda each: each["doc"]["answers"].update(inspection_title="b"))
    assert desk.kept(saved) == [("writing", "a")]


def test_what_is_stored_can_be_kept_by_itself_and_is_kept_once(desk: Desk) -> None:
    saved = desk.archive.save(titled("Custody"))
    assert [desk.archive.keep(saved.id, "before import") for _ in range(2)] == ["1", "1"]
    assert desk.kept(saved) == [("before import", "Custody")]


def test_a_version_is_never_written_again(desk: Desk) -> None:
    saved = desk.archive.save(titled("Custody"), keep="named")
    path = version_file(desk.archive, saved, "1")
    before = path.stat()
    for reason in ("step", "before restore", "conflict"):
        desk.archive.keep(saved.id, reason)
    assert path.stat() == before
    assert len(desk.archive.versions(saved.id)) == 1


def test_another_text_of_the_same_number_gets_a_name_of_its_own(desk: Desk) -> None:
    saved = desk.archive.save(titled("Custody"), keep="named")
    elsewhere = made(desk.archive.folder.parent / "elsewhere")
    other = elsewhere.save(retitled(replace(saved, revision=0), "Fire"))
    file_of(desk.archive, saved).write_bytes(file_of(elsewhere, other).read_bytes())
    token = desk.archive.keep(saved.id, "named")
    assert token.startswith("1-") and len(token) == len("1-") + 6
    assert {title(desk.archive.version(saved.id, each)) for each in ("1", token)} == {"Custody", "Fire"}


# --- conflicts -------------------------------------------------------------------------------------------


def conflict(desk: Desk) -> tuple[Document, Document, Conflict]:
    """What was there, what others have saved since, and what they who come late are told."""
    first = desk.archive.save(titled("First"))
    theirs = Archive.open(desk.archive.folder, lambda: desk.now).save(
        retitled(first, "Theirs"), by="Sam Fell"
    )
    with pytest.raises(Conflict) as told:
        desk.archive.save(retitled(first, "Ours"), by="Robin Hale")
    return first, theirs, told.value


def test_in_a_conflict_both_texts_are_kept_by_name_and_nothing_is_written_over(desk: Desk) -> None:
    first, theirs, told = conflict(desk)
    assert title(desk.archive.version(first.id, told.ours)) == "Ours"
    assert desk.archive.version(first.id, told.theirs) == theirs
    assert desk.archive.load(first.id) == theirs
    by = {each.token: (each.reason, each.by) for each in desk.archive.versions(first.id)}
    assert by == {told.ours: ("conflict", "Robin Hale"), told.theirs: ("conflict", "Sam Fell")}


def test_a_conflict_that_is_tried_again_keeps_no_more(desk: Desk) -> None:
    first, _, told = conflict(desk)
    for minutes in (1, 2):
        later = retitled(first, "Ours").changed_at(NOW + timedelta(minutes=minutes))
        with pytest.raises(Conflict) as again:
            desk.archive.save(later)
        assert (again.value.ours, again.value.theirs) == (told.ours, told.theirs)
    assert len(desk.archive.versions(first.id)) == 2


def test_what_somebody_changed_by_hand_is_a_conflict_although_the_number_is_the_same(desk: Desk) -> None:
    saved = desk.archive.save(titled("Custody"))
    path = file_of(desk.archive, saved)
    path.write_bytes(path.read_bytes() + b"\n")
    with pytest.raises(Conflict):
        desk.archive.save(retitled(saved, "Ours"))


def test_whoever_lost_a_conflict_can_bring_their_text_back(desk: Desk) -> None:
    first, _, told = conflict(desk)
    restored = desk.archive.restore_version(first.id, told.ours)
    assert (title(restored), restored.revision) == ("Ours", 3)
    assert title(desk.archive.version(first.id, told.theirs)) == "Theirs"


# --- restoring -------------------------------------------------------------------------------------------


def test_a_version_is_restored_and_what_was_there_is_kept_first(desk: Desk) -> None:
    saved = desk.archive.save(titled("Old", series="Coast"), keep="named")
    saved = desk.write(saved, "New")
    desk.now += timedelta(minutes=1)
    restored = desk.archive.restore_version(saved.id, "1", by="Robin Hale")
    assert (title(restored), restored.revision, restored.changed) == ("Old", 3, desk.now)
    assert desk.kept(saved) == [("restored", "Old"), ("before restore", "New"), ("named", "Old")]
    assert desk.archive.load(saved.id) == restored
    assert desk.archive.save(retitled(restored, "On we go")).revision == 4


def test_single_answers_are_restored_and_the_others_stay(desk: Desk) -> None:
    saved = desk.archive.save(titled("Old", series="Coast"), keep="named")
    saved = desk.archive.save(saved.with_answers({"inspection_title": "New", "series": "Hills"}))
    restored = desk.archive.restore_version(saved.id, "1", ["series"])
    assert (title(restored), restored.answer("series")) == ("New", "Coast")


def test_a_field_that_the_form_does_not_have_is_refused(desk: Desk) -> None:
    saved = desk.archive.save(titled("Custody"), keep="named")
    before = everything(desk.archive.folder)
    with pytest.raises(UnknownField, match="no_such_field"):
        desk.archive.restore_version(saved.id, "1", ["no_such_field"])
    assert everything(desk.archive.folder) == before


@pytest.mark.parametrize("damage", [lambda path: path.write_bytes(b""), lambda path: path.unlink()])
def test_a_response_whose_file_is_damaged_or_lost_is_brought_back(desk: Desk, damage: object) -> None:
    saved = desk.archive.save(titled("Custody"), keep="named")
    saved = desk.write(saved, "Custody again")
    desk.archive.hold(saved.id, "a claim", "Robin Hale")
    damage(file_of(desk.archive, saved))  # type: ignore[operator]
    restored = desk.archive.restore_version(saved.id, "1")
    assert (title(restored), restored.revision) == ("Custody", 4)
    assert titles(desk.archive) == ["Custody"]
    assert desk.archive.list()[0].held


def test_what_is_in_the_bin_shows_its_versions_and_is_not_restored_over(desk: Desk) -> None:
    saved = desk.archive.save(titled("Custody"), keep="named")
    desk.archive.bin(saved.id)
    assert desk.kept(saved) == [("named", "Custody")]
    with pytest.raises(InTheBin):
        desk.archive.restore_version(saved.id, "1")


# --- what cannot be had ----------------------------------------------------------------------------------


@pytest.mark.parametrize("token", ["2", "", "../1", "1.json", "1-abc", "one"])
def test_a_version_that_was_not_kept_is_said_to_be_unknown(desk: Desk, token: str) -> None:
    saved = desk.archive.save(titled("Custody"), keep="named")
    with pytest.raises(UnknownVersion):
        desk.archive.version(saved.id, token)


@pytest.mark.parametrize("id", ["nosuchid22", "..", "", "a/b"])
def test_an_id_that_nobody_has_has_no_versions(desk: Desk, id: str) -> None:
    for use in (desk.archive.versions, lambda id: desk.archive.version(id, "1")):
        with pytest.raises(UnknownId):
            use(id)


def test_a_damaged_version_is_told_and_the_others_are_offered(desk: Desk) -> None:
    saved = desk.archive.save(titled("a"), keep="named")
    saved = desk.archive.save(retitled(saved, "b"), keep="named")
    version_file(desk.archive, saved, "2").write_bytes(b"{")
    assert [each.token for each in desk.archive.versions(saved.id)] == ["1"]
    with pytest.raises(Damaged):
        desk.archive.version(saved.id, "2")


def test_a_version_of_a_newer_schema_is_left_alone(desk: Desk) -> None:
    saved = desk.archive.save(titled("a"), keep="named")
    rewrite(version_file(desk.archive, saved, "1"), lambda each: each.update(schema=SCHEMA + 1))
    with pytest.raises(NewerFormat):
        desk.archive.restore_version(saved.id, "1")


def test_a_sync_tools_copies_of_versions_are_not_offered(desk: Desk) -> None:
    saved = desk.archive.save(titled("a"), keep="named")
    path = version_file(desk.archive, saved, "1")
    path.with_name("1-LAPTOP.json").write_bytes(path.read_bytes())
    assert [each.token for each in desk.archive.versions(saved.id)] == ["1"]


# --- legal hold ------------------------------------------------------------------------------------------


def test_somebody_who_is_writing_is_not_disturbed_by_a_hold(desk: Desk) -> None:
    open_in_a_window = desk.archive.save(titled("Custody"))
    desk.archive.hold(open_in_a_window.id, "a claim", "Sam Fell")
    saved = desk.archive.save(retitled(open_in_a_window, "Custody again"))
    assert saved.revision == 3
    assert desk.archive.list()[0].held
