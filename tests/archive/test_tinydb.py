"""The archive is a TinyDB database: its queries find, its updates take the durable path."""

import errno
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tinydb import Query, TinyDB
from tinydb.operations import delete
from tinydb.table import Document as Stored

from editor.archive import Archive, CannotWrite, Conflict, Damaged, InTheBin, NewerFormat
from editor.archive.folder import ArchiveFolder
from editor.archive.storage import FolderStorage
from editor.archive.table import as_tinydb_id
from tests.archive.archives import everything, file_of, retitled, rewrite, titled, titles
from tests.archive.faults import failing, fault_at


def test_a_query_reads_as_the_file_does(archive: Archive) -> None:
    saved = archive.save(titled("Custody", pcc_comment="We agree"))
    archive.save(titled("Fire"))
    answers = Query().doc.answers
    (found,) = archive.database.search(answers.inspection_title == "Custody")
    assert found.doc_id == saved.id
    assert found == json.loads(file_of(archive, saved).read_text("utf-8"))
    assert archive.database.count(answers.pcc_comment.blocks.any(Query().t == "p")) == 1
    assert archive.database.contains(answers.inspection_title.matches("Fi.e"))
    assert len(archive.database) == len(archive.database.all()) == 2


def test_the_bin_is_a_table_of_its_own(archive: Archive) -> None:
    archive.bin(archive.save(titled("Custody")).id)
    assert archive.database.all() == []
    assert archive.database.table("bin").count(Query().doc.form == "pcc-response") == 1


def test_a_result_that_is_edited_changes_nothing(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    query = Query().doc.answers.inspection_title == "Custody"
    archive.database.search(query)[0]["doc"]["answers"]["inspection_title"] = "Spoilt"
    assert [each["doc"]["answers"]["inspection_title"] for each in archive.database.search(query)] == [
        "Custody"
    ]
    assert archive.load(saved.id) == saved


def test_a_query_sees_what_another_program_saved_meanwhile(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    query = Query().doc.answers.inspection_title == "Custody"
    assert archive.database.count(query) == 1
    Archive.open(archive.folder).save(retitled(saved, "Fire"))
    assert archive.database.count(query) == 0


def test_an_update_by_tinydb_is_durable_hashed_and_counted(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    with fault_at(0, failing(errno.EIO)) as calls:
        archive.database.update(typed("Changed"), Query().doc.id == saved.id)
    asked = [call for call in calls.happened if call in ("fsync", "replace")]
    assert asked == ["fsync", "replace", "fsync", "fsync"]
    assert archive.load(saved.id) == replace(retitled(saved, "Changed"), revision=2)
    assert [each.revision for each in archive.trail(saved.id)] == [1, 2]
    with pytest.raises(Conflict):
        archive.save(saved)


def typed(title: str) -> Any:
    def change(envelope: Any) -> None:
        envelope["doc"]["answers"]["inspection_title"] = title

    return change


def test_an_update_touches_only_the_files_that_change(archive: Archive) -> None:
    kept = archive.save(titled("Kept"))
    changed = archive.save(titled("Changed"))
    inode = file_of(archive, kept).stat().st_ino
    archive.database.update(lambda each: typed("Kept" if each["doc"]["id"] == kept.id else "X")(each))
    assert file_of(archive, kept).stat().st_ino == inode
    assert archive.load(kept.id).revision == 1
    assert archive.load(changed.id).revision == 2


def test_a_change_from_one_to_true_is_a_change(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.database.update({"later": 1})
    archive.database.update({"later": True})
    assert json.loads(file_of(archive, saved).read_text("utf-8"))["later"] is True


def test_an_updater_that_fails_half_way_changes_nothing(archive: Archive) -> None:
    for title in ("a", "b"):
        archive.save(titled(title))
    before = everything(archive.folder)

    seen: list[str] = []

    def change(envelope: Any) -> None:
        typed("spoilt")(envelope)
        seen.append(envelope["doc"]["id"])
        if len(seen) == 2:
            raise RuntimeError("the second one fails")

    with pytest.raises(RuntimeError):
        archive.database.update(change)
    assert everything(archive.folder) == before


def test_what_cannot_be_serialised_is_refused_before_anything_is_written(archive: Archive) -> None:
    saved = archive.save(titled("a"))
    archive.save(titled("b"))
    before = everything(archive.folder)
    for value in (float("nan"), object(), {"deep": _nested(40)}):
        with pytest.raises((ValueError, TypeError)):
            archive.database.update(lambda each, value=value: each["doc"].update(odd=value))
    for id in ("../outside", "A", ""):
        with pytest.raises(ValueError, match="can stand"):
            archive.database.insert(Stored({"doc": {}}, as_tinydb_id(id)))
    with pytest.raises(TypeError):
        archive.database.insert({"no": "doc"})
    with pytest.raises(ValueError, match="another id"):
        archive.database.insert({"doc": {"id": saved.id}})
    assert everything(archive.folder) == before


def _nested(levels: int) -> object:
    return [_nested(levels - 1)] if levels else None


def test_inserting_gives_a_free_id_like_ours(archive: Archive) -> None:
    doc = json.loads(file_of(archive, archive.save(titled("Custody"))).read_text("utf-8"))["doc"]
    del doc["id"]
    id = str(archive.database.insert({"doc": doc}))
    assert archive.load(id).answer("inspection_title") == "Custody"
    assert archive.load(id).revision == 1


def test_inserting_over_a_document_is_refused(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    with pytest.raises(ValueError, match="already exists"):
        archive.database.insert(Stored({"doc": {}}, as_tinydb_id(saved.id)))
    assert archive.load(saved.id) == saved


def test_removing_puts_into_the_bin(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.database.truncate()
    with pytest.raises(InTheBin):
        archive.load(saved.id)
    with pytest.raises(ValueError, match="nothing is deleted"):
        archive.database.table("bin").truncate()
    assert [each.id for each in archive.binned()] == [saved.id]


def test_getting_one_document_reads_one_file(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    archive.save(titled("Another"))
    with fault_at(0, failing(errno.EIO), reads=True) as calls:
        archive.load(saved.id)
    assert calls.happened.count("read") == 1


def test_get_takes_what_tinydbs_takes(archive: Archive) -> None:
    first, second = archive.save(titled("First")), archive.save(titled("Second"))
    database, by_title = archive.database, Query().doc.answers.inspection_title
    one: Any = database.get(by_title == "Second")
    some: Any = database.get(doc_ids=[as_tinydb_id(first.id), as_tinydb_id("nosuchid22")])
    assert one.doc_id == second.id
    assert [each.doc_id for each in some] == [first.id]
    assert database.get(by_title == "Third") is None
    with pytest.raises(RuntimeError):
        database.get()


def test_an_update_that_the_disk_refuses_is_told_and_leaves_the_file(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    with pytest.raises(CannotWrite), fault_at(3, failing(errno.ENOSPC)):
        archive.database.update(typed("Changed"))
    assert archive.load(saved.id) == saved


def test_queries_pass_by_what_is_damaged_or_newer(archive: Archive) -> None:
    damaged, newer = archive.save(titled("Damaged")), archive.save(titled("Newer"))
    file_of(archive, damaged).write_bytes(b"\0" * 100)
    rewrite(file_of(archive, newer), lambda each: each.update(schema=99))
    before = everything(archive.folder)
    assert len(archive.database.all()) == 1
    assert archive.database.update({"later": True}) == []
    with pytest.raises(Damaged):
        archive.database.update({"later": True}, doc_ids=[as_tinydb_id(damaged.id)])
    with pytest.raises(NewerFormat):
        archive.database.update({"later": True}, doc_ids=[as_tinydb_id(newer.id)])
    assert everything(archive.folder) == before


def test_tinydbs_own_tables_work_on_the_storage_too(archive: Archive) -> None:
    first, second = archive.save(titled("First")), archive.save(titled("Second"))
    binned = archive.save(titled("Binned"))
    archive.bin(binned.id)
    untouched = [file_of(archive, first), file_of(archive, binned, "bin")]
    with TinyDB(ArchiveFolder(archive.folder), storage=FolderStorage) as stock:
        table = stock.table("responses")
        table.document_id_class = str
        table.update(delete("app_version"), Query().doc.id == first.id)
        inodes = [path.stat().st_ino for path in untouched]
        table.remove(Query().doc.id == second.id)
        assert [path.stat().st_ino for path in untouched] == inodes
        assert stock.tables() == {"responses", "bin"}
    assert titles(archive) == ["First"]
    assert {each.id for each in archive.binned()} == {second.id, binned.id}


def test_a_table_of_another_name_is_not_made(archive: Archive) -> None:
    with pytest.raises(ValueError, match="can stand"):
        archive.database.table("notes").insert({"doc": {}})
    assert not (Path(archive.folder) / "notes").exists()
