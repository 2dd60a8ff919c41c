"""What an office sets once: its recipients, the dates that it plans backwards, its workflow. Kept with the archive."""

from dataclasses import dataclass, field, fields, replace
from typing import Any, Final, cast

from editor.languages import LANGUAGES, Language
from editor.model.jsonreading import Node
from editor.model.text import clean, one_line
from editor.model.workflow import STATES, Differ, State, Workflow

_MOST_DAYS: Final = 55
_MOST_MEGABYTES: Final = 500
_MOST_WORDS: Final = 1_000_000
_KEYS: Final = ("recipients", "plan", "steps", "differ", "largest_file_mb", "targets", "languages")


@dataclass(frozen=True, slots=True)
class Plan:
    """Days before the last lawful day on which the office wants each thing done (0 to 55).

    The defaults are the program's own advice, not law: three weeks to answer the force's comments, two for review,
    one to sign and publish.
    """

    chief_officer_due: int = 28
    review: int = 14
    sign_off: int = 7


@dataclass(frozen=True, slots=True)
class Rules:
    """An office's rules. ``recipients`` are who receives a copy, 55(6): the first is the Home Office.

    ``largest_file`` is the most megabytes that a file kept with a response may have. ``targets`` are the most words
    that the office wants in sections, by the section's id in the form. ``languages`` are those that the
    office publishes in: new responses are written in the first, and lack what they do not say in the other.
    """

    recipients: tuple[str, ...] = ("Home Office", "HMICFRS")
    plan: Plan = field(default_factory=Plan)
    workflow: Workflow = field(default_factory=Workflow)
    largest_file: int = 100
    targets: tuple[tuple[str, int], ...] = ()
    languages: tuple[Language, ...] = ("en",)


def rules_to_json(rules: Rules) -> dict[str, Any]:
    """Rules as JSON, in the form that :func:`rules_from_json` takes."""
    return {
        "recipients": list(rules.recipients),
        "plan": {each.name: getattr(rules.plan, each.name) for each in fields(Plan)},
        "steps": {state: list(following) for state, following in rules.workflow.allowed},
        "differ": [[each.state, each.other] for each in rules.workflow.differ],
        "largest_file_mb": rules.largest_file,
        "targets": dict(rules.targets),
        "languages": list(rules.languages),
    }


def stored_rules(node: Node) -> Rules:
    """The rules in a file that a later version may have written: what it added is passed over. Raises JsonError."""
    known = {key: each.value for key, each in node.mapping().items() if key in _KEYS}
    if isinstance(known.get("plan"), dict):
        days = {each.name for each in fields(Plan)}
        known["plan"] = {key: value for key, value in known["plan"].items() if key in days}
    return rules_from_json(Node(known, node.path))


def to_store(rules: Rules, stored: object) -> dict[str, Any]:
    """Rules as JSON, with what a later version had added to those ``stored`` before."""
    before = stored if isinstance(stored, dict) else {}
    plan = before.get("plan")
    told = rules_to_json(rules)
    return {**before, **told, "plan": {**(plan if isinstance(plan, dict) else {}), **told["plan"]}}


def rules_from_json(node: Node, before: Rules | None = None) -> Rules:
    """The rules in a JSON object; those of ``before`` where it is silent. Raises JsonError.

    ``{"recipients": ["Home Office", …], "plan": {"review": 14, …}, "steps": {"draft": ["with_force", …], …},
    "differ": [["signed_off", "for_sign_off"]], "largest_file_mb": 100, "targets": {"summary": 400},
    "languages": ["en", "cy"]}``
    """
    rules = before or Rules()
    members = node.object([], _KEYS)
    workflow = rules.workflow
    if "recipients" in members:
        rules = replace(rules, recipients=_recipients(members["recipients"]))
    if "plan" in members:
        rules = replace(rules, plan=_plan(members["plan"], rules.plan))
    if "steps" in members:
        workflow = replace(workflow, allowed=_steps(members["steps"], workflow))
    if "differ" in members:
        workflow = replace(workflow, differ=tuple(_differ(each) for each in members["differ"].items()))
    if "largest_file_mb" in members:
        rules = replace(rules, largest_file=members["largest_file_mb"].whole(1, _MOST_MEGABYTES))
    if "targets" in members:
        rules = replace(rules, targets=_targets(members["targets"]))
    if "languages" in members:
        rules = replace(rules, languages=_languages(members["languages"]))
    return replace(rules, workflow=workflow)


def _recipients(node: Node) -> tuple[str, ...]:
    names = tuple(one_line(clean(each.text())).strip() for each in node.items())
    if not all(names):
        raise node.error("holds a recipient without a name")
    return names


def _languages(node: Node) -> tuple[Language, ...]:
    named = tuple(cast("Language", each.choice(LANGUAGES)) for each in node.items())
    if not named or len(set(named)) < len(named):
        raise node.error("must name one language or two, the one that responses are written in first")
    return named


def _plan(node: Node, before: Plan) -> Plan:
    members = node.object([], [each.name for each in fields(Plan)])
    return replace(before, **{key: value.whole(0, _MOST_DAYS) for key, value in members.items()})


def _targets(node: Node) -> tuple[tuple[str, int], ...]:
    return tuple((section, words.whole(1, _MOST_WORDS)) for section, words in node.mapping().items())


def _steps(node: Node, before: Workflow) -> tuple[tuple[State, tuple[State, ...]], ...]:
    members = node.object([], STATES)
    told = {state: tuple(_state(each) for each in members[state].items()) for state in members}
    known = dict(before.allowed)
    return tuple((state, told.get(state, known.get(state, ()))) for state in STATES)


def _differ(node: Node) -> Differ:
    match node.items():
        case [state, other]:
            return Differ(_state(state), _state(other))
        case _:
            raise node.error("must be two states: whoever takes the first must not have taken the second")


def _state(node: Node) -> State:
    return cast("State", node.choice(STATES))
