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
    NEEDED_OPTIONS,
    OFFICE_WORDS,
    SUB_ROLES,
    ChoiceField,
    DateField,
    DateStyle,
    Field,
    FileField,
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
    SubRole,
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
        stays_open=table.flag("stays_open"),
        optional=table.flag("optional"),
        fields=tuple(_field(field) for field in table.tables("fields")),
    )
    table.finish()
    return section


def _field(table: _Table, roles: Iterable[str] = get_args(Role)) -> Field:
    kind = table.choice("kind", _BUILDERS)
    field = _BUILDERS[kind](table, _common(table, roles))
    table.finish()
    return field


def _common(table: _Table, roles: Iterable[str]) -> dict[str, Any]:
    prints = cast("Prints", table.choice("prints", get_args(Prints), "labelled"))
    line = table.worded("line", "{value}", also=["value"])
    if [name for _, name, _, _ in Formatter().parse(line)].count("value") != 1:
        raise table.error("line", "must hold {value} once")
    role = table.choice("role", roles) if table.optional_text("role") else None
    return {
        "id": table.identifier("id"),
        "label": table.worded("label"),
        "help": table.worded("help", ""),
        "role": cast("Role | SubRole | None", role),
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
    return SeveralField(options=_options(table, common["role"]), **common)


def _choice(table: _Table, common: dict[str, Any]) -> Field:
    return ChoiceField(options=_options(table, common["role"]), **common)


def _options(table: _Table, role: SubRole | None) -> tuple[Option, ...]:
    options = []
    for option in table.tables("options"):
        options.append(Option(option.identifier("id"), option.worded("label")))
        option.finish()
    _refuse_twice(table, "options", (option.id for option in options))
    for needed in NEEDED_OPTIONS.get(role, ()) if role else ():
        if needed not in [option.id for option in options]:
            raise table.error("options", f"a field with role “{role}” must have the option “{needed}”")
    return tuple(options)


def _reference(table: _Table, common: dict[str, Any]) -> Field:
    return ReferenceField(
        to=table.identifier("to"), several=table.flag("several"), blank=table.worded("blank", ""), **common
    )


def _records(table: _Table, common: dict[str, Any]) -> Field:
    fields: list[SubField] = []
    roles = SUB_ROLES.get(common["role"], ())
    for sub_table in table.tables("fields"):
        sub = _field(sub_table, roles)
        if isinstance(sub, RecordsField):
            raise sub_table.error("kind", "records do not nest; let one record refer to another")
        if sub.prints in ("title", "heading"):
            raise sub_table.error("prints", "a field inside a record is no title or heading")
        if sub.id == _RESERVED_SUB_ID:
            raise sub_table.error("id", "“id” is kept for the record itself")
        fields.append(sub)
    layout = cast("RecordLayout", table.choice("layout", get_args(RecordLayout), "entries"))
    unfit = next((sub for sub in fields if isinstance(sub, TickField | RichField)), None)
    if layout == "table" and unfit:
        raise table.error("layout", f"“{unfit.id}” does not fit into a table; use entries")
    _refuse_twice(table, "fields", (field.id for field in fields))
    _refuse_twice(table, "fields", (field.role for field in fields if field.role))
    return RecordsField(
        fields=tuple(fields),
        singular=table.text("singular"),
        naming=_naming(table, [field.id for field in fields]),
        layout=layout,
        keyed=table.flag("keyed"),
        **common,
    )


def _naming(table: _Table, sub_ids: list[str]) -> str:
    naming = table.text("naming", "")
    unknown = [
        name for _, name, _, _ in Formatter().parse(naming) if name is not None and name not in sub_ids
    ]
    if unknown:
        raise table.error("naming", f"{{{unknown[0]}}} is not a field of these records")
    return naming


_BUILDERS: dict[str, Callable[[_Table, dict[str, Any]], Field]] = {
    "text": _text,
    "date": _date,
    "several": _several,
    "choice": _choice,
    "yes_no": lambda _, common: YesNoField(**common),
    "person": lambda _, common: PersonField(**common),
    "tick": lambda _, common: TickField(**common),
    "rich": lambda _, common: RichField(**common),
    "records": _records,
    "reference": _reference,
    "file": lambda _, common: FileField(**common),
}


def _check_whole(definition: FormDefinition, table: _Table) -> None:
    """What only the whole form can show: ids once, roles once and of the right kind, references that arrive."""
    fields = list(definition.fields)
    _refuse_twice(table, "sections", (section.id for section in definition.sections))
    _refuse_twice(table, "sections", (field.id for field in fields))
    _refuse_twice(table, "sections", (field.role for field in fields if field.role))
    if definition.with_role("title") is None:
        raise table.error("sections", "one text field must have role “title”")
    _check_roles(fields, table)
    printed_titles = [field for field in fields if field.prints == "title"]
    if len(printed_titles) != (0 if definition.title else 1):
        raise table.error("title", "give the printed title either here or by one field with prints = “title”")
    for field in fields:
        if field.prints in ("title", "heading") and not isinstance(field, TextField):
            raise table.error("sections", f"“{field.id}” prints as {field.prints} and must be text")
        for part in (field, *(field.fields if isinstance(field, RecordsField) else ())):
            if isinstance(part, ReferenceField):
                _check_target(definition, part, table)
        if isinstance(field, RecordsField) and field.layout == "sections":
            _check_sections_layout(definition, field, table)


_KIND_OF_ROLE: dict[str, type[Field]] = {
    "title": TextField,
    "published_on": DateField,
    "response_published": TickField,
    "clock_off": TextField,
    "stated_total": TextField,
    "comments": RichField,
    "invited_on": DateField,
    "comments_due": DateField,
    "comments_received": YesNoField,
    "comments_received_on": DateField,
    "chief_officer_comments": RichField,
    "response_to_comments": RichField,
    "forwarded": TickField,
    "publication_on": DateField,
    "publication_address": TextField,
    **dict.fromkeys(SUB_ROLES, RecordsField),
    "report_title": TextField,
    "report_published_on": DateField,
    "kind": ChoiceField,
    "number": TextField,
    "text": TextField,
    "report": ReferenceField,
    "part_of": ReferenceField,
    "owners": SeveralField,
    "due": DateField,
    "force_position": RichField,
    "action": ChoiceField,
    "explanation": RichField,
    "status": ChoiceField,
    "to": TextField,
    "by": ChoiceField,
    "on": DateField,
    "file": FileField,
    "what": ChoiceField,
}
_WORDS_OF_KIND: dict[type[Field], str] = {
    TextField: "text",
    DateField: "a date",
    SeveralField: "several",
    ChoiceField: "a choice",
    YesNoField: "yes or no",
    TickField: "a tick",
    RichField: "rich text",
    ReferenceField: "a reference",
    RecordsField: "records",
    FileField: "a file",
}


def _check_roles(fields: list[Field], table: _Table) -> None:
    """A role is read by the program, so its field must be of the kind that the program expects."""
    for field in fields:
        _check_role(field, _kind_of_role(field.role), table)
        for sub in field.fields if isinstance(field, RecordsField) else ():
            _check_role(sub, ReferenceField if sub.role == "items" else _kind_of_role(sub.role), table)


def _kind_of_role(role: str | None) -> type[Field] | None:
    return _KIND_OF_ROLE[role] if role else None


def _check_role(field: Field, kind: type[Field] | None, table: _Table) -> None:
    if kind is not None and not isinstance(field, kind):
        raise table.error(
            "sections", f"“{field.id}” has role “{field.role}” and must be {_WORDS_OF_KIND[kind]}"
        )


def _check_sections_layout(definition: FormDefinition, field: RecordsField, table: _Table) -> None:
    """Records printed as sections: a heading, what stands below it, and behind which section they come."""
    after = next((sub for sub in field.fields if sub.id == "after"), None)
    sections = {section.id for section in definition.sections}
    if not isinstance(field.fields[0], TextField) or not isinstance(after, ChoiceField):
        raise table.error(
            "sections", f"“{field.id}” prints as sections and needs a text first and a choice “after”"
        )
    unknown = [option.id for option in after.options if option.id not in sections]
    if unknown:
        raise table.error("sections", f"“{field.id}”: “{unknown[0]}” is not a section to stand after")


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
