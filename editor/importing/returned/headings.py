"""The third anchor: fields found by the form's own headings and labels, in their order, where all else was lost.

One pass of dynamic programming finds the best row of paragraphs for the row of labels; patterns looked for one by
one mistook the title for a section. What is found is marked with the bookmarks that were lost, and read by them.
"""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from editor.importing.returned.views import owner_of, owners
from editor.importing.word_anchors import Anchors, options_of
from editor.importing.word_package import Element, W
from editor.importing.word_text import run_text
from editor.importing.word_tracked import TICKED_SIGNS
from editor.model.edits import Place
from editor.model.office import OfficeProfile
from editor.model.tags import bookmark, section_bookmark
from editor.model.text import fold, one_line
from forms.schema import (
    FormDefinition,
    RecordsField,
    RichField,
    SeveralField,
    SubField,
    TickField,
    YesNoField,
)

_SIGNS: Final = TICKED_SIGNS | {"☐"}
_EXACT, _BEGINS, _NONE = 3, 2, 0
_BETWEEN: Final = " \t\u00a0:"
_LONGEST_LABEL: Final = 1000  # characters of a paragraph that are looked at
_WITH_LABEL: Final = ("labelled", "answered")


@dataclass(frozen=True, slots=True)
class _Landmark:
    """Words that the form prints before a field (``field``), or as the heading of a section."""

    words: tuple[str, ...]
    whole: bool
    section: str = ""
    field: SubField | None = None
    after: str = ""

    def scores(self, plain: Sequence[str]) -> list[int]:
        """How well each of the texts, made :func:`_plain`, fits the words."""
        labels = [label for words in self.words if (label := _plain(words))]
        return [max((self._score(text, label) for label in labels), default=_NONE) for text in plain]

    def _score(self, plain: str, label: str) -> int:
        if plain == label:
            return _EXACT
        begins = not self.whole and (plain.startswith(label) or self._ticked(plain, label))
        return _BEGINS if begins else _NONE

    def _ticked(self, plain: str, label: str) -> bool:
        return isinstance(self.field, TickField) and plain.lstrip("".join(_SIGNS) + " ").startswith(label)


def _plain(text: str) -> str:
    return fold(one_line(text)).strip(_BETWEEN)


def restore_anchors(
    body: Element, definition: FormDefinition, offices: Iterable[OfficeProfile]
) -> frozenset[str]:
    """Give fields that lost control and bookmark their bookmarks back. The ids of the fields that were found so."""
    anchors = Anchors(body)
    plain = [each for each in definition.fields if not isinstance(each, RecordsField)]
    missing = {each.id for each in plain if not anchors.holds(Place(each.id), each)}
    if not missing:
        return frozenset()
    owned = owners(definition, anchors)
    paragraphs = [each for each in body.iter(f"{W}p") if owner_of(each, owned) is None]
    landmarks = list(_landmarks(definition, tuple(offices)))
    rows = _matched(landmarks, [_text(each) for each in paragraphs])
    marker = _Marker(body)
    found = set(_mark(rows, landmarks, paragraphs, missing, marker))
    found |= set(_mark_narratives(definition, rows, landmarks, paragraphs, missing, marker))
    return frozenset(found)


def _landmarks(definition: FormDefinition, offices: Sequence[OfficeProfile]) -> Iterator[_Landmark]:
    def filled(*texts: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(office.fill(text) for text in texts for office in offices))

    for section in definition.sections:
        if section.heading:
            yield _Landmark(filled(section.title), whole=True, section=section.id)
        for field in section.fields:
            if isinstance(field, RecordsField):
                continue
            before, _, after = field.line.partition("{value}")
            if field.prints == "line" and before.strip(_BETWEEN):
                yield _Landmark(filled(before), whole=False, field=field, after=filled(after)[0])
            elif field.prints in _WITH_LABEL or isinstance(field, TickField):
                whole = isinstance(field, RichField)
                yield _Landmark(filled(field.label, *_aliases(field)), whole=whole, field=field)


def _aliases(field: SubField) -> tuple[str, ...]:
    """An alias may hold a brace; it is no template."""
    return tuple(each.replace("{", "{{").replace("}", "}}") for each in field.aliases)


def _matched(landmarks: Sequence[_Landmark], texts: Sequence[str]) -> dict[int, int]:
    """For landmarks the number of their paragraph: the rising row with the highest score."""
    best = [[0] * (len(texts) + 1) for _ in range(len(landmarks) + 1)]
    plain = [_plain(each[:_LONGEST_LABEL]) for each in texts]
    scores = [each.scores(plain) for each in landmarks]
    for i in range(len(landmarks) - 1, -1, -1):
        for j in range(len(texts) - 1, -1, -1):
            here = scores[i][j] + best[i + 1][j + 1] if scores[i][j] else 0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], here)
    found: dict[int, int] = {}
    i = j = 0
    while i < len(landmarks) and j < len(texts):
        if scores[i][j] and best[i][j] == scores[i][j] + best[i + 1][j + 1]:
            found[i] = j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            i += 1
    return found


def _mark(
    rows: dict[int, int],
    landmarks: Sequence[_Landmark],
    paragraphs: Sequence[Element],
    missing: set[str],
    marker: "_Marker",
) -> Iterator[str]:
    """Mark sections, and the values that stand on the line of their label or under it."""
    following = dict(zip(rows, [*list(rows.values())[1:], len(paragraphs)], strict=False))
    for i, j in rows.items():
        landmark = landmarks[i]
        if landmark.field is None:
            marker.mark(paragraphs[j], section_bookmark(landmark.section), 0, len(_text(paragraphs[j])))
            continue
        place = Place(landmark.field.id)
        if landmark.field.id not in missing:
            continue
        if isinstance(landmark.field, RichField):
            marker.mark(paragraphs[j], bookmark("at", place), 0, len(_text(paragraphs[j])))
            continue
        block = paragraphs[j : following[i]]
        if isinstance(landmark.field, SeveralField | YesNoField | TickField):
            done = _mark_boxes(landmark, block, marker)
        else:
            done = _mark_value(landmark, paragraphs[j], place, marker)
        if done:
            yield landmark.field.id


def _mark_value(landmark: _Landmark, paragraph: Element, place: Place, marker: "_Marker") -> bool:
    text = _text(paragraph)
    label = max(
        (len(each) for each in landmark.words if fold(text).startswith(fold(each.strip(_BETWEEN)))), default=0
    )
    start = min(label, len(text))
    start += len(text[start:]) - len(text[start:].lstrip(_BETWEEN))
    end = len(text) - len(landmark.after) if landmark.after and text.endswith(landmark.after) else len(text)
    if start >= end:
        return False
    marker.mark(paragraph, bookmark("at", place), start, end)
    return True


def _mark_boxes(landmark: _Landmark, block: Sequence[Element], marker: "_Marker") -> bool:
    """Each box is the sign before its label."""
    field = landmark.field
    assert field is not None
    labels = {
        **({each.id: each.label for each in field.options} if isinstance(field, SeveralField) else {}),
        **({"yes": "Yes", "no": "No"} if isinstance(field, YesNoField) else {}),
        **({"": landmark.words[0]} if isinstance(field, TickField) else {}),
    }
    found = False
    for option in options_of(field):
        for paragraph in block if option in labels else ():
            at = _sign_before(_text(paragraph), labels[option])
            if at is not None:
                marker.mark(paragraph, bookmark("at", Place(field.id), option), at, at + 1)
                found = True
                break
    if isinstance(field, TickField):
        _mark_day(landmark, block[0], Place(field.id), marker)
    return found


def _mark_day(landmark: _Landmark, paragraph: Element, place: Place, marker: "_Marker") -> None:
    """The day of a tick box stands behind its label."""
    text = _text(paragraph)
    for words in landmark.words:
        before, label, day = text.partition(words)
        start = len(before) + len(label) + len(day) - len(day.lstrip(f"{_BETWEEN},"))
        if label and start < len(text):
            marker.mark(paragraph, bookmark("at", place, "on"), start, len(text))
            return


def _sign_before(text: str, label: str) -> int | None:
    """Where the sign before a label stands. Office words in a label may have changed: what is fixed must agree."""
    fixed = fold(label.split("{", maxsplit=1)[0] or label.rsplit("}", maxsplit=1)[-1]).strip()
    for at, sign in enumerate(text):
        if sign not in _SIGNS:
            continue
        following = fold(text[at + 1 :].split("\t", maxsplit=1)[0])
        if fixed and fixed in following and not any(each in following for each in _SIGNS):
            return at
    return None


def _mark_narratives(
    definition: FormDefinition,
    rows: dict[int, int],
    landmarks: Sequence[_Landmark],
    paragraphs: Sequence[Element],
    missing: set[str],
    marker: "_Marker",
) -> Iterator[str]:
    """A narrative begins after its own label, or after what stands before it in the form."""
    leads = {_name(landmarks[i]): paragraphs[j] for i, j in rows.items()}
    for section in definition.sections:
        lead = leads.get(section.id)
        for field in section.fields:
            own = leads.get(f".{field.id}")
            lead = lead if own is None else own
            found = own if field.prints in _WITH_LABEL else lead
            if isinstance(field, RichField) and field.id in missing and found is not None:
                marker.mark(found, bookmark("after", Place(field.id)), 0, len(_text(found)))
                yield field.id


def _name(landmark: _Landmark) -> str:
    return f".{landmark.field.id}" if landmark.field is not None else landmark.section


def _text(paragraph: Element) -> str:
    return "".join(map(run_text, paragraph.iter(f"{W}r")))


class _Marker:
    """Puts bookmarks round characters of a paragraph; a run that they divide becomes two."""

    def __init__(self, body: Element) -> None:
        numbers = (each.get(f"{W}id", "") for each in body.iter(f"{W}bookmarkStart"))
        self._next = max((int(each) for each in numbers if each.isdecimal()), default=0) + 1

    def mark(self, paragraph: Element, name: str, start: int, end: int) -> None:
        number, self._next = str(self._next), self._next + 1
        _divide(paragraph, start)
        _divide(paragraph, end)
        at = 0
        runs = [(run, len(run_text(run))) for run in paragraph.iter(f"{W}r")]
        inside = []
        for run, size in runs:
            if start <= at and at + size <= end and size:
                inside.append(run)
            at += size
        opening = paragraph.makeelement(f"{W}bookmarkStart", {f"{W}id": number, f"{W}name": name})
        closing = paragraph.makeelement(f"{W}bookmarkEnd", {f"{W}id": number})
        if inside:
            inside[0].addprevious(opening)
            inside[-1].addnext(closing)
        else:
            paragraph.extend([opening, closing])


def _divide(paragraph: Element, offset: int) -> None:
    at = 0
    for run in list(paragraph.iter(f"{W}r")):
        size = len(run_text(run))
        if at < offset < at + size:
            _divide_run(run, offset - at)
            return
        at += size


def _divide_run(run: Element, offset: int) -> None:
    second = deepcopy(run)
    for part, keeps_first in ((run, True), (second, False)):
        at = 0
        for each in [each for each in part if each.tag != f"{W}rPr"]:
            size = len(run_text([each]))
            if at < offset < at + size:
                each.text = (
                    (each.text or "")[: offset - at] if keeps_first else (each.text or "")[offset - at :]
                )
                each.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            elif (at >= offset) == keeps_first:
                part.remove(each)
            at += size
    run.addnext(second)
