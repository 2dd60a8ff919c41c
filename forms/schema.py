"""The typed shape of a form definition: sections, fields, one frozen class for each kind of field.

Code that must treat every kind writes ``match field:`` over :data:`Field` and ends in ``assert_never``, so
that a new kind shows, through the type checker, every place that has to learn of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from forms.roles import Role as Role  # noqa: PLC0414  (a part of what a field is: given on)
from forms.roles import SubRole as SubRole  # noqa: PLC0414

Prints = Literal["labelled", "answered", "value", "line", "title", "heading"]
"""How an answer stands on paper.

``labelled``: behind (or, for rich text, under) its label. ``answered``: the same, but nothing at all while there is
no answer. ``value``: alone. ``line``: inside the sentence that the field's ``line`` gives. ``title``: as the
document's title. ``heading``: as a section's heading, or, in an entry, as the entry's, inside its sentence.
"""

DateStyle = Literal["plain", "ordinal"]
"""``plain``: 21 September 2017. ``ordinal``: Thursday 21st September 2017."""

RecordLayout = Literal["entries", "quotations", "table", "sections"]
"""How records stand on paper.

``entries``: each under a heading, label by label. ``quotations``: a quotation, then its source. ``table``: one row
each, a column for each sub-field that any of them answers; a sub-field that prints as ``value`` stands behind the
one before it in the same cell, one that prints as ``line`` below it, so that a table stays narrow enough to read.
``sections``: each a section of its own, the first sub-field its heading and the rest below; the choice with role
``after`` says behind which section.
"""

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
    role: Role | SubRole | None = None
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
class ChoiceField(Common):
    """One of some options."""

    options: tuple[Option, ...]

    def label_of(self, option_id: str) -> str:
        """The words of an option; KeyError if there is none of this id."""
        for option in self.options:
            if option.id == option_id:
                return option.label
        raise KeyError(option_id)


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
    """Points at records of the repeating field ``to``: at one, or at ``several``.

    ``blank`` says what pointing at none means ("The first report"), where it means anything.
    """

    to: str
    several: bool = False
    blank: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileField(Common):
    """A file kept with the document, by its name and its content's hash."""


SubField = (
    TextField
    | DateField
    | SeveralField
    | ChoiceField
    | YesNoField
    | PersonField
    | TickField
    | RichField
    | ReferenceField
    | FileField
)
"""What may stand inside a record. Records do not nest: a part refers to its whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsField(Common):
    """Repeating records, each with the same sub-fields.

    ``keyed`` records carry an id, because some reference points at this field; others are told apart by
    their place alone. ``singular`` names one of them ("Quotation"); ``naming`` says it better where it can, with
    sub-fields in braces ("{kind} {number}"). ``printed_with`` names the sub-field without which a record is not
    printed: what is only planned is not said to the reader; empty where each record is.
    """

    fields: tuple[SubField, ...]
    singular: str
    naming: str = ""
    layout: RecordLayout = "entries"
    keyed: bool = False
    printed_with: str = ""

    def field(self, sub_id: str) -> SubField:
        """The sub-field with this id; KeyError if there is none."""
        for sub in self.fields:
            if sub.id == sub_id:
                return sub
        raise KeyError(sub_id)

    def with_role(self, role: SubRole) -> SubField | None:
        """The one sub-field that plays ``role`` in these records, if any."""
        return next((sub for sub in self.fields if sub.role == role), None)


Field = SubField | RecordsField
KINDS: tuple[type[Field], ...] = get_args(Field)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the form. ``heading`` says whether its title is printed; ``boxed`` sets it off in a frame.

    ``short`` names the section where there is little room; the title does where it is empty. ``stays_open``: what
    it records happens after the sign-off (copies, publication), so that its answers are not locked with the text.
    ``optional``: nothing of it is printed, not even its heading, while none of its fields is answered.
    """

    id: str
    title: str
    fields: tuple[Field, ...]
    short: str = ""
    heading: bool = True
    boxed: bool = False
    stays_open: bool = False
    optional: bool = False


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

    @property
    def locked_fields(self) -> frozenset[str]:
        """The ids of the fields that a sign-off locks: all but those of sections that stay open."""
        return frozenset(
            field.id for section in self.sections if not section.stays_open for field in section.fields
        )

    def field(self, field_id: str) -> Field:
        """The field with this id; KeyError if there is none."""
        for field in self.fields:
            if field.id == field_id:
                return field
        raise KeyError(field_id)

    def with_role(self, role: Role) -> Field | None:
        """The one field that plays ``role`` in this form, if any."""
        return next((field for field in self.fields if field.role == role), None)
