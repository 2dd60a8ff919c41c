"""Files that are not what was written: said plainly, kept as they are, no harm to the others."""

import errno
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from filelock import FileLock

from editor.archive import (
    Archive,
    ArchiveError,
    BadAttachmentName,
    Busy,
    CannotRead,
    Damaged,
    NewerFormat,
)
from editor.archive import folder as archive_folder
from editor.archive.envelope import SCHEMA
from editor.model.document import Document
from tests.archive.archives import everything, file_of, retitled, rewrite, titled, titles
from tests.archive.faults import failing, fault_at
from tests.builders import NORTHMOOR


def spoilt(archive: Archive, spoil: Callable[[bytes], bytes]) -> Document:
    """A saved document whose file has been spoilt, beside a sound one titled "Sound"."""
    archive.save(titled("Sound"))
    saved = archive.save(titled("Spoilt"))
    path = file_of(archive, saved)
    path.write_bytes(spoil(path.read_bytes()))
    return saved


SPOILERS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "zeroes": lambda data: bytes(len(data)),
    "truncated": lambda data: data[: len(data) // 2],
    "a letter changed": lambda data: data.replace(b"Spoilt", b"Spoils"),
    "a bit flipped": lambda data: data.replace(b"Spoilt", b"Spo\xe9lt"),
    "twice a key": lambda data: data.replace(b'"revision": 1', b'"revision": 1, "revision": 1'),
    "not a number": lambda data: data.replace(b'"revision": 1', b'"revision": NaN'),
    "no revision": lambda data: data.replace(b'"revision": 1', b'"revision": 0'),
    "another format": lambda data: data.replace(b"/response", b"/recipe"),
    "a list": lambda _: b"[]",
    "too deep": lambda _: b"[" * 100 + b"]" * 100,
    "text": lambda _: "Dear Commissioner …".encode(),
}


@pytest.mark.parametrize("spoil", SPOILERS.values(), ids=SPOILERS)
def test_a_damaged_document_is_told_and_kept_and_the_others_list(
    archive: Archive, spoil: Callable[[bytes], bytes]
) -> None:
    saved = spoilt(archive, spoil)
    before = everything(archive.folder)
    with pytest.raises(Damaged) as damage:
        archive.load(saved.id)
    with pytest.raises(Damaged):
        archive.save(retitled(saved, "Mended"))
    assert damage.value.path == file_of(archive, saved)
    assert archive.problems() == [str(damage.value)]
    assert titles(archive) == ["Sound"]
    assert [each.title for each in archive.search("so")] == ["Sound"]
    assert everything(archive.folder) == before


def test_a_damaged_document_can_be_put_into_the_bin(archive: Archive) -> None:
    saved = spoilt(archive, lambda _: b"")
    archive.bin(saved.id)
    assert len(archive.problems()) == 1
    archive.restore(saved.id)
    assert file_of(archive, saved).read_bytes() == b""


def test_a_copy_under_another_id_is_damage(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    copy = file_of(archive, replace(saved, id="another222"))
    copy.write_bytes(file_of(archive, saved).read_bytes())
    assert titles(archive) == ["Custody"]
    with pytest.raises(Damaged, match="another id"):
        archive.load("another222")


def test_an_answer_that_the_form_does_not_know_how_to_hold_is_told(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.database.update(lambda each: each["doc"]["answers"].update(force_quoted="perhaps"))
    with pytest.raises(Damaged, match=r"doc\.answers\.force_quoted"):
        archive.load(saved.id)
    assert len(archive.problems()) == 1
    assert titles(archive) == ["Custody"]


@pytest.mark.parametrize(
    "change",
    [
        lambda doc: doc.pop("changed"),
        lambda doc: doc.update(changed="2026-01-01T00:00:00"),
        lambda doc: doc.update(form_version="one"),
        lambda doc: doc.update(office=[]),
        lambda doc: doc["office"].update(force=7),
    ],
)
def test_a_document_that_lacks_what_every_document_has_is_a_problem(
    archive: Archive, change: Callable[[dict[str, Any]], object]
) -> None:
    archive.save(titled("Sound"))
    archive.save(titled("Odd"))

    def odd(envelope: Any) -> None:
        if envelope["doc"]["answers"]["inspection_title"] == "Odd":
            change(envelope["doc"])

    archive.database.update(odd)
    assert "Sound" in titles(archive)
    assert len(archive.problems()) == 1


# --- a newer version of the program ----------------------------------------------------------------------


def test_a_document_of_a_newer_schema_is_listed_and_left_alone(archive: Archive) -> None:
    saved = archive.save(titled("Newer"))
    rewrite(
        file_of(archive, saved),
        lambda each: (each.update(schema=SCHEMA + 1), each["doc"].update(new="thing")),
    )
    before = everything(archive.folder)
    uses: list[Callable[[], object]] = [
        lambda: archive.save(retitled(saved, "Older")),
        lambda: archive.load(saved.id),
    ]
    for use in uses:
        with pytest.raises(NewerFormat) as refusal:
            use()
        assert refusal.value.schema == SCHEMA + 1
        assert archive.problems() == [str(refusal.value)]
    assert titles(archive) == ["Newer"]
    assert everything(archive.folder) == before


def test_a_newer_document_that_cannot_even_be_listed_is_a_problem(archive: Archive) -> None:
    saved = archive.save(titled("Newer"))
    rewrite(file_of(archive, saved), lambda each: each.update(schema=SCHEMA + 1, doc={"id": saved.id}))
    assert titles(archive) == []
    assert len(archive.problems()) == 1


def test_an_archive_of_a_newer_schema_is_read_and_not_changed(archive: Archive) -> None:
    archive.set_office(NORTHMOOR)
    saved = archive.save(titled("Custody"))
    rewrite(archive.folder / "archive.json", lambda each: each.update(schema=SCHEMA + 1))
    before = everything(archive.folder)
    assert (titles(archive), archive.office) == (["Custody"], NORTHMOOR)
    for change in (lambda: archive.save(saved), lambda: archive.set_office(NORTHMOOR)):
        with pytest.raises(NewerFormat):
            change()
    assert len(archive.problems()) == 1
    assert everything(archive.folder) == before


@pytest.mark.parametrize("content", [b"", b"{}", b"{", b'{"format": "x", "schema": 1, "office": {}}'])
def test_a_damaged_archive_file_is_told_and_not_written_over(archive: Archive, content: bytes) -> None:
    saved = archive.save(titled("Custody"))
    (archive.folder / "archive.json").write_bytes(content)
    assert archive.load(saved.id) == saved
    for use in (lambda: archive.office, lambda: archive.save(saved), lambda: archive.set_office(NORTHMOOR)):
        with pytest.raises(Damaged):
            use()
    assert len(archive.problems()) == 1
    assert (archive.folder / "archive.json").read_bytes() == content


# --- what a later version wrote beside what we know ------------------------------------------------------


def test_unknown_fields_are_kept_at_every_level(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))

    def later(envelope: Any) -> None:
        envelope["state"] = {"sign-off": [1, 2.5, None]}
        envelope["doc"]["later"] = "\ud800 lone"
        envelope["doc"]["office"]["motto"] = "Onward"
        envelope["doc"]["answers"]["grade"] = {"v": 1}

    archive.database.update(later)
    loaded = archive.load(saved.id)
    archive.save(retitled(loaded, "Changed"))
    (stored,) = archive.database.all()
    assert stored["state"] == {"sign-off": [1, 2.5, None]}
    assert stored["doc"]["later"] == "\ud800 lone"
    assert stored["doc"]["office"]["motto"] == "Onward"
    assert stored["doc"]["answers"]["grade"] == {"v": 1}
    assert archive.load(saved.id).answer("inspection_title") == "Changed"


def test_unknown_fields_of_the_archive_file_are_kept(archive: Archive) -> None:
    path = archive.folder / "archive.json"
    rewrite(path, lambda each: (each.update(later=1), each["office"].update(motto="Onward")))
    archive.set_office(NORTHMOOR)
    found: list[dict[str, Any]] = []
    rewrite(path, found.append)
    assert (found[0]["later"], found[0]["office"]["motto"]) == (1, "Onward")
    assert archive.office == NORTHMOOR


def test_what_is_known_wins_over_what_a_document_carries_along(archive: Archive) -> None:
    odd = replace(titled("Custody"), extra={"form": "recipe", "answers": {"series": "other", "new": 1}})
    saved = archive.save(odd)
    assert archive.load(saved.id).form == "pcc-response"
    assert archive.load(saved.id).extra == {"answers": {"new": 1}}


# --- other files -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["{id}-LAPTOP.json", "{id} (conflicted copy).json", "{id}.json.bak", "notes.txt", ".{id}.swp"]
)
def test_other_files_are_reported_and_not_listed(archive: Archive, name: str) -> None:
    saved = archive.save(titled("Custody"))
    stray = archive.folder / "responses" / name.format(id=saved.id)
    stray.write_bytes(file_of(archive, saved).read_bytes())
    assert titles(archive) == ["Custody"]
    (sentence,) = archive.problems()
    assert str(stray) in sentence


def test_what_a_killed_save_leaves_behind_is_no_problem(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    (archive.folder / "responses" / f".{saved.id}.json.0123456789ab.tmp").write_bytes(b"{")
    assert archive.problems() == []
    assert titles(archive) == ["Custody"]


def test_a_broken_form_of_the_office_is_a_problem(archive: Archive) -> None:
    (archive.folder / "forms").mkdir()
    (archive.folder / "forms" / "own.toml").write_text("id =", "utf-8")
    assert ["own.toml" in each for each in Archive.open(archive.folder).problems()] == [True]


# --- attachments -----------------------------------------------------------------------------------------


def test_an_attachment_is_kept_once_under_the_name_of_its_content(archive: Archive) -> None:
    name = archive.attach(b"crest", ".PNG")
    assert name.startswith("attachments/")
    assert name.endswith(".png")
    inode = (archive.folder / name).stat().st_ino
    assert archive.attach(b"crest", ".png") == name
    assert (archive.folder / name).stat().st_ino == inode
    assert archive.attachment(name) == b"crest"


@pytest.mark.parametrize(
    "name", ["", "archive.json", "../archive.json", "attachments/../archive.json", "/etc/hostname"]
)
def test_nothing_but_attachments_is_read_as_one(archive: Archive, name: str) -> None:
    with pytest.raises(BadAttachmentName):
        archive.attachment(name)


@pytest.mark.parametrize("suffix", ["", "png", "../x", ".png/..", ".a b"])
def test_an_odd_suffix_is_refused(archive: Archive, suffix: str) -> None:
    with pytest.raises(ValueError, match="is not the end of a file name"):
        archive.attach(b"crest", suffix)


def test_a_damaged_attachment_is_told_and_mended_by_attaching_it_again(archive: Archive) -> None:
    name = archive.attach(b"crest", ".png")
    (archive.folder / name).write_bytes(b"cres")
    with pytest.raises(Damaged):
        archive.attachment(name)
    archive.attach(b"crest", ".png")
    assert archive.attachment(name) == b"crest"


# --- the sentences ---------------------------------------------------------------------------------------


def test_a_disk_that_cannot_be_read_is_no_missing_document(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    fault = fault_at(1, failing(errno.EIO), reads=True)
    with pytest.raises(CannotRead, match="the disk reports a fault"), fault:
        archive.load(saved.id)


def test_a_lock_that_nobody_lets_go_is_told(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = archive.save(titled("Custody"))
    monkeypatch.setattr(archive_folder, "_LONGEST_WAIT_SECONDS", 0.01)
    lock = FileLock(archive.folder / ".archive.lock", thread_local=False)
    with ThreadPoolExecutor(1) as other:
        other.submit(lock.acquire).result()
        with pytest.raises(Busy):
            archive.save(saved)
        other.submit(lock.release).result()
    assert archive.save(saved).revision == 2


def test_every_error_is_one_sentence_on_one_line(archive: Archive) -> None:
    odd = archive.folder.parent / "two\nlines"
    errors: list[ArchiveError] = [Damaged(odd, "line 1\nline 2"), CannotRead(odd, "why"), NewerFormat(odd, 2)]
    for error in errors:
        assert "\n" not in str(error)
        assert str(error).endswith(".")
        assert "two lines" in str(error)
