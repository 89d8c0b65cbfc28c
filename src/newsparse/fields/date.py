"""Dates as newsrooms print them: one printed element in, its dates out.

Facts
-----
- A two-digit year is of the years 1969 to 2068, as in POSIX.
- ``05/04/2025`` is the fifth of April or the fourth of May: both readings stay unless the caller's
  order, a weekday, a zone, the language of the words beside it, or another date settles it. Full
  stops between the numbers put the day first, English apart.
- Of several dates in one element the first full one with the right label counts.
- A date line has a date, its labels and little else: a name, a section, a counter. Sentences and
  captions hold dates too; they are no date lines.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import attrs
import regex

from newsparse.fields import date_line, date_other
from newsparse.fields.calendars import BUDDHIST, persian
from newsparse.fields.date_grammar import CLOCK, DATE
from newsparse.fields.date_words import DateTables, Line, Word, marks, tables
from newsparse.fields.time_zones import ZONES, offset
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

__all__ = ["DateScan", "DateTables", "published", "read", "scan", "settle", "tables"]

Where = Callable[[int, int], Span]
Now = dt.datetime | dt.date

_LONGEST = 400
_DIGIT = regex.compile(r"\d")


class DateScan(NamedTuple):
    """What was found in a line.

    ``rest`` are the stretches of the text, as offsets, that are neither date nor label nor the
    small words and signs around them.
    """

    dates: tuple[ArticleDate, ...] = ()
    rest: tuple[tuple[int, int], ...] = ()
    doubts: tuple[Doubt, ...] = ()


_NOTHING = DateScan()


class _Reading(NamedTuple):
    """One way to read the day."""

    year: int | None
    month: int | None
    day: int | None
    month_first: bool = False


class _Clock(NamedTuple):
    hour: int
    minute: int
    second: int | None
    twelve: bool
    zone: str | None
    offset: int | None


@attrs.define(eq=False)
class Found:
    """A date on its way to being a value: token numbers, readings, clock."""

    first: int
    last: int
    readings: list[_Reading]
    clock: _Clock | None = None
    label: DateLabel | None = None
    settled_by: SettledBy | None = None
    part: bool = False
    day_name: bool = False
    stop: int = -1
    contradicted: bool = False
    shown: tuple[int, int] = (0, 0)


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
    if _DIGIT.search(text) is None:
        return _NOTHING
    line = marks(text, tables)
    return _scan(text, line, _find(text, line, tables, order, language), tables, now, where)


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
    if len(text) > _LONGEST or _DIGIT.search(text) is None:
        raise DateError(text, Span(0, len(text)), "a date")
    line = marks(text, tables)
    found = _find(text, line, tables, order, language, alone=True)
    result = _scan(text, line, found, tables, now, where)
    if not result.dates:
        raise DateError(text, Span(0, len(text)), "a date")
    spans = [(f.first, f.last) for f in found]
    sure = any(not f.part or f.day_name or f.clock or f.label for f in found)
    refused = date_line.refuse(text, line, spans, sure=sure or not found)
    if refused is not None:
        raise DateError(text, Span(*refused), "a date line, not prose with a date in it")
    return result


def published(dates: Sequence[ArticleDate]) -> ArticleDate | None:
    """Return the date of publication among the dates of an article.

    It is the first that is labelled published, else the first without a label, else the first
    update, whose label then says so; a full date counts before a partial one.

    >>> published([ArticleDate(iso="2025-04-15", label=DateLabel.UPDATED),
    ...            ArticleDate(iso="2025-04-14")])
    ArticleDate('2025-04-14')
    """
    for label in (DateLabel.PUBLISHED, None, DateLabel.UPDATED):
        same = [date for date in dates if date.label == label]
        known = [date for date in same if date.iso or date.alternatives]
        full = [date for date in known if date.earliest and (date.ambiguous or date.to_date())]
        for choice in (full, known, same):
            if choice:
                return choice[0]
    return None


def settle(dates: Sequence[ArticleDate]) -> tuple[ArticleDate, ...]:
    """Settle ambiguous all-digit dates by the others: labelled or front-matter dates alone.

    Another all-digit date of the article that can be read in one order only shows the order of
    its newsroom; so does another date that names the day of exactly one reading.

    >>> settle([ArticleDate(alternatives=("2025-04-05", "2025-05-04"), text="05/04/2025"),
    ...         ArticleDate(iso="2025-04-25", text="25/04/2025")])[0].iso
    '2025-04-05'
    """
    if not any(date.ambiguous for date in dates):
        return tuple(dates)
    orders = {order for date in dates if (order := _shown_order(date)) is not None}
    days = {date.iso[:10] for date in dates if date.iso}
    return tuple(_settled(date, orders, days) if date.ambiguous else date for date in dates)


_DIGITS = regex.compile(r"(?<!\d)(\d{1,2})\s?([./\-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d)")


def _shown_order(date: ArticleDate) -> DateOrder | None:
    """Return the order in which an all-digit date was printed, if the print shows it."""
    match = _DIGITS.search(date.text)
    if match is None or date.iso is None or date.month is None or date.day == date.month:
        return None
    if date.settled_by not in (None, SettledBy.WEEKDAY, SettledBy.ZONE, SettledBy.ORDER):
        return None
    return DateOrder.DMY if int(match[1]) == date.day else DateOrder.MDY


def _settled(date: ArticleDate, orders: set[DateOrder], days: set[str]) -> ArticleDate:
    fits = [iso for iso in date.alternatives if iso[:10] in days]
    match = _DIGITS.search(date.text)
    if len(orders) == 1 and match is not None:
        month = int(match[3] if orders == {DateOrder.DMY} else match[1])
        fits = [iso for iso in date.alternatives if int(iso[5:7]) == month]
    if len(fits) != 1:
        return date
    return attrs.evolve(
        date, iso=fits[0], alternatives=(), settled_by=SettledBy.OTHER_DATE, span=date.span
    )


# --------------------------------------------------------------------------------------- finding


def _find(
    text: str,
    line: Line,
    tables: DateTables,
    order: DateOrder | None,
    language: str | None,
    *,
    alone: bool = False,
) -> list[Found]:
    """Return the dates of a line, with their labels and clocks."""
    evidence = tables.every
    hint = tables.by_code.get(language, 0) if language else 0
    if hint:
        evidence = hint
    for i, mark in enumerate(line.marks):
        if mark in "LU" and line.words[i].languages & evidence:
            evidence &= line.words[i].languages
    out: list[Found] = []
    for match in DATE.finditer(line.marks):
        found = _Reader(text, line, tables, match, evidence, order, bool(hint)).read()
        if found is not None:
            out.append(found)
    if not out and alone:
        whole = _whole_line(text, line)
        if whole is not None:
            out.append(whole)
    if out:
        _label(line, out)
        _clocks(text, line, out)
    return out


class _Reader:
    """Reads one match of the grammar."""

    def __init__(
        self,
        text: str,
        line: Line,
        tables: DateTables,
        match: regex.Match[str],
        evidence: int,
        order: DateOrder | None,
        hinted: bool,
    ) -> None:
        self.text, self.line, self.tables, self.match = text, line, tables, match
        self.order, self.narrowed = order, hinted or len(tables.languages) == 1
        self.group: dict[str, int] = {}
        self.evidence = evidence
        if evidence != tables.every:
            self.narrowed = True

    def number(self, name: str) -> int | None:
        """Return the value of a number that the grammar named."""
        i = self.match.start(name)
        return int(self.line.texts[i]) if i >= 0 else None

    def token(self, name: str) -> str | None:
        i = self.match.start(name)
        return self.line.texts[i] if i >= 0 else None

    def word(self, name: str) -> Word | None:
        i = self.match.start(name)
        return self.line.words[i] if i >= 0 else None

    def read(self) -> Found | None:
        """Return the date, or ``None`` where the numbers are none."""
        match, line = self.match, self.line
        first, last = match.start("whole"), match.end("whole") - 1
        self._weigh(match.start(), match.end())
        part = match.start("part") >= 0
        if not self._stands_free(part=part):
            return None
        readings = self._readings()
        if not readings:
            return None
        found = Found(first, last, readings, part=part)
        weekday = self.word("w")
        found.day_name = weekday is not None
        clock = _clock(self.text, line, match)
        if clock is not None:
            found.first = min(first, self._clock_start())
            found.last = max(last, match.end("after") - 1)
            found.clock = clock
        if match.start("dotted") >= 0 and not (found.day_name or clock):
            return None
        if match.start("md") >= 0 and not self._month_first():
            return None
        self._settle(found, weekday)
        if found.last == match.end("full") - 1 and line.marks[found.last] == "G":
            found.stop = line.starts[found.last] + 4
        return found

    def _clock_start(self) -> int:
        start = self.match.start("before")
        if start < 0:
            return self.match.start("whole")
        while self.line.marks[start] in "gbvJ":
            start += 1
        return start

    def _weigh(self, first: int, last: int) -> None:
        """Let the words of the match say which languages it may be in."""
        marks_ = self.line.marks
        for i in range(first, last):
            if marks_[i] in "MXWAahbHLUEkKjl" or (marks_[i] == "g" and first < i):
                languages = self.line.words[i].languages & self.evidence
                if languages and languages != self.evidence:
                    self.evidence = languages
                    self.narrowed = True

    def _stands_free(self, *, part: bool) -> bool:
        """Tell whether the numbers are a date's alone: no version, range, price or phone."""
        match, line, text = self.match, self.line, self.text
        if match.start("before") < 0 and match.start("w") != match.start("whole"):
            first = match.start("whole")
            before = line.marks[max(0, first - 2) : first]
            if before in ("n-", "M-", "X-", ".-") and (
                before[0] == "." or _joined(line, first - 2, first)
            ):
                return False
        end = match.end("whole")
        if (part or match.start("digits") >= 0) and line.marks[end : end + 2] in ("-n", "-M"):
            at = line.stops[end - 1]
            if match.start("after") < 0 and text[at : at + 1] not in (" ", "\n", ""):
                return False
        if max(match.start(name) for name in ("iso", "digits", "compact", "dotted")) < 0:
            return True
        core = match.start("full") if match.start("full") >= 0 else match.start("part")
        start, stop = line.starts[core], line.stops[match.end("whole") - 1]
        if start and not text[start - 1].isspace():
            last = text[start - 1]
            if last.isdigit() or last in "-/.:#№$€£¥_@+=&^\\":
                return False
            glued = core and line.marks[core - 1] == "w" and len(line.texts[core - 1]) < 3
            if glued and not _unspaced(last):
                return False
        after = text[stop : stop + 2]
        if after[:1].isdigit() or (after and after[0] in "%$€£_@#"):
            return False
        if after[1:].isalnum() and after[0] in "-/.:" and line.marks[end - 1] != ".":
            return False
        if match.start("compact") >= 0:
            return len(line.marks) == 1 or "L" in line.marks or "U" in line.marks
        return True

    def _month_first(self) -> bool:
        word = self.word("m")
        return word is not None and bool(word.languages & self.tables.month_first)

    # ------------------------------------------------------------------------------- the days

    def _readings(self) -> list[_Reading]:
        match = self.match
        if match.start("digits") >= 0:
            return self._digits()
        if match.start("compact") >= 0:
            token = self.token("compact") or ""
            return _valid(int(token[:4]), int(token[4:6]), int(token[6:]))
        day = self.number("d")
        first = match.start("mdy") >= 0 or match.start("md") >= 0
        token = self.token("y")
        if token is not None and self.line.marks[match.start("y")] == "G":
            token = token[:4]
        year = int(token) if token is not None else None
        short = self.token("yy")
        if short is not None:
            if len(short) != 2:
                return []
            year = _century(int(short))
        era = self.word("era")
        if era is not None and year is not None:
            year += era.era
            if not 1800 <= year < 2200:
                return []
        number = self.number("mn")
        if number is not None:
            return self._years(year, number, day, first, "")
        word = self.word("m")
        assert word is not None
        out: list[_Reading] = []
        months = [m for m in word.months if m[1] & self.evidence] or word.months
        for number, _, calendar in months:
            out += self._years(year, number, day, first, calendar)
        return out

    def _years(
        self, year: int | None, month: int, day: int | None, first: bool, calendar: str
    ) -> list[_Reading]:
        if calendar == "hijri":
            return [_Reading(None, None, None)] if year and 1200 < year < 1600 else []
        if calendar == "persian":
            if year is None or day is None:
                return [_Reading(None, None, None)]
            found = persian(year, month, day)
            return [_Reading(found.year, found.month, found.day)] if found else []
        if year is not None and 2400 <= year and self.tables.buddhist & self.evidence:
            year += BUDDHIST
        return _valid(year, month, day, first)

    def _digits(self) -> list[_Reading]:
        """Return the readings of an all-digit date."""
        n1, n2, n3 = self.number("n1"), self.number("n2"), self.number("n3")
        assert n1 is not None and n2 is not None
        token = self.token("y")
        known = self.tables.orders_of(self.evidence)
        if token is None:
            if n3 is None or len(self.token("n3") or "") != 2:
                return []
            only = DateOrder.YMD in known and self.narrowed and known == {DateOrder.YMD}
            if self.order is DateOrder.YMD or only:
                return _valid(_century(n1), n2, n3)
            year = _century(n3)
        else:
            year = int(token[:4])
            if year >= 2400 and self.tables.buddhist & self.evidence and self.narrowed:
                year += BUDDHIST
        days = _valid(year, n2, n1)
        if n1 != n2:
            days += _valid(year, n1, n2, month_first=True)
        return days

    # ------------------------------------------------------------------------------ settling

    def _settle(self, found: Found, weekday: Word | None) -> None:
        """Decide between several readings, if anything does; check the weekday."""
        names = self._weekdays(weekday)
        readings = found.readings
        if len(readings) > 1 and self.match.start("digits") >= 0:
            chosen, by = self._choose(readings, names, found.clock)
            if chosen is not None:
                found.readings, found.settled_by = [chosen], by
        elif len(readings) > 1 and names:
            fits = [r for r in readings if _weekday(r) in names]
            if len(fits) == 1:
                found.readings, found.settled_by = fits, SettledBy.WEEKDAY
        if names and not self._small_word():
            days = {_weekday(r) for r in found.readings}
            found.contradicted = None not in days and not days & names

    def _choose(
        self, readings: list[_Reading], names: set[int], clock: _Clock | None
    ) -> tuple[_Reading | None, SettledBy | None]:
        if self.order is not None and self.order is not DateOrder.YMD:
            first = self.order is DateOrder.MDY
            return next(r for r in readings if r.month_first is first), SettledBy.ORDER
        fits = [r for r in readings if _weekday(r) in names]
        if len(fits) == 1:
            return fits[0], SettledBy.WEEKDAY
        zone = ZONES.get(clock.zone) if clock is not None and clock.zone else None
        if zone is not None and len(zone.orders) == 1:
            first = zone.orders[0] is DateOrder.MDY
            return next(r for r in readings if r.month_first is first), SettledBy.ZONE
        known = self.tables.orders_of(self.evidence) - {DateOrder.YMD}
        dotted = self.token("s") == "." and not self.narrowed
        if dotted or len(known) == 1 or not known:
            first = not dotted and known == {DateOrder.MDY}
            return next(r for r in readings if r.month_first is first), SettledBy.LANGUAGE
        return None, None

    def _weekdays(self, word: Word | None) -> set[int]:
        if word is None:
            return set()
        names = {number for number, languages in word.weekdays if languages & self.evidence}
        if not names and self._small_word():
            return set()
        return names or {number for number, _ in word.weekdays}

    def _small_word(self) -> bool:
        """Tell whether the weekday may be no more than a small word: "on", "do"."""
        i = self.match.start("w")
        return self.line.marks[i] == "v" and self.line.marks[i + 1 : i + 2] not in (".", ",")


def _joined(line: Line, first: int, last: int) -> bool:
    """Tell whether no blank stands between the tokens from *first* to *last*."""
    return all(line.stops[i] == line.starts[i + 1] for i in range(first, last))


def _unspaced(char: str) -> bool:
    return char >= "\u0e00"


def _century(year: int) -> int:
    return year + (2000 if year < 69 else 1900)


def _valid(
    year: int | None, month: int | None, day: int | None, month_first: bool = False
) -> list[_Reading]:
    if year is not None and not 1500 <= year < 2200:
        return []
    try:
        dt.date(2000 if year is None else year, 1 if month is None else month, day if day is not None else 1)
    except ValueError:
        return []
    return [_Reading(year, month, day, month_first)]


def _weekday(reading: _Reading) -> int | None:
    year, month, day, _ = reading
    return dt.date(year, month, day).weekday() if year and month and day else None


def _whole_line(text: str, line: Line) -> Found | None:
    """Read a year, or an ISO month, that is all of the line or its label apart."""
    shape = line.marks.strip("LUg:")
    at = line.marks.find(shape) if shape else -1
    if shape == "y":
        readings = _valid(int(line.texts[at]), None, None)
        if readings and 1800 <= int(line.texts[at]) < 2100:
            return Found(at, at, readings, part=True)
    if shape == "y-n" and len(line.texts[at + 2]) == 2:
        year, month = int(line.texts[at]), int(line.texts[at + 2])
        # "2011-12" is a season.
        if (year + 1) % 100 != month and line.stops[at + 2] - line.starts[at] == 7:
            readings = _valid(year, month, None)
            if readings:
                return Found(at, at + 2, readings, part=True)
    return None


# ---------------------------------------------------------------------------------- the time


def _clock(text: str, line: Line, match: regex.Match[str]) -> _Clock | None:
    """Return the time of day that a match holds."""
    noon = match.start("noon")
    if noon >= 0:
        hour, minute, second, twelve = line.words[noon].clock, 0, None, True
    else:
        at = match.start("h")
        if at < 0:
            return None
        hour = int(line.texts[at])
        minutes, seconds = match.start("mi"), match.start("sec")
        minute = int(line.texts[minutes]) if minutes >= 0 else 0
        second = int(line.texts[seconds]) if seconds >= 0 else None
        if minutes >= 0 and len(line.texts[minutes]) != 2 and line.marks[minutes + 1 : minutes + 2] != "i":
            return None
        half = match.start("ap")
        twelve = half >= 0
        if twelve and hour <= 12:
            hour = hour % 12 + line.words[half].clock
        if hour > 23 or minute > 59 or (second or 0) > 59:
            return None
    zone, minutes_ = _offset(line, match)
    return _Clock(hour, minute, second, twelve, zone, minutes_)


def _offset(line: Line, match: regex.Match[str]) -> tuple[str | None, int | None]:
    """Return the zone's name and, where the print gives it in numbers, its offset."""
    z, sign = match.start("z"), match.start("zs")
    name = line.texts[z] if z >= 0 else None
    if sign < 0:
        return name, None
    hours, minutes = match.start("zh"), match.start("zm")
    digits = line.texts[hours]
    # Two times with a dash between them are a range, not a time with an offset.
    exact = minutes >= 0 or len(digits) == 4
    if name is None and not (exact and line.stops[sign] == line.starts[hours]):
        return None, None
    if name is None and (match.start("iso") < 0 or line.starts[sign] != line.stops[sign - 1]):
        if len(digits) != 4 and line.texts[sign] != "+":
            return None, None
    if name not in (None, "GMT", "UTC", "Z"):
        return name, None
    value = int(digits[:2]) * 60 + int(digits[2:]) if len(digits) == 4 else int(digits) * 60
    if minutes >= 0:
        value += int(line.texts[minutes])
    if value > 14 * 60 or value % 15:
        return name, None
    return name, -value if line.texts[sign] != "+" else value


def _label(line: Line, dates: list[Found]) -> None:
    """Give each date the label in front of it, or the one right behind."""
    after = 0
    for i, date in enumerate(dates):
        between = line.marks[after : date.first]
        for mark in reversed(between):
            if mark in "LU":
                date.label = DateLabel.PUBLISHED if mark == "L" else DateLabel.UPDATED
                break
        after = date.last + 1
        if date.label is None:
            stop = dates[i + 1].first if i + 1 < len(dates) else len(line.marks)
            behind = _BEHIND.match(line.marks, date.last + 1, stop)
            if behind is not None and behind.end("label") < len(line.marks) + (stop == len(line.marks)):
                if stop == len(line.marks) or line.marks[behind.end() - 1] == "r":
                    mark = behind["label"]
                    date.label = DateLabel.PUBLISHED if mark == "L" else DateLabel.UPDATED


_BEHIND = regex.compile(r"[gavb',.)(]{0,4}(?P<label>[LU])(?=[.)rp]|$).?")


def _clocks(text: str, line: Line, dates: list[Found]) -> None:
    """Read "Updated at 11:54 am" behind a date: the same day's time."""
    for i in range(len(dates) - 1, -1, -1):
        date = dates[i]
        stop = dates[i + 1].first if i + 1 < len(dates) else len(line.marks)
        match = CLOCK.search(line.marks, date.last + 1, stop)
        if match is None or date.part and date.readings[0].day is None:
            continue
        clock = _clock(text, line, match)
        if clock is None:
            continue
        label = DateLabel.PUBLISHED if match["label"] == "L" else DateLabel.UPDATED
        if date.clock is None:
            date.clock, date.label = clock, date.label or label
            date.last = match.end("after") - 1
        else:
            dates.insert(
                i + 1,
                attrs.evolve(
                    date,
                    first=match.start("after"),
                    last=match.end("after") - 1,
                    clock=clock,
                    label=label,
                    stop=-1,
                    contradicted=False,
                ),
            )


# ------------------------------------------------------------------------------------ values


def _iso(reading: _Reading, clock: _Clock | None) -> tuple[str | None, bool]:
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


def _scan(
    text: str,
    line: Line,
    found: list[Found],
    tables: DateTables,
    now: Now | None,
    where: Where,
) -> DateScan:
    """Make the values."""
    if not found:
        other = date_other.find(text, line, tables, now, where)
        return _NOTHING if other is None else DateScan((other,), (), ())
    dates: list[ArticleDate] = []
    doubts: list[Doubt] = []
    for date in found:
        start = line.starts[date.first]
        stop = date.stop if date.stop >= 0 else line.stops[date.last]
        shown = " ".join(text[start:stop].split())
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
    return DateScan(tuple(dates), tuple(date_line.rest(line, spans)), tuple(doubts))


_: Any = None
