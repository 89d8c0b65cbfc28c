"""A date at the precision at which it was printed."""

from __future__ import annotations

import datetime as dt
import functools
from enum import StrEnum

import attrs
import regex

from newsparse.model.kinds import formatted, member, several
from newsparse.model.spans import NOWHERE, Span

__all__ = ["ArticleDate", "DateLabel", "DateOrder", "SettledBy"]


class DateLabel(StrEnum):
    """What the words beside a date say of it.

    - ``published``: the day of publication.
    - ``updated``: the day of the last change.
    """

    PUBLISHED = "published"
    UPDATED = "updated"


class DateOrder(StrEnum):
    """The order in which a newsroom prints an all-digit date.

    - ``DMY``: 04/05/2025 is 4 May.
    - ``MDY``: 04/05/2025 is 5 April.
    - ``YMD``: 25/04/05 is 5 April 2025.
    """

    DMY = "DMY"
    MDY = "MDY"
    YMD = "YMD"


class SettledBy(StrEnum):
    """What decided between two readings of an all-digit date.

    - ``order``: the option ``date_order``, or the profile of the outlet whose page it is.
    - ``weekday``: the weekday printed beside it, which fits one reading alone.
    - ``zone``: the time zone printed beside it, and how dates are printed there.
    - ``language``: the language of the article.
    - ``other_date``: another date of the article, which can be read in one way alone.
    """

    ORDER = "order"
    WEEKDAY = "weekday"
    ZONE = "zone"
    LANGUAGE = "language"
    OTHER_DATE = "other_date"


@functools.cache
def _iso() -> regex.Pattern[str]:
    """Return the pattern, compiled when a date first needs it."""
    return regex.compile(_ISO, regex.VERBOSE)


_ISO = r"""
    (?: (?P<year>\d{4}) (?: -(?P<month>\d\d) (?: -(?P<day>\d\d) )? )?   # 2025, 2025-04, 2025-04-14
      | --(?P<month_>\d\d) - (?P<day_>\d\d)                            # --04-14: no year printed
    )
    (?: T(?P<hour>\d\d):(?P<minute>\d\d) (?: :(?P<second>\d\d) )?
        (?P<offset> Z | [+-]\d\d:\d\d )?
    )?
    """

_Parts = tuple[int | None, int | None, int | None, int | None, int, int, int | None]


def _parts(iso: str) -> _Parts:
    """Return year, month, day, hour, minute, second, offset in minutes."""
    match = _iso().fullmatch(iso)
    if match is None:
        raise ValueError(f"not an ISO 8601 text at a printed precision: {iso!r}")

    def number(*names: str) -> int | None:
        return next((int(match[name]) for name in names if match[name] is not None), None)

    year, month, day = number("year"), number("month", "month_"), number("day", "day_")
    hour, minute, second = number("hour"), number("minute") or 0, number("second") or 0
    offset = match["offset"]
    minutes = None
    if offset == "Z":
        minutes = 0
    elif offset:
        minutes = int(offset[1:3]) * 60 + int(offset[4:])
        minutes = -minutes if offset[0] == "-" else minutes
    if hour is not None and day is None:
        raise ValueError(f"a time without a day: {iso!r}")
    # A year-less 29 February is a day of some year.
    dt.datetime(2000 if year is None else year, month or 1, day or 1, hour or 0, minute, second)
    return year, month, day, hour, minute, second, minutes


def _label(value: DateLabel | str | None) -> DateLabel | None:
    return None if value is None else member(DateLabel, value, "label")


def _settled(value: SettledBy | str | None) -> SettledBy | None:
    return None if value is None else member(SettledBy, value, "settled_by")


def _valid_iso(_: object, __: object, iso: str | None) -> None:
    if iso is None:
        return
    if len(iso) == 10 and iso[4] == iso[7] == "-" and iso.isascii():
        # Nearly all are of this form, and the standard library checks it ten times as fast.
        dt.date.fromisoformat(iso)
    elif iso[10:11] == "T" and _iso().fullmatch(iso):
        dt.datetime.fromisoformat(iso)
    else:
        _parts(iso)


@attrs.frozen(kw_only=True)
class ArticleDate:
    """A printed date, never more precise than the print.

    ``iso`` is ISO 8601 at the printed precision: ``2025``, ``2025-04``, ``2025-04-14``,
    ``2025-04-14T09:30+01:00``, or ``--04-14`` without a year. It is ``None`` while the date can
    be read in more than one way; ``alternatives`` then holds the ISO text of each reading.
    ``settled_by`` says what decided where an all-digit date could have been read in two ways.
    ``text`` is the date as printed.

    >>> date = ArticleDate(iso="2025-04", text="April 2025")
    >>> date.year, date.month, date.day
    (2025, 4, None)
    >>> date.to_date() is None
    True
    >>> date.earliest, date.latest
    (datetime.date(2025, 4, 1), datetime.date(2025, 4, 30))

    Dates have no order of their own, since ``2025-04`` is neither before nor after
    ``2025-04-14``: sort by ``earliest`` or ``latest``.
    """

    iso: str | None = attrs.field(default=None, validator=_valid_iso)
    label: DateLabel | None = attrs.field(default=None, converter=_label)
    alternatives: tuple[str, ...] = attrs.field(default=(), validator=several)
    settled_by: SettledBy | None = attrs.field(default=None, converter=_settled)
    text: str = ""
    span: Span = attrs.field(default=NOWHERE, eq=False)

    @property
    def ambiguous(self) -> bool:
        """Whether the print can be read as more than one day."""
        return self.iso is None and len(self.alternatives) > 1

    def _readings(self) -> list[_Parts]:
        return [_parts(iso) for iso in ([self.iso] if self.iso else self.alternatives)]

    def _common(self, part: int) -> int | None:
        values = {reading[part] for reading in self._readings()}
        return values.pop() if len(values) == 1 else None

    @property
    def year(self) -> int | None:
        """The year, where it was printed."""
        return self._common(0)

    @property
    def month(self) -> int | None:
        """The month, where it was printed and all readings agree."""
        return self._common(1)

    @property
    def day(self) -> int | None:
        """The day of the month, where it was printed and all readings agree."""
        return self._common(2)

    def to_date(self) -> dt.date | None:
        """Return the day, or ``None`` where year, month or day is missing or ambiguous.

        >>> ArticleDate(iso="2025-04-14").to_date()
        datetime.date(2025, 4, 14)
        """
        year, month, day = self.year, self.month, self.day
        return dt.date(year, month, day) if year and month and day else None

    def to_datetime(self) -> dt.datetime | None:
        """Return day and time, or ``None`` where a part of either is missing.

        The value is aware only where an offset is known.

        >>> ArticleDate(iso="2025-04-14T09:30+01:00").to_datetime().isoformat()
        '2025-04-14T09:30:00+01:00'
        >>> ArticleDate(iso="2025-04-14").to_datetime() is None
        True
        """
        if self.iso is None:
            return None
        year, month, day, hour, minute, second, offset = _parts(self.iso)
        if not year or not month or not day or hour is None:
            return None
        zone = None if offset is None else dt.timezone(dt.timedelta(minutes=offset))
        return dt.datetime(year, month, day, hour, minute, second, tzinfo=zone)

    @property
    def earliest(self) -> dt.date | None:
        """The first day that the print may mean; ``None`` without a year."""
        days = [_first(reading) for reading in self._readings()]
        known = [day for day in days if day is not None]
        return min(known) if known else None

    @property
    def latest(self) -> dt.date | None:
        """The last day that the print may mean; ``None`` without a year."""
        days = [_last(reading) for reading in self._readings()]
        known = [day for day in days if day is not None]
        return max(known) if known else None

    def __str__(self) -> str:
        """Return the ISO text, or the print where there is none."""
        return self.iso or self.text

    __format__ = formatted

    def __repr__(self) -> str:
        """Show the ISO text or the alternatives, and the label, on one line."""
        what = repr(self.iso) if self.iso else f"{self.text!r}, alternatives={self.alternatives!r}"
        label = f", label={self.label.value!r}" if self.label else ""
        return f"ArticleDate({what}{label})"


def _first(reading: _Parts) -> dt.date | None:
    year, month, day = reading[:3]
    return dt.date(year, month or 1, day or 1) if year else None


def _last(reading: _Parts) -> dt.date | None:
    year, month, day = reading[:3]
    if not year:
        return None
    import calendar  # With it come the locale's names of days, which nobody needs to read a text.

    month = month or 12
    return dt.date(year, month, day or calendar.monthrange(year, month)[1])
