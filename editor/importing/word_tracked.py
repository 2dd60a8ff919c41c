"""Tracked changes of a Word document: found, and each accepted or rejected.

A body is settled on a copy. What anchors fields and comments (bookmarks, ranges of comments) stays where it was even
where the text round it goes.
"""

from collections.abc import Container, Iterator
from copy import deepcopy
from typing import Final, Literal, NamedTuple

from editor.importing.word_package import W14, Element, W, WordFile
from editor.importing.word_text import run_text
from editor.model.tags import SCHEMA

Verb = Literal["insert", "delete", "move_from", "move_to", "format"]
Of = Literal["pieces", "paragraph", "row", "cell", "look"]

_VERBS: Final[dict[str, Verb]] = {
    f"{W}ins": "insert",
    f"{W}del": "delete",
    f"{W}moveFrom": "move_from",
    f"{W}moveTo": "move_to",
    f"{W}cellIns": "insert",
    f"{W}cellDel": "delete",
}
_LOOKS: Final = frozenset(
    f"{W}{each}Change" for each in ("rPr", "pPr", "tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sectPr")
)
_OWNERS: Final[dict[str, Of]] = {f"{W}rPr": "paragraph", f"{W}trPr": "row", f"{W}tcPr": "cell"}
_ANCHORS: Final = frozenset(
    f"{W}{each}" for each in ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd")
)
_BETWEEN: Final = _ANCHORS | {
    f"{W}{each}"
    for each in (
        *("proofErr", "permStart", "permEnd"),
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
    )
}
_VISIBLE: Final = tuple(f"{W}{each}" for each in ("drawing", "pict", "object"))
_PASSING: Final = (f"{SCHEMA}_from_", f"{SCHEMA}_name_")
TICKED_SIGNS: Final = frozenset("☒☑✓✔")


class Mark(NamedTuple):
    """One mark of a tracked change: round pieces of a paragraph, on a paragraph's end, a row, a cell, or a look.

    ``owner`` is what it speaks of (the wrapper itself, the paragraph, the row, the cell, the changed properties).
    ``author`` and ``at`` are what Word was told; ``at`` is as in the file, None where it does not say.
    """

    element: Element
    owner: Element
    of: Of
    verb: Verb
    author: str
    at: str | None


def body_of(file: WordFile) -> Element:
    """The body of a document that was opened."""
    body = file.document.find(f"{W}body")
    assert body is not None  # open_word has made sure
    return body


def marks_of(body: Element) -> Iterator[Mark]:
    """Every mark in the order of the document; its place in this order is its number."""
    for each in body.iter(*_VERBS, *_LOOKS):
        found = _owner(each)
        if found is None:
            continue
        owner, of = found
        verb: Verb = "format" if of == "look" else _VERBS[str(each.tag)]
        yield Mark(each, owner, of, verb, each.get(f"{W}author", ""), each.get(f"{W}date"))


def _owner(mark: Element) -> tuple[Element, Of] | None:
    parent = mark.getparent()
    if parent is None:
        return None
    if mark.tag in _LOOKS:
        return parent, "look"
    of = _OWNERS.get(str(parent.tag))
    if of is None:
        return None if parent.tag == f"{W}numPr" else (mark, "pieces")
    owner = parent.getparent()
    if of == "paragraph":
        # A mark in the properties of a run says nothing that its wrapper does not say.
        owner = owner.getparent() if owner is not None and owner.tag == f"{W}pPr" else None
    return None if owner is None else (owner, of)


def settled(body: Element, accepted: Container[int] | None) -> Element:
    """A copy of ``body`` with the marks of these numbers accepted (None: all of them), every other rejected."""
    copy = deepcopy(body)
    marks = list(marks_of(copy))
    if not marks:
        return copy
    boxes = [each for each in copy.iter(f"{W}sdt") if _is_tracked_box(each)]
    stays = {mark.element: _stays(mark, accepted is None or n in accepted) for n, mark in enumerate(marks)}
    for mark in marks:
        if mark.of == "look":
            _settle_look(mark, accepted=stays[mark.element])
    for mark in reversed(marks):
        if mark.of == "pieces":
            _open(mark.element) if stays[mark.element] else _take_out(mark.element)
    for mark in marks:
        if mark.of in ("row", "cell") and not stays[mark.element]:
            _drop(mark.owner)
    for mark in reversed(marks):
        if mark.of == "paragraph" and not stays[mark.element]:
            _join_to_next(mark.owner)
    for box in boxes:
        _tick_as_shown(box)
    return copy


def _stays(mark: Mark, accepted: bool) -> bool:
    """Whether what the mark speaks of is there; of a change of look, whether the new look is."""
    return not accepted if mark.verb in ("delete", "move_from") else accepted


def _settle_look(mark: Mark, *, accepted: bool) -> None:
    properties, change = mark.owner, mark.element
    properties.remove(change)
    if accepted:
        return
    before = next((each for each in change if each.tag == properties.tag), None)
    kept = [each for each in properties if each.tag in _KEPT_IN.get(str(properties.tag), _OF_TRACKING)]
    was = list(before) if before is not None else []
    for each in list(properties):
        properties.remove(each)
    properties.extend([*was, *kept])


_OF_TRACKING: Final = frozenset(_VERBS)
_KEPT_IN: Final = {f"{W}pPr": frozenset({f"{W}rPr", f"{W}sectPr"})}


def _open(wrapper: Element) -> None:
    """The content in place of its wrapper; what was deleted reads as text again."""
    for each in wrapper.iter(f"{W}delText"):
        each.tag = f"{W}t"
    _replace(wrapper, list(wrapper))


def _take_out(wrapper: Element) -> None:
    _replace(wrapper, [each for each in wrapper.iter() if each.tag in _ANCHORS])


def _replace(old: Element, new: list[Element]) -> None:
    parent = old.getparent()
    if parent is None:
        return
    at = parent.index(old)
    parent.remove(old)
    parent[at:at] = new


def _drop(part: Element) -> None:
    """Take a row or cell out, with it a table of which nothing is left."""
    parent = part.getparent()
    if parent is None:
        return
    parent.remove(part)
    kind = part.tag
    if parent.find(str(kind)) is None and parent.getparent() is not None:
        _drop(parent)


def _join_to_next(paragraph: Element) -> None:
    """Put what a paragraph holds before what the next one holds: its end is gone, the next one's look stays.

    A paragraph that marks a place of its own is never joined, and so no field runs into another.
    """
    parent = paragraph.getparent()
    if parent is None:
        return
    following = _next_block(paragraph)
    inside = [each for each in paragraph if each.tag != f"{W}pPr"]
    empty = not any(_is_visible(each) for each in paragraph.iter(f"{W}r"))
    if following is None or _has_own_place(paragraph) or (_has_own_place(following) and not empty):
        if empty and not any(each.tag in _ANCHORS for each in paragraph.iter()):
            parent.remove(paragraph)
        return
    at = 1 if len(following) and following[0].tag == f"{W}pPr" else 0
    following[at:at] = inside
    parent.remove(paragraph)


def _next_block(paragraph: Element) -> Element | None:
    for each in paragraph.itersiblings():
        if each.tag == f"{W}p":
            return each
        if each.tag not in _BETWEEN:
            return None
    return None


def _is_visible(run: Element) -> bool:
    return bool(run_text(run)) or any(run.find(each) is not None for each in _VISIBLE)


def _has_own_place(paragraph: Element) -> bool:
    names = (each.get(f"{W}name", "") for each in paragraph.iter(f"{W}bookmarkStart"))
    return any(name.startswith(f"{SCHEMA}_") and not name.startswith(_PASSING) for name in names)


def _is_tracked_box(control: Element) -> bool:
    content = control.find(f"{W}sdtContent")
    if control.find(f"{W}sdtPr/{W14}checkbox") is None or content is None:
        return False
    return any(each is not None for each in content.iter(*_VERBS))


def _tick_as_shown(box: Element) -> None:
    """Word keeps one state for a box; the sign in it is what was tracked."""
    text = "".join(run_text(run) for run in box.iter(f"{W}r"))
    checked = box.find(f"{W}sdtPr/{W14}checkbox/{W14}checked")
    if text and checked is not None:
        checked.set(f"{W14}val", "1" if set(text) & TICKED_SIGNS else "0")
