"""Disposal: only what has been in the bin for long enough and is not held, and a log says that it went."""

import errno
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from editor.archive import Archive, CannotRead, CannotWrite, NotThere
from editor.archive.chain import read_chain
from editor.archive.disposal import (
    Due,
    dispose_due,
    due,
    read_disposals,
    retention,
    set_retention,
    title_hash,
)
from editor.archive.verify import verify
from editor.errors import RefusalError
from editor.model.document import Document
from tests.archive.archives import everything, file_of, retitled, rewrite, titled, titles
from tests.archive.faults import failing, fault_at
from tests.builders import NORTHMOOR

DAY = timedelta(days=1)
BINNED = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
LATER = BINNED + 31 * DAY


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = BINNED

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def archive(tmp_path: Path, clock: Clock) -> Archive:
    """With a bin that keeps responses for thirty days, and one response that is in use."""
    archive = Archive.open_or_create(tmp_path / "archive", clock=clock)
    set_retention(archive, 30)
    archive.save(titled("In use"))
    return archive


def binned(archive: Archive, document: Document | None = None) -> Document:
    """A response with a kept version, put into the bin at the time of the archive's clock."""
    saved = archive.save(document or titled("Custody"), keep="named")
    archive.bin(saved.id)
    return saved


def of(folder: Path, id: str) -> list[str]:
    """The files of a response."""
    return [name for name in everything(folder) if id in name]


def test_a_new_archive_keeps_its_bin_for_ever(tmp_path: Path) -> None:
    archive = Archive.open_or_create(tmp_path / "new")
    binned(archive)
    before = everything(archive.folder)
    assert retention(archive) is None
    assert dispose_due(archive, LATER + 36_500 * DAY, "Sam") == []
    assert everything(archive.folder) == before


def test_the_rule_is_kept_beside_the_office(archive: Archive) -> None:
    archive.set_office(NORTHMOOR)
    assert retention(Archive.open(archive.folder)) == 30
    set_retention(archive, None)
    assert retention(archive) is None
    assert archive.office == NORTHMOOR
    assert json.loads((archive.folder / "archive.json").read_text("utf-8"))["retention"] == {"bin_days": None}


@pytest.mark.parametrize("days", [0, -1, 36_501])
def test_an_odd_rule_is_refused(archive: Archive, days: int) -> None:
    with pytest.raises(RefusalError):
        set_retention(archive, days)
    assert retention(archive) == 30


def test_the_day_it_is_due_a_response_goes_with_all_that_is_its_own(archive: Archive) -> None:
    gone = binned(archive)
    assert dispose_due(archive, BINNED + 30 * DAY - timedelta(seconds=1), "Sam") == []
    assert dispose_due(archive, BINNED + 30 * DAY, "Sam") == [Due(gone.id, "Custody", BINNED, 30)]
    assert of(archive.folder, gone.id) == [f"audit/{gone.id}.jsonl"]
    assert not (archive.folder / "versions" / gone.id).exists()
    assert (archive.binned(), titles(archive), verify(archive)) == ([], ["In use"], [])


def test_what_is_due_can_be_seen_before(archive: Archive) -> None:
    binned(archive)
    before = everything(archive.folder)
    assert [each.title for each in due(archive, LATER)] == ["Custody"]
    assert due(archive, BINNED) == []
    assert everything(archive.folder) == before


def test_those_longest_in_the_bin_come_first(archive: Archive, clock: Clock) -> None:
    for title in ("First", "Second", "Third"):
        binned(archive, titled(title))
        clock.now += DAY
    assert [each.title for each in due(archive, BINNED + 31 * DAY)] == ["First", "Second"]


def test_the_time_counts_from_the_last_time_it_was_put_there(archive: Archive, clock: Clock) -> None:
    saved = binned(archive)
    archive.restore(saved.id)
    clock.now = LATER
    archive.bin(saved.id)
    assert due(archive, LATER + 29 * DAY) == []
    assert [each.binned for each in due(archive, LATER + 30 * DAY)] == [LATER]


def test_a_restored_response_is_safe(archive: Archive) -> None:
    archive.restore(binned(archive).id)
    assert dispose_due(archive, LATER, "Sam") == []
    assert "Custody" in titles(archive)


def test_what_is_held_stays(archive: Archive) -> None:
    saved = binned(archive)
    rewrite(
        file_of(archive, saved, "bin"),
        lambda content: content.update(hold={"reason": "", "by": "", "at": ""}),
    )
    assert dispose_due(archive, LATER, "Sam") == []
    assert file_of(archive, saved, "bin").exists()


def emptied(archive: Archive, saved: Document) -> None:
    file_of(archive, saved, "bin").write_bytes(b"")


def newer(archive: Archive, saved: Document) -> None:
    rewrite(file_of(archive, saved, "bin"), lambda content: content.update(schema=99))


def without_trail(archive: Archive, saved: Document) -> None:
    (archive.folder / "audit" / f"{saved.id}.jsonl").unlink()


def with_another_date(archive: Archive, saved: Document) -> None:
    trail = archive.folder / "audit" / f"{saved.id}.jsonl"
    trail.write_bytes(trail.read_bytes().replace(b"2026-03-02", b"2025-03-02"))


@pytest.mark.parametrize("spoil", [emptied, newer, without_trail, with_another_date])
def test_what_cannot_be_told_for_certain_stays(
    archive: Archive, spoil: Callable[[Archive, Document], None]
) -> None:
    saved = binned(archive)
    spoil(archive, saved)
    assert dispose_due(archive, LATER, "Sam") == []
    assert file_of(archive, saved, "bin").exists()


def test_attachments_that_others_use_stay(archive: Archive) -> None:
    crest, own = archive.attach(b"crest", ".png"), archive.attach(b"own", ".png")
    archive.set_office(NORTHMOOR.with_values({"crest": crest}))
    mentioning = binned(archive, titled("Custody", pcc_comment=f"See {own} and {crest}."))
    other = archive.save(titled("Other", pcc_comment=f"See {own}."))
    binned(archive, titled("Custody too", pcc_comment=f"See {own}."))
    dispose_due(archive, LATER, "Sam")
    assert not of(archive.folder, mentioning.id)[1:]
    assert (archive.attachment(crest), archive.attachment(own)) == (b"crest", b"own")
    archive.bin(other.id)
    dispose_due(archive, LATER, "Sam")
    assert (archive.attachment(crest), archive.attachment(own)) == (b"crest", None)


def test_the_log_tells_all_but_the_title(archive: Archive) -> None:
    saved = binned(archive, titled("Secret inquiry"))
    dispose_due(archive, LATER, "Sam Fell")
    (entry,) = read_disposals(archive).entries
    header = json.loads((archive.folder / "archive.json").read_text("utf-8"))
    assert {
        key: entry[key] for key in ("id", "form", "form_version", "by", "at", "binned", "rule", "revision")
    } == {
        "id": saved.id,
        "form": "pcc-response",
        "form_version": saved.form_version,
        "by": "Sam Fell",
        "at": "2026-04-02T09:30:00.000000Z",
        "binned": "2026-03-02T09:30:00.000000Z",
        "rule": "in the bin for 30 days",
        "revision": 1,
    }
    assert entry["title_sha256"] == title_hash(header["archive_id"], "Secret inquiry")
    assert all(b"Secret" not in data for data in everything(archive.folder).values())


def test_the_log_is_only_added_to(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.archive.verify._LONGEST_SAVE_SECONDS", 0.0)
    first = binned(archive)
    dispose_due(archive, LATER, "Sam")
    before = (archive.folder / "disposals.jsonl").read_bytes()
    binned(archive)
    dispose_due(archive, LATER, "Sam")
    after = (archive.folder / "disposals.jsonl").read_bytes()
    assert after.startswith(before) and len(read_disposals(archive).entries) == 2
    assert read_disposals(archive).problems == ()
    (archive.folder / "disposals.jsonl").write_bytes(after[len(before) :])
    assert [each.path.name for each in verify(archive)] == ["disposals.jsonl", f"{first.id}.json"]


def test_a_disposal_that_is_interrupted_anywhere_is_finished_the_next_time(archive: Archive) -> None:
    own = archive.attach(b"own", ".png")
    at, interrupted = 0, True
    while interrupted:
        at += 1
        saved = binned(archive, retitled(titled("Custody", pcc_comment=f"See {own}."), f"Number {at}"))
        with fault_at(at, failing(errno.EIO)) as calls, suppress(CannotWrite, CannotRead):
            dispose_due(archive, LATER, "Sam")
        interrupted = len(calls.happened) >= at
        logged = [each["id"] for each in read_disposals(archive).entries]
        assert logged.count(saved.id) == 1 or file_of(archive, saved, "bin").exists()
        dispose_due(archive, LATER, "Sam")
        logged = [each["id"] for each in read_disposals(archive).entries]
        assert logged.count(saved.id) == 1
        assert of(archive.folder, saved.id) == [f"audit/{saved.id}.jsonl"]
        assert archive.attachment(own) is None
        archive.attach(b"own", ".png")
    assert at > 10


def test_the_trail_of_what_was_disposed_of_stays_whole(archive: Archive) -> None:
    saved = binned(archive)
    dispose_due(archive, LATER, "Sam")
    header = json.loads((archive.folder / "archive.json").read_text("utf-8"))
    trail = read_chain((archive.folder / "audit" / f"{saved.id}.jsonl").read_bytes(), header["archive_id"])
    assert trail.problems == ()
    assert trail.entries[-1]["action"] == "disposed"


def test_a_missing_archive_is_refused(archive: Archive) -> None:
    archive.folder.rename(archive.folder.with_name("unplugged"))
    with pytest.raises(NotThere):
        due(archive, LATER)
