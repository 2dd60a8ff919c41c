"""What a person should look at: found in the file, never guessed away."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, cast

from editor.importing.returned.exported import Exported, answers_of
from editor.importing.returned.result import Change, Flag, FlagKind, Unplaced
from editor.importing.returned.views import Views, owner_of, places_of
from editor.importing.word_anchors import Anchors, is_ours, options_of
from editor.importing.word_package import Element, W
from editor.importing.word_text import (
    PROMPT,
    PROMPTS,
    characters,
    contents,
    looks_like_prompt,
    run_text,
    ticked,
)
from editor.importing.word_tracked import TICKED_SIGNS
from editor.model.dates import parse_day
from editor.model.edits import Place
from editor.model.office import OfficeProfile
from editor.model.records import is_printed
from editor.model.tags import tag
from editor.model.text import one_line
from editor.model.values import Records
from forms.schema import (
    ChoiceField,
    DateField,
    RecordsField,
    ReferenceField,
    RichField,
    SubField,
    TickField,
    YesNoField,
)

DOUBTFUL: Final[frozenset[FlagKind]] = frozenset(
    {
        "control_duplicated",
        "field_lost",
        "found_by_heading",
        "tick_differs",
        "yes_and_no",
        "neither_yes_nor_no",
        "not_a_date",
    }
)
"""Flags that say that what was read of a field may not be what was meant."""

_LONGEST: Final = 60
_PICTURES: Final = tuple(f"{W}{each}" for each in ("drawing", "pict", "object"))
_LOOKS: Final[dict[str, tuple[FlagKind, str]]] = {
    "highlight": ("highlighted", "is highlighted"),
    "strike": ("struck_out", "is struck out but still there"),
    "dstrike": ("struck_out", "is struck out but still there"),
}
_OFF: Final = frozenset({"0", "false", "off", "none"})


@dataclass(frozen=True, slots=True)
class Signs:
    """Looks at one file for what is doubtful in its fields."""

    views: Views
    fields: dict[str, Exported]
    by_heading: frozenset[str]
    office: OfficeProfile

    def of_fields(self) -> Iterator[Flag]:
        """Flags of single fields, in the form's order."""
        final = self.views.final.anchors
        controlled = any(is_ours(each) for group in final.controls.values() for each in group)
        if not controlled:
            yield Flag(
                "controls_lost",
                None,
                "The file was saved by a program that drops controls; bookmarks were read.",
            )
        for exported in self.fields.values():
            yield from _gone_records(exported, final)
        for place, field in places_of(self.views.definition, final):
            yield from self._of_place(place, field, final, controlled=controlled)
        yield from self._looks()

    def _of_place(self, place: Place, field: SubField, final: Anchors, *, controlled: bool) -> Iterator[Flag]:
        name = self._name(place, field)
        answered = self.fields[place.field].answered(place)
        if place.field in self.by_heading and place.record is None:
            if not answered and not _pieces(place, field, final):
                return
            yield Flag("found_by_heading", place.field, f"{name} was found by its heading or label alone.")
        elif isinstance(field, ChoiceField) and field.role == "after":
            return  # it says where a section stands, and stands nowhere itself
        elif answered and not final.holds(place, field):
            records = self.views.definition.field(place.field)
            number = place.record
            if number is None or (isinstance(records, RecordsField) and final.shows(records, number)):
                yield Flag("field_lost", place.field, f"{name} is nowhere in the file.")
            return
        elif controlled and answered and not _has_controls(place, field, final):
            yield Flag("control_lost", place.field, f"The control of {name} is gone; its bookmark was read.")
        if any(final.duplicates(place, option) for option in options_of(field)):
            yield Flag("control_duplicated", place.field, f"{name} stands in the file twice.")
        yield from self._placeholder(place, field, final, name)
        match field:
            case RichField():
                yield from _outside_control(place, final, name)
            case DateField():
                yield from self._day(place, "", name)
            case TickField():
                yield from _sign(place, "", final, name)
                yield from self._day(place, "on", name)
            case YesNoField():
                yield from self._yes_no(place, field, final, name)
            case ReferenceField():
                yield from self._reference(place, final, name)
            case _:
                for option in options_of(field):
                    yield from _sign(place, option, final, name)

    def _name(self, place: Place, field: SubField) -> str:
        if place.record is None:
            return f"“{self.office.fill(field.label)}”"
        records = self.views.definition.field(place.field)
        singular = records.singular if isinstance(records, RecordsField) else ""
        return f"“{singular} {place.record + 1}: {self.office.fill(field.label)}”"

    def _placeholder(self, place: Place, field: SubField, final: Anchors, name: str) -> Iterator[Flag]:
        pieces = _pieces(place, field, final)
        if not any(style.get(f"{W}val") == PROMPT for each in pieces for style in each.iter(f"{W}rStyle")):
            return
        runs = [run for each in pieces for run in each.iter(f"{W}r")]
        prompts = "".join(run_text(run) for run in runs if looks_like_prompt(run))
        if any(each in prompts for each in PROMPTS) and "".join(map(run_text, runs)) not in PROMPTS:
            message = f"{name} still shows “{_short(prompts)}” beside what was written."
            yield Flag("placeholder_left", place.field, message)

    # --- dates ----------------------------------------------------------------------------------------

    def _day(self, place: Place, option: str, name: str) -> Iterator[Flag]:
        """The date of the control must be that of the text, or that of the text before a tracked change."""
        final = self.views.final.anchors
        text = characters(final.value(place, option))
        if not text or text in PROMPTS:
            return
        if parse_day(text) is None:
            yield Flag("not_a_date", place.field, f"{name} says “{_short(text)}”, which is not a date.")
            return
        full = _full_date(final.control(place, option))
        before = characters(self.views.original.anchors.value(place, option))
        if full is not None and full not in (parse_day(text), parse_day(before)):
            message = f"{name} reads “{_short(text)}”, but its control holds {full}; the text was read."
            yield Flag("date_differs", place.field, message)

    # --- boxes ----------------------------------------------------------------------------------------

    def _yes_no(self, place: Place, field: YesNoField, final: Anchors, name: str) -> Iterator[Flag]:
        if characters(final.value(place)):
            return  # a word in a table, not two boxes
        for option in options_of(field):
            yield from _sign(place, option, final, name)
        yes, no = (_box(place, option, final) for option in ("yes", "no"))
        if yes and no:
            yield Flag("yes_and_no", place.field, f"{name} has both Yes and No ticked.")
        elif not yes and not no and self.fields[place.field].answered(place):
            yield Flag("neither_yes_nor_no", place.field, f"{name} has neither Yes nor No ticked any more.")

    def _reference(self, place: Place, final: Anchors, name: str) -> Iterator[Flag]:
        before = characters(self.views.original.anchors.value(place))
        after = characters(final.value(place))
        if before != after:
            yield Flag(
                "reference_changed",
                place.field,
                f"{name} was made “{_short(after)}” in the file; references are changed in the form alone.",
            )

    # --- looks that the form does not keep --------------------------------------------------------------

    def _looks(self) -> Iterator[Flag]:
        owned = self.views.owned
        body = self.views.final.body
        found: dict[tuple[FlagKind, str], str] = {}
        words: dict[FlagKind, str] = {}
        for each in body.iter(*(f"{W}{look}" for look in _LOOKS), *_PICTURES):
            run = next(each.iterancestors(f"{W}r"), None)
            place = owner_of(run, owned) if run is not None else None
            if run is None or place is None:
                continue
            if each.tag in _PICTURES:
                found["picture", place.field] = ""
            elif each.get(f"{W}val") not in _OFF and run_text(run).strip():
                kind, said = _LOOKS[str(each.tag).removeprefix(W)]
                words[kind] = said
                found[kind, place.field] = found.get((kind, place.field), "") + run_text(run)
        for (kind, field), text in found.items():
            message = (
                f"“{_short(text)}” {words[kind]}." if text else "A picture stands there; it is not taken."
            )
            yield Flag(kind, field, message)


def of_frame(changes: tuple[Change, ...], unplaced: tuple[Unplaced, ...]) -> Iterator[Flag]:
    """Flags for what was done outside every field."""
    if unplaced:
        texts = ", ".join(f"“{_short(each.text)}”" for each in unplaced[:3])
        yield Flag("unplaced", None, f"Text stands outside every field: {texts}.")
    for each in changes:
        if not each.fields and each.kind == "delete" and each.text.strip():
            yield Flag("label_changed", None, f"“{_short(each.text)}” was deleted from the form’s own words.")


def _gone_records(exported: Exported, final: Anchors) -> Iterator[Flag]:
    field = exported.field
    if not isinstance(field, RecordsField) or not exported.known:
        return
    stood = sorted(
        {each.place.record or 0 for each in answers_of(field, exported.value) if each.value is not None}
    )
    records = cast("Records", exported.value or ())
    for number in stood:
        if is_printed(field, records[number]) and not final.shows(field, number):
            message = f"{field.singular} {number + 1} is nowhere in the file."
            yield Flag("record_gone", field.id, message)


def _pieces(place: Place, field: SubField, anchors: Anchors) -> list[Element]:
    """The elements that hold a value."""
    if isinstance(field, RichField):
        return anchors.narrative(place)
    return [each for option in options_of(field) for each in anchors.value(place, option)]


def _has_controls(place: Place, field: SubField, anchors: Anchors) -> bool:
    if tag(place) in anchors.controls:
        return True
    boxes = [each for each in options_of(field) if each]
    return (
        bool(boxes)
        and not isinstance(field, TickField)
        and all(tag(place, each) in anchors.controls for each in boxes)
    )


def _outside_control(place: Place, final: Anchors, name: str) -> Iterator[Flag]:
    control = final.control(place)
    if control is None:
        return
    inside = set(contents([control]))
    outside = [each for each in final.narrative(place) if each not in inside]
    texts = [text for each in outside if (text := "".join(map(run_text, each.iter(f"{W}r"))).strip())]
    if texts:
        message = f"“{_short(texts[0])}” stands below the control of {name}; it was read as part of it."
        yield Flag("outside_control", place.field, message)


def _sign(place: Place, option: str, final: Anchors, name: str) -> Iterator[Flag]:
    """The sign that people see and the state that Word keeps must say the same."""
    control = final.control(place, option)
    state = ticked(control) if control is not None else None
    sign = characters([control]) if control is not None else ""
    if state is not None and sign and state != bool(set(sign) & TICKED_SIGNS):
        told = f"A box of {name} shows {_short(sign)}, but its control is {'' if state else 'not '}ticked."
        yield Flag("tick_differs", place.field, told)


def _box(place: Place, option: str, anchors: Anchors) -> bool:
    control = anchors.control(place, option)
    state = ticked(control) if control is not None else None
    return bool(set(characters(anchors.value(place, option))) & TICKED_SIGNS) if state is None else state


def _full_date(control: Element | None) -> date | None:
    shown = control.find(f"{W}sdtPr/{W}date") if control is not None else None
    try:
        return date.fromisoformat(shown.get(f"{W}fullDate", "")[:10]) if shown is not None else None
    except ValueError:
        return None


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
