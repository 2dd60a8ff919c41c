"""Every format that was ever written still opens.

``tests/old_archives/v1`` was written by version 0.1.0, the first. Its files never change; a new format gets a
folder of its own beside it.
"""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from editor.archive import Archive
from editor.model.jsonreading import Node
from editor.model.richtext_json import richtext_from_json
from editor.model.values import Person, Tick
from tests.archive.archives import everything, retitled
from tests.builders import NORTHMOOR, prose

VISIT = "The inspectors spent three days with the **harbour team**; what they saw is *mostly* good."
V1 = Path(__file__).parents[1] / "old_archives" / "v1"


@pytest.fixture
def v1(tmp_path: Path) -> Archive:
    """A copy, so that the fixture itself cannot be changed by a test."""
    shutil.copytree(V1, tmp_path / "v1")
    return Archive.open(tmp_path / "v1")


def test_the_first_format_lists(v1: Archive) -> None:
    assert [(each.id, each.title, each.published_on) for each in v1.list()] == [
        ("blank89234", "Untitled PCC response", None),
        ("missing567", "Statement on children who go missing near the quay", None),
        ("harbour234", "Policing the harbour at night", date(2026, 1, 5)),
    ]
    assert [each.title for each in v1.binned()] == ["Drafted twice by mistake"]
    assert v1.problems() == []


def test_the_first_format_keeps_the_office_and_its_crest(v1: Archive) -> None:
    assert v1.office.with_values({"crest": ""}) == NORTHMOOR
    assert (v1.attachment(v1.office.crest) or b"").startswith(b"\x89PNG")


def test_a_response_of_the_first_format_says_what_it_said(v1: Archive) -> None:
    document = v1.load("harbour234")
    assert (document.form, document.form_version, document.revision) == ("pcc-response", 1, 2)
    assert document.created == datetime(2026, 3, 2, 9, 30, 15, 123456, UTC)
    assert document.changed == datetime(2026, 3, 2, 16, 30, 15, 123456, UTC)
    assert document.office == v1.office
    assert dict(document.answers) == {
        "inspection_title": "Policing the harbour\u00a0at night",
        "series": "Coastal\u2028programme \U0001f6a4",
        "published_on": date(2026, 1, 5),
        "inspection_types": ("force_specific", "thematic"),
        "force_quoted": False,
        "executive_summary": _typed("A short visit, and a fair one.\n\n- Boats are few\n- Crews are able"),
        "force_response_by": Person("Robin Hale", "Chief Constable"),
        "force_response": _typed("The force accepts what was found and has ordered two boats."),
        "pcc_comment": prose(f"""
            # What we make of it
            {VISIT}⏎We publish their words unchanged.
            > Officers know the tide tables by heart.
            - First, more boats
              - two of them in Tŷ Newydd
            1. Then, more ropes
            !1. And then a list of its own
            Read [the plan](https://northmoor.example/plan).
            |# Boats by year
            | Year | Boats |
            |---|
            | 2025 | 4 |
            | 2026 | 6 |
            """),
        "forwarded_home_office": Tick(True, date(2026, 2, 20)),
        "published_website": Tick(None),
    }


def _typed(text: str) -> object:
    return richtext_from_json(Node(text))


def test_a_statement_of_the_first_format_keeps_its_quotations(v1: Archive) -> None:
    document = v1.load("missing567")
    quotations = document.answer("quotations")
    assert isinstance(quotations, tuple)
    assert [dict(each.values) for each in quotations if not isinstance(each, str)] == [
        {"text": "The quay is lit, and walked.", "source": "Page 2"},
        {"text": "More could be done on Sundays.", "source": None},
    ]
    assert document.answer("posted_on") == date(2026, 2, 11)


def test_the_first_format_is_searched(v1: Archive) -> None:
    assert [each.id for each in v1.search("ty newydd")] == ["harbour234"]


def test_the_first_format_can_be_worked_on(v1: Archive) -> None:
    saved = v1.save(retitled(v1.load("harbour234"), "Renamed"))
    v1.restore("twice45678")
    assert (saved.revision, len(v1.list())) == (3, 4)


def test_the_fixture_itself_is_only_read(v1: Archive) -> None:
    assert everything(V1) == everything(v1.folder)
