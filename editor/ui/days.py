"""Days as the window says them: in the language that it speaks."""

from datetime import date

from editor.languages import current
from editor.model import dates
from forms.schema import DateStyle


def format_day(day: date, style: DateStyle = "plain") -> str:
    """As :func:`editor.model.dates.format_day`, in the language of the window."""
    return dates.format_day(day, style, current().language)


def format_short(day: date) -> str:
    """As :func:`editor.model.dates.format_short`, in the language of the window."""
    return dates.format_short(day, current().language)


def weekday(day: date) -> str:
    """As :func:`editor.model.dates.weekday`, in the language of the window."""
    return dates.weekday(day, current().language)
