"""Steps between values and JSON: ``{"state", "by", "at", "note", "despite": [sentence…], "reason"}``, times in UTC."""

from collections.abc import Sequence
from typing import Any, cast

from editor.model.jsonreading import Node
from editor.model.moments import moment_from_json, moment_to_json
from editor.model.workflow import STATES, State, Step

_KEYS = ("state", "by", "at", "note", "despite", "reason")


def steps_to_json(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Steps as JSON, in the form that :func:`steps_from_json` takes. ValueError for a time without a zone."""
    return [
        {
            "state": step.state,
            "by": step.by,
            "at": moment_to_json(step.at),
            "note": step.note,
            "despite": list(step.despite),
            "reason": step.reason,
        }
        for step in steps
    ]


def steps_from_json(node: Node) -> tuple[Step, ...]:
    """The steps in a JSON list. Raises JsonError."""
    return tuple(_step(each) for each in node.items())


def _step(node: Node) -> Step:
    members = node.object(_KEYS)
    return Step(
        state=cast("State", members["state"].choice(STATES)),
        by=members["by"].text(),
        at=moment_from_json(members["at"]),
        note=members["note"].text(),
        despite=tuple(each.text() for each in members["despite"].items()),
        reason=members["reason"].text(),
    )
