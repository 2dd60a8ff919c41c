"""Standard paragraphs: an office's ready-made text with placeholders, and the words that fill them.

A placeholder is a name in braces, ``{force}``. One whose word is not known yet stays as it is, to be seen.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from editor.model.dates import format_day
from editor.model.deadline import deadline
from editor.model.document import Document
from editor.model.lines import Span, with_spans_replaced
from editor.model.richtext import Block, RichText, Runs, Table, plain_lines, rich, runs_text
from editor.model.text import one_line
from editor.model.values import Value
from forms.schema import OFFICE_WORDS, FormDefinition, Role

_PLACEHOLDER = re.compile(r"\{([a-z_]{1,40})\}")

PLACEHOLDERS: Final[Mapping[str, str]] = {
    "force": "the force’s name",
    "force_area": "the force area",
    "chief_officer": "the chief officer’s name",
    "chief_officer_title": "the chief officer’s title",
    "body": "the local policing body’s name",
    "commissioner": "the commissioner’s name",
    "commissioner_title": "the commissioner’s title",
    "commissioner_short": "the commissioner’s title in short",
    "report_title": "the title of the report",
    "published_on": "the day of the report’s publication",
    "last_day": "the last lawful day for the response",
}
"""What may stand in braces, and what it becomes, in words for people."""


@dataclass(frozen=True, slots=True)
class StandardParagraph:
    """Text for one section of a form (by the section's id), or for any where that is empty."""

    id: str
    name: str
    text: RichText
    section: str = ""


def placeholder_words(document: Document, definition: FormDefinition) -> dict[str, str]:
    """What each placeholder becomes in this document; none for what is not recorded yet."""
    published = _with_role(document, definition, "published_on")
    title = _with_role(document, definition, "title")
    words = {key: value for key, value in document.office.as_dict().items() if key in OFFICE_WORDS and value}
    if isinstance(title, str) and title.strip():
        words["report_title"] = one_line(title)
    return words | _days(published) if isinstance(published, date) else words


def _days(published: date) -> dict[str, str]:
    words = {"published_on": format_day(published)}
    last = deadline(published, published).last_day
    return words | ({"last_day": format_day(last)} if last else {})


def _with_role(document: Document, definition: FormDefinition, role: Role) -> Value:
    field = definition.with_role(role)
    return document.answer(field.id) if field else None


def filled(text: RichText, words: Mapping[str, str]) -> RichText:
    """``text`` with the words in place of the placeholders; they look as the opening brace did."""
    return rich(_filled_block(block, words) for block in text.blocks)


def left_open(text: RichText) -> tuple[str, ...]:
    """The names of the placeholders that stand in ``text``, each once."""
    found = (name for line in plain_lines(text) for name in _PLACEHOLDER.findall(line))
    return tuple(dict.fromkeys(name for name in found if name in PLACEHOLDERS))


def _filled_block(block: Block, words: Mapping[str, str]) -> Block:
    if not isinstance(block, Table):
        return replace(block, runs=_filled_runs(block.runs, words))
    rows = tuple(tuple(_filled_runs(cell, words) for cell in row) for row in block.rows)
    caption = _filled_text(block.caption, words) if block.caption else None
    return replace(block, rows=rows, caption=caption)


def _filled_runs(runs: Runs, words: Mapping[str, str]) -> Runs:
    found = _PLACEHOLDER.finditer(runs_text(runs))
    spans = [(Span(*each.span()), words[each[1]]) for each in found if each[1] in words]
    return with_spans_replaced(runs, spans)


def _filled_text(text: str, words: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda found: words.get(found[1], found[0]), text)
