"""What section 55 of the Police Act 1996 asks of a response, read from its answers by their roles.

:func:`statute_of` lays thin, typed views over a document: reports, items, answers, copies, invitation. Checks,
plans and outputs speak in these words and never in field ids, so that a form of an office's own that gives
its fields the same roles is served as well; a form without a role simply has none of that.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Literal, cast

from editor.model.document import Document, title_of
from editor.model.edits import Place
from editor.model.records import record_name
from editor.model.richtext import RichText
from editor.model.values import File, Record, Records, SubValue, Tick, Value
from forms.roles import Role, SubRole
from forms.schema import ChoiceField, Field, FormDefinition, RecordsField

ItemKind = Literal["recommendation", "cause_of_concern", "afi"]
Action = Literal["taken", "proposed", "none"]
Owner = Literal["force", "body", "national"]


@dataclass(frozen=True, slots=True)
class Report:
    """A report that the response answers; ``id`` is None for the first, whose details are the form's own."""

    id: str | None
    title: str
    published_on: date | None
    place: Place


@dataclass(frozen=True, slots=True)
class Item:
    """What a report asks for. ``name`` is what people call it ("Recommendation 10").

    ``part_of`` is the id of the item that it is a part of; ``report`` that of its report, None for the first.
    ``owners`` may hold options of an office's own form beside those of :data:`Owner`.
    """

    id: str
    name: str
    kind: ItemKind | str | None
    number: str
    text: str
    owners: tuple[str, ...]
    due: date | None
    part_of: str | None
    report: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said to some items: the force's position, and the body's own action or why there is none."""

    items: tuple[str, ...]
    force_position: RichText | None
    action: Action | str | None
    action_words: str
    explanation: RichText | None
    status: str | None
    status_words: str
    due: date | None
    place: Place

    @property
    def explains(self) -> bool:
        """Whether it says what the *body* did or will do, or why nothing: what 55(5B) asks for."""
        return self.action is not None and bool(self.explanation)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy under 55(6); it was sent once it has a day."""

    to: str
    by: str
    on: date | None
    place: Place


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with the response."""

    file: File
    what: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Statute:
    """One document under the Act; see :func:`statute_of`.

    ``reports`` are those that are answered, the first report first; ``items`` what they ask for, ``answers`` what
    is said to these, ``copies`` those that were or are to be sent, 55(6): each in the order of the form.
    ``attachments`` are the files kept with the response; a row without a file is none.
    """

    document: Document
    definition: FormDefinition
    reports: tuple[Report, ...]
    items: tuple[Item, ...]
    answers: tuple[Answer, ...]
    copies: tuple[Copy, ...]
    attachments: tuple[Attachment, ...]

    def field(self, role: Role) -> Field | None:
        """The field that plays a role, if the form has one."""
        return self.definition.with_role(role)

    def place(self, role: Role) -> Place | None:
        """Where the field of a role stands."""
        field = self.field(role)
        return Place(field.id) if field else None

    def answer(self, role: Role) -> Value:
        """The answer to the field of a role; None where there is none, or no such field."""
        field = self.field(role)
        return self.document.answer(field.id) if field else None

    def day(self, role: Role) -> date | None:
        """The day that the field of a role holds."""
        value = self.answer(role)
        return value if isinstance(value, date) else None

    def words(self, role: Role) -> str:
        """The text of the field of a role, without blanks around it; empty where there is none."""
        value = self.answer(role)
        return value.strip() if isinstance(value, str) else ""

    def text(self, role: Role) -> RichText | None:
        """The narrative in the field of a role; None where nothing is written."""
        value = self.answer(role)
        return value if isinstance(value, RichText) and value else None

    @property
    def clock_off(self) -> str:
        """Why no 56-day duty applies; empty where the clock runs."""
        return self.words("clock_off")

    @property
    def published_on(self) -> date | None:
        """The day on which the response was published: as recorded, or as the ticked box says."""
        box = self.answer("response_published")
        ticked = box.on if isinstance(box, Tick) and box.done else None
        return self.day("publication_on") or ticked

    @property
    def is_published(self) -> bool:
        """Whether the response is recorded as published, with a day or without."""
        box = self.answer("response_published")
        return self.day("publication_on") is not None or (isinstance(box, Tick) and box.done is True)

    def answers_to(self, item: Item) -> tuple[Answer, ...]:
        """The answers that serve an item: its own, and those of the items that it is a part of."""
        wholes = self._with_wholes(item.id)
        return tuple(each for each in self.answers if wholes.intersection(each.items))

    def parts_of(self, item: Item) -> tuple[Item, ...]:
        """The items that are parts of ``item``."""
        return tuple(each for each in self.items if each.part_of == item.id)

    def report_of(self, item: Item) -> Report:
        """The report that an item stands in; the first where it names none."""
        return next((each for each in self.reports if each.id == item.report), self.reports[0])

    def _with_wholes(self, item_id: str) -> set[str]:
        """An item's id and those of what it is part of. Parts that run in a circle are each met once."""
        part_of = {each.id: each.part_of for each in self.items}
        met: set[str] = set()
        current: str | None = item_id
        while current is not None and current not in met:
            met.add(current)
            current = part_of.get(current)
        return met


@dataclass(frozen=True, slots=True)
class _Row:
    """One record, read by the roles of its sub-fields."""

    document: Document
    field: RecordsField
    record: Record
    number: int

    @property
    def id(self) -> str | None:
        return self.record.id

    @property
    def place(self) -> Place:
        return Place(self.field.id, self.number)

    @property
    def name(self) -> str:
        return record_name(self.field, self.record, self.number + 1, self.document.office.fill)

    def value(self, role: SubRole) -> SubValue:
        sub = self.field.with_role(role)
        return self.record.get(sub.id) if sub else None

    def words(self, role: SubRole) -> str:
        value = self.value(role)
        return value.strip() if isinstance(value, str) else ""

    def option(self, role: SubRole) -> str | None:
        value = self.value(role)
        return value if isinstance(value, str) else None

    def options(self, role: SubRole) -> tuple[str, ...]:
        value = self.value(role)
        return value if isinstance(value, tuple) else ()

    def day(self, role: SubRole) -> date | None:
        value = self.value(role)
        return value if isinstance(value, date) else None

    def rich(self, role: SubRole) -> RichText | None:
        value = self.value(role)
        return value if isinstance(value, RichText) and value else None

    def label(self, role: SubRole) -> str:
        sub, value = self.field.with_role(role), self.value(role)
        if not isinstance(sub, ChoiceField) or not isinstance(value, str):
            return ""
        return self.document.office.fill(sub.label_of(value))


def statute_of(document: Document, definition: FormDefinition) -> Statute:
    """``document`` as section 55 sees it; ``definition`` is the one that it was made with."""
    rows = partial(_rows, document, definition)
    return Statute(
        document=document,
        definition=definition,
        reports=(_first_report(document, definition), *map(_report, rows("further_reports"))),
        items=tuple(map(_item, rows("items"))),
        answers=tuple(map(_answer, rows("answers"))),
        copies=tuple(map(_copy, rows("copies"))),
        attachments=tuple(
            Attachment(file, each.option("what"), each.place)
            for each in rows("attachments")
            if isinstance(file := each.value("file"), File)
        ),
    )


def _rows(document: Document, definition: FormDefinition, role: Role) -> Iterator[_Row]:
    field = definition.with_role(role)
    if not isinstance(field, RecordsField):
        return
    for number, record in enumerate(cast("Records", document.answer(field.id) or ())):
        yield _Row(document, field, record, number)


def _first_report(document: Document, definition: FormDefinition) -> Report:
    title, published = definition.with_role("title"), definition.with_role("published_on")
    day = document.answer(published.id) if published else None
    return Report(
        id=None,
        title=title_of(document, definition),
        published_on=day if isinstance(day, date) else None,
        place=Place(next((each.id for each in (published, title) if each), "")),
    )


def _report(row: _Row) -> Report:
    return Report(row.id, row.words("report_title"), row.day("report_published_on"), row.place)


def _item(row: _Row) -> Item:
    return Item(
        id=row.id or "",
        name=row.name,
        kind=row.option("kind"),
        number=row.words("number"),
        text=row.words("text"),
        owners=row.options("owners"),
        due=row.day("due"),
        part_of=row.option("part_of"),
        report=row.option("report"),
        place=row.place,
    )


def _answer(row: _Row) -> Answer:
    return Answer(
        items=row.options("items"),
        force_position=row.rich("force_position"),
        action=row.option("action"),
        action_words=row.label("action"),
        explanation=row.rich("explanation"),
        status=row.option("status"),
        status_words=row.label("status"),
        due=row.day("due"),
        place=row.place,
    )


def _copy(row: _Row) -> Copy:
    return Copy(row.words("to"), row.label("by"), row.day("on"), row.place)
