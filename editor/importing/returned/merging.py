"""Two sets of edits of one text put together where they do not touch: tracked changes without the untracked ones."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Generic, TypeVar

from editor.model.alignment import Pair, alike, common, gaps, rising
from editor.model.passages import words_of
from editor.model.richtext import Block, RichText, Run, Runs, Table, merged, plain_lines, rich
from editor.model.values import Record, SubValue, Value

Item = TypeVar("Item")


class OverlapError(ValueError):
    """Both sides changed the same words, so neither can be told from the other."""


def transplanted(ancestor: Value, ours: Value, theirs: Value, *, moved: bool = False) -> Value:
    """``ours`` with what was changed from ``ancestor`` to ``theirs``.

    ``moved`` says that paragraphs were moved on the way to ``theirs``: then it cannot be told where a paragraph
    that only ``ours`` has, or lacks, belongs. Raises :class:`OverlapError` there, where both changed the same
    words, and for two changes of an answer that has no words.
    """
    if theirs in (ancestor, ours):
        return ours
    if ancestor == ours:
        return theirs
    match ancestor, ours, theirs:
        case RichText(), RichText(), RichText():
            return _rich(ancestor, ours, theirs, moved=moved)
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


def _rich(ancestor: RichText, ours: RichText, theirs: RichText, *, moved: bool) -> RichText:
    rows = (ancestor.blocks, ours.blocks, theirs.blocks)
    mine, other = (list(_hunks(ancestor.blocks, each, _texts)) for each in rows[1:])
    if moved and not all(each.in_place for each in mine):
        raise OverlapError
    blocks: list[Block] = []
    at = 0
    for hunk in _joined(ancestor.blocks, mine, other, _block):
        blocks += [*ancestor.blocks[at : hunk.start], *hunk.items]
        at = hunk.end
    return rich([*blocks, *ancestor.blocks[at:]])


def _texts(blocks: Sequence[Block]) -> list[str]:
    return ["\n".join(plain_lines(RichText((each,)))) for each in blocks]


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


def _merged(was: Sequence[Item], mine: Sequence[Item], other: Sequence[Item]) -> list[Item]:
    """Words, each side's changes put into the ancestor's."""
    found: list[Item] = []
    at = 0
    for hunk in _joined(was, list(_hunks(was, mine)), list(_hunks(was, other))):
        found += [*was[at : hunk.start], *hunk.items]
        at = hunk.end
    return [*found, *was[at:]]


# --- three ways -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Hunk(Generic[Item]):
    """What stands for the ancestor's items from ``start`` to ``end``."""

    start: int
    end: int
    items: tuple[Item, ...]

    def touches(self, other: "_Hunk[Item]") -> bool:
        """Whether both speak of the same items, or border on each other and one of them moves what follows.

        Which of two neighbours went elsewhere cannot be told from where they stand.
        """
        if self.start < other.end and other.start < self.end:
            return True
        bordering = self.start <= other.end and other.start <= self.end
        return bordering and not (self.in_place and other.in_place)

    @property
    def in_place(self) -> bool:
        """Whether it changes one item and moves none."""
        return self.end - self.start == len(self.items) == 1


def _hunks(
    was: Sequence[Item], now: Sequence[Item], texts: Callable[[Sequence[Item]], list[str]] | None = None
) -> Iterator[_Hunk[Item]]:
    """What was changed, as small as can be told: paragraphs that are alike are told one by one."""
    equal = common([repr(each) for each in was], [repr(each) for each in now])
    near: list[Pair] = []
    for gone, come in gaps(equal, len(was), len(now)):
        if texts is not None and gone and come:
            found = alike(texts(was[gone.start : gone.stop]), texts(now[come.start : come.stop]))
            near += [(gone.start + i, come.start + j) for i, j in rising(found)]
    pairs = sorted([*equal, *near])
    changed = set(near)
    for (gone, come), pair in zip(gaps(pairs, len(was), len(now)), [*pairs, None], strict=True):
        if gone or come:
            yield _Hunk(gone.start, gone.stop, tuple(now[come.start : come.stop]))
        if pair in changed and pair is not None:
            yield _Hunk(pair[0], pair[0] + 1, (now[pair[1]],))


def _joined(
    was: Sequence[Item],
    mine: list[_Hunk[Item]],
    other: list[_Hunk[Item]],
    both: Callable[[Item, Item, Item], Item] | None = None,
) -> list[_Hunk[Item]]:
    """The changes of both sides in order; ``both`` joins two of the same single item. OverlapError where none can."""
    result = [each for each in mine if not any(each.touches(hunk) for hunk in other)]
    for hunk in other:
        meeting = [each for each in mine if each.touches(hunk)]
        if not meeting or meeting == [hunk]:
            result.append(hunk)
        elif both is not None and len(meeting) == 1 and hunk.in_place and meeting[0].in_place:
            joined = both(was[hunk.start], meeting[0].items[0], hunk.items[0])
            result.append(_Hunk(hunk.start, hunk.end, (joined,)))
        else:
            raise OverlapError
    return sorted(result, key=lambda each: (each.start, each.end))
