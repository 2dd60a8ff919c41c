"""The typed shape of a form definition: sections, fields, one frozen class for each kind of field.

Code that must treat every kind writes ``match field:`` over :data:`Field` and ends in ``assert_never``, so
that a new kind shows, through the type checker, every place that has to learn of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

Role = Literal["title", "published_on", "response_published"]
"""What the program itself must know of a field.

``title``: the response's name. ``published_on``: the day of the report's publication, which starts the clock.
``response_published``: the box that says that the response was published, which stops it.
"""

Prints = Literal["labelled", "value", "line", "title", "heading"]
"""How an answer stands on paper.

``labelled``: behind (or, for rich text, under) its label. ``value``: alone. ``line``: inside the sentence
that the field's ``line`` gives. ``title``: as the document's title. ``heading``: as a section's heading.
"""

DateStyle = Literal["plain", "ordinal"]
"""``plain``: 21 September 2017. ``ordinal``: Thursday 21st September 2017."""

RecordLayout = Literal["entries", "quotations"]
"""``entries``: each record under a heading, label by label. ``quotations``: a quotation, then its source."""

OFFICE_WORDS = frozenset(
    {
        "body",
        "commissioner",
        "commissioner_title",
        "commissioner_short",
        "force",
        "force_area",
        "chief_officer",
        "chief_officer_title",
    }
)
"""The office's own words that labels and titles may hold as ``{force}``; the office profile fills them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """What every field has.

    ``label`` and ``help`` may hold office words. ``expected`` says that a finished document has an answer
    here (a draft always saves without). ``aliases`` are other labels under which past documents show it.
    """

    id: str
    label: str
    help: str = ""
    role: Role | None = None
    expected: bool = False
    prints: Prints = "labelled"
    line: str = "{value}"
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField(Common):
    """Unformatted text; ``multiline`` lets Enter make a new line."""

    multiline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DateField(Common):
    """A calendar day."""

    style: DateStyle = "plain"


@dataclass(frozen=True, slots=True)
class Option:
    """One box of a several-of field; the label may hold office words."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralField(Common):
    """Any number of options: none ticked (empty) is not the same as not recorded (None)."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNoField(Common):
    """Yes, no, or not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonField(Common):
    """A named person and the rank or role in which they speak."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TickField(Common):
    """Done, not done or not known, and the day on which it was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RichField(Common):
    """A narrative: paragraphs, headings, lists, quotations, tables."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceField(Common):
    """Points at records of the repeating field ``to``: at one, or at ``several``."""

    to: str
    several: bool = False


SubField = (
    TextField | DateField | SeveralField | YesNoField | PersonField | TickField | RichField | ReferenceField
)
"""What may stand inside a record. Records do not nest: a part refers to its whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsField(Common):
    """Repeating records, each with the same sub-fields.

    ``keyed`` records carry an id, because some reference points at this field; others are told apart by
    their place alone. ``singular`` names one of them ("Quotation").
    """

    fields: tuple[SubField, ...]
    singular: str
    layout: RecordLayout = "entries"
    keyed: bool = False

    def field(self, sub_id: str) -> SubField:
        """The sub-field with this id; KeyError if there is none."""
        for sub in self.fields:
            if sub.id == sub_id:
                return sub
        raise KeyError(sub_id)


Field = SubField | RecordsField
KINDS: tuple[type[Field], ...] = get_args(Field)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the form. ``heading`` says whether its title is printed; ``boxed`` sets it off in a frame.

    ``short`` names the section where there is little room; the title does where it is empty.
    """

    id: str
    title: str
    fields: tuple[Field, ...]
    short: str = ""
    heading: bool = True
    boxed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormDefinition:
    """One version of one form.

    ``name`` is what people call it; ``title`` the printed title with office words, or None where a field
    that prints as title gives it. A definition never changes once responses were made with it: a change
    is a new ``version``, and the old one stays readable beside it.
    """

    id: str
    version: int
    name: str
    title: str | None
    sections: tuple[Section, ...]

    @property
    def fields(self) -> Iterator[Field]:
        """Every field in the form's order (sub-fields stay inside their records)."""
        for section in self.sections:
            yield from section.fields

    def field(self, field_id: str) -> Field:
        """The field with this id; KeyError if there is none."""
        for field in self.fields:
            if field.id == field_id:
                return field
        raise KeyError(field_id)

    def with_role(self, role: Role) -> Field | None:
        """The one field that plays ``role`` in this form, if any."""
        return next((field for field in self.fields if field.role == role), None)
