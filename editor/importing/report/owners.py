"""Whom a recommendation is for and by when it is to be done, from its own words."""

import re
from datetime import date
from typing import Final

from editor.importing.report.items import Owner
from editor.model.dates import MONTHS, parse_day

_BEGINNING: Final = 600
"""Characters at the beginning of an item in which its addressee and its date are looked for."""

_NUMBER_WORDS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    *(f"twenty-{unit}" for unit in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")),
    "thirty",
)  # fmt: skip
NUMBER_OF_WORD: Final = {word: number for number, word in enumerate(_NUMBER_WORDS, 1)}
NUMBER: Final = "|".join(
    [word.replace("-", "[- ]") for word in sorted(_NUMBER_WORDS, key=len, reverse=True)] + ["[0-9]{1,3}"]
)
"""A pattern for a number in words, one to thirty, or in digits."""

_MONTH = "|".join(MONTHS)
_DAY = rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH}),? [0-9]{{4}}|[0-9]{{1,2}}[/.][0-9]{{1,2}}[/.][0-9]{{4}})"
_DUE = re.compile(
    rf"(?:\b(?:by|before|no later than|not later than)\s(?:the end of\s|no later than\s)?"
    rf"(?P<day>{_DAY}|(?:{_MONTH}|spring|summer|autumn|winter) [0-9]{{4}})"
    rf"|\bwithin (?:the next )?(?:{NUMBER}) (?:working )?(?:day|week|month|year)s?\b"
    r"|\bwith immediate effect\b|\bimmediately\b)",
    re.IGNORECASE,
)
_MODAL = re.compile(r"\b(?:should|must|needs? to|(?:is|are) to|has to|have to)\b", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"(?:(?:by|before|within|no later than|as soon as|with immediate|from|in|during|after)\b[^,:\n]{0,120}"
    r"|immediately),\s*",
    re.IGNORECASE,
)
_LEAST = re.compile(r"[\s,]*(?:immediately|also|therefore|now|urgently|,)*[\s,]*\Z", re.IGNORECASE)

# Names of bodies and of national organisations hold words ("police", "chiefs") that name a force elsewhere: they
# come first, and what is found is not looked at again.
_OWNERS = re.compile(
    r"(?P<body>police(?:, fire)? (?:and|&) crime (?:commissioner|panel)|\bP(?:F)?CCs?\b|local policing bod(?:y|ies)"
    r"|\bmayor|\bMOPAC\b|common council|policing boards?\b|police and crime plan|police authorit)"
    r"|(?P<national>home office|home secretary|secretary of state|college of policing"
    r"|national police chiefs[’']? council|\bNPCC\b|crown prosecution service|\bCPS\b|ministry of justice|\bMoJ\b"
    r"|national crime agency|\bNCA\b|independent office for police conduct|\bIOPC\b|\bgovernment\b"
    r"|department (?:for|of)\b|attorney general|\bHMICFRS\b|inspectorate|counter terrorism policing"
    r"|police digital service|forensic science regulator|\bNHS\b|youth justice board|\bnational\b|\bministers?\b)"
    r"|(?P<force>\bforces?\b|chief constables?|chief officers?|constabular(?:y|ies)|\bpolice\b"
    r"|commissioner of police|\bcommissioner of the metropolis)",
    re.IGNORECASE,
)


def has_modal(text: str) -> bool:
    """Whether the beginning of a text asks somebody to do something ("should", "must")."""
    return _MODAL.search(text, 0, _BEGINNING) is not None


def owners_named(text: str) -> str:
    """The addressees as they stand before "should" or "must" in the first sentence; "" where there are none.

    "By 31 March 2026, chief constables and the Home Office should…" names "chief constables and the Home Office".
    """
    beginning = text[:_BEGINNING].replace("\n", " ")
    lead_in = _LEAD_IN.match(beginning)
    start = lead_in.end() if lead_in else 0
    modal = _MODAL.search(beginning, start)
    if modal is None:
        return ""
    subject = beginning[start : modal.start()]
    subject = subject[: _least(subject)].strip()
    if len(subject) > 300 or re.search(r"[.!?]\s", subject) or not owners_in(subject):
        return ""
    return subject


def _least(subject: str) -> int:
    found = _LEAST.search(subject, max(len(subject) - 60, 0))
    return found.start() if found else len(subject)


def owners_in(words: str) -> tuple[Owner, ...]:
    """The classes of those named, each once, in the order of the words."""
    classes: tuple[Owner, ...] = ("force", "body", "national")
    found = [match.lastgroup for match in _OWNERS.finditer(words)]
    return tuple(sorted((each for each in classes if each in found), key=found.index))


def due_in(text: str) -> tuple[date | None, str]:
    """The day and the words of the first time named in an item; no day where the words name none."""
    found = _DUE.search(text.replace("\n", " "), 0, _BEGINNING)
    if found is None:
        return None, ""
    # "By the end of March 2026" and "within six months" are left to the person who knows from when they count.
    return (parse_day(found["day"]) if found["day"] else None), found[0]


def due_of(cell: str) -> tuple[date | None, str]:
    """The same from a cell of a table, which may hold the day alone."""
    day = parse_day(cell)
    return (day, cell) if day else (due_in(cell)[0], cell)
