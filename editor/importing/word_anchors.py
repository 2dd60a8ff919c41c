"""Where the fields of our own document stand in a file: by control, else by bookmark.

Names are made from the definition and looked for, never taken apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from typing import Final, NamedTuple

from editor.importing.word_package import Element, W
from editor.importing.word_text import contents
from editor.model.edits import Place
from editor.model.tags import SCHEMA, Mark, bookmark, may_name, tag
from forms.schema import RecordsField, SeveralField, SubField, TickField, YesNoField

_SDT: Final = f"{W}sdt"
_START: Final = f"{W}bookmarkStart"
_TABLE: Final = f"{W}tbl"
_BLOCKS: Final = frozenset({f"{W}p", _TABLE})
_OF_FRAME: Final = (f"{SCHEMA}_at_", f"{SCHEMA}_section_")


class Marked(NamedTuple):
    """A paragraph or table of the body, and our bookmarks in it."""

    element: Element
    bookmarks: Set[str]


class Anchors:
    """The controls and bookmarks of one body. Of two controls with the same tag the first that holds text counts."""

    def __init__(self, body: Element) -> None:
        self._body = body
        self._narratives: dict[Place, list[Element]] = {}
        self.controls = _controls(body)
        self.bookmarks = {each.get(f"{W}name", ""): each for each in body.iter(f"{W}bookmarkStart")}
        self._inside: dict[Element, list[Element]] = {}
        self._counts: dict[str, int] = {}

    @cached_property
    def blocks(self) -> Sequence[Marked]:
        """The paragraphs and tables in reading order."""
        return list(_blocks(self._body, _marks(self._body)))

    def control(self, place: Place, option: str = "") -> Element | None:
        """The control of a value, box or narrative."""
        found = self.controls.get(tag(place, option), ())
        return next((each for each in found if holds_text(each)), found[0] if found else None)

    def duplicates(self, place: Place, option: str = "") -> list[Element]:
        """Further controls with the same tag, that hold text."""
        chosen = self.control(place, option)
        found = self.controls.get(tag(place, option), ())
        return [each for each in found if each is not chosen and holds_text(each)]

    def value(self, place: Place, option: str = "") -> list[Element]:
        """The elements that hold a value on a line: its control, else what stands inside its bookmark."""
        control = self.control(place, option)
        return [control] if control is not None else self.in_bookmark(bookmark("at", place, option))

    def in_bookmark(self, name: str) -> list[Element]:
        """The runs, links and other pieces between the ends of a bookmark, in its own paragraph alone."""
        start = self.bookmarks.get(name)
        paragraph = next(start.iterancestors(f"{W}p"), None) if start is not None else None
        if start is None or paragraph is None:
            return []
        if paragraph not in self._inside:
            self._inside[paragraph] = list(_inline(paragraph))
        pieces = self._inside[paragraph]
        found: list[Element] = []
        for each in pieces[pieces.index(start) + 1 :]:
            if each.tag == f"{W}bookmarkEnd" and each.get(f"{W}id") == start.get(f"{W}id"):
                break
            if each.tag not in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
                found.append(each)
        return found

    def narrative(self, place: Place) -> list[Element]:
        """The paragraphs and tables of a narrative: its control united with its region, other controls left out."""
        if place not in self._narratives:
            self._narratives[place] = self._narrative(place)
        return self._narratives[place]

    def _narrative(self, place: Place) -> list[Element]:
        control = self.control(place)
        inside = set(contents([control])) if control is not None else set()
        region = set(self.region(place))
        return [
            each.element
            for each in self.blocks
            if each.element in inside or (each.element in region and not _is_controlled(each.element))
        ]

    def region(self, place: Place) -> Iterator[Element]:
        """From the narrative's bookmark to the next paragraph that holds any of ours."""
        after, first = bookmark("after", place), bookmark("from", place)
        inside = False
        for each in self.blocks:
            if each.bookmarks:
                inside = first in each.bookmarks
            if inside:
                yield each.element
            if after in each.bookmarks:
                inside = True

    def holds(self, place: Place, field: SubField) -> bool:
        """Whether any anchor of a field is there."""
        marks: tuple[Mark, ...] = ("after", "from", "at")
        return any(
            tag(place, option) in self.controls or bookmark("at", place, option) in self.bookmarks
            for option in options_of(field)
        ) or any(bookmark(mark, place) in self.bookmarks for mark in marks)

    def shows(self, field: RecordsField, number: int) -> bool:
        """Whether anything is there of that record (counted from 0)."""
        if bookmark("at", Place(field.id, number)) in self.bookmarks:
            return True
        return any(self.holds(Place(field.id, number, sub.id), sub) for sub in field.fields)

    def count(self, field: RecordsField) -> int:
        """How many records there are: the highest number of which anything is found."""
        if field.id not in self._counts:
            names = (*self.controls, *self.bookmarks)
            # Records that show nothing are counted too, so the names of one field alone say nothing of its numbers.
            most = len(names) if any(may_name(name, field.id) for name in names) else 0
            shown = (number + 1 for number in range(most) if self.shows(field, number))
            self._counts[field.id] = max(shown, default=0)
        return self._counts[field.id]


def options_of(field: SubField) -> tuple[str, ...]:
    """The options under which the parts of a value have anchors of their own; in a table it has one without."""
    match field:
        case SeveralField():
            return ("", *(option.id for option in field.options))
        case YesNoField():
            return ("", "yes", "no")
        case TickField():
            return ("", "on")
        case _:
            return ("",)


def holds_text(control: Element) -> bool:
    """Whether a control, on a line or round paragraphs, holds characters that stand."""
    return any(each.text for each in control.iter(f"{W}t"))


def is_ours(control: Element) -> bool:
    """Whether a control bears a tag of ours."""
    found = control.find(f"{W}sdtPr/{W}tag")
    return found is not None and found.get(f"{W}val", "").startswith(f"{SCHEMA}.")


def _controls(body: Element) -> dict[str, list[Element]]:
    found: defaultdict[str, list[Element]] = defaultdict(list)
    for control in body.iter(f"{W}sdt"):
        name = control.find(f"{W}sdtPr/{W}tag")
        if name is not None:
            found[name.get(f"{W}val", "")].append(control)
    return dict(found)


def _inline(paragraph: Iterable[Element]) -> Iterator[Element]:
    """The pieces of a paragraph in reading order, controls and wrappers of every kind opened."""
    for each in paragraph:
        if each.tag in _OPENED:
            yield from _inline(each)
        else:
            yield each


_OPENED: Final = frozenset(
    f"{W}{each}"
    for each in (
        *("sdt", "sdtContent", "ins", "del", "moveFrom", "moveTo"),
        *("smartTag", "customXml", "fldSimple", "dir", "bdo"),
    )
)


def _is_controlled(block: Element) -> bool:
    """Whether a control of ours holds a paragraph or table."""
    return any(map(is_ours, block.iterancestors(_SDT)))


def _blocks(parent: Element, marks: Mapping[Element, Set[str]]) -> Iterator[Marked]:
    """The paragraphs and tables in reading order. A frame round a section is a table that holds our bookmarks."""
    waiting: Set[str] = frozenset()
    for each in contents(parent):
        if each.tag == _START:
            waiting |= {each.get(f"{W}name", "")} if _is_our_mark(each) else frozenset()
        if each.tag not in _BLOCKS:
            continue
        names = marks.get(each, frozenset())
        if each.tag == _TABLE and any(name.startswith(_OF_FRAME) for name in names):
            for cell in each.iterfind(f"{W}tr/{W}tc"):
                yield from _blocks(cell, marks)
        else:
            yield Marked(each, names | waiting)
        waiting = frozenset()


def _marks(body: Element) -> dict[Element, set[str]]:
    """The names of our bookmarks by the paragraphs and tables that hold them, however deep."""
    found: defaultdict[Element, set[str]] = defaultdict(set)
    for start in filter(_is_our_mark, body.iter(_START)):
        for holder in start.iterancestors(*_BLOCKS):
            found[holder].add(start.get(f"{W}name", ""))
    return found


def _is_our_mark(start: Element) -> bool:
    return start.get(f"{W}name", "").startswith(f"{SCHEMA}_")
