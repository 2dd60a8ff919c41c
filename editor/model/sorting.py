"""Lists sorted by any column, as people expect: what is empty last, words without regard to case and accents."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import TypeVar

from editor.model.text import fold

Key = str | date | datetime | int | None
"""What a column is sorted by; None and empty words are nothing, and come last in either direction."""

_Row = TypeVar("_Row")


def sorted_by(rows: Iterable[_Row], key: Callable[[_Row], Key], *, descending: bool = False) -> list[_Row]:
    """The rows by one column; those that are alike in it stay in the order given."""
    all_of_them = list(rows)
    empty = [each for each in all_of_them if key(each) in (None, "")]
    told = [each for each in all_of_them if key(each) not in (None, "")]
    # A list's own sort keeps what is alike in its order, in either direction.
    return sorted(told, key=lambda each: _comparable(key(each)), reverse=descending) + empty


def _comparable(key: Key) -> tuple[int, float, list[tuple[float, str]]]:
    match key:
        case str():
            return (1, 0, _natural(fold(key)))
        case datetime():
            return (0, key.timestamp(), [])
        case date():
            return (0, key.toordinal(), [])
        case _:
            return (0, key or 0, [])


def _natural(words: str) -> list[tuple[float, str]]:
    """Numbers in words by their size: "Part 2" before "Part 10"."""
    found: list[tuple[float, str]] = []
    digits = ""
    for each in [*words, ""]:
        if each.isdecimal():
            digits += each
            continue
        if digits:
            found.append((float(digits[:300]), ""))
            digits = ""
        if each:
            found.append((float("inf"), each))
    return found
