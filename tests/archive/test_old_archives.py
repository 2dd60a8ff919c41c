"""Every format that was ever written still opens.

``tests/old_archives/v1`` was written by version 0.1.0, the first; ``v2`` has versions, trails, a hold and a file in
quarantine; ``v3`` has steps, rules and files that are kept or were read in, ``v3-two-sides`` responses in two
languages. Their files never change; a new format gets a folder of its own beside them.
"""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from editor.archive import Archive, Held, Locked
from editor.archive.verify import verify
from editor.model.edits import Place
from editor.model.jsonreading import Node
from editor.model.richtext_json import richtext_from_json
from editor.model.rules import Plan
from editor.model.sides import sided_texts
from editor.model.sources import Leftover, Reply
from editor.model.statute import statute_of
from editor.model.values import Person, Tick
from editor.model.workflow import Differ, Step
from tests.archive.archives import everything, retitled
from tests.builders import NORTHMOOR, prose

VISIT = "The inspectors spent three days with the **harbour team**; what they saw is *mostly* good."
V1 = Path(__file__).parents[1] / "old_archives" / "v1"
V2 = V1.with_name("v2")
V3 = V1.with_name("v3")
TWO_SIDES = V1.with_name("v3-two-sides")


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


# --- the second format -----------------------------------------------------------------------------------


@pytest.fixture
def v2(tmp_path: Path) -> Archive:
    shutil.copytree(V2, tmp_path / "v2")
    return Archive.open(tmp_path / "v2")


def test_the_second_format_lists_and_is_sound(v2: Archive) -> None:
    assert {(each.id, each.title, each.held) for each in v2.list()} == {
        ("harbour567", "Policing the harbour at night", True),
        ("missing892", "Statement on children who go missing near the quay", False),
    }
    assert [each.title for each in v2.binned()] == ["Drafted twice by mistake"]
    assert (v2.problems(), verify(v2), v2.heal()) == ([], [], [])


def test_the_second_format_keeps_its_versions(v2: Archive) -> None:
    versions = v2.versions("harbour567")
    assert [(each.token, each.reason, each.by) for each in versions] == [
        ("4", "restored", "Bryony Ashby"),
        ("3", "before restore", "Bryony Ashby"),
        ("2", "step", "Robin Hale"),
        ("1", "named", "Robin Hale"),
    ]
    assert versions[1].at == datetime(2026, 11, 22, 9, 44, tzinfo=UTC)
    read = [v2.version("harbour567", each.token) for each in versions]
    assert [each.answer("series") for each in read[:2]] == ["Tŷ Newydd \U0001f6a4"] * 2
    assert [str(each.answer("inspection_title")).split()[-1] for each in read] == [
        "night",
        "day",
        "day",
        "night",
    ]


def test_the_second_format_tells_who_did_what(v2: Archive) -> None:
    assert [(each.action, each.by) for each in v2.trail("missing892")] == [
        ("saved", "Robin Hale"),
        ("saved", "Robin Hale"),
        ("quarantined", "Robin Hale"),
        ("restored", "Robin Hale"),
    ]
    assert v2.trail("harbour567")[-1].note == "A claim about the quay"
    with pytest.raises(Held, match="Morgan Ashdown"):
        v2.bin("harbour567")


def test_the_second_format_can_be_worked_on(v2: Archive) -> None:
    saved = v2.save(retitled(v2.load("harbour567"), "Renamed"))
    v2.restore("twice67892")
    assert (saved.revision, len(v2.list())) == (6, 3)
    assert v2.restore_version("harbour567", "1").revision == 7
    assert verify(v2) == []


def test_the_second_fixture_itself_is_only_read(v2: Archive) -> None:
    assert everything(V2) == everything(v2.folder)


# --- the third format ------------------------------------------------------------------------------------


@pytest.fixture
def v3(tmp_path: Path) -> Archive:
    shutil.copytree(V3, tmp_path / "v3")
    return Archive.open(tmp_path / "v3")


def test_the_third_format_lists_and_is_sound(v3: Archive) -> None:
    assert {(each.id, each.state, each.last_day, each.publication_on) for each in v3.list()} == {
        ("harbour789", "published", date(2026, 11, 29), date(2026, 11, 22)),
        ("missing789", "with_force", date(2026, 12, 27), None),
        ("oldquay789", "draft", None, None),
    }
    assert (v3.problems(), verify(v3), v3.heal()) == ([], [], [])


def test_the_third_format_keeps_the_steps(v3: Archive) -> None:
    steps = v3.load("harbour789").steps
    assert [(each.state, each.by, each.note) for each in steps] == [
        ("for_review", "Robin Hale", ""),
        ("for_sign_off", "Bryony Ashby", "Read twice"),
        ("signed_off", "Morgan Ashdown", ""),
        ("published", "Bryony Ashby", ""),
    ]
    assert steps[2].at == datetime(2026, 11, 22, 9, 13, tzinfo=UTC)
    assert (steps[3].reason, len(steps[3].despite)) == ("The panel meets on Monday", 1)
    assert [each.reason for each in v3.versions("harbour789")] == ["step"] * 4


def test_the_third_format_keeps_items_answers_copies_and_files(v3: Archive) -> None:
    document = v3.load("harbour789")
    statute = statute_of(document, v3.catalogue.get(document.form, document.form_version))
    assert [each.title for each in statute.reports] == ["Policing the harbour at night", "Policing the coast"]
    assert [(each.name, each.part_of, each.report) for each in statute.items[:3]] == [
        ("Recommendation 10", None, None),
        ("Recommendation 10a", "ten", None),
        ("Recommendation 22", None, "coast"),
    ]
    assert [each.items for each in statute.answers] == [("ten",)]
    assert [(each.to, each.on) for each in statute.copies] == [
        ("Home Office", date(2026, 11, 22)),
        ("HMICFRS", None),
    ]
    assert (v3.attachment(statute.attachments[0].file.attachment) or b"").startswith(b"Policing the harbour")
    assert document.answer("forwarded_home_office") == Tick(True, date(2026, 11, 22))


def test_the_third_format_keeps_the_files_that_were_read_in(v3: Archive) -> None:
    imported, back = v3.load("oldquay789").sources
    assert (imported.kind, imported.file.name, imported.confidence) == ("imported", "Quay 2014.txt", 0.75)
    assert [(each.word, each.field) for each in imported.flags] == [
        ("no_date", None),
        ("ticks_unknown", "force_quoted"),
    ]
    assert imported.unplaced == (Leftover("Share this", "Comment"),)
    assert (back.kind, back.by, back.fields) == ("taken back", "Robin Hale", ("series",))
    assert back.comments[0].replies == (Reply("Sam Low", None, "It is."),)
    assert (v3.attachment(imported.file.attachment) or b"").startswith(b"Policing the quay")
    assert [each.reason for each in v3.versions("oldquay789")] == ["before import"]


def test_the_third_format_keeps_the_rules(v3: Archive) -> None:
    assert v3.rules.recipients == ("Home Office", "HMICFRS", "Northmoor Panel")
    assert v3.rules.plan == Plan(review=10)
    assert v3.rules.workflow.differ == (Differ("signed_off", "for_sign_off"),)


def test_the_third_format_can_be_worked_on(v3: Archive) -> None:
    with pytest.raises(Locked):
        v3.save(retitled(v3.load("harbour789"), "Renamed"))
    assert v3.save(retitled(v3.load("missing789"), "Renamed")).revision == 3
    assert verify(v3) == []


def test_the_third_fixture_itself_is_only_read(v3: Archive) -> None:
    assert everything(V3) == everything(v3.folder)


@pytest.mark.parametrize("old", [V1, V2])
def test_a_response_of_an_older_format_has_taken_no_step_and_may_take_one(old: Path, tmp_path: Path) -> None:
    shutil.copytree(old, tmp_path / "old")
    archive = Archive.open(tmp_path / "old")
    document = archive.load(archive.list()[0].id)
    assert (document.steps, document.state) == ((), "draft")
    stepped = archive.take_step(document, Step("for_review", "Sam", document.changed), archive.rules.workflow)
    assert archive.load(document.id).steps == stepped.steps


# --- two sides -----------------------------------------------------------------------------------------------


@pytest.fixture
def two_sides(tmp_path: Path) -> Archive:
    shutil.copytree(TWO_SIDES, tmp_path / "two-sides")
    return Archive.open(tmp_path / "two-sides")


def test_a_response_in_two_languages_says_what_it_said_on_both_sides(two_sides: Archive) -> None:
    document = two_sides.load("harbour234")
    form = two_sides.catalogue.get(document.form, document.form_version)
    sides = {each.place: each for each in sided_texts(document, form)}
    told = {place: each.translation.value for place, each in sides.items() if each.translation}
    assert told == {
        Place("inspection_title"): "Plismona’r harbwr liw nos",
        Place("executive_summary"): prose("Da **ar y cyfan**."),
        Place("force_response_by"): Person("Robin Hale", "Pennaeth tîm yr harbwr"),
        Place("items", 1, "item_text"): "Trwsiwch y cwch.",
    }
    assert [place for place, each in sides.items() if each.is_stale] == [Place("inspection_title")]


def test_a_response_in_welsh_is_in_welsh(two_sides: Archive) -> None:
    assert (two_sides.load("harbour234").language, two_sides.load("ddalfa2345").language) == ("en", "cy")
    assert two_sides.rules.languages == ("en", "cy")
    assert [each.id for each in two_sides.search("trwsiwch")] == ["harbour234"]
    assert verify(two_sides) == []
