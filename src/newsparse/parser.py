"""The parser: the stages that turn a text into an article, in one pass."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from newsparse import breaks, languages, publishers
from newsparse.elements import element, element_of_text
from newsparse.fields import boilerplate, byline, date, dateline, language
from newsparse.fields.tables import Tables
from newsparse.furniture import find_furniture
from newsparse.hyphens import Hyphens
from newsparse.languages import Language
from newsparse.layout import Layout, measure
from newsparse.lines import Lines
from newsparse.marks import Marks, is_separator, list_mark, read_marks
from newsparse.model import (
    Article,
    ArticleDate,
    Boilerplate,
    Byline,
    DateOrder,
    Dateline,
    Deferred,
    Doubt,
    DoubtKind,
    Footer,
    Headline,
    Paragraph,
    ParagraphKind,
    SegmentKind,
    Span,
)
from newsparse.paragraphs import Joiner, split
from newsparse.publishers import Publisher
from newsparse.render.literal import read_literal
from newsparse.segments import make_segments
from newsparse.zones.footer import Block, find_asides, find_footer
from newsparse.zones.front import Front, find_front
from newsparse.zones.view import View

__all__ = ["STAGES", "Parser", "parse"]


class Reading:
    """One article while it is read: each stage fills in what the later ones look at."""

    __slots__ = (
        "asides",
        "body",
        "byline",
        "dateline",
        "dates",
        "doubts",
        "footer",
        "footer_blocks",
        "front",
        "furniture",
        "gaps",
        "headline",
        "join_at",
        "language",
        "layout",
        "lines",
        "marks",
        "paragraphs",
        "publisher",
        "source",
        "standfirst",
        "tables",
        "view",
    )

    source: str
    tables: Tables
    join_at: float
    lines: Lines
    marks: Marks
    layout: Layout
    furniture: frozenset[int]
    view: View
    front: Front
    footer_blocks: list[Block]
    asides: list[Block]
    body: list[int]
    gaps: breaks.Gaps
    paragraphs: list[Paragraph]
    headline: Headline | None
    standfirst: Paragraph | None
    byline: Byline | None
    dates: tuple[ArticleDate, ...]
    dateline: Dateline | None
    footer: Footer
    language: str | None
    publisher: str | None
    doubts: list[Doubt]

    def __init__(self, source: str, tables: Tables, join_at: float) -> None:
        """Begin with the source alone."""
        self.source = source
        self.tables = tables
        self.join_at = join_at
        self.doubts = []


# ----------------------------------------------------------------- the stages


def _lines(reading: Reading) -> None:
    reading.lines = Lines(reading.source)


def _marks(reading: Reading) -> None:
    reading.marks = read_marks(reading.lines)


def _layout(reading: Reading) -> None:
    reading.layout = measure(reading.lines)


def _furniture(reading: Reading) -> None:
    reading.furniture = find_furniture(reading.lines, reading.layout)


def _zones(reading: Reading) -> None:
    view = View(reading.lines, reading.layout, reading.marks, reading.furniture)
    reading.view = view
    reading.front = front = find_front(view, reading.tables)
    footer = find_footer(view, reading.tables, front.body)
    past = footer[0].rows[0] if footer else len(view.rows)
    reading.footer_blocks = footer
    asides = [Block(rows, kind) for rows, kind in front.asides]
    reading.asides = asides + find_asides(view, reading.tables, front.body, past)
    taken = {k for block in reading.asides for k in block.rows}
    rows = view.rows
    reading.body = [rows[k] for k in range(front.body, past) if k not in taken]


def _breaks(reading: Reading) -> None:
    lines, body, marks = reading.lines, reading.body, reading.marks
    texts = lines.texts
    opaque: set[int] = set()
    headings = marks.headings
    for a, b in zip(body, body[1:], strict=False):
        if a in headings or b in headings or (b in marks.quotes) != (a in marks.quotes):
            opaque.add(b)
    for k, i in enumerate(body):
        text = texts[i]
        if not text[0].isalnum() and is_separator(text):
            opaque.add(i)
            opaque.update(body[k + 1 : k + 2])
    gaps = breaks.judge(
        lines,
        reading.layout,
        body,
        opaque=opaque,
        abbreviated=breaks.abbreviations(reading.tables.languages),
        join_at=reading.join_at,
    )
    reading.gaps = gaps
    joiner = Joiner(
        lines, Hyphens(lines, reading.tables.suspended), gaps.regime
    )
    regime = int(gaps.regime)
    reading.paragraphs = []
    for first, past in split(gaps, body):
        rows = body[first:past]
        text = texts[rows[0]]
        kind, lead = ParagraphKind.TEXT, 0
        if rows[0] in headings:
            kind = ParagraphKind.CROSSHEAD
        elif rows[0] in marks.quotes:
            kind = ParagraphKind.QUOTE
        elif is_separator(text) and past - first == 1:
            kind = ParagraphKind.SEPARATOR
        else:
            lead = list_mark(text)
            if lead:
                kind = ParagraphKind.LIST_ITEM
        if lead and len(text) <= lead:
            lead = 0
        reading.paragraphs.append(
            joiner.paragraph(rows, gaps.values[first : past - 1], regime, kind, lead)
        )
    for start, stop in joiner.kept_hyphens:
        reading.doubts.append(
            Doubt(
                kind=DoubtKind.KEPT_HYPHEN,
                span=Span(start, stop),
                message="nothing tells whether this hyphen is the writer's or the typesetter's",
            )
        )


def _fields(reading: Reading) -> None:
    view, front, tables, lines = reading.view, reading.front, reading.tables, reading.lines
    rows = view.rows
    reading.headline = None
    if front.headline:
        above = front.kicker if front.kicker and front.kicker[-1] < front.headline[0] else []
        head = element(lines, [rows[k] for k in front.headline])
        found = tables.read_headline(head.text.replace("\n\n", "\n"), head.where)
        if above and found.kicker is None:
            kicker = element(lines, [rows[k] for k in above])
            found = attrs.evolve(
                found,
                kicker=" ".join(kicker.text.split()).rstrip(":：").rstrip(),
                span=Span(lines.starts[rows[above[0]]], found.span.stop),
            )
        reading.headline = found
    reading.standfirst = None
    if front.standfirst:
        joiner = Joiner(lines, Hyphens(lines, tables.suspended), reading.layout.regime)
        block = [rows[k] for k in front.standfirst]
        values = breaks.cheap_cues(lines, reading.layout, block)
        reading.standfirst = joiner.paragraph(
            block, values, int(reading.layout.regime), ParagraphKind.TEXT, 0
        )
    reading.byline = _byline(reading)
    dates: list[ArticleDate] = []
    for group in _runs(front.dates):
        printed = element(lines, [rows[k] for k in group])
        scan = tables.scan_dates(printed.text.replace("\n\n", "\n"), printed.where)
        dates += scan.dates
        reading.doubts += scan.doubts
    reading.dates = tuple(dates)
    reading.dateline = _dateline(reading)
    blocks = []
    for block in reading.footer_blocks:
        printed = element(lines, [rows[k] for k in block.rows])
        blocks.append(
            boilerplate.make(printed.text, block.kind, where=printed.where, links=printed.links)
        )
    span = Span(blocks[0].span.start, blocks[-1].span.stop) if blocks else Span()
    reading.footer = Footer(blocks=tuple(blocks), span=span)
    sample = " ".join([paragraph.text for paragraph in reading.paragraphs[:6]])
    reading.language = language.identify(sample, tables.language)
    reading.publisher = None


def _runs(rows: list[int]) -> list[list[int]]:
    """Group rows that follow each other."""
    found: list[list[int]] = []
    for k in sorted(rows):
        if found and found[-1][-1] == k - 1:
            found[-1].append(k)
        else:
            found.append([k])
    return found


def _byline(reading: Reading) -> Byline | None:
    """Read the byline, whose lines may stand apart."""
    lines, rows, tables = reading.lines, reading.view.rows, reading.tables
    found: list[Byline] = []
    for group in _runs(reading.front.bylines):
        printed = element(lines, [rows[k] for k in group])
        scan = tables.scan_byline(printed.text.replace("\n\n", "\n"), printed.where)
        if scan is not None:
            found.append(scan.byline)
            continue
        for k in group:
            printed = element(lines, [rows[k]])
            scan = tables.scan_byline(printed.text, printed.where)
            if scan is not None:
                found.append(scan.byline)
    if len(found) < 2:
        return found[0] if found else None
    authors = []
    for one in found:
        authors += [author for author in one.authors if author not in authors]
    return Byline(
        text=" ".join([one.text for one in found]),
        authors=tuple(authors),
        span=Span(found[0].span.start, found[-1].span.stop),
    )


def _dateline(reading: Reading) -> Dateline | None:
    """Find the dateline at the beginning of the first paragraph of text."""
    for paragraph in reading.paragraphs[:3]:
        if paragraph.kind is not ParagraphKind.TEXT:
            continue
        found = reading.tables.find_dateline(paragraph.text)
        if found is None:
            return None
        where = _where_in(paragraph)
        return attrs.evolve(
            found,
            span=where(found.span),
            date=attrs.evolve(found.date, span=where(found.date.span)) if found.date else None,
        )
    return None


def _where_in(paragraph: Paragraph) -> Callable[[Span], Span]:
    """Return the function that maps spans of a paragraph's text to the source."""
    steps: list[tuple[int, int]] = [(0, paragraph.span.start)]
    length, at = 0, paragraph.span.start
    for repair in paragraph.repairs:
        length += repair.span.start - at
        steps.append((length, repair.span.start))
        length += len(repair.replacement)
        at = repair.span.stop
        steps.append((length, at))

    def to_source(offset: int) -> int:
        base = steps[0]
        for step in steps:
            if step[0] > offset:
                break
            base = step
        return base[1] + offset - base[0]

    def where(span: Span) -> Span:
        start = to_source(span.start)
        return Span(start, max(start, to_source(span.stop - 1) + 1 if span else start))

    return where


def _assemble(reading: Reading) -> Article:
    dates = reading.dates
    rows = reading.view.rows
    asides = []
    for block in sorted(reading.asides, key=lambda block: block.rows[0]):
        printed = element(reading.lines, [rows[k] for k in block.rows])
        asides.append(
            boilerplate.make(printed.text, block.kind, where=printed.where, links=printed.links)
        )
    for found in dates:
        if found.ambiguous:
            reading.doubts.append(
                Doubt(
                    kind=DoubtKind.AMBIGUOUS_DATE,
                    span=found.span,
                    message=f"{found.text}: {' or '.join(found.alternatives)}?",
                )
            )
    return Article(
        headline=reading.headline,
        standfirst=reading.standfirst,
        byline=reading.byline,
        date=date.published(dates),
        dates=dates,
        dateline=reading.dateline,
        paragraphs=tuple(reading.paragraphs),
        asides=tuple(asides),
        footer=reading.footer,
        language=reading.language,
        publisher=reading.publisher,
        source=reading.source,
        doubts=tuple(reading.doubts),
        segments=Deferred(make_segments, _zone_lines(reading)),
    )


def _zone_lines(reading: Reading) -> tuple[tuple[int, int, str], ...]:
    """Return (start, stop, segment kind) of each line that is not of the body."""
    lines, rows, front = reading.lines, reading.view.rows, reading.front
    kinds: dict[int, SegmentKind] = dict.fromkeys(reading.furniture, SegmentKind.FURNITURE)
    kinds.update(dict.fromkeys(reading.marks.rules, SegmentKind.MARKUP))
    for numbers, kind in (
        (front.headline, SegmentKind.HEADLINE),
        (front.kicker, SegmentKind.KICKER),
        (front.standfirst, SegmentKind.STANDFIRST),
        (front.dates, SegmentKind.DATE),
        (front.bylines, SegmentKind.BYLINE),
    ):
        kinds.update((rows[k], kind) for k in numbers)
    for block in reading.asides:
        kinds.update((rows[k], SegmentKind.ASIDE) for k in block.rows)
    for block in reading.footer_blocks:
        kinds.update((rows[k], SegmentKind.FOOTER) for k in block.rows)
    return tuple((lines.starts[i], lines.stops[i], kinds[i].value) for i in sorted(kinds))


STAGES: tuple[tuple[str, Callable[[Reading], Any]], ...] = (
    ("lines", _lines),
    ("marks", _marks),
    ("layout", _layout),
    ("furniture", _furniture),
    ("zones", _zones),
    ("breaks", _breaks),
    ("fields", _fields),
    ("assemble", _assemble),
)
"""The stages of a parse, in order."""


# ----------------------------------------------------------------- the face


def _order(value: str | DateOrder | None) -> DateOrder | None:
    return None if value is None else DateOrder(value)


def _resolved_languages(
    value: Iterable[str | Language] | str | None,
) -> tuple[Language, ...] | None:
    if value is None:
        return None
    return languages.resolve([value] if isinstance(value, str) else value)


def _resolved_publishers(
    value: Iterable[str | Publisher] | str | None,
) -> tuple[Publisher, ...] | None:
    if value is None:
        return None
    return publishers.resolve([value] if isinstance(value, str) else value)


def _chance(value: float) -> float:
    if not 0.0 <= value <= 1.0:
        raise ValueError(f"join_at is a chance between 0 and 1, not {value!r}")
    return float(value)


@functools.lru_cache(maxsize=32)
def _tables(
    languages: tuple[Language, ...] | None,
    publishers: tuple[Publisher, ...] | None,
    order: DateOrder | None,
    now: dt.datetime | dt.date | None,
) -> Tables:
    return Tables(languages, publishers, order, now)


def _text(value: object) -> str:
    """Return *value* as a plain ``str``, or say what came instead and what to do."""
    if isinstance(value, str):
        return value if type(value) is str else str.__str__(value)
    if isinstance(value, bytes | bytearray | memoryview):
        raise TypeError(
            f"a text is a str, not {type(value).__name__}: decode it first, "
            "as in data.decode('utf-8')"
        )
    if isinstance(value, float) and value != value:
        raise TypeError(
            "a text is a str, not nan: the column has missing values; drop or fill them first"
        )
    raise TypeError(f"a text is a str, not {type(value).__name__}: {value!r:.40}")


@attrs.frozen(kw_only=True)
class Parser:
    """A parser with its options: a value that can be compared, pickled and shared by threads.

    ``languages`` and ``publishers`` limit what is looked for: codes or names, or
    :class:`Language` and :class:`Publisher` values of your own; ``None`` stands for all known.
    ``date_order`` settles all-digit dates: ``"DMY"``, ``"MDY"`` or ``"YMD"``. ``now`` is the
    moment that "yesterday" is relative to, an aware ``datetime`` or a ``date``; without it
    relative dates are none. ``join_at`` is the certainty from which two printed blocks are
    joined: 1.0 keeps every printed break between blocks.

    Raises ``LookupError`` for an unknown language or publisher and ``ValueError`` for another
    option's value that is none.

    >>> parser = Parser(languages=["en"], date_order="DMY")
    >>> parser.parse_date("04/05/2025").iso
    '2025-05-04'
    >>> Parser(languages=["Klingon"])
    Traceback (most recent call last):
    LookupError: unknown language 'Klingon'; the nearest are: Bulgarian
    """

    languages: tuple[Language, ...] | None = attrs.field(
        default=None, converter=_resolved_languages
    )
    publishers: tuple[Publisher, ...] | None = attrs.field(
        default=None, converter=_resolved_publishers
    )
    date_order: DateOrder | None = attrs.field(default=None, converter=_order)
    now: dt.datetime | dt.date | None = None
    join_at: float = attrs.field(default=0.5, converter=_chance)

    def __attrs_post_init__(self) -> None:
        """Refuse a naive moment. Raises ``ValueError``."""
        if isinstance(self.now, dt.datetime) and self.now.tzinfo is None:
            raise ValueError("now= is an aware datetime or a date; this datetime has no zone")

    @property
    def _tables(self) -> Tables:
        return _tables(self.languages, self.publishers, self.date_order, self.now)

    def parse(self, text: str) -> Article:
        """Read a whole article. See :func:`newsparse.parse`."""
        source = _text(text)
        if source.startswith("---\nnewsparse: 1\n"):
            literal = read_literal(source)
            if literal is not None:
                return literal
        reading = Reading(source, self._tables, self.join_at)
        for _, stage in STAGES[:-1]:
            stage(reading)
        return _assemble(reading)

    def parse_headline(self, text: str) -> Headline:
        """Read a headline. See :func:`newsparse.parse_headline`."""
        printed = element_of_text(_text(text))
        return self._tables.read_headline(printed.text, printed.where)

    def parse_byline(self, text: str) -> Byline:
        """Read a byline. See :func:`newsparse.parse_byline`."""
        printed = element_of_text(_text(text))
        tables = self._tables
        return byline.read(printed.text, tables.bylines, tables.dates, where=printed.where)

    def parse_dates(self, text: str) -> tuple[ArticleDate, ...]:
        """Read all dates of a date line. See :func:`newsparse.parse_dates`."""
        printed = element_of_text(_text(text))
        return self._tables.read_dates(printed.text, printed.where).dates

    def parse_date(self, text: str) -> ArticleDate:
        """Read the published date of a date line. See :func:`newsparse.parse_date`."""
        found = date.published(self.parse_dates(text))
        assert found is not None
        return found

    def parse_dateline(self, text: str) -> Dateline:
        """Read a dateline. See :func:`newsparse.parse_dateline`."""
        printed = element_of_text(_text(text))
        tables = self._tables
        return dateline.read(printed.text, tables.datelines, tables.dates, where=printed.where)

    def parse_paragraphs(self, text: str) -> tuple[Paragraph, ...]:
        """Read body text. See :func:`newsparse.parse_paragraphs`."""
        reading = Reading(_text(text), self._tables, self.join_at)
        for stage in (_lines, _marks, _layout, _furniture):
            stage(reading)
        view = View(reading.lines, reading.layout, reading.marks, reading.furniture)
        reading.body = list(view.rows)
        _breaks(reading)
        return tuple(reading.paragraphs)

    def parse_footer(self, text: str) -> Footer:
        """Read boilerplate. See :func:`newsparse.parse_footer`."""
        printed = element_of_text(_text(text))
        return boilerplate.read(
            printed.text, self._tables.boilerplate, where=printed.where, links=printed.links
        )


_DEFAULT = Parser()


def _parser(options: dict[str, Any]) -> Parser:
    return Parser(**options) if options else _DEFAULT


def parse(text: str, **options: Any) -> Article:
    """Read the plain text or Markdown of one news article.

    Takes any ``str`` and the options of :class:`Parser`, and returns an :class:`Article`; what
    the text does not show is ``None`` or empty. All spans are offsets in code points of *text*.
    Raises ``TypeError`` for anything that is no ``str``, and nothing else.

    >>> import newsparse
    >>> article = newsparse.parse("# Storm closes ports\\n\\nJane Doe  \\n14 April 2025\\n\\n"
    ...     "Ferries stayed in harbour on Monday as the wind\\n\\nrose to force ten.")
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


def parse_headline(text: str, **options: Any) -> Headline:
    """Read a headline with what is printed around it.

    Raises :class:`HeadlineError` for blank text and for more than one block.

    >>> import newsparse
    >>> newsparse.parse_headline("Storm closes ports | The Guardian")
    Headline(text='Storm closes ports', kicker=None, site='The Guardian', span=Span(start=0, stop=18))
    """
    return _parser(options).parse_headline(text)


def parse_byline(text: str, **options: Any) -> Byline:
    """Read the line that says who wrote the article.

    Raises :class:`BylineError` for anything else, prose that mentions a writer included.

    >>> import newsparse
    >>> newsparse.parse_byline("By Jane Doe in Paris and John Roe").authors
    (Author('Jane Doe', location='Paris'), Author('John Roe'))
    """
    return _parser(options).parse_byline(text)


def parse_date(text: str, **options: Any) -> ArticleDate:
    """Read the date line of an article, and return the date of publication.

    Raises :class:`DateError` for anything else, prose with a date in it included.

    >>> import newsparse
    >>> newsparse.parse_date("Published 14 April 2025, 9.30am BST").iso
    '2025-04-14T09:30+01:00'
    >>> newsparse.parse_date("04/05/2025").alternatives
    ('2025-05-04', '2025-04-05')
    """
    return _parser(options).parse_date(text)


def parse_dates(text: str, **options: Any) -> tuple[ArticleDate, ...]:
    """Read all dates of a date line, in printed order. Raises :class:`DateError`.

    >>> import newsparse
    >>> for date in newsparse.parse_dates("Published 14 April 2025. Updated 15 April 2025"):
    ...     print(date.label, date)
    published 2025-04-14
    updated 2025-04-15
    """
    return _parser(options).parse_dates(text)


def parse_dateline(text: str, **options: Any) -> Dateline:
    """Read the place, day and agency in front of a first sentence.

    *text* is the beginning of the first paragraph. Raises :class:`DatelineError` without one.

    >>> import newsparse
    >>> dateline = newsparse.parse_dateline("KYIV, April 14 (Reuters) - The wind rose")
    >>> dateline.location, dateline.date.iso, dateline.agency
    ('KYIV', '--04-14', 'Reuters')
    """
    return _parser(options).parse_dateline(text)


def parse_paragraphs(text: str, **options: Any) -> tuple[Paragraph, ...]:
    """Read body text: paragraphs with stray line breaks repaired.

    No front and no footer is looked for, and no ``str`` is refused.

    >>> import newsparse
    >>> for paragraph in newsparse.parse_paragraphs("The wind rose to\\n\\nforce ten.\\n\\nTrains ran."):
    ...     print(paragraph)
    The wind rose to force ten.
    Trains ran.
    """
    return _parser(options).parse_paragraphs(text)


def parse_footer(text: str, **options: Any) -> Footer:
    """Read boilerplate, a typed block after the other.

    Raises :class:`FooterError` when the first block is none.

    >>> import newsparse
    >>> footer = newsparse.parse_footer("Reporting by Jane Doe; Editing by John Roe")
    >>> [block.kind.value for block in footer]
    ['credits']
    """
    return _parser(options).parse_footer(text)
