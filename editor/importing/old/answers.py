"""From passages to answers: the same function serves the first proposal and each correction of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from types import MappingProxyType
from typing import Final, assert_never

from editor.importing.list_marks import Draft, ItemDraft, marked_item, numbered_item, settled
from editor.importing.old.days_told import REPORT, words_of
from editor.importing.old.likeness import tokens
from editor.importing.old.lines import Line, Piece, cut
from editor.importing.old.options import find_day, option_called, ticked
from editor.importing.old.passages import Passage
from editor.importing.old.people import attribution, read_person
from editor.model.answers_json import with_ids
from editor.model.dates import parse_day
from editor.model.document import empty_answers
from editor.model.richtext import Heading, Paragraph, Quotation, RichText, Run, Runs, Table, merged, rich
from editor.model.values import Answers, Person, Record, Value
from forms.schema import (
    ChoiceField,
    DateField,
    Field,
    FileField,
    FormDefinition,
    PersonField,
    RecordsField,
    ReferenceField,
    RichField,
    SeveralField,
    TextField,
    TickField,
    YesNoField,
)

_MOST_CELLS: Final = 500
_SENTENCES: Final = re.compile(r"[.!?;]\s")
_REPORT_WHICH: Final = re.compile(
    r"\b(?:report|inspection)s?(?:\s*[“‘\"'].{3,200}[”’\"'])?,?(?: (?:which|that)(?: was| were)?)?\s*$",
    re.IGNORECASE,
)
_OTHER_DOCUMENTS: Final = words_of(
    "response responses comment statement letter plan strategy policy minutes decision i we pcc mayor"
)
_PUBLISHED_STEMS: Final = ("publi", "issued", "released")
"""One of these is in whatever :data:`_PUBLISHED` finds; most passages have none, which is known far sooner."""
_PUBLISHED: Final = re.compile(
    r"\b(?:published|publication|(?P<issued>issued|released))(?: (?:its|their|the|this) report)?"
    r"\s+(?:on\s+|of\s+|was\s+)?(?:the\s+)?",
    re.IGNORECASE,
)


def answers_of(form: FormDefinition, lines: Sequence[Line], passages: Sequence[Passage]) -> Answers:
    """The answer of every field, as its passages give it. An attribution is copied to a person without one."""
    found: dict[str, Value] = dict(empty_answers(form))
    for field in form.fields:
        own = [each for each in passages if each.field == field.id]
        if own:
            found[field.id] = value_of(field, lines, own, beside=_boxes_beside(form, field, passages))
    found.update(_copied(form, lines, passages, found))
    return MappingProxyType(found)


def _boxes_beside(form: FormDefinition, field: Field, passages: Sequence[Passage]) -> list[Passage]:
    """The passages of the single boxes in the same section as a single box: filled in by one hand."""
    if not isinstance(field, TickField):
        return []
    section = next(each for each in form.sections if field in each.fields)
    others = {each.id for each in section.fields if isinstance(each, TickField)}
    return [each for each in passages if each.field in others]


def value_of(
    field: Field, lines: Sequence[Line], own: Sequence[Passage], *, beside: Sequence[Passage] = ()
) -> Value:
    """What ``field`` says by its passages; None (for records, none) where they cannot be read as its kind.

    ``beside`` are the passages of the boxes in the same part of the form, which tell what a cross means.
    """
    values = [each for each in own if each.kind == "value"]
    match field:
        case TextField():
            return _plain(lines, values) or None
        case DateField():
            return _day(_plain(lines, values))
        case PersonField():
            words = _plain(lines, values)
            return read_person(words) or (Person(words) if words else None)
        case SeveralField() | YesNoField() | TickField():
            return ticked(field, lines, own, beside=beside)
        case RichField():
            return _rich(lines, values) or None
        case RecordsField():
            records = tuple(_records(field, lines, values))
            return with_ids(records) if field.keyed else records
        case ChoiceField():
            return option_called(field, _plain(lines, values))
        case ReferenceField() | FileField():
            return None
        case _:
            assert_never(field)


def _day(text: str) -> Value:
    span = find_day(text)
    return parse_day(text) or (parse_day(text[slice(*span)]) if span else None)


def _plain(lines: Sequence[Line], values: Sequence[Passage]) -> str:
    """The characters, each line on its own where the document had it so."""
    text = ""
    for each in values:
        line = lines[each.line]
        text += "" if not text else " " if line.wrapped else "\n"
        text += line.text[each.start : each.end].strip()
    return text


def _records(field: RecordsField, lines: Sequence[Line], values: Sequence[Passage]) -> Iterator[Record]:
    """A record for each paragraph, in the first of its texts."""
    text = next((each for each in field.fields if isinstance(each, TextField)), None)
    if text is None:
        return
    for together in _paragraphs(lines, values):
        words = _plain(lines, together)
        if words:
            empty = dict.fromkeys(each.id for each in field.fields)
            yield Record(MappingProxyType({**empty, text.id: words}))


def _copied(
    form: FormDefinition, lines: Sequence[Line], passages: Sequence[Passage], found: Mapping[str, Value]
) -> Iterator[tuple[str, Value]]:
    """People that a section's narrative names at its beginning as those who speak in it."""
    for section in form.sections:
        narratives = [each.id for each in section.fields if isinstance(each, RichField)]
        first = next((each for each in passages if each.field in narratives and each.kind == "value"), None)
        person = attribution(lines[first.line].text[first.start :]) if first is not None else None
        for field in section.fields:
            if isinstance(field, PersonField) and found[field.id] is None and person is not None:
                yield field.id, person
    day = form.with_role("published_on")
    if isinstance(day, DateField) and found[day.id] is None:
        yield day.id, _day_in_text(lines, [each for each in passages if each.kind != "label"])


def _day_in_text(lines: Sequence[Line], values: Sequence[Passage]) -> date | None:
    """The day on which the text says that the report was published; None where it names several or none."""
    found = set()
    for each in values:
        text = lines[each.line].text
        lowered = text.lower()
        if not any(stem in lowered for stem in _PUBLISHED_STEMS):
            continue
        for said in _PUBLISHED.finditer(text, each.start, each.end):
            span = find_day(text[said.end() : min(said.end() + 40, each.end)])
            named = each.kind == "unplaced" or said["issued"] is not None
            if span is not None and span[0] == 0 and _is_of_report(text[: said.start()], named=named):
                found.add(parse_day(text[said.end() :][slice(*span)]))
    return found.pop() if len(found) == 1 else None


def _is_of_report(before: str, *, named: bool) -> bool:
    """Whether what the sentence says was published is a report, by the words before "published".

    Where the sentence names another document too, the report must be named last. ``named``: it must be named at
    all; else there must be some words, for "Published on …" alone may be of the page.
    """
    sentence = _SENTENCES.split(before)[-1]
    words = {each.word for each in tokens(sentence)}
    if words & _OTHER_DOCUMENTS:
        return _REPORT_WHICH.search(sentence) is not None
    return bool(words & REPORT if named else words)


# --- narratives ------------------------------------------------------------------------------------------


def _rich(lines: Sequence[Line], values: Sequence[Passage]) -> RichText:
    levels = sorted({lines[each.line].heading for each in values} - {0})
    drafts: list[Draft] = []
    for table, group in groupby(values, key=lambda each: _table_number(lines[each.line])):
        together = list(group)
        grid = _grid(lines, together) if table is not None else None
        drafts += [grid] if grid is not None else _blocks(lines, together, levels)
    return rich(settled(drafts))


def _table_number(line: Line) -> int | None:
    return line.cell.table if line.cell else None


def _blocks(lines: Sequence[Line], values: Sequence[Passage], levels: Sequence[int]) -> Iterator[Draft]:
    for together in _paragraphs(lines, values):
        first = lines[together[0].line]
        runs = _runs(lines, together)
        if not runs:
            continue
        if first.note:
            yield Paragraph((Run("["), *runs, Run("]")))
        elif first.heading:
            bold = all(run.bold for run in runs)
            plain = merged(replace(run, bold=False) for run in runs) if bold else runs
            yield Heading(min(levels.index(first.heading) + 1, 2), plain)
        elif first.list == "ol" and first.number:
            yield ItemDraft(numbered_item(first.level, first.number), runs)
        elif first.list:
            yield ItemDraft(marked_item(first.level, "•"), runs)
        else:
            yield Quotation(runs) if first.quoted else Paragraph(runs)


def _paragraphs(lines: Sequence[Line], values: Sequence[Passage]) -> list[list[Passage]]:
    """The passages paragraph by paragraph; a typed mark begins one too."""
    found: list[list[Passage]] = []
    before: Line | None = None
    for each in values:
        line = lines[each.line]
        same = before is not None and (before.paragraph, before.note) == (line.paragraph, line.note)
        begins = line is not before and bool(line.marks) and bool(line.list or line.heading)
        if same and not begins:
            found[-1].append(each)
        else:
            found.append([each])
        before = line
    return found


def _runs(lines: Sequence[Line], values: Sequence[Passage]) -> Runs:
    runs: list[Run] = []
    for each in values:
        line = lines[each.line]
        if runs:
            runs.append(Run(" " if line.wrapped else "\n"))
        runs += map(_run, cut(line.pieces, each.start, each.end))
    return merged(runs)


def _run(piece: Piece) -> Run:
    return Run(piece.text, piece.bold, piece.italic, piece.href)


def _grid(lines: Sequence[Line], values: Sequence[Passage]) -> Table | None:
    """A table where the passages stand in several of its columns; one column is how a page was laid out."""
    cells: dict[tuple[int, int], list[Run]] = {}
    for each in values:
        line = lines[each.line]
        assert line.cell is not None
        runs = cells.setdefault((line.cell.row, line.cell.column), [])
        runs += [Run("\n")] if runs else []
        runs += map(_run, cut(line.pieces, each.start, each.end))
    rows, columns = ({place[side] for place in cells} for side in (0, 1))
    if len(columns) < 2 or len(rows) * (max(columns) + 1) > _MOST_CELLS:
        return None
    width = max(columns) + 1
    grid = tuple(
        tuple(merged(cells.get((row, column), ())) for column in range(width)) for row in sorted(rows)
    )
    header = len(grid) > 1 and all(run.bold or not run.text.strip() for cell in grid[0] for run in cell)
    head = tuple(merged(replace(run, bold=False) for run in cell) for cell in grid[0]) if header else grid[0]
    return Table((head, *grid[1:]), header)
