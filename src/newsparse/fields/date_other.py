"""Dates that no form of the grammar fits: relative ones, and a second reading by dateutil.

Facts
-----
- "3 hours ago" is a date only beside the moment at which it was printed. Hours and minutes give a
  time of day, days and weeks a day, months a month, years a year.
- dateutil is asked about a labelled line alone, never fuzzily, and without any name of a zone. It
  fills what is missing from a default, so a reading counts if two defaults give the same year,
  month and day, and if it does not matter which of two numbers is the day.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable
from typing import NamedTuple

from newsparse.fields.date_reader import time_of_day
from newsparse.fields.date_words import DateTables, Line, phrase, tokens
from newsparse.fields.time_zones import ZONES
from newsparse.languages import Language
from newsparse.model import ArticleDate, DateLabel, Span

__all__ = ["Other", "find"]

Where = Callable[[int, int], Span]
Now = dt.datetime | dt.date
Keys = tuple[str, ...]

_LONGEST = 6
_CLOCKS = ("hour", "minute", "second")


class Other(NamedTuple):
    """A date, and the tokens of the line that it takes."""

    date: ArticleDate
    first: int
    last: int


class _Ago(NamedTuple):
    """The words of time past: what stands before and behind the number, and the unit."""

    units: dict[tuple[Keys, Keys], str]
    days: dict[Keys, int]


@functools.lru_cache(maxsize=16)
def _ago(languages: tuple[Language, ...]) -> _Ago:
    """Return the words of time past in several languages; what they disagree on is left out."""
    units: dict[tuple[Keys, Keys], str] = {}
    unsure: set[tuple[Keys, Keys]] = set()
    days: dict[Keys, int] = {}
    for language in languages:
        data = language.dates
        for forms in (data.ago, data.more_ago):
            for unit, patterns in forms.items():
                for pattern in patterns:
                    before, _, behind = pattern.partition("{0}")
                    shape = phrase(before), phrase(behind)
                    if units.setdefault(shape, unit) != unit:
                        unsure.add(shape)
        for back, words in enumerate((data.today, data.yesterday)):
            for word in words:
                if days.setdefault(phrase(word), back) != back:
                    # Urdu "kal" is yesterday and tomorrow; Hindi's too.
                    days[phrase(word)] = -1
    for shape in unsure:
        del units[shape]
    return _Ago(units, {word: back for word, back in days.items() if back >= 0})


def find(text: str, line: Line, tables: DateTables, now: Now | None, where: Where) -> Other | None:
    """Return the date of a line that holds none of the grammar's, or ``None``."""
    label = next((mark for mark in line.marks if mark in "LU"), None)
    name = {None: None, "L": DateLabel.PUBLISHED, "U": DateLabel.UPDATED}[label]
    found = None if now is None else _relative(text, tables, line, now)
    if found is None and label is not None:
        found = _second_reading(text, line)
    if found is None:
        return None
    iso, start, stop = found
    first = next(i for i, end in enumerate(line.stops) if end > start)
    last = max(i for i, begin in enumerate(line.starts) if begin < stop)
    shown = " ".join(text[start:stop].split())
    return Other(ArticleDate(iso=iso, label=name, text=shown, span=where(start, stop)), first, last)


# ---------------------------------------------------------------------------------- relative


def _relative(text: str, tables: DateTables, line: Line, now: Now) -> tuple[str, int, int] | None:
    """Return the ISO text of a time past, and where it stands."""
    table = _ago(tables.languages)
    keys, starts, stops = tokens(text)
    for i, key in enumerate(keys):
        if not key.isdecimal() or len(key) > 4:
            continue
        for before in range(min(_LONGEST, i), -1, -1):
            for behind in range(min(_LONGEST, len(keys) - i - 1), -1, -1):
                unit = table.units.get((keys[i - before : i], keys[i + 1 : i + 1 + behind]))
                if unit is not None:
                    iso = _past(now, unit, int(key))
                    return None if iso is None else (iso, starts[i - before], stops[i + behind])
    clock = time_of_day(line)
    if clock is None:
        return None
    for i in range(len(keys)):
        for n in (3, 2, 1):
            back = table.days.get(keys[i : i + n])
            if back is not None:
                day = (now.date() if isinstance(now, dt.datetime) else now) - dt.timedelta(back)
                at, first, last = clock
                start = min(starts[i], line.starts[first])
                stop = max(stops[min(i + n, len(keys)) - 1], line.stops[last])
                return f"{day.isoformat()}T{at.hour:02}:{at.minute:02}", start, stop
    return None


def _past(now: Now, unit: str, number: int) -> str | None:
    """Return the moment so many units before *now*, at the precision of the unit."""
    from dateutil.relativedelta import relativedelta

    if unit in _CLOCKS and not isinstance(now, dt.datetime):
        return None
    delta = {
        "year": relativedelta(years=-number),
        "month": relativedelta(months=-number),
        "week": relativedelta(weeks=-number),
        "day": relativedelta(days=-number),
        "hour": relativedelta(hours=-number),
        "minute": relativedelta(minutes=-number),
        "second": relativedelta(seconds=-number),
    }[unit]
    try:
        moment = now + delta
    except (OverflowError, ValueError):
        return None
    if unit == "year":
        return f"{moment.year:04}"
    if unit == "month":
        return f"{moment.year:04}-{moment.month:02}"
    if isinstance(moment, dt.datetime) and unit in _CLOCKS:
        return moment.isoformat(timespec="minutes")
    return f"{moment.year:04}-{moment.month:02}-{moment.day:02}"


# ---------------------------------------------------------------------------- second reading


def _second_reading(text: str, line: Line) -> tuple[str, int, int] | None:
    """Let dateutil read what stands behind a label."""
    at = next(i for i, mark in enumerate(line.marks) if mark in "LU") + 1
    while line.marks[at : at + 1] in (":", "g", "r", "-", "v"):
        at += 1
    end = line.marks.find("r", at)
    last = (end if end >= 0 else len(line.marks)) - 1
    if last < at or not any(mark in "yCG" for mark in line.marks[at : last + 1]):
        return None
    if any(line.texts[i] in ZONES and line.texts[i] != "Z" for i in range(at, last + 1)):
        return None
    start, stop = line.starts[at], line.stops[last]
    value = _agreed(text[start:stop])
    return None if value is None else (value, start, stop)


def _agreed(text: str) -> str | None:
    """Return the day on which dateutil's readings with different defaults agree."""
    from dateutil import parser

    days: set[dt.date] = set()
    for default in (dt.datetime(1984, 2, 3), dt.datetime(1991, 7, 25)):
        for day_first in (False, True):
            try:
                read = parser.parse(text, default=default, dayfirst=day_first, ignoretz=True)
            except (ValueError, OverflowError):
                return None
            days.add(read.date())
    if len(days) != 1:
        return None
    day = days.pop()
    return day.isoformat() if 1500 <= day.year < 2200 else None
