"""From marks to dates: the matches of the grammar, checked and settled.

Facts
-----
- A two-digit year is of the years 1969 to 2068, as in POSIX; Thai newsrooms shorten 2568 to 68.
- ``05/04/2025`` is the fifth of April or the fourth of May: both readings stay unless the caller's
  order, a weekday, a zone or the language of the words beside it settles it. Full stops between
  the numbers put the day first, unless the words are English.
- Years before 1500 are not Gregorian in a newspaper. Nepali newsrooms count from 57 BC, in months
  whose lengths are fixed from year to year: what they print so is left as printed.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import attrs

from newsparse.fields.calendars import BUDDHIST, persian
from newsparse.fields.date_grammar import CLOCK, DATE, TIME
from newsparse.fields.date_words import DateTables, Line, Word
from newsparse.fields.time_zones import ZONES
from newsparse.model import DateLabel, DateOrder, SettledBy
from newsparse.patterns import late

__all__ = ["Clock", "Found", "Reading", "find", "time_of_day"]


Groups = Sequence[tuple[int, int]]


class Reading(NamedTuple):
    """One way to read the day."""

    year: int | None
    month: int | None
    day: int | None
    month_first: bool = False


_LAST_DAY = 31
_GLUED_TO = ("n:n", "n.y", "n/y", "n-y")
_GLUED_ON = ("n.n.y", "n/n/y", "n-n-y")
_DAY_FIRST = range(60, 451)
"""Minutes ahead of UTC at which nobody prints the month first: from Lagos and Berlin to Jakarta.

America and Samoa lie behind UTC, the Philippines at eight hours, the islands of the Pacific further on.
"""


class Clock(NamedTuple):
    """A time of day, with the zone's name or its offset in minutes."""

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
    readings: list[Reading]
    clock: Clock | None = None
    label: DateLabel | None = None
    settled_by: SettledBy | None = None
    part: bool = False
    day_name: bool = False
    stop: int = -1
    contradicted: bool = False


# --------------------------------------------------------------------------------------- finding


def find(
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
    labelled = "L" in line.marks or "U" in line.marks
    if labelled:
        for i, mark in enumerate(line.marks):
            if mark in "LU" and line.words[i].languages & evidence:
                evidence &= line.words[i].languages
    narrowed = evidence != tables.every or len(tables.languages) == 1
    out: list[Found] = []
    shapes = _short_shapes(line.marks) if len(line.marks) <= _SHORT else _shapes(line.marks)
    for regs in shapes:
        reader = _Reader(text, line, tables, regs, evidence, order, narrowed=narrowed)
        counted = reader.counts()
        found = None if counted else reader.read()
        if counted:
            # "Issue 88, May 2024", "No. 4 - May 2024": the number is none of the date's.
            inner = DATE.search(line.marks, reader.parts.at("m"), regs[0][1])
            if inner is not None:
                reader = _Reader(text, line, tables, inner.regs, evidence, order, narrowed=narrowed)
                found = reader.read()
        if found is not None:
            out.append(found)
    if not out and alone:
        whole = _whole_line(line)
        if whole is not None:
            out.append(whole)
    if out and labelled:
        _label(line, out)
        _clocks(line, out)
    return out


def _shapes(shape: str) -> tuple[Groups, ...]:
    """Return where the dates of a line of marks are, with their parts."""
    return tuple(match.regs for match in DATE.finditer(shape))


# Newsrooms print one form day after day: short lines of marks recur.
_SHORT = 32
_short_shapes = functools.lru_cache(maxsize=1 << 12)(_shapes)


class _Parts:
    """The named groups of a match, as token numbers; asking the match itself is slow."""

    __slots__ = ("_index", "_regs", "line")

    def __init__(self, line: Line, regs: Groups, index: Mapping[str, int]) -> None:
        self.line = line
        self._regs = regs
        self._index = index

    def at(self, name: str) -> int:
        """Return the first token of a group, -1 if it is not there."""
        return self._regs[self._index[name]][0]

    def has(self, name: str) -> bool:
        """Tell whether the grammar knows the group and it is there."""
        return name in self._index and self.at(name) >= 0

    def end(self, name: str) -> int:
        """Return the token behind a group, -1 if it is not there."""
        return self._regs[self._index[name]][1]

    def token(self, name: str) -> str | None:
        """Return the text of a group's first token."""
        i = self._regs[self._index[name]][0]
        return self.line.texts[i] if i >= 0 else None

    def number(self, name: str) -> int | None:
        """Return the value of a number that the grammar named."""
        i = self._regs[self._index[name]][0]
        return int(self.line.texts[i]) if i >= 0 else None

    def word(self, name: str) -> Word | None:
        """Return what the word of a group may mean."""
        i = self._regs[self._index[name]][0]
        return self.line.words[i] if i >= 0 else None


class _Reader:
    """Reads one match of the grammar."""

    def __init__(
        self,
        text: str,
        line: Line,
        tables: DateTables,
        regs: Groups,
        evidence: int,
        order: DateOrder | None,
        *,
        narrowed: bool,
    ) -> None:
        self.text, self.line, self.tables, self.order = text, line, tables, order
        self.parts = _Parts(line, regs, DATE.groupindex)
        self.first, self.stop = regs[0]
        self.evidence = evidence
        self.narrowed = narrowed
        self.settled_by: SettledBy | None = None

    def read(self) -> Found | None:
        """Return the date, or ``None`` where the numbers are none."""
        parts, line = self.parts, self.line
        first, last = parts.at("whole"), parts.end("whole") - 1
        self._weigh()
        part = parts.at("part") >= 0
        if not self._stands_free(part=part):
            return None
        readings = self._readings()
        if not readings:
            return None
        found = Found(first, last, readings, part=part)
        weekday = self.parts.word("w")
        found.day_name = weekday is not None
        timed = parts.at("before") >= 0 or parts.at("after") >= 0 or parts.at("stamp") >= 0
        clock = _clock(parts) if timed else None
        if clock is not None:
            found.first = min(first, self._clock_start())
            found.last = max(last, parts.end("after") - 1, parts.end("zoned") - 1)
            found.clock = clock
        if parts.at("dotted") >= 0 and not (found.day_name or clock):
            return None
        if parts.at("md") >= 0 and not self._month_first():
            return None
        self._settle(found, weekday)
        if found.last == parts.end("full") - 1 and line.marks[found.last] == "G":
            found.stop = line.starts[found.last] + 4
        return found

    def counts(self) -> bool:
        """Tell whether a number stands in front of the month that can be no day."""
        day, month = self.parts.at("d"), self.parts.at("m")
        if not 0 <= day < month:
            return False
        line = self.line
        sign = line.marks[day + 1 : day + 2]
        if sign == ",":
            return int(line.texts[day]) > _LAST_DAY
        spaced = line.stops[day] < line.starts[day + 1] and line.stops[day + 1] < line.starts[month]
        return sign == "-" and spaced and line.marks[max(0, day - 1) : day] in ("w", "g", ".")

    def _clock_start(self) -> int:
        start = self.parts.at("before")
        if start < 0:
            return self.parts.at("whole")
        while self.line.marks[start] in "gbvJ":
            start += 1
        return start

    def _weigh(self) -> None:
        """Let the words of the match say which languages it may be in."""
        evidence, words, shapes = self.evidence, self.line.words, self.line.marks
        first = self.first
        # "Le 04/05/2025": the small word in front belongs to the date.
        if first and shapes[first - 1] == "g":
            first -= 1
        for i in range(first, self.stop):
            languages = words[i].languages & evidence
            # A small "h" is of languages that write no month first; "20H06" is of services and
            # machines as well, whatever they speak.
            if languages and shapes[i] != "O" and self.line.texts[i] != "H":
                evidence = languages
        if evidence != self.evidence:
            self.evidence, self.narrowed = evidence, True

    def _stands_free(self, *, part: bool) -> bool:
        """Tell whether the numbers are a date's alone: no version, range, price or phone."""
        parts, line, text = self.parts, self.line, self.text
        if parts.at("before") < 0 and parts.at("w") != parts.at("whole"):
            first = parts.at("whole")
            before = line.marks[max(0, first - 2) : first]
            # "1. – 14. April" is a range; "Jane Doe Jr. – 14 April" sets the date off.
            ranges = line.marks[max(0, first - 3) : first] == "n.-"
            if before in ("n-", "M-", "X-", ".-") and (ranges or _joined(line, first - 2, first)):
                return False
        if part and parts.at("m") == parts.at("whole") and parts.at("before") < 0:
            start = line.starts[parts.at("m")]
            if start and text[start - 1].isalpha() and not _unspaced(text[start - 1]):
                # "KlimaPro 2030": a month is glued to a name with its day alone.
                return False
        end = parts.end("whole")
        if part and line.marks[end : end + 1] in ("N", "y", "G", "C"):
            return False
        if (part or parts.at("digits") >= 0) and line.marks[end : end + 2] in ("-n", "-M"):
            at = line.stops[end - 1]
            if parts.at("after") < 0 and text[at : at + 1] not in (" ", "\n", ""):
                return False
        if not (
            parts.at("digits") >= 0
            or parts.at("iso") >= 0
            or parts.at("compact") >= 0
            or parts.at("dotted") >= 0
        ):
            return True
        core = parts.at("full") if parts.at("full") >= 0 else parts.at("part")
        start, stop = line.starts[core], line.stops[parts.end("whole") - 1]
        if start and not text[start - 1].isspace():
            last = text[start - 1]
            if self._set_off(core):
                pass
            elif last.isdigit() or last in "-/.:#№$€£¥_@+=&^\\":
                return False
            # "v2.10.2024"; a whole word may well be glued on by text extraction.
            if last.isalpha() and len(line.texts[core - 1]) < 3 and not _unspaced(last):
                return False
        after = text[stop : stop + 2]
        if after[:1].isdigit() and line.marks[end : end + 5] in _GLUED_ON:
            # "12.04.202313.04.2023"
            return True
        if after[:1].isdigit() or (after.strip() and after.strip()[0] in "%$€£_@#"):
            return False
        if after[1:].isalnum() and after[0] in "-/.:" and line.marks[end - 1] != ".":
            return False
        if parts.at("n3") >= 0 and parts.at("before") < 0 and core == self.first:
            before = line.marks[core - 1 : core]
            if before and before in "nNx+":
                return False
            # "Version 2.10.24": nobody leaves out a date's noughts there.
            short = min(len(line.texts[core]), len(line.texts[core + 2])) == 1
            dotted = before == "w" and parts.token("s") == "."
            if short and (dotted or parts.token("s") == "-"):
                return False
        if parts.at("compact") >= 0:
            return len(line.marks) == 1 or "L" in line.marks or "U" in line.marks
        return True

    def _set_off(self, core: int) -> bool:
        """Tell whether nothing but a date can stand at token *core*, glued as it is to what is before.

        "Veröffentlicht:15.03.2024", "10:3112.04.2023": a label with its colon, a time of day, a date.
        """
        marks = self.line.marks
        if marks[max(0, core - 3) : core] in _GLUED_TO:
            return True
        return marks[core - 1 : core] == ":" and marks[: core - 1].rstrip("gavbJ")[-1:] in (
            "L",
            "U",
        )

    def _month_first(self) -> bool:
        word = self.parts.word("m")
        return word is not None and bool(word.languages & self.tables.month_first)

    # ------------------------------------------------------------------------------- the days

    def _readings(self) -> list[Reading]:
        parts = self.parts
        if parts.at("digits") >= 0:
            return self._digits()
        if parts.at("compact") >= 0:
            run = parts.token("compact") or ""
            return _valid(int(run[:4]), int(run[4:6]), int(run[6:]))
        day = self.parts.number("d")
        first = parts.at("mdy") >= 0 or parts.at("md") >= 0
        token = self.parts.token("y")
        if token is not None and self.line.marks[parts.at("y")] == "G":
            token = token[:4]
        year = int(token) if token is not None else None
        short = self.parts.token("yy")
        if short is not None:
            if len(short) != 2:
                return []
            year = self._short_year(int(short))
        era = self.parts.word("era")
        if era is not None and year is not None:
            year += era.era
            if not 1800 <= year < 2200:
                return []
        number = self.parts.number("mn")
        if number is not None:
            if year is not None and self._left_as_printed(year):
                return [Reading(None, None, None)]
            return self._years(year, number, day, first=first, calendar="")
        word = self.parts.word("m")
        assert word is not None
        months = [m for m in word.months if m[1] & self.evidence] or word.months
        found = [
            (languages, reading)
            for number, languages, calendar in months
            for reading in self._years(year, number, day, first=first, calendar=calendar)
        ]
        if len(found) > 1:
            return self._which_month(found)
        return [reading for _, reading in found]

    def _which_month(self, found: list[tuple[int, Reading]]) -> list[Reading]:
        """Choose between months that several languages call by one name."""
        names = self._weekdays(self.parts.word("w"))
        fits = [reading for _, reading in found if _weekday(reading) in names]
        if len(fits) == 1:
            self.settled_by = SettledBy.WEEKDAY
            return fits
        at = self.parts.at("d")
        if at >= 0:
            # "14. listopada" is Croatian October, "14 listopada" Polish November.
            dot = self.line.marks[at + 1 : at + 2] == "."
            other = self.tables.undotted if dot else self.tables.dotted
            fits = [reading for languages, reading in found if languages & ~other]
            if len(fits) == 1:
                self.settled_by = SettledBy.LANGUAGE
                return fits
        return [reading for _, reading in found]

    def _years(
        self, year: int | None, month: int, day: int | None, *, first: bool, calendar: str
    ) -> list[Reading]:
        if calendar == "hijri":
            return [Reading(None, None, None)] if year and 1200 < year < 1600 else []
        if calendar == "printed":
            return [Reading(None, None, None)] if year and 1900 < year < 2200 else []
        if calendar == "persian":
            if year is None or day is None:
                return [Reading(None, None, None)]
            found = persian(year, month, day)
            return [Reading(found.year, found.month, found.day)] if found else []
        if year is not None and year >= 2400 and self.tables.buddhist & self.evidence:
            year += BUDDHIST
        return _valid(year, month, day, month_first=first)

    def _left_as_printed(self, year: int) -> bool:
        """Tell whether a date in digits alone is of a calendar that is not counted over."""
        return self.narrowed and self.tables.left_as_printed(year, self.evidence)

    def _short_year(self, year: int) -> int:
        """Complete a year of two digits; Thai newsrooms shorten 2568 to 68."""
        if year >= 50 and self.narrowed and not self.evidence & ~self.tables.buddhist:
            return 2500 + year + BUDDHIST
        return _century(year)

    def _digits(self) -> list[Reading]:
        """Return the readings of an all-digit date."""
        n1, n2, n3 = self.parts.number("n1"), self.parts.number("n2"), self.parts.number("n3")
        assert n1 is not None
        assert n2 is not None
        token = self.parts.token("y")
        known = self.tables.orders_of(self.evidence)
        if token is None:
            if n3 is None:
                return []
            only = self.narrowed and known == {DateOrder.YMD}
            if self.order is DateOrder.YMD or only:
                short = len(self.parts.token("n1") or "") == 2
                return _valid(_century(n1), n2, n3) if short else []
            if len(self.parts.token("n3") or "") != 2:
                return []
            year = self._short_year(n3)
        else:
            year = int(token[:4])
            if year >= 2400 and self.tables.buddhist & self.evidence and self.narrowed:
                year += BUDDHIST
            if self._left_as_printed(year):
                return [Reading(None, None, None)]
        days = _valid(year, n2, n1)
        if n1 != n2:
            days += _valid(year, n1, n2, month_first=True)
        return days

    # ------------------------------------------------------------------------------ settling

    def _settle(self, found: Found, weekday: Word | None) -> None:
        """Decide between several readings, if anything does; check the weekday."""
        names = self._weekdays(weekday)
        readings = found.readings
        if len(readings) > 1 and self.parts.at("digits") >= 0:
            chosen, by = self._choose(readings, names, found.clock)
            if chosen is not None:
                found.readings, found.settled_by = [chosen], by
        else:
            found.settled_by = self.settled_by
        if names and not self._small_word():
            days = {_weekday(r) for r in found.readings}
            found.contradicted = None not in days and not days & names

    def _choose(
        self, readings: list[Reading], names: set[int], clock: Clock | None
    ) -> tuple[Reading | None, SettledBy | None]:
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
        if clock is not None and clock.offset is not None and clock.offset in _DAY_FIRST:
            return next(r for r in readings if not r.month_first), SettledBy.ZONE
        known = self.tables.orders_of(self.evidence) - {DateOrder.YMD}
        dotted = self.parts.token("s") == "." and not self.narrowed
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
        i = self.parts.at("w")
        return self.line.marks[i] == "v" and self.line.marks[i + 1 : i + 2] not in (".", ",")


def _joined(line: Line, first: int, last: int) -> bool:
    """Tell whether no blank stands between the tokens from *first* to *last*."""
    return all(line.stops[i] == line.starts[i + 1] for i in range(first, last))


def _unspaced(char: str) -> bool:
    return char >= "\u0e00"


def _century(year: int) -> int:
    return year + (2000 if year < 69 else 1900)


def _valid(
    year: int | None, month: int | None, day: int | None, *, month_first: bool = False
) -> list[Reading]:
    if year is not None and not 1500 <= year < 2200:
        return []
    try:
        dt.date(
            2000 if year is None else year,
            1 if month is None else month,
            day if day is not None else 1,
        )
    except ValueError:
        return []
    return [Reading(year, month, day, month_first)]


def _weekday(reading: Reading) -> int | None:
    year, month, day, _ = reading
    return dt.date(year, month, day).weekday() if year and month and day else None


def _whole_line(line: Line) -> Found | None:
    """Read a year, or an ISO month, that is all of the line or its label apart."""
    shape = line.marks.strip("LUg:")
    at = line.marks.find(shape) if shape else -1
    year, month = 0, None
    if shape == "y":
        year = int(line.texts[at])
    elif shape in ("n/y", "n.y"):
        year, month = int(line.texts[at + 2]), int(line.texts[at])
    elif shape == "y-n" and line.stops[at + 2] - line.starts[at] == 7:
        year, month = int(line.texts[at]), int(line.texts[at + 2])
        if (year + 1) % 100 == month:
            # "2011-12" is a season.
            return None
    if not 1800 <= year < 2100:
        return None
    readings = _valid(year, month, None)
    return Found(at, at + len(shape) - 1, readings, part=True) if readings else None


# ---------------------------------------------------------------------------------- the time


def time_of_day(line: Line) -> tuple[Clock, int, int] | None:
    """Return the first time of day of a line, with its first and last token."""
    match = TIME.search(line.marks)
    if match is None:
        return None
    clock = _clock(_Parts(line, match.regs, TIME.groupindex))
    return None if clock is None else (clock, match.start(), match.end() - 1)


def _clock(parts: _Parts) -> Clock | None:
    """Return the time of day that a match holds."""
    line = parts.line
    noon = parts.at("noon")
    if noon >= 0:
        hour, minute, second, twelve = line.words[noon].clock, 0, None, True
    elif parts.at("hm") >= 0:
        # "0538 GMT": four digits in front of a zone.
        digits = line.texts[parts.at("hm")]
        if len(digits) != 4 or int(digits[:2]) > 23 or int(digits[2:]) > 59:
            return None
        hour, minute, second, twelve = int(digits[:2]), int(digits[2:]), None, False
    else:
        at = parts.at("h")
        if at < 0:
            return None
        hour = int(line.texts[at])
        minutes, seconds = parts.at("mi"), parts.at("sec")
        minute = int(line.texts[minutes]) if minutes >= 0 else 0
        second = int(line.texts[seconds]) if seconds >= 0 else None
        if (
            minutes >= 0
            and len(line.texts[minutes]) != 2
            and line.marks[minutes + 1 : minutes + 2] != "i"
        ):
            return None
        half = parts.at("ap")
        twelve = half >= 0
        if twelve and hour <= 12:
            hour = hour % 12 + line.words[half].clock
        if hour > 23 or minute > 59 or (second or 0) > 59:
            return None
    zone, minutes_ = _offset(parts)
    return Clock(hour, minute, second, twelve, zone, minutes_)


def _offset(parts: _Parts) -> tuple[str | None, int | None]:
    """Return the zone's name and, where the print gives it in numbers, its offset."""
    line = parts.line
    z, sign = parts.at("z"), parts.at("zs")
    name = (line.words[z].zone or line.texts[z]) if z >= 0 else None
    if sign < 0:
        return name, None
    hours, minutes = parts.at("zh"), parts.at("zm")
    digits = line.texts[hours]
    # Two times with a dash between them are a range, not a time with an offset.
    exact = minutes >= 0 or len(digits) == 4
    if not exact and len(digits) == 2 and parts.has("iso"):
        # "2024-05-03 08:00:00+02": databases print hours alone. "08:00-10" is a range.
        glued = line.starts[sign] == line.stops[sign - 1]
        exact = glued and (line.texts[sign] == "+" or parts.at("sec") >= 0)
    if name is None and not (exact and line.stops[sign] == line.starts[hours]):
        return None, None
    if name is None and line.texts[sign] != "+" and not (len(digits) == 4 or parts.has("iso")):
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
            last = stop == len(line.marks)
            if behind is not None and (last or line.marks[behind.end() - 1] == "r"):
                mark = behind["label"]
                date.label = DateLabel.PUBLISHED if mark == "L" else DateLabel.UPDATED


_BEHIND = late(r"[gavb',.)(]{0,4}(?P<label>[LU])(?=[.)rp]|$).?")


def _clocks(line: Line, dates: list[Found]) -> None:
    """Read "Updated at 11:54 am" behind a date: the same day's time."""
    for i in range(len(dates) - 1, -1, -1):
        date = dates[i]
        stop = dates[i + 1].first if i + 1 < len(dates) else len(line.marks)
        match = CLOCK.search(line.marks, date.last + 1, stop)
        if match is None or date.readings[0].day is None:
            continue
        parts = _Parts(line, match.regs, CLOCK.groupindex)
        clock = _clock(parts)
        if clock is None:
            continue
        label = DateLabel.PUBLISHED if match["label"] == "L" else DateLabel.UPDATED
        if date.clock is None:
            date.clock, date.label = clock, date.label or label
            date.last = parts.end("after") - 1
        else:
            dates.insert(
                i + 1,
                attrs.evolve(
                    date,
                    first=parts.at("after"),
                    last=parts.end("after") - 1,
                    clock=clock,
                    label=label,
                    stop=-1,
                    contradicted=False,
                ),
            )
