"""Bank holidays of England and Wales, for warnings: the statute counts calendar days and allows no extension.

The rules are those of the Banking and Financial Dealings Act 1971, Schedule 1, with New Year's Day and May
Day by proclamation; the exceptions were proclaimed for single years. Tests compare with a published list.
"""

from datetime import date, timedelta
from functools import cache

_DAY = timedelta(days=1)
_EXTRA = {
    date(2022, 6, 3): "Platinum Jubilee bank holiday",
    date(2022, 9, 19): "the state funeral of Queen Elizabeth II",
    date(2023, 5, 8): "the coronation of King Charles III",
}
_MOVED = {date(2020, 5, 4): date(2020, 5, 8), date(2022, 5, 30): date(2022, 6, 2)}


def holiday_name(day: date) -> str | None:
    """What bank holiday ``day`` is in England and Wales, or None."""
    return _holidays(day.year).get(day)


@cache
def _holidays(year: int) -> dict[date, str]:
    easter = _easter_sunday(year)
    first_may, last_may, last_august = (
        _monday_from(date(year, 5, 1)),
        _monday_from(date(year, 5, 25)),
        _monday_from(date(year, 8, 25)),
    )
    christmas, boxing = _christmas(year)
    regular = {
        _working_day(date(year, 1, 1)): "New Year’s Day",
        easter - 2 * _DAY: "Good Friday",
        easter + _DAY: "Easter Monday",
        first_may: "the early May bank holiday",
        last_may: "the spring bank holiday",
        last_august: "the summer bank holiday",
        boxing: "Boxing Day",
        christmas: "Christmas Day",
        # The days themselves, also where a weekday is kept in their stead: nobody publishes on Christmas Day.
        date(year, 1, 1): "New Year’s Day",
        date(year, 12, 26): "Boxing Day",
        date(year, 12, 25): "Christmas Day",
    }
    moved = {_MOVED.get(day, day): name for day, name in regular.items()}
    return moved | {day: name for day, name in _EXTRA.items() if day.year == year}


def _monday_from(day: date) -> date:
    """The first Monday on or after ``day``."""
    return day + _DAY * (-day.weekday() % 7)


def _working_day(day: date) -> date:
    """``day``, or the Monday after it where it falls on a weekend."""
    return _monday_from(day) if day.weekday() >= 5 else day


def _christmas(year: int) -> tuple[date, date]:
    """The days on which Christmas Day and Boxing Day are kept as holidays; substitutes do not collide."""
    christmas = date(year, 12, 25)
    match christmas.weekday():
        case 4:  # Friday: Boxing Day is a Saturday
            return christmas, christmas + 3 * _DAY
        case 5:  # Saturday and Sunday: Monday and Tuesday stand in
            return christmas + 2 * _DAY, christmas + 3 * _DAY
        case 6:  # Sunday: Boxing Day is the Monday, Christmas Day's substitute the Tuesday
            return christmas + 2 * _DAY, christmas + _DAY
        case _:
            return christmas, christmas + _DAY


def _easter_sunday(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, from the age of the moon and the Sunday letter."""
    golden, century = year % 19, year // 100
    skipped_leaps = century - century // 4
    moon_correction = (8 * century + 13) // 25
    age = (skipped_leaps - moon_correction + 19 * golden + 15) % 30
    # Two corrections keep the full moon no later than 18 April, as the calendar's table does.
    age -= age // 28 * (1 - age // 28 * (29 // (age + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + age + 2 - skipped_leaps) % 7
    offset = age - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))
