"""Who speaks: names with their ranks, attributions inside a text, and the parts of a letter."""

import re
from typing import Final

from editor.model.values import Person

_BEFORE: Final = r"(?:Temporary|Acting|Interim|Former|Deputy|Assistant|T/|A/|Det(?:ective)?\.?|Senior|Lead)"
_RANK: Final = (
    r"(?:Chief Constable|Chief Superintendent|Superintendent|Chief Inspector|Inspector|Chief Officer|Commander"
    r"|Commissioner of Police(?: of the Metropolis)?|Police,? (?:Fire )?and Crime Commissioner|Commissioner|PF?CC"
    r"|Chief Executive|Mayor|Sergeant|DCC|ACC|CC|Director(?: of [A-Z]\w+(?: [A-Z]\w+)?)?)"
)
_ROLE: Final = rf"(?:{_BEFORE}\s*)*{_RANK}(?: (?:of|for) [A-Z]\w+(?: [A-Z]\w+)*)?"
_NAME: Final = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Rev)\.? )?[A-Z][\w'’.\-]*"
    r"(?: (?:de|van|von|of|ap|Mc)?\s?[A-Z][\w'’.\-]*){0,3}"
)
_SAYS: Final = (
    r"(?:has |have )?(?:said|says|commented|comments|added|stated|states|responded|responds|writes|wrote)\b"
)
_ATTRIBUTIONS: Final = tuple(
    re.compile(each)
    for each in (
        rf"(?:The )?(?P<role>{_ROLE}),?\s+(?P<name>{_NAME}),?\s+{_SAYS}",
        rf"(?P<name>{_NAME}),\s+(?:the\s+)?(?P<role>{_ROLE})[^.,:]{{0,60}},?\s+{_SAYS}",
        rf"(?i:statement|comments?|response|message|foreword)\s+(?i:from|by|of)\s+(?:the\s+)?(?P<role>{_ROLE}),?\s+(?P<name>{_NAME})\s*:?\s*$",
        rf"(?P<role>{_ROLE}),?\s+(?P<name>{_NAME})\s*:",
    )
)
_ROLE_NAME: Final = re.compile(rf"(?:the\s+)?(?P<role>{_ROLE}),?\s+(?P<name>{_NAME})")
_NAME_ROLE: Final = re.compile(rf"(?P<name>{_NAME})\s*(?:,|\s[-–—]\s|\()\s*(?P<role>\w[^()]{{2,80}}?)\)?")
_NAME_ALONE: Final = re.compile(_NAME)
SALUTATION: Final = re.compile(r"dear\b.{1,80}", re.IGNORECASE)
CLOSING: Final = re.compile(
    r"(?:yours(?: very)? (?:sincerely|faithfully|truly)|(?:with )?(?:kind|best|warm) (?:regards|wishes)|regards)[,. ]*",
    re.IGNORECASE,
)
SUBJECT: Final = re.compile(r"(?:re|subject|ref)\s*:\s*(?=\S)", re.IGNORECASE)


def attribution(text: str) -> Person | None:
    """Whom the beginning of a text is said to be by: "Chief Constable Jo Hay said: …"."""
    found = next((match for each in _ATTRIBUTIONS if (match := each.match(text.lstrip("“\"'‘ ")))), None)
    return None if found is None else _person(found)


def read_person(text: str) -> Person | None:
    """A name and a role in either order; None where the words are neither."""
    words = " ".join(text.split()).strip(" :.,")
    found = _ROLE_NAME.fullmatch(words) or _NAME_ROLE.fullmatch(words)
    if found is not None:
        return _person(found)
    if _NAME_ALONE.fullmatch(words) and len(words) <= 60:
        return Person("", words) if re.fullmatch(_ROLE, words) else Person(words)
    return None


def _person(found: re.Match[str]) -> Person:
    return Person(" ".join(found["name"].split()), " ".join(found["role"].split()))
