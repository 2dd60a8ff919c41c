"""A summary of one response for the police and crime panel, which holds the body to account: a page, as blocks."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from editor.languages import use
from editor.model.clock import clock_of
from editor.model.counting import counted
from editor.model.dates import format_day, format_short
from editor.model.deadline import full_day
from editor.model.edits import Place
from editor.model.law import unanswered_items
from editor.model.richtext import Block as TextBlock
from editor.model.richtext import ListItem, Paragraph, RichText, Run, rich
from editor.model.statute import Answer, Item, Report, Statute
from editor.model.text import one_line
from editor.model.workflow import state_words
from editor.output.blocks import (
    Block,
    Cell,
    Composition,
    Detail,
    Narrative,
    RecordTable,
    SectionHeading,
    Title,
    Words,
)
from editor.output.compose import LANGUAGE
from forms.schema import ChoiceField, RecordsField, SeveralField

# Blocks carry the place that they come from; a summary is read and never read back.
_NOWHERE: Final = Place("summary")
_TITLE: Final = "Summary for the police and crime panel"
_COLUMNS: Final = ("Number", "For", "Our answer", "Status", "Due")
_SHORT: Final = {"recommendation": "", "afi": "AFI "}
_TOGETHER: Final = 15  # characters: "Action proposed", "31 Mar 2027"
_NONE: Final = "–"


@use("en")
def panel_summary(statute: Statute, today: date, *, narrow: bool = False) -> Composition:
    """What was inspected, whether the answer came in time, the answer to each item, and what is outstanding.

    ``narrow``: the table is to fit a page's width, so recommendations go by their numbers alone.
    """
    title = f"{_TITLE}: {one_line(statute.reports[0].title)}"
    return Composition(title, LANGUAGE, tuple(_blocks(statute, today, narrow)))


def _blocks(statute: Statute, today: date, narrow: bool) -> Iterator[Block]:
    yield Title(Words(_TITLE))
    for label, text in _details(statute, today):
        yield Detail(_NOWHERE, label, Words(text))
    # What matters stands on the first page, however many items there are.
    yield SectionHeading("outstanding", "What is outstanding")
    yield _listed(list(_outstanding(statute, today)))
    yield SectionHeading("answers", "What was asked, and our answer")
    for report in statute.reports:
        items = [each for each in statute.items if statute.report_of(each) == report]
        if items:
            yield _table(statute, _caption(statute, report, items), items, narrow)
    if not statute.items:
        yield _says("No recommendations are recorded.")
    yield _says(f"As at {format_day(today)}. Dates and duties: Police Act 1996, section 55.")


def _details(statute: Statute, today: date) -> Iterator[tuple[str, str]]:
    for number, report in enumerate(statute.reports):
        day = f", published {format_day(report.published_on)}" if report.published_on else ""
        yield ("Also answered:" if number else "Report answered:"), f"{one_line(report.title)}{day}"
    yield "Force:", statute.document.office.words()["force"]
    published = statute.published_on
    yield "Response published:", full_day(published) if published else "not recorded"
    for sentence in clock_of(statute.document, statute.definition, today).in_full():
        yield "In time:", sentence
    if address := one_line(statute.words("publication_address")):
        yield "Address:", address
    yield "State:", state_words(statute.document.state)


def _caption(statute: Statute, report: Report, items: Sequence[Item]) -> str:
    """ "16 recommendations and 5 other items; 2 not answered", and whose they are where there are several reports."""
    asked, missing = counted(tuple(items), "recommendation"), len({*unanswered_items(statute)} & {*items})
    others = len(items) - asked
    many = f"{asked} recommendation{'' if asked == 1 else 's'}"
    rest = f" and {others} other item{'' if others == 1 else 's'}" if others else ""
    told = f"{many}{rest}; {f'{missing} not answered' if missing else 'each is answered'}"
    return f"{one_line(report.title)}: {told}" if len(statute.reports) > 1 else told


def _table(statute: Statute, caption: str, items: Sequence[Item], narrow: bool) -> RecordTable:
    missing = unanswered_items(statute)
    rows = []
    for item in items:
        answers = statute.answers_to(item)
        texts = (
            _short(item) if narrow else item.name,
            owners_in_words(statute, item),
            _answer_words(answers, asked=item in missing, parts=bool(statute.parts_of(item))),
            _together(each.status_words for each in answers),
            _due(item, answers),
        )
        rows.append(tuple(_cell(each, narrow) for each in texts))
    return RecordTable(_NOWHERE, caption, _COLUMNS, tuple(rows))


def _cell(text: str, narrow: bool) -> Cell:
    """Where width is short, a few words are kept together: the column is then made wide enough for them."""
    together = narrow and len(text) <= _TOGETHER
    return Cell(_NOWHERE, Words((text.replace(" ", "\u00a0") if together else text) or _NONE))


def _answer_words(answers: tuple[Answer, ...], *, asked: bool, parts: bool) -> str:
    """What the body does, in the form's words; what is said of the force alone is no answer, 55(5B)."""
    words = _together(each.action_words.partition(",")[0] for each in answers if each.explains)
    if words or asked:
        return words or "Not answered"
    return "See its parts" if parts else ""


def _due(item: Item, answers: tuple[Answer, ...]) -> str:
    """The office's own date, else the inspectorate's."""
    own = sorted(each.due for each in answers if each.due)
    return format_short(own[0]) if own else format_short(item.due) if item.due else ""


def owners_in_words(statute: Statute, item: Item) -> str:
    """Who an item is for, in the form's words."""
    field = statute.field("items")
    sub = field.with_role("owners") if isinstance(field, RecordsField) else None
    if not isinstance(sub, SeveralField | ChoiceField):
        return ""
    fill = statute.document.office.fill
    return ", ".join(fill(each.label) for each in sub.options if each.id in item.owners)


def _together(words: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(filter(None, words)))


def _short(item: Item) -> str:
    """A recommendation by its number alone, an area for improvement by its letters: so a row is one line."""
    before = _SHORT.get(item.kind or "")
    return f"{before}{item.number}" if before is not None and item.number else item.name


def _outstanding(statute: Statute, today: date) -> Iterator[str]:
    """Overdue first; what is alike on one line."""
    if missing := unanswered_items(statute):
        yield f"Not answered (section 55(5B)): {_together(map(_short, missing))}."
    open_answers = [each for each in statute.answers if each.status not in (None, "complete")]
    for answer in open_answers:
        if answer.due and answer.due < today:
            yield f"Overdue since {format_day(answer.due)}: {_items_of(statute, answer)}."
    later = [each for each in open_answers if not each.due or each.due >= today]
    for words in dict.fromkeys(each.status_words for each in later):
        yield f"{words}: {_together(_items_of(statute, each) for each in later if each.status_words == words)}."
    if not statute.is_published:
        yield "The response is not recorded as published."
    for copy in statute.copies:
        if copy.on is None and copy.to:
            yield f"The copy to {one_line(copy.to)} is not recorded as sent (section 55(6))."


def _items_of(statute: Statute, answer: Answer) -> str:
    names = [_short(each) for each in statute.items if each.id in answer.items]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else "an answer to no item"


def _says(text: str) -> Narrative:
    return Narrative(_NOWHERE, "", rich([Paragraph((Run(text),))]))


def _listed(lines: list[str]) -> Narrative:
    if not lines:
        return _says("Nothing.")
    items: list[TextBlock] = [ListItem("ul", 0, (Run(each),)) for each in lines]
    text: RichText = rich(items)
    return Narrative(_NOWHERE, "", text)
