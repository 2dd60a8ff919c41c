"""A form definition is read whole or refused whole, with file, key and reason."""

from typing import Any

import pytest

from forms.reader import DefinitionError, read_definition
from forms.schema import (
    KINDS,
    OFFICE_WORDS,
    ChoiceField,
    DateField,
    Field,
    FileField,
    Option,
    PersonField,
    RecordsField,
    ReferenceField,
    RichField,
    SeveralField,
    TextField,
    TickField,
    YesNoField,
)
from tests.builders import every_kind_form

HEAD = 'id = "log"\nversion = 1\nname = "Log"\ntitle = "Log"'
SECTION = 'id = "one"\ntitle = "One"'
TITLE = 'kind = "text"\nid = "name"\nlabel = "Name"\nrole = "title"'
RECORDS = 'kind = "records"\nid = "crew"\nlabel = "Crew"\nsingular = "Sailor"'
SUB = 'kind = "text"\nid = "rank"\nlabel = "Rank"'


def form(*fields: str, head: str = HEAD, section: str = SECTION, title_field: str = TITLE) -> str:
    """A form of one section: a title field, then each of ``fields`` (lines of TOML)."""
    tables = [f"[[sections.fields]]\n{each}" for each in (title_field, *fields)]
    return "\n".join([head, "[[sections]]", section, *tables])


def headed(old: str, new: str) -> str:
    """A form whose head says ``new`` instead of ``old``."""
    return form(head=HEAD.replace(old, new))


def records(*subs: str, records_field: str = RECORDS) -> str:
    """A records field with these sub-fields."""
    return "\n".join([records_field, *(f"[[sections.fields.fields]]\n{each}" for each in subs)])


def field(lines: str) -> Field:
    """The one field that ``lines`` describe."""
    return list(read_definition(form(lines), "log.toml").fields)[1]


def refusal(toml: str) -> DefinitionError:
    with pytest.raises(DefinitionError) as refused:
        read_definition(toml, "log.toml")
    error = refused.value
    assert error.file == "log.toml"
    assert str(error) == f"log.toml: {error.key}: {error.reason}".replace(": : ", ": ")
    assert len(str(error).splitlines()) == 1
    return error


# --- what is read ----------------------------------------------------------------------------------------


def test_a_form_with_every_kind_of_field_is_read() -> None:
    definition = every_kind_form()
    kinds = {type(each) for each in definition.fields}
    sub_kinds = {
        type(sub) for each in definition.fields if isinstance(each, RecordsField) for sub in each.fields
    }
    assert kinds == set(KINDS)
    assert sub_kinds == set(KINDS) - {RecordsField}
    assert (definition.id, definition.version, definition.name) == ("tidewatch-log", 3, "Tidewatch log")
    assert [section.boxed for section in definition.sections] == [False, False, True]
    assert [section.heading for section in definition.sections] == [True, True, False]
    assert [section.optional for section in definition.sections] == [False, True, False]
    assert [section.stays_open for section in definition.sections] == [False, True, False]


@pytest.mark.parametrize(
    ("kind", "read"),
    [
        ('"text"', TextField(id="x", label="X")),
        ('"text"\nmultiline = true', TextField(id="x", label="X", multiline=True)),
        ('"date"', DateField(id="x", label="X")),
        ('"date"\nstyle = "ordinal"', DateField(id="x", label="X", style="ordinal")),
        (
            '"several"\noptions = [{ id = "a", label = "A" }]',
            SeveralField(id="x", label="X", options=(Option("a", "A"),)),
        ),
        ('"yes_no"', YesNoField(id="x", label="X")),
        ('"person"', PersonField(id="x", label="X")),
        ('"tick"', TickField(id="x", label="X")),
        ('"rich"', RichField(id="x", label="X")),
        ('"file"', FileField(id="x", label="X")),
        (
            '"choice"\noptions = [{ id = "a", label = "A" }, { id = "b", label = "B" }]',
            ChoiceField(id="x", label="X", options=(Option("a", "A"), Option("b", "B"))),
        ),
    ],
    ids=lambda value: value.splitlines()[-1] if isinstance(value, str) else "",
)
def test_each_kind_is_read(kind: str, read: Field) -> None:
    assert field(f'id = "x"\nlabel = "X"\nkind = {kind}') == read


def test_records_and_references_are_read() -> None:
    parts = records(
        SUB,
        'kind = "reference"\nid = "mate"\nlabel = "Mate"\nto = "crew"',
        records_field=RECORDS + "\nkeyed = true",
    )
    crew = field(parts)
    assert crew == RecordsField(
        id="crew",
        label="Crew",
        singular="Sailor",
        keyed=True,
        fields=(TextField(id="rank", label="Rank"), ReferenceField(id="mate", label="Mate", to="crew")),
    )


def test_what_every_field_may_have_is_read() -> None:
    lines = """
        kind = "date"
        id = "x"
        label = "When {force} answered"
        help = "As {body} wrote."
        role = "published_on"
        expected = true
        prints = "line"
        line = "On {value}, {force_area}"
        aliases = ["Day", "Date"]
    """
    assert field(lines) == DateField(
        id="x",
        label="When {force} answered",
        help="As {body} wrote.",
        role="published_on",
        expected=True,
        prints="line",
        line="On {value}, {force_area}",
        aliases=("Day", "Date"),
    )


@pytest.mark.parametrize("word", sorted(OFFICE_WORDS))
def test_every_office_word_may_stand_in_a_label(word: str) -> None:
    assert field(f'kind = "text"\nid = "x"\nlabel = "{{{word}}}"').label == f"{{{word}}}"


def test_a_title_of_the_form_or_a_field_that_prints_as_title() -> None:
    assert read_definition(form(), "log.toml").title == "Log"
    by_field = form(head=HEAD.replace('title = "Log"', ""), title_field=TITLE + '\nprints = "title"')
    assert read_definition(by_field, "log.toml").title is None


def test_fields_are_found_by_id_and_by_role() -> None:
    definition = every_kind_form()
    assert definition.field("helmsman").label == "At the helm"
    crates = definition.field("crates")
    assert isinstance(crates, RecordsField)
    assert crates.field("lashed").label == "Lashed?"
    by_role = definition.with_role("title")
    assert by_role is not None
    assert by_role.id == "brigname"
    for look_up in (definition.field, crates.field):
        with pytest.raises(KeyError):
            look_up("unheardof")


# --- what is refused -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("toml", "key", "reason"),
    [
        ("id = ", "", "not readable as TOML: "),
        ("a = " + "[" * 50_000, "", "not readable as TOML: "),
        ('id = "a"\nid = "b"', "", "not readable as TOML: "),
        (headed('id = "log"', ""), "id", "is missing"),
        (headed('"log"', "7"), "id", "must be text"),
        (headed('"log"', '""'), "id", "must not be empty"),
        (headed('"log"', '"My_log"'), "id", "“My_log” is not an id: a to z, digits and “-”"),
        (headed('"log"', f'"{"x" * 41}"'), "id", f"“{'x' * 41}” is not an id"),
        (headed("version = 1", ""), "version", "is missing"),
        (headed("version = 1", "version = 0"), "version", "must be a whole number of 1"),
        (headed("version = 1", "version = true"), "version", "must be a whole number of 1"),
        (headed("version = 1", "version = 1.5"), "version", "must be a whole number"),
        (headed('name = "Log"', ""), "name", "is missing"),
        (headed('title = "Log"', 'title = ""'), "title", "must not be empty"),
        (headed('title = "Log"', 'title = "{county}"'), "title", "{county} is not an office word"),
        (form(head=HEAD + '\nlogo = "x"'), "logo", "is not a key of this table"),
        (HEAD, "sections", "is missing"),
        (HEAD + "\nsections = []", "sections", "must not be empty"),
        (HEAD + "\nsections = [1]", "sections[0]", "must be a table"),
        (HEAD + '\nsections = "x"', "sections", "must be a list of tables"),
        (form(section='id = "one"'), "sections[0].title", "is missing"),
        (form(section='id = "One"\ntitle = "x"'), "sections[0].id", "“One” is not an id: a to z, digits"),
        (form(section=SECTION + "\nheading = 1"), "sections[0].heading", "must be true or false"),
        (form(section=SECTION + "\nbox = true"), "sections[0].box", "is not a key of this table"),
        (HEAD + "\n[[sections]]\n" + SECTION, "sections[0].fields", "is missing"),
        (
            form() + f"\n[[sections]]\n{SECTION}\n[[sections.fields]]\n{SUB}",
            "sections",
            "“one” stands twice",
        ),
    ],
)  # fmt: skip
def test_a_form_that_says_something_unknown_is_refused(toml: str, key: str, reason: str) -> None:
    error = refusal(toml)
    assert error.key == key
    assert error.reason.startswith(reason)


FIELD = 'kind = "text"\nid = "x"\nlabel = "X"\n'
OPTIONS = 'kind = "several"\nid = "x"\nlabel = "X"\noptions = '
REFERENCE = 'kind = "reference"\nid = "x"\nlabel = "X"\nto = '
AT = "sections[0].fields[1]"


@pytest.mark.parametrize(
    ("lines", "key", "reason"),
    [
        ('id = "x"\nlabel = "X"', f"{AT}.kind", "is missing"),
        (FIELD.replace('"text"', '"colour"'), f"{AT}.kind", "“colour” is not known; use one of text, "),
        (FIELD.replace('id = "x"', ""), f"{AT}.id", "is missing"),
        (FIELD.replace('"x"', '"x-y"'), f"{AT}.id", "“x-y” is not an id"),
        (FIELD.replace('"x"', '"1x"'), f"{AT}.id", "“1x” is not an id"),
        (FIELD.replace('label = "X"', ""), f"{AT}.label", "is missing"),
        (FIELD.replace('"X"', "1"), f"{AT}.label", "must be text"),
        (FIELD.replace('"X"', '"{county}"'), f"{AT}.label", "{county} is not an office word; use one of "),
        (FIELD.replace('"X"', '"{}"'), f"{AT}.label", "{} is not an office word"),
        (FIELD.replace('"X"', '"{force.x}"'), f"{AT}.label", "{force.x} is not an office word"),
        (FIELD.replace('"X"', '"{force!r}"'), f"{AT}.label", "{force!r} is not an office word"),
        (FIELD.replace('"X"', '"{force:>9}"'), f"{AT}.label", "{force:>9} is not an office word"),
        (FIELD.replace('"X"', '"{value}"'), f"{AT}.label", "{value} is not an office word"),
        (FIELD.replace('"X"', '"a { b"'), f"{AT}.label", "braces do not pair"),
        (FIELD + 'help = "{county}"', f"{AT}.help", "{county} is not an office word"),
        (FIELD + 'role = "author"', f"{AT}.role", "“author” is not known; use one of title, published_on"),
        (FIELD + 'role = ""', f"{AT}.role", "must not be empty"),
        (FIELD + 'expected = "yes"', f"{AT}.expected", "must be true or false"),
        (FIELD + 'prints = "big"', f"{AT}.prints", "“big” is not known; use one of labelled, answered, value, "),
        (FIELD + 'line = "no place"', f"{AT}.line", "must hold {value} once"),
        (FIELD + 'line = "{value} {value}"', f"{AT}.line", "must hold {value} once"),
        (FIELD + 'line = "{{value}}"', f"{AT}.line", "must hold {value} once"),
        (FIELD + 'line = "{value} {county}"', f"{AT}.line", "{county} is not an office word"),
        (FIELD + 'aliases = "one"', f"{AT}.aliases", "must be a list of texts"),
        (FIELD + 'aliases = ["one", 2]', f"{AT}.aliases[1]", "must be text"),
        (FIELD + 'aliases = [""]', f"{AT}.aliases[0]", "must be text"),
        (FIELD + "multilin = true", f"{AT}.multilin", "is not a key of this table"),
        (FIELD + 'style = "plain"', f"{AT}.style", "is not a key of this table"),
        ('kind = "date"\nid = "x"\nlabel = "X"\nstyle = "long"', f"{AT}.style", "“long” is not known"),
        ('kind = "several"\nid = "x"\nlabel = "X"', f"{AT}.options", "is missing"),
        (OPTIONS + "[]", f"{AT}.options", "must not be empty"),
        (OPTIONS + '["a"]', f"{AT}.options[0]", "must be a table"),
        (OPTIONS + '[{ id = "a" }]', f"{AT}.options[0].label", "is missing"),
        (OPTIONS + '[{ id = "A", label = "A" }]', f"{AT}.options[0].id", "“A” is not an id"),
        (OPTIONS + '[{ id = "a", label = "{x}" }]', f"{AT}.options[0].label", "{x} is not an office word"),
        (OPTIONS + '[{ id = "a", label = "A", on = 1 }]', f"{AT}.options[0].on", "is not a key"),
        (OPTIONS + '[{id = "a", label = "A"}, {id = "a", label = "B"}]', f"{AT}.options", "“a” stands twice"),
        ('kind = "reference"\nid = "x"\nlabel = "X"', f"{AT}.to", "is missing"),
        (REFERENCE + '"nowhere"', "sections", "“x” refers to “nowhere”, which must be records"),
        (REFERENCE + '"name"', "sections", "“x” refers to “name”, which must be records with keyed = true"),
        (TITLE.replace('"name"', '"x"'), "sections", "“title” stands twice"),
        (FIELD.replace('"x"', '"name"'), "sections", "“name” stands twice"),
        (FIELD + 'role = "published_on"', f"{AT}.role", "a field with role “published_on” must be of kind “date”"),
        (FIELD + 'role = "response_published"', f"{AT}.role", "a field with role “response_published” must be of"),
        (FIELD + 'prints = "title"', "title", "give the printed title either here or by one field"),
        (FIELD.replace("text", "rich") + 'prints = "heading"', "sections", "“x” prints as heading and must"),
        (RECORDS, f"{AT}.fields", "is missing"),
        (RECORDS + "\nfields = []", f"{AT}.fields", "must not be empty"),
        (records(SUB, records_field=RECORDS.rpartition("\n")[0]), f"{AT}.singular", "is missing"),
        (records(SUB, records_field=RECORDS + '\nlayout = "grid"'), f"{AT}.layout", "“grid” is not known"),
        (records(SUB, SUB), f"{AT}.fields", "“rank” stands twice"),
        (records(SUB.replace("rank", "id")), f"{AT}.fields[0].id", "“id” is kept for the record itself"),
        (records(SUB + '\nrole = "title"'), f"{AT}.fields[0].role", "the fields of these records play no role"),
        (records(SUB + '\nprints = "title"'), f"{AT}.fields[0].prints", "a field inside a record is no title"),
        (records(SUB + "\nkeyed = true"), f"{AT}.fields[0].keyed", "is not a key of this table"),
        (
            records(RECORDS + '\nfields = [{ kind = "text", id = "a", label = "A" }]'),
            f"{AT}.fields[0].kind",
            "records do not nest; let one record refer to another",
        ),
        (records(REFERENCE + '"crew"'), "sections", "“x” refers to “crew”, which must be"),
    ],
)  # fmt: skip
def test_a_field_that_says_something_unknown_is_refused(lines: str, key: str, reason: str) -> None:
    error = refusal(form(lines))
    assert error.key == key
    assert error.reason.startswith(reason)


@pytest.mark.parametrize(
    ("changed", "key", "reason"),
    [
        ({"title_field": SUB}, "sections", "one text field must have role “title”"),
        (
            {"title_field": TITLE.replace('"text"', '"rich"')},
            "sections[0].fields[0].role",
            "a field with role “title” must be of kind “text”",
        ),
        (
            {"head": HEAD.replace('title = "Log"', "")},
            "title",
            "give the printed title either here or by one field",
        ),
        (
            {"title_field": TITLE + '\nprints = "title"'},
            "title",
            "give the printed title either here or by one",
        ),
    ],
)
def test_a_form_has_one_title(changed: dict[str, Any], key: str, reason: str) -> None:
    error = refusal(form(**changed))
    assert error.key == key
    assert error.reason.startswith(reason)


# --- roles, namings and layouts ----------------------------------------------------------------------------

ITEMS = RECORDS.replace('"crew"', '"items"') + '\nrole = "items"\nkeyed = true'
KIND = 'kind = "choice"\nid = "sort"\nlabel = "Sort"\nrole = "kind"\noptions = '
ALL_KINDS = '[{id = "recommendation", label = "R"}, {id = "cause_of_concern", label = "C"}, {id = "afi", label = "A"}]'
OWN = RECORDS + '\nrole = "own_sections"\nlayout = "sections"'
AFTER = 'kind = "choice"\nid = "place"\nlabel = "After"\nrole = "after"\noptions = '
ROPE = 'kind = "rich"\nid = "rope"\nlabel = "Rope"'


def test_records_say_how_they_are_called_laid_out_and_what_they_are_for() -> None:
    crew = field(
        records(KIND + ALL_KINDS, SUB, records_field=ITEMS + '\nnaming = "{sort} {rank}"\nlayout = "table"')
    )
    assert isinstance(crew, RecordsField)
    assert (crew.naming, crew.layout, crew.role) == ("{sort} {rank}", "table", "items")
    sort = crew.with_role("kind")
    assert isinstance(sort, ChoiceField)
    assert sort.label_of("afi") == "A"
    with pytest.raises(KeyError):
        sort.label_of("wish")
    assert crew.with_role("due") is None


def test_what_pointing_at_none_means_is_read() -> None:
    keyed = records(SUB, 'kind = "reference"\nid = "mate"\nlabel = "Mate"\nto = "crew"\nblank = "Alone in {force}"',
                    records_field=RECORDS + "\nkeyed = true")  # fmt: skip
    crew = field(keyed)
    assert isinstance(crew, RecordsField)
    mate = crew.field("mate")
    assert isinstance(mate, ReferenceField)
    assert mate.blank == "Alone in {force}"


def test_sections_may_be_optional_and_stay_open() -> None:
    section = SECTION + "\noptional = true\nstays_open = true"
    read = read_definition(form(section=section), "log.toml")
    assert [(each.optional, each.stays_open) for each in read.sections] == [(True, True)]
    assert read.locked_fields == frozenset()
    assert read_definition(form(), "log.toml").locked_fields == {"name"}


@pytest.mark.parametrize(
    ("lines", "key", "reason"),
    [
        ('kind = "choice"\nid = "x"\nlabel = "X"', f"{AT}.options", "is missing"),
        ('kind = "choice"\nid = "x"\nlabel = "X"\noptions = []', f"{AT}.options", "must not be empty"),
        ('kind = "file"\nid = "x"\nlabel = "X"\nmultiline = true', f"{AT}.multiline", "is not a key of this table"),
        (FIELD + 'role = "items"', f"{AT}.role", "a field with role “items” must be of kind “records”"),
        (records(SUB, records_field=RECORDS + '\nrole = "title"'), f"{AT}.role", "a field with role “title” must be"),
        (records(KIND + ALL_KINDS), f"{AT}.fields[0].role", "the fields of these records play no role"),
        (records(SUB + '\nrole = "action"', records_field=ITEMS), f"{AT}.fields[0].role", "“action” is not known; use"),
        (records(SUB + '\nrole = "due"', records_field=ITEMS), f"{AT}.fields[0].role", "a field with role “due” must"),
        (records(KIND + '[{id = "afi", label = "A"}]', records_field=ITEMS), f"{AT}.fields[0].options",
         "a field with role “kind” must have the option “recommendation”"),
        (records(SUB + '\nrole = "text"', SUB.replace("rank", "b") + '\nrole = "text"', records_field=ITEMS),
         f"{AT}.fields", "“text” stands twice"),
        (records(SUB, records_field=RECORDS + '\nnaming = "{rang}"'), f"{AT}.naming", "{rang} is not a text or choice"),
        (records(SUB, records_field=RECORDS + '\nnaming = "{rank!r}"'), f"{AT}.naming", "{rank!r} is not a text"),
        (records(SUB, records_field=RECORDS + '\nnaming = "{rank"'), f"{AT}.naming", "braces do not pair"),
        (records(SUB, ROPE, records_field=RECORDS + '\nnaming = "{rope}"'), f"{AT}.naming", "{rope} is not a text"),
        (records(SUB, ROPE, records_field=RECORDS + '\nlayout = "table"'), f"{AT}.fields[1].kind",
         "“rope” does not fit into a table; use layout “entries”"),
        (records(ROPE.replace("rich", "tick"), records_field=RECORDS + '\nlayout = "table"'), f"{AT}.fields[0].kind",
         "“rope” does not fit into a table"),
        *(
            (records(f'{SUB}\nprints = "{prints}"', records_field=RECORDS + '\nlayout = "table"'), f"{AT}.fields",
             "the first field of a table prints in a column of its own")
            for prints in ("value", "line")
        ),
        (records(SUB + '\nprints = "heading"', records_field=RECORDS + '\nlayout = "quotations"'),
         f"{AT}.fields[0].prints", "only a field of records with layout “entries” prints as heading"),
        (records(SUB + '\nprints = "heading"', SUB.replace("rank", "b") + '\nprints = "heading"'), f"{AT}.fields",
         "one field at most prints as heading"),
        (records(ROPE + '\nprints = "heading"'), "sections", "“rope” prints as heading and must be text or"),
        (records(SUB, records_field=OWN), f"{AT}.layout", "“sections” needs a text first and a choice with role"),
        (records(AFTER + '[{id = "one", label = "1"}]', SUB, records_field=OWN), f"{AT}.layout", "“sections” needs a"),
        (records(SUB, AFTER + '[{id = "one", label = "1"}]', records_field=OWN.rpartition("\n")[0]),
         f"{AT}.layout", "a field with role “after” asks for layout “sections”"),
        (records(SUB, AFTER + '[{id = "two", label = "2"}]', records_field=OWN), "sections",
         "“place”: “two” is not a section to stand after"),
        (records(SUB, records_field=RECORDS + '\nprinted_with = "day"'), f"{AT}.printed_with", "“day” is not known"),
        (records(SUB, records_field=RECORDS + '\nprinted_with = "rank"\nkeyed = true'), f"{AT}.printed_with",
         "records that others refer to are all printed"),
        (REFERENCE + '"crew"\nblank = "{county}"', f"{AT}.blank", "{county} is not an office word"),
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_refused(lines: str, key: str, reason: str) -> None:
    error = refusal(form(lines))
    assert error.key == key
    assert error.reason.startswith(reason)


@pytest.mark.parametrize("flag", ["optional", "stays_open"])
def test_a_sections_flags_are_true_or_false(flag: str) -> None:
    error = refusal(form(section=f'{SECTION}\n{flag} = "yes"'))
    assert (error.key, error.reason) == (f"sections[0].{flag}", "must be true or false")
