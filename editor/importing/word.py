"""Our own exported document, read back by its anchors: the control's tag first, else the bookmark.

The customXml part is only asked which boxes were left unrecorded; without it an empty box is unknown, never "No".
References are not read: their place is the archive, paper only shows names.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, assert_never

from editor.importing.word_anchors import Anchors
from editor.importing.word_package import Element, W, WordFile, open_word
from editor.importing.word_text import TextReader, characters, ticked
from editor.importing.word_tracked import TICKED_SIGNS, body_of, settled
from editor.model.dates import format_day, parse_day
from editor.model.edits import Place
from editor.model.richtext import RichText
from editor.model.tags import bookmark, tag
from editor.model.values import Answers, Person, Record, Records, SubValue, Tick
from forms.schema import (
    DateField,
    DateStyle,
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

ITEM_FIELD: Final = "{urn:pcc-response-editor:document:1}field"


def read_narratives(data: bytes, definition: FormDefinition) -> dict[Place, RichText]:
    """The rich texts of an exported document by place; unwritten ones are left out.

    Raises :class:`~editor.importing.word_package.WordFileError`.
    """
    reader = _reader(data)
    fields = ((place, field) for place, field in reader.places(definition) if isinstance(field, RichField))
    return {place: text for place, _ in fields if (text := reader.narrative(place))}


def read_answers(data: bytes, definition: FormDefinition) -> Answers:
    """What an exported document says, by field id; every field but references has a key.

    Raises :class:`~editor.importing.word_package.WordFileError`.
    """
    return _reader(data).answers(definition)


def recorded_tags(items: Iterable[Element]) -> frozenset[str]:
    """The tags of which a file's customXml parts say that they were answered when it was exported."""
    return frozenset(
        each.get("tag", "")
        for item in items
        for each in item.iterfind(ITEM_FIELD)
        if each.get("recorded") != "false"
    )


class Reader:
    """Looks values up in one body, whose tracked changes are settled; names are made from the definition.

    ``recorded`` holds the tags of the places that were answered: only there does an empty box mean "no".
    """

    def __init__(self, file: WordFile, body: Element, recorded: Container[str]) -> None:
        self.body = body
        self.anchors = Anchors(body)
        self._text = TextReader(file)
        self._recorded = recorded

    def places(self, definition: FormDefinition) -> Iterator[tuple[Place, SubField]]:
        """Every place for an answer that the document may hold, records by the numbers found in it."""
        for field in definition.fields:
            if not isinstance(field, RecordsField):
                yield Place(field.id), field
                continue
            for number in range(self.anchors.count(field)):
                yield from ((Place(field.id, number, sub.id), sub) for sub in field.fields)

    def answers(self, definition: FormDefinition) -> Answers:
        found = {place: self.value(place, field) for place, field in self.places(definition)}
        return MappingProxyType(
            {
                field.id: self._records(field, found)
                if isinstance(field, RecordsField)
                else found[Place(field.id)]
                for field in definition.fields
                if not isinstance(field, ReferenceField)
            }
        )

    def value(self, place: Place, field: SubField) -> SubValue:
        """What the document says at ``place``; None where nothing stands there."""
        match field:
            case TextField():
                return self._line(place) or None
            case DateField():
                return self._day(place, field.style)
            case PersonField():
                return self._person(place)
            case SeveralField():
                return self._several(place, field)
            case YesNoField():
                return self._yes_no(place)
            case TickField():
                return self._tick(place)
            case RichField():
                return self.narrative(place) or None
            case ReferenceField():
                return None
            case _:
                assert_never(field)

    # --- narratives -----------------------------------------------------------------------------------

    def narrative(self, place: Place) -> RichText:
        """What stands in the narrative's control and in its bookmark's region, other narratives left out."""
        return self._text.text(self.anchors.narrative(place))

    # --- values on a line -----------------------------------------------------------------------------

    def _line(self, place: Place, option: str = "") -> str:
        """The characters of a value; empty where there is none, or only a prompt."""
        return characters(self.anchors.value(place, option))

    def _day(self, place: Place, style: DateStyle, option: str = "") -> date | None:
        """The day that people read; the control's own date where it reads the same."""
        text = self._line(place, option)
        control = self.anchors.control(place, option)
        shown = control.find(f"{W}sdtPr/{W}date") if control is not None else None
        try:
            meant = date.fromisoformat(shown.get(f"{W}fullDate", "")[:10]) if shown is not None else None
        except ValueError:
            meant = None
        return meant if meant and format_day(meant, style) == text else parse_day(text)

    def _person(self, place: Place) -> Person | None:
        """Role and name, told apart by the bookmark on the name; all of it is the name where that is gone."""
        whole = self._line(place)
        if not whole:
            return None
        mark = bookmark("name", place)
        name = characters(self.anchors.in_bookmark(mark))
        if mark not in self.anchors.bookmarks or not whole.endswith(name):
            return Person(whole)
        role = whole.removesuffix(name)
        return Person(name, role.removesuffix(" ") if name else role)

    # --- boxes ----------------------------------------------------------------------------------------

    def _box(self, place: Place, option: str = "") -> bool | None:
        """Whether a box is ticked; None where there is no such box."""
        control = self.anchors.control(place, option)
        state = ticked(control) if control is not None else None
        if state is not None:
            return state
        sign = self._line(place, option)
        return any(each in TICKED_SIGNS for each in sign) if sign else None

    def _several(self, place: Place, field: SeveralField) -> tuple[str, ...] | None:
        chosen = tuple(option.id for option in field.options if self._box(place, option.id))
        return chosen if chosen or self._was_recorded(place) else None

    def _yes_no(self, place: Place) -> bool | None:
        yes, no = self._box(place, "yes"), self._box(place, "no")
        return None if bool(yes) == bool(no) else bool(yes)

    def _tick(self, place: Place) -> Tick | None:
        on = self._day(place, "plain", "on")
        done = True if self._box(place) else (False if self._was_recorded(place) else None)
        return None if done is None and on is None else Tick(done, on)

    def _was_recorded(self, place: Place) -> bool:
        """Whether the export says of this place that it was answered: only then does an empty box mean "no"."""
        return tag(place) in self._recorded

    # --- records --------------------------------------------------------------------------------------

    def _records(self, field: RecordsField, found: Mapping[Place, SubValue]) -> Records:
        subs = [sub.id for sub in field.fields if not isinstance(sub, ReferenceField)]
        return tuple(
            Record(MappingProxyType({sub: found[Place(field.id, number, sub)] for sub in subs}))
            for number in range(self.anchors.count(field))
        )


def _reader(data: bytes) -> Reader:
    file = open_word(data)
    return Reader(file, settled(body_of(file), None), recorded_tags(file.items))
