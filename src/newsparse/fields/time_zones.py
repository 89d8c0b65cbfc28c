"""The abbreviations of time zones that newsrooms print, and what they stand for.

Facts
-----
An abbreviation is taken as printed: ``EST`` is five hours behind UTC even where a June page
prints it. ``ET``, ``CT``, ``MT`` and ``PT`` name no season, so the date decides, by the rules of
the United States since 2007, those of 1987 to 2006 before. ``BST`` is the British summer's; a
winter page that prints it means some other place. ``CST``, ``MST``, ``PST`` and ``AST`` are
American only beside a twelve-hour clock or a date with the month in front: the press of China,
Malaysia, the Philippines and Arabia prints the same letters for other offsets, with 24 hours.
``IST`` is India's: its newsrooms print it on every page, those of Ireland and Israel hardly ever.
What is not in the table, or can't be told, stays unresolved. Offsets: the tz database.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

from newsparse.model import DateOrder

__all__ = ["ZONES", "Zone", "offset"]

_DMY, _MDY = (DateOrder.DMY,), (DateOrder.MDY,)


@attrs.frozen
class Zone:
    """One abbreviation.

    ``minutes`` is the offset from UTC in winter, ``None`` where the letters are known to be a
    zone's but stand for several. ``summer`` names the rule by which the date adds an hour;
    ``within`` the season outside which the letters mean something else. ``twelve`` asks for a
    twelve-hour clock or a month in front. ``orders`` are the all-digit dates of its press, empty
    where all the world prints the zone.
    """

    minutes: int | None
    orders: tuple[DateOrder, ...] = ()
    summer: str = ""
    within: str = ""
    twelve: bool = False


def _h(hours: float) -> int:
    return round(hours * 60)


ZONES: Mapping[str, Zone] = {
    # Universal time: printed everywhere.
    "UTC": Zone(0),
    "GMT": Zone(0),
    "Z": Zone(0),
    # North America
    "ET": Zone(_h(-5), _MDY, summer="us"),
    "CT": Zone(_h(-6), _MDY, summer="us"),
    "MT": Zone(_h(-7), _MDY, summer="us"),
    "PT": Zone(_h(-8), _MDY, summer="us"),
    "EST": Zone(_h(-5), _MDY),
    "EDT": Zone(_h(-4), _MDY),
    "CST": Zone(_h(-6), twelve=True),
    "CDT": Zone(_h(-5), _MDY),
    "MST": Zone(_h(-7), twelve=True),
    "MDT": Zone(_h(-6), _MDY),
    "PST": Zone(_h(-8), twelve=True),
    "PDT": Zone(_h(-7), _MDY),
    "AKST": Zone(_h(-9), _MDY),
    "AKDT": Zone(_h(-8), _MDY),
    "HST": Zone(_h(-10), _MDY),
    "AST": Zone(_h(-4), twelve=True),
    "ADT": Zone(_h(-3), _MDY),
    "NST": Zone(_h(-3.5)),
    "NDT": Zone(_h(-2.5)),
    "HAE": Zone(_h(-4), _DMY),
    "HNE": Zone(_h(-5), _DMY),
    # South America
    "ART": Zone(_h(-3), _DMY),
    "BRT": Zone(_h(-3), _DMY),
    "COT": Zone(_h(-5), _DMY),
    "PET": Zone(_h(-5), _DMY),
    # Europe
    "BST": Zone(_h(1), _DMY, within="eu"),
    "WET": Zone(0, _DMY),
    "WEST": Zone(_h(1), _DMY),
    "CET": Zone(_h(1), _DMY),
    "CEST": Zone(_h(2), _DMY),
    "MEZ": Zone(_h(1), _DMY),
    "MESZ": Zone(_h(2), _DMY),
    "EET": Zone(_h(2), _DMY),
    "EEST": Zone(_h(3), _DMY),
    "MSK": Zone(_h(3), _DMY),
    "МСК": Zone(_h(3), _DMY),
    "TRT": Zone(_h(3), _DMY),
    "TSI": Zone(_h(3), _DMY),
    "TSİ": Zone(_h(3), _DMY),
    # Africa
    "WAT": Zone(_h(1), _DMY),
    "CAT": Zone(_h(2), _DMY),
    "SAST": Zone(_h(2), _DMY),
    "EAT": Zone(_h(3), _DMY),
    # Asia
    "GST": Zone(_h(4), _DMY),
    "PKT": Zone(_h(5), _DMY),
    "IST": Zone(_h(5.5), _DMY),
    "NPT": Zone(_h(5.75)),
    "BDT": Zone(_h(6), _DMY),
    "ICT": Zone(_h(7), _DMY),
    "WIB": Zone(_h(7), _DMY),
    "WITA": Zone(_h(8), _DMY),
    "WIT": Zone(_h(9), _DMY),
    "MYT": Zone(_h(8), _DMY),
    "SGT": Zone(_h(8), _DMY),
    "HKT": Zone(_h(8), _DMY),
    "PHT": Zone(_h(8), _MDY),
    "BJT": Zone(_h(8)),
    "JST": Zone(_h(9)),
    "KST": Zone(_h(9)),
    # Oceania
    "AWST": Zone(_h(8), _DMY),
    "ACST": Zone(_h(9.5), _DMY),
    "ACDT": Zone(_h(10.5), _DMY),
    "AEST": Zone(_h(10), _DMY),
    "AEDT": Zone(_h(11), _DMY),
    "AET": Zone(_h(10), _DMY, summer="au"),
    "NZST": Zone(_h(12), _DMY),
    "NZDT": Zone(_h(13), _DMY),
    "NZT": Zone(_h(12), _DMY, summer="nz"),
    # Known, and not to be told apart: Amazonas or Armenia; Ecuador or Eastern Caribbean; Israel's
    # summer or Iran's.
    "AMT": Zone(None),
    "ECT": Zone(None),
    "IDT": Zone(None),
    "CLT": Zone(None),
    "CLST": Zone(None),
    "IRST": Zone(None),
    "AMST": Zone(None),
}
"""By abbreviation, capitals as printed."""


def _sunday(year: int, month: int, which: int) -> dt.date:
    """Return the *which*-th Sunday of a month, -1 being the last."""
    if which > 0:
        first = dt.date(year, month, 1)
        return first + dt.timedelta(days=(6 - first.weekday()) % 7 + 7 * (which - 1))
    last = (dt.date(year + month // 12, month % 12 + 1, 1)) - dt.timedelta(days=1)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)


# By rule and first year in force: month and Sunday on which summer time begins and ends, and
# the hours of the local standard-time clock at which it does.
_RULES: Mapping[str, tuple[tuple[int, int, int, int, int, int, int], ...]] = {
    "us": ((2007, 3, 2, 2, 11, 1, 1), (1987, 4, 1, 2, 10, -1, 1)),
    "eu": ((1996, 3, -1, 1, 10, -1, 1),),
    "au": ((2008, 10, 1, 2, 4, 1, 2),),
    "nz": ((2007, 9, -1, 2, 4, 1, 2),),
}


def _is_summer(rule: str, moment: dt.datetime) -> bool | None:
    """Tell whether summer time is in force; ``None`` for years before the rule."""
    year = moment.year
    for since, month, sunday, hour, to_month, to_sunday, to_hour in _RULES[rule]:
        if year >= since:
            begin = dt.datetime.combine(_sunday(year, month, sunday), dt.time(hour))
            end = dt.datetime.combine(_sunday(year, to_month, to_sunday), dt.time(to_hour))
            # The printed clock of the last summer hour runs once more as winter time: it is
            # summer until the second time round begins.
            if begin < end:
                return begin <= moment < end
            return moment >= begin or moment < end
    return None


def offset(name: str, moment: dt.datetime, *, twelve: bool) -> int | None:
    """Return the offset from UTC in minutes that *name* stands for, or ``None`` if unresolved.

    *moment* is the printed day and time, *twelve* whether it was printed with a twelve-hour
    clock or the month in front.

    >>> offset("ET", dt.datetime(2023, 11, 9, 5, 1), twelve=True)
    -300
    >>> offset("ET", dt.datetime(2023, 7, 9, 5, 1), twelve=True)
    -240
    >>> offset("CST", dt.datetime(2023, 7, 9, 17, 1), twelve=False) is None
    True
    """
    zone = ZONES.get(name)
    if zone is None or zone.minutes is None or (zone.twelve and not twelve):
        return None
    if zone.within and not _is_summer(zone.within, moment):
        return None
    if not zone.summer:
        return zone.minutes
    summer = _is_summer(zone.summer, moment)
    return None if summer is None else zone.minutes + (60 if summer else 0)
