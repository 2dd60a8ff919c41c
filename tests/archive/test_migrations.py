"""Older schemas: read as if they were of today, written as of today, and the original kept as it was."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from editor.archive import Archive
from editor.archive.envelope import SCHEMA
from editor.archive.json_text import digest
from editor.archive.migrations import MIGRATIONS, migrated
from editor.archive.verify import verify
from tests.archive.archives import everything, retitled
from tests.archive.test_old_archives import V1

ID = "harbour234"
LATER: Mapping[str, Any] = MappingProxyType(
    {"schema": 1, "app_version": "0.1.0", "revision": 2, "doc": {"id": ID}, "later": [1]}
)


@pytest.fixture
def v1(tmp_path: Path) -> Archive:
    shutil.copytree(V1, tmp_path / "v1")
    return Archive.open(tmp_path / "v1")


def stored(archive: Archive, name: str = f"responses/{ID}.json") -> dict[str, object]:
    content: dict[str, object] = json.loads((archive.folder / name).read_bytes())
    return content


def test_there_is_a_step_from_every_schema_to_the_next() -> None:
    assert sorted(MIGRATIONS) == list(range(1, SCHEMA))


@pytest.mark.parametrize("schema", MIGRATIONS)
def test_every_schema_leads_to_todays_and_what_nobody_knows_goes_along(schema: int) -> None:
    old = {**LATER, "schema": schema}
    today = migrated(old)
    assert today["schema"] == SCHEMA
    assert (today["doc"], today["later"]) == ({**LATER["doc"], "steps": []}, [1])


def test_a_migration_leaves_what_it_was_given(v1: Archive) -> None:
    old = stored(v1)
    before = digest(old)
    migrated(old)
    assert digest(old) == before


def test_the_second_schema_says_whether_a_response_is_held() -> None:
    assert "hold" not in LATER
    assert migrated(LATER)["hold"] is None


def test_the_third_schema_says_which_steps_were_taken() -> None:
    assert "steps" not in LATER["doc"]
    assert migrated(LATER)["doc"]["steps"] == []


def test_reading_an_older_archive_changes_nothing(v1: Archive) -> None:
    v1.load(ID)
    v1.list()
    assert v1.versions(ID) == []
    assert everything(v1.folder) == everything(V1)


def test_the_first_save_keeps_the_original_and_writes_todays_schema(v1: Archive) -> None:
    original = stored(v1)
    before = v1.load(ID)
    v1.save(retitled(before, "Renamed"))
    kept = stored(v1, f"versions/{ID}/2.json")
    assert kept.pop("kept") and kept == original
    assert stored(v1)["schema"] == SCHEMA
    assert [(each.token, each.reason) for each in v1.versions(ID)] == [("2", "migrated")]
    assert v1.version(ID, "2") == before
    assert [each.action for each in v1.trail(ID)] == ["found", "saved"]
    assert verify(v1) == []


def test_the_second_save_keeps_no_original(v1: Archive) -> None:
    saved = v1.save(v1.load(ID), keep="named")
    v1.save(saved)
    assert [each.reason for each in v1.versions(ID)] == ["named", "migrated"]


def test_a_change_through_tinydb_keeps_the_original_too(v1: Archive) -> None:
    v1.database.update(lambda each: each["doc"]["answers"].update(series="Coast"), doc_ids=[ID])
    assert [each.reason for each in v1.versions(ID)] == ["migrated"]


def test_putting_an_older_response_into_the_bin_and_back_leaves_it_as_it_is(v1: Archive) -> None:
    original = stored(v1)
    v1.bin(ID)
    v1.restore(ID)
    assert stored(v1) == original


def test_the_original_comes_back(v1: Archive) -> None:
    before = v1.load(ID)
    v1.save(retitled(before, "Renamed"))
    assert v1.restore_version(ID, "2").answers == before.answers
