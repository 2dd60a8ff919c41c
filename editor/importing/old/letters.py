"""Letters and pages without the template's headings: where their parts are, and in whose name they speak."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from editor.importing.old.likeness import tokens
from editor.importing.old.lines import Line
from editor.importing.old.people import CLOSING, SALUTATION, attribution, read_person
from editor.model.dates import parse_day
from editor.model.values import Person
from forms.schema import RichField, Section

_MOST_BEFORE_SALUTATION: Final = 40
_SIGNATURE_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class Letter:
    """What a document without the template's headings says of itself: places of its parts, by line."""

    dated: int | None = None
    salutation: int | None = None
    closing: int | None = None
    signed_by: Person | None = None


def read_letter(lines: Sequence[Line], at: Sequence[int]) -> Letter:
    """What a document says of itself in the lines with these numbers, in their order."""
    texts = {each: lines[each].text for each in at}
    dated = next((each for each in at[:_MOST_BEFORE_SALUTATION] if _is_day(texts[each])), None)
    early = at[:_MOST_BEFORE_SALUTATION]
    salutation = next((each for each in early if SALUTATION.fullmatch(texts[each])), None)
    late = [each for each in at if CLOSING.fullmatch(texts[each])]
    closing = late[-1] if late else None
    behind = [texts[each] for each in at if closing is not None and each > closing]
    return Letter(dated, salutation, closing, _signature(behind[:_SIGNATURE_LINES]))


def closest_narrative(
    narratives: Sequence[tuple[Section, RichField]], letter: Letter, opening: str
) -> RichField:
    """The narrative whose title names who speaks; else the one that a finished document must have.

    ``opening`` are the first words of the body.
    """
    speaker = letter.signed_by or attribution(opening)
    said = {each.word for each in tokens(f"{speaker.role} {speaker.name}" if speaker else opening[:400])}
    wanted = "constable" if "constable" in said else "pcc"
    for section, field in narratives:
        names = (section.title, section.short, field.label, *field.aliases)
        words = {each.word for name in names for each in tokens(name)}
        open_words = " ".join(names)
        if wanted in words or (wanted == "pcc" and "{commissioner" in open_words):
            return field
    expected = [field for _, field in narratives if field.expected]
    return (expected or [field for _, field in narratives])[-1]


def _is_day(text: str) -> bool:
    return parse_day(re.sub(r"^\s*date[d]?\s*:?\s*", "", text, flags=re.IGNORECASE)) is not None


def _signature(behind: Sequence[str]) -> Person | None:
    """Who signed: a name below the closing words, the line after it the role."""
    for number, text in enumerate(behind):
        person = read_person(text)
        if person is None or not person.name:
            continue
        following = behind[number + 1] if number + 1 < len(behind) else ""
        is_role = bool(following) and len(following) <= 80 and "@" not in following
        return person if person.role or not is_role else Person(person.name, following.strip(" ,."))
    return None
