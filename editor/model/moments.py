"""Moments between values and JSON: ISO 8601 in UTC with microseconds, ``2017-09-21T08:30:00.000000Z``."""

from datetime import UTC, datetime

from editor.model.jsonreading import Node


def moment_to_json(moment: datetime) -> str:
    """``2017-09-21T08:30:00.000000Z``. ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} names no time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment_from_json(node: Node) -> datetime:
    """The moment in UTC. Raises :class:`~editor.model.jsonreading.JsonError`, for a time without a zone too."""
    try:
        moment = datetime.fromisoformat(node.text())
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise node.error("must be a time such as 2017-09-21T08:30:00.000000Z")
