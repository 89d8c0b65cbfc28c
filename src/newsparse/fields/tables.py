"""The prepared tables of one set of languages and publishers, and the options that go with them.

Each field room prepares a table of its own from the languages' data, on first use, and keeps it
by the tuple of languages; this is where one reader holds them all.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from newsparse import languages as known_languages
from newsparse import publishers as known_publishers
from newsparse.fields import boilerplate, byline, date, dateline, headline, language
from newsparse.languages import Language
from newsparse.model import Dateline, DateOrder, Headline, Span
from newsparse.publishers import Publisher

if TYPE_CHECKING:
    from newsparse.elements import Where

__all__ = ["Tables"]


class Tables:
    """What the field readers need to know, prepared once."""

    __slots__ = (
        "_common",
        "abbreviated",
        "boilerplate",
        "bylines",
        "datelines",
        "dates",
        "headlines",
        "language",
        "languages",
        "now",
        "order",
        "publishers",
        "suspended",
    )

    def __init__(
        self,
        languages: tuple[Language, ...] | None,
        publishers: tuple[Publisher, ...] | None,
        order: DateOrder | None,
        now: dt.datetime | dt.date | None,
    ) -> None:
        """Prepare; ``None`` stands for all known languages, and all known publishers."""
        self.languages = known_languages.every() if languages is None else languages
        self.publishers = known_publishers.every() if publishers is None else publishers
        self.order = order
        self.now = now
        self.dates = date.tables(self.languages)
        self.bylines = byline.tables(self.languages, self.publishers)
        self.headlines = headline.tables(self.languages, self.publishers)
        self.datelines = dateline.tables(self.languages, self.publishers)
        self.boilerplate = boilerplate.tables(self.languages, self.publishers)
        self.language = language.tables(self.languages)
        self.abbreviated = frozenset(
            word.casefold() for one in self.languages for word in one.prose.abbreviations
        )
        self._common = {one.code: frozenset(one.prose.common) for one in self.languages}
        self.suspended = frozenset(
            word.casefold() for one in self.languages for word in one.prose.suspended
        )

    def common(self, code: str | None) -> frozenset[str]:
        """Return the small words of a language, which end no sentence."""
        return self._common.get(code, frozenset()) if code else frozenset()

    def scan_dates(self, text: str, where: Where = Span) -> date.DateScan:
        """Find the dates of one element."""
        return date.scan(text, self.dates, order=self.order, now=self.now, where=where)

    def read_dates(self, text: str, where: Where = Span) -> date.DateScan:
        """Read a date line, or raise ``DateError``."""
        return date.read(text, self.dates, order=self.order, now=self.now, where=where)

    def scan_byline(
        self, text: str, where: Where = Span, *, supported: bool = False
    ) -> byline.BylineScan | None:
        """Find the byline of one element; *supported* where its place makes one likely."""
        return byline.scan(text, self.bylines, self.dates, where=where, supported=supported)

    def judge(self, text: str) -> boilerplate.Judgement:
        """Say what kind of boilerplate a block is, and how surely."""
        return boilerplate.judge(text, self.boilerplate)

    def read_headline(self, text: str, where: Where = Span) -> Headline:
        """Read a headline, or raise ``HeadlineError``."""
        return headline.read(text, self.headlines, where=where)

    def find_dateline(self, text: str, where: Where = Span) -> Dateline | None:
        """Find the dateline at the beginning of a paragraph."""
        return dateline.find(text, self.datelines, self.dates, where=where)
