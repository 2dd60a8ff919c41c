"""Days as they are said to people: in the language of this call or window."""

from datetime import date
from typing import TYPE_CHECKING, Final

from editor.languages import current
from editor.model import dates

if TYPE_CHECKING:
    from forms.schema import DateStyle

# As Unicode's CLDR shortens them.
_SHORT_WEEKDAYS_IN_WELSH: Final = ("Llun", "Maw", "Mer", "Iau", "Gwen", "Sad", "Sul")


def format_day(day: date, style: "DateStyle" = "plain") -> str:
    """As :func:`editor.model.dates.format_day`, in the language of the window."""
    return dates.format_day(day, style, current().language)


def format_short(day: date) -> str:
    """As :func:`editor.model.dates.format_short`, in the language of the window."""
    return dates.format_short(day, current().language)


def short_month(number: int) -> str:
    """ "Sep", "Medi": the name of month 1 to 12 as :func:`format_short` writes it."""
    return format_short(date(2000, number, 1)).split(" ")[1]


def weekday(day: date) -> str:
    """As :func:`editor.model.dates.weekday`, in the language of the window."""
    return dates.weekday(day, current().language)


def short_weekday(day: date) -> str:
    """ "Wed", "Mer"."""
    return _SHORT_WEEKDAYS_IN_WELSH[day.weekday()] if current().language == "cy" else weekday(day)[:3]
