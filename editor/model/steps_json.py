"""Steps between values and JSON: ``{"state", "by", "at", "note", "despite": [sentence…], "reason"}``, times in UTC."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, cast

from editor.model.jsonreading import Node
from editor.model.workflow import STATES, State, Step

_KEYS = ("state", "by", "at", "note", "despite", "reason")


def steps_to_json(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Steps as JSON, in the form that :func:`steps_from_json` takes. ValueError for a time without a zone."""
    return [
        {
            "state": step.state,
            "by": step.by,
            "at": _moment(step.at),
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
        at=_read_moment(members["at"]),
        note=members["note"].text(),
        despite=tuple(each.text() for each in members["despite"].items()),
        reason=members["reason"].text(),
    )


def _moment(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError(f"{at} names no time zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _read_moment(node: Node) -> datetime:
    try:
        moment = datetime.fromisoformat(node.text())
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise node.error("must be a time such as 2017-09-21T08:30:00.000000Z")
