"""Rich text: one small immutable tree that feeds the editor, Word, HTML, plain text, search and comparison.

A text is a row of blocks; a block holds runs of characters with bold, italic and a link. Fonts, colours and
pictures are not in the tree. The tree is always canonical (see :func:`rich`), so that equal texts are equal
values and hash alike.

JSON form::

    {"v": 1, "blocks": [Block…]}
    Block = {"t": "p" | "quote", "runs": [Run…]}
          | {"t": "h", "level": 1 | 2, "runs": […]}
          | {"t": "li", "list": "ul" | "ol", "level": 0 | 1 | 2, "runs": […], "restart": true?}
          | {"t": "table", "header": true | false, "caption": str?, "rows": [[[Run…]…]…]}
    Run   = {"s": str, "m": ["b", "i"]?, "href": "https:… | http:… | mailto:…"?}
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, assert_never

from editor.model.text import clean

VERSION = 1
ListKind = Literal["ul", "ol"]
DEEPEST_LEVEL = 2
_LINK = re.compile(r"(?:https?|mailto):[^\s\x00-\x20<>\"]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that look alike. A newline is a line break; ``href`` satisfies :func:`is_link`."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """An ordinary paragraph."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Quotation:
    """A paragraph in somebody else's words."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """The writer's own sub-heading, at level 1 or 2 below the form's sections."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a bulleted or numbered list, nested to ``level`` 0, 1 or 2.

    Numbers run on from item to item; a list begins anew after any other block, and where
    ``restart`` says so.
    """

    list: ListKind
    level: int
    runs: Runs
    restart: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A simple table: equally long rows of cells, each cell runs. ``header``: the first row heads the columns."""

    rows: tuple[tuple[Runs, ...], ...]
    header: bool = True
    caption: str | None = None


TextBlock = Paragraph | Quotation | Heading | ListItem
Block = TextBlock | Table


@dataclass(frozen=True, slots=True)
class RichText:
    """A canonical text; make one with :func:`rich`."""

    blocks: tuple[Block, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.blocks)


def is_link(target: str) -> bool:
    """Whether the tree may hold ``target``: https, http or mailto, with no space or angle bracket inside."""
    return _LINK.fullmatch(target) is not None and clean(target) == target


def rich(blocks: Iterable[Block]) -> RichText:
    """The canonical text of ``blocks``: characters cleaned, equal neighbours merged, empty blocks left out."""
    return RichText(tuple(block for each in blocks if (block := _canonical_block(each)) is not None))


def merged(runs: Iterable[Run]) -> Runs:
    """Canonical runs: cleaned, none empty, no two neighbours that look alike."""
    result: list[Run] = []
    for run in runs:
        text = clean(run.text)
        if not text:
            continue
        if result and _alike(result[-1], run):
            result[-1] = Run(result[-1].text + text, run.bold, run.italic, run.href)
        else:
            result.append(run if text == run.text else replace(run, text=text))
    return tuple(result)


def _alike(one: Run, other: Run) -> bool:
    return (one.bold, one.italic, one.href) == (other.bold, other.italic, other.href)


def _canonical_block(block: Block) -> Block | None:
    if isinstance(block, Table):
        rows = tuple(tuple(merged(cell) for cell in row) for row in block.rows)
        caption = clean(block.caption) if block.caption else None
        return replace(block, rows=rows, caption=caption or None) if rows and rows[0] else None
    runs = merged(block.runs)
    if runs == block.runs:
        return block if runs else None
    return replace(block, runs=runs) if runs else None


def from_string(text: str) -> RichText:
    """The text that a plain string stands for.

    Each line that begins "- " is a bullet, a blank line ends a paragraph, another newline is a line break;
    nothing else is markup.
    """
    blocks: list[Block] = []
    open_lines: list[str] = []
    bullet = False

    def close() -> None:
        runs = (Run("\n".join(open_lines)),)
        blocks.append(ListItem("ul", 0, runs) if bullet else Paragraph(runs))
        open_lines.clear()

    for line in clean(text).split("\n"):
        blank = not line.strip(" \t")
        starts_bullet = line.startswith("- ")
        if open_lines and (blank or starts_bullet):
            close()
        if blank:
            continue
        if starts_bullet:
            bullet = True
        elif not open_lines:
            bullet = False
        open_lines.append(line[2:] if starts_bullet else line)
    if open_lines:
        close()
    return rich(blocks)


def runs_text(runs: Runs) -> str:
    """The characters of ``runs`` alone."""
    return "".join(run.text for run in runs)


def plain_lines(text: RichText) -> Iterator[str]:
    """The characters alone, one string for each block or table cell, in reading order; a table's caption first."""
    for block in text.blocks:
        if isinstance(block, Table):
            if block.caption:
                yield block.caption
            yield from (runs_text(cell) for row in block.rows for cell in row)
        else:
            yield runs_text(block.runs)


def digest(text: RichText) -> str:
    """SHA-256 of the compact sorted JSON, in hexadecimal: equal texts, equal digests."""
    return hashlib.sha256(
        json.dumps(to_json(text), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    ).hexdigest()


def to_json(text: RichText) -> dict[str, object]:
    """The JSON form of ``text`` as this module's head gives it."""
    return {"v": VERSION, "blocks": [_block_to_json(block) for block in text.blocks]}


def _block_to_json(block: Block) -> dict[str, object]:
    match block:
        case Paragraph():
            return {"t": "p", "runs": _runs_to_json(block.runs)}
        case Quotation():
            return {"t": "quote", "runs": _runs_to_json(block.runs)}
        case Heading():
            return {"t": "h", "level": block.level, "runs": _runs_to_json(block.runs)}
        case ListItem():
            restart = {"restart": True} if block.restart else {}
            return {
                "t": "li",
                "list": block.list,
                "level": block.level,
                "runs": _runs_to_json(block.runs),
                **restart,
            }
        case Table():
            caption = {"caption": block.caption} if block.caption else {}
            rows = [[_runs_to_json(cell) for cell in row] for row in block.rows]
            return {"t": "table", "header": block.header, **caption, "rows": rows}
        case _:
            assert_never(block)


def _runs_to_json(runs: Runs) -> list[dict[str, object]]:
    return [_run_to_json(run) for run in runs]


def _run_to_json(run: Run) -> dict[str, object]:
    marks = [mark for mark, on in (("b", run.bold), ("i", run.italic)) if on]
    return {"s": run.text, **({"m": marks} if marks else {}), **({"href": run.href} if run.href else {})}
