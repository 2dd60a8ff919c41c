"""Two sets of edits of one text put together where they do not touch: tracked changes without the untracked ones."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TypeVar

from editor.model.alignment import common
from editor.model.passages import words_of
from editor.model.richtext import Block, RichText, Run, Runs, Table, merged, rich
from editor.model.values import Record, SubValue, Value

Item = TypeVar("Item")


class OverlapError(ValueError):
    """Both sides changed the same words, so neither can be told from the other."""


def transplanted(ancestor: Value, ours: Value, theirs: Value) -> Value:
    """``ours`` with what was changed from ``ancestor`` to ``theirs``.

    Raises :class:`OverlapError` where both changed the same words, or an answer that has no words.
    """
    if theirs in (ancestor, ours):
        return ours
    if ancestor == ours:
        return theirs
    match ancestor, ours, theirs:
        case RichText(), RichText(), RichText():
            return _rich(ancestor, ours, theirs)
        case str(), str(), str():
            return "".join(_merged(*(words_of(each) for each in (ancestor, ours, theirs))))
        case tuple(), tuple(), tuple():
            return _records(ancestor, ours, theirs)
        case _:
            raise OverlapError


def _records(ancestor: Value, ours: Value, theirs: Value) -> Value:
    rows = [each for each in (ancestor, ours, theirs) if isinstance(each, tuple)]
    records = [[each for each in row if isinstance(each, Record)] for row in rows]
    if len({len(row) for row in (*rows, *records)}) != 1:
        raise OverlapError
    return tuple(_record(*three) for three in zip(*records, strict=True))


def _record(ancestor: Record, ours: Record, theirs: Record) -> Record:
    values: dict[str, SubValue] = {}
    for sub in ours.values:
        value = transplanted(ancestor.get(sub), ours.get(sub), theirs.get(sub))
        assert not (isinstance(value, tuple) and any(isinstance(each, Record) for each in value))
        values[sub] = value  # type: ignore[assignment]  # records do not nest
    return Record(MappingProxyType(values), ours.id)


def _rich(ancestor: RichText, ours: RichText, theirs: RichText) -> RichText:
    blocks: list[Block] = []
    for chunk in _chunks(ancestor.blocks, ours.blocks, theirs.blocks):
        was, mine, other = chunk
        if was in (mine, other) or mine == other:
            blocks.extend(other if was == mine else mine)
        elif len(was) == len(mine) == len(other):
            blocks.extend(_block(*three) for three in zip(was, mine, other, strict=True))
        else:
            raise OverlapError
    return rich(blocks)


def _block(was: Block, mine: Block, other: Block) -> Block:
    if was in (mine, other) or mine == other:
        return other if was == mine else mine
    if isinstance(was, Table) or isinstance(mine, Table) or isinstance(other, Table):
        raise OverlapError
    bare = [replace(each, runs=()) for each in (was, mine, other)]
    if bare[0] not in bare[1:]:
        raise OverlapError
    runs = _merged(*(list(_pieces(each.runs)) for each in (was, mine, other)))
    return replace(other if bare[0] == bare[1] else mine, runs=merged(runs))


def _pieces(runs: Runs) -> Iterator[Run]:
    """Word by word, each as it looks."""
    for run in runs:
        yield from (replace(run, text=word) for word in words_of(run.text))


def _merged(was: Sequence[Item], mine: Sequence[Item], other: Sequence[Item]) -> Iterator[Item]:
    for before, one, two in _chunks(was, mine, other):
        if before not in (one, two) and one != two:
            raise OverlapError
        yield from two if before == one else one


Chunk = tuple[Sequence[Item], Sequence[Item], Sequence[Item]]


def _chunks(was: Sequence[Item], mine: Sequence[Item], other: Sequence[Item]) -> Iterator[Chunk[Item]]:
    """Stretches of three rows, cut wherever an item stands in all three."""
    keys = [[repr(each) for each in row] for row in (was, mine, other)]
    in_other = dict(common(keys[0], keys[2]))
    anchors = [(i, j, in_other[i]) for i, j in common(keys[0], keys[1]) if i in in_other]
    a = b = c = 0
    for i, j, k in [*anchors, (len(was), len(mine), len(other))]:
        if (a, b, c) != (i, j, k):
            yield was[a:i], mine[b:j], other[c:k]
        if i < len(was):
            yield was[i : i + 1], mine[j : j + 1], other[k : k + 1]
        a, b, c = i + 1, j + 1, k + 1
