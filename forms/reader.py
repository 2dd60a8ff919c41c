"""TOML text to a :class:`~forms.schema.FormDefinition`, strictly.

A definition that says something the program does not know is refused whole: a silent default would make a
form that looks right and loses answers.
"""

import re
import tomllib
from collections.abc import Callable, Iterable
from string import Formatter
from typing import Any, cast, get_args

from forms.schema import (
    OFFICE_WORDS,
    DateField,
    DateStyle,
    Field,
    FormDefinition,
    Option,
    PersonField,
    Prints,
    RecordLayout,
    RecordsField,
    ReferenceField,
    RichField,
    Role,
    Section,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)

_FORM_ID = re.compile(r"[a-z][a-z0-9-]{0,39}")
_FIELD_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
_RESERVED_SUB_ID = "id"


class DefinitionError(ValueError):
    """A form definition that cannot be used: ``file``, ``key`` (a path such as ``sections[0].id``), ``reason``."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(f"{file}: {key}: {reason}" if key else f"{file}: {reason}")
        self.file = file
        self.key = key
        self.reason = reason


def read_definition(text: str, file: str) -> FormDefinition:
    """Read one definition; ``file`` is only for the words of a :class:`DefinitionError`."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DefinitionError(file, "", f"not readable as TOML: {error}") from None
    except RecursionError:
        raise DefinitionError(file, "", "not readable as TOML: nested too deeply") from None
    return _definition(_Table(data, file, ""))


class _Table:
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
        try:
            used = [
                (name, spec, conversion)
                for _, name, spec, conversion in Formatter().parse(value)
                if name is not None
            ]
        except ValueError as error:
            raise self.error(key, f"braces do not pair ({error}); write {{{{ for a brace") from None
        for name, spec, conversion in used:
            if name not in allowed or spec or conversion:
                raise self.error(
                    key, f"{{{name}}} is not an office word; use one of {', '.join(sorted(allowed))}"
                )
        return value

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

    def identifier(self, key: str, pattern: re.Pattern[str] = _FIELD_ID) -> str:
        value = self.text(key)
        if not pattern.fullmatch(value):
            joint = "-" if pattern is _FORM_ID else "_"
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

    def tables(self, key: str) -> list["_Table"]:
        values = cast("list[Any]", self._get(key, list, "a list of tables", None))
        if not values:
            raise self.error(key, "must not be empty")
        tables = []
        for number, value in enumerate(values):
            if not isinstance(value, dict):
                raise self.error(f"{key}[{number}]", "must be a table")
            tables.append(_Table(value, self._file, f"{self._path}.{key}[{number}]".strip(".")))
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


def _definition(table: _Table) -> FormDefinition:
    definition = FormDefinition(
        id=table.identifier("id", _FORM_ID),
        version=table.whole("version"),
        name=table.text("name"),
        title=table.worded("title") if table.optional_text("title") else None,
        sections=tuple(_section(section) for section in table.tables("sections")),
    )
    table.finish()
    _check_whole(definition, table)
    return definition


def _section(table: _Table) -> Section:
    section = Section(
        id=table.identifier("id"),
        title=table.worded("title"),
        short=table.worded("short", ""),
        heading=table.flag("heading", True),
        boxed=table.flag("boxed"),
        fields=tuple(_field(field) for field in table.tables("fields")),
    )
    table.finish()
    return section


def _field(table: _Table) -> Field:
    kind = table.choice("kind", _BUILDERS)
    field = _BUILDERS[kind](table, _common(table))
    table.finish()
    return field


def _common(table: _Table) -> dict[str, Any]:
    prints = cast("Prints", table.choice("prints", get_args(Prints), "labelled"))
    line = table.worded("line", "{value}", also=["value"])
    if [name for _, name, _, _ in Formatter().parse(line)].count("value") != 1:
        raise table.error("line", "must hold {value} once")
    role = table.choice("role", get_args(Role)) if table.optional_text("role") else None
    return {
        "id": table.identifier("id"),
        "label": table.worded("label"),
        "help": table.worded("help", ""),
        "role": cast("Role | None", role),
        "expected": table.flag("expected"),
        "prints": prints,
        "line": line,
        "aliases": table.strings("aliases"),
    }


def _text(table: _Table, common: dict[str, Any]) -> Field:
    return TextField(multiline=table.flag("multiline"), **common)


def _date(table: _Table, common: dict[str, Any]) -> Field:
    return DateField(style=cast("DateStyle", table.choice("style", get_args(DateStyle), "plain")), **common)


def _several(table: _Table, common: dict[str, Any]) -> Field:
    options = []
    for option in table.tables("options"):
        options.append(Option(option.identifier("id"), option.worded("label")))
        option.finish()
    _refuse_twice(table, "options", (option.id for option in options))
    return SeveralField(options=tuple(options), **common)


def _reference(table: _Table, common: dict[str, Any]) -> Field:
    return ReferenceField(to=table.identifier("to"), several=table.flag("several"), **common)


def _records(table: _Table, common: dict[str, Any]) -> Field:
    fields: list[SubField] = []
    for sub_table in table.tables("fields"):
        sub = _field(sub_table)
        if isinstance(sub, RecordsField):
            raise sub_table.error("kind", "records do not nest; let one record refer to another")
        if sub.role or sub.prints in ("title", "heading"):
            raise sub_table.error("id", "a field inside a record has no role and is no title or heading")
        if sub.id == _RESERVED_SUB_ID:
            raise sub_table.error("id", "“id” is kept for the record itself")
        fields.append(sub)
    _refuse_twice(table, "fields", (field.id for field in fields))
    return RecordsField(
        fields=tuple(fields),
        singular=table.text("singular"),
        layout=cast("RecordLayout", table.choice("layout", get_args(RecordLayout), "entries")),
        keyed=table.flag("keyed"),
        **common,
    )


_BUILDERS: dict[str, Callable[[_Table, dict[str, Any]], Field]] = {
    "text": _text,
    "date": _date,
    "several": _several,
    "yes_no": lambda _, common: YesNoField(**common),
    "person": lambda _, common: PersonField(**common),
    "tick": lambda _, common: TickField(**common),
    "rich": lambda _, common: RichField(**common),
    "records": _records,
    "reference": _reference,
}


def _check_whole(definition: FormDefinition, table: _Table) -> None:
    """What only the whole form can show: ids once, roles once and of the right kind, references that arrive."""
    fields = list(definition.fields)
    _refuse_twice(table, "sections", (section.id for section in definition.sections))
    _refuse_twice(table, "sections", (field.id for field in fields))
    _refuse_twice(table, "sections", (field.role for field in fields if field.role))
    title, published = definition.with_role("title"), definition.with_role("published_on")
    if not isinstance(title, TextField):
        raise table.error("sections", "one text field must have role “title”")
    if published is not None and not isinstance(published, DateField):
        raise table.error("sections", f"“{published.id}” has role “published_on” and must be a date")
    done = definition.with_role("response_published")
    if done is not None and not isinstance(done, TickField):
        raise table.error("sections", f"“{done.id}” has role “response_published” and must be a tick")
    printed_titles = [field for field in fields if field.prints == "title"]
    if len(printed_titles) != (0 if definition.title else 1):
        raise table.error("title", "give the printed title either here or by one field with prints = “title”")
    for field in fields:
        if field.prints in ("title", "heading") and not isinstance(field, TextField):
            raise table.error("sections", f"“{field.id}” prints as {field.prints} and must be text")
        for part in (field, *(field.fields if isinstance(field, RecordsField) else ())):
            if isinstance(part, ReferenceField):
                _check_target(definition, part, table)


def _check_target(definition: FormDefinition, reference: ReferenceField, table: _Table) -> None:
    target = next((field for field in definition.fields if field.id == reference.to), None)
    if not isinstance(target, RecordsField) or not target.keyed:
        raise table.error(
            "sections",
            f"“{reference.id}” refers to “{reference.to}”, which must be records with keyed = true",
        )


def _refuse_twice(table: _Table, key: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise table.error(key, f"“{name}” stands twice")
        seen.add(name)
