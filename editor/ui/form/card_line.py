"""What a folded record says of itself, read from its answers by their kinds."""

from collections.abc import Callable
from datetime import date

from editor.model.records import Fill, record_name
from editor.model.richtext import RichText, plain_lines
from editor.model.text import one_line
from editor.model.values import File, Record, SubValue
from editor.ui.controls.days import format_short
from editor.ui.form.line_button import Line
from forms.schema import (
    ChoiceField,
    DateField,
    FileField,
    RecordsField,
    ReferenceField,
    RichField,
    SeveralField,
    SubField,
    TextField,
)

_MOST_LETTERS = 160


def card_line(
    field: RecordsField,
    record: Record,
    number: int,
    fill: Fill,
    names: Callable[[str], list[tuple[str, str]]],
) -> Line:
    """The line of record ``number`` (from 1): its name; what it points at, its first words, whom it is for, its day.

    The state is what was chosen in it, as far as the name does not say that already.
    """
    name = record_name(field, record, number, fill)
    told = [sub for sub in field.fields if "{" + sub.id + "}" not in field.naming]
    parts = [*_in(told, record, fill, names, ReferenceField), *_first_words(told, record, name)]
    parts += _in(told, record, fill, names, SeveralField)
    parts += _in(told, record, fill, names, FileField)
    parts += _in(told, record, fill, names, DateField)
    state = " · ".join(_in(told, record, fill, names, ChoiceField))
    return Line(name, " · ".join(parts), state)


def _first_words(subs: list[SubField], record: Record, name: str) -> list[str]:
    for sub in subs:
        value = record.get(sub.id)
        words = ""
        if isinstance(sub, TextField) and isinstance(value, str):
            words = one_line(value).strip()
        elif isinstance(sub, RichField) and isinstance(value, RichText):
            words = one_line(" ".join(plain_lines(value))).strip()
        if words and words != name:
            return [words[:_MOST_LETTERS]]
    return []


def _in(
    subs: list[SubField],
    record: Record,
    fill: Fill,
    names: Callable[[str], list[tuple[str, str]]],
    kind: type[SubField],
) -> list[str]:
    found = (_words_of(sub, record.get(sub.id), fill, names) for sub in subs if isinstance(sub, kind))
    return [words for words in found if words]


def _words_of(
    sub: SubField, value: SubValue, fill: Fill, names: Callable[[str], list[tuple[str, str]]]
) -> str:
    match sub:
        case ReferenceField():
            wanted = value if isinstance(value, tuple) else (value,)
            return ", ".join(name for each, name in names(sub.to) if each in wanted)
        case SeveralField():
            chosen = value if isinstance(value, tuple) else ()
            return ", ".join(fill(each.label) for each in sub.options if each.id in chosen)
        case ChoiceField():
            return fill(sub.label_of(value)) if isinstance(value, str) else ""
        case DateField():
            return format_short(value) if isinstance(value, date) else ""
        case FileField():
            return value.name if isinstance(value, File) else ""
        case _:
            return ""
