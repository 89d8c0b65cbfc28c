"""The types of the public face, as a user's checker sees them. Checked, never run.

Neither mypy nor pyright needs the stub packages of newsparse's own dependencies for this file.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any, assert_type

import attrs

import newsparse
from newsparse import (
    Article,
    ArticleDate,
    Author,
    AuthorKind,
    Boilerplate,
    BoilerplateKind,
    Byline,
    Credit,
    DateLabel,
    Dateline,
    DateOrder,
    Doubt,
    DoubtKind,
    Footer,
    Headline,
    Language,
    Link,
    Paragraph,
    ParagraphKind,
    ParseError,
    Parser,
    Publisher,
    Repair,
    RepairKind,
    Segment,
    SegmentKind,
    SettledBy,
    Span,
)


def functions(text: str, paragraph: Paragraph) -> None:
    assert_type(newsparse.parse(text), Article)
    assert_type(newsparse.parse_headline(text), Headline)
    assert_type(newsparse.parse_byline(text), Byline)
    assert_type(newsparse.parse_date(text), ArticleDate)
    assert_type(newsparse.parse_dates(text), tuple[ArticleDate, ...])
    assert_type(newsparse.parse_dateline(text), Dateline)
    assert_type(newsparse.parse_paragraphs(text), tuple[Paragraph, ...])
    assert_type(newsparse.parse_footer(text), Footer)
    assert_type(newsparse.replay(text, paragraph), str)
    assert_type(newsparse.split(text), tuple[newsparse.Part, ...])
    assert_type(newsparse.__version__, str)


def options(text: str, language: Language, publisher: Publisher) -> None:
    newsparse.parse(text, languages=["en", "French", language])
    newsparse.parse(text, publishers=("Reuters", publisher))
    newsparse.parse(text, date_order="DMY")
    newsparse.parse(text, date_order=DateOrder.YMD)
    newsparse.parse(text, now=dt.date(2025, 4, 14))
    newsparse.parse_date(text, now=dt.datetime(2025, 4, 14, 9, 30, tzinfo=dt.UTC))
    newsparse.parse(text, languages=None, publishers=None, date_order=None, now=None, join_at=0.5)
    # Options and values that do not exist are mistakes that a checker sees.
    newsparse.parse(text, language="en")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    newsparse.parse(text, date_order="DYM")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    newsparse.parse(text.encode())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def parser(text: str) -> None:
    reader = Parser(languages=["de"], join_at=1.0)
    assert_type(reader, Parser)
    assert_type(reader.parse(text), Article)
    assert_type(reader.parse_headline(text), Headline)
    assert_type(reader.parse_byline(text), Byline)
    assert_type(reader.parse_date(text), ArticleDate)
    assert_type(reader.parse_dates(text), tuple[ArticleDate, ...])
    assert_type(reader.parse_dateline(text), Dateline)
    assert_type(reader.parse_paragraphs(text), tuple[Paragraph, ...])
    assert_type(reader.parse_footer(text), Footer)
    assert_type(list(map(reader.parse, [text, text])), list[Article])
    read: Callable[[str], Article] = newsparse.parse
    assert_type(read(text), Article)


def article(value: Article) -> None:
    assert_type(value.headline, Headline | None)
    assert_type(value.standfirst, Paragraph | None)
    assert_type(value.byline, Byline | None)
    assert_type(value.date, ArticleDate | None)
    assert_type(value.dates, tuple[ArticleDate, ...])
    assert_type(value.dateline, Dateline | None)
    assert_type(value.paragraphs, tuple[Paragraph, ...])
    assert_type(value.asides, tuple[Boilerplate, ...])
    assert_type(value.footer, Footer)
    assert_type(value.language, str | None)
    assert_type(value.publisher, str | None)
    assert_type(value.source, str)
    assert_type(value.doubts, tuple[Doubt, ...])
    assert_type(value.title, str | None)
    assert_type(value.authors, tuple[Author, ...])
    assert_type(value.body, str)
    assert_type(value.repairs, tuple[Repair, ...])
    assert_type(value.segments, tuple[Segment, ...])
    assert_type(value.to_dict(), dict[str, Any])
    assert_type(Article.from_dict(value.to_dict()), Article)
    assert_type(value.to_row(), dict[str, str | int | float | None])
    assert_type(value.to_markdown(), str)
    assert_type(value.to_markdown(front_matter=True), str)
    assert_type(value.account(), str)
    assert_type(value == value, bool)  # noqa: PLR0124
    assert_type({value, value}, set[Article])
    value.language = "en"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def people(author: Author, byline: Byline) -> None:
    assert_type(byline.text, str)
    assert_type(byline.authors, tuple[Author, ...])
    assert_type(byline.span, Span)
    assert_type(author.name, str)
    assert_type(author.kind, AuthorKind)
    assert_type(author.role, str | None)
    assert_type(author.affiliation, str | None)
    assert_type(author.location, str | None)
    assert_type(author.email, str | None)
    assert_type(author.handle, str | None)
    assert_type(author.credit, Credit)
    assert_type(author.span, Span)


def dates(date: ArticleDate) -> None:
    assert_type(date.iso, str | None)
    assert_type(date.year, int | None)
    assert_type(date.month, int | None)
    assert_type(date.day, int | None)
    assert_type(date.to_date(), dt.date | None)
    assert_type(date.to_datetime(), dt.datetime | None)
    assert_type(date.earliest, dt.date | None)
    assert_type(date.latest, dt.date | None)
    assert_type(date.label, DateLabel | None)
    assert_type(date.ambiguous, bool)
    assert_type(date.alternatives, tuple[str, ...])
    assert_type(date.settled_by, SettledBy | None)
    assert_type(date.text, str)
    assert_type(date.span, Span)
    # A month is neither before nor after one of its days. (mypy believes attrs classes ordered.)
    date < date  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]  # noqa: B015, PLR0124


def text(headline: Headline, dateline: Dateline, paragraph: Paragraph) -> None:
    assert_type(headline.text, str)
    assert_type(headline.kicker, str | None)
    assert_type(headline.site, str | None)
    assert_type(headline.span, Span)
    assert_type(dateline.text, str)
    assert_type(dateline.location, str | None)
    assert_type(dateline.date, ArticleDate | None)
    assert_type(dateline.agency, str | None)
    assert_type(dateline.span, Span)
    assert_type(paragraph.text, str)
    assert_type(paragraph.markdown, str)
    assert_type(paragraph.kind, ParagraphKind)
    assert_type(paragraph.pieces, tuple[Span, ...])
    assert_type(paragraph.repairs, tuple[Repair, ...])
    assert_type(paragraph.span, Span)


def boilerplate(footer: Footer, block: Boilerplate, link: Link) -> None:
    assert_type(footer[0], Boilerplate)
    assert_type(footer[1:], tuple[Boilerplate, ...])
    assert_type(footer.blocks, tuple[Boilerplate, ...])
    assert_type(footer.span, Span)
    assert_type(bool(footer), bool)
    assert_type(len(footer), int)
    assert_type(list(footer), list[Boilerplate])
    assert_type(block.kind, BoilerplateKind)
    assert_type(block.text, str)
    assert_type(block.links, tuple[Link, ...])
    assert_type(block.emails, tuple[str, ...])
    assert_type(block.phones, tuple[str, ...])
    assert_type(block.postal, tuple[str, ...])
    assert_type(block.holder, str | None)
    assert_type(block.years, tuple[int, ...])
    assert_type(block.span, Span)
    assert_type(link.url, str)
    assert_type(link.text, str | None)


def spans(span: Span, repair: Repair, segment: Segment, doubt: Doubt) -> None:
    assert_type(span.start, int)
    assert_type(span.stop, int)
    assert_type(span.of("text"), str)
    assert_type(len(span), int)
    assert_type(repair.kind, RepairKind)
    assert_type(repair.span, Span)
    assert_type(repair.replacement, str)
    assert_type(repair.reason, tuple[str, ...])
    assert_type(repair.confidence, float)
    assert_type(segment.kind, SegmentKind)
    assert_type(segment.span, Span)
    assert_type(doubt.kind, DoubtKind)
    assert_type(doubt.span, Span)
    assert_type(doubt.message, str)
    assert_type(doubt.confidence, float)


def failures(error: ParseError) -> None:
    assert_type(error.text, str)
    assert_type(error.span, Span)
    assert_type(error.expected, str)
    parents: list[type[ValueError]] = [
        ParseError,
        newsparse.BylineError,
        newsparse.DateError,
        newsparse.DatelineError,
        newsparse.FooterError,
        newsparse.HeadlineError,
    ]
    assert_type(parents, list[type[ValueError]])


def matching(value: Article) -> str:
    match value:
        case Article(headline=None):
            return "untitled"
        case Article(headline=Headline(text=title), date=ArticleDate(year=int(year))):
            assert_type(title, str)
            assert_type(year, int)
            return f"{title}, {year}"
        case Article(byline=Byline(authors=(Author(name=name), *_))):
            assert_type(name, str)
            return name
        case _:
            return str(value.title)


def kinds(kind: SegmentKind, label: DateLabel) -> None:
    # Kinds are strings: they can be compared, printed and stored as such.
    words: list[str] = [kind, kind.value, label]
    assert_type(words, list[str])
    assert_type(label == "published", bool)


def made(paragraph: Paragraph, span: Span) -> None:
    # A kind may be given by its value, and is the kind from then on.
    assert_type(Paragraph(text="It rained.", kind="quote").kind, ParagraphKind)
    assert_type(Author(name="Coastwire", kind="organisation", credit="by").credit, Credit)
    assert_type(Repair(kind="wrap", span=span).kind, RepairKind)
    assert_type(Segment(kind="body", span=span).kind, SegmentKind)
    assert_type(Doubt(kind="unread").kind, DoubtKind)
    assert_type(attrs.evolve(paragraph, kind="list_item"), Paragraph)
    assert_type(f"{paragraph:>20}", str)
    # An article is made of values, not of their words.
    Article(headline="Storm")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def known() -> None:
    assert_type(newsparse.languages.CODES, tuple[str, ...])
    assert_type(newsparse.languages.every(), tuple[Language, ...])
    assert_type(newsparse.publishers.every(), tuple[Publisher, ...])
    # A name that does not exist is a mistake that a checker sees.
    newsparse.parse_all  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnusedExpression, reportUnknownMemberType]  # noqa: B018
