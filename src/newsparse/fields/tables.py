"""The prepared tables of one set of languages and publishers, and the options that go with them.

Each field room prepares a table of its own from the languages' data, on first use, and keeps it
by the tuple of languages; this is where one reader holds them all.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from newsparse import furniture
from newsparse import languages as known_languages
from newsparse import publishers as known_publishers
from newsparse.fields import (
    boilerplate,
    byline,
    byline_among,
    date,
    dateline,
    headline,
    language,
    picture_words,
    publisher,
)
from newsparse.languages import Language
from newsparse.model import (
    ArticleDate,
    BoilerplateKind,
    Byline,
    BylineError,
    DateError,
    Dateline,
    DateOrder,
    Footer,
    Headline,
    Link,
    Span,
)
from newsparse.publishers import Publisher

if TYPE_CHECKING:
    from newsparse.elements import Where
    from newsparse.fields.boilerplate import Judgement
    from newsparse.fields.boilerplate_words import BoilerplateTables
    from newsparse.fields.byline_words import BylineTables
    from newsparse.fields.date_words import DateTables
    from newsparse.fields.dateline_words import DatelineTables
    from newsparse.fields.headline import HeadlineTables
    from newsparse.fields.language import LanguageTables
    from newsparse.fields.picture_words import PictureTables
    from newsparse.fields.publisher import PublisherTables
    from newsparse.furniture.words import PageTables

__all__ = ["Tables"]

_LONGEST_AGO = 80
_MOST_KNOWN = 2048
"""So many short blocks are remembered: at most some two megabytes."""
_MAIL_FIELDS = {"subject": "title", "date": "published"} | dict.fromkeys(
    ("from", "to", "cc", "bcc", "reply-to"), ""
)
"""Fields of a mail's head as the standard names them, whatever the language."""
_ITS_DATE = date.SOME_DAY.date().isoformat()


class ProseWords(NamedTuple):
    """What the joining of lines needs to know of a language.

    Small words end no sentence, abbreviations end in a full stop that ends none, titles are those
    that stand before a name, and suspended words stand behind a hyphen that is the writer's.
    ``colon_apart`` says that typesetters set a blank in front of a colon.
    """

    common: frozenset[str]
    abbreviated: frozenset[str]
    titles: frozenset[str]
    suspended: frozenset[str]
    colon_apart: bool

    @classmethod
    def of(cls, language: Language) -> ProseWords:
        """Take the words of *language*."""
        prose = language.prose
        return cls(
            frozenset(prose.common + prose.leading),
            frozenset(prose.abbreviations),
            frozenset(prose.titles),
            frozenset(word.casefold() for word in prose.suspended),
            prose.colon_apart,
        )


NO_WORDS = ProseWords(frozenset(), frozenset(), frozenset(), frozenset(), colon_apart=False)


class Tables:
    """What the field readers need to know, prepared once: the table of each reader when it is asked."""

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
        self.captions = frozenset(
            word.casefold() for one in self.languages for word in one.dates.captions
        )
        """Words in front of who made a picture."""
        self.mail_labels = _MAIL_FIELDS | {
            label.casefold(): name
            for one in self.languages
            for name, labels in (
                ("title", one.mails.subject),
                ("published", one.mails.sent),
                ("", one.mails.people),
            )
            for label in labels
        }
        """What mail programs print above a message, and what of an article it is."""
        self.mail_marks = frozenset(
            mark.casefold() for one in self.languages for mark in one.mails.marks
        )
        """What opens the subject of an answer, or of what was sent on."""
        named = [
            (label.casefold(), name)
            for one in self.languages
            for name, labels in (
                ("", one.fields.other),
                ("source", one.fields.source),
                ("text", one.fields.text),
                ("description", one.fields.deck),
                ("published", one.fields.published),
                ("author", one.fields.author),
                ("title", one.fields.title),
            )
            for label in labels
        ]
        self.field_labels = dict(named)
        """What editorial systems label, and what of an article it is."""
        self.unsure_labels = frozenset(
            label for label, name in named if self.field_labels[label] != name
        )
        """Labels that are of something else in another language: Swedish headlines are "rubrik"."""
        self.archive_labels = frozenset(
            label.casefold() for one in self.languages for label in one.fields.archived
        )
        """Labels of what only an archive counts its articles by."""
        self._known = lru_cache(_MOST_KNOWN)(self._judge)
        self._remembered: dict[Callable[[Tables, str], bool], Callable[[str], bool]] = {}
        self._prose = {one.code: ProseWords.of(one) for one in self.languages}

    @cached_property
    def boilerplate(self) -> BoilerplateTables:
        """What is known of boilerplate."""
        return boilerplate.tables(self.languages, self.publishers)

    @cached_property
    def bylines(self) -> BylineTables:
        """What is known of who writes, and how that is printed."""
        return byline.tables(self.languages, self.publishers)

    @cached_property
    def datelines(self) -> DatelineTables:
        """What is known of towns and agencies in front of a text."""
        return dateline.tables(self.languages, self.publishers)

    @cached_property
    def dates(self) -> DateTables:
        """The words of dates."""
        return date.tables(self.languages)

    @cached_property
    def headlines(self) -> HeadlineTables:
        """What stands beside headlines."""
        return headline.tables(self.languages, self.publishers)

    @cached_property
    def language(self) -> LanguageTables:
        """What languages are told by."""
        return language.tables(self.languages)

    @cached_property
    def outlets(self) -> PublisherTables:
        """The names of outlets."""
        return publisher.tables(self.publishers)

    @cached_property
    def pages(self) -> PageTables:
        """What pages print beside their numbers."""
        return furniture.tables(self.languages)

    @cached_property
    def pictures(self) -> PictureTables:
        """The words for pictures."""
        return picture_words.tables(self.languages)

    def prose(self, code: str | None) -> ProseWords:
        """Return the words of running text in a language; none where it is not known."""
        return self._prose.get(code, NO_WORDS) if code else NO_WORDS

    def scan_dates(
        self, text: str, where: Where = Span, *, language: str | None = None
    ) -> date.DateScan:
        """Find the dates of one element; *language* is the article's, where it is known."""
        return date.scan(
            text, self.dates, order=self.order, now=self.now, where=where, language=language
        )

    def says_when(self, text: str, found: date.DateScan | None = None) -> date.DateScan:
        """Find the dates of one element, and what is one only to who knows the day of reading.

        "3 hours ago" is no date without ``now``, and all the same no line of the text; nor is
        "Updated 9:14 a.m. ET". What comes back then is good for its place and for nothing else.
        *found* is what :meth:`scan_dates` found, where that is known.
        """
        found = self.scan_dates(text) if found is None else found
        if found.dates or len(text) > _LONGEST_AGO or not any(map(str.isdecimal, text)):
            return found
        said = date.scan(text, self.dates, order=self.order, now=date.SOME_DAY)
        if said.dates:
            return said
        # A clock is read as one beside a day alone.
        said = date.scan(f"{text} {_ITS_DATE}", self.dates)
        timed = len(said.dates) == 1 and not said.rest and "T" in (said.dates[0].iso or "")
        return said if timed else found

    def read_dates(self, text: str, where: Where = Span) -> date.DateScan:
        """Read a date line, or raise ``DateError``."""
        return date.read(text, self.dates, order=self.order, now=self.now, where=where)

    def scan_byline(
        self, text: str, where: Where = Span, *, supported: bool = False
    ) -> byline.BylineScan | None:
        """Find the byline of one element; *supported* where its place makes one likely."""
        found = byline.scan(text, self.bylines, self.dates, where=where, supported=supported)
        return found or byline.house(text, where=where, supported=supported)

    def read_byline(self, text: str, where: Where = Span) -> Byline:
        """Read a byline, or raise ``BylineError``."""
        try:
            return byline.read(text, self.bylines, self.dates, where=where)
        except BylineError:
            found = self.find_byline_among(text, where)
            if found is None:
                raise
            return found

    def find_byline_among(self, text: str, where: Where = Span) -> Byline | None:
        """Find the byline that one piece of a line or block is, beside its day, counts and sections."""
        return byline_among.find(text, self._asked(), where)

    def _asked(self) -> byline_among.Asked:
        return byline_among.Asked(self._scan_beside_day, self.says_when, self.judge)

    def _scan_beside_day(self, text: str, where: Where) -> byline.BylineScan | None:
        return byline.scan(text, self.bylines, self.dates, where=where, supported=True)

    def read_date(self, text: str, where: Where = Span) -> ArticleDate:
        """Read the published date of a date line, or raise ``DateError``."""
        found = date.published(self.read_dates(text, where).dates)
        if found is None:
            raise DateError(text, where(0, len(text)), "a date")
        return found

    def read_dateline(self, text: str, where: Where = Span) -> Dateline:
        """Read a dateline, or raise ``DatelineError``."""
        return dateline.read(text, self.datelines, self.dates, where=where)

    def read_footer(self, text: str, where: Where = Span, links: tuple[Link, ...] = ()) -> Footer:
        """Read boilerplate, or raise ``FooterError``."""
        ended = self.pages.end
        return boilerplate.read(text, self.boilerplate, where=where, links=links, ended=ended)

    def judge(self, text: str) -> Judgement:
        """Say what kind of boilerplate a block is, and how surely.

        Boilerplate is what an outlet prints under each of its articles, and around them: what has
        been said of a short block is kept, for the next zone that asks and for the next article.
        """
        return self._known(text) if len(text) <= boilerplate.LONGEST_KNOWN else self._judge(text)

    def _judge(self, text: str) -> Judgement:
        judgement = boilerplate.judge(text, self.boilerplate)
        if judgement.kind is BoilerplateKind.AUTHOR_BIO and self.find_dateline(text) is not None:
            # What stands in front of the dash is a town, and no name.
            return boilerplate.Judgement(None, -judgement.score)
        return judgement

    def remembering(self, ask: Callable[[Tables, str], bool]) -> Callable[[str], bool]:
        """Return a question that is asked of these tables and short lines, with a bounded memory.

        The memory lasts as long as the tables do: a site prints its menus on all its pages.
        """
        known = self._remembered.get(ask)
        if known is None:
            known = self._remembered[ask] = lru_cache(_MOST_KNOWN)(partial(ask, self))
        return known

    def read_headline(self, text: str, where: Where = Span) -> Headline:
        """Read a headline, or raise ``HeadlineError``."""
        return headline.read(text, self.headlines, where=where)

    def find_dateline(self, text: str, where: Where = Span) -> Dateline | None:
        """Find the dateline at the beginning of a paragraph."""
        return dateline.find(text, self.datelines, self.dates, where=where)
