"""Days as people in Britain write and read them: day first, always."""

import re
from datetime import date
from typing import Final

from forms.schema import DateStyle

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_NUMBERS = re.compile(r"([0-9]{1,2})\s*[/.\-]\s*([0-9]{1,2})\s*[/.\-]\s*([0-9]{4}|[0-9]{2})")
_WORDS = re.compile(
    r"(?:(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]*\s+)?"
    r"([0-9]{1,2})(?:st|nd|rd|th)?\s*(?:of\s+)?([a-z]{3,9})\.?,?\s*([0-9]{4}|[0-9]{2})"
)


def parse_day(text: str) -> date | None:
    """The day that a person wrote, or None: "21 September 2017", "21st Sept 17", "21/9/17", "2017-09-21".

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
    """The number of a month by its name or the first three or more letters of it."""
    return next((number for number, name in enumerate(MONTHS, 1) if name.casefold().startswith(word)), None)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None


def format_day(day: date, style: DateStyle = "plain") -> str:
    """ "21 September 2017", or in ordinal style "Thursday 21st September 2017"."""
    if style == "ordinal":
        return f"{WEEKDAYS[day.weekday()]} {day.day}{_suffix(day.day)} {MONTHS[day.month - 1]} {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def format_short(day: date) -> str:
    """ "21 Sep 2017", for tables and chips."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def weekday(day: date) -> str:
    """ "Thursday"."""
    return WEEKDAYS[day.weekday()]


def _suffix(number: int) -> str:
    if 11 <= number % 100 <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
