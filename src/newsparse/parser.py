"""The parser and its options, and the functions that read with them.

The rooms that read are opened on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

import datetime as dt
import functools
import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, SupportsFloat, TypedDict, Unpack, cast

import attrs

from newsparse.model import (
    Article,
    ArticleDate,
    Byline,
    Dateline,
    DateOrder,
    Footer,
    Headline,
    Paragraph,
    ParseError,
    Part,
)
from newsparse.model.kinds import member

if TYPE_CHECKING:
    from newsparse.elements import Element
    from newsparse.fields.tables import Tables
    from newsparse.languages import Language
    from newsparse.publishers import Publisher

__all__ = [
    "Options",
    "Parser",
    "parse",
    "parse_byline",
    "parse_date",
    "parse_dateline",
    "parse_dates",
    "parse_footer",
    "parse_headline",
    "parse_paragraphs",
    "replay",
    "split",
]


class Options(TypedDict, total=False):
    """The options of :class:`Parser`, as every function takes them; each may be left out.

    - ``languages``: the languages that the texts may be in, as codes (``"en"``, ``"pt-BR"``),
      English or native names, or :class:`Language` values of your own. ``None``: all.
    - ``publishers``: the outlets that are known by name, as names, domains, or
      :class:`Publisher` values of your own. ``None``: all.
    - ``date_order``: what 04/05/2025 means: ``"DMY"``, ``"MDY"`` or ``"YMD"``. ``None``: what
      the text itself settles.
    - ``now``: the moment that "yesterday" is relative to, an aware ``datetime`` or a ``date``.
      ``None``: relative dates are none.
    - ``join_at``: the certainty, from 0 to 1, at which two printed blocks are joined; 0.5 where
      nothing is said. 1.0 keeps every printed break between blocks.

    An unknown name of a language or publisher is a ``LookupError``, a value out of range a
    ``ValueError``, and a value of another type a ``TypeError``.

    >>> import newsparse
    >>> options: newsparse.Options = {"languages": ["en"], "date_order": "DMY"}
    >>> newsparse.parse_date("04/05/2025", **options).iso
    '2025-05-04'
    """

    languages: Iterable[str | Language] | str | None
    publishers: Iterable[str | Publisher] | str | None
    date_order: DateOrder | Literal["DMY", "MDY", "YMD"] | None
    now: dt.datetime | dt.date | None
    join_at: float


def _order(
    value: DateOrder | Literal["DMY", "MDY", "YMD"] | None,
) -> DateOrder | None:
    return None if value is None else member(DateOrder, value, "date_order")


def _several(value: object, option: str, value_class: type[object]) -> tuple[object, ...]:
    """Return the names and values that an option was given, or say what came instead."""
    items = (value,) if isinstance(value, str) else value
    if isinstance(items, Iterable):
        items = tuple(cast("Iterable[object]", items))
        wrong = [item for item in items if not isinstance(item, (str, value_class))]
        if not wrong:
            return items
        value = wrong[0]
    raise TypeError(
        f"{option}= takes names or {value_class.__name__} values, several of them in a list, "
        f"not {type(value).__name__}"
    )


def _resolved_languages(
    value: Iterable[str | Language] | str | None,
) -> tuple[Language, ...] | None:
    if value is None:
        return None
    from newsparse import languages

    asked = _several(value, "languages", languages.Language)
    return languages.resolve(cast("tuple[str | Language, ...]", asked))


def _resolved_publishers(
    value: Iterable[str | Publisher] | str | None,
) -> tuple[Publisher, ...] | None:
    if value is None:
        return None
    from newsparse import publishers

    asked = _several(value, "publishers", publishers.Publisher)
    return publishers.resolve(cast("tuple[str | Publisher, ...]", asked))


def _moment(value: dt.datetime | dt.date | None) -> dt.datetime | dt.date | None:
    if value is not None and not isinstance(value, dt.date):
        raise TypeError(
            f"now= is an aware datetime or a date, not {type(value).__name__}: "
            "make one first, as in datetime.date.fromisoformat('2025-04-14')"
        )
    if isinstance(value, dt.datetime) and value.tzinfo is None:
        raise ValueError("now= is an aware datetime or a date; this datetime has no zone")
    return value


def _chance(value: float) -> float:
    # Numbers of numpy, fractions and decimals are no float, but can be one. False would join all.
    if isinstance(value, bool) or not isinstance(value, SupportsFloat):
        raise TypeError(f"join_at is a chance between 0 and 1, not {type(value).__name__}")
    if not 0.0 <= float(value) <= 1.0:
        raise ValueError(f"join_at is a chance between 0 and 1, not {value!r}")
    return float(value)


@functools.lru_cache(maxsize=32)
def _tables(
    languages: tuple[Language, ...] | None,
    publishers: tuple[Publisher, ...] | None,
    order: DateOrder | None,
    now: dt.datetime | dt.date | None,
) -> Tables:
    from newsparse.fields.tables import Tables

    return Tables(languages, publishers, order, now)


_LITERAL = "---\nnewsparse: 1\n"
"""How a text begins that newsparse wrote itself, with all its content in the front matter."""


# What pandas and polars call a missing value, beside None and nan.
_MISSING = frozenset({"NoneType", "NAType", "NaTType"})


def _text(value: object) -> str:
    """Return *value* as a plain ``str``, or say what came instead and what to do."""
    if isinstance(value, str):
        # A subclass may override what the stages call: read its characters alone.
        return value if type(value) is str else str.__getitem__(value, slice(None))
    nan = isinstance(value, float) and math.isnan(value)
    kind = "nan" if nan else type(value).__name__
    raise TypeError(f"a text is a str, not {kind}: {_what_to_do(value, kind)}")


def _what_to_do(value: object, kind: str) -> str:
    """Return how a caller gets at the text, who has passed *value* in its place."""
    if isinstance(value, bytes | bytearray | memoryview):
        return "decode it first, as in data.decode('utf-8')"
    if isinstance(value, Article):
        return "it is read already; article.source is its text"
    if kind == "nan":
        return "the column has missing values; drop or fill them first"
    if kind in _MISSING:
        return "the text is missing; leave it out, or pass '' for no text"
    if hasattr(value, "__fspath__"):
        return "read the file first, as in path.read_text(encoding='utf-8')"
    if hasattr(value, "read"):
        return "read the file first, as in file.read()"
    if isinstance(value, Mapping):
        return "pass the value that holds the text"
    if isinstance(value, Iterable):
        return "pass one text at a time, as in [newsparse.parse(text) for text in texts]"
    return "pass the words of the article"


_JOIN_AT = 0.5


@attrs.frozen(kw_only=True)
class Parser:
    """A parser with its options: a value that can be compared, pickled and shared by threads.

    The options are those of :class:`Options`. ``languages`` and ``publishers`` limit what is
    looked for, which also makes the first reading quicker. Each ``parse_…`` function of the
    package is a method, which gives the same.

    Raises ``LookupError`` for an unknown language or publisher, ``ValueError`` for a value out of
    range, and ``TypeError`` for a value of another type.

    >>> parser = Parser(languages=["English"], date_order="DMY")
    >>> parser
    Parser(languages=['en'], date_order='DMY')
    >>> parser.parse_date("04/05/2025").iso
    '2025-05-04'
    >>> Parser(languages=["Germn"])
    Traceback (most recent call last):
    LookupError: unknown language 'Germn'; the nearest are: German
    >>> Parser(now="2025-04-14")
    Traceback (most recent call last):
    TypeError: now= is an aware datetime or a date, not str: make one first, as in \
datetime.date.fromisoformat('2025-04-14')
    """

    languages: tuple[Language, ...] | None = attrs.field(
        default=None, converter=_resolved_languages
    )
    publishers: tuple[Publisher, ...] | None = attrs.field(
        default=None, converter=_resolved_publishers
    )
    date_order: DateOrder | None = attrs.field(default=None, converter=_order)
    now: dt.datetime | dt.date | None = attrs.field(default=None, converter=_moment)
    join_at: float = attrs.field(default=_JOIN_AT, converter=_chance)

    def __repr__(self) -> str:
        """Show the options that were given, languages by their codes and publishers by name."""
        given: dict[str, object] = {}
        if self.languages is not None:
            given["languages"] = [language.code for language in self.languages]
        if self.publishers is not None:
            given["publishers"] = [publisher.name for publisher in self.publishers]
        if self.date_order is not None:
            given["date_order"] = self.date_order.value
        if self.now is not None:
            given["now"] = self.now
        if self.join_at != _JOIN_AT:
            given["join_at"] = self.join_at
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in given.items())})"

    @property
    def _tables(self) -> Tables:
        return _tables(self.languages, self.publishers, self.date_order, self.now)

    def parse(self, text: str) -> Article:
        """Read a whole article. See :func:`newsparse.parse`."""
        from newsparse import stages

        source = _text(text)
        if source.startswith(_LITERAL):
            from newsparse.render.literal import read_literal

            literal = read_literal(source)
            if literal is not None:
                return literal
        return stages.read(source, self._tables, self.join_at)

    def parse_headline(self, text: str) -> Headline:
        """Read a headline. See :func:`newsparse.parse_headline`."""
        with _Printed(text) as printed:
            return self._tables.read_headline(printed.text, printed.where)

    def parse_byline(self, text: str) -> Byline:
        """Read a byline. See :func:`newsparse.parse_byline`."""
        with _Printed(text) as printed:
            return self._tables.read_byline(printed.text, printed.where)

    def parse_dates(self, text: str) -> tuple[ArticleDate, ...]:
        """Read all dates of a date line. See :func:`newsparse.parse_dates`."""
        with _Printed(text) as printed:
            return self._tables.read_dates(printed.text, printed.where).dates

    def parse_date(self, text: str) -> ArticleDate:
        """Read the published date of a date line. See :func:`newsparse.parse_date`."""
        with _Printed(text) as printed:
            return self._tables.read_date(printed.text, printed.where)

    def parse_dateline(self, text: str) -> Dateline:
        """Read a dateline. See :func:`newsparse.parse_dateline`."""
        from newsparse.markup import past_closing

        with _Printed(text) as printed:
            found = self._tables.read_dateline(printed.text, printed.where)
            span = attrs.evolve(found.span, stop=past_closing(text, found.span.stop))
            return attrs.evolve(found, span=span)

    def parse_paragraphs(self, text: str) -> tuple[Paragraph, ...]:
        """Read body text. See :func:`newsparse.parse_paragraphs`."""
        from newsparse import stages

        return stages.read_paragraphs(_text(text), self._tables, self.join_at)

    def parse_footer(self, text: str) -> Footer:
        """Read boilerplate. See :func:`newsparse.parse_footer`."""
        with _Printed(text) as printed:
            return self._tables.read_footer(printed.text, printed.where, printed.links)

    def split(self, text: str) -> tuple[Part, ...]:
        """Cut a text that holds several articles. See :func:`newsparse.split`."""
        from newsparse import splitting

        return splitting.split(_text(text), self._tables)


class _Printed:
    """A caller's text, cleaned for a field reader, whose error is to hold it as it was given."""

    __slots__ = ("text",)

    def __init__(self, text: object) -> None:
        self.text = _text(text)

    def __enter__(self) -> Element:
        from newsparse.elements import element_of_text

        return element_of_text(self.text)

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, ParseError):
            raise type(error)(self.text, error.span, error.expected) from None


_DEFAULT = Parser()


def _parser(options: Options) -> Parser:
    if not options:
        return _DEFAULT
    for name in options.keys() - Options.__annotations__.keys():
        raise TypeError(
            f"unknown option {name!r}; the options are {', '.join(Options.__annotations__)}"
        )
    return Parser(**options)


def parse(text: str, **options: Unpack[Options]) -> Article:
    r"""Read the plain text or Markdown of one news article.

    Takes any ``str`` and returns an :class:`Article`; what the text does not show is ``None`` or
    empty. All spans are offsets in code points of *text*. The options, all of which may be left
    out, are ``languages``, ``publishers``, ``date_order``, ``now`` and ``join_at``: see
    :class:`Options`. The first reading of a process prepares the tables of the languages, which
    takes about half a second for all of them, and less than half of that with ``languages=["en"]``.

    No ``str`` is refused. Anything else is a ``TypeError`` that says what to do. What an option
    can't be raises the errors of :class:`Options`.

    >>> import newsparse
    >>> article = newsparse.parse("# Storm closes ports\n\nJane Doe  \n14 April 2025\n\n"
    ...     "Ferries stayed in harbour on Monday as the wind\n\nrose to force ten.")
    >>> article
    Article('Storm closes ports', date='2025-04-14', paragraphs=1)
    >>> [repair.kind.value for repair in article.repairs]
    ['stray_break']
    >>> newsparse.parse("").title is None
    True
    >>> newsparse.parse(b"Storm")
    Traceback (most recent call last):
    TypeError: a text is a str, not bytes: decode it first, as in data.decode('utf-8')
    """
    return _parser(options).parse(text)


def parse_headline(text: str, **options: Unpack[Options]) -> Headline:
    """Read a headline with what is printed around it.

    Raises :class:`HeadlineError` for blank text and for more than one block.
    Takes the options ``languages``, ``publishers``, ``date_order``, ``now`` and ``join_at``: see
    :class:`Options`.

    >>> import newsparse
    >>> headline = newsparse.parse_headline("Weather: Storm closes ports | The Guardian")
    >>> headline.text, headline.kicker, headline.site
    ('Weather: Storm closes ports', None, 'The Guardian')
    """
    return _parser(options).parse_headline(text)


def parse_byline(text: str, **options: Unpack[Options]) -> Byline:
    """Read the line that says who wrote the article.

    Raises :class:`BylineError` for anything else, prose that mentions a writer included.
    Takes the options ``languages``, ``publishers``, ``date_order``, ``now`` and ``join_at``: see
    :class:`Options`.

    >>> import newsparse
    >>> newsparse.parse_byline("By Jane Doe in Paris and John Roe").authors
    (Author('Jane Doe', location='Paris'), Author('John Roe'))
    """
    return _parser(options).parse_byline(text)


def parse_date(text: str, **options: Unpack[Options]) -> ArticleDate:
    """Read the date line of an article, and return the date of publication.

    Raises :class:`DateError` for anything else, prose with a date in it included.
    Takes the options ``languages``, ``publishers``, ``date_order``, ``now`` and ``join_at``: see
    :class:`Options`.

    >>> import newsparse
    >>> newsparse.parse_date("Published 14 April 2025, 9.30am BST").iso
    '2025-04-14T09:30+01:00'
    >>> newsparse.parse_date("04/05/2025").alternatives
    ('2025-05-04', '2025-04-05')
    """
    return _parser(options).parse_date(text)


def parse_dates(text: str, **options: Unpack[Options]) -> tuple[ArticleDate, ...]:
    """Read all dates of a date line, in printed order.

    Raises :class:`DateError` for anything else, as :func:`parse_date` does.
    Takes the options ``languages``, ``publishers``, ``date_order``, ``now`` and ``join_at``: see
    :class:`Options`.

    >>> import newsparse
    >>> for date in newsparse.parse_dates("Published 14 April 2025. Updated 15 April 2025"):
    ...     print(date.label, date)
    published 2025-04-14
    updated 2025-04-15
    """
    return _parser(options).parse_dates(text)


def parse_dateline(text: str, **options: Unpack[Options]) -> Dateline:
    """Read the place, day and agency in front of a first sentence.

    *text* is the beginning of the first paragraph. Raises :class:`DatelineError` without one.
    Takes the options ``languages``, ``publishers``, ``date_order``, ``now`` and ``join_at``: see
    :class:`Options`.

    >>> import newsparse
    >>> dateline = newsparse.parse_dateline("KYIV, April 14 (Reuters) - The wind rose")
    >>> dateline.location, dateline.date.iso, dateline.agency
    ('KYIV', '--04-14', 'Reuters')
    """
    return _parser(options).parse_dateline(text)


def parse_paragraphs(text: str, **options: Unpack[Options]) -> tuple[Paragraph, ...]:
    r"""Read body text: paragraphs with stray line breaks repaired.

    No front and no footer is looked for, and no ``str`` is refused.
    Takes the options ``languages``, ``publishers``, ``date_order``, ``now`` and ``join_at``: see
    :class:`Options`.

    >>> import newsparse
    >>> for paragraph in newsparse.parse_paragraphs("The wind rose to\n\nforce ten.\n\nTrains ran."):
    ...     print(paragraph)
    The wind rose to force ten.
    Trains ran.
    """
    return _parser(options).parse_paragraphs(text)


def parse_footer(text: str, **options: Unpack[Options]) -> Footer:
    """Read boilerplate, a typed block after the other.

    Raises :class:`FooterError` when the first block is none.
    Takes the options ``languages``, ``publishers``, ``date_order``, ``now`` and ``join_at``: see
    :class:`Options`.

    >>> import newsparse
    >>> footer = newsparse.parse_footer("Reporting by Jane Doe; Editing by John Roe")
    >>> [block.kind.value for block in footer]
    ['credits']
    """
    return _parser(options).parse_footer(text)


def replay(source: str, paragraph: Paragraph) -> str:
    r"""Make a paragraph's text from its source again: the pieces, with the repairs applied.

    *source* is the text that was parsed. The result is ``paragraph.text``, so that every change
    between print and text can be checked.

    >>> import newsparse
    >>> source = "The wind rose to\n\n*force ten*."
    >>> (paragraph,) = newsparse.parse_paragraphs(source)
    >>> newsparse.replay(source, paragraph)
    'The wind rose to force ten.'
    """
    from newsparse.render.replay import replay as made

    return made(_text(source), paragraph)


def split(text: str, **options: Unpack[Options]) -> tuple[Part, ...]:
    r"""Cut a text that holds several articles: a database export, a print run, a Markdown file.

    Takes any ``str`` and returns its parts in order, each ready for :func:`parse`; a text that is
    one article is one part, a blank one none. The spans are sorted and apart: what lies between
    them (page ends, drawn lines, a list of contents) belongs to no article. Raises ``TypeError``
    for anything that is no ``str``.

    Takes the options ``languages``, ``publishers``, ``date_order``, ``now`` and ``join_at``: see
    :class:`Options`. Languages and publishers say how bylines and dates are printed; ``join_at``
    changes nothing here.

    >>> import newsparse
    >>> text = "# Storm closes ports\n\nBy Jane Doe\n\nFerries stayed in harbour.\n\n"
    >>> for part in newsparse.split(text + text.replace("closes", "leaves")):
    ...     print(part.reason, newsparse.parse(part.text).title)
    whole Storm closes ports
    heading Storm leaves ports
    """
    return _parser(options).split(text)
