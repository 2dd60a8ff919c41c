"""Every line that a person wrote in a document, with its place, and how lines are changed without touching the rest.

A line is what stands between two breaks: a text answer is one, a person's name and role are two, a narrative has
one for each block, a table one for its caption (if it has any) and one for each cell, in reading order.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import cast

from editor.model.document import Document
from editor.model.edits import Place, SetAnswers
from editor.model.placed import written_answers
from editor.model.richtext import Block, RichText, Run, Runs, Table, merged, plain_lines, rich, runs_text
from editor.model.values import Person, Record, Records, SubValue, Value
from forms.schema import Field, FormDefinition, RecordsField


@dataclass(frozen=True, slots=True)
class Line:
    """Line number ``number`` (from 0) of the answer at ``place``."""

    place: Place
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Span:
    """The characters from ``start`` to ``end`` of a line."""

    start: int
    end: int


LineChange = Callable[[Runs], Runs]
"""What becomes of a line; plain text is given as one run, and its marks are passed over."""


def lines(document: Document, definition: FormDefinition) -> Iterator[Line]:
    """Every line of the document in the form's order, those of records too."""
    for each in written_answers(document, definition):
        for number, text in enumerate(lines_of(each.value)):
            yield Line(each.place, number, text)


def lines_of(value: Value) -> tuple[str, ...]:
    """The lines of one answer; none for an answer without words."""
    match value:
        case str():
            return (value,)
        case Person(name, role):
            return name, role
        case RichText():
            return tuple(plain_lines(value))
        case _:
            return ()


def changed_lines(
    document: Document, definition: FormDefinition, changes: Mapping[Place, Mapping[int, LineChange]]
) -> SetAnswers:
    """One edit that changes these lines (by place and number) and nothing else. What is left empty is unanswered."""
    answers = {
        field.id: _changed_answer(field, document.answer(field.id), changes) for field in definition.fields
    }
    return SetAnswers({key: value for key, value in answers.items() if value != document.answer(key)})


def _changed_answer(field: Field, answer: Value, changes: Mapping[Place, Mapping[int, LineChange]]) -> Value:
    if not isinstance(field, RecordsField):
        return _changed_value(cast("SubValue", answer), changes.get(Place(field.id), {}))
    return tuple(
        _changed_record(field, number, record, changes)
        for number, record in enumerate(cast("Records", answer or ()))
    )


def _changed_record(
    field: RecordsField, number: int, record: Record, changes: Mapping[Place, Mapping[int, LineChange]]
) -> Record:
    for sub in field.fields:
        found = changes.get(Place(field.id, number, sub.id))
        if found:
            record = record.with_value(sub.id, _changed_value(record.get(sub.id), found))
    return record


def _changed_value(value: SubValue, changes: Mapping[int, LineChange]) -> SubValue:
    if not changes:
        return value
    match value:
        case str():
            return _plain(value, changes.get(0)) or None
        case Person(name, role):
            person = Person(_plain(name, changes.get(0)), _plain(role, changes.get(1)))
            return person if person.name or person.role else None
        case RichText(blocks):
            numbers = count()
            return rich([_changed_block(block, numbers, changes) for block in blocks]) or None
        case _:
            return value


def _changed_block(block: Block, numbers: "Iterable[int]", changes: Mapping[int, LineChange]) -> Block:
    number = iter(numbers)

    def changed(runs: Runs) -> Runs:
        change = changes.get(next(number))
        return change(runs) if change else runs

    if not isinstance(block, Table):
        return replace(block, runs=changed(block.runs))
    caption = runs_text(changed((Run(block.caption),))) if block.caption else None
    rows = tuple(tuple(changed(cell) for cell in row) for row in block.rows)
    return replace(block, rows=rows, caption=caption or None)


def _plain(text: str, change: LineChange | None) -> str:
    return runs_text(change((Run(text),))) if change else text


def with_spans_replaced(runs: Runs, spans: Iterable[tuple[Span, str]]) -> Runs:
    """``runs`` with other words in some places; new words look as the first character they replace did.

    The places are in order and do not overlap.
    """
    result: list[Run] = []
    at = 0
    for span, words in spans:
        result += part(runs, at, span.start)
        result.append(replace(_look_at(runs, span.start), text=words))
        at = span.end
    return merged((*result, *part(runs, at, len(runs_text(runs)))))


def part(runs: Runs, start: int, end: int) -> Runs:
    """The characters from ``start`` to ``end`` as they look."""
    found: list[Run] = []
    at = 0
    for run in runs:
        first, last = max(start - at, 0), min(end - at, len(run.text))
        if first < last:
            found.append(replace(run, text=run.text[first:last]))
        at += len(run.text)
    return tuple(found)


def _look_at(runs: Runs, position: int) -> Run:
    at = 0
    for run in runs:
        at += len(run.text)
        if position < at:
            return run
    return Run("")
