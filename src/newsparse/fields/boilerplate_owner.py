"""Whose the text is, as a copyright line says: holder and years in, beside what is said of their rights.

Facts
-----
- The sign or the word opens the line, years and the holder's name follow in either order, and behind
  them words on rights, often without a stop between: "© 2024 Harbour Media All rights reserved".
- A name opens with a capital. In scripts without capitals it is what stands before the words on rights.
- A name in small letters, or the whole line in capitals, says nothing unless an outlet is known by it.
"""

from __future__ import annotations

import functools
import unicodedata
from typing import Final

import regex

from newsparse.fields.boilerplate_words import BoilerplateTables, is_outlet
from newsparse.patterns import any_of

__all__ = ["owner"]

# The word and "by" are printed beside the sign everywhere, as the conventions on copyright have it.
_YEARS: Final = r"(?:19|20)\d\d(?:\s?[-–/,]\s?(?:19|20)\d\d)"
_YEAR: Final = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_UNCASED_END: Final = regex.compile(r"[.。|/>\])،,，:：;؛!?\d\n]|\s[-–—·]\s")
_KNOWN_END: Final = regex.compile(r"\s[-–—|/·]\s|[.;|,](?:\s|$)|\s(?:19|20)\d\d")


@functools.lru_cache(maxsize=64)
def _first(years: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for sign, word and years in front of the holder."""
    return regex.compile(
        rf"(?:copyright|[©ⓒ℗Ⓒ(<\[\s:,]|\(?c\)|{_YEARS}?(?!\d)(?:{any_of(years)})?)++",
        regex.IGNORECASE,
    )


@functools.lru_cache(maxsize=64)
def _rights(words: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for what is said of rights; blanks in it may be lost."""
    return regex.compile(any_of(words).replace(r"\ ", " ?"), regex.IGNORECASE)


@functools.lru_cache(maxsize=64)
def _holder(words: tuple[str, ...]) -> regex.Pattern[str]:
    """Return a pattern for a line and the name in it, which ends in front of the words on rights."""
    return regex.compile(
        rf"\A(?:copyright|©|ⓒ|℗|\(c\)|[\s:,])*+(?:{_YEARS}*+)?[\s,:]*+"
        r"(?:copyright|©|ⓒ|\(c\)|by|[\s,])*+"
        r"(?P<holder>\p{Lu}.*?)"
        r"(?:,?\s(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?+)?"
        rf"(?=\s[-–—|/·]\s|[.;|]\s+\p{{Lu}}|\s(?:{any_of(words)})(?!\w)|\.?$)",
        regex.IGNORECASE,
    )


def owner(line: str, tables: BoilerplateTables) -> tuple[str | None, tuple[int, ...]]:
    """Read holder and years of a line that opens with the copyright sign or word.

    The holder is a name as printed, or None where it is not plain what is the name: a name opens
    with a capital, or is a known outlet's, or is what stands before the words on rights in a
    script without capitals.

    >>> from newsparse.fields.boilerplate_words import tables
    >>> from newsparse.languages import load
    >>> owner("© 2023-2024 Harbour Media All rights reserved", tables((load("en"),)))
    ('Harbour Media', (2023, 2024))
    """
    line = line[:200]
    start = line.lstrip("(<[ ").casefold()
    if not start.startswith(("©", "ⓒ", "(c)", "c)", "copyright")):
        return None, ()
    years = tuple(dict.fromkeys(int(year) for year in _YEAR.findall(line) if year.isdecimal()))
    first = _first(tables.says.years).match(line)
    rest = line[first.end() :] if first is not None else ""
    if rest and not rest[0].isascii() and unicodedata.category(rest[0]) == "Lo":
        return _uncased(rest, tables), years
    match = _holder(tables.says.rights).match(line)
    holder = match["holder"].strip(" ,.") if match else ""
    if holder and holder[0].isupper() and len(holder) <= 80 and not holder.isupper():
        return holder, years
    # "© junge Welt", "© 2025 BBC": a name in small letters, or in capitals, must be known.
    for known in (rest, holder):
        name = _KNOWN_END.split(known, maxsplit=1)[0].strip(" ,.>)")
        if name and is_outlet(name):
            return name, years
    return None, years


def _uncased(rest: str, tables: BoilerplateTables) -> str | None:
    """Read a holder's name in a script without capitals: what stands before the words on rights."""
    stop = len(rest)
    for pattern in (_rights(tables.says.rights), _UNCASED_END):
        found = pattern.search(rest)
        if found is not None:
            stop = min(stop, found.start())
    name = rest[:stop].strip()
    return name if 2 <= len(name) <= 40 and name.count(" ") < 6 else None
