"""Tracked changes as a person made them: neighbouring marks of one author and time are one change."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from editor.importing.returned.result import Change, ChangeKind
from editor.importing.word_package import Element, W
from editor.importing.word_text import run_text
from editor.importing.word_tracked import Mark, Verb
from editor.model.edits import Place

_P: Final = f"{W}p"
_R: Final = f"{W}r"
_SKIPPED: Final = frozenset(
    f"{W}{each}" for each in ("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr")
)
_KINDS: Final[dict[Verb, ChangeKind]] = {
    "insert": "insert",
    "delete": "delete",
    "move_from": "delete",
    "move_to": "insert",
    "format": "format",
}
_PICTURES: Final = tuple(f"{W}{each}" for each in ("drawing", "pict", "object"))


def find_changes(body: Element, marks: Sequence[Mark], owned: dict[Element, Place]) -> tuple[Change, ...]:
    """The tracked changes of a body in its order; ``marks`` are all of its marks."""
    if not marks:
        return ()
    walk = _Walk(marks, owned)
    groups = _groups(walk.atoms(body), marks, _move_names(body, marks))
    return tuple(_change(number, *each) for number, each in enumerate(_changes(groups)))


class _Atom(NamedTuple):
    """Characters of one run, or the end of a paragraph, under the marks of these numbers."""

    text: str
    marks: frozenset[int]
    place: Place | None


class _Walk:
    def __init__(self, marks: Sequence[Mark], owned: dict[Element, Place]) -> None:
        self._owned = owned
        self._on: defaultdict[Element, set[int]] = defaultdict(set)
        self._ends: defaultdict[Element, set[int]] = defaultdict(set)
        for number, mark in enumerate(marks):
            # A look belongs to the run, paragraph or row whose properties it changes.
            parent = mark.owner.getparent() if mark.of == "look" else mark.owner
            if parent is not None and not (mark.of == "look" and parent.tag == f"{W}pPr"):
                (self._ends if mark.of == "paragraph" else self._on)[parent].add(number)

    def atoms(
        self, parent: Element, active: frozenset[int] = frozenset(), place: Place | None = None
    ) -> Iterator[_Atom]:
        for each in parent:
            if each.tag in _SKIPPED:
                continue
            inside = active | self._on[each] if each in self._on else active
            here = self._owned.get(each, place)
            if each.tag == _R:
                text = run_text(each)
                if text or any(each.find(picture) is not None for picture in _PICTURES):
                    yield _Atom(text, inside, here)
                continue
            yield from self.atoms(each, inside, here)
            if each.tag == _P:
                ends = self._ends.get(each, set())
                yield _Atom(_after(each), inside | ends, here)


def _after(paragraph: Element) -> str:
    """What stands after a paragraph: a newline, or what divides two cells of a row."""
    cell = paragraph.getparent()
    last = cell is not None and cell.tag == f"{W}tc" and paragraph.getnext() is None
    if not last or cell is None:
        return "\n"
    following = cell.getnext()
    return " | " if following is not None and following.tag == f"{W}tc" else "\n"


class _Key(NamedTuple):
    verb: Verb
    author: str
    at: str | None
    move: str
    field: str | None


@dataclass(slots=True)
class _Group:
    key: _Key
    first: int
    texts: list[str] = field(default_factory=list)
    marks: set[int] = field(default_factory=set)


def _groups(atoms: Iterable[_Atom], marks: Sequence[Mark], moves: dict[int, str]) -> list[_Group]:
    found: list[_Group] = []
    running: dict[_Key, _Group] = {}
    for index, atom in enumerate(atoms):
        field_id = atom.place.field if atom.place else None
        here: dict[_Key, set[int]] = {}
        for number in atom.marks:
            mark = marks[number]
            key = _Key(mark.verb, mark.author, mark.at, moves.get(number, ""), field_id)
            here.setdefault(key, set()).add(number)
        running = {key: group for key, group in running.items() if key in here}
        for key, numbers in here.items():
            if key not in running:
                running[key] = _Group(key, index)
                found.append(running[key])
            running[key].texts.append(atom.text)
            running[key].marks |= numbers
    return found


def _move_names(body: Element, marks: Sequence[Mark]) -> dict[int, str]:
    """The name of the move that each mark is half of. Word names the ranges round them, not the marks."""
    numbers = {mark.element: number for number, mark in enumerate(marks) if mark.verb in _HALVES}
    starts = {f"{W}moveFromRangeStart": "move_from", f"{W}moveToRangeStart": "move_to"}
    ends = (f"{W}moveFromRangeEnd", f"{W}moveToRangeEnd")
    opened: dict[str, tuple[str, str]] = {}
    found: dict[int, str] = {}
    for each in body.iter(*starts, *ends, f"{W}moveFrom", f"{W}moveTo"):
        if each.tag in starts:
            opened[each.get(f"{W}id", "")] = (starts[str(each.tag)], each.get(f"{W}name", ""))
        elif each.tag in ends:
            opened.pop(each.get(f"{W}id", ""), None)
        elif each in numbers:
            verb = marks[numbers[each]].verb
            names = [name for of, name in opened.values() if of == verb]
            if names:
                found[numbers[each]] = names[-1]
    return found | _names_of_ends(marks, numbers, found)


def _names_of_ends(
    marks: Sequence[Mark], numbers: dict[Element, int], found: dict[int, str]
) -> dict[int, str]:
    """The end of a paragraph moves with what it ends; its mark stands before the range that begins inside."""
    ends: dict[int, str] = {}
    for number, mark in enumerate(marks):
        if mark.of == "paragraph" and mark.verb in _HALVES:
            inside = (
                found.get(numbers[each]) for each in mark.owner.iter(mark.element.tag) if each in numbers
            )
            name = next((each for each in reversed(list(inside)) if each), None)
            if name is not None:
                ends[number] = name
    return ends


_HALVES: Final = ("move_from", "move_to")


def _changes(groups: list[_Group]) -> Iterator[tuple[ChangeKind, list[_Group], list[_Group]]]:
    """What each change is, the groups it is made of, and those whose words it tells."""
    halves = _paired([each for each in groups if each.key.verb in _HALVES])
    moves: defaultdict[str, list[_Group]] = defaultdict(list)
    for group in groups:
        if id(group) in halves:
            moves[halves[id(group)]].append(group)
    for group in sorted(groups, key=lambda each: each.first):
        if id(group) not in halves:
            yield _KINDS[group.key.verb], [group], [group]
        elif halves[id(group)] in moves:
            both = moves.pop(halves[id(group)])
            yield "move", both, [each for each in both if each.key.verb == "move_to"]


def _paired(halves: list[_Group]) -> dict[int, str]:
    """The halves of moves by the name of the move; a half whose other half is not there is none."""
    by_name: defaultdict[str, list[_Group]] = defaultdict(list)
    for each in halves:
        by_name[each.key.move or f"\n{each.key.author}\n{_words(each.texts)}"].append(each)
    return {
        id(each): name
        for name, group in by_name.items()
        if len({each.key.verb for each in group}) == len(_HALVES)
        for each in group
    }


def _change(number: int, kind: ChangeKind, groups: list[_Group], told: list[_Group]) -> Change:
    key = told[0].key
    fields = dict.fromkeys(each.key.field for each in groups if each.key.field is not None)
    marks = frozenset(mark for each in groups for mark in each.marks)
    text = "\n".join(_words(each.texts) for each in told)
    return Change(number, kind, text, key.author, key.at, tuple(fields), marks)


def _words(texts: list[str]) -> str:
    """The characters without the ends of paragraphs round them; a newline where there is nothing else."""
    text = "".join(texts)
    return text.removeprefix("\n").removesuffix("\n") if text.strip("\n") else text[:1]
