"""What pages print beside their numbers, from the languages: "Page 3 of 7", "Continued on"."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from newsparse.languages import Language
from newsparse.patterns import any_of, late

__all__ = ["PageTables", "tables"]


class PageTables(NamedTuple):
    """What tells page numbers and jump lines, in some languages.

    ``words`` are those beside a page's number that may stand by themselves. ``publishing`` is a line of a
    masthead that says who publishes, ``end`` a line that says that the text ends above it. ``folio`` is the
    number of a page at the beginning or end of its head, ``issue`` that of an issue. ``reading`` is how long it
    takes to read a text.
    """

    words: frozenset[str]
    number: regex.Pattern[str]
    jump: regex.Pattern[str]
    in_print: regex.Pattern[str]
    publishing: regex.Pattern[str]
    end: regex.Pattern[str]
    folio: regex.Pattern[str]
    issue: regex.Pattern[str]
    reading: regex.Pattern[str]

    def is_other(self, word: str) -> bool:
        """Tell whether a word is one that no page number has beside it."""
        if not word.isalpha():
            return False
        # To a pattern that takes capitals and small letters for one, these two are an "i".
        return word.replace("İ", "i").replace("ı", "i").casefold() not in self.words


@lru_cache(maxsize=64)
def tables(languages: tuple[Language, ...]) -> PageTables:
    """Prepare the words of *languages*, once per tuple.

    >>> from newsparse.languages import resolve
    >>> german = tables(resolve(["de"]))
    >>> [german.number.fullmatch(text) is not None for text in ("Seite 3 von 7", "Page 3")]
    [True, False]
    """
    pages = [word for one in languages for word in one.pages.pages]
    before = [word for one in languages for word in one.pages.before]
    of = [word for one in languages for word in one.pages.of]
    behind = [word for one in languages for word in one.pages.behind]
    jumps = any_of(word for one in languages for word in one.pages.jumps)
    on = any_of(word for one in languages for word in one.pages.sees_on)
    sees = any_of(word for one in languages for word in one.pages.sees)
    columns = any_of(word for one in languages for word in one.pages.columns)
    lengths = any_of(word for one in languages for word in one.pages.lengths)
    publishes = any_of(word for one in languages for word in one.pages.publishes)
    ends = any_of(word for one in languages for word in one.pages.ends)
    issues = [word for one in languages for word in one.pages.issues]
    issued = any_of(word for one in languages for word in one.pages.issued)
    reading = any_of(word for one in languages for word in one.pages.reading)
    page = any_of(pages)
    return PageTables(
        words=frozenset(word for word in (*pages, *before, *of, *behind) if word.isalpha()),
        # 3 · - 3 - · 3/7 · 3 of 7 · Page 3 · Page 3 of 7 · [3]: a number that counts pages, perhaps of
        # so many, perhaps after a word for page.
        number=late(
            rf"""
            [\[(\-–—|·•*_\#\s]*+
            (?: (?P<word>{page}|{any_of(before)}) \s?+ )?+
            (?P<number>\d{{1,4}})
            (?: \s?+ (?: / | \| | {any_of(of)} ) \s?+ (?P<of>\d{{1,4}}) )?+
            (?P<after>\s?+(?:{any_of(behind)}))?+
            [\])\-–—|·•*_\#.\s]*+
            """,
            regex.VERBOSE | regex.IGNORECASE,
        ),
        # The words with which papers send a reader on, and say where an article began, each
        # followed by a page.
        jump=regex.compile(
            rf"""
            [\[(►▶→»*_–—\s-]*+
            (?:
                (?: {jumps} )
              | (?: {sees} ) \ (?P<slug>(?-i:\p{{Lu}}[\p{{Lu}}\d'’&\ -]{{1,30}})) [,:/]? (?:\ (?:{on}))?
            )
            \s (?: (?: {page} ) \s? \p{{Lu}}?-?\d{{1,3}} | (?-i:[A-Z])-?\d{{1,2}} )
            (?: ,? \s? (?: {columns} ) \.? \s \d{{1,2}} )?+
            [\])*_.►▶→»\s]*+
            """,
            regex.VERBOSE | regex.IGNORECASE,
        ),
        # How databases say where an article stood in print, and how long it was.
        in_print=late(
            rf"""
            (?: {any_of(word.rstrip(".") for word in pages)} ) \.? \s? \p{{Lu}}? -? \d{{1,3}} (?: - \d{{1,3}} )?
            | \d{{2,5}} \s (?: {lengths} )
            """,
            regex.VERBOSE | regex.IGNORECASE,
        ),
        publishing=late(
            rf"(?:{publishes})\b.*|.*(?:{publishes})[。.]?", regex.IGNORECASE | regex.DOTALL
        ),
        # ENDS · -ENDS- · [Ende] · /Fin/ · （了） · ### · # # # · - 30 -: the word has capitals, marks beside
        # it, or letters without case.
        end=regex.compile(
            rf"""
            (?: [-–—―*~=_./\\\s]{{1,6}} (?i:{ends}) [-–—―*~=_./\\\s]{{0,6}}
              | [-–—―*~=_.\s]{{0,6}} (?i:{ends}) [-–—―*~=_./\\]{{1,6}}
              | [(\[（【] \s? (?i:{ends}) \s? [)\]）】]
              | (?i:{ends}) (?<=\A[\p{{Lu}}\p{{Lo}}\p{{M}}\s]+)
              | \#\s?\#\s?\#(?:\s?\#)* | [-–—]\s?30\s?[-–—] )
            """,
            regex.VERBOSE,
        ),
        # 4 · A4 · A 4 · Page 4 · 4面, at either end of a line.
        folio=late(
            rf"""
            (?<![\p{{L}}\p{{Nd}}.,/]) (?: (?: {page} | {any_of(before)} ) \s? )?
            (?: (?-i:\p{{Lu}}) [\s-]? )? \p{{Nd}}{{1,3}} (?! [\p{{Nd}}.,:] ) (?: {any_of(behind)} )?
            """,
            regex.VERBOSE | regex.IGNORECASE,
        ),
        # Nr. 87 · No. 87 · nr 67 (6232) · N.º 87/2025 · 第87号
        issue=late(
            rf"""
            (?: (?<!\p{{L}}) (?: {any_of(issues)} ) \s? \p{{Nd}}{{1,6}} (?: \s? [(/] \s? \p{{Nd}}{{2,6}} \)? )?
              | (?: {any_of(before)} )? \p{{Nd}}{{1,6}} (?: {issued} ) (?!\w) | (?<!\S) \p{{Nd}}{{1,4}} \s \( \p{{Nd}}{{2,6}} \)? )
            """,
            regex.VERBOSE | regex.IGNORECASE,
        ),
        # 4 min · 3 Minuten · 5 dakika okuma · 3 分
        reading=regex.compile(
            rf"""
            \d{{1,2}} (?: \s?[-–—]\s? \d{{1,2}} )? ['’′]? \s? (?: {reading} ) [\p{{L}}\p{{M}}.]*+ (?: \s \p{{L}}[\p{{L}}\p{{M}}]*+ ){{0,4}}
            """,
            regex.VERBOSE | regex.IGNORECASE,
        ),
    )
