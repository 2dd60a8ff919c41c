"""Plain text: the document's words in order, with few marks to see what is what. Nothing is wrapped."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import assert_never

from editor.model.document import Document
from editor.model.richtext import (
    Heading,
    ListItem,
    Paragraph,
    Quotation,
    RichText,
    Runs,
    Table,
    runs_text,
)
from editor.output.blocks import (
    Block,
    Box,
    Cell,
    Choices,
    Composition,
    CrestSpace,
    Detail,
    FieldHeading,
    Line,
    Narrative,
    Quoted,
    RecordTable,
    SectionHeading,
    Source,
    SubHeading,
    TickBox,
    Title,
)
from editor.output.compose import compose
from editor.output.numbering import item_numbers
from forms.schema import FormDefinition

_INDENT = "    "


def to_text(document: Document, definition: FormDefinition) -> str:
    """The document as plain text; see :func:`composition_to_text`."""
    return composition_to_text(compose(document, definition))


def composition_to_text(composition: Composition) -> str:
    """Blocks as plain text. Paragraphs stand apart by an empty line; the text ends in one newline."""
    pieces: list[str] = []
    before: Block | None = None
    for block in _flat(composition.blocks):
        piece = "\n\n".join(_block(block, composition))
        if not piece:
            continue
        # The lines of the details stand close together.
        close = _goes_on(block) and isinstance(before, Detail | TickBox | Choices)
        pieces.append(("\n" if close else "\n\n") + piece)
        before = block
    return "".join(pieces).lstrip("\n") + "\n"


def _goes_on(block: Block) -> bool:
    return isinstance(block, TickBox) or (isinstance(block, Detail) and bool(block.label or block.continues))


def _flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Box):
            yield from _flat(block.blocks)
        else:
            yield block


def _block(block: Block, composition: Composition) -> Iterator[str]:  # noqa: PLR0912 - one branch for each kind of block
    match block:
        case Title():
            yield _underlined(block.value.text or composition.title, "=")
        case SectionHeading():
            yield _underlined(block.text, "-")
        case FieldHeading():
            yield _underlined(block.value.text, "-")
        case SubHeading():
            yield block.text
        case Detail():
            yield " ".join(part for part in (_label(block.label), block.value.text) if part)
        case Line():
            yield block.text
        case Choices():
            yield _choices(block, composition.tr("(not recorded)"))
        case TickBox():
            day = f", {block.on.text}" if block.on.text else ""
            unknown = "" if block.ticked is not None else f" {composition.tr('(not recorded)')}"
            yield f"{_box(block.ticked)} {block.label}{day}{unknown}"
        case Narrative():
            if block.label:
                yield block.label
            if block.text:
                yield _narrative(block.text)
        case Quoted():
            yield _indented(block.value.text, _INDENT)
        case Source():
            yield _indented(block.value.text, _INDENT)
        case RecordTable():
            if block.caption:
                yield block.caption
            for row in block.rows:
                yield "\n".join(_row(block.columns, row))
        case Box() | CrestSpace():
            return
        case _:
            assert_never(block)


def _row(columns: Sequence[str], row: Sequence[Cell]) -> Iterator[str]:
    """What the first column calls the record, then label and value line by line: read aloud, each makes sense."""
    first, *rest = row
    yield " – ".join(first.texts) or "–"
    for label, cell in zip(columns[1:], rest, strict=True):
        if cell.texts:
            value, *more = cell.texts
            yield f"{_label(label)} {value}"
            yield from more


def _label(label: str) -> str:
    return label if not label or label.endswith((":", "?")) else f"{label}:"


def _underlined(text: str, mark: str) -> str:
    return f"{text}\n{mark * max(map(len, text.split(chr(10))))}"


def _choices(block: Choices, not_recorded: str) -> str:
    label = " ".join(part for part in (_label(block.label), "" if block.recorded else not_recorded) if part)
    lines = [f"{_box(option.ticked)} {option.label}" for option in block.options]
    return "\n".join([label, *lines] if label else lines)


def _box(ticked: bool | None) -> str:
    return "[x]" if ticked else "[ ]"


def _narrative(text: RichText) -> str:
    pieces: list[str] = []
    in_list = False
    for block, number in zip(text.blocks, item_numbers(text.blocks), strict=True):
        close = isinstance(block, ListItem) and in_list
        pieces.append("\n" if close else "\n\n")
        in_list = isinstance(block, ListItem)
        match block:
            case Paragraph() | Heading():
                pieces.append(_words(block.runs))
            case Quotation():
                pieces.append(_indented(_words(block.runs), _INDENT))
            case ListItem():
                mark = "- " if number is None else f"{number}. "
                indent = "   " * block.level
                pieces.append(
                    indent + mark + _words(block.runs).replace("\n", f"\n{indent}{' ' * len(mark)}")
                )
            case Table():
                rows = [" | ".join(_words(cell).replace("\n", " ") for cell in row) for row in block.rows]
                pieces.append("\n".join([block.caption, *rows] if block.caption else rows))
            case _:
                assert_never(block)
    return "".join(pieces[1:])


def _words(runs: Runs) -> str:
    """The words, then the address of each link whose words are not its address: no word is torn by one."""
    text = runs_text(runs)
    links = groupby(runs, lambda run: run.href)
    addresses = [href for href, group in links if href and not _shows(runs_text(tuple(group)), href)]
    return f"{text} ({', '.join(addresses)})" if addresses else text


def _shows(words: str, href: str) -> bool:
    return words in (href, href.partition(":")[2])


def _indented(text: str, indent: str) -> str:
    return "\n".join(indent + line for line in text.split("\n"))
