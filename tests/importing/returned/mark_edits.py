"""Further kinds of marks on narratives, each of which states what must be seen: see tests.importing.returned.edits."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Final

from editor.model.richtext import ListItem, Paragraph, Run
from tests.importing.returned.edits import (
    ExpectedComment,
    Piece,
    Returning,
    W,
    _cut,
    _element,
    _fill,
    _mark_end,
    _plain,
    _properties,
    _range,
    _run,
    _sliced,
    _text,
    _told,
    _touch,
    _wrapped,
)

# --- looks ------------------------------------------------------------------------------------------------


def colour_words(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """A look that the form does not keep: it is told, and no view differs."""
    piece, stamp = _touch(pieces, index), r.stamp()
    block = piece.exported[0]
    first, last = _range(r, block)
    mine = _sliced(block.runs, first, last)
    elements = _plain(mine)
    for element in elements:
        properties = element.find(f"{W}rPr")
        if properties is None:
            properties = _element("rPr")
            element.insert(0, properties)
        was = deepcopy(properties)
        properties.append(_element("color", **{f"{W}val": "C00000"}))
        change = r.mark("rPrChange", stamp)
        change.append(was)
        properties.append(change)
    before, after = _sliced(block.runs, 0, first), _sliced(block.runs, last, None)
    _fill(piece.elements[0], [*_plain(before), *elements, *_plain(after)])
    piece.changes = [_told("format", _text(mine), stamp)]
    return True


def look_of_the_end(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """The look of a paragraph's end, which nobody sees: nothing to decide."""
    piece, stamp = _touch(pieces, index), r.stamp()
    look = _element("rPr")
    look.append(_element("b"))
    change = r.mark("rPrChange", stamp)
    change.append(_element("rPr"))
    look.append(change)
    _properties(piece.elements[0]).append(look)
    return True


def layout_of_the_page(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    section = r.root.find(f"{W}body/{W}sectPr")
    if section.find(f"{W}sectPrChange") is not None:
        return False
    _touch(pieces, index)
    change = r.mark("sectPrChange", r.stamp())
    change.append(_element("sectPr"))
    section.append(change)
    return True


def centre_paragraph(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    piece, stamp = _touch(pieces, index), r.stamp()
    properties = _properties(piece.elements[0])
    change = r.mark("pPrChange", stamp)
    change.append(deepcopy(properties))
    properties.append(_element("jc", **{f"{W}val": "center"}))
    properties.append(change)
    piece.changes = [_told("format", _text(piece.exported[0].runs), stamp)]
    return True


def make_item(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """An ordinary paragraph becomes an item of a list."""
    block = pieces[index].exported[0]
    if not isinstance(block, Paragraph):
        return False
    return _restyled(r, pieces, index, "ListBullet", ListItem("ul", 0, block.runs))


def make_ordinary(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """An item of a list becomes an ordinary paragraph."""
    block = pieces[index].exported[0]
    if not isinstance(block, ListItem):
        return False
    return _restyled(r, pieces, index, "", Paragraph(block.runs))


def _restyled(r: Returning, pieces: list[Piece], index: int, style: str, block: Paragraph | ListItem) -> bool:
    piece, stamp = _touch(pieces, index), r.stamp()
    properties = _properties(piece.elements[0])
    was = deepcopy(properties)
    for each in list(properties):
        properties.remove(each)
    if style:
        properties.append(_element("pStyle", **{f"{W}val": style}))
    change = r.mark("pPrChange", stamp)
    change.append(was)
    properties.append(change)
    piece.final = piece.tracked = [block]
    piece.changes = [_told("format", _text(block.runs), stamp)]
    return True


# --- marks within marks -------------------------------------------------------------------------------------


def insert_within_deletion(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """One inserts words, another deletes all of them, and the file nests it the other way round."""
    piece, stamp, other = _touch(pieces, index), r.stamp(), r.stamp()
    block, text = piece.exported[0], f" {r.words()}"
    inserted, deleted = r.mark("ins", stamp), r.mark("del", other)
    inserted.append(_run(Run(text), "delText"))
    deleted.append(inserted)
    _fill(piece.elements[0], [*_plain(block.runs), deleted])
    piece.changes = [_told("delete", text, other), _told("insert", text, stamp)]
    return True


def insert_break(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """A line break and words behind it."""
    piece, stamp = _touch(pieces, index), r.stamp()
    block, text = piece.exported[0], r.words()
    run = _run(Run(text))
    run.insert(0, _element("br"))
    inserted = r.mark("ins", stamp)
    inserted.append(run)
    _fill(piece.elements[0], [*_plain(block.runs), inserted])
    piece.final = piece.tracked = [replace(block, runs=(*block.runs, Run(f"\n{text}")))]
    piece.changes = [_told("insert", text, stamp)]
    return True


def delete_last_end(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """The end of a narrative's last paragraph: it is told, but no field runs into what follows it."""
    if index + 1 != len(pieces):
        return False
    piece, stamp = _touch(pieces, index), r.stamp()
    _mark_end(piece.elements[0], r.mark("del", stamp))
    piece.changes = [_told("delete", "\n", stamp)]
    return True


# --- moves --------------------------------------------------------------------------------------------------


def move_to_another_field(r: Returning, pieces: list[Piece], index: int, field_id: str) -> bool:
    targets = [
        (there, n)
        for other, there in r.narratives.items()
        for n, each in enumerate(there)
        if other != field_id and not each.touched
    ]
    if not targets or len(pieces) < 2 or index + 1 == len(pieces):
        return False
    piece, stamp = _touch(pieces, index), r.stamp()
    there, n = r.random.choice(targets)
    block, name = piece.exported[0], f"move{r.random.randrange(10**6)}"
    source, target = piece.elements[0], there[n].elements[0]
    copy = deepcopy(source)
    for half, paragraph in (("From", source), ("To", copy)):
        number = str(8000 + r.random.randrange(10**6))
        start = _element(f"move{half}RangeStart", **{f"{W}id": number, f"{W}name": name})
        _fill(paragraph, [start, _wrapped(r, f"move{half}", stamp, block.runs)])
        _mark_end(paragraph, r.mark(f"move{half}", stamp))
        if paragraph is copy:
            target.addprevious(copy)
        paragraph.addnext(_element(f"move{half}RangeEnd", **{f"{W}id": number}))
    told = [_told("move", _text(block.runs), stamp)]
    piece.final = piece.tracked = []
    piece.changes = told
    there.insert(n, Piece([], [], [block], [block], told, [copy], touched=True))
    r.moved.append(_text(block.runs))
    return True


def half_a_move(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """Words whose other half went with something else: deleted here."""
    piece, stamp = _touch(pieces, index), r.stamp()
    block = piece.exported[0]
    first, last = _range(r, block)
    gone = _sliced(block.runs, first, last)
    before, after = _sliced(block.runs, 0, first), _sliced(block.runs, last, None)
    name = {f"{W}id": str(8000 + r.random.randrange(10**6)), f"{W}name": f"half{r.random.randrange(10**9)}"}
    start, end = (
        _element("moveFromRangeStart", **name),
        _element("moveFromRangeEnd", **{f"{W}id": name[f"{W}id"]}),
    )
    middle = [start, _wrapped(r, "moveFrom", stamp, gone), end]
    _fill(piece.elements[0], [*_plain(before), *middle, *_plain(after)])
    piece.final = piece.tracked = [replace(block, runs=(*before, *after))]
    piece.changes = [_told("delete", _text(gone), stamp)]
    return True


# --- comments -----------------------------------------------------------------------------------------------


def comment_on_two_fields(r: Returning, pieces: list[Piece], index: int, field_id: str) -> bool:
    """From words of one narrative to words of a later one: it belongs to the first and quotes what is between."""
    fields = list(r.narratives)
    later = [
        each
        for other in fields[fields.index(field_id) + 1 :]
        for each in r.narratives[other]
        if not each.touched
    ]
    if not later or any(each.touched for each in pieces[index:]):
        return False
    first, last, stamp = _touch(pieces, index), r.random.choice(later), r.stamp()
    last.touched = True
    number = {f"{W}id": str(len(r.comments))}
    start, end, reference = (
        _element(kind, **number) for kind in ("commentRangeStart", "commentRangeEnd", "commentReference")
    )
    holder = _element("r")
    holder.append(reference)
    one, two = first.exported[0], last.exported[0]
    cut, stop = min(_cut(r, one), len(_text(one.runs)) - 1), max(_cut(r, two), 1)
    _fill(
        first.elements[0],
        [*_plain(_sliced(one.runs, 0, cut)), start, *_plain(_sliced(one.runs, cut, None))],
    )
    quoted = [*_plain(_sliced(two.runs, 0, stop)), end, holder]
    _fill(last.elements[0], [*quoted, *_plain(_sliced(two.runs, stop, None))])
    r.comments.append(
        ExpectedComment(stamp["author"], stamp["at"], r.words(), "", field_id, between=(start, end))
    )
    return True


MARK_EDITS: Final[list[tuple[str, Callable[[Returning, list[Piece], int, str], bool]]]] = [
    (each.__name__, each)
    for each in (
        colour_words, look_of_the_end, layout_of_the_page, centre_paragraph, make_item, make_ordinary,
        insert_within_deletion, insert_break, delete_last_end, move_to_another_field, half_a_move,
        comment_on_two_fields,
    )
]  # fmt: skip
