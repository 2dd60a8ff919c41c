"""Our own exported document, read back by its anchors: the control's tag first, else the bookmark.

The customXml part is only asked what paper cannot say: which boxes were left unrecorded (without it an empty box is
unknown, never "No"), the ids of records and files, and which of them a name means, as long as the name still stands.
Without it references are read by the names of the records, where these leave no doubt.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, assert_never, cast

from editor.importing.word_anchors import Anchors
from editor.importing.word_names import Named, taken_apart, text_digest
from editor.importing.word_package import Element, W, WordFile, open_word
from editor.importing.word_text import TextReader, characters, ticked
from editor.importing.word_tracked import TICKED_SIGNS, body_of, settled
from editor.model.answers_json import ATTACHMENT, RECORD_ID, with_ids
from editor.model.dates import format_day, parse_day
from editor.model.edits import Place
from editor.model.records import Fill, record_name
from editor.model.richtext import RichText
from editor.model.tags import bookmark, tag
from editor.model.text import one_line
from editor.model.values import Answers, File, Person, Record, Records, SubValue, Tick, Value
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

ITEM_FIELD: Final = "{urn:pcc-response-editor:document:1}field"
_YES_OR_NO: Final = {"Yes": True, "No": False}

Said = Mapping[str, Mapping[str, str]]
"""What an export says beside the text, by the tag of each place: ``recorded``, ``record``, ``to`` and so on."""


def read_narratives(data: bytes, definition: FormDefinition) -> dict[Place, RichText]:
    """The rich texts of an exported document by place; unwritten ones are left out.

    Raises :class:`~editor.importing.word_package.WordFileError`.
    """
    reader = _reader(data)
    fields = ((place, field) for place, field in reader.places(definition) if isinstance(field, RichField))
    return {place: text for place, _ in fields if (text := reader.narrative(place))}


def read_answers(data: bytes, definition: FormDefinition) -> Answers:
    """What an exported document says, by field id; every field has a key, and every reference arrives.

    Raises :class:`~editor.importing.word_package.WordFileError`.
    """
    return _reader(data).answers(definition)


def said_in(items: Iterable[Element]) -> Said:
    """What a file's customXml parts say beside its text."""
    return {
        each.get("tag", ""): {str(key): str(text) for key, text in each.attrib.items()}
        for item in items
        for each in item.iterfind(ITEM_FIELD)
    }


class Reader:
    """Looks values up in one body, whose tracked changes are settled; names are made from the definition.

    ``said`` is what the export says beside the text; only where it says that there was an answer does an empty box
    mean "no". ``fill`` puts the office's words into the labels of options, where no control lists them any more.
    """

    def __init__(self, file: WordFile, body: Element, said: Said, fill: Fill = str) -> None:
        self.body = body
        self.anchors = Anchors(body)
        self._text = TextReader(file)
        self._said = said
        self._fill = fill

    def places(self, definition: FormDefinition) -> Iterator[tuple[Place, SubField]]:
        """Every place for an answer that the document may hold, records by the numbers found in it."""
        for field in definition.fields:
            if not isinstance(field, RecordsField):
                yield Place(field.id), field
                continue
            for number in range(self.anchors.count(field)):
                yield from ((Place(field.id, number, sub.id), sub) for sub in field.fields)

    def answers(self, definition: FormDefinition) -> Answers:
        read: dict[str, Value] = {
            field.id: self._records(field)
            if isinstance(field, RecordsField)
            else self.value(Place(field.id), field)
            for field in definition.fields
        }
        return self._with_references(definition, read)

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
            case ChoiceField():
                return self._choice(place, field)
            case FileField():
                return self._file(place)
            case ReferenceField():
                return None  # read when the records are: see _with_references
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

    def _choice(self, place: Place, field: ChoiceField) -> str | None:
        """The option that is shown; where none is printed, the one that the export names."""
        text, named = self._line(place), self._about(place).get("option")
        shown = [option for option, words in self._listed(place, field) if words == text]
        known = [option.id for option in field.options if option.id in (shown or (named,))]
        return known[0] if known else None

    def _listed(self, place: Place, field: ChoiceField | SeveralField) -> tuple[Named, ...]:
        """The options as the control lists them, in the office's words, else as the form does."""
        control = self.anchors.control(place)
        listed = [] if control is None else list(control.iter(f"{W}listItem"))
        return tuple(
            (each.get(f"{W}value", ""), each.get(f"{W}displayText", "")) for each in listed
        ) or tuple((option.id, self._fill(option.label)) for option in field.options)

    def _file(self, place: Place) -> File | None:
        """The file by the name that is shown now; nothing where the export does not say which file that is."""
        name, attachment = one_line(self._line(place)), self._about(place).get("attachment")
        return File(name, attachment) if name and attachment and ATTACHMENT.fullmatch(attachment) else None

    # --- references -----------------------------------------------------------------------------------

    def _with_references(self, definition: FormDefinition, read: dict[str, Value]) -> Answers:
        named = {
            field.id: _named(field, cast("Records", read[field.id]))
            for field in definition.fields
            if isinstance(field, RecordsField) and field.keyed
        }
        for field in definition.fields:
            if isinstance(field, ReferenceField):
                read[field.id] = self._reference(Place(field.id), field, named[field.to])
            for sub in field.fields if isinstance(field, RecordsField) else ():
                if isinstance(sub, ReferenceField):
                    read[field.id] = tuple(
                        record.with_value(
                            sub.id, self._reference(Place(field.id, number, sub.id), sub, named[sub.to])
                        )
                        for number, record in enumerate(cast("Records", read[field.id]))
                    )
        return MappingProxyType(read)

    def _reference(self, place: Place, field: ReferenceField, named: tuple[Named, ...]) -> SubValue:
        """The records meant: those of the export while its words stand, else those with the names that stand there."""
        text, said = self._line(place), self._about(place)
        if said and said.get("shown") in (text_digest(text), None if text else said.get("shown")):
            meant = said.get("to")
            ids = None if meant is None else tuple(meant.split())
        else:
            ids = taken_apart(text, named) if text else None
        present = {record_id for record_id, _ in named}
        arriving = None if ids is None else tuple(each for each in ids if each in present)
        if field.several:
            return arriving
        return arriving[0] if arriving else None

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
        """Ticked boxes, or in a table the words of what was chosen."""
        text = self._line(place)
        listed = taken_apart(text, self._listed(place, field)) or () if text else ()
        chosen = tuple(
            option.id for option in field.options if option.id in listed or self._box(place, option.id)
        )
        return chosen if chosen or self._was_recorded(place) else None

    def _yes_no(self, place: Place) -> bool | None:
        text = self._line(place)
        if text:
            return _YES_OR_NO.get(text)
        yes, no = self._box(place, "yes"), self._box(place, "no")
        return None if bool(yes) == bool(no) else bool(yes)

    def _tick(self, place: Place) -> Tick | None:
        on = self._day(place, "plain", "on")
        done = True if self._box(place) else (False if self._was_recorded(place) else None)
        return None if done is None and on is None else Tick(done, on)

    def _was_recorded(self, place: Place) -> bool:
        """Whether the export says of this place that it was answered: only then does an empty box mean "no"."""
        said = self._said.get(tag(place))
        return said is not None and said.get("recorded") != "false"

    # --- records --------------------------------------------------------------------------------------

    def _records(self, field: RecordsField) -> Records:
        records = tuple(
            Record(
                MappingProxyType(
                    {sub.id: self.value(Place(field.id, number, sub.id), sub) for sub in field.fields}
                ),
                self._record_id(field, number) if field.keyed else None,
            )
            for number in range(self.anchors.count(field))
        )
        return with_ids(records) if field.keyed else records

    def _record_id(self, field: RecordsField, number: int) -> str | None:
        ids = (self._about(Place(field.id, number, sub.id)).get("record") for sub in field.fields)
        found = next(filter(None, ids), None)
        return found if found and RECORD_ID.fullmatch(found) else None

    def _about(self, place: Place) -> Mapping[str, str]:
        return self._said.get(tag(place), {})


def _reader(data: bytes) -> Reader:
    file = open_word(data)
    return Reader(file, settled(body_of(file), None), said_in(file.items))


def _named(field: RecordsField, records: Records) -> tuple[Named, ...]:
    return tuple(
        (record.id or "", record_name(field, record, number)) for number, record in enumerate(records, 1)
    )
