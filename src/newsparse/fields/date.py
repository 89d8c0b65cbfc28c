"""Dates as newsrooms print them: one printed element in, its dates out.

Facts
-----
- Of several dates in one element the first full one with the right label counts.
- A date line has a date, its labels and little else: a name, a section, a counter. Sentences and
  captions hold dates too; they are no date lines.
- No date is printed without a digit, but the day of printing and the one before.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

import attrs

from newsparse.fields import date_line, date_other, date_plain
from newsparse.fields.date_other import Now
from newsparse.fields.date_plain import DAY
from newsparse.fields.date_reader import Clock, Found, Reading, find
from newsparse.fields.date_words import DateTables, Line, has_digit, marks, promising, tables
from newsparse.fields.time_zones import offset
from newsparse.model import (
    ArticleDate,
    DateError,
    DateLabel,
    DateOrder,
    Doubt,
    DoubtKind,
    SettledBy,
    Span,
)
from newsparse.model.spans import Where
from newsparse.patterns import late

__all__ = [
    "DAY",
    "SOME_DAY",
    "DateScan",
    "DateTables",
    "published",
    "read",
    "scan",
    "settle",
    "tables",
]

SOME_DAY = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""A moment by which it is asked whether a date is relative: what it comes to is good for nothing else."""


_LONGEST = 400
_BRIEF = 40
_LATE = late(r"(?<!\d)(?:29|30|31)(?!\d)")
"""Days that some months do not have."""
_MOST_LATE = 3


class DateScan(NamedTuple):
    """What was found in a line.

    ``rest`` are the stretches of the text, as offsets, that are neither date nor label nor the
    small words and signs around them.
    """

    dates: tuple[ArticleDate, ...] = ()
    rest: tuple[tuple[int, int], ...] = ()
    doubts: tuple[Doubt, ...] = ()


_NOTHING = DateScan()


def _alone(iso: str, text: str, where: Where) -> DateScan:
    """Return a line that is a date and nothing else."""
    return DateScan((ArticleDate(iso=iso, text=text, span=where(0, len(text))),))


def _likely(text: str, tables: DateTables, now: Now | None) -> bool:
    """Tell quickly whether a date may be in *text*; beside *now* "Yesterday" can be one."""
    if now is None:
        return promising(text, tables)
    return has_digit(text) or len(text) <= _BRIEF


def scan(
    text: str,
    tables: DateTables,
    *,
    order: DateOrder | None = None,
    now: Now | None = None,
    where: Where = Span,
    language: str | None = None,
) -> DateScan:
    """Find all dates in a line, and what else stands on it. It never raises.

    *order* settles all-digit dates; *language*, the code of the article's language, does so
    where its newsrooms know one order only. Relative dates ("3 hours ago") are read if *now* is
    given. *where* maps offsets of *text* to the span in the source.

    >>> from newsparse.languages import every
    >>> found = scan("By Genevieve Leigh, 19 September 2020", tables(every()))
    >>> found.dates
    (ArticleDate('2020-09-19'),)
    >>> found.rest
    ((0, 18),)
    """
    usual = date_plain.plain(text, tables, language)
    if usual is not None:
        return _alone(usual, text, where)
    if not _likely(text, tables, now):
        return _NOTHING
    line = marks(text, tables)
    found = find(text, line, tables, order, language)
    return _values(text, line, found, tables, now, where)[0]


def read(
    text: str,
    tables: DateTables,
    *,
    order: DateOrder | None = None,
    now: Now | None = None,
    where: Where = Span,
    language: str | None = None,
) -> DateScan:
    """Read a date line. Raises ``DateError`` if the text is none.

    The arguments are those of :func:`scan`.

    >>> from newsparse.languages import every
    >>> read("Zuletzt geändert am 6. November 2023, 9.30 Uhr", tables(every())).dates
    (ArticleDate('2023-11-06T09:30', label='updated'),)
    >>> read("The treaty was signed on 4 May 2020.", tables(every()))
    Traceback (most recent call last):
    newsparse.DateError: expected a date line, not prose with a date in it:
      The treaty was signed on 4 May 2020.
      ^^^^^^^^^^^^^^^^^^^^^
    """
    usual = date_plain.plain(text, tables, language)
    if usual is not None:
        return _alone(usual, text, where)
    if "{{" in text:
        # "- {{ comments.count }}": what a page was to fill in, blanked where it stands.
        text = _TO_FILL.sub(lambda match: " " * len(match[0]), text)
    likely = len(text) <= _LONGEST and _likely(text, tables, now)
    if not likely:
        raise _no_date(text, tables, now, where)
    line = marks(text, tables)
    found = find(text, line, tables, order, language, alone=True)
    result, spans = _values(text, line, found, tables, now, where)
    if not result.dates:
        raise _no_date(text, tables, now, where)
    if spans == [(0, len(line.marks) - 1)]:
        return result
    sure = not found or any(not f.part or f.day_name or f.clock or f.label for f in found)
    refused = date_line.refuse(text, line, spans, sure=sure)
    if refused is not None:
        raise DateError(text, where(*refused), "a date line, not prose with a date in it")
    return result


def _no_date(text: str, tables: DateTables, now: Now | None, where: Where) -> DateError:
    """Return the error for a line without a date, which says what is wrong where that can be told."""
    if len(text) <= _LONGEST:
        for late in islice(_LATE.finditer(text), _MOST_LATE):
            start, stop = late.span()
            if scan(f"{text[:start]}28{text[stop:]}", tables).dates:
                # What every month has stands there in its place: "31 April", "2025-02-30".
                return DateError(text, where(start, stop), "a day of the calendar")
        if not isinstance(now, dt.datetime) and scan(text, tables, now=SOME_DAY).dates:
            option = "now=" if now is None else "a datetime, with its hour, as now="
            return DateError(text, where(0, len(text)), f"a date (a relative one needs {option})")
    return DateError(text, where(0, len(text)), "a date")


def published(dates: Sequence[ArticleDate]) -> ArticleDate | None:
    """Return the date of publication among the dates of an article.

    It is the first that is labelled published, else the first without a label, else the first
    update, whose label then says so; a full date counts before a partial one, and a day without a
    label before a month with one: "Published in the May 2025 issue".

    >>> published([ArticleDate(iso="2025-04-15", label=DateLabel.UPDATED),
    ...            ArticleDate(iso="2025-04-14")])
    ArticleDate('2025-04-14')
    """
    if len(dates) == 1:
        return dates[0]
    months: list[ArticleDate] = []
    for label in (DateLabel.PUBLISHED, None, DateLabel.UPDATED):
        same = [date for date in dates if date.label == label]
        known = [date for date in same if date.iso or date.alternatives]
        full = [date for date in known if date.earliest and (date.ambiguous or date.to_date())]
        if label is DateLabel.PUBLISHED and not full and known and known[0].day is None:
            months = known
            continue
        if months and not full:
            return months[0]
        for choice in (full, known, same):
            if choice:
                return choice[0]
    return None


def settle(dates: Sequence[ArticleDate], house: DateOrder | None = None) -> tuple[ArticleDate, ...]:
    """Settle ambiguous all-digit dates by the others: labelled or front-matter dates alone.

    Another all-digit date of the article that can be read in one order only shows the order of
    its newsroom; so does another date that names the day of exactly one reading. Where none does,
    *house* counts, the order of the outlet whose page it is.

    >>> settle([ArticleDate(alternatives=("2025-04-05", "2025-05-04"), text="05/04/2025"),
    ...         ArticleDate(iso="2025-04-25", text="25/04/2025")])[0].iso
    '2025-04-05'
    """
    if not any(date.ambiguous for date in dates):
        return tuple(dates)
    orders = {order for date in dates if (order := _shown_order(date)) is not None}
    days = {date.iso[:10] for date in dates if date.iso}
    settled = [_settled(date, orders, days) if date.ambiguous else date for date in dates]
    if house is not None and house is not DateOrder.YMD and not orders:
        settled = [_in_order(date, house) if date.ambiguous else date for date in settled]
    return tuple(settled)


def _in_order(date: ArticleDate, order: DateOrder) -> ArticleDate:
    return _settled(date, {order}, set(), SettledBy.ORDER)


_TO_FILL = late(r"\{\{[^{}\n]{1,60}\}\}")
_DIGITS = late(r"(?<!\d)(\d{1,2})\s?([./\-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d)")


def _shown_order(date: ArticleDate) -> DateOrder | None:
    """Return the order in which an all-digit date was printed, if the print shows it."""
    match = _DIGITS.search(date.text)
    if match is None or date.iso is None or date.month is None or date.day == date.month:
        return None
    if date.settled_by not in (None, SettledBy.WEEKDAY, SettledBy.ZONE, SettledBy.ORDER):
        return None
    return DateOrder.DMY if int(match[1]) == date.day else DateOrder.MDY


def _settled(
    date: ArticleDate,
    orders: set[DateOrder],
    days: set[str],
    by: SettledBy = SettledBy.OTHER_DATE,
) -> ArticleDate:
    fits = [iso for iso in date.alternatives if iso[:10] in days]
    match = _DIGITS.search(date.text)
    if len(orders) == 1 and match is not None:
        month = int(match[3] if orders == {DateOrder.DMY} else match[1])
        fits = [iso for iso in date.alternatives if int(iso[5:7]) == month]
    if len(fits) != 1:
        return date
    return attrs.evolve(date, iso=fits[0], alternatives=(), settled_by=by, span=date.span)


# ------------------------------------------------------------------------------------ values


def _iso(reading: Reading, clock: Clock | None) -> tuple[str | None, bool]:
    """Return the ISO text at the printed precision, and whether a zone stayed unresolved."""
    year, month, day, first = reading
    if month is None:
        return (None if year is None else f"{year:04}"), False
    if day is None:
        return f"{year:04}-{month:02}", False
    if year is None:
        return f"--{month:02}-{day:02}", False
    text = f"{year:04}-{month:02}-{day:02}"
    if clock is None:
        return text, False
    text += f"T{clock.hour:02}:{clock.minute:02}"
    if clock.second is not None:
        text += f":{clock.second:02}"
    minutes, unresolved = clock.offset, False
    if minutes is None and clock.zone is not None:
        moment = dt.datetime(year, month, day, clock.hour, clock.minute)
        minutes = offset(clock.zone, moment, twelve=clock.twelve or first)
        unresolved = minutes is None
    if minutes is not None:
        sign = "-" if minutes < 0 else "+"
        text += f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    return text, unresolved


def _values(
    text: str,
    line: Line,
    found: list[Found],
    tables: DateTables,
    now: Now | None,
    where: Where,
) -> tuple[DateScan, list[tuple[int, int]]]:
    """Make the values; also return the tokens that each date takes."""
    if not found:
        other = date_other.find(text, line, tables, now, where)
        if other is None:
            return _NOTHING, []
        taken = [(other.first, other.last)]
        return DateScan((other.date,), tuple(date_line.rest(line, taken)), ()), taken
    dates: list[ArticleDate] = []
    doubts: list[Doubt] = []
    for date in found:
        start = line.starts[date.first]
        stop = date.stop if date.stop >= 0 else line.stops[date.last]
        shown = text[start:stop]
        if "\n" in shown or "  " in shown:
            shown = " ".join(shown.split())
        span = where(start, stop)
        isos: list[str] = []
        unresolved = False
        for reading in date.readings:
            iso, open_ = _iso(reading, date.clock)
            unresolved |= open_
            if iso is not None and iso not in isos:
                isos.append(iso)
        ambiguous = len(isos) > 1
        dates.append(
            ArticleDate(
                iso=isos[0] if len(isos) == 1 else None,
                label=date.label,
                alternatives=tuple(isos) if ambiguous else (),
                settled_by=date.settled_by,
                text=shown,
                span=span,
            )
        )
        if ambiguous:
            doubts.append(
                Doubt(
                    kind=DoubtKind.AMBIGUOUS_DATE,
                    span=span,
                    message=f"{shown}: {' or '.join(isos)}",
                )
            )
        if date.contradicted:
            doubts.append(
                Doubt(
                    kind=DoubtKind.CONTRADICTING_WEEKDAY,
                    span=span,
                    message=f"{shown}: that day was another weekday",
                    confidence=0.8,
                )
            )
        if unresolved and date.clock is not None:
            doubts.append(
                Doubt(
                    kind=DoubtKind.UNRESOLVED_ZONE,
                    span=span,
                    message=f"{shown}: {date.clock.zone} can be several zones",
                    confidence=0.8,
                )
            )
    if len(dates) > 1:
        settled = settle(dates)
        if settled != tuple(dates):
            dates = list(settled)
            doubts = [
                d
                for d in doubts
                if d.kind is not DoubtKind.AMBIGUOUS_DATE
                or any(x.ambiguous and x.span == d.span for x in dates)
            ]
    spans = [(f.first, f.last) for f in found]
    alone = spans == [(0, len(line.marks) - 1)]
    rest = () if alone else tuple(date_line.rest(line, spans))
    return DateScan(tuple(dates), rest, tuple(doubts)), spans
