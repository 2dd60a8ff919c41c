"""Days as people in Britain write and read them, in English and in Welsh: day first, always."""

import re
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Final

from editor.languages import Language

if TYPE_CHECKING:
    from forms.schema import DateStyle

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS_IN_WELSH: Final = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
    "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
)  # fmt: skip
WEEKDAYS_IN_WELSH: Final = (
    "dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn", "dydd Sul",
)  # fmt: skip
# As Unicode's CLDR shortens them.
_SHORT_IN_WELSH: Final = (
    "Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag",
)  # fmt: skip
# What "o" (of) makes of them: "21 o Fedi".
_MUTATED: Final = (
    "Ionawr", "Chwefror", "Fawrth", "Ebrill", "Fai", "Fehefin",
    "Orffennaf", "Awst", "Fedi", "Hydref", "Dachwedd", "Ragfyr",
)  # fmt: skip
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_NUMBERS = re.compile(r"([0-9]{1,2})\s*[/.\-]\s*([0-9]{1,2})\s*[/.\-]\s*([0-9]{4}|[0-9]{2})")
_WORDS = re.compile(
    r"(?:(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]*\s+)?"
    r"(?:(?:dydd\s+)?(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)[.,]*\s+)?"
    r"([0-9]{1,2})(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)?\s*(?:of?\s+)?([a-z]{3,10})\.?,?\s*([0-9]{4}|[0-9]{2})"
)


def parse_day(text: str) -> date | None:
    """The day that a person wrote, or None: "21 September 2017", "21st Sept 17", "21/9/17", "2017-09-21",
    "dydd Iau 21 Medi 2017", "21ain o Fedi 2017".

    A year of two digits is of this century. A weekday before the day is passed over.
    """
    words = " ".join(text.split()).casefold()
    if found := _ISO.fullmatch(words):
        return _day(found[1], found[2], found[3])
    if found := _NUMBERS.fullmatch(words):
        return _day(found[3], found[2], found[1])
    found = _WORDS.fullmatch(words)
    month = _month(found[2]) if found else None
    return _day(found[3], str(month), found[1]) if found and month else None


def _month(word: str) -> int | None:
    """The number of a month by its name or the first three or more letters of it, which no other shares."""
    names = chain.from_iterable(enumerate(each, 1) for each in (MONTHS, MONTHS_IN_WELSH, _MUTATED))
    return next((number for number, name in names if name.casefold().startswith(word)), None)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None


def format_day(day: date, style: "DateStyle" = "plain", language: Language = "en") -> str:
    """ "21 September 2017", "21 Medi 2017"; ordinal "Thursday 21st September 2017", "dydd Iau 21 Medi 2017"."""
    if language == "cy":
        plain = f"{day.day} {MONTHS_IN_WELSH[day.month - 1]} {day.year}"
        return f"{weekday(day, language)} {plain}" if style == "ordinal" else plain
    if style == "ordinal":
        return f"{WEEKDAYS[day.weekday()]} {day.day}{_suffix(day.day)} {MONTHS[day.month - 1]} {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def format_short(day: date, language: Language = "en") -> str:
    """ "21 Sep 2017", "21 Medi 2017", for tables and chips."""
    if language == "cy":
        return f"{day.day} {_SHORT_IN_WELSH[day.month - 1]} {day.year}"
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def weekday(day: date, language: Language = "en") -> str:
    """ "Thursday", "dydd Iau"."""
    if language == "cy":
        return WEEKDAYS_IN_WELSH[day.weekday()]
    return WEEKDAYS[day.weekday()]


def _suffix(number: int) -> str:
    if 11 <= number % 100 <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
