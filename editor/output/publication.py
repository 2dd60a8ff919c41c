"""What of a document is published: all that the paper holds, but the files that are only kept with it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from editor.model.document import Document
from editor.model.edits import Place
from editor.output.blocks import (
    Block,
    Box,
    Choices,
    Composition,
    CrestSpace,
    Detail,
    SectionHeading,
    TickBox,
    Title,
    Words,
)
from editor.output.compose import compose
from forms.schema import FormDefinition

_BESIDE: Final = 2


def publication(document: Document, definition: FormDefinition) -> Composition:
    """The document as blocks for readers. The names of files kept with it are the office's own affair."""
    kept = definition.with_role("attachments")
    composition = compose(document, definition)
    return replace(composition, blocks=tuple(_without(composition.blocks, kept.id if kept else "")))


def _without(blocks: tuple[Block, ...], field: str) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Box):
            yield replace(block, blocks=tuple(_without(block.blocks, field)))
        elif not _is_of(block, field):
            yield block


def _is_of(block: Block, field: str) -> bool:
    if isinstance(block, Title | CrestSpace | SectionHeading | Box):
        return False
    place: Place = block.place
    return place.field == field


def saying_what_is_unknown(composition: Composition) -> Composition:
    """For an output whose boxes only look empty: what nobody recorded is said beside them."""
    not_recorded = composition.tr("(not recorded)")
    return replace(composition, blocks=tuple(_said(each, not_recorded) for each in composition.blocks))


def _said(block: Block, not_recorded: str) -> Block:
    match block:
        case Box():
            return replace(block, blocks=tuple(_said(each, not_recorded) for each in block.blocks))
        case Choices(recorded=False):
            return Detail(block.place, block.label, Words(_boxes(block, not_recorded)))
        case TickBox(ticked=None):
            return replace(block, label=f"{block.label} {not_recorded}")
        case _:
            return block


def _boxes(block: Choices, not_recorded: str) -> str:
    """Yes and No beside each other, more below each other."""
    between = "   " if len(block.options) <= _BESIDE else "\n"
    return between.join([*(f"☐ {option.label}" for option in block.options), not_recorded])
