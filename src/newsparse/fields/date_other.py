"""Dates that no form of the grammar fits: relative ones, and a second reading by dateutil.

Facts
-----
- "3 hours ago" is a date only beside the moment at which it was printed. Hours and minutes give a
  time of day, days and weeks a day, months a month, years a year.
- "Yesterday" and "Monday" name a day beside that moment, with or without a time of day. A weekday
  is the last one that is not yet to come. Without a time the line holds nothing else: both words
  open sentences and name sections ("Today's paper", "Monday Night Football").
- ISO 8601 counts days by weeks, too: ``2025-W16-3`` is the Wednesday of the 16th week.
- dateutil is asked about a labelled line alone, never fuzzily, and without any name of a zone. It
  fills what is missing from a default, so a reading counts if two defaults give the same year,
  month and day, and if it does not matter which of two numbers is the day.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import NamedTuple

from newsparse.fields.date_grammar import OF_DATEUTIL
from newsparse.fields.date_reader import Clock, time_of_day
from newsparse.fields.date_words import WEEK_DATE, DateTables, Line, phrase, tokens
from newsparse.fields.time_zones import ZONES
from newsparse.languages import Language
from newsparse.model import ArticleDate, DateLabel
from newsparse.model.spans import Where

__all__ = ["Other", "find", "past"]

Now = dt.datetime | dt.date
Keys = tuple[str, ...]

_LONGEST = 6
_BESIDE = frozenset("LUgavbr:,.-()p")
# "Mon" is French for "my", "Sun" a paper: abbreviations name no day alone.
_FULL_NAME = 5
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
    found = _week_date(text) if "W" in text else None
    if found is None and now is not None:
        found = _relative(text, tables, line, now)
    if found is None and label is not None:
        found = _second_reading(text, line)
    if found is None:
        return None
    iso, start, stop = found
    first = next(i for i, end in enumerate(line.stops) if end > start)
    last = max(i for i, begin in enumerate(line.starts) if begin < stop)
    shown = " ".join(text[start:stop].split())
    return Other(ArticleDate(iso=iso, label=name, text=shown, span=where(start, stop)), first, last)


def past(text: str, tables: DateTables) -> tuple[int, int] | None:
    """Return where a text says how long ago something was: "3 hours ago", "vor 2 Tagen".

    >>> from newsparse.fields.date_words import tables
    >>> from newsparse.languages import every
    >>> past("By Jane Doe 3 hours ago", tables(every()))
    (12, 23)
    """
    found = _units_in(*tokens(text), _ago(tables.languages))
    return None if found is None else found[2:]


# -------------------------------------------------------------------------------- week dates


def _week_date(text: str) -> tuple[str, int, int] | None:
    """Return the day of an ISO 8601 week date, and where it stands."""
    match = WEEK_DATE.search(text)
    if match is None:
        return None
    try:
        day = dt.date.fromisocalendar(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        return None
    return day.isoformat(), match.start(), match.end()


# ---------------------------------------------------------------------------------- relative


def _relative(text: str, tables: DateTables, line: Line, now: Now) -> tuple[str, int, int] | None:
    """Return the ISO text of a time past, and where it stands."""
    table = _ago(tables.languages)
    keys, starts, stops = tokens(text)
    counted = _units_in(keys, starts, stops, table)
    if counted is not None:
        unit, number, *span = counted
        iso = _past(now, unit, number)
        return None if iso is None else (iso, span[0], span[1])
    clock = time_of_day(line)
    today = now.date() if isinstance(now, dt.datetime) else now
    for i in range(len(keys)):
        for n in (3, 2, 1):
            back = table.days.get(keys[i : i + n])
            if back is None:
                continue
            start, stop = starts[i], stops[min(i + n, len(keys)) - 1]
            if clock is None and not _bare(line, start, stop):
                return None
            return _on_day(today - dt.timedelta(back), line, clock, start, stop)
    return _last_weekday(line, clock, now, today)


def _units_in(
    keys: Keys, starts: list[int], stops: list[int], table: _Ago
) -> tuple[str, int, int, int] | None:
    """Return the unit and number of a time past, and where it stands."""
    for i, key in enumerate(keys):
        if not key.isdecimal() or len(key) > 4:
            continue
        for before in range(min(_LONGEST, i), -1, -1):
            for behind in range(min(_LONGEST, len(keys) - i - 1), -1, -1):
                unit = table.units.get((keys[i - before : i], keys[i + 1 : i + 1 + behind]))
                if unit is not None:
                    return unit, int(key), starts[i - before], stops[i + behind]
    return None


def _on_day(
    day: dt.date, line: Line, clock: tuple[Clock, int, int] | None, start: int, stop: int
) -> tuple[str, int, int]:
    """Return a day with its time, if one is printed, and where both stand."""
    if clock is None:
        return day.isoformat(), start, stop
    at, first, last = clock
    start, stop = min(start, line.starts[first]), max(stop, line.stops[last])
    return f"{day.isoformat()}T{at.hour:02}:{at.minute:02}", start, stop


def _bare(line: Line, start: int, stop: int) -> bool:
    """Tell whether nothing but labels, small words and signs stands beside a stretch of *line*."""
    return all(
        mark in _BESIDE or start <= line.starts[i] < stop for i, mark in enumerate(line.marks)
    )


def _last_weekday(
    line: Line, clock: tuple[Clock, int, int] | None, now: Now, today: dt.date
) -> tuple[str, int, int] | None:
    """Return the day of a line that names a weekday and no date."""
    at = line.marks.find("W")
    if at < 0 or line.marks.count("W") > 1 or not line.texts[at][0].isupper():
        return None
    numbers = {number for number, _ in line.words[at].weekdays}
    if len(numbers) != 1 or len(line.texts[at]) < _FULL_NAME:
        return None
    start, stop = line.starts[at], line.stops[at]
    first, last = (clock[1], clock[2]) if clock is not None else (at, at)
    if not _bare(line, min(start, line.starts[first]), max(stop, line.stops[last])):
        return None
    back = (today.weekday() - numbers.pop()) % 7
    if back == 0 and clock is not None and isinstance(now, dt.datetime):
        printed = dt.time(clock[0].hour, clock[0].minute)
        back = 7 if printed > now.time() else 0
    return _on_day(today - dt.timedelta(back), line, clock, start, stop)


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
    if not all(map(_readable, line.texts[at : last + 1])):
        return None
    start, stop = line.starts[at], line.stops[last]
    value = _agreed(text[start:stop])
    return None if value is None else (value, start, stop)


def _readable(token: str) -> bool:
    """Tell whether dateutil can make sense of a token: a number, a word it knows, a zone's name."""
    return (
        not token[0].isalpha()
        or token.lower() in OF_DATEUTIL
        or (token.isupper() and token.isascii() and 2 < len(token) < 6)
    )


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
