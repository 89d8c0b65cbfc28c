"""Calendars other than the Gregorian that newsrooms print.

Facts
-----
Thai newsrooms count years from 543 BC; since 1941 their year begins on 1 January, so the number
alone changes. Persian and Dari newsrooms print the Solar Hijri calendar: six months of 31 days,
five of 30, the last of 29 or, in a leap year, 30. A leap year comes every fourth year and now and
then the fifth: for 1244 to 1472 (1865 to 2093) the remainders below, modulo 33, give the years of
the astronomical calendar (Heydari-Malayeri, "A concise review of the Iranian calendar", 2004).
The lunar Hijri calendar follows the sighting of the moon; a table may be a day off, so its dates
are left as printed.
"""

from __future__ import annotations

import datetime as dt

__all__ = ["BUDDHIST", "persian"]

BUDDHIST = -543
"""What is added to a Buddhist year."""

_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
# 1 Farvardin 1400.
_ANCHOR = dt.date(2021, 3, 21)
_FIRST, _LAST = 1244, 1472


def _year_days(year: int) -> int:
    return 366 if year % 33 in _LEAP else 365


def persian(year: int, month: int, day: int) -> dt.date | None:
    """Return the Gregorian day of a day of the Solar Hijri calendar, ``None`` if there is none.

    >>> persian(1404, 1, 25)
    datetime.date(2025, 4, 14)
    >>> persian(1404, 12, 30) is None
    True
    """
    if not (_FIRST <= year <= _LAST and 1 <= month <= 12 and day >= 1):
        return None
    length = 31 if month <= 6 else 30 if month <= 11 or _year_days(year) == 366 else 29
    if day > length:
        return None
    days = sum(_year_days(y) for y in range(1400, year)) - sum(
        _year_days(y) for y in range(year, 1400)
    )
    days += 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return _ANCHOR + dt.timedelta(days=days + day - 1)
