"""What to look at in a proposal, each a sentence for people."""

from collections.abc import Collection, Iterator
from typing import Final

from editor.importing.old.letters import Letter
from editor.importing.old.proposal import Flag, Proposal, shortened
from editor.importing.old.ticks import signs
from editor.model.text import one_line
from forms.schema import DateField, Field, FormDefinition, SeveralField, TickField, YesNoField

OF_ANSWERS: Final = frozenset(
    {"unplaced", "ticks_unknown", "no_title", "no_date", "date_from_text", "date_unread"}
)
"""The words of the flags that speak of answers, and are found anew when one is given another passage."""


_BESIDE: Final = {"header": "a page header", "footer": "a page footer", "comments": "comments"}


def flags_of(
    proposal: Proposal, form: FormDefinition, letter: Letter | None, *, guessed: bool, gathered: bool = False
) -> list[Flag]:
    """What a person should look at in a new proposal.

    ``guessed``: another form is nearly as likely. ``gathered``: several of the form's texts stand mixed in one.
    """
    found = []
    if guessed:
        found.append(Flag("form_guessed", f"It is not sure that this is a {form.name}: choose the form."))
    if letter is not None:
        found += _letter_flags(proposal, letter)
    if any(each.note for each in proposal.text.lines):
        found.append(Flag("footnotes", "Footnotes stand in brackets behind their paragraphs."))
    if gathered:
        told = "It answers recommendation by recommendation; all answers are together in the last text that they fit."
        found.append(Flag("gathered", told))
    if any(each.struck for line in proposal.text.lines for each in line.pieces):
        found.append(
            Flag("struck", "Some words are struck through in the file; in texts they stand as plain words.")
        )
    for kind, text in proposal.text.beside:
        found.append(Flag(kind, f"The file has {_BESIDE[kind]}, not taken over: “{shortened(text)}”."))
    return [*found, *answer_flags(proposal, form)]


def _letter_flags(proposal: Proposal, letter: Letter) -> Iterator[Flag]:
    yield Flag("no_headings", "It has none of the template’s headings; its body is in the closest text.")
    if letter.dated is not None:
        day = one_line(proposal.dated)
        yield Flag("letter_date", f"The letter is dated {day}; that is not the report’s day of publication.")
    if letter.signed_by is not None:
        yield Flag("signed", f"The letter is signed by {letter.signed_by.name}.")


def answer_flags(proposal: Proposal, form: FormDefinition) -> list[Flag]:
    """What is to be said of the answers as they are now."""
    labelled = frozenset(each.field for each in proposal.passages)
    found = [flag for field in form.fields for flag in _flags_of(field, proposal, labelled)]
    if proposal.characters.unplaced:
        found.append(Flag("unplaced", f"{proposal.characters.unplaced:,} characters could not be placed."))
    return found


def _flags_of(field: Field, proposal: Proposal, labelled: Collection[str | None]) -> Iterator[Flag]:
    """What is to be said of one answer; ``labelled`` are the fields that anything in the document belongs to."""
    unanswered = proposal.answers.get(field.id) is None
    if isinstance(field, SeveralField | YesNoField | TickField) and unanswered and field.id in labelled:
        yield Flag("ticks_unknown", f"What is ticked is unknown: {_why_unknown(field, proposal)}.", field.id)
    if isinstance(field, DateField) and unanswered and field.id in labelled:
        yield Flag("date_unread", "The label of a date was found, and no date with it.", field.id)
    if field.role == "title" and unanswered:
        yield Flag("no_title", "No title was found.", field.id)
    if field.role != "published_on" or field.id in labelled:
        return
    if unanswered:
        yield Flag(
            "no_date",
            "The report’s day of publication was not found, or two lines tell different days.",
            field.id,
        )
    else:
        yield Flag("date_from_text", "The report’s day of publication is taken from the text.", field.id)


def _why_unknown(field: Field, proposal: Proposal) -> str:
    own = (each for each in proposal.passages if each.field == field.id)
    if any(signs(proposal.text.lines[each.line]) for each in own):
        return "it cannot be told to which words its boxes belong"
    return "the document does not show it"
