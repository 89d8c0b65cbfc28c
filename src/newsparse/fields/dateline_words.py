"""What a dateline prints beside the place, agencies and days, and the tables that tell them.

Facts
-----
- An agency stands alone, with its regional service, or beside another: ``dpa/lno``, ``AFP, AP``.
  Stations print their letters, ``(KYMA, KECY)``, and papers theirs behind a city: ``Kiel (ots)``.
- The day has no year as a rule, and the month stands first where no sentence has it: ``marzo 3``.
  It may share a bracket with the agency: ``(Reuters, May 14)``.
- Rubrics and desks open a text as places do, and are none.
"""

from __future__ import annotations

import functools
import itertools
from typing import NamedTuple

import attrs
import regex

from newsparse.fields import byline_east_words
from newsparse.fields import date as dates
from newsparse.fields.byline_east_words import EastTables
from newsparse.fields.dateline_place import is_region
from newsparse.languages import Language
from newsparse.model import ArticleDate, Span
from newsparse.model.spans import Where
from newsparse.patterns import any_of, late
from newsparse.publishers import Publisher
from newsparse.publishers.agencies import AGENCIES, WIRES
from newsparse.publishers.outlets import OUTLETS
from newsparse.publishers.words import CALL_SIGN_TAILS, DESKS, RUBRICS

__all__ = [
    "ALL_DIGITS",
    "BARE_AGENCY",
    "COMMA",
    "DatelineTables",
    "Found",
    "Where",
    "agency_like",
    "agency_within",
    "are_letters",
    "beside_day",
    "day_of",
    "is_day",
    "is_known",
    "is_labelled",
    "is_month",
    "is_weekday",
    "known_letters",
    "month_behind",
    "tables",
]

COMMA = late(r"\s*[,،、]\s*|\.\s+(?=\p{Nd}|\p{Lu}\p{Ll}{2,8}\.?\s\p{Nd}{1,2}(?!\p{Nd}))")
ALL_DIGITS = late(r"\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?\p{Nd}{2,4}\.?")
BARE_AGENCY = late(
    r"\s(?P<name>[\p{L}.]+(?:\s\p{L}+)?)(?:,(?:\s\p{Lu}[\p{L}’'-]+){2,3})?(?:[.:](?=\s)|\s?[-–—](?=\s))"
)
"""An agency, perhaps with its reporter, that a full stop or a dash parts from the text."""
_NAME = late(r"\p{Lu}[\p{L}\p{M}-]+")
_CALL_SIGN = late(rf"\p{{Lu}}{{3,5}}(?:-(?:{any_of(CALL_SIGN_TAILS)}))?")
_MONTH_FIRST = late(r"(?P<month>\p{L}{3,10})\.?\s(?P<day>\p{Nd}{1,2})")
_DAY_AND_MONTH = late(r"(?P<first>\p{Nd}{1,2})(?P<mark>[./])\s?(?P<second>\p{Nd}{1,2})\.?")
_MONTHS = 12
_LONGEST_MONTH = 31
_LETTERS_ALONE = late(r"\p{Lu}{3,6}")
_LETTERS = late(r"\p{L}+")
_BETWEEN = late(r"\s[-–—/|]\s|,\s")
_LEAST_WEEKDAY = 5


class Found(NamedTuple):
    """Offsets in the clean text."""

    stop: int
    place: tuple[int, int] | None
    agency: tuple[int, int] | None
    day: tuple[int, int] | None


@attrs.frozen(eq=False)
class DatelineTables:
    """What the languages and publishers say of datelines, prepared for looking up."""

    agencies: frozenset[str]
    """Names, case-folded, that stand in the brackets."""
    labels: frozenset[str]
    """Words that open a text and are no place."""
    words: frozenset[str]
    """Common short words, which are no initials of a reporter."""
    before_day: frozenset[str]
    """Small words between a place and a day."""
    several: regex.Pattern[str]
    """What stands between two places: "LONDON/PARIS", "LONDON and PARIS"."""
    joint: regex.Pattern[str]
    """What stands between two agencies, case-folded: "afp/ap", "afp and ap"."""
    east: EastTables


@functools.lru_cache(maxsize=32)
def tables(languages: tuple[Language, ...], publishers: tuple[Publisher, ...]) -> DatelineTables:
    """Prepare the tables of these languages and publishers.

    >>> from newsparse import languages, publishers
    >>> "reuters" in tables(languages.resolve(["en"]), publishers.every()).agencies
    True
    """
    joins = any_of(
        word for one in languages for word in one.bylines.joins if word.replace(" ", "").isalpha()
    )
    return DatelineTables(
        agencies=frozenset(
            name.casefold()
            for publisher in publishers
            for name in (publisher.name, *publisher.aliases, *publisher.wires, *publisher.domains)
        ).union(name.casefold() for name in (*AGENCIES, *WIRES, *OUTLETS)),
        labels=frozenset(
            word.casefold()
            for words in (RUBRICS, DESKS, *(language.labels for language in languages))
            for word in words
        ),
        words=frozenset(
            word.casefold()
            for language in languages
            for word in (*language.prose.common, *language.bylines.places, *language.bylines.by)
        ),
        before_day=frozenset(word for language in languages for word in language.dates.glue),
        several=late(rf"/|(?<=\p{{Lu}}{{2}}\.?)\s(?:{joins})\s(?=\p{{Lu}}{{2}})"),
        joint=late(rf"[/,]| (?:{joins}) "),
        east=byline_east_words.tables(languages),
    )


def is_day(text: str, stretch: tuple[int, int], date_tables: dates.DateTables) -> bool:
    """Tell whether a stretch holds a day of the year, and no name of an agency."""
    return (
        any(map(str.isdecimal, text[slice(*stretch)]))
        or text[slice(*stretch)].partition(" ")[0].casefold() in date_tables.numerals
    ) and day_of(text, stretch, date_tables, Span) is not None


def _spelled(day: str, date_tables: dates.DateTables) -> str | None:
    """Return a day with its number in digits, where that is a word."""
    word, _, month = day.partition(" ")
    number = date_tables.numerals.get(word.casefold())
    return f"{number} {month}" if number is not None else None


def day_of(
    text: str, stretch: tuple[int, int], date_tables: dates.DateTables, where: Where
) -> ArticleDate | None:
    """Return the day of the year that a stretch holds, or ``None``."""
    start, stop = stretch
    if text[start] in date_tables.numerals_begin and (
        spelled := _spelled(text[start:stop], date_tables)
    ):
        # "छह मार्च": agencies spell the first days of a month.
        told = dates.scan(spelled, date_tables, where=lambda _a, _b: where(start, stop))
        if told.dates and told.dates[0].day is not None:
            return attrs.evolve(told.dates[0], text=text[start:stop], span=where(start, stop))
    swapped = _MONTH_FIRST.fullmatch(text, start, stop)
    if swapped is not None:
        # "marzo 3": a dateline has the month first where no sentence has it.
        turned = dates.scan(
            f"{swapped['day']} {swapped['month']}",
            date_tables,
            where=lambda _a, _b: where(start, stop),
        )
        if turned.dates and turned.dates[0].day is not None:
            return attrs.evolve(turned.dates[0], text=text[start:stop], span=where(start, stop))
    digits = _DAY_AND_MONTH.fullmatch(text, start, stop)
    if digits is not None:
        return _in_digits(digits, where)
    scanned = dates.scan(
        text[start:stop],
        date_tables,
        where=lambda a, b: where(start + a, start + b),
    )
    return next((date for date in scanned.dates if date.day is not None or date.ambiguous), None)


def _in_digits(found: regex.Match[str], where: Where) -> ArticleDate | None:
    """Return a day and a month in digits, without the year: "14.4.", "14/04".

    Dots have the day in front; behind a slash either may stand where both can be months.
    """
    first, second = int(found["first"]), int(found["second"])
    orders = [(first, second), (second, first)]
    days = [
        f"--{month:02}-{day:02}"
        for day, month in dict.fromkeys(orders)
        if 0 < month <= _MONTHS and 0 < day <= _LONGEST_MONTH
    ]
    if found["mark"] == ".":
        del days[1:]
    if not days:
        return None
    try:
        return ArticleDate(
            iso=days[0] if len(days) == 1 else None,
            alternatives=tuple(days[1:] and days),
            text=found[0],
            span=where(*found.span()),
        )
    except ValueError:
        return None  # the 31st of a shorter month


def known_letters(name: str, tables: DatelineTables) -> bool:
    """Tell whether a word is the letters of an agency that we know."""
    return _LETTERS_ALONE.fullmatch(name) is not None and is_known(name, tables)


def are_letters(text: str, place: tuple[int, int], start: int, stop: int) -> bool:
    """Tell whether a piece is the letters of an agency, beside a place that is not in capitals."""
    name = text[start:stop]
    return (
        _LETTERS_ALONE.fullmatch(name) is not None
        and not text[slice(*place)].isupper()
        and not is_region(name)
    )


def is_weekday(word: str, date_tables: dates.DateTables) -> bool:
    """Tell whether a word is a weekday in full: the short forms may be names of places."""
    known = date_tables.words.get(word) if len(word) >= _LEAST_WEEKDAY else None
    return known is not None and bool(known.weekdays)


def is_month(word: str, date_tables: dates.DateTables) -> bool:
    """Tell whether a word is a month, in full or as papers shorten it: "Sept."."""
    known = date_tables.words.get(word.removesuffix(".").casefold())
    return known is not None and bool(known.months)


def month_behind(text: str, start: int, date_tables: dates.DateTables) -> bool:
    """Tell whether a day follows: "MOSCOW. April 14", but not "Essen. Die 20 Kinder"."""
    if ALL_DIGITS.match(text, start) is not None:
        return True
    words = (word[0].casefold() for word in _LETTERS.finditer(text, start, start + 24))
    known = (date_tables.words.get(word) for word in itertools.islice(words, 2))
    return any(word is not None and bool(word.months) for word in known)


def beside_day(
    text: str, stretch: tuple[int, int], date_tables: dates.DateTables
) -> tuple[tuple[int, int] | None, tuple[int, int]]:
    """Return agency and day that share a bracket: "Reuters, May 14", or the day alone."""
    for mark in _BETWEEN.finditer(text, *stretch):
        first, second = (stretch[0], mark.start()), (mark.end(), stretch[1])
        for name, day in ((first, second), (second, first)):
            letters = not any(map(str.isdigit, text[slice(*name)]))
            if letters and is_day(text, day, date_tables):
                return name, day
    return None, stretch


def agency_within(
    text: str, stretch: tuple[int, int], tables: DatelineTables
) -> tuple[tuple[int, int], bool]:
    """Return where an agency that we know stands within a stretch, else all of it."""
    for word in _NAME.finditer(text, *stretch):
        if is_known(word[0], tables):
            return word.span(), True
    return stretch, False


def is_known(name: str, tables: DatelineTables) -> bool:
    """Tell whether a name is that of an agency that we know, or of several."""
    # "dpa/lno" is a regional service, "AFP, AP" two agencies.
    folded = name.strip().casefold()
    if folded in tables.agencies:
        return True
    names = tables.joint.split(folded)
    return names[0] in tables.agencies or any(name in tables.agencies for name in names[1:])


def agency_like(name: str, tables: DatelineTables, *, city: bool) -> bool:
    """Tell whether a name that nobody knows can be an agency's, beside a place."""
    if name[0].islower():
        house, _, service = name.partition(" ")
        if service.isalpha() and is_known(house.partition("-")[0], tables):
            # "LONDON (dpa-AFX Broker) -", "ZÜRICH (awp international) -": an agency and its service.
            return city
        # Behind a city that we know: "Kiel (ots) -", "Mannheim (pol/red) -".
        return city and all(part.isalpha() and len(part) <= 4 for part in name.split("/"))
    if "," in name:
        # "(KYMA, KECY)": two stations.
        return all(_CALL_SIGN.fullmatch(part) is not None for part in name.split(", "))
    return len(name.split()) <= 4 and any(map(str.isalpha, name))


def is_labelled(place: str, tables: DatelineTables, regions: int) -> bool:
    """Tell whether a place without a region is, or holds, a word that opens a text as a label."""
    if regions:
        return False
    folded = place.casefold()
    return folded in tables.labels or not tables.labels.isdisjoint(folded.split())
