"""From draft to published: which steps are allowed, by whom, and what each needs; and the office's rules."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.jsonreading import JsonError, Node
from editor.model.locking import locked_changes, locked_fields
from editor.model.rules import Plan, Rules, rules_from_json, rules_to_json, stored_rules, to_store
from editor.model.steps_json import steps_from_json, steps_to_json
from editor.model.workflow import (
    LOCKED,
    STATES,
    Differ,
    State,
    Step,
    StepRefusedError,
    Workflow,
    read_state,
    state_of,
    state_words,
    take_step,
)
from tests.builders import NOW, answers_of, every_kind_form, shipped_form

SHIPPED = Workflow()


def taken(*states: State, workflow: Workflow = SHIPPED, by: str = "Sam") -> tuple[Step, ...]:
    """The steps to these states, one after another, each with a note."""
    steps: tuple[Step, ...] = ()
    for state in states:
        steps = take_step(steps, Step(state, by, NOW, "Because."), workflow)
    return steps


def refusal(steps: tuple[Step, ...], step: Step, workflow: Workflow = SHIPPED) -> str:
    with pytest.raises(StepRefusedError) as refused:
        take_step(steps, step, workflow)
    assert len(str(refused.value).splitlines()) == 1
    assert str(refused.value).endswith("othing was changed.")
    return str(refused.value)


def test_one_person_may_take_every_step() -> None:
    steps = taken("with_force", "for_review", "for_sign_off", "signed_off", "published", "superseded")
    assert state_of(steps) == "superseded"
    assert state_of(()) == "draft"


def test_what_the_office_does_not_allow_is_refused_and_told() -> None:
    assert "what may follow is" in refusal((), Step("published", "Sam", NOW))
    assert "already" in refusal((), Step("draft", "Sam", NOW, "Again"))
    nowhere = Workflow(allowed=(("draft", ()),))
    assert "what may follow is nothing" in refusal((), Step("with_force", "Sam", NOW), nowhere)


@pytest.mark.parametrize("by", ["", "  "])
def test_somebody_takes_each_step(by: str) -> None:
    assert "Say who" in refusal((), Step("with_force", by, NOW))


@pytest.mark.parametrize("locked", sorted(LOCKED))
def test_a_locked_text_is_reopened_with_a_note(locked: State) -> None:
    steps = (Step(locked, "Sam", NOW),)
    assert "why it is reopened" in refusal(steps, Step("draft", "Sam", NOW))
    assert state_of(take_step(steps, Step("draft", "Sam", NOW, "A name was wrong"), SHIPPED)) == "draft"


def test_a_publication_despite_faults_needs_a_reason_and_a_note_is_none() -> None:
    steps = taken("for_sign_off", "signed_off")
    told = refusal(steps, Step("published", "Sam", NOW, "A note", despite=("A is missing.", "B is missing.")))
    assert "2 faults stand in the way of publication: A is missing. B is missing." in told
    step = Step("published", "Sam", NOW, despite=("A is missing.",), reason="Counsel agreed")
    assert take_step(steps, step, SHIPPED)[-1] == step


def test_two_steps_may_be_for_two_people() -> None:
    four_eyes = Workflow(differ=(Differ("signed_off", "for_sign_off"),))
    steps = taken("for_sign_off", workflow=four_eyes, by="Sam  Lee")
    assert "for somebody else" in refusal(steps, Step("signed_off", "sam lee", NOW), four_eyes)
    assert take_step(steps, Step("signed_off", "Morgan", NOW), four_eyes)


@given(st.lists(st.sampled_from(STATES), max_size=12))
def test_steps_are_never_lost(states: list[State]) -> None:
    steps: tuple[Step, ...] = ()
    for number, state in enumerate(states):
        before = steps
        try:
            steps = take_step(steps, Step(state, "Sam", NOW + timedelta(minutes=number), "Because."), SHIPPED)
        except StepRefusedError:
            assert state not in SHIPPED.following(state_of(before))
        assert steps[: len(before)] == before
    assert steps_from_json(Node(steps_to_json(steps))) == steps


@pytest.mark.parametrize("words", ["for sign-off", "For Sign Off", "for_sign_off", "FOR-SIGN-OFF"])
def test_states_as_people_write_them(words: str) -> None:
    assert read_state(words) == "for_sign_off"
    assert [read_state(state_words(each)) for each in STATES] == list(STATES)
    assert read_state("finished") is None


@pytest.mark.parametrize(
    "change",
    [
        {"state": "finished"},
        {"at": "2026-01-01"},
        {"at": "2026-01-01T10:00:00"},
        {"by": 1},
        {"despite": "x"},
        {"more": 1},
    ],
)
def test_steps_are_read_strictly(change: dict[str, Any]) -> None:
    (step,) = steps_to_json((Step("draft", "Sam", NOW),))
    with pytest.raises(JsonError):
        steps_from_json(Node([{**step, **change}]))


# --- what a sign-off locks --------------------------------------------------------------------------------------


def test_a_sign_off_locks_the_text_and_not_what_happens_afterwards() -> None:
    locked = locked_fields(shipped_form("pcc-response"))
    assert {"inspection_title", "pcc_comment", "items", "answers"} <= locked
    assert not locked & {
        "copies",
        "publication_on",
        "publication_address",
        "published_website",
        "forwarded_home_office",
    }
    assert "hullscraped" not in locked_fields(every_kind_form())


def test_only_locked_answers_that_differ_are_locked_changes() -> None:
    form = shipped_form("pcc-response")
    before = answers_of(form, series="A", cc="B")
    after = answers_of(form, series="C", cc="B", publication_on="2026-01-05")
    assert locked_changes(before, after, form) == ("series",)


# --- the office's rules -------------------------------------------------------------------------------------------


def test_rules_read_back_as_they_were_written() -> None:
    rules = Rules(
        recipients=("Home Office", "Panel"),
        plan=Plan(30, 20, 1),
        workflow=Workflow(differ=(Differ("published", "signed_off"),)),
        largest_file=5,
        targets=(("summary", 400),),
    )
    assert rules_from_json(Node(rules_to_json(rules))) == rules
    assert rules_from_json(Node({})) == Rules()


def test_what_is_not_named_stays() -> None:
    before = Rules(recipients=("Panel",), plan=Plan(review=3))
    after = rules_from_json(Node({"plan": {"sign_off": 2}, "steps": {"draft": ["published"]}}), before)
    assert (after.recipients, after.plan) == (("Panel",), Plan(review=3, sign_off=2))
    assert after.workflow.following("draft") == ("published",)
    assert after.workflow.following("published") == SHIPPED.following("published")


@pytest.mark.parametrize(
    "given_",
    [
        {"unknown": 1},
        {"plan": {"review": 56}},
        {"plan": {"lunch": 1}},
        {"recipients": [" "]},
        {"steps": {"draft": ["finished"]}},
        {"differ": [["draft"]]},
        {"largest_file_mb": 0},
        {"targets": {"summary": 0}},
    ],
)
def test_rules_are_read_strictly(given_: dict[str, Any]) -> None:
    with pytest.raises(JsonError):
        rules_from_json(Node(given_))


def test_what_a_later_version_added_to_the_rules_is_kept() -> None:
    stored = {"recipients": ["Panel"], "plan": {"review": 3, "lunch": 1}, "later": True}
    rules = stored_rules(Node(stored))
    assert rules == Rules(recipients=("Panel",), plan=Plan(review=3))
    again = to_store(rules, stored)
    assert (again["later"], again["plan"]["lunch"], again["plan"]["review"]) == (True, 1, 3)
