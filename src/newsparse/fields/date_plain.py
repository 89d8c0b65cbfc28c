"""The usual date line, read without the grammar: a day, a month's name and a year, alone.

Facts
-----
Newsrooms print "14 April 2025", "14. April 2025" and "April 14, 2025" more often than all other
forms together; data print "2025-04-14". The grammar reads them the same way at three times the cost; whatever has a
weekday, a time, a label or a month that could mean two things is left to it.
"""

from __future__ import annotations

import datetime as dt

from newsparse.fields.calendars import BUDDHIST
from newsparse.fields.date_words import DateTables, fold

__all__ = ["DAY", "plain"]

DAY = len("2025-04-14")
"""Characters of a day in ISO 8601."""

_LONGEST = 32


def plain(text: str, tables: DateTables, language: str | None) -> str | None:
    """Return the ISO text of a line that is one full date, or ``None``: the grammar must read it.

    *language* is the code of the article's language, where it is known.

    >>> from newsparse.fields.date_words import tables
    >>> from newsparse.languages import every
    >>> plain("14. April 2025", tables(every()), None), plain("April 2025", tables(every()), None)
    ('2025-04-14', None)
    """
    if len(text) > _LONGEST:
        return None
    if len(text) == DAY and text[4] == text[7] == "-" and text.isascii():
        return _checked(text)
    parts = text.split(" ")
    if len(parts) != 3:
        return None
    day, name, year = parts
    if name.isalpha():
        if day[-1:] == ".":
            day = day[:-1]
    else:
        # "April 14, 2025"
        if name[-1:] != ",":
            return None
        day, name = name[:-1], day
    if not (
        year.isdecimal() and len(year) == 4 and day.isdecimal() and len(day) < 3 and name.isalpha()
    ):
        return None
    # Of a word in two cases the grammar would make two.
    if not (name.istitle() or name.islower() or name.isupper()):
        return None
    word = tables.words.get(fold(name))
    if word is None or word.mark != "M" or word.longer or word.ordinal:
        return None
    evidence = tables.by_code.get(language, 0) if language else 0
    evidence = evidence or tables.every
    evidence = word.languages & evidence or evidence
    months = word.months
    if len(months) > 1:
        months = tuple([month for month in months if month[1] & evidence])
    if len(months) != 1 or months[0][2]:
        return None
    number = int(year)
    if number >= 2400 and tables.buddhist & evidence:
        number += BUDDHIST
    if not 1500 <= number < 2200:
        return None
    try:
        return dt.date(number, months[0][0], int(day)).isoformat()
    except ValueError:
        return None


def _checked(text: str) -> str | None:
    """Return an ISO date of our time as it is, ``None`` for other numbers."""
    if not (text[:4].isdigit() and text[5:7].isdigit() and text[8:].isdigit()):
        return None
    try:
        return text if 1500 <= dt.date.fromisoformat(text).year < 2200 else None
    except ValueError:
        return None
