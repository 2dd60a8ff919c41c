"""May this be published lawfully, and what else is better mended first? Nothing here stops a draft from being saved."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final, cast

from editor.languages import tr
from editor.model.document import Document
from editor.model.edits import Place
from editor.model.findings import Finding, Level
from editor.model.law import findings_under_section_55, in_order
from editor.model.markings import protective_markings
from editor.model.prose import spoken_lines
from editor.model.rules import Rules
from editor.model.sides import side_findings
from editor.model.statute import Statute, statute_of
from editor.model.values import File, Records, Tick, Value
from editor.model.wording import changed_quotations, long_sentences, unexplained_acronyms
from forms.schema import Field, FormDefinition, RecordsField, ReferenceField, Role, SubRole

__all__ = ["Finding", "Level", "check", "faults", "is_answered", "missing_answers", "protective_markings"]

ReadText = Callable[[File], str | None]
"""The text of a file that is kept with the response; None where it has none or cannot be read."""

_NEEDED: Final[dict[Role | SubRole, str]] = {
    "title": "",
    "published_on": "55(5A)",
    "comments": "55(5)",
    "chief_officer_comments": "55(5)",
}
"""Without an answer here nothing can be published, and the subsection that says so."""


def check(
    document: Document,
    definition: FormDefinition,
    today: date,
    rules: Rules | None = None,
    text_of: ReadText = lambda _file: None,
) -> list[Finding]:
    """Everything to mend before the response is published, in the form's order.

    ``today`` tells what is late; ``text_of`` reads the attached report, with which quotations are compared. A form
    without the fields that section 55 of the Police Act 1996 asks about is checked for what it has.
    """
    statute = statute_of(document, definition)
    by_law = list(findings_under_section_55(statute, today, rules or Rules()))
    told = {each.place for each in by_law}
    missing = (each for each in missing_answers(document, definition) if each.place not in told)
    found: list[Finding] = [
        *by_law,
        *(each for each in missing if not _is_excused(each, statute)),
        *_markings(document, definition),
        *_wording(statute, text_of),
        *side_findings(document, definition, rules or Rules()),
    ]
    return in_order(found, (field.id for field in definition.fields))


def _markings(document: Document, definition: FormDefinition) -> Iterator[Finding]:
    """A marking may stand on a draft; from the sign-off on the text is what is published, where it is a fault."""
    for finding in protective_markings(document, definition):
        yield finding if document.locked else replace(finding, level="advice")


def faults(findings: list[Finding]) -> tuple[str, ...]:
    """What stands in the way of a lawful publication, as sentences."""
    return tuple(each.message for each in findings if each.level == "fault")


def _is_excused(finding: Finding, statute: Statute) -> bool:
    """Whether a missing answer is told better elsewhere, or is no longer missing.

    Of the chief officer's comments the invitation tells whether there are any; the body's comments may all stand in
    its answers to the recommendations.
    """
    if finding.place == statute.place("chief_officer_comments"):
        return statute.field("comments_received") is not None
    return finding.place == statute.place("comments") and any(each.explains for each in statute.answers)


def _wording(statute: Statute, text_of: ReadText) -> Iterator[Finding]:
    lines = list(spoken_lines(statute.document, statute.definition))
    words = statute.document.office.words()
    yield from unexplained_acronyms(lines, (words["commissioner_short"], words["force_area"]))
    yield from long_sentences(lines)
    texts = [text for each in statute.attachments if each.what == "report" and (text := text_of(each.file))]
    if texts:
        yield from changed_quotations(lines, "\n".join(texts))


# --- answers that are expected ---------------------------------------------------------------------------


def is_answered(field: Field, value: Value) -> bool:
    """Whether anything at all was answered.

    "No" and no option ticked are answers; no records, a reference to none and a box of unknown state are not.
    """
    if isinstance(field, RecordsField | ReferenceField):
        return bool(value)
    return value.done is not None if isinstance(value, Tick) else value is not None


def missing_answers(document: Document, definition: FormDefinition) -> list[Finding]:
    """A finding for each expected field without an answer, in the form's order.

    A fault where nothing can be published without it, else advice.
    """
    findings = []
    for field in definition.fields:
        value = document.answer(field.id)
        if field.expected and not is_answered(field, value):
            findings.append(
                _missing(field, Place(field.id), tr("{name} has no answer.", name=_name(document, field)))
            )
        if isinstance(field, RecordsField):
            findings.extend(_missing_in_records(document, field, cast("Records", value or ())))
    return findings


def _missing(field: Field, place: Place, message: str) -> Finding:
    if field.role not in _NEEDED:
        return Finding(place, message, "advice")
    return Finding(place, message, "fault", _NEEDED[field.role])


def _missing_in_records(document: Document, field: RecordsField, records: Records) -> list[Finding]:
    return [
        Finding(
            Place(field.id, number, sub.id),
            tr(
                "{record}: {name} has no answer.",
                record=f"{field.singular} {number + 1}",
                name=_name(document, sub),
            ),
            "advice",
        )
        for number, record in enumerate(records)
        for sub in field.fields
        if sub.expected and not is_answered(sub, record.get(sub.id))
    ]


def _name(document: Document, field: Field) -> str:
    label = document.office.spoken().fill(field.label).rstrip(":")
    return f"“{label}”"
