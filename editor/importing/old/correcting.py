"""A proposal put right: some of its passages given to other fields, the answers made anew from all of them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from editor.errors import RefusalError
from editor.importing.old.answers import answers_of, value_of
from editor.importing.old.flags import OF_ANSWERS, answer_flags
from editor.importing.old.options import split
from editor.importing.old.passages import Passage
from editor.importing.old.proposal import Proposal, shortened
from editor.model.office import OfficeProfile
from forms.schema import (
    ChoiceField,
    DateField,
    FileField,
    FormDefinition,
    ReferenceField,
    SeveralField,
    TickField,
    YesNoField,
)


class CannotHoldError(RefusalError):
    """A passage that a field cannot hold; ``str()`` is one sentence, and nothing was changed."""


def reassign(
    proposal: Proposal,
    passage: Passage,
    field: str | None,
    form: FormDefinition,
    *,
    office: OfficeProfile | None = None,
) -> Proposal:
    """``proposal`` with one of its passages given to ``field``, or to nothing (unplaced).

    ``form`` is the definition of the proposal's form. Raises :class:`CannotHoldError` where the field cannot hold
    the passage's words, KeyError for a field that the form has not, ValueError for a passage of another proposal.
    """
    if passage not in proposal.passages:
        raise ValueError("The passage is not one of this proposal.")
    return reassign_all(proposal, [passage], field, form, office=office)


def reassign_all(
    proposal: Proposal,
    chosen: Collection[Passage],
    field: str | None,
    form: FormDefinition,
    *,
    office: OfficeProfile | None = None,
) -> Proposal:
    """As :func:`reassign` for several passages at once; those that the field cannot hold stay what they are.

    Raises :class:`CannotHoldError` where it can hold none of them.
    """
    words = office.words() if office is not None else None
    wanted = frozenset(chosen)
    passages: list[Passage] = []
    refused: list[CannotHoldError] = []
    for each in proposal.passages:
        try:
            passages += _parts(proposal, each, field, form, words) if each in wanted else [each]
        except CannotHoldError as error:
            refused.append(error)
            passages.append(each)
    if refused and len(refused) == len(wanted):
        raise refused[0]
    answers = answers_of(form, proposal.text.lines, passages)
    changed = replace(proposal, passages=tuple(passages), answers=answers)
    flags = [each for each in proposal.flags if each.word not in OF_ANSWERS]
    return replace(changed, flags=(*flags, *answer_flags(changed, form)))


def _parts(
    proposal: Proposal,
    passage: Passage,
    field_id: str | None,
    form: FormDefinition,
    office: Mapping[str, str] | None,
) -> Sequence[Passage]:
    if field_id is None:
        return [replace(passage, kind="unplaced", field=None, option="")]
    field = form.field(field_id)
    lines = proposal.text.lines
    if isinstance(field, SeveralField | YesNoField | TickField):
        parts = split(field, passage.line, lines[passage.line], passage.start, passage.end, office)
        if not any(each.field == field.id and (each.option or each.kind == "value") for each in parts):
            raise CannotHoldError(f"“{shortened(proposal.words(passage))}” shows no box of this field.")
        return parts
    moved = replace(passage, kind="value", field=field_id, option="")
    if isinstance(field, ReferenceField | FileField):
        raise CannotHoldError("This field points at records or files; it holds no words.")
    if isinstance(field, DateField | ChoiceField) and value_of(field, lines, [moved]) is None:
        what = "a date" if isinstance(field, DateField) else "one of this field’s options"
        raise CannotHoldError(f"“{shortened(proposal.words(passage))}” is not {what}.")
    return [moved]
