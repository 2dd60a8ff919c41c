"""The trail: every change leaves a line that nobody can change unnoticed, and no save makes more than three fsyncs."""

import errno
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.archive import Archive, CannotWrite, Conflict, Held, NotHeld, UnknownId
from editor.archive.audit import check_trail
from editor.archive.folder import ArchiveFolder
from editor.archive.presence import me
from editor.model.document import Document
from tests.archive.archives import everything, file_of, made, retitled, titled
from tests.archive.faults import failing, fault_at
from tests.builders import NOW


def trail_of(archive: Archive, document: Document) -> Path:
    return archive.folder / "audit" / f"{document.id}.jsonl"


def actions(archive: Archive, document: Document) -> list[str]:
    return [each.action for each in archive.trail(document.id)]


def broken(archive: Archive, document: Document) -> list[str]:
    return check_trail(ArchiveFolder(archive.folder), document.id)


# --- what is told ----------------------------------------------------------------------------------------


def test_each_change_is_told_with_who_and_when(archive: Archive) -> None:
    saved = archive.save(titled("Custody"), by="Robin Hale")
    archive.bin(saved.id, by="Sam Fell")
    archive.restore(saved.id, by="Sam Fell")
    archive.save(retitled(saved, "Custody again"))
    told = [(each.seq, each.action, each.revision, each.by) for each in archive.trail(saved.id)]
    assert told == [
        (1, "saved", 1, "Robin Hale"),
        (2, "binned", 1, "Sam Fell"),
        (3, "taken out of the bin", 1, "Sam Fell"),
        (4, "saved", 2, me()),
    ]
    assert {each.at for each in archive.trail(saved.id)} == {NOW}
    assert broken(archive, saved) == []


def test_a_line_names_the_file_by_the_hash_of_its_bytes(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    assert archive.trail(saved.id)[-1].sha256 == saved.basis == archive.load(saved.id).basis


def test_the_first_line_is_bound_to_the_archive_and_each_to_the_one_before(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.save(retitled(saved, "Custody again"))
    first, second = (json.loads(line) for line in trail_of(archive, saved).read_bytes().splitlines())
    assert first["previous"] == json.loads((archive.folder / "archive.json").read_bytes())["archive_id"]
    assert second["previous"] == first["hash"]


def test_what_another_program_does_through_tinydb_is_told_as_well(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.database.update(lambda each: each["doc"]["answers"].update(series="Coast"))
    archive.database.remove(doc_ids=[saved.id])
    assert actions(archive, saved) == ["saved", "saved", "binned"]


def test_a_restored_version_is_told_by_name(archive: Archive) -> None:
    saved = archive.save(titled("Custody"), keep="named")
    archive.restore_version(saved.id, "1", by="Robin Hale")
    last = archive.trail(saved.id)[-1]
    assert (last.action, last.note, last.by) == ("restored", "version 1", "Robin Hale")


def test_a_response_without_a_trail_has_told_nothing(archive: Archive) -> None:
    assert archive.trail("nosuchid22") == []


# --- what was cut off ------------------------------------------------------------------------------------


TORN: dict[str, bytes] = {
    "half a line": b'{"action":"saved","at":"2026',
    "zeroes": bytes(300),
    "zeroes and the rest": bytes(100) + b'"seq":3}\n',
    "zeroes in the middle": b'{"action":"sav' + bytes(50) + b'"seq":3}\n',
}


@pytest.mark.parametrize("torn", TORN.values(), ids=TORN)
def test_a_line_that_was_cut_off_is_set_right_by_the_next(archive: Archive, torn: bytes) -> None:
    saved = archive.save(titled("Custody"))
    with trail_of(archive, saved).open("ab") as file:
        file.write(torn)
    assert broken(archive, saved) == []
    saved = archive.save(retitled(saved, "Custody again"))
    assert actions(archive, saved) == ["saved", "saved"]
    assert broken(archive, saved) == []


def test_a_save_whose_line_is_missing_is_found_by_the_next(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    before = trail_of(archive, saved).read_bytes()
    saved = archive.save(retitled(saved, "Custody again"))
    trail_of(archive, saved).write_bytes(before)
    saved = archive.save(retitled(saved, "At last"))
    told = [(each.action, each.revision) for each in archive.trail(saved.id)]
    assert told == [("saved", 1), ("found", 2), ("saved", 3)]
    assert broken(archive, saved) == []


def test_healing_tells_every_trail_what_stands_there_and_only_what_it_does_not_know(archive: Archive) -> None:
    known = archive.save(titled("Known"))
    lost, binned = archive.save(titled("Lost")), archive.save(titled("Binned"))
    archive.bin(binned.id)
    for each in (lost, binned):
        trail_of(archive, each).unlink()
    assert set(archive.heal()) == {lost.id, binned.id}
    assert archive.heal() == []
    assert [actions(archive, each) for each in (known, lost, binned)] == [["saved"], ["found"], ["found"]]


def test_a_damaged_file_is_nothing_to_heal(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    file_of(archive, saved).write_bytes(b"")
    assert archive.heal() == []
    assert actions(archive, saved) == ["saved"]


# --- what nobody can change ------------------------------------------------------------------------------


def edited(line: bytes) -> bytes:
    return line.replace(b"Robin Hale", b"Nobody")


TAMPERING: dict[str, Callable[[list[bytes]], list[bytes]]] = {
    "another name": lambda lines: [lines[0], edited(lines[1]), lines[2]],
    "a line taken out": lambda lines: [lines[0], lines[2]],
    "the first taken out": lambda lines: lines[1:],
    "a line twice": lambda lines: [lines[0], lines[0], *lines[1:]],
    "another order": lambda lines: [lines[1], lines[0], lines[2]],
    "no JSON": lambda lines: [lines[0], b"{\n", lines[2]],
}


@pytest.mark.parametrize("tamper", TAMPERING.values(), ids=TAMPERING)
def test_a_change_of_the_past_shows(archive: Archive, tamper: Callable[[list[bytes]], list[bytes]]) -> None:
    saved = archive.save(titled("a"), by="Robin Hale")
    for title in "bc":
        saved = archive.save(retitled(saved, title), by="Robin Hale")
    path = trail_of(archive, saved)
    path.write_bytes(b"".join(tamper(path.read_bytes().splitlines(keepends=True))))
    assert broken(archive, saved) != []
    archive.save(retitled(saved, "d"))  # is no reason not to save, and heals nothing
    assert broken(archive, saved) != []


def test_a_trail_of_another_archive_shows(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    other = made(archive.folder.parent / "other")
    alien = trail_of(other, saved)
    alien.parent.mkdir()
    alien.write_bytes(trail_of(archive, saved).read_bytes())
    assert len(check_trail(ArchiveFolder(other.folder), saved.id)) == 1


def test_a_long_trail_is_added_to_at_its_end(archive: Archive) -> None:
    saved = archive.save(titled("a"), by="x" * 20_000)
    for _ in range(40):
        saved = archive.save(saved)
    assert [each.seq for each in archive.trail(saved.id)] == list(range(1, 42))
    assert broken(archive, saved) == []


# --- what a save costs -----------------------------------------------------------------------------------


def asked(change: Callable[[], object]) -> list[str]:
    """The calls by which a change waits for the disk or renames, in order."""
    with fault_at(0, failing(errno.EIO)) as calls:
        change()
    return [call for call in calls.happened if call in ("fsync", "replace")]


def test_a_save_waits_for_the_disk_three_times(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    assert asked(lambda: archive.save(saved)) == ["fsync", "replace", "fsync", "fsync"]


def test_the_first_save_makes_the_trail_and_waits_once_more_for_its_name(archive: Archive) -> None:
    archive.save(titled("Another"))
    assert asked(lambda: archive.save(titled("Custody"))) == ["fsync", "replace", "fsync", "fsync", "fsync"]


def test_a_line_that_cannot_be_written_undoes_the_save(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    before = everything(archive.folder)
    with fault_at(0, failing(errno.ENOSPC)) as calls:
        archive.save(saved)
    last_fsync = len(calls.happened) - calls.happened[::-1].index("fsync")
    current = archive.load(saved.id)
    before = everything(archive.folder)
    with pytest.raises(CannotWrite, match="audit"), fault_at(last_fsync, failing(errno.ENOSPC)):
        archive.save(retitled(current, "Unsaid"))
    assert everything(archive.folder) == before
    assert archive.save(retitled(current, "Said")).revision == 3


# --- legal hold ------------------------------------------------------------------------------------------


def test_what_is_held_stays_out_of_the_bin_until_it_is_released(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.hold(saved.id, "a claim", by="Robin Hale")
    before = everything(archive.folder)
    with pytest.raises(Held) as refusal:
        archive.bin(saved.id)
    assert (refusal.value.reason, refusal.value.by) == ("a claim", "Robin Hale")
    with pytest.raises(Held):
        archive.database.remove(doc_ids=[saved.id])
    assert everything(archive.folder) == before
    archive.release(saved.id)
    archive.bin(saved.id)
    assert actions(archive, saved) == ["saved", "held", "released", "binned"]
    assert archive.trail(saved.id)[1].note == "a claim"


def test_a_damaged_file_does_not_end_a_hold(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.hold(saved.id, "a claim")
    file_of(archive, saved).write_bytes(b"")
    with pytest.raises(Held):
        archive.bin(saved.id)


def test_what_is_in_the_bin_can_be_held(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.bin(saved.id)
    archive.hold(saved.id, "a claim")
    assert archive.binned()[0].held


def test_a_save_leaves_a_hold_as_it_is(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.hold(saved.id, "a claim")
    archive.save(retitled(archive.load(saved.id), "Custody again"))
    assert archive.list()[0].held


def test_what_is_not_held_is_not_released(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    with pytest.raises(NotHeld):
        archive.release(saved.id)
    with pytest.raises(UnknownId):
        archive.hold("nosuchid22", "a claim")


def test_a_spoilt_line_is_in_nobodys_way(archive: Archive) -> None:
    first = archive.save(titled("First"))
    archive.save(retitled(first, "Theirs"))
    trail_of(archive, first).write_bytes(b'{"seq":1,"previous":"","hash":""}\nnonsense\n')
    with pytest.raises(Conflict):
        archive.save(retitled(first, "Ours"))
    assert archive.trail(first.id) == []
    assert len(archive.versions(first.id)) == 2
