"""TOML text to a :class:`~forms.schema.FormDefinition`, strictly.

A definition that says something the program does not know is refused whole: a silent default would make a
form that looks right and loses answers.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from string import Formatter
from types import MappingProxyType
from typing import Any, cast, get_args

from forms.roles import KIND_OF_ROLE, NEEDED_OPTIONS, SUB_ROLES, Role, SubRole
from forms.schema import (
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
    Section,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)
from forms.tables import FORM_ID, DefinitionError, Table

__all__ = ["DefinitionError", "read_definition"]

_RESERVED_SUB_ID = "id"


def read_definition(text: str, file: str) -> FormDefinition:
    """Read one definition; ``file`` is only for the words of a :class:`DefinitionError`."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DefinitionError(file, "", f"not readable as TOML: {error}") from None
    except RecursionError:
        raise DefinitionError(file, "", "not readable as TOML: nested too deeply") from None
    return _definition(Table(data, file, ""))


def _definition(table: Table) -> FormDefinition:
    definition = FormDefinition(
        id=table.identifier("id", FORM_ID),
        version=table.whole("version"),
        name=table.text("name"),
        title=table.worded("title") if table.optional_text("title") else None,
        sections=tuple(_section(section) for section in table.tables("sections")),
    )
    table.finish()
    _check_whole(definition, table)
    return definition


def _section(table: Table) -> Section:
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


def _field(table: Table, roles: Mapping[Any, str] = KIND_OF_ROLE) -> Field:
    kind = table.choice("kind", _BUILDERS)
    field = _BUILDERS[kind](table, {**_common(table), "role": _role(table, kind, roles)})
    table.finish()
    return field


def _role(table: Table, kind: str, roles: Mapping[Any, str]) -> str | None:
    """A role is read by the program, so its field must be of the kind that the program expects."""
    if table.optional_text("role") is None:
        return None
    if not roles:
        raise table.error("role", "the fields of these records play no role")
    role = table.choice("role", roles)
    if kind != roles[role]:
        raise table.error("role", f"a field with role “{role}” must be of kind “{roles[role]}”")
    return role


def _common(table: Table) -> dict[str, Any]:
    prints = cast("Prints", table.choice("prints", get_args(Prints), "labelled"))
    line = table.worded("line", "{value}", also=["value"])
    if [name for _, name, _, _ in Formatter().parse(line)].count("value") != 1:
        raise table.error("line", "must hold {value} once")
    return {
        "id": table.identifier("id"),
        "label": table.worded("label"),
        "help": table.worded("help", ""),
        "expected": table.flag("expected"),
        "prints": prints,
        "line": line,
        "aliases": table.strings("aliases"),
    }


def _text(table: Table, common: dict[str, Any]) -> Field:
    return TextField(multiline=table.flag("multiline"), **common)


def _date(table: Table, common: dict[str, Any]) -> Field:
    return DateField(style=cast("DateStyle", table.choice("style", get_args(DateStyle), "plain")), **common)


def _several(table: Table, common: dict[str, Any]) -> Field:
    return SeveralField(options=_options(table, common["role"]), **common)


def _choice(table: Table, common: dict[str, Any]) -> Field:
    return ChoiceField(options=_options(table, common["role"]), **common)


def _options(table: Table, role: SubRole | None) -> tuple[Option, ...]:
    options = []
    for option in table.tables("options"):
        options.append(Option(option.identifier("id"), option.worded("label")))
        option.finish()
    _refuse_twice(table, "options", (option.id for option in options))
    for needed in NEEDED_OPTIONS.get(role, ()) if role else ():
        if needed not in [option.id for option in options]:
            raise table.error("options", f"a field with role “{role}” must have the option “{needed}”")
    return tuple(options)


def _reference(table: Table, common: dict[str, Any]) -> Field:
    return ReferenceField(
        to=table.identifier("to"), several=table.flag("several"), blank=table.worded("blank", ""), **common
    )


def _records(table: Table, common: dict[str, Any]) -> Field:
    layout = cast("RecordLayout", table.choice("layout", get_args(RecordLayout), "entries"))
    roles = SUB_ROLES.get(cast("Role", common["role"]), MappingProxyType({}))
    fields = [_sub_field(sub, roles, layout) for sub in table.tables("fields")]
    _refuse_twice(table, "fields", (field.id for field in fields))
    _refuse_twice(table, "fields", (field.role for field in fields if field.role))
    _check_layout(table, layout, fields)
    return RecordsField(
        fields=tuple(fields),
        singular=table.text("singular"),
        naming=_naming(table, fields),
        printed_with=_printed_with(table, fields),
        layout=layout,
        keyed=table.flag("keyed"),
        **common,
    )


def _sub_field(table: Table, roles: Mapping[SubRole, str], layout: RecordLayout) -> SubField:
    sub = _field(table, roles)
    if isinstance(sub, RecordsField):
        raise table.error("kind", "records do not nest; let one record refer to another")
    if sub.id == _RESERVED_SUB_ID:
        raise table.error("id", "“id” is kept for the record itself")
    if sub.prints == "title":
        raise table.error("prints", "a field inside a record is no title")
    if sub.prints == "heading" and layout != "entries":
        raise table.error("prints", "only a field of records with layout “entries” prints as heading")
    if layout == "table" and isinstance(sub, TickField | RichField):
        raise table.error("kind", f"“{sub.id}” does not fit into a table; use layout “entries”")
    return sub


def _check_layout(table: Table, layout: RecordLayout, fields: list[SubField]) -> None:
    """Sections need a heading and a place to stand; a table's first column stands for itself."""
    if len([sub for sub in fields if sub.prints == "heading"]) > 1:
        raise table.error("fields", "one field at most prints as heading")
    if layout == "table" and fields[0].prints in ("value", "line"):
        raise table.error("fields", "the first field of a table prints in a column of its own")
    after = any(sub.role == "after" for sub in fields)
    if layout == "sections" and not (isinstance(fields[0], TextField) and after):
        raise table.error("layout", "“sections” needs a text first and a choice with role “after”")
    if layout != "sections" and after:
        raise table.error("layout", "a field with role “after” asks for layout “sections”")


def _printed_with(table: Table, fields: list[SubField]) -> str:
    if table.optional_text("printed_with") is None:
        return ""
    if table.flag("keyed"):
        raise table.error("printed_with", "records that others refer to are all printed")
    return table.choice("printed_with", [field.id for field in fields])


def _naming(table: Table, fields: list[SubField]) -> str:
    """How records are called: words, and in braces the ids of texts and choices among their fields."""
    naming = table.text("naming", "")
    named = [sub.id for sub in fields if isinstance(sub, TextField | ChoiceField)]
    for each in table.braced("naming", naming):
        if each not in named:
            raise table.error("naming", f"{{{each}}} is not a text or choice of these records")
    return naming


_BUILDERS: dict[str, Callable[[Table, dict[str, Any]], Field]] = {
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


def _check_whole(definition: FormDefinition, table: Table) -> None:
    """What only the whole form can show: ids once, roles once and of the right kind, references that arrive."""
    fields = list(definition.fields)
    _refuse_twice(table, "sections", (section.id for section in definition.sections))
    _refuse_twice(table, "sections", (field.id for field in fields))
    _refuse_twice(table, "sections", (field.role for field in fields if field.role))
    if definition.with_role("title") is None:
        raise table.error("sections", "one text field must have role “title”")
    printed_titles = [field for field in fields if field.prints == "title"]
    if len(printed_titles) != (0 if definition.title else 1):
        raise table.error("title", "give the printed title either here or by one field with prints = “title”")
    for field in fields:
        if field.prints in ("title", "heading") and not isinstance(field, TextField):
            raise table.error("sections", f"“{field.id}” prints as {field.prints} and must be text")
        for part in (field, *(field.fields if isinstance(field, RecordsField) else ())):
            _check_part(definition, part, table)


def _check_part(definition: FormDefinition, part: Field, table: Table) -> None:
    if isinstance(part, ReferenceField):
        _check_target(definition, part, table)
    if part.prints == "heading" and not isinstance(part, TextField | ReferenceField):
        raise table.error("sections", f"“{part.id}” prints as heading and must be text or a reference")
    if part.role == "after" and isinstance(part, ChoiceField):
        sections = {section.id for section in definition.sections}
        unknown = [option.id for option in part.options if option.id not in sections]
        if unknown:
            raise table.error("sections", f"“{part.id}”: “{unknown[0]}” is not a section to stand after")


def _check_target(definition: FormDefinition, reference: ReferenceField, table: Table) -> None:
    target = next((field for field in definition.fields if field.id == reference.to), None)
    if not isinstance(target, RecordsField) or not target.keyed:
        raise table.error(
            "sections",
            f"“{reference.id}” refers to “{reference.to}”, which must be records with keyed = true",
        )


def _refuse_twice(table: Table, key: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise table.error(key, f"“{name}” stands twice")
        seen.add(name)
