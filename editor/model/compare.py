"""What changed between two documents, field by field, as a person would tell it. No I/O."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, assert_never, cast

from editor.languages import LANGUAGE_NAMES, tr
from editor.model.alignment import Pair, alike, common, gaps, rising
from editor.model.dates import format_day
from editor.model.document import Document
from editor.model.editions import other_side_alone
from editor.model.edits import Place
from editor.model.passages import Line, Passage, compare_lines, replaced, rich_lines, typed_lines
from editor.model.records import record_name
from editor.model.richtext import RichText
from editor.model.values import File, Person, Record, Records, SubValue, Tick
from forms.schema import (
    ChoiceField,
    DateField,
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

FieldChange = Literal["changed", "inserted", "deleted", "moved"]


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """One field, record or field of a record that differs.

    ``place`` is where it stands after, or stood before if it is ``deleted``; ``was`` where it stood before,
    None if it is ``inserted``. ``label`` names it with the office's own words ("Quotation 2: Source"). A
    whole record has no sub-field in its place: it came with the passages that it holds, went with them, or
    moved (and what changed inside it stands in differences of its own). ``passages`` are all of the field's,
    unchanged ones too.
    """

    place: Place
    was: Place | None
    label: str
    change: FieldChange
    passages: tuple[Passage, ...]


def compare(before: Document, after: Document, definition: FormDefinition) -> tuple[FieldDifference, ...]:
    """The fields whose answers differ, in the form's order, then those whose translations do; empty where none does."""
    found = _compared(before, after, definition)
    return (*found, *_on_the_other_side(before, after, definition))


def _compared(before: Document, after: Document, definition: FormDefinition) -> tuple[FieldDifference, ...]:
    sides = (_Side(before, definition), _Side(after, definition))
    found: list[FieldDifference] = []
    for field in definition.fields:
        if before.answer(field.id) == after.answer(field.id):
            continue
        if isinstance(field, RecordsField):
            found.extend(_records(field, *sides))
        else:
            place = Place(field.id)
            old, new = (cast("SubValue", side.document.answer(field.id)) for side in sides)
            found.append(_difference(field, (place, old), (place, new), sides, field.label))
    return tuple(found)


def _on_the_other_side(
    before: Document, after: Document, definition: FormDefinition
) -> Iterator[FieldDifference]:
    """The translations that differ, each named with its language; that a record moved is told once, above."""
    sides = (other_side_alone(before, definition), other_side_alone(after, definition))
    if sides[0].answers == sides[1].answers:
        return
    name = LANGUAGE_NAMES[sides[1].language]
    for each in _compared(*sides, definition):
        if each.passages:
            yield replace(each, label=f"{each.label} ({name})")


# --- one field ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Side:
    """A document, read with its definition."""

    document: Document
    definition: FormDefinition

    def words(self, text: str) -> str:
        return self.document.office.spoken().fill(text)

    def records(self, field_id: str) -> Records:
        return cast("Records", self.document.answer(field_id) or ())

    def lines(self, field: SubField, value: SubValue) -> tuple[Line, ...]:  # noqa: PLR0911  (one for each kind of field)
        """The answer as a person reads it; nothing where there is none."""
        if value is None:
            return ()
        match field:
            case TextField():
                return typed_lines(cast("str", value))
            case RichField():
                return rich_lines(cast("RichText", value))
            case DateField():
                return typed_lines(format_day(cast("date", value)))
            case SeveralField():
                ticked = [
                    self.words(each.label) for each in field.options if each.id in cast("tuple[str]", value)
                ]
                return typed_lines("\n".join(ticked) or tr("None of them"))
            case ChoiceField():
                return typed_lines(self.words(field.label_of(cast("str", value))))
            case FileField():
                return typed_lines(cast("File", value).name)
            case YesNoField():
                return typed_lines(tr("Yes") if value else tr("No"))
            case PersonField():
                return _person_lines(cast("Person", value))
            case TickField():
                return typed_lines(_tick_words(cast("Tick", value)))
            case ReferenceField():
                return typed_lines("\n".join(self._names(field, value)) or tr("None of them"))
            case _:
                assert_never(field)

    def _names(self, field: ReferenceField, value: SubValue) -> Iterator[str]:
        wanted = (value,) if isinstance(value, str) else cast("tuple[str, ...]", value)
        target = cast("RecordsField", self.definition.field(field.to))
        for number, record in enumerate(self.records(field.to), 1):
            if record.id in wanted:
                yield record_name(target, record, number, self.words)


def _person_lines(person: Person) -> tuple[Line, ...]:
    named = ((person.name, "name"), (person.role, "role"))
    return tuple(line for text, look in named if text for line in typed_lines(text, look))


def _tick_words(tick: Tick) -> str:
    done = tr("Not known") if tick.done is None else tr("Done") if tick.done else tr("Not done")
    return f"{done}, {format_day(tick.on)}" if tick.on else done


def _difference(
    field: SubField,
    old: tuple[Place, SubValue],
    new: tuple[Place, SubValue],
    sides: tuple[_Side, _Side],
    label: str,
) -> FieldDifference:
    before, after = sides
    lines = before.lines(field, old[1]), after.lines(field, new[1])
    by_words = isinstance(field, TextField | RichField | PersonField | SeveralField | ReferenceField)
    change: FieldChange = "inserted" if old[1] is None else "deleted" if new[1] is None else "changed"
    return FieldDifference(
        place=old[0] if change == "deleted" else new[0],
        was=None if change == "inserted" else old[0],
        label=after.words(label),
        change=change,
        passages=compare_lines(*lines) if by_words else replaced(*lines),
    )


# --- records --------------------------------------------------------------------------------------------


def _records(field: RecordsField, before: _Side, after: _Side) -> Iterator[FieldDifference]:
    """The records that are gone, then each that is there: new, moved, changed inside."""
    old, new = before.records(field.id), after.records(field.id)
    pairs = _same_records(field, before, after)
    stayed = set(rising(pairs))
    came_from = {j: i for i, j in pairs}
    for i in sorted(set(range(len(old))) - set(came_from.values())):
        yield _whole_record(field, i, old[i], before, "deleted")
    for j, record in enumerate(new):
        if j not in came_from:
            yield _whole_record(field, j, record, after, "inserted")
            continue
        i = came_from[j]
        label = f"{field.singular} {j + 1}"
        if (i, j) not in stayed:
            yield FieldDifference(Place(field.id, j), Place(field.id, i), after.words(label), "moved", ())
        for sub in field.fields:
            if old[i].get(sub.id) != record.get(sub.id):
                was = (Place(field.id, i, sub.id), old[i].get(sub.id))
                now = (Place(field.id, j, sub.id), record.get(sub.id))
                yield _difference(sub, was, now, (before, after), f"{label}: {sub.label}")


def _whole_record(
    field: RecordsField, number: int, record: Record, side: _Side, change: Literal["inserted", "deleted"]
) -> FieldDifference:
    lines = [
        Line(line.runs, ", ".join(filter(None, (side.words(sub.label).rstrip(":"), line.look))))
        for sub in field.fields
        for line in side.lines(sub, record.get(sub.id))
    ]
    place = Place(field.id, number)
    return FieldDifference(
        place=place,
        was=place if change == "deleted" else None,
        label=side.words(f"{field.singular} {number + 1}"),
        change=change,
        passages=replaced(lines, ()) if change == "deleted" else replaced((), lines),
    )


def _same_records(field: RecordsField, before: _Side, after: _Side) -> list[Pair]:
    """Which record of the one is which of the other: by id, or where there are none by what they say."""
    old, new = before.records(field.id), after.records(field.id)
    if field.keyed:
        places = {record.id: j for j, record in enumerate(new)}
        return [(i, places[record.id]) for i, record in enumerate(old) if record.id in places]
    was = [_record_text(field, record, before) for record in old]
    now = [_record_text(field, record, after) for record in new]
    pairs = common(was, now)
    pairs += _among_the_rest(was, now, pairs)
    in_place = rising(pairs)
    # Where as many are new as are gone between two that stayed, each was rewritten.
    for gone, come in gaps(in_place, len(was), len(now)):
        unpaired = _unpaired(gone, pairs, 0), _unpaired(come, pairs, 1)
        if len(unpaired[0]) == len(unpaired[1]):
            pairs += zip(*unpaired, strict=True)
    return pairs


def _among_the_rest(was: Sequence[str], now: Sequence[str], pairs: Sequence[Pair]) -> list[Pair]:
    gone, come = _unpaired(range(len(was)), pairs, 0), _unpaired(range(len(now)), pairs, 1)
    return [(gone[i], come[j]) for i, j in alike([was[i] for i in gone], [now[j] for j in come])]


def _unpaired(places: range, pairs: Sequence[Pair], side: int) -> list[int]:
    taken = {pair[side] for pair in pairs}
    return [place for place in places if place not in taken]


def _record_text(field: RecordsField, record: Record, side: _Side) -> str:
    return "\n".join(line.text for sub in field.fields for line in side.lines(sub, record.get(sub.id)))


# --- JSON -----------------------------------------------------------------------------------------------


def differences_to_json(differences: Sequence[FieldDifference]) -> list[dict[str, Any]]:
    """The differences as JSON; records are counted from 0, as in answers::

    [{"field", "record", "sub_field", "label", "change",
      "passages": [{"change", "look", "formatting": [str…], "pieces": [{"kind", "text"}…]}…]}…]
    """
    return [
        {
            "field": each.place.field,
            "record": each.place.record,
            "sub_field": each.place.sub_field,
            "label": each.label,
            "change": each.change,
            "passages": [_passage_to_json(passage) for passage in each.passages],
        }
        for each in differences
    ]


def _passage_to_json(passage: Passage) -> dict[str, Any]:
    return {
        "change": passage.change,
        "look": passage.look,
        "formatting": list(passage.formatting),
        "pieces": [{"kind": piece.kind, "text": piece.text} for piece in passage.pieces],
    }
