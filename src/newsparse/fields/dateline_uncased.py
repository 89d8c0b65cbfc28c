"""Datelines in scripts without capitals: Arabic, Chinese, Hindi and their kin.

Facts
-----
- Only words tell a place from a sentence there. So an agency is needed, or a day, or a city that
  we know in front of a whole sentence: ``القاهرة - سانا:``, ``الدوحة في 6 مارس /قنا/``.
- Chinese agencies write house, place and day in one: ``新华社北京5月14日电``. A paper calls itself "this
  paper", which names no agency, and a reporter's name may stand in front of the place.
"""

from __future__ import annotations

import itertools

from newsparse.fields import date as dates
from newsparse.fields.dateline_place import is_city
from newsparse.fields.dateline_text import END, REACH, SENTENCE, is_fresh
from newsparse.fields.dateline_words import (
    BARE_AGENCY,
    COMMA,
    DatelineTables,
    Found,
    day_of,
    is_day,
    is_known,
)
from newsparse.fields.places import CITIES
from newsparse.model import Span
from newsparse.patterns import late

__all__ = ["behind_names", "uncased"]

_UNCASED = late(r"[\p{Lo}\p{M}][\p{Lo}\p{M}'’\u200c\u200d-]*(?:\s[\p{Lo}\p{M}\u200c\u200d-]+){0,4}")
_BEFORE_WIRE = late(r"\s?\(|\s?/\s?|\s?[-–—]\s?|[,،]\s|\s")
_BEHIND_WIRE = late(r"\s?(?P<stop>[:：۔।–—-]*)(?=\s)")
_TOKEN = late(r"\S+")
_STOPS = ":：۔।-–—"
_UNCASED_REACH = 60
_FIRST_HAN = "\u3400"
_LONGEST_WIRE = 26
_UNCASED_CITY = late(
    r"(?P<place>[\p{Lo}\p{M}][\p{Lo}\p{M}\s'’\u200c\u200d]{1,24}?)\s?(?:[:：।۔]|\s?[-–—])(?=\s)"
)


def uncased(text: str, tables: DatelineTables, date_tables: dates.DateTables) -> Found | None:
    """Read a dateline in a script without capitals: an agency is needed, or a day."""
    match = tables.east.dateline.match(text) if text[0] >= _FIRST_HAN else None
    if match:
        house = match.span("house") if match["house"] else None
        return Found(match.end(), match.span("place"), house, match.span("day"))
    found = _uncased_wire(text, tables, date_tables) or _uncased_city(text)
    if found is not None:
        return found
    for end in END.finditer(text, 0, REACH):
        if end["mark"] or end["slash"] or end["damaged"]:
            continue
        agency = end.span("wire") if end["wire"] else None
        if agency and (end["stop"] == "." or not is_known(end["wire"], tables)):
            return None
        place_stop, day = _uncased_day(text, end.start(), date_tables)
        if agency and not end["stop"] and day is None:
            continue
        if not all(_UNCASED.fullmatch(part) for part in COMMA.split(text[:place_stop])):
            return None
        stop = end.end()
        if agency is None:
            # "القاهرة - سانا:": the agency behind the dash.
            after = BARE_AGENCY.match(text, stop)
            if after and is_known(after["name"], tables):
                agency, stop = after.span("name"), after.end()
            elif day is None or day_of(text, day, date_tables, Span) is None:
                return None
        return Found(stop, (0, place_stop), agency, day)
    return None


def _uncased_wire(text: str, tables: DatelineTables, date_tables: dates.DateTables) -> Found | None:
    """Read a dateline that an agency we know closes: "الدوحة في 6 مارس /قنا/"."""
    for sign in _BEFORE_WIRE.finditer(text, 1, _UNCASED_REACH):
        mark = sign[0].strip()
        wire = _wire(text, sign.end(), mark, tables)
        if wire is None:
            continue
        agency, stop, closed = wire
        behind = _BEHIND_WIRE.match(text, stop)
        place_stop, day = _uncased_day(text, sign.start(), date_tables)
        place = text[:place_stop].rstrip(" ,،")
        before, _, last = place.rpartition(" ")
        if last in tables.before_day:
            place = before
        if day is not None and not is_day(text, day, date_tables):
            day = None
            place = text[: sign.start()]
        if behind is None or not all(map(_UNCASED.fullmatch, COMMA.split(place))):
            continue
        if not closed and not ((day or is_city(place)) and (mark or behind["stop"] or day)):
            continue
        if mark == "(" and not behind["stop"] and day is None:
            continue
        return Found(behind.end(), (0, len(place)), agency, day)
    return None


def _wire(
    text: str, start: int, mark: str, tables: DatelineTables
) -> tuple[tuple[int, int], int, bool] | None:
    """Return where an agency that we know stands behind a *mark*, where it ends, and if closed."""
    close = {"(": ")", "/": "/"}.get(mark)
    if close is not None:
        end = text.find(close, start, start + _LONGEST_WIRE)
        if end > start and is_known(text[start:end], tables):
            begin = start + len(text[start:end]) - len(text[start:end].lstrip())
            return (begin, begin + len(text[start:end].strip())), end + 1, True
        if mark == "(":
            return None
    for token in itertools.islice(_TOKEN.finditer(text, start, start + _LONGEST_WIRE), 3):
        name = text[start : token.end()].rstrip(_STOPS)
        if is_known(name, tables):
            return (start, start + len(name)), start + len(name), False
    return None


def _uncased_city(text: str) -> Found | None:
    """Read a city that we know and a colon, dash or full stop, above a whole sentence."""
    match = _UNCASED_CITY.match(text)
    if match is None or not is_city(match["place"].strip()):
        return None
    rest = text[match.end() :].lstrip()
    if not is_fresh(rest) or SENTENCE.match(rest) is None:
        return None
    return Found(match.end(), match.span("place"), None, None)


def _uncased_day(
    text: str, stop: int, date_tables: dates.DateTables
) -> tuple[int, tuple[int, int] | None]:
    """Return where the place ends, and the day behind it: with a comma, or right at the number."""
    digit = next((i for i in range(stop) if text[i].isdigit()), None)
    if digit is None:
        commas = [*COMMA.finditer(text, 0, stop)]
        if commas and is_day(text, (commas[-1].end(), stop), date_tables):
            # "नयी दिल्ली, छह मार्च": the number is a word.
            return commas[-1].start(), (commas[-1].end(), stop)
        return stop, None
    comma = next((m for m in reversed([*COMMA.finditer(text, 0, stop)]) if m.start() < digit), None)
    begin = comma.end() if comma else digit
    last = comma.start() if comma else digit
    while last and text[last - 1].isspace():
        last -= 1
    return last, (begin, stop)


def behind_names(text: str, start: int, stop: int) -> tuple[int, int]:
    """Find the place behind a Chinese reporter's name, which has three characters as a rule."""
    for size in (5, 4, 3, 2):
        if stop - size >= start + 2 and text[stop - size : stop] in CITIES:
            return (stop - size, stop)
    return (min(start + 3, stop - 1), stop)
