"""From draft to published: the states of a response, the steps between them, and what each step needs.

Which steps an office takes, and who must differ from whom, is data (:class:`Workflow`): a small office may have one
person. The states themselves are the program's, because locking and publication hang on them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal, get_args

State = Literal[
    "draft",
    "with_force",
    "for_review",
    "for_sign_off",
    "signed_off",
    "published",
    "superseded",
    "withdrawn",
]
STATES: tuple[State, ...] = get_args(State)

LOCKED: Final[frozenset[State]] = frozenset({"signed_off", "published", "superseded", "withdrawn"})
"""In these states the text is as somebody signed it (or gave it up); to change it, it is reopened as a draft."""


def state_words(state: State) -> str:
    """ "for sign-off", as people write it."""
    match state:
        case "for_sign_off":
            return "for sign-off"
        case "with_force":
            return "with the force"
        case _:
            return state.replace("_", " ")


def read_state(words: str) -> State | None:
    """The state that a person named, however they join its words; None if there is none of that name."""
    told = words.casefold().replace("-", " ").replace("_", " ").split()
    wanted = "_".join(each for each in told if each != "the")
    return next((state for state in STATES if state == wanted), None)


@dataclass(frozen=True, slots=True)
class Step:
    """One step that was taken: to which state, by whom, when (UTC), and with what note.

    ``despite`` holds the faults that stood in the way of a publication, and ``reason`` why it was taken all the same.
    """

    state: State
    by: str
    at: datetime
    note: str = ""
    despite: tuple[str, ...] = ()
    reason: str = ""


def state_of(steps: Sequence[Step]) -> State:
    """Where a response stands after its steps: a draft before the first."""
    return steps[-1].state if steps else "draft"


@dataclass(frozen=True, slots=True)
class Differ:
    """The step to ``state`` must be taken by another person than the last step to ``other``."""

    state: State
    other: State


@dataclass(frozen=True, slots=True)
class Workflow:
    """What an office allows: from each state, the states that may follow; and who must differ from whom."""

    allowed: tuple[tuple[State, tuple[State, ...]], ...] = (
        ("draft", ("with_force", "for_review", "for_sign_off", "withdrawn")),
        ("with_force", ("draft", "for_review", "for_sign_off", "withdrawn")),
        ("for_review", ("draft", "with_force", "for_sign_off", "withdrawn")),
        ("for_sign_off", ("draft", "with_force", "for_review", "signed_off", "withdrawn")),
        ("signed_off", ("draft", "published", "withdrawn")),
        ("published", ("draft", "superseded", "withdrawn")),
        ("superseded", ("draft",)),
        ("withdrawn", ("draft",)),
    )
    differ: tuple[Differ, ...] = field(default=())

    def following(self, state: State) -> tuple[State, ...]:
        """The states that may follow, in the order of :data:`STATES`."""
        allowed = dict(self.allowed).get(state, ())
        return tuple(each for each in STATES if each in allowed)


class StepRefusedError(ValueError):
    """A step that the office does not allow; ``str()`` is one sentence that says why."""


def take_step(steps: tuple[Step, ...], step: Step, workflow: Workflow) -> tuple[Step, ...]:
    """``steps`` with one more. Raises :class:`StepRefusedError`.

    A step needs a name; one that reopens a locked text needs a note that says why, and a publication despite faults a
    reason.
    """
    present = state_of(steps)
    if not step.by.strip():
        raise StepRefusedError("Say who takes the step; nothing was changed.")
    if step.state not in workflow.following(present):
        raise StepRefusedError(_not_allowed(present, step.state, workflow))
    if present in LOCKED and step.state not in LOCKED and not step.note.strip():
        raise StepRefusedError(
            f"The response is {state_words(present)}; say in a note why it is reopened. Nothing was changed."
        )
    if step.despite and not step.reason.strip():
        raise StepRefusedError(_not_lawful(step.despite))
    for rule in workflow.differ:
        _refuse_same_person(steps, step, rule)
    return (*steps, step)


def _not_lawful(faults: Sequence[str]) -> str:
    count = "1 fault stands" if len(faults) == 1 else f"{len(faults)} faults stand"
    return (
        f"{count} in the way of publication: {' '.join(faults)} Mend what can be mended, or record the reason for "
        "publishing all the same. Nothing was changed."
    )


def _not_allowed(present: State, wanted: State, workflow: Workflow) -> str:
    if present == wanted:
        return f"The response is {state_words(present)} already; nothing was changed."
    following = ", ".join(f"“{state_words(each)}”" for each in workflow.following(present)) or "nothing"
    return (
        f"A response that is {state_words(present)} cannot become {state_words(wanted)}: "
        f"what may follow is {following}. Nothing was changed."
    )


def _refuse_same_person(steps: tuple[Step, ...], step: Step, rule: Differ) -> None:
    if step.state != rule.state:
        return
    last = next((each for each in reversed(steps) if each.state == rule.other), None)
    if last is not None and _same_person(last.by, step.by):
        raise StepRefusedError(
            f"{step.by} took the step to “{state_words(rule.other)}”, so the step to "
            f"“{state_words(rule.state)}” is for somebody else. Nothing was changed."
        )


def _same_person(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
