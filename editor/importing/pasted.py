"""Plain text from a clipboard, and the limits for whatever is pasted."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from editor.model.richtext import (
    DEEPEST_LEVEL,
    Block,
    ListItem,
    Paragraph,
    RichText,
    Run,
    Table,
    plain_lines,
    rich,
)

MOST_CHARACTERS = 2_000_000
MOST_BLOCKS = 5_000
LONGEST_BLOCK = 20_000
_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
# Marks that turn the direction of writing and can make a text read as what it is not.
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SURE_BULLETS = "•·▪◦‣●○■–"
_LINE = re.compile(
    rf"(?P<indent>[ \t\u00a0]*)"
    rf"(?:(?P<bullet>[{_SURE_BULLETS}*-]|o(?=\t))|(?P<number>\d{{1,3}})[.)])[ \t\u00a0]+(?P<words>.*\S.*)"
)
_LONE_BULLETS = frozenset("•·▪◦‣●○■")
"""What is a bullet on a line alone; a dash or star is one where its neighbour has one too."""


class TooLongError(ValueError):
    """More text than the program takes from a clipboard at once."""

    def __init__(self) -> None:
        super().__init__(f"The text has more than {MOST_CHARACTERS:,} characters; nothing was put in.")


def without_direction_marks(text: str) -> str:
    """``text`` without embeddings, overrides and isolates of direction."""
    return _DIRECTION.sub("", text)


def within_limits(blocks: Iterable[Block]) -> RichText:
    """The text of ``blocks``, within what the window can draw without a pause.

    A block of more than :data:`LONGEST_BLOCK` characters becomes several; more than :data:`MOST_BLOCKS` blocks
    become plain paragraphs of many lines each.
    """
    text = rich(part for block in blocks for part in _parts(block))
    if len(text.blocks) <= MOST_BLOCKS:
        return text
    lines = list(plain_lines(text))
    together = -(-len(lines) // MOST_BLOCKS)
    groups = (lines[start : start + together] for start in range(0, len(lines), together))
    return rich(Paragraph((Run("\n".join(group)),)) for group in groups)


def _parts(block: Block) -> Iterator[Block]:
    if isinstance(block, Table) or sum(len(run.text) for run in block.runs) <= LONGEST_BLOCK:
        yield block
        return
    part: list[Run] = []
    room = LONGEST_BLOCK
    for run in block.runs:
        text = run.text
        while text:
            part.append(replace(run, text=text[:room]))
            text, room = text[room:], room - len(text[:room])
            if not room:
                yield replace(block, runs=tuple(part))
                part, room = [], LONGEST_BLOCK
    yield replace(block, runs=tuple(part))


def text_to_rich(text: str) -> RichText:
    """The rich text that pasted plain text stands for: a paragraph for each line, list items where lines are marked.

    Bullets make items; "-" and "*" do where two such lines meet. Numbers do where they count 1, 2, 3; any
    others, such as those of recommendations, stay as they were typed. Raises :class:`TooLongError`.
    """
    if len(text) > MOST_CHARACTERS:
        raise TooLongError
    lines = [_Line.read(line) for line in _LINE_ENDS.split(without_direction_marks(text)) if line.strip()]
    return within_limits(_blocks(lines))


@dataclass(frozen=True, slots=True)
class _Line:
    whole: str
    indent: int = 0
    bullet: str = ""
    number: int = 0
    words: str = ""

    @classmethod
    def read(cls, line: str) -> "_Line":
        found = _LINE.fullmatch(line)
        if found is None:
            return cls(line)
        indent = len(found["indent"].expandtabs(4))
        return cls(line, indent, found["bullet"] or "", int(found["number"] or 0), found["words"])


_NOTHING = _Line("")


def _blocks(lines: list[_Line]) -> Iterator[Block]:
    indents: list[int] = []
    counts = [0] * (DEEPEST_LEVEL + 1)
    for index, line in enumerate(lines):
        before = lines[index - 1] if index else _NOTHING
        behind = lines[index + 1] if index + 1 < len(lines) else _NOTHING
        while indents and indents[-1] > line.indent:
            indents.pop()
        level = min(len(indents) - (line.indent in indents), DEEPEST_LEVEL)
        if not _is_item(line, counts[level], before, behind):
            indents.clear()
            counts = [0] * len(counts)
            yield Paragraph((Run(line.whole),))
            continue
        if line.indent not in indents:
            indents.append(line.indent)
        counts[level + 1 :] = [0] * (DEEPEST_LEVEL - level)
        restart = line.number == 1 and counts[level] > 0
        if line.number:
            counts[level] = line.number
        yield ListItem("ol" if line.number else "ul", level, (Run(line.words),), restart)


def _is_item(line: _Line, count: int, before: _Line, behind: _Line) -> bool:
    if line.bullet:
        return line.bullet in _LONE_BULLETS or bool(before.bullet or behind.bullet)
    if not line.number:
        return False
    begins = line.number == 1 and (behind.number == 2 or bool(behind.bullet))
    return begins or (count > 0 and line.number == count + 1)
