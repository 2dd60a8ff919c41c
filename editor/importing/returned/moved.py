"""Paragraphs that were cut from one field and put into another outside tracking."""

from collections.abc import Iterator, Mapping

from editor.importing.returned.exported import Exported
from editor.importing.returned.result import Flag
from editor.model.office import OfficeProfile
from editor.model.richtext import RichText, plain_lines
from editor.model.text import one_line
from editor.model.values import Record, Records, Value

_FEWEST_WORDS = 3
_LONGEST = 60


def moved_between(
    exported: Mapping[str, Exported], original: Mapping[str, Value], office: OfficeProfile
) -> Iterator[Flag]:
    """A flag for each paragraph that is gone from one field and new in another."""
    was = {field_id: _lines(each.value) for field_id, each in exported.items() if each.known}
    now = {field_id: _lines(original[field_id]) for field_id in was}
    gone = {line: field_id for field_id in was for line in was[field_id] - now[field_id]}
    for field_id, before in was.items():
        for line in sorted(now[field_id] - before):
            source = gone.get(line)
            if source is not None and source != field_id:
                label = office.fill(exported[source].field.label)
                message = f"“{line[:_LONGEST]}” was moved here from “{label}” outside tracking."
                yield Flag("moved_between_fields", field_id, message)


def _lines(value: Value) -> set[str]:
    """The paragraphs of an answer that are long enough to be known again."""
    if isinstance(value, RichText):
        lines = list(plain_lines(value))
    elif isinstance(value, str):
        lines = value.split("\n")
    elif isinstance(value, tuple):
        lines = [line for each in _records(value) for inner in each.values.values() for line in _lines(inner)]
    else:
        lines = []
    return {one_line(line) for line in lines if len(line.split()) >= _FEWEST_WORDS}


def _records(value: tuple[object, ...]) -> Records:
    return tuple(each for each in value if isinstance(each, Record))
