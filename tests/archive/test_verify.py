"""Looking at every file of an archive: sound ones are passed over, each wrong one is named with what is wrong."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from editor.archive import Archive, NotThere
from editor.archive.chain import append, read_chain
from editor.archive.json_text import digest
from editor.archive.verify import Problem, verify
from tests.archive.archives import everything, file_of, retitled, rewrite, titled
from tests.archive.test_old_archives import V1
from tests.builders import NORTHMOOR


@pytest.fixture(autouse=True)
def nobody_is_saving(monkeypatch: pytest.MonkeyPatch) -> None:
    """So there is nobody to wait for before a second look."""
    monkeypatch.setattr("editor.archive.verify._LONGEST_SAVE_SECONDS", 0.0)


def wrong(archive: Archive) -> list[str]:
    """What is wrong, with short names."""
    return [f"{each.path.relative_to(archive.folder).as_posix()} {each.what}" for each in verify(archive)]


def version_of(archive: Archive, id: str) -> Path:
    """The newest kept version's file."""
    return max((archive.folder / "versions" / id).iterdir())


def trail_of(archive: Archive, id: str) -> Path:
    return archive.folder / "audit" / f"{id}.jsonl"


def test_an_archive_with_a_bit_of_everything_is_sound(archive: Archive) -> None:
    archive.set_office(NORTHMOOR.with_values({"crest": archive.attach(b"crest", ".png")}))
    saved = archive.save(titled("Custody"))
    for title in ("Again", "And again"):
        saved = archive.save(retitled(saved, title), keep="named")
    archive.bin(archive.save(titled("Binned")).id)
    restored = archive.save(titled("There and back"))
    archive.bin(restored.id)
    archive.restore(restored.id)
    archive.hold(saved.id, "An inquiry", "Sam")
    before = everything(archive.folder)
    assert verify(archive) == []
    assert everything(archive.folder) == before


def test_an_empty_folder_is_a_sound_archive(tmp_path: Path) -> None:
    assert verify(Archive.open(tmp_path)) == []
    assert list(tmp_path.iterdir()) == []


def test_the_first_format_is_sound_without_trails() -> None:
    assert verify(Archive.open(V1)) == []


def test_a_missing_archive_is_refused(archive: Archive) -> None:
    archive.folder.rename(archive.folder.with_name("unplugged"))
    with pytest.raises(NotThere):
        verify(archive)


def test_progress_is_shown(archive: Archive) -> None:
    for title in ("One", "Two"):
        archive.save(titled(title))
    shown: list[tuple[int, int]] = []
    verify(archive, lambda done, of: shown.append((done, of)))
    assert shown == [(1, 2), (2, 2)]


def test_a_problem_reads_as_a_sentence() -> None:
    assert (
        str(Problem(Path("bin/x.json"), "is damaged (the file is empty)."))
        == "“bin/x.json” is damaged (the file is empty)."
    )


SPOILERS: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda _: b"", "the file is empty"),
    "zeroes": (lambda data: bytes(len(data)), "the file is empty"),
    "truncated": (lambda data: data[: len(data) // 2], "not JSON"),
    "a letter changed": (lambda data: data.replace(b"Custody", b"Custard"), "does not fit the content"),
}


@pytest.mark.parametrize(("spoil", "words"), SPOILERS.values(), ids=SPOILERS)
@pytest.mark.parametrize("where", ["responses", "bin", "versions"])
def test_damage_is_named_wherever_it_is(
    archive: Archive, spoil: Callable[[bytes], bytes], words: str, where: str
) -> None:
    archive.save(titled("Sound"))
    saved = archive.save(titled("Custody"), keep="named")
    if where == "bin":
        archive.bin(saved.id)
    path = version_of(archive, saved.id) if where == "versions" else file_of(archive, saved, where)
    path.write_bytes(spoil(path.read_bytes()))
    (found,) = verify(archive)
    assert found.path == path
    assert words in found.what


def test_what_was_changed_by_hand_with_its_seal_renewed_shows_in_the_trail(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))

    def forge(content: dict[str, Any]) -> None:
        content["doc"]["answers"]["inspection_title"] = "Forged"
        content["sha256"] = digest(content["doc"])

    rewrite(file_of(archive, saved), forge)
    assert archive.load(saved.id).answer("inspection_title") == "Forged"
    assert wrong(archive) == [
        f"audit/{saved.id}.jsonl tells of revision 1 last, and the response’s file is not that one."
    ]


def test_a_save_cut_off_before_its_trail_is_no_problem(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    trail = trail_of(archive, saved.id)
    before = trail.read_bytes()
    archive.save(retitled(saved, "Again"))
    trail.write_bytes(before)
    assert verify(archive) == []


def test_a_torn_last_line_of_a_trail_is_no_problem(archive: Archive) -> None:
    trail = trail_of(archive, archive.save(titled("Custody")).id)
    for torn in (b'{"seq":2,"ac', b"\0" * 40, b"\0" * 40 + b"\n"):
        whole = trail.read_bytes()
        trail.write_bytes(whole + torn)
        assert verify(archive) == []
        trail.write_bytes(whole)


def test_a_trail_that_was_tampered_with_is_named(archive: Archive) -> None:
    saved = archive.save(titled("Custody"), by="Sam")
    for title in ("Again", "And again"):
        saved = archive.save(retitled(saved, title), by="Sam")
    trail = trail_of(archive, saved.id)
    lines = trail.read_bytes().splitlines(keepends=True)
    trail.write_bytes(b"".join(lines).replace(b'"Sam"', b'"Kim"', 1))
    assert wrong(archive) == [f"audit/{saved.id}.jsonl line 1 was changed after it was written."]
    trail.write_bytes(lines[0] + lines[2])
    assert wrong(archive) == [f"audit/{saved.id}.jsonl before line 2 something was taken out or put in."]
    trail.write_bytes(b"\xff\n" + lines[1] + lines[2])
    assert wrong(archive)[0] == f"audit/{saved.id}.jsonl line 1 cannot be read."


def test_a_response_whose_trail_is_gone_is_named(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    trail_of(archive, saved.id).unlink()
    assert wrong(archive) == [
        f"audit/{saved.id}.jsonl is missing: no trail tells who saved the response, and when."
    ]


def test_a_response_that_is_gone_is_named_with_what_is_left_of_it(archive: Archive) -> None:
    without, saved = archive.save(titled("Other")), archive.save(titled("Custody"), keep="named")
    for each in (without, saved):
        file_of(archive, each).unlink()
    assert set(wrong(archive)) == {
        f"responses/{saved.id}.json is missing; kept versions: 1.",
        f"responses/{without.id}.json is missing; kept versions: 0.",
    }


def test_what_was_set_aside_is_named_until_it_is_restored(archive: Archive) -> None:
    saved = archive.save(titled("Custody"), keep="named")
    file_of(archive, saved).write_bytes(b"")
    archive.quarantine_damaged()
    assert any("was damaged and set aside in quarantine" in each for each in wrong(archive))
    archive.restore_version(saved.id, archive.versions(saved.id)[0].token)
    assert verify(archive) == []


def test_a_response_in_two_places_is_named(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    (archive.folder / "bin").mkdir(exist_ok=True)
    (archive.folder / "bin" / f"{saved.id}.json").write_bytes(file_of(archive, saved).read_bytes())
    assert wrong(archive) == [
        f"bin/{saved.id}.json stands in the archive as well; both are kept as they are."
    ]


def test_a_version_under_another_name_is_named(archive: Archive) -> None:
    saved = archive.save(titled("Custody"), keep="named")
    version = version_of(archive, saved.id)
    version.rename(version.with_name("7.json"))
    assert wrong(archive) == [f"versions/{saved.id}/7.json holds revision 1, not that of its name."]


def test_a_later_format_is_said_to_be_beyond_this_version(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    rewrite(file_of(archive, saved), lambda content: content.update(schema=99))
    assert "newer version" in " ".join(wrong(archive))


def test_attachments_that_are_damaged_or_missing_are_named(archive: Archive) -> None:
    crest, evidence = archive.attach(b"crest", ".png"), archive.attach(b"evidence", ".pdf")
    archive.set_office(NORTHMOOR.with_values({"crest": crest}))
    (archive.folder / crest).unlink()
    (archive.folder / evidence).write_bytes(b"evidenza")
    assert wrong(archive) == sorted(
        [
            f"{crest} is missing; “archive.json” refers to it.",
            f"{evidence} is damaged (its content does not fit its name).",
        ]
    )


@pytest.mark.parametrize(
    "name",
    [
        "note.txt",
        "responses/abc (conflicted copy).json",
        "responses/abc-PCNAME.json",
        "versions/abc/draft.json",
        "audit/abc.txt",
        "attachments/photo.png",
        "quarantine/photo.png",
    ],
)
def test_what_does_not_belong_is_named_and_kept(archive: Archive, name: str) -> None:
    path = archive.folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"{}")
    assert wrong(archive) == [f"{name} does not belong here, perhaps a synchronised copy; it is kept."]
    assert path.read_bytes() == b"{}"


def test_half_a_file_and_locks_and_presence_are_nobodys_business(archive: Archive) -> None:
    (archive.folder / "presence").mkdir(exist_ok=True)
    (archive.folder / "presence" / "abc.json").write_bytes(b"half")
    (archive.folder / "responses").mkdir(exist_ok=True)
    (archive.folder / "responses" / ".abc.json.0011.tmp").write_bytes(b"half")
    (archive.folder / "forms.lock").write_bytes(b"")
    assert verify(archive) == []


def test_the_office_is_looked_at_too(archive: Archive) -> None:
    (archive.folder / "forms").mkdir()
    (archive.folder / "forms" / "own.toml").write_text("id = 3")
    rewrite(archive.folder / "archive.json", lambda content: content.update(office=3))
    named = [each.path.name for each in verify(Archive.open(archive.folder))]
    assert named == ["archive.json", "forms"]


# --- chains -------------------------------------------------------------------------------------------------


def test_lines_chain_and_come_back(tmp_path: Path) -> None:
    path, chain = tmp_path / "log" / "a.jsonl", read_chain(b"", "first")
    for number in range(3):
        chain = append(path, chain, {"what": f"é {number}"})
    again = read_chain(path.read_bytes(), "first")
    assert again == chain
    assert [(each["seq"], each["what"]) for each in again.entries] == [(1, "é 0"), (2, "é 1"), (3, "é 2")]
    assert read_chain(path.read_bytes(), "another").problems == (
        "before line 1 something was taken out or put in",
    )


def test_a_torn_line_is_cut_off_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    chain = append(path, read_chain(b"", ""), {"what": "one"})
    path.write_bytes(path.read_bytes() + b'{"what":"tw')
    torn = read_chain(path.read_bytes(), "")
    assert (torn.problems, len(torn.entries), torn.whole) == ((), 1, chain.whole)
    append(path, torn, {"what": "three"})
    assert [each["what"] for each in read_chain(path.read_bytes(), "").entries] == ["one", "three"]


def test_no_byte_of_a_chain_changes_unnoticed(tmp_path: Path) -> None:
    path, chain = tmp_path / "a.jsonl", read_chain(b"", "first")
    for number in range(2):
        chain = append(path, chain, {"what": number})
    data = path.read_bytes()
    for at in range(len(data) - 1):
        for flip in (1, 32):
            spoilt = bytearray(data)
            spoilt[at] ^= flip
            found = read_chain(bytes(spoilt), "first")
            assert found.problems or json.dumps(found.entries) == json.dumps(chain.entries)
