"""Our own exported document, read back by its anchors: the control's tag first, else the bookmark.

The customXml part is only asked what paper cannot say: which boxes were left unrecorded (without it an empty box is
unknown, never "No"), the ids of records and files, and which of them a name means, as long as the name still stands.
Without it references are read by the names of the records, where these leave no doubt.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final, assert_never, cast

from editor.importing.word_names import Named, taken_apart, text_digest
from editor.importing.word_package import Element, W, WordFile, open_word
from editor.importing.word_text import TextReader, characters, contents, ticked
from editor.model.answers_json import ATTACHMENT, RECORD_ID, with_ids
from editor.model.dates import format_day, parse_day
from editor.model.edits import Place
from editor.model.records import record_name
from editor.model.richtext import RichText
from editor.model.tags import SCHEMA, bookmark, tag
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

_ITEM_FIELD: Final = "{urn:pcc-response-editor:document:1}field"
_OF_FRAME: Final = (f"{SCHEMA}_at_", f"{SCHEMA}_section_")
_YES_OR_NO: Final = {"Yes": True, "No": False}
_TICKED_SIGNS: Final = frozenset("☒☑✓✔")


def read_narratives(data: bytes, definition: FormDefinition) -> dict[Place, RichText]:
    """The rich texts of an exported document by place; unwritten ones are left out.

    Raises :class:`~editor.importing.word_package.WordFileError`.
    """
    reader = _Reader(open_word(data))
    fields = ((place, field) for place, field in reader.places(definition) if isinstance(field, RichField))
    return {place: text for place, _ in fields if (text := reader.narrative(place))}


def read_answers(data: bytes, definition: FormDefinition) -> Answers:
    """What an exported document says, by field id; every field has a key, and every reference arrives.

    Raises :class:`~editor.importing.word_package.WordFileError`.
    """
    return _Reader(open_word(data)).answers(definition)


@dataclass(frozen=True, slots=True)
class _Marked:
    """A paragraph or table of the body, our bookmarks in it, and whether a control of ours holds it."""

    element: Element
    bookmarks: frozenset[str]
    controlled: bool


class _Reader:
    """Looks values up in one file; names are made from the definition, never taken apart."""

    def __init__(self, file: WordFile) -> None:
        body = file.document.find(f"{W}body")
        assert body is not None  # open_word has made sure
        self._text = TextReader(file)
        self._blocks = list(_blocks(body))
        self._controls = _controls(body)
        self._bookmarks = {each.get(f"{W}name", ""): each for each in body.iter(f"{W}bookmarkStart")}
        self._items = {
            each.get("tag", ""): each for item in file.items for each in item.iterfind(_ITEM_FIELD)
        }

    def places(self, definition: FormDefinition) -> Iterator[tuple[Place, SubField]]:
        """Every place for an answer that the document may hold, records by the numbers found in it."""
        for field in definition.fields:
            if not isinstance(field, RecordsField):
                yield Place(field.id), field
                continue
            for number in range(self._count(field)):
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
        control = self._controls.get(tag(place))
        inside = {} if control is None else {id(each) for each in contents([control])}
        region = {id(each) for each in self._region(place)}
        own = [
            each.element
            for each in self._blocks
            if id(each.element) in inside or (id(each.element) in region and not each.controlled)
        ]
        return self._text.text(own)

    def _region(self, place: Place) -> Iterator[Element]:
        """From the narrative's bookmark to the next paragraph that holds any of ours."""
        after, first = bookmark("after", place), bookmark("from", place)
        inside = False
        for each in self._blocks:
            if each.bookmarks:
                inside = first in each.bookmarks
            if inside:
                yield each.element
            if after in each.bookmarks:
                inside = True

    # --- values on a line -----------------------------------------------------------------------------

    def _line(self, place: Place, option: str = "") -> str:
        """The characters of a value; empty where there is none, or only a prompt."""
        control = self._controls.get(tag(place, option))
        if control is not None:
            return characters([control])
        return self._in_bookmark(bookmark("at", place, option))

    def _in_bookmark(self, name: str) -> str:
        start = self._bookmarks.get(name)
        if start is None:
            return ""
        inside = []
        for each in start.itersiblings():
            if each.tag == f"{W}bookmarkEnd" and each.get(f"{W}id") == start.get(f"{W}id"):
                break
            inside.append(each)
        return characters(inside)

    def _day(self, place: Place, style: DateStyle, option: str = "") -> date | None:
        """The day that people read; the control's own date where it reads the same."""
        text = self._line(place, option)
        control = self._controls.get(tag(place, option))
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
        name = self._in_bookmark(mark)
        if mark not in self._bookmarks or not whole.endswith(name):
            return Person(whole)
        role = whole.removesuffix(name)
        return Person(name, role.removesuffix(" ") if name else role)

    def _choice(self, place: Place, field: ChoiceField) -> str | None:
        """The option that is shown; where none is printed, the one that the export names."""
        text, item = self._line(place), self._items.get(tag(place))
        shown = [option for option, words in self._listed(place, field) if words == text]
        named = item.get("option") if item is not None else None
        known = [option.id for option in field.options if option.id in (shown or (named,))]
        return known[0] if known else None

    def _listed(self, place: Place, field: ChoiceField | SeveralField) -> tuple[Named, ...]:
        """The options as the control lists them, in the office's words, else as the form does."""
        control = self._controls.get(tag(place))
        listed = [] if control is None else list(control.iter(f"{W}listItem"))
        return tuple(
            (each.get(f"{W}value", ""), each.get(f"{W}displayText", "")) for each in listed
        ) or tuple((option.id, option.label) for option in field.options)

    def _file(self, place: Place) -> File | None:
        """The file by the name that is shown now; nothing where the export does not say which file that is."""
        name, item = one_line(self._line(place)), self._items.get(tag(place))
        attachment = item.get("attachment") if item is not None else None
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
        text, item = self._line(place), self._items.get(tag(place))
        if item is not None and item.get("shown") in (text_digest(text), None if text else item.get("shown")):
            meant = item.get("to")
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
        control = self._controls.get(tag(place, option))
        state = ticked(control) if control is not None else None
        if state is not None:
            return state
        sign = self._line(place, option)
        return any(each in _TICKED_SIGNS for each in sign) if sign else None

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
        item = self._items.get(tag(place))
        return item is not None and item.get("recorded") != "false"

    # --- records --------------------------------------------------------------------------------------

    def _records(self, field: RecordsField) -> Records:
        records = tuple(
            Record(
                MappingProxyType(
                    {sub.id: self.value(Place(field.id, number, sub.id), sub) for sub in field.fields}
                ),
                self._record_id(field, number) if field.keyed else None,
            )
            for number in range(self._count(field))
        )
        return with_ids(records) if field.keyed else records

    def _record_id(self, field: RecordsField, number: int) -> str | None:
        item = self._items.get(tag(Place(field.id, number, field.fields[0].id)))
        found = item.get("record") if item is not None else None
        return found if found and RECORD_ID.fullmatch(found) else None

    def _count(self, field: RecordsField) -> int:
        """How many records the document shows: the highest number of which anything is found."""
        most = len(self._controls) + len(self._bookmarks)
        return max((n + 1 for n in range(most) if self._shows(field, n)), default=0)

    def _shows(self, field: RecordsField, number: int) -> bool:
        if bookmark("at", Place(field.id, number)) in self._bookmarks:
            return True
        names = [
            (Place(field.id, number, sub.id), option) for sub in field.fields for option in _options(sub)
        ]
        return any(
            tag(place, option) in self._controls or bookmark("at", place, option) in self._bookmarks
            for place, option in names
        )


def _options(field: SubField) -> tuple[str, ...]:
    match field:
        case SeveralField():
            return ("", *(option.id for option in field.options))
        case YesNoField():
            return ("", "yes", "no")
        case _:
            return ("",)


def _named(field: RecordsField, records: Records) -> tuple[Named, ...]:
    return tuple(
        (record.id or "", record_name(field, record, number)) for number, record in enumerate(records, 1)
    )


def _controls(body: Element) -> dict[str, Element]:
    """The controls by tag; of two with the same tag, the first."""
    found: dict[str, Element] = {}
    for control in body.iter(f"{W}sdt"):
        name = control.find(f"{W}sdtPr/{W}tag")
        if name is not None:
            found.setdefault(name.get(f"{W}val", ""), control)
    return found


def _blocks(parent: Element) -> Iterator[_Marked]:
    """The paragraphs and tables in reading order. A frame round a section is a table that holds our bookmarks."""
    waiting: frozenset[str] = frozenset()
    for each in contents(parent):
        if each.tag == f"{W}bookmarkStart":
            waiting |= _ours([each])
        if each.tag not in (f"{W}p", f"{W}tbl"):
            continue
        names = _ours(each.iter(f"{W}bookmarkStart"))
        if each.tag == f"{W}tbl" and any(name.startswith(_OF_FRAME) for name in names):
            for cell in each.iterfind(f"{W}tr/{W}tc"):
                yield from _blocks(cell)
        else:
            yield _Marked(each, names | waiting, _is_controlled(each))
        waiting = frozenset()


def _ours(starts: Iterable[Element]) -> frozenset[str]:
    names = (each.get(f"{W}name", "") for each in starts)
    return frozenset(name for name in names if name.startswith(f"{SCHEMA}_"))


def _is_controlled(block: Element) -> bool:
    """Whether the block stands in a control of ours, and so belongs to that and to no region."""
    tags = (each.find(f"{W}sdtPr/{W}tag") for each in block.iterancestors(f"{W}sdt"))
    return any(each is not None and each.get(f"{W}val", "").startswith(f"{SCHEMA}.") for each in tags)
