"""What section 55 of the Police Act 1996 asks of a response, read from its answers by their roles.

:func:`statute_of` lays thin, typed views over a document: reports, items, answers, copies, invitation. Whoever
judges, plans or prints speaks in these words and never in field ids, so that a form of an office's own that gives
its fields the same roles is served as well; a form without a role simply has none of that.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal, cast

from editor.model.document import Document, title_of
from editor.model.edits import Place
from editor.model.records import record_name
from editor.model.richtext import RichText
from editor.model.values import File, Record, Records, SubValue, Tick, Value
from forms.schema import ChoiceField, Field, FormDefinition, RecordsField, Role, SubRole

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


@dataclass(frozen=True)
class Statute:
    """One document under the Act; see :func:`statute_of`."""

    document: Document
    definition: FormDefinition

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

    @cached_property
    def reports(self) -> tuple[Report, ...]:
        """The reports that are answered, the first report first."""
        title = self.definition.with_role("title")
        first = Report(
            None,
            title_of(self.document, self.definition),
            self.day("published_on"),
            self.place("published_on") or Place(title.id if title else ""),
        )
        return (
            first,
            *(
                Report(each.id, each.words("report_title"), each.day("report_published_on"), each.place)
                for each in self._records("further_reports")
            ),
        )

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """What the reports ask for, in the order of the form."""
        return tuple(
            Item(
                id=each.id or "",
                name=each.name,
                kind=each.option("kind"),
                number=each.words("number"),
                text=each.words("text"),
                owners=each.options("owners"),
                due=each.day("due"),
                part_of=each.option("part_of"),
                report=each.option("report"),
                place=each.place,
            )
            for each in self._records("items")
        )

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """What is said to the items, in the order of the form."""
        return tuple(
            Answer(
                items=each.options("items"),
                force_position=each.rich("force_position"),
                action=each.option("action"),
                action_words=each.label("action"),
                explanation=each.rich("explanation"),
                status=each.option("status"),
                status_words=each.label("status"),
                due=each.day("due"),
                place=each.place,
            )
            for each in self._records("answers")
        )

    @cached_property
    def copies(self) -> tuple[Copy, ...]:
        """The copies that were or are to be sent, 55(6)."""
        return tuple(
            Copy(each.words("to"), each.label("by"), each.day("on"), each.place)
            for each in self._records("copies")
        )

    @cached_property
    def attachments(self) -> tuple[Attachment, ...]:
        """The files kept with the response; a row without a file is none."""
        return tuple(
            Attachment(file, each.option("what"), each.place)
            for each in self._records("attachments")
            if isinstance(file := each.value("file"), File)
        )

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

    def _records(self, role: Role) -> "Iterator[_Row]":
        field = self.field(role)
        if not isinstance(field, RecordsField):
            return
        for number, record in enumerate(cast("Records", self.document.answer(field.id) or ())):
            yield _Row(self.document, field, record, number)


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
    return Statute(document, definition)
