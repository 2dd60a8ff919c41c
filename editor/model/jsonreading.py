"""JSON read strictly, and walked with a path, so that a refusal says where."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

_DEEPEST = 32
_CONTAINERS = frozenset((dict, list))


class JsonError(ValueError):
    """JSON that is refused: ``path`` says where (``answers.body.blocks[2]``), ``reason`` why."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.path = path
        self.reason = reason


def strict_loads(data: bytes | str) -> Any:
    """Parse JSON; :class:`JsonError` for duplicate keys, NaN and infinities, nesting over 32 levels, bad UTF-8.

    A byte order mark at the start is tolerated: editors on Windows write one.
    """
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
        value = json.loads(
            text, object_pairs_hook=_unique, parse_constant=_refuse_constant, parse_float=_finite
        )
    except UnicodeDecodeError as error:
        raise JsonError("", f"not UTF-8 text (byte {error.start})") from None
    except json.JSONDecodeError as error:
        raise JsonError("", f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise JsonError("", f"nested deeper than {_DEEPEST} levels") from None
    except JsonError:
        raise
    except ValueError:  # the only other one that Python's reader raises
        raise JsonError("", "not usable: a whole number has thousands of digits") from None
    refuse_depth(value)
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise JsonError("", f"the key “{twice}” stands twice in one object")
    return result


def _refuse_constant(name: str) -> float:
    raise JsonError("", f"{name} is not a value of JSON")


def _finite(digits: str) -> float:
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise JsonError("", f"{digits} is too large a number")
    return value


def refuse_depth(value: Any) -> None:
    """Raise :class:`JsonError` for a parsed value that is nested deeper than reading allows."""
    level = [value] if type(value) in _CONTAINERS else []
    for _ in range(_DEEPEST - 1):
        if not level:
            return
        # One comprehension and exact types, as the parser makes them: this looks at every value of every file.
        level = [
            child
            for each in level
            for child in (each.values() if type(each) is dict else each)
            if type(child) in _CONTAINERS
        ]
    if any(level):
        raise JsonError("", f"nested deeper than {_DEEPEST} levels")


class Node:
    """One JSON value and its path. Each reading method returns the value in its type or raises :class:`JsonError`."""

    def __init__(self, value: Any, path: str = "") -> None:
        self.value = value
        self.path = path

    def error(self, reason: str) -> JsonError:
        return JsonError(self.path, reason)

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise self.error("must be text")
        return self.value

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.error("must be true or false")
        return self.value

    def whole(self, lowest: int, highest: int) -> int:
        if (
            not isinstance(self.value, int)
            or isinstance(self.value, bool)
            or not lowest <= self.value <= highest
        ):
            raise self.error(f"must be a whole number from {lowest} to {highest}")
        return self.value

    def choice(self, allowed: Iterable[str]) -> str:
        options = list(allowed)
        if self.value not in options or not isinstance(self.value, str):
            raise self.error(f"must be one of {', '.join(options)}")
        return self.value

    def items(self) -> list["Node"]:
        if not isinstance(self.value, list):
            raise self.error("must be a list")
        return [Node(value, f"{self.path}[{number}]") for number, value in enumerate(self.value)]

    def mapping(self) -> dict[str, "Node"]:
        """The object's members, whatever their keys."""
        if not isinstance(self.value, dict):
            raise self.error("must be an object")
        return {key: Node(value, f"{self.path}.{key}".strip(".")) for key, value in self.value.items()}

    def at_least(self, keys: Iterable[str]) -> Mapping[str, "Node"]:
        """The object's members, among them all of ``keys``; others are welcome."""
        return self._having(keys, self.mapping())

    def object(self, required: Iterable[str], optional: Iterable[str] = ()) -> Mapping[str, "Node"]:
        """The object's members; all of ``required`` and nothing beyond ``optional``."""
        members = self.mapping()
        needed = list(required)
        allowed = {*needed, *optional}
        for key, member in members.items():
            if key not in allowed:
                raise member.error(f"is not known here; known are {', '.join(sorted(allowed))}")
        return self._having(needed, members)

    def _having(self, keys: Iterable[str], members: Mapping[str, "Node"]) -> Mapping[str, "Node"]:
        for key in keys:
            if key not in members:
                raise self.error(f"lacks “{key}”")
        return members
