"""Files that were read into a response: kept with it, found again by their bytes."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from editor.archive import Archive, Locked
from editor.archive.codec import document_from_json, document_to_json
from editor.archive.facts import read_facts
from editor.archive.texts import UNPLACED
from editor.archive.verify import verify
from editor.model.document import Document
from editor.model.jsonreading import JsonError, Node
from editor.model.sources import Comment, Doubt, Leftover, Reply, Source, SourceKind
from editor.model.sources_json import sources_from_json, sources_to_json
from editor.model.values import File
from editor.model.workflow import Step, Workflow
from tests.builders import NOW, pcc_response, shipped_form

DATA = b"typed by hand"
EVERYTHING = Source(
    File("old.txt", f"attachments/{'1' * 64}.txt"),
    "taken back",
    NOW,
    "Bryony Ashby",
    ("series",),
    (
        Doubt("unplaced", "Text stands outside every field.", None),
        Doubt("no_date", "No date.", "published_on"),
    ),
    0.5,
    (Leftover("Share this", "Comment"),),
    (Comment("Jo", None, "So?", "quay", "series", True, (Reply("Sam", "2026-01-01T00:00:00Z", "Yes."),)),),
)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open_or_create(tmp_path / "archive", lambda: NOW)


def source(archive: Archive, kind: SourceKind = "imported", data: bytes = DATA) -> Source:
    return Source(File("old.txt", archive.attach(data, ".txt")), kind, NOW, "Bryony Ashby")


def imported(archive: Archive, data: bytes = DATA) -> Document:
    return archive.save_with_source(pcc_response(inspection_title="Old"), source(archive, data=data))


def test_everything_that_is_said_of_a_source_comes_back() -> None:
    assert sources_from_json(Node(sources_to_json([EVERYTHING, EVERYTHING]))) == (EVERYTHING, EVERYTHING)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kind", "found"),
        ("at", "yesterday"),
        ("at", "2026-01-01T00:00:00"),
        ("confidence", 1.5),
        ("confidence", True),
        ("file", {"name": "x", "attachment": "../x"}),
        ("flags", [{"word": "x"}]),
        ("comments", [{}]),
        ("later", 1),
    ],
)
def test_what_is_no_source_is_refused(key: str, value: object) -> None:
    raw = {**sources_to_json([EVERYTHING])[0], key: value}
    with pytest.raises(JsonError):
        sources_from_json(Node([raw]))


def test_a_document_without_sources_is_written_as_before_there_were_any() -> None:
    document = pcc_response(inspection_title="New")
    written = document_to_json(document)
    assert "sources" not in written
    assert document_from_json(Node(written), 0, shipped_form("pcc-response")).sources == ()


def test_sources_are_kept_through_further_saves(archive: Archive) -> None:
    first = imported(archive)
    second = archive.save_with_source(first, source(archive, "taken back", b"returned"))
    archive.save(second.with_answers({"series": "PEEL"}))
    assert [each.kind for each in archive.load(first.id).sources] == ["imported", "taken back"]
    assert verify(archive) == []


def test_what_was_there_before_is_kept_and_the_trail_names_the_file(archive: Archive) -> None:
    first = imported(archive)
    archive.save_with_source(
        first.with_answers({"series": "PEEL"}), source(archive, "taken back", b"returned")
    )
    assert [(each.reason, each.revision) for each in archive.versions(first.id)] == [("before import", 1)]
    assert archive.version(first.id, "1").answer("series") is None
    assert [(each.action, each.note) for each in archive.trail(first.id)] == [
        ("imported", "old.txt"),
        ("taken back", "old.txt"),
    ]


def test_a_response_is_found_by_the_bytes_it_was_imported_from(archive: Archive) -> None:
    assert archive.imported_from(DATA) is None
    first = imported(archive)
    imported(archive, b"another")
    assert archive.imported_from(DATA) == first.id


def test_bytes_that_were_only_attached_or_taken_back_were_not_imported(archive: Archive) -> None:
    archive.attach(DATA, ".txt")
    archive.save_with_source(archive.save(pcc_response()), source(archive, "taken back"))
    assert archive.imported_from(DATA) is None


def test_a_signed_off_text_may_get_a_source_but_no_other_words(archive: Archive) -> None:
    document = archive.save(pcc_response(inspection_title="Old"))
    for state in ("for_review", "for_sign_off", "signed_off"):
        document = archive.take_step(document, Step(state, f"{state} person", NOW), Workflow())
    kept = archive.save_with_source(document, source(archive, "taken back"))
    assert len(kept.sources) == 1
    with pytest.raises(Locked):
        archive.save_with_source(kept.with_answers({"series": "PEEL"}), source(archive, "taken back"))


def test_two_documents_differ_by_their_sources() -> None:
    document = pcc_response()
    assert replace(document, sources=(EVERYTHING,)) != document


def test_neither_an_undo_nor_an_older_version_loses_a_source(archive: Archive) -> None:
    first = archive.save(pcc_response(inspection_title="Old"))
    taken = archive.save_with_source(first.with_answers({"series": "PEEL"}), source(archive, "taken back"))
    undone = archive.save(replace(first, revision=taken.revision, basis=taken.basis))
    assert (undone.answer("series"), undone.sources) == (None, taken.sources)
    restored = archive.restore_version(first.id, "1")
    assert restored.sources == archive.load(first.id).sources == taken.sources


def with_unplaced(archive: Archive) -> Document:
    left = (Leftover("Zebra crossing", "Comment"), Leftover("Share this", ""))
    return archive.save_with_source(
        pcc_response(inspection_title="Old"), replace(source(archive), unplaced=left)
    )


def test_what_fits_no_field_is_found_and_said_to_be_unplaced(archive: Archive) -> None:
    id = with_unplaced(archive).id
    assert [(each.id, each.snippet) for each in archive.search("zebra")] == [(id, "Unplaced: Zebra crossing")]
    assert [each.id for each in archive.search('unplaced:"share this"')] == [id]
    assert not archive.search("inspection_title:zebra")
    assert not archive.search('"crossing share"')


def test_it_is_found_after_further_saves_and_by_an_index_made_anew(archive: Archive) -> None:
    first = with_unplaced(archive)
    archive.save(first.with_answers({"series": "PEEL"}))
    again = Archive.open(archive.folder, lambda: NOW)
    assert [each.id for each in again.search("zebra peel")] == [first.id]


def test_it_is_found_in_a_file_that_a_person_laid_out_otherwise(archive: Archive) -> None:
    """Read the long way, which looks at everything that the short one takes for granted."""
    first = with_unplaced(archive)
    path = archive.folder / "responses" / f"{first.id}.json"
    facts = [
        read_facts(data, path, first.id, archive.catalogue) for data in (path.read_bytes(), _indented(path))
    ]
    assert facts[0].passages == facts[1].passages != {}
    assert facts[1].passages[UNPLACED] == ("Zebra crossing", "Share this")


def _indented(path: Path) -> bytes:
    return json.dumps(json.loads(path.read_bytes()), indent=4).encode()
