"""What a list shows of a response, read from its file without making a document of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from editor.archive.codec import form_in
from editor.archive.envelope import Envelope
from editor.model.deadline import last_lawful_day
from editor.model.jsonreading import Node
from editor.model.moments import moment_from_json
from editor.model.text import one_line
from editor.model.workflow import STATES, State
from forms.catalogue import Catalogue, UnknownFormError
from forms.schema import (
    FormDefinition,
    RecordsField,
    Role,
    SeveralField,
)


@dataclass(frozen=True, slots=True)
class Summary:
    """A response in a list. ``changed`` is in UTC; ``types`` are the options ticked; ``held`` forbids disposal.

    ``state`` is that of its steps; of a response without any, what its office-use box says. ``last_day`` is the last
    lawful day that comes first among those of its reports, None where none has one; ``clock_off``: no 56-day duty
    applies; ``published``: the response itself is, on ``publication_on`` if that is recorded.
    """

    id: str
    form: str
    form_name: str
    title: str
    published_on: date | None
    changed: datetime
    state: State = "draft"
    types: tuple[str, ...] = ()
    held: bool = False
    last_day: date | None = None
    clock_off: bool = False
    published: bool = False
    publication_on: date | None = None
    look: Callable[[], str] | None = field(default=None, compare=False, repr=False)
    """How the snippet is found once somebody looks at it; None outside a search."""

    @property
    def snippet(self) -> str:
        """Where a search found its first words, with what is around them; empty outside a search."""
        return self.look() if self.look else ""


def summarise(envelope: Envelope, catalogue: Catalogue) -> Summary:
    """The summary of a response file. JsonError where it lacks what every document has."""
    node = Node(envelope["doc"], "doc")
    doc = node.at_least(("id", "form", "form_version", "answers", "changed"))
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
        changed=moment_from_json(doc["changed"]),
        state=(state := _state(doc, answers, definition)),
        types=tuple(_ticked(answers, definition)) if definition else (),
        held=envelope.get("hold") is not None,
        last_day=_last_day(answers, definition) if definition else None,
        clock_off=bool(definition and _words(_with_role(answers, definition, "clock_off"))),
        published=state in ("published", "superseded") or _is_published(answers, definition),
        publication_on=_publication_on(answers, definition) if definition else None,
    )


def _title(answers: dict[str, object], definition: FormDefinition) -> str:
    answer = _with_role(answers, definition, "title")
    return one_line(answer) if isinstance(answer, str) and answer.strip() else f"Untitled {definition.name}"


def _with_role(answers: dict[str, object], definition: FormDefinition, role: Role) -> object:
    field = definition.with_role(role)
    return answers.get(field.id) if field else None


def _state(doc: Mapping[str, Node], answers: dict[str, object], definition: FormDefinition | None) -> State:
    steps = doc["steps"].value if "steps" in doc else None
    last = steps[-1] if isinstance(steps, list) and steps else None
    told = last.get("state") if isinstance(last, dict) else None
    state = next((each for each in STATES if each == told), None)
    return state or ("published" if _is_published(answers, definition) else "draft")


def _is_published(answers: dict[str, object], definition: FormDefinition | None) -> bool:
    if definition is None:
        return False
    tick = _with_role(answers, definition, "response_published")
    ticked = isinstance(tick, dict) and tick.get("done") is True
    return ticked or _day(_with_role(answers, definition, "publication_on")) is not None


def _publication_on(answers: dict[str, object], definition: FormDefinition) -> date | None:
    tick = _with_role(answers, definition, "response_published")
    ticked = tick.get("on") if isinstance(tick, dict) and tick.get("done") is True else None
    return _day(_with_role(answers, definition, "publication_on")) or _day(ticked)


def _last_day(answers: dict[str, object], definition: FormDefinition) -> date | None:
    """The last lawful day that comes first; a report of before the 56-day limit has none."""
    published = [_day(_with_role(answers, definition, "published_on")), *_further_days(answers, definition)]
    return min((last for day in published if day and (last := last_lawful_day(day))), default=None)


def _further_days(answers: dict[str, object], definition: FormDefinition) -> Iterator[date | None]:
    field = definition.with_role("further_reports")
    sub = field.with_role("report_published_on") if isinstance(field, RecordsField) else None
    records = answers.get(field.id) if field else None
    if sub is None or not isinstance(records, list):
        return
    yield from (_day(record.get(sub.id)) for record in records if isinstance(record, dict))


def _words(answer: object) -> str:
    return answer.strip() if isinstance(answer, str) else ""


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
