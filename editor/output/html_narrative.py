"""Rich text as HTML: headings below the section's, properly nested lists, quotations, tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import assert_never

from editor.model.richtext import (
    Block,
    Heading,
    ListItem,
    ListKind,
    Paragraph,
    Quotation,
    RichText,
    Run,
    Runs,
    Table,
    runs_text,
)
from editor.output.numbering import item_numbers

_DEEPEST_HEADING = 6


def typed(text: str) -> str:
    """Text as somebody typed it: escaped, its line breaks kept."""
    return escape(text).replace("\n", "<br>")


def narrative(text: RichText, level: int) -> Iterator[str]:
    """The lines of a rich text that stands under a heading of ``level`` (1 to 6)."""
    numbered = list(zip(text.blocks, item_numbers(text.blocks), strict=True))
    for in_list, group in groupby(numbered, lambda each: isinstance(each[0], ListItem)):
        if in_list:
            yield "".join(_lists([(block, number) for block, number in group if isinstance(block, ListItem)]))
        else:
            yield from (_block(block, level) for block, _ in group)


def _block(block: Block, level: int) -> str:
    match block:
        case Paragraph():
            return f'<p class="typed">{_runs(block.runs)}</p>'
        case Quotation():
            return f'<blockquote><p class="typed">{_runs(block.runs)}</p></blockquote>'
        case Heading():
            tag = f"h{min(level + block.level, _DEEPEST_HEADING)}"
            return f"<{tag}>{_runs(block.runs)}</{tag}>"
        case Table():
            return _table(block)
        case ListItem():
            raise AssertionError("list items are written by _lists")
        case _:
            assert_never(block)


@dataclass(frozen=True, slots=True)
class _Open:
    """A list whose last item is still open."""

    kind: ListKind
    level: int


def _lists(items: list[tuple[ListItem, int | None]]) -> Iterator[str]:
    """Nested lists. A level that was skipped makes no empty item: the deeper list hangs on the item above."""
    stack: list[_Open] = []
    for item, number in items:
        while stack and stack[-1].level > item.level:
            yield f"</li></{stack.pop().kind}>"
        if stack and stack[-1].level == item.level:
            if stack[-1].kind == item.list and not item.restart:
                yield "</li>"
            else:
                yield f"</li></{stack.pop().kind}>"
        if not stack or stack[-1].level < item.level:
            start = f' start="{number}"' if number not in (None, 1) else ""
            yield f"<{item.list}{start}>"
            stack.append(_Open(item.list, item.level))
        yield f'<li class="typed">{_runs(item.runs)}'
    while stack:
        yield f"</li></{stack.pop().kind}>"


def _table(table: Table) -> str:
    caption = f'<caption class="typed">{typed(table.caption)}</caption>' if table.caption else ""
    head, rows = (table.rows[:1], table.rows[1:]) if table.header else ((), table.rows)
    heading = "".join(f'<th scope="col" class="typed">{_runs(cell)}</th>' for row in head for cell in row)
    body = "".join(
        "<tr>" + "".join(f'<td class="typed">{_runs(cell)}</td>' for cell in row) + "</tr>" for row in rows
    )
    # A wide table scrolls by itself, also from the keyboard; hence the name and the tab stop.
    name = escape(table.caption or "Table")
    return (
        f'<div class="wide" role="group" aria-label="{name}" tabindex="0"><table>{caption}'
        + (f"<thead><tr>{heading}</tr></thead>" if head else "")
        + (f"<tbody>{body}</tbody>" if rows else "")
        + "</table></div>"
    )


def _runs(runs: Runs) -> str:
    return "".join(_linked(tuple(group), href) for href, group in groupby(runs, lambda run: run.href))


def _linked(runs: Runs, href: str | None) -> str:
    inside = "".join(_run(run) for run in runs)
    if href is None or not runs_text(runs):
        return inside
    return f'<a href="{escape(href)}">{inside}</a>'


def _run(run: Run) -> str:
    text = typed(run.text)
    if run.italic:
        text = f"<em>{text}</em>"
    return f"<strong>{text}</strong>" if run.bold else text
