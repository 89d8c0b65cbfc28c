"""Strategies for the values of the model, and for clean articles.

A value that these strategies draw is one that a reader can give back: its text is on one line,
its parts are parts of its text, and its spans, where it has any, are in order. The arguments say
what is valid; left alone, they allow everything that newsparse promises to read.
"""

from __future__ import annotations

import datetime as dt
import functools
import operator
from collections.abc import Callable, Collection
from typing import ParamSpec, TypeVar, cast

import attrs
from hypothesis import assume
from hypothesis import strategies as st

from newsparse.model import (
    Article,
    ArticleDate,
    Author,
    AuthorKind,
    Boilerplate,
    Byline,
    Dateline,
    Doubt,
    DoubtKind,
    Footer,
    Headline,
    Link,
    Paragraph,
    ParagraphKind,
    Repair,
    RepairKind,
    Segment,
    SegmentKind,
    SettledBy,
    Span,
)
from newsparse.testing.words import LEXICONS, Lexicon, plain

__all__ = [
    "KINDS",
    "LANGUAGES",
    "article_dates",
    "articles",
    "authors",
    "boilerplates",
    "bylines",
    "datelines",
    "doubts",
    "footers",
    "headlines",
    "lexicon",
    "links",
    "paragraphs",
    "repairs",
    "segments",
    "spans",
]

LANGUAGES: tuple[str, ...] = tuple(lexicon.code for lexicon in LEXICONS)
"""The languages that the strategies can write, by BCP 47 code."""

KINDS: tuple[ParagraphKind, ...] = (
    ParagraphKind.TEXT,
    ParagraphKind.CROSSHEAD,
    ParagraphKind.LIST_ITEM,
    ParagraphKind.QUOTE,
)
"""The kinds of paragraph that the strategies draw."""

_BY_CODE = {lexicon.code: lexicon for lexicon in LEXICONS}
_FIRST_DAY = dt.date(1990, 1, 1)
_LAST_DAY = dt.date(2029, 12, 31)
_MONTHS = 12


P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def kept(function: Callable[P, R]) -> Callable[P, R]:
    """Keep what *function* returned for the same arguments.

    A strategy is checked when it is first drawn from, which costs more than the draw: those that
    an article asks for again and again are made once.
    """
    return cast("Callable[P, R]", functools.lru_cache(1024)(function))


@kept
def _one_of(values: tuple[T, ...]) -> st.SearchStrategy[T]:
    return st.sampled_from(values)


@kept
def _some_of(values: tuple[T, ...], least: int, most: int) -> st.SearchStrategy[list[T]]:
    return st.lists(_one_of(values), min_size=least, max_size=most)


@kept
def _different(values: tuple[T, ...], least: int, most: int) -> st.SearchStrategy[list[T]]:
    return st.lists(_one_of(values), min_size=least, max_size=most, unique=True)


_BOOLEANS = st.booleans()


def lexicon(code: str) -> Lexicon:
    """Return the words that the strategies write one of :data:`LANGUAGES` with.

    >>> lexicon("de").names[0]
    'Anna Schmidt'
    """
    return _BY_CODE[code]


def _lexicons(languages: Collection[str]) -> st.SearchStrategy[Lexicon]:
    # In the order of LANGUAGES, whatever the order of a set: draws must not depend on hashes.
    found = [_BY_CODE[code] for code in LANGUAGES if code in languages]
    # English has the longest lists and the most forms: it is drawn more often.
    return _one_of(tuple(words for words in found if words.code == "en") * 3 + tuple(found))


def spans(*, max_stop: int = 10_000) -> st.SearchStrategy[Span]:
    """Return half-open spans within a text of *max_stop* code points.

    >>> spans(max_stop=0).example()  # doctest: +SKIP
    Span(0, 0)
    """
    offsets = st.integers(0, max_stop)
    return st.tuples(offsets, offsets).map(lambda pair: Span(min(pair), max(pair)))


@st.composite
def headlines(
    draw: st.DrawFn, *, languages: Collection[str] = LANGUAGES, kickers: bool = False
) -> Headline:
    """Draw a headline of one line; with *kickers*, perhaps one with a kicker and a site."""
    words = draw(_lexicons(languages))
    text = draw(_one_of(words.headlines))
    if not kickers:
        return Headline(text=text)
    kicker = draw(st.none() | st.sampled_from(words.crossheads))
    site = draw(st.none() | st.sampled_from(words.running_heads[:1]))
    return Headline(text=text, kicker=kicker, site=site)


@st.composite
def authors(
    draw: st.DrawFn,
    *,
    languages: Collection[str] = LANGUAGES,
    organisations: bool = True,
    places: bool = True,
) -> Author:
    """Draw a person; an organisation and a person's place only where they are allowed."""
    words = draw(_lexicons(languages))
    if organisations and words.organisations and draw(_BOOLEANS):
        name = draw(_one_of(words.organisations))
        return Author(name=name, kind=AuthorKind.ORGANISATION)
    name = draw(_one_of(words.names))
    location = None
    if places and words.at is not None and draw(_BOOLEANS):
        location = draw(_one_of(words.places))
    return Author(name=name, location=location)


@st.composite
def bylines(
    draw: st.DrawFn,
    *,
    languages: Collection[str] = LANGUAGES,
    max_authors: int = 3,
    organisations: bool = True,
    places: bool = True,
    bare: bool = True,
) -> Byline:
    """Draw a byline of one to *max_authors* different people, or of one organisation.

    An organisation stands alone, and a place with a single author. With ``bare=False``, and
    always in a script without capitals, a word such as "By" opens the line if the language has
    one here: names in such a script look like any other words.
    """
    words = draw(_lexicons(languages))
    by = ("", *words.by) if (bare and words.cased) or not words.by else words.by
    opening = draw(_one_of(by))
    if opening and organisations and words.organisations and draw(_BOOLEANS):
        name = draw(_one_of(words.organisations))
        author = Author(name=name, kind=AuthorKind.ORGANISATION)
        return Byline(text=opening + name, authors=(author,))
    names = draw(_different(words.names, 1, max_authors))
    if opening and opening.isupper():
        names = [name.upper() for name in names]
    if len(names) == 1 and opening and places and words.at is not None and draw(_BOOLEANS):
        location = draw(_one_of(words.places))
        author = Author(name=names[0], location=location)
        return Byline(text=f"{opening}{names[0]}{words.at}{location}", authors=(author,))
    comma_only = draw(_BOOLEANS) if len(names) > 1 else False
    join = words.comma if comma_only else words.join
    text = opening + join.join([part for part in (words.comma.join(names[:-1]), names[-1]) if part])
    return Byline(text=text, authors=tuple(Author(name=name) for name in names))


@st.composite
def article_dates(
    draw: st.DrawFn,
    *,
    languages: Collection[str] = LANGUAGES,
    min_value: dt.date = _FIRST_DAY,
    max_value: dt.date = _LAST_DAY,
) -> ArticleDate:
    """Draw a day from *min_value* to *max_value* as newsrooms of the language print it.

    A printed weekday is the right one. An all-digit date stands year first, or day first with
    dots in a language that prints no other; if it could be read in two ways without knowing the
    language, ``settled_by`` says so.
    """
    words = draw(_lexicons(languages))
    template = draw(_one_of(words.dates))
    # 14 April 2025 is what a failing example shrinks towards: nothing in it can be mistaken.
    day = draw(st.just(dt.date(2025, 4, 14)) | st.dates(min_value, max_value))
    if not min_value <= day <= max_value:
        day = min_value
    turnable = "{month_number}" in template and day.day != day.month and day.day <= _MONTHS
    return ArticleDate(
        iso=day.isoformat(),
        text=words.date_text(template, day),
        settled_by=SettledBy.LANGUAGE if turnable else None,
    )


@st.composite
def datelines(draw: st.DrawFn, *, languages: Collection[str] = ("en",)) -> Dateline:
    """Draw a dateline of place and dash. Only English has any here."""
    words = draw(_lexicons([code for code in languages if _BY_CODE[code].datelines]))
    location = draw(_one_of(words.datelines))
    return Dateline(text=f"{location} —", location=location)


@st.composite
def paragraphs(
    draw: st.DrawFn,
    *,
    languages: Collection[str] = LANGUAGES,
    min_sentences: int = 1,
    max_sentences: int = 4,
    markup: bool = True,
    kinds: Collection[ParagraphKind] = (ParagraphKind.TEXT,),
) -> Paragraph:
    """Draw a paragraph of *min_sentences* to *max_sentences* whole sentences.

    With ``markup=False`` it has no emphasis and no links. A crosshead is one short line without
    a full stop; a list item and a block quotation have one sentence.
    """
    words = draw(_lexicons(languages))
    kind = draw(_one_of(tuple(kind for kind in KINDS if kind in kinds)))
    if kind is ParagraphKind.CROSSHEAD:
        text = draw(_one_of(words.crossheads))
        return Paragraph(text=text, kind=kind)
    sentences = words.all_sentences if markup else words.plain_sentences
    low, high = (min_sentences, max_sentences) if kind is ParagraphKind.TEXT else (1, 1)
    chosen = draw(_some_of(sentences, low, high))
    return attrs.evolve(_joined(words, *chosen), kind=kind)


def links() -> st.SearchStrategy[Link]:
    """Return links of a footer: an address, and perhaps the words it is printed on."""
    paths = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", max_size=12)
    return st.builds(
        Link,
        url=paths.map("https://gazette.example/{}".format),
        text=st.none() | st.sampled_from(["our shop", "gazette.example/contact"]),
    )


@st.composite
def boilerplates(draw: st.DrawFn, *, languages: Collection[str] = LANGUAGES) -> Boilerplate:
    """Draw one typed block of a footer. Its links are printed on words of its text."""
    return draw(_one_of(draw(_lexicons(languages)).footers))


@st.composite
def footers(
    draw: st.DrawFn, *, languages: Collection[str] = LANGUAGES, max_blocks: int = 3
) -> Footer:
    """Draw a footer of up to *max_blocks* different blocks in one language; perhaps none."""
    words = draw(_lexicons(languages))
    blocks = draw(_different(words.footers, 0, max_blocks))
    return Footer(blocks=tuple(blocks))


def repairs() -> st.SearchStrategy[Repair]:
    """Return repairs that put a blank or nothing in the place of a span."""
    return st.builds(
        Repair,
        kind=st.sampled_from(RepairKind),
        span=spans(),
        replacement=st.sampled_from(["", " "]),
        reason=st.lists(st.sampled_from(["next:lower", "last:letter", "fit:full"])).map(tuple),
        confidence=st.floats(0, 1),
    )


def segments() -> st.SearchStrategy[Segment]:
    """Return segments of any kind."""
    return st.builds(Segment, kind=st.sampled_from(SegmentKind), span=spans())


def doubts() -> st.SearchStrategy[Doubt]:
    """Return doubts of any kind."""
    return st.builds(
        Doubt,
        kind=st.sampled_from(DoubtKind),
        span=spans(),
        message=st.sampled_from(["", "04/05/2025: April or May?"]),
        confidence=st.floats(0, 1),
    )


_headlines = kept(headlines)
_article_dates = kept(article_dates)
_bylines = kept(bylines)
_datelines = kept(datelines)
_paragraphs = kept(paragraphs)
_footers = kept(footers)


@kept
def _bodies(
    paragraph: st.SearchStrategy[Paragraph], least: int, most: int, *, repeats: bool
) -> st.SearchStrategy[list[Paragraph]]:
    unique = None if repeats else operator.attrgetter("text")
    return st.lists(paragraph, min_size=least, max_size=most, unique_by=unique)


_FRONTS = ((False, False), (True, False), (False, True), (True, True), (True, True))


@st.composite
def articles(
    draw: st.DrawFn,
    *,
    languages: Collection[str] = LANGUAGES,
    min_paragraphs: int = 1,
    max_paragraphs: int = 8,
    max_sentences: int = 4,
    kinds: Collection[ParagraphKind] = KINDS,
    markup: bool = True,
    repeats: bool = True,
    front: bool = True,
    footer: bool = True,
) -> Article:
    """Draw a clean article in one language: what a careful reader would make of any printing.

    It has a headline, perhaps a byline, a date and a footer, and between *min_paragraphs* and
    *max_paragraphs* paragraphs. The first and the last of them are running text. With
    ``repeats=False`` no paragraph says the same as another, with ``front=False`` there is neither
    byline nor date, with ``footer=False`` no footer.

    These are limits of the promises, too:

    * a byline without a word such as "By" has a date beside it. "Jordan Rivers" below a headline
      is an author, "Jordan River" a place, and nothing else tells them apart. Where a script has
      no capitals, such a word is always there;
    * the first paragraph holds a sentence that tells the language by itself. "Port 12." is of no
      language;
    * list items come in twos at least, for a single one may be a dash in front of a quotation.
    """
    words = draw(_lexicons(languages))
    code = (words.code,)
    headline = draw(_headlines(languages=code))
    dated, signed = draw(_one_of(_FRONTS)) if front else (False, False)
    date = draw(_article_dates(languages=code)) if dated else None
    byline = None
    if signed and (dated or words.by):
        byline = draw(_bylines(languages=code, bare=dated))
    text = _paragraphs(languages=code, max_sentences=max_sentences, markup=markup)
    kind = tuple(kind for kind in KINDS if kind in kinds)
    any_kind = _paragraphs(languages=code, max_sentences=max_sentences, markup=markup, kinds=kind)
    body = draw(_bodies(text, min(2, min_paragraphs), min(2, max_paragraphs), repeats=repeats))
    if len(body) == 2 and max_paragraphs > 2:
        low, high = max(0, min_paragraphs - 2), max_paragraphs - 2
        body[1:1] = _settled(draw(_bodies(any_kind, low, high, repeats=repeats)))
    if body and not any(sentence in body[0].markdown for sentence in words.sentences):
        body[0] = _joined(words, body[0].markdown, words.sentences[0])
    assume(repeats or len({paragraph.text for paragraph in body}) == len(body))
    dateline = None
    if words.datelines and front and body and draw(_BOOLEANS):
        dateline = draw(_datelines(languages=code))
        body[0] = _joined(words, dateline.text, body[0].markdown)
    return Article(
        headline=headline,
        byline=byline,
        date=date,
        dates=(date,) if date else (),
        dateline=dateline,
        paragraphs=tuple(body),
        footer=draw(_footers(languages=code)) if footer else Footer(),
        language=words.code,
    )


def _joined(words: Lexicon, *parts: str) -> Paragraph:
    """Make one paragraph of Markdown sentences."""
    markdown = (" " if words.spaced else "").join(parts)
    return Paragraph(text=plain(markdown), markdown=markdown)


def _settled(body: list[Paragraph]) -> list[Paragraph]:
    """Turn list items that stand alone into running text."""
    kinds = [None, *(paragraph.kind for paragraph in body), None]
    settled: list[Paragraph] = []
    for before, paragraph, after in zip(kinds, body, kinds[2:], strict=False):
        lone = paragraph.kind is ParagraphKind.LIST_ITEM and paragraph.kind not in (before, after)
        if lone:
            settled.append(Paragraph(text=paragraph.text, markdown=paragraph.markdown))
        else:
            settled.append(paragraph)
    return settled
