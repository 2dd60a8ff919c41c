"""Straight quotation marks that came back curly: Word turns them by itself, and nobody meant anything by it."""

from collections.abc import Mapping
from typing import Final

from editor.importing.returned.exported import Exported
from editor.importing.returned.merging import OverlapError, transplanted
from editor.model.answers_json import value_to_json
from editor.model.values import Value

_TURNED: Final = {"'": "‘’", '"': "“”"}
_STRAIGHT: Final = str.maketrans({curly: plain for plain, both in _TURNED.items() for curly in both})


def straight(text: str) -> str:
    """``text`` with each quotation mark and apostrophe straight, for comparing."""
    return text.translate(_STRAIGHT)


def turned_in(exported: Mapping[str, Exported], original: Mapping[str, Value]) -> dict[str, Value]:
    """What was read of the fields that differ from what was exported by such marks alone."""
    return {
        field_id: original[field_id]
        for field_id, each in exported.items()
        if each.known
        and each.value != original[field_id]
        and _is_turned(value_to_json(each.value), value_to_json(original[field_id]))
    }


def turned_back(exported: Value, turned: Value, value: Value) -> Value:
    """``value``, whose changes were made in the ``turned`` text, as if they had been made in the ``exported`` one.

    Where a change touches a mark that was turned it stays as it is.
    """
    try:
        return transplanted(turned, exported, value)
    except OverlapError:
        return value


def _is_turned(was: object, now: object) -> bool:
    match was, now:
        case str(), str():
            return len(was) == len(now) and all(
                one == other or other in _TURNED.get(one, "") for one, other in zip(was, now, strict=True)
            )
        case dict(), dict():
            return was.keys() == now.keys() and all(_is_turned(was[key], now[key]) for key in was)
        case list(), list():
            return len(was) == len(now) and all(map(_is_turned, was, now))
        case _:
            return was == now
