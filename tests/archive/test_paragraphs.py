"""Standard paragraphs, kept with the archive."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from editor.archive import Archive
from editor.archive.errors import Damaged, NewerFormat
from editor.archive.paragraphs import OfficeParagraphs
from editor.archive.verify import verify
from tests.archive.archives import rewrite
from tests.builders import prose

THANKS = prose("We thank **{chief_officer}**.\n- and all officers")


def file(archive: Archive) -> Path:
    return archive.folder / "paragraphs.json"


@pytest.fixture
def paragraphs(archive: Archive) -> OfficeParagraphs:
    return OfficeParagraphs(archive.folder)


def names(paragraphs: OfficeParagraphs) -> list[str]:
    return [each.name for each in paragraphs.read()]


def test_without_a_file_there_are_none(paragraphs: OfficeParagraphs, archive: Archive) -> None:
    assert paragraphs.read() == ()
    assert not file(archive).exists()


def test_they_are_kept_formatting_and_all(paragraphs: OfficeParagraphs, archive: Archive) -> None:
    added = paragraphs.add(" Thanks ", THANKS, "comment")
    (kept,) = OfficeParagraphs(archive.folder).read()
    assert kept == added
    assert (kept.name, kept.text, kept.section) == ("Thanks", THANKS, "comment")


def test_they_are_changed_and_removed_by_id(paragraphs: OfficeParagraphs) -> None:
    first, second = paragraphs.add("First", THANKS), paragraphs.add("Second", THANKS)
    paragraphs.change(replace(first, name="Zuletzt", text=prose("other")))
    assert names(paragraphs) == ["Second", "Zuletzt"]
    paragraphs.remove(second.id)
    paragraphs.remove(second.id)
    assert names(paragraphs) == ["Zuletzt"]


def test_one_that_somebody_removed_meanwhile_is_there_again_when_it_is_changed(
    paragraphs: OfficeParagraphs, archive: Archive
) -> None:
    mine = paragraphs.add("Mine", THANKS)
    OfficeParagraphs(archive.folder).remove(mine.id)
    paragraphs.change(mine)
    assert names(paragraphs) == ["Mine"]


def test_what_a_later_version_keeps_beside_them_stays(paragraphs: OfficeParagraphs, archive: Archive) -> None:
    mine = paragraphs.add("Mine", THANKS)

    def enrich(content: dict[str, Any]) -> None:
        content["later"] = 1
        content["paragraphs"][0]["colour"] = "blue"

    rewrite(file(archive), enrich)
    paragraphs.change(replace(mine, name="Still mine"))
    paragraphs.add("Other", THANKS)
    content = json.loads(file(archive).read_text("utf-8"))
    assert content["later"] == 1
    assert [each.get("colour") for each in content["paragraphs"] if each["id"] == mine.id] == ["blue"]


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b'{"format": "other", "schema": 1, "paragraphs": []}',
        b'{"format": "pcc-response-editor/paragraphs", "schema": 1, "paragraphs": [{"id": "a"}]}',
        b'{"format": "pcc-response-editor/paragraphs", "schema": 1, "paragraphs": {}}',
    ],
)
def test_a_file_of_another_shape_is_named_and_left_alone(
    paragraphs: OfficeParagraphs, archive: Archive, content: bytes
) -> None:
    file(archive).write_bytes(content)
    with pytest.raises(Damaged, match=r"paragraphs\.json"):
        paragraphs.read()
    with pytest.raises(Damaged):
        paragraphs.add("Mine", THANKS)
    assert file(archive).read_bytes() == content


def test_a_newer_schema_is_refused(paragraphs: OfficeParagraphs, archive: Archive) -> None:
    paragraphs.add("Mine", THANKS)
    rewrite(file(archive), lambda content: content.update(schema=2))
    with pytest.raises(NewerFormat):
        paragraphs.read()


def test_the_file_belongs_to_the_archive(paragraphs: OfficeParagraphs, archive: Archive) -> None:
    paragraphs.add("Mine", THANKS)
    assert archive.owns(file(archive))
    assert verify(archive) == []
