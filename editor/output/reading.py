"""What an answer reads as on a line, in the office's words and by the names of the records it points at."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Final, assert_never, cast

from editor.languages import translator
from editor.model.dates import format_day
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.records import record_name
from editor.model.values import File, Person, Record, Records, Value
from editor.output.blocks import Chosen, Day, Inline, Kept, Line, Pointer, Speaker, Words
from forms.schema import (
    ChoiceField,
    DateField,
    DateStyle,
    FileField,
    FormDefinition,
    PersonField,
    RecordsField,
    ReferenceField,
    RichField,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)

VALUE: Final = "{value}"
InlineField = TextField | DateField | ChoiceField | PersonField | ReferenceField | FileField
"""The kinds of field that stand on a line wherever they are; several and yes or no do so in a table."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Reads the answers of one document."""

    document: Document
    definition: FormDefinition

    def words(self, text: str) -> str:
        """``text`` (a label or title of the form) in the office's words."""
        return self.document.office.fill(text)

    @property
    def yes_or_no(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """The two answers to a question, in the document's language."""
        tr = translator(self.document.language).tr
        return ("yes", tr("Yes")), ("no", tr("No"))

    def day(self, value: Value, style: DateStyle) -> Day:
        """A day as the form writes it, in the document's language; empty where unanswered."""
        on = cast("date | None", value)
        return Day(on, format_day(on, style, self.document.language) if on else "")

    def line(self, field: SubField, place: Place, value: Inline) -> Line:
        """The value inside the field's sentence."""
        before, _, after = field.line.partition(VALUE)
        return Line(place, self.words(before), value, self.words(after))

    def inline(self, field: SubField, value: Value) -> Inline:
        """The value as it reads; AssertionError for what takes more than a line, which the reader has refused."""
        match field:
            case TextField():
                return text_of(field, value)
            case DateField():
                return self.day(value, field.style)
            case PersonField():
                return Speaker(cast("Person | None", value))
            case ReferenceField():
                return Pointer(self._names(field, value))
            case ChoiceField():
                return self._chosen(field, (cast("str", value),) if value else ())
            case SeveralField():
                return self._chosen(field, cast("tuple[str, ...]", value or ()))
            case YesNoField():
                return Chosen(() if value is None else ("yes" if value else "no",), self.yes_or_no)
            case FileField():
                return Kept(cast("File | None", value))
            case TickField() | RichField():
                raise AssertionError(f"“{field.id}” does not stand on a line")
            case _:
                assert_never(field)

    def _chosen(self, field: ChoiceField | SeveralField, ids: tuple[str, ...]) -> Chosen:
        options = tuple((each.id, self.words(each.label)) for each in field.options)
        return Chosen(ids, options, several=isinstance(field, SeveralField))

    def _names(self, field: ReferenceField, value: Value, *, apart: bool = True) -> str:
        """The names of the records that a reference points at, in their own order, each told apart from others."""
        wanted = (value,) if isinstance(value, str) else cast("tuple[str, ...]", value or ())
        if not wanted:
            return ""
        target = cast("RecordsField", self.definition.field(field.to))
        records = cast("Records", self.document.answer(field.to) or ())
        names = [record_name(target, record, number, self.words) for number, record in enumerate(records, 1)]
        twice = {name for name, count in Counter(names).items() if apart and count > 1}
        return ", ".join(
            self._told_apart(name, target, record) if name in twice else name
            for name, record in zip(names, records, strict=True)
            if record.id in wanted
        )

    def _told_apart(self, name: str, target: RecordsField, record: Record) -> str:
        """A name that others have too, with what the record belongs to: "Recommendation 1 (Custody)"."""
        others = [sub for sub in target.fields if isinstance(sub, ReferenceField) and sub.to != target.id]
        words = (self._names(sub, record.get(sub.id), apart=False) or self.words(sub.blank) for sub in others)
        belongs = ", ".join(each for each in words if each)
        return f"{name} ({belongs})" if belongs else name


def text_of(field: TextField, value: Value) -> Words:
    """Typed text; empty where unanswered."""
    return Words(cast("str | None", value) or "", field.multiline)
