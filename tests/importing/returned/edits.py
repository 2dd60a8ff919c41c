"""Edits of an exported Word document that state what must be seen while they are made. No code under test is used.

Each edit rewrites paragraphs in the XML by itself and says, in the model's words, what stood there, what stands
there when tracked changes are rejected and when they are accepted, and which changes a person must be shown.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from io import BytesIO
from random import Random
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from editor.model.document import Document
from editor.model.richtext import (
    Heading,
    ListItem,
    Paragraph,
    Quotation,
    RichText,
    Run,
    Runs,
    TextBlock,
    rich,
)
from editor.output import to_word
from forms.schema import FormDefinition
from tests.builders import NOW

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
AUTHORS: Final = ("Jo Carter", "Sam O’Neil", "B. Ŵyn")
WORDS: Final = (
    "custody", "review", "“plainly”", "officers’", "demand", "Ŵyn", "a", "the", "calls", "answered", "56", "days",
    "per cent", "–", "e\u0301lan", "re-inspection", "it’s", "…", "northern", "unit",
)  # fmt: skip

Element = Any
Told = tuple[str, str, str, str]
"""Kind, text, author and time of a change."""


@dataclass
class Piece:
    """A stretch of a narrative: as exported, with changes rejected, with changes accepted, tracked changes alone."""

    exported: list[TextBlock]
    original: list[TextBlock]
    final: list[TextBlock]
    tracked: list[TextBlock]
    changes: list[Told] = dataclass_field(default_factory=list)
    elements: list[Element] = dataclass_field(default_factory=list)
    touched: bool = False


@dataclass
class ExpectedComment:
    author: str
    at: str
    text: str
    quoted: str
    field: str
    done: bool = False
    replies: list[tuple[str, str, str]] = dataclass_field(default_factory=list)
    between: tuple[Element, Element] | None = None

    @property
    def expected_quotation(self) -> str:
        """The words it is anchored to; of one that spans paragraphs those that stand there when all is done."""
        return self.quoted if self.between is None else _between(*self.between)


class Returning:
    """One exported document on its way back."""

    def __init__(self, document: Document, form: FormDefinition, random: Random) -> None:
        self.document, self.random = document, random
        with ZipFile(BytesIO(to_word(document, form, None, NOW))) as package:
            self.parts = {each: package.read(each) for each in package.namelist()}
        self.root: Element = etree.fromstring(self.parts["word/document.xml"])
        self.narratives = {
            field_id: [
                Piece([block], [block], [block], [block], elements=[paragraph])
                for block, paragraph in zip(
                    _text_blocks(value), self.control(field_id).find(f"{W}sdtContent"), strict=True
                )
            ]
            for field_id, value in document.answers.items()
            if isinstance(value, RichText)
        }
        self.comments: list[ExpectedComment] = []
        self.moved: list[str] = []
        """What was moved from one narrative to another."""
        self.edits: list[str] = []
        self._count = 0

    # --- what must be seen ----------------------------------------------------------------------------

    def view(self, field_id: str, which: str) -> RichText:
        return rich(block for piece in self.narratives[field_id] for block in getattr(piece, which))

    def changes(self, field_id: str) -> list[Told]:
        told = [change for piece in self.narratives[field_id] for change in piece.changes]
        return list(dict.fromkeys(told))

    def state(self, field_id: str) -> str:
        if self.view(field_id, "original") != self.view(field_id, "exported"):
            return "edited"
        return "tracked" if self.changes(field_id) else "unchanged"

    # --- the file ---------------------------------------------------------------------------------------

    def control(self, field_id: str) -> Element:
        for each in self.root.iter(f"{W}sdt"):
            if each.find(f"{W}sdtPr/{W}tag").get(f"{W}val") == f"hpr1.{field_id}":
                return each
        raise KeyError(field_id)

    def data(self) -> bytes:
        parts = {**self.parts, "word/document.xml": etree.tostring(self.root)}
        if self.comments:
            parts.update(_comment_parts(parts, self.comments))
        target = BytesIO()
        with ZipFile(target, "w", ZIP_DEFLATED) as package:
            for each, content in parts.items():
                package.writestr(each, content)
        return target.getvalue()

    def stamp(self) -> dict[str, str]:
        """Who and when, each time another minute."""
        self._count += 1
        hours, minutes = divmod(self._count, 60)
        return {"author": self.random.choice(AUTHORS), "at": f"2026-03-0{3 + hours}T10:{minutes:02}:00Z"}

    def mark(self, kind: str, stamp: dict[str, str]) -> Element:
        return _element(
            kind,
            **{
                f"{W}id": str(9000 + self.random.randrange(10**6)),
                f"{W}author": stamp["author"],
                f"{W}date": stamp["at"],
            },
        )

    def words(self, most: int = 4) -> str:
        return " ".join(self.random.choice(WORDS) for _ in range(self.random.randint(1, most)))

    def free(self) -> tuple[str, int] | None:
        """A paragraph that nothing was done to yet."""
        found = [
            (field_id, index)
            for field_id, pieces in self.narratives.items()
            for index, piece in enumerate(pieces)
            if not piece.touched
        ]
        return self.random.choice(found) if found else None


# --- edits of one paragraph -----------------------------------------------------------------------------


Edit = Callable[[Returning, list[Piece], int, str], bool]
Kinds = Sequence[tuple[str, Edit]]


def edit(returning: Returning, kinds: Kinds = ()) -> bool:
    """One edit of a kind that chance chooses; False where no paragraph is left."""
    at = returning.free()
    if at is None:
        return False
    name, change = returning.random.choice(kinds or EDITS)
    if change(returning, returning.narratives[at[0]], at[1], at[0]):
        returning.edits.append(name)
    return True


def insert_words(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    piece, stamp = _touch(pieces, index), r.stamp()
    block, text = piece.exported[0], r.words()
    cut = _cut(r, block)
    before, after = _sliced(block.runs, 0, cut), _sliced(block.runs, cut, None)
    new = (Run(text, bold=r.random.random() < 0.3),)
    _fill(piece.elements[0], [*_plain(before), _wrapped(r, "ins", stamp, new), *_plain(after)])
    piece.final = piece.tracked = [replace(block, runs=(*before, *new, *after))]
    piece.changes = [_told("insert", text, stamp)]
    return True


def delete_words(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    piece, stamp = _touch(pieces, index), r.stamp()
    block = piece.exported[0]
    first, last = _range(r, block)
    gone = _sliced(block.runs, first, last)
    before, after = _sliced(block.runs, 0, first), _sliced(block.runs, last, None)
    _fill(piece.elements[0], [*_plain(before), _wrapped(r, "del", stamp, gone), *_plain(after)])
    piece.final = piece.tracked = [replace(block, runs=(*before, *after))]
    piece.changes = [_told("delete", _text(gone), stamp)]
    return True


def replace_words(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    piece, stamp, other = _touch(pieces, index), r.stamp(), r.stamp()
    block, new = piece.exported[0], (Run(r.words()),)
    first, last = _range(r, block)
    gone = _sliced(block.runs, first, last)
    before, after = _sliced(block.runs, 0, first), _sliced(block.runs, last, None)
    middle = [_wrapped(r, "del", stamp, gone), _wrapped(r, "ins", other, new)]
    told = [_told("delete", _text(gone), stamp), _told("insert", _text(new), other)]
    if r.random.random() < 0.5:
        middle, told = middle[::-1], told[::-1]
    _fill(piece.elements[0], [*_plain(before), *middle, *_plain(after)])
    piece.final = piece.tracked = [replace(block, runs=(*before, *new, *after))]
    piece.changes = told
    return True


def delete_of_inserted(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """One inserts words, another deletes some of them: both must be seen."""
    piece, stamp, other = _touch(pieces, index), r.stamp(), r.stamp()
    block, kept, gone, end = piece.exported[0], f"{r.words()} ", r.words(), f" {r.words()}"
    inserted = r.mark("ins", stamp)
    inserted.extend(_plain((Run(kept),)))
    inserted.append(_wrapped(r, "del", other, (Run(gone),)))
    inserted.extend(_plain((Run(end),)))
    _fill(piece.elements[0], [*_plain(block.runs), inserted])
    piece.final = piece.tracked = [replace(block, runs=(*block.runs, Run(kept), Run(end)))]
    piece.changes = [_told("insert", kept + gone + end, stamp), _told("delete", gone, other)]
    return True


def format_words(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    piece, stamp = _touch(pieces, index), r.stamp()
    block = piece.exported[0]
    first, last = _range(r, block)
    mine = _sliced(block.runs, first, last)
    before, after = _sliced(block.runs, 0, first), _sliced(block.runs, last, None)
    look = r.random.choice(("b", "i"))
    changed, elements = [], []
    for run in mine:
        new = replace(run, bold=not run.bold) if look == "b" else replace(run, italic=not run.italic)
        element = _run(new)
        properties = element.find(f"{W}rPr")
        if properties is None:
            properties = _element("rPr")
            element.insert(0, properties)
        change = r.mark("rPrChange", stamp)
        was = _run(run).find(f"{W}rPr")
        change.append(was if was is not None else _element("rPr"))
        properties.append(change)
        changed.append(new)
        elements.append(element)
    _fill(piece.elements[0], [*_plain(before), *elements, *_plain(after)])
    piece.final = piece.tracked = [replace(block, runs=(*before, *changed, *after))]
    piece.changes = [_told("format", _text(mine), stamp)]
    return True


def format_paragraph(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """An ordinary paragraph becomes a quotation."""
    block = pieces[index].exported[0]
    if not isinstance(block, Paragraph):
        return False
    piece, stamp = _touch(pieces, index), r.stamp()
    properties = _properties(piece.elements[0])
    properties.insert(0, _element("pStyle", **{f"{W}val": "Quote"}))
    change = r.mark("pPrChange", stamp)
    change.append(_element("pPr"))
    properties.append(change)
    piece.final = piece.tracked = [Quotation(block.runs)]
    piece.changes = [_told("format", _text(block.runs), stamp)]
    return True


# --- edits of paragraphs as such ------------------------------------------------------------------------


def split_paragraph(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    piece, stamp = _touch(pieces, index), r.stamp()
    block = piece.exported[0]
    cut = _cut(r, block)
    before, after = _sliced(block.runs, 0, cut), _sliced(block.runs, cut, None)
    if not before or not after:
        return False
    second = piece.elements[0]
    first = deepcopy(second)
    _fill(first, _plain(before))
    _fill(second, _plain(after))
    _mark_end(first, r.mark("ins", stamp))
    second.addprevious(first)
    piece.elements = [first, second]
    piece.final = piece.tracked = [replace(block, runs=before), _follower(block, after)]
    piece.changes = [_told("insert", "\n", stamp)]
    return True


def merge_paragraphs(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    if index + 1 == len(pieces) or pieces[index + 1].touched:
        return False
    first, second, stamp = _touch(pieces, index), _touch(pieces, index + 1), r.stamp()
    _mark_end(first.elements[0], r.mark("del", stamp))
    one, two = first.exported[0], second.exported[0]
    first.final = first.tracked = []
    second.final = second.tracked = [replace(two, runs=(*one.runs, *two.runs))]
    first.changes = [_told("delete", "\n", stamp)]
    return True


def insert_paragraph(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """A paragraph above this one, with an end of its own."""
    stamp, text = r.stamp(), f"{r.words()}."
    here = pieces[index]
    new = _element("p")
    new.append(_wrapped(r, "ins", stamp, (Run(text),)))
    _mark_end(new, r.mark("ins", stamp))
    here.elements[0].addprevious(new)
    block = Paragraph((Run(text),))
    pieces.insert(index, Piece([], [], [block], [block], [_told("insert", text, stamp)], [new], touched=True))
    return True


def enter_and_type(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """As Word does it at the end of a paragraph: its end is the new one, the old end follows the new words."""
    piece, stamp = _touch(pieces, index), r.stamp()
    block, text = piece.exported[0], f"{r.words()}."
    old = piece.elements[0]
    new = _element("p")
    if old.find(f"{W}pPr") is not None:
        new.append(deepcopy(old.find(f"{W}pPr")))
    new.append(_wrapped(r, "ins", stamp, (Run(text),)))
    _mark_end(old, r.mark("ins", stamp))
    old.addnext(new)
    piece.elements = [old, new]
    piece.final = piece.tracked = [block, _follower(block, (Run(text),))]
    piece.changes = [_told("insert", text, stamp)]
    return True


def delete_paragraph(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    piece, stamp = _touch(pieces, index), r.stamp()
    block = piece.exported[0]
    _fill(piece.elements[0], [_wrapped(r, "del", stamp, block.runs)])
    _mark_end(piece.elements[0], r.mark("del", stamp))
    piece.final = piece.tracked = []
    piece.changes = [_told("delete", _text(block.runs), stamp)]
    return True


def move_paragraph(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    """To another place of the same narrative, with the ranges that pair the halves."""
    targets = [n for n in range(len(pieces)) if n not in (index, index + 1) and not pieces[n].touched]
    if not targets:
        return False
    piece, stamp = _touch(pieces, index), r.stamp()
    target = pieces[r.random.choice(targets)]
    block, name = piece.exported[0], f"move{r.random.randrange(10**6)}"
    source = piece.elements[0]
    copy = deepcopy(source)
    for half, paragraph in (("From", source), ("To", copy)):
        number = str(8000 + r.random.randrange(10**6))
        start = _element(f"move{half}RangeStart", **{f"{W}id": number, f"{W}name": name})
        start.set(f"{W}author", stamp["author"])
        _fill(paragraph, [start, _wrapped(r, f"move{half}", stamp, block.runs)])
        _mark_end(paragraph, r.mark(f"move{half}", stamp))
        end = _element(f"move{half}RangeEnd", **{f"{W}id": number})
        if paragraph is copy:
            target.elements[0].addprevious(copy)
        paragraph.addnext(end)
    told = [_told("move", _text(block.runs), stamp)]
    piece.final = piece.tracked = []
    piece.changes = told
    moved = Piece([], [], [block], [block], told, [copy], touched=True)
    pieces.insert(pieces.index(target), moved)
    return True


# --- edits outside tracking -----------------------------------------------------------------------------


def type_untracked(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    piece = _touch(pieces, index)
    block, text = piece.exported[0], f" {r.words()}"
    now = replace(block, runs=(*block.runs, Run(text)))
    _fill(piece.elements[0], _plain(now.runs))
    piece.original = piece.final = [now]
    return True


def delete_untracked(_r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    if len(pieces) < 3:
        return False
    piece = _touch(pieces, index)
    piece.elements[0].getparent().remove(piece.elements[0])
    piece.original = piece.final = []
    return True


def insert_untracked(r: Returning, pieces: list[Piece], index: int, _: str) -> bool:
    text = f"{r.words()}."
    new = _element("p")
    _fill(new, _plain((Run(text),)))
    pieces[index].elements[0].addprevious(new)
    block = Paragraph((Run(text),))
    pieces.insert(index, Piece([], [block], [block], [], [], [new], touched=True))
    return True


def comment(r: Returning, pieces: list[Piece], index: int, field_id: str) -> bool:
    piece, stamp = _touch(pieces, index), r.stamp()
    block = piece.exported[0]
    first, last = _range(r, block)
    number = str(len(r.comments))
    quoted = _sliced(block.runs, first, last)
    start, end, reference = (
        _element(kind, **{f"{W}id": number})
        for kind in ("commentRangeStart", "commentRangeEnd", "commentReference")
    )
    holder = _element("r")
    holder.append(reference)
    inside = [start, *_plain(quoted), end, holder]
    before, after = _sliced(block.runs, 0, first), _sliced(block.runs, last, None)
    _fill(piece.elements[0], [*_plain(before), *inside, *_plain(after)])
    replies = [
        tuple(_told("", r.words(), r.stamp())[n] for n in (2, 3, 1))
        for _ in range(r.random.choice((0, 0, 1, 2)))
    ]
    done = r.random.random() < 0.3
    r.comments.append(
        ExpectedComment(stamp["author"], stamp["at"], r.words(), _text(quoted), field_id, done, replies)  # type: ignore[arg-type]
    )
    return True


EDITS: Final[list[tuple[str, Callable[[Returning, list[Piece], int, str], bool]]]] = [
    (each.__name__, each)
    for each in (
        insert_words, delete_words, replace_words, delete_of_inserted, format_words, format_paragraph,
        split_paragraph, merge_paragraphs, insert_paragraph, enter_and_type, delete_paragraph, move_paragraph,
        type_untracked, delete_untracked, insert_untracked, comment,
    )
]  # fmt: skip


# --- noise ----------------------------------------------------------------------------------------------


def add_noise(r: Returning) -> None:
    """What Word does to a file of itself: runs split anywhere, ids of sessions, marks of proofing, smart tags."""
    for run in list(r.root.iter(f"{W}r")):
        text = run.find(f"{W}t")
        run.set(f"{W}rsidR", f"{r.random.randrange(16**8):08X}")
        if text is None or len(run) - (run.find(f"{W}rPr") is not None) != 1 or len(text.text or "") < 2:
            continue
        dice = r.random.random()
        if dice < 0.3:
            second = deepcopy(run)
            cut = r.random.randrange(1, len(text.text))
            second.find(f"{W}t").text, text.text = text.text[cut:], text.text[:cut]
            for each in (text, second.find(f"{W}t")):
                each.set(SPACE, "preserve")
            for change in second.iter(f"{W}rPrChange"):
                change.set(f"{W}id", str(r.random.randrange(10**6)))
            run.addnext(second)
            run.addnext(_element("proofErr", **{f"{W}type": "spellStart"}))
        elif dice < 0.4 and run.getparent().tag == f"{W}p":
            smart = _element("smartTag", **{f"{W}uri": "urn:places", f"{W}element": "place"})
            run.addprevious(smart)
            smart.append(run)
        elif dice < 0.5 and run.getparent().tag == f"{W}p":
            number = str(70000 + r.random.randrange(10**5))
            run.addprevious(_element("bookmarkStart", **{f"{W}id": number, f"{W}name": f"_GoBack{number}"}))
            run.addnext(_element("bookmarkEnd", **{f"{W}id": number}))
    for paragraph in r.root.iter(f"{W}p"):
        paragraph.set(f"{W}rsidR", "00AB12CD")
        paragraph.set(f"{W14}paraId", f"{r.random.randrange(16**7):08X}")


# --- XML by hand ----------------------------------------------------------------------------------------


def _element(kind: str, **attributes: str) -> Element:
    element: Element = etree.Element(f"{W}{kind}", attributes)
    return element


def _run(run: Run, text_tag: str = "t") -> Element:
    element = _element("r")
    if run.bold or run.italic:
        properties = _element("rPr")
        properties.extend([_element(tag) for tag, on in (("b", run.bold), ("i", run.italic)) if on])
        element.append(properties)
    text = _element(text_tag)
    text.set(SPACE, "preserve")
    text.text = run.text
    element.append(text)
    return element


def _plain(runs: Iterable[Run]) -> list[Element]:
    return [_run(each) for each in runs]


def _wrapped(r: Returning, kind: str, stamp: dict[str, str], runs: Iterable[Run]) -> Element:
    wrapper = r.mark(kind, stamp)
    wrapper.extend([_run(each, "delText" if kind == "del" else "t") for each in runs])
    return wrapper


def _fill(paragraph: Element, content: list[Element]) -> None:
    """``content`` in place of the runs, what marks places left at its ends."""
    for each in list(paragraph):
        if each.tag in (f"{W}r", f"{W}ins", f"{W}del", f"{W}hyperlink"):
            paragraph.remove(each)
    at = sum(1 for each in paragraph if each.tag in (f"{W}pPr", f"{W}bookmarkStart"))
    paragraph[at:at] = content


def _between(start: Element, end: Element) -> str:
    """The words between two elements, paragraphs as lines, without what a tracked change takes out."""
    found, inside = "", False
    for each in start.getroottree().iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}p", start.tag, end.tag):
        if each is end:
            return found.strip("\n")
        inside = inside or each is start
        if not inside or next(each.iterancestors(f"{W}del", f"{W}moveFrom"), None) is not None:
            continue
        signs = {f"{W}t": each.text or "", f"{W}tab": "\t", f"{W}br": "\n", f"{W}p": "\n"}
        found += signs.get(each.tag, "")
    raise ValueError("the end is not behind the start")


def _properties(paragraph: Element) -> Element:
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = _element("pPr")
        paragraph.insert(0, properties)
    return properties


def _mark_end(paragraph: Element, mark: Element) -> None:
    properties = _properties(paragraph)
    look = properties.find(f"{W}rPr")
    if look is None:
        look = _element("rPr")
        properties.append(look)
    look.insert(0, mark)


def _told(kind: str, text: str, stamp: dict[str, str]) -> Told:
    return (kind, text, stamp["author"], stamp["at"])


def _touch(pieces: list[Piece], index: int) -> Piece:
    pieces[index].touched = True
    return pieces[index]


def _text_blocks(text: RichText) -> Iterator[TextBlock]:
    for block in text.blocks:
        assert isinstance(block, Paragraph | Quotation | Heading | ListItem)
        yield block


def _follower(block: TextBlock, runs: Runs) -> TextBlock:
    """The second half of a list item does not begin anew what the first began."""
    return (
        replace(block, runs=runs, restart=False) if isinstance(block, ListItem) else replace(block, runs=runs)
    )


def _text(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)


def _sliced(runs: Runs, first: int, last: int | None) -> Runs:
    """The characters from ``first`` to ``last``, each as it looks."""
    found, at = [], 0
    end = last if last is not None else len(_text(runs))
    for run in runs:
        piece = run.text[max(0, first - at) : max(0, end - at)]
        if piece:
            found.append(replace(run, text=piece))
        at += len(run.text)
    return tuple(found)


def _cut(r: Returning, block: TextBlock) -> int:
    return r.random.randint(0, len(_text(block.runs)))


def _range(r: Returning, block: TextBlock) -> tuple[int, int]:
    size = len(_text(block.runs))
    first = r.random.randrange(size)
    return first, r.random.randint(first + 1, size)


def _comment_parts(parts: dict[str, bytes], comments: list[ExpectedComment]) -> dict[str, bytes]:
    names = {"w": W[1:-1], "w14": W14[1:-1], "w15": W15[1:-1]}
    root = etree.Element(f"{W}comments", nsmap=names)
    more = etree.Element(f"{W15}commentsEx", nsmap=names)

    def add(number: str, author: str, at: str, text: str, parent: str, done: bool) -> str:
        paragraph_id = f"{0x1000 + len(root):08X}"
        each = etree.SubElement(
            root, f"{W}comment", {f"{W}id": number, f"{W}author": author, f"{W}date": at, f"{W}initials": "X"}
        )
        paragraph = etree.SubElement(each, f"{W}p", {f"{W14}paraId": paragraph_id})
        paragraph.append(_run(Run(text)))
        said = {f"{W15}paraId": paragraph_id, f"{W15}done": "1" if done else "0"}
        etree.SubElement(
            more, f"{W15}commentEx", {**said, **({f"{W15}paraIdParent": parent} if parent else {})}
        )
        return paragraph_id

    for number, each in enumerate(comments):
        parent = add(str(number), each.author, each.at, each.text, "", each.done)
        for index, (author, at, text) in enumerate(each.replies):
            add(str(1000 + number * 10 + index), author, at, text, parent, each.done)
    relations = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rIdC1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" '
        b'Target="comments.xml"/><Relationship Id="rIdC2" Target="commentsExtended.xml" '
        b'Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended"/></Relationships>',
    )
    types = parts["[Content_Types].xml"].replace(
        b"</Types>",
        b'<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        b'wordprocessingml.comments+xml"/><Override PartName="/word/commentsExtended.xml" ContentType="application/'
        b'vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"/></Types>',
    )
    return {
        "word/comments.xml": etree.tostring(root),
        "word/commentsExtended.xml": etree.tostring(more),
        "word/_rels/document.xml.rels": relations,
        "[Content_Types].xml": types,
    }
