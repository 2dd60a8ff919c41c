"""The office-use boxes follow what is recorded: the copy to the Home Office, and the day of publication.

Where a record says that it was done, its box says so too, with the day. Where the record is taken away again, a box
that only followed it is "not known" again: what is not recorded never becomes "No". A box that somebody
ticked without a record stays as it is.
"""

from datetime import date
from typing import cast

from editor.model.recipients import HOME_OFFICE, is_for
from editor.model.values import Answers, Records, Tick, Value
from forms.schema import FormDefinition, RecordsField, Role


def followed(before: Answers, after: Answers, definition: FormDefinition) -> Answers:
    """The boxes that an edit from ``before`` to ``after`` changes with it, by field; empty where it changes none."""
    changes: dict[str, Value] = {}
    for role, said_by in (("response_published", _published), ("forwarded", _forwarded)):
        box = definition.with_role(cast("Role", role))
        said, says = said_by(before, definition), said_by(after, definition)
        if box is None or said == says:
            continue
        if says is not None:
            changes[box.id] = says
        elif after.get(box.id) == said:
            changes[box.id] = None
    return {field_id: value for field_id, value in changes.items() if after.get(field_id) != value}


def _published(answers: Answers, definition: FormDefinition) -> Tick | None:
    field = definition.with_role("publication_on")
    on = answers.get(field.id) if field else None
    return Tick(True, on) if isinstance(on, date) else None


def _forwarded(answers: Answers, definition: FormDefinition) -> Tick | None:
    copies = definition.with_role("copies")
    if not isinstance(copies, RecordsField):
        return None
    to, on = copies.with_role("to"), copies.with_role("on")
    if to is None or on is None:
        return None
    days = [
        day
        for record in cast("Records", answers.get(copies.id) or ())
        if _is_home_office(record.get(to.id)) and isinstance(day := record.get(on.id), date)
    ]
    return Tick(True, min(days)) if days else None


def _is_home_office(to: object) -> bool:
    return isinstance(to, str) and is_for(HOME_OFFICE, to)
