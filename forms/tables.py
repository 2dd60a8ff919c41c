"""One TOML table, asked key by key: what is missing, of another type or unknown is refused with its place."""

import re
from collections.abc import Iterable
from string import Formatter
from typing import Any, Final, cast

from forms.schema import OFFICE_WORDS

FORM_ID: Final = re.compile(r"[a-z][a-z0-9-]{0,39}")
FIELD_ID: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")


class DefinitionError(ValueError):
    """A form definition that cannot be used: ``file``, ``key`` (a path such as ``sections[0].id``), ``reason``."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(f"{file}: {key}: {reason}" if key else f"{file}: {reason}")
        self.file = file
        self.key = key
        self.reason = reason


class Table:
    """One TOML table that remembers where it stands and which of its keys were asked for."""

    def __init__(self, data: dict[str, Any], file: str, path: str) -> None:
        self._data = data
        self._file = file
        self._path = path
        self._known: set[str] = set()

    def error(self, key: str, reason: str) -> DefinitionError:
        return DefinitionError(self._file, f"{self._path}.{key}".strip("."), reason)

    def text(self, key: str, default: str | None = None) -> str:
        value = self._get(key, str, "text", default)
        if not value and default is None:
            raise self.error(key, "must not be empty")
        return cast("str", value)

    def optional_text(self, key: str) -> str | None:
        return self.text(key) if key in self._data else None

    def worded(self, key: str, default: str | None = None, also: Iterable[str] = ()) -> str:
        """Text that may hold office words in braces (and the words in ``also``), and no others."""
        value = self.text(key, default)
        allowed = OFFICE_WORDS | set(also)
        for name in self.braced(key, value):
            if name not in allowed:
                raise self.error(
                    key, f"{{{name}}} is not an office word; use one of {', '.join(sorted(allowed))}"
                )
        return value

    def braced(self, key: str, value: str) -> list[str]:
        """What stands in braces in ``value``: the names, each with any conversion or format behind it."""
        try:
            parts = [each[1:] for each in Formatter().parse(value) if each[1] is not None]
        except ValueError as error:
            raise self.error(key, f"braces do not pair ({error}); write {{{{ for a brace") from None
        return [
            f"{name}{f'!{conversion}' if conversion else ''}{f':{spec}' if spec else ''}"
            for name, spec, conversion in parts
        ]

    def flag(self, key: str, default: bool = False) -> bool:
        return cast("bool", self._get(key, bool, "true or false", default))

    def whole(self, key: str) -> int:
        value = self._get(key, int, "a whole number", None)
        if isinstance(value, bool) or cast("int", value) < 1:
            raise self.error(key, "must be a whole number of 1 or more")
        return cast("int", value)

    def choice(self, key: str, allowed: Iterable[str], default: str | None = None) -> str:
        value = self.text(key, default)
        options = list(allowed)
        if value not in options:
            raise self.error(key, f"“{value}” is not known; use one of {', '.join(options)}")
        return value

    def identifier(self, key: str, pattern: re.Pattern[str] = FIELD_ID) -> str:
        value = self.text(key)
        if not pattern.fullmatch(value):
            joint = "-" if pattern is FORM_ID else "_"
            raise self.error(
                key, f"“{value}” is not an id: a to z, digits and “{joint}”, at most 40, a letter first"
            )
        return value

    def strings(self, key: str) -> tuple[str, ...]:
        values = self._get(key, list, "a list of texts", [])
        for number, value in enumerate(cast("list[Any]", values)):
            if not isinstance(value, str) or not value:
                raise self.error(f"{key}[{number}]", "must be text")
        return tuple(cast("list[str]", values))

    def tables(self, key: str) -> list["Table"]:
        values = cast("list[Any]", self._get(key, list, "a list of tables", None))
        if not values:
            raise self.error(key, "must not be empty")
        tables = []
        for number, value in enumerate(values):
            if not isinstance(value, dict):
                raise self.error(f"{key}[{number}]", "must be a table")
            tables.append(Table(value, self._file, f"{self._path}.{key}[{number}]".strip(".")))
        return tables

    def finish(self) -> None:
        """Refuse keys that nobody asked for: a misspelt key must not pass in silence."""
        for key in self._data:
            if key not in self._known:
                raise self.error(key, "is not a key of this table")

    def _get(self, key: str, kind: type, words: str, default: object) -> object:
        self._known.add(key)
        if key not in self._data:
            if default is None:
                raise self.error(key, "is missing")
            return default
        value = self._data[key]
        if not isinstance(value, kind):
            raise self.error(key, f"must be {words}")
        return value
