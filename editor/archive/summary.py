"""What a list shows of a document, and what a search looks through."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, assert_never, cast

from editor.archive.codec import Envelope, form_in, required, time_from_json
from editor.model.document import Document
from editor.model.jsonreading import Node
from editor.model.richtext import RichText, plain_lines
from editor.model.text import one_line
from editor.model.values import File, Person, Records, SubValue, Value
from forms.catalogue import Catalogue, UnknownFormError
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
    Role,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)

State = Literal["draft", "published"]
"""Where a response stands: ``published`` once the form's box for that is ticked."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A response in a list. ``changed`` is in UTC; ``types`` are the options ticked; ``held`` forbids disposal."""

    id: str
    form: str
    form_name: str
    title: str
    published_on: date | None
    changed: datetime
    state: State = "draft"
    types: tuple[str, ...] = ()
    held: bool = False
    look: Callable[[], str] | None = field(default=None, compare=False, repr=False)
    """How the snippet is found once somebody looks at it; None outside a search."""

    @property
    def snippet(self) -> str:
        """Where a search found its first words, with what is around them; empty outside a search."""
        return self.look() if self.look else ""


def summarise(envelope: Envelope, catalogue: Catalogue) -> Summary:
    """The summary of a response file. JsonError where it lacks what every document has."""
    node = Node(envelope["doc"], "doc")
    doc = required(node, ("id", "form", "form_version", "answers", "changed"))
    form, version = form_in(doc)
    answers = doc["answers"].value
    if not isinstance(answers, dict):
        raise doc["answers"].error("must be an object")
    try:
        definition: FormDefinition | None = catalogue.get(form, version)
    except UnknownFormError:
        definition = None
    return Summary(
        id=doc["id"].text(),
        form=form,
        form_name=definition.name if definition else form,
        title=_title(answers, definition) if definition else f"Unknown form {form}, version {version}",
        published_on=_day(_with_role(answers, definition, "published_on")) if definition else None,
        changed=time_from_json(doc["changed"]),
        state=_state(answers, definition) if definition else "draft",
        types=tuple(_ticked(answers, definition)) if definition else (),
        held=envelope.get("hold") is not None,
    )


def _title(answers: dict[str, object], definition: FormDefinition) -> str:
    answer = _with_role(answers, definition, "title")
    return one_line(answer) if isinstance(answer, str) and answer.strip() else f"Untitled {definition.name}"


def _with_role(answers: dict[str, object], definition: FormDefinition, role: Role) -> object:
    field = definition.with_role(role)
    return answers.get(field.id) if field else None


def _state(answers: dict[str, object], definition: FormDefinition) -> State:
    tick = _with_role(answers, definition, "response_published")
    return "published" if isinstance(tick, dict) and tick.get("done") is True else "draft"


def _ticked(answers: dict[str, object], definition: FormDefinition) -> Iterator[str]:
    for each in definition.fields:
        ticked = answers.get(each.id)
        if isinstance(each, SeveralField) and isinstance(ticked, list):
            yield from (option.id for option in each.options if option.id in ticked)


def _day(answer: object) -> date | None:
    try:
        return date.fromisoformat(answer) if isinstance(answer, str) else None
    except ValueError:
        return None


def texts(document: Document, definition: FormDefinition) -> dict[str, list[str]]:
    """Everything that a person wrote in the document, by the id of the field, in the form's order."""
    found = {each.id: list(_texts_in(each, document.answer(each.id))) for each in definition.fields}
    return {field_id: lines for field_id, lines in found.items() if lines}


def _texts_in(whole: Field, answer: Value) -> Iterator[str]:
    if not isinstance(whole, RecordsField):
        yield from _texts_of(whole, cast("SubValue", answer))
        return
    for record in cast("Records", answer or ()):
        for sub in whole.fields:
            yield from _texts_of(sub, record.get(sub.id))


def _texts_of(field: SubField, value: SubValue) -> Iterator[str]:
    match field:
        case TextField():
            if isinstance(value, str):
                yield value
        case PersonField():
            if isinstance(value, Person):
                yield from (value.name, value.role)
        case RichField():
            if isinstance(value, RichText):
                yield from plain_lines(value)
        case FileField():
            if isinstance(value, File):
                yield value.name
        case DateField() | SeveralField() | ChoiceField() | YesNoField() | TickField() | ReferenceField():
            pass
        case _:
            assert_never(field)
