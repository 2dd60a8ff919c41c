"""Steps in the archive: kept, told, locked, and found out where somebody changed them."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.archive import Archive, Locked
from editor.archive.json_text import digest
from editor.archive.verify import verify
from editor.model.beginning import CarryError
from editor.model.document import Document
from editor.model.rules import Plan, Rules
from editor.model.workflow import STATES, State, Step, StepRefusedError, Workflow
from forms.catalogue import shipped
from tests.archive.archives import file_of, made, retitled, rewrite, titled
from tests.builders import NOW, answers_of, document_of, shipped_form

ANY = Workflow(allowed=tuple((state, STATES) for state in STATES))
OLD_FORM = next(each for each in shipped() if each.id == "pcc-response" and each.version == 1)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return made(tmp_path / "archive")


def step(
    archive: Archive, document: Document, state: State, by: str = "Sam", note: str = "Because."
) -> Document:
    return archive.take_step(document, Step(state, by, NOW, note), ANY)


@pytest.fixture
def signed(archive: Archive) -> Document:
    return step(archive, archive.save(titled("Custody", published_on="2026-01-05")), "signed_off", "Morgan")


def states(document: Document) -> list[str]:
    return [each.state for each in document.steps]


# --- kept and told ----------------------------------------------------------------------------------------------


def test_a_step_is_stored_kept_as_a_version_and_told(archive: Archive, signed: Document) -> None:
    assert archive.load(signed.id) == signed
    assert (signed.state, signed.locked, signed.revision) == ("signed_off", True, 2)
    assert [(each.revision, each.reason, each.by) for each in archive.versions(signed.id)] == [
        (2, "step", "Morgan")
    ]
    last = archive.trail(signed.id)[-1]
    assert (last.action, last.by, last.note) == ("step", "Morgan", "signed_off: Because.")
    assert verify(archive) == []


def test_a_step_that_is_not_allowed_changes_nothing(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    with pytest.raises(StepRefusedError):
        archive.take_step(saved, Step("published", "Sam", NOW), Workflow())
    assert archive.load(saved.id) == saved
    assert len(archive.trail(saved.id)) == 1


def test_a_step_stores_what_was_written_with_it(archive: Archive) -> None:
    saved = archive.save(titled("Custody"))
    stepped = step(archive, retitled(saved, "Custody again"), "signed_off")
    assert (
        archive.load(saved.id).answer("inspection_title")
        == stepped.answer("inspection_title")
        == "Custody again"
    )


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["for_review", "draft", "signed_off", "save", "restore", "rest"]), max_size=6)
)
def test_steps_are_never_lost(archive: Archive, deeds: list[str]) -> None:
    document = archive.save(titled("Custody"))
    taken: list[str] = []
    for number, deed in enumerate(deeds):
        try:
            if deed == "save":
                document = archive.save(replace(retitled(document, f"Custody {number}"), steps=()))
            elif deed in ("restore", "rest"):
                fields = ["inspection_title"] if deed == "rest" else None
                tokens = archive.versions(document.id)
                if tokens:
                    document = archive.restore_version(document.id, tokens[-1].token, fields)
            else:
                state: State = next(each for each in STATES if each == deed)
                document = step(archive, document, state)
                taken.append(state)
        except Locked:
            pass
        document = archive.load(document.id)
        assert states(document) == taken
    assert verify(archive) == []


# --- locked -----------------------------------------------------------------------------------------------------


def test_signed_off_text_is_not_saved_over(archive: Archive, signed: Document) -> None:
    before = file_of(archive, signed).read_bytes()
    with pytest.raises(Locked, match="is signed off, so “Title of inspection” cannot be changed; reopen it"):
        archive.save(retitled(signed, "Changed"))
    assert file_of(archive, signed).read_bytes() == before


def test_nor_by_somebody_who_leaves_the_steps_out(archive: Archive, signed: Document) -> None:
    with pytest.raises(Locked):
        archive.save(replace(retitled(signed, "Changed"), steps=()))


def test_nor_are_the_names_in_it_changed(archive: Archive, signed: Document) -> None:
    with pytest.raises(Locked, match="the names of the office"):
        archive.save(replace(signed, office=signed.office.with_values({"force": "Another force"})))


def test_what_stays_open_may_change(archive: Archive, signed: Document) -> None:
    form = shipped_form("pcc-response")
    sent = answers_of(form, copies=[{"copy_to": "Home Office"}], publication_on="2026-03-01")
    now_open = {key: sent[key] for key in ("copies", "publication_on")}
    saved = archive.save(replace(signed.with_answers(now_open), steps=()))
    assert (saved.state, states(archive.load(saved.id))) == ("signed_off", ["signed_off"])


def test_reopened_text_may_change(archive: Archive, signed: Document) -> None:
    draft = step(archive, signed, "draft", note="A name was wrong")
    assert archive.save(retitled(draft, "Changed")).revision == 4


def test_a_step_does_not_smuggle_a_change_in(archive: Archive, signed: Document) -> None:
    with pytest.raises(Locked):
        step(archive, retitled(signed, "Changed"), "published")


def test_a_version_does_not_come_back_over_signed_off_text(archive: Archive) -> None:
    saved = archive.save(titled("Custody"), keep="named")
    signed = step(archive, archive.save(retitled(saved, "Changed")), "signed_off")
    with pytest.raises(Locked):
        archive.restore_version(signed.id, "1")
    assert archive.load(signed.id) == signed


def test_a_version_brings_its_text_back_and_not_its_steps(archive: Archive, signed: Document) -> None:
    draft = archive.save(retitled(step(archive, signed, "draft"), "Changed"))
    restored = archive.restore_version(draft.id, "2")
    assert (restored.answer("inspection_title"), states(restored)) == ("Custody", ["signed_off", "draft"])


# --- lost -------------------------------------------------------------------------------------------------------


def test_a_signed_off_text_that_is_damaged_is_restored_as_it_was(archive: Archive, signed: Document) -> None:
    file_of(archive, signed).write_text("damaged")
    restored = archive.restore_version(signed.id, "2")
    assert (restored.state, restored.answers) == ("signed_off", signed.answers)
    assert verify(archive) == []


def test_an_older_text_in_its_place_is_a_draft_and_says_why(archive: Archive) -> None:
    saved = archive.save(titled("Custody"), keep="named")
    signed = step(archive, archive.save(retitled(saved, "Changed")), "signed_off", "Morgan")
    file_of(archive, signed).write_text("damaged")
    restored = archive.restore_version(signed.id, "1")
    assert states(restored) == ["signed_off", "draft"]
    assert (restored.steps[0].by, restored.steps[0].note) == ("Morgan", "Because.")
    assert restored.steps[1].note == "The signed-off text was lost; this one is older."
    assert verify(archive) == []


# --- found out --------------------------------------------------------------------------------------------------


def resealed(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], None]:
    def rewritten(envelope: dict[str, Any]) -> None:
        change(envelope["doc"])
        envelope["sha256"] = digest(envelope["doc"])
        envelope["revision"] += 1

    return rewritten


@pytest.mark.parametrize(
    "change",
    [
        lambda doc: doc["steps"].clear(),
        lambda doc: doc["steps"][0].update(by="Somebody else"),
        lambda doc: doc["steps"][0].update(state="withdrawn"),
        lambda doc: doc["steps"].extend(doc["steps"] * 2),
    ],
)
def test_verify_finds_steps_that_nobody_took(
    archive: Archive, signed: Document, change: Callable[[dict[str, Any]], object]
) -> None:
    rewrite(file_of(archive, signed), resealed(change))
    assert ["other steps" in each.what for each in verify(archive)] == [True]


@pytest.mark.parametrize("key", ["by", "note", "at", "action"])
def test_verify_finds_any_edit_to_a_trail(archive: Archive, signed: Document, key: str) -> None:
    trail = archive.folder / "audit" / f"{signed.id}.jsonl"
    lines = trail.read_text("utf-8").splitlines()
    edited = {**json.loads(lines[0]), key: "2020-01-01T00:00:00.000000Z"}
    trail.write_text("\n".join([json.dumps(edited, ensure_ascii=False), *lines[1:]]) + "\n", "utf-8")
    assert verify(archive)


# --- carried ----------------------------------------------------------------------------------------------------


def test_a_response_is_carried_to_the_newest_form(archive: Archive) -> None:
    old = archive.save(document_of(OLD_FORM, inspection_title="Custody", force_quoted=False))
    new = archive.carry(old.id)
    assert (new.form_version, new.revision) == (shipped_form("pcc-response").version, 2)
    assert {key: new.answers[key] for key in old.answers} == dict(old.answers)
    assert archive.version(old.id, "1").answers == old.answers
    assert archive.trail(old.id)[-1].action == "carried"
    assert archive.trail(old.id)[-1].note == "from version 1 of the form to version 2"
    assert (verify(archive), archive.load(old.id)) == ([], new)


def test_signed_off_text_is_not_carried(archive: Archive) -> None:
    signed = step(archive, archive.save(document_of(OLD_FORM, inspection_title="Custody")), "signed_off")
    with pytest.raises(Locked, match="its form cannot be changed"):
        archive.carry(signed.id)


def test_what_is_of_the_newest_form_is_carried_nowhere(archive: Archive) -> None:
    with pytest.raises(CarryError):
        archive.carry(archive.save(titled("Custody")).id)


# --- rules, and what a list shows -------------------------------------------------------------------------------


def test_rules_are_kept_beside_the_office(archive: Archive) -> None:
    assert archive.rules == Rules()
    archive.set_rules(Rules(recipients=("Panel",), plan=Plan(review=3)))
    rewrite(archive.folder / "archive.json", lambda header: header["rules"].update(later=1))
    again = Archive.open(archive.folder)
    again.set_office(again.office.with_values({"force": "Northmoor Police"}))
    again.set_rules(replace(again.rules, largest_file=7))
    assert again.rules == Rules(recipients=("Panel",), plan=Plan(review=3), largest_file=7)
    assert json.loads((archive.folder / "archive.json").read_bytes())["rules"]["later"] == 1


def test_rules_that_make_no_sense_are_told(archive: Archive) -> None:
    archive.set_rules(Rules())
    rewrite(archive.folder / "archive.json", lambda header: header["rules"].update(recipients="all"))
    assert ["rules.recipients" in each for each in archive.problems()] == [True]


def test_the_list_tells_the_state_and_the_last_lawful_day_that_comes_first(archive: Archive) -> None:
    further = [{"report_published_on": "2026-01-02"}, {"report_published_on": "2017-01-01"}]
    saved = archive.save(titled("Custody", published_on="2026-01-05", further_reports=further))
    (summary,) = archive.list()
    assert (summary.state, summary.last_day and summary.last_day.isoformat()) == ("draft", "2026-02-26")
    assert (summary.clock_off, summary.published, summary.publication_on) == (False, False, None)
    step(archive, saved, "for_review")
    assert archive.list()[0].state == "for_review"
    assert archive.facets()["state"] == {"for_review": 1}


def test_the_list_tells_what_is_published_and_what_has_no_clock(archive: Archive) -> None:
    archive.save(titled("Ticked", 3, published_website={"done": True, "on": "2026-03-01"}))
    archive.save(titled("Dated", 2, publication_on="2026-03-02"))
    archive.save(titled("Off", 1, clock_off=" A letter "))
    told = [
        (each.published, each.publication_on and each.publication_on.day, each.clock_off)
        for each in archive.list()
    ]
    assert told == [(True, 1, False), (True, 2, False), (False, None, True)]
    assert archive.facets()["state"] == {"draft": 1, "published": 2}


def test_what_is_due_comes_soonest_first(archive: Archive) -> None:
    archive.save(titled("No day", 9))
    archive.save(titled("Later", 8, published_on="2026-02-05"))
    archive.save(titled("Sooner", 1, published_on="2026-01-05"))
    archive.save(titled("Off", 7, published_on="2026-01-01", clock_off="A letter"))
    archive.save(titled("Done", 6, published_on="2026-01-01", publication_on="2026-02-01"))
    step(archive, archive.save(titled("Given up", 5, published_on="2026-01-01")), "withdrawn")
    in_order = ["Sooner", "Later", "No day", "Off", "Done", "Given up"]
    assert [each.title for each in archive.due()] == in_order
    assert [each.title for each in archive.search("", due_first=True)] == in_order
    assert [each.title for each in archive.search("")] != in_order
