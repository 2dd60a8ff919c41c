"""From draft to published: the states of a response, the steps between them, and what each step needs.

Which steps an office takes, and who must differ from whom, is data (:class:`Workflow`): a small office may have one
person. The states themselves are the program's, because locking and publication hang on them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal, get_args

from editor.languages import later, said, tr

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


_WORDS: Final[dict[State, str]] = {
    "draft": later("draft"),
    "with_force": later("with the force"),
    "for_review": later("for review"),
    "for_sign_off": later("for sign-off"),
    "signed_off": later("signed off"),
    "published": later("published"),
    "superseded": later("superseded"),
    "withdrawn": later("withdrawn"),
}


def state_words(state: State) -> str:
    """ "for sign-off", as people write it: in English, as it stands in documents."""
    return _WORDS[state]


def state_said(state: State) -> str:
    """The same in the language of this call or window."""
    return said(_WORDS[state])


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
        raise StepRefusedError(tr("Say who takes the step; nothing was changed."))
    if step.state not in workflow.following(present):
        raise StepRefusedError(_not_allowed(present, step.state, workflow))
    if present in LOCKED and step.state not in LOCKED and not step.note.strip():
        raise StepRefusedError(
            tr(
                "The response is {state}; say in a note why it is reopened. Nothing was changed.",
                state=state_said(present),
            )
        )
    if step.despite and not step.reason.strip():
        raise StepRefusedError(_not_lawful(step.despite))
    for rule in workflow.differ:
        _refuse_same_person(steps, step, rule)
    return (*steps, step)


def _not_lawful(faults: Sequence[str]) -> str:
    return tr(
        "{n} fault stands in the way of publication: {faults} Mend what can be mended, or record the reason for "
        "publishing all the same. Nothing was changed.",
        "{n} faults stand in the way of publication: {faults} Mend what can be mended, or record the reason for "
        "publishing all the same. Nothing was changed.",
        n=len(faults),
        faults=" ".join(faults),
    )


def _not_allowed(present: State, wanted: State, workflow: Workflow) -> str:
    if present == wanted:
        return tr("The response is {state} already; nothing was changed.", state=state_said(present))
    following = ", ".join(f"“{state_said(each)}”" for each in workflow.following(present)) or tr("nothing")
    return tr(
        "A response that is {present} cannot become {wanted}: what may follow is {following}. Nothing was changed.",
        present=state_said(present),
        wanted=state_said(wanted),
        following=following,
    )


def _refuse_same_person(steps: tuple[Step, ...], step: Step, rule: Differ) -> None:
    if step.state != rule.state:
        return
    last = next((each for each in reversed(steps) if each.state == rule.other), None)
    if last is not None and _same_person(last.by, step.by):
        raise StepRefusedError(
            tr(
                "{by} took the step to “{other}”, so the step to “{state}” is for somebody else. Nothing was changed.",
                by=step.by,
                other=state_said(rule.other),
                state=state_said(rule.state),
            )
        )


def _same_person(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
